//! What the progress of a dataset rests on: the same records give the same progress, so that it need not be worked out again.
//!
//! Records are compared by where they lie, because a changed record is always a new one.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::sync::Arc;

use jiff::civil::Date;

use crate::model::checklist::{Adopted, Checklist};
use crate::model::dataset::Dataset;
use crate::model::decision::Decision;
use crate::model::demand::Demand;
use crate::model::id::DatasetId;
use crate::model::inventory::Inventory;
use crate::model::item::Items;
use crate::model::outcome::Outcome;

/// The records of one dataset, kept.
#[derive(Debug, Clone)]
pub(super) struct Basis {
    dataset: Arc<Dataset>,
    items: Option<Arc<Items>>,
    adopted: Option<Adopted>,
    outcome: Option<Arc<Outcome>>,
}

/// The records of one dataset.
#[derive(Debug, Clone, Copy)]
pub(super) struct Records<'a> {
    pub(super) dataset: &'a Arc<Dataset>,
    pub(super) items: Option<&'a Arc<Items>>,
    pub(super) adopted: Option<Adopted>,
    pub(super) outcome: Option<&'a Arc<Outcome>>,
}

impl Records<'_> {
    /// Keeps the records.
    pub(super) fn keep(self) -> Basis {
        let Self { dataset, items, adopted, outcome } = self;
        Basis { dataset: Arc::clone(dataset), items: items.cloned(), adopted, outcome: outcome.cloned() }
    }
}

impl Basis {
    /// Returns the dataset.
    pub(super) fn id(&self) -> DatasetId {
        self.dataset.id()
    }

    /// Tells whether these are the same records.
    pub(super) fn is(&self, records: &Records<'_>) -> bool {
        let Self { dataset, items, adopted, outcome } = self;
        Arc::ptr_eq(dataset, records.dataset)
            && *adopted == records.adopted
            && is_same(items.as_ref(), records.items)
            && is_same(outcome.as_ref(), records.outcome)
    }
}

fn is_same<T>(a: Option<&Arc<T>>, b: Option<&Arc<T>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b),
        (a, b) => a.is_none() && b.is_none(),
    }
}

/// Returns the records of every dataset, by id.
pub(super) fn all(inventory: &Inventory) -> impl Iterator<Item = Records<'_>> {
    let (mut items, mut adopted, mut outcomes) = (inventory.item_sets().peekable(), inventory.adoptions().peekable(), inventory.outcomes().peekable());
    inventory.datasets().map(move |dataset| {
        let id = dataset.id();
        Records { dataset, items: of(&mut items, id), adopted: of(&mut adopted, id), outcome: of(&mut outcomes, id) }
    })
}

/// Takes what belongs to a dataset out of what is left, which is in the same order.
fn of<T>(left: &mut Peekable<impl Iterator<Item = (DatasetId, T)>>, id: DatasetId) -> Option<T> {
    while left.next_if(|(of, _)| *of < id).is_some() {}
    left.next_if(|(of, _)| *of == id).map(|(_, found)| found)
}

/// The records that many datasets rest on, and the day.
#[derive(Debug, Clone)]
pub(super) struct Shared {
    pub(super) today: Date,
    checklists: Vec<Arc<Checklist>>,
    decisions: Vec<Arc<Decision>>,
    demands: Vec<Arc<Demand>>,
}

impl Shared {
    /// Gathers them.
    pub(super) fn of(inventory: &Inventory, today: Date) -> Self {
        Self {
            today,
            checklists: inventory.checklists().cloned().collect(),
            decisions: inventory.decisions().cloned().collect(),
            demands: inventory.demands().cloned().collect(),
        }
    }

    /// Returns the datasets that rest on other records now; nothing where all of them do.
    pub(super) fn touched(&self, now: &Self) -> Option<BTreeSet<DatasetId>> {
        let has_same_checklists = self.checklists.len() == now.checklists.len() && differing(&self.checklists, &now.checklists).next().is_none();
        if self.today != now.today || !has_same_checklists {
            return None;
        }
        let decided = differing(&self.decisions, &now.decisions).flat_map(|decision| &decision.datasets);
        let wanted = differing(&self.demands, &now.demands).flat_map(|demand| &demand.datasets);
        Some(decided.chain(wanted).copied().collect())
    }
}

/// Returns what only one of the two has.
fn differing<'a, T>(a: &'a [Arc<T>], b: &'a [Arc<T>]) -> impl Iterator<Item = &'a Arc<T>> {
    let same = a.iter().zip(b).take_while(|(a, b)| Arc::ptr_eq(a, b)).count();
    let (a, b) = (&a[same..], &b[same..]);
    let places = |all: &[Arc<T>]| all.iter().map(Arc::as_ptr).collect::<BTreeSet<_>>();
    let (in_a, in_b) = (places(a), places(b));
    a.iter().filter(move |one| !in_b.contains(&Arc::as_ptr(one))).chain(b.iter().filter(move |one| !in_a.contains(&Arc::as_ptr(one))))
}
