//! Finds titles that are alike without comparing each with each: only those that share one of their rarest runs of three letters are laid side by side.
//!
//! It knows words and numbers, no datasets; what a likeness is worth is said in [`super`].

use std::collections::{BTreeSet, HashMap};

use super::fold::{Folded, trigrams};

/// The least share of letters in common.
pub(super) const ALIKE: f64 = 0.75;
/// What is common to more titles than these is compared with the latest of them only.
const BLOCK: usize = 96;
/// How many titles are compared between two questions whether to go on.
const STEP: usize = 1_024;
/// A title whose number the other does not have is a little less like it.
const NUMBER_MISSING: f64 = 0.9;

/// A title ready to be compared: its runs of letters by rank, the rarest first, and its numbers.
struct Entry {
    runs: Vec<u32>,
    numbers: u32,
}

impl Entry {
    /// Returns how many of its rarest runs have to be looked at, so that no title that is alike is missed.
    fn prefix(&self) -> &[u32] {
        let count = self.runs.len();
        let needed = (ALIKE / (2.0 - ALIKE) * count as f64).ceil() as usize;
        &self.runs[..(count + 1).saturating_sub(needed).min(count)]
    }

    /// Returns the share of runs in common, 0 to 1.
    fn likeness(&self, other: &Self) -> f64 {
        let (mut at, mut there, mut shared) = (0, 0, 0_usize);
        while let (Some(a), Some(b)) = (self.runs.get(at), other.runs.get(there)) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => at += 1,
                std::cmp::Ordering::Greater => there += 1,
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    at += 1;
                    there += 1;
                }
            }
        }
        let share = 2.0 * shared as f64 / (self.runs.len() + other.runs.len()) as f64;
        if self.numbers == other.numbers { share } else { share * NUMBER_MISSING }
    }

    fn may_be_like(&self, other: &Self) -> bool {
        let (a, b) = (self.runs.len() as f64, other.runs.len() as f64);
        2.0 * a.min(b) / (a + b) >= ALIKE
    }
}

/// Finds all pairs of titles that are alike, as places in the list, with their likeness; nothing if it is not to go on.
///
/// `own` are words that are left out of the comparison.
pub(super) fn alike(titles: &[&Folded], own: &BTreeSet<String>, go_on: &mut dyn FnMut(f32) -> bool) -> Option<Vec<(usize, usize, f64)>> {
    let entries = entries(titles, own);
    let mut order: Vec<usize> = (0..entries.len()).filter(|at| !entries[*at].runs.is_empty()).collect();
    // Titles without numbers come first, so that those with numbers find them.
    order.sort_by_key(|at| (entries[*at].numbers, *at));
    let mut blocks: HashMap<(u32, u32), Vec<usize>> = HashMap::new();
    let mut seen = vec![usize::MAX; entries.len()];
    let mut found = Vec::new();
    for (step, at) in order.iter().copied().enumerate() {
        if step % STEP == 0 && !go_on(step as f32 / order.len() as f32) {
            return None;
        }
        let entry = &entries[at];
        for run in entry.prefix() {
            let without_numbers = Some(0).filter(|_| entry.numbers != 0);
            for numbers in [Some(entry.numbers), without_numbers].into_iter().flatten() {
                for other in blocks.get(&(*run, numbers)).into_iter().flat_map(|block| block.iter().rev().take(BLOCK)).copied() {
                    if seen[other] == at || !entry.may_be_like(&entries[other]) {
                        continue;
                    }
                    seen[other] = at;
                    let likeness = entry.likeness(&entries[other]);
                    if likeness >= ALIKE {
                        found.push((other, at, likeness));
                    }
                }
            }
        }
        for run in entry.prefix() {
            blocks.entry((*run, entry.numbers)).or_default().push(at);
        }
    }
    Some(found)
}

/// Numbers the runs of all titles by how rare they are.
fn entries(titles: &[&Folded], own: &BTreeSet<String>) -> Vec<Entry> {
    let mut ids: HashMap<[char; 3], u32> = HashMap::new();
    let mut counts: Vec<u32> = Vec::new();
    let mut number_ids: HashMap<&[String], u32> = HashMap::from([([].as_slice(), 0)]);
    let mut entries: Vec<Entry> = Vec::with_capacity(titles.len());
    for title in titles {
        let runs = trigrams(&title.saying(own)).into_iter().map(|run| {
            let id = *ids.entry(run).or_insert_with(|| {
                counts.push(0);
                counts.len() as u32 - 1
            });
            counts[id as usize] += 1;
            id
        });
        let runs = runs.collect();
        let next = number_ids.len() as u32;
        entries.push(Entry { runs, numbers: *number_ids.entry(title.numbers.as_slice()).or_insert(next) });
    }
    let mut by_rarity: Vec<u32> = (0..counts.len() as u32).collect();
    by_rarity.sort_by_key(|id| (counts[*id as usize], *id));
    let mut ranks = vec![0; counts.len()];
    for (rank, id) in (0..).zip(by_rarity) {
        ranks[id as usize] = rank;
    }
    for entry in &mut entries {
        entry.runs.iter_mut().for_each(|id| *id = ranks[*id as usize]);
        entry.runs.sort_unstable();
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(a: &str, b: &str) -> Option<u32> {
        let titles = [Folded::of(a), Folded::of(b)];
        let found = alike(&[&titles[0], &titles[1]], &BTreeSet::new(), &mut |_| true).unwrap();
        found.first().map(|(_, _, likeness)| (likeness * 100.0).round() as u32)
    }

    #[test]
    fn titles_are_alike_by_their_letters_whatever_their_order() {
        for (a, b) in [
            ("Badplatser i kommunen", "Badplats"),
            ("Laddstationer för elbilar", "Elbilar, laddstationer"),
            ("Övergångsställen", "Övergångställen"),
            ("Belysningspunkter", "Belysningpunkter"),
            ("Detaljplaner", "Detaljplaner 2023"),
        ] {
            assert!(like(a, b).is_some(), "{a} and {b}");
        }
        for (a, b) in [
            ("Skolor", "Förskolor"),
            ("Cykelvägar", "Gångvägar"),
            ("Befolkning 2022", "Befolkning 2023"),
            ("Badplatser", "Bibliotek"),
            ("Norra hamnen", "Södra parken"),
        ] {
            assert_eq!(like(a, b), None, "{a} and {b}");
        }
    }

    #[test]
    fn it_stops_when_told() {
        let title = Folded::of("Badplatser");
        assert!(alike(&[&title], &BTreeSet::new(), &mut |_| false).is_none());
    }
}
