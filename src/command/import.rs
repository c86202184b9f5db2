//! The command that puts a list in: new datasets, fields of those that are there, departments and scores, all at once.
//!
//! A dataset that is there moves only as a move would let it. A new one stands where the list says: it has come that far elsewhere, and what was done
//! there is not this inventory's to ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::{Planner, Refusal, process};
use crate::model::{
    ChangeSet, CriterionId, Dataset, DatasetId, Department, FieldKey, Finding, GateId, GateState, Inventory, Judgement, Key, ListSource, PlaceOverride, Prose,
    Record, Score, Stage, Value,
};

/// A list that was read from elsewhere, ready to be put in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Import {
    /// What the list is called: a file's name.
    pub source: String,
    /// The day of the import: from then on datasets stand in the stage that the list brings them to.
    pub today: Option<Date>,
    /// Departments to add.
    pub departments: Vec<Department>,
    /// Datasets to add or to update.
    pub rows: Vec<ImportRow>,
    /// What was found at gates of those datasets; not assessed takes a finding back.
    pub findings: Vec<(DatasetId, GateId, Finding)>,
    /// Places that were given to those datasets by hand.
    pub places: Vec<(DatasetId, PlaceOverride)>,
    /// What to keep of where the list comes from.
    pub remember: Option<Arc<ListSource>>,
}

/// One dataset of the list. If its id is in the inventory, only what is given here changes; otherwise it is added and needs a title.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportRow {
    /// The dataset.
    pub dataset: DatasetId,
    /// The stage that it stands in, where the list says one.
    pub stage: Option<Stage>,
    /// The fields that the list gives.
    pub values: Vec<(FieldKey, Value)>,
    /// The scores that the list gives.
    pub scores: Vec<(CriterionId, Score, Option<Prose>)>,
}

pub(super) fn put_in(inventory: &Inventory, import: &Import) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    for department in &import.departments {
        planner.add(Key::Department(department.id), department.clone())?;
    }
    let new_departments: BTreeSet<_> = import.departments.iter().map(|department| department.id).collect();
    for row in &import.rows {
        for (_, value) in &row.values {
            match value {
                Value::Department(id) if new_departments.contains(id) => {}
                value => super::dataset::check_reference(inventory, Some(value))?,
            }
        }
        let dataset = dataset(inventory, row)?;
        let was = inventory.dataset(row.dataset).map_or(Stage::Identify, |old| old.stage());
        if dataset.stage() != was {
            process::adopt(&mut planner, row.dataset, import.today)?;
        }
        planner.put(Key::Dataset(row.dataset), dataset)?;
        scores(&mut planner, inventory, row)?;
    }
    for (dataset, gate, finding) in &import.findings {
        let key = Key::Gate(*dataset, *gate);
        if finding.state == GateState::Unassessed { planner.remove(key)? } else { planner.put(key, finding.clone())? }
    }
    for (dataset, place) in &import.places {
        planner.put(Key::Override(*dataset), place.clone())?;
    }
    if let Some(source) = &import.remember {
        super::source::check_name(inventory, source.id, &source.name)?;
        let old = inventory.source(source.id);
        // The file and the day alone are no news.
        if old.is_none_or(|old| !old.is_as(source)) || planner.changes_anything() {
            planner.put(Key::Source(source.id), Record::Source(Arc::clone(source)))?;
        }
    }
    planner.finish()
}

fn dataset(inventory: &Inventory, row: &ImportRow) -> Result<Dataset, Refusal> {
    let values = row.values.iter().cloned();
    let Some(old) = inventory.dataset(row.dataset) else {
        let values: BTreeMap<_, _> = values.collect();
        return Ok(Dataset::from_parts(row.dataset, row.stage.unwrap_or_default(), values)?);
    };
    let stage = row.stage.unwrap_or(old.stage());
    process::check_listed(inventory, old, stage)?;
    let mut dataset = old.with_stage(stage);
    for (key, value) in values {
        dataset.set(key, Some(value))?;
    }
    Ok(dataset)
}

fn scores(planner: &mut Planner<'_>, inventory: &Inventory, row: &ImportRow) -> Result<(), Refusal> {
    if row.scores.is_empty() {
        return Ok(());
    }
    let model = inventory.model().ok_or(Refusal::NoModel)?;
    for (criterion, score, reason) in &row.scores {
        if model.criterion(*criterion).is_none() {
            let is_retired = model.retired(*criterion).is_some();
            return Err(if is_retired { Refusal::RetiredCriterion(*criterion) } else { Refusal::UnknownCriterion(*criterion) });
        }
        let old = inventory.scores(row.dataset).get(criterion);
        let reason = reason.clone().or_else(|| old.and_then(|old| old.reason.clone()));
        if old.is_some_and(|old| old.score == *score && old.reason == reason) {
            continue;
        }
        planner.put(Key::Score(row.dataset, *criterion), Judgement { score: *score, reason, model_version: model.version })?;
    }
    Ok(())
}
