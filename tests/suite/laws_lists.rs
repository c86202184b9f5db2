//! What the laws wish of lists: imports, and the places that lists come from.
//!
//! It makes commands only; the laws themselves are in [`super::laws`].

use std::sync::Arc;

use fyrfalt::command::{Import, ImportRow};
use fyrfalt::model::list_source::{Mark, Marks, Named};
use fyrfalt::model::{DatasetId, Department, DepartmentId, FieldKey, Inventory, Line, ListSource, Prose, SourceId, Stage, Value};

use super::laws::{DAY, Wish};

impl Wish {
    pub(crate) fn known_source(&self, inventory: &Inventory) -> SourceId {
        let all: Vec<SourceId> = inventory.sources().map(|source| source.id).collect();
        all.get(self.pick(1, all.len() + all.len() / 8)).copied().unwrap_or_else(|| SourceId::from_uuid(self.new_id(1)))
    }

    /// Now and then keeps where a list comes from.
    fn source(&self, inventory: &Inventory) -> Option<Arc<ListSource>> {
        let name = Line::new(&self.word(2)).ok().filter(|_| self.pick(3, 3) > 0)?;
        let id = if self.pick(4, 2) == 0 { self.known_source(inventory) } else { SourceId::from_uuid(self.new_id(4)) };
        let known = self.datasets(inventory).into_iter().map(|dataset| Named {
            identity: format!("id:{dataset}"),
            dataset,
            is_gone: self.pick(0, 2) == 0,
            given: Marks::default().with([(0, Mark::of(&self.word(1)))]),
        });
        Some(Arc::new(ListSource {
            known: known.collect(),
            given: vec!["title.sv".to_owned()],
            file: self.word(1),
            date: Some(DAY),
            ..ListSource::new(id, name)
        }))
    }

    pub(crate) fn import(&self, inventory: &Inventory) -> Import {
        let department = Line::new(&self.word(0)).ok().map(|name| Department { id: DepartmentId::from_uuid(self.new_id(0)), name });
        let rows = (0..=self.pick(5, 3)).map(|at| {
            let is_new = self.pick(at, 2) == 0;
            let dataset = if is_new { DatasetId::from_uuid(self.new_id(at)) } else { self.dataset(at, inventory) };
            let title = FieldKey::parse("title", inventory.language()).unwrap();
            let mut values: Vec<(FieldKey, Value)> = Line::new(&self.word(at)).map(|line| (title, Value::Line(line))).into_iter().collect();
            values.extend(self.value(at, inventory).filter(|(key, _)| *key != title));
            let scores = (0..self.pick(at, 3)).map(|more| (self.criterion(at + more, inventory), self.score(more), Prose::new(&self.word(more)).ok()));
            let is_moved = inventory.dataset(dataset).is_none() || self.pick(at + 4, 8) == 0;
            let stage = Stage::ALL.get(self.pick(at + 2, 5)).filter(|_| is_moved).copied();
            ImportRow { dataset, stage, values, scores: scores.collect() }
        });
        Import {
            source: self.word(1),
            departments: department.into_iter().collect(),
            rows: rows.collect(),
            remember: self.source(inventory),
            ..Import::default()
        }
    }
}
