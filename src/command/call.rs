//! Commands on data calls: write down which workbooks were sent, and take in what came back, all of a workbook at once.
//!
//! What a workbook comes to is worked out in `model::merge`; here it is only checked against what stands in the inventory now.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Planner, Refusal};
use crate::model::call::{Call, CallAnswer};
use crate::model::merge::{Choices, FieldChange, Merge};
use crate::model::{CallId, ChangeSet, Conflict, Dataset, DatasetId, FieldKey, Inventory, Key, Line, Stage, Value};

/// What of a workbook is to be taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct TakeReturned {
    /// The call that the workbook answers.
    pub call: CallId,
    /// What the department is called.
    pub name: String,
    /// Fields to change, each with what stood there when somebody chose.
    pub changes: Vec<FieldChange>,
    /// Datasets to add.
    pub new: Vec<(DatasetId, Vec<(FieldKey, Value)>)>,
    /// What is written down of the answer.
    pub answer: CallAnswer,
}

/// What is known of a workbook besides what it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The call it answers.
    pub call: CallId,
    /// What the department is called.
    pub name: String,
    /// The file's name.
    pub file: String,
    /// The hash of what stands in it.
    pub digest: String,
}

impl TakeReturned {
    /// Puts together what is taken in of a workbook, as somebody chose, on a day.
    pub fn of(source: &Source, merge: &Merge, choices: &Choices, on: Date) -> Self {
        let changes = choices.changes(merge);
        let kept = merge.new.iter().filter(|row| !choices.refused.contains(&row.dataset));
        let new: Vec<(DatasetId, Vec<(FieldKey, Value)>)> = kept.map(|row| (row.dataset, row.values.clone())).collect();
        let answer = CallAnswer {
            on,
            digest: source.digest.clone(),
            file: Line::new(&source.file).ok(),
            changed: changes.len() as u32,
            refused: choices.refusals(merge) as u32,
            added: new.iter().map(|(id, _)| *id).collect(),
        };
        Self { call: source.call, name: source.name.clone(), changes, new, answer }
    }
}

pub(super) fn send(inventory: &Inventory, calls: &[Call]) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    for call in calls {
        planner.add(Key::Call(call.id), call.clone())?;
    }
    planner.finish()
}

pub(super) fn take(inventory: &Inventory, returned: &TakeReturned) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    let mut datasets: BTreeMap<DatasetId, Dataset> = BTreeMap::new();
    for change in &returned.changes {
        super::dataset::check_reference(inventory, change.after.as_ref())?;
        let old = inventory.dataset(change.dataset).ok_or(Refusal::UnknownDataset(change.dataset))?;
        if old.get(change.key) != change.before.as_ref() {
            return Err(Conflict { key: Key::Dataset(change.dataset) }.into());
        }
        let dataset = datasets.entry(change.dataset).or_insert_with(|| Dataset::clone(old));
        dataset.set(change.key, change.after.clone())?;
    }
    for (id, dataset) in datasets {
        planner.put(Key::Dataset(id), dataset)?;
    }
    for (id, values) in &returned.new {
        for (_, value) in values {
            super::dataset::check_reference(inventory, Some(value))?;
        }
        planner.add(Key::Dataset(*id), Dataset::from_parts(*id, Stage::Identify, values.iter().cloned().collect())?)?;
    }
    if let Some(call) = inventory.call(returned.call) {
        let is_news = !returned.changes.is_empty() || !returned.new.is_empty() || call.answer(&returned.answer.digest).is_none();
        if is_news {
            let mut call = Call::clone(call);
            call.answers.push(returned.answer.clone());
            planner.put(Key::Call(call.id), call)?;
        }
    }
    planner.finish()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use crate::command::{Command, NewDataset};
    use crate::model::merge::FieldChange;
    use crate::model::{Field, Language, OrganisationId};

    use super::*;

    fn returned(changes: Vec<FieldChange>) -> TakeReturned {
        let answer = CallAnswer { on: date(2026, 12, 1), digest: "a".repeat(64), file: None, changed: changes.len() as u32, refused: 0, added: Vec::new() };
        TakeReturned { call: CallId::from_uuid(Uuid::from_u128(9)), name: "Teknik".to_owned(), changes, new: Vec::new(), answer }
    }

    #[test]
    fn a_field_that_changed_meanwhile_refuses_the_whole() {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let id = DatasetId::from_uuid(Uuid::from_u128(3));
        let add = Command::AddDatasets(vec![NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv }]);
        inventory.apply(&add.plan(&inventory).unwrap()).unwrap();
        let owner = FieldKey::new(Field::Owner, Language::Sv);
        let value = |text: &str| Some(owner.parse_value(text).unwrap());
        let change = |before: Option<Value>| FieldChange { dataset: id, key: owner, before, after: value("Chefen") };
        let taken = Command::TakeReturned(Box::new(returned(vec![change(None)])));
        let changes = taken.plan(&inventory).unwrap();
        assert_eq!((changes.len(), taken.label(&inventory).subject.as_str()), (1, "Teknik"));

        let stale = Command::TakeReturned(Box::new(returned(vec![change(value("Någon annan"))])));
        assert!(matches!(stale.plan(&inventory), Err(Refusal::Stale(_))));
    }

    #[test]
    fn an_answer_is_written_down_once() {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let call = Call::new(CallId::from_uuid(Uuid::from_u128(9)), Line::new("Teknik").unwrap());
        let send = Command::SendCalls(vec![call.clone()]);
        inventory.apply(&send.plan(&inventory).unwrap()).unwrap();
        assert_eq!(send.plan(&inventory), Err(Refusal::Taken(Key::Call(call.id))));

        let taken = Command::TakeReturned(Box::new(returned(Vec::new())));
        inventory.apply(&taken.plan(&inventory).unwrap()).unwrap();
        assert_eq!(inventory.call(call.id).unwrap().answers.len(), 1);
        assert_eq!(taken.plan(&inventory), Err(Refusal::NothingToDo), "the same workbook once more");
    }
}
