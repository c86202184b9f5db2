//! `fyrfalt export --document`: a document that was put together in the window, written again as it is kept.
//!
//! It finds the document and reads what it asks for; what it then says is put together as any other.

use std::sync::Arc;

use super::{Told, as_it_is, at_moment};
use crate::cli::arguments::Arguments;
use crate::cli::trouble::Trouble;
use crate::cli::{Context, diff};
use crate::export::document::Order;
use crate::model::document::Document;
use crate::model::query::Condition;
use crate::model::saved_view::Kept;
use crate::model::{Inventory, SnapshotId};
use crate::session::Session;
use crate::text::Text;
use crate::wording;

/// Finds the document that is asked for; one that is not there, or is asked for in two ways, is refused.
pub(super) fn find(inventory: &Inventory, arguments: &Arguments, cx: &Context<'_>) -> Result<Option<Arc<Document>>, Trouble> {
    let Some(name) = arguments.value("document") else { return Ok(None) };
    if let Some(option) = super::OPTIONS.into_iter().find(|option| *option != "document" && arguments.has(option)) {
        return Err(arguments.usage("cli-document-says", &[("option", format!("--{option}").into())], cx));
    }
    let names: Vec<&str> = inventory.documents().map(|document| document.name.as_str()).collect();
    let unknown = || {
        let key = if names.is_empty() { "cli-document-none" } else { "cli-document-unknown" };
        Trouble::refused(cx.text.with(key, &[("found", name.into()), ("known", names.join(", ").into())]))
    };
    inventory.document_named(name).cloned().map(Some).ok_or_else(unknown)
}

/// Reads from a document that is kept in the inventory what is asked for.
pub(super) fn order(document: &Document, session: &mut Session, text: &Text, cx: &Context<'_>) -> Result<(Told, Order), Trouble> {
    let scope = &document.scope;
    let moment = match scope.snapshot {
        Some(id) => at(id, session, cx)?,
        None => as_it_is(session),
    };
    let earlier = scope.since.filter(|_| document.kind.is_of_time()).map(|id| at(id, session, cx)).transpose()?;
    let told = Told::of(moment, earlier);
    let known: Vec<Condition> = scope.conditions.iter().filter_map(Kept::known).cloned().collect();
    let datasets = told.chosen(scope, text);
    let selection = if datasets.is_some() { wording::chosen_by(&known, &scope.search, &told.moment.inventory, text) } else { String::new() };
    let order = Order { datasets, selection, ..Order::of(document, told.moment.state.at) };
    Ok((told, order))
}

/// Returns the inventory at a snapshot that the document names.
fn at(id: SnapshotId, session: &mut Session, cx: &Context<'_>) -> Result<super::Moment, Trouble> {
    let gone = || Trouble::refused(cx.text.get("cli-document-snapshot-gone").to_owned());
    let snapshot = session.inventory().snapshot(id).cloned().ok_or_else(gone)?;
    let moment = diff::Moment { operation: snapshot.operation, hash: Some(snapshot.hash.clone()) };
    at_moment(&moment, Some(snapshot.name.to_string()), session, cx)
}
