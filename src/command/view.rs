//! Commands on saved views: save, rename, remove.

use super::{Planner, Refusal};
use crate::model::saved_view::SavedView;
use crate::model::{ChangeSet, Inventory, Key, Line, Record, ViewId};

fn is_free(inventory: &Inventory, id: ViewId, name: &Line) -> Result<(), Refusal> {
    match inventory.view_named(name.as_str()) {
        Some(other) if other.id != id => Err(Refusal::ViewNameTaken(other.name.to_string())),
        _ => Ok(()),
    }
}

/// Saves a view, over the one with its id if there is one.
pub(super) fn save(inventory: &Inventory, view: &SavedView) -> Result<ChangeSet, Refusal> {
    is_free(inventory, view.id, &view.name)?;
    let mut planner = Planner::new(inventory);
    planner.put(Key::View(view.id), Record::View(view.clone().into()))?;
    planner.finish()
}

pub(super) fn rename(inventory: &Inventory, id: ViewId, name: &str) -> Result<ChangeSet, Refusal> {
    let view = inventory.view(id).ok_or(Refusal::UnknownView(id))?;
    let name = Line::new(name).map_err(Refusal::Name)?;
    is_free(inventory, id, &name)?;
    let mut planner = Planner::new(inventory);
    planner.put(Key::View(id), Record::View(SavedView { name, ..view.as_ref().clone() }.into()))?;
    planner.finish()
}

pub(super) fn remove(inventory: &Inventory, id: ViewId) -> Result<ChangeSet, Refusal> {
    if inventory.view(id).is_none() {
        return Err(Refusal::UnknownView(id));
    }
    let mut planner = Planner::new(inventory);
    planner.remove(Key::View(id))?;
    planner.finish()
}
