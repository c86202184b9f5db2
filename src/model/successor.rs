//! What became of datasets that were merged into another.

use serde::{Deserialize, Serialize};

use super::id::DatasetId;

/// The dataset that another was merged into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Successor {
    /// The dataset that stands for both.
    pub dataset: DatasetId,
}
