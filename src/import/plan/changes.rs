//! What an import would change of the datasets that are there: each value with the one before it.
//!
//! It compares the command with the inventory; nothing is decided here.

use super::{Outcome, Plan, Said};
use crate::import::mapping::Target;
use crate::model::{DatasetId, Inventory, Line, Value};

/// A value of a dataset that is there and would be another.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// The row of the file, from 1.
    pub row: u32,
    /// The dataset.
    pub dataset: DatasetId,
    /// What it is a value of.
    pub target: Target,
    /// What stands there, if anything.
    pub before: Option<Said>,
    /// What is to stand there.
    pub after: Said,
}

impl Plan {
    /// Returns every value of datasets that are there that would change, in the order of the rows.
    pub fn changes<'a>(&'a self, inventory: &'a Inventory) -> impl Iterator<Item = Changed> + 'a {
        let merged = self.rows.iter().filter(|row| matches!(row.outcome, Outcome::Merged(_)));
        merged.filter_map(|row| Some((row.row, self.import.rows.get(row.entry?)?))).flat_map(|(row, entry)| self.of_row(row, entry, inventory))
    }

    fn of_row(&self, row: u32, entry: &crate::command::ImportRow, inventory: &Inventory) -> Vec<Changed> {
        let id = entry.dataset;
        let Some(dataset) = inventory.dataset(id) else { return Vec::new() };
        let mut changed = Vec::new();
        let mut note = |target: Target, before: Option<Said>, after: Said| {
            if before.as_ref() != Some(&after) {
                changed.push(Changed { row, dataset: id, target, before, after });
            }
        };
        for (key, value) in &entry.values {
            note(Target::Field(*key), dataset.get(*key).map(|value| self.said(value, inventory)), self.said(value, inventory));
        }
        if let Some(stage) = entry.stage {
            note(Target::Stage, Some(Said::Stage(dataset.stage())), Said::Stage(stage));
        }
        let scores = inventory.scores(id);
        for (criterion, score, reason) in &entry.scores {
            let judgement = scores.get(criterion);
            note(Target::Score(*criterion), judgement.map(|judgement| Said::Score(judgement.score)), Said::Score(*score));
            if let Some(reason) = reason {
                let before = judgement.and_then(|judgement| judgement.reason.clone()).map(|reason| Said::Value(Value::Prose(reason)));
                note(Target::Reason(*criterion), before, Said::Value(Value::Prose(reason.clone())));
            }
        }
        changed
    }

    /// Says a value; departments by name, also those that the list would add.
    fn said(&self, value: &Value, inventory: &Inventory) -> Said {
        let Value::Department(id) = value else { return Said::Value(value.clone()) };
        let added = || self.import.departments.iter().find(|department| department.id == *id).map(|department| department.name.clone());
        let name: Option<Line> = inventory.department(*id).map(|department| department.name.clone()).or_else(added);
        name.map_or_else(|| Said::Value(value.clone()), Said::Department)
    }
}
