//! What changed since a chosen date: the ranking as it was then, worked out by taking back what was done later.
//!
//! The file is asked for the changes and a large inventory is worked out in the background; nothing is changed.

use std::sync::Arc;

use eframe::egui::Context;
use jiff::civil::Date;

use crate::model::movement::Movements;
use crate::model::rank::Ranking;
use crate::model::{ChangeSet, Inventory, Operation};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::latest::{AT_ONCE, Latest};

/// What became of everything since a date.
#[derive(Debug)]
pub(super) struct Past {
    /// Who went where.
    pub(super) movements: Movements,
}

type Entries = Vec<(Operation, ChangeSet)>;

/// The comparison with an earlier state, and the work under way.
#[derive(Debug, Default)]
pub(super) struct Since {
    from: Option<Date>,
    /// How many operations there were when the file was asked.
    asked_at: Option<usize>,
    entries: Option<Arc<Entries>>,
    /// The ranking as it was; nothing where that cannot be worked out. It is asked for again when something more is done.
    then: Latest<usize, Option<Ranking>>,
    past: Option<Arc<Past>>,
    /// The generation of the ranking that `past` compares with.
    compared: Option<u64>,
    stamp: u64,
}

impl Since {
    /// Returns the chosen date.
    pub(super) const fn from(&self) -> Option<Date> {
        self.from
    }

    /// Compares with the beginning of a day, or with nothing.
    pub(super) fn choose(&mut self, from: Option<Date>) {
        *self = Self { from, stamp: self.stamp + 1, ..Self::default() };
    }

    /// Returns a number that goes up whenever the comparison is new.
    pub(super) const fn stamp(&self) -> u64 {
        self.stamp
    }

    /// Returns the comparison, once it is there.
    pub(super) const fn past(&self) -> Option<&Arc<Past>> {
        self.past.as_ref()
    }

    /// Takes in the changes that were asked for.
    pub(super) fn take(&mut self, entries: Entries) {
        if self.asked_at.is_some_and(|asked_at| self.then.of(&asked_at).is_none()) {
            self.entries = Some(Arc::new(entries));
        }
    }

    /// Brings the comparison up to the present.
    pub(super) fn refresh(&mut self, open: &Open<'_>, ctx: &Context, cx: &mut Cx<'_>) {
        let Some(from) = self.from else { return };
        let operations = open.session.operations();
        if self.asked_at != Some(operations.len()) {
            let count = operations.iter().rev().take_while(|operation| cx.text.day_of(operation.at) >= from).count();
            (self.asked_at, self.entries) = (Some(operations.len()), None);
            cx.ask(Action::RequestChanges(count.max(1)));
            return;
        }
        self.work(from, open, ctx, cx.text);
        if self.compared != Some(open.generation)
            && let Some(Some(then)) = self.then.get()
        {
            let movements = Movements::between(then, &open.worked.ranking);
            self.past = Some(Arc::new(Past { movements }));
            self.compared = Some(open.generation);
            self.stamp += 1;
        }
    }

    /// Works out the ranking as it was, once the changes are there.
    fn work(&mut self, from: Date, open: &Open<'_>, ctx: &Context, text: &Arc<Text>) {
        let (Some(asked_at), Some(entries)) = (self.asked_at, &self.entries) else { return };
        let is_small = open.inventory().datasets().len() <= AT_ONCE && entries.len() <= AT_ONCE;
        let is_new = self.then.refresh(&asked_at, "past", is_small, ctx, || {
            let (inventory, worked, text, entries) = (Arc::clone(open.inventory()), Arc::clone(open.worked), Arc::clone(text), Arc::clone(entries));
            move || Some(Ranking::of(&as_it_was(&inventory, &entries, from, &text)?, &worked.index))
        });
        if is_new {
            self.compared = None;
        }
        if self.then.of(&asked_at).is_some() {
            self.entries = None;
        }
    }
}

/// Takes back everything that was done from a day on, newest first.
fn as_it_was(inventory: &Inventory, entries: &Entries, from: Date, text: &Text) -> Option<Inventory> {
    let mut then = inventory.clone();
    for (_, changes) in entries.iter().take_while(|(operation, _)| text.day_of(operation.at) >= from) {
        then.apply(&changes.inverted()).ok()?;
    }
    Some(then)
}
