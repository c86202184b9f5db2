//! Sensitivity: how far the order depends on the weights (DOMAIN 5.3).
//!
//! The ranking is worked out again with equal weights and with each weight 25 % lighter and heavier; pure numbers, linear in the datasets
//! but for the sorting.

use super::priority::{Quadrant, SAME};
use super::scoring::{Axis, ScoringModel};

/// By how much each weight is made lighter and heavier. The others share the difference: an axis is a mean, so only proportions count.
pub const SHIFT: f64 = 0.25;

/// What the analysis says of one dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// The best rank under any of the weightings, the model's own included.
    pub best: u32,
    /// The worst rank under any of them.
    pub worst: u32,
    /// Whether another weighting puts the dataset in another field of the matrix.
    pub is_sensitive: bool,
}

/// One dataset that has a rank.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    /// What was answered on each axis, value first: the sum of weight times share, and the sum of the weights.
    weighted: [(f64, f64); 2],
    /// The same with every weight equal.
    equal: [(f64, f64); 2],
    /// The place that somebody gave it by hand; no weight moves it.
    fixed: Option<(f64, f64)>,
}

/// The ranked datasets with their answers.
#[derive(Debug, Default)]
pub(super) struct Field {
    standings: Vec<Standing>,
    /// The share of each criterion's level for each dataset, criterion by criterion; not a number where there is none.
    shares: Vec<Vec<f64>>,
}

impl Field {
    pub(super) fn new(model: &ScoringModel, count: usize) -> Self {
        Self { standings: Vec::with_capacity(count), shares: vec![Vec::with_capacity(count); model.criteria.len()] }
    }

    /// Adds a dataset: the share of its level for each criterion of the model, in order.
    pub(super) fn push(&mut self, model: &ScoringModel, shares: impl Iterator<Item = Option<f64>>, fixed: Option<(f64, f64)>) {
        let mut standing = Standing { weighted: [(0.0, 0.0); 2], equal: [(0.0, 0.0); 2], fixed };
        for ((criterion, share), column) in model.criteria.iter().zip(shares).zip(&mut self.shares) {
            column.push(share.unwrap_or(f64::NAN));
            if let Some(share) = share {
                let axis = axis_index(criterion.axis);
                add(&mut standing.weighted[axis], criterion.weight, share);
                add(&mut standing.equal[axis], 1.0, share);
            }
        }
        self.standings.push(standing);
    }

    /// Ranks the datasets under every weighting.
    pub(super) fn analyse(&self, model: &ScoringModel) -> Vec<Outcome> {
        let thresholds = model.thresholds;
        let base: Vec<(f64, f64)> = self.standings.iter().map(|standing| standing.fixed.unwrap_or_else(|| place(&standing.weighted))).collect();
        let fields: Vec<Quadrant> = base.iter().map(|(value, cost)| Quadrant::of(*value, *cost, thresholds)).collect();
        let mut keys: Vec<i64> = base.iter().map(|place| key(*place)).collect();
        let mut order: Vec<(i64, u32)> = Vec::with_capacity(base.len());
        let mut outcomes = vec![Outcome { best: u32::MAX, worst: 0, is_sensitive: false }; base.len()];
        take_ranks(&keys, &mut order, &mut outcomes);
        let mut weigh = |place_of: &dyn Fn(usize, &Standing) -> (f64, f64)| {
            for (at, (standing, key_of)) in self.standings.iter().zip(&mut keys).enumerate() {
                let place = standing.fixed.unwrap_or_else(|| place_of(at, standing));
                outcomes[at].is_sensitive |= Quadrant::of(place.0, place.1, thresholds) != fields[at];
                *key_of = key(place);
            }
            take_ranks(&keys, &mut order, &mut outcomes);
        };
        weigh(&|_, standing| place(&standing.equal));
        for (criterion, shares) in model.criteria.iter().zip(&self.shares) {
            let axis = axis_index(criterion.axis);
            for shift in [-SHIFT, SHIFT] {
                weigh(&|at, standing| {
                    let mut sums = standing.weighted;
                    if !shares[at].is_nan() {
                        add(&mut sums[axis], shift * criterion.weight, shares[at]);
                    }
                    place(&sums)
                });
            }
        }
        outcomes
    }
}

const fn axis_index(axis: Axis) -> usize {
    match axis {
        Axis::Value => 0,
        Axis::Cost => 1,
    }
}

fn add((sum, weights): &mut (f64, f64), weight: f64, share: f64) {
    *sum += weight * share;
    *weights += weight;
}

fn place(sums: &[(f64, f64); 2]) -> (f64, f64) {
    let [value, cost] = sums.map(|(sum, weights)| 100.0 * sum / weights);
    (value, cost)
}

/// Returns the priority in steps of a tie's width, so that ties are exact and numbers sort as integers.
pub(super) fn key((value, cost): (f64, f64)) -> i64 {
    (f64::midpoint(value, 100.0 - cost) / SAME).round() as i64
}

/// Sorts by priority, highest first, and widens each interval by the rank found. `order` is room to sort in.
fn take_ranks(keys: &[i64], order: &mut Vec<(i64, u32)>, outcomes: &mut [Outcome]) {
    order.clear();
    order.extend(keys.iter().copied().zip(0..));
    order.sort_unstable_by_key(|(key, _)| std::cmp::Reverse(*key));
    let (mut rank, mut previous) = (0, None);
    for (position, (key, at)) in (1..).zip(order.iter()) {
        if previous != Some(*key) {
            (rank, previous) = (position, Some(*key));
        }
        let outcome = &mut outcomes[*at as usize];
        outcome.best = outcome.best.min(rank);
        outcome.worst = outcome.worst.max(rank);
    }
}
