//! Records: the typed things an inventory is made of, and the keys that name them.
//!
//! A change replaces one record by another; nothing smaller and nothing larger is ever written.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize};

use super::call::Call;
use super::checklist::{Adopted, Checklist};
use super::dataset::Dataset;
use super::decision::Decision;
use super::demand::Demand;
use super::department::Department;
use super::distinct::Distinct;
use super::document::Document;
use super::gate::{Finding, GateId, GateState};
use super::id::{CallId, CriterionId, DatasetId, DecisionId, DemandId, DepartmentId, DocumentId, ItemId, SnapshotId, SourceId, StarterId, TemplateId, ViewId};
use super::item::ItemRecord;
use super::list_source::ListSource;
use super::organisation::Organisation;
use super::outcome::Outcome;
use super::place_override::PlaceOverride;
use super::saved_view::SavedView;
use super::score::Judgement;
use super::scoring::ScoringModel;
use super::snapshot::Snapshot;
use super::starter::StarterAnswer;
use super::successor::Successor;
use super::word_template::WordTemplate;

/// Names one record of an inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The organisation; there is always exactly one.
    Organisation,
    /// A version of the scoring model; the highest is in use.
    Model(u32),
    /// A department.
    Department(DepartmentId),
    /// A dataset.
    Dataset(DatasetId),
    /// The score of one criterion of one dataset.
    Score(DatasetId, CriterionId),
    /// What was found at one gate of one dataset.
    Gate(DatasetId, GateId),
    /// The place that somebody gave a dataset by hand.
    Override(DatasetId),
    /// A version of the checklist; the highest is in use.
    Checklist(u32),
    /// Which version of the checklist counts for a dataset.
    Adopted(DatasetId),
    /// What somebody answered to one item of a dataset's checklist.
    Item(DatasetId, ItemId),
    /// How the work on a dataset ended.
    Outcome(DatasetId),
    /// A decision.
    Decision(DecisionId),
    /// A snapshot.
    Snapshot(SnapshotId),
    /// A request or need.
    Demand(DemandId),
    /// A saved view.
    View(ViewId),
    /// A place that lists come from.
    Source(SourceId),
    /// What was answered to an entry of the starter list.
    Starter(StarterId),
    /// A workbook that was sent to a department.
    Call(CallId),
    /// Two datasets that are not the same, the smaller id first.
    Distinct(DatasetId, DatasetId),
    /// What became of a dataset that was merged into another.
    Successor(DatasetId),
    /// A document that is kept.
    Document(DocumentId),
    /// What is remembered of a Word template.
    Template(TemplateId),
}

/// A text that names no record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a record: {kind} {id}")]
pub struct KeyError {
    /// The kind found.
    pub kind: String,
    /// The id found.
    pub id: String,
}

impl Key {
    /// Returns what kind of record it names: `dataset`.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Model(_) => "model",
            Self::Department(_) => "department",
            Self::Dataset(_) => "dataset",
            Self::Score(..) => "score",
            Self::Gate(..) => "gate",
            Self::Override(_) => "override",
            Self::Checklist(_) => "checklist",
            Self::Adopted(_) => "adopted",
            Self::Item(..) => "item",
            Self::Outcome(_) => "outcome",
            Self::Decision(_) => "decision",
            Self::Snapshot(_) => "snapshot",
            Self::Demand(_) => "demand",
            Self::View(_) => "view",
            Self::Source(_) => "source",
            Self::Starter(_) => "starter",
            Self::Call(_) => "call",
            Self::Distinct(..) => "distinct",
            Self::Successor(_) => "successor",
            Self::Document(_) => "document",
            Self::Template(_) => "template",
        }
    }

    /// Returns the entry of the starter list, where it is about one.
    pub const fn starter(self) -> Option<StarterId> {
        match self {
            Self::Starter(id) => Some(id),
            _ => None,
        }
    }

    /// Returns the id within the kind: a UUID, or `UUID/V1` for a score, `UUID/G2` for a gate, `UUID/I01` for an item.
    pub fn id(self) -> String {
        match self {
            Self::Organisation => String::new(),
            Self::Model(version) | Self::Checklist(version) => version.to_string(),
            Self::Department(id) => id.to_string(),
            Self::Dataset(id) | Self::Override(id) | Self::Adopted(id) | Self::Outcome(id) | Self::Successor(id) => id.to_string(),
            Self::Score(dataset, criterion) => format!("{dataset}/{criterion}"),
            Self::Gate(dataset, gate) => format!("{dataset}/{}", gate.key()),
            Self::Item(dataset, item) => format!("{dataset}/{item}"),
            Self::Decision(id) => id.to_string(),
            Self::Snapshot(id) => id.to_string(),
            Self::Demand(id) => id.to_string(),
            Self::View(id) => id.to_string(),
            Self::Source(id) => id.to_string(),
            Self::Starter(id) => id.to_string(),
            Self::Call(id) => id.to_string(),
            Self::Distinct(a, b) => format!("{a}/{b}"),
            Self::Document(id) => id.to_string(),
            Self::Template(id) => id.to_string(),
        }
    }

    /// Reads a key back from its kind and id.
    pub fn parse(kind: &str, id: &str) -> Result<Self, KeyError> {
        let key = match kind {
            "organisation" => Some(Self::Organisation),
            "model" => id.parse().ok().map(Self::Model),
            "department" => id.parse().ok().map(Self::Department),
            "dataset" => id.parse().ok().map(Self::Dataset),
            "score" => id.split_once('/').and_then(|(dataset, criterion)| Some(Self::Score(dataset.parse().ok()?, criterion.parse().ok()?))),
            "gate" => id.split_once('/').and_then(|(dataset, gate)| Some(Self::Gate(dataset.parse().ok()?, GateId::parse(gate)?))),
            "override" => id.parse().ok().map(Self::Override),
            "checklist" => id.parse().ok().map(Self::Checklist),
            "adopted" => id.parse().ok().map(Self::Adopted),
            "item" => id.split_once('/').and_then(|(dataset, item)| Some(Self::Item(dataset.parse().ok()?, item.parse().ok()?))),
            "outcome" => id.parse().ok().map(Self::Outcome),
            "decision" => id.parse().ok().map(Self::Decision),
            "snapshot" => id.parse().ok().map(Self::Snapshot),
            "demand" => id.parse().ok().map(Self::Demand),
            "view" => id.parse().ok().map(Self::View),
            "source" => id.parse().ok().map(Self::Source),
            "starter" => id.parse().ok().map(Self::Starter),
            "call" => id.parse().ok().map(Self::Call),
            "distinct" => id.split_once('/').and_then(|(a, b)| Some(Self::Distinct(a.parse().ok()?, b.parse().ok()?))),
            "successor" => id.parse().ok().map(Self::Successor),
            "document" => id.parse().ok().map(Self::Document),
            "template" => id.parse().ok().map(Self::Template),
            _ => None,
        };
        key.ok_or_else(|| KeyError { kind: kind.to_owned(), id: id.to_owned() })
    }

    /// Returns the dataset that the record is of, if it is of one.
    pub const fn dataset(self) -> Option<DatasetId> {
        match self {
            Self::Dataset(id) | Self::Score(id, _) | Self::Gate(id, _) | Self::Override(id) | Self::Adopted(id) | Self::Item(id, _) | Self::Outcome(id) => {
                Some(id)
            }
            Self::Organisation
            | Self::Model(_)
            | Self::Department(_)
            | Self::Checklist(_)
            | Self::Decision(_)
            | Self::Snapshot(_)
            | Self::Demand(_)
            | Self::View(_)
            | Self::Source(_)
            | Self::Starter(_)
            | Self::Call(_)
            | Self::Distinct(..)
            | Self::Successor(_)
            | Self::Document(_)
            | Self::Template(_) => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind(), self.id())
    }
}

/// One thing an inventory is made of. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Record {
    /// The organisation.
    Organisation(Arc<Organisation>),
    /// A version of the scoring model.
    Model(Arc<ScoringModel>),
    /// A department.
    Department(Arc<Department>),
    /// A dataset.
    Dataset(Arc<Dataset>),
    /// A score.
    Score(Arc<Judgement>),
    /// A finding at a gate.
    Gate(Arc<Finding>),
    /// An override.
    Override(Arc<PlaceOverride>),
    /// A version of the checklist.
    Checklist(Arc<Checklist>),
    /// Which version of it counts.
    Adopted(Adopted),
    /// An answer to an item.
    Item(Arc<ItemRecord>),
    /// An outcome.
    Outcome(Arc<Outcome>),
    /// A decision.
    Decision(Arc<Decision>),
    /// A snapshot.
    Snapshot(Arc<Snapshot>),
    /// A request or need.
    Demand(Arc<Demand>),
    /// A saved view.
    View(Arc<SavedView>),
    /// A place that lists come from.
    Source(Arc<ListSource>),
    /// An answer to the starter list.
    Starter(StarterAnswer),
    /// A workbook that was sent to a department.
    Call(Arc<Call>),
    /// Two datasets that are not the same.
    Distinct(Distinct),
    /// What became of a merged dataset.
    Successor(Successor),
    /// A document that is kept.
    Document(Arc<Document>),
    /// What is remembered of a Word template.
    Template(Arc<WordTemplate>),
}

impl Record {
    /// Tells whether the record may stand under a key.
    pub fn fits(&self, key: Key) -> bool {
        match (self, key) {
            (Self::Organisation(_), Key::Organisation)
            | (Self::Score(_), Key::Score(..))
            | (Self::Override(_), Key::Override(_))
            | (Self::Adopted(_), Key::Adopted(_))
            | (Self::Starter(_), Key::Starter(_)) => true,
            (Self::Gate(finding), Key::Gate(..)) => finding.state != GateState::Unassessed,
            (Self::Model(model), Key::Model(version)) => model.version == version,
            (Self::Department(department), Key::Department(id)) => department.id == id,
            (Self::Dataset(dataset), Key::Dataset(id)) => dataset.id() == id,
            (Self::Checklist(checklist), Key::Checklist(version)) => checklist.version == version,
            (Self::Item(record), Key::Item(..)) => record.is_whole(),
            (Self::Outcome(outcome), Key::Outcome(_)) => outcome.is_whole(),
            (Self::Decision(decision), Key::Decision(id)) => decision.id == id,
            (Self::Snapshot(snapshot), Key::Snapshot(id)) => snapshot.id == id && Snapshot::is_hash(&snapshot.hash),
            (Self::Demand(demand), Key::Demand(id)) => demand.id == id,
            (Self::View(view), Key::View(id)) => view.id == id,
            (Self::Source(source), Key::Source(id)) => source.id == id,
            (Self::Call(call), Key::Call(id)) => call.id == id,
            (Self::Distinct(_), Key::Distinct(a, b)) => a < b,
            (Self::Successor(successor), Key::Successor(id)) => successor.dataset != id,
            (Self::Document(document), Key::Document(id)) => document.id == id,
            (Self::Template(template), Key::Template(id)) => template.id == id && template.is_sensible(),
            _ => false,
        }
    }

    /// Returns the record as JSON, as the change log keeps it.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("records hold no maps with other keys than text")
    }

    /// Reads a record back from JSON; its kind is told by the key.
    pub fn from_json(key: Key, json: &str) -> Result<Self, serde_json::Error> {
        let mut from = serde_json::Deserializer::from_str(json);
        let record = Self::read(key, &mut from)?;
        from.end().map(|()| record)
    }

    /// Reads a record back from wherever it was serialized to; its kind is told by the key.
    pub fn read<'de, D: Deserializer<'de>>(key: Key, from: D) -> Result<Self, D::Error> {
        let record = match key {
            Key::Organisation => Self::Organisation(Deserialize::deserialize(from)?),
            Key::Model(_) => Self::Model(Deserialize::deserialize(from)?),
            Key::Department(_) => Self::Department(Deserialize::deserialize(from)?),
            Key::Dataset(_) => Self::Dataset(Deserialize::deserialize(from)?),
            Key::Score(..) => Self::Score(Deserialize::deserialize(from)?),
            Key::Gate(..) => Self::Gate(Deserialize::deserialize(from)?),
            Key::Override(_) => Self::Override(Deserialize::deserialize(from)?),
            Key::Checklist(_) => Self::Checklist(Deserialize::deserialize(from)?),
            Key::Adopted(_) => Self::Adopted(Deserialize::deserialize(from)?),
            Key::Item(..) => Self::Item(Deserialize::deserialize(from)?),
            Key::Outcome(_) => Self::Outcome(Deserialize::deserialize(from)?),
            Key::Decision(_) => Self::Decision(Deserialize::deserialize(from)?),
            Key::Snapshot(_) => Self::Snapshot(Deserialize::deserialize(from)?),
            Key::Demand(_) => Self::Demand(Deserialize::deserialize(from)?),
            Key::View(_) => Self::View(Deserialize::deserialize(from)?),
            Key::Source(_) => Self::Source(Deserialize::deserialize(from)?),
            Key::Starter(_) => Self::Starter(Deserialize::deserialize(from)?),
            Key::Call(_) => Self::Call(Deserialize::deserialize(from)?),
            Key::Distinct(..) => Self::Distinct(Deserialize::deserialize(from)?),
            Key::Successor(_) => Self::Successor(Deserialize::deserialize(from)?),
            Key::Document(_) => Self::Document(Deserialize::deserialize(from)?),
            Key::Template(_) => Self::Template(Deserialize::deserialize(from)?),
        };
        if record.fits(key) { Ok(record) } else { Err(serde::de::Error::custom("the record has another id than its key")) }
    }
}

macro_rules! becomes_record {
    ($($kind:ident: $thing:ty,)*) => {
        $(impl From<$thing> for Record {
            fn from(thing: $thing) -> Self {
                Self::$kind(thing.into())
            }
        })*
    };
}

becomes_record! {
    Organisation: Organisation,
    Model: ScoringModel,
    Department: Department,
    Dataset: Dataset,
    Score: Judgement,
    Gate: Finding,
    Override: PlaceOverride,
    Checklist: Checklist,
    Adopted: Adopted,
    Item: ItemRecord,
    Outcome: Outcome,
    Decision: Decision,
    Snapshot: Snapshot,
    Demand: Demand,
    View: SavedView,
    Source: ListSource,
    Starter: StarterAnswer,
    Call: Call,
    Distinct: Distinct,
    Successor: Successor,
    Document: Document,
    Template: WordTemplate,
}
