//! Leaving an inventory: what is changed and not in use yet is not lost without a question.
//!
//! What is done to the inventory itself is saved at once and needs no question.

use eframe::egui::{Context, ViewportCommand};

use super::App;
use crate::ui::action::{Action, Leaving};
use crate::ui::dialog::Dialog;
use crate::ui::dialog::leaving::LeavingDialog;

impl App {
    /// Asks before drafts are lost; tells whether it asked.
    pub(super) fn asks_before(&mut self, leaving: impl FnOnce() -> Leaving) -> bool {
        let Some(document) = &self.document else { return false };
        let places = document.screens.drafts();
        if places.is_empty() {
            return false;
        }
        self.dialog = Some(Dialog::Asking(Box::new(LeavingDialog::new(leaving(), places))));
        true
    }

    /// Leaves, whatever is lost.
    pub(super) fn leave(&mut self, leaving: Leaving, ctx: &Context) {
        if let Some(document) = &mut self.document {
            document.screens.forget_drafts();
        }
        match leaving {
            Leaving::Window => ctx.send_viewport_cmd(ViewportCommand::Close),
            Leaving::File(path) => self.actions.push(Action::OpenFile(path)),
            Leaving::Verb(verb) => self.actions.push(Action::Do(verb)),
        }
        ctx.request_repaint();
    }
}
