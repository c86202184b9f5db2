//! Commands on gates and overrides: what stands beside the scores.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{Planner, Refusal};
use crate::model::{ChangeSet, DatasetId, Finding, GateId, GateState, Inventory, Key, Line, PlaceOverride, Prose, ValueError};

/// What was found at a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFinding {
    /// The gate.
    pub gate: GateId,
    /// What was found; [`GateState::Unassessed`] takes the finding away.
    pub state: GateState,
    /// Why, as typed: `None` leaves the reason as it is, an empty text takes it away.
    pub reason: Option<String>,
    /// The role that tested it, as typed: `None` leaves it as it is, an empty text takes it away.
    pub examiner: Option<String>,
    /// The day it was tested: `None` leaves it as it is.
    pub date: Option<Date>,
}

/// A place to give a dataset by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct NewOverride {
    /// The value, 0 to 100.
    pub value: f64,
    /// The cost, 0 to 100.
    pub cost: f64,
    /// Why, as typed; there must be a reason.
    pub reason: String,
    /// The role that decides it.
    pub by: Option<String>,
    /// The day it is decided.
    pub date: Option<Date>,
}

pub(super) fn assess(inventory: &Inventory, datasets: &[DatasetId], findings: &[NewFinding]) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    // Of two findings at one gate the later counts.
    let findings: BTreeMap<GateId, &NewFinding> = findings.iter().map(|new| (new.gate, new)).collect();
    for dataset in datasets.iter().collect::<BTreeSet<_>>() {
        if inventory.dataset(*dataset).is_none() {
            return Err(Refusal::UnknownDataset(*dataset));
        }
        for new in findings.values() {
            let key = Key::Gate(*dataset, new.gate);
            let old = inventory.gates(*dataset).get(&new.gate);
            if new.state == GateState::Unassessed {
                planner.remove(key)?;
                continue;
            }
            let reason = match &new.reason {
                None => old.and_then(|old| old.reason.clone()),
                Some(text) => super::score::optional_prose(text)?,
            };
            if new.state.needs_reason() && reason.is_none() {
                return Err(Refusal::GateNeedsReason(new.gate));
            }
            let examiner = match &new.examiner {
                None => old.and_then(|old| old.examiner.clone()),
                Some(text) => optional_line(text)?,
            };
            planner.put(key, Finding { state: new.state, reason, examiner, date: new.date.or_else(|| old.and_then(|old| old.date)) })?;
        }
    }
    planner.finish()
}

pub(super) fn place(inventory: &Inventory, dataset: DatasetId, new: &NewOverride) -> Result<ChangeSet, Refusal> {
    if inventory.dataset(dataset).is_none() {
        return Err(Refusal::UnknownDataset(dataset));
    }
    let NewOverride { value, cost, reason, by, date } = new;
    if let Some(found) = [*value, *cost].into_iter().find(|number| !PlaceOverride::is_place(*number)) {
        return Err(Refusal::NoPlace(found));
    }
    let reason = Prose::new(reason).map_err(|error| if error == ValueError::Empty { Refusal::OverrideNeedsReason } else { Refusal::Reason(error) })?;
    let by = by.as_deref().map_or(Ok(None), optional_line)?;
    let mut planner = Planner::new(inventory);
    planner.put(Key::Override(dataset), PlaceOverride { value: *value, cost: *cost, reason, by, date: *date })?;
    planner.finish()
}

pub(super) fn clear(inventory: &Inventory, dataset: DatasetId) -> Result<ChangeSet, Refusal> {
    if inventory.dataset(dataset).is_none() {
        return Err(Refusal::UnknownDataset(dataset));
    }
    let mut planner = Planner::new(inventory);
    planner.remove(Key::Override(dataset))?;
    planner.finish()
}

/// Refuses to publish what has not passed its gates.
pub(super) fn check_passed(inventory: &Inventory, dataset: DatasetId) -> Result<(), Refusal> {
    let gates = inventory.gates(dataset);
    let open: Vec<GateId> =
        GateId::ALL.into_iter().filter(|gate| matches!(crate::model::gate::state(gates, *gate), GateState::Unassessed | GateState::Blocked)).collect();
    if open.is_empty() { Ok(()) } else { Err(Refusal::GatesNotPassed { dataset, gates: open }) }
}

fn optional_line(text: &str) -> Result<Option<Line>, Refusal> {
    match Line::new(text) {
        Ok(line) => Ok(Some(line)),
        Err(ValueError::Empty) => Ok(None),
        Err(error) => Err(Refusal::Name(error)),
    }
}
