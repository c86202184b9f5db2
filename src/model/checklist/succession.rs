//! What becomes of the work when another version of the checklist is taken up: what is asked then and was not before, and what no longer is.
//!
//! It changes nothing: it says what would change, for those who are to decide.

use std::collections::{BTreeMap, BTreeSet};

use super::{Checklist, Item};
use crate::model::id::{DatasetId, ItemId};
use crate::model::inventory::Inventory;
use crate::model::item;
use crate::model::stage::Stage;

/// How what one checklist asks differs from what another does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Succession {
    /// What is asked now and was not before.
    pub added: Vec<ItemId>,
    /// What was asked before and is not now, whether it was switched off or taken away.
    pub gone: Vec<ItemId>,
    /// What is asked in another way: text, guidance, role, interval, or whether it must be done.
    pub changed: Vec<ItemId>,
    /// Whether what both ask stands in another order.
    pub is_reordered: bool,
}

impl Succession {
    /// Compares what a checklist asks with what an earlier one did.
    pub fn between(earlier: &Checklist, later: &Checklist) -> Self {
        let before: BTreeMap<ItemId, &Item> = earlier.asked().map(|item| (item.id, item)).collect();
        let after: BTreeSet<ItemId> = later.asked().map(|item| item.id).collect();
        let stays = |item: &&Item| before.contains_key(&item.id);
        let common = |checklist: &Checklist| -> Vec<ItemId> {
            let both = |item: &&Item| before.contains_key(&item.id) && after.contains(&item.id);
            let mut common: Vec<&Item> = checklist.asked().filter(both).collect();
            common.sort_by_key(|item| item.stage);
            common.into_iter().map(|item| item.id).collect()
        };
        Self {
            added: later.asked().filter(|item| !stays(item)).map(|item| item.id).collect(),
            gone: earlier.asked().map(|item| item.id).filter(|id| !after.contains(id)).collect(),
            changed: later.asked().filter(|item| before.get(&item.id).is_some_and(|known| *known != *item)).map(|item| item.id).collect(),
            is_reordered: common(earlier) != common(later),
        }
    }

    /// Tells whether the same is asked in the same way.
    pub const fn is_empty(&self) -> bool {
        let Self { added, gone, changed, is_reordered } = self;
        added.is_empty() && gone.is_empty() && changed.is_empty() && !*is_reordered
    }
}

/// How many datasets follow which version, by stage. Those that are concluded are not counted: nothing more is asked of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Following {
    /// Those that keep a version, by its number.
    pub keeping: BTreeMap<u32, [usize; 4]>,
    /// Those that nobody has begun with: they follow whatever is the newest.
    pub fresh: [usize; 4],
}

impl Following {
    /// Counts the datasets of an inventory.
    pub fn of(inventory: &Inventory) -> Self {
        let mut following = Self::default();
        for dataset in inventory.datasets().filter(|dataset| inventory.outcome(dataset.id()).is_none()) {
            let of_version = match inventory.adopted(dataset.id()) {
                Some(adopted) => following.keeping.entry(adopted.version).or_default(),
                None => &mut following.fresh,
            };
            of_version[dataset.stage().index()] += 1;
        }
        following
    }

    /// Counts those that keep a version.
    pub fn count(&self, version: u32) -> usize {
        self.keeping.get(&version).map_or(0, |stages| stages.iter().sum())
    }

    /// Counts those in a stage that keep another version than this one.
    pub fn behind_in(&self, stage: Stage, newest: u32) -> usize {
        self.keeping.iter().filter(|(version, _)| **version != newest).map(|(_, stages)| stages[stage.index()]).sum()
    }

    /// Counts those that keep another version than this one.
    pub fn behind(&self, newest: u32) -> usize {
        Stage::ALL.into_iter().map(|stage| self.behind_in(stage, newest)).sum()
    }

    /// Counts those that keep some version.
    pub fn kept(&self) -> usize {
        self.keeping.values().flatten().sum()
    }

    /// Counts those that follow whatever is the newest.
    pub fn count_fresh(&self) -> usize {
        self.fresh.iter().sum()
    }
}

/// What would become of datasets that take the newest version up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakeUp {
    /// How many would change their version.
    pub datasets: usize,
    /// What would be asked of them that is not now, each with how many.
    pub added: BTreeMap<ItemId, usize>,
    /// What would no longer be asked of them.
    pub gone: BTreeMap<ItemId, usize>,
    /// Answers to what would no longer be asked; they are kept, and count again if it is asked again.
    pub kept: usize,
    /// Answers from before that count again.
    pub back: usize,
    /// How many would have something new to do before they can leave the stage they stand in.
    pub held: usize,
}

impl TakeUp {
    /// Looks ahead for datasets; those that follow the newest version anyway are not counted.
    pub fn of(inventory: &Inventory, datasets: impl IntoIterator<Item = DatasetId>) -> Self {
        let mut found = Self::default();
        let Some(newest) = inventory.checklist() else { return found };
        let mut known: BTreeMap<u32, Succession> = BTreeMap::new();
        for dataset in datasets.into_iter().filter_map(|id| inventory.dataset(id)) {
            let Some(adopted) = inventory.adopted(dataset.id()).filter(|adopted| adopted.version != newest.version) else { continue };
            let succession = known.entry(adopted.version).or_insert_with(|| Succession::between(inventory.checklist_of(dataset.id()), newest));
            let answers = inventory.items(dataset.id());
            let has_duty = dataset.has_duty();
            let holds = |id: &ItemId| {
                let item = newest.item(*id).filter(|item| item.stage == dataset.stage() && item.mandatory.holds(has_duty));
                item.is_some() && !item::state(answers, *id).is_settled()
            };
            found.datasets += 1;
            found.kept += succession.gone.iter().filter(|id| answers.contains_key(id)).count();
            found.back += succession.added.iter().filter(|id| answers.contains_key(id)).count();
            found.held += usize::from(succession.added.iter().any(holds));
            for (counts, ids) in [(&mut found.added, &succession.added), (&mut found.gone, &succession.gone)] {
                for id in ids {
                    *counts.entry(*id).or_default() += 1;
                }
            }
        }
        found
    }
}
