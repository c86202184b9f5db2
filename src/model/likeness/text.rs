//! Which datasets a text in free words could mean: a request, a need, a search.
//!
//! It suggests; which of them would meet a need is for people to say.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::{Word, words};
use super::measure;
use crate::model::query::fold;
use crate::model::{Dataset, DatasetId, Field, Inventory, Value};

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
    words: BTreeMap<String, Said>,
}

/// A word that datasets say.
#[derive(Debug, Clone)]
struct Said {
    word: Word,
    by: Vec<(usize, f64)>,
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
            let said = self.words.entry(word).or_insert_with_key(|word| Said { word: Word::of(word, &BTreeSet::new()), by: Vec::new() });
            match said.by.last_mut() {
                Some((last, kept)) if *last == at => *kept = kept.max(weight),
                _ => said.by.push((at, weight)),
            }
        }
    }

    /// Returns the datasets whose words are most like those of a text, likest first.
    pub fn like(&self, text: &str, most: usize) -> Vec<DatasetId> {
        let mut asked: Vec<String> = words(text).filter(|word| word.chars().count() >= SHORTEST).collect();
        asked.sort_unstable();
        asked.dedup();
        let mut totals = vec![0.0; self.datasets.len()];
        for word in asked.iter().map(|word| Word::of(word, &BTreeSet::new())) {
            let mut best: BTreeMap<usize, f64> = BTreeMap::new();
            for said in self.words.values() {
                let alike = measure::word(&word, &said.word);
                if alike > 0.0 {
                    // What many datasets say tells them apart badly.
                    let rare = (1.0 + self.datasets.len() as f64 / said.by.len() as f64).ln();
                    for (at, weight) in &said.by {
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
