//! Finds datasets that are in the inventory already under much the same title as an entry of the starter list.
//!
//! It suggests; whether they are the same is for people to say.

use std::collections::{BTreeMap, BTreeSet};

use super::StarterList;
use crate::model::Inventory;
use crate::model::field::Field;
use crate::model::id::{DatasetId, StarterId};
use crate::model::language::{Language, Localized};
use crate::model::likeness::{Titles, key};
use crate::model::value::Value;

/// How many datasets are looked at for an entry; most of them may be others' already.
const LOOKED_AT: usize = 12;

/// A dataset that looks like an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Twin {
    /// The dataset.
    pub dataset: DatasetId,
    /// Whether its title is that of the entry, in some language, and no other dataset's is.
    pub is_exact: bool,
}

/// The twins of entries that are not in the inventory by their answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Twins(BTreeMap<StarterId, Twin>);

impl Twins {
    /// Finds the twin of every entry. Datasets that an answer names, or that are called like another entry, are taken already.
    pub fn of(list: &StarterList, inventory: &Inventory) -> Self {
        let mut taken: BTreeSet<DatasetId> = inventory.starter_answers().filter_map(|(_, answer)| answer.dataset).collect();
        let called = called(inventory, &taken);
        let is_open = |id: StarterId| inventory.starter_answer(id).is_none_or(|answer| answer.dataset.is_none());
        let mut twins = BTreeMap::new();
        for entry in list.entries.iter().filter(|entry| is_open(entry.id)) {
            let same: BTreeSet<DatasetId> = each(&entry.title).filter_map(|title| called.get(&key(title))).flatten().copied().collect();
            if let Some(dataset) = same.first() {
                twins.insert(entry.id, Twin { dataset: *dataset, is_exact: same.len() == 1 });
                taken.extend(same);
            }
        }
        let titles = Titles::of(inventory);
        for entry in list.entries.iter().filter(|entry| is_open(entry.id)) {
            if twins.contains_key(&entry.id) {
                continue;
            }
            let like = each(&entry.title).flat_map(|title| titles.like(title, "", LOOKED_AT)).filter(|like| !taken.contains(&like.dataset));
            let likest = like.reduce(|best, next| if next.score > best.score { next } else { best });
            twins.extend(likest.map(|like| (entry.id, Twin { dataset: like.dataset, is_exact: false })));
        }
        Self(twins)
    }

    /// Returns the dataset that looks like an entry, if one does.
    pub fn get(&self, entry: StarterId) -> Option<Twin> {
        self.0.get(&entry).copied()
    }
}

/// Returns which datasets are called what, but for those that are taken.
fn called(inventory: &Inventory, taken: &BTreeSet<DatasetId>) -> BTreeMap<String, BTreeSet<DatasetId>> {
    let mut called: BTreeMap<String, BTreeSet<DatasetId>> = BTreeMap::new();
    for dataset in inventory.datasets().filter(|dataset| !taken.contains(&dataset.id())) {
        for (field, value) in dataset.values() {
            if let (Field::Title, Value::Line(title)) = (field.field(), value) {
                called.entry(key(title.as_str())).or_default().insert(dataset.id());
            }
        }
    }
    called
}

fn each(text: &Localized) -> impl Iterator<Item = &str> {
    Language::ALL.into_iter().map(|language| text.exact(language)).filter(|text| !text.is_empty())
}
