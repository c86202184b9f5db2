//! `fyrfalt diff`: what changed from one moment to another, each a snapshot or an operation.

use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file, history};
use crate::model::{ChangeSet, DatasetId, Inventory, OperationId, compare};
use crate::session::{Event, Session};
use crate::store::{Access, Past};
use crate::wording;

/// A moment that somebody named.
pub(super) struct Moment {
    pub(super) operation: OperationId,
    /// The hash that its snapshot remembers.
    pub(super) hash: Option<String>,
}

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, from, to] = arguments.exactly(["FILE", "FROM", "TO"], cx)?;
    let (from, to) = (arguments.plain(from, cx)?, arguments.plain(to, cx)?);
    let mut session = file::open(path, Access::Read, cx)?;
    let moments = [moment(&from, &session, cx)?, moment(&to, &session, cx)?];
    let [from, to] = [past(&moments[0], &mut session, cx)?, past(&moments[1], &mut session, cx)?];
    let changes = compare::between(&from.inventory, &to.inventory);
    if arguments.has("json") {
        let side = |moment: &Moment, past: &Past| json!({ "operation": moment.operation, "hash": past.hash });
        let differences: Vec<Json> = changes.differences().iter().map(|difference| history::change(difference, &to.inventory)).collect();
        return cx.out.json(&json!({ "from": side(&moments[0], &from), "to": side(&moments[1], &to), "changes": differences }));
    }
    in_words(&changes, &to.inventory, cx)
}

/// Finds a snapshot by its name, or an operation by its id.
pub(super) fn moment(found: &str, session: &Session, cx: &Context<'_>) -> Result<Moment, Trouble> {
    if let Some(snapshot) = session.inventory().snapshot_named(found) {
        return Ok(Moment { operation: snapshot.operation, hash: Some(snapshot.hash.clone()) });
    }
    let operation = found.parse().ok().filter(|id| session.operations().iter().any(|operation| operation.id == *id));
    let names: Vec<&str> = session.inventory().snapshots().map(|snapshot| snapshot.name.as_str()).collect();
    let unknown = || Trouble::refused(cx.text.with("cli-moment-unknown", &[("found", found.into()), ("known", names.join(", ").into())]));
    Ok(Moment { operation: operation.ok_or_else(unknown)?, hash: None })
}

/// Goes back to a moment; a snapshot with another hash than the log has is an error.
pub(super) fn past(moment: &Moment, session: &mut Session, cx: &Context<'_>) -> Result<Past, Trouble> {
    session.request_past(moment.operation);
    for event in file::settle(session, cx)? {
        match event {
            Event::Past(_, Ok(past)) if moment.hash.as_ref().is_none_or(|hash| *hash == past.hash) => return Ok(*past),
            Event::Past(_, Ok(_)) => return Err(Trouble::file(cx.text.get("cli-snapshot-changed").to_owned())),
            Event::Past(_, Err(error)) => return Err(Trouble::of_store(&error, &cx.text)),
            _ => {}
        }
    }
    Err(Trouble::Said(super::UNEXPECTED, cx.text.get("store-error-halted").to_owned()))
}

/// Tells the changes, those of each dataset under its title.
fn in_words(changes: &ChangeSet, inventory: &Inventory, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    if changes.is_empty() {
        return out.line(text.get("cli-diff-nothing"));
    }
    let mut told: Option<DatasetId> = None;
    let mut all: Vec<_> = changes.iter().collect();
    all.sort_by_key(|change| (change.key().dataset(), change.key()));
    for change in all {
        let dataset = change.key().dataset();
        if let Some(id) = dataset.filter(|id| told != Some(*id)) {
            let title = inventory.dataset(id).map_or_else(|| id.to_string(), |dataset| dataset.title(inventory.language()).to_owned());
            out.line(&title)?;
        }
        told = dataset;
        let one = ChangeSet::new([change.clone()]).unwrap_or_default();
        for line in wording::change_lines(&one, inventory, text) {
            let indent = if dataset.is_some() { "  " } else { "" };
            out.line(&format!("{indent}{}", file::one_line(&line)))?;
        }
    }
    Ok(())
}
