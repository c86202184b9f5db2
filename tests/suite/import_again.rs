//! Lists that come again: the source is known, its columns become what they became, its rows find their datasets, and what it no longer names is told.

use std::sync::Arc;

use fyrfalt::command::{Command, Import, Merge, Refusal};
use fyrfalt::import::{
    Ask, Choice, Decisions, How, Mapping, Options, Outcome, Plan, Problem, Reading, Recalled, Refused, Shape, Target, recall, remember, understand,
};
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
        let ask = Ask { name, reading, mapping, inventory, source: known.map(AsRef::as_ref), decisions, titles: None, past: None };
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
fn what_was_merged_here_does_not_come_back_with_the_next_list() {
    let rows = ["1;Badplatser;Fritid;Sjöbad", "2;Vägar;Teknik;Gator", "7;Badplatser;Kultur;Sjöbad och bassäng"];
    let list = |rows: &[&str]| format!("Kod;Titel;Förvaltning;Beskrivning\n{}\n", rows.join("\n"));
    for order in [[0, 1, 2], [2, 1, 0]] {
        let mut inventory = inventory();
        let (plan, import) = understood("a.csv", &list(&rows), &inventory).plan("a.csv", &inventory, &Decisions::default());
        let (kept, dropped) = (plan.import.rows[0].dataset, plan.import.rows[2].dataset);
        run(&mut inventory, &Command::Import(import));
        let merge = Merge::keeping(&inventory, kept, dropped);
        run(&mut inventory, &Command::MergeDatasets(Box::new(merge)));
        let said = |inventory: &Inventory| (inventory.datasets().count(), inventory.dataset(kept).unwrap().clone());
        let before = said(&inventory);
        assert_eq!(before.1.get(FieldKey::new(Field::Description, Language::Sv)).unwrap().to_string(), "Sjöbad och bassäng", "the merge takes the fuller one");
        for month in ["b.csv", "c.csv", "d.csv"] {
            let rows: Vec<&str> = order.iter().map(|at| rows[*at]).collect();
            // The other department has written more since.
            let rows = rows.join("\n").replace("och bassäng", "och bassäng och bastu");
            let (plan, import) = understood(month, &list(&[rows.as_str()]), &inventory).plan(month, &inventory, &Decisions::default());
            assert_eq!((plan.counts.added, plan.counts.merged, plan.counts.refused), (0, 2, 1), "{month} {order:?}");
            let [row_of_dropped, row_of_kept] = [2, 0].map(|wanted| order.iter().position(|at| *at == wanted).unwrap() as u32 + 2);
            let refused = plan.rows.iter().find(|row| matches!(row.outcome, Outcome::Refused(_))).unwrap();
            assert_eq!((refused.row, refused.outcome), (row_of_dropped, Outcome::Refused(Refused::SameDataset { row: row_of_kept })));
            assert_eq!(plan.problems.get(&Problem::SameDataset), Some(&1));
            assert_eq!((plan.clashes.as_slice(), plan.vanished.as_slice()), ([].as_slice(), [].as_slice()), "{month} {order:?}");
            if Command::Import(import.clone()).plan(&inventory) != Err(Refusal::NothingToDo) {
                run(&mut inventory, &Command::Import(import));
            }
            assert_eq!(said(&inventory), before, "{month} {order:?}");
        }
        let alone = list(&rows[1..]);
        let (plan, _) = understood("e.csv", &alone, &inventory).plan("e.csv", &inventory, &Decisions::default());
        assert_eq!((plan.counts.merged, plan.counts.refused), (2, 0), "alone it is about the survivor");
    }
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

#[test]
fn what_was_taken_out_of_the_last_list_is_taken_out_of_the_next() {
    let list = "Titel;Beskrivning\nSjöar;<beskrivning>\n[Skriv titel här];\nParker;Gröna ytor";
    let mut inventory = inventory();
    let first = understood("lista.csv", list, &inventory);
    let repairs = Decisions { repairs: [Problem::Leftover].into(), ..Decisions::default() };
    let (plan, import) = first.plan("lista.csv", &inventory, &repairs);
    assert_eq!((plan.counts.added, plan.problems[&Problem::Emptied]), (2, 2));
    run(&mut inventory, &Command::Import(import));
    let next = understood("lista.csv", list, &inventory);
    let (plan, _) = next.plan("lista.csv", &inventory, &Decisions::default());
    assert_eq!((plan.counts.added, plan.problems.get(&Problem::Leftover)), (0, None), "{:?}", plan.problems);
    assert_eq!(plan.changes(&inventory).count(), 0);
}
