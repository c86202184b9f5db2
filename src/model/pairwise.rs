//! Comparing datasets two by two: which pair to ask about next, and where the answers disagree with the scores or with each other.
//!
//! Nothing is kept here but the answers of one sitting; no score is changed by them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::id::DatasetId;
use super::priority::SAME;

/// Two datasets that were said to be the same contradict their scores when these are further apart than this: one level on every criterion.
pub const EQUAL_WITHIN: f64 = 25.0;

/// Two datasets, as they are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    /// The one at the left.
    pub left: DatasetId,
    /// The one at the right.
    pub right: DatasetId,
}

/// What somebody said of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The left one has more.
    Left,
    /// The right one has more.
    Right,
    /// They have the same.
    Equal,
    /// Nothing was said; the pair is not asked about again.
    Skipped,
}

/// A sitting: the datasets, and what has been said of pairs of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    items: Vec<DatasetId>,
    answers: Vec<(Pair, Verdict)>,
    next: Option<Pair>,
}

/// A pair whose answer disagrees with the scores.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contradiction {
    /// The one that was said to have more; of two that were said to be the same, the one whose scores say more.
    pub more: DatasetId,
    /// The other one.
    pub less: DatasetId,
    /// Whether they were said to be the same.
    pub is_equal: bool,
    /// How far apart the scores put them, above 0 and at most 100.
    pub gap: f64,
}

/// What the answers of a sitting disagree with.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Findings {
    /// Pairs that disagree with the scores, the furthest apart first.
    pub contradictions: Vec<Contradiction>,
    /// Answers that go round in a circle: each was said to have as much as the next or more, and the last to have more than the first or as much.
    pub cycles: Vec<Vec<DatasetId>>,
}

impl Comparison {
    /// Begins a sitting. Neighbours in the order given are asked about first, so let it be the order of the scores.
    pub fn new(items: impl IntoIterator<Item = DatasetId>) -> Self {
        let mut seen = BTreeSet::new();
        let items = items.into_iter().filter(|id| seen.insert(*id)).collect();
        let mut comparison = Self { items, ..Self::default() };
        comparison.next = comparison.find_next();
        comparison
    }

    /// Returns the datasets that are compared.
    pub fn items(&self) -> &[DatasetId] {
        &self.items
    }

    /// Returns the pair to ask about; `None` when everything worth asking has been asked.
    pub const fn next(&self) -> Option<Pair> {
        self.next
    }

    /// Returns what has been said, first to last.
    pub fn answers(&self) -> &[(Pair, Verdict)] {
        &self.answers
    }

    /// Says something of the pair that is asked about.
    pub fn answer(&mut self, verdict: Verdict) {
        if let Some(pair) = self.next {
            self.answers.push((pair, verdict));
            self.next = self.find_next();
        }
    }

    /// Takes the last answer back; its pair is asked about again.
    pub fn take_back(&mut self) -> Option<Pair> {
        let (pair, _) = self.answers.pop()?;
        self.next = Some(pair);
        Some(pair)
    }

    /// Returns how many pairs are asked about at most: sorting by merging, then a check of every second neighbour.
    pub fn most(&self) -> usize {
        let mut runs = vec![1; self.items.len()];
        let mut most = self.items.len().saturating_sub(2);
        while runs.len() > 1 {
            for two in runs.chunks_exact(2) {
                // When one of them runs out, the rest of the other is not asked about.
                most += two.iter().sum::<usize>() - 1;
            }
            runs = runs.chunks(2).map(|two| two.iter().sum()).collect();
        }
        most
    }

    /// Sorts by what has been said until an answer is lacking; once all are sorted, every second neighbour is asked about as a check.
    fn find_next(&self) -> Option<Pair> {
        let said = self.said();
        let pair = match sorted(&self.items, &said) {
            Err(pair) => pair,
            Ok(order) => order.windows(3).map(|three| (three[0], three[2])).find(|(a, b)| !said.contains_key(&key(*a, *b)))?,
        };
        // The one that comes first in the order stands now at the left, now at the right.
        let (left, right) = if self.answers.len().is_multiple_of(2) { pair } else { (pair.1, pair.0) };
        Some(Pair { left, right })
    }

    /// Returns, for each pair that was asked about, the one that has at least as much, or `None` where neither was said to have more.
    fn said(&self) -> BTreeMap<(DatasetId, DatasetId), Option<DatasetId>> {
        let more = |(pair, verdict): &(Pair, Verdict)| match verdict {
            Verdict::Left => Some(pair.left),
            Verdict::Right => Some(pair.right),
            Verdict::Equal | Verdict::Skipped => None,
        };
        self.answers.iter().map(|answer| (key(answer.0.left, answer.0.right), more(answer))).collect()
    }

    /// Finds where the answers disagree with the places that scores give, 0 to 100, and with each other.
    pub fn findings(&self, place: impl Fn(DatasetId) -> Option<f64>) -> Findings {
        let mut contradictions: Vec<_> = self.answers.iter().filter_map(|(pair, verdict)| contradiction(*pair, *verdict, &place)).collect();
        contradictions.sort_by(|a, b| b.gap.total_cmp(&a.gap));
        Findings { contradictions, cycles: self.cycles() }
    }

    /// Finds, for each answer that one has more, the shortest way back through the other answers.
    fn cycles(&self) -> Vec<Vec<DatasetId>> {
        let mut ways: BTreeMap<DatasetId, Vec<DatasetId>> = BTreeMap::new();
        let mut strict = Vec::new();
        for (Pair { left, right }, verdict) in &self.answers {
            match verdict {
                Verdict::Left => strict.push((*left, *right)),
                Verdict::Right => strict.push((*right, *left)),
                Verdict::Equal => {
                    ways.entry(*left).or_default().push(*right);
                    ways.entry(*right).or_default().push(*left);
                }
                Verdict::Skipped => {}
            }
        }
        for (more, less) in &strict {
            ways.entry(*more).or_default().push(*less);
        }
        let mut seen = BTreeSet::new();
        let around = strict.iter().filter_map(|(more, less)| way(&ways, *less, *more));
        around.map(from_smallest).filter(|cycle| seen.insert(cycle.clone())).collect()
    }
}

fn key(a: DatasetId, b: DatasetId) -> (DatasetId, DatasetId) {
    if a < b { (a, b) } else { (b, a) }
}

/// Sorts by merging, most first; fails with the first pair that nothing has been said of.
fn sorted(items: &[DatasetId], said: &BTreeMap<(DatasetId, DatasetId), Option<DatasetId>>) -> Result<Vec<DatasetId>, (DatasetId, DatasetId)> {
    let mut runs: Vec<Vec<DatasetId>> = items.iter().map(|item| vec![*item]).collect();
    while runs.len() > 1 {
        let merge = |two: &[Vec<DatasetId>]| match two {
            [one, other] => merged(one, other, said),
            rest => Ok(rest.concat()),
        };
        runs = runs.chunks(2).map(merge).collect::<Result<_, _>>()?;
    }
    Ok(runs.pop().unwrap_or_default())
}

fn merged(
    one: &[DatasetId],
    other: &[DatasetId],
    said: &BTreeMap<(DatasetId, DatasetId), Option<DatasetId>>,
) -> Result<Vec<DatasetId>, (DatasetId, DatasetId)> {
    let mut merged = Vec::with_capacity(one.len() + other.len());
    let (mut i, mut j) = (0, 0);
    while i < one.len() && j < other.len() {
        let more = said.get(&key(one[i], other[j])).ok_or((one[i], other[j]))?;
        if *more == Some(other[j]) {
            merged.push(other[j]);
            j += 1;
        } else {
            merged.push(one[i]);
            i += 1;
        }
    }
    merged.extend_from_slice(&one[i..]);
    merged.extend_from_slice(&other[j..]);
    Ok(merged)
}

fn contradiction(pair: Pair, verdict: Verdict, place: &impl Fn(DatasetId) -> Option<f64>) -> Option<Contradiction> {
    let (left, right) = (place(pair.left)?, place(pair.right)?);
    let gap = (left - right).abs();
    let (more, less, limit) = match verdict {
        Verdict::Left if left < right => (pair.left, pair.right, SAME),
        Verdict::Right if right < left => (pair.right, pair.left, SAME),
        Verdict::Equal if left > right => (pair.left, pair.right, EQUAL_WITHIN),
        Verdict::Equal => (pair.right, pair.left, EQUAL_WITHIN),
        _ => return None,
    };
    (gap > limit).then_some(Contradiction { more, less, is_equal: verdict == Verdict::Equal, gap })
}

/// Finds the shortest way from one to another; both ends are part of it.
fn way(ways: &BTreeMap<DatasetId, Vec<DatasetId>>, from: DatasetId, to: DatasetId) -> Option<Vec<DatasetId>> {
    let mut before = BTreeMap::from([(from, from)]);
    let mut waiting = VecDeque::from([from]);
    while let Some(at) = waiting.pop_front() {
        if at == to {
            let mut path = vec![at];
            let mut step = at;
            while step != from {
                step = before[&step];
                path.push(step);
            }
            path.reverse();
            return Some(path);
        }
        for next in ways.get(&at).into_iter().flatten() {
            if !before.contains_key(next) {
                before.insert(*next, at);
                waiting.push_back(*next);
            }
        }
    }
    None
}

/// Turns a circle so that it begins at its smallest, and two of the same are equal.
fn from_smallest(mut cycle: Vec<DatasetId>) -> Vec<DatasetId> {
    let smallest = cycle.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(at, _)| at);
    cycle.rotate_left(smallest);
    cycle
}

#[cfg(test)]
mod tests;
