//! Performing what concerns the process: moves, decisions, outcomes, updates, each for what is chosen.
//!
//! What a change takes is asked in a dialog; what can be done without asking is done at once.

use std::sync::Arc;

use super::App;
use crate::alphabet::language_of;
use crate::command::Command;
use crate::model::{DatasetId, Inventory, Stage};
use crate::ui::action::Place;
use crate::ui::asked::Asked;
use crate::ui::context::Cx;
use crate::ui::dialog::Dialog;
use crate::ui::toast::Toast;

impl App {
    /// Begins to ask for what a change takes.
    pub(super) fn ask_for_change(&mut self, asked: Asked) {
        let (text, today) = (Arc::clone(&self.text), self.today());
        let Some(document) = &mut self.document else { return };
        let (open, _) = document.parts(language_of(text.locale()));
        let (mut actions, mut regions) = (Vec::new(), Vec::new());
        let mut cx = Cx { text: &text, settings: &self.settings, today, actions: &mut actions, regions: &mut regions };
        let dialog = Dialog::asking(asked, &open, &mut cx);
        self.actions.append(&mut actions);
        self.dialog = dialog.or_else(|| self.dialog.take());
    }

    /// Moves what is chosen one stage on, or back.
    pub(super) fn move_stage(&mut self, is_forward: bool) {
        let (ids, Some(inventory)) = (self.chosen(), self.inventory()) else { return };
        let stage_of = |id: DatasetId| inventory.dataset(id).map(|dataset| dataset.stage());
        let focused = self.document.as_ref().and_then(|document| document.selected).filter(|id| ids.contains(id));
        let Some(stage) = focused.or_else(|| ids.first().copied()).and_then(stage_of) else { return };
        let index = if is_forward { stage.index().checked_add(1) } else { stage.index().checked_sub(1) };
        let Some(to) = index.and_then(|index| Stage::ALL.get(index)) else {
            let key = if is_forward { "board-no-next" } else { "board-no-previous" };
            return self.toasts.push(Toast::info(self.text.get(key).to_owned()));
        };
        // Each stage asks for other things, so that one move takes along what stands side by side.
        let together: Vec<DatasetId> = ids.iter().copied().filter(|id| stage_of(*id) == Some(stage)).collect();
        if together.len() < ids.len() {
            let args = [("count", together.len().into()), ("all", ids.len().into())];
            self.toasts.push(Toast::info(self.text.with("board-only-stage", &args)));
        }
        self.ask_for_change(Asked::Move(together, *to));
    }

    /// Asks for a decision, on what is chosen if anything is.
    pub(super) fn decide(&mut self) {
        self.ask_for_change(Asked::Decide(self.chosen(), None));
    }

    /// Asks how the work on what is chosen ended, or why it goes on if it has ended.
    pub(super) fn conclude(&mut self) {
        let (ids, Some(inventory)) = (self.chosen(), self.inventory()) else { return };
        let (ended, working): (Vec<DatasetId>, Vec<DatasetId>) = ids.into_iter().partition(|id| inventory.outcome(*id).is_some());
        match (working.is_empty(), ended.is_empty()) {
            (false, _) => self.ask_for_change(Asked::Conclude(working, None)),
            (true, false) => self.ask_for_change(Asked::Reopen(ended)),
            (true, true) => {}
        }
    }

    /// Notes that what is chosen was updated today.
    pub(super) fn mark_updated(&mut self) {
        let ids = self.chosen();
        if !ids.is_empty() {
            self.run(&Command::MarkUpdated(ids, self.today(), None), None);
        }
    }

    fn inventory(&self) -> Option<Arc<Inventory>> {
        self.document.as_ref().map(|document| Arc::clone(document.session.inventory()))
    }

    /// Returns what a deed is about: what is chosen together on the board, or the dataset that is chosen.
    fn chosen(&self) -> Vec<DatasetId> {
        let Some(document) = &self.document else { return Vec::new() };
        let together = if document.place == Place::Process { document.screens.process.chosen() } else { Vec::new() };
        if together.is_empty() { document.selected.into_iter().collect() } else { together }
    }
}
