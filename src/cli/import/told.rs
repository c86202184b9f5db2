//! What an import says: what was understood, what became of every row, and what the source names no longer, in words and as JSON.
//!
//! It only tells; nothing is decided here.

use serde_json::{Value as Json, json};

use super::{Done, around, changed};
use crate::cli::Context;
use crate::cli::trouble::Trouble;
use crate::import::source::column_letters;
use crate::import::{Confidence, Issue, Outcome, Plan, Reading, Severity, Shape, Target};
use crate::model::{DatasetId, Inventory};
use crate::text::Text;
use crate::wording;

/// How many rows or datasets are named one by one.
pub(super) const TOLD: usize = 20;

/// What is before the criterion in the name of a column of reasons: `reason.V1`.
pub(super) const REASON: &str = "reason.";

/// Names what a column becomes as `--map` does.
pub(super) fn target_key(target: Target) -> String {
    match target {
        Target::Field(key) => key.to_string(),
        Target::Score(criterion) => criterion.to_string(),
        Target::Reason(criterion) => format!("{REASON}{criterion}"),
        other => other.key().to_owned(),
    }
}

/// Returns everything as an object.
pub(super) fn object(done: &Done<'_>, text: &Text) -> Json {
    let Done { book, reading, mapping, plan, inventory, .. } = *done;
    let columns = reading.columns.iter().zip(&mapping.columns).map(|(column, assignment)| {
        json!({
            "column": column_letters(column.index),
            "heading": column.heading,
            "field": target_key(assignment.target),
            "confidence": assignment.confidence.key(),
        })
    });
    let refusals = plan.rows.iter().filter_map(|row| match row.outcome {
        Outcome::Refused(refused) => Some(json!({ "row": row.row, "title": row.title, "reason": refused.problem().key(), "same_as": refused.same_as() })),
        Outcome::Added(_) | Outcome::Merged(_) => None,
    });
    let departments = plan.departments.iter().map(|new| {
        let like = new.like.and_then(|id| inventory.department(id)).map(|department| department.name.as_str());
        json!({ "name": new.name.as_str(), "rows": new.rows, "like": like })
    });
    let likely = plan.rows.iter().filter(|row| !row.found.candidates.is_empty()).map(|row| {
        let candidates = row.found.candidates.iter();
        let candidates =
            candidates.map(|candidate| json!({ "id": candidate.dataset, "title": title(inventory, candidate.dataset), "percent": candidate.percent }));
        json!({ "row": row.row, "title": row.title, "candidates": candidates.collect::<Vec<_>>() })
    });
    json!({
        "read": plan.counts.read,
        "added": plan.counts.added,
        "merged": plan.counts.merged,
        "refused": plan.counts.refused,
        "vanished": plan.vanished.iter().map(|gone| json!({ "id": gone.dataset, "title": title(inventory, gone.dataset), "identity": gone.identity })).collect::<Vec<_>>(),
        "changes": changed::objects(done),
        "clashes": changed::clash_objects(done),
        "kept": changed::kept_objects(done),
        "dry_run": done.is_dry,
        "source": source(done),
        "sheet": reading.sheet.name,
        "same_headings": reading.alike,
        "header_rows": reading.header.map(|(first, last)| [first, last]),
        "columns": columns.collect::<Vec<_>>(),
        "title_parts": headings(reading, &mapping.title_parts),
        "departments": departments.collect::<Vec<_>>(),
        "likely": likely.collect::<Vec<_>>(),
        "refusals": refusals.collect::<Vec<_>>(),
        "issues": plan.issues.iter().map(|issue| issue_object(issue, reading, text)).chain(around::issue_objects(done, text)).collect::<Vec<_>>(),
        "records": around::objects(done),
        "records_taken": around::counts(done),
        "records_missing": around::missing_objects(done),
        "unread_sheets": done.unread.1,
        "findings": book.findings.iter().map(|finding| wording::read_finding(*finding, text)).collect::<Vec<_>>(),
    })
}

pub(super) fn title(inventory: &Inventory, id: DatasetId) -> &str {
    inventory.dataset(id).map_or("", |dataset| dataset.title(inventory.language()))
}

fn headings<'a>(reading: &'a Reading, columns: &[usize]) -> Vec<&'a str> {
    columns.iter().filter_map(|index| reading.columns.get(*index)).map(|column| column.heading.as_str()).collect()
}

fn source(done: &Done<'_>) -> Json {
    let Some(name) = done.source else { return Json::Null };
    let recalled = done.recalled.map(|recalled| recalled.shape.key());
    let new_columns = done.recalled.map(|recalled| headings(done.reading, &recalled.new_columns)).unwrap_or_default();
    let missing = done.recalled.map(|recalled| recalled.missing.clone()).unwrap_or_default();
    json!({ "name": name, "shape": recalled, "new_columns": new_columns, "missing_columns": missing })
}

fn issue_object(issue: &Issue, reading: &Reading, text: &Text) -> Json {
    let Issue { sheet, row, column, value, problem, repair } = issue;
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
        "repair": repair,
    })
}

/// Tells everything in words.
pub(super) fn tell(done: &Done<'_>, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let Done { book, reading, mapping, plan, .. } = *done;
    let counts = plan.counts;
    let args = [("read", counts.read.into()), ("added", counts.added.into()), ("merged", counts.merged.into()), ("refused", counts.refused.into())];
    out.line(&text.with(if done.is_dry { "cli-import-would" } else { "cli-import-done" }, &args))?;
    if let Some(line) = recognised(done, text) {
        out.line(&line)?;
    }
    if let Some(missing) = done.recalled.map(|recalled| recalled.missing.join(", ")).filter(|missing| !missing.is_empty()) {
        out.line(&text.with("cli-import-missing-columns", &[("columns", missing.into())]))?;
    }
    let width = reading.columns.iter().map(|column| column.heading.chars().count()).max().unwrap_or_default();
    for (column, assignment) in reading.columns.iter().zip(&mapping.columns) {
        let unsure = if assignment.confidence == Confidence::Check { format!("  ({})", text.get("cli-import-check")) } else { String::new() };
        out.line(&format!("  {:<width$}  {}{unsure}", column.heading, target_key(assignment.target)))?;
    }
    let new = plan.departments.iter().map(|new| new.name.to_string()).collect::<Vec<_>>();
    if !new.is_empty() {
        out.line(&text.with("cli-import-departments", &[("count", new.len().into()), ("names", new.join(", ").into())]))?;
    }
    for finding in &book.findings {
        out.line(&wording::read_finding(*finding, text))?;
    }
    if !reading.alike.is_empty() {
        out.line(&text.with("import-same-headings", &[("sheets", reading.alike.join(", ").into())]))?;
    }
    let (key, unread) = done.unread;
    if !unread.is_empty() {
        out.line(&text.with(key, &[("sheets", unread.join(", ").into())]))?;
    }
    for (problem, count) in &plan.problems {
        let line = format!("{}  {}", text.count(*count), text.of("import-problem", problem.key()));
        let rows: Vec<String> = plan.issues.iter().filter(|issue| issue.problem == *problem).map(|issue| row_of(issue, plan, text)).collect();
        if problem.severity() == Severity::Lost && !rows.is_empty() {
            let more = if rows.len() > TOLD { ", …" } else { "" };
            let rows = rows[..rows.len().min(TOLD)].join(", ");
            out.line(&format!("{line} ({}{more})", text.with("cli-import-rows", &[("rows", rows.into())])))?;
        } else {
            out.line(&line)?;
        }
    }
    changed::tell(done, cx)?;
    around::tell(done, cx)?;
    if done.is_undated {
        cx.out.line(cx.text.get("cli-import-undated"))?;
    }
    tell_vanished(done, cx)
}

/// Names the row of something to look at, and the other row that it is the same as.
fn row_of(issue: &Issue, plan: &Plan, text: &Text) -> String {
    let row = plan.row(issue.row);
    let same = row.and_then(|row| if let Outcome::Refused(refused) = row.outcome { refused.same_as() } else { None });
    match same {
        Some(same) => text.with("cli-import-same-row", &[("row", issue.row.to_string().into()), ("same", same.to_string().into())]),
        None => issue.row.to_string(),
    }
}

fn recognised(done: &Done<'_>, text: &Text) -> Option<String> {
    let name = done.source?;
    let Some(recalled) = done.recalled else {
        let key = match (done.is_known, done.is_dry) {
            (true, _) => "cli-import-remembered",
            (false, true) => "cli-import-would-remember",
            (false, false) => "cli-import-remembers",
        };
        return Some(text.with(key, &[("name", name.into())]));
    };
    let new_columns = headings(done.reading, &recalled.new_columns).join(", ");
    Some(match recalled.shape {
        Shape::Alike if !new_columns.is_empty() => text.with("cli-import-recognised-new", &[("name", name.into()), ("columns", new_columns.into())]),
        Shape::Same | Shape::Alike => text.with("cli-import-recognised", &[("name", name.into())]),
    })
}

fn tell_vanished(done: &Done<'_>, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let vanished = &done.plan.vanished;
    if vanished.is_empty() {
        return Ok(());
    }
    out.line(&text.with("cli-import-vanished", &[("count", vanished.len().into())]))?;
    for gone in vanished.iter().take(TOLD) {
        out.line(&format!("  {}", title(done.inventory, gone.dataset)))?;
    }
    if vanished.len() > TOLD {
        out.line("  …")?;
    }
    Ok(())
}
