//! The laws of change, over random inventories and every command: what is applied can be taken back, what is committed is loaded,
//! what is undone can be redone, and what is refused leaves no trace.
//!
//! `PROPTEST_CASES` raises how many cases are tried. What single commands do is tested where they are planned.

mod block;
mod document;
mod duplicate;
mod process;
mod starter;
mod view;

use std::collections::BTreeSet;
use std::{path::Path, sync::Arc};

use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::Index;
use uuid::Uuid;

use fyrfalt::command::{Answer, Command, NewDataset, NewFinding, NewOverride, NewScore, OrganisationDraft, Restore, RestoredPart};
use fyrfalt::model::{
    Axis, Code, CriterionId, DatasetId, DecisionId, DemandId, DepartmentId, Field, FieldKey, GateId, GateState, Hours, Inventory, Key, Kind, Language, Level,
    Line, Operation, OperationKind, OrganisationId, Prose, Record, Score, ScoringModel, Stage, Value, Vocabulary,
};
use fyrfalt::session::{Session, SessionError};
use fyrfalt::store::{Access, SqliteStore, Store as _};

/// How many cases are tried unless `PROPTEST_CASES` says otherwise.
const CASES: u32 = 64;
/// The day everything is done on.
pub(crate) const DAY: Date = date(2026, 11, 22);
/// What is done to an inventory with nothing in it only.
const ONLY_EMPTY: [OperationKind; 2] = [OperationKind::CreateInventory, OperationKind::LoadInventory];
/// How many ids there are to choose from: few enough that some are taken.
const IDS: u128 = 24;

pub(crate) fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(CASES);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// What a command is made from: which sort, and raw material that is fitted to the inventory when its turn comes.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    sort: OperationKind,
    is_together: bool,
    picks: [Index; 6],
    words: [String; 3],
}

fn wish() -> impl Strategy<Value = Wish> {
    let words = prop_oneof![4 => "[A-Za-zåäöÅÄÖæøé'\"=;, –-]{1,24}", 1 => "\\PC{0,40}", 1 => Just(String::new()), 1 => Just("teknik".to_owned()), 1 => Just("a\u{202e}b".to_owned())];
    (proptest::sample::select(OperationKind::ALL), prop::bool::weighted(0.1), any::<[Index; 6]>(), [words.clone(), words.clone(), words])
        .prop_map(|(sort, is_together, picks, words)| Wish { sort, is_together, picks, words })
}

pub(crate) fn wishes(most: usize) -> impl Strategy<Value = Vec<Wish>> {
    prop::collection::vec(wish(), 1..most)
}

impl Wish {
    /// Chooses one of so many.
    pub(crate) fn pick(&self, at: usize, among: usize) -> usize {
        self.picks[at % self.picks.len()].index(among.max(1))
    }

    pub(crate) fn word(&self, at: usize) -> String {
        self.words[at % self.words.len()].clone()
    }

    pub(crate) fn new_id(&self, at: usize) -> Uuid {
        Uuid::from_u128(1 + self.pick(at, 1 << 16) as u128 % IDS)
    }

    /// Chooses a dataset that is there, or now and then one that is not.
    pub(crate) fn dataset(&self, at: usize, inventory: &Inventory) -> DatasetId {
        let all: Vec<DatasetId> = inventory.datasets().map(|dataset| dataset.id()).collect();
        all.get(self.pick(at, all.len() + all.len() / 8)).copied().unwrap_or_else(|| DatasetId::from_uuid(self.new_id(at)))
    }

    pub(crate) fn datasets(&self, inventory: &Inventory) -> Vec<DatasetId> {
        let chosen: BTreeSet<DatasetId> = (0..=self.pick(5, 3)).map(|at| self.dataset(at, inventory)).collect();
        chosen.into_iter().collect()
    }

    /// Now and then chooses a dataset that stands further on than at the beginning.
    fn further(&self, inventory: &Inventory) -> Option<DatasetId> {
        let further: Vec<DatasetId> = inventory.datasets().filter(|dataset| dataset.stage() > Stage::Identify).map(|dataset| dataset.id()).collect();
        further.get(self.pick(2, 2 * further.len())).copied()
    }

    pub(crate) fn department(&self, at: usize, inventory: &Inventory) -> DepartmentId {
        let all: Vec<DepartmentId> = inventory.departments().map(|department| department.id).collect();
        all.get(self.pick(at, all.len() + 1)).copied().unwrap_or_else(|| DepartmentId::from_uuid(self.new_id(at)))
    }

    pub(crate) fn value(&self, at: usize, inventory: &Inventory) -> Option<(FieldKey, Value)> {
        let keys: Vec<FieldKey> = FieldKey::all().collect();
        // Departments are worth more tries than other fields: they are records of their own.
        let key = keys.get(self.pick(at, keys.len() + 8)).copied().unwrap_or(FieldKey::new(Field::Department, Language::Sv));
        let number = self.pick(at + 1, 100_000);
        let code = |vocabulary: Vocabulary, number: usize| Code::new(vocabulary, vocabulary.terms()[number % vocabulary.terms().len()].code());
        let value = match key.kind() {
            Kind::Line => Line::new(&self.word(at)).map(Value::Line),
            Kind::Prose => Prose::new(&format!("{}\n{}", self.word(at), self.word(at + 1))).map(Value::Prose),
            Kind::Words => Value::words((0..3).filter_map(|more| Line::new(&self.word(at + more)).ok())),
            Kind::Date => Ok(Value::Date(jiff::civil::date(1000, 1, 1) + jiff::Span::new().days(i64::try_from(number).unwrap() * 7))),
            Kind::Hours => Hours::new(number as f64 / 100.0).map(Value::Hours),
            Kind::Web => key.parse_value(&format!("https://example.org/{number}")).map_err(|error| fyrfalt::model::ValueError::Code(error.to_string())),
            Kind::Email => key.parse_value(&format!("a{number}@example.org")).map_err(|error| fyrfalt::model::ValueError::Code(error.to_string())),
            Kind::Code(vocabulary) => code(vocabulary, number).map(Value::Code),
            Kind::Codes(vocabulary) => Value::codes([number, number / 7].into_iter().filter_map(|number| code(vocabulary, number).ok())),
            Kind::Department => Ok(Value::Department(self.department(at, inventory))),
        };
        value.ok().map(|value| (key, value))
    }

    fn edits(&self, inventory: &Inventory) -> Vec<(FieldKey, Option<Value>)> {
        let edit = |at: usize| {
            let (key, value) = self.value(at, inventory)?;
            Some((key, Some(value).filter(|_| !self.pick(at + 3, 4).is_multiple_of(4))))
        };
        (0..=self.pick(4, 4)).filter_map(edit).collect()
    }

    pub(crate) fn criterion(&self, at: usize, inventory: &Inventory) -> CriterionId {
        let model = inventory.model().cloned().unwrap_or_else(|| Arc::new(ScoringModel::standard()));
        let known: Vec<CriterionId> = model.criteria.iter().map(|criterion| criterion.id).collect();
        let known: Vec<CriterionId> = known.into_iter().chain(model.retired.iter().map(|criterion| criterion.id)).collect();
        known.get(self.pick(at, known.len() * 9 / 8 + 1)).copied().unwrap_or_else(|| CriterionId::new("V77").unwrap())
    }

    pub(crate) fn score(&self, at: usize) -> Score {
        Level::new(self.pick(at, 6) as u8).map_or(Score::Unknown, Score::Known)
    }

    fn new_score(&self, at: usize, inventory: &Inventory) -> NewScore {
        let answer = match self.pick(at + 2, 8) {
            0 => Answer::Clear,
            1 => Answer::Keep,
            _ => Answer::Is(self.score(at + 1)),
        };
        NewScore { criterion: self.criterion(at, inventory), answer, reason: Some(self.word(at)).filter(|_| self.pick(at, 3) > 0) }
    }

    fn finding(&self, at: usize) -> NewFinding {
        NewFinding {
            gate: GateId::ALL[self.pick(at, GateId::ALL.len())],
            state: GateState::ALL[self.pick(at + 1, GateState::ALL.len())],
            reason: Some(self.word(at)).filter(|_| self.pick(at + 2, 3) > 0),
            examiner: Some(self.word(at + 1)).filter(|_| self.pick(at + 3, 2) > 0),
            date: Some(jiff::civil::date(2026, 11, 22)).filter(|_| self.pick(at, 2) > 0),
        }
    }

    fn place(&self) -> NewOverride {
        let number = |at: usize| self.pick(at, 110) as f64 - 2.0;
        NewOverride { value: number(0), cost: number(1), reason: self.word(0), by: Some(self.word(1)), date: None }
    }

    fn draft(&self) -> OrganisationDraft {
        let kinds = Vocabulary::OrganisationKind.terms();
        OrganisationDraft {
            name: self.word(0),
            kind: kinds.get(self.pick(1, kinds.len() + 1)).map_or_else(String::new, |term| term.code().to_owned()),
            number: ["", "212000-0142", "12 34 56 78"][self.pick(2, 3)].to_owned(),
            home_page: ["", "https://example.org"][self.pick(3, 2)].to_owned(),
            language: Language::ALL[self.pick(4, 3)],
        }
    }

    fn model(&self, inventory: &Inventory) -> ScoringModel {
        let mut model = inventory.model().map_or_else(ScoringModel::standard, |model| ScoringModel::clone(model));
        let at = self.pick(0, model.criteria.len());
        model.criteria[at].weight = self.pick(1, 60) as f64;
        model.thresholds.value = self.pick(2, 110) as f64;
        if self.pick(3, 3) == 0 && model.of_axis(Axis::Value).count() > 1 {
            let retired = model.criteria.remove(0);
            model.retired.push(retired);
        }
        model
    }

    /// Wants a record as another of its sort is, or gone; as if it had been so before.
    fn restore(&self, inventory: &Inventory) -> Restore {
        let all: Vec<(Key, Record)> = inventory.records().collect();
        let (key, _) = all[self.pick(0, all.len())].clone();
        let alike: Vec<&Record> = all.iter().filter(|(other, _)| other.kind() == key.kind()).map(|(_, record)| record).collect();
        let record = alike.get(self.pick(1, alike.len() + 1)).map(|record| Record::clone(record));
        let fields: Vec<FieldKey> = FieldKey::all().collect();
        let part = match key {
            Key::Dataset(_) if self.pick(2, 4) == 0 => RestoredPart::Stage,
            Key::Dataset(_) => RestoredPart::Field(fields[self.pick(3, fields.len())]),
            _ => RestoredPart::Whole,
        };
        Restore { key, part, record, today: DAY, why: Some(self.word(0)).filter(|_| self.pick(4, 3) > 0) }
    }

    /// Makes the command for an inventory; not all that is wished for can be had.
    pub(crate) fn command(&self, inventory: &Inventory) -> Command {
        let command = match self.sort {
            OperationKind::CreateInventory => Command::CreateInventory(self.draft(), Box::new(ScoringModel::standard())),
            OperationKind::DescribeOrganisation => Command::DescribeOrganisation(self.draft()),
            OperationKind::AddDepartment => Command::AddDepartment(DepartmentId::from_uuid(self.new_id(0)), self.word(0)),
            OperationKind::SaveDocument | OperationKind::RemoveDocument | OperationKind::RememberTemplate | OperationKind::ForgetTemplate => {
                self.about_documents(inventory)
            }
            OperationKind::SaveView | OperationKind::RenameView | OperationKind::RemoveView => self.about_views(inventory),
            OperationKind::RenameDepartment => Command::RenameDepartment(self.department(0, inventory), self.word(0)),
            OperationKind::RemoveDepartment => Command::RemoveDepartment(self.department(0, inventory)),
            OperationKind::AddDatasets => {
                let new = |at: usize| NewDataset { id: DatasetId::from_uuid(self.new_id(at)), title: self.word(at), language: Language::ALL[self.pick(at, 3)] };
                Command::AddDatasets((0..=self.pick(5, 4)).map(new).collect())
            }
            OperationKind::EditDatasets => match self.value(2, inventory) {
                Some((key, value)) if self.pick(0, 2) == 0 => Command::EditDatasets(self.datasets(inventory), key, Some(value).filter(|_| self.pick(1, 5) > 0)),
                _ => Command::EditCells(self.datasets(inventory).into_iter().map(|id| (id, self.edits(inventory))).collect()),
            },
            OperationKind::RemoveDatasets => Command::RemoveDatasets(self.datasets(inventory)),
            OperationKind::Score => {
                let scores = (0..=self.pick(5, 6)).map(|at| self.new_score(at, inventory)).collect();
                Command::Score(self.dataset(0, inventory), scores)
            }
            OperationKind::MoveToStage => Command::MoveToStage(self.movement(Stage::ALL[self.pick(4, 4)], inventory)),
            OperationKind::Tick => Command::Tick(self.datasets(inventory), self.ticks(inventory)),
            OperationKind::NoteItem => Command::NoteItem(self.datasets(inventory), self.item(0, inventory), self.item_note()),
            OperationKind::UseChecklist => Command::UseChecklist(Box::new(self.checklist(inventory))),
            OperationKind::TakeUpChecklist => Command::TakeUpChecklist(self.datasets(inventory)),
            OperationKind::Decide => Command::Decide(Box::new(self.decision(DecisionId::from_uuid(self.new_id(3)), inventory))),
            OperationKind::CorrectDecision => {
                let all: Vec<DecisionId> = inventory.decisions().map(|decision| decision.id).collect();
                let id = all.get(self.pick(3, all.len() + 1)).copied().unwrap_or_else(|| DecisionId::from_uuid(self.new_id(3)));
                Command::CorrectDecision(Box::new(self.decision(id, inventory)))
            }
            OperationKind::TakeSnapshot => Command::TakeSnapshot(self.snapshot()),
            OperationKind::AnswerStarter => Command::AnswerStarter(self.replies(inventory)),
            OperationKind::AddDemand => Command::AddDemand(self.demand(DemandId::from_uuid(self.new_id(3)), inventory)),
            OperationKind::EditDemand => Command::EditDemand(self.demand(self.known_demand(inventory), inventory)),
            OperationKind::LinkDemand => Command::LinkDemand(self.known_demand(inventory), self.datasets(inventory)),
            OperationKind::AnswerDemand => Command::AnswerDemand(self.known_demand(inventory), Some(DAY).filter(|_| self.pick(2, 3) > 0)),
            OperationKind::RemoveDemand => Command::RemoveDemand(self.known_demand(inventory)),
            OperationKind::Conclude => Command::Conclude(self.further(inventory).map_or_else(|| self.datasets(inventory), |id| vec![id]), self.outcome()),
            OperationKind::Reopen => Command::Reopen(self.datasets(inventory), self.word(0)),
            OperationKind::MarkUpdated => Command::MarkUpdated(self.datasets(inventory), DAY, Some(self.word(1)).filter(|_| self.pick(1, 2) > 0)),
            OperationKind::AssessGates => Command::AssessGates(self.datasets(inventory), (0..=self.pick(5, 3)).map(|at| self.finding(at)).collect()),
            OperationKind::Override => Command::Override(self.dataset(0, inventory), self.place()),
            OperationKind::ClearOverride => Command::ClearOverride(self.dataset(0, inventory)),
            OperationKind::UseModel => Command::UseModel(Box::new(self.model(inventory))),
            OperationKind::RenameSource => Command::RenameSource(self.known_source(inventory), self.word(0)),
            OperationKind::ForgetSource => Command::ForgetSource(self.known_source(inventory)),
            OperationKind::Restore => Command::Restore(Box::new(self.restore(inventory))),
            OperationKind::Paste | OperationKind::Replace => self.block(inventory),
            OperationKind::Import => Command::Import(self.import(inventory)),
            OperationKind::FillExample => Command::FillExample(self.import(inventory)),
            OperationKind::MergeDatasets | OperationKind::MarkDistinct | OperationKind::LoadInventory => self.duplicate(inventory),
            OperationKind::SendCalls | OperationKind::TakeReturned => super::laws_calls::command(self, self.sort, inventory),
        };
        if self.is_together { Command::Together(vec![command, Command::MoveToStage(self.movement(Stage::Identify, inventory))]) } else { command }
    }
}

/// What every law begins with, so that there is something to work on.
fn beginning() -> Vec<Command> {
    let new = |id: u128, title: &str| NewDataset { id: DatasetId::from_uuid(Uuid::from_u128(id)), title: title.to_owned(), language: Language::Sv };
    let scores = ["V1", "V2", "C1"].map(|id| NewScore { criterion: CriterionId::new(id).unwrap(), answer: Answer::Is(Score::Unknown), reason: None });
    vec![
        Command::CreateInventory(OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() }, Box::new(ScoringModel::standard())),
        Command::AddDepartment(DepartmentId::from_uuid(Uuid::from_u128(1)), "Teknik".to_owned()),
        Command::AddDatasets(vec![new(1, "Badplatser"), new(2, "Utegym"), new(3, "Cykelvägar")]),
        Command::Score(DatasetId::from_uuid(Uuid::from_u128(2)), scores.into()),
    ]
}

pub(crate) fn begun() -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(99)));
    for command in beginning() {
        let changes = command.plan(&inventory).unwrap();
        inventory.apply(&changes).unwrap();
    }
    inventory
}

/// A session over a new file.
pub(crate) fn session(path: &Path) -> Session {
    let mut session = Session::create(path, "anna", || {}).unwrap();
    for command in beginning() {
        session.run(&command, None).unwrap();
    }
    session.settle();
    assert!(session.failure().is_none(), "{:?}", session.failure());
    session
}

fn reopened(session: Session) -> Session {
    let path = session.path().to_owned();
    drop(session);
    Session::open(&path, Access::Write, "bo", || {}).unwrap()
}

fn loaded(path: &Path) -> (Inventory, Vec<Operation>) {
    let loaded = SqliteStore::open(path, Access::Read).unwrap().load().unwrap();
    (loaded.inventory, loaded.operations)
}

fn operations(session: &Session) -> Vec<Operation> {
    session.operations().iter().map(|operation| operation.as_ref().clone()).collect()
}

/// Takes a step back or forward and waits until it is taken.
pub(crate) fn step(session: &mut Session, step: fn(&mut Session) -> Result<Option<fyrfalt::model::Label>, SessionError>) -> Result<(), SessionError> {
    step(session)?;
    session.settle();
    assert!(session.failure().is_none(), "{:?}", session.failure());
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_applied_can_be_taken_back(wishes in wishes(40)) {
        let mut inventory = begun();
        for wish in wishes {
            let command = wish.command(&inventory);
            let Ok(changes) = command.plan(&inventory) else { continue };
            prop_assert!(!changes.is_empty(), "{command:?} is planned though it changes nothing");
            let before = inventory.clone();
            inventory.apply(&changes).unwrap();
            let after = inventory.clone();
            inventory.apply(&changes.inverted()).unwrap();
            prop_assert_eq!(&inventory, &before);
            prop_assert!(inventory.apply(&changes.inverted()).is_err(), "what is taken back cannot be taken back again");
            prop_assert_eq!(&inventory, &before, "a conflict changes nothing");
            inventory.apply(&changes).unwrap();
            prop_assert_eq!(&inventory, &after);
        }
    }

    #[test]
    fn changes_one_after_the_other_are_one_change(wishes in wishes(12)) {
        let first = begun();
        let mut last = first.clone();
        let mut together = fyrfalt::model::ChangeSet::default();
        for wish in wishes {
            if let Ok(changes) = wish.command(&last).plan(&last) {
                last.apply(&changes).unwrap();
                together = together.then(&changes).unwrap();
            }
        }
        let mut inventory = first.clone();
        inventory.apply(&together).unwrap();
        prop_assert_eq!(&inventory, &last);
        inventory.apply(&together.inverted()).unwrap();
        prop_assert_eq!(&inventory, &first);
    }

    #[test]
    fn the_file_holds_what_memory_holds_and_nothing_that_was_refused(wishes in wishes(10)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.fyrfalt");
        let mut session = session(&path);
        for wish in wishes {
            let command = wish.command(session.inventory());
            let before = (Inventory::clone(session.inventory()), operations(&session), session.revision());
            let why = wish.word(2);
            if session.run(&command, Some(&why)).is_err() {
                let after = (Inventory::clone(session.inventory()), operations(&session), session.revision());
                prop_assert_eq!(after, before, "{:?} was refused", command);
            }
            session.settle();
            prop_assert!(session.failure().is_none(), "{:?}: {:?}", command, session.failure());
        }
        let (inventory, operations_in_file) = loaded(&path);
        prop_assert_eq!(&inventory, session.inventory().as_ref());
        prop_assert_eq!(operations_in_file, operations(&session));
        prop_assert_eq!(SqliteStore::open(&path, Access::Read).unwrap().check().unwrap(), Vec::new());
    }

    #[test]
    fn undo_walks_back_to_the_start_and_redo_forward_again_also_after_a_restart(wishes in wishes(8), restart in any::<Index>()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.fyrfalt");
        let mut session = session(&path);
        let mut states = vec![Inventory::clone(session.inventory())];
        for wish in wishes {
            let command = wish.command(session.inventory());
            if session.run(&command, None).is_ok() {
                states.push(Inventory::clone(session.inventory()));
            }
        }
        session.settle();
        prop_assert!(session.failure().is_none(), "{:?}", session.failure());
        let restart = restart.index(states.len());
        for (at, state) in states.iter().enumerate().rev().skip(1) {
            if at == restart {
                session = reopened(session);
            }
            step(&mut session, Session::undo).unwrap();
            prop_assert_eq!(session.inventory().as_ref(), state);
        }
        session = reopened(session);
        for state in states.iter().skip(1) {
            step(&mut session, Session::redo).unwrap();
            prop_assert_eq!(session.inventory().as_ref(), state);
        }
        prop_assert_eq!(session.redo(), Err(SessionError::NothingLeft));
        prop_assert_eq!(&loaded(&path).0, session.inventory().as_ref());
    }
}

#[test]
fn undo_goes_all_the_way_and_stops_at_the_making_of_the_inventory() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(&folder.path().join("a.fyrfalt"));
    for _ in 1..beginning().len() {
        step(&mut session, Session::undo).unwrap();
    }
    assert_eq!(session.inventory().datasets().len(), 0);
    assert!(session.inventory().model().is_some());
    assert_eq!(step(&mut session, Session::undo), Err(SessionError::NothingLeft));
    session.run(&Command::AddDepartment(DepartmentId::from_uuid(Uuid::from_u128(5)), "Kultur".to_owned()), None).unwrap();
    assert_eq!(step(&mut session, Session::redo), Err(SessionError::NothingLeft), "something new leaves nothing to do again");
}

#[test]
fn the_wishes_reach_every_command_and_every_sort_of_refusal_but_conflicts() {
    use proptest::strategy::{Strategy as _, ValueTree as _};
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut done, mut refused) = (BTreeSet::new(), BTreeSet::new());
    for _ in 0..1000 {
        let mut inventory = begun();
        for wish in wishes(40).new_tree(&mut runner).unwrap().current() {
            let command = wish.command(&inventory);
            match command.plan(&inventory) {
                Ok(changes) => {
                    inventory.apply(&changes).unwrap();
                    done.insert((wish.is_together, wish.sort));
                }
                Err(refusal) => {
                    let sort = format!("{refusal:?}");
                    refused.insert(sort.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned());
                }
            }
        }
    }
    let missing: Vec<_> = OperationKind::ALL.iter().filter(|kind| !ONLY_EMPTY.contains(kind) && !done.contains(&(false, **kind))).collect();
    assert_eq!(missing, Vec::<&OperationKind>::new(), "never done");
    assert!(done.iter().filter(|(is_together, _)| *is_together).count() > 5);
    for sort in [
        "UnknownDataset",
        "UnknownDepartment",
        "UnknownCriterion",
        "Taken",
        "DepartmentNameTaken",
        "DepartmentInUse",
        "Name",
        "Field",
        "Reason",
        "NothingToDo",
        "Model",
        "GateNeedsReason",
        "GatesNotPassed",
        "OverrideNeedsReason",
        "NoPlace",
        "RetiredCriterion",
        "UnknownItem",
        "SwitchedOffItem",
        "DecisionItem",
        "ItemNeedsReason",
        "Checklist",
        "StageNotDone",
        "MoveBackNeedsReason",
        "Concluded",
        "ReopenNeedsReason",
        "OutcomeLacks",
        "RetirementNotReady",
        "NoDatasets",
        "FutureDate",
        "Entry",
        "UnknownDecision",
        "UnknownDemand",
        "SnapshotNameTaken",
        "UnknownView",
        "ViewNameTaken",
        "NotRestorable",
        "SameDataset",
        "NotEmpty",
    ] {
        assert!(refused.contains(sort), "never refused with {sort}: {refused:?}");
    }
}
