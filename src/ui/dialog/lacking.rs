//! What is still missing before something can be done, told in words with a way to each thing.
//!
//! It tells and leads; nothing is done here.

use std::collections::BTreeSet;

use eframe::egui::{Role as AccessRole, ScrollArea, Sense, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, pos2};

use crate::command::Refusal;
use crate::model::{DatasetId, DecisionKind, GateId, Inventory, ItemId};
use crate::text::Text;
use crate::ui::action::{Action, CardPage};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{UiText as _, galley, heading_ui, paint_icon, rich};
use crate::ui::widget::{Button, Ground};
use crate::wording;

const ROW: f32 = 44.0;

/// What a dataset lacks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Lacks {
    pub(super) items: Vec<ItemId>,
    pub(super) decisions: Vec<DecisionKind>,
    pub(super) gates: Vec<GateId>,
    /// The work on it has ended.
    pub(super) is_concluded: bool,
    /// What else is wrong.
    pub(super) other: Option<String>,
}

impl Lacks {
    /// Reads a refusal.
    pub(super) fn of(refusal: &Refusal, dataset: DatasetId, inventory: &Inventory, text: &Text) -> Self {
        match refusal {
            Refusal::StageNotDone { gap, gates, .. } => {
                let checklist = inventory.checklist_of(dataset);
                let kinds = gap.decisions.iter().filter_map(|item| checklist.item(*item)?.decision.clone());
                Self { items: gap.items.clone(), decisions: kinds.collect(), gates: gates.clone(), ..Self::default() }
            }
            Refusal::GatesNotPassed { gates, .. } => Self { gates: gates.clone(), ..Self::default() },
            Refusal::RetirementNotReady { items, lacks_decision, .. } => {
                let decisions = if *lacks_decision { vec![DecisionKind::Retire] } else { Vec::new() };
                Self { items: items.clone(), decisions, ..Self::default() }
            }
            Refusal::Concluded(_) => Self { is_concluded: true, ..Self::default() },
            other => Self { other: Some(wording::refusal(other, inventory, text)), ..Self::default() },
        }
    }

    /// Says it in a line: `F01, F03; decision: Publish; gate: Secrecy`.
    fn line(&self, text: &Text) -> String {
        let mut parts = Vec::new();
        if self.is_concluded {
            parts.push(text.get("asking-lacks-concluded").to_owned());
        }
        if !self.items.is_empty() {
            let ids: Vec<&str> = self.items.iter().map(ItemId::as_str).collect();
            parts.push(text.with("asking-lacks-items", &[("count", ids.len().into()), ("items", ids.join(", ").into())]));
        }
        if !self.decisions.is_empty() {
            let kinds: Vec<String> = self.decisions.iter().map(|kind| wording::decision_kind(kind, text)).collect();
            parts.push(text.with("asking-lacks-decisions", &[("kinds", kinds.join(", ").into())]));
        }
        if !self.gates.is_empty() {
            parts.push(text.with("asking-lacks-gates", &[("count", self.gates.len().into())]));
        }
        parts.extend(self.other.clone());
        parts.join("; ")
    }
}

/// Shows what one dataset lacks; tells whether something was pressed that leads away.
pub(super) fn one_ui(ui: &mut Ui, id: DatasetId, lacks: &Lacks, wants_focus: &mut bool, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
    let text = std::sync::Arc::clone(cx.text);
    let mut is_left = false;
    if lacks.is_concluded {
        ui.role(Role::Body, text.get("asking-concluded"));
        if Button::new(text.get("board-reopen")).icon(icon::REFRESH).show(ui).clicked() {
            cx.ask(Action::Ask(Asked::Reopen(vec![id])));
            is_left = true;
        }
    }
    if let Some(other) = &lacks.other {
        ui.role(Role::Body, other);
    }
    if !lacks.items.is_empty() {
        heading_ui(ui, Role::Label, &text.with("asking-items-left", &[("count", lacks.items.len().into())]));
        for item in &lacks.items {
            if item_ui(ui, id, *item, wants_focus, open, &text) {
                cx.ask(Action::OpenAt(id, CardPage::Checklist(Some(*item))));
                is_left = true;
            }
        }
        ui.add_space(8.0);
    }
    if !lacks.gates.is_empty() {
        heading_ui(ui, Role::Label, text.get("asking-gates-left"));
        for gate in &lacks.gates {
            let state = open.inventory().gates(id).get(gate).map_or_else(Default::default, |finding| finding.state);
            let beside = wording::gate_state(state, &text);
            if row_ui(ui, icon::SHIELD, gate.key(), wording::gate(*gate, &text), beside, wants_focus, &text) {
                cx.ask(Action::OpenAt(id, CardPage::Gates));
                is_left = true;
            }
        }
        ui.add_space(8.0);
    }
    for kind in &lacks.decisions {
        is_left |= decision_ui(ui, kind, &[id], wants_focus, cx);
    }
    is_left
}

/// Shows what many datasets lack, a line for each; tells whether something was pressed that leads away.
pub(super) fn many_ui(ui: &mut Ui, lacking: &[(DatasetId, Lacks)], height: f32, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
    let text = std::sync::Arc::clone(cx.text);
    let mut is_left = false;
    ui.spacing_mut().item_spacing.y = 0.0;
    let wide = ui.available_width();
    ScrollArea::vertical().id_salt("lacking").max_height(height).auto_shrink([false, true]).show_rows(ui, ROW, lacking.len(), |ui, rows| {
        ui.set_width(wide);
        for (id, lacks) in &lacking[rows] {
            let title = open.inventory().dataset(*id).map_or("", |dataset| dataset.title(open.language));
            if dataset_ui(ui, title, &lacks.line(&text), &text) {
                let is_gate = lacks.items.is_empty() && !lacks.gates.is_empty();
                cx.ask(Action::OpenAt(*id, if is_gate { CardPage::Gates } else { CardPage::Checklist(lacks.items.first().copied()) }));
                is_left = true;
            }
        }
    });
    ui.add_space(12.0);
    ui.spacing_mut().item_spacing.y = 6.0;
    let kinds: BTreeSet<&DecisionKind> = lacking.iter().flat_map(|(_, lacks)| &lacks.decisions).collect();
    for kind in kinds {
        let ids: Vec<DatasetId> = lacking.iter().filter(|(_, lacks)| lacks.decisions.contains(kind)).map(|(id, _)| *id).collect();
        is_left |= decision_ui(ui, kind, &ids, &mut false, cx);
    }
    let unticked: Vec<DatasetId> = lacking.iter().filter(|(_, lacks)| !lacks.items.is_empty()).map(|(id, _)| *id).collect();
    if !unticked.is_empty() && Button::new(text.get("board-tick")).icon(icon::CIRCLE_CHECK).show(ui).clicked() {
        let first = lacking.iter().find_map(|(_, lacks)| lacks.items.first().copied());
        cx.ask(Action::Ask(Asked::Tick(unticked, first)));
        is_left = true;
    }
    is_left
}

/// Shows that a decision is missing, with the way to it; tells whether it was pressed.
fn decision_ui(ui: &mut Ui, kind: &DecisionKind, ids: &[DatasetId], wants_focus: &mut bool, cx: &mut Cx<'_>) -> bool {
    let text = std::sync::Arc::clone(cx.text);
    let args = [("kind", wording::decision_kind(kind, &text).into()), ("count", ids.len().into())];
    let said = text.with("asking-decision-left", &args);
    ui.horizontal_wrapped(|ui| {
        ui.icon(icon::LOCK, size::ICON_SMALL, ui.palette().muted);
        ui.role(Role::Body, &said);
        let response = Button::new(text.get("action-decide")).icon(icon::FLAG).show(ui);
        if std::mem::take(wants_focus) {
            response.request_focus();
        }
        if response.clicked() {
            cx.ask(Action::Ask(Asked::Decide(ids.to_vec(), Some(kind.clone()))));
        }
        response.clicked()
    })
    .inner
}

fn item_ui(ui: &mut Ui, id: DatasetId, item: ItemId, wants_focus: &mut bool, open: &Open<'_>, text: &Text) -> bool {
    let checklist = open.inventory().checklist_of(id);
    let Some(found) = checklist.item(item) else { return false };
    let roles: Vec<&str> = found.roles.iter().map(|role| wording::role(*role, text)).collect();
    row_ui(ui, icon::CIRCLE, item.as_str(), found.text.get(open.language), &roles.join(", "), wants_focus, text)
}

/// Shows a thing that is missing; tells whether it was pressed.
fn row_ui(ui: &mut Ui, sign: &str, id: &str, words: &str, beside: &str, wants_focus: &mut bool, text: &Text) -> bool {
    const LEFT: f32 = 60.0;
    let palette = ui.palette();
    let wide = ui.available_width();
    let body: WidgetText = rich(Role::Body, words, palette.text).into();
    let body = body.into_galley(ui, Some(TextWrapMode::Wrap), wide - LEFT - 28.0, Role::Body.font());
    let caption = galley(ui, Role::Caption, beside, palette.muted, wide - LEFT - 28.0);
    let height = body.size().y + if beside.is_empty() { 0.0 } else { caption.size().y + 2.0 };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(wide, height + 12.0), Sense::click());
    let name = text.with("asking-go-to", &[("id", id.into()), ("words", words.into())]);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    if std::mem::take(wants_focus) {
        response.request_focus();
    }
    Ground { is_chosen: false, is_hot: response.hovered() || response.has_focus() }.paint(ui, rect, size::RADIUS_SMALL);
    let first = rect.top() + 6.0 + 10.0;
    paint_icon(ui, sign, pos2(rect.left() + 12.0, first), size::ICON_SMALL, palette.muted);
    let code = galley(ui, Role::Caption, id, palette.muted, 32.0);
    ui.painter().galley(pos2(rect.left() + 26.0, first - code.size().y / 2.0), code, palette.muted);
    let body_height = body.size().y;
    ui.painter().galley(pos2(rect.left() + LEFT, rect.top() + 6.0), body, palette.text);
    ui.painter().galley(pos2(rect.left() + LEFT, rect.top() + 8.0 + body_height), caption, palette.muted);
    paint_icon(ui, icon::CHEVRON_RIGHT, pos2(rect.right() - 14.0, rect.center().y), 14.0, palette.muted);
    focus_ring(ui, rect.shrink(2.0), &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.clicked()
}

fn dataset_ui(ui: &mut Ui, title: &str, line: &str, text: &Text) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width() - 12.0, ROW), Sense::click());
    let name = text.with("asking-dataset-lacks", &[("title", title.into()), ("lacks", line.into())]);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    Ground { is_chosen: false, is_hot: response.hovered() || response.has_focus() }.paint(ui, rect, size::RADIUS_SMALL);
    let room = rect.width() - 40.0;
    let title = galley(ui, Role::Label, title, palette.text, room);
    let line = galley(ui, Role::Caption, line, palette.muted, room);
    ui.painter().galley(rect.min + Vec2::new(8.0, 4.0), title, palette.text);
    ui.painter().galley(rect.min + Vec2::new(8.0, 24.0), line, palette.muted);
    paint_icon(ui, icon::CHEVRON_RIGHT, pos2(rect.right() - 14.0, rect.center().y), 14.0, palette.muted);
    focus_ring(ui, rect.shrink(2.0), &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.on_hover_text(name).clicked()
}
