//! The datasets that are chosen together, on the board and in the list alike.
//!
//! It knows ids only; what is done with them is asked for elsewhere.

use std::collections::BTreeSet;

use crate::model::{DatasetId, Inventory};

/// What is chosen.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    ids: BTreeSet<DatasetId>,
    /// Where a stretch begins.
    anchor: Option<DatasetId>,
    /// As of which state of the inventory the missing were let go.
    generation: u64,
}

impl Chosen {
    /// Tells whether nothing is chosen.
    pub(super) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Returns how many are chosen.
    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    /// Tells whether a dataset is chosen.
    pub(super) fn contains(&self, id: DatasetId) -> bool {
        self.ids.contains(&id)
    }

    /// Returns all of them, in the order they were added to the inventory.
    pub(super) fn ids(&self) -> Vec<DatasetId> {
        self.ids.iter().copied().collect()
    }

    /// Returns one after the other, in the order they were added to the inventory.
    pub(super) fn iter(&self) -> impl Iterator<Item = DatasetId> {
        self.ids.iter().copied()
    }

    /// Chooses a dataset, or lets go of it.
    pub(super) fn toggle(&mut self, id: DatasetId) {
        if !self.ids.remove(&id) {
            self.ids.insert(id);
        }
        self.anchor = Some(id);
    }

    /// Chooses a stretch of rows, from the anchor to one of them.
    pub(super) fn extend(&mut self, rows: impl Iterator<Item = DatasetId> + Clone, from: Option<DatasetId>, to: DatasetId) {
        let anchor = *self.anchor.get_or_insert(from.unwrap_or(to));
        let place = |id| rows.clone().position(|row| row == id);
        let Some(end) = place(to) else { return };
        let start = place(anchor).unwrap_or(end);
        self.ids.extend(rows.skip(start.min(end)).take(start.abs_diff(end) + 1));
    }

    /// Chooses all of these besides.
    pub(super) fn add(&mut self, ids: impl IntoIterator<Item = DatasetId>) {
        self.ids.extend(ids);
    }

    /// Begins the next stretch at a dataset.
    pub(super) fn anchor_at(&mut self, id: DatasetId) {
        self.anchor = Some(id);
    }

    /// Lets go of all.
    pub(super) fn clear(&mut self) {
        self.ids.clear();
        self.anchor = None;
    }

    /// Lets go of what is no longer in the inventory.
    pub(super) fn refresh(&mut self, inventory: &Inventory, generation: u64) {
        if self.generation != generation {
            self.generation = generation;
            self.ids.retain(|id| inventory.dataset(*id).is_some());
        }
    }

    /// Returns what a deed at a dataset is about: all that are chosen if it is one of them, or it alone.
    pub(super) fn with(&self, id: DatasetId) -> Vec<DatasetId> {
        if self.contains(id) { self.ids() } else { vec![id] }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn id(number: u128) -> DatasetId {
        DatasetId::from_uuid(Uuid::from_u128(number))
    }

    #[test]
    fn a_stretch_grows_from_its_anchor_in_the_order_that_is_shown() {
        let rows = [5, 3, 9, 1].map(id);
        let mut chosen = Chosen::default();
        chosen.toggle(id(3));
        chosen.extend(rows.iter().copied(), None, id(1));
        assert_eq!(chosen.ids(), [1, 3, 9].map(id));
        chosen.extend(rows.iter().copied(), None, id(5));
        assert_eq!(chosen.len(), 4, "both ways from the anchor");
        chosen.toggle(id(9));
        assert_eq!((chosen.contains(id(9)), chosen.with(id(9)), chosen.with(id(1)).len()), (false, vec![id(9)], 3));
        chosen.clear();
        chosen.extend(rows.iter().copied(), Some(id(3)), id(9));
        assert_eq!(chosen.ids(), [3, 9].map(id), "without an anchor from where the keys stand");
    }
}
