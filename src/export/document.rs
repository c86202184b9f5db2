//! Documents: an inventory told to those who decide, to those who work with it and to the public, each kind in its own parts.
//!
//! What a kind may show is decided in [`public`] before a word is written; how it looks is up to the format. No clock, no store.

mod annex;
mod basis;
mod call;
mod dataset;
mod decision;
mod draft;
mod facts;
mod followup;
mod history;
mod minutes;
pub mod paper;
mod part;
mod proof;
pub mod public;
mod recorded;
mod register;
pub mod review;
mod since;
mod why;

use std::borrow::Cow;
use std::sync::Arc;

use jiff::Timestamp;

use self::draft::Draft;
use self::facts::Facts;
use self::public::Shown;
use super::error::ExportError;
use super::report::Report;
use crate::figure::MatrixLook;
use crate::model::document::{Document, DocumentKind, PartChoice, Reasons, Scope};
use crate::model::rank::Ranking;
use crate::model::{ChangeSet, DatasetId, DecisionKind, Inventory, Line, Operation, OperationId};
use crate::text::Text;

pub use part::{Arranged, Part, arranged, parts};
pub use proof::{Filling, Proof, ProofError};
pub use recorded::{on_record, recorded_in};

/// What a document is written from. Everything in it is as it was at one moment, but for what is [`Source::earlier`].
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The inventory that the document tells of.
    pub inventory: &'a Inventory,
    /// The order of all its datasets.
    pub ranking: &'a Ranking,
    /// Where that is in the log.
    pub state: &'a State,
    /// What it is compared with; for a decision on record, how things were when it was written down.
    pub earlier: Option<Earlier<'a>>,
    /// What was done up to then, newest first, as the session tells it, as far back as [`asked_for`] says.
    pub history: &'a [(Operation, ChangeSet)],
}

/// An inventory as it was before.
#[derive(Debug, Clone, Copy)]
pub struct Earlier<'a> {
    /// The inventory.
    pub inventory: &'a Inventory,
    /// The order of its datasets.
    pub ranking: &'a Ranking,
    /// Where that is in the log.
    pub state: &'a State,
}

/// A moment in the log of an inventory.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// The last operation that counts; nothing for an inventory that nothing was done to.
    pub operation: Option<OperationId>,
    /// The hash that it has in the log, 64 hexadecimal digits, or nothing where it is not known.
    pub hash: String,
    /// What people call the moment, if it is a snapshot.
    pub snapshot: Option<String>,
    /// When the operation was done.
    pub at: Timestamp,
    /// Says which state it is where there is no hash.
    pub name: String,
}

/// How many digits of a hash people compare.
const SHORT: usize = 8;

impl State {
    /// Returns the digits that people compare: the first eight of the hash, or the name.
    pub fn short(&self) -> &str {
        self.hash.get(..SHORT).unwrap_or(&self.name)
    }
}

/// What somebody wants to have written. Empty texts are left out or replaced by the usual ones.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Order {
    /// Which kind.
    pub kind: DocumentKind,
    /// What it is called on paper.
    pub title: String,
    /// The unit that writes it.
    pub department: String,
    /// The organisation's own number for the matter.
    pub reference: String,
    /// What it is about.
    pub scope: Scope,
    /// The datasets that the scope leaves; nothing means all.
    pub datasets: Option<Vec<DatasetId>>,
    /// How they were chosen, in words: the filter as somebody typed it. Empty where all are meant.
    pub selection: String,
    /// Which reasons for scores it shows.
    pub reasons: Reasons,
    /// Its parts, in order. Parts that are not named come after, as usual.
    pub parts: Vec<PartChoice>,
    /// The points of the proposal or decision in own words; nothing means those that the program drafts.
    pub proposals: Option<Vec<String>>,
    /// When it is written; the document bears the day.
    pub now: Timestamp,
    /// How the matrix is drawn.
    pub matrix: MatrixLook,
}

impl Order {
    /// Makes an order for a kind of document over everything it is about, with its usual parts.
    pub fn new(kind: DocumentKind, now: Timestamp) -> Self {
        Self { kind, now, ..Self::default() }
    }

    /// Makes an order for a document that is kept in the inventory; whoever orders works out which datasets its scope leaves.
    pub fn of(document: &Document, now: Timestamp) -> Self {
        let Document { id: _, name: _, kind, language: _, title, department, reference, scope, reasons, parts, proposals } = document;
        let words = |line: Option<&Line>| line.map_or_else(String::new, ToString::to_string);
        Self {
            title: words(title.as_ref()),
            department: words(department.as_ref()),
            reference: words(reference.as_ref()),
            scope: scope.clone(),
            reasons: *reasons,
            parts: parts.clone(),
            proposals: proposals.as_ref().map(|points| points.iter().map(ToString::to_string).collect()),
            ..Self::new(*kind, now)
        }
    }

    /// Returns the one dataset that the document is about: the one its scope names, or the only one of its decision.
    fn one(&self, inventory: &Inventory) -> Option<DatasetId> {
        one(&self.scope, inventory)
    }
}

/// Returns the one dataset that a scope names, or the only one of its decision.
fn one(scope: &Scope, inventory: &Inventory) -> Option<DatasetId> {
    let decided = || match inventory.decision(scope.decision?)?.datasets.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    scope.dataset.or_else(decided).filter(|id| inventory.dataset(*id).is_some())
}

/// Returns how many of the newest operations a document of a kind is told out of, where it begins after one of them or with the first;
/// of the document about one dataset the file is asked by dataset.
pub fn asked_for(kind: DocumentKind, since: Option<OperationId>, operations: &[Arc<Operation>]) -> usize {
    let begin = since.and_then(|since| operations.iter().rposition(|operation| operation.id == since)).map_or(0, |at| at + 1);
    let period = &operations[begin..];
    match kind {
        DocumentKind::Minutes => period.len(),
        // It tells nothing of them but why.
        DocumentKind::FollowUp => period.iter().position(|operation| operation.why.is_some()).map_or(0, |first| period.len() - first),
        _ => 0,
    }
}

/// Writes a document, in the language of `text`. The same source, order and words give the same report.
///
/// # Errors
/// Fails where the order does not say which dataset, or since when, and the kind must know.
pub fn compose(source: &Source<'_>, order: &Order, text: &Text) -> Result<Report, ExportError> {
    let kind = order.kind;
    if kind.is_of_one() && order.one(source.inventory).is_none() {
        return Err(ExportError::NeedsDataset);
    }
    if kind == DocumentKind::FollowUp && source.earlier.is_none() {
        return Err(ExportError::NeedsSince);
    }
    could_be_written(source, order)?;
    Ok(written(source, order, text))
}

/// Tells what keeps a document from being true, whatever it would say.
fn could_be_written(source: &Source<'_>, order: &Order) -> Result<(), ExportError> {
    if order.datasets.as_ref().is_some_and(Vec::is_empty) {
        return Err(ExportError::NothingChosen);
    }
    // Nothing is later than how it is now, whatever was only kept since the last change.
    if order.kind.is_of_time() && order.scope.snapshot.is_some() && source.earlier.is_some_and(|earlier| earlier.state.at > source.state.at) {
        return Err(ExportError::SinceAfter);
    }
    if order.kind == DocumentKind::Decision {
        match order.scope.decision.and_then(|id| source.inventory.decision(id)) {
            Some(decision) if decision.kind != DecisionKind::Publish => return Err(ExportError::OtherDecision),
            Some(decision) if order.one(source.inventory).is_some_and(|id| !decision.covers(id)) => return Err(ExportError::DecisionElsewhere),
            None if order.one(source.inventory).is_some_and(|id| source.inventory.outcome(id).is_some()) => return Err(ExportError::Concluded),
            _ => {}
        }
    }
    Ok(())
}

/// Returns what of an inventory a document may show, and of the datasets that it is about alone: what stands ready for a template of one's own.
///
/// Where a kind does not show how datasets were scored, none has a place in an order.
pub fn shown<'a>(source: &Source<'a>, order: &Order) -> (Inventory, Cow<'a, Ranking>) {
    let Shown { inventory, ranking, .. } = Shown::of(source, order);
    (inventory, if public::Piece::Score.is_in(order.kind) { Cow::Borrowed(ranking) } else { Cow::Owned(Ranking::default()) })
}

/// Writes a document whose order says enough.
fn written(source: &Source<'_>, order: &Order, text: &Text) -> Report {
    let shown = Shown::of(source, order);
    let facts = Facts::of(&shown.inventory, shown.ranking, &shown.settled, text);
    Draft::new(&shown, &facts, order, text).finish()
}

/// Returns the points that the program drafts for a document: proposals, or what is decided; none for a kind without such points.
///
/// # Errors
/// Fails as [`compose`] does.
pub fn drafted(source: &Source<'_>, order: &Order, text: &Text) -> Result<Vec<String>, ExportError> {
    let kind = order.kind;
    if kind.is_of_one() && order.one(source.inventory).is_none() {
        return Err(ExportError::NeedsDataset);
    }
    let shown = Shown::of(source, order);
    let facts = Facts::of(&shown.inventory, shown.ranking, &shown.settled, text);
    let draft = Draft::new(&shown, &facts, order, text);
    Ok(match kind {
        DocumentKind::Paper => draft.proposed_points(),
        DocumentKind::Decision => draft.decided_points(),
        _ => Vec::new(),
    })
}
