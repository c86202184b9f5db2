//! Asks how the work on datasets ended: enriched elsewhere, cannot be opened, or retired.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use super::Asking;
use crate::model::{DatasetId, OutcomeKind};
use crate::ui::context::{Cx, Open};

/// Begins to ask.
pub(super) fn begin(_datasets: Vec<DatasetId>, _kind: Option<OutcomeKind>, _open: &Open<'_>, _cx: &Cx<'_>) -> Option<Box<dyn Asking>> {
    None
}
