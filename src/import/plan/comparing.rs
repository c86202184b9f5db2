//! A row and a dataset side by side, value by value.
//!
//! It compares what was read; nothing is decided here.

use super::choice::{Pair, Said};
use super::row::Draft;
use crate::import::mapping::Target;
use crate::model::{DatasetId, Field, Inventory, Line, Value};

/// Lays what a row says beside what a dataset says, in the order of the row's columns; departments, stages and scores last.
pub(super) fn pairs(draft: &Draft, inventory: &Inventory, dataset: DatasetId) -> Vec<Pair> {
    let Some(dataset) = inventory.dataset(dataset) else { return Vec::new() };
    let mut pairs: Vec<Pair> = Vec::new();
    for (key, value) in &draft.values {
        let target = Target::Field(*key);
        if !pairs.iter().any(|pair| pair.target == target) {
            pairs.push(pair(target, dataset.get(*key).cloned().map(Said::Value), Said::Value(value.clone())));
        }
    }
    if let Some(name) = &draft.department {
        let ours = Line::new(inventory.department_of(dataset)).ok().map(Said::Department);
        let same =
            ours.clone().filter(|ours| matches!(ours, Said::Department(ours) if super::matching::fold(ours.as_str()) == super::matching::fold(name.as_str())));
        let theirs = same.unwrap_or_else(|| Said::Department(name.clone()));
        pairs.push(pair(Target::Field(crate::import::value::key(Field::Department)), ours, theirs));
    }
    if let Some(stage) = draft.stage {
        pairs.push(pair(Target::Stage, Some(Said::Stage(dataset.stage())), Said::Stage(stage)));
    }
    let scores = inventory.scores(dataset.id());
    for (criterion, score, reason) in &draft.scores {
        let judgement = scores.get(criterion);
        pairs.push(pair(Target::Score(*criterion), judgement.map(|judgement| Said::Score(judgement.score)), Said::Score(*score)));
        if let Some(reason) = reason {
            let ours = judgement.and_then(|judgement| judgement.reason.clone()).map(|reason| Said::Value(Value::Prose(reason)));
            pairs.push(pair(Target::Reason(*criterion), ours, Said::Value(Value::Prose(reason.clone()))));
        }
    }
    pairs
}

const fn pair(target: Target, ours: Option<Said>, theirs: Said) -> Pair {
    Pair { target, ours, theirs, verdict: None, has_base: false, is_taken: true }
}

/// Returns what a dataset says.
pub(super) fn ours(inventory: &Inventory, dataset: DatasetId, target: Target) -> Option<Said> {
    let dataset = inventory.dataset(dataset)?;
    let scores = inventory.scores(dataset.id());
    match target {
        Target::Field(key) if key.field() == Field::Department => Line::new(inventory.department_of(dataset)).ok().map(Said::Department),
        Target::Field(key) => dataset.get(key).cloned().map(Said::Value),
        Target::Stage => Some(Said::Stage(dataset.stage())),
        Target::Score(criterion) => scores.get(&criterion).map(|judgement| Said::Score(judgement.score)),
        Target::Reason(criterion) => scores.get(&criterion).and_then(|judgement| judgement.reason.clone()).map(|reason| Said::Value(Value::Prose(reason))),
        Target::Id | Target::Note | Target::Skip => None,
    }
}
