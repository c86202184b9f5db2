//! What a change means field by field: the lines of a history, a preview or a merge.
//!
//! Differences are facts; how they are worded belongs to the views and the exports.

mod process;
mod topic;

use super::change::{Change, ChangeSet};
use super::decision::DecisionKind;
use super::field::FieldKey;
use super::gate::{Finding, GateId, GateState};
use super::id::{CriterionId, DatasetId, ItemId, StarterId};
use super::item::ItemState;
use super::organisation::Organisation;
use super::outcome::OutcomeKind;
use super::place_override::PlaceOverride;
use super::record::{Key, Record};
use super::score::{Judgement, Score};
use super::stage::Stage;
use super::starter::Holding;
use super::value::Value;
pub use process::{DecisionPart, DemandPart, ItemPart, OutcomePart, SnapshotPart};
pub use topic::Topic;

/// Which part of a record differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The record itself came or went.
    Whole,
    /// A field of a dataset.
    Field(FieldKey),
    /// A dataset's stage.
    Stage,
    /// A score.
    Score(CriterionId),
    /// The reason for a score.
    Reason(CriterionId),
    /// What was found at a gate.
    Gate(GateId),
    /// Why a gate is as it is.
    GateReason(GateId),
    /// The role that tested a gate.
    GateExaminer(GateId),
    /// The day a gate was tested.
    GateDate(GateId),
    /// The place that somebody gave by hand.
    Override,
    /// Why it stands there.
    OverrideReason,
    /// The role that decided the place.
    OverrideBy,
    /// The day the place was decided.
    OverrideDate,
    /// A name, of the organisation or a department.
    Name,
    /// What the organisation is.
    OrganisationKind,
    /// The organisation's number.
    OrganisationNumber,
    /// The organisation's site.
    HomePage,
    /// The organisation's language.
    Language,
    /// The scoring model.
    Model,
    /// The checklist.
    Checklist,
    /// Which version of the checklist counts for a dataset.
    Adopted,
    /// The day a dataset came to its stage.
    Since,
    /// How far an item of the checklist has come.
    Item(ItemId),
    /// What else is said of an item.
    ItemNote(ItemId, ItemPart),
    /// How the work on a dataset ended, in part.
    Outcome(OutcomePart),
    /// A part of a decision.
    Decision(DecisionPart),
    /// A part of a snapshot.
    Snapshot(SnapshotPart),
    /// A part of a request or need.
    Demand(DemandPart),
    /// What was answered to an entry of the starter list.
    Holding(StarterId),
}

/// A part as it was or is.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// The value of a field.
    Value(Value),
    /// A stage.
    Stage(Stage),
    /// A score.
    Score(Score),
    /// The state of a gate.
    Gate(GateState),
    /// Value and cost.
    Place(f64, f64),
    /// How far an item has come.
    Item(ItemState),
    /// How the work ended.
    Outcome(OutcomeKind),
    /// What was answered to the starter list.
    Holding(Holding),
    /// What a decision is about.
    Decision(DecisionKind),
    /// Datasets, of which some may be gone.
    Datasets(Vec<DatasetId>),
    /// Plain text.
    Text(String),
}

/// One part of one record, before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The record.
    pub key: Key,
    /// The part.
    pub part: Part,
    /// As it was, if it was.
    pub before: Option<Shown>,
    /// As it is, if it is.
    pub after: Option<Shown>,
}

type Parts = Vec<(Part, Shown)>;

fn parts(key: Key, record: &Record) -> Parts {
    match record {
        Record::Dataset(dataset) => {
            let stage = (Part::Stage, Shown::Stage(dataset.stage()));
            dataset.values().map(|(key, value)| (Part::Field(key), Shown::Value(value.clone()))).chain([stage]).collect()
        }
        Record::Department(department) => {
            vec![(Part::Name, Shown::Text(department.name.to_string()))]
        }
        Record::Organisation(organisation) => organisation_parts(organisation),
        Record::Model(model) => vec![(Part::Model, Shown::Text(format!("{} {}", model.id, model.version)))],
        Record::Score(judgement) => score_parts(key, judgement),
        Record::Gate(finding) => gate_parts(key, finding),
        Record::Override(place) => override_parts(place),
        Record::Checklist(checklist) => vec![(Part::Checklist, Shown::Text(format!("{} {}", checklist.id, checklist.version)))],
        Record::Adopted(adopted) => process::adopted(*adopted),
        Record::Item(record) => process::item(key, record),
        Record::Outcome(outcome) => process::outcome(outcome),
        Record::Decision(decision) => process::decision(decision),
        Record::Snapshot(snapshot) => process::snapshot(snapshot),
        Record::Demand(demand) => process::demand(demand),
        Record::View(view) => vec![(Part::Name, Shown::Text(view.name.to_string()))],
        Record::Source(source) => vec![(Part::Name, Shown::Text(source.name.to_string()))],
        Record::Document(document) => vec![(Part::Name, Shown::Text(document.name.to_string()))],
        Record::Template(template) => vec![(Part::Name, Shown::Text(template.name.to_string()))],
        Record::Starter(answer) => key.starter().map(|id| (Part::Holding(id), Shown::Holding(answer.holding))).into_iter().collect(),
        Record::Call(_) | Record::Distinct(_) | Record::Successor(_) => Parts::new(),
    }
}

fn gate_parts(key: Key, finding: &Finding) -> Parts {
    let Key::Gate(_, gate) = key else {
        return Parts::new();
    };
    let Finding { state, reason, examiner, date } = finding;
    let rest = [
        (Part::GateReason(gate), reason.as_ref().map(|reason| Shown::Text(reason.to_string()))),
        (Part::GateExaminer(gate), examiner.as_ref().map(|examiner| Shown::Text(examiner.to_string()))),
        (Part::GateDate(gate), date.map(|date| Shown::Value(Value::Date(date)))),
    ];
    std::iter::once((Part::Gate(gate), Shown::Gate(*state))).chain(rest.into_iter().filter_map(|(part, shown)| Some((part, shown?)))).collect()
}

fn override_parts(place: &PlaceOverride) -> Parts {
    let PlaceOverride { value, cost, reason, by, date } = place;
    let rest = [(Part::OverrideBy, by.as_ref().map(|by| Shown::Text(by.to_string()))), (Part::OverrideDate, date.map(|date| Shown::Value(Value::Date(date))))];
    let given = [(Part::Override, Shown::Place(*value, *cost)), (Part::OverrideReason, Shown::Text(reason.to_string()))];
    given.into_iter().chain(rest.into_iter().filter_map(|(part, shown)| Some((part, shown?)))).collect()
}

fn organisation_parts(organisation: &Organisation) -> Parts {
    let Organisation { id: _, name, kind, number, home_page, language } = organisation;
    let texts = [
        (Part::Name, name.as_ref().map(ToString::to_string)),
        (Part::OrganisationKind, kind.map(|code| code.to_string())),
        (Part::OrganisationNumber, number.as_ref().map(|number| number.as_str().to_owned())),
        (Part::HomePage, home_page.as_ref().map(ToString::to_string)),
        (Part::Language, Some(language.to_string())),
    ];
    texts.into_iter().filter_map(|(part, text)| Some((part, Shown::Text(text?)))).collect()
}

fn score_parts(key: Key, judgement: &Judgement) -> Parts {
    let Key::Score(_, criterion) = key else {
        return Parts::new();
    };
    let reason = judgement.reason.as_ref().map(|reason| (Part::Reason(criterion), Shown::Text(reason.to_string())));
    std::iter::once((Part::Score(criterion), Shown::Score(judgement.score))).chain(reason).collect()
}

impl Change {
    /// Returns the parts that differ, in the order of the fields.
    pub fn differences(&self) -> Vec<Difference> {
        let key = self.key();
        let of = |record: Option<&Record>| record.map_or_else(Parts::new, |record| parts(key, record));
        let (before, after) = (of(self.before()), of(self.after()));
        let find = |parts: &Parts, part: Part| parts.iter().find(|(other, _)| *other == part).map(|(_, shown)| shown.clone());
        let mut names: Vec<Part> = before.iter().chain(&after).map(|(part, _)| *part).collect();
        names.sort_unstable();
        names.dedup();
        names
            .into_iter()
            .map(|part| Difference { key, part, before: find(&before, part), after: find(&after, part) })
            .filter(|difference| difference.before != difference.after)
            .collect()
    }
}

impl ChangeSet {
    /// Returns every part that differs, record by record.
    pub fn differences(&self) -> Vec<Difference> {
        self.iter().flat_map(Change::differences).collect()
    }
}
