//! Asks why the work on datasets goes on after it ended.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use super::Asking;
use crate::model::DatasetId;
use crate::ui::context::Open;

/// Begins to ask.
pub(super) fn begin(_datasets: Vec<DatasetId>, _open: &Open<'_>) -> Option<Box<dyn Asking>> {
    None
}
