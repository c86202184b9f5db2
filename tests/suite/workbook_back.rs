//! Our own workbook that comes back to the inventory it was written from: every sheet of it comes in, and nothing that was done here since is lost.
//!
//! What its sheet of datasets means is tested with the lists; how it is read into an empty inventory in `round_trip.rs`.

use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::{Answer, Command, NewDataset, NewDemand, NewFinding, NewOutcome, NewOverride, NewScore, NewTick, OrganisationDraft, Refusal};
use fyrfalt::export::{Format, render};
use fyrfalt::import::own_book::{Around, Fate, OwnProblem};
use fyrfalt::import::source::Cell;
use fyrfalt::import::{Ask, Book, Decisions, understand};
use fyrfalt::model::merge::Side;
use fyrfalt::model::{
    CriterionId, DatasetId, DecisionKind, DemandId, GateId, GateState, Inventory, ItemId, ItemState, Key, Language, OrganisationId, OutcomeKind, Record, Score,
    ScoringModel,
};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};

use super::export::{made, text};
use super::laws::{config, wishes};
use super::ready::decided;
use super::returned::{Desk as Workbook, read_book};
use super::round_trip::{held, lived};
use super::window::{Opened, Window};

/// Takes a workbook in over what is here now, and returns what was weighed and what is here then.
fn came_back(book: &Book, past: &Inventory, now: &Inventory, preferred: Option<Side>) -> (Around, Inventory) {
    let (reading, mapping, _) = understand(book, now).unwrap();
    let decisions = Decisions { preferred, ..Decisions::default() };
    let ask =
        Ask { name: "bok.xlsx", reading: &reading, mapping: &mapping, inventory: now, source: None, decisions: &decisions, titles: None, past: Some(past) };
    let mut plan = ask.plan(&mut new_uuid);
    let around = Around::of(book, &ask, &mut plan, &mut new_uuid).expect("it is our own");
    let mut result = now.clone();
    match Around::command(Some(&around), plan.import.clone()).plan(now) {
        Ok(changes) => result.apply(&changes).unwrap(),
        Err(refusal) => assert_eq!(refusal, Refusal::NothingToDo),
    }
    (around, result)
}

fn workbook(inventory: &Inventory) -> Workbook {
    Workbook::of(&made(Format::Xlsx, inventory, &text(Locale::Sv)))
}

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

fn v1() -> CriterionId {
    CriterionId::new("V1").unwrap()
}

fn i01() -> ItemId {
    ItemId::new("I01").unwrap()
}

fn run(inventory: &mut Inventory, command: &Command) {
    let changes = command.plan(inventory).unwrap();
    inventory.apply(&changes).unwrap();
}

fn score(score: &str, reason: &str) -> Command {
    let new = NewScore { criterion: v1(), answer: Answer::Is(Score::parse(score).unwrap()), reason: Some(reason.to_owned()) };
    Command::Score(id(1), vec![new])
}

fn finding(dataset: u128, state: GateState, reason: &str) -> Command {
    let new = NewFinding { gate: GateId::PersonalData, state, reason: Some(reason.to_owned()), examiner: Some("Jurist".to_owned()), date: None };
    Command::AssessGates(vec![id(dataset)], vec![new])
}

fn tick(state: ItemState) -> Command {
    let new = NewTick { item: i01(), state, reason: None, by: Some("Åsa".to_owned()), date: date(2026, 1, 31) };
    Command::Tick(vec![id(1)], vec![new])
}

fn need() -> DemandId {
    DemandId::from_uuid(Uuid::from_u128(70))
}

/// Two datasets, the first with a record of every sort around it.
fn inventory() -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
    let draft = OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() };
    run(&mut inventory, &Command::CreateInventory(draft, Box::new(ScoringModel::standard())));
    let new = |number, title: &str| NewDataset { id: id(number), title: title.to_owned(), language: Language::Sv };
    run(&mut inventory, &Command::AddDatasets(vec![new(1, "Badplatser"), new(2, "Utegym"), new(3, "Vägar")]));
    run(&mut inventory, &score("3", "Många frågar"));
    run(&mut inventory, &finding(1, GateState::ActionNeeded, "Namn i fältet"));
    run(&mut inventory, &tick(ItemState::Done));
    run(&mut inventory, &decided(id(1), DecisionKind::Proceed));
    let place = NewOverride { value: 80.0, cost: 20.0, reason: "Nämnden vill".to_owned(), by: None, date: None };
    run(&mut inventory, &Command::Override(id(1), place));
    let need = NewDemand {
        id: need(),
        date: date(2026, 1, 5),
        today: date(2026, 1, 6),
        who: "Elever".to_owned(),
        what: "Var man badar".to_owned(),
        channel: Some("Möte".to_owned()),
        source: None,
        datasets: vec![id(1)],
    };
    run(&mut inventory, &Command::AddDemand(need));
    let ended = NewOutcome { kind: OutcomeKind::Elsewhere, link: Some("https://annan.example".to_owned()), text: None, date: None, by: None };
    run(&mut inventory, &Command::Conclude(vec![id(3)], ended));
    inventory
}

fn v1_heading(inventory: &Inventory) -> String {
    format!("V1 {}", inventory.model().unwrap().criterion(v1()).unwrap().short.get(Language::Sv))
}

fn fates(around: &Around) -> BTreeMap<String, &'static str> {
    around.edits.iter().map(|edit| (edit.change.key().to_string().replace(&id(1).to_string(), "1").replace(&id(2).to_string(), "2"), edit.fate.key())).collect()
}

fn problems(around: &Around) -> Vec<(String, u32, OwnProblem)> {
    around.issues.iter().map(|issue| (issue.sheet.to_string(), issue.row, issue.problem)).collect()
}

#[test]
fn every_sheet_that_was_edited_comes_in_as_one_step() {
    let past = inventory();
    let mut book = workbook(&past);
    let one = id(1).to_string();
    book.put("Poäng", "Badplatser", &v1_heading(&past), "5");
    book.put("Poäng", "Utegym", &v1_heading(&past), "2");
    book.put("Skyddsgrindar", "Badplatser", "G2 Personuppgifter", "Ej bedömd");
    book.put("Skyddsgrindar", "Utegym", "G2 Personuppgifter", "Hinder");
    book.put("Skyddsgrindar", "Utegym", "Skäl G2", "Personer på bild");
    book.put_cell("Checklista", "I01", "Klar", Some(Cell::Boolean(false)));
    book.put("Avslut", &id(3).to_string(), "Skäl eller meddelande", "Staten gör det");
    book.put("Efterfrågan", "Elever", "Behov", "Var man badar och fiskar");
    book.put("Efterfrågan", "Elever", "Datamängder", "Badplatser; Utegym");
    book.put("Datamängder", &one, "Skäl för egen placering", "Nämnden har beslutat");
    book.add_row("Efterfrågan", &[("Datum", "2026-02-03"), ("Vem", "Företag"), ("Behov", "Utegym på karta"), ("Datamängder", "utegym")]);
    let (around, result) = came_back(&book.book(), &past, &past, None);
    assert_eq!((problems(&around), around.missing.len(), around.open()), (Vec::new(), 0, 0), "{around:?}");
    assert_eq!(around.counts(), [("score", 2), ("override", 1), ("gate", 2), ("item", 1), ("outcome", 1), ("demand", 2)]);
    let judgement = &result.scores(id(1))[&v1()];
    assert_eq!((judgement.score, judgement.reason.as_ref().map(ToString::to_string)), (Score::parse("5").unwrap(), Some("Många frågar".to_owned())));
    assert_eq!((result.gates(id(1)).len(), result.gates(id(2))[&GateId::PersonalData].state), (0, GateState::Blocked));
    assert_eq!(result.items(id(1)).get(&i01()), None, "a box that was cleared leaves nothing");
    assert_eq!(result.place_override(id(1)).unwrap().reason.as_str(), "Nämnden har beslutat");
    assert_eq!(result.outcome(id(3)).unwrap().text.as_ref().unwrap().as_str(), "Staten gör det");
    assert_eq!(result.demand(need()).unwrap().datasets, [id(1), id(2)]);
    assert_eq!(result.demands().len(), 2);
    let (again, same) = came_back(&book.book(), &past, &result, None);
    assert_eq!((again.edits, held(&same)), (Vec::new(), held(&result)), "what came in does not come in again, nor does a new row");
}

#[test]
fn what_was_changed_on_both_sides_stays_until_somebody_says() {
    let past = inventory();
    let mut now = past.clone();
    run(&mut now, &score("1", "Ingen frågar"));
    run(&mut now, &finding(2, GateState::Clear, ""));
    run(&mut now, &Command::RemoveDatasets(vec![id(3)]));
    let mut book = workbook(&past);
    book.put("Poäng", "Badplatser", &v1_heading(&past), "5");
    book.put("Skyddsgrindar", "Badplatser", "G2 Personuppgifter", "Hinder");
    book.put("Avslut", &id(3).to_string(), "Skäl eller meddelande", "Staten gör det");
    book.put("Beslut", "Nämnden", "Beslutstext", "Avslag");
    let (around, result) = came_back(&book.book(), &past, &now, None);
    assert_eq!(around.open(), 1);
    let told = fates(&around);
    assert_eq!((told["score 1/V1"], told["gate 1/G2"], told.values().filter(|fate| **fate == "gone").count()), ("clash", "taken", 1), "{told:?}");
    assert!(told.values().any(|fate| *fate == "on-record"), "{told:?}");
    let edit = around.edits.iter().find(|edit| edit.fate == Fate::Clash(None)).unwrap();
    assert_eq!((edit.place.sheet.as_ref(), edit.title.as_str(), edit.change.before().is_some()), ("Poäng", "Badplatser", true));
    assert_eq!(result.scores(id(1)), now.scores(id(1)));
    assert_eq!(result.gates(id(2)), now.gates(id(2)), "what was done here only stays");
    assert_eq!(result.gates(id(1))[&GateId::PersonalData].state, GateState::Blocked);
    assert_eq!(result.decisions().collect::<Vec<_>>(), now.decisions().collect::<Vec<_>>());
    let (around, result) = came_back(&book.book(), &past, &now, Some(Side::Theirs));
    assert_eq!((around.open(), result.scores(id(1))[&v1()].score), (0, Score::parse("5").unwrap()));
    let (around, result) = came_back(&book.book(), &past, &now, Some(Side::Ours));
    assert_eq!((around.open(), result.scores(id(1))), (0, now.scores(id(1))));
}

#[test]
fn rows_that_are_gone_and_cells_that_are_empty_take_nothing_away() {
    let past = inventory();
    let mut book = workbook(&past);
    book.put_cell("Poäng", "Badplatser", &v1_heading(&past), None);
    book.put_cell("Skyddsgrindar", "Badplatser", "Skäl G2", Some(Cell::Text("Andra skäl".into())));
    book.put_cell("Skyddsgrindar", "Badplatser", "Prövad av (G2)", None);
    book.put_cell("Efterfrågan", "Elever", "Kanal", None);
    book.remove_row("Checklista", "I01");
    let (around, result) = came_back(&book.book(), &past, &past, None);
    let missing: Vec<&str> = around.missing.iter().map(|missing| missing.key.kind()).collect();
    assert_eq!((missing, around.edits.len()), (vec!["score", "gate", "item", "demand"], 1), "{around:?}");
    let finding = &result.gates(id(1))[&GateId::PersonalData];
    assert_eq!((finding.reason.as_ref().unwrap().as_str(), finding.examiner.as_ref().unwrap().as_str()), ("Andra skäl", "Jurist"));
    assert_eq!((result.scores(id(1)), result.items(id(1))), (past.scores(id(1)), past.items(id(1))));
    assert_eq!(result.demand(need()), past.demand(need()));
}

#[test]
fn what_cannot_be_read_is_told_where_it_stands() {
    let past = inventory();
    let mut book = workbook(&past);
    book.put("Poäng", "Badplatser", &v1_heading(&past), "bra");
    book.put("Skyddsgrindar", "Utegym", "G2 Personuppgifter", "Hinder");
    book.put("Datamängder", &id(1).to_string(), "Nytta, egen placering", "200");
    book.add_row("Avslut", &[("Datamängd", "Lekplatser"), ("Avslut", "Berikas hos annan")]);
    book.add_row("Efterfrågan", &[("Vem", "Någon")]);
    book.put("Efterfrågan", "Elever", "Datamängder", "Utegym; Månen");
    book.add_row("Förvaltningar", &[("Förvaltning", "Ny förvaltning")]);
    let (around, result) = came_back(&book.book(), &past, &past, None);
    let told: BTreeMap<String, OwnProblem> = problems(&around).into_iter().map(|(sheet, _, problem)| (sheet, problem)).collect();
    let expected = [
        ("Avslut", OwnProblem::NoDataset),
        ("Datamängder", OwnProblem::NotAPlace),
        ("Efterfrågan", OwnProblem::Incomplete),
        ("Förvaltningar", OwnProblem::UnusedDepartment),
        ("Poäng", OwnProblem::NotAScore),
        ("Skyddsgrindar", OwnProblem::NoReason),
    ];
    assert_eq!(told, expected.map(|(sheet, problem)| (sheet.to_owned(), problem)).into());
    assert!(problems(&around).iter().any(|(sheet, _, problem)| (sheet.as_str(), *problem) == ("Efterfrågan", OwnProblem::NoDataset)));
    assert_eq!((around.edits.len(), around.missing.len()), (1, 0), "{around:?}");
    assert_eq!(result.demand(need()).unwrap().datasets, [id(1), id(2)], "what is not found takes nothing away");
    let rest = |inventory: &Inventory| held(inventory).into_iter().filter(|(key, _)| *key != Key::Demand(need())).collect::<Vec<_>>();
    assert_eq!(rest(&result), rest(&past));
}

#[test]
fn a_dataset_that_was_added_in_the_workbook_brings_what_stands_around_it() {
    let past = inventory();
    let mut book = workbook(&past);
    book.add_row("Datamängder", &[("Titel (svenska)", "Lekplatser")]);
    book.add_row("Poäng", &[("Datamängd", "Lekplatser"), (&v1_heading(&past), "4")]);
    book.add_row("Skyddsgrindar", &[("Datamängd", "Lekplatser"), ("G2 Personuppgifter", "Inget hinder")]);
    let (around, result) = came_back(&book.book(), &past, &past, None);
    assert_eq!(problems(&around), []);
    let new = result.datasets().find(|dataset| dataset.title(Language::Sv) == "Lekplatser").unwrap().id();
    assert_eq!((result.scores(new)[&v1()].score, result.gates(new)[&GateId::PersonalData].state), (Score::parse("4").unwrap(), GateState::Clear));
}

#[test]
fn the_window_weighs_an_edited_workbook_as_the_command_line_does() {
    let title = |title: &str, number| NewDataset { id: id(number), title: title.to_owned(), language: Language::Sv };
    let draft = OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() };
    let commands = [
        Command::CreateInventory(draft, Box::new(ScoringModel::standard())),
        Command::AddDatasets(vec![title("Badplatser", 1), title("Utegym", 2)]),
        score("3", "Många frågar"),
        finding(1, GateState::ActionNeeded, "Namn i fältet"),
    ];
    let mut opened = Window::default().inventory(Place::Overview, commands);
    let (past, head) = {
        let session = &opened.harness.state().document().unwrap().session;
        (Inventory::clone(session.inventory()), session.operations().last().unwrap().id)
    };
    let revision = fyrfalt::export::revision(head);
    let options = fyrfalt::export::Options { revision, ..super::export::options() };
    let bytes = render(Format::Xlsx, &past, &super::export::ranking(&past, &text(Locale::Sv)), &text(Locale::Sv), &options).unwrap();
    let mut book = Workbook::of(&bytes);
    book.put("Datamängder", "Utegym", "Informationsägare", "Chefen");
    book.put("Poäng", "Badplatser", &v1_heading(&past), "5");
    book.put("Poäng", "Utegym", &v1_heading(&past), "4");
    book.put("Skyddsgrindar", "Utegym", "G2 Personuppgifter", "Kanske");
    let path = opened.folder.path().join("tillbaka.xlsx");
    book.save(&path);
    // Somebody works here meanwhile.
    opened.harness.state_mut().ask(Action::run(score("1", "Ingen frågar")));
    opened.harness.run_ok();
    let now = |opened: &Opened| Inventory::clone(opened.harness.state().document().unwrap().session.inventory());
    let before = now(&opened);
    let [kept, taken] = [None, Some(Side::Theirs)].map(|side| came_back(&read_book(&path), &past, &before, side));
    assert_eq!((kept.0.open(), kept.0.counts(), taken.0.counts()), (1, vec![("score", 1)], vec![("score", 2)]));

    opened.harness.state_mut().ask(Action::ImportFile(path.clone()));
    opened.harness.run_ok();
    opened.wait_for("Importera 1 datamängd och 1 uppgift");
    opened.picture("workbook-back");
    for said in [
        "Från arbetsbokens andra blad tas in: 1 poäng",
        "1 uppgift på de andra bladen har ändrats både här och i arbetsboken; det som står här är kvar",
        "1 cell på de andra bladen tas inte in",
    ] {
        assert!(opened.harness.query_by_label(said).is_some(), "{said}");
    }
    opened.harness.get_by_label("Importera 1 datamängd och 1 uppgift").click();
    opened.harness.run_ok();
    opened.picture("workbook-back-done");
    assert_eq!(held(&now(&opened)), held(&kept.1));
    opened.ctrl(eframe::egui::Key::Z);
    assert_eq!(held(&now(&opened)), held(&before), "it is one step");
    // The list is there again; now the workbook is to count.
    opened.harness.get_by_label("Ta listans").click();
    opened.harness.run_ok();
    opened.wait_for("Importera 1 datamängd och 2 uppgifter");
    opened.harness.get_by_label("Importera 1 datamängd och 2 uppgifter").click();
    opened.harness.run_ok();
    assert_eq!(held(&now(&opened)), held(&taken.1));
}

/// The records that stand around the datasets.
fn around_of(inventory: &Inventory) -> BTreeMap<Key, Record> {
    held(inventory).into_iter().filter(|(key, _)| !matches!(key, Key::Department(_) | Key::Dataset(_))).collect()
}

fn has_departments_by_name(inventory: &Inventory) -> bool {
    let names: std::collections::BTreeSet<String> = inventory.departments().map(|department| department.name.as_str().to_lowercase()).collect();
    names.len() == inventory.departments().len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: config().cases / 4, ..config() })]

    #[test]
    fn a_workbook_that_nobody_touched_changes_nothing_whatever_was_done_here(first in wishes(40), since in wishes(20), at in 0..3_usize) {
        let past = lived(first);
        let mut now = past.clone();
        for wish in since {
            if let Ok(changes) = wish.command(&now).plan(&now) {
                now.apply(&changes).unwrap();
            }
        }
        prop_assume!(has_departments_by_name(&past) && has_departments_by_name(&now));
        let book = Workbook::of(&made(Format::Xlsx, &past, &text(Locale::ALL[at]))).book();
        let (around, result) = came_back(&book, &past, &now, None);
        prop_assert_eq!(&around, &Around::default());
        prop_assert_eq!(around_of(&result), around_of(&now));
    }

    #[test]
    fn both_sides_keep_what_they_did_and_nothing_here_is_overwritten(first in wishes(30), theirs in wishes(20), ours in wishes(20)) {
        let past = lived(first);
        let [there, now] = [theirs, ours].map(|wishes| {
            let mut inventory = past.clone();
            for wish in wishes {
                if let Ok(changes) = wish.command(&inventory).plan(&inventory) {
                    inventory.apply(&changes).unwrap();
                }
            }
            inventory
        });
        prop_assume!([&past, &there, &now].into_iter().all(has_departments_by_name));
        let is_merged = |inventory: &Inventory| inventory.records().any(|(key, _)| matches!(key, Key::Successor(_)));
        prop_assume!(![&past, &there, &now].into_iter().any(is_merged));
        let (around, result) = came_back(&workbook(&there).book(), &past, &now, None);
        // A need names no dataset that is gone; that alone is no edit of it.
        let left = |record: &Record| match record {
            Record::Demand(demand) => {
                let datasets = demand.datasets.iter().copied().filter(|id| now.dataset(*id).is_some()).collect();
                Record::from(fyrfalt::model::Demand { datasets, ..fyrfalt::model::Demand::clone(demand) })
            }
            other => other.clone(),
        };
        let reduced: BTreeMap<Key, Record> = around_of(&past).iter().map(|(key, record)| (*key, left(record))).collect();
        let [past, there, now, result] = [&past, &there, &now, &result].map(around_of);
        let keys: std::collections::BTreeSet<Key> = [&past, &there, &now, &result].into_iter().flat_map(BTreeMap::keys).copied().collect();
        for key in keys {
            let [base, theirs, ours, is] = [&past, &there, &now, &result].map(|of| of.get(&key));
            let is_told = || around.edits.iter().any(|edit| edit.change.key() == key) || around.missing.iter().any(|missing| missing.key == key);
            if (ours != base && ours != reduced.get(&key)) || theirs == base || theirs.is_none() {
                prop_assert_eq!(is, ours, "{}", key);
            } else {
                prop_assert!(is == theirs || is_told() || !around.issues.is_empty(), "{}: {:?} {:?}", key, is, theirs);
            }
        }
    }
}
