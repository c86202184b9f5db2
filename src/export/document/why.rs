//! The reasons that people wrote down when they did something: which of them a follow-up tells, and of which dataset.
//!
//! Only of what was done in the time that the follow-up is about and still stands; the log has the rest.

use std::collections::BTreeMap;

use crate::model::operation::Origin;
use crate::model::{Change, ChangeSet, DatasetId, Key, Operation, OperationId, Record};
use crate::text::Text;

/// How many reasons a cell tells of before it counts the rest.
const TOLD: usize = 3;

/// What was done to a dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Done {
    /// It was added.
    Came,
    /// It was moved to another stage.
    Moved,
    /// It was scored, examined or placed by hand, so that it may stand elsewhere in the matrix.
    Assessed,
}

/// The reasons for what was done, oldest first, by dataset.
#[derive(Debug, Default)]
pub(super) struct Whys<'a>(BTreeMap<(DatasetId, Done), Vec<&'a str>>);

impl<'a> Whys<'a> {
    /// Gathers the reasons of a history, newest first.
    pub(super) fn of(history: &'a [(Operation, ChangeSet)]) -> Self {
        let mut all: BTreeMap<(DatasetId, Done), Vec<&'a str>> = BTreeMap::new();
        for (operation, changes) in history.iter().rev() {
            let Some(why) = &operation.why else { continue };
            for of in changes.iter().filter_map(done) {
                let said = all.entry(of).or_default();
                if !said.contains(&why.as_str()) {
                    said.push(why.as_str());
                }
            }
        }
        Self(all)
    }

    /// Tells why something was done to a dataset, if somebody said.
    pub(super) fn told(&self, id: DatasetId, done: Done, text: &Text) -> Option<String> {
        let all = self.0.get(&(id, done))?;
        let mut told: Vec<String> = all.iter().take(TOLD).map(|why| why.trim().trim_end_matches('.').to_owned()).collect();
        let more = all.len().saturating_sub(TOLD);
        told.extend((more > 0).then(|| text.with("report-more", &[("count", more.into())])));
        Some(told.join("; "))
    }
}

/// Tells what a change did to which dataset, of that which a follow-up tells.
fn done(change: &Change) -> Option<(DatasetId, Done)> {
    match (change.key(), change.before(), change.after()) {
        (Key::Dataset(id), None, Some(_)) => Some((id, Done::Came)),
        (Key::Dataset(id), Some(Record::Dataset(before)), Some(Record::Dataset(after))) if before.stage() != after.stage() => Some((id, Done::Moved)),
        (Key::Score(id, _) | Key::Gate(id, _) | Key::Override(id), ..) => Some((id, Done::Assessed)),
        _ => None,
    }
}

/// Keeps of a history, newest first, what somebody gave a reason for and what was not undone again.
pub(super) fn reasoned<'h>(history: impl Iterator<Item = &'h (Operation, ChangeSet)>) -> impl Iterator<Item = &'h (Operation, ChangeSet)> {
    // The newest that was said of an operation is what holds.
    let mut stands: BTreeMap<OperationId, bool> = BTreeMap::new();
    history.filter(move |(operation, _)| match operation.origin {
        Origin::Undoes(id) => {
            stands.entry(id).or_insert(false);
            false
        }
        Origin::Redoes(id) => {
            stands.entry(id).or_insert(true);
            false
        }
        Origin::Done => operation.why.is_some() && stands.get(&operation.id) != Some(&false),
    })
}
