//! What was decided about one dataset, in the order of time, and which decision comes next.
//!
//! It shows and asks; decisions are entered in a dialog.

use std::sync::Arc;

use eframe::egui::{Frame, Margin, Ui};

use crate::command::{Command, Move, Refusal};
use crate::model::decision::in_force;
use crate::model::{Dataset, DatasetId, Decision, DecisionKind, GateId, ItemId, Stage};
use crate::text::Text;
use crate::ui::action::{Action, CardPage};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::decisions::detail::{correct_ui, decision_ui, go_to_decision, link_ui};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::{Badge, Button, Tone, UiText as _};
use crate::wording;

/// How many missing items are listed in full.
const MISSING_MAX: usize = 12;

/// What comes next.
#[derive(Debug)]
struct Next {
    stage: Stage,
    /// The stage after it.
    to: Option<Stage>,
    /// The decision that ends the stage, what its item is called, and whether it is made.
    decision: Option<(DecisionKind, String, bool)>,
    items: Vec<(ItemId, String)>,
    gates: Vec<GateId>,
    has_ended: bool,
}

/// The page. It is given the whole region under the tabs; [`super::text_page_ui`] gives it a margin, a measure and a scroll bar.
#[derive(Debug, Default)]
pub(super) struct DecisionPage {
    /// What comes next, of which revision, dataset and language.
    next: Option<((u64, DatasetId, crate::text::Locale), Next)>,
}

impl DecisionPage {
    /// Shows the page.
    pub(super) fn ui(&mut self, ui: &mut Ui, dataset: &Arc<Dataset>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let of = (open.session.revision(), dataset.id(), text.locale());
        if self.next.as_ref().is_none_or(|(found, _)| *found != of) {
            self.next = Some((of, Next::of(dataset, open, cx, &text)));
        }
        let Some((_, next)) = &self.next else { return };
        super::text_page_ui(ui, ("decided", dataset.id()), |ui| {
            next.ui(ui, dataset, open, &text, cx);
            ui.add_space(16.0);
            decisions_ui(ui, dataset.id(), open, &text, cx);
        });
    }
}

impl Next {
    fn of(dataset: &Dataset, open: &Open<'_>, cx: &Cx<'_>, text: &Text) -> Self {
        let (inventory, id, stage) = (open.inventory(), dataset.id(), dataset.stage());
        let item = inventory.checklist_of(id).of_stage(stage).find(|item| item.decision.is_some());
        let decision = item.and_then(|item| {
            let kind = item.decision.clone()?;
            let is_made = in_force(inventory.decisions_on(id).map(AsRef::as_ref), &kind).is_some();
            Some((kind, wording::item(item.id, inventory, text), is_made))
        });
        let to = Stage::ALL.get(stage.index() + 1).copied();
        let refusal = to.and_then(|to| Command::MoveToStage(Move::new(vec![id], to, cx.today)).plan(inventory).err());
        let (items, gates) = match refusal {
            Some(Refusal::StageNotDone { gap, gates, .. }) => (gap.items, gates),
            Some(Refusal::GatesNotPassed { gates, .. }) => (Vec::new(), gates),
            _ => (Vec::new(), Vec::new()),
        };
        let items = items.into_iter().map(|item| (item, wording::item(item, inventory, text))).collect();
        Self { stage, to, decision, items, gates, has_ended: inventory.outcome(id).is_some() }
    }

    fn ui(&self, ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
        let palette = ui.palette();
        let frame = Frame::new().fill(palette.surface).corner_radius(size::RADIUS).inner_margin(Margin::symmetric(16, 12));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            if self.has_ended {
                let outcome = open.inventory().outcome(dataset.id()).map_or("", |outcome| wording::outcome_kind(outcome.kind, text));
                heading_ui(ui, Role::Label, &text.with("decided-ended", &[("outcome", outcome.into())]));
                return;
            }
            let stage = wording::stage(self.stage, text);
            match &self.decision {
                Some((_, item, false)) => heading_ui(ui, Role::Label, &text.with("decided-next", &[("item", item.as_str().into())])),
                Some((_, _, true)) => heading_ui(ui, Role::Label, &text.with("decided-made", &[("stage", stage.into())])),
                None => heading_ui(ui, Role::Label, &text.with("decided-no-decision", &[("stage", stage.into())])),
            };
            self.missing_ui(ui, dataset.id(), text, cx);
            ui.add_space(6.0);
            self.buttons_ui(ui, dataset.id(), open, text, cx);
        });
    }

    fn missing_ui(&self, ui: &mut Ui, id: DatasetId, text: &Text, cx: &mut Cx<'_>) {
        let palette = ui.palette();
        let Some(to) = self.to else { return };
        let count = self.items.len() + usize::from(!self.gates.is_empty());
        if count == 0 {
            ui.horizontal(|ui| {
                ui.icon(icon::CIRCLE_CHECK, size::ICON_SMALL, palette.ok);
                ui.label(rich(Role::Body, text.get("decided-all-done"), palette.ok));
            });
            return;
        }
        ui.muted(Role::Body, &text.with("decided-missing", &[("count", count.into()), ("stage", wording::stage(to, text).into())]));
        for (item, words) in self.items.iter().take(MISSING_MAX) {
            if link_ui(ui, icon::CIRCLE, words).clicked() {
                cx.ask(Action::OpenAt(id, CardPage::Checklist(Some(*item))));
            }
        }
        let more = self.items.len().saturating_sub(MISSING_MAX);
        if more > 0 {
            ui.muted(Role::Caption, &text.with("decide-done-waiting-more", &[("count", more.into())]));
        }
        if !self.gates.is_empty() {
            let gates: Vec<&str> = self.gates.iter().map(|gate| wording::gate(*gate, text)).collect();
            if link_ui(ui, icon::SHIELD, &text.with("decided-gates", &[("gates", gates.join(", ").into())])).clicked() {
                cx.ask(Action::OpenAt(id, CardPage::Gates));
            }
        }
    }

    fn buttons_ui(&self, ui: &mut Ui, id: DatasetId, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let is_ready = self.items.is_empty() && self.gates.is_empty();
        match (&self.decision, self.to) {
            (Some((kind, _, false)), _) => {
                let button = if is_ready { Button::primary(text.get("action-decide")) } else { Button::outline(text.get("action-decide")) };
                let response = button.icon(icon::FLAG).blocked(blocked).show(ui);
                cx.region(&response);
                if response.clicked() {
                    cx.ask(Action::Ask(Asked::Decide(vec![id], Some(kind.clone()))));
                }
            }
            (_, Some(to)) if is_ready => {
                let args = [("count", 1_usize.into()), ("stage", wording::stage(to, text).into())];
                let response = Button::primary(&text.with("decide-done-move", &args)).icon(icon::ARROW_RIGHT).blocked(blocked).show(ui);
                cx.region(&response);
                if response.clicked() {
                    cx.ask(Action::Ask(Asked::Move(vec![id], to)));
                }
            }
            _ => {}
        }
    }
}

fn decisions_ui(ui: &mut Ui, id: DatasetId, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
    let mut decisions: Vec<&Decision> = open.inventory().decisions_on(id).map(AsRef::as_ref).collect();
    decisions.sort_by_key(|decision| (decision.date, decision.id));
    let counts = |decision: &Decision| in_force(decisions.iter().copied(), &decision.kind).is_some_and(|found| found.id == decision.id);
    ui.horizontal(|ui| {
        heading_ui(ui, Role::Section, text.get("place-decisions"));
        ui.muted(Role::Body, &text.count(decisions.len()));
    });
    if decisions.is_empty() {
        ui.muted(Role::Body, text.get("decided-none"));
    }
    for decision in &decisions {
        ui.add_space(8.0);
        rule_ui(ui);
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            heading_ui(ui, Role::Label, &wording::decision_kind(&decision.kind, text));
            if matches!(decision.kind, DecisionKind::Proceed | DecisionKind::Publish) {
                let (tone, words) = if counts(decision) { (Tone::Ok, "decided-counts") } else { (Tone::Neutral, "decided-counts-not") };
                Badge::new(tone, text.get(words)).show(ui);
            }
        });
        decision_ui(ui, decision, false, open, cx);
        if decision.datasets.len() > 1 {
            let also = text.with("decided-also", &[("count", (decision.datasets.len() - 1).into())]);
            if link_ui(ui, icon::TABLE, &also).clicked() {
                go_to_decision(ui, decision.id, cx);
            }
        }
        ui.add_space(4.0);
        correct_ui(ui, decision, open, cx);
    }
    ui.add_space(12.0);
    rule_ui(ui);
    ui.add_space(8.0);
    let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
    if Button::new(text.get("decided-another")).icon(icon::PLUS).blocked(blocked).show(ui).clicked() {
        cx.ask(Action::Ask(Asked::Decide(vec![id], None)));
    }
}
