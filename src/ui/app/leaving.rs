//! Leaving an inventory: what is changed and not in use yet is not lost without a question.
//!
//! What is done to the inventory itself is saved at once and needs no question.

use std::sync::Arc;

use eframe::egui::{Context, ViewportCommand};

use super::App;
use crate::alphabet::language_of;
use crate::ui::action::{Action, Leaving};
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::Dialog;
use crate::ui::dialog::leaving::LeavingDialog;
use crate::ui::screen::reports::ReportsScreen;
use crate::ui::toast::Toast;

impl App {
    /// Asks before drafts are lost; tells whether it asked.
    pub(super) fn asks_before(&mut self, leaving: impl FnOnce() -> Leaving) -> bool {
        self.keep_document();
        let Some(document) = &self.document else { return false };
        let places = document.screens.drafts();
        if places.is_empty() {
            return false;
        }
        self.dialog = Some(Dialog::Asking(Box::new(LeavingDialog::new(leaving(), places))));
        true
    }

    /// Keeps what is written so far of a document.
    pub(super) fn keep_document(&mut self) {
        self.with_reports(ReportsScreen::keep);
    }

    /// Keeps the document as a new one if need be, and leaves.
    pub(super) fn keep_and_leave(&mut self, leaving: Leaving, ctx: &Context) {
        if self.with_reports(ReportsScreen::keep_anyway).unwrap_or(false) {
            self.leave(leaving, ctx);
        } else {
            self.toasts.push(Toast::bad(self.text.get("leaving-not-kept").to_owned()));
        }
    }

    /// Lets the reports screen ask for changes that are made at once.
    fn with_reports<R>(&mut self, ask: impl FnOnce(&mut ReportsScreen, &Open<'_>, &mut Cx<'_>) -> R) -> Option<R> {
        let (text, today) = (Arc::clone(&self.text), self.today());
        let (mut actions, mut regions) = (Vec::new(), Vec::new());
        let (open, screens) = self.document.as_mut()?.parts(language_of(text.locale()));
        let mut cx = Cx { text: &text, settings: &self.settings, today, actions: &mut actions, regions: &mut regions };
        let answer = ask(&mut screens.reports, &open, &mut cx);
        for action in actions {
            match action {
                Action::Run(command, why) => self.run(&command, why.as_deref()),
                other => self.actions.push(other),
            }
        }
        Some(answer)
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
