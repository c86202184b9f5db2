//! Finds datasets that are in the inventory already under much the same title as an entry of the starter list.
//!
//! It suggests; whether they are the same is for people to say.

use std::collections::{BTreeMap, BTreeSet};

use super::StarterList;
use crate::model::Inventory;
use crate::model::field::Field;
use crate::model::id::{DatasetId, StarterId};
use crate::model::language::{Language, Localized};
use crate::model::query::fold;
use crate::model::value::Value;

/// A dataset that looks like an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Twin {
    /// The dataset.
    pub dataset: DatasetId,
    /// Whether its title is exactly that of the entry, in some language.
    pub is_exact: bool,
}

/// The twins of entries that are not in the inventory by their answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Twins(BTreeMap<StarterId, Twin>);

impl Twins {
    /// Finds the twin of every entry. Datasets that an answer names are taken already.
    pub fn of(list: &StarterList, inventory: &Inventory) -> Self {
        let taken: BTreeSet<DatasetId> = inventory.starter_answers().filter_map(|(_, answer)| answer.dataset).collect();
        let mut titles: BTreeMap<String, DatasetId> = BTreeMap::new();
        let mut by_word: BTreeMap<String, Vec<(DatasetId, BTreeSet<String>)>> = BTreeMap::new();
        for dataset in inventory.datasets().filter(|dataset| !taken.contains(&dataset.id())) {
            for (_, value) in dataset.values().filter(|(key, _)| key.field() == Field::Title) {
                let Value::Line(title) = value else { continue };
                titles.entry(fold(title.as_str())).or_insert(dataset.id());
                let words = stems(title.as_str());
                for word in &words {
                    by_word.entry(word.clone()).or_default().push((dataset.id(), words.clone()));
                }
            }
        }
        let twin = |title: &Localized| {
            let exact = each(title).find_map(|title| titles.get(&fold(title)).copied());
            exact.map(|dataset| Twin { dataset, is_exact: true }).or_else(|| each(title).find_map(|title| like(&stems(title), &by_word)))
        };
        let open = list.entries.iter().filter(|entry| inventory.starter_answer(entry.id).is_none_or(|answer| answer.dataset.is_none()));
        Self(open.filter_map(|entry| twin(&entry.title).map(|twin| (entry.id, twin))).collect())
    }

    /// Returns the dataset that looks like an entry, if one does.
    pub fn get(&self, entry: StarterId) -> Option<Twin> {
        self.0.get(&entry).copied()
    }
}

fn each(text: &Localized) -> impl Iterator<Item = &str> {
    Language::ALL.into_iter().map(|language| text.exact(language)).filter(|text| !text.is_empty())
}

/// Finds a title that has all words of the other, or whose words the other all has.
fn like(wanted: &BTreeSet<String>, by_word: &BTreeMap<String, Vec<(DatasetId, BTreeSet<String>)>>) -> Option<Twin> {
    let sharing = wanted.iter().filter_map(|word| by_word.get(word)).flatten();
    let is_like = |found: &BTreeSet<String>| wanted.is_subset(found) || found.is_subset(wanted);
    sharing.filter(|(_, found)| is_like(found)).map(|(dataset, _)| Twin { dataset: *dataset, is_exact: false }).next()
}

/// The forms of nouns in Swedish, Danish and English, longest first.
const ENDINGS: [&str; 23] = [
    "ernas", "arnas", "ornas", "erna", "arna", "orna", "erne", "ene", "ens", "ets", "nas", "ers", "en", "et", "er", "ar", "or", "na", "ne", "es", "s", "e", "a",
];
/// A word keeps this many letters at least.
const STEM_MIN: usize = 4;
/// Words of fewer letters say little.
const WORD_MIN: usize = 4;
/// Words that say nothing of what a dataset is about.
const EMPTY: [&str; 9] = ["kommun", "kommune", "municip", "data", "lista", "list", "register", "över", "regist"];

/// Returns the words of a title that say something, without their endings.
fn stems(title: &str) -> BTreeSet<String> {
    let folded = title.to_lowercase();
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= WORD_MIN);
    // A year does not tell datasets apart.
    words.filter(|word| !word.chars().all(|c| c.is_ascii_digit())).map(stem).filter(|word| !EMPTY.iter().any(|empty| word.starts_with(empty))).collect()
}

fn stem(word: &str) -> String {
    let fits = |stem: &str| stem.chars().count() >= STEM_MIN;
    let mut stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(|stem| fits(stem))).unwrap_or(word);
    // One plats, many platser: what ends in s must end alike in all its forms.
    while let Some(shorter) = stem.strip_suffix('s').filter(|stem| fits(stem)) {
        stem = shorter;
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_one() {
        for (a, b) in [("Badplatser", "Badplatserna"), ("Lekplats", "Lekplatser"), ("Skolor", "Skolornas"), ("Legeplads", "Legepladser"), ("Trees", "Tree")] {
            assert_eq!(stems(a), stems(b), "{a} and {b}");
        }
        for (a, b) in [("Parker", "Parkering"), ("Skolor", "Förskolor"), ("Badplatser", "Lekplatser"), ("Bygglov", "Byggnader")] {
            assert_ne!(stems(a), stems(b), "{a} and {b}");
        }
        assert_eq!(stems("Kommunens register över badplatser").len(), 1, "{:?}", stems("Kommunens register över badplatser"));
    }
}
