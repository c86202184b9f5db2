//! Wishes for answers to the starter list.
//!
//! The laws themselves stand beside.

use std::sync::Arc;

use fyrfalt::command::{StarterReplies, StarterReply};
use fyrfalt::model::starter::StarterList;
use fyrfalt::model::{DatasetId, DepartmentId, Inventory, StarterId};

use super::Wish;

impl Wish {
    /// Answers some entries of the starter list, and now and then one that it does not have.
    pub(super) fn replies(&self, inventory: &Inventory) -> StarterReplies {
        let list = Arc::clone(StarterList::standard());
        let reply = |at: usize| {
            let entry = list.entries.get(self.pick(at, 9)).map_or_else(|| StarterId::new("nowhere").unwrap(), |entry| entry.id);
            let entry = if self.pick(at + 4, 16) == 0 { StarterId::new("nowhere").unwrap() } else { entry };
            let reply = match self.pick(at + 1, 6) {
                0 => StarterReply::Lack,
                1 => StarterReply::Unsure,
                2 => StarterReply::Open,
                3 => StarterReply::Same(self.dataset(at, inventory)),
                _ => StarterReply::Have(DatasetId::from_uuid(self.new_id(at)), DepartmentId::from_uuid(self.new_id(at + 1))),
            };
            (entry, reply)
        };
        let replies = (0..=self.pick(5, 3)).map(reply).collect();
        StarterReplies { list, replies }
    }
}
