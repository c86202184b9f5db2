//! What a decision on record lets one do next: move its datasets on, or end the work on them.
//!
//! It is offered; nothing is done unasked.

use std::collections::BTreeMap;

use eframe::egui::{ScrollArea, Ui};

use crate::command::{Command, Move};
use crate::model::{DatasetId, Decision, DecisionKind, OutcomeKind, Stage};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// How many of those that cannot move are told in full.
const WAITING_TOLD: usize = 6;

/// How the work on the datasets could end.
#[derive(Debug, Clone)]
struct Ending {
    datasets: Vec<DatasetId>,
    kind: Option<OutcomeKind>,
}

/// What can be done after a decision.
#[derive(Debug)]
pub(super) struct After {
    /// What was written down.
    said: String,
    snapshot: Option<String>,
    /// Which datasets can go on, and to which stage.
    moves: Vec<(Stage, Vec<DatasetId>)>,
    /// Why others cannot go on yet.
    waiting: Vec<String>,
    ending: Option<Ending>,
    is_new: bool,
}

impl After {
    /// Works out what a decision lets one do; returns nothing where that is nothing.
    pub(super) fn of(decision: &Decision, open: &Open<'_>, cx: &Cx<'_>) -> Option<Self> {
        let (inventory, text) = (open.inventory(), cx.text.as_ref());
        let mut moves: BTreeMap<Stage, Vec<DatasetId>> = BTreeMap::new();
        let mut waiting = Vec::new();
        for dataset in decision.datasets.iter().filter_map(|id| inventory.dataset(*id)) {
            let stage = dataset.stage();
            let ends = inventory.checklist_of(dataset.id()).of_stage(stage).any(|item| item.decision.as_ref() == Some(&decision.kind));
            let Some(next) = Stage::ALL.get(stage.index() + 1).filter(|_| ends) else { continue };
            match Command::MoveToStage(Move::new(vec![dataset.id()], *next, cx.today)).plan(inventory) {
                Ok(_) => moves.entry(*next).or_default().push(dataset.id()),
                Err(refusal) => waiting.push(wording::refusal(&refusal, inventory, text)),
            }
        }
        let ending = ending(decision, open);
        if moves.is_empty() && waiting.is_empty() && ending.is_none() {
            return None;
        }
        let kind = wording::decision_kind(&decision.kind, text);
        let number = decision.register_number.as_ref().map(ToString::to_string);
        let count = text.with("count-datasets", &[("count", decision.datasets.len().into())]);
        let said = [Some(kind), number, Some(text.date(decision.date)), Some(count)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let snapshot = decision.snapshot.and_then(|id| inventory.snapshot(id)).map(|snapshot| snapshot.name.to_string());
        Some(Self { said, snapshot, moves: moves.into_iter().collect(), waiting, ending, is_new: true })
    }

    /// Shows what can be done; returns whether the dialog stays open.
    pub(super) fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = std::sync::Arc::clone(cx.text);
        let palette = ui.palette();
        ui.horizontal(|ui| {
            ui.icon(icon::CIRCLE_CHECK, size::ICON, palette.ok);
            heading_ui(ui, Role::Title, text.get("decide-done"));
        });
        ui.role(Role::Body, &self.said);
        if let Some(snapshot) = &self.snapshot {
            ui.muted(Role::Caption, &text.with("decide-done-snapshot", &[("snapshot", snapshot.as_str().into())]));
        }
        ui.add_space(10.0);
        self.waiting_ui(ui, &text);
        if !self.moves.is_empty() {
            ui.role(Role::Body, text.get("decide-done-moves"));
        } else if self.ending.is_some() {
            ui.role(Role::Body, text.get("decide-done-ending"));
        }
        ui.add_space(12.0);
        let is_open = self.buttons_ui(ui, open, &text, cx);
        self.is_new = false;
        is_open
    }

    fn waiting_ui(&self, ui: &mut Ui, text: &Text) {
        if self.waiting.is_empty() {
            return;
        }
        let palette = ui.palette();
        ui.horizontal(|ui| {
            ui.icon(icon::INFO, size::ICON_SMALL, palette.warn);
            ui.label(rich(Role::Label, &text.with("decide-done-waiting", &[("count", self.waiting.len().into())]), palette.warn));
        });
        ScrollArea::vertical().id_salt("decide-waiting").max_height(6.0 * size::ROW).show(ui, |ui| {
            for sentence in self.waiting.iter().take(WAITING_TOLD) {
                ui.role(Role::Body, sentence);
            }
            let more = self.waiting.len().saturating_sub(WAITING_TOLD);
            if more > 0 {
                ui.muted(Role::Caption, &text.with("decide-done-waiting-more", &[("count", more.into())]));
            }
        });
        ui.add_space(8.0);
    }

    fn buttons_ui(&self, ui: &mut Ui, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        super::super::foot_ui(ui, |ui| {
            let mut is_first = self.is_new;
            let mut focus = |response: &eframe::egui::Response| {
                if std::mem::take(&mut is_first) {
                    response.request_focus();
                }
            };
            for (stage, datasets) in &self.moves {
                let args = [("count", datasets.len().into()), ("stage", wording::stage(*stage, text).into())];
                let response = Button::primary(&text.with("decide-done-move", &args)).icon(icon::ARROW_RIGHT).show(ui);
                focus(&response);
                if response.clicked() {
                    move_on(datasets, *stage, open, text, cx);
                    is_open = false;
                }
            }
            if let Some(ending) = &self.ending {
                let response = Button::primary(text.get("action-conclude")).show(ui);
                focus(&response);
                if response.clicked() {
                    cx.ask(Action::Ask(Asked::Conclude(ending.datasets.clone(), ending.kind)));
                    is_open = false;
                }
            }
            let later = if self.moves.is_empty() && self.ending.is_none() { "close" } else { "decide-done-later" };
            let response = Button::new(text.get(later)).show(ui);
            focus(&response);
            if response.clicked() {
                is_open = false;
            }
        });
        is_open
    }
}

fn move_on(datasets: &[DatasetId], stage: Stage, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
    cx.ask(Action::run(Command::MoveToStage(Move::new(datasets.to_vec(), stage, cx.today))));
    // Of several the app tells by itself.
    if let [id] = datasets
        && let Some(dataset) = open.inventory().dataset(*id)
    {
        let args = [("dataset", dataset.title(open.language).into()), ("stage", wording::stage(stage, text).into())];
        cx.ask(Action::Tell(Toast::undoable(text.with("decide-done-moved", &args))));
    }
}

/// Returns how the work on the datasets could end after a decision that says no, or to stop.
fn ending(decision: &Decision, open: &Open<'_>) -> Option<Ending> {
    let kind = match decision.kind {
        DecisionKind::Decline => None,
        DecisionKind::Retire => Some(OutcomeKind::Retired),
        _ => return None,
    };
    let is_there = |id: &&DatasetId| open.inventory().dataset(**id).is_some() && open.inventory().outcome(**id).is_none();
    let datasets: Vec<DatasetId> = decision.datasets.iter().filter(is_there).copied().collect();
    (!datasets.is_empty()).then_some(Ending { datasets, kind })
}
