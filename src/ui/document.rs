//! An open inventory in the window: its session, what is worked out from it, and the screens that show it.
//!
//! What is chosen and where one stands lives here, because the screens share it.

use crate::model::{ChangeSet, DatasetId, Language, Operation, OperationId};
use crate::session::Session;
use crate::store::Past;

use super::action::Place;
use super::context::Open;
use super::derived::Derived;
use super::screen::Screens;
use super::verb::Standing;

/// An open inventory.
#[derive(Debug)]
pub struct Document {
    /// The session.
    pub session: Session,
    /// Places, ranks, search.
    pub derived: Derived,
    /// The screen that is shown.
    pub place: Place,
    /// Where somebody was before one dataset filled the window.
    pub came_from: Place,
    /// The dataset that is chosen.
    pub selected: Option<DatasetId>,
    /// The screens.
    pub screens: Screens,
}

impl Document {
    /// Shows a session, beginning at its overview.
    pub fn new(session: Session) -> Self {
        Self { session, derived: Derived::default(), place: Place::Overview, came_from: Place::Datasets, selected: None, screens: Screens::default() }
    }

    /// Splits into what views read and the screens that draw.
    pub fn parts(&mut self, language: Language) -> (Open<'_>, &mut Screens) {
        let Self { session, derived, place: _, came_from: _, selected, screens } = self;
        let open = Open {
            is_writable: session.read_only().is_none() && session.failure().is_none(),
            session,
            worked: derived.get(),
            generation: derived.generation(),
            selected: *selected,
            what_if: None,
            language,
        };
        (open, screens)
    }

    /// Tells what can be done now.
    pub fn standing(&self) -> Standing {
        Standing {
            has_inventory: true,
            is_writable: self.session.read_only().is_none() && self.session.failure().is_none(),
            has_dataset: self.selected.is_some(),
            can_undo: self.steps_layout(false) || self.session.undo_label().is_some(),
            can_redo: self.steps_layout(true) || self.session.redo_label().is_some(),
        }
    }

    /// Tells whether undo, or redo, is about the columns of the list that is on the screen.
    pub fn steps_layout(&self, is_redo: bool) -> bool {
        self.place == Place::Datasets && self.screens.datasets.can_step_layout(is_redo, self.session.undo_id())
    }

    /// Hands a history that was asked for to the card that asked.
    pub fn take_history(&mut self, of: Option<DatasetId>, entries: Vec<(Operation, ChangeSet)>) {
        match (self.place, of) {
            (Place::Reports, of) => self.screens.reports.take_history(of, entries),
            (Place::Dataset, Some(of)) => self.screens.dataset.take_history(of, entries),
            (Place::Matrix, _) | (_, None) => self.screens.matrix.take_history(of, entries),
            _ => self.screens.datasets.take_history(of, entries),
        }
    }

    /// Hands an inventory of the past to the screen that asked.
    pub fn take_past(&mut self, operation: OperationId, past: Box<Past>) {
        if let Some(import) = self.screens.import.as_mut().filter(|import| import.waits_for(operation)) {
            return import.take_past(Some(past.inventory));
        }
        match self.place {
            Place::Reports => self.screens.reports.take_past(operation, *past),
            _ => self.screens.decisions.take_past(operation, past),
        }
    }

    /// Lets nobody wait for an inventory of the past that cannot be had.
    pub fn miss_past(&mut self, operation: OperationId) {
        if let Some(import) = self.screens.import.as_mut().filter(|import| import.waits_for(operation)) {
            import.take_past(None);
        }
    }

    /// Goes to a screen; the one that fills the window with one dataset knows the way back.
    pub fn go(&mut self, place: Place) {
        if place == Place::Dataset && self.place != Place::Dataset {
            // A run and an import are not gone back to; the list is where their datasets are.
            self.came_from = if matches!(self.place, Place::Run | Place::Import) { Place::Datasets } else { self.place };
            self.screens.dataset.take_focus();
        }
        if place == Place::Datasets {
            self.screens.datasets.go_on_writing();
        }
        self.place = place;
    }

    /// Lets go of a choice that is no longer there.
    pub fn forget_missing(&mut self) {
        if self.selected.is_some_and(|id| self.session.inventory().dataset(id).is_none()) {
            self.selected = None;
        }
    }
}
