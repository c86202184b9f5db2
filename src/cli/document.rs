//! Which document `fyrfalt export` is to write: its kind, what it is about, and the moments it tells of and compares with.
//!
//! It finds what the arguments name and puts the document together; writing it to a file is done elsewhere.

mod decided;
mod kept;

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::arguments::Arguments;
use super::list::{question, ranked};
use super::trouble::Trouble;
use super::{Context, dataset, diff, export, history};
use crate::alphabet::{language_of, locale_of};
use crate::export::document::review::{Review, review, warnings_of};
use crate::export::document::{Earlier, Order, Proof, Source, State, asked_for, compose, parts as parts_of, shown};
use crate::export::report::Report;
use crate::export::{ExportError, paper};
use crate::model::document::{DocumentKind, PartChoice, Scope};
use crate::model::process::Process;
use crate::model::query::syntax::Asked;
use crate::model::query::{Facts, Index, Query, Sort, SortBy, syntax};
use crate::model::rank::Ranking;
use crate::model::saved_view::Kept;
use crate::model::value::parse_date;
use crate::model::{ChangeSet, DatasetId, DecisionId, Inventory, Language, Operation, OperationId, SnapshotId};
use crate::session::Session;
use crate::store::Past;
use crate::text::Text;
use crate::wording;

/// A document, and what it was written from.
pub(super) struct Made {
    pub(super) report: Report,
    pub(super) inventory: Inventory,
    pub(super) ranking: Ranking,
    /// Which kind it is, and what of it becomes public: of what stands ready for a template all, or else what the report says.
    pub(super) kind: DocumentKind,
    pub(super) review: Review,
}

/// An inventory at a moment.
struct Moment {
    inventory: Inventory,
    state: State,
}

impl Moment {
    /// Ranks its datasets; the order is the inventory's own, whatever the language of the document.
    fn ranked(&self) -> (Index, Ranking) {
        ranked(&self.inventory, &Text::new(locale_of(self.inventory.language())))
    }
}

/// What a document tells of, ranked, and what it compares with.
struct Told {
    moment: Moment,
    index: Index,
    ranking: Ranking,
    earlier: Option<(Moment, Ranking)>,
}

impl Told {
    fn of(moment: Moment, earlier: Option<Moment>) -> Self {
        let (index, ranking) = moment.ranked();
        let earlier = earlier.map(|earlier| {
            let ranking = earlier.ranked().1;
            (earlier, ranking)
        });
        Self { moment, index, ranking, earlier }
    }

    /// Returns the datasets that meet a question.
    fn meeting(&self, query: &Query, text: &Text) -> Vec<DatasetId> {
        let Moment { inventory, state } = &self.moment;
        let process = Process::of(inventory, text.day_of(state.at));
        query.run(inventory, &self.index, Facts { ranking: &self.ranking, process: &process }, text)
    }

    /// Returns the datasets that a scope leaves; none where it leaves all.
    fn chosen(&self, scope: &Scope, text: &Text) -> Option<Vec<DatasetId>> {
        (!scope.search.trim().is_empty() || !scope.conditions.is_empty()).then(|| {
            let conditions = scope.conditions.iter().filter_map(Kept::known).cloned().collect();
            let asked = syntax::read(&scope.search, &wording::lexicon(&self.moment.inventory, text));
            self.meeting(&asked.put(&Query { conditions, sort: vec![Sort::rising(SortBy::Rank)], ..Query::default() }), text)
        })
    }

    fn source<'a>(&'a self, history: &'a [(Operation, ChangeSet)]) -> Source<'a> {
        let Moment { inventory, state } = &self.moment;
        let earlier = self.earlier.as_ref().map(|(moment, ranking)| Earlier { inventory: &moment.inventory, ranking, state: &moment.state });
        Source { inventory, ranking: &self.ranking, state, earlier, history }
    }

    fn history(&self, order: &Order, session: &mut Session, cx: &mut Context<'_>) -> Result<Vec<(Operation, ChangeSet)>, Trouble> {
        let since = self.earlier.as_ref().and_then(|(moment, _)| moment.state.operation);
        done_until(session, order.kind, order.scope.dataset, since, &self.moment.state, cx)
    }

    /// Puts together what an order asks for.
    fn report(&self, order: &Order, session: &mut Session, text: &Text, cx: &mut Context<'_>) -> Result<Report, Trouble> {
        let history = self.history(order, session, cx)?;
        compose(&self.source(&history), order, text).map_err(|error| export::trouble(&error, &cx.text))
    }

    /// Puts together what an order asks for, and looks at what of it becomes public.
    fn made(self, order: &Order, is_for_template: bool, session: &mut Session, text: &Text, cx: &mut Context<'_>) -> Result<Made, Trouble> {
        let history = self.history(order, session, cx)?;
        let source = self.source(&history);
        let report = compose(&source, order, text).map_err(|error| export::trouble(&error, &cx.text))?;
        let review = if is_for_template { review(&source, order) } else { warnings_of(&source, order, &report) };
        // What stands ready for a template is nothing that the kind may not show.
        let (inventory, ranking) = shown(&source, order);
        Ok(Made { report, inventory, ranking: ranking.into_owned(), kind: order.kind, review })
    }
}

/// The options that only documents take.
const OPTIONS: [&str; 8] = ["document", "kind", "dataset", "decision", "snapshot", "since", "filter", "view"];

/// Returns an option that only documents take, if there is one.
pub(super) fn option(arguments: &Arguments) -> Option<&'static str> {
    OPTIONS.into_iter().find(|option| arguments.has(option))
}

/// Tells whether a document is asked for by its name, whatever the format usually holds.
pub(super) fn names_one(arguments: &Arguments) -> bool {
    arguments.has("kind") || arguments.has("document")
}

/// Returns the language of a document that is kept, if one is asked for.
pub(super) fn language(inventory: &Inventory, arguments: &Arguments, cx: &Context<'_>) -> Result<Option<Language>, Trouble> {
    Ok(kept::find(inventory, arguments, cx)?.map(|document| document.language))
}

/// Reads the kind, and sees that the other options go with it.
fn kind(arguments: &Arguments, cx: &Context<'_>) -> Result<DocumentKind, Trouble> {
    let kinds = DocumentKind::ALL.map(|kind| (kind.key(), kind));
    let kind = arguments.choice("kind", &kinds, cx)?.unwrap_or_default();
    let takes = [
        ("dataset", kind.is_of_one()),
        ("decision", kind == DocumentKind::Decision),
        ("since", kind.is_of_time()),
        ("filter", !kind.is_of_one() && kind != DocumentKind::Call),
        ("view", !kind.is_of_one() && kind != DocumentKind::Call),
    ];
    if let Some((option, _)) = takes.into_iter().find(|(option, takes)| !takes && arguments.has(option)) {
        let args = [("option", format!("--{option}").into()), ("kind", kind.key().into())];
        return Err(arguments.usage("cli-kind-takes-no", &args, cx));
    }
    if kind.is_of_one() && !arguments.has("dataset") && !arguments.has("decision") {
        return Err(arguments.missing("--dataset", cx));
    }
    if kind == DocumentKind::FollowUp && !arguments.has("since") {
        return Err(arguments.missing("--since", cx));
    }
    Ok(kind)
}

/// Puts the document together that the arguments ask for; without any, the decision paper of the inventory as it is.
pub(super) fn make(session: &mut Session, arguments: &Arguments, text: &Text, cx: &mut Context<'_>) -> Result<Made, Trouble> {
    let (told, order) = match kept::find(session.inventory(), arguments, cx)? {
        Some(document) => kept::order(&document, session, text, cx)?,
        None => asked(session, arguments, text, cx)?,
    };
    told.with_decided(&order, session, cx)?.made(&order, arguments.has("template"), session, text, cx)
}

/// Reads from the arguments what document is asked for.
fn asked(session: &mut Session, arguments: &Arguments, text: &Text, cx: &mut Context<'_>) -> Result<(Told, Order), Trouble> {
    let kind = kind(arguments, cx)?;
    let moment = told_of(session, arguments, cx)?;
    let earlier = arguments.value("since").map(|since| since_when(since, session, cx)).transpose()?;
    if arguments.has("snapshot") && earlier.as_ref().is_some_and(|earlier| earlier.state.at > moment.state.at) {
        return Err(export::trouble(&ExportError::SinceAfter, &cx.text));
    }
    let told = Told::of(moment, earlier);
    let inventory = &told.moment.inventory;
    let mut scope = Scope {
        snapshot: arguments.value("snapshot").and_then(|name| session.inventory().snapshot_named(name)).map(|snapshot| snapshot.id),
        since: arguments.value("since").and_then(|name| session.inventory().snapshot_named(name)).map(|snapshot| snapshot.id),
        dataset: arguments.value("dataset").map(|wanted| dataset::find(wanted, inventory, cx)).transpose()?,
        decision: arguments.value("decision").map(|wanted| decision(wanted, inventory, cx)).transpose()?,
        ..Scope::default()
    };
    if kind.is_of_one() && scope.dataset.is_none() {
        one_of(scope.decision, inventory, text, cx)?;
    }
    let (mut datasets, mut selection) = (None, String::new());
    if arguments.has("filter") || arguments.has("view") {
        let (query, notes) = question(inventory, arguments, cx)?;
        notes.iter().try_for_each(|note| cx.out.line(note))?;
        datasets = Some(told.meeting(&query, text));
        scope.search = Asked { words: query.search, phrases: query.phrases, ..Asked::default() }.search();
        selection = wording::chosen_by(&query.conditions, &scope.search, inventory, text);
        scope.conditions = query.conditions.into_iter().map(Kept::Known).collect();
    }
    // Dated by the latest change that it tells of, so that the same inventory gives the same bytes.
    let order = Order { scope, datasets, selection, ..Order::new(kind, told.moment.state.at) };
    Ok((told, order))
}

/// Puts a document together once more from what its proof says, out of the inventory as it was.
pub(super) fn again(proof: &Proof, past: Past, session: &mut Session, text: &Text, cx: &mut Context<'_>) -> Result<Report, Trouble> {
    let Proof { kind, operation, hash, at, since, since_at, parts, reasons, scope, .. } = proof;
    let state =
        State { operation: Some(*operation), hash: hash.clone(), snapshot: named(scope.snapshot, session), at: when(*operation, session), ..State::default() };
    let mut earlier = since_at.map(|at| earlier(*since, at, session, cx)).transpose()?;
    if let Some(earlier) = &mut earlier {
        earlier.state.snapshot = named(scope.since, session);
    }
    let told = Told::of(Moment { inventory: past.inventory, state }, earlier);
    let datasets = told.chosen(scope, text);
    let off = parts_of(*kind).iter().filter(|part| !parts.iter().any(|key| key == part.key)).map(|part| part.key.to_owned());
    let on = parts.iter().cloned().map(|part| PartChoice { part, is_on: true, text: None });
    let parts = on.chain(off.map(|part| PartChoice { part, is_on: false, text: None })).collect();
    let order = Order { scope: scope.clone(), datasets, reasons: *reasons, parts, ..Order::new(*kind, *at) };
    told.report(&order, session, text, cx)
}

/// Returns what a snapshot is called.
fn named(id: Option<SnapshotId>, session: &Session) -> Option<String> {
    session.inventory().snapshots().find(|snapshot| Some(snapshot.id) == id).map(|snapshot| snapshot.name.to_string())
}

/// Returns the inventory as it was after an operation, or before the first, at a moment that somebody named.
fn earlier(operation: Option<OperationId>, at: Timestamp, session: &mut Session, cx: &Context<'_>) -> Result<Moment, Trouble> {
    let Some(operation) = operation else {
        return Ok(Moment { inventory: Inventory::new(session.inventory().organisation().id), state: State { at, ..State::default() } });
    };
    let past = diff::past(&diff::Moment { operation, hash: None }, session, cx)?;
    Ok(Moment { inventory: past.inventory, state: State { operation: Some(operation), hash: past.hash, at, ..State::default() } })
}

/// Returns the inventory that the document tells of: that of the snapshot that is named, or as it is.
fn told_of(session: &mut Session, arguments: &Arguments, cx: &Context<'_>) -> Result<Moment, Trouble> {
    if let Some(name) = arguments.value("snapshot") {
        return at_snapshot(name, session, cx);
    }
    Ok(as_it_is(session))
}

/// Returns when the inventory last changed so that figures may be others.
pub(super) fn as_it_is_at(session: &Session) -> Timestamp {
    session.basis().map_or(Timestamp::UNIX_EPOCH, |(operation, _)| when(operation, session))
}

fn as_it_is(session: &Session) -> Moment {
    let (operation, hash) = session.basis().unzip();
    let at = as_it_is_at(session);
    let state = State { operation, hash: hash.unwrap_or_default(), at, ..State::default() };
    Moment { inventory: session.inventory().as_ref().clone(), state }
}

fn at_snapshot(name: &str, session: &mut Session, cx: &Context<'_>) -> Result<Moment, Trouble> {
    let moment = diff::moment(name, session, cx)?;
    let snapshot = session.inventory().snapshot_named(name).map(|snapshot| snapshot.name.to_string());
    at_moment(&moment, snapshot, session, cx)
}

fn at_moment(moment: &diff::Moment, snapshot: Option<String>, session: &mut Session, cx: &Context<'_>) -> Result<Moment, Trouble> {
    let past = diff::past(moment, session, cx)?;
    let state = State { operation: Some(moment.operation), hash: past.hash, snapshot, at: when(moment.operation, session), ..State::default() };
    Ok(Moment { inventory: past.inventory, state })
}

fn when(operation: OperationId, session: &Session) -> Timestamp {
    session.operations().iter().find(|other| other.id == operation).map_or(Timestamp::UNIX_EPOCH, |found| found.at)
}

/// Returns the inventory at a snapshot, or as it was when a day began.
fn since_when(since: &str, session: &mut Session, cx: &Context<'_>) -> Result<Moment, Trouble> {
    match parse_date(since) {
        Ok(day) if session.inventory().snapshot_named(since).is_none() => at_day(day, session, cx),
        Err(_) if diff::moment(since, session, cx).is_err() => {
            let names: Vec<&str> = session.inventory().snapshots().map(|snapshot| snapshot.name.as_str()).collect();
            let key = if names.is_empty() { "cli-since-no-day" } else { "cli-since-unknown" };
            Err(Trouble::refused(cx.text.with(key, &[("found", since.into()), ("known", names.join(", ").into())])))
        }
        _ => at_snapshot(since, session, cx),
    }
}

fn at_day(day: Date, session: &mut Session, cx: &Context<'_>) -> Result<Moment, Trouble> {
    let begins = day.to_zoned(TimeZone::system()).map_or(Timestamp::MIN, |begins| begins.timestamp());
    if begins > Timestamp::now() {
        return Err(export::trouble(&ExportError::SinceAfter, &cx.text));
    }
    let last = session.operations().iter().rev().find(|operation| operation.at < begins).map(|operation| operation.id);
    let named = State { at: begins, name: day.to_string(), ..State::default() };
    let Some(operation) = last else {
        return Ok(Moment { inventory: Inventory::new(session.inventory().organisation().id), state: named });
    };
    let past = diff::past(&diff::Moment { operation, hash: None }, session, cx)?;
    Ok(Moment { inventory: past.inventory, state: State { operation: Some(operation), hash: past.hash, ..named } })
}

/// Sees that a decision is about one dataset, so that it says which the document is about.
fn one_of(decision: Option<DecisionId>, inventory: &Inventory, text: &Text, cx: &Context<'_>) -> Result<(), Trouble> {
    let Some(decision) = decision.and_then(|id| inventory.decision(id)) else { return Ok(()) };
    let language = language_of(text.locale());
    let titles: Vec<String> = decision.datasets.iter().filter_map(|id| inventory.dataset(*id)).map(|dataset| dataset.title(language).to_owned()).collect();
    match titles.len() {
        1 => Ok(()),
        0 => Err(Trouble::refused(cx.text.get("cli-decision-of-none").to_owned())),
        count => {
            let args = [("count", count.into()), ("titles", paper::named(titles, &cx.text).into())];
            Err(Trouble::refused(cx.text.with("cli-decision-of-several", &args)))
        }
    }
}

/// Finds a decision by its id or its number in the register.
fn decision(wanted: &str, inventory: &Inventory, cx: &Context<'_>) -> Result<DecisionId, Trouble> {
    let by_id = wanted.parse::<DecisionId>().ok().filter(|id| inventory.decision(*id).is_some());
    let has_number = |number: &str| number.eq_ignore_ascii_case(wanted.trim());
    let numbered: Vec<DecisionId> = inventory
        .decisions()
        .filter(|decision| decision.register_number.as_ref().is_some_and(|number| has_number(number.as_str())))
        .map(|decision| decision.id)
        .collect();
    match (by_id, numbered.as_slice()) {
        (Some(id), _) => Ok(id),
        (None, [id]) => Ok(*id),
        (None, []) => Err(Trouble::refused(cx.text.with("cli-decision-not-found", &[("found", wanted.into())]))),
        (None, many) => {
            let ids = many.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Err(Trouble::refused(cx.text.with("cli-decision-ambiguous", &[("found", wanted.into()), ("count", many.len().into()), ("ids", ids.into())])))
        }
    }
}

/// Returns what was done up to the moment that the document tells of, newest first and as far back as its kind asks.
fn done_until(
    session: &mut Session,
    kind: DocumentKind,
    of: Option<DatasetId>,
    since: Option<OperationId>,
    state: &State,
    cx: &mut Context<'_>,
) -> Result<Vec<(Operation, ChangeSet)>, Trouble> {
    let (of, limit) = match kind {
        DocumentKind::Dataset => (of, usize::MAX),
        kind => (None, asked_for(kind, since, session.operations())),
    };
    if limit == 0 {
        return Ok(Vec::new());
    }
    let mut known = HashSet::new();
    for operation in session.operations() {
        known.insert(operation.id);
        if Some(operation.id) == state.operation {
            break;
        }
    }
    let mut done = history::newest(session, of, limit, cx)?;
    done.retain(|(operation, _)| known.contains(&operation.id));
    Ok(done)
}
