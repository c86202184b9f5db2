//! One gate: its question, its states, and why, by whom and when it was found so.
//!
//! The gate where the person is can be written in; the others show what they say.

use eframe::egui::{Id, Key, Label, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, epaint::RectShape, pos2};

use super::super::draft::{Drafts, Slot};
use super::super::editor::{Line, line_ui};
use super::states::{States, Touch};
use super::{icon_of, states_id};
use crate::model::{Dataset, Finding, GateId, GateState};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::UiText as _;
use crate::ui::widget::label::{galley, paint_icon, rich};
use crate::wording;

const HEAD: f32 = 28.0;

pub(super) struct GateRow<'a> {
    pub(super) gate: GateId,
    pub(super) dataset: &'a Dataset,
    pub(super) open: &'a Open<'a>,
    pub(super) finding: Option<&'a Finding>,
    pub(super) text: &'a Text,
}

fn reason_id(gate: GateId) -> Id {
    Id::unique("card-gate-reason").with(gate)
}

impl GateRow<'_> {
    /// Shows the gate.
    pub(super) fn ui(&mut self, ui: &mut Ui, current: &mut Option<GateId>, drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let palette = ui.palette();
        let ground = ui.painter().add(Shape::Noop);
        let top = ui.cursor().top();
        let left = ui.cursor().left();
        let width = ui.available_width();
        let waiting = drafts.state(self.dataset.id(), self.gate);
        let taken = self.finding.map_or(GateState::Unassessed, |finding| finding.state);
        let shown = waiting.unwrap_or(taken);
        ui.add_space(6.0);
        if self.head_ui(ui, taken) {
            *current = Some(self.gate);
        }
        ui.label(rich(Role::Caption, self.text.of("gate", &format!("{}-help", self.gate.key())), palette.muted));
        ui.add_space(2.0);
        let id = states_id(self.gate);
        let states = States { id, gate: self.gate, chosen: shown, is_waiting: waiting.is_some(), is_writable: self.open.is_writable, text: self.text };
        let (touch, response) = states.ui(ui);
        if response.has_focus() || touch.is_some() {
            *current = Some(self.gate);
        }
        if let Some(touch) = touch {
            self.touched(ui, touch, shown, drafts, cx);
        } else if response.lost_focus() && waiting.is_some() {
            drafts.take_state(self.dataset.id(), self.gate, shown, self.open, cx);
        }
        let is_current = *current == Some(self.gate);
        let needs_reason = waiting.is_some_and(GateState::needs_reason);
        if response.has_focus() && drafts.state(self.dataset.id(), self.gate).is_some() {
            ui.add_space(2.0);
            ui.muted(Role::Caption, self.text.get("gates-moved"));
        }
        if needs_reason || (is_current && self.finding.is_some() && self.open.is_writable) {
            self.editor_ui(ui, needs_reason, drafts, cx);
        } else {
            self.found_ui(ui);
        }
        ui.add_space(8.0);
        let pad = size::CARD_PAD / 2.0;
        let bottom = ui.cursor().top();
        if is_current && self.open.is_writable {
            let all = Rect::from_min_max(pos2(left - pad, top), pos2(left + width + pad, bottom));
            ui.painter().set(ground, RectShape::new(all, size::RADIUS, palette.surface, Stroke::NONE, StrokeKind::Inside));
        } else {
            ui.painter().hline(left..=left + width, bottom, Stroke::new(1.0, palette.line));
        }
    }

    /// Shows the name with the sign of what was found; returns whether it was pressed.
    fn head_ui(&self, ui: &mut Ui, taken: GateState) -> bool {
        let palette = ui.palette();
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEAD), Sense::CLICK);
        let ink = match taken {
            GateState::Unassessed => palette.muted,
            GateState::Clear => palette.ok,
            GateState::ActionNeeded => palette.warn,
            GateState::Blocked => palette.err,
        };
        paint_icon(ui, icon_of(taken), pos2(rect.left() + 8.0, rect.center().y), size::ICON_SMALL, ink);
        let code = galley(ui, Role::Caption, self.gate.key(), palette.muted, f32::INFINITY);
        let right = rect.right() - code.size().x;
        ui.painter().galley(pos2(right, rect.center().y - code.size().y / 2.0), code, palette.muted);
        let name = galley(ui, Role::Label, wording::gate(self.gate, self.text), palette.text, right - rect.left() - 32.0);
        ui.painter().galley(pos2(rect.left() + 24.0, rect.center().y - name.size().y / 2.0), name, palette.text);
        response.clicked()
    }

    fn touched(&self, ui: &Ui, touch: Touch, shown: GateState, drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let id = self.dataset.id();
        let focus = |id: Id| ui.memory_mut(|memory| memory.request_focus(id));
        match touch {
            Touch::Press(state) => {
                let waits = drafts.take_state(id, self.gate, state, self.open, cx);
                focus(if waits { reason_id(self.gate) } else { states_id(self.gate) });
            }
            Touch::Move(state) => drafts.keep_state(id, self.gate, state, self.open.inventory()),
            Touch::Take => {
                let waits = drafts.take_state(id, self.gate, shown, self.open, cx);
                if waits || (self.finding.is_some() && drafts.state(id, self.gate).is_none()) {
                    focus(reason_id(self.gate));
                }
            }
            Touch::Drop => drafts.forget_state(id, self.gate),
            Touch::Step(step) => {
                let at = GateId::ALL.iter().position(|gate| *gate == self.gate).unwrap_or_default();
                let next = at.saturating_add_signed(step).min(GateId::ALL.len() - 1);
                focus(states_id(GateId::ALL[next]));
            }
        }
    }

    /// Shows where the reason, the role and the day are written.
    fn editor_ui(&self, ui: &mut Ui, is_waiting: bool, drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let palette = ui.palette();
        ui.add_space(4.0);
        if is_waiting {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.icon(icon::WARNING, 14.0, palette.warn);
                ui.label(rich(Role::CaptionStrong, self.text.get("gates-waiting"), palette.warn));
            });
        }
        let width = ui.available_width();
        let reason = self.finding.and_then(|finding| finding.reason.as_ref()).map_or("", |reason| reason.as_str());
        let response = self.line_ui(ui, Slot::GateReason(self.gate), "gates-reason", reason, width, drafts, cx);
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Escape)) {
            if ui.input(|input| input.key_pressed(Key::Escape)) {
                drafts.forget_state(self.dataset.id(), self.gate);
            }
            ui.memory_mut(|memory| memory.request_focus(states_id(self.gate)));
        }
        let Some(finding) = self.finding else { return };
        let half = (width - size::GAP) / 2.0;
        let examiner = finding.examiner.as_ref().map_or("", |examiner| examiner.as_str());
        let date = finding.date.map_or_else(String::new, |date| self.text.date(date));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            self.line_ui(ui, Slot::Examiner(self.gate), "gates-examiner-of", examiner, half, drafts, cx);
            self.line_ui(ui, Slot::GateDate(self.gate), "gates-date", &date, half, drafts, cx);
        });
    }

    #[expect(clippy::too_many_arguments, reason = "a line's own facts")]
    fn line_ui(&self, ui: &mut Ui, slot: Slot, key: &str, value: &str, width: f32, drafts: &mut Drafts, cx: &Cx<'_>) -> eframe::egui::Response {
        let at = (self.dataset.id(), slot);
        let name = self.text.with(key, &[("gate", wording::gate(self.gate, self.text).into())]);
        let trouble = drafts.trouble(at.0, slot, self.open, cx.text);
        let (id, hint) = match slot {
            Slot::GateReason(gate) => (reason_id(gate), self.text.get("gates-reason-hint")),
            Slot::GateDate(gate) => (Id::unique("card-gate-date").with(gate), self.text.get("card-date-hint")),
            _ => (Id::unique("card-gate-examiner").with(self.gate), self.text.get("gates-examiner-hint")),
        };
        let rows = if matches!(slot, Slot::GateReason(_)) { 2 } else { 1 };
        let line = Line { id, name: &name, hint, rows, enter_takes: rows > 1, role: Role::Body, has_edge: true, width };
        ui.vertical(|ui| {
            ui.set_width(width);
            line_ui(ui, line, drafts, at, value, trouble.as_deref())
        })
        .inner
    }

    /// Shows what was found.
    fn found_ui(&self, ui: &mut Ui) {
        let Some(finding) = self.finding else { return };
        let palette = ui.palette();
        ui.add_space(2.0);
        if let Some(reason) = &finding.reason {
            ui.add(Label::new(rich(Role::Body, reason.as_str(), palette.text)).wrap());
        }
        let by = finding.examiner.as_ref().map(ToString::to_string);
        let on = finding.date.map(|date| self.text.date(date));
        let signed: Vec<String> = by.into_iter().chain(on).collect();
        if !signed.is_empty() {
            ui.muted(Role::Caption, &signed.join(", "));
        }
    }
}
