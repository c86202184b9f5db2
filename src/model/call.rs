//! A data call: one workbook sent to one department, what stood in it when it left, and what came back.
//!
//! The workbook itself belongs to `export` and `import`; here is only what both sides have to agree on.

mod base;
mod ids;
pub mod layout;
mod preset;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::field::FieldKey;
use super::id::{CallId, DatasetId, DepartmentId, OperationId};
use super::inventory::Inventory;
use super::language::Language;
use super::value::{Line, Prose};

pub(crate) use base::digest;
pub use base::{Base, cell_text};
pub use ids::{row_id, slot_id};
pub use preset::Preset;

/// Rows that a workbook has for datasets that nobody has told of yet.
pub const SLOTS: u16 = 40;

/// One workbook sent to one department.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Names the call.
    pub id: CallId,
    /// What the department was called when the workbook was sent.
    pub name: Line,
    /// The department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<DepartmentId>,
    /// The language of the workbook.
    #[serde(default)]
    pub language: Language,
    /// The fields asked for, in the order of the columns.
    #[serde(default)]
    pub fields: Vec<FieldKey>,
    /// The datasets that stood in it, in the order of the rows.
    #[serde(default)]
    pub datasets: Vec<DatasetId>,
    /// The day it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Date>,
    /// The day by which an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Whom to send it back to, and to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Line>,
    /// What else the department is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Prose>,
    /// The name of the workbook's file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Line>,
    /// The last operation that the workbook knows of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<OperationId>,
    /// The hash of what stood in it, 64 hexadecimal digits.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub base: String,
    /// What came back, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<CallAnswer>,
}

/// A workbook that came back and was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallAnswer {
    /// The day it was taken in.
    pub on: Date,
    /// The hash of what stood in it, 64 hexadecimal digits: the same workbook is known again.
    pub digest: String,
    /// The name of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Line>,
    /// Fields that changed by it.
    #[serde(default)]
    pub changed: u32,
    /// Changes of the department's that were not taken.
    #[serde(default)]
    pub refused: u32,
    /// Datasets that were added by it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<DatasetId>,
}

/// How far a call has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CallState {
    /// The day has passed, and no answer has come.
    Late,
    /// No answer has come yet.
    Waiting,
    /// At least one workbook came back.
    Answered,
}

impl CallState {
    /// All states, the one that needs somebody first.
    pub const ALL: [Self; 3] = [Self::Late, Self::Waiting, Self::Answered];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Waiting => "waiting",
            Self::Answered => "answered",
        }
    }
}

impl Call {
    /// Makes a call with nothing but its department's name.
    pub const fn new(id: CallId, name: Line) -> Self {
        Self {
            id,
            name,
            department: None,
            language: Language::Sv,
            fields: Vec::new(),
            datasets: Vec::new(),
            sent: None,
            due: None,
            contact: None,
            message: None,
            file: None,
            operation: None,
            base: String::new(),
            answers: Vec::new(),
        }
    }

    /// Tells how far the call has come on a day.
    pub fn state(&self, today: Date) -> CallState {
        match (self.answers.is_empty(), self.due) {
            (false, _) => CallState::Answered,
            (true, Some(due)) if due < today => CallState::Late,
            (true, _) => CallState::Waiting,
        }
    }

    /// Tells whether a dataset came in by an earlier answer.
    pub fn has_added(&self, dataset: DatasetId) -> bool {
        self.answers.iter().any(|answer| answer.added.contains(&dataset))
    }

    /// Finds the answer with these contents, if they came in before.
    pub fn answer(&self, digest: &str) -> Option<&CallAnswer> {
        self.answers.iter().rev().find(|answer| answer.digest == digest)
    }

    /// Returns the datasets of a department in the order of their ids; titles are sorted by whoever knows an alphabet.
    pub fn datasets_of(inventory: &Inventory, department: DepartmentId) -> Vec<DatasetId> {
        inventory.datasets().filter(|dataset| dataset.department() == Some(department)).map(|dataset| dataset.id()).collect()
    }
}

/// Returns the newest call to each department, in no order that people would expect.
pub fn latest(inventory: &Inventory) -> Vec<&Arc<Call>> {
    let mut newest: BTreeMap<(Option<DepartmentId>, &str), &Arc<Call>> = BTreeMap::new();
    for call in inventory.calls() {
        // The ids sort by the time that they were made; a department that was renamed is the same.
        let name = if call.department.is_some() { "" } else { call.name.as_str() };
        newest.insert((call.department, name), call);
    }
    newest.into_values().collect()
}
