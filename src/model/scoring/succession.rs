//! What becomes of an inventory's scores when another model is taken into use. Scores carry over by the id of the criterion.
//!
//! It changes nothing: it says what would change, for those who are to decide.

use std::collections::BTreeMap;

use super::ScoringModel;
use crate::model::id::CriterionId;
use crate::model::inventory::Inventory;
use crate::model::rank::{Ranked, Ranking};

/// How many datasets have a score, by criterion.
pub type ScoreCounts = BTreeMap<CriterionId, usize>;

/// Counts the scores of an inventory, those of criteria that are no longer asked too.
pub fn score_counts(inventory: &Inventory) -> ScoreCounts {
    let mut counts = ScoreCounts::new();
    for id in inventory.datasets().flat_map(|dataset| inventory.scores(dataset.id()).keys()) {
        *counts.entry(*id).or_default() += 1;
    }
    counts
}

/// What becomes of the scores.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Succession {
    /// Criteria whose scores go on counting, or count again, with how many there are.
    pub carried: Vec<(CriterionId, usize)>,
    /// Criteria whose scores are kept and do not count.
    pub kept: Vec<(CriterionId, usize)>,
    /// Criteria that nobody has answered.
    pub new: Vec<CriterionId>,
}

impl Succession {
    /// Compares a model with the one in use.
    pub fn of(model: &ScoringModel, current: &ScoringModel, counts: &ScoreCounts) -> Self {
        let count = |id: &CriterionId| counts.get(id).copied().unwrap_or_default();
        let is_carried = |id: &CriterionId| count(id) > 0 || current.criterion(*id).is_some();
        let (carried, new): (Vec<_>, Vec<_>) = model.criteria.iter().map(|criterion| criterion.id).partition(is_carried);
        Self {
            carried: carried.into_iter().map(|id| (id, count(&id))).collect(),
            kept: counts.iter().filter(|(id, _)| model.criterion(**id).is_none()).map(|(id, count)| (*id, *count)).collect(),
            new,
        }
    }
}

impl ScoringModel {
    /// Takes on, as no longer asked, the criteria of the model in use whose scores would otherwise have no name.
    #[must_use]
    pub fn after(mut self, current: &Self, counts: &ScoreCounts) -> Self {
        let is_gone = |id: CriterionId| counts.contains_key(&id) && self.criterion(id).is_none() && self.retired(id).is_none();
        let gone: Vec<_> = current.criteria.iter().chain(&current.retired).filter(|criterion| is_gone(criterion.id)).cloned().collect();
        self.retired.extend(gone);
        self
    }
}

/// How many datasets another model would move.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Moved {
    /// To another field of the matrix, into one or out of all.
    pub field: usize,
    /// To another rank.
    pub rank: usize,
    /// Out of how many.
    pub of: usize,
}

impl Moved {
    /// Compares two rankings of the same datasets.
    pub fn between(before: &Ranking, after: &Ranking) -> Self {
        let mut moved = Self { of: after.iter().len(), ..Self::default() };
        for ranked in after.iter() {
            let old = before.get(ranked.id);
            moved.field += usize::from(old.and_then(Ranked::quadrant) != ranked.quadrant());
            moved.rank += usize::from(old.and_then(|old| old.rank) != ranked.rank);
        }
        moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> CriterionId {
        CriterionId::new(text).unwrap()
    }

    #[test]
    fn scores_carry_over_by_id_and_none_is_lost() {
        let (standard, rough, lithuania) = (ScoringModel::standard(), ScoringModel::preset("rough").unwrap(), ScoringModel::preset("lithuania").unwrap());
        let counts = ScoreCounts::from([(id("V1"), 4), (id("C3"), 2), (id("gone"), 1)]);
        let to_rough = Succession::of(&rough, &standard, &counts);
        assert_eq!(to_rough.carried, []);
        assert_eq!(to_rough.kept, [(id("C3"), 2), (id("V1"), 4), (id("gone"), 1)]);
        assert_eq!(to_rough.new, [id("value"), id("effort")]);
        let to_lithuania = Succession::of(&lithuania, &standard, &counts);
        assert_eq!(to_lithuania.carried.first(), Some(&(id("V1"), 4)));
        assert_eq!(to_lithuania.new, [id("personal"), id("transform")]);

        let used = rough.after(&standard, &counts);
        assert_eq!(used.retired.iter().map(|criterion| criterion.id).collect::<Vec<_>>(), [id("V1"), id("C3")], "those with scores keep their words");
        assert_eq!(used.check(), Ok(()));
        let back = standard.clone().after(&used, &counts);
        assert_eq!(back, standard, "what is asked again is not retired");
    }
}
