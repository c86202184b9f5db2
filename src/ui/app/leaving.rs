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
use crate::ui::screen::Screens;
use crate::ui::toast::Toast;

/// How many frames pass until what has lost the focus has asked for its change, and that is made.
const FRAMES: u8 = 2;

impl App {
    /// Asks before drafts are lost; tells whether it asked.
    pub(super) fn asks_before(&mut self, leaving: impl FnOnce() -> Leaving) -> bool {
        self.keep_written();
        let Some(document) = &self.document else { return false };
        let unkept = document.screens.drafts(document.session.inventory());
        if unkept.is_empty() {
            return false;
        }
        self.dialog = Some(Dialog::Asking(Box::new(LeavingDialog::new(leaving(), unkept))));
        true
    }

    /// Keeps what is written so far: in a cell, on a card, in an answer, of a document.
    pub(super) fn keep_written(&mut self) {
        self.with_screens(Screens::settle);
    }

    /// Takes the focus from what has it, once, so that what is written there is taken before the window closes; tells whether that takes a frame or two.
    pub(super) fn lets_go(&mut self, ctx: &Context) -> bool {
        let focused = ctx.memory(eframe::egui::Memory::focused);
        match (self.closes_after, focused) {
            (None, Some(focused)) if self.document.is_some() => {
                ctx.memory_mut(|memory| memory.surrender_focus(focused));
                self.closes_after = Some(FRAMES);
            }
            (Some(1..), _) => self.closes_after = self.closes_after.map(|frames| frames - 1),
            _ => return false,
        }
        ctx.request_repaint();
        true
    }

    /// Keeps the document as a new one if need be, and leaves.
    pub(super) fn keep_and_leave(&mut self, leaving: Leaving, ctx: &Context) {
        if self.with_screens(|screens, open, cx| screens.reports.keep_anyway(open, cx)).unwrap_or(false) {
            self.leave(leaving, ctx);
        } else {
            self.toasts.push(Toast::bad(self.text.get("leaving-not-kept").to_owned()));
        }
    }

    /// Lets the screens ask for changes that are made at once.
    fn with_screens<R>(&mut self, ask: impl FnOnce(&mut Screens, &Open<'_>, &mut Cx<'_>) -> R) -> Option<R> {
        let (text, today) = (Arc::clone(&self.text), self.today());
        let (mut actions, mut regions) = (Vec::new(), Vec::new());
        let (open, screens) = self.document.as_mut()?.parts(language_of(text.locale()));
        let mut cx = Cx { text: &text, settings: &self.settings, today, actions: &mut actions, regions: &mut regions };
        let answer = ask(screens, &open, &mut cx);
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
