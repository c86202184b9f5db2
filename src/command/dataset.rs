//! Commands on datasets: add, edit, move, remove.

use std::collections::BTreeMap;

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

/// What one dataset's fields are set to; nothing clears a field.
pub type CellEdits = (DatasetId, Vec<(FieldKey, Option<Value>)>);

pub(super) fn find(inventory: &Inventory, id: DatasetId) -> Result<&Dataset, Refusal> {
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
    set_all(inventory, &mut dataset, values)?;
    let mut planner = Planner::new(inventory);
    planner.put(Key::Dataset(id), dataset)?;
    planner.finish()
}

fn set_all(inventory: &Inventory, dataset: &mut Dataset, values: &[(FieldKey, Option<Value>)]) -> Result<(), Refusal> {
    // What is set comes before what is cleared, so that a title may move from one language to another.
    let (set, cleared): (Vec<_>, Vec<_>) = values.iter().partition(|(_, value)| value.is_some());
    for (key, value) in set.into_iter().chain(cleared) {
        check_reference(inventory, value.as_ref())?;
        dataset.set(*key, value.clone())?;
    }
    Ok(())
}

/// Edits many datasets, each its own fields; what is refused names its dataset. A dataset that is named twice is edited twice, in order.
pub(super) fn edit_cells(inventory: &Inventory, edits: &[CellEdits]) -> Result<ChangeSet, Refusal> {
    let mut edited: BTreeMap<DatasetId, Dataset> = BTreeMap::new();
    let mut order = Vec::new();
    for (id, values) in edits {
        if !edited.contains_key(id) {
            edited.insert(*id, find(inventory, *id)?.clone());
            order.push(*id);
        }
        let Some(dataset) = edited.get_mut(id) else { continue };
        set_all(inventory, dataset, values).map_err(|refusal| match refusal {
            Refusal::Field(error) => Refusal::Cell(*id, error),
            other => other,
        })?;
    }
    let mut planner = Planner::new(inventory);
    for id in order {
        if let Some(dataset) = edited.remove(&id) {
            planner.put(Key::Dataset(id), dataset)?;
        }
    }
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

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::command::Command;
    use crate::model::{DepartmentId, OperationKind, OrganisationId};

    fn id(number: u128) -> DatasetId {
        DatasetId::from_uuid(Uuid::from_u128(number))
    }

    fn inventory() -> Inventory {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
        let new = |(number, title): (u128, &str)| NewDataset { id: id(number), title: title.to_owned(), language: Language::Sv };
        let changes = add(&inventory, &[(1, "Badplatser"), (2, "Utegym")].map(new)).unwrap();
        inventory.apply(&changes).unwrap();
        inventory
    }

    fn owner(name: &str) -> (FieldKey, Option<Value>) {
        (FieldKey::new(Field::Owner, Language::Sv), Some(Value::Line(Line::new(name).unwrap())))
    }

    #[test]
    fn each_dataset_has_cells_of_its_own_and_all_are_one_operation() {
        let mut inventory = inventory();
        let command = Command::EditCells(vec![(id(2), vec![owner("Anna")]), (id(1), vec![owner("Bo")]), (id(2), vec![owner("Cecilia")])]);
        assert_eq!((command.kind(), command.label(&inventory).count), (OperationKind::EditDatasets, 2));
        assert_eq!(command.label(&inventory).subject, "Utegym");
        let changes = command.plan(&inventory).unwrap();
        assert_eq!(changes.len(), 2);
        inventory.apply(&changes).unwrap();
        assert_eq!(inventory.dataset(id(1)).unwrap().line(Field::Owner), "Bo");
        assert_eq!(inventory.dataset(id(2)).unwrap().line(Field::Owner), "Cecilia", "the last word counts");
        assert_eq!(command.plan(&inventory).map_err(|refusal| refusal == Refusal::NothingToDo), Err(true), "done already");
    }

    #[test]
    fn a_refusal_names_the_dataset_and_nothing_is_changed() {
        let inventory = inventory();
        let title = FieldKey::new(Field::Title, Language::Sv);
        let command = Command::EditCells(vec![(id(1), vec![owner("Bo")]), (id(2), vec![(title, None)])]);
        assert_eq!(command.plan(&inventory), Err(Refusal::Cell(id(2), FieldError::TitleMissing)));
        let nobody = DepartmentId::from_uuid(Uuid::from_u128(77));
        let command = Command::EditCells(vec![(id(1), vec![(FieldKey::new(Field::Department, Language::Sv), Some(Value::Department(nobody)))])]);
        assert_eq!(command.plan(&inventory), Err(Refusal::UnknownDepartment(nobody)));
        assert_eq!(Command::EditCells(vec![(id(3), vec![owner("Bo")])]).plan(&inventory), Err(Refusal::UnknownDataset(id(3))));
    }
}
