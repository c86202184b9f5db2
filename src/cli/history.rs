//! `fyrfalt history`: who did what, when and why, newest first.

use std::path::Path;

use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::output::Push;
use super::trouble::Trouble;
use super::{Context, dataset, day, file};
use crate::export::{ExportError, csv, write_atomically};
use crate::model::difference::{Shown, Topic};
use crate::model::operation::Origin;
use crate::model::{ChangeSet, DatasetId, Difference, Inventory, Operation, Part, Prose, Value};
use crate::session::{Event, Session};
use crate::store::Access;
use crate::text::Text;
use crate::wording;
use crate::wording::trail::{self, TrailFilter};

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path], rest) = arguments.first(["FILE"], cx)?;
    let wanted = match rest {
        [] => None,
        [wanted] => Some(arguments.plain(wanted, cx)?),
        [_, found, ..] => return Err(arguments.usage("cli-too-many", &[("found", found.to_string_lossy().into_owned().into())], cx)),
    };
    let mut session = file::open(path, Access::Read, cx)?;
    // A dataset that was removed still has a history, and its id still finds it.
    let of = match wanted.as_deref() {
        Some(wanted) => Some(wanted.parse::<DatasetId>().map_or_else(|_| dataset::find(wanted, session.inventory(), cx), Ok)?),
        None => None,
    };
    let filter = filter(arguments, cx)?;
    let entries = entries(&mut session, of, cx)?;
    if let (Some(wanted), true) = (&wanted, entries.is_empty()) {
        return Err(Trouble::refused(cx.text.with("cli-dataset-unknown", &[("found", wanted.into())])));
    }
    let inventory = session.inventory();
    let trail = trail::trail(&entries, of, inventory, &cx.text);
    let narrowed = filter.narrow(&trail);
    if let Some(target) = arguments.value("csv") {
        let target = super::target::checked(Path::new(target), session.path(), cx)?;
        let written = csv::table(&trail::trail_table(&narrowed, &cx.text)).and_then(|bytes| write_atomically(&target, &bytes).map_err(ExportError::Write));
        written.map_err(|error| Trouble::file(wording::export_error(&error, &cx.text)))?;
        return cx.out.line(&cx.text.with("cli-export-done", &[("path", target.display().to_string().into())]));
    }
    if arguments.has("json") {
        let is_left = |operation: &Operation| narrowed.iter().any(|(entry, _)| entry.operation.id == operation.id);
        let left = entries.iter().filter(|(operation, _)| filter.is_empty() || is_left(operation));
        let all: Vec<Json> = left.map(|(operation, changes)| object(operation, changes, filter.topic, inventory, &cx.text)).collect();
        return cx.out.json(&all);
    }
    if !filter.is_empty() {
        return cx.out.line(trail::trail_text(&narrowed, &cx.text).trim_end());
    }
    match of {
        Some(_) => in_detail(&entries, inventory, cx),
        None => table(&entries, cx),
    }
}

/// Asks the file for all that was done, to a dataset or to everything, newest first.
pub(super) fn entries(session: &mut Session, of: Option<DatasetId>, cx: &mut Context<'_>) -> Result<Vec<(Operation, ChangeSet)>, Trouble> {
    newest(session, of, usize::MAX, cx)
}

/// Asks the file for the newest of what was done, to a dataset or to everything, newest first.
pub(super) fn newest(session: &mut Session, of: Option<DatasetId>, limit: usize, cx: &mut Context<'_>) -> Result<Vec<(Operation, ChangeSet)>, Trouble> {
    session.request_history(of, limit);
    let mut entries = Vec::new();
    for event in file::settle(session, cx)? {
        match event {
            Event::History(_, found) => entries = found,
            Event::HistoryFailed(error) => return Err(Trouble::of_store(&error, &cx.text)),
            _ => {}
        }
    }
    Ok(entries)
}

/// Reads what is looked for.
fn filter(arguments: &Arguments, cx: &Context<'_>) -> Result<TrailFilter, Trouble> {
    let unknown = |found: &str| {
        let known = Topic::ALL.map(Topic::key).join(", ");
        Trouble::refused(cx.text.with("cli-history-kind-unknown", &[("found", found.into()), ("known", known.into())]))
    };
    let topic = arguments.value("kind").map(|found| Topic::parse(found).ok_or_else(|| unknown(found))).transpose()?;
    Ok(TrailFilter {
        topic,
        who: arguments.value("who").map(str::to_owned),
        what: None,
        since: day::read(arguments.value("since"), cx)?,
        until: day::read(arguments.value("until"), cx)?,
        words: arguments.value("search").unwrap_or_default().to_owned(),
    })
}

fn why(operation: &Operation) -> String {
    operation.why.as_ref().map_or_else(String::new, |why| file::one_line(why.as_str()))
}

fn table(entries: &[(Operation, ChangeSet)], cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let row = |operation: &Operation| {
        let what = wording::operation_with_origin(operation, text);
        [text.date_and_time(operation.at), operation.who.clone(), what, why(operation)]
    };
    let rows: Vec<_> = entries.iter().map(|(operation, _)| row(operation)).collect();
    let left = |key: &'static str| (text.get(key), Push::Left);
    out.table([left("cli-heading-when"), left("cli-heading-who"), left("cli-heading-what"), left("cli-heading-why")], &rows)
}

/// Tells each operation on a dataset with everything that it changed.
fn in_detail(entries: &[(Operation, ChangeSet)], inventory: &Inventory, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    for (operation, changes) in entries {
        let what = wording::operation_with_origin(operation, text);
        out.line(format!("{}  {}  {what}  {}", text.date_and_time(operation.at), operation.who, why(operation)).trim_end())?;
        for line in wording::change_lines(changes, inventory, text) {
            out.line(&format!("  {}", file::one_line(&line)))?;
        }
    }
    Ok(())
}

fn object(operation: &Operation, changes: &ChangeSet, topic: Option<Topic>, inventory: &Inventory, text: &Text) -> Json {
    let Operation { id, at, who, label, why, origin } = operation;
    let (origin, of) = match origin {
        Origin::Done => ("done", None),
        Origin::Undoes(of) => ("undo", Some(of)),
        Origin::Redoes(of) => ("redo", Some(of)),
    };
    let differences = changes.differences();
    let is_about = |difference: &&Difference| topic.is_none_or(|topic| Topic::of(difference.key, difference.part) == topic);
    let changes: Vec<Json> = differences.iter().filter(is_about).map(|difference| change(difference, inventory)).collect();
    json!({
        "id": id,
        "at": at.to_string(),
        "who": who,
        "kind": label.kind.key(),
        "subject": label.subject,
        "count": label.count,
        "text": wording::operation_with_origin(operation, text),
        "why": why.as_ref().map(Prose::as_str),
        "origin": origin,
        "of": of,
        "changes": changes,
    })
}

/// Puts one difference in an object.
pub(super) fn change(difference: &Difference, inventory: &Inventory) -> Json {
    let Difference { key, part, before, after } = difference;
    let side = |shown: &Option<Shown>| shown.as_ref().map_or(Json::Null, |shown| plain(shown, inventory));
    json!({ "record": key.kind(), "record_id": key.id(), "part": part_key(*part), "before": side(before), "after": side(after) })
}

/// Names a part for programs.
pub(super) fn part_key(part: Part) -> String {
    let plain = match part {
        Part::Field(key) => return key.to_string(),
        Part::Score(criterion) => return format!("score.{criterion}"),
        Part::Reason(criterion) => return format!("reason.{criterion}"),
        Part::Gate(gate) => return format!("gate.{}", gate.key()),
        Part::GateReason(gate) => return format!("gate.{}.reason", gate.key()),
        Part::GateExaminer(gate) => return format!("gate.{}.by", gate.key()),
        Part::GateDate(gate) => return format!("gate.{}.date", gate.key()),
        Part::Override => "override",
        Part::OverrideReason => "override.reason",
        Part::OverrideBy => "override.by",
        Part::OverrideDate => "override.date",
        Part::Whole => "record",
        Part::Stage => "stage",
        Part::Name => "name",
        Part::OrganisationKind => "kind",
        Part::OrganisationNumber => "number",
        Part::HomePage => "home_page",
        Part::Language => "language",
        Part::Model => "model",
        Part::Checklist => "checklist",
        Part::Adopted => "adopted",
        Part::Since => "since",
        Part::Item(item) => return format!("item.{item}"),
        Part::ItemNote(item, part) => return format!("item.{item}.{}", part.key()),
        Part::Outcome(part) => return format!("outcome.{}", part.key()),
        Part::Decision(part) => return format!("decision.{}", part.key()),
        Part::Snapshot(part) => return format!("snapshot.{}", part.key()),
        Part::Demand(part) => return format!("demand.{}", part.key()),
        Part::Holding(id) => return format!("starter.{id}"),
    };
    plain.to_owned()
}

fn plain(shown: &Shown, inventory: &Inventory) -> Json {
    match shown {
        Shown::Value(Value::Department(id)) => json!(inventory.department(*id).map_or_else(|| id.to_string(), |department| department.name.to_string())),
        Shown::Value(value) => value.to_json(),
        Shown::Stage(stage) => json!(stage.key()),
        Shown::Score(score) => json!(score.to_string()),
        Shown::Gate(state) => json!(state.key()),
        Shown::Place(value, cost) => json!([value, cost]),
        Shown::Item(state) => json!(state.key()),
        Shown::Outcome(kind) => json!(kind.key()),
        Shown::Decision(kind) => json!(kind),
        Shown::Holding(holding) => json!(holding.key()),
        Shown::Datasets(ids) => json!(ids),
        Shown::Text(text) => json!(text),
    }
}
