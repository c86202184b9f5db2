//! Asks why a model is taken into use, with what that does, before it is done.
//!
//! Without a reason nothing is done; the reason stands in the history.

use eframe::egui::Ui;

use super::preview::{Preview, Subject};
use crate::command::Command;
use crate::model::ScoringModel;
use crate::model::scoring::succession::ScoreCounts;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::modal_ui;
use crate::ui::screen::edition::why::{Decided, Why};
use crate::ui::theme::{Role, size};
use crate::ui::widget::label::heading_ui;

/// The dialog, while it is open.
#[derive(Debug)]
pub(super) struct Using {
    model: ScoringModel,
    subject: Subject,
    preview: Preview,
    why: Why,
}

impl Using {
    /// Asks for a model.
    pub(super) fn new(model: ScoringModel, subject: Subject) -> Self {
        Self { model, subject, preview: Preview::default(), why: Why::default() }
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
            match self.why.ui(ui, text.get("scoring-use-now"), &text) {
                Some(Decided::Use(why)) => {
                    cx.ask(Action::Run(Box::new(Command::UseModel(Box::new(self.model.clone()))), Some(why)));
                    stays = false;
                }
                Some(Decided::Leave) => stays = false,
                None => {}
            }
            stays
        });
        is_open && stays
    }
}
