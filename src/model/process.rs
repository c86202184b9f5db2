//! How far each dataset has come: what is done, what blocks its stage, what waits for whom and what is due.
//!
//! Worked out from the records for a day; nothing here is kept or written.

mod basis;
mod due;
mod roles;
#[cfg(test)]
mod tests;
mod work;
mod year;

use std::sync::Arc;

use jiff::civil::Date;

pub use due::{Due, DueWhat, NoClock, Rhythm, Urgency, again, grace_until};
pub use roles::Roles;
pub use year::{Coming, Month, Year};

use self::basis::{Basis, Shared};
use self::work::Work;
use super::checklist::{Item, Mandatory, Role};
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
    /// How many days past its day the update is, once its grace days are over; 0 until then, nothing without a promise.
    pub overdue_days: Option<u32>,
    /// How urgent the next update is, where there is a promise.
    pub urgency: Option<Urgency>,
    /// How many items are late: past the day that somebody set, or the day they come back on.
    pub late_items: usize,
    /// The decision that is the only thing left in the stage, if one is.
    pub to_decide: Option<DecisionKind>,
    /// Whether a decision to proceed is in force.
    pub is_to_proceed: bool,
    /// Who is to do what is mandatory and missing in its stage; nobody once the work has ended.
    pub waits: Roles,
    /// Whether anything of its checklist was touched, or it came past the first stage.
    pub has_begun: bool,
    /// How many of those who asked for it have had no answer.
    pub unanswered: usize,
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

    /// Tells whether nothing mandatory is missing in the stages that it has left behind.
    pub fn has_left_no_gap(&self) -> bool {
        self.stages[..self.stage.index()].iter().all(|stage| stage.blocking.is_empty())
    }

    /// Tells whether nothing of its checklist keeps it from the next stage; its gates may.
    pub fn is_done_here(&self) -> bool {
        self.outcome.is_none() && self.stage < Stage::Maintain && self.of(self.stage).blocking.is_empty()
    }
}

/// An item that somebody is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The dataset.
    pub dataset: DatasetId,
    /// The item: mandatory, and of the stage that the dataset stands in; a decision once nothing else is missing.
    pub item: ItemId,
    /// Who usually does it.
    pub role: Role,
    /// Since which day: when it was begun or came back, or else when the dataset came to its stage, where that is known.
    pub since: Option<Date>,
}

/// How far every dataset of an inventory has come on a day.
#[derive(Debug, Clone, Default)]
pub struct Process {
    /// The day it was worked out for.
    pub today: Date,
    /// What is due, earliest first.
    pub due: Vec<Due>,
    /// What waits for somebody, dataset by dataset.
    pub waiting: Vec<Waiting>,
    /// Every dataset, by id.
    entries: Vec<Entry>,
    /// What else it was worked out from.
    shared: Option<Shared>,
}

/// The progress of a dataset and what it was worked out from.
#[derive(Debug, Clone)]
struct Entry {
    basis: Basis,
    progress: Arc<Progress>,
}

impl PartialEq for Process {
    fn eq(&self, other: &Self) -> bool {
        self.today == other.today && self.due == other.due && self.waiting == other.waiting && self.iter().eq(other.iter())
    }
}

impl Eq for Process {}

impl Process {
    /// Works it out for a day.
    pub fn of(inventory: &Inventory, today: Date) -> Self {
        Self::default().after(inventory, today)
    }

    /// Brings it up to an inventory and a day: only what rests on other records than before is worked out again.
    #[must_use]
    pub fn after(&self, inventory: &Inventory, today: Date) -> Self {
        let shared = Shared::of(inventory, today);
        let touched = self.shared.as_ref().and_then(|before| before.touched(&shared));
        let mut work = Work::of(inventory, &shared);
        let mut renewed = Vec::new();
        let mut old = self.entries.iter().peekable();
        let mut entries = Vec::with_capacity(inventory.datasets().len());
        for basis in basis::all(inventory) {
            let id = basis.dataset.id();
            while let Some(gone) = old.next_if(|entry| entry.basis.id() < id) {
                renewed.push(gone.basis.id());
            }
            let same = old.next_if(|entry| entry.basis.id() == id);
            let is_touched = || touched.as_ref().is_none_or(|touched| touched.contains(&id));
            if let Some(entry) = same.filter(|entry| entry.basis.is(&basis) && !is_touched()) {
                entries.push(entry.clone());
            } else {
                renewed.push(id);
                entries.push(Entry { progress: Arc::new(work.dataset(&basis)), basis: basis.keep() });
            }
        }
        renewed.extend(old.map(|entry| entry.basis.id()));
        let (due, waiting) = work.finish();
        let (due, waiting) = if touched.is_some() { self.merged(&renewed, due, waiting) } else { (due, waiting) };
        Self { today, due: in_order(due), waiting, entries, shared: Some(shared) }
    }

    /// Puts what is new for some datasets in the place of what was.
    fn merged(&self, renewed: &[DatasetId], due: Vec<Due>, waiting: Vec<Waiting>) -> (Vec<Due>, Vec<Waiting>) {
        let is_kept = |id: DatasetId| renewed.binary_search(&id).is_err();
        let due = self.due.iter().copied().filter(|due| is_kept(due.dataset)).chain(due).collect();
        let mut waiting: Vec<Waiting> = self.waiting.iter().copied().filter(|waiting| is_kept(waiting.dataset)).chain(waiting).collect();
        waiting.sort_by_key(|waiting| waiting.dataset);
        (due, waiting)
    }

    /// Returns how far a dataset has come.
    pub fn get(&self, dataset: DatasetId) -> Option<&Progress> {
        let at = self.entries.binary_search_by_key(&dataset, |entry| entry.basis.id()).ok()?;
        Some(&self.entries[at].progress)
    }

    /// Returns every dataset in the order they were added.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (DatasetId, &Progress)> {
        self.entries.iter().map(|entry| (entry.basis.id(), entry.progress.as_ref()))
    }

    /// Returns what waits for somebody in one dataset, in the order of its checklist.
    pub fn waiting_in(&self, dataset: DatasetId) -> &[Waiting] {
        let from = self.waiting.partition_point(|waiting| waiting.dataset < dataset);
        let length = self.waiting[from..].partition_point(|waiting| waiting.dataset == dataset);
        &self.waiting[from..from + length]
    }
}

fn in_order(mut due: Vec<Due>) -> Vec<Due> {
    due.sort_by_key(|due| (due.date, due.dataset, due.what));
    due
}
