//! Our own workbook that comes back: what stood in it when it was written, which is what the inventory said then.
//!
//! It tells what a value is weighed against, and nothing of what becomes of it.

use super::Planner;
use super::again::{Given, Slot, ours};
use super::row::Draft;
use crate::import::header::Reading;
use crate::import::mapping::Target;
use crate::import::recall;
use crate::model::list_source::{ListSource, Mark};
use crate::model::{Dataset, DatasetId, Inventory};

/// The inventory as it was when the workbook was written.
pub(super) struct Then<'a> {
    inventory: &'a Inventory,
    /// What lists had given by then.
    given: Given<'a>,
}

/// A dataset as it was then.
#[derive(Clone, Copy)]
pub(super) struct Was<'a> {
    inventory: &'a Inventory,
    dataset: &'a Dataset,
}

/// What a value is weighed against.
#[derive(Clone, Copy)]
pub(super) struct Base {
    /// What was said; nothing where nothing stood there.
    pub(super) mark: Option<Mark>,
    /// Whether it was this list that said it, and not another one.
    pub(super) is_ours: bool,
}

impl<'a> Then<'a> {
    pub(super) fn of(reading: &Reading, past: &'a Inventory, source: Option<&ListSource>) -> Self {
        let source = source.and_then(|source| past.source(source.id)).map(AsRef::as_ref);
        Self { inventory: past, given: Given::of(reading, past, source) }
    }
}

impl Was<'_> {
    /// Returns the mark of what stood there.
    pub(super) fn said(self, target: Target) -> Option<Mark> {
        ours(self.inventory, self.dataset, target)
    }
}

impl<'a> Planner<'a> {
    /// Returns what the dataset of a row was when the workbook was written, where that is known.
    pub(super) fn was(&self, draft: &Draft, id: DatasetId) -> Option<Was<'a>> {
        let inventory = self.then.as_ref()?.inventory;
        let dataset = draft.id.filter(|_| self.names(draft, id)).and_then(|named| inventory.dataset(named))?;
        Some(Was { inventory, dataset })
    }

    /// Tells whether the dataset of a row was removed here after the workbook was written.
    pub(super) fn is_gone(&self, draft: &Draft) -> bool {
        let (Some(then), Some(id)) = (&self.then, draft.id) else { return false };
        then.inventory.dataset(id).is_some() && recall::now(self.inventory, id).is_none()
    }

    /// Returns what a value of a row is weighed against: what stood in the workbook when it was written, or else what a list gave last.
    /// What a list has given after the workbook was written has been weighed before, and is no edit once more.
    pub(super) fn base(&mut self, draft: &Draft, id: DatasetId, target: Target, theirs: Mark) -> Option<Base> {
        let slot = Slot::Value(target);
        let last = self.given.base(id, slot, target);
        let Some(was) = self.was(draft, id) else { return last.map(|last| Base { mark: Some(last.mark), is_ours: last.is_ours }) };
        let before = self.then.as_mut().and_then(|then| then.given.base(was.dataset.id(), slot, target));
        let is_known = last.is_some_and(|last| last.mark == theirs && before.is_none_or(|before| before.mark != theirs));
        let mark = if is_known { Some(theirs) } else { was.said(target) };
        Some(Base { mark, is_ours: true })
    }
}
