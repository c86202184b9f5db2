//! Several commands as one: each is planned on what those before it leave behind.

use super::{Command, Refusal};
use crate::model::{ChangeSet, Inventory};

/// Plans commands one upon the other; those that would change nothing are passed over, unless none changes anything.
pub(super) fn plan(inventory: &Inventory, commands: &[Command]) -> Result<ChangeSet, Refusal> {
    let mut inventory = inventory.clone();
    let mut together = Vec::new();
    for command in commands {
        match command.plan(&inventory) {
            Ok(changes) => {
                inventory.apply(&changes)?;
                together.extend(changes.iter().cloned());
            }
            Err(Refusal::NothingToDo) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    let together = ChangeSet::new(together)?;
    if together.is_empty() { Err(Refusal::NothingToDo) } else { Ok(together) }
}

/// Returns the command that the whole is named after.
pub(super) fn first(commands: &[Command]) -> Option<&Command> {
    let is_main = |command: &&Command| !matches!(command, Command::AddDepartment(..));
    commands.iter().find(is_main).or_else(|| commands.first())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::{Move, NewDataset};
    use super::*;
    use crate::model::{DatasetId, DepartmentId, Field, FieldKey, Language, OperationKind, OrganisationId, Stage, Value};

    fn stay(dataset: DatasetId) -> Command {
        Command::MoveToStage(Move::new(vec![dataset], Stage::Identify, jiff::civil::date(2026, 11, 22)))
    }

    #[test]
    fn each_builds_on_those_before_it() {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let (department, dataset) = (DepartmentId::from_uuid(Uuid::from_u128(2)), DatasetId::from_uuid(Uuid::from_u128(3)));
        let key = FieldKey::new(Field::Department, Language::Sv);
        let together = Command::Together(vec![
            Command::AddDepartment(department, "Teknik".to_owned()),
            Command::AddDatasets(vec![NewDataset { id: dataset, title: "Badplatser".to_owned(), language: Language::Sv }]),
            Command::EditDataset(dataset, vec![(key, Some(Value::Department(department)))]),
            stay(dataset),
        ]);
        let changes = together.plan(&inventory).unwrap();
        assert_eq!(changes.len(), 2, "a change for each record: {changes:?}");
        assert_eq!((together.kind(), together.label(&inventory).subject.as_str()), (OperationKind::AddDatasets, "Badplatser"));
        inventory.apply(&changes).unwrap();
        assert_eq!(inventory.dataset(dataset).unwrap().department(), Some(department));

        let again = Command::Together(vec![stay(dataset)]);
        assert_eq!(again.plan(&inventory), Err(Refusal::NothingToDo));
    }

    #[test]
    fn one_that_is_refused_refuses_all() {
        let inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let dataset = DatasetId::from_uuid(Uuid::from_u128(3));
        let new = NewDataset { id: dataset, title: "Badplatser".to_owned(), language: Language::Sv };
        let unscored = Command::Score(dataset, Vec::new());
        assert_eq!(Command::Together(vec![Command::AddDatasets(vec![new]), unscored]).plan(&inventory), Err(Refusal::NoModel));
    }
}
