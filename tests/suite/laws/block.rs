//! Wishes to paste and to replace. What comes of them is asked in [`super`].

use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::{DatasetId, DepartmentId, Field, FieldKey, Inventory, Language, OperationKind, Value};

use super::Wish;

impl Wish {
    pub(super) fn block(&self, inventory: &Inventory) -> Command {
        if self.sort == OperationKind::Replace {
            return Command::Replace(self.datasets(inventory).into_iter().map(|id| (id, self.edits(inventory))).collect());
        }
        let department = DepartmentId::from_uuid(self.new_id(0));
        let (old, new) = (self.datasets(inventory), DatasetId::from_uuid(self.new_id(1)));
        let field = FieldKey::new(Field::Department, Language::Sv);
        let edits = old.iter().map(|id| (*id, self.edits(inventory))).chain([(new, vec![(field, Some(Value::Department(department)))])]);
        Command::Paste(vec![
            Command::AddDepartment(department, self.word(0)),
            Command::AddDatasets(vec![NewDataset { id: new, title: self.word(1), language: Language::ALL[self.pick(1, 3)] }]),
            Command::EditCells(edits.collect()),
            Command::Score(new, vec![self.new_score(2, inventory)]),
        ])
    }
}
