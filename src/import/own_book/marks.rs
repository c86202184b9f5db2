//! What a workbook of our own said of the records around its datasets when it was weighed, kept with the source that it becomes.
//!
//! An edit that came in, or was decided against, is none once more when the same workbook comes again: what was done here since is not undone by it.

use std::collections::BTreeMap;

use super::{Edit, Fate};
use crate::import::plan::{Ask, Plan};
use crate::import::recall;
use crate::model::list_source::Mark;
use crate::model::{DatasetId, Inventory, Judgement, Key, Record, SourceId};

/// What stands before the name of a record's mark.
const MARK: &str = "book:";

/// Keeps in mind with the rows of the list what was weighed around them.
pub(super) fn keep(edits: &[Edit], plan: &mut Plan) {
    let weighed = edits.iter().filter(|edit| matches!(edit.fate, Fate::Taken | Fate::Clash(Some(_))));
    let mut marks: BTreeMap<DatasetId, Vec<(usize, Mark)>> = BTreeMap::new();
    for Edit { change, .. } in weighed {
        let Some((dataset, name)) = change.key().dataset().zip(mark_name(change.key())) else { continue };
        let place = plan.given.iter().position(|other| *other == name).unwrap_or_else(|| {
            plan.given.push(name);
            plan.given.len() - 1
        });
        marks.entry(dataset).or_default().push((place, mark(change.after())));
    }
    for named in &mut plan.named {
        if let Some(marks) = marks.get(&named.dataset) {
            named.given = named.given.with(marks.iter().copied());
        }
    }
}

/// Tells whether the same edit of a record, which is another one here where datasets were merged, was weighed after the workbook was written.
pub(super) fn is_weighed(ask: &Ask<'_>, past: &Inventory, key: Key, here: Key, theirs: Option<&Record>) -> bool {
    let source = ask.source.map(|source| source.id);
    let (Some(name), Some(then), Some(now)) = (mark_name(here), key.dataset(), here.dataset()) else { return false };
    let theirs = Some(mark(theirs));
    given(ask.inventory, source, now, &name) == theirs && given(past, source, then, &name) != theirs
}

/// Returns the name of the mark of a record of a dataset among those of a list.
fn mark_name(key: Key) -> Option<String> {
    let part = match key {
        Key::Score(_, criterion) => criterion.to_string(),
        Key::Gate(_, gate) => gate.key().to_owned(),
        Key::Item(_, item) => item.to_string(),
        Key::Override(_) | Key::Outcome(_) => String::new(),
        _ => return None,
    };
    Some(format!("{MARK}{}:{part}", key.kind()))
}

/// Returns the mark of what the workbook says of a record.
fn mark(theirs: Option<&Record>) -> Mark {
    match theirs {
        Some(Record::Score(judgement)) => Mark::of(&Record::from(Judgement { model_version: 0, ..Judgement::clone(judgement) }).to_json()),
        theirs => Mark::of(&theirs.map_or_else(String::new, Record::to_json)),
    }
}

/// Returns what a source was given for a dataset by a name.
fn given(inventory: &Inventory, source: Option<SourceId>, dataset: DatasetId, name: &str) -> Option<Mark> {
    let source = source.and_then(|source| inventory.source(source))?;
    let place = source.given.iter().position(|other| other == name)?;
    let mut named = source.known.iter().filter(|named| recall::now(inventory, named.dataset) == Some(dataset));
    named.find_map(|named| named.given.get(place))
}
