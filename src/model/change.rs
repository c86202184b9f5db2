//! Changes: the one mechanism behind edits, imports, undo, history and merging.
//!
//! A change set says what was and what is to be; it knows neither who wants it nor when.

use std::collections::BTreeMap;

use super::record::{Key, Record};

/// The replacement of one record: `None` before is an addition, `None` after a removal.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    key: Key,
    before: Option<Record>,
    after: Option<Record>,
}

/// A record that does not belong under its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a record of another kind or id stands under {0}")]
pub struct Misfit(pub Key);

impl Change {
    /// Makes a change; the records must fit the key.
    pub fn new(key: Key, before: Option<Record>, after: Option<Record>) -> Result<Self, Misfit> {
        let fits = before.iter().chain(&after).all(|record| record.fits(key));
        if fits { Ok(Self { key, before, after }) } else { Err(Misfit(key)) }
    }

    /// Returns which record changes.
    pub const fn key(&self) -> Key {
        self.key
    }

    /// Returns the record as it was.
    pub const fn before(&self) -> Option<&Record> {
        self.before.as_ref()
    }

    /// Returns the record as it is to be.
    pub const fn after(&self) -> Option<&Record> {
        self.after.as_ref()
    }

    fn inverted(&self) -> Self {
        Self { key: self.key, before: self.after.clone(), after: self.before.clone() }
    }
}

/// A record that is not as a change expects it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{key} has changed meanwhile")]
pub struct Conflict {
    /// The record.
    pub key: Key,
}

/// Changes that are made together or not at all, at most one per record.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangeSet {
    changes: Vec<Change>,
}

impl ChangeSet {
    /// Puts changes together, folding those of the same record; changes that change nothing are left out.
    pub fn new(changes: impl IntoIterator<Item = Change>) -> Result<Self, Conflict> {
        let mut positions: BTreeMap<Key, usize> = BTreeMap::new();
        let mut folded: Vec<Change> = Vec::new();
        for change in changes {
            if let Some(position) = positions.get(&change.key) {
                let earlier = &mut folded[*position];
                if earlier.after != change.before {
                    return Err(Conflict { key: change.key });
                }
                earlier.after = change.after;
            } else {
                positions.insert(change.key, folded.len());
                folded.push(change);
            }
        }
        folded.retain(|change| change.before != change.after);
        Ok(Self { changes: folded })
    }

    /// Returns the changes in the order they are made.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Change> + ExactSizeIterator {
        self.changes.iter()
    }

    /// Returns how many records change.
    pub const fn len(&self) -> usize {
        self.changes.len()
    }

    /// Tells whether nothing changes.
    pub const fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns the change set that takes this one back.
    #[must_use]
    pub fn inverted(&self) -> Self {
        Self { changes: self.changes.iter().rev().map(Change::inverted).collect() }
    }

    /// Returns the change set that does this one and then the other.
    pub fn then(&self, later: &Self) -> Result<Self, Conflict> {
        Self::new(self.changes.iter().chain(&later.changes).cloned())
    }
}

impl<'a> IntoIterator for &'a ChangeSet {
    type Item = &'a Change;
    type IntoIter = std::slice::Iter<'a, Change>;

    fn into_iter(self) -> Self::IntoIter {
        self.changes.iter()
    }
}
