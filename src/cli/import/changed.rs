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
/// How much is told of what two long values have in common before they differ, in characters.
const COMMON: usize = 20;

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
    for kept in kept.iter().take(TOLD) {
        let [ours, theirs] = both(kept.ours.as_ref(), kept.theirs.as_ref(), done.inventory, text);
        let args = [
            ("row", kept.row.to_string().into()),
            ("title", title(done.inventory, kept.dataset).into()),
            ("field", target_text(kept.target, done.inventory, text).into()),
            ("ours", ours.into()),
            ("theirs", theirs.into()),
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
            let [before, after] = both(changed.before.as_ref(), Some(&changed.after), done.inventory, text);
            lines.push(format!("    {}: {before} → {after}", target_text(changed.target, done.inventory, text)));
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
        let [ours, theirs] = both(clash.ours.as_ref(), Some(&clash.theirs), done.inventory, text);
        let args = [
            ("row", clash.row.to_string().into()),
            ("title", title(done.inventory, clash.dataset).into()),
            ("field", target_text(clash.target, done.inventory, text).into()),
            ("ours", ours.into()),
            ("theirs", theirs.into()),
        ];
        out.line(&format!("  {}", text.with("cli-import-clash", &args)))?;
    }
    if clashes.len() > TOLD {
        out.line(&format!("  {}", text.with("cli-import-changes-more", &[("count", (clashes.len() - TOLD).into())])))?;
    }
    Ok(())
}

/// Says two values, and of long ones the part that differs.
fn both(one: Option<&Said>, other: Option<&Said>, inventory: &Inventory, text: &Text) -> [String; 2] {
    let said = |said: Option<&Said>| said.map_or_else(|| text.get("nothing").to_owned(), |said| file::one_line(&wording::said(said, inventory, text)));
    let (one, other) = (said(one), said(other));
    let start = differing(&one, &other);
    [cut(&one, start), cut(&other, start)]
}

/// Returns the character to begin with so that what differs is seen: the first, unless both begin alike for long and are cut.
fn differing(one: &str, other: &str) -> usize {
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let is_cut = [one, other].iter().any(|said| said.chars().count() > SHOWN);
    if is_cut && common > SHOWN / 2 { common.saturating_sub(COMMON) } else { 0 }
}

/// Cuts a text to what is told of it from a character on.
fn cut(said: &str, start: usize) -> String {
    let shown = said.chars().skip(start).take(SHOWN);
    let before = if start > 0 { "…" } else { "" };
    let after = if said.chars().count() > start + SHOWN { "…" } else { "" };
    format!("{before}{}{after}", shown.collect::<String>())
}

fn target_text(target: Target, inventory: &Inventory, text: &Text) -> String {
    wording::import_target(target, inventory, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(one: &str, other: &str) -> [String; 2] {
        let start = differing(one, other);
        [cut(one, start), cut(other, start)]
    }

    #[test]
    fn of_two_long_values_the_part_that_differs_is_told() {
        let note = "å".repeat(100);
        let common = "å".repeat(COMMON);
        assert_eq!(told(&format!("{note} Nej"), &format!("{note} Ja")), [format!("…{} Nej", &common[2..]), format!("…{} Ja", &common[2..])]);
        assert_eq!(told(&note, &format!("{note}\u{e4}")), [format!("…{common}"), format!("…{common}ä")], "where one goes on");
        assert_eq!(told("Bad", "Badplatser"), ["Bad", "Badplatser"]);
        let [cut, other] = told(&format!("a{note}"), "b");
        assert_eq!((cut.chars().count(), cut.ends_with('…'), other.as_str()), (SHOWN + 1, true, "b"));
    }
}
