//! Finds what could mean the same by the likeness of words: datasets that a need could mean, and datasets with like titles.
//!
//! It suggests; whether two things are the same is for people to say.

mod titles;

use std::collections::BTreeMap;

use crate::model::query::fold;
use crate::model::{Dataset, DatasetId, Field, Inventory, Value};

pub use titles::{Alike, LEAST as LEAST_OF_TITLES, Titles, titles};

/// Words of a description count from this many letters on: shorter ones say little.
const SAYING: usize = 6;
/// Shorter words are never compared.
const SHORTEST: usize = 3;
/// Less than this is chance.
const LEAST: f64 = 0.3;
/// What a word of a title, a keyword and a word of a description count.
const WEIGHTS: [f64; 3] = [1.0, 0.8, 0.4];

/// The words of all datasets, ready to be compared with.
#[derive(Debug, Clone, Default)]
pub struct Likeness {
    datasets: Vec<(DatasetId, String)>,
    /// Which datasets have a word, by their place in the list, and how much it counts there.
    words: BTreeMap<String, Vec<(usize, f64)>>,
}

impl Likeness {
    /// Collects the words of an inventory's datasets, in all languages.
    pub fn of(inventory: &Inventory) -> Self {
        let mut likeness = Self::default();
        inventory.datasets().for_each(|dataset| likeness.take_in(dataset));
        likeness
    }

    /// Collects the words of one dataset.
    pub fn of_one(dataset: &Dataset) -> Self {
        let mut likeness = Self::default();
        likeness.take_in(dataset);
        likeness
    }

    fn take_in(&mut self, dataset: &Dataset) {
        let (at, mut titles) = (self.datasets.len(), String::new());
        for (key, value) in dataset.values() {
            match (key.field(), value) {
                (Field::Title, Value::Line(title)) => {
                    titles = titles + &fold(title.as_str()) + "\n";
                    self.take(at, title.as_str(), WEIGHTS[0], SHORTEST);
                }
                (Field::Keywords, Value::Words(keywords)) => keywords.iter().for_each(|word| self.take(at, word.as_str(), WEIGHTS[1], SHORTEST)),
                (Field::Description, Value::Prose(prose)) => self.take(at, prose.as_str(), WEIGHTS[2], SAYING),
                _ => {}
            }
        }
        self.datasets.push((dataset.id(), titles));
    }

    fn take(&mut self, at: usize, text: &str, weight: f64, shortest: usize) {
        for word in words(text).filter(|word| word.chars().count() >= shortest) {
            let entries = self.words.entry(word).or_default();
            match entries.last_mut() {
                Some((last, kept)) if *last == at => *kept = kept.max(weight),
                _ => entries.push((at, weight)),
            }
        }
    }

    /// Returns the datasets whose words are most like those of a text, likest first.
    pub fn like(&self, text: &str, most: usize) -> Vec<DatasetId> {
        let mut asked: Vec<String> = words(text).filter(|word| word.chars().count() >= SHORTEST).collect();
        asked.sort_unstable();
        asked.dedup();
        let mut totals = vec![0.0; self.datasets.len()];
        for word in &asked {
            let mut best: BTreeMap<usize, f64> = BTreeMap::new();
            for (known, entries) in &self.words {
                let alike = alike(word, known);
                if alike > 0.0 {
                    // What many datasets say tells them apart badly.
                    let rare = (1.0 + self.datasets.len() as f64 / entries.len() as f64).ln();
                    for (at, weight) in entries {
                        let found = best.entry(*at).or_default();
                        *found = found.max(alike * weight * rare);
                    }
                }
            }
            for (at, score) in best {
                totals[at] += score;
            }
        }
        let mut found: Vec<usize> = (0..totals.len()).filter(|at| totals[*at] >= LEAST).collect();
        found.sort_by(|a, b| totals[*b].total_cmp(&totals[*a]).then_with(|| self.datasets[*a].1.cmp(&self.datasets[*b].1)));
        found.into_iter().take(most).map(|at| self.datasets[at].0).collect()
    }

    /// Returns the datasets whose title has all words of a search, those that begin with it first.
    pub fn called(&self, search: &str, most: usize) -> Vec<DatasetId> {
        let search = fold(search);
        let parts: Vec<&str> = search.split(' ').filter(|part| !part.is_empty()).collect();
        let mut found: Vec<&(DatasetId, String)> = self.datasets.iter().filter(|(_, titles)| parts.iter().all(|part| titles.contains(part))).collect();
        found.sort_by_key(|(_, titles)| (!titles.lines().any(|title| title.starts_with(&search)), titles.as_str()));
        found.into_iter().take(most).map(|(id, _)| *id).collect()
    }
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Returns how like two words are, 0 to 1: the same, another form of it, or a part of a compound.
fn alike(a: &str, b: &str) -> f64 {
    if a == b {
        return 1.0;
    }
    let (a_count, b_count) = (a.chars().count(), b.chars().count());
    let shorter = a_count.min(b_count);
    let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let is_within = || if a_count < b_count { b.contains(a) } else { a.contains(b) };
    if shorter >= 4 && shared == shorter {
        if a_count.abs_diff(b_count) <= 4 { 0.8 } else { 0.6 }
    } else if shared >= 5 && shared * 10 >= shorter * 7 {
        0.7
    } else if shorter >= 5 && is_within() {
        0.5
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::command::{Command, NewDataset};
    use crate::model::{FieldKey, Language, OrganisationId, Prose};

    fn id(number: usize) -> DatasetId {
        DatasetId::from_uuid(Uuid::from_u128(number as u128 + 1))
    }

    fn likeness(titles: &[&str], description: &str) -> Likeness {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let new = |(at, title): (usize, &&str)| NewDataset { id: id(at), title: (*title).to_owned(), language: Language::Sv };
        let add = Command::AddDatasets(titles.iter().enumerate().map(new).collect());
        inventory.apply(&add.plan(&inventory).unwrap()).unwrap();
        let prose = Value::Prose(Prose::new(description).unwrap());
        let describe = Command::EditDataset(id(0), vec![(FieldKey::new(Field::Description, Language::Sv), Some(prose))]);
        inventory.apply(&describe.plan(&inventory).unwrap()).unwrap();
        Likeness::of(&inventory)
    }

    #[test]
    fn words_are_alike_in_their_forms_and_compounds() {
        for (a, b, is_alike) in [
            ("badplatser", "badplatser", true),
            ("badplatserna", "badplatser", true),
            ("cykelväg", "cykelvägar", true),
            ("skolornas", "skolor", true),
            ("vattenkvalitet", "kvalitet", true),
            ("öppettider", "öppettiderna", true),
            ("och", "ochra", false),
            ("bad", "badplatser", false),
            ("kommun", "kommentar", false),
            ("plats", "platta", false),
        ] {
            assert_eq!(alike(a, b) > 0.0, is_alike, "{a} and {b}");
            assert_eq!(alike(a, b).to_bits(), alike(b, a).to_bits(), "{a} and {b}");
        }
    }

    #[test]
    fn the_likest_comes_first_and_chance_is_left_out() {
        let likeness = likeness(&["Badplatser", "Cykelvägar", "Skolor", "Vattenprover", "Öppettider för bibliotek"], "Vattenkvalitet och öppettider");
        assert_eq!(likeness.like("Vattenkvaliteten vid badplatserna", 5), [id(0)]);
        assert_eq!(likeness.like("När är biblioteken öppna? Öppettider saknas", 5)[0], id(4));
        assert_eq!(likeness.like("Vad kostar det att ladda bilen", 5), []);
        assert_eq!(likeness.like("", 5), []);
        assert_eq!(likeness.like("badplatser cykelvägar skolor", 2).len(), 2);
    }

    #[test]
    fn a_search_finds_by_title() {
        let likeness = likeness(&["Kommunens badplatser", "Badplatser", "Skolor"], "x");
        assert_eq!(likeness.called("badp", 5), [id(1), id(0)]);
        assert_eq!(likeness.called("  KOMMUNENS  bad ", 5), [id(0)]);
        assert_eq!(likeness.called("xyz", 5), []);
    }
}
