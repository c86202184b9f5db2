//! Commands on datasets: add, edit, move, remove.

use super::{Planner, Refusal};
use crate::model::{ChangeSet, Dataset, DatasetId, Demand, FieldError, FieldKey, Inventory, Key, Language, Line, Value, field::Field};

/// A dataset to add: all it needs is a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDataset {
    /// A new id.
    pub id: DatasetId,
    /// The title, as typed.
    pub title: String,
    /// The title's language.
    pub language: Language,
}

fn find(inventory: &Inventory, id: DatasetId) -> Result<&Dataset, Refusal> {
    inventory.dataset(id).map(AsRef::as_ref).ok_or(Refusal::UnknownDataset(id))
}

/// Refuses a value that points outside the inventory.
pub(super) fn check_reference(inventory: &Inventory, value: Option<&Value>) -> Result<(), Refusal> {
    match value {
        Some(Value::Department(id)) if inventory.department(*id).is_none() => Err(Refusal::UnknownDepartment(*id)),
        _ => Ok(()),
    }
}

pub(super) fn add(inventory: &Inventory, new: &[NewDataset]) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    for NewDataset { id, title, language } in new {
        let title = Line::new(title).map_err(|error| FieldError::Value(FieldKey::new(Field::Title, *language), error))?;
        planner.add(Key::Dataset(*id), Dataset::new(*id, *language, title))?;
    }
    planner.finish()
}

pub(super) fn edit(inventory: &Inventory, id: DatasetId, values: &[(FieldKey, Option<Value>)]) -> Result<ChangeSet, Refusal> {
    let mut dataset = find(inventory, id)?.clone();
    // What is set comes before what is cleared, so that a title may move from one language to another.
    let (set, cleared): (Vec<_>, Vec<_>) = values.iter().partition(|(_, value)| value.is_some());
    for (key, value) in set.into_iter().chain(cleared) {
        check_reference(inventory, value.as_ref())?;
        dataset.set(*key, value.clone())?;
    }
    let mut planner = Planner::new(inventory);
    planner.put(Key::Dataset(id), dataset)?;
    planner.finish()
}

pub(super) fn edit_many(inventory: &Inventory, ids: &[DatasetId], key: FieldKey, value: Option<&Value>) -> Result<ChangeSet, Refusal> {
    check_reference(inventory, value)?;
    let mut planner = Planner::new(inventory);
    for id in ids {
        let mut dataset = find(inventory, *id)?.clone();
        dataset.set(key, value.cloned())?;
        planner.put(Key::Dataset(*id), dataset)?;
    }
    planner.finish()
}

pub(super) fn remove(inventory: &Inventory, ids: &[DatasetId]) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    for id in ids {
        find(inventory, *id)?;
        for criterion in inventory.scores(*id).keys() {
            planner.remove(Key::Score(*id, *criterion))?;
        }
        for gate in inventory.gates(*id).keys() {
            planner.remove(Key::Gate(*id, *gate))?;
        }
        if inventory.place_override(*id).is_some() {
            planner.remove(Key::Override(*id))?;
        }
        for item in inventory.items(*id).keys() {
            planner.remove(Key::Item(*id, *item))?;
        }
        planner.remove(Key::Adopted(*id))?;
        planner.remove(Key::Outcome(*id))?;
        planner.remove(Key::Dataset(*id))?;
    }
    // Demand looks for another dataset; decisions stay as they were made.
    for demand in inventory.demands().filter(|demand| demand.datasets.iter().any(|id| ids.contains(id))) {
        let datasets = demand.datasets.iter().copied().filter(|id| !ids.contains(id)).collect();
        planner.put(Key::Demand(demand.id), Demand { datasets, ..Demand::clone(demand) })?;
    }
    planner.finish()
}
