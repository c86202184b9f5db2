//! A decision on record: the inventory as it was when that was written down, which its document tells of.
//!
//! Found in the history of the dataset; a document that only drafts a decision has no such moment.

use super::{Told, at_moment, done_until};
use crate::cli::trouble::Trouble;
use crate::cli::{Context, diff};
use crate::export::document::{Order, on_record, recorded_in};
use crate::model::DocumentKind;
use crate::session::Session;

impl Told {
    /// Adds how things were when the decision was written down that a document is of, if it is of one.
    pub(super) fn with_decided(mut self, order: &Order, session: &mut Session, cx: &mut Context<'_>) -> Result<Self, Trouble> {
        let Some((decision, one)) = on_record(order.kind, &order.scope, &self.moment.inventory) else { return Ok(self) };
        let done = done_until(session, DocumentKind::Dataset, Some(one), None, &self.moment.state, cx)?;
        if let Some(operation) = recorded_in(decision, one, &done) {
            let then = at_moment(&diff::Moment { operation, hash: None }, None, session, cx)?;
            let ranking = then.ranked().1;
            self.earlier = Some((then, ranking));
        }
        Ok(self)
    }
}
