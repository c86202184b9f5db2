//! What was answered to the starter list: whether the organisation has what most have.
//!
//! The list itself is a file in `templates/`.

use serde::{Deserialize, Serialize};

use super::id::DatasetId;

/// Whether the organisation has an entry of the starter list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Holding {
    /// It has.
    Has,
    /// It has not.
    Lacks,
    /// Nobody knows yet.
    Unsure,
}

/// What was answered to one entry of the starter list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StarterAnswer {
    /// The answer.
    pub holding: Holding,
    /// The dataset that it is in the inventory; it may be gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
}
