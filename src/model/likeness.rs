//! How like two names are: one folding and one measure for titles, departments and needs, and the known word that is nearest to a misspelt one.
//!
//! It suggests; whether two things are the same is for people to say.
//!
//! # Folding
//!
//! A name becomes its words in lower case, without punctuation and `and`; what begins with a digit stands apart. Of each word it is known what is
//! left without its ending (badplats, badplatser, badplatserna) and, beside that, without the marks of its letters (å, ä and æ are near a). Words
//! that say nothing (`kommunens`, `register`, `i`, the organisation's own name) are left out where others remain.
//!
//! # Measure
//!
//! | two words | likeness |
//! | --- | --- |
//! | the same | 1 |
//! | other forms of one word | 0.95 |
//! | the same but for marks of letters | 0.9, short ones 0.5 |
//! | but for a slip of the hand in a long word | 0.88 |
//! | one part of the other, or with the same beginning | 0.5 |
//!
//! Two names are as like as the share of what they say that is found on the other side, longer words counting more. Less where each has a word
//! that the other has not, much less where they have different numbers; at least [`LEAST`] where one has all words of the other and at most two
//! more. Only the same words come to 1: one and many are never called the same.
//!
//! # Who asks
//!
//! | | what | where |
//! | --- | --- | --- |
//! | [`Titles`] | one title against an inventory | rows of a list, entries of the starter list |
//! | [`Pairs`] | every title against every other | duplicates |
//! | [`Likeness`] | a text in free words against datasets | requests |
//! | [`departments`] | one department against another | lists, the starter list |
//! | [`nearest`], [`likest`] | a misspelt word against known ones, by letters only | keys, columns, placeholders, entries |

mod fold;
mod measure;
mod nearest;
mod pairs;
#[cfg(test)]
mod tests;
mod text;
mod titles;

use std::collections::{BTreeMap, BTreeSet};

use self::fold::{Folder, Name};

pub use fold::key;
pub use nearest::{distance, likest, nearest, unmarked};
pub use text::Likeness;
pub use titles::{Alike, Titles};

/// Less than this is chance.
pub const LEAST: f64 = 0.6;

/// Returns how like two titles are, 0 to 1.
pub fn titles(a: &str, b: &str) -> f64 {
    measure::names(&Name::of(a), &Name::of(b), &|_| 1.0)
}

/// The name of a department, ready to be compared.
#[derive(Debug, Clone)]
pub struct DepartmentName {
    key: String,
    about: Name,
}

impl DepartmentName {
    /// Folds a name.
    pub fn of(name: &str) -> Self {
        Self { key: key(name), about: Name::of(&fold::department(name)) }
    }

    /// Returns how like two departments are, 0 to 1: by what they are about, whatever such departments are called.
    pub fn likeness(&self, other: &Self) -> f64 {
        if self.key == other.key { 1.0 } else { measure::names(&self.about, &other.about, &|_| 1.0).min(0.99) }
    }
}

/// Returns how like two departments are, 0 to 1.
pub fn departments(a: &str, b: &str) -> f64 {
    DepartmentName::of(a).likeness(&DepartmentName::of(b))
}

/// Titles that are to be compared with one another.
#[derive(Debug, Clone, Default)]
pub struct Pairs {
    folder: Folder,
    /// By their words: the folded title and whose it is.
    titles: BTreeMap<String, (Name, Vec<usize>)>,
    same: BTreeMap<String, Vec<usize>>,
}

/// How like two titles are of which one is one's and one another's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LikePair {
    /// Whose the one is.
    pub first: usize,
    /// Whose the other is.
    pub second: usize,
    /// How like they are, from [`LEAST`] to 1.
    pub likeness: f64,
}

impl Pairs {
    /// Makes room for the titles of an organisation.
    pub fn of(organisation: &str) -> Self {
        Self { folder: Folder::of(organisation), ..Self::default() }
    }

    /// Takes in a title and whose it is, in order.
    pub fn take(&mut self, title: &str, owner: usize) {
        let name = self.folder.fold(title);
        if name.is_empty() {
            return;
        }
        let keys = name.keys();
        for key in keys.iter().cloned().collect::<BTreeSet<_>>() {
            own(self.same.entry(key).or_default(), owner);
        }
        let [_, sorted] = keys;
        own(&mut self.titles.entry(sorted).or_insert_with(|| (name, Vec::new())).1, owner);
    }

    /// Returns the groups of those that have the same title but for case, spaces, punctuation and the order of the words.
    pub fn same(&self) -> impl Iterator<Item = &Vec<usize>> {
        self.same.values()
    }

    /// Finds those with like titles, of the owners of each title the first few; nothing if it is not to go on.
    pub fn alike(&self, few: usize, go_on: &mut dyn FnMut(f32) -> bool) -> Option<Vec<LikePair>> {
        let (names, owners): (Vec<&Name>, Vec<&Vec<usize>>) = self.titles.values().map(|(name, owners)| (name, owners)).unzip();
        let mut found = Vec::new();
        for (a, b, likeness) in pairs::alike(&names, go_on)? {
            for first in owners[a].iter().take(few) {
                found.extend(owners[b].iter().take(few).map(|second| LikePair { first: *first, second: *second, likeness }));
            }
        }
        Some(found)
    }
}

/// Keeps in mind that something is somebody's, once.
fn own(owners: &mut Vec<usize>, owner: usize) {
    if owners.last() != Some(&owner) {
        owners.push(owner);
    }
}
