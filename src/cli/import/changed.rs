//! What an import changes of datasets that are there, field by field with old and new, and what stays although the list says otherwise.
//!
//! It only tells; nothing is decided here.

use serde_json::{Value as Json, json};

use super::Done;
use super::told::{TOLD, target_key, title};
use crate::cli::trouble::Trouble;
use crate::cli::{Context, file};
use crate::import::{Clash, Kept, Said, Target};
use crate::model::merge::Side;
use crate::model::{DatasetId, Inventory};
use crate::text::Text;
use crate::wording;

/// How much of a value is told, in characters.
const SHOWN: usize = 80;

/// Returns every changed value, dataset by dataset.
pub(super) fn objects(done: &Done<'_>) -> Vec<Json> {
    let datasets = done.changes.chunk_by(|one, other| one.dataset == other.dataset).filter_map(|chunk| {
        let first = chunk.first()?;
        let fields = chunk
            .iter()
            .map(|changed| json!({ "field": target_key(changed.target), "old": changed.before.as_ref().map(said_object), "new": said_object(&changed.after) }));
        Some(json!({ "row": first.row, "id": first.dataset, "title": title(done.inventory, first.dataset), "fields": fields.collect::<Vec<_>>() }))
    });
    datasets.collect()
}

/// Returns every value that stays without a question.
pub(super) fn kept_objects(done: &Done<'_>) -> Vec<Json> {
    let object = |kept: &Kept| {
        json!({
            "row": kept.row,
            "id": kept.dataset,
            "title": title(done.inventory, kept.dataset),
            "field": target_key(kept.target),
            "ours": kept.ours.as_ref().map(said_object),
            "theirs": kept.theirs.as_ref().map(said_object),
        })
    };
    done.plan.kept.iter().map(object).collect()
}

/// Returns every value that the list says otherwise than people here.
pub(super) fn clash_objects(done: &Done<'_>) -> Vec<Json> {
    let object = |clash: &Clash| {
        json!({
            "row": clash.row,
            "id": clash.dataset,
            "title": title(done.inventory, clash.dataset),
            "field": target_key(clash.target),
            "ours": clash.ours.as_ref().map(said_object),
            "theirs": said_object(&clash.theirs),
            "has_base": clash.has_base,
            "choice": clash.side.map(|side| if side == Side::Theirs { "theirs" } else { "ours" }),
        })
    };
    done.plan.clashes.iter().map(object).collect()
}

fn said_object(said: &Said) -> Json {
    match said {
        Said::Value(value) => value.to_json(),
        Said::Department(name) => name.as_str().into(),
        Said::Stage(stage) => stage.key().into(),
        Said::Score(score) => score.to_string().into(),
    }
}

/// Tells in words what changes, what stays, and what is to be decided.
pub(super) fn tell(done: &Done<'_>, cx: &mut Context<'_>) -> Result<(), Trouble> {
    tell_changes(done, cx)?;
    let (kept, emptied): (Vec<&Kept>, Vec<&Kept>) = done.plan.kept.iter().partition(|kept| kept.theirs.is_some());
    tell_kept(done, ["cli-import-kept", "cli-import-kept-line"], &kept, cx)?;
    tell_kept(done, ["cli-import-emptied", "cli-import-emptied-line"], &emptied, cx)?;
    tell_clashes(done, cx)
}

/// Tells of values that stay without a question, under a heading.
fn tell_kept(done: &Done<'_>, [heading, line]: [&'static str; 2], kept: &[&Kept], cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    if kept.is_empty() {
        return Ok(());
    }
    out.line(&text.with(heading, &[("count", kept.len().into())]))?;
    let said = |said: Option<&Said>| said.map_or_else(|| text.get("nothing").to_owned(), |said| said_text(said, done.inventory, text));
    for kept in kept.iter().take(TOLD) {
        let args = [
            ("row", kept.row.to_string().into()),
            ("title", title(done.inventory, kept.dataset).into()),
            ("field", target_text(kept.target, done.inventory, text).into()),
            ("ours", said(kept.ours.as_ref()).into()),
            ("theirs", said(kept.theirs.as_ref()).into()),
        ];
        out.line(&format!("  {}", text.with(line, &args)))?;
    }
    if kept.len() > TOLD {
        out.line(&format!("  {}", text.with("cli-import-changes-more", &[("count", (kept.len() - TOLD).into())])))?;
    }
    Ok(())
}

fn tell_changes(done: &Done<'_>, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let mut datasets: Vec<DatasetId> = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    for changed in done.changes {
        if datasets.last() != Some(&changed.dataset) {
            datasets.push(changed.dataset);
            if datasets.len() <= TOLD {
                lines.push(format!("  {}", title(done.inventory, changed.dataset)));
            }
        }
        if datasets.len() <= TOLD {
            let before = changed.before.as_ref().map_or_else(|| text.get("nothing").to_owned(), |said| said_text(said, done.inventory, text));
            lines.push(format!("    {}: {before} → {}", target_text(changed.target, done.inventory, text), said_text(&changed.after, done.inventory, text)));
        }
    }
    if done.changes.is_empty() {
        return Ok(());
    }
    out.line(&text.with("cli-import-changes", &[("count", done.changes.len().into()), ("datasets", datasets.len().into())]))?;
    for line in lines {
        out.line(&line)?;
    }
    if datasets.len() > TOLD {
        out.line(&format!("  {}", text.with("cli-import-changes-more", &[("count", (datasets.len() - TOLD).into())])))?;
    }
    Ok(())
}

fn tell_clashes(done: &Done<'_>, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let clashes = &done.plan.clashes;
    let Some(first) = clashes.first() else { return Ok(()) };
    let key = match first.side {
        None => "cli-import-clashes",
        Some(Side::Ours) => "cli-import-clashes-ours",
        Some(Side::Theirs) => "cli-import-clashes-theirs",
    };
    out.line(&text.with(key, &[("count", clashes.len().into())]))?;
    for clash in clashes.iter().take(TOLD) {
        let args = [
            ("row", clash.row.to_string().into()),
            ("title", title(done.inventory, clash.dataset).into()),
            ("field", target_text(clash.target, done.inventory, text).into()),
            ("ours", clash.ours.as_ref().map_or_else(|| text.get("nothing").to_owned(), |said| said_text(said, done.inventory, text)).into()),
            ("theirs", said_text(&clash.theirs, done.inventory, text).into()),
        ];
        out.line(&format!("  {}", text.with("cli-import-clash", &args)))?;
    }
    if clashes.len() > TOLD {
        out.line(&format!("  {}", text.with("cli-import-changes-more", &[("count", (clashes.len() - TOLD).into())])))?;
    }
    Ok(())
}

fn said_text(said: &Said, inventory: &Inventory, text: &Text) -> String {
    let said = file::one_line(&wording::said(said, inventory, text));
    if said.chars().count() > SHOWN { said.chars().take(SHOWN).chain(['…']).collect() } else { said }
}

fn target_text(target: Target, inventory: &Inventory, text: &Text) -> String {
    wording::import_target(target, inventory, text)
}
