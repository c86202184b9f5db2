//! Performing what concerns the process: moves, decisions, outcomes, updates, each for the dataset that is chosen.
//!
//! What a change takes is asked in a dialog; what can be done without asking is done at once.

use std::sync::Arc;

use super::App;
use crate::alphabet::language_of;
use crate::command::Command;
use crate::model::{DatasetId, Stage};
use crate::ui::asked::Asked;
use crate::ui::context::Cx;
use crate::ui::dialog::Dialog;

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

    /// Moves the dataset that is chosen one stage on, or back.
    pub(super) fn move_stage(&mut self, is_forward: bool) {
        let Some((id, stage)) = self.chosen() else { return };
        let index = if is_forward { stage.index().checked_add(1) } else { stage.index().checked_sub(1) };
        if let Some(stage) = index.and_then(|index| Stage::ALL.get(index)) {
            self.ask_for_change(Asked::Move(vec![id], *stage));
        }
    }

    /// Asks for a decision, on the dataset that is chosen if one is.
    pub(super) fn decide(&mut self) {
        let datasets = self.chosen().map(|(id, _)| id).into_iter().collect();
        self.ask_for_change(Asked::Decide(datasets, None));
    }

    /// Asks how the work on the dataset that is chosen ended, or why it goes on if it has ended.
    pub(super) fn conclude(&mut self) {
        let Some((id, _)) = self.chosen() else { return };
        let has_ended = self.document.as_ref().is_some_and(|document| document.session.inventory().outcome(id).is_some());
        self.ask_for_change(if has_ended { Asked::Reopen(vec![id]) } else { Asked::Conclude(vec![id], None) });
    }

    /// Notes that the dataset that is chosen was updated today.
    pub(super) fn mark_updated(&mut self) {
        let Some((id, _)) = self.chosen() else { return };
        self.run(&Command::MarkUpdated(vec![id], self.today(), None), None);
    }

    fn chosen(&self) -> Option<(DatasetId, Stage)> {
        let document = self.document.as_ref()?;
        let dataset = document.selected.and_then(|id| document.session.inventory().dataset(id))?;
        Some((dataset.id(), dataset.stage()))
    }
}
