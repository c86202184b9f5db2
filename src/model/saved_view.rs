//! Saved views: a name for what a list shows and how.
//!
//! Which datasets meet it is asked in [`super::query`]; nothing here is worked out.

use serde::{Deserialize, Serialize};

use super::id::ViewId;
use super::value::Line;

/// A name for what a list shows and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedView {
    /// Names the view.
    pub id: ViewId,
    /// What people call it.
    pub name: Line,
}
