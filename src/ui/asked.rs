//! What a dialog can be asked to ask for: each is one thing to do that takes more than a click.
//!
//! Views name it in an [`super::action::Action::Ask`]; the dialogs themselves stand in [`super::dialog`].

use std::path::PathBuf;

use super::dialog::replace::Scope;
use crate::import::block::Pasting;
use crate::model::{DatasetId, DecisionId, DecisionKind, DemandId, ItemId, OutcomeKind, Stage};
use crate::text::Locale;

/// Something to ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A decision on datasets, of a kind if that is known.
    Decide(Vec<DatasetId>, Option<DecisionKind>),
    /// What is wrong in a decision on record.
    Correct(DecisionId),
    /// What a move to a stage takes: a reason to go back, or what is still missing to go on.
    Move(Vec<DatasetId>, Stage),
    /// How the work on datasets ended.
    Conclude(Vec<DatasetId>, Option<OutcomeKind>),
    /// Why the work on datasets goes on after it ended.
    Reopen(Vec<DatasetId>),
    /// One item of the checklist for many datasets.
    Tick(Vec<DatasetId>, Option<ItemId>),
    /// What there is to know of a paste before it is done.
    Paste(Box<Pasting>),
    /// One field of many datasets, and its value.
    SetField(Vec<DatasetId>),
    /// Whether datasets are to go.
    Remove(Vec<DatasetId>),
    /// What to replace in texts, and with what.
    Replace(Box<Scope>),
    /// The name of a snapshot.
    Snapshot,
    /// Which of ours stand for the placeholders of a Word template, for a paper in a language.
    CheckTemplate(PathBuf, Locale),
    /// Nothing: shows every placeholder, with the names of a language.
    Placeholders(Locale),
    /// A demand: one that is on record, or a new one for datasets.
    Demand(Option<DemandId>, Vec<DatasetId>),
}
