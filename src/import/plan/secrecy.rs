//! What a list answers to whether something is secret, and what stands here: a no makes nothing public, but it is never passed over in silence.

use super::again::Slot;
use super::row::Draft;
use super::{Planner, Problem};
use crate::import::value;
use crate::model::list_source::Mark;
use crate::model::{DatasetId, Field};

impl Planner<'_> {
    /// Tells of a row that says no where the dataset is not public here.
    pub(super) fn tell_secrecy(&mut self, draft: &Draft, id: DatasetId) {
        let Some((column, line, false)) = &draft.secrecy else { return };
        let access = self.inventory.dataset(id).and_then(|dataset| dataset.get(value::key(Field::AccessRights))).map(ToString::to_string);
        let problem = match access.as_deref() {
            Some("NON_PUBLIC") => Problem::SecretHere,
            Some("RESTRICTED") => Problem::RestrictedHere,
            _ => return,
        };
        self.issue(draft.row, Some(*column), line, problem);
    }

    /// Returns the line that takes the place of a no that was kept in the note before, for a row that says yes now.
    pub(super) fn now_secret(&self, draft: &Draft, id: DatasetId) -> Option<(Slot, String)> {
        let (column, line, true) = draft.secrecy.as_ref()? else { return None };
        let slot = Slot::Kept(*column);
        let before = self.given.row(id)?.get(self.given.known_place(slot)?)?;
        (before != Mark::of(line)).then(|| (slot, line.clone()))
    }
}
