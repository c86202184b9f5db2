//! Rows that a list still has apart and that are one dataset here, because two were merged since it came last.
//!
//! It finds them by what the source knows them by; that such a row comes to nothing is decided in [`super`].

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::row::Draft;
use super::{Ask, Choice, Planner};
use crate::import::recall;
use crate::model::DatasetId;
use crate::model::list_source::{Marks, Named};

/// Finds the rows that are about datasets that others were merged into, wherever in the list they stand.
pub(super) fn survivors(ask: &Ask<'_>) -> BTreeMap<DatasetId, u32> {
    let mut rows: BTreeMap<DatasetId, u32> = BTreeMap::new();
    let known = || ask.source.into_iter().flat_map(|source| &source.known);
    let gone = known().filter(|named| ask.inventory.dataset(named.dataset).is_none());
    let into: BTreeSet<DatasetId> = gone.filter_map(|named| recall::now(ask.inventory, named.dataset)).collect();
    if into.is_empty() {
        return rows;
    }
    for (row, choice) in &ask.decisions.choices {
        if let Choice::Update(dataset, _) | Choice::Same(dataset) = choice {
            rows.entry(*dataset).or_insert(*row);
        }
    }
    let names: BTreeMap<&str, DatasetId> =
        known().filter(|named| into.contains(&named.dataset)).map(|named| (named.identity.as_str(), named.dataset)).collect();
    let mut no_ids = Uuid::nil;
    let mut planner = Planner::new(*ask, None, &mut no_ids);
    for row in ask.reading.rows().filter(|row| !ask.decisions.choices.contains_key(&row.number)) {
        let identity = planner.draft(row).identity;
        if let Some(dataset) = identity.and_then(|identity| names.get(identity.as_str()).copied()) {
            rows.entry(dataset).or_insert(row.number);
        }
    }
    rows
}

impl Planner<'_> {
    /// Keeps what the source knows a row by whose dataset is the same as another row's: as it was before the merge, so that it is told apart next time too.
    pub(super) fn name_merged(&mut self, draft: &Draft, dataset: DatasetId) {
        let before = draft.identity.as_deref().and_then(|identity| self.known.before_merge(identity));
        let (named, given) = match before {
            Some(before) => (before, self.marks(draft, before)),
            None => (dataset, self.given_by_other(dataset)),
        };
        self.name(draft, named, given);
    }

    /// Returns what the other row gave for a dataset.
    fn given_by_other(&self, dataset: DatasetId) -> Marks {
        let is_of = |named: &&Named| named.dataset == dataset;
        self.plan.named.iter().rev().find(is_of).map(|named| named.given.clone()).unwrap_or_default()
    }
}
