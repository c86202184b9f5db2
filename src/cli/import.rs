//! `fyrfalt import`: puts in a list that was made elsewhere, as one operation, and accounts for every row.

use std::ffi::OsStr;
use std::path::Path;

use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file};
use crate::command::{Command, Import, Refusal};
use crate::import::source::column_letters;
use crate::import::whole;
use crate::import::{Book, Column, HeaderChoice, Issue, Limits, Mapping, Options, Outcome, Plan, ReadError, Reading, Severity, Target, plan, read};
use crate::job::Progress;
use crate::model::{CriterionId, FieldKey, Inventory};
use crate::session::new_uuid;
use crate::store::Access;
use crate::text::Text;
use crate::wording;

/// How many rows are named one by one.
const ROWS_TOLD: usize = 20;

/// What is before the criterion in the name of a column of reasons: `reason.V1`.
const REASON: &str = "reason.";

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, source] = arguments.exactly(["FILE", "SOURCE"], cx)?;
    if whole::is_whole(Path::new(source)) {
        return super::whole::run(path, source, cx, arguments);
    }
    let header = header(arguments, cx)?;
    let is_dry = arguments.has("dry-run");
    // Before the inventory is opened: should the source be the inventory itself, nothing else has it open then.
    let unreadable = |error: &ReadError, text: &Text| Trouble::refused(wording::read_error(error, text));
    let book = read(Path::new(source), Options::default(), &Limits::default(), &Progress::unwatched()).map_err(|error| unreadable(&error, &cx.text))?;
    let reading = reading(&book, arguments.value("sheet"), header, cx)?.ok_or_else(|| unreadable(&ReadError::Empty, &cx.text))?;
    let mut session = file::open(path, if is_dry { Access::Read } else { Access::Write }, cx)?;
    let mapping = mapping(&reading, session.inventory(), arguments, cx)?;
    let plan = plan(&name(source), &reading, &mapping, session.inventory(), &mut new_uuid);
    let command = Command::Import(Import { today: Some(super::today()), ..plan.import.clone() });
    if is_dry {
        match command.plan(session.inventory()) {
            Ok(_) | Err(Refusal::NothingToDo) => {}
            Err(refusal) => return Err(Trouble::refused(wording::refusal(&refusal, session.inventory(), &cx.text))),
        }
    } else {
        file::commit(&mut session, &command, None, cx)?;
    }
    if arguments.has("json") {
        cx.out.json(&object(&book, &reading, &mapping, &plan, is_dry, &cx.text))?;
    } else {
        tell(&book, &reading, &mapping, &plan, is_dry, cx)?;
    }
    let counts = plan.counts;
    if counts.read == 0 {
        return Err(Trouble::refused(cx.text.get("cli-import-nothing").to_owned()));
    }
    if counts.refused < counts.read {
        return Ok(());
    }
    let key = if mapping.has_title() { "cli-import-all-refused" } else { "cli-import-no-title" };
    Err(Trouble::refused(cx.text.with(key, &[("count", counts.refused.into())])))
}

fn name(source: &OsStr) -> String {
    Path::new(source).file_name().unwrap_or(source).to_string_lossy().into_owned()
}

/// Reads `3`, `3-4` for headings in two rows, or `0` for none.
fn header(arguments: &Arguments, cx: &Context<'_>) -> Result<HeaderChoice, Trouble> {
    let Some(found) = arguments.value("header-row") else { return Ok(HeaderChoice::Find) };
    let (first, last) = found.split_once('-').unwrap_or((found, found));
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(0), Ok(0)) => Ok(HeaderChoice::None),
        (Ok(first @ 1..), Ok(last @ 1..)) if first <= last => Ok(HeaderChoice::Rows(first, last)),
        _ => Err(arguments.usage("cli-not-a-row", &[("found", found.into())], cx)),
    }
}

fn reading(book: &Book, sheet: Option<&str>, header: HeaderChoice, cx: &Context<'_>) -> Result<Option<Reading>, Trouble> {
    let index = match sheet {
        Some(wanted) => {
            let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            let args = [("found", wanted.into()), ("known", names.join(", ").into())];
            let position = names.iter().position(|name| name.trim() == wanted.trim());
            position.ok_or_else(|| Trouble::refused(cx.text.with("cli-sheet-unknown", &args)))?
        }
        None => match Reading::of(book) {
            Some(best) if header == HeaderChoice::Find => return Ok(Some(best)),
            Some(best) => best.sheet_index,
            None => return Ok(None),
        },
    };
    Ok(Reading::of_sheet(book, index, header))
}

/// Guesses what each column becomes, and lets `--map COLUMN=field` decide.
fn mapping(reading: &Reading, inventory: &Inventory, arguments: &Arguments, cx: &Context<'_>) -> Result<Mapping, Trouble> {
    let mut mapping = Mapping::guess(reading, inventory);
    for found in arguments.values("map") {
        let not_a_pair = || arguments.usage("cli-not-a-pair", &[("found", found.into()), ("shape", "COLUMN=field".into())], cx);
        let (heading, name) = found.rsplit_once('=').ok_or_else(not_a_pair)?;
        let target = target(name.trim(), inventory, cx)?;
        mapping.set(column(heading, &reading.columns, cx)?, target);
    }
    Ok(mapping)
}

/// Finds a column by its heading, or by its letters.
fn column(wanted: &str, columns: &[Column], cx: &Context<'_>) -> Result<usize, Trouble> {
    let folded = wanted.trim().to_lowercase();
    let by_heading = columns.iter().position(|column| column.heading.trim().to_lowercase() == folded);
    let by_letters = || columns.iter().position(|column| column_letters(column.index) == wanted.trim());
    let headings: Vec<&str> = columns.iter().map(|column| column.heading.as_str()).collect();
    let unknown = || Trouble::refused(cx.text.with("cli-column-unknown", &[("found", wanted.into()), ("known", headings.join(", ").into())]));
    by_heading.or_else(by_letters).ok_or_else(unknown)
}

fn target(name: &str, inventory: &Inventory, cx: &Context<'_>) -> Result<Target, Trouble> {
    let plain = [Target::Stage, Target::Id, Target::Note, Target::Skip].into_iter().find(|target| target.key() == name);
    let known = |id: &str| inventory.model()?.criteria.iter().map(|criterion| criterion.id).find(|known: &CriterionId| known.as_str().eq_ignore_ascii_case(id));
    let reason = || name.strip_prefix(REASON).and_then(known).map(Target::Reason);
    match plain.or_else(reason).or_else(|| known(name).map(Target::Score)) {
        Some(target) => Ok(target),
        None => match FieldKey::parse(name, inventory.language()) {
            Ok(key) => Ok(Target::Field(key)),
            Err(error) => Err(Trouble::refused(wording::field_error(&error, &cx.text))),
        },
    }
}

/// Names what a column becomes as `--map` does.
fn target_key(target: Target) -> String {
    match target {
        Target::Field(key) => key.to_string(),
        Target::Score(criterion) => criterion.to_string(),
        Target::Reason(criterion) => format!("{REASON}{criterion}"),
        other => other.key().to_owned(),
    }
}

fn object(book: &Book, reading: &Reading, mapping: &Mapping, plan: &Plan, is_dry: bool, text: &Text) -> Json {
    let columns = reading.columns.iter().zip(&mapping.columns).map(|(column, assignment)| {
        json!({
            "column": column_letters(column.index),
            "heading": column.heading,
            "field": target_key(assignment.target),
            "confidence": assignment.confidence.key(),
        })
    });
    let refusals = plan.rows.iter().filter_map(|row| match row.outcome {
        Outcome::Refused(refused) => Some(json!({ "row": row.row, "title": row.title, "reason": refused.problem().key() })),
        Outcome::Added(_) | Outcome::Merged(_) => None,
    });
    json!({
        "read": plan.counts.read,
        "added": plan.counts.added,
        "merged": plan.counts.merged,
        "refused": plan.counts.refused,
        "dry_run": is_dry,
        "sheet": reading.sheet.name,
        "header_rows": reading.header.map(|(first, last)| [first, last]),
        "columns": columns.collect::<Vec<_>>(),
        "refusals": refusals.collect::<Vec<_>>(),
        "issues": plan.issues.iter().map(|issue| issue_object(issue, reading, text)).collect::<Vec<_>>(),
        "findings": book.findings.iter().map(|finding| wording::read_finding(*finding, text)).collect::<Vec<_>>(),
    })
}

fn issue_object(issue: &Issue, reading: &Reading, text: &Text) -> Json {
    let Issue { sheet, row, column, value, problem } = issue;
    let column = column.and_then(|column| reading.columns.get(column));
    json!({
        "sheet": sheet.as_ref(),
        "row": row,
        "column": column.map(|column| column.heading.as_str()),
        "letters": column.map(|column| column_letters(column.index)),
        "value": value,
        "reason": problem.key(),
        "severity": issue.severity().key(),
        "text": text.of("import-problem", problem.key()),
    })
}

fn tell(book: &Book, reading: &Reading, mapping: &Mapping, plan: &Plan, is_dry: bool, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let counts = plan.counts;
    let args = [("read", counts.read.into()), ("added", counts.added.into()), ("merged", counts.merged.into()), ("refused", counts.refused.into())];
    out.line(&text.with(if is_dry { "cli-import-would" } else { "cli-import-done" }, &args))?;
    let width = reading.columns.iter().map(|column| column.heading.chars().count()).max().unwrap_or_default();
    for (column, assignment) in reading.columns.iter().zip(&mapping.columns) {
        out.line(&format!("  {:<width$}  {}", column.heading, target_key(assignment.target)))?;
    }
    for finding in &book.findings {
        out.line(&wording::read_finding(*finding, text))?;
    }
    for (problem, count) in &plan.problems {
        let line = format!("{}  {}", text.count(*count), text.of("import-problem", problem.key()));
        let rows: Vec<String> = plan.issues.iter().filter(|issue| issue.problem == *problem).map(|issue| issue.row.to_string()).collect();
        if problem.severity() == Severity::Lost && !rows.is_empty() {
            let more = if rows.len() > ROWS_TOLD { ", …" } else { "" };
            let rows = rows[..rows.len().min(ROWS_TOLD)].join(", ");
            out.line(&format!("{line} ({}{more})", text.with("cli-import-rows", &[("rows", rows.into())])))?;
        } else {
            out.line(&line)?;
        }
    }
    Ok(())
}
