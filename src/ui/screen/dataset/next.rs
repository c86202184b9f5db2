//! The one step that comes next for a dataset, and what stands in its way.
//!
//! It only tells; the step is asked for by a button.

use super::facts::Facts;
use crate::command::{Command, Move, Refusal};
use crate::model::{Dataset, DecisionKind, GateId, GateState, Stage, gate};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::verb::Verb;
use crate::wording;

/// The step that comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// A decision.
    Decide(DecisionKind),
    /// The next stage.
    Move(Stage),
    /// An update.
    Update,
}

/// The next step, and why it cannot be taken yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Next {
    pub(super) step: Step,
    pub(super) blocked: Option<String>,
}

impl Next {
    /// Works out the next step; there is none when the work has ended.
    pub(super) fn of(dataset: &Dataset, open: &Open<'_>, cx: &Cx<'_>) -> Option<Self> {
        let (inventory, text) = (open.inventory(), cx.text);
        if inventory.outcome(dataset.id()).is_some() {
            return None;
        }
        let read_only = (!open.is_writable).then(|| text.get("blocked-read-only").to_owned());
        let Some(next) = Stage::ALL.get(dataset.stage().index() + 1).copied() else {
            return Some(Self { step: Step::Update, blocked: read_only });
        };
        let gap = crate::model::process::gap(inventory, dataset, dataset.stage());
        let checklist = inventory.checklist_of(dataset.id());
        let undecided = gap.decisions.first().and_then(|item| checklist.item(*item)?.decision.clone());
        let missing = (!gap.items.is_empty()).then(|| {
            let items: Vec<String> = gap.items.iter().map(ToString::to_string).collect();
            text.with("dataset-items-left", &[("count", items.len().into()), ("items", items.join(", ").into())])
        });
        let step = undecided.map_or(Step::Move(next), Step::Decide);
        let gates = gates_in_the_way(dataset, open);
        let refused = || match &step {
            Step::Decide(DecisionKind::Publish) if !gates.is_empty() => {
                Some(wording::refusal(&Refusal::GatesNotPassed { dataset: dataset.id(), gates }, inventory, text))
            }
            Step::Move(stage) => {
                let moved = Command::MoveToStage(Move::new(vec![dataset.id()], *stage, cx.today));
                moved.plan(inventory).err().map(|refusal| wording::refusal(&refusal, inventory, text))
            }
            Step::Decide(_) | Step::Update => None,
        };
        let blocked = read_only.or(missing).or_else(refused);
        Some(Self { step, blocked })
    }

    /// Names the step.
    pub(super) fn label(&self, text: &Text) -> String {
        match &self.step {
            Step::Decide(DecisionKind::Proceed) => text.get("dataset-decide-proceed").to_owned(),
            Step::Decide(DecisionKind::Publish) => text.get("dataset-decide-publish").to_owned(),
            Step::Decide(kind) => text.with("dataset-decide", &[("kind", wording::decision_kind(kind, text).into())]),
            Step::Move(stage) => text.with("dataset-move-on", &[("stage", wording::stage(*stage, text).into())]),
            Step::Update => text.get("action-updated-today").to_owned(),
        }
    }

    /// Returns what takes the step.
    pub(super) fn action(&self, dataset: &Dataset) -> Action {
        match &self.step {
            Step::Decide(kind) => Action::Ask(Asked::Decide(vec![dataset.id()], Some(kind.clone()))),
            Step::Move(stage) => Action::Ask(Asked::Move(vec![dataset.id()], *stage)),
            Step::Update => Action::Do(Verb::UpdatedToday),
        }
    }
}

/// Returns the stage before the one that a dataset stands in, if it may go back.
pub(super) fn before(dataset: &Dataset, facts: &Facts) -> Option<Stage> {
    let index = dataset.stage().index().checked_sub(1).filter(|_| !facts.is_concluded)?;
    Stage::ALL.get(index).copied()
}

/// Returns the gates that publishing waits for.
pub(super) fn gates_in_the_way(dataset: &Dataset, open: &Open<'_>) -> Vec<GateId> {
    let gates = open.inventory().gates(dataset.id());
    let stands = |gate: &GateId| matches!(gate::state(gates, *gate), GateState::Unassessed | GateState::Blocked);
    GateId::ALL.into_iter().filter(stands).collect()
}
