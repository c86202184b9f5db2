//! What is typed of a decision, what is wrong with it, and the command it becomes.
//!
//! How it is shown is told in [`super::fields`]; which datasets it is about is kept in [`super::covered`].

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::Id;
use jiff::civil::Date;

use super::covered::Covered;
use crate::command::{Command, NewDecision, Refusal};
use crate::model::difference::DecisionPart;
use crate::model::value::parse_date;
use crate::model::{DatasetId, Decision, DecisionId, DecisionKind, Inventory, Line, Part, Prose, SnapshotId, ValueError, WebAddress};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::wording;

/// A place where something is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Slot {
    Kind,
    Own,
    Date,
    Number,
    By,
    Role,
    Text,
    Datasets,
    Link(usize),
    Snapshot,
    Why,
}

impl Slot {
    /// Names the field.
    pub(super) fn id(self) -> Id {
        Id::unique("decide-field").with(self)
    }
}

/// The position of the organisation's own kind, after those that every inventory has.
pub(super) const OWN: usize = DecisionKind::KNOWN.len();

/// What is typed of a decision.
#[derive(Debug)]
pub(super) struct Form {
    /// The id of the decision, new or old.
    pub(super) id: DecisionId,
    /// The decision as it stands on record, where it is put right.
    pub(super) old: Option<Decision>,
    /// The position among [`DecisionKind::KNOWN`], or [`OWN`].
    pub(super) kind: Option<usize>,
    pub(super) own: String,
    pub(super) date: String,
    pub(super) number: String,
    pub(super) by: String,
    pub(super) role: String,
    pub(super) text: String,
    pub(super) covered: Covered,
    pub(super) links: Vec<String>,
    pub(super) takes_snapshot: bool,
    pub(super) snapshot: String,
    pub(super) why: String,
    /// Who made the last decision on record, and in which role.
    pub(super) before: Option<(String, String)>,
    /// Where the focus is to go first.
    pub(super) focus: Option<Slot>,
    /// The field that has the focus, and for how many frames it was brought into view.
    pub(super) at: Option<(Slot, u8)>,
    /// The fields that somebody has typed in and left.
    pub(super) left: BTreeSet<Slot>,
    /// Whether somebody wanted to save, so that what is missing is said too.
    pub(super) is_tried: bool,
    /// What the command was refused for beside what the fields can tell.
    pub(super) refused: Option<(Slot, String)>,
}

impl Form {
    /// Begins a new decision.
    pub(super) fn new(datasets: Vec<DatasetId>, kind: Option<DecisionKind>, open: &Open<'_>, cx: &Cx<'_>) -> Self {
        let today = cx.text.date(cx.today);
        let kind = kind.or_else(|| next_kind(&datasets, open.inventory()));
        let newest = open.inventory().decisions().next_back();
        let before = newest.map(|decision| (decision.by.to_string(), decision.role.as_ref().map(ToString::to_string).unwrap_or_default()));
        let focus = if kind.is_some() { Slot::By } else { Slot::Date };
        let mut form = Self {
            snapshot: super::super::snapshot::free_name(open, cx),
            date: today,
            takes_snapshot: true,
            before,
            focus: Some(focus),
            covered: Covered::new(datasets),
            ..Self::empty(DecisionId::from_uuid(new_uuid()))
        };
        form.set_kind(kind.as_ref());
        form
    }

    /// Begins with a decision on record.
    pub(super) fn of(decision: &Decision, open: &Open<'_>) -> Self {
        let words = |line: Option<&Line>| line.map(ToString::to_string).unwrap_or_default();
        let links: Vec<String> = decision.links.iter().map(|link| link.as_str().to_owned()).chain([String::new()]).collect();
        let mut form = Self {
            date: decision.date.to_string(),
            number: words(decision.register_number.as_ref()),
            by: decision.by.to_string(),
            role: words(decision.role.as_ref()),
            text: decision.text.as_ref().map(ToString::to_string).unwrap_or_default(),
            covered: Covered::new(decision.datasets.clone()),
            links,
            snapshot: decision.snapshot.and_then(|id| open.inventory().snapshot(id)).map(|snapshot| snapshot.name.to_string()).unwrap_or_default(),
            focus: Some(Slot::Date),
            old: Some(decision.clone()),
            ..Self::empty(decision.id)
        };
        form.set_kind(Some(&decision.kind));
        form
    }

    fn empty(id: DecisionId) -> Self {
        Self {
            id,
            old: None,
            kind: None,
            own: String::new(),
            date: String::new(),
            number: String::new(),
            by: String::new(),
            role: String::new(),
            text: String::new(),
            covered: Covered::new(Vec::new()),
            links: vec![String::new()],
            takes_snapshot: false,
            snapshot: String::new(),
            why: String::new(),
            before: None,
            focus: None,
            at: None,
            left: BTreeSet::new(),
            is_tried: false,
            refused: None,
        }
    }

    fn set_kind(&mut self, kind: Option<&DecisionKind>) {
        self.kind = kind.map(|kind| DecisionKind::KNOWN.iter().position(|known| known == kind).unwrap_or(OWN));
        if let Some(DecisionKind::Own(own)) = kind {
            self.own = own.to_string();
        }
    }

    pub(super) const fn is_correction(&self) -> bool {
        self.old.is_some()
    }

    /// Tells whether something is typed that would be lost.
    pub(super) fn is_dirty(&self) -> bool {
        let typed = match &self.old {
            Some(_) => &[&self.why][..],
            None => &[&self.by, &self.role, &self.number, &self.text, &self.own][..],
        };
        typed.iter().any(|typed| !typed.trim().is_empty()) || (self.old.is_none() && self.links.iter().any(|link| !link.trim().is_empty()))
    }

    /// Returns the kind that is chosen, if it can be read.
    pub(super) fn decision_kind(&self) -> Option<DecisionKind> {
        match self.kind? {
            OWN => Line::new(&self.own).ok().map(DecisionKind::Own),
            index => DecisionKind::KNOWN.get(index).cloned(),
        }
    }

    /// Returns what is wrong, by field, in the order of the fields.
    pub(super) fn troubles(&self, open: &Open<'_>, today: Date, text: &Text) -> BTreeMap<Slot, String> {
        let inventory = open.inventory();
        let mut troubles = BTreeMap::new();
        let value = |error: &ValueError| wording::value_error(error, text);
        let missing =
            |error: &ValueError, key: &'static str| if *error == ValueError::Empty { text.get(key).to_owned() } else { wording::value_error(error, text) };
        let mut say = |slot: Slot, sentence: Option<String>| {
            if let Some(sentence) = sentence {
                troubles.insert(slot, sentence);
            }
        };
        say(Slot::Kind, self.kind.is_none().then(|| text.get("decide-kind-missing").to_owned()));
        if self.kind == Some(OWN) {
            say(Slot::Own, Line::new(&self.own).err().map(|error| missing(&error, "decide-own-missing")));
        }
        say(Slot::Date, self.date_trouble(inventory, today, text));
        say(Slot::Number, optional(Line::new(&self.number)).map(|error| value(&error)));
        say(Slot::By, Line::new(&self.by).err().map(|error| missing(&error, "decide-by-missing")));
        say(Slot::Role, optional(Line::new(&self.role)).map(|error| value(&error)));
        say(Slot::Text, optional(Prose::new(&self.text)).map(|error| value(&error)));
        say(Slot::Datasets, self.datasets_trouble(inventory, text));
        for (index, link) in self.links.iter().enumerate().filter(|(_, link)| !link.trim().is_empty()) {
            say(Slot::Link(index), WebAddress::new(link).err().map(|error| value(&error)));
        }
        if self.takes_snapshot {
            say(Slot::Snapshot, Line::new(&self.snapshot).err().map(|error| missing(&error, "decide-snapshot-missing")));
        }
        if self.is_correction() {
            say(Slot::Why, Prose::new(&self.why).err().map(|error| missing(&error, "decide-why-missing")));
        }
        if let Some((slot, sentence)) = &self.refused {
            say(*slot, Some(sentence.clone()));
        }
        troubles
    }

    fn date_trouble(&self, inventory: &Inventory, today: Date, text: &Text) -> Option<String> {
        match parse_date(&self.date) {
            Err(error) => Some(wording::value_error(&error, text)),
            Ok(date) if date > today => Some(wording::refusal(&Refusal::FutureDate(date), inventory, text)),
            Ok(_) => None,
        }
    }

    fn datasets_trouble(&self, inventory: &Inventory, text: &Text) -> Option<String> {
        let needs = self.decision_kind().is_some_and(|kind| kind.needs_datasets());
        match self.covered.refused().len() {
            0 if needs && self.covered.ids().is_empty() => Some(wording::refusal(&Refusal::NoDatasets, inventory, text)),
            0 => None,
            count => Some(text.with("decide-datasets-refused", &[("count", count.into())])),
        }
    }

    /// Returns what is typed as a command and the reason beside it, or the first field that something is wrong with.
    pub(super) fn command(&mut self, open: &Open<'_>, cx: &Cx<'_>) -> Result<(Command, Option<String>), Slot> {
        self.is_tried = true;
        self.refused = None;
        if let Some((slot, _)) = self.troubles(open, cx.today, cx.text).into_iter().next() {
            return Err(slot);
        }
        let kind = self.decision_kind().ok_or(Slot::Kind)?;
        let date = parse_date(&self.date).map_err(|_wrong| Slot::Date)?;
        let new = NewDecision {
            id: self.id,
            kind,
            date,
            today: cx.today,
            by: self.by.clone(),
            role: Some(self.role.clone()),
            register_number: Some(self.number.clone()),
            text: Some(self.text.clone()),
            datasets: self.covered.ids().to_vec(),
            links: self.links.clone(),
            snapshot: self.takes_snapshot.then(|| open.session.snapshot(&self.snapshot)).flatten(),
        };
        let command = if self.is_correction() { Command::CorrectDecision(Box::new(new)) } else { Command::Decide(Box::new(new)) };
        if let Err(refusal) = command.plan(open.inventory()) {
            let slot = slot_of(&refusal, self.is_correction());
            self.refused = Some((slot, wording::refusal(&refusal, open.inventory(), cx.text)));
            return Err(slot);
        }
        Ok((command, self.is_correction().then(|| self.why.clone())))
    }

    /// Returns the snapshot that the decision froze, where it is put right.
    pub(super) fn frozen(&self) -> Option<SnapshotId> {
        self.old.as_ref().and_then(|old| old.snapshot)
    }
}

/// Returns what is wrong with a text that may be missing.
fn optional<T>(read: Result<T, ValueError>) -> Option<ValueError> {
    read.err().filter(|error| *error != ValueError::Empty)
}

/// Returns the field that a refusal concerns.
const fn slot_of(refusal: &Refusal, is_correction: bool) -> Slot {
    match refusal {
        Refusal::FutureDate(_) => Slot::Date,
        Refusal::Entry(Part::Decision(DecisionPart::By), _) => Slot::By,
        Refusal::Entry(Part::Decision(DecisionPart::Role), _) => Slot::Role,
        Refusal::Entry(Part::Decision(DecisionPart::RegisterNumber), _) => Slot::Number,
        Refusal::Entry(Part::Decision(DecisionPart::Text), _) => Slot::Text,
        Refusal::Entry(Part::Decision(DecisionPart::Links), _) => Slot::Link(0),
        Refusal::Entry(Part::Snapshot(_), _) | Refusal::SnapshotNameTaken(_) => Slot::Snapshot,
        Refusal::NothingToDo if is_correction => Slot::Why,
        _ => Slot::Datasets,
    }
}

/// Returns the decision that ends the stage of the datasets, where all stand in the same.
fn next_kind(datasets: &[DatasetId], inventory: &Inventory) -> Option<DecisionKind> {
    let kind_of = |id: &DatasetId| {
        let stage = inventory.dataset(*id)?.stage();
        inventory.checklist_of(*id).of_stage(stage).find_map(|item| item.decision.clone())
    };
    let first = datasets.first().and_then(kind_of)?;
    datasets.iter().all(|id| kind_of(id).as_ref() == Some(&first)).then_some(first)
}
