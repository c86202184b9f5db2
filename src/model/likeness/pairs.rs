//! Finds names that are alike among many without comparing each with each.
//!
//! Laid side by side are those that share one of their rarest runs of three letters, and those of which one has one word more.
//! How like they then are says [`super::measure`]. The work grows with the number of names, not with its square.

use std::collections::HashMap;

use super::fold::Name;
use super::{LEAST, measure};

/// The least share of runs of letters in common.
const RUNS: f64 = 0.75;
/// What is common to more names than these is compared with the latest of them only.
const BLOCK: usize = 96;
/// How many names are compared between two questions whether to go on.
const STEP: usize = 1_024;
/// A name that more have with one word more than these is the heading of a series: lekplatser i this village and that.
const SERIES: usize = 8;
/// Of longer names one word is not taken away.
const WORDS: usize = 12;

/// A name ready to be compared: its runs of letters by rank, the rarest first, its words and its numbers.
struct Entry {
    runs: Vec<u32>,
    words: Vec<u32>,
    numbers: u32,
}

impl Entry {
    /// Returns how many of its rarest runs have to be looked at, so that no name that shares enough is missed.
    fn prefix(&self) -> &[u32] {
        let count = self.runs.len();
        let needed = (RUNS / (2.0 - RUNS) * count as f64).ceil() as usize;
        &self.runs[..(count + 1).saturating_sub(needed).min(count)]
    }

    /// Tells whether enough runs are in common.
    fn shares(&self, other: &Self) -> bool {
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
        2.0 * shared as f64 >= RUNS * (self.runs.len() + other.runs.len()) as f64
    }

    fn may_share(&self, other: &Self) -> bool {
        let (a, b) = (self.runs.len() as f64, other.runs.len() as f64);
        2.0 * a.min(b) / (a + b) >= RUNS
    }
}

/// Finds all pairs of names that are alike, as places in the list, with their likeness; nothing if it is not to go on.
/// A pair may be found twice. It is asked now and then whether to go on, with how far it is, 0 to 1.
pub(super) fn alike(names: &[&Name], go_on: &mut dyn FnMut(f32) -> bool) -> Option<Vec<(usize, usize, f64)>> {
    let entries = entries(names);
    let mut found = Vec::new();
    let mut judge = |a: usize, b: usize| {
        let likeness = measure::names(names[a], names[b], &|_| 1.0);
        if likeness >= LEAST {
            found.push((a, b, likeness));
        }
    };
    one_word_more(&entries, &mut judge);
    let mut order: Vec<usize> = (0..entries.len()).filter(|at| !entries[*at].runs.is_empty()).collect();
    // Names without numbers come first, so that those with numbers find them.
    order.sort_by_key(|at| (entries[*at].numbers, *at));
    let mut blocks: HashMap<(u32, u32), Vec<usize>> = HashMap::new();
    let mut seen = vec![usize::MAX; entries.len()];
    for (step, at) in order.iter().copied().enumerate() {
        if step % STEP == 0 && !go_on(step as f32 / order.len() as f32) {
            return None;
        }
        let entry = &entries[at];
        for run in entry.prefix() {
            let without_numbers = Some(0).filter(|_| entry.numbers != 0);
            for numbers in [Some(entry.numbers), without_numbers].into_iter().flatten() {
                for other in blocks.get(&(*run, numbers)).into_iter().flat_map(|block| block.iter().rev().take(BLOCK)).copied() {
                    if seen[other] == at || !entry.may_share(&entries[other]) {
                        continue;
                    }
                    seen[other] = at;
                    if entry.shares(&entries[other]) {
                        judge(other, at);
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

/// Lays every name beside those that are left of others when one word is taken away.
fn one_word_more(entries: &[Entry], judge: &mut dyn FnMut(usize, usize)) {
    let mut whole: HashMap<(&[u32], u32), Vec<usize>> = HashMap::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| !entry.words.is_empty()) {
        whole.entry((&entry.words, entry.numbers)).or_default().push(at);
    }
    let mut longer: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut rest: Vec<u32> = Vec::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| (2..=WORDS).contains(&entry.words.len())) {
        for left_out in 0..entry.words.len() {
            rest.clear();
            rest.extend(entry.words.iter().enumerate().filter(|(place, _)| *place != left_out).map(|(_, word)| *word));
            for shorter in whole.get(&(rest.as_slice(), entry.numbers)).into_iter().flatten() {
                let longer = longer.entry(*shorter).or_default();
                if longer.len() <= SERIES {
                    longer.push(at);
                }
            }
        }
    }
    let mut found: Vec<(usize, Vec<usize>)> = longer.into_iter().filter(|(_, longer)| longer.len() <= SERIES).collect();
    found.sort_unstable();
    for (shorter, longer) in found {
        for longer in longer {
            judge(shorter.min(longer), shorter.max(longer));
        }
    }
}

/// Numbers the words of all names, and their runs by how rare they are.
fn entries(names: &[&Name]) -> Vec<Entry> {
    let mut ids: HashMap<[char; 3], u32> = HashMap::new();
    let mut counts: Vec<u32> = Vec::new();
    let mut number_ids: HashMap<&[String], u32> = HashMap::from([([].as_slice(), 0)]);
    let mut word_ids: HashMap<&str, u32> = HashMap::new();
    let mut entries: Vec<Entry> = Vec::with_capacity(names.len());
    for name in names {
        let mut said: Vec<&str> = name.saying().iter().map(|word| word.plain.as_str()).collect();
        said.sort_unstable();
        said.dedup();
        let runs = trigrams(&said).into_iter().map(|run| {
            let id = *ids.entry(run).or_insert_with(|| {
                counts.push(0);
                counts.len() as u32 - 1
            });
            counts[id as usize] += 1;
            id
        });
        let runs = runs.collect();
        let mut words = Vec::with_capacity(said.len());
        for word in said {
            let next = word_ids.len() as u32;
            words.push(*word_ids.entry(word).or_insert(next));
        }
        words.sort_unstable();
        let next = number_ids.len() as u32;
        entries.push(Entry { runs, words, numbers: *number_ids.entry(name.numbers.as_slice()).or_insert(next) });
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

/// Returns the runs of three letters in words, each word with a space round it.
fn trigrams(words: &[&str]) -> Vec<[char; 3]> {
    let mut all = Vec::new();
    for word in words {
        let letters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
        all.extend(letters.windows(3).filter_map(|run| <[char; 3]>::try_from(run).ok()));
    }
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(titles: &[&str]) -> Vec<(usize, usize)> {
        let names: Vec<Name> = titles.iter().map(|title| Name::of(title)).collect();
        let names: Vec<&Name> = names.iter().collect();
        let mut found: Vec<(usize, usize)> = alike(&names, &mut |_| true).unwrap().into_iter().map(|(a, b, _)| (a, b)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    #[test]
    fn what_is_alike_is_found_among_others() {
        let titles = ["Badplatser", "Cykelvagar", "Lekplatser", "Belysningspunkter", "Cykelvägar", "Belysningpunkter", "Lekplatser i Björkby", "Skolor"];
        assert_eq!(found(&titles), [(1, 4), (2, 6), (3, 5)]);
    }

    #[test]
    fn the_heading_of_a_series_is_no_duplicate_of_its_parts() {
        let mut titles = vec!["Lekplatser".to_owned()];
        titles.extend((0..=SERIES).map(|at| format!("Lekplatser {}byn", "abcdefghijkl".chars().nth(at).unwrap().to_string().repeat(6))));
        let of = |count: usize| found(&titles[..count].iter().map(String::as_str).collect::<Vec<_>>()).len();
        assert_eq!((of(SERIES + 1), of(SERIES + 2)), (SERIES, 0));
    }

    #[test]
    fn it_stops_when_told() {
        assert!(alike(&[&Name::of("Badplatser")], &mut |_| false).is_none());
    }
}
