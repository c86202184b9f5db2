//! What the example has done with its datasets: ticks, decisions, moves, demand and outcomes, read from `templates/example/process.json`.
//!
//! Each event of the file becomes one command; whether it may be done is the business of commands.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use serde::Deserialize;

use super::Making;
use crate::command::{Command, ItemNote, Move, NewDecision, NewDemand, NewOutcome, NewSnapshot, NewTick};
use crate::model::{Checklist, DatasetId, DecisionId, DecisionKind, DemandId, ItemId, ItemState, Localized, OutcomeKind, Stage};

/// The day that the example's files are written for.
pub const WRITTEN_FOR: Date = date(2026, 11, 21);

/// One thing to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    command: Command,
    /// What the inventory that a decision is made on is to be called.
    freezes: Option<String>,
}

impl From<Command> for Step {
    fn from(command: Command) -> Self {
        Self { command, freezes: None }
    }
}

impl Step {
    /// Returns the command; `freeze` gives the snapshot of a name, of the inventory as it is before this step.
    pub fn command(mut self, freeze: impl FnOnce(&str) -> Option<NewSnapshot>) -> Command {
        if let Some(name) = &self.freezes {
            let snapshot = freeze(name);
            for decision in decisions(&mut self.command) {
                decision.snapshot.clone_from(&snapshot);
            }
        }
        self.command
    }
}

/// Returns the decisions that a command writes down.
fn decisions(command: &mut Command) -> Vec<&mut NewDecision> {
    match command {
        Command::Decide(new) => vec![new],
        Command::Together(commands) => commands.iter_mut().flat_map(decisions).collect(),
        _ => Vec::new(),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    written_for: Date,
    roles: BTreeMap<String, Localized>,
    bodies: BTreeMap<String, Body>,
    events: Vec<Event>,
}

/// Somebody who decides, and the series that its decisions are registered in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    name: Localized,
    series: Localized,
}

#[derive(Deserialize)]
struct Event {
    date: Date,
    #[serde(default)]
    of: Vec<String>,
    #[serde(flatten)]
    what: What,
}

#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "lowercase")]
enum What {
    Tick(Ticked),
    Note(Noted),
    Move { to: Stage },
    Decide(Decided),
    Demand(Demanded),
    Conclude(Concluded),
}

/// Items by who did them: `I01-I07 I10`.
#[derive(Deserialize)]
struct Ticked {
    #[serde(default)]
    done: BTreeMap<String, String>,
    #[serde(default)]
    doing: BTreeMap<String, String>,
    /// Items that are not asked, and why.
    #[serde(default)]
    na: BTreeMap<ItemId, Localized>,
}

#[derive(Deserialize)]
struct Noted {
    item: ItemId,
    responsible: Option<String>,
    due: Option<Date>,
    note: Option<Localized>,
    links: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Decided {
    kind: DecisionKind,
    body: String,
    number: u32,
    text: Localized,
    freeze: Option<Localized>,
    then: Option<Stage>,
    #[serde(default)]
    links: Vec<String>,
}

#[derive(Deserialize)]
struct Demanded {
    who: Localized,
    what: Localized,
    channel: Option<Localized>,
    source: Option<Localized>,
    answered: Option<Date>,
}

#[derive(Deserialize)]
struct Concluded {
    kind: OutcomeKind,
    by: String,
    text: Option<Localized>,
    link: Option<String>,
}

/// What an event is made with.
struct Telling<'a, 'b> {
    making: &'a mut Making<'b>,
    roles: BTreeMap<String, Localized>,
    bodies: BTreeMap<String, Body>,
}

/// Prepares what has been done with the datasets, named by their short codes.
pub(super) fn build(making: &mut Making<'_>, codes: &BTreeMap<String, DatasetId>) -> Vec<Step> {
    let file: File = serde_json::from_str(include_str!("../../templates/example/process.json")).expect("the bundled file is read by a test");
    let File { written_for, roles, bodies, events } = file;
    debug_assert_eq!(written_for, WRITTEN_FOR, "the file and the program agree");
    let mut telling = Telling { making, roles, bodies };
    let of = |event: &Event| event.of.iter().filter_map(|code| codes.get(code).copied()).collect();
    events.into_iter().map(|event| telling.step(of(&event), event)).collect()
}

impl Telling<'_, '_> {
    fn step(&mut self, of: Vec<DatasetId>, event: Event) -> Step {
        let date = self.making.day(event.date);
        let mut freezes = None;
        let command = match event.what {
            What::Tick(ticked) => Command::Tick(of, self.ticks(&ticked, date)),
            What::Note(noted) => Command::NoteItem(of, noted.item, self.note(noted, date)),
            What::Move { to } => Command::MoveToStage(Move::new(of, to, date)),
            What::Decide(decided) => {
                freezes = decided.freeze.as_ref().map(|name| self.words(name, date));
                self.decide(of, decided, date)
            }
            What::Demand(demanded) => self.demand(of, &demanded, date),
            What::Conclude(Concluded { kind, by, text, link }) => {
                let text = text.map(|text| self.words(&text, date));
                Command::Conclude(of, NewOutcome { kind, link, text, date: Some(date), by: self.role(&by) })
            }
        };
        Step { command, freezes }
    }

    /// Returns words in the main language, with the day in them.
    fn words(&self, words: &Localized, date: Date) -> String {
        words.get(self.making.language).replace("{date}", &date.to_string())
    }

    fn role(&self, key: &str) -> Option<String> {
        self.roles.get(key).map(|name| name.get(self.making.language).to_owned())
    }

    fn ticks(&self, ticked: &Ticked, date: Date) -> Vec<NewTick> {
        let Ticked { done, doing, na } = ticked;
        let mut ticks = Vec::new();
        for (state, by_role) in [(ItemState::Done, done), (ItemState::Doing, doing)] {
            for (role, items) in by_role {
                let tick = |item| NewTick { item, state, reason: None, by: self.role(role), date };
                ticks.extend(items_of(items).into_iter().map(tick));
            }
        }
        let not_asked = |(item, reason): (&ItemId, &Localized)| {
            let (reason, by) = (Some(self.words(reason, date)), self.role("coordinator"));
            NewTick { item: *item, state: ItemState::NotApplicable, reason, by, date }
        };
        ticks.extend(na.iter().map(not_asked));
        ticks
    }

    fn note(&self, noted: Noted, date: Date) -> ItemNote {
        let Noted { item: _, responsible, due, note, links } = noted;
        ItemNote {
            responsible: responsible.and_then(|role| self.role(&role)),
            due: due.map(|due| Some(self.making.day(due))),
            note: note.map(|note| self.words(&note, date)),
            links,
        }
    }

    fn decide(&mut self, datasets: Vec<DatasetId>, decided: Decided, date: Date) -> Command {
        let Decided { kind, body, number, text, freeze: _, then, links } = decided;
        let body = self.bodies.get(&body).expect("every body is named in the bundled file");
        let language = self.making.language;
        let moves = then.map(|to| Command::MoveToStage(Move::new(datasets.clone(), to, date)));
        let decision = NewDecision {
            kind,
            date,
            today: date,
            by: body.name.get(language).to_owned(),
            role: None,
            register_number: Some(format!("{} {}/{number:04}", body.series.get(language), date.year())),
            text: Some(self.words(&text, date)),
            datasets,
            links,
            snapshot: None,
            id: self.making.id(DecisionId::from_uuid),
        };
        together(Command::Decide(Box::new(decision)), moves)
    }

    fn demand(&mut self, datasets: Vec<DatasetId>, demanded: &Demanded, date: Date) -> Command {
        let Demanded { who, what, channel, source, answered } = demanded;
        let id = self.making.id(DemandId::from_uuid);
        let words = |words: &Localized| self.words(words, date);
        let (channel, source) = (channel.as_ref().map(words), source.as_ref().map(words));
        let new = NewDemand { id, date, today: date, who: words(who), what: words(what), channel, source, datasets };
        let answers = answered.map(|answered| Command::AnswerDemand(id, Some(self.making.day(answered))));
        together(Command::AddDemand(new), answers)
    }
}

fn together(first: Command, then: Option<Command>) -> Command {
    match then {
        Some(then) => Command::Together(vec![first, then]),
        None => first,
    }
}

/// Reads items of the standard checklist: single ones and ranges, decisions left out.
fn items_of(words: &str) -> Vec<ItemId> {
    let ids: Vec<ItemId> = Checklist::standard().asked().filter(|item| item.decision.is_none()).map(|item| item.id).collect();
    let at = |id: &str| ids.iter().position(|other| other.as_str() == id).expect("every item of the bundled file is in the checklist");
    let range = |word: &str| match word.split_once('-') {
        Some((first, last)) => at(first)..=at(last),
        None => at(word)..=at(word),
    };
    words.split_whitespace().flat_map(range).map(|index| ids[index]).collect()
}
