//! The third page of the card: the six gates, what was found at each, and who found it.
//!
//! It asks for findings; what they do to the rank and to publishing is decided elsewhere.

mod row;
mod states;

use eframe::egui::{Frame, Id, Margin, Memory, Popup, Rect, Ui, pos2};

use self::row::GateRow;
use super::draft::{Drafts, signature};
use crate::command::{Command, NewFinding};
use crate::model::{Dataset, DatasetId, GateId, GateState, Gates, gate};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::rich;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _, icon_button};

/// How many roles are suggested.
const SUGGESTED: usize = 12;

/// Where the person is among the gates.
#[derive(Debug, Default)]
pub(super) struct GatePage {
    current: Option<GateId>,
    of: Option<DatasetId>,
    /// The gate where the person is has yet to be brought into sight.
    reveal: bool,
    /// The reason that all gates are to share.
    reason: String,
    /// The roles that have tested before, the most frequent first, as of a generation.
    known: (Option<u64>, Vec<String>),
}

/// Returns the id of the states of a gate, which takes the focus for its keys.
pub(super) fn states_id(gate: GateId) -> Id {
    Id::unique("card-gate").with(gate)
}

impl GatePage {
    /// Returns what takes the focus when the card does: the gate that counts.
    pub(super) fn entrance(&self) -> Id {
        states_id(self.current.unwrap_or(GateId::InformationSecurity))
    }

    /// Shows the page.
    pub(super) fn ui(&mut self, ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let gates = open.inventory().gates(dataset.id());
        if self.of.replace(dataset.id()) != Some(dataset.id()) {
            let worst = gate::worst(gates);
            self.current = GateId::ALL.into_iter().find(|gate| gate::state(gates, *gate) == worst);
            self.reason.clear();
            self.reveal = true;
            // Who walks from dataset to dataset by keys begins each time at the gate that counts.
            let focused = ui.memory(Memory::focused);
            if GateId::ALL.into_iter().any(|gate| focused == Some(states_id(gate))) {
                ui.memory_mut(|memory| memory.request_focus(self.entrance()));
            }
        }
        ui.spacing_mut().item_spacing.y = 4.0;
        worst_ui(ui, gates, &text);
        if open.is_writable {
            ui.add_space(8.0);
            self.examiner_ui(ui, dataset, open, drafts, cx);
        }
        ui.add_space(8.0);
        for gate in GateId::ALL {
            let mut row = GateRow { gate, dataset, open, finding: gates.get(&gate).map(AsRef::as_ref), text: &text };
            let top = ui.cursor().min;
            row.ui(ui, &mut self.current, drafts, cx);
            if self.reveal && self.current == Some(gate) {
                self.reveal = false;
                ui.scroll_to_rect(Rect::from_min_max(top, pos2(ui.max_rect().right(), ui.cursor().top())), None);
            }
        }
        ui.add_space(16.0);
    }

    /// Collects who has tested before.
    fn refresh(&mut self, open: &Open<'_>, text: &Text) {
        if self.known.0 == Some(open.generation) {
            return;
        }
        let mut counts: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
        for dataset in open.inventory().datasets() {
            for examiner in open.inventory().gates(dataset.id()).values().filter_map(|finding| finding.examiner.as_ref()) {
                *counts.entry(examiner.as_str()).or_default() += 1;
            }
        }
        let mut known: Vec<(&str, usize)> = counts.into_iter().collect();
        known.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| text.compare(a.0, b.0)));
        self.known = (Some(open.generation), known.into_iter().take(SUGGESTED).map(|(name, _)| name.to_owned()).collect());
    }

    /// Shows who tests now, and the way to clear what is left at once.
    fn examiner_ui(&mut self, ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let gates = open.inventory().gates(dataset.id());
        let left: Vec<GateId> = GateId::ALL.into_iter().filter(|gate| gate::state(gates, *gate) == GateState::Unassessed).collect();
        let palette = ui.palette();
        Frame::new().fill(palette.surface).corner_radius(size::RADIUS).inner_margin(Margin::same(12)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let width = if left.is_empty() { ui.available_width() } else { (ui.available_width() - size::GAP) / 2.0 };
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = size::GAP;
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.muted(Role::Caption, text.get("gates-examiner"));
                    self.suggested_ui(ui, open, &mut drafts.examiner, &text);
                });
                if left.is_empty() {
                    return;
                }
                ui.vertical(|ui| {
                    ui.set_width(width);
                    let name = text.get("gates-reason-all");
                    ui.muted(Role::Caption, name);
                    let id = Id::unique("card-gates-reason");
                    TextField { id, name, hint: text.get("gates-reason-all-hint"), rows: 1, width, error: None }.show(ui, &mut self.reason);
                });
            });
            if left.is_empty() {
                return;
            }
            ui.add_space(4.0);
            let label = if left.len() == GateId::ALL.len() {
                text.get("gates-clear-all").to_owned()
            } else {
                text.with("gates-clear-rest", &[("count", left.len().into())])
            };
            if Button::outline(&label).icon(icon::CHECK).tooltip(text.get("gates-clear-help")).show(ui).clicked() {
                let reason = std::mem::take(&mut self.reason);
                let new = |gate: &GateId| NewFinding {
                    gate: *gate,
                    state: GateState::Clear,
                    reason: signature(&reason),
                    examiner: signature(&drafts.examiner),
                    date: Some(cx.today),
                };
                let findings = left.iter().map(new).collect();
                for gate in &left {
                    drafts.forget_state(dataset.id(), *gate);
                }
                cx.ask(Action::run(Command::AssessGates(vec![dataset.id()], findings)));
            }
        });
    }

    /// Shows who tests, with a way to pick who has tested before.
    fn suggested_ui(&mut self, ui: &mut Ui, open: &Open<'_>, value: &mut String, text: &Text) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let width = ui.available_width() - size::CONTROL;
            let (name, hint) = (text.get("gates-examiner"), text.get("gates-examiner-hint"));
            TextField { id: Id::unique("card-examiner"), name, hint, rows: 1, width, error: None }.show(ui, value);
            let response = icon_button(ui, icon::CHEVRON_DOWN, text.get("gates-known"), None);
            Popup::menu(&response).show(|ui| {
                self.refresh(open, text);
                if self.known.1.is_empty() {
                    ui.muted(Role::Body, text.get("gates-known-none"));
                }
                for role in &self.known.1 {
                    if ui.button(role).clicked() {
                        value.clone_from(role);
                    }
                }
            });
        });
    }
}

/// Returns the icon of a state.
pub(super) const fn icon_of(state: GateState) -> &'static str {
    match state {
        GateState::Unassessed => icon::CIRCLE,
        GateState::Clear => icon::CIRCLE_CHECK,
        GateState::ActionNeeded => icon::SHIELD,
        GateState::Blocked => icon::CIRCLE_X,
    }
}

/// Shows the state that counts, and what it means.
fn worst_ui(ui: &mut Ui, gates: &Gates, text: &Text) {
    let palette = ui.palette();
    let worst = gate::worst(gates);
    let (fill, ink) = match worst {
        GateState::Unassessed => (palette.hover, palette.text),
        GateState::Clear => (palette.ok_soft, palette.ok),
        GateState::ActionNeeded => (palette.warn_soft, palette.warn),
        GateState::Blocked => (palette.err_soft, palette.err),
    };
    let edge = if palette.is_projector { eframe::egui::Stroke::new(2.0, ink) } else { eframe::egui::Stroke::NONE };
    let left = GateId::ALL.into_iter().filter(|gate| gate::state(gates, *gate) == GateState::Unassessed).count();
    Frame::new().fill(fill).stroke(edge).corner_radius(size::RADIUS).inner_margin(Margin::same(12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = eframe::egui::Vec2::new(8.0, 2.0);
            ui.icon(icon_of(worst), size::ICON, ink);
            ui.vertical(|ui| {
                ui.label(rich(Role::Label, text.of("gates-worst", worst.key()), ink));
                ui.label(rich(Role::Caption, text.of("gates-meaning", worst.key()), palette.text));
                if left > 0 {
                    ui.label(rich(Role::Caption, &text.with("gates-left", &[("count", left.into())]), palette.text));
                }
            });
        });
    });
}
