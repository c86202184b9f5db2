//! What would make one inventory out of another: the change set between two states, as a comparison of snapshots shows it.
//!
//! How the states came about is not asked here.

use std::collections::BTreeMap;

use super::change::{Change, ChangeSet};
use super::inventory::Inventory;
use super::record::{Key, Record};

/// Returns the changes that make the second inventory out of the first, which is of the same organisation.
pub fn between(from: &Inventory, to: &Inventory) -> ChangeSet {
    let mut pairs: BTreeMap<Key, (Option<Record>, Option<Record>)> = BTreeMap::new();
    for (key, record) in from.records() {
        pairs.entry(key).or_default().0 = Some(record);
    }
    for (key, record) in to.records() {
        pairs.entry(key).or_default().1 = Some(record);
    }
    let differing = pairs.into_iter().filter(|(_, (before, after))| before != after);
    let changes = differing.map(|(key, (before, after))| Change::new(key, before, after).expect("records stand under keys that they fit"));
    ChangeSet::new(changes).expect("a map holds each key once")
}
