//! Ranks: the order in which datasets should be opened.
//!
//! Ties share a rank; within a tie higher value comes first, then the name in the order of the language.

use super::id::DatasetId;
use super::inventory::Inventory;
use super::priority::{Assessment, SAME, assess};
use super::query::Index;

/// One dataset's assessment and its rank among the others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranked {
    /// The dataset.
    pub id: DatasetId,
    /// What its scores say.
    pub assessment: Assessment,
    /// Its rank from 1, shared in a tie; `None` while there is too little to go on.
    pub rank: Option<u32>,
    /// Whether every score has a reason; a dataset without scores has none to give.
    pub is_reasoned: bool,
}

/// The assessments and ranks of a whole inventory.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ranking {
    by_id: Vec<Ranked>,
    order: Vec<DatasetId>,
}

impl Ranking {
    /// Assesses and ranks every dataset. The index gives the order of names.
    pub fn of(inventory: &Inventory, index: &Index) -> Self {
        let Some(model) = inventory.model() else {
            return Self::default();
        };
        let assessed = |id: DatasetId| {
            let scores = inventory.scores(id);
            let is_reasoned = scores.values().all(|judgement| judgement.reason.is_some());
            Ranked { id, assessment: assess(model, scores), rank: None, is_reasoned }
        };
        let mut by_id: Vec<Ranked> = inventory.datasets().map(|dataset| assessed(dataset.id())).collect();
        let mut placed: Vec<usize> = (0..by_id.len()).filter(|position| by_id[*position].assessment.priority.is_some()).collect();
        let priority = |ranked: &Ranked| ranked.assessment.priority.unwrap_or_default();
        let value = |ranked: &Ranked| ranked.assessment.value.point.unwrap_or_default();
        // Rounded to the width of a tie, so that "the same" is an equivalence and the order total.
        let step = |number: f64| (number / SAME).round();
        placed.sort_by(|a, b| {
            let (x, y) = (&by_id[*a], &by_id[*b]);
            let by_priority = step(priority(y)).total_cmp(&step(priority(x)));
            let by_value = step(value(y)).total_cmp(&step(value(x)));
            by_priority.then(by_value).then_with(|| index.title_key(x.id).cmp(index.title_key(y.id))).then(x.id.cmp(&y.id))
        });
        let mut previous: Option<(f64, u32)> = None;
        for (position, at) in placed.iter().enumerate() {
            let own = step(priority(&by_id[*at]));
            let rank = previous.filter(|(other, _)| other.total_cmp(&own).is_eq()).map_or(position as u32 + 1, |(_, rank)| rank);
            previous = Some((own, rank));
            by_id[*at].rank = Some(rank);
        }
        let order = placed.iter().map(|at| by_id[*at].id).collect();
        Self { by_id, order }
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
