//! Asks for a decision: who decided what about which datasets, when, and under which number.
//!
//! Nothing is changed here; what is entered is asked for as a command. What it lets one do next is offered, never done unasked.

mod after;
mod covered;
mod fields;
mod form;

use eframe::egui::{Align, Frame, Layout, Margin, ScrollArea, Ui};

use super::Asking;
use crate::command::Command;
use crate::model::{DatasetId, Decision, DecisionId, DecisionKind};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::{Button, UiText as _};

use after::After;
use form::Form;

/// What the head and the foot take from the height of the dialog, with the room around it.
const AROUND: f32 = 96.0 + 120.0;

/// Begins to ask for a new decision.
pub(super) fn decide(datasets: Vec<DatasetId>, kind: Option<DecisionKind>, open: &Open<'_>, cx: &Cx<'_>) -> Box<dyn Asking> {
    DecideDialog::boxed(Form::new(datasets, kind, open, cx))
}

/// Begins to ask what is wrong in a decision on record.
pub(super) fn correct(decision: DecisionId, open: &Open<'_>) -> Option<Box<dyn Asking>> {
    let decision = open.inventory().decision(decision)?;
    Some(DecideDialog::boxed(Form::of(decision, open)))
}

/// How far the dialog has come.
#[derive(Debug)]
enum Phase {
    /// Something is being entered.
    Asking,
    /// The decision was asked for in the last frame.
    Sent,
    /// It is on record; what it lets one do is offered.
    Done(After),
}

#[derive(Debug)]
struct DecideDialog {
    form: Form,
    phase: Phase,
    /// Whether somebody wanted to leave although something is typed.
    is_leaving: bool,
}

impl Asking for DecideDialog {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        if matches!(self.phase, Phase::Sent) {
            self.phase = match open.inventory().decision(self.form.id) {
                Some(decision) => match next(decision, open, cx) {
                    Some(after) => Phase::Done(after),
                    None => return false,
                },
                // What stood in the way has been told.
                None => Phase::Asking,
            };
        }
        let mut is_open = true;
        let stays = super::modal_ui(ui, "decide", size::DIALOG_FORM, |ui| {
            is_open = match &mut self.phase {
                Phase::Done(after) => after.ui(ui, open, cx),
                _ => self.form_ui(ui, open, cx),
            };
            is_open
        });
        if is_open && !stays && matches!(self.phase, Phase::Asking) && self.form.is_dirty() && !self.is_leaving {
            // A stray click beside the dialog, or one press of Esc, loses nothing.
            self.is_leaving = true;
            ui.ctx().request_repaint();
            return true;
        }
        stays && is_open
    }
}

impl DecideDialog {
    fn boxed(form: Form) -> Box<dyn Asking> {
        Box::new(Self { form, phase: Phase::Asking, is_leaving: false })
    }

    /// Shows what is asked; returns whether the dialog stays open.
    fn form_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = std::sync::Arc::clone(cx.text);
        let is_correction = self.form.is_correction();
        heading_ui(ui, Role::Title, text.get(if is_correction { "decide-correct-title" } else { "decide-title" }));
        if is_correction {
            ui.muted(Role::Body, text.get("decide-correct-line"));
        }
        ui.add_space(8.0);
        let room = (ui.ctx().content_rect().height() - AROUND).max(120.0);
        ScrollArea::vertical().id_salt("decide").max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            // The rings around fields need a little room.
            Frame::new().inner_margin(Margin { left: 3, right: 12, top: 3, bottom: 3 }).show(ui, |ui| self.form.ui(ui, open, cx));
        });
        ui.add_space(12.0);
        self.foot_ui(ui, open, &text, cx)
    }

    fn foot_ui(&mut self, ui: &mut Ui, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let palette = ui.palette();
        let mut is_open = true;
        if self.is_leaving {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(rich(Role::CaptionStrong, text.get("decide-leaving"), palette.warn));
            });
        }
        super::foot_ui(ui, |ui| {
            let (save, leave) = if self.form.is_correction() { ("decide-correct", "cancel") } else { ("decide-record", "cancel") };
            if Button::primary(text.get(save)).key(text.get("decide-record-key")).show(ui).clicked() || is_sent_by_key(ui) {
                is_open = self.save(ui, open, cx);
            }
            if Button::new(text.get(leave)).show(ui).clicked() {
                is_open = false;
            }
        });
        is_open
    }

    /// Asks for the decision, or shows what is wrong; returns whether the dialog stays open.
    fn save(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        self.is_leaving = false;
        match self.form.command(open, cx) {
            Ok((command, why)) => {
                let is_correction = matches!(command, Command::CorrectDecision(_));
                cx.ask(Action::Run(Box::new(command), why));
                if is_correction {
                    cx.ask(Action::Tell(Toast::good(cx.text.get("decide-corrected").to_owned())));
                    return false;
                }
                self.phase = Phase::Sent;
                ui.ctx().request_repaint();
            }
            Err(slot) => ui.memory_mut(|memory| memory.request_focus(slot.id())),
        }
        true
    }
}

/// Returns what the decision lets one do, or nothing where there is nothing to offer.
fn next(decision: &Decision, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<After> {
    let after = After::of(decision, open, cx);
    if after.is_none() {
        cx.ask(Action::Tell(Toast::good(cx.text.get("decide-done").to_owned())));
    }
    after
}

/// Tells whether Ctrl+Enter was pressed, which saves from any field.
fn is_sent_by_key(ui: &Ui) -> bool {
    use eframe::egui::{Key, Modifiers};
    ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
}
