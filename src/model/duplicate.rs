//! Pairs of datasets that may be one and the same: by title in any language, code, links and source system.
//!
//! It suggests; people say what is the same. What it takes grows with the number of datasets, not with its square.

mod fold;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::dataset::Dataset;
use super::field::Field;
use super::id::DatasetId;
use super::inventory::Inventory;
use super::likeness::{self, Pairs};
use super::value::Value;
use super::{FieldKey, Language};

/// How sure a pair must be, 0 to 1.
const LEAST: f64 = 0.6;
/// At most so many pairs of one dataset are told: the surest.
const MOST: usize = 12;
/// What more datasets have in common than these is compared with the next few only.
const NEAR: usize = 8;
/// A link that more datasets share than these is a page of the organisation and tells nothing.
const LINK_SHARED: usize = 4;

/// What the same title, code, link, source system and department count, as chances that the two are one.
const TITLE: f64 = 0.92;
const LIKE: f64 = 0.9;
const CODE: f64 = 0.9;
const LINK: f64 = 0.65;
const SYSTEM: f64 = 0.2;
const DEPARTMENT: f64 = 0.1;
/// What is left where both say another department.
const OTHER_DEPARTMENT: f64 = 0.92;
/// What is left of like titles where both have another title in another language: Buildings and Building permits, Byggnader and Bygglov.
const OTHER_TITLE: f64 = 0.8;

/// Why two datasets may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// They have the same title but for case, spaces, punctuation and the order of the words.
    SameTitle,
    /// Their titles are alike to so many per cent.
    LikeTitle(u8),
    /// They have the same code.
    SameCode,
    /// They point at the same page, which is not a national one that the starter list names.
    SameLink,
    /// They come from the same system, which the starter list does not name; told beside another reason only.
    SameSystem,
}

impl Why {
    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::SameTitle => "same-title",
            Self::LikeTitle(_) => "like-title",
            Self::SameCode => "same-code",
            Self::SameLink => "same-link",
            Self::SameSystem => "same-system",
        }
    }
}

/// Two datasets that may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The one with the smaller id.
    pub first: DatasetId,
    /// The other.
    pub second: DatasetId,
    /// How sure it is, in per cent.
    pub score: u8,
    /// Why, the most telling first; never empty.
    pub whys: Vec<Why>,
}

impl Pair {
    /// Tells whether a dataset is one of the two.
    pub fn has(&self, id: DatasetId) -> bool {
        self.first == id || self.second == id
    }

    /// Returns the other one of the two.
    pub fn other(&self, id: DatasetId) -> DatasetId {
        if self.first == id { self.second } else { self.first }
    }
}

/// All likely pairs of an inventory, the surest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Duplicates {
    pairs: Vec<Pair>,
    of: BTreeMap<DatasetId, Vec<usize>>,
}

impl Duplicates {
    /// Finds the pairs of an inventory; those that somebody said are not the same are left out.
    pub fn of(inventory: &Inventory) -> Self {
        Self::find(inventory, &mut |_| true).unwrap_or_default()
    }

    /// Finds the pairs as [`Duplicates::of`]; asks now and then whether to go on and says how far it is, 0 to 1.
    pub fn find(inventory: &Inventory, go_on: &mut dyn FnMut(f32) -> bool) -> Option<Self> {
        let datasets: Vec<&Dataset> = inventory.datasets().map(AsRef::as_ref).collect();
        let mut evidence = Evidence::default();
        evidence.of_titles(&datasets, inventory.organisation().name(), go_on)?;
        evidence.of_codes(&datasets);
        evidence.of_links(&datasets);
        Some(Self::ranked(evidence.pairs(&datasets, inventory)))
    }

    /// Puts the surest first, and keeps only so many of each dataset.
    fn ranked(mut pairs: Vec<Pair>) -> Self {
        pairs.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| (a.first, a.second).cmp(&(b.first, b.second))));
        let mut duplicates = Self::default();
        for pair in pairs {
            let is_full = |id| duplicates.of.get(&id).is_some_and(|pairs: &Vec<usize>| pairs.len() >= MOST);
            if is_full(pair.first) || is_full(pair.second) {
                continue;
            }
            for id in [pair.first, pair.second] {
                duplicates.of.entry(id).or_default().push(duplicates.pairs.len());
            }
            duplicates.pairs.push(pair);
        }
        duplicates
    }

    /// Returns the pairs, the surest first.
    pub fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// Returns the pairs that a dataset is in, the surest first.
    pub fn with(&self, id: DatasetId) -> impl Iterator<Item = &Pair> {
        self.of.get(&id).into_iter().flatten().map(|at| &self.pairs[*at])
    }
}

/// What speaks for a pair, by the places of its datasets.
#[derive(Default)]
struct Evidence {
    whys: BTreeMap<(usize, usize), BTreeSet<Why>>,
}

impl Evidence {
    fn add(&mut self, a: usize, b: usize, why: Why) {
        if a != b {
            self.whys.entry((a.min(b), a.max(b))).or_default().insert(why);
        }
    }

    /// Takes in everything that has something in common; large groups are compared with their next only.
    fn of_groups<'a>(&mut self, groups: impl Iterator<Item = &'a Vec<usize>>, why: Why) {
        for group in groups {
            for (place, a) in group.iter().enumerate() {
                group[place + 1..].iter().take(NEAR).for_each(|b| self.add(*a, *b, why));
            }
        }
    }

    fn of_titles(&mut self, datasets: &[&Dataset], organisation: &str, go_on: &mut dyn FnMut(f32) -> bool) -> Option<()> {
        let mut titles = Pairs::of(organisation);
        for (at, dataset) in datasets.iter().enumerate() {
            own_titles(dataset).for_each(|title| titles.take(title, at));
        }
        self.of_groups(titles.same(), Why::SameTitle);
        for like in titles.alike(NEAR, go_on)? {
            self.add(like.first, like.second, Why::LikeTitle((like.likeness * 100.0).floor().min(99.0) as u8));
        }
        Some(())
    }

    fn of_codes(&mut self, datasets: &[&Dataset]) {
        let mut codes = BTreeMap::new();
        for (at, dataset) in datasets.iter().enumerate() {
            let code = fold::code(dataset.line(Field::Code));
            if !code.is_empty() {
                group(&mut codes, code, at);
            }
        }
        self.of_groups(codes.values(), Why::SameCode);
    }

    fn of_links(&mut self, datasets: &[&Dataset]) {
        let mut links = BTreeMap::new();
        for (at, dataset) in datasets.iter().enumerate() {
            for field in [Field::LandingPage, Field::PublishedElsewhere] {
                if let Some(Value::Web(address)) = dataset.get(FieldKey::new(field, Language::Sv)) {
                    let link = fold::link(address.as_str());
                    if !fold::is_national(&link) {
                        group(&mut links, link, at);
                    }
                }
            }
        }
        self.of_groups(links.values().filter(|owners| owners.len() <= LINK_SHARED), Why::SameLink);
    }

    /// Weighs what speaks for each pair, and keeps what is likely.
    fn pairs(self, datasets: &[&Dataset], inventory: &Inventory) -> Vec<Pair> {
        let weigh = |((a, b), whys): ((usize, usize), BTreeSet<Why>)| {
            let (a, b) = (datasets[a], datasets[b]);
            let (first, second) = (a.id().min(b.id()), a.id().max(b.id()));
            let (score, whys) = weighed(a, b, &whys);
            let is_likely = score >= LEAST && !inventory.are_distinct(first, second);
            is_likely.then(|| Pair { first, second, score: (score * 100.0).round() as u8, whys })
        };
        self.whys.into_iter().filter_map(weigh).collect()
    }
}

/// Keeps in mind that a dataset has something, once.
fn group<K: Ord>(groups: &mut BTreeMap<K, Vec<usize>>, key: K, at: usize) {
    let group = groups.entry(key).or_default();
    if group.last() != Some(&at) {
        group.push(at);
    }
}

fn own_titles(dataset: &Dataset) -> impl Iterator<Item = &str> {
    Language::ALL.iter().filter_map(|language| match dataset.get(FieldKey::new(Field::Title, *language)) {
        Some(Value::Line(title)) => Some(title.as_str()),
        _ => None,
    })
}

/// Tells whether two datasets have titles in some language that are not alike.
fn have_other_titles(a: &Dataset, b: &Dataset) -> bool {
    let title = |dataset: &Dataset, language: Language| dataset.get(FieldKey::new(Field::Title, language)).map(ToString::to_string);
    Language::ALL.into_iter().any(|language| match (title(a, language), title(b, language)) {
        (Some(a), Some(b)) => likeness::titles(&a, &b) < likeness::LEAST,
        _ => false,
    })
}

/// Returns how likely two datasets are one, 0 to 1, and what of the evidence tells it.
fn weighed(a: &Dataset, b: &Dataset, whys: &BTreeSet<Why>) -> (f64, Vec<Why>) {
    let is_same_title = whys.contains(&Why::SameTitle);
    let likest = whys.iter().rfind(|why| matches!(why, Why::LikeTitle(_))).copied().filter(|_| !is_same_title);
    let mut told: Vec<Why> = [Why::SameTitle].into_iter().filter(|_| is_same_title).chain(likest).collect();
    told.extend(whys.iter().filter(|why| matches!(why, Why::SameCode | Why::SameLink)));
    let system = fold::code(a.line(Field::SourceSystem));
    if !system.is_empty() && system == fold::code(b.line(Field::SourceSystem)) && !fold::is_usual_system(&system) {
        told.push(Why::SameSystem);
    }
    let told_apart = if likest.is_some() && have_other_titles(a, b) { OTHER_TITLE } else { 1.0 };
    let chance = |why: &Why| match why {
        Why::SameTitle => TITLE,
        Why::LikeTitle(percent) => f64::from(*percent) / 100.0 * LIKE * told_apart,
        Why::SameCode => CODE,
        Why::SameLink => LINK,
        Why::SameSystem => SYSTEM,
    };
    let against: f64 = told.iter().map(|why| 1.0 - chance(why)).product();
    let score = match (a.department(), b.department()) {
        (Some(a), Some(b)) if a == b => 1.0 - against * (1.0 - DEPARTMENT),
        (Some(_), Some(_)) => (1.0 - against) * OTHER_DEPARTMENT,
        _ => 1.0 - against,
    };
    (score.min(0.99), told)
}
