//! What is asked for: one row done, or all that are chosen, each as one operation that can be taken back.
//!
//! It turns rows into commands and runs none.

use std::collections::{BTreeMap, BTreeSet};

use super::face::{Deed, deed_of, page_of};
use super::model::RowId;
use crate::command::{Command, NewTick};
use crate::model::process::DueWhat;
use crate::model::{Code, DatasetId, Field, FieldKey, ItemId, ItemState, Language, Value};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};

/// Does the one thing to do about a row.
pub(super) fn perform(id: RowId, deed: Deed, open: &Open<'_>, cx: &mut Cx<'_>) {
    if !open.is_writable && deed != Deed::Show {
        return;
    }
    match deed {
        Deed::Updated => cx.ask(Action::run(Command::MarkUpdated(vec![id.dataset], cx.today, None))),
        Deed::Done(item) => cx.ask(Action::run(Command::Tick(vec![id.dataset], vec![tick(item, cx)]))),
        Deed::Show => cx.ask(Action::OpenAt(id.dataset, page_of(id, open))),
        Deed::Frequency => {}
    }
}

/// Does what there is to do about rows, as one operation; a decision is looked at where there is nothing else.
pub(super) fn perform_all(rows: &[RowId], open: &Open<'_>, cx: &mut Cx<'_>) {
    if let [RowId { dataset, what: Some(what) }] = rows {
        return perform(rows[0], deed_of(*dataset, *what, open), open, cx);
    }
    let all = Chosen::of(&rows.iter().copied().collect(), open);
    if open.is_writable && !all.updates.is_empty() {
        let updated = Command::MarkUpdated(all.updates.clone(), cx.today, None);
        cx.ask(Action::run(Command::Together(std::iter::once(updated).chain(all.ticks(cx)).collect())));
    } else if open.is_writable {
        all.mark_done(cx);
    }
}

fn tick(item: ItemId, cx: &Cx<'_>) -> NewTick {
    NewTick { item, state: ItemState::Done, reason: None, by: None, date: cx.today }
}

/// Says how often datasets are updated.
pub(super) fn set_frequency(mut ids: Vec<DatasetId>, code: Code, cx: &mut Cx<'_>) {
    let key = FieldKey::new(Field::Frequency, Language::Sv);
    let value = Some(Value::Code(code));
    cx.ask(Action::run(match ids.pop() {
        Some(id) if ids.is_empty() => Command::EditDataset(id, vec![(key, value)]),
        last => Command::EditDatasets(ids.into_iter().chain(last).collect(), key, value),
    }));
}

/// What can be done with the rows that are chosen.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    /// Datasets that an update can be noted for.
    pub(super) updates: Vec<DatasetId>,
    /// Items that can be noted as done.
    items: BTreeMap<DatasetId, BTreeSet<ItemId>>,
    /// Datasets that no day can be told for.
    pub(super) without_clock: Vec<DatasetId>,
}

impl Chosen {
    /// Sorts the rows that are chosen.
    pub(super) fn of(chosen: &BTreeSet<RowId>, open: &Open<'_>) -> Self {
        let mut all = Self::default();
        for RowId { dataset, what } in chosen.iter().copied() {
            match what {
                None => all.without_clock.push(dataset),
                Some(what) => match deed_of(dataset, what, open) {
                    Deed::Done(item) => {
                        all.items.entry(dataset).or_default().insert(item);
                    }
                    Deed::Updated if what == DueWhat::Update => all.updates.push(dataset),
                    Deed::Updated | Deed::Show | Deed::Frequency => {}
                },
            }
        }
        all
    }

    /// Returns how many items can be noted as done.
    pub(super) fn items(&self) -> usize {
        self.items.values().map(BTreeSet::len).sum()
    }

    /// Notes that the datasets were updated today.
    pub(super) fn mark_updated(&self, cx: &mut Cx<'_>) {
        cx.ask(Action::run(Command::MarkUpdated(self.updates.clone(), cx.today, None)));
    }

    /// Returns the commands that note the items as done today, one for those that are alike.
    fn ticks(&self, cx: &Cx<'_>) -> Vec<Command> {
        let mut alike: BTreeMap<&BTreeSet<ItemId>, Vec<DatasetId>> = BTreeMap::new();
        for (dataset, items) in &self.items {
            alike.entry(items).or_default().push(*dataset);
        }
        let ticks = |items: &BTreeSet<ItemId>| items.iter().map(|item| tick(*item, cx)).collect();
        alike.into_iter().map(|(items, datasets)| Command::Tick(datasets, ticks(items))).collect()
    }

    /// Notes that the items were done today, as one operation whatever items they are.
    pub(super) fn mark_done(&self, cx: &mut Cx<'_>) {
        let mut commands = self.ticks(cx);
        match (commands.len(), commands.pop()) {
            (_, None) => {}
            (1, Some(command)) => cx.ask(Action::run(command)),
            (_, Some(last)) => cx.ask(Action::run(Command::Together(commands.into_iter().chain([last]).collect()))),
        }
    }
}
