//! The command that brings back what was there before a change: what it takes is done with the ordinary commands, under the rules of today.
//!
//! It never goes round them: what may not be done by hand may not be restored either.

use jiff::civil::Date;

use super::{
    Answer, Command, ItemNote, Move, NewDecision, NewDemand, NewFinding, NewOutcome, NewOverride, NewScore, NewTick, OrganisationDraft, Refusal, together,
};
use crate::model::{
    ChangeSet, DatasetId, Decision, Demand, FieldKey, Finding, GateId, GateState, Inventory, ItemId, ItemRecord, Judgement, Key, Line, Outcome, Part,
    PlaceOverride, Prose, Record, Stage, WebAddress,
};

/// Something to bring back.
#[derive(Debug, Clone, PartialEq)]
pub struct Restore {
    /// The record that was changed.
    pub key: Key,
    /// What of it is wanted.
    pub part: RestoredPart,
    /// The record as it was before the change; nothing where it was not there.
    pub record: Option<Record>,
    /// The day it is restored.
    pub today: Date,
    /// Why, as typed; going back to an earlier stage must have a reason, and so must reopening.
    pub why: Option<String>,
}

/// How much of a record is brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoredPart {
    /// One field of a dataset.
    Field(FieldKey),
    /// The stage of a dataset.
    Stage,
    /// All of the record, which is not a dataset's.
    Whole,
}

impl RestoredPart {
    /// Returns what is brought back by restoring a part of a record: datasets are restored field by field, other records whole.
    ///
    /// Nothing where there is no way back: a snapshot stays as it was taken, a decision stays on record, and a version of a model or a checklist is followed
    /// by another.
    pub const fn of(key: Key, part: Part, is_new: bool) -> Option<Self> {
        match (key, part) {
            (Key::Dataset(_), Part::Field(field)) if !is_new => Some(Self::Field(field)),
            (Key::Dataset(_), Part::Stage) if !is_new => Some(Self::Stage),
            (Key::Score(..) | Key::Gate(..) | Key::Override(_) | Key::Item(..) | Key::Outcome(_), _) => Some(Self::Whole),
            (Key::Department(_) | Key::Organisation | Key::Decision(_) | Key::Demand(_), _) if !is_new => Some(Self::Whole),
            _ => None,
        }
    }
}

pub(super) fn restore(inventory: &Inventory, wanted: &Restore) -> Result<ChangeSet, Refusal> {
    if let Some(id) = wanted.key.dataset()
        && inventory.dataset(id).is_none()
    {
        return Err(Refusal::UnknownDataset(id));
    }
    let is_as_it_was = match wanted.part {
        RestoredPart::Whole => inventory.get(wanted.key) == wanted.record,
        RestoredPart::Field(_) | RestoredPart::Stage => false,
    };
    if is_as_it_was {
        return Err(Refusal::NothingToDo);
    }
    together::plan(inventory, &commands(inventory, wanted)?)
}

/// Says what the way back takes.
fn commands(inventory: &Inventory, wanted: &Restore) -> Result<Vec<Command>, Refusal> {
    let Restore { key, part, record, today, why } = wanted;
    let cannot = || Refusal::NotRestorable(*key);
    Ok(match (*key, part, record) {
        (Key::Dataset(id), RestoredPart::Field(field), Some(Record::Dataset(old))) => vec![Command::EditDataset(id, vec![(*field, old.get(*field).cloned())])],
        (Key::Dataset(id), RestoredPart::Stage, Some(Record::Dataset(old))) => vec![moved(id, old.stage(), *today, why.clone())],
        (Key::Score(id, criterion), _, Some(Record::Score(old))) => vec![Command::Score(id, vec![score(criterion, old)])],
        (Key::Score(id, criterion), _, None) => vec![Command::Score(id, vec![NewScore { criterion, answer: Answer::Clear, reason: None }])],
        (Key::Gate(id, gate), _, Some(Record::Gate(old))) => vec![Command::AssessGates(vec![id], vec![finding(gate, old)])],
        (Key::Gate(id, gate), _, None) => {
            let none = NewFinding { gate, state: GateState::Unassessed, reason: None, examiner: None, date: None };
            vec![Command::AssessGates(vec![id], vec![none])]
        }
        (Key::Override(id), _, Some(Record::Override(old))) => vec![Command::Override(id, place(old))],
        (Key::Override(id), _, None) => vec![Command::ClearOverride(id)],
        (Key::Item(id, item), _, Some(Record::Item(old))) => answered(inventory, id, item, old, *today),
        (Key::Item(id, item), _, None) => answered(inventory, id, item, &ItemRecord::default(), *today),
        (Key::Outcome(id), _, Some(Record::Outcome(old))) => vec![Command::Conclude(vec![id], outcome(old))],
        (Key::Outcome(id), _, None) => vec![Command::Reopen(vec![id], why.clone().unwrap_or_default())],
        (Key::Decision(id), _, Some(Record::Decision(old))) => vec![Command::CorrectDecision(Box::new(NewDecision { id, ..decision(old, *today) }))],
        (Key::Demand(id), _, Some(Record::Demand(old))) => asked_again(inventory, &Demand { id, ..Demand::clone(old) }, *today),
        (Key::Department(id), _, Some(Record::Department(old))) => vec![match inventory.department(id) {
            Some(_) => Command::RenameDepartment(id, old.name.to_string()),
            None => Command::AddDepartment(id, old.name.to_string()),
        }],
        (Key::Organisation, _, Some(Record::Organisation(old))) => vec![Command::DescribeOrganisation(OrganisationDraft::of(old))],
        _ => return Err(cannot()),
    })
}

fn moved(id: DatasetId, stage: Stage, today: Date, why: Option<String>) -> Command {
    Command::MoveToStage(Move { why, ..Move::new(vec![id], stage, today) })
}

fn line(line: Option<&Line>) -> Option<String> {
    line.map(ToString::to_string)
}

/// Returns a text that takes away what stands there now, where nothing stood.
fn text(prose: Option<&Prose>) -> String {
    prose.map_or_else(String::new, ToString::to_string)
}

fn score(criterion: crate::model::CriterionId, old: &Judgement) -> NewScore {
    NewScore { criterion, answer: Answer::Is(old.score), reason: Some(text(old.reason.as_ref())) }
}

fn finding(gate: GateId, old: &Finding) -> NewFinding {
    let examiner = Some(line(old.examiner.as_ref()).unwrap_or_default());
    NewFinding { gate, state: old.state, reason: Some(text(old.reason.as_ref())), examiner, date: old.date }
}

fn place(old: &PlaceOverride) -> NewOverride {
    NewOverride { value: old.value, cost: old.cost, reason: old.reason.to_string(), by: line(old.by.as_ref()), date: old.date }
}

/// Ticks an item as it was, if that has changed since, and says of it what was said.
fn answered(inventory: &Inventory, id: DatasetId, item: ItemId, old: &ItemRecord, today: Date) -> Vec<Command> {
    let ItemRecord { state, reason, by, date, responsible, due, note, links } = old;
    let tick = NewTick { item, state: *state, reason: reason.as_ref().map(ToString::to_string), by: line(by.as_ref()), date: date.unwrap_or(today) };
    let note = ItemNote {
        responsible: Some(line(responsible.as_ref()).unwrap_or_default()),
        due: Some(*due),
        note: Some(text(note.as_ref())),
        links: Some(addresses(links)),
    };
    let now = inventory.items(id).get(&item).map(|now| ItemRecord::clone(now)).unwrap_or_default();
    let is_ticked_so = (now.state, &now.reason, &now.by, now.date) == (*state, reason, by, *date);
    let ticks = (!is_ticked_so).then(|| Command::Tick(vec![id], vec![tick]));
    ticks.into_iter().chain([Command::NoteItem(vec![id], item, note)]).collect()
}

fn addresses(links: &[WebAddress]) -> Vec<String> {
    links.iter().map(ToString::to_string).collect()
}

fn outcome(old: &Outcome) -> NewOutcome {
    let Outcome { kind, link, text, date, by } = old;
    NewOutcome { kind: *kind, link: link.as_ref().map(ToString::to_string), text: text.as_ref().map(ToString::to_string), date: *date, by: line(by.as_ref()) }
}

fn decision(old: &Decision, today: Date) -> NewDecision {
    let Decision { id, kind, date, by, role, register_number, text, datasets, links, snapshot: _ } = old;
    NewDecision {
        id: *id,
        kind: kind.clone(),
        date: *date,
        today,
        by: by.to_string(),
        role: line(role.as_ref()),
        register_number: line(register_number.as_ref()),
        text: text.as_ref().map(ToString::to_string),
        datasets: datasets.clone(),
        links: addresses(links),
        snapshot: None,
    }
}

/// Writes a request or need down as it was, also one that was removed; datasets that are gone since are left out.
fn asked_again(inventory: &Inventory, old: &Demand, today: Date) -> Vec<Command> {
    let Demand { id, date, who, what, channel, source, answered, datasets } = old;
    let datasets = datasets.iter().copied().filter(|dataset| inventory.dataset(*dataset).is_some()).collect();
    let (channel, source) = (line(channel.as_ref()), line(source.as_ref()));
    let new = NewDemand { id: *id, date: *date, today, who: who.to_string(), what: what.to_string(), channel, source, datasets };
    let written = if inventory.demand(*id).is_some() { Command::EditDemand(new) } else { Command::AddDemand(new) };
    vec![written, Command::AnswerDemand(*id, *answered)]
}

/// Names what is restored, as it is called now or was called then.
pub(super) fn subject(inventory: &Inventory, wanted: &Restore) -> String {
    if let Some(dataset) = wanted.key.dataset().and_then(|id| inventory.dataset(id)) {
        return dataset.title(inventory.language()).to_owned();
    }
    match wanted.record.clone().or_else(|| inventory.get(wanted.key)) {
        Some(Record::Demand(demand)) => demand.who.to_string(),
        Some(Record::Department(department)) => department.name.to_string(),
        Some(Record::Organisation(organisation)) => organisation.name().to_owned(),
        Some(Record::Decision(decision)) => line(decision.register_number.as_ref()).unwrap_or_else(|| decision.by.to_string()),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
