//! Relocation: which scores could explain that somebody moved a point to another place.
//!
//! Pure arithmetic on a scoring model and one dataset's scores; it proposes, and changes nothing.
//!
//! Scores are whole levels, so not every place can be reached. **Half a step** on an axis is half the widest gap between neighbouring
//! places that whole levels can give when every criterion is answered ([`half_step`]); with the standard model that is half of the
//! smallest step that any criterion allows. Nearer than that no place is promised, and so near [`Relocation::several`] always comes.

mod side;

use std::sync::Arc;

use super::id::CriterionId;
use super::inventory::Scores;
use super::priority::{COVERAGE_NEEDED, SAME, assess};
use super::score::{Judgement, Level, Score};
use super::scoring::{Axis, ScoringModel};
use side::{Pick, Side};

/// A criterion that would get another level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shift {
    /// The criterion.
    pub criterion: CriterionId,
    /// The side it counts on.
    pub axis: Axis,
    /// The level it has; `None` where it is not known or nobody has looked.
    pub from: Option<Level>,
    /// The level it would have.
    pub to: Level,
    /// By how many points this alone moves the place on the axis; `None` where there was none.
    pub effect: Option<f64>,
}

/// Scores that would lead to a place near the one that was wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What would change, value before cost.
    pub shifts: Vec<Shift>,
    /// The value and cost that it would lead to.
    pub place: (f64, f64),
    /// How far that is from the place that was wanted, in points.
    pub residual: f64,
}

/// What could explain a move.
#[derive(Debug, Clone, PartialEq)]
pub struct Relocation {
    /// The place that was wanted; on an axis where the move stays within half a step, the place the scores give.
    pub target: (f64, f64),
    /// Whether each axis was moved by more than half a step, value first.
    pub is_moved: [bool; 2],
    /// One criterion for each axis that was moved, best first: each criterion that leads nearer at all, with its best level.
    pub options: Vec<Proposal>,
    /// The fewest criteria that lead within half a step, and of those the nearest; where a level must be guessed because nobody knows it,
    /// the guess that lies nearest to the place itself comes before the nearest sum. `None` if no scores can give a place.
    pub several: Option<Proposal>,
}

impl Relocation {
    /// Works out what could explain that a dataset was moved to a place.
    pub fn new(model: &ScoringModel, scores: &Scores, (value, cost): (f64, f64)) -> Self {
        let is_placed = assess(model, scores).quadrant.is_some();
        // A dataset without a place needs enough answers on both axes before it has one.
        let needed = if is_placed { 0.0 } else { COVERAGE_NEEDED };
        let sides = Axis::ALL.map(|axis| Side::new(model, scores, axis, needed));
        let wanted = [value, cost];
        let is_moved = [0, 1].map(|axis: usize| {
            let (side, half) = (&sides[axis], half_step(model, Axis::ALL[axis]));
            side.now().is_none_or(|now| (now - wanted[axis]).abs() > half + SAME)
        });
        let target = [0, 1].map(|axis: usize| sides[axis].now().filter(|_| !is_moved[axis]).unwrap_or(wanted[axis]));
        let single = |axis: usize| if is_moved[axis] { sides[axis].nearer(target[axis]) } else { vec![Vec::new()] };
        let least = |axis: usize| if is_moved[axis] { sides[axis].least(target[axis], half_step(model, Axis::ALL[axis])) } else { Some(Vec::new()) };
        let propose = |value: &[Pick], cost: &[Pick]| proposal(&sides, [value, cost], target);
        let mut options: Vec<Proposal> = if is_moved == [false, false] {
            Vec::new()
        } else {
            let costs = single(1);
            single(0).iter().flat_map(|value| costs.iter().filter_map(|cost| propose(value, cost))).collect()
        };
        // The sort is stable: what explains equally well stays in the order of the model, but smaller changes come first.
        options.sort_by(|a, b| a.residual.total_cmp(&b.residual).then(a.jump().cmp(&b.jump())));
        let several = least(0).zip(least(1)).and_then(|(value, cost)| propose(&value, &cost));
        Self { target: (target[0], target[1]), is_moved, options, several }
    }
}

impl Proposal {
    /// Returns how many levels change in all; from "not known" counts as one.
    fn jump(&self) -> u32 {
        self.shifts.iter().map(|shift| shift.from.map_or(1, |from| u32::from(from.get().abs_diff(shift.to.get())))).sum()
    }
}

fn proposal(sides: &[Side; 2], picks: [&[Pick]; 2], target: [f64; 2]) -> Option<Proposal> {
    let place = [sides[0].place_of(picks[0])?, sides[1].place_of(picks[1])?];
    let shifts = sides.iter().zip(picks).flat_map(|(side, picks)| picks.iter().map(|pick| side.shift(*pick))).collect();
    let residual = (place[0] - target[0]).hypot(place[1] - target[1]);
    Some(Proposal { shifts, place: (place[0], place[1]), residual })
}

/// Returns the scores as they would be with other levels; reasons stay, and nothing is judged anew.
pub fn with_levels(scores: &Scores, levels: impl IntoIterator<Item = (CriterionId, Level)>, model_version: u32) -> Scores {
    let mut scores = scores.clone();
    for (criterion, level) in levels {
        let reason = scores.get(&criterion).and_then(|judgement| judgement.reason.clone());
        scores.insert(criterion, Arc::new(Judgement { score: Score::Known(level), reason, model_version }));
    }
    scores
}

/// Returns the places on an axis that whole levels can give when every criterion is answered, lowest first.
pub fn reachable(model: &ScoringModel, axis: Axis) -> Vec<f64> {
    /// Nearer than this, two places are one: it keeps the list short with many criteria.
    const GRAIN: f64 = 0.005;
    let total = model.weight_of(axis);
    let mut places = vec![0.0];
    for criterion in model.of_axis(axis) {
        let steps = Level::ALL.map(|level| 100.0 * criterion.weight * level.share() / total);
        places = places.iter().flat_map(|place| steps.map(|step| place + step)).collect();
        places.sort_by(f64::total_cmp);
        places.dedup_by(|b, a| *b - *a < GRAIN);
    }
    places
}

/// Returns half a step on an axis: half the widest gap between neighbouring places that whole levels can give, in points.
pub fn half_step(model: &ScoringModel, axis: Axis) -> f64 {
    let places = reachable(model, axis);
    places.windows(2).map(|pair| (pair[1] - pair[0]) / 2.0).fold(0.0, f64::max)
}

/// Returns where a point stops when it moves in steps along an axis, lowest first: where it stands by its scores, the places that one
/// changed criterion gives, and those where the whole axis has one level (0, 25, 50, 75 and 100).
pub fn steps(model: &ScoringModel, scores: &Scores, axis: Axis) -> Vec<f64> {
    let side = Side::new(model, scores, axis, 0.0);
    let mut steps: Vec<f64> = Level::ALL.iter().map(|level| 100.0 * level.share()).chain(side.now()).chain(side.single_places()).collect();
    steps.sort_by(f64::total_cmp);
    steps.dedup_by(|b, a| *b - *a < 0.01);
    steps
}

#[cfg(test)]
mod tests;
