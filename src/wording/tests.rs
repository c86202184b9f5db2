//! The wordings, checked where languages differ; that every message exists is checked by the suite.

use uuid::Uuid;

use super::*;
use crate::command::{Command, NewDataset, OrganisationDraft, Refusal};
use crate::model::field::Field;
use crate::model::operation::Origin;
use crate::model::{
    Change, ChangeSet, CriterionId, DatasetId, Department, DepartmentId, FieldError, FieldKey, Inventory, Key, Label, Language, Line, Operation, OperationId,
    OperationKind, OrganisationId, Record, ScoringModel, Stage, ValueError,
};
use crate::store::{Holder, ReadOnly, StoreError};
use crate::text::{Locale, Text};

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn run(inventory: &mut Inventory, command: &Command) -> Vec<String> {
    let changes = command.plan(inventory).unwrap();
    inventory.apply(&changes).unwrap();
    change_lines(&changes, inventory, &Text::new(Locale::Sv))
}

fn inventory() -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(id(1)));
    run(&mut inventory, &Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard())));
    run(&mut inventory, &Command::AddDepartment(DepartmentId::from_uuid(id(2)), "Kultur och fritid".to_owned()));
    let new = NewDataset { id: DatasetId::from_uuid(id(3)), title: "Badplatser".to_owned(), language: Language::Sv };
    run(&mut inventory, &Command::AddDatasets(vec![new]));
    inventory
}

#[test]
fn errors_say_what_to_do_in_the_language_of_the_program() {
    let (sv, en) = (Text::new(Locale::Sv), Text::new(Locale::En));
    let key = FieldKey::parse("hours_to_publish", Language::Sv).unwrap();
    let error = key.parse_value("tio").unwrap_err();
    assert_eq!(field_error(&error, &sv), "Timmar att publicera: ”tio” är inget antal timmar; skriv ett tal från 0 till 100 000");
    assert_eq!(field_error(&error, &en), "Hours to publish: “tio” is no number of hours; write a number from 0 to 100,000");
    assert_eq!(value_error(&ValueError::ControlCharacter(0x202E), &en), "Remove the invisible character U+202E");
    let title = FieldError::WrongKind(FieldKey::new(Field::Title, Language::Da));
    assert_eq!(field_error(&title, &sv), "Titel (danska) kan inte ha ett sådant värde; välj ett annat");
    let criterion = Refusal::UnknownCriterion(CriterionId::new("V9").unwrap());
    assert!(refusal(&criterion, &inventory(), &sv).ends_with("den har V1, V2, V3, V4, V5, C1, C2, C3, C4, C5"));
}

#[test]
fn files_that_are_held_name_the_holder_if_they_can() {
    let en = Text::in_zone(Locale::En, jiff::tz::TimeZone::UTC);
    let since = "2026-11-21T14:03:00Z".parse().unwrap();
    let locked = |user: &str, host: &str| {
        let holder = Holder { user: user.to_owned(), host: host.to_owned(), pid: 1, since };
        store_error(&StoreError::Locked { path: "a".into(), holder: Some(holder) }, &en)
    };
    assert_eq!(locked("anna", "pc1"), "anna (pc1) has had the file open since 2026-11-21 14:03; open it for reading or wait");
    assert!(locked("", "pc1").starts_with("pc1 has"));
    let nobody = store_error(&StoreError::Locked { path: "a".into(), holder: None }, &en);
    assert_eq!(locked("", ""), nobody);
    let denied = StoreError::ReadOnly { path: "a".into(), reason: ReadOnly::Folder };
    assert_eq!(store_error(&denied, &en), "The folder is write-protected; save a copy where you may write");
}

#[test]
fn changes_are_told_part_by_part() {
    let mut inventory = inventory();
    let badplatser = DatasetId::from_uuid(id(3));
    let set = |key: &str, value: &str| {
        let key = FieldKey::parse(key, Language::Sv).unwrap();
        (key, key.parse_value(value).ok())
    };
    let department = FieldKey::parse("department", Language::Sv).unwrap();
    let to = Some(crate::model::Value::Department(DepartmentId::from_uuid(id(2))));
    let edit = Command::EditDataset(badplatser, vec![set("frequency", "ANNUAL"), set("hours_per_year", "1200,5"), (department, to), set("title.en", "Baths")]);
    assert_eq!(
        run(&mut inventory, &edit),
        [
            "Titel (engelska): Baths, var tomt",
            "Förvaltning: Kultur och fritid, var tomt",
            "Uppdateringsfrekvens: Årligen, var tomt",
            "Timmar per år: 1\u{a0}200,5, var tomt"
        ]
    );
    let key = Key::Dataset(badplatser);
    let after = inventory.dataset(badplatser).unwrap().with_stage(Stage::Prepare);
    let moved = ChangeSet::new(vec![Change::new(key, inventory.get(key), Some(after.into())).unwrap()]).unwrap();
    assert_eq!(change_lines(&moved, &inventory, &Text::new(Locale::Sv)), ["Skede: från Identifiera till Förbereda"]);
    assert_eq!(run(&mut inventory, &Command::RemoveDatasets(vec![badplatser])), ["Datamängd Badplatser: borttagen"]);
}

#[test]
fn records_are_named_also_when_they_are_gone() {
    let en = Text::new(Locale::En);
    let gone = Department { id: DepartmentId::from_uuid(id(9)), name: Line::new("Archives").unwrap() };
    let key = Key::Department(gone.id);
    assert_eq!(record(key, Some(&Record::from(gone)), &inventory(), &en), "Department Archives");
    assert_eq!(record(key, None, &inventory(), &en), "Department");
}

#[test]
fn operations_tell_where_they_come_from() {
    let label = Label { kind: OperationKind::Score, subject: "Badplatser".to_owned(), count: 1 };
    let mut done = Operation { id: OperationId::from_uuid(id(1)), at: jiff::Timestamp::UNIX_EPOCH, who: String::new(), label, why: None, origin: Origin::Done };
    let sv = Text::new(Locale::Sv);
    assert_eq!(operation_with_origin(&done, &sv), "poängsätt Badplatser");
    done.origin = Origin::Undoes(done.id);
    assert_eq!(operation_with_origin(&done, &sv), "Ångrade: poängsätt Badplatser");
    done.label = Label { kind: OperationKind::CreateInventory, subject: String::new(), count: 1 };
    assert_eq!(operation(&done.label, &sv), "skapa datainventeringen för organisationen");
}

#[test]
fn a_model_file_that_is_none_says_where_and_what_to_write() {
    let (sv, da, en) = (Text::new(Locale::Sv), Text::new(Locale::Da), Text::new(Locale::En));
    let error = |from: &str, to: &str| {
        let json = ScoringModel::standard().to_json();
        assert!(json.contains(from));
        ScoringModel::from_json(&json.replacen(from, to, 1)).unwrap_err()
    };
    let misspelt = error("\"weight\"", "\"wieght\"");
    assert_eq!(model_error(&misspelt, &sv), "”wieght” i kriteriet V1 är okänt i en poängmodell; menar du ”weight”?");
    assert_eq!(model_error(&misspelt, &en), "“wieght” in criterion V1 is unknown in a scoring model; do you mean “weight”?");
    let foreign = error("\"da\"", "\"nb\"");
    assert_eq!(model_error(&foreign, &sv), "”name.nb” är okänt i en poängmodell; här kan stå sv, da, en");
    let mute = error("\"Hur många har frågat efter datan?\"", "\"\"");
    assert_eq!(model_error(&mute, &sv), "Frågan för kriteriet V1 saknas på svenska");
    assert_eq!(model_error(&mute, &da), "Spørgsmålet for kriteriet V1 mangler på svensk");
    let text = error("\"weight\": 30.0", "\"weight\": \"30\"");
    assert_eq!(model_error(&text, &sv), "”weight” i kriteriet V1 ska vara ett tal");
    assert_eq!(model_error(&error("{", "["), &sv), "Filen går inte att läsa från rad 2; en poängmodell är en JSON-fil som den Fyrfält exporterar");
}
