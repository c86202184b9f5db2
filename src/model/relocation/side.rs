//! One axis of a dataset: what its criteria weigh, what is answered, and where other answers would lead.
//!
//! It searches; what is proposed to people is put together in [`super`].

use super::Shift;
use crate::model::inventory::Scores;
use crate::model::priority::SAME;
use crate::model::score::Level;
use crate::model::scoring::{Axis, Criterion, ScoringModel};

/// Another level for the criterion of an index.
pub(super) type Pick = (usize, Level);

/// More combinations than this are not tried; a model of eight criteria on an axis stays under it for every move.
const BUDGET: u64 = 400_000;

/// The sums behind a place.
#[derive(Debug, Clone, Copy)]
struct Sums {
    weighted: f64,
    answered: f64,
}

/// One axis of a dataset.
#[derive(Debug)]
pub(super) struct Side<'a> {
    axis: Axis,
    criteria: Vec<(&'a Criterion, Option<Level>)>,
    total: f64,
    sums: Sums,
    /// The part of the weights that must be answered for a place, 0 to 1.
    needed: f64,
}

/// What is looked for: a place, and how near is near enough.
#[derive(Debug, Clone, Copy)]
struct Aim {
    target: f64,
    half: f64,
}

/// The best that was found so far.
#[derive(Debug, Clone)]
struct Best {
    residual: f64,
    /// How far the levels of what was not known lie from the place: a guess should not be bold.
    boldness: f64,
    jump: u32,
    picks: Vec<Pick>,
}

impl Best {
    /// Tells whether it is better than another: within half a step the less bold guess, then the nearer, then the smaller change.
    fn is_better_than(&self, other: &Self, half: f64) -> bool {
        let reaches = |best: &Self| best.residual <= half + SAME;
        let (bold, other_bold) = if reaches(self) && reaches(other) { (self.boldness, other.boldness) } else { (0.0, 0.0) };
        let is_tie = |a: f64, b: f64| (a - b).abs() <= SAME;
        match (is_tie(bold, other_bold), is_tie(self.residual, other.residual)) {
            (false, _) => bold < other_bold,
            (true, false) => self.residual < other.residual,
            (true, true) => self.jump < other.jump,
        }
    }
}

impl<'a> Side<'a> {
    pub(super) fn new(model: &'a ScoringModel, scores: &Scores, axis: Axis, needed: f64) -> Self {
        let level = |criterion: &Criterion| scores.get(&criterion.id).and_then(|judgement| judgement.score.level());
        let criteria: Vec<_> = model.of_axis(axis).map(|criterion| (criterion, level(criterion))).collect();
        let mut sums = Sums { weighted: 0.0, answered: 0.0 };
        for (criterion, level) in &criteria {
            if let Some(level) = level {
                sums.weighted += criterion.weight * level.share();
                sums.answered += criterion.weight;
            }
        }
        Self { axis, total: model.weight_of(axis), criteria, sums, needed }
    }

    /// Returns the place that the scores give, if enough is answered.
    pub(super) fn now(&self) -> Option<f64> {
        self.place(self.sums)
    }

    fn place(&self, sums: Sums) -> Option<f64> {
        let is_enough = sums.answered > 0.0 && sums.answered / self.total >= self.needed - SAME;
        is_enough.then(|| 100.0 * sums.weighted / sums.answered)
    }

    fn picked(&self, sums: Sums, (index, to): Pick) -> Sums {
        let (criterion, level) = self.criteria[index];
        let before = level.map_or(0.0, Level::share);
        Sums {
            weighted: sums.weighted + criterion.weight * (to.share() - before),
            answered: sums.answered + if level.is_none() { criterion.weight } else { 0.0 },
        }
    }

    /// Returns the place that other levels would give.
    pub(super) fn place_of(&self, picks: &[Pick]) -> Option<f64> {
        self.place(picks.iter().fold(self.sums, |sums, pick| self.picked(sums, *pick)))
    }

    /// Returns the places that one changed criterion gives.
    pub(super) fn single_places(&self) -> impl Iterator<Item = f64> {
        (0..self.criteria.len()).flat_map(move |index| self.levels(index).filter_map(move |level| self.place_of(&[(index, level)])))
    }

    /// Returns what a criterion could be besides what it is.
    fn levels(&self, index: usize) -> impl Iterator<Item = Level> + use<> {
        let level = self.criteria[index].1;
        Level::ALL.into_iter().filter(move |other| Some(*other) != level)
    }

    fn jump(&self, (index, to): Pick) -> u32 {
        self.criteria[index].1.map_or(1, |from| u32::from(from.get().abs_diff(to.get())))
    }

    /// Returns the best level of each criterion that alone leads nearer to a place.
    pub(super) fn nearer(&self, target: f64) -> Vec<Vec<Pick>> {
        let away = self.now().map_or(f64::INFINITY, |now| (now - target).abs());
        let best = |index: usize| {
            let rated = self.levels(index).filter_map(|level| Some(((self.place_of(&[(index, level)])? - target).abs(), (index, level))));
            let rated = rated.filter(|(residual, _)| *residual < away - SAME);
            rated.min_by(|a, b| a.0.total_cmp(&b.0).then(self.jump(a.1).cmp(&self.jump(b.1)))).map(|(_, pick)| vec![pick])
        };
        (0..self.criteria.len()).filter_map(best).collect()
    }

    /// Finds the fewest criteria that lead within half a step of a place, and of those the nearest.
    pub(super) fn least(&self, target: f64, half: f64) -> Option<Vec<Pick>> {
        let aim = Aim { target, half };
        let mut best: Option<Best> = None;
        let mut tried = 0;
        for count in 0..=self.criteria.len() {
            tried += combinations(self.criteria.len() as u64, count as u64) * 5_u64.pow(count as u32);
            if tried > BUDGET {
                break;
            }
            self.explore(0, count, self.sums, &mut Vec::new(), &mut |sums, picks| self.rate(&mut best, aim, sums, picks));
            if best.as_ref().is_some_and(|best| best.residual <= half + SAME) {
                break;
            }
        }
        if best.is_none() {
            self.rate_all_alike(&mut best, aim);
        }
        best.map(|best| self.descend(best, aim).picks)
    }

    /// Visits every way to change so many criteria, from one index on.
    fn explore(&self, from: usize, count: usize, sums: Sums, picks: &mut Vec<Pick>, visit: &mut dyn FnMut(Sums, &[Pick])) {
        if count == 0 {
            return visit(sums, picks);
        }
        for index in from..=self.criteria.len() - count {
            for level in self.levels(index) {
                picks.push((index, level));
                self.explore(index + 1, count - 1, self.picked(sums, (index, level)), picks, visit);
                picks.pop();
            }
        }
    }

    fn rate(&self, best: &mut Option<Best>, aim: Aim, sums: Sums, picks: &[Pick]) {
        let Some(place) = self.place(sums) else { return };
        let guessed = picks.iter().filter(|(index, _)| self.criteria[*index].1.is_none());
        let boldness = guessed.map(|(_, level)| (100.0 * level.share() - aim.target).powi(2)).sum();
        let jump = picks.iter().map(|pick| self.jump(*pick)).sum();
        let found = Best { residual: (place - aim.target).abs(), boldness, jump, picks: Vec::new() };
        if best.as_ref().is_none_or(|best| found.is_better_than(best, aim.half)) {
            *best = Some(Best { picks: picks.to_vec(), ..found });
        }
    }

    /// Gives every criterion without a level the same one: a beginning for models with more criteria than can be searched.
    fn rate_all_alike(&self, best: &mut Option<Best>, aim: Aim) {
        for level in Level::ALL {
            let picks: Vec<Pick> = (0..self.criteria.len()).filter(|index| self.criteria[*index].1.is_none()).map(|index| (index, level)).collect();
            let sums = picks.iter().fold(self.sums, |sums, pick| self.picked(sums, *pick));
            self.rate(best, aim, sums, &picks);
        }
    }

    /// Goes on criterion by criterion, as long as it leads nearer and half a step is not reached.
    fn descend(&self, mut best: Best, aim: Aim) -> Best {
        while best.residual > aim.half + SAME {
            let mut next = Some(best.clone());
            for index in 0..self.criteria.len() {
                for level in self.levels(index) {
                    let mut picks: Vec<Pick> = best.picks.iter().copied().filter(|(other, _)| *other != index).collect();
                    picks.push((index, level));
                    picks.sort_unstable();
                    let sums = picks.iter().fold(self.sums, |sums, pick| self.picked(sums, *pick));
                    self.rate(&mut next, aim, sums, &picks);
                }
            }
            match next {
                Some(next) if next.residual < best.residual - SAME => best = next,
                _ => break,
            }
        }
        best
    }

    /// Tells what a pick would change.
    pub(super) fn shift(&self, pick: Pick) -> Shift {
        let (criterion, from) = self.criteria[pick.0];
        let effect = self.now().zip(self.place_of(&[pick])).map(|(now, then)| then - now);
        Shift { criterion: criterion.id, axis: self.axis, from, to: pick.1, effect }
    }
}

/// Returns in how many ways so many can be chosen.
fn combinations(among: u64, count: u64) -> u64 {
    (0..count).fold(1, |ways, step| ways * (among - step) / (step + 1))
}
