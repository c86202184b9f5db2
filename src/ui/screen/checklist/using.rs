//! Asks why a checklist is taken into use, with what that does and does not do, before it is done.
//!
//! Without a reason nothing is done; the reason stands in the history.

use std::sync::Arc;

use eframe::egui::{Id, Ui};

use super::compare;
use crate::command::Command;
use crate::model::checklist::succession::Following;
use crate::model::{Checklist, Prose, ValueError};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::{foot_ui, modal_ui};
use crate::ui::icon;
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// The dialog, while it is open.
#[derive(Debug)]
pub(super) struct Using {
    checklist: Checklist,
    why: String,
    is_new: bool,
}

/// What became of the dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It stays open.
    Open,
    /// Somebody changed their mind.
    Left,
    /// The checklist is taken into use.
    Used,
}

impl Using {
    /// Asks for a checklist.
    pub(super) const fn new(checklist: Checklist) -> Self {
        Self { checklist, why: String::new(), is_new: true }
    }

    /// Shows the dialog.
    pub(super) fn ui(&mut self, ui: &Ui, current: &Checklist, following: &Following, open: &Open<'_>, cx: &mut Cx<'_>) -> Outcome {
        let mut outcome = Outcome::Open;
        let is_open = modal_ui(ui, "use-checklist", size::DIALOG, |ui| {
            let text = Arc::clone(cx.text);
            heading_ui(ui, Role::Title, text.get("editor-use-title"));
            ui.add_space(8.0);
            compare::ui(ui, current, &self.checklist, open.language, &text);
            meaning_ui(ui, following, &text);
            ui.add_space(12.0);
            ui.role(Role::Label, text.get("scoring-why"));
            let error = match Prose::new(&self.why) {
                Ok(_) | Err(ValueError::Empty) => None,
                Err(error) => Some(wording::value_error(&error, &text)),
            };
            let field = TextField {
                id: Id::unique("editor-why"),
                name: text.get("scoring-why"),
                hint: text.get("scoring-why-hint"),
                rows: 2,
                width: ui.available_width(),
                error: error.as_deref(),
            };
            let response = field.show(ui, &mut self.why);
            if std::mem::take(&mut self.is_new) {
                response.request_focus();
            }
            ui.add_space(16.0);
            let blocked = if self.why.trim().is_empty() { Some(text.get("scoring-why-missing")) } else { error.as_deref() };
            foot_ui(ui, |ui| {
                if Button::primary(text.get("editor-use-now")).blocked(blocked).show(ui).clicked() {
                    let checklist = Box::new(self.checklist.clone());
                    cx.ask(Action::Run(Box::new(Command::UseChecklist(checklist)), Some(self.why.trim().to_owned())));
                    outcome = Outcome::Used;
                }
                if Button::new(text.get("cancel")).show(ui).clicked() {
                    outcome = Outcome::Left;
                }
            });
            outcome == Outcome::Open
        });
        if outcome == Outcome::Open && !is_open { Outcome::Left } else { outcome }
    }
}

/// Says what a new version means to the datasets: those with a version keep it, the others follow the newest.
fn meaning_ui(ui: &mut Ui, following: &Following, text: &crate::text::Text) {
    let (kept, fresh) = (following.kept(), following.count_fresh());
    if kept > 0 {
        compare::line_ui(ui, icon::LOCK, &text.with("editor-kept", &[("count", kept.into())]));
    }
    if fresh > 0 {
        compare::line_ui(ui, icon::ARROW_RIGHT, &text.with("editor-fresh", &[("count", fresh.into())]));
    }
}
