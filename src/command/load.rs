//! The command that puts a whole inventory into an empty one, as it was written elsewhere.
//!
//! It never mixes two inventories: what has datasets or anything said of them is left alone.

use std::collections::BTreeSet;

use super::{Planner, Refusal};
use crate::model::{ChangeSet, Inventory, Key, Organisation, Record};

/// What a file with a whole inventory says it is.
pub const FORMAT: &str = "fyrfalt-inventory";
/// The version of its form; a reader refuses a newer one.
pub const VERSION: u32 = 1;

/// Every record of an inventory that was written elsewhere.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Load {
    /// What the file is called.
    pub source: String,
    /// The records; the organisation keeps the id that it has here.
    pub records: Vec<(Key, Record)>,
}

/// Tells whether nothing is in an inventory but what a new one has: its organisation, what it scores by and what it ticks off.
pub fn is_empty(inventory: &Inventory) -> bool {
    inventory.records().all(|(key, _)| matches!(key, Key::Organisation | Key::Model(_) | Key::Checklist(_)))
}

pub(super) fn load(inventory: &Inventory, load: &Load) -> Result<ChangeSet, Refusal> {
    if !is_empty(inventory) {
        return Err(Refusal::NotEmpty { count: inventory.datasets().len() });
    }
    let mut planner = Planner::new(inventory);
    let wanted: BTreeSet<Key> = load.records.iter().map(|(key, _)| *key).collect();
    for (key, _) in inventory.records().filter(|(key, _)| *key != Key::Organisation && !wanted.contains(key)) {
        planner.remove(key)?;
    }
    for (key, record) in &load.records {
        match record {
            Record::Organisation(organisation) => {
                planner.put(*key, Organisation { id: inventory.organisation().id, ..organisation.as_ref().clone() })?;
            }
            record => planner.put(*key, record.clone())?,
        }
    }
    planner.finish()
}

/// Returns what the organisation of the list is called.
pub(super) fn subject(load: &Load) -> String {
    let name = load.records.iter().find_map(|(_, record)| match record {
        Record::Organisation(organisation) => Some(organisation.name().to_owned()),
        _ => None,
    });
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| load.source.clone())
}
