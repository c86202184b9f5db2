//! The command that pastes a block: what it adds, edits and scores, as one operation named after its rows.
//!
//! The parts are commands of their own and check what they always check.

use std::collections::BTreeSet;

use super::Command;
use crate::model::{DatasetId, Inventory};

/// Returns what the first row is called, and how many rows there are.
pub(super) fn subject(inventory: &Inventory, parts: &[Command]) -> (String, usize) {
    let mut rows: BTreeSet<DatasetId> = BTreeSet::new();
    let mut first = None;
    for part in parts {
        match part {
            Command::AddDatasets(new) => {
                first = first.or_else(|| new.first().map(|new| new.title.clone()));
                rows.extend(new.iter().map(|new| new.id));
            }
            Command::EditCells(edits) => rows.extend(edits.iter().map(|(id, _)| *id)),
            Command::Score(id, _) => {
                rows.insert(*id);
            }
            _ => {}
        }
    }
    let title = |id: &DatasetId| inventory.dataset(*id).map(|dataset| dataset.title(inventory.language()).to_owned());
    (first.or_else(|| rows.iter().find_map(title)).unwrap_or_default(), rows.len())
}
