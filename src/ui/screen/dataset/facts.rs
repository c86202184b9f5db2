//! What the head of the full page tells, worked out once for each state of the inventory.
//!
//! Nothing here draws or asks.

use std::sync::Arc;

use jiff::civil::Date;

use super::next::Next;
use crate::model::decision::in_force;
use crate::model::{Dataset, DatasetId, Decision, Inventory, Stage};
use crate::text::Locale;
use crate::ui::context::{Cx, Open};

type Of = (DatasetId, u64, bool, Locale, Date);

/// The facts.
#[derive(Debug)]
pub(super) struct Facts {
    of: Of,
    /// How many decisions are about the dataset.
    pub(super) decisions: usize,
    /// How many requests and needs it would meet.
    pub(super) demand: usize,
    /// What was decided last.
    pub(super) latest: Option<Arc<Decision>>,
    /// The day each stage was left, where something tells.
    pub(super) left: [Option<Date>; 4],
    /// What comes next.
    pub(super) next: Option<Next>,
    /// Whether the work has ended.
    pub(super) is_concluded: bool,
}

impl Facts {
    /// Returns the facts as of now, kept from before where nothing has changed.
    pub(super) fn refresh(before: Option<Self>, dataset: &Dataset, open: &Open<'_>, cx: &Cx<'_>) -> Self {
        let id = dataset.id();
        let of = (id, open.session.revision(), open.is_writable, cx.text.locale(), cx.today);
        if let Some(before) = before.filter(|before| before.of == of) {
            return before;
        }
        let inventory = open.inventory();
        let decisions: Vec<&Arc<Decision>> = inventory.decisions_on(id).collect();
        let latest = decisions.iter().max_by_key(|decision| (decision.date, decision.id));
        Self {
            of,
            decisions: decisions.len(),
            demand: inventory.demand_for(id).count(),
            latest: latest.map(|decision| Arc::clone(decision)),
            left: Stage::ALL.map(|stage| left(dataset, stage, &decisions, inventory)),
            next: Next::of(dataset, open, cx),
            is_concluded: inventory.outcome(id).is_some(),
        }
    }
}

/// Returns the day a stage was left: when the next one began, or else that of its decision, or else of what was done last in it.
fn left(dataset: &Dataset, stage: Stage, decisions: &[&Arc<Decision>], inventory: &Inventory) -> Option<Date> {
    if stage >= dataset.stage() {
        return None;
    }
    if stage.index() + 1 == dataset.stage().index()
        && let Some(since) = inventory.adopted(dataset.id()).and_then(|adopted| adopted.since)
    {
        return Some(since);
    }
    let items = inventory.items(dataset.id());
    let day = |item: &crate::model::Item| match &item.decision {
        Some(kind) => in_force(decisions.iter().map(AsRef::as_ref), kind).map(|decision| decision.date),
        None => items.get(&item.id).and_then(|record| record.date),
    };
    inventory.checklist_of(dataset.id()).of_stage(stage).filter_map(day).max()
}
