//! Asks why a model is taken into use, with what that does, before it is done.
//!
//! Without a reason nothing is done; the reason stands in the history.

use eframe::egui::{Id, Ui};

use super::preview::{Preview, Subject};
use crate::command::Command;
use crate::model::scoring::succession::ScoreCounts;
use crate::model::{Prose, ScoringModel, ValueError};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::{foot_ui, modal_ui};
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// The dialog, while it is open.
#[derive(Debug)]
pub(super) struct Using {
    model: ScoringModel,
    subject: Subject,
    preview: Preview,
    why: String,
    is_new: bool,
}

impl Using {
    /// Asks for a model.
    pub(super) fn new(model: ScoringModel, subject: Subject) -> Self {
        Self { model, subject, preview: Preview::default(), why: String::new(), is_new: true }
    }

    /// Shows the dialog; returns whether it stays open.
    pub(super) fn ui(&mut self, ui: &Ui, counts: &ScoreCounts, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        self.preview.refresh(self.subject, &self.model, counts, open, ui.ctx());
        let mut stays = true;
        let is_open = modal_ui(ui, "use-model", size::DIALOG, |ui| {
            let text = std::sync::Arc::clone(cx.text);
            let named = [("name", self.model.name.get(open.language).into())];
            heading_ui(ui, Role::Title, &text.with("scoring-use-title", &named));
            ui.add_space(8.0);
            self.preview.ui(ui, &self.model, open, &text);
            ui.add_space(12.0);
            ui.role(Role::Label, text.get("scoring-why"));
            let error = match Prose::new(&self.why) {
                Ok(_) | Err(ValueError::Empty) => None,
                Err(error) => Some(wording::value_error(&error, &text)),
            };
            let field = TextField {
                id: Id::unique("scoring-why"),
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
                if Button::primary(text.get("scoring-use-now")).blocked(blocked).show(ui).clicked() {
                    let model = Box::new(self.model.clone());
                    cx.ask(Action::Run(Box::new(Command::UseModel(model)), Some(self.why.trim().to_owned())));
                    stays = false;
                }
                if Button::new(text.get("cancel")).show(ui).clicked() {
                    stays = false;
                }
            });
            stays
        });
        is_open && stays
    }
}
