//! Pairs of datasets that look alike and are not the same, as somebody said.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::DatasetId;
use super::record::Key;

/// Two datasets that are not the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Distinct {
    /// The day that somebody said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
}

impl Distinct {
    /// Returns the key of a pair, whichever comes first.
    pub fn key(a: DatasetId, b: DatasetId) -> Key {
        Key::Distinct(a.min(b), a.max(b))
    }
}
