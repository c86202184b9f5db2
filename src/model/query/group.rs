//! A list under headings: which datasets stand together, in what order, and what they come to.
//!
//! What a heading is called is not known here, nor which of them are folded.

use std::collections::BTreeMap;

use super::held::Held;
use super::order::SortBy;
use super::{Alphabet, Facts};
use crate::model::field::Field;
use crate::model::id::DatasetId;
use crate::model::inventory::Inventory;
use crate::model::language::Language;
use crate::model::rank::Ranked;

/// What the datasets under a heading come to.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Subtotal {
    /// How many there are.
    pub datasets: usize,
    /// How many of them have a place in the matrix.
    pub placed: usize,
    /// The mean place on the value axis of those that have one.
    pub value: Option<f64>,
    /// The mean place on the cost axis of those that have one.
    pub cost: Option<f64>,
    /// The part of their checklists that is done, 0 to 1; nothing where nothing is asked for.
    pub done: Option<f64>,
}

/// The datasets under one heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// What they hold in the column that the list is grouped by.
    pub held: Held,
    /// The datasets, in the order of the list.
    pub rows: Vec<DatasetId>,
    /// What they come to.
    pub subtotal: Subtotal,
}

/// Puts a list under headings: a known few in their own order, names by the alphabet, and what holds nothing last.
///
/// A dataset that holds several things stands under the first of them, so that each stands once.
pub fn groups(rows: &[DatasetId], by: SortBy, inventory: &Inventory, facts: Facts<'_>, language: Language, alphabet: &dyn Alphabet) -> Vec<Group> {
    let mut together: BTreeMap<Held, Vec<DatasetId>> = BTreeMap::new();
    for id in rows {
        let Some(dataset) = inventory.dataset(*id) else { continue };
        let held = facts.see(dataset, Some(inventory)).first(by, language);
        together.entry(held).or_default().push(*id);
    }
    let known = by.known();
    let place = |held: &Held| match held {
        Held::Text(key) => known.iter().position(|other| *other == key.as_ref()),
        Held::Nothing | Held::Number(_) => None,
    };
    let mut groups: Vec<Group> = together.into_iter().map(|(held, rows)| Group { subtotal: subtotal(&rows, inventory, facts), held, rows }).collect();
    groups.sort_by_cached_key(|group| (group.held == Held::Nothing, place(&group.held), name_key(&group.held, by, inventory, alphabet), group.held.clone()));
    groups
}

fn name_key(held: &Held, by: SortBy, inventory: &Inventory, alphabet: &dyn Alphabet) -> Box<[u8]> {
    let Held::Text(key) = held else { return Box::default() };
    let is_department = by == SortBy::Field(Field::Department);
    let department = if is_department { key.parse().ok().and_then(|id| inventory.department(id)) } else { None };
    alphabet.sort_key(department.map_or(key, |department| department.name.as_str()))
}

fn subtotal(rows: &[DatasetId], inventory: &Inventory, facts: Facts<'_>) -> Subtotal {
    let points: Vec<(f64, f64)> = rows.iter().filter_map(|id| facts.ranking.get(*id).and_then(Ranked::point)).collect();
    let mean = |sum: f64| (!points.is_empty()).then(|| sum / points.len() as f64);
    let progress = rows.iter().filter(|id| inventory.dataset(**id).is_some()).filter_map(|id| facts.process.get(*id));
    let (done, total) = progress.fold((0, 0), |(done, total), progress| (done + progress.done(), total + progress.total()));
    Subtotal {
        datasets: rows.len(),
        placed: points.len(),
        value: mean(points.iter().map(|(value, _)| value).sum()),
        cost: mean(points.iter().map(|(_, cost)| cost).sum()),
        done: (total > 0).then(|| done as f64 / total as f64),
    }
}
