//! Ranks: the order in which datasets should be opened.
//!
//! Ties share a rank; within a tie higher value comes first, then the name in the order of the language. What a gate blocks is never ranked.

use super::dataset::Dataset;
use super::gate::{self, GateState};
use super::id::DatasetId;
use super::inventory::Inventory;
use super::priority::{Assessment, Quadrant, SAME, assess};
use super::query::Index;
use super::scoring::ScoringModel;
use super::sensitivity::{Field, key};

/// One dataset's assessment and its rank among the others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranked {
    /// The dataset.
    pub id: DatasetId,
    /// What its scores alone say; gates and overrides change nothing in it.
    pub assessment: Assessment,
    /// The state of its gates that counts.
    pub worst_gate: GateState,
    /// Whether a law makes it a duty to publish.
    pub has_duty: bool,
    /// Value and cost of the place that somebody gave it by hand, with its field.
    pub overridden: Option<((f64, f64), Quadrant)>,
    /// Its rank from 1, shared in a tie; `None` while there is too little to go on, and where a gate blocks it.
    pub rank: Option<u32>,
    /// Where it stands in the order from 1, also within a tie; `None` where it has no rank.
    pub position: Option<u32>,
    /// The best and the worst rank under other weights: equal ones, and each weight 25 % lighter and heavier.
    pub interval: Option<(u32, u32)>,
    /// Whether one of those weightings puts it in another field.
    pub is_sensitive: bool,
    /// Whether every score has a reason; a dataset without scores has none to give.
    pub is_reasoned: bool,
}

impl Ranked {
    fn new(inventory: &Inventory, model: &ScoringModel, dataset: &Dataset) -> Self {
        let id = dataset.id();
        let scores = inventory.scores(id);
        let place = inventory.place_override(id).map(|place| place.place());
        Self {
            id,
            assessment: assess(model, scores),
            worst_gate: gate::worst(inventory.gates(id)),
            has_duty: dataset.has_duty(),
            overridden: place.map(|(value, cost)| ((value, cost), Quadrant::of(value, cost, model.thresholds))),
            rank: None,
            position: None,
            interval: None,
            is_sensitive: false,
            is_reasoned: scores.values().all(|judgement| judgement.reason.is_some()),
        }
    }

    /// Tells whether a gate blocks it, so that it cannot be opened in its present form.
    pub fn is_hindered(&self) -> bool {
        self.worst_gate == GateState::Blocked
    }

    /// Returns value and cost of where it stands: the place it was given, or the one its scores give, if there is any.
    pub fn point(&self) -> Option<(f64, f64)> {
        self.overridden.map(|(place, _)| place).or_else(|| self.assessment.point())
    }

    /// Returns the field it stands in.
    pub fn quadrant(&self) -> Option<Quadrant> {
        self.overridden.map(|(_, quadrant)| quadrant).or(self.assessment.quadrant)
    }

    /// Returns the priority of where it stands, 0 to 100.
    pub fn priority(&self) -> Option<f64> {
        self.point().map(|(value, cost)| f64::midpoint(value, 100.0 - cost))
    }
}

/// The assessments and ranks of a whole inventory.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ranking {
    by_id: Vec<Ranked>,
    order: Vec<DatasetId>,
}

impl Ranking {
    /// Assesses and ranks every dataset by the model in use. The index gives the order of names.
    pub fn of(inventory: &Inventory, index: &Index) -> Self {
        inventory.model().map_or_else(Self::default, |model| Self::with_model(inventory, model, index))
    }

    /// Assesses and ranks every dataset by another model: "what if".
    pub fn with_model(inventory: &Inventory, model: &ScoringModel, index: &Index) -> Self {
        let mut by_id: Vec<Ranked> = inventory.datasets().map(|dataset| Ranked::new(inventory, model, dataset)).collect();
        let mut placed: Vec<(i64, i64, usize)> = by_id
            .iter()
            .enumerate()
            .filter(|(_, ranked)| !ranked.is_hindered())
            .filter_map(|(at, ranked)| {
                // Rounded to the width of a tie, so that "the same" is an equivalence and the order total.
                ranked.point().map(|place| (key(place), (place.0 / SAME).round() as i64, at))
            })
            .collect();
        // Looked up once: ties are many, and each would look up both names again.
        let names: Vec<&[u8]> = by_id.iter().map(|ranked| index.title_key(ranked.id)).collect();
        placed.sort_by(|(x_priority, x_value, x), (y_priority, y_value, y)| {
            // Of two with the same name the one that was added first comes first.
            y_priority.cmp(x_priority).then(y_value.cmp(x_value)).then_with(|| names[*x].cmp(names[*y])).then(x.cmp(y))
        });
        let (mut rank, mut previous) = (0, None);
        let mut field = Field::new(model, placed.len());
        for (position, (priority, _, at)) in (1..).zip(&placed) {
            if previous != Some(*priority) {
                (rank, previous) = (position, Some(*priority));
            }
            let ranked = &mut by_id[*at];
            (ranked.rank, ranked.position) = (Some(rank), Some(position));
            let scores = inventory.scores(ranked.id);
            let shares = model.criteria.iter().map(|criterion| Some(scores.get(&criterion.id)?.score.level()?.share()));
            field.push(model, shares, ranked.overridden.map(|(place, _)| place));
        }
        for (outcome, (_, _, at)) in field.analyse(model).into_iter().zip(&placed) {
            by_id[*at].interval = Some((outcome.best, outcome.worst));
            by_id[*at].is_sensitive = outcome.is_sensitive;
        }
        let order = placed.iter().map(|(_, _, at)| by_id[*at].id).collect();
        Self { by_id, order }
    }

    /// Returns where a dataset stands in the order, for sorting; what has no rank comes last.
    pub fn position(&self, id: DatasetId) -> u32 {
        self.get(id).and_then(|ranked| ranked.position).unwrap_or(u32::MAX)
    }

    /// Finds one dataset's assessment.
    pub fn get(&self, id: DatasetId) -> Option<&Ranked> {
        self.by_id.binary_search_by_key(&id, |ranked| ranked.id).ok().map(|position| &self.by_id[position])
    }

    /// Returns every dataset's assessment, in the order they were added.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Ranked> {
        self.by_id.iter()
    }

    /// Returns the ranked datasets, first to last.
    pub fn order(&self) -> &[DatasetId] {
        &self.order
    }
}
