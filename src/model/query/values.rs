//! The values that stand in a column, each with how many datasets hold it.
//!
//! They are counted under the other conditions of a list, so that a choice never promises more than it gives.

use std::collections::BTreeMap;

use super::column::Sense;
use super::held::{Held, Lent};
use super::order::SortBy;
use super::{Facts, Index, Query};
use crate::model::inventory::Inventory;

/// A value of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The value, or nothing.
    pub held: Held,
    /// How many datasets hold it.
    pub count: usize,
}

/// The values of a column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Values {
    /// Each value once, as the window's language shows the column; long texts are not listed, only whether there is one.
    pub all: Vec<Counted>,
    /// How many datasets there are to choose among.
    pub datasets: usize,
}

impl Query {
    /// Returns the question without what it asks of one column.
    #[must_use]
    pub fn without(&self, column: SortBy) -> Self {
        let conditions = self.conditions.iter().filter(|condition| condition.column() != Some(column)).cloned().collect();
        Self { conditions, ..self.clone() }
    }

    /// Counts what stands in a column among the datasets that are found. Ask it of the question [`Self::without`] the column.
    pub fn values(&self, column: SortBy, inventory: &Inventory, index: &Index, facts: Facts<'_>) -> Values {
        let mut counts: BTreeMap<Held, (usize, bool)> = BTreeMap::new();
        let mut values = Values::default();
        let mut held_here: Vec<Held> = Vec::new();
        let mut shown: Vec<Held> = Vec::new();
        for entry in self.found(inventory, index, facts) {
            values.datasets += 1;
            let seen = facts.see(&entry.dataset, Some(inventory));
            held_here.clear();
            seen.each(column, &mut |held| {
                let is_listed = column.sense() != Sense::Prose || held == Lent::Nothing;
                if is_listed && !held_here.iter().any(|other| other.lend() == held) {
                    held_here.push(held.keep());
                }
            });
            shown.clear();
            seen.shown(column, index.language, &mut |held| shown.push(held.keep()));
            for held in held_here.drain(..) {
                let is_shown = shown.contains(&held);
                let counted = counts.entry(held).or_default();
                counted.0 += 1;
                counted.1 |= is_shown;
            }
        }
        values.all = counts.into_iter().filter(|(_, (_, is_shown))| *is_shown).map(|(held, (count, _))| Counted { held, count }).collect();
        values
    }
}
