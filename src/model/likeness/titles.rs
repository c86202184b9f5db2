//! Which titles of an inventory are like a given one, fast enough for every row of a long list.
//!
//! Departments tell titles apart that are called the same everywhere; nothing is decided here.

use std::collections::HashMap;

use super::LEAST;
use super::fold::{Folder, Name, Word, key};
use super::measure;
use crate::model::{DatasetId, Field, Inventory, Value};

/// Words that begin with the same letters, but for their marks, are compared.
const HEAD: usize = 4;
/// What so many titles say finds nothing.
const COMMON: usize = 400;
/// How many titles are looked at closely.
const CLOSELY: usize = 40;
/// What another department leaves of a likeness.
const OTHER_DEPARTMENT: f64 = 0.8;

/// A dataset whose title is like another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alike {
    /// The dataset.
    pub dataset: DatasetId,
    /// How like, from [`LEAST`] to 1; 1 is the same words in the same department.
    pub score: f64,
}

#[derive(Debug, Clone)]
struct Entry {
    dataset: DatasetId,
    department: String,
    titles: Vec<Name>,
}

/// The titles of an inventory, ready to be compared with.
#[derive(Debug, Clone, Default)]
pub struct Titles {
    folder: Folder,
    entries: Vec<Entry>,
    /// Which entries have a word that begins so.
    heads: HashMap<String, Vec<u32>>,
}

fn head(word: &Word) -> String {
    word.plain.chars().take(HEAD).collect()
}

impl Titles {
    /// Collects the titles of an inventory's datasets, in all languages.
    pub fn of(inventory: &Inventory) -> Self {
        let mut all = Self { folder: Folder::of(inventory.organisation().name()), ..Self::default() };
        for dataset in inventory.datasets() {
            let at = all.entries.len() as u32;
            let mut titles: Vec<Name> = Vec::new();
            for (field, value) in dataset.values() {
                if let (Field::Title, Value::Line(title)) = (field.field(), value) {
                    titles.push(all.folder.fold(title.as_str()));
                }
            }
            for word in titles.iter().flat_map(Name::saying) {
                let known = all.heads.entry(head(word)).or_default();
                if known.last() != Some(&at) {
                    known.push(at);
                }
            }
            all.entries.push(Entry { dataset: dataset.id(), department: key(inventory.department_of(dataset)), titles });
        }
        all
    }

    /// Returns the datasets whose title is like this one, likest first. An empty department is like every other.
    pub fn like(&self, title: &str, department: &str, most: usize) -> Vec<Alike> {
        let (asked, department) = (self.folder.alone(title), key(department));
        let mut counts: HashMap<u32, u32> = HashMap::new();
        let mut candidates: Vec<u32> = Vec::new();
        for word in asked.saying() {
            for at in self.heads.get(&head(word)).into_iter().flatten().take(COMMON) {
                let count = counts.entry(*at).or_default();
                if *count == 0 {
                    candidates.push(*at);
                }
                *count += 1;
            }
        }
        candidates.sort_by_key(|at| (std::cmp::Reverse(counts.get(at).copied().unwrap_or_default()), *at));
        let mut found: Vec<Alike> = candidates.into_iter().take(CLOSELY).filter_map(|at| self.rate(&asked, &department, at)).collect();
        found.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.dataset.cmp(&b.dataset)));
        found.truncate(most);
        found
    }

    fn rate(&self, asked: &Name, department: &str, at: u32) -> Option<Alike> {
        let entry = self.entries.get(at as usize)?;
        let likest = entry.titles.iter().map(|title| measure::names(asked, title, &|word| self.rare(word))).fold(0.0, f64::max);
        let is_other = !department.is_empty() && !entry.department.is_empty() && entry.department != department;
        let score = likest * if is_other { OTHER_DEPARTMENT } else { 1.0 };
        (score >= LEAST).then_some(Alike { dataset: entry.dataset, score })
    }

    /// Returns how much a word tells titles apart, 0.2 to 1: what all of them say tells little.
    fn rare(&self, word: &Word) -> f64 {
        let (all, with) = (self.entries.len() as f64, self.heads.get(&head(word)).map_or(0, Vec::len) as f64);
        if all < 8.0 { 1.0 } else { ((1.0 + all / with.max(1.0)).ln() / (1.0 + all).ln()).clamp(0.2, 1.0) }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::command::{Command, NewDataset};
    use crate::model::{Language, OrganisationId};

    #[test]
    fn the_likest_of_many_comes_first() {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let titles = ["Badplatser", "Badplatser i kommunen", "Skolor", "Vattenprover", "Kommunens budget 2025", "Kommunens budget 2026", "Cykelvägar"];
        let new = |(at, title): (usize, &&str)| NewDataset {
            id: DatasetId::from_uuid(Uuid::from_u128(at as u128 + 1)),
            title: (*title).to_owned(),
            language: Language::Sv,
        };
        let add = Command::AddDatasets(titles.iter().enumerate().map(new).collect());
        inventory.apply(&add.plan(&inventory).unwrap()).unwrap();
        let like = |title: &str| Titles::of(&inventory).like(title, "", 3).iter().map(|found| found.dataset.as_uuid().as_u128()).collect::<Vec<_>>();
        assert_eq!(like("badplatserna"), [1, 2]);
        assert_eq!(like("Badplatser kommunen"), [2, 1]);
        assert_eq!(like("Budget för kommunen 2026"), [6]);
        assert_eq!(like("Cykelvagar"), [7]);
        assert_eq!(like("Lekplatser"), [0_u128; 0]);
    }
}
