//! What becomes public: for each kind of document the pieces of an inventory that it may show, and nothing else.
//!
//! Before a document is written, everything it may not show is taken out of what it is written from, so that the rest of this room
//! cannot show it even by mistake. Numbers that follow from scores are worked out before and are no pieces.

mod record;

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::facts::Settled;
use super::recorded::{as_decided, holds, on_record};
use super::why::reasoned;
use super::{Earlier, Order, Source, State};
use crate::export::columns::is_reported;
use crate::model::document::DocumentKind::{self, Annex, Call, Dataset, Decision, FollowUp, Minutes, Paper, Register};
use crate::model::rank::Ranking;
use crate::model::{Change, ChangeSet, DatasetId, Field, Inventory, Key, Label, Operation};
use crate::text::Text;

macro_rules! pieces {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $kinds:expr;)*) => {
        /// Something that an inventory holds.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Piece {
            /// A field of a dataset.
            Field(Field),
            $($(#[$doc])* $name,)*
        }

        impl Piece {
            /// Everything but the fields.
            const OTHERS: &'static [Self] = &[$(Self::$name,)*];

            /// Returns the stable English key.
            pub const fn key(self) -> &'static str {
                match self {
                    Self::Field(field) => field.info().key,
                    $(Self::$name => $key,)*
                }
            }

            /// Returns the kinds of document that show it.
            fn kinds(self) -> Vec<DocumentKind> {
                match self {
                    Self::Field(field) => of_field(field),
                    $(Self::$name => $kinds.to_vec(),)*
                }
            }
        }
    };
}

/// The kinds that show how datasets were scored.
const SCORED: [DocumentKind; 6] = [Paper, Annex, Dataset, Decision, FollowUp, Minutes];
/// The kinds that tell what stands in the way.
const GATED: [DocumentKind; 6] = SCORED;
const NONE: [DocumentKind; 0] = [];

pieces! {
    /// A score.
    Score = "score", SCORED;
    /// The reason for a score.
    ScoreReason = "score-reason", [Paper, Annex, Dataset, FollowUp, Minutes];
    /// What was found at a gate.
    Gate = "gate", GATED;
    /// Why a gate is as it is.
    GateReason = "gate-reason", GATED;
    /// The role that tested a gate.
    GateExaminer = "gate-examiner", [Paper, Dataset, Decision, Minutes];
    /// The day a gate was tested.
    GateDate = "gate-date", [Paper, Dataset, Decision, Minutes];
    /// The place that somebody gave by hand, with the reason.
    Place = "place", SCORED;
    /// The role that decided the place.
    PlaceBy = "place-by", [Paper, Annex, Dataset, Minutes];
    /// The day the place was decided.
    PlaceDate = "place-date", [Paper, Annex, Dataset, Minutes];
    /// How far an item of the checklist has come.
    Item = "item", [Dataset, Decision];
    /// Why an item is not asked.
    ItemReason = "item-reason", [Dataset, Decision];
    /// Who did an item.
    ItemBy = "item-by", [Dataset];
    /// When an item was done.
    ItemDate = "item-date", [Dataset, Decision];
    /// Who is to do an item.
    ItemResponsible = "item-responsible", NONE;
    /// The day an item is to be done.
    ItemDue = "item-due", NONE;
    /// What else is said of an item.
    ItemNote = "item-note", NONE;
    /// The documents and tickets of an item.
    ItemLinks = "item-links", NONE;
    /// How the work on a dataset ended.
    Outcome = "outcome", [Dataset, FollowUp, Register];
    /// Where the data is enriched instead.
    OutcomeLink = "outcome-link", [Dataset, FollowUp, Register];
    /// The reason that it ended, or the notice.
    OutcomeText = "outcome-text", [Dataset, FollowUp];
    /// From which day.
    OutcomeDate = "outcome-date", [Dataset, FollowUp, Register];
    /// Who saw to it.
    OutcomeBy = "outcome-by", [Dataset];
    /// A decision: what about, when and by whom.
    Decision = "decision", [Paper, Dataset, Decision, FollowUp, Minutes];
    /// The role of whoever decided.
    DecisionRole = "decision-role", [Paper, Dataset, Decision, Minutes];
    /// The number in the register.
    DecisionNumber = "decision-number", [Paper, Dataset, Decision, FollowUp, Minutes];
    /// What was decided, and why.
    DecisionText = "decision-text", [Paper, Dataset, Decision, FollowUp, Minutes];
    /// Where the papers of a decision are.
    DecisionLinks = "decision-links", NONE;
    /// A request or need: that there is one, when, and whether it is answered.
    Demand = "demand", [Dataset, Decision, FollowUp];
    /// The group that asked.
    DemandWho = "demand-who", [Dataset, Decision, FollowUp];
    /// What they need.
    DemandWhat = "demand-what", [Dataset];
    /// How it was told.
    DemandChannel = "demand-channel", NONE;
    /// Where it can be looked up.
    DemandSource = "demand-source", NONE;
    /// A workbook sent to a department: when, and what came back.
    Call = "call", [Call];
    /// Whom it is sent back to.
    CallContact = "call-contact", NONE;
    /// What else the department was told.
    CallMessage = "call-message", NONE;
    /// The names of its files.
    CallFile = "call-file", NONE;
    /// A saved view.
    View = "view", NONE;
    /// Where an imported list came from.
    ListSource = "list-source", NONE;
    /// The name and address of the organisation as the inventory has it.
    Organisation = "organisation", DocumentKind::ALL;
    /// The names of departments.
    Department = "department-name", [Paper, Annex, Dataset, Decision, FollowUp, Minutes, Call];
    /// The scoring model.
    Model = "model", DocumentKind::ALL;
    /// Who did something, as the computer names them.
    Who = "who", [Minutes];
    /// Why something was done, as it was written down then.
    Why = "why", [Dataset, FollowUp, Minutes];
}

/// Returns the kinds that show a field: what the catalogue shows is shown by all that describe datasets; the rest is named here.
fn of_field(field: Field) -> Vec<DocumentKind> {
    match field {
        Field::Title => vec![Paper, Annex, Dataset, Decision, FollowUp, Register, Minutes, Call],
        // These two say that a law makes it a duty, which every order of datasets rests on.
        Field::Legislation | Field::HvdCategory => vec![Paper, Annex, Dataset, Decision, FollowUp, Register, Minutes],
        Field::Department => vec![Paper, Annex, Dataset, Decision, FollowUp, Minutes, Call],
        // What was promised, and when it was kept.
        Field::Issued | Field::Modified | Field::Frequency => vec![Paper, Dataset, Decision, FollowUp, Register],
        // The roles behind a dataset; other people stay in the inventory.
        Field::Owner | Field::Steward | Field::Producer => vec![Dataset, Decision],
        Field::PublishedElsewhere => vec![Dataset],
        Field::HoursToPublish | Field::HoursPerYear => vec![Paper, Dataset, Decision],
        field if field.info().public => vec![Paper, Dataset, Decision, Register],
        field if is_reported(field) => vec![Paper, Dataset],
        _ => Vec::new(),
    }
}

impl Piece {
    /// Returns everything that an inventory holds.
    pub fn all() -> impl Iterator<Item = Self> {
        Field::ALL.iter().copied().map(Self::Field).chain(Self::OTHERS.iter().copied())
    }

    /// Tells whether a kind of document shows it.
    pub fn is_in(self, kind: DocumentKind) -> bool {
        self.kinds().contains(&kind)
    }

    /// Tells whether it is free text, in which anything may stand.
    pub const fn is_free_text(self) -> bool {
        match self {
            Self::Field(field) => matches!(field.info().kind, crate::model::Kind::Line | crate::model::Kind::Prose | crate::model::Kind::Words),
            Self::ScoreReason | Self::GateReason | Self::Place | Self::ItemReason | Self::OutcomeText | Self::DecisionText | Self::DemandWhat | Self::Why => {
                true
            }
            _ => false,
        }
    }

    /// Returns what people call it.
    pub fn name(self, text: &Text) -> &str {
        match self {
            Self::Field(field) => text.of("field", field.info().key),
            other => text.of("piece", other.key()),
        }
    }
}

/// Returns what a kind of document shows, fields first.
pub fn pieces(kind: DocumentKind) -> Vec<Piece> {
    Piece::all().filter(|piece| piece.is_in(kind)).collect()
}

/// Returns an inventory with what a kind of document may show of all its datasets, and nothing else.
pub fn only(inventory: &Inventory, kind: DocumentKind) -> Inventory {
    Sieve::new(kind, None).inventory(inventory)
}

/// Returns an inventory with some of its datasets, and all else.
pub(super) fn part_of(inventory: &Inventory, datasets: &BTreeSet<DatasetId>) -> Inventory {
    let is_in = |key: &Key| key.dataset().is_none_or(|of| datasets.contains(&of));
    let records = inventory.records().filter(|(key, _)| is_in(key));
    Inventory::from_records(inventory.organisation().clone(), records).unwrap_or_else(|_| Inventory::new(inventory.organisation().id))
}

/// What a document is written from, with nothing in it that the document may not show.
#[derive(Debug)]
pub(super) struct Shown<'a> {
    pub(super) inventory: Inventory,
    pub(super) ranking: &'a Ranking,
    pub(super) state: &'a State,
    pub(super) earlier: Option<ShownEarlier<'a>>,
    /// How things are, where it tells of how they were when a decision was written down.
    pub(super) today: Option<Inventory>,
    /// What was done, newest first.
    pub(super) history: Vec<(Operation, ChangeSet)>,
    /// The one dataset that it is about.
    pub(super) one: Option<DatasetId>,
    /// What was said of datasets; that alone is told, also where how is not.
    pub(super) settled: Settled,
    /// How many datasets there are in all, where it is about some of them only.
    pub(super) all: Option<usize>,
}

/// What it is compared with.
#[derive(Debug)]
pub(super) struct ShownEarlier<'a> {
    pub(super) inventory: Inventory,
    pub(super) ranking: &'a Ranking,
    pub(super) state: &'a State,
}

impl<'a> Shown<'a> {
    /// Takes out of a source what the document that was ordered may not show, and what it is not about.
    pub(super) fn of(source: &Source<'a>, order: &Order) -> Self {
        let kind = order.kind;
        let one = order.one(source.inventory).filter(|_| kind.is_of_one());
        let chosen = match one {
            Some(one) => Some(BTreeSet::from([one])),
            // What came back from a department is told whole.
            None if kind == Call => None,
            None => order.datasets.as_ref().map(|ids| ids.iter().copied().collect()),
        };
        let all = chosen.as_ref().filter(|_| one.is_none()).and_then(|chosen| more_than(chosen, source.inventory, kind));
        let chosen = if kind == Register { Some(published(source.inventory, chosen.as_ref())) } else { chosen };
        let sieve = Sieve::new(kind, chosen);
        let decision = on_record(kind, &order.scope, source.inventory);
        let is_told = |earlier: &Earlier<'_>| kind.is_of_time() || decision.is_some_and(|(decision, one)| holds(earlier.inventory, decision, one));
        let earlier = source.earlier.filter(is_told);
        let since = earlier.filter(|_| kind.is_of_time()).and_then(|earlier| earlier.state.operation);
        // What is on record is told as it was when it was written down.
        let decided = earlier.filter(|_| decision.is_some());
        let told = decided.map_or(Cow::Borrowed(source.inventory), |then| Cow::Owned(as_decided(then.inventory, source.inventory)));
        let ranking = decided.map_or(source.ranking, |then| then.ranking);
        let today = decided.map(|_| sieve.inventory(source.inventory));
        let earlier = earlier.map(|earlier| ShownEarlier { inventory: sieve.inventory(earlier.inventory), ranking: earlier.ranking, state: earlier.state });
        // Newest first: what was done before the time that the document is about is not even looked at.
        let period = source.history.iter().take_while(|(done, _)| since.is_none_or(|since| done.id != since));
        let through = |(done, changes): &(Operation, ChangeSet)| sieve.operation(done, changes);
        let history: Vec<(Operation, ChangeSet)> = match kind {
            Dataset | Minutes => period.filter_map(through).collect(),
            FollowUp => reasoned(period).filter_map(through).collect(),
            _ => Vec::new(),
        };
        let settled = Settled::of(&told);
        let inventory = sieve.inventory(&told);
        Self { inventory, ranking, state: source.state, earlier, today, history, one, settled, all }
    }
}

/// Returns how many datasets a document of a kind tells of where it tells of all, if that is more than the chosen ones.
fn more_than(chosen: &BTreeSet<DatasetId>, inventory: &Inventory, kind: DocumentKind) -> Option<usize> {
    // What waits or was turned down is not even counted in a public list.
    let all: Vec<DatasetId> = inventory.datasets().map(|dataset| dataset.id()).filter(|id| kind != Register || inventory.is_published(*id)).collect();
    let told = all.iter().filter(|id| chosen.contains(id)).count();
    (told < all.len()).then_some(all.len())
}

/// Returns those of the chosen datasets that were published; the public list says nothing of the others.
fn published(inventory: &Inventory, chosen: Option<&BTreeSet<DatasetId>>) -> BTreeSet<DatasetId> {
    let is_chosen = |id: &DatasetId| chosen.is_none_or(|chosen| chosen.contains(id));
    inventory.datasets().filter(|dataset| dataset.stage().is_public()).map(|dataset| dataset.id()).filter(is_chosen).collect()
}

/// Lets through what a kind of document may show of the datasets it is about.
struct Sieve {
    kind: DocumentKind,
    /// The datasets it is about; nothing means all.
    chosen: Option<BTreeSet<DatasetId>>,
}

impl Sieve {
    const fn new(kind: DocumentKind, chosen: Option<BTreeSet<DatasetId>>) -> Self {
        Self { kind, chosen }
    }

    fn shows(&self, piece: Piece) -> bool {
        piece.is_in(self.kind)
    }

    fn is_about(&self, dataset: DatasetId) -> bool {
        self.chosen.as_ref().is_none_or(|chosen| chosen.contains(&dataset))
    }

    fn inventory(&self, inventory: &Inventory) -> Inventory {
        let records = inventory.records().filter_map(|(key, record)| Some((key, self.record(key, &record)?)));
        let organisation = self.organisation(inventory.organisation());
        // Only records that fit their keys are let through.
        Inventory::from_records(organisation, records).unwrap_or_else(|_| Inventory::new(inventory.organisation().id))
    }

    /// Lets an operation through if it changed anything that is shown; what it was called may name what is not.
    fn operation(&self, operation: &Operation, changes: &ChangeSet) -> Option<(Operation, ChangeSet)> {
        let change = |change: &Change| {
            let side = |record: Option<&crate::model::Record>| record.and_then(|record| self.record(change.key(), record));
            let (before, after) = (side(change.before()), side(change.after()));
            if before == after { None } else { Change::new(change.key(), before, after).ok() }
        };
        let changes = ChangeSet::new(changes.iter().filter_map(change)).ok().filter(|changes| !changes.is_empty())?;
        let Operation { id, at, who, label, why, origin } = operation;
        let shown = Operation {
            id: *id,
            at: *at,
            who: if self.shows(Piece::Who) { who.clone() } else { String::new() },
            label: Label { kind: label.kind, subject: String::new(), count: label.count },
            why: why.clone().filter(|_| self.shows(Piece::Why)),
            origin: *origin,
        };
        Some((shown, changes))
    }
}
