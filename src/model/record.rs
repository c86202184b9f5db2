//! Records: the typed things an inventory is made of, and the keys that name them.
//!
//! A change replaces one record by another; nothing smaller and nothing larger is ever written.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::dataset::Dataset;
use super::department::Department;
use super::gate::{Finding, GateId, GateState};
use super::id::{CriterionId, DatasetId, DepartmentId};
use super::organisation::Organisation;
use super::place_override::PlaceOverride;
use super::score::Judgement;
use super::scoring::ScoringModel;

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
        }
    }

    /// Returns the id within the kind: a UUID, or `UUID/V1` for a score, `UUID/G2` for a gate.
    pub fn id(self) -> String {
        match self {
            Self::Organisation => String::new(),
            Self::Model(version) => version.to_string(),
            Self::Department(id) => id.to_string(),
            Self::Dataset(id) => id.to_string(),
            Self::Score(dataset, criterion) => format!("{dataset}/{criterion}"),
            Self::Gate(dataset, gate) => format!("{dataset}/{}", gate.key()),
            Self::Override(dataset) => dataset.to_string(),
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
            _ => None,
        };
        key.ok_or_else(|| KeyError { kind: kind.to_owned(), id: id.to_owned() })
    }

    /// Returns the dataset that the record is of, if it is of one.
    pub const fn dataset(self) -> Option<DatasetId> {
        match self {
            Self::Dataset(id) | Self::Score(id, _) | Self::Gate(id, _) | Self::Override(id) => Some(id),
            Self::Organisation | Self::Model(_) | Self::Department(_) => None,
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
}

impl Record {
    /// Tells whether the record may stand under a key.
    pub fn fits(&self, key: Key) -> bool {
        match (self, key) {
            (Self::Organisation(_), Key::Organisation) | (Self::Score(_), Key::Score(..)) | (Self::Override(_), Key::Override(_)) => true,
            (Self::Gate(finding), Key::Gate(..)) => finding.state != GateState::Unassessed,
            (Self::Model(model), Key::Model(version)) => model.version == version,
            (Self::Department(department), Key::Department(id)) => department.id == id,
            (Self::Dataset(dataset), Key::Dataset(id)) => dataset.id() == id,
            _ => false,
        }
    }

    /// Returns the record as JSON, as the change log keeps it.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("records hold no maps with other keys than text")
    }

    /// Reads a record back from JSON; its kind is told by the key.
    pub fn from_json(key: Key, json: &str) -> Result<Self, serde_json::Error> {
        let record = match key {
            Key::Organisation => Self::Organisation(serde_json::from_str(json)?),
            Key::Model(_) => Self::Model(serde_json::from_str(json)?),
            Key::Department(_) => Self::Department(serde_json::from_str(json)?),
            Key::Dataset(_) => Self::Dataset(serde_json::from_str(json)?),
            Key::Score(..) => Self::Score(serde_json::from_str(json)?),
            Key::Gate(..) => Self::Gate(serde_json::from_str(json)?),
            Key::Override(_) => Self::Override(serde_json::from_str(json)?),
        };
        if record.fits(key) { Ok(record) } else { Err(serde::de::Error::custom("the record has another id than its key")) }
    }
}

impl From<Organisation> for Record {
    fn from(organisation: Organisation) -> Self {
        Self::Organisation(Arc::new(organisation))
    }
}

impl From<ScoringModel> for Record {
    fn from(model: ScoringModel) -> Self {
        Self::Model(Arc::new(model))
    }
}

impl From<Department> for Record {
    fn from(department: Department) -> Self {
        Self::Department(Arc::new(department))
    }
}

impl From<Dataset> for Record {
    fn from(dataset: Dataset) -> Self {
        Self::Dataset(Arc::new(dataset))
    }
}

impl From<Judgement> for Record {
    fn from(judgement: Judgement) -> Self {
        Self::Score(Arc::new(judgement))
    }
}

impl From<Finding> for Record {
    fn from(finding: Finding) -> Self {
        Self::Gate(Arc::new(finding))
    }
}

impl From<PlaceOverride> for Record {
    fn from(place: PlaceOverride) -> Self {
        Self::Override(Arc::new(place))
    }
}
