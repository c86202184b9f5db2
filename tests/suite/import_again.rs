//! Lists that come again: the source is known, its columns become what they became, its rows find their datasets, and what it no longer names is told.

use std::sync::Arc;

use fyrfalt::command::{Command, Import, Refusal};
use fyrfalt::import::{Ask, Choice, Decisions, How, Mapping, Options, Plan, Reading, Recalled, Shape, Target, recall, remember, understand};
use fyrfalt::model::{Field, FieldKey, Inventory, Language, Line, SourceId};
use jiff::civil::date;
use uuid::Uuid;

use super::import::{inventory, run};
use super::import_lists::open;

fn source() -> SourceId {
    SourceId::from_uuid(Uuid::from_u128(77))
}

struct Understood {
    reading: Reading,
    mapping: Mapping,
    recalled: Option<Recalled>,
}

fn understood(name: &str, list: &str, inventory: &Inventory) -> Understood {
    let (reading, mapping, recalled) = understand(&open(name, list).unwrap(), inventory).unwrap();
    Understood { reading, mapping, recalled }
}

impl Understood {
    fn plan(&self, name: &str, inventory: &Inventory, decisions: &Decisions) -> (Plan, Import) {
        let known = self.recalled.as_ref().and_then(|recalled| inventory.source(recalled.source));
        let Self { reading, mapping, .. } = self;
        let ask = Ask { name, reading, mapping, inventory, source: known.map(AsRef::as_ref), decisions, titles: None };
        let mut last = 1_000 * (1 + inventory.datasets().count() as u128);
        let plan = ask.plan(&mut || {
            last += 1;
            Uuid::from_u128(last)
        });
        let kept = remember(source(), Line::new("Verksamhetssystemet").unwrap(), Options::default(), &ask, &plan, date(2026, 11, 22));
        let import = Import { remember: Some(Arc::new(kept)), ..plan.import.clone() };
        (plan, import)
    }
}

const OCTOBER: &str = "Rad i registret;Vad;Ägs av;Prio\nA1;Badplatser;Fritid;x\nA2;Lekplatser;Teknik;y\nA3;Vägar;Teknik;z\n";

/// Puts the first list in, with a column that was mapped by hand.
fn after_october() -> Inventory {
    let mut inventory = inventory();
    let mut first = understood("export-2026-10.csv", OCTOBER, &inventory);
    assert_eq!(first.recalled, None);
    first.mapping.set(2, Target::Field(FieldKey::new(Field::Department, Language::Sv)));
    first.mapping.set(3, Target::Skip);
    let (_, import) = first.plan("export-2026-10.csv", &inventory, &Decisions::default());
    run(&mut inventory, &Command::Import(import));
    inventory
}

#[test]
fn next_months_list_is_understood_as_the_last_one_was() {
    let mut inventory = after_october();
    let november = "Rad i registret;Vad;Ägs av;Prio\nA1;Badplatser och bryggor;Fritid;x\nA3;Vägar;Teknik;z\nA4;Broar;Teknik;z\n";
    let next = understood("export-2026-11.csv", november, &inventory);
    assert_eq!(next.recalled, Some(Recalled { source: source(), shape: Shape::Same, new_columns: vec![], missing: vec![] }));
    assert_eq!(next.mapping.columns[2].target.name(), "department");
    assert_eq!(next.mapping.columns[3].target, Target::Skip);
    let (plan, import) = next.plan("export-2026-11.csv", &inventory, &Decisions::default());
    assert_eq!((plan.counts.merged, plan.counts.added), (2, 1));
    assert!(plan.rows[..2].iter().all(|row| row.found.how == How::Source));
    let vanished: Vec<&str> = plan.vanished.iter().map(|vanished| inventory.dataset(vanished.dataset).unwrap().title(Language::Sv)).collect();
    assert_eq!(vanished, ["Lekplatser"]);
    run(&mut inventory, &Command::Import(import));
    assert_eq!(inventory.datasets().count(), 4, "nothing is deleted");
    let kept = inventory.source(source()).unwrap();
    assert_eq!((kept.file.as_str(), kept.known.iter().filter(|named| named.is_gone).count(), kept.known.len()), ("export-2026-11.csv", 1, 4));
    let again = understood("export-2026-12.csv", november, &inventory);
    let (plan, import) = again.plan("export-2026-12.csv", &inventory, &Decisions::default());
    assert_eq!(plan.vanished, [], "what was gone before is no news");
    assert_eq!(Command::Import(import).plan(&inventory), Err(Refusal::NothingToDo), "the file's name alone is no news");
    let back = understood("export-2027-01.csv", OCTOBER, &inventory);
    assert_eq!(back.plan("export-2027-01.csv", &inventory, &Decisions::default()).0.counts.merged, 3, "it is known again when it comes back");
}

#[test]
fn a_source_knows_a_row_that_a_person_gave_to_a_dataset() {
    let mut inventory = after_october();
    let bath = inventory.datasets().find(|dataset| dataset.title(Language::Sv) == "Badplatser").unwrap().id();
    let list = "Rad i registret;Vad;Ägs av;Prio\nB7;Strandbad;Fritid;x\n";
    let mut decisions = Decisions::default();
    decisions.choose(2, Choice::Same(bath));
    let (_, import) = understood("a.csv", list, &inventory).plan("a.csv", &inventory, &decisions);
    run(&mut inventory, &Command::Import(import));
    assert_eq!(inventory.datasets().count(), 3);
    let (plan, _) = understood("b.csv", list, &inventory).plan("b.csv", &inventory, &Decisions::default());
    assert_eq!((plan.rows[0].found.how, plan.import.rows[0].dataset), (How::Source, bath));
}

#[test]
fn a_list_with_a_new_column_is_still_of_the_source() {
    let inventory = after_october();
    let next = understood("annat.csv", "Rad i registret;Beskrivning;Vad;Ägs av;Prio\nA1;Var man badar;Badplatser;Fritid;x\n", &inventory);
    assert_eq!(next.recalled, Some(Recalled { source: source(), shape: Shape::Alike, new_columns: vec![1], missing: vec![] }));
    let names: Vec<String> = next.mapping.columns.iter().map(|assignment| assignment.target.name()).collect();
    assert_eq!(names, ["kept", "description.sv", "title.sv", "department", "skip"]);
    let other = understood("annat.csv", "Kod;Titel;Förvaltning\nA1;Badplatser;Fritid\n", &inventory);
    assert_eq!(other.recalled, None);
    assert_eq!(recall(&other.reading, "export-2026-11.csv", &inventory), None);
}

#[test]
fn a_source_is_renamed_and_forgotten() {
    let mut inventory = after_october();
    run(&mut inventory, &Command::RenameSource(source(), " Diariet ".to_owned()));
    assert_eq!(inventory.source(source()).unwrap().name.as_str(), "Diariet");
    assert!(matches!(Command::RenameSource(source(), String::new()).plan(&inventory), Err(Refusal::Name(_))));
    run(&mut inventory, &Command::ForgetSource(source()));
    assert_eq!(inventory.sources().len(), 0);
    assert_eq!(Command::ForgetSource(source()).plan(&inventory), Err(Refusal::UnknownSource(source())));
}
