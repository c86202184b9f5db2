//! Places that lists come from: how the last one was understood, so that the next is understood alike.
//!
//! Reading a list is the import's business.

use serde::{Deserialize, Serialize};

use super::id::SourceId;
use super::value::Line;

/// A place that lists come from, again and again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSource {
    /// Names the source.
    pub id: SourceId,
    /// What people call it.
    pub name: Line,
}
