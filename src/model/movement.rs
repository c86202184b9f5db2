//! Movement: who climbs and who falls between two rankings, whether the weights differ or the time.
//!
//! It compares and counts; why a dataset moved is not its business.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::id::DatasetId;
use super::priority::Quadrant;
use super::rank::{Ranked, Ranking};

/// Which way a dataset went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// This many ranks up.
    Up(u32),
    /// This many ranks down.
    Down(u32),
    /// It had no rank before.
    New,
    /// It has no rank any more.
    Gone,
    /// It stands where it stood, or has no rank at all.
    Still,
}

/// What became of one dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// The dataset.
    pub id: DatasetId,
    /// Its rank before.
    pub before: Option<u32>,
    /// Its rank after.
    pub after: Option<u32>,
    /// The field it stood in.
    pub from: Option<Quadrant>,
    /// The field it stands in.
    pub to: Option<Quadrant>,
}

impl Movement {
    fn new(id: DatasetId, before: Option<&Ranked>, after: Option<&Ranked>) -> Self {
        let (rank, field) = (|ranked: &Ranked| ranked.rank, |ranked: &Ranked| ranked.quadrant().filter(|_| !ranked.is_hindered()));
        Self { id, before: before.and_then(rank), after: after.and_then(rank), from: before.and_then(field), to: after.and_then(field) }
    }

    /// Tells which way it went.
    pub const fn way(&self) -> Way {
        match (self.before, self.after) {
            (Some(before), Some(after)) if after < before => Way::Up(before - after),
            (Some(before), Some(after)) if after > before => Way::Down(after - before),
            (None, Some(_)) => Way::New,
            (Some(_), None) => Way::Gone,
            _ => Way::Still,
        }
    }

    /// Tells whether it stands in another field.
    pub fn changes_field(&self) -> bool {
        self.from != self.to
    }

    const fn size(&self) -> u32 {
        match self.way() {
            Way::Up(steps) | Way::Down(steps) => steps,
            Way::New | Way::Gone => u32::MAX,
            Way::Still => 0,
        }
    }
}

/// What became of every dataset of either ranking.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Movements {
    by_id: BTreeMap<DatasetId, Movement>,
}

impl Movements {
    /// Compares two rankings.
    pub fn between(before: &Ranking, after: &Ranking) -> Self {
        let ids: BTreeSet<DatasetId> = before.iter().chain(after.iter()).map(|ranked| ranked.id).collect();
        Self { by_id: ids.into_iter().map(|id| (id, Movement::new(id, before.get(id), after.get(id)))).collect() }
    }

    /// Finds what became of one dataset.
    pub fn get(&self, id: DatasetId) -> Option<&Movement> {
        self.by_id.get(&id)
    }

    /// Returns those that moved or changed field, the largest move first; within the same size in the order of the new ranks.
    pub fn largest_first(&self) -> Vec<Movement> {
        let mut moved: Vec<_> = self.by_id.values().filter(|movement| movement.way() != Way::Still || movement.changes_field()).copied().collect();
        moved.sort_by_key(|movement| (Reverse(movement.size()), movement.after, movement.id));
        moved
    }

    /// Counts those that a test holds for.
    pub fn count(&self, is_meant: impl Fn(&Movement) -> bool) -> usize {
        self.by_id.values().filter(|movement| is_meant(movement)).count()
    }

    /// Counts those that went up, went down, are new and are gone.
    pub fn counts(&self) -> [usize; 4] {
        let is = |wanted: fn(Way) -> bool| self.count(|movement| wanted(movement.way()));
        [is(|way| matches!(way, Way::Up(_))), is(|way| matches!(way, Way::Down(_))), is(|way| way == Way::New), is(|way| way == Way::Gone)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn movement(before: Option<u32>, after: Option<u32>) -> Movement {
        Movement { id: DatasetId::from_uuid(uuid::Uuid::from_u128(u128::from(after.unwrap_or(99)))), before, after, from: None, to: None }
    }

    #[test]
    fn up_is_towards_the_first_rank() {
        let ways = [(Some(7), Some(3), Way::Up(4)), (Some(2), Some(4), Way::Down(2)), (None, Some(1), Way::New), (Some(1), None, Way::Gone)];
        for (before, after, way) in ways {
            assert_eq!(movement(before, after).way(), way);
        }
        assert_eq!((movement(Some(3), Some(3)).way(), movement(None, None).way()), (Way::Still, Way::Still));
    }

    #[test]
    fn the_largest_move_comes_first_and_what_stands_still_is_left_out() {
        let all = [movement(Some(2), Some(1)), movement(Some(4), Some(4)), movement(Some(1), Some(6)), movement(Some(6), Some(3))];
        let movements = Movements { by_id: all.into_iter().map(|movement| (movement.id, movement)).collect() };
        assert_eq!(movements.largest_first().iter().map(|movement| movement.after).collect::<Vec<_>>(), [Some(6), Some(3), Some(1)]);
        assert_eq!(movements.counts(), [2, 1, 0, 0]);
    }
}
