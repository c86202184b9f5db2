//! Every sort of value is brought back, by the rules of today, or refused.

use jiff::civil::date;
use uuid::Uuid;

use super::*;
use crate::command::NewDataset;
use crate::model::difference::ItemPart;
use crate::model::{
    Change, CriterionId, DecisionId, DecisionKind, DemandId, DepartmentId, Field, ItemState, Language, Level, OperationKind, OrganisationId, OutcomeKind,
    Score, ScoringModel,
};

const TODAY: Date = date(2026, 11, 22);

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

fn run(inventory: &mut Inventory, command: &Command) -> Vec<Change> {
    let changes = command.plan(inventory).unwrap_or_else(|refusal| panic!("{command:?}: {refusal}"));
    inventory.apply(&changes).unwrap();
    changes.iter().cloned().collect()
}

fn inventory() -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
    run(&mut inventory, &Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard())));
    let new = |number| NewDataset { id: id(number), title: format!("D{number}"), language: Language::Sv };
    run(&mut inventory, &Command::AddDatasets(vec![new(1), new(2)]));
    inventory
}

/// Wants back what a change replaced.
fn back(change: &Change, part: RestoredPart) -> Restore {
    Restore { key: change.key(), part, record: change.before().cloned(), today: TODAY, why: Some("Fel".to_owned()) }
}

fn edit(values: &[(&str, &str)]) -> Command {
    let key = |name: &str| FieldKey::parse(name, Language::Sv).unwrap();
    Command::EditDataset(id(1), values.iter().map(|(name, value)| (key(name), key(name).parse_value(value).ok())).collect())
}

#[test]
fn one_field_comes_back_and_others_stay() {
    let mut inventory = inventory();
    run(&mut inventory, &edit(&[("owner", "Ekonomichef"), ("note", "Ett")]));
    let changes = run(&mut inventory, &edit(&[("owner", "Fritidschef"), ("note", "Två")]));
    let owner = RestoredPart::Field(FieldKey::new(Field::Owner, Language::Sv));
    let command = Command::Restore(Box::new(back(&changes[0], owner)));
    run(&mut inventory, &command);
    let dataset = inventory.dataset(id(1)).unwrap();
    assert_eq!((dataset.line(Field::Owner), dataset.get(FieldKey::new(Field::Note, Language::Sv)).unwrap().to_string()), ("Ekonomichef", "Två".to_owned()));
    assert_eq!((command.kind(), command.label(&inventory).subject.as_str(), command.why()), (OperationKind::Restore, "D1", Some("Fel")));
    assert_eq!(command.plan(&inventory), Err(Refusal::NothingToDo));
    run(&mut inventory, &Command::RemoveDatasets(vec![id(1)]));
    assert_eq!(command.plan(&inventory), Err(Refusal::UnknownDataset(id(1))));
}

#[test]
fn the_last_title_stays() {
    let mut inventory = inventory();
    let changes = run(&mut inventory, &edit(&[("title.da", "D1 da")]));
    run(&mut inventory, &edit(&[("title.sv", "")]));
    let title = RestoredPart::Field(FieldKey::new(Field::Title, Language::Da));
    assert!(matches!(Command::Restore(Box::new(back(&changes[0], title))).plan(&inventory), Err(Refusal::Field(_))));
}

/// Does a command twice over, the second after another, and brings back what the second replaced.
fn comes_back(first: &[Command], then: &Command) {
    let mut inventory = inventory();
    for command in first {
        run(&mut inventory, command);
    }
    let was = inventory.clone();
    for change in run(&mut inventory, then) {
        if matches!(change.key(), Key::Adopted(_) | Key::Checklist(_)) {
            continue;
        }
        run(&mut inventory, &Command::Restore(Box::new(back(&change, RestoredPart::Whole))));
        assert_eq!(inventory.get(change.key()), was.get(change.key()), "{then:?}");
    }
}

#[test]
fn records_come_back_whole() {
    let score = |level: u8, reason: &str| {
        let answer = Answer::Is(Score::Known(Level::new(level).unwrap()));
        Command::Score(id(1), vec![NewScore { criterion: CriterionId::new("V1").unwrap(), answer, reason: Some(reason.to_owned()) }])
    };
    comes_back(&[], &score(3, "Loggar"));
    comes_back(&[score(3, "Loggar")], &score(5, ""));
    let found = |state, reason: &str| {
        let examiner = Some("Jurist".to_owned());
        let finding = NewFinding { gate: GateId::PersonalData, state, reason: Some(reason.to_owned()), examiner, date: Some(TODAY) };
        Command::AssessGates(vec![id(1)], vec![finding])
    };
    comes_back(&[], &found(GateState::Clear, ""));
    comes_back(&[found(GateState::Blocked, "Namn")], &found(GateState::Clear, ""));
    let placed = |value| Command::Override(id(1), NewOverride { value, cost: 1.0, reason: "Så".to_owned(), by: None, date: None });
    comes_back(&[], &placed(5.0));
    comes_back(&[placed(5.0)], &placed(6.0));
    let item: ItemId = "I01".parse().unwrap();
    let tick = |state| Command::Tick(vec![id(1)], vec![NewTick { item, state, reason: Some("Skäl".to_owned()), by: Some("K".to_owned()), date: TODAY }]);
    comes_back(&[], &tick(ItemState::Done));
    comes_back(&[tick(ItemState::NotApplicable)], &tick(ItemState::Done));
    let note = |note: &str| Command::NoteItem(vec![id(1)], "I12".parse().unwrap(), ItemNote { note: Some(note.to_owned()), ..ItemNote::default() });
    comes_back(&[note("Ett")], &note("Två"));
    comes_back(&[], &note("Ett"));
    let ended = |text: &str| {
        let new = NewOutcome { kind: OutcomeKind::CannotBeOpened, link: None, text: Some(text.to_owned()), date: None, by: None };
        Command::Conclude(vec![id(1)], new)
    };
    comes_back(&[ended("Hemligt")], &ended("Känsligt"));
    comes_back(&[], &ended("Hemligt"));
    comes_back(&[ended("Hemligt")], &Command::Reopen(vec![id(1)], "Ny lag".to_owned()));
    let department = DepartmentId::from_uuid(Uuid::from_u128(4));
    comes_back(&[Command::AddDepartment(department, "Teknik".to_owned())], &Command::RenameDepartment(department, "Drift".to_owned()));
    comes_back(&[Command::AddDepartment(department, "Teknik".to_owned())], &Command::RemoveDepartment(department));
}

#[test]
fn demand_comes_back_also_when_it_was_removed() {
    let demand = DemandId::from_uuid(Uuid::from_u128(5));
    let new = |what: &str| NewDemand {
        id: demand,
        date: TODAY,
        today: TODAY,
        who: "Åkerier".to_owned(),
        what: what.to_owned(),
        channel: None,
        source: None,
        datasets: vec![id(1)],
    };
    let first = [Command::AddDemand(new("Vägarbeten")), Command::AnswerDemand(demand, Some(TODAY))];
    comes_back(&first, &Command::EditDemand(new("Bärighet")));
    comes_back(&first, &Command::RemoveDemand(demand));
    comes_back(&first, &Command::AnswerDemand(demand, None));
}

#[test]
fn decisions_are_put_right_but_stay() {
    let decision = |text: &str| {
        let id_of = DecisionId::from_uuid(Uuid::from_u128(7));
        Box::new(NewDecision {
            id: id_of,
            kind: DecisionKind::Proceed,
            date: TODAY,
            today: TODAY,
            by: "Nämnden".to_owned(),
            role: None,
            register_number: Some("KS 1".to_owned()),
            text: Some(text.to_owned()),
            datasets: vec![id(1)],
            links: Vec::new(),
            snapshot: None,
        })
    };
    comes_back(&[Command::Decide(decision("Ja"))], &Command::CorrectDecision(decision("Ja, om")));
    let mut inventory = inventory();
    let changes = run(&mut inventory, &Command::Decide(decision("Ja")));
    let unmade = Command::Restore(Box::new(back(&changes[0], RestoredPart::Whole)));
    assert_eq!(unmade.plan(&inventory), Err(Refusal::NotRestorable(changes[0].key())));
}

#[test]
fn a_stage_comes_back_as_by_a_move() {
    let mut inventory = inventory();
    let old = inventory.dataset(id(1)).unwrap();
    let wanted = |stage, why: Option<&str>| {
        let (key, record) = (Key::Dataset(id(1)), Some(Record::from(old.with_stage(stage))));
        Command::Restore(Box::new(Restore { key, part: RestoredPart::Stage, record, today: TODAY, why: why.map(str::to_owned) }))
    };
    let (forward, back) = (wanted(Stage::Prepare, None), wanted(Stage::Identify, None));
    assert!(matches!(forward.plan(&inventory), Err(Refusal::StageNotDone { .. })));
    let change = Change::new(Key::Dataset(id(1)), inventory.get(Key::Dataset(id(1))), Some(old.with_stage(Stage::Publish).into())).unwrap();
    let with_why = wanted(Stage::Identify, Some("Fel steg"));
    inventory.apply(&ChangeSet::new(vec![change]).unwrap()).unwrap();
    assert_eq!(back.plan(&inventory), Err(Refusal::MoveBackNeedsReason));
    run(&mut inventory, &with_why);
    assert_eq!(inventory.dataset(id(1)).unwrap().stage(), Stage::Identify);
}

#[test]
fn what_has_no_way_back_is_not_offered() {
    let item: ItemId = "I01".parse().unwrap();
    let parts = [
        (Key::Dataset(id(1)), Part::Stage, true, None),
        (Key::Dataset(id(1)), Part::Stage, false, Some(RestoredPart::Stage)),
        (Key::Item(id(1), item), Part::ItemNote(item, ItemPart::Note), false, Some(RestoredPart::Whole)),
        (Key::Adopted(id(1)), Part::Since, false, None),
        (Key::Model(2), Part::Model, false, None),
    ];
    for (key, part, is_new, expected) in parts {
        assert_eq!(RestoredPart::of(key, part, is_new), expected, "{key}");
    }
}
