//! Questions: which missing answer would move a dataset furthest in the order, and who could be asked several at once.
//!
//! Nothing is answered here, and what the answers would be is not guessed: each is tried at its lowest and its highest.

use std::cmp::Reverse;

use super::id::{CriterionId, DatasetId};
use super::inventory::{Inventory, Scores};
use super::priority::COVERAGE_NEEDED;
use super::rank::{Ranked, Ranking};
use super::score::{Level, Score};
use super::scoring::{Axis, Criterion, ScoringModel};
use super::sensitivity::key;

/// A missing answer of a ranked dataset, and the ranks it could lead to while the others stand still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The dataset.
    pub dataset: DatasetId,
    /// What is not known of it.
    pub criterion: CriterionId,
    /// Its rank now.
    pub now: u32,
    /// Its rank if the answer is 1.
    pub if_lowest: u32,
    /// Its rank if the answer is 5.
    pub if_highest: u32,
}

impl Question {
    /// Returns the furthest that the answer could move the dataset, in ranks.
    pub fn shift(&self) -> u32 {
        self.if_lowest.abs_diff(self.now).max(self.if_highest.abs_diff(self.now))
    }

    /// Returns the rank that lies furthest from the present one; the better of two that lie as far.
    pub fn furthest(&self) -> u32 {
        let (best, worst) = (self.if_lowest.min(self.if_highest), self.if_lowest.max(self.if_highest));
        if best.abs_diff(self.now) >= worst.abs_diff(self.now) { best } else { worst }
    }
}

/// A missing answer of a dataset that has too few for a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Missing {
    /// The dataset.
    pub dataset: DatasetId,
    /// What is not known of it.
    pub criterion: CriterionId,
    /// What the answer counts of its axis, 0 to 1.
    pub share: f64,
}

/// Everything worth asking in an inventory.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Questions {
    /// Of ranked datasets, what could move furthest first.
    pub ranked: Vec<Question>,
    /// Of datasets with too little to go on, what weighs most first.
    pub unranked: Vec<Missing>,
}

/// Finds the questions of the whole inventory by the model in use: for each criterion that a dataset lacks, its rank with the lowest and the
/// highest answer. What somebody placed by hand and what a gate blocks is not asked about: no answer moves it.
pub fn all(inventory: &Inventory, ranking: &Ranking) -> Questions {
    let Some(model) = inventory.model() else { return Questions::default() };
    let standings = Standings::of(ranking);
    let mut questions = Questions::default();
    for ranked in ranking.iter() {
        let scores = inventory.scores(ranked.id);
        questions.ranked.extend(standings.questions(model, scores, ranked));
        questions.unranked.extend(missing(model, scores, ranked));
    }
    // Both sorts are stable: what is equal keeps the order of the datasets and of the model.
    questions.ranked.sort_by_key(|question| (Reverse(question.shift()), question.now));
    questions.unranked.sort_by(|a, b| b.share.total_cmp(&a.share));
    questions
}

/// Finds the questions of one ranked dataset, what could move it furthest first.
pub fn of_dataset(inventory: &Inventory, ranking: &Ranking, id: DatasetId) -> Vec<Question> {
    let (Some(model), Some(ranked)) = (inventory.model(), ranking.get(id)) else { return Vec::new() };
    let mut questions: Vec<Question> = Standings::of(ranking).questions(model, inventory.scores(id), ranked).collect();
    questions.sort_by_key(|question| Reverse(question.shift()));
    questions
}

/// Finds what to answer first of a dataset that has too few answers for a place: the fewest that give it one, what weighs most first.
/// Empty where it has a place, was given one by hand, or is blocked by a gate.
pub fn towards_place(inventory: &Inventory, ranking: &Ranking, id: DatasetId) -> Vec<CriterionId> {
    let (Some(model), Some(ranked)) = (inventory.model(), ranking.get(id)) else { return Vec::new() };
    let mut missing: Vec<Missing> = missing(model, inventory.scores(id), ranked).collect();
    missing.sort_by(|a, b| b.share.total_cmp(&a.share));
    let axis = |missing: &Missing| model.criterion(missing.criterion).map(|criterion| criterion.axis);
    let mut wanted = Vec::new();
    let mut coverage = ranked.assessment.coverage;
    // An axis that nothing is known of needs an answer whatever it weighs.
    for (of, place) in [(Axis::Value, ranked.assessment.value), (Axis::Cost, ranked.assessment.cost)] {
        if place.point.is_none()
            && let Some(at) = missing.iter().position(|missing| axis(missing) == Some(of))
        {
            wanted.push(missing.remove(at));
        }
    }
    coverage += wanted.iter().map(|missing| missing.share / 2.0).sum::<f64>();
    for missing in missing {
        if coverage >= COVERAGE_NEEDED - super::priority::SAME {
            break;
        }
        coverage += missing.share / 2.0;
        wanted.push(missing);
    }
    wanted.sort_by(|a, b| b.share.total_cmp(&a.share));
    wanted.into_iter().map(|missing| missing.criterion).collect()
}

/// Groups questions by what is asked, so that one person can answer several at once: the group with the best question first.
pub fn by_criterion(questions: &[Question]) -> Vec<(CriterionId, Vec<Question>)> {
    let mut groups: Vec<(CriterionId, Vec<Question>)> = Vec::new();
    for question in questions {
        match groups.iter_mut().find(|(criterion, _)| *criterion == question.criterion) {
            Some((_, group)) => group.push(*question),
            None => groups.push((question.criterion, vec![*question])),
        }
    }
    groups
}

fn is_missing(scores: &Scores, criterion: &Criterion) -> bool {
    scores.get(&criterion.id).and_then(|judgement| judgement.score.level()).is_none()
}

fn missing<'a>(model: &'a ScoringModel, scores: &'a Scores, ranked: &Ranked) -> impl Iterator<Item = Missing> + 'a {
    let (dataset, is_asked) = (ranked.id, ranked.point().is_none() && !ranked.is_hindered());
    let lacking = model.criteria.iter().filter(move |criterion| is_asked && is_missing(scores, criterion));
    lacking.map(move |criterion| Missing { dataset, criterion: criterion.id, share: model.share(criterion) })
}

/// The priorities of everything ranked, highest first, in steps of a tie's width.
struct Standings(Vec<i64>);

impl Standings {
    fn of(ranking: &Ranking) -> Self {
        let place = |id: &DatasetId| ranking.get(*id).and_then(Ranked::point).map(key);
        Self(ranking.order().iter().filter_map(place).collect())
    }

    /// Returns the rank of a dataset that moves to another priority while the others stand still.
    fn rank(&self, old: i64, new: i64) -> u32 {
        let above = self.0.partition_point(|other| *other > new);
        // It is not above itself.
        (above - usize::from(old > new) + 1) as u32
    }

    fn questions<'a>(&'a self, model: &'a ScoringModel, scores: &'a Scores, ranked: &Ranked) -> impl Iterator<Item = Question> + 'a {
        let (dataset, is_fixed) = (ranked.id, ranked.overridden.is_some());
        let now = ranked.rank.zip(ranked.point()).filter(|_| !is_fixed).map(|(rank, place)| (rank, key(place)));
        let sums = Axis::ALL.map(|axis| sums(model, scores, axis));
        now.into_iter().flat_map(move |(now, old)| {
            let lacking = model.criteria.iter().filter(|criterion| is_missing(scores, criterion));
            lacking.map(move |criterion| {
                let rank_if = |level: Level| self.rank(old, key(place_with(sums, criterion, level)));
                Question { dataset, criterion: criterion.id, now, if_lowest: rank_if(Level::MIN), if_highest: rank_if(Level::MAX) }
            })
        })
    }
}

/// Returns the sum of weight times share, and the sum of the weights, of what is answered on an axis.
fn sums(model: &ScoringModel, scores: &Scores, axis: Axis) -> (f64, f64) {
    let level = |criterion: &Criterion| scores.get(&criterion.id).map(|judgement| judgement.score).and_then(Score::level);
    let answered = model.of_axis(axis).filter_map(|criterion| Some((criterion.weight, level(criterion)?.share())));
    answered.fold((0.0, 0.0), |(sum, weights), (weight, share)| (sum + weight * share, weights + weight))
}

/// Returns value and cost with one more answer.
fn place_with(mut sums: [(f64, f64); 2], criterion: &Criterion, level: Level) -> (f64, f64) {
    let (sum, weights) = &mut sums[usize::from(criterion.axis == Axis::Cost)];
    *sum += criterion.weight * level.share();
    *weights += criterion.weight;
    let [value, cost] = sums.map(|(sum, weights)| 100.0 * sum / weights);
    (value, cost)
}

#[cfg(test)]
mod tests;
