//! The departments that a list names: those that are there, those that a person said are there, and new ones.
//!
//! A name is never taken for a like one by itself; likeness is only offered.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::model::likeness::{LEAST, departments, key as fold};
use crate::model::{Department, DepartmentId, Inventory, Line};

/// How many departments are compared with the new ones; no organisation has more.
const COMPARED: usize = 500;

/// A department that the list names and the inventory does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDepartment {
    /// The folded name, by which [`super::Decisions::departments`] can say that it is one that is there.
    pub key: String,
    /// Its name in the list.
    pub name: Line,
    /// How many rows name it.
    pub rows: usize,
    /// The department that is there and most like it, if any is.
    pub like: Option<DepartmentId>,
}

/// The departments on the way.
pub(super) struct Departments {
    ids: BTreeMap<String, DepartmentId>,
    known: Vec<(DepartmentId, String)>,
    names: BTreeMap<DepartmentId, String>,
    new: Vec<(Department, NewDepartment)>,
    places: BTreeMap<String, usize>,
}

impl Departments {
    pub(super) fn of(inventory: &Inventory, decided: &BTreeMap<String, DepartmentId>) -> Self {
        let known: Vec<(DepartmentId, String)> = inventory.departments().map(|department| (department.id, department.name.to_string())).collect();
        let mut ids: BTreeMap<String, DepartmentId> = known.iter().map(|(id, name)| (fold(name), *id)).collect();
        let decided = decided.iter().filter(|(_, id)| inventory.department(**id).is_some());
        decided.for_each(|(key, id)| {
            ids.entry(key.clone()).or_insert(*id);
        });
        let names = known.iter().cloned().collect();
        Self { ids, known, names, new: Vec::new(), places: BTreeMap::new() }
    }

    /// Tells whether a name is that of a department that is there or was met before.
    pub(super) fn is_known(&self, name: &str) -> bool {
        self.ids.contains_key(&fold(name))
    }

    /// Returns what the department of a name is called here; a new one is called as the list calls it.
    pub(super) fn name_of<'a>(&'a self, name: &'a str) -> &'a str {
        self.ids.get(&fold(name)).and_then(|id| self.names.get(id)).map_or(name, String::as_str)
    }

    /// Returns the department of a name; a new one where there is none.
    pub(super) fn id(&mut self, name: Line, new_id: &mut dyn FnMut() -> Uuid) -> DepartmentId {
        let key = fold(name.as_str());
        if let Some(place) = self.places.get(&key)
            && let Some((_, new)) = self.new.get_mut(*place)
        {
            new.rows += 1;
        }
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let id = DepartmentId::from_uuid(new_id());
        let rated = self.known.iter().take(COMPARED).map(|(id, other)| (departments(name.as_str(), other), *id)).filter(|(score, _)| *score >= LEAST);
        let like = rated.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, id)| id);
        self.ids.insert(key.clone(), id);
        self.places.insert(key.clone(), self.new.len());
        self.new.push((Department { id, name: name.clone() }, NewDepartment { key, name, rows: 1, like }));
        id
    }

    /// Hands over the new ones, for the command and for people.
    pub(super) fn take(&mut self, departments: &mut Vec<Department>) -> Vec<NewDepartment> {
        let (added, told) = std::mem::take(&mut self.new).into_iter().unzip();
        *departments = added;
        told
    }
}
