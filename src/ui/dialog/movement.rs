//! Asks what a move to another stage takes: why it goes back, or what is still missing.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use super::Asking;
use crate::model::{DatasetId, Stage};
use crate::ui::context::{Cx, Open};

/// Begins to ask.
pub(super) fn begin(_datasets: Vec<DatasetId>, _stage: Stage, _open: &Open<'_>, _cx: &mut Cx<'_>) -> Option<Box<dyn Asking>> {
    None
}
