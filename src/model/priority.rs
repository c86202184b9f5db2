//! The mathematics of priority: from scores to a place in the matrix (DOMAIN 5.3).
//!
//! Pure numbers; gates and legal duties stand beside the sum and never inside it.

use std::sync::Arc;

use super::id::CriterionId;
use super::inventory::Scores;
use super::score::{Judgement, Level, Score};
use super::scoring::{Axis, Criterion, ScoringModel, Thresholds};

/// Below this part of the answers a dataset is not ranked: too little to go on.
pub const COVERAGE_NEEDED: f64 = 0.6;
/// Two priorities closer than this are the same.
pub const SAME: f64 = 1e-9;

/// Where a dataset stands on one axis. All numbers are 0 to 100 but the coverage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The weighted mean of what is answered; `None` while nothing is.
    pub point: Option<f64>,
    /// Where the point would be if every missing answer were 1.
    pub lo: f64,
    /// Where the point would be if every missing answer were 5.
    pub hi: f64,
    /// The answered part of the weights, 0 to 1.
    pub coverage: f64,
}

impl Place {
    /// Tells whether an answer is missing, so that the point is only the likeliest of a span.
    pub fn is_open(&self) -> bool {
        self.hi - self.lo > SAME
    }
}

/// A field of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// High value, low cost.
    PublishNow,
    /// High value, high cost.
    PlanAndInvest,
    /// Low value, low cost.
    WhenConvenient,
    /// Low value, high cost.
    Hold,
}

impl Quadrant {
    /// All quadrants, in the order of reading: upper left, upper right, lower left, lower right.
    pub const ALL: [Self; 4] = [Self::PublishNow, Self::PlanAndInvest, Self::WhenConvenient, Self::Hold];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PublishNow => "publish_now",
            Self::PlanAndInvest => "plan_and_invest",
            Self::WhenConvenient => "when_convenient",
            Self::Hold => "hold",
        }
    }

    /// Returns the field that a point lies in; exactly on a threshold counts as high value and low cost.
    pub fn of(value: f64, cost: f64, thresholds: Thresholds) -> Self {
        match (value >= thresholds.value - SAME, cost <= thresholds.cost + SAME) {
            (true, true) => Self::PublishNow,
            (true, false) => Self::PlanAndInvest,
            (false, true) => Self::WhenConvenient,
            (false, false) => Self::Hold,
        }
    }
}

/// Everything the scores say of one dataset.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Assessment {
    /// The place on the value axis.
    pub value: Place,
    /// The place on the cost axis.
    pub cost: Place,
    /// The answered part of all weights, both axes counting the same, 0 to 1.
    pub coverage: f64,
    /// How many criteria have a level.
    pub answered: u8,
    /// How many criteria there are.
    pub asked: u8,
    /// `(V + (100 - C)) / 2`, 0 to 100; `None` while there is too little to go on.
    pub priority: Option<f64>,
    /// The field of the matrix; `None` while there is too little to go on.
    pub quadrant: Option<Quadrant>,
    /// Whether the point lies within the band around a threshold.
    pub is_near_border: bool,
}

impl Assessment {
    /// Returns value and cost, where the dataset has a place in the matrix.
    pub fn point(&self) -> Option<(f64, f64)> {
        self.quadrant.and(self.value.point.zip(self.cost.point))
    }
}

/// Assesses a dataset from its scores.
pub fn assess(model: &ScoringModel, scores: &Scores) -> Assessment {
    let level = |criterion: &Criterion| scores.get(&criterion.id).and_then(|judgement| judgement.score.level());
    let value = place(model, Axis::Value, level);
    let cost = place(model, Axis::Cost, level);
    let coverage = f64::midpoint(value.coverage, cost.coverage);
    let point = value.point.zip(cost.point).filter(|_| coverage >= COVERAGE_NEEDED - SAME);
    let thresholds = model.thresholds;
    let is_near = |at: f64, threshold: f64| (at - threshold).abs() <= thresholds.band;
    Assessment {
        value,
        cost,
        coverage,
        answered: model.criteria.iter().filter(|criterion| level(criterion).is_some()).count() as u8,
        asked: model.criteria.len() as u8,
        priority: point.map(|(value, cost)| f64::midpoint(value, 100.0 - cost)),
        quadrant: point.map(|(value, cost)| Quadrant::of(value, cost, thresholds)),
        is_near_border: point.is_some_and(|(value, cost)| is_near(value, thresholds.value) || is_near(cost, thresholds.cost)),
    }
}

fn place(model: &ScoringModel, axis: Axis, level: impl Fn(&Criterion) -> Option<super::score::Level>) -> Place {
    let (mut total, mut answered, mut sum) = (0.0, 0.0, 0.0);
    for criterion in model.of_axis(axis) {
        total += criterion.weight;
        if let Some(level) = level(criterion) {
            answered += criterion.weight;
            sum += criterion.weight * level.share();
        }
    }
    Place {
        point: (answered > 0.0).then(|| 100.0 * sum / answered),
        lo: 100.0 * sum / total,
        hi: 100.0 * (sum + total - answered) / total,
        coverage: answered / total,
    }
}

/// What one criterion gives to the place on its axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution {
    /// The criterion.
    pub criterion: CriterionId,
    /// The score; `None` where nobody has looked.
    pub score: Option<Score>,
    /// Points on the axis, 0 to 100; those of all criteria add up to the point. `None` where there is no level.
    pub points: Option<f64>,
    /// How many points the criterion could give at most: its share of the axis.
    pub most: f64,
}

/// Explains a place: what each criterion of the axis gives, most first, the unanswered last.
pub fn explain(model: &ScoringModel, scores: &Scores, axis: Axis) -> Vec<Contribution> {
    let score_of = |criterion: &Criterion| scores.get(&criterion.id).map(|judgement| judgement.score);
    let answered: f64 = model.of_axis(axis).filter(|criterion| score_of(criterion).and_then(Score::level).is_some()).map(|criterion| criterion.weight).sum();
    let mut contributions: Vec<_> = model
        .of_axis(axis)
        .map(|criterion| {
            let score = score_of(criterion);
            let points = score.and_then(Score::level).map(|level| 100.0 * criterion.weight * level.share() / answered);
            Contribution { criterion: criterion.id, score, points, most: 100.0 * model.share(criterion) }
        })
        .collect();
    contributions.sort_by(|a, b| b.points.unwrap_or(-1.0).total_cmp(&a.points.unwrap_or(-1.0)));
    contributions
}

/// Finds the missing answer that could move a dataset to another field: the weightiest such criterion, and the field.
pub fn decisive(model: &ScoringModel, scores: &Scores) -> Option<(CriterionId, Quadrant)> {
    let now = assess(model, scores).quadrant?;
    let is_missing = |criterion: &&Criterion| scores.get(&criterion.id).is_none_or(|judgement| judgement.score.level().is_none());
    let mut missing: Vec<&Criterion> = model.criteria.iter().filter(is_missing).collect();
    missing.sort_by(|a, b| model.share(b).total_cmp(&model.share(a)));
    let answered = |criterion: &Criterion, level: Level| {
        let judgement = Judgement { score: Score::Known(level), reason: None, model_version: model.version };
        let mut scores = scores.clone();
        scores.insert(criterion.id, Arc::new(judgement));
        assess(model, &scores).quadrant.filter(|quadrant| *quadrant != now)
    };
    missing.into_iter().find_map(|criterion| Some((criterion.id, [Level::MIN, Level::MAX].into_iter().find_map(|level| answered(criterion, level))?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(model: &ScoringModel, digits: &str) -> Scores {
        let digits: Vec<char> = digits.chars().filter(|c| !c.is_whitespace()).collect();
        let judge = |digit: &char| Score::parse(&digit.to_string()).map(|score| Arc::new(Judgement { score, reason: None, model_version: 1 }));
        model.criteria.iter().zip(&digits).filter_map(|(criterion, digit)| Some((criterion.id, judge(digit)?))).collect()
    }

    fn assess_digits(digits: &str) -> Assessment {
        let model = ScoringModel::standard();
        assess(&model, &scores(&model, digits))
    }

    /// The worked vectors of DOMAIN 5.3.
    #[test]
    fn the_worked_vectors_come_out() {
        let vectors = [
            ("Badplatser", "44225 22122", 61.25, 18.75, 71.25, Quadrant::PublishNow),
            ("Leverantörsreskontra", "53535 33432", 82.5, 53.75, 64.375, Quadrant::PlanAndInvest),
            ("Historiska bilder", "22112 34413", 16.25, 51.25, 32.5, Quadrant::Hold),
            ("Utegym", "23124 12132", 32.5, 17.5, 57.5, Quadrant::WhenConvenient),
        ];
        for (name, digits, value, cost, priority, quadrant) in vectors {
            let assessment = assess_digits(digits);
            let close = |found: Option<f64>, wanted: f64| (found.unwrap() - wanted).abs() < SAME;
            assert!(close(assessment.value.point, value), "{name}: value {:?}", assessment.value.point);
            assert!(close(assessment.cost.point, cost), "{name}: cost {:?}", assessment.cost.point);
            assert!(close(assessment.priority, priority), "{name}: priority {:?}", assessment.priority);
            assert_eq!(assessment.quadrant, Some(quadrant), "{name}");
            assert!(!assessment.value.is_open() && !assessment.cost.is_open());
        }
    }

    #[test]
    fn exactly_on_both_thresholds_is_publish_now() {
        let assessment = assess_digits("33333 33333");
        assert_eq!(assessment.quadrant, Some(Quadrant::PublishNow));
        assert!(assessment.is_near_border);
    }

    #[test]
    fn not_known_opens_a_span_and_is_never_zero() {
        let assessment = assess_digits("4?142 33322");
        assert!((assessment.value.point.unwrap() - 46.875).abs() < SAME);
        assert!((assessment.value.lo - 37.5).abs() < SAME);
        assert!((assessment.value.hi - 57.5).abs() < SAME);
        assert_eq!(assessment.answered, 9);
        assert!((assessment.coverage - 0.9).abs() < SAME);
    }

    #[test]
    fn too_little_is_not_ranked() {
        let unranked = assess_digits("3???? ?????");
        assert_eq!((unranked.priority, unranked.quadrant), (None, None));
        let one_axis = assess_digits("33333 ?????");
        assert_eq!(one_axis.quadrant, None, "a dataset without any answer on an axis has no place on it");
        let enough = assess_digits("33333 3????");
        assert!(enough.quadrant.is_some(), "62.5 % is enough");
    }

    #[test]
    fn the_decisive_answer_is_the_one_that_leads_to_another_field() {
        let model = ScoringModel::standard();
        // Cost is 54.2 without C5, whose 10 % can bring it below 50.
        let (criterion, quadrant) = decisive(&model, &scores(&model, "22343 4315?")).unwrap();
        assert_eq!((criterion.as_str(), quadrant), ("C5", Quadrant::WhenConvenient));
        assert_eq!(decisive(&model, &scores(&model, "44225 22122")), None, "nothing is missing");
        assert_eq!(decisive(&model, &scores(&model, "5555? 11111")), None, "no answer leads away");
    }

    #[test]
    fn an_explanation_adds_up_to_the_place() {
        let model = ScoringModel::standard();
        let scores = scores(&model, "22343 4315?");
        for axis in Axis::ALL {
            let sum: f64 = explain(&model, &scores, axis).iter().filter_map(|part| part.points).sum();
            let assessment = assess(&model, &scores);
            let point = if axis == Axis::Value { assessment.value.point } else { assessment.cost.point };
            assert!((sum - point.unwrap()).abs() < SAME);
        }
        let cost = explain(&model, &scores, Axis::Cost);
        assert_eq!(cost[0].criterion.as_str(), "C4");
        assert_eq!(cost[4].score, Some(Score::Unknown));
    }
}
