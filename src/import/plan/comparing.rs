//! A row and a dataset side by side, value by value.
//!
//! It compares what was read; nothing is decided here.

use super::choice::{Pair, Said};
use super::row::Draft;
use crate::import::mapping::Target;
use crate::model::{DatasetId, Field, Inventory, Line};

/// Lays what a row says beside what a dataset says, in the order of the row's columns; departments, stages and scores last.
pub(super) fn pairs(draft: &Draft, inventory: &Inventory, dataset: DatasetId) -> Vec<Pair> {
    let Some(dataset) = inventory.dataset(dataset) else { return Vec::new() };
    let mut pairs: Vec<Pair> = Vec::new();
    for (key, value) in &draft.values {
        let target = Target::Field(*key);
        if !pairs.iter().any(|pair| pair.target == target) {
            pairs.push(Pair { target, ours: dataset.get(*key).cloned().map(Said::Value), theirs: Said::Value(value.clone()) });
        }
    }
    if let Some(name) = &draft.department {
        let ours = Line::new(inventory.department_of(dataset)).ok().map(Said::Department);
        let same =
            ours.clone().filter(|ours| matches!(ours, Said::Department(ours) if super::matching::fold(ours.as_str()) == super::matching::fold(name.as_str())));
        let theirs = same.unwrap_or_else(|| Said::Department(name.clone()));
        pairs.push(Pair { target: Target::Field(crate::import::value::key(Field::Department)), ours, theirs });
    }
    if let Some(stage) = draft.stage {
        pairs.push(Pair { target: Target::Stage, ours: Some(Said::Stage(dataset.stage())), theirs: Said::Stage(stage) });
    }
    let scores = inventory.scores(dataset.id());
    for (criterion, score, _) in &draft.scores {
        let ours = scores.get(criterion).map(|judgement| Said::Score(judgement.score));
        pairs.push(Pair { target: Target::Score(*criterion), ours, theirs: Said::Score(*score) });
    }
    pairs
}
