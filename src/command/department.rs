//! Commands on departments: add, rename, remove.

use super::{Planner, Refusal};
use crate::model::{ChangeSet, Department, DepartmentId, Inventory, Key, Line};

fn named(inventory: &Inventory, id: DepartmentId, name: &str) -> Result<Department, Refusal> {
    let name = Line::new(name).map_err(Refusal::Name)?;
    match inventory.department_named(name.as_str()) {
        Some(other) if other.id != id => Err(Refusal::DepartmentNameTaken(other.name.to_string())),
        _ => Ok(Department { id, name }),
    }
}

pub(super) fn add(inventory: &Inventory, id: DepartmentId, name: &str) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    planner.add(Key::Department(id), named(inventory, id, name)?)?;
    planner.finish()
}

pub(super) fn rename(inventory: &Inventory, id: DepartmentId, name: &str) -> Result<ChangeSet, Refusal> {
    if inventory.department(id).is_none() {
        return Err(Refusal::UnknownDepartment(id));
    }
    let mut planner = Planner::new(inventory);
    planner.put(Key::Department(id), named(inventory, id, name)?)?;
    planner.finish()
}

pub(super) fn remove(inventory: &Inventory, id: DepartmentId) -> Result<ChangeSet, Refusal> {
    if inventory.department(id).is_none() {
        return Err(Refusal::UnknownDepartment(id));
    }
    let count = inventory.datasets().filter(|dataset| dataset.department() == Some(id)).count();
    if count > 0 {
        return Err(Refusal::DepartmentInUse { count });
    }
    let mut planner = Planner::new(inventory);
    planner.remove(Key::Department(id))?;
    planner.finish()
}
