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
    /// Why, as typed: `None` leaves the reason as it is while the state stays the same, an empty text takes it away.
    pub reason: Option<String>,
    /// The role that tested it, as typed: `None` leaves it as it is while the state stays the same, an empty text takes it away.
    pub examiner: Option<String>,
    /// The day it was tested: `None` leaves it as it is while the state stays the same.
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
            // Another state is another finding: nobody's reason, name or day is carried over to it.
            let old = inventory.gates(*dataset).get(&new.gate).filter(|old| old.state == new.state);
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
    let gates = not_passed(inventory, dataset);
    if gates.is_empty() { Ok(()) } else { Err(Refusal::GatesNotPassed { dataset, gates }) }
}

/// Returns the gates that are not assessed or block the way.
pub(super) fn not_passed(inventory: &Inventory, dataset: DatasetId) -> Vec<GateId> {
    let gates = inventory.gates(dataset);
    GateId::ALL.into_iter().filter(|gate| matches!(crate::model::gate::state(gates, *gate), GateState::Unassessed | GateState::Blocked)).collect()
}

fn optional_line(text: &str) -> Result<Option<Line>, Refusal> {
    match Line::new(text) {
        Ok(line) => Ok(Some(line)),
        Err(ValueError::Empty) => Ok(None),
        Err(error) => Err(Refusal::Name(error)),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::{Command, NewDataset};
    use super::*;
    use crate::model::{Language, OrganisationId};

    #[test]
    fn another_state_is_another_finding() {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let id = DatasetId::from_uuid(Uuid::from_u128(2));
        let found = |state, reason: Option<&str>, examiner: Option<&str>| NewFinding {
            gate: GateId::PersonalData,
            state,
            reason: reason.map(str::to_owned),
            examiner: examiner.map(str::to_owned),
            date: None,
        };
        let mut run = |command: Command| command.plan(&inventory).map(|changes| inventory.apply(&changes).unwrap()).map(|()| inventory.clone());
        run(Command::AddDatasets(vec![NewDataset { id, title: "Utegym".to_owned(), language: Language::Sv }])).unwrap();
        run(Command::AssessGates(vec![id], vec![found(GateState::Clear, Some("Inga personuppgifter"), Some("Jurist"))])).unwrap();
        let blocked = |reason| Command::AssessGates(vec![id], vec![found(GateState::Blocked, reason, None)]);
        assert_eq!(run(blocked(None)), Err(Refusal::GateNeedsReason(GateId::PersonalData)), "the reason of what was clear is no reason for a hindrance");
        let after = run(blocked(Some("Namn på barn"))).unwrap();
        assert_eq!(after.gates(id)[&GateId::PersonalData].examiner, None, "nobody is said to have found what somebody else found");
        let after = run(Command::AssessGates(vec![id], vec![found(GateState::Blocked, None, Some("Kommunjurist"))])).unwrap();
        let finding = &after.gates(id)[&GateId::PersonalData];
        assert_eq!((finding.reason.as_ref().map(Prose::as_str), finding.examiner.as_ref().map(Line::as_str)), (Some("Namn på barn"), Some("Kommunjurist")));
    }
}
