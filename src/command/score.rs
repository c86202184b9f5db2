//! Commands on scores and the scoring model.

use super::{Planner, Refusal};
use crate::model::scoring::succession::score_counts;
use crate::model::{ChangeSet, CriterionId, DatasetId, Inventory, Judgement, Key, Prose, Score, ScoringModel, ValueError};

/// What to do with the score of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Give it, or change it.
    Is(Score),
    /// Leave it as it is and write only the reason.
    Keep,
    /// Take it away, as if nobody had looked.
    Clear,
}

/// A score to give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewScore {
    /// What is judged.
    pub criterion: CriterionId,
    /// The score.
    pub answer: Answer,
    /// Why, as typed: `None` leaves the reason as it is, an empty text takes it away.
    pub reason: Option<String>,
}

pub(super) fn score(inventory: &Inventory, dataset: DatasetId, scores: &[NewScore]) -> Result<ChangeSet, Refusal> {
    if inventory.dataset(dataset).is_none() {
        return Err(Refusal::UnknownDataset(dataset));
    }
    let model = inventory.model().ok_or(Refusal::NoModel)?;
    let mut planner = Planner::new(inventory);
    for NewScore { criterion, answer, reason } in scores {
        if model.criterion(*criterion).is_none() {
            let is_retired = model.retired(*criterion).is_some();
            return Err(if is_retired { Refusal::RetiredCriterion(*criterion) } else { Refusal::UnknownCriterion(*criterion) });
        }
        let key = Key::Score(dataset, *criterion);
        let old = inventory.scores(dataset).get(criterion);
        let score = match answer {
            Answer::Is(score) => *score,
            Answer::Keep => old.map_or(Score::Unknown, |old| old.score),
            Answer::Clear => {
                planner.remove(key)?;
                continue;
            }
        };
        let reason = match reason {
            None => old.and_then(|old| old.reason.clone()),
            Some(text) => optional_prose(text)?,
        };
        if old.is_some_and(|old| old.score == score && old.reason == reason) {
            continue;
        }
        planner.put(key, Judgement { score, reason, model_version: model.version })?;
    }
    planner.finish()
}

pub(super) fn optional_prose(text: &str) -> Result<Option<Prose>, Refusal> {
    match Prose::new(text) {
        Ok(prose) => Ok(Some(prose)),
        Err(ValueError::Empty) => Ok(None),
        Err(error) => Err(Refusal::Reason(error)),
    }
}

pub(super) fn use_model(inventory: &Inventory, model: &ScoringModel) -> Result<ChangeSet, Refusal> {
    model.check()?;
    let current = inventory.model().ok_or(Refusal::NoModel)?;
    // What has scores keeps its words: it is no longer asked, and can be asked again.
    let model = model.clone().after(current, &score_counts(inventory));
    if **current == (ScoringModel { version: current.version, ..model.clone() }) {
        return Err(Refusal::NothingToDo);
    }
    let version = current.version + 1;
    let mut planner = Planner::new(inventory);
    planner.add(Key::Model(version), ScoringModel { version, ..model })?;
    planner.finish()
}
