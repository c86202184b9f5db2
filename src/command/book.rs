//! The command that takes the program's own workbook in: the list of datasets, and what was written down around them.
//!
//! What is on record is never changed by it: decisions come in where they are not there yet.

use std::collections::BTreeSet;

use super::{Planner, Refusal, import, process};
use crate::command::Import;
use crate::model::{ChangeSet, DatasetId, Decision, Demand, Inventory, ItemId, ItemRecord, Key, Outcome};

/// A workbook that was read, ready to be taken in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BookImport {
    /// Departments, datasets with scores, gates and places given by hand.
    pub import: Import,
    /// What was answered to items of the checklist; an empty record takes an answer back.
    pub items: Vec<(DatasetId, ItemId, ItemRecord)>,
    /// How the work ended.
    pub outcomes: Vec<(DatasetId, Outcome)>,
    /// Requests and needs.
    pub demands: Vec<Demand>,
    /// Decisions.
    pub decisions: Vec<Decision>,
}

pub(super) fn take_in(inventory: &Inventory, book: &BookImport) -> Result<ChangeSet, Refusal> {
    let lists = match import::put_in(inventory, &book.import) {
        Err(Refusal::NothingToDo) => ChangeSet::default(),
        planned => planned?,
    };
    let mut listed = inventory.clone();
    listed.apply(&lists)?;
    let around = match around(&listed, book) {
        Err(Refusal::NothingToDo) => ChangeSet::default(),
        planned => planned?,
    };
    let together = lists.then(&around)?;
    if together.is_empty() { Err(Refusal::NothingToDo) } else { Ok(together) }
}

fn around(inventory: &Inventory, book: &BookImport) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    let mut touched = BTreeSet::new();
    let there = |id: DatasetId| if inventory.dataset(id).is_some() { Ok(id) } else { Err(Refusal::UnknownDataset(id)) };
    for (dataset, item, record) in &book.items {
        if process::put_item(&mut planner, there(*dataset)?, *item, record.clone())? {
            touched.insert(*dataset);
        }
    }
    for dataset in touched {
        process::adopt(&mut planner, dataset, None)?;
    }
    for (dataset, outcome) in &book.outcomes {
        planner.put(Key::Outcome(there(*dataset)?), outcome.clone())?;
    }
    for demand in &book.demands {
        if let Some(gone) = demand.datasets.iter().find(|id| inventory.dataset(**id).is_none()) {
            return Err(Refusal::UnknownDataset(*gone));
        }
        planner.put(Key::Demand(demand.id), demand.clone())?;
    }
    for decision in book.decisions.iter().filter(|decision| inventory.decision(decision.id).is_none()) {
        planner.put(Key::Decision(decision.id), decision.clone())?;
    }
    planner.finish()
}
