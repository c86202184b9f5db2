//! What goes out and comes back: the whole inventory as JSON and our own workbook are the same again, over random inventories of every sort of record.
//!
//! What is wrong in hostile files is told where they are read.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use proptest::prelude::*;
use uuid::Uuid;

use fyrfalt::command::{Command, Load, NewOutcome, OrganisationDraft};
use fyrfalt::export::{Format, Options, json, render};
use fyrfalt::import::own_book::{OwnPlan, recognise};
use fyrfalt::import::{Limits, Problem, read, understand, whole};
use fyrfalt::job::Progress;
use fyrfalt::model::query::Index;
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::{Inventory, Judgement, Key, Language, OrganisationId, OutcomeKind, Record, ScoringModel};
use fyrfalt::session::new_uuid;
use fyrfalt::text::{Locale, Text};

use super::export::small;
use super::laws::{begun, config, wishes};

/// Does everything that is wished for and can be had.
pub(crate) fn lived(wishes: Vec<super::laws::Wish>) -> Inventory {
    let mut inventory = begun();
    for wish in wishes {
        if let Ok(changes) = wish.command(&inventory).plan(&inventory) {
            inventory.apply(&changes).unwrap();
        }
    }
    inventory
}

fn through_json(inventory: &Inventory) -> whole::Whole {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut out = std::io::BufWriter::new(file.as_file());
    json::write(inventory, &mut out, &Progress::unwatched()).unwrap();
    std::io::Write::flush(&mut out).unwrap();
    assert!(whole::is_whole(file.path()));
    whole::read(file.path(), &Progress::unwatched()).unwrap()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_whole_inventory_as_json_comes_back_equal(wishes in wishes(60)) {
        let inventory = lived(wishes);
        let whole = through_json(&inventory);
        let mut loaded = Inventory::new(whole.organisation);
        let load = Command::LoadInventory(Box::new(Load { source: "a.json".to_owned(), records: whole.records }));
        let changes = load.plan(&loaded).unwrap();
        loaded.apply(&changes).unwrap();
        prop_assert_eq!(&loaded, &inventory);
        prop_assert_eq!(loaded.records().collect::<Vec<_>>(), inventory.records().collect::<Vec<_>>());
        loaded.apply(&changes.inverted()).unwrap();
        prop_assert_eq!(loaded, Inventory::new(inventory.organisation().id));
    }
}

#[test]
fn an_inventory_with_another_id_keeps_it_and_takes_all_else() {
    let inventory = lived(Vec::new());
    let whole = through_json(&inventory);
    let mut loaded = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(5)));
    let load = Command::LoadInventory(Box::new(Load { source: "a.json".to_owned(), records: whole.records }));
    loaded.apply(&load.plan(&loaded).unwrap()).unwrap();
    assert_eq!(loaded.organisation().id, OrganisationId::from_uuid(Uuid::from_u128(5)));
    assert_eq!(loaded.records().skip(1).collect::<Vec<_>>(), inventory.records().skip(1).collect::<Vec<_>>());
    assert!(load.plan(&loaded).is_err(), "it is no longer empty");
}

/// Writes the workbook in a language and reads it back over an inventory.
fn through_workbook(inventory: &Inventory, locale: Locale, over: &Inventory) -> OwnPlan {
    let text = Text::in_zone(locale, TimeZone::UTC);
    let language: Language = locale.code().parse().unwrap();
    let ranking = Ranking::of(inventory, &Index::of(inventory, language, &text));
    let bytes = render(Format::Xlsx, inventory, &ranking, &text, &Options { now: "2026-11-21T09:00:00Z".parse().unwrap(), ..Options::default() }).unwrap();
    let file = tempfile::Builder::new().suffix(".xlsx").tempfile().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let book = read(file.path(), fyrfalt::import::Options::default(), &Limits::default(), &Progress::unwatched()).unwrap();
    recognise(&book).expect("it is our own").plan("a.xlsx", over, &mut new_uuid)
}

/// An inventory with nothing in it but what it scores by.
fn empty_like(inventory: &Inventory) -> Inventory {
    let mut empty = Inventory::new(inventory.organisation().id);
    let model = inventory.model().map_or_else(ScoringModel::standard, |model| ScoringModel::clone(model));
    let create = Command::CreateInventory(OrganisationDraft { name: "Tom".to_owned(), ..OrganisationDraft::default() }, Box::new(model));
    empty.apply(&create.plan(&empty).unwrap()).unwrap();
    empty
}

/// What a workbook holds of an inventory: no versions, no scores of criteria that are no longer asked, no snapshots.
pub(crate) fn held(inventory: &Inventory) -> BTreeMap<Key, Record> {
    let asked = |key: Key| match key {
        Key::Score(_, criterion) => inventory.model().is_some_and(|model| model.criterion(criterion).is_some()),
        Key::Department(_) | Key::Dataset(_) | Key::Gate(..) | Key::Override(_) | Key::Item(..) | Key::Outcome(_) | Key::Decision(_) | Key::Demand(_) => true,
        _ => false,
    };
    let plain = |record: Record| match record {
        Record::Score(judgement) => Judgement { model_version: 0, ..judgement.as_ref().clone() }.into(),
        Record::Decision(decision) => fyrfalt::model::Decision { snapshot: None, ..decision.as_ref().clone() }.into(),
        other => other,
    };
    inventory.records().filter(|(key, _)| asked(*key)).map(|(key, record)| (key, plain(record))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: config().cases / 8, ..config() })]

    #[test]
    fn the_workbook_comes_back_equal_in_every_language(wishes in wishes(60), at in 0..3_usize) {
        let inventory = lived(wishes);
        // Names of departments are the same in upper and lower case; only an import makes two of them.
        let names: std::collections::BTreeSet<String> = inventory.departments().map(|department| department.name.as_str().to_lowercase()).collect();
        prop_assume!(names.len() == inventory.departments().len());
        let mut loaded = empty_like(&inventory);
        let plan = through_workbook(&inventory, Locale::ALL[at], &loaded);
        prop_assert_eq!(&plan.issues, &Vec::new());
        if let Ok(changes) = Command::ImportBook(Box::new(plan.book)).plan(&loaded) {
            loaded.apply(&changes).unwrap();
        }
        prop_assert_eq!(held(&loaded), held(&inventory));
        let again = through_workbook(&inventory, Locale::ALL[at], &inventory);
        prop_assert_eq!(Command::ImportBook(Box::new(again.book)).plan(&inventory), Err(fyrfalt::command::Refusal::NothingToDo));
    }
}

#[test]
fn a_list_says_how_the_work_ended_and_import_passes_over_it() {
    let mut inventory = small();
    let id = inventory.datasets().find(|dataset| dataset.title(Language::Sv) == "Historiska bilder").unwrap().id();
    let ended = NewOutcome { kind: OutcomeKind::CannotBeOpened, link: None, text: Some("Sekretess".to_owned()), date: None, by: None };
    let changes = Command::Conclude(vec![id], ended).plan(&inventory).unwrap();
    inventory.apply(&changes).unwrap();
    let text = Text::in_zone(Locale::Sv, TimeZone::UTC);
    let list = |format, only_public| {
        let ranking = Ranking::of(&inventory, &Index::of(&inventory, Language::Sv, &text));
        String::from_utf8(render(format, &inventory, &ranking, &text, &Options { only_public, ..Options::default() }).unwrap()).unwrap()
    };
    let excel = list(Format::Csv, false);
    assert!(excel.lines().next().unwrap().contains(";Skede;Avslut;"), "{excel}");
    assert_eq!(excel.lines().filter(|line| line.contains(";Kan inte öppnas;")).count(), 1, "{excel}");
    let raw = list(Format::CsvRaw, false);
    assert!(raw.lines().next().unwrap().contains(",stage,outcome,") && raw.contains(",cannot-be-opened,"), "{raw}");
    assert!(!list(Format::Csv, true).contains("Avslut"), "it is internal, as in the workbook");
    for list in [excel, raw] {
        let (reading, mapping, _) = understand(&super::import_lists::open("lista.csv", &list).unwrap(), &inventory).unwrap();
        let plan = fyrfalt::import::plan("lista.csv", &reading, &mapping, &inventory, &mut new_uuid);
        let is_told = plan.issues.iter().any(|issue| issue.problem == Problem::PassedOver && ["Avslut", "outcome"].contains(&issue.value.as_str()));
        assert!(is_told, "{:?}", plan.problems);
        assert_eq!(Command::Import(plan.import).plan(&inventory), Err(fyrfalt::command::Refusal::NothingToDo));
    }
}
