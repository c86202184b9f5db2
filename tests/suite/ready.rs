//! What makes a dataset movable: ticks and decisions, so that tests of other things need not go through them one by one.
//!
//! The gates are left as they are; what a stage asks for is tested elsewhere.

use jiff::civil::{Date, date};

use fyrfalt::command::{Command, NewDecision, NewTick};
use fyrfalt::model::{Checklist, DatasetId, DecisionId, DecisionKind, ItemState};
use fyrfalt::session::new_uuid;

/// The day that everything is done on.
const DAY: Date = date(2026, 1, 31);

/// Ticks everything that the standard checklist asks for.
pub(crate) fn ticked(id: DatasetId) -> Command {
    let asked = Checklist::standard().asked().filter(|item| item.decision.is_none());
    let tick = |item| NewTick { item, state: ItemState::Done, reason: None, by: Some("Åsa".to_owned()), date: DAY };
    Command::Tick(vec![id], asked.map(|item| tick(item.id)).collect())
}

/// Decides on a dataset.
pub(crate) fn decided(id: DatasetId, kind: DecisionKind) -> Command {
    Command::Decide(Box::new(NewDecision {
        id: DecisionId::from_uuid(new_uuid()),
        kind,
        date: DAY,
        today: DAY,
        by: "Nämnden".to_owned(),
        role: None,
        register_number: Some("KS 1".to_owned()),
        text: Some("Bifall".to_owned()),
        datasets: vec![id],
        links: Vec::new(),
        snapshot: None,
    }))
}
