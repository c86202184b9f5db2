//! The command that answers the starter list: what the organisation has becomes datasets, described as the list does, all at once.
//!
//! What was made by an answer goes with it when the answer is changed, unless somebody has worked on it since.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Planner, Refusal, dataset};
use crate::model::likeness::{DepartmentName, LEAST};
use crate::model::starter::{Entry, Holding, StarterList, UsualDepartment};
use crate::model::{ChangeSet, Dataset, DatasetId, Department, DepartmentId, Inventory, Key, Line, StarterAnswer, StarterId};

/// What is answered to one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StarterReply {
    /// The organisation has it: a dataset is made, and a department where none fits. Both ids are new, or the department is the one that keeps it.
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
    /// Returns the datasets that the inventory had by the answers that change, and whether each goes with its answer: nobody has worked on it.
    pub fn left(&self, inventory: &Inventory) -> Vec<(DatasetId, bool)> {
        let left = |(id, reply): &(StarterId, StarterReply)| {
            let entry = self.list.entry(*id)?;
            let known = known(inventory, *id).filter(|known| !reply.keeps(known.id()))?;
            Some((known.id(), is_untouched(inventory, &self.list, entry, known)))
        };
        self.replies.iter().filter_map(left).collect()
    }

    /// Returns the department that would keep what an entry makes: the one that is called so, the one where datasets of earlier answers that the
    /// same department usually keeps are now, or the one that is most like it.
    pub fn keeper(list: &StarterList, entry: &Entry, inventory: &Inventory) -> Option<DepartmentId> {
        let usual = entry.department.as_deref().and_then(|id| list.department(id))?;
        called(inventory, usual).or_else(|| answered(inventory, list, entry)).or_else(|| likest(inventory, usual))
    }

    /// Returns what the first entry is called.
    pub(super) fn subject(&self, inventory: &Inventory) -> String {
        let first = self.replies.first().and_then(|(id, _)| self.list.entry(*id));
        first.map_or_else(String::new, |entry| entry.title.get(inventory.language()).to_owned())
    }
}

impl StarterReply {
    /// Returns what is answered by it.
    pub const fn holding(self) -> Option<Holding> {
        match self {
            Self::Have(..) | Self::Same(_) => Some(Holding::Has),
            Self::Lack => Some(Holding::Lacks),
            Self::Unsure => Some(Holding::Unsure),
            Self::Open => None,
        }
    }

    /// Tells whether a dataset stays that of its entry.
    fn keeps(self, dataset: DatasetId) -> bool {
        match self {
            Self::Have(..) => true,
            Self::Same(same) => same == dataset,
            Self::Lack | Self::Unsure | Self::Open => false,
        }
    }
}

/// Returns the dataset that an entry is by its answer.
fn known(inventory: &Inventory, id: StarterId) -> Option<&Dataset> {
    let answer = inventory.starter_answer(id)?;
    answer.dataset.and_then(|id| inventory.dataset(id)).map(AsRef::as_ref)
}

/// Finds the department that is called as usual, or by another of its names.
fn called(inventory: &Inventory, usual: &UsualDepartment) -> Option<DepartmentId> {
    let by_name = inventory.department_named(usual.name.get(inventory.language()));
    let by_other = || inventory.departments().filter(|other| usual.is_called(other.name.as_str())).min_by_key(|other| other.id);
    by_name.or_else(by_other).map(|department| department.id)
}

/// Finds the department that most datasets of other entries with the same usual department have now.
fn answered(inventory: &Inventory, list: &StarterList, entry: &Entry) -> Option<DepartmentId> {
    let mut counts: BTreeMap<DepartmentId, usize> = BTreeMap::new();
    for other in list.entries.iter().filter(|other| other.department == entry.department && other.id != entry.id) {
        if let Some(department) = known(inventory, other.id).and_then(Dataset::department) {
            *counts.entry(department).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(id, count)| (*count, std::cmp::Reverse(*id))).map(|(id, _)| id)
}

/// Finds the department that is most like the usual one; none where two are as like.
fn likest(inventory: &Inventory, usual: &UsualDepartment) -> Option<DepartmentId> {
    let names = usual.compared();
    let likeness = |name: &DepartmentName| names.iter().map(|other| other.likeness(name)).fold(0.0, f64::max);
    let rated = inventory.departments().map(|department| (likeness(&DepartmentName::of(department.name.as_str())), department.id));
    let mut likely: Vec<(f64, DepartmentId)> = rated.filter(|(likeness, _)| *likeness >= LEAST).collect();
    likely.sort_by(|a, b| b.0.total_cmp(&a.0));
    match likely.as_slice() {
        [(best, _), (second, _), ..] if (best - second).abs() < f64::EPSILON => None,
        [(_, id), ..] => Some(*id),
        [] => None,
    }
}

pub(super) fn answer(inventory: &Inventory, replies: &StarterReplies) -> Result<ChangeSet, Refusal> {
    let mut plan = Plan { planner: Planner::new(inventory), inventory, list: &replies.list, departments: Vec::new(), used: BTreeSet::new(), gone: Vec::new() };
    for (id, reply) in &replies.replies {
        let entry = replies.list.entry(*id).ok_or(Refusal::UnknownStarter(*id))?;
        plan.reply(entry, *reply)?;
    }
    plan.leave_departments()?;
    plan.planner.finish()
}

struct Plan<'a> {
    planner: Planner<'a>,
    inventory: &'a Inventory,
    list: &'a StarterList,
    /// The departments that this plan adds.
    departments: Vec<Department>,
    /// The departments that get a dataset.
    used: BTreeSet<DepartmentId>,
    /// The datasets that go.
    gone: Vec<DatasetId>,
}

impl Plan<'_> {
    fn reply(&mut self, entry: &Entry, reply: StarterReply) -> Result<(), Refusal> {
        let known = known(self.inventory, entry.id);
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
        if let Some(known) = known.filter(|known| !reply.keeps(known.id()) && is_untouched(self.inventory, self.list, entry, known)) {
            self.planner.remove(Key::Dataset(known.id()))?;
            self.gone.push(known.id());
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

    /// Finds the department that the entry means, or adds it under the usual name.
    fn department(&mut self, entry: &Entry, new: DepartmentId) -> Result<Option<DepartmentId>, Refusal> {
        let Some(usual) = entry.department.as_deref().and_then(|id| self.list.department(id)) else { return Ok(None) };
        // An id that is known already is the department that somebody chose.
        let chosen = self.inventory.department(new).map(|department| department.id);
        let known = chosen.or_else(|| StarterReplies::keeper(self.list, entry, self.inventory));
        let added = || self.departments.iter().find(|department| usual.is_called(department.name.as_str())).map(|department| department.id);
        if let Some(known) = known.or_else(added) {
            self.used.insert(known);
            return Ok(Some(known));
        }
        let Ok(name) = Line::new(usual.name.get(self.inventory.language())) else { return Ok(None) };
        let department = Department { id: new, name };
        self.planner.add(Key::Department(new), department.clone())?;
        self.departments.push(department);
        Ok(Some(new))
    }

    /// Lets a department that the list added go with the last of its datasets.
    fn leave_departments(&mut self) -> Result<(), Refusal> {
        let left: BTreeSet<DepartmentId> = self.gone.iter().filter_map(|id| self.inventory.dataset(*id)?.department()).collect();
        for id in left {
            let keeps = |dataset: &Dataset| dataset.department() == Some(id) && !self.gone.contains(&dataset.id());
            let is_used = self.used.contains(&id)
                || self.inventory.datasets().any(|dataset| keeps(dataset))
                || self.inventory.calls().any(|call| call.department == Some(id));
            let name = self.inventory.department(id).map_or("", |department| department.name.as_str());
            let is_of_list = self.list.departments.iter().any(|usual| usual.name.get(self.inventory.language()) == name);
            if !is_used && is_of_list {
                self.planner.remove(Key::Department(id))?;
            }
        }
        Ok(())
    }
}

/// Tells whether a dataset still is as an entry made it, and nothing else is known of it.
fn is_untouched(inventory: &Inventory, list: &StarterList, entry: &Entry, dataset: &Dataset) -> bool {
    let id = dataset.id();
    let made = list.candidate(entry, id, dataset.department(), inventory.organisation());
    let is_free = inventory.scores(id).is_empty()
        && inventory.gates(id).is_empty()
        && inventory.items(id).is_empty()
        && inventory.place_override(id).is_none()
        && inventory.adopted(id).is_none()
        && inventory.outcome(id).is_none();
    let is_wanted = || inventory.demands().any(|demand| demand.datasets.contains(&id));
    let is_decided = || inventory.decisions().any(|decision| decision.datasets.contains(&id));
    let is_other = || inventory.starter_answers().any(|(other, answer)| other != entry.id && answer.dataset == Some(id));
    made.as_ref() == Some(dataset) && is_at_home(inventory, list, entry, dataset) && is_free && !is_wanted() && !is_decided() && !is_other()
}

/// Tells whether a dataset has the department that its entry would give it; another one was chosen by somebody.
fn is_at_home(inventory: &Inventory, list: &StarterList, entry: &Entry, dataset: &Dataset) -> bool {
    let has_usual = entry.department.as_deref().is_some_and(|id| list.department(id).is_some());
    let home = if has_usual { StarterReplies::keeper(list, entry, inventory) } else { None };
    dataset.department() == home
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
    fn a_department_that_somebody_chose_is_work() {
        let mut inventory = empty();
        let own = DepartmentId::from_uuid(Uuid::from_u128(9));
        run(&mut inventory, &Command::AddDepartment(own, "Hamnen".to_owned()));
        run(&mut inventory, &replies(&[("trees", have(1)), ("schools", have(2)), ("preschools", have(3))]));
        let key = FieldKey::new(Field::Department, Language::Sv);
        for number in [1, 2] {
            run(&mut inventory, &Command::EditDataset(dataset_id(number), vec![(key, Some(Value::Department(own)))]));
        }
        run(&mut inventory, &Command::EditDataset(dataset_id(3), vec![(key, None)]));
        let all = [("trees", StarterReply::Lack), ("schools", StarterReply::Open), ("preschools", StarterReply::Open)];
        run(&mut inventory, &replies(&all));
        assert_eq!(inventory.datasets().len(), 3, "none of them is as the list made it");
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

    #[test]
    fn a_like_department_keeps_what_an_entry_makes_and_what_was_corrected_is_followed() {
        let (mut inventory, id) = (empty(), |number| DepartmentId::from_uuid(Uuid::from_u128(number)));
        run(&mut inventory, &Command::AddDepartment(id(9), "Teknik och drift".to_owned()));
        run(&mut inventory, &Command::AddDepartment(id(8), "Staben".to_owned()));
        run(&mut inventory, &replies(&[("trees", have(1)), ("budget", have(2))]));
        let department = |inventory: &Inventory, number| inventory.dataset(dataset_id(number)).unwrap().department();
        assert_eq!(department(&inventory, 1), Some(id(9)), "technical services are much the same");
        assert_eq!(inventory.departments().len(), 3, "nobody there is like finance");
        let staff = Some(Value::Department(id(8)));
        run(&mut inventory, &Command::EditDataset(dataset_id(2), vec![(FieldKey::new(Field::Department, Language::Sv), staff)]));
        run(&mut inventory, &Command::RemoveDepartment(id(1002)));
        run(&mut inventory, &replies(&[("contracts", have(3))]));
        assert_eq!(department(&inventory, 3), Some(id(8)), "as the budget is");
        run(&mut inventory, &replies(&[("parking", StarterReply::Have(dataset_id(4), id(8)))]));
        assert_eq!(department(&inventory, 4), Some(id(8)), "the one that was chosen");
    }

    #[test]
    fn a_department_that_the_list_added_goes_with_its_last_dataset() {
        let mut inventory = empty();
        run(&mut inventory, &replies(&[("trees", have(1)), ("parking", have(2))]));
        assert_eq!(inventory.departments().len(), 1);
        run(&mut inventory, &replies(&[("trees", StarterReply::Open)]));
        assert_eq!(inventory.departments().len(), 1, "parking is its own");
        let last = replies(&[("parking", StarterReply::Open)]);
        let Command::AnswerStarter(asked) = &last else { panic!("should be answers") };
        assert_eq!(asked.left(&inventory), [(dataset_id(2), true)]);
        run(&mut inventory, &last);
        assert_eq!((inventory.departments().len(), inventory.datasets().len()), (0, 0));
    }
}
