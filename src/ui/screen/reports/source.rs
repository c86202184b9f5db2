//! What a document is written from: the inventory as it is or was, what it is compared with, and what was done to it.
//!
//! The past and the history are asked of the file, and ranked in the background; nothing is changed.

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::Context;
use jiff::civil::Date;

use crate::alphabet::{language_of, locale_of};
use crate::export::document::{Earlier, Source, State, asked_for, on_record, recorded_in};
use crate::model::document::{DocumentKind, Scope};
use crate::model::query::{Facts, Index};
use crate::model::rank::Ranking;
use crate::model::{ChangeSet, DatasetId, DecisionId, Inventory, Operation, OperationId, Process, SnapshotId};
use crate::store::Past;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::latest::Latest;

/// How many moments of the past are kept at hand.
const KEPT: usize = 4;
/// How many operations the history of one dataset goes back.
const HISTORY: usize = 2_000;

type Entries = Vec<(Operation, ChangeSet)>;

/// An inventory at one moment, with what is worked out from it. The order is the inventory's own, whoever looks.
#[derive(Debug)]
pub(super) struct Moment {
    pub(super) inventory: Arc<Inventory>,
    pub(super) index: Index,
    pub(super) ranking: Ranking,
    process: Process,
    state: State,
}

impl Moment {
    fn of(inventory: Arc<Inventory>, state: State, today: Date) -> Self {
        let alphabet = Text::new(locale_of(inventory.language()));
        let index = Index::of(&inventory, language_of(alphabet.locale()), &alphabet);
        let ranking = Ranking::of(&inventory, &index);
        let process = Process::of(&inventory, today);
        Self { inventory, index, ranking, process, state }
    }

    fn earlier(&self) -> Earlier<'_> {
        Earlier { inventory: &self.inventory, ranking: &self.ranking, state: &self.state }
    }

    /// Returns what conditions ask for.
    pub(super) const fn facts(&self) -> Facts<'_> {
        Facts { ranking: &self.ranking, process: &self.process }
    }
}

/// All that a document is written from.
#[derive(Debug, Clone)]
pub(super) struct Material {
    pub(super) moment: Arc<Moment>,
    earlier: Option<Arc<Moment>>,
    history: Arc<Entries>,
    /// Goes up whenever the material is new.
    pub(super) stamp: u64,
}

impl Material {
    /// Lends it to whoever writes.
    pub(super) fn source(&self) -> Source<'_> {
        let Moment { inventory, ranking, state, .. } = self.moment.as_ref();
        Source { inventory, ranking, state, earlier: self.earlier.as_deref().map(Moment::earlier), history: &self.history }
    }
}

/// One side of a document: the inventory at a revision, or after an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Now(u64),
    Then(OperationId),
}

/// Whose history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Nobody,
    Dataset(DatasetId),
    /// The newest operations, so many of them.
    Newest(usize),
}

/// A decision on a dataset, in an inventory at a moment, out of how many operations.
type Recorded = ((DecisionId, DatasetId), Side, usize);

/// How far the material is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is there.
    There,
    /// It is being read.
    Reading,
    /// The snapshot that was chosen is no longer there.
    Gone,
}

/// Gathers the material.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    pasts: Vec<(OperationId, String, Arc<Inventory>)>,
    asked: BTreeSet<OperationId>,
    moments: [Latest<(Side, Date), Arc<Moment>>; 2],
    /// Whose history is there, of how many operations.
    history: Option<((Whose, usize), Arc<Entries>)>,
    history_asked: Option<(Whose, usize)>,
    /// When a decision was written down.
    recorded: Option<(Recorded, Option<OperationId>)>,
    /// What the material is of.
    of: Option<(Side, Option<Side>, Whose, usize, Date)>,
    material: Option<Material>,
}

impl Gathering {
    /// Takes in the inventory as it was after an operation.
    pub(super) fn take_past(&mut self, operation: OperationId, past: Past) {
        self.asked.remove(&operation);
        self.pasts.retain(|(of, ..)| *of != operation);
        self.pasts.push((operation, past.hash, Arc::new(past.inventory)));
        if self.pasts.len() > KEPT {
            self.pasts.remove(0);
        }
    }

    /// Takes in a history that was asked for.
    pub(super) fn take_history(&mut self, of: Option<DatasetId>, entries: Entries) {
        // Others ask for changes too; an answer of another length is theirs.
        let whose = of.map_or(Whose::Newest(entries.len()), Whose::Dataset);
        if let Some(asked) = self.history_asked.filter(|(asked, _)| *asked == whose) {
            self.history_asked = None;
            self.history = Some((asked, Arc::new(entries)));
        }
    }

    /// Returns the material as it is.
    pub(super) const fn material(&self) -> Option<&Material> {
        self.material.as_ref()
    }

    /// Brings the material up to what a document of a kind needs, or begins the work that will.
    pub(super) fn refresh(&mut self, kind: DocumentKind, scope: &Scope, open: &Open<'_>, cx: &mut Cx<'_>, ctx: &Context) -> Standing {
        let after = |id: SnapshotId| open.inventory().snapshot(id).map(|snapshot| Side::Then(snapshot.operation));
        let side = match scope.snapshot {
            None => Some(Side::Now(open.session.revision())),
            Some(id) => after(id),
        };
        let since = scope.since.filter(|_| kind.is_of_time());
        let earlier = since.map(after);
        let (Some(side), Some(mut earlier)) = (side, earlier.map_or(Some(None), |found| found.map(Some))) else { return Standing::Gone };
        let there = self.moment(0, side, open, cx, ctx);
        let mut before = earlier.map(|earlier| self.moment(1, earlier, open, cx, ctx));
        let on_record = there.as_ref().and_then(|moment| on_record(kind, scope, &moment.inventory));
        let whose = match on_record {
            Some((_, dataset)) => Whose::Dataset(dataset),
            None => whose(kind, scope, earlier, open),
        };
        let count = open.session.operations().len();
        let history = self.history(whose, count, cx);
        let (Some(moment), Some(history)) = (there, history) else { return Standing::Reading };
        if let Some(of) = on_record {
            earlier = self.recorded((of, side, count), &history, open).map(Side::Then);
            before = earlier.map(|earlier| self.moment(1, earlier, open, cx, ctx));
        }
        let Some(before) = before.map_or(Some(None), |found| found.map(Some)) else { return Standing::Reading };
        let of = (side, earlier, whose, if whose == Whose::Nobody { 0 } else { count }, cx.today);
        if self.of != Some(of) {
            let stamp = self.material.as_ref().map_or(0, |material| material.stamp) + 1;
            let history = up_to(side, &history, open);
            self.material = Some(Material { moment, earlier: before, history, stamp });
            self.of = Some(of);
        }
        Standing::There
    }

    /// Returns the operation that wrote a decision down.
    fn recorded(&mut self, of: Recorded, history: &Arc<Entries>, open: &Open<'_>) -> Option<OperationId> {
        if let Some((_, found)) = self.recorded.filter(|(known, _)| *known == of) {
            return found;
        }
        let ((decision, dataset), side, _) = of;
        let found = recorded_in(decision, dataset, &up_to(side, history, open));
        self.recorded = Some((of, found));
        found
    }

    /// Returns an inventory at a moment, once it is there.
    fn moment(&mut self, which: usize, side: Side, open: &Open<'_>, cx: &mut Cx<'_>, ctx: &Context) -> Option<Arc<Moment>> {
        let of = (side, cx.today);
        if let Some(found) = self.moments[which].of(&of) {
            return Some(Arc::clone(found));
        }
        let (inventory, state) = match side {
            Side::Now(_) => (Arc::clone(open.inventory()), state_now(open)),
            Side::Then(operation) => {
                if let Some((_, hash, inventory)) = self.pasts.iter().find(|(past, ..)| *past == operation) {
                    (Arc::clone(inventory), state_then(operation, hash, open))
                } else {
                    if self.asked.insert(operation) {
                        cx.ask(Action::RequestPast(operation));
                    }
                    return None;
                }
            }
        };
        let today = cx.today;
        self.moments[which].refresh(&of, "moment", false, ctx, || move || Arc::new(Moment::of(inventory, state, today)));
        self.moments[which].of(&of).map(Arc::clone)
    }

    /// Returns what was done, once it is there.
    fn history(&mut self, whose: Whose, count: usize, cx: &mut Cx<'_>) -> Option<Arc<Entries>> {
        if whose == Whose::Nobody {
            return Some(Arc::default());
        }
        let of = (whose, count);
        if let Some((found, entries)) = &self.history
            && *found == of
        {
            return Some(Arc::clone(entries));
        }
        if self.history_asked != Some(of) {
            self.history_asked = Some(of);
            cx.ask(match whose {
                Whose::Dataset(id) => Action::RequestHistory(id, HISTORY),
                Whose::Newest(newest) => Action::RequestChanges(newest),
                Whose::Nobody => return None,
            });
        }
        None
    }
}

/// Tells whose history a document tells, where it begins after a moment.
fn whose(kind: DocumentKind, scope: &Scope, earlier: Option<Side>, open: &Open<'_>) -> Whose {
    let inventory = open.inventory();
    let decided = || inventory.decision(scope.decision?)?.datasets.first().copied();
    let since = earlier.and_then(|earlier| if let Side::Then(operation) = earlier { Some(operation) } else { None });
    match kind {
        DocumentKind::Dataset => scope.dataset.or_else(decided).map_or(Whose::Nobody, Whose::Dataset),
        _ => match asked_for(kind, since, open.session.operations()) {
            0 => Whose::Nobody,
            // The last day of scoring is near; a time that somebody named is told whole.
            all if since.is_none() => Whose::Newest(all.min(HISTORY)),
            all => Whose::Newest(all),
        },
    }
}

/// Leaves out what was done after a moment.
fn up_to(side: Side, history: &Arc<Entries>, open: &Open<'_>) -> Arc<Entries> {
    let Side::Then(operation) = side else { return Arc::clone(history) };
    let operations = open.session.operations();
    let Some(last) = operations.iter().position(|one| one.id == operation) else { return Arc::default() };
    let later: BTreeSet<OperationId> = operations[last + 1..].iter().map(|one| one.id).collect();
    Arc::new(history.iter().filter(|(one, _)| !later.contains(&one.id)).cloned().collect())
}

fn state_now(open: &Open<'_>) -> State {
    let (operation, hash) = open.session.basis().map_or_else(|| (None, String::new()), |(id, hash)| (Some(id), hash));
    let at = open.session.operations().iter().rev().find(|one| Some(one.id) == operation).map(|one| one.at).unwrap_or_default();
    State { operation, hash, at, ..State::default() }
}

fn state_then(operation: OperationId, hash: &str, open: &Open<'_>) -> State {
    let at = open.session.operations().iter().find(|one| one.id == operation).map(|one| one.at).unwrap_or_default();
    let snapshot = open.inventory().snapshots().find(|snapshot| snapshot.operation == operation).map(|snapshot| snapshot.name.to_string());
    State { operation: Some(operation), hash: hash.to_owned(), snapshot, at, ..State::default() }
}
