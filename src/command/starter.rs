//! The command that answers the starter list: what the organisation has becomes datasets, described as the list does, all at once.
//!
//! What was made by an answer goes with it when the answer is changed, unless somebody has worked on it since.

use std::sync::Arc;

use super::{Planner, Refusal, dataset};
use crate::model::starter::{Entry, Holding, StarterList};
use crate::model::{ChangeSet, Dataset, DatasetId, Department, DepartmentId, Inventory, Key, Line, StarterAnswer, StarterId};

/// What is answered to one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StarterReply {
    /// The organisation has it: a dataset is made, and a department where none fits. Both ids are new.
    Have(DatasetId, DepartmentId),
    /// It is this dataset, which is in the inventory.
    Same(DatasetId),
    /// The organisation has it not.
    Lack,
    /// Nobody knows yet.
    Unsure,
    /// The answer is taken back.
    Open,
}

/// Answers to the starter list.
#[derive(Debug, Clone, PartialEq)]
pub struct StarterReplies {
    /// The list that is answered.
    pub list: Arc<StarterList>,
    /// The answers, each to an entry.
    pub replies: Vec<(StarterId, StarterReply)>,
}

impl StarterReplies {
    /// Returns what the first entry is called.
    pub(super) fn subject(&self, inventory: &Inventory) -> String {
        let first = self.replies.first().and_then(|(id, _)| self.list.entry(*id));
        first.map_or_else(String::new, |entry| entry.title.get(inventory.language()).to_owned())
    }
}

pub(super) fn answer(inventory: &Inventory, replies: &StarterReplies) -> Result<ChangeSet, Refusal> {
    let mut plan = Plan { planner: Planner::new(inventory), inventory, list: &replies.list, departments: Vec::new() };
    for (id, reply) in &replies.replies {
        let entry = replies.list.entry(*id).ok_or(Refusal::UnknownStarter(*id))?;
        plan.reply(entry, *reply)?;
    }
    plan.planner.finish()
}

struct Plan<'a> {
    planner: Planner<'a>,
    inventory: &'a Inventory,
    list: &'a StarterList,
    /// The departments that this plan adds.
    departments: Vec<Department>,
}

impl Plan<'_> {
    fn reply(&mut self, entry: &Entry, reply: StarterReply) -> Result<(), Refusal> {
        let old = self.inventory.starter_answer(entry.id);
        let known = old.and_then(|answer| answer.dataset).and_then(|id| self.inventory.dataset(id));
        let now = match reply {
            // What is there already is not made twice.
            StarterReply::Have(..) if known.is_some() => return Ok(()),
            StarterReply::Have(dataset, department) => {
                self.make(entry, dataset, department)?;
                Some(StarterAnswer { holding: Holding::Has, dataset: Some(dataset) })
            }
            StarterReply::Same(dataset) => {
                dataset::find(self.inventory, dataset)?;
                Some(StarterAnswer { holding: Holding::Has, dataset: Some(dataset) })
            }
            StarterReply::Lack => Some(StarterAnswer { holding: Holding::Lacks, dataset: None }),
            StarterReply::Unsure => Some(StarterAnswer { holding: Holding::Unsure, dataset: None }),
            StarterReply::Open => None,
        };
        if let Some(known) = known.filter(|known| now.and_then(|answer| answer.dataset) != Some(known.id()) && self.is_untouched(entry, known)) {
            self.planner.remove(Key::Dataset(known.id()))?;
        }
        match now {
            Some(answer) => self.planner.put(Key::Starter(entry.id), answer),
            None => self.planner.remove(Key::Starter(entry.id)),
        }
    }

    fn make(&mut self, entry: &Entry, dataset: DatasetId, department: DepartmentId) -> Result<(), Refusal> {
        let department = self.department(entry, department)?;
        let made = self.list.candidate(entry, dataset, department, self.inventory.organisation()).ok_or(Refusal::UnknownStarter(entry.id))?;
        self.planner.add(Key::Dataset(dataset), made)
    }

    /// Finds the department that the entry means, by any of its names, or adds it under the usual one.
    fn department(&mut self, entry: &Entry, new: DepartmentId) -> Result<Option<DepartmentId>, Refusal> {
        let Some(usual) = entry.department.as_deref().and_then(|id| self.list.department(id)) else { return Ok(None) };
        let name = usual.name.get(self.inventory.language());
        let known = self.inventory.department_named(name).map(|department| department.id);
        let known = known.or_else(|| self.departments.iter().find(|department| usual.is_called(department.name.as_str())).map(|department| department.id));
        let known = known.or_else(|| {
            let mut called: Vec<&Department> = self.inventory.departments().map(AsRef::as_ref).filter(|other| usual.is_called(other.name.as_str())).collect();
            called.sort_by_key(|department| department.id);
            called.first().map(|department| department.id)
        });
        if known.is_some() {
            return Ok(known);
        }
        let Ok(name) = Line::new(name) else { return Ok(None) };
        let department = Department { id: new, name };
        self.planner.add(Key::Department(new), department.clone())?;
        self.departments.push(department);
        Ok(Some(new))
    }

    /// Tells whether a dataset still is as the entry made it, and nothing else is known of it.
    fn is_untouched(&self, entry: &Entry, dataset: &Dataset) -> bool {
        let id = dataset.id();
        let made = self.list.candidate(entry, id, dataset.department(), self.inventory.organisation());
        let is_free = self.inventory.scores(id).is_empty()
            && self.inventory.gates(id).is_empty()
            && self.inventory.items(id).is_empty()
            && self.inventory.place_override(id).is_none()
            && self.inventory.adopted(id).is_none()
            && self.inventory.outcome(id).is_none();
        let is_wanted = || self.inventory.demands().any(|demand| demand.datasets.contains(&id));
        let is_decided = || self.inventory.decisions().any(|decision| decision.datasets.contains(&id));
        let is_other = || self.inventory.starter_answers().any(|(other, answer)| other != entry.id && answer.dataset == Some(id));
        made.as_ref() == Some(dataset) && is_free && !is_wanted() && !is_decided() && !is_other()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::command::{Command, NewDataset};
    use crate::model::{Field, FieldKey, Language, OperationKind, OrganisationId, Prose, Value};

    fn starter(text: &str) -> StarterId {
        StarterId::new(text).unwrap()
    }

    fn dataset_id(number: u128) -> DatasetId {
        DatasetId::from_uuid(Uuid::from_u128(number))
    }

    fn have(number: u128) -> StarterReply {
        StarterReply::Have(dataset_id(number), DepartmentId::from_uuid(Uuid::from_u128(1000 + number)))
    }

    fn replies(replies: &[(&str, StarterReply)]) -> Command {
        let replies = replies.iter().map(|(id, reply)| (starter(id), *reply)).collect();
        Command::AnswerStarter(StarterReplies { list: Arc::clone(StarterList::standard()), replies })
    }

    fn run(inventory: &mut Inventory, command: &Command) -> usize {
        let changes = command.plan(inventory).unwrap();
        inventory.apply(&changes).unwrap();
        changes.len()
    }

    fn empty() -> Inventory {
        Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)))
    }

    #[test]
    fn what_is_had_becomes_datasets_with_their_departments() {
        let mut inventory = empty();
        run(&mut inventory, &Command::AddDepartment(DepartmentId::from_uuid(Uuid::from_u128(9)), "gatukontoret".to_owned()));
        let command =
            replies(&[("trees", have(1)), ("schools", have(2)), ("preschools", have(3)), ("noise", StarterReply::Lack), ("air-quality", StarterReply::Unsure)]);
        assert_eq!(run(&mut inventory, &command), 5 + 3 + 1, "an answer each, three datasets, one new department");
        assert_eq!((command.kind(), command.label(&inventory).subject.as_str()), (OperationKind::AnswerStarter, "Träd i gator och parker"));
        assert_eq!(command.label(&inventory).count, 5);
        let department = |number| inventory.department_of(inventory.dataset(dataset_id(number)).unwrap()).to_owned();
        assert_eq!((department(1).as_str(), department(2)), ("gatukontoret", department(3)));
        assert_eq!(inventory.starter_answer(starter("trees")), Some(StarterAnswer { holding: Holding::Has, dataset: Some(dataset_id(1)) }));
        assert_eq!(inventory.starter_answer(starter("noise")).unwrap().holding, Holding::Lacks);
        assert!(inventory.gates(dataset_id(1)).is_empty(), "the list finds nothing");
        assert_eq!(replies(&[("trees", have(8))]).plan(&inventory), Err(Refusal::NothingToDo), "it is there already");
    }

    #[test]
    fn everything_at_once_is_one_change_set() {
        let mut inventory = empty();
        let all: Vec<(&str, StarterReply)> = StarterList::standard().entries.iter().zip(1..).map(|(entry, number)| (entry.id.as_str(), have(number))).collect();
        run(&mut inventory, &replies(&all));
        assert_eq!((inventory.datasets().len(), inventory.departments().len()), (60, 9));
    }

    #[test]
    fn a_dataset_goes_with_its_answer_unless_it_was_worked_on() {
        let mut inventory = empty();
        run(&mut inventory, &replies(&[("trees", have(1)), ("schools", have(2))]));
        let note = FieldKey::new(Field::Note, Language::Sv);
        let own = Value::Prose(Prose::new("Åsa vet mer").unwrap());
        run(&mut inventory, &Command::EditDataset(dataset_id(2), vec![(note, Some(own))]));
        run(&mut inventory, &replies(&[("trees", StarterReply::Lack), ("schools", StarterReply::Open)]));
        assert!(inventory.dataset(dataset_id(1)).is_none() && inventory.dataset(dataset_id(2)).is_some());
        assert_eq!(inventory.starter_answer(starter("schools")), None);
        run(&mut inventory, &replies(&[("trees", have(3))]));
        assert_eq!(inventory.starter_answer(starter("trees")).unwrap().dataset, Some(dataset_id(3)));
    }

    #[test]
    fn a_dataset_that_is_there_is_taken_as_it_is() {
        let mut inventory = empty();
        let new = NewDataset { id: dataset_id(1), title: "Våra träd".to_owned(), language: Language::Sv };
        run(&mut inventory, &Command::AddDatasets(vec![new]));
        run(&mut inventory, &replies(&[("trees", have(2))]));
        run(&mut inventory, &replies(&[("trees", StarterReply::Same(dataset_id(1)))]));
        assert_eq!(inventory.datasets().len(), 1, "the one that the answer made is not needed");
        assert_eq!(inventory.dataset(dataset_id(1)).unwrap().title(Language::Sv), "Våra träd");
        run(&mut inventory, &replies(&[("trees", StarterReply::Lack)]));
        assert_eq!(inventory.datasets().len(), 1);
        assert_eq!(replies(&[("trees", StarterReply::Same(dataset_id(5)))]).plan(&inventory), Err(Refusal::UnknownDataset(dataset_id(5))));
        assert_eq!(replies(&[("nowhere", StarterReply::Lack)]).plan(&inventory), Err(Refusal::UnknownStarter(starter("nowhere"))));
        assert_eq!(replies(&[("noise", StarterReply::Open)]).plan(&inventory), Err(Refusal::NothingToDo));
    }
}
