//! What was found at the gates of several datasets at once: which gate, what, why and by whom.
//!
//! It keeps a draft; the command says whether it can be taken.

use std::sync::Arc;

use eframe::egui::{Id, Ui};

use super::chosen::Chosen;
use crate::command::{Command, NewFinding};
use crate::model::{DatasetId, GateId, GateState};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::{foot_ui, modal_ui};
use crate::ui::theme::{Role, size};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::select::Select;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// A finding that is being written.
#[derive(Debug, Default)]
pub(super) struct GateForm {
    gate: Option<GateId>,
    state: Option<GateState>,
    why: String,
    by: String,
    /// Why it was refused.
    trouble: Option<String>,
}

impl GateForm {
    /// Shows the form; returns whether it is to stay.
    pub(super) fn ui(&mut self, ui: &Ui, chosen: &Chosen, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        modal_ui(ui, "matrix-gates", size::DIALOG, |ui| {
            heading_ui(ui, Role::Section, text.get("matrix-gates-title"));
            ui.muted(Role::Body, &text.with("matrix-gates-about", &[("count", chosen.ids().len().into())]));
            ui.add_space(8.0);
            let names = GateId::ALL.map(|gate| wording::gate(gate, &text).to_owned());
            let at = self.gate.and_then(|gate| GateId::ALL.iter().position(|other| *other == gate));
            let width = ui.available_width();
            let (name, none, search) = (text.get("matrix-gates-gate"), text.get("matrix-gates-pick"), text.get("chip-search"));
            ui.line(Role::Label, name);
            if let Some(picked) = (Select { id: id("gate"), name, none, search, width: width.min(320.0) }).show(ui, &names, at, false) {
                self.gate = picked.and_then(|index| GateId::ALL.get(index).copied());
            }
            if let Some(gate) = self.gate {
                ui.muted(Role::Caption, text.of("gate", &format!("{}-help", gate.key())));
            }
            ui.add_space(4.0);
            let choices = GateState::ALL.map(|state| (Some(state), wording::gate_state(state, &text)));
            if let Some(state) = segment_ui(ui, text.get("matrix-gates-state"), &choices, self.state) {
                self.state = state;
            }
            ui.add_space(4.0);
            let name = text.get("reason");
            ui.line(Role::Label, name);
            let field = TextField { id: id("why"), name, hint: text.get("matrix-gates-why-hint"), rows: 2, width, error: self.trouble.as_deref() };
            if field.show(ui, &mut self.why).changed() {
                self.trouble = None;
            }
            let name = text.get("matrix-move-by");
            ui.line(Role::Label, name);
            TextField { id: id("by"), name, hint: text.get("matrix-move-by-hint"), rows: 1, width, error: None }.show(ui, &mut self.by);
            ui.add_space(12.0);
            self.foot_ui(ui, chosen, open, cx)
        })
    }

    fn foot_ui(&mut self, ui: &mut Ui, chosen: &Chosen, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        let missing = match (self.gate, self.state) {
            (None, _) => Some(text.get("matrix-gates-needs-gate")),
            (_, None) => Some(text.get("matrix-gates-needs-state")),
            (_, Some(state)) if state.needs_reason() && self.why.trim().is_empty() => Some(text.get("matrix-gates-needs-why")),
            _ => None,
        };
        foot_ui(ui, |ui| {
            let is_saved = Button::primary(text.get("matrix-gates-save")).blocked(missing).show(ui).clicked();
            let is_left = Button::new(text.get("cancel")).show(ui).clicked();
            let is_done = is_left || (is_saved && self.save(chosen, open, cx));
            !is_done
        })
    }

    /// Writes the finding down for each dataset; tells whether it could be taken.
    fn save(&mut self, chosen: &Chosen, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let (Some(gate), Some(state)) = (self.gate, self.state) else { return false };
        let typed = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let finding = NewFinding { gate, state, reason: typed(&self.why), examiner: typed(&self.by), date: Some(cx.today) };
        let ids: Vec<DatasetId> = chosen.ids().iter().copied().collect();
        let command = Command::AssessGates(ids, vec![finding]);
        match command.plan(open.inventory()) {
            Ok(_) => {
                cx.ask(Action::Run(Box::new(command), typed(&self.why)));
                true
            }
            Err(refusal) => {
                self.trouble = Some(wording::refusal(&refusal, open.inventory(), cx.text));
                false
            }
        }
    }
}

fn id(part: &str) -> Id {
    Id::unique("matrix gate form").with(part)
}
