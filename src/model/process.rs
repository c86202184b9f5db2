//! How far each dataset has come: what is done, what blocks its stage, what waits for whom and what is due.
//!
//! Worked out from the records for a day; nothing here is kept or written.

mod due;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

pub use due::{Due, DueWhat, Urgency};

use super::checklist::{Checklist, Item, Mandatory, Role};
use super::dataset::Dataset;
use super::decision::{Decision, DecisionKind, in_force};
use super::id::{DatasetId, ItemId};
use super::inventory::Inventory;
use super::item::{ItemState, Items, state};
use super::outcome::OutcomeKind;
use super::stage::Stage;

/// What still keeps a dataset in a stage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gap {
    /// Mandatory items that are neither done nor not applicable, in order.
    pub items: Vec<ItemId>,
    /// Decision items without a decision in force, in order.
    pub decisions: Vec<ItemId>,
}

impl Gap {
    /// Tells whether nothing keeps it.
    pub const fn is_empty(&self) -> bool {
        self.items.is_empty() && self.decisions.is_empty()
    }
}

/// Returns the state of an item; that of a decision item follows from `decisions`, those about the dataset.
pub fn item_state<'a>(item: &Item, items: &Items, decisions: impl IntoIterator<Item = &'a Decision>) -> ItemState {
    match &item.decision {
        Some(kind) if in_force(decisions, kind).is_some() => ItemState::Done,
        Some(_) => ItemState::Open,
        None => state(items, item.id),
    }
}

/// Returns what keeps a dataset from leaving a stage.
pub fn gap(inventory: &Inventory, dataset: &Dataset, stage: Stage) -> Gap {
    let decisions: Vec<&Decision> = inventory.decisions_on(dataset.id()).map(AsRef::as_ref).collect();
    let (items, has_duty) = (inventory.items(dataset.id()), dataset.has_duty());
    let mut gap = Gap::default();
    for item in inventory.checklist_of(dataset.id()).of_stage(stage).filter(|item| item.mandatory.holds(has_duty)) {
        if !item_state(item, items, decisions.iter().copied()).is_settled() {
            if item.decision.is_some() { &mut gap.decisions } else { &mut gap.items }.push(item.id);
        }
    }
    gap
}

/// Returns the items that must be done before a published dataset is retired, and are not.
pub fn before_retirement(inventory: &Inventory, dataset: DatasetId) -> Vec<ItemId> {
    let items = inventory.items(dataset);
    let asked = inventory.checklist_of(dataset).asked().filter(|item| item.mandatory == Mandatory::AtRetirement);
    asked.filter(|item| !state(items, item.id).is_settled()).map(|item| item.id).collect()
}

/// How far a dataset has come in one stage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StageProgress {
    /// Items that are done or not applicable; one that comes back counts until it is due again.
    pub done: usize,
    /// Items asked for.
    pub total: usize,
    /// Mandatory items that are not done, decision items among them, in order.
    pub blocking: Vec<ItemId>,
}

/// How far a dataset has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The stage that the dataset stands in.
    pub stage: Stage,
    /// Each stage, first to last.
    pub stages: [StageProgress; 4],
    /// How the work ended, if it has.
    pub outcome: Option<OutcomeKind>,
    /// The day the next update is promised for, where there is a promise.
    pub next_update: Option<Date>,
    /// How many days the update is late, its grace days past; 0 where it is not, nothing without a promise.
    pub overdue_days: Option<u32>,
    /// The decision that is the only thing left in the stage, if one is.
    pub to_decide: Option<DecisionKind>,
}

impl Progress {
    /// Returns how far the dataset has come in a stage.
    pub const fn of(&self, stage: Stage) -> &StageProgress {
        &self.stages[stage.index()]
    }

    /// Returns how many items are done in all stages.
    pub fn done(&self) -> usize {
        self.stages.iter().map(|stage| stage.done).sum()
    }

    /// Returns how many items are asked for in all stages.
    pub fn total(&self) -> usize {
        self.stages.iter().map(|stage| stage.total).sum()
    }

    /// Tells whether the publication decision is all that is missing.
    pub fn is_one_step_from_publishing(&self) -> bool {
        self.outcome.is_none() && self.stage == Stage::Prepare && self.to_decide == Some(DecisionKind::Publish)
    }
}

/// An item that somebody is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The dataset.
    pub dataset: DatasetId,
    /// The item: mandatory, and of the stage that the dataset stands in.
    pub item: ItemId,
    /// Who usually does it.
    pub role: Role,
    /// Since which day: when it was begun, or else when the dataset came to its stage, where that is known.
    pub since: Option<Date>,
}

/// How far every dataset of an inventory has come on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Process {
    /// The day it was worked out for.
    pub today: Date,
    /// What is due, earliest first.
    pub due: Vec<Due>,
    /// What waits for somebody, dataset by dataset.
    pub waiting: Vec<Waiting>,
    progress: BTreeMap<DatasetId, Progress>,
}

/// What is looked up for every dataset.
struct Lookup<'a> {
    inventory: &'a Inventory,
    decisions: BTreeMap<DatasetId, Vec<&'a Decision>>,
    off: BTreeMap<u32, BTreeSet<ItemId>>,
    today: Date,
}

impl Process {
    /// Works it out for a day.
    pub fn of(inventory: &Inventory, today: Date) -> Self {
        let mut decisions: BTreeMap<DatasetId, Vec<&Decision>> = BTreeMap::new();
        for decision in inventory.decisions() {
            for dataset in &decision.datasets {
                decisions.entry(*dataset).or_default().push(decision);
            }
        }
        let off_of = |checklist: &Checklist| (checklist.version, checklist.switched_off.iter().map(|off| off.item).collect());
        let standard = std::iter::once(Checklist::standard()).filter(|_| inventory.checklist().is_none());
        let off = inventory.checklists().chain(standard).map(|checklist| off_of(checklist)).collect();
        let lookup = Lookup { inventory, decisions, off, today };
        let mut process = Self { today, due: Vec::new(), waiting: Vec::new(), progress: BTreeMap::new() };
        for dataset in inventory.datasets() {
            let progress = lookup.dataset(dataset, &mut process.due, &mut process.waiting);
            process.progress.insert(dataset.id(), progress);
        }
        process.due.sort_by_key(|due| (due.date, due.dataset, due.what));
        process
    }

    /// Returns how far a dataset has come.
    pub fn get(&self, dataset: DatasetId) -> Option<&Progress> {
        self.progress.get(&dataset)
    }

    /// Returns every dataset in the order they were added.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (DatasetId, &Progress)> {
        self.progress.iter().map(|(id, progress)| (*id, progress))
    }
}

impl Lookup<'_> {
    fn dataset(&self, dataset: &Dataset, due: &mut Vec<Due>, waiting: &mut Vec<Waiting>) -> Progress {
        let id = dataset.id();
        let checklist = self.inventory.checklist_of(id);
        let (items, adopted) = (self.inventory.items(id), self.inventory.adopted(id));
        let decisions = self.decisions.get(&id).map_or(&[] as &[&Decision], Vec::as_slice);
        let outcome = self.inventory.outcome(id).map(|outcome| outcome.kind);
        let (has_duty, stage, since) = (dataset.has_duty(), dataset.stage(), adopted.and_then(|adopted| adopted.since));
        let update = due::update(dataset).filter(|_| outcome.is_none());
        let mut progress = Progress {
            stage,
            stages: Default::default(),
            outcome,
            next_update: update.map(|(date, _)| date),
            overdue_days: update.map(|(date, grace)| due::days_late(date, grace, self.today)),
            to_decide: None,
        };
        due.extend(update.map(|(date, grace)| Due::new(id, DueWhat::Update, date, grace, self.today)));
        let off = self.off.get(&checklist.version).filter(|off| !off.is_empty());
        let mut missing: Option<&DecisionKind> = None;
        for item in checklist.items.iter().filter(|item| !off.is_some_and(|off| off.contains(&item.id))) {
            let of = &mut progress.stages[item.stage.index()];
            let record = items.get(&item.id).map(AsRef::as_ref);
            let found = match &item.decision {
                None => record.map_or(ItemState::Open, |record| record.state),
                Some(_) => item_state(item, items, decisions.iter().copied()),
            };
            let again = due::again(item, record, update.map(|(date, _)| date));
            let is_done = found.is_settled() && again.is_none_or(|next| self.today <= next);
            of.total += 1;
            of.done += usize::from(is_done);
            let is_blocking = !is_done && item.mandatory.holds(has_duty);
            if is_blocking {
                of.blocking.push(item.id);
            }
            if outcome.is_some() {
                continue;
            }
            due.extend(due::of_item(id, item, record, again, stage, self.today));
            if is_blocking && item.stage == stage {
                missing = item.decision.as_ref();
                let begun = record.filter(|record| record.state == ItemState::Doing).and_then(|record| record.date);
                waiting.extend(item.roles.iter().map(|role| Waiting { dataset: id, item: item.id, role: *role, since: begun.or(since) }));
            }
        }
        if progress.of(stage).blocking.len() == 1 {
            progress.to_decide = missing.cloned();
        }
        progress
    }
}
