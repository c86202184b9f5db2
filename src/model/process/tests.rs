//! Progress, gaps, waiting and due dates of a few datasets, worked out by hand.

use jiff::civil::{Date, date};
use uuid::Uuid;

use super::*;
use crate::command::{Command, ItemNote, Move, NewDataset, NewDecision, NewOutcome, NewTick, OrganisationDraft, Refusal};
use crate::model::{Change, ChangeSet, Checklist, DecisionId, Field, FieldKey, ItemState, Key, Language, OrganisationId, Prose, ScoringModel, SwitchedOff};

const TODAY: Date = date(2026, 11, 22);

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

fn item(text: &str) -> ItemId {
    ItemId::new(text).unwrap()
}

fn run(inventory: &mut Inventory, command: &Command) {
    let changes = command.plan(inventory).unwrap_or_else(|refusal| panic!("{command:?}: {refusal}"));
    inventory.apply(&changes).unwrap();
}

/// Two datasets at the stage Identify.
fn inventory() -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
    run(&mut inventory, &Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard())));
    let new = |number| NewDataset { id: id(number), title: format!("D{number}"), language: Language::Sv };
    run(&mut inventory, &Command::AddDatasets(vec![new(1), new(2)]));
    inventory
}

/// Puts a dataset at a stage as if it had been there always; a move would ask what has been done.
fn at(inventory: &mut Inventory, number: u128, stage: Stage) {
    let old = inventory.dataset(id(number)).unwrap();
    let key = Key::Dataset(id(number));
    let change = Change::new(key, inventory.get(key), Some(old.with_stage(stage).into())).unwrap();
    inventory.apply(&ChangeSet::new(vec![change]).unwrap()).unwrap();
}

fn set(inventory: &mut Inventory, number: u128, pairs: &[(&str, &str)]) {
    let key = |name: &str| FieldKey::parse(name, Language::Sv).unwrap();
    let values = pairs.iter().map(|(name, text)| (key(name), Some(key(name).parse_value(text).unwrap())));
    run(inventory, &Command::EditDataset(id(number), values.collect()));
}

fn tick(inventory: &mut Inventory, number: u128, items: &[&str], state: ItemState, on: Date) {
    let tick = |name: &&str| NewTick { item: item(name), state, reason: Some("Skäl".to_owned()), by: Some("Åsa".to_owned()), date: on };
    run(inventory, &Command::Tick(vec![id(number)], items.iter().map(tick).collect()));
}

fn decision(number: u128, kind: DecisionKind) -> Command {
    let new = NewDecision {
        id: DecisionId::from_uuid(Uuid::now_v7()),
        kind,
        date: TODAY,
        today: TODAY,
        by: "Nämnden".to_owned(),
        role: None,
        register_number: None,
        text: None,
        datasets: vec![id(number)],
        links: Vec::new(),
        snapshot: None,
    };
    Command::Decide(Box::new(new))
}

#[test]
fn progress_counts_what_is_settled_and_names_what_blocks() {
    let mut inventory = inventory();
    tick(&mut inventory, 1, &["I01", "I02", "I04", "I05", "I06", "I07"], ItemState::Done, TODAY);
    tick(&mut inventory, 1, &["I03"], ItemState::Doing, TODAY);
    tick(&mut inventory, 1, &["I11"], ItemState::NotApplicable, TODAY);
    let process = Process::of(&inventory, TODAY);
    let first = process.get(id(1)).unwrap();
    assert_eq!((first.done(), first.total(), &first.of(Stage::Identify).blocking), (7, 47, &vec![item("I12")]));
    assert_eq!(first.to_decide, Some(DecisionKind::Proceed));
    assert_eq!((process.get(id(2)).unwrap().done(), process.get(id(2)).unwrap().to_decide.clone()), (0, None));

    run(&mut inventory, &decision(1, DecisionKind::Proceed));
    run(&mut inventory, &Command::MoveToStage(Move::new(vec![id(1)], Stage::Prepare, TODAY)));
    let process = Process::of(&inventory, TODAY);
    assert_eq!(process.get(id(1)).unwrap().of(Stage::Identify).done, 8);
    let lawyer: Vec<_> = process.waiting.iter().filter(|waiting| waiting.dataset == id(1) && waiting.role == Role::Lawyer).collect();
    assert_eq!(lawyer.iter().map(|waiting| waiting.item).collect::<Vec<_>>(), ["F01", "F02", "F03", "F04", "F05"].map(item));
    assert!(lawyer.iter().all(|waiting| waiting.since == Some(TODAY)), "since it came to its stage");
    tick(&mut inventory, 1, &["F02"], ItemState::Doing, date(2026, 11, 1));
    let since = Process::of(&inventory, TODAY).waiting.into_iter().find(|waiting| waiting.item == item("F02")).unwrap().since;
    assert_eq!(since, Some(date(2026, 11, 1)), "since it was begun");
}

#[test]
fn a_duty_makes_an_item_mandatory_and_a_switch_takes_one_away() {
    let mut inventory = inventory();
    at(&mut inventory, 1, Stage::Publish);
    let blocking = |inventory: &Inventory| Process::of(inventory, TODAY).get(id(1)).unwrap().of(Stage::Publish).blocking.clone();
    assert!(!blocking(&inventory).contains(&item("P07")));
    set(&mut inventory, 1, &[("legislation", "http://data.europa.eu/eli/reg_impl/2023/138/oj")]);
    assert!(blocking(&inventory).contains(&item("P07")));
    let mut checklist = Checklist::clone(inventory.checklist().unwrap());
    checklist.switched_off.push(SwitchedOff { item: item("P07"), reason: Prose::new("Görs av regionen").unwrap() });
    run(&mut inventory, &Command::UseChecklist(Box::new(checklist)));
    assert!(!blocking(&inventory).contains(&item("P07")), "what has taken nothing up follows the newest");
    assert_eq!(Process::of(&inventory, TODAY).get(id(1)).unwrap().total(), 46);
}

#[test]
fn a_dataset_keeps_its_checklist_until_it_takes_a_newer_one_up() {
    let mut inventory = inventory();
    tick(&mut inventory, 1, &["I01"], ItemState::Done, TODAY);
    let mut checklist = Checklist::clone(inventory.checklist().unwrap());
    checklist.items[0].guidance.sv = "Fråga registrator".to_owned();
    checklist.items.push(Item { id: item("own-1"), stage: Stage::Identify, ..checklist.items[1].clone() });
    run(&mut inventory, &Command::UseChecklist(Box::new(checklist)));
    let total = |inventory: &Inventory, number| Process::of(inventory, TODAY).get(id(number)).unwrap().total();
    assert_eq!((total(&inventory, 1), total(&inventory, 2), inventory.checklist_of(id(1)).version), (47, 48, 1));
    let own = Command::Tick(vec![id(1)], vec![NewTick { item: item("own-1"), state: ItemState::Done, reason: None, by: None, date: TODAY }]);
    assert_eq!(own.plan(&inventory), Err(Refusal::UnknownItem(item("own-1"))));
    run(&mut inventory, &Command::TakeUpChecklist(vec![id(1), id(2)]));
    assert_eq!((total(&inventory, 1), inventory.items(id(1)).len()), (48, 1));
    run(&mut inventory, &own);
    assert_eq!(Command::TakeUpChecklist(vec![id(1)]).plan(&inventory), Err(Refusal::NothingToDo));
}

#[test]
fn an_inventory_without_a_checklist_takes_the_standard_up_when_it_needs_it() {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
    let new = |number| NewDataset { id: id(number), title: format!("D{number}"), language: Language::Sv };
    run(&mut inventory, &Command::AddDatasets(vec![new(1), new(2)]));
    assert!(inventory.checklist().is_none());
    assert_eq!(Process::of(&inventory, TODAY).get(id(1)).unwrap().total(), 47);
    let both = NewTick { item: item("I01"), state: ItemState::Done, reason: None, by: None, date: TODAY };
    run(&mut inventory, &Command::Tick(vec![id(1), id(2)], vec![both]));
    assert_eq!((inventory.checklists().len(), inventory.adopted(id(2)).unwrap().version), (1, 1));
}

#[test]
fn what_is_promised_set_and_comes_back_is_due_in_order() {
    let mut inventory = inventory();
    at(&mut inventory, 1, Stage::Maintain);
    set(&mut inventory, 1, &[("frequency", "QUARTERLY"), ("issued", "2026-05-31")]);
    tick(&mut inventory, 1, &["U01", "U02", "U03", "U10"], ItemState::Done, date(2026, 11, 1));
    let note = ItemNote { due: Some(Some(date(2026, 12, 24))), responsible: Some("Jurist".to_owned()), ..ItemNote::default() };
    run(&mut inventory, &Command::NoteItem(vec![id(1)], item("U07"), note));
    let process = Process::of(&inventory, TODAY);
    let due: Vec<_> = process.due.iter().map(|due| (due.what, due.date, due.overdue_days, due.urgency)).collect();
    let expected = [
        // Three months after 31 May; 14 days of grace are long over, and 22 November is 83 days past 31 August.
        (DueWhat::Update, date(2026, 8, 31), 83, Urgency::Overdue),
        (DueWhat::Item(item("U02")), date(2026, 12, 1), 0, Urgency::Soon),
        (DueWhat::Item(item("U07")), date(2026, 12, 24), 0, Urgency::Later),
        (DueWhat::Item(item("U03")), date(2027, 4, 30), 0, Urgency::Later),
    ];
    assert_eq!(due, expected);
    let progress = process.get(id(1)).unwrap();
    assert_eq!((progress.next_update, progress.overdue_days, progress.of(Stage::Maintain).done), (Some(date(2026, 8, 31)), Some(83), 3), "U01 is due again");

    run(&mut inventory, &Command::MarkUpdated(vec![id(1)], TODAY, Some("Åsa".to_owned())));
    assert_eq!(inventory.dataset(id(1)).unwrap().get(FieldKey::new(Field::Modified, Language::Sv)).unwrap().to_string(), "2026-11-22");
    let progress = Process::of(&inventory, TODAY).get(id(1)).unwrap().clone();
    assert_eq!((progress.next_update, progress.overdue_days, progress.of(Stage::Maintain).done), (Some(date(2027, 2, 22)), Some(0), 4));

    let elsewhere = NewOutcome { kind: OutcomeKind::Elsewhere, link: Some("https://annan.example".to_owned()), text: None, date: None, by: None };
    run(&mut inventory, &Command::Conclude(vec![id(1)], elsewhere));
    let process = Process::of(&inventory, TODAY);
    assert_eq!((process.due.len(), process.get(id(1)).unwrap().next_update), (0, None), "what has ended is not due");
    assert!(process.waiting.iter().all(|waiting| waiting.dataset != id(1)));
}

#[test]
fn demand_and_decisions_outlive_their_datasets() {
    use crate::command::NewDemand;
    use crate::model::DemandId;
    let mut inventory = inventory();
    let new = NewDemand {
        id: DemandId::from_uuid(Uuid::from_u128(5)),
        date: TODAY,
        today: TODAY,
        who: "Båtklubbar".to_owned(),
        what: "Ramper".to_owned(),
        channel: None,
        source: None,
        datasets: vec![id(1), id(2)],
    };
    run(&mut inventory, &Command::AddDemand(new));
    run(&mut inventory, &decision(1, DecisionKind::Proceed));
    tick(&mut inventory, 1, &["I01"], ItemState::Done, TODAY);
    run(&mut inventory, &Command::RemoveDatasets(vec![id(1)]));
    assert_eq!(inventory.demands().next().unwrap().datasets, [id(2)]);
    assert!(inventory.decisions().next().unwrap().covers(id(1)));
    assert!(inventory.items(id(1)).is_empty() && inventory.adopted(id(1)).is_none());
}

/// What happens to an inventory of two datasets, one thing after another.
fn happenings() -> Vec<Command> {
    use crate::command::NewDemand;
    use crate::model::DemandId;
    let demand = DemandId::from_uuid(Uuid::from_u128(5));
    let wanted = NewDemand {
        id: demand,
        date: TODAY,
        today: TODAY,
        who: "Båtklubbar".to_owned(),
        what: "Ramper".to_owned(),
        channel: None,
        source: None,
        datasets: vec![id(2)],
    };
    let key = |name: &str| FieldKey::parse(name, Language::Sv).unwrap();
    let promised = [("frequency", "MONTHLY"), ("modified", "2026-08-31")].map(|(name, text)| (key(name), Some(key(name).parse_value(text).unwrap())));
    let tick = |name: &str, state| NewTick { item: item(name), state, reason: Some("Skäl".to_owned()), by: None, date: TODAY };
    let ended = NewOutcome { kind: OutcomeKind::CannotBeOpened, link: None, text: Some("Sekretess".to_owned()), date: None, by: None };
    let mut checklist = Checklist::clone(Checklist::standard());
    checklist.switched_off.push(SwitchedOff { item: item("I08"), reason: Prose::new("Görs av regionen").unwrap() });
    let new = |number| NewDataset { id: id(number), title: format!("D{number}"), language: Language::Sv };
    vec![
        Command::Tick(vec![id(1)], vec![tick("I01", ItemState::Done), tick("I02", ItemState::Doing)]),
        Command::EditDataset(id(2), promised.into()),
        Command::AddDemand(wanted),
        Command::AddDatasets(vec![new(4), new(3)]),
        decision(2, DecisionKind::Proceed),
        Command::Conclude(vec![id(1)], ended),
        Command::Tick(vec![id(2), id(4)], vec![tick("I01", ItemState::NotApplicable)]),
        Command::AnswerDemand(demand, Some(TODAY)),
        Command::Reopen(vec![id(1)], "Ny bedömning".to_owned()),
        Command::MarkUpdated(vec![id(2)], TODAY, None),
        Command::UseChecklist(Box::new(checklist)),
        Command::TakeUpChecklist(vec![id(2)]),
        Command::RemoveDatasets(vec![id(2)]),
        Command::RemoveDatasets(vec![id(4)]),
    ]
}

#[test]
fn what_is_brought_up_to_date_is_what_would_be_worked_out_anew() {
    let mut inventory = inventory();
    let mut process = Process::of(&inventory, TODAY);
    let mut done = Vec::new();
    for command in happenings() {
        let changes = command.plan(&inventory).unwrap_or_else(|refusal| panic!("{command:?}: {refusal}"));
        inventory.apply(&changes).unwrap();
        process = process.after(&inventory, TODAY);
        assert_eq!(process, Process::of(&inventory, TODAY), "{command:?}");
        done.push(changes);
    }
    let tomorrow = TODAY.tomorrow().unwrap();
    assert_eq!(process.after(&inventory, tomorrow), Process::of(&inventory, tomorrow));
    for changes in done.iter().rev() {
        inventory.apply(&changes.inverted()).unwrap();
        process = process.after(&inventory, TODAY);
        assert_eq!(process, Process::of(&inventory, TODAY), "{changes:?} taken back");
    }
}

#[test]
fn only_what_rests_on_other_records_is_worked_out_again() {
    let mut inventory = inventory();
    let before = Process::of(&inventory, TODAY);
    let is_kept = |after: &Process, number: u128| std::ptr::eq(before.get(id(number)).unwrap(), after.get(id(number)).unwrap());
    tick(&mut inventory, 1, &["I01"], ItemState::Done, TODAY);
    let after = before.after(&inventory, TODAY);
    assert!(!is_kept(&after, 1) && is_kept(&after, 2));
    run(&mut inventory, &decision(2, DecisionKind::Proceed));
    let later = after.after(&inventory, TODAY);
    assert!(!is_kept(&later, 2));
    assert!(std::ptr::eq(after.get(id(1)).unwrap(), later.get(id(1)).unwrap()));
}
