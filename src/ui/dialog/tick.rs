//! Asks which item of the checklist, and which state, many datasets are to have.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use super::Asking;
use crate::model::{DatasetId, ItemId};
use crate::ui::context::{Cx, Open};

/// Begins to ask.
pub(super) fn begin(_datasets: Vec<DatasetId>, _item: Option<ItemId>, _open: &Open<'_>, _cx: &Cx<'_>) -> Option<Box<dyn Asking>> {
    None
}
