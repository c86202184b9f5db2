//! Asks who needs what, and which datasets would meet it.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use super::Asking;
use crate::model::{DatasetId, DemandId};
use crate::ui::context::{Cx, Open};

/// Begins to ask.
pub(super) fn begin(_demand: Option<DemandId>, _datasets: Vec<DatasetId>, _open: &Open<'_>, _cx: &Cx<'_>) -> Option<Box<dyn Asking>> {
    None
}
