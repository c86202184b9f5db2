//! Finding and ordering datasets in memory, by folded text and by the alphabet of a language.
//!
//! The alphabet itself is handed in; this room knows the question, not the collation.

mod column;
mod condition;
mod group;
mod held;
mod order;
mod pick;
pub mod syntax;
#[cfg(test)]
mod tests;
mod values;

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;

pub use column::Sense;
pub use condition::Condition;
pub use group::{Group, Subtotal, groups};
pub use held::{Amount, HINDERED, Held, Lent, NO, Seen, UNKNOWN, UNPLACED, YES};
pub use order::{Sort, SortBy};
pub use pick::{End, Picks, Span, read_end};
pub use values::{Counted, Values};

use self::order::{SortKey, compare, sort_key};
use super::dataset::Dataset;
use super::id::DatasetId;
use super::inventory::Inventory;
use super::language::Language;
use super::process::Process;
use super::rank::Ranking;
use super::value::Value;

/// What is worked out of an inventory, that conditions and orders ask for.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Places and ranks.
    pub ranking: &'a Ranking,
    /// How far each dataset has come.
    pub process: &'a Process,
}

impl<'a> Facts<'a> {
    /// Looks at a dataset with what is worked out of it, and with its scores if an inventory is at hand.
    pub fn see<'b>(self, dataset: &'b Dataset, inventory: Option<&'b Inventory>) -> Seen<'b>
    where
        'a: 'b,
    {
        let id = dataset.id();
        Seen { dataset, ranked: self.ranking.get(id), progress: self.process.get(id), scores: inventory.map(|inventory| inventory.scores(id)) }
    }
}

/// The alphabet of a language.
pub trait Alphabet {
    /// Returns bytes that sort as the text does.
    fn sort_key(&self, text: &str) -> Box<[u8]>;
}

/// Folds text for searching: lower case, no difference in white space; å stays å.
pub fn fold(text: &str) -> String {
    text.split_whitespace().flat_map(|word| [word, " "]).collect::<String>().trim_end().to_lowercase()
}

#[derive(Debug, Clone)]
struct Entry {
    dataset: Arc<Dataset>,
    department: String,
    folded: String,
    title_key: Box<[u8]>,
}

/// The folded text and sort keys of an inventory, kept so that only what changed is folded again.
#[derive(Debug, Clone, Default)]
pub struct Index {
    entries: Vec<Entry>,
    language: Language,
}

impl Index {
    /// Makes the index of an inventory; titles are those of `language`.
    pub fn of(inventory: &Inventory, language: Language, alphabet: &dyn Alphabet) -> Self {
        let mut index = Self::default();
        index.refresh(inventory, language, alphabet);
        index
    }

    /// Brings the index up to the inventory, folding only the datasets that changed.
    pub fn refresh(&mut self, inventory: &Inventory, language: Language, alphabet: &dyn Alphabet) {
        let mut old = if self.language == language { std::mem::take(&mut self.entries) } else { Vec::new() }.into_iter().peekable();
        self.language = language;
        self.entries = inventory
            .datasets()
            .map(|dataset| {
                while old.next_if(|entry| entry.dataset.id() < dataset.id()).is_some() {}
                let department = inventory.department_of(dataset);
                match old.next_if(|entry| entry.dataset.id() == dataset.id()) {
                    Some(entry) if Arc::ptr_eq(&entry.dataset, dataset) && entry.department == department => entry,
                    _ => Entry {
                        folded: searchable(dataset, department),
                        title_key: alphabet.sort_key(dataset.title(language)),
                        department: department.to_owned(),
                        dataset: Arc::clone(dataset),
                    },
                }
            })
            .collect();
    }

    /// Returns bytes that sort as the dataset's title does; empty for a dataset that is not in the index.
    pub fn title_key(&self, id: DatasetId) -> &[u8] {
        self.entry(id).map_or(&[], |entry| &entry.title_key)
    }

    /// Tells whether a dataset holds all of some words, folded with [`fold`], anywhere in its text: the same as a search for them finds.
    pub fn holds(&self, id: DatasetId, words: &[String]) -> bool {
        self.entry(id).is_some_and(|entry| words.iter().all(|word| entry.folded.contains(word)))
    }

    /// Returns every dataset in the index, in order of their ids.
    pub fn ids(&self) -> Vec<DatasetId> {
        self.entries.iter().map(|entry| entry.dataset.id()).collect()
    }

    fn entry(&self, id: DatasetId) -> Option<&Entry> {
        self.entries.binary_search_by_key(&id, |entry| entry.dataset.id()).ok().map(|position| &self.entries[position])
    }
}

fn searchable(dataset: &Dataset, department: &str) -> String {
    let mut text = String::with_capacity(256);
    for (_, value) in dataset.values() {
        match value {
            Value::Department(_) => text.push_str(department),
            Value::Code(code) => labels(&mut text, code.term()),
            Value::Codes(codes) => codes.iter().for_each(|code| labels(&mut text, code.term())),
            value => text.push_str(&value.to_string()),
        }
        text.push('\n');
    }
    text.lines().map(|line| fold(line) + "\n").collect()
}

fn labels(text: &mut String, term: &super::vocabulary::Term) {
    for language in Language::ALL {
        text.push_str(term.label(language));
        text.push('\n');
    }
}

/// Words that stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// Whether they must not occur.
    pub is_unwanted: bool,
}

/// What to find and how to order it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Words that must all occur somewhere in the dataset.
    pub search: String,
    /// Phrases that must occur, or must not.
    pub phrases: Vec<Phrase>,
    /// Only these, if they are named one by one.
    pub only: Option<Arc<BTreeSet<DatasetId>>>,
    /// Conditions that must all be met.
    pub conditions: Vec<Condition>,
    /// The order; datasets that are equal in all come by title.
    pub sort: Vec<Sort>,
}

impl Query {
    /// Returns what is found, in no order.
    fn found<'a>(&'a self, inventory: &'a Inventory, index: &'a Index, facts: Facts<'a>) -> impl Iterator<Item = &'a Entry> {
        let words: Vec<String> = fold(&self.search).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let phrases: Vec<(String, bool)> = self.phrases.iter().map(|phrase| (fold(&phrase.text), phrase.is_unwanted)).collect();
        index.entries.iter().filter(move |entry| {
            self.only.as_ref().is_none_or(|only| only.contains(&entry.dataset.id()))
                && words.iter().all(|word| entry.folded.contains(word))
                && phrases.iter().all(|(phrase, is_unwanted)| entry.folded.contains(phrase) != *is_unwanted)
                && self.conditions.iter().all(|condition| condition.meets(facts.see(&entry.dataset, Some(inventory))))
        })
    }

    /// Finds the datasets and puts them in order.
    pub fn run(&self, inventory: &Inventory, index: &Index, facts: Facts<'_>, alphabet: &dyn Alphabet) -> Vec<DatasetId> {
        // Datasets of one rank stand as they do everywhere.
        let is_ranked = self.sort.iter().any(|sort| matches!(sort.by, SortBy::Rank | SortBy::Priority));
        let position = |entry: &Entry| if is_ranked { facts.ranking.position(entry.dataset.id()) } else { 0 };
        let keys = |entry: &Entry| self.sort.iter().map(|sort| sort_key(sort.by, entry, inventory, facts, index.language, alphabet)).collect();
        let mut rows: Vec<(Vec<SortKey>, u32, &Entry)> = self.found(inventory, index, facts).map(|entry| (keys(entry), position(entry), entry)).collect();
        rows.sort_by(|(a_keys, a_position, a), (b_keys, b_position, b)| {
            let by_keys = self.sort.iter().zip(a_keys.iter().zip(b_keys)).map(|(sort, (a, b))| compare(a, b, sort.descending));
            let by_name = || a.title_key.cmp(&b.title_key).then_with(|| a.dataset.id().cmp(&b.dataset.id()));
            by_keys.fold(Ordering::Equal, Ordering::then).then(a_position.cmp(b_position)).then_with(by_name)
        });
        rows.into_iter().map(|(_, _, entry)| entry.dataset.id()).collect()
    }
}
