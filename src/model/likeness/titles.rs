//! How like two titles are, and which titles of an inventory are like a given one, fast enough for every row of a long list.
//!
//! Departments tell titles apart that are called the same everywhere; nothing is decided here.

use std::collections::HashMap;

use super::{alike, words};
use crate::model::query::fold;
use crate::model::{DatasetId, Field, Inventory, Value};

/// Shorter words say nothing, unless they are numbers.
const SHORTEST: usize = 3;
/// What a word that short counts: it may be `bad`, but more often `för`.
const LITTLE: f64 = 0.3;
/// Words that begin with the same letters are compared.
const STEM: usize = 4;
/// What so many titles say finds nothing.
const COMMON: usize = 400;
/// How many titles are looked at closely.
const CLOSELY: usize = 40;
/// Less than this is chance.
pub const LEAST: f64 = 0.6;
/// What another department, and other numbers, leave of a likeness.
const OTHER_DEPARTMENT: f64 = 0.8;
const OTHER_NUMBERS: f64 = 0.6;

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
    titles: Vec<Vec<String>>,
}

/// The titles of an inventory, ready to be compared with.
#[derive(Debug, Clone, Default)]
pub struct Titles {
    entries: Vec<Entry>,
    /// Which entries have a word that begins so.
    stems: HashMap<String, Vec<u32>>,
}

/// Returns how like two titles are, 0 to 1: the share of their words that mean the same, longer words counting more.
///
/// Titles that differ in a number are much less like: years of the same thing are not the same.
pub fn titles(a: &str, b: &str) -> f64 {
    compare(&said(a), &said(b), |_| 1.0)
}

fn said(title: &str) -> Vec<String> {
    let mut said: Vec<String> = words(title).filter(|word| word.chars().count() >= SHORTEST || is_number(word)).collect();
    if said.is_empty() {
        said = words(title).collect();
    }
    said.dedup();
    said
}

fn is_number(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit())
}

fn stem(word: &str) -> String {
    word.chars().take(STEM).collect()
}

fn compare(a: &[String], b: &[String], rare: impl Fn(&str) -> f64) -> f64 {
    let best = |word: &String, others: &[String]| {
        if is_number(word) { f64::from(u8::from(others.contains(word))) } else { others.iter().map(|other| alike(word, other)).fold(0.0, f64::max).sqrt() }
    };
    let weight = |word: &String| {
        let length = word.chars().count();
        let says = if length <= SHORTEST && !is_number(word) { LITTLE } else { 1.0 };
        (length as f64).sqrt() * says * rare(word)
    };
    let found = |from: &[String], to: &[String]| from.iter().map(|word| weight(word) * best(word, to)).sum::<f64>();
    let whole: f64 = a.iter().chain(b).map(weight).sum();
    if whole <= 0.0 {
        return 0.0;
    }
    let numbers = |words: &[String]| {
        let mut numbers: Vec<String> = words.iter().filter(|word| is_number(word)).cloned().collect();
        numbers.sort_unstable();
        numbers
    };
    let (a_numbers, b_numbers) = (numbers(a), numbers(b));
    let are_other = !a_numbers.is_empty() && !b_numbers.is_empty() && a_numbers != b_numbers;
    (found(a, b) + found(b, a)) / whole * if are_other { OTHER_NUMBERS } else { 1.0 }
}

impl Titles {
    /// Collects the titles of an inventory's datasets, in all languages.
    pub fn of(inventory: &Inventory) -> Self {
        let mut all = Self::default();
        for dataset in inventory.datasets() {
            let at = all.entries.len() as u32;
            let titles: Vec<Vec<String>> = dataset
                .values()
                .filter_map(|(key, value)| match value {
                    Value::Line(title) if key.field() == Field::Title => Some(said(title.as_str())),
                    _ => None,
                })
                .collect();
            for word in titles.iter().flatten() {
                let known = all.stems.entry(stem(word)).or_default();
                if known.last() != Some(&at) {
                    known.push(at);
                }
            }
            all.entries.push(Entry { dataset: dataset.id(), department: fold(inventory.department_of(dataset)), titles });
        }
        all
    }

    /// Returns the datasets whose title is like this one, likest first. An empty department is like every other.
    pub fn like(&self, title: &str, department: &str, most: usize) -> Vec<Alike> {
        let (asked, department) = (said(title), fold(department));
        let mut counts: HashMap<u32, u32> = HashMap::new();
        let mut candidates: Vec<u32> = Vec::new();
        for word in &asked {
            for at in self.stems.get(&stem(word)).into_iter().flatten().take(COMMON) {
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

    fn rate(&self, asked: &[String], department: &str, at: u32) -> Option<Alike> {
        let entry = self.entries.get(at as usize)?;
        let likest = entry.titles.iter().map(|title| compare(asked, title, |word| self.rare(word))).fold(0.0, f64::max);
        let is_other = !department.is_empty() && !entry.department.is_empty() && entry.department != department;
        let score = likest * if is_other { OTHER_DEPARTMENT } else { 1.0 };
        (score >= LEAST).then_some(Alike { dataset: entry.dataset, score })
    }

    /// Returns how much a word tells titles apart, 0.2 to 1: what all of them say tells little.
    fn rare(&self, word: &str) -> f64 {
        let (all, with) = (self.entries.len() as f64, self.stems.get(&stem(word)).map_or(0, Vec::len) as f64);
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
    fn titles_are_alike_by_their_words() {
        for (a, b, is_alike) in [
            ("Badplatser", "Badplatser", true),
            ("Badplatser", "Badplatser i kommunen", true),
            ("Kommunala lekplatser", "Lekplatserna", true),
            ("Cykelvägar och gångvägar", "Gångvägar, cykelvägar", true),
            ("Budget 2025", "Budget 2026", false),
            ("Badplatser", "Lekplatser", false),
            ("Öppettider för bibliotek", "Öppettider för badhus", false),
            ("", "Badplatser", false),
        ] {
            assert_eq!(titles(a, b) >= LEAST, is_alike, "{a} and {b}: {}", titles(a, b));
            assert!((titles(a, b) - titles(b, a)).abs() < 1e-9, "{a} and {b}");
        }
        assert!((titles("Badplatser", "BADPLATSER") - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_likest_of_many_comes_first() {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let titles = ["Badplatser", "Badplatser i kommunen", "Skolor", "Vattenprover", "Kommunens budget 2025", "Kommunens budget 2026"];
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
        assert_eq!(like("Lekplatser"), [0_u128; 0]);
    }
}
