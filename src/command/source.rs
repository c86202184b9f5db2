//! Commands on the places that lists come from: rename, forget. They are remembered by an import.

use std::sync::Arc;

use super::{Planner, Refusal};
use crate::model::{ChangeSet, Inventory, Key, Line, ListSource, Record, SourceId};

fn find(inventory: &Inventory, id: SourceId) -> Result<&Arc<ListSource>, Refusal> {
    inventory.source(id).ok_or(Refusal::UnknownSource(id))
}

/// Refuses a name that another source has.
pub(super) fn check_name(inventory: &Inventory, id: SourceId, name: &Line) -> Result<(), Refusal> {
    let folded = crate::model::query::fold(name.as_str());
    let is_taken = inventory.sources().any(|other| other.id != id && crate::model::query::fold(other.name.as_str()) == folded);
    if is_taken { Err(Refusal::SourceNameTaken(name.to_string())) } else { Ok(()) }
}

pub(super) fn rename(inventory: &Inventory, id: SourceId, name: &str) -> Result<ChangeSet, Refusal> {
    let name = Line::new(name).map_err(Refusal::Name)?;
    let source = find(inventory, id)?;
    check_name(inventory, id, &name)?;
    let mut planner = Planner::new(inventory);
    planner.put(Key::Source(id), Record::Source(Arc::new(ListSource { name, ..ListSource::clone(source) })))?;
    planner.finish()
}

pub(super) fn forget(inventory: &Inventory, id: SourceId) -> Result<ChangeSet, Refusal> {
    find(inventory, id)?;
    let mut planner = Planner::new(inventory);
    planner.remove(Key::Source(id))?;
    planner.finish()
}
