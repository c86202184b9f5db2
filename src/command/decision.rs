//! Commands on decisions, snapshots and outcomes: what is put on record.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Planner, Refusal, entry};
use crate::model::decision::in_force;
use crate::model::difference::{DecisionPart, OutcomePart, SnapshotPart};
use crate::model::{
    ChangeSet, DatasetId, Decision, DecisionId, DecisionKind, Inventory, Key, Line, OperationId, Outcome, OutcomeKind, Part, Snapshot, SnapshotId, Stage,
    process,
};

/// A snapshot to take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSnapshot {
    /// A new id.
    pub id: SnapshotId,
    /// What it is to be called, as typed.
    pub name: String,
    /// The last operation that counts.
    pub operation: OperationId,
    /// The hash that this operation has in the log.
    pub hash: String,
}

/// A decision to write down, as somebody typed it; empty texts are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDecision {
    /// A new id; or, where a decision is put right, its own.
    pub id: DecisionId,
    /// What it is about.
    pub kind: DecisionKind,
    /// The day it was made.
    pub date: Date,
    /// The day it is written down; a decision is not made later.
    pub today: Date,
    /// Who made it.
    pub by: String,
    /// In which role.
    pub role: Option<String>,
    /// Its number in the register.
    pub register_number: Option<String>,
    /// What was decided, and why.
    pub text: Option<String>,
    /// The datasets it is about.
    pub datasets: Vec<DatasetId>,
    /// Where its papers are.
    pub links: Vec<String>,
    /// The snapshot that it freezes; its name gets a number where another has it. Passed over where a decision is put right.
    pub snapshot: Option<NewSnapshot>,
}

/// How the work on a dataset is to end, as somebody typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOutcome {
    /// How.
    pub kind: OutcomeKind,
    /// Where the data is enriched.
    pub link: Option<String>,
    /// Why it cannot be opened, or the notice that was given before it is retired.
    pub text: Option<String>,
    /// From which day.
    pub date: Option<Date>,
    /// Who saw to it.
    pub by: Option<String>,
}

fn read(inventory: &Inventory, new: &NewDecision, kept: &[DatasetId]) -> Result<Decision, Refusal> {
    let NewDecision { id, kind, date, today, by, role, register_number, text, datasets, links, snapshot: _ } = new;
    let of = Part::Decision;
    let mut covered: Vec<DatasetId> = Vec::new();
    for dataset in datasets {
        if inventory.dataset(*dataset).is_none() && !kept.contains(dataset) {
            return Err(Refusal::UnknownDataset(*dataset));
        }
        if !covered.contains(dataset) {
            covered.push(*dataset);
        }
    }
    if covered.is_empty() && kind.needs_datasets() {
        return Err(Refusal::NoDatasets);
    }
    Ok(Decision {
        id: *id,
        kind: kind.clone(),
        date: entry::past(*date, *today)?,
        by: entry::required_line(by, of(DecisionPart::By))?,
        role: entry::line(role.as_deref(), of(DecisionPart::Role))?,
        register_number: entry::line(register_number.as_deref(), of(DecisionPart::RegisterNumber))?,
        text: entry::prose(text.as_deref(), of(DecisionPart::Text))?,
        datasets: covered,
        links: entry::links(links, of(DecisionPart::Links))?,
        snapshot: None,
    })
}

/// Refuses to decide on publishing what has not passed its gates.
fn check_gates(inventory: &Inventory, decision: &Decision) -> Result<(), Refusal> {
    if decision.kind != DecisionKind::Publish {
        return Ok(());
    }
    let there = decision.datasets.iter().filter(|dataset| inventory.dataset(**dataset).is_some());
    there.into_iter().try_for_each(|dataset| super::gate::check_passed(inventory, *dataset))
}

pub(super) fn decide(inventory: &Inventory, new: &NewDecision) -> Result<ChangeSet, Refusal> {
    let mut decision = read(inventory, new, &[])?;
    check_gates(inventory, &decision)?;
    let mut planner = Planner::new(inventory);
    if let Some(frozen) = &new.snapshot {
        let name = free_name(inventory, &entry::required_line(&frozen.name, Part::Snapshot(SnapshotPart::Name))?);
        let NewSnapshot { id, name: _, operation, hash } = frozen.clone();
        planner.add(Key::Snapshot(id), Snapshot { id, name, operation, hash })?;
        decision.snapshot = Some(id);
    }
    planner.add(Key::Decision(decision.id), decision)?;
    planner.finish()
}

/// Puts a number behind a name that another snapshot has.
fn free_name(inventory: &Inventory, name: &Line) -> Line {
    let numbered = (2..).map_while(|number| Line::new(&format!("{name} ({number})")).ok());
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| inventory.snapshot_named(name.as_str()).is_none()).unwrap_or_else(|| name.clone())
}

pub(super) fn correct(inventory: &Inventory, new: &NewDecision) -> Result<ChangeSet, Refusal> {
    let old = inventory.decision(new.id).ok_or(Refusal::UnknownDecision(new.id))?;
    let decision = Decision { snapshot: old.snapshot, ..read(inventory, new, &old.datasets)? };
    if old.kind != decision.kind || old.datasets != decision.datasets {
        check_gates(inventory, &decision)?;
    }
    let mut planner = Planner::new(inventory);
    planner.put(Key::Decision(decision.id), decision)?;
    planner.finish()
}

pub(super) fn take_snapshot(inventory: &Inventory, new: &NewSnapshot) -> Result<ChangeSet, Refusal> {
    let name = entry::required_line(&new.name, Part::Snapshot(SnapshotPart::Name))?;
    if let Some(other) = inventory.snapshot_named(name.as_str()) {
        return Err(Refusal::SnapshotNameTaken(other.name.to_string()));
    }
    let mut planner = Planner::new(inventory);
    planner.add(Key::Snapshot(new.id), Snapshot { id: new.id, name, operation: new.operation, hash: new.hash.clone() })?;
    planner.finish()
}

pub(super) fn conclude(inventory: &Inventory, datasets: &[DatasetId], new: &NewOutcome) -> Result<ChangeSet, Refusal> {
    let NewOutcome { kind, link, text, date, by } = new;
    let of = Part::Outcome;
    let outcome = Outcome {
        kind: *kind,
        link: entry::link(link.as_deref(), of(OutcomePart::Link))?,
        text: entry::prose(text.as_deref(), of(OutcomePart::Text))?,
        date: *date,
        by: entry::line(by.as_deref(), of(OutcomePart::By))?,
    };
    let missing = match kind {
        OutcomeKind::Elsewhere => OutcomePart::Link,
        OutcomeKind::CannotBeOpened => OutcomePart::Text,
        OutcomeKind::Retired if outcome.text.is_none() => OutcomePart::Text,
        OutcomeKind::Retired => OutcomePart::Date,
    };
    if !outcome.is_whole() {
        return Err(Refusal::OutcomeLacks(*kind, missing));
    }
    let mut planner = Planner::new(inventory);
    for id in datasets.iter().collect::<BTreeSet<_>>() {
        let dataset = inventory.dataset(*id).ok_or(Refusal::UnknownDataset(*id))?;
        // Another end is another matter: the work has to go on first, with a reason.
        if inventory.outcome(*id).is_some_and(|old| old.kind != *kind) {
            return Err(Refusal::Concluded(*id));
        }
        if *kind == OutcomeKind::Retired && dataset.stage() >= Stage::Publish {
            check_retirement(inventory, *id)?;
        }
        planner.put(Key::Outcome(*id), outcome.clone())?;
    }
    planner.finish()
}

/// Refuses to retire what is published while something that this takes is missing.
fn check_retirement(inventory: &Inventory, dataset: DatasetId) -> Result<(), Refusal> {
    let items = process::before_retirement(inventory, dataset);
    let lacks_decision = in_force(inventory.decisions_on(dataset).map(AsRef::as_ref), &DecisionKind::Retire).is_none();
    if items.is_empty() && !lacks_decision { Ok(()) } else { Err(Refusal::RetirementNotReady { dataset, items, lacks_decision }) }
}

pub(super) fn reopen(inventory: &Inventory, datasets: &[DatasetId], why: &str) -> Result<ChangeSet, Refusal> {
    super::process::check_reason(Some(why), Refusal::ReopenNeedsReason)?;
    let mut planner = Planner::new(inventory);
    for id in datasets.iter().collect::<BTreeSet<_>>() {
        if inventory.dataset(*id).is_none() {
            return Err(Refusal::UnknownDataset(*id));
        }
        planner.remove(Key::Outcome(*id))?;
    }
    planner.finish()
}
