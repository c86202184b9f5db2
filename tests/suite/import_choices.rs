//! What a person decides about a list on its way in: which dataset a row is, which of its values are taken, what a cell should have said.

use std::collections::BTreeSet;

use fyrfalt::command::Command;
use fyrfalt::import::{Ask, Choice, Decisions, Fields, How, Mapping, Outcome, Plan, Problem, Reading, Refused, Said, Target};
use fyrfalt::model::{DatasetId, Field, FieldKey, Inventory, Language};
use uuid::Uuid;

use super::import::{inventory, run};
use super::import_lists::open;

fn later(from: u128) -> impl FnMut() -> Uuid {
    let mut last = from;
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}

fn with(list: &str) -> Inventory {
    let mut inventory = inventory();
    let plan = planned(list, &inventory, &Decisions::default());
    run(&mut inventory, &Command::Import(plan.import));
    inventory
}

fn planned(list: &str, inventory: &Inventory, decisions: &Decisions) -> Plan {
    planned_as(list, inventory, decisions, |_, _| {})
}

fn planned_as(list: &str, inventory: &Inventory, decisions: &Decisions, change: impl Fn(&Reading, &mut Mapping)) -> Plan {
    let reading = Reading::of(&open("lista.csv", list).unwrap()).unwrap();
    let mut mapping = Mapping::guess(&reading, inventory);
    change(&reading, &mut mapping);
    let ask = Ask { name: "lista.csv", reading: &reading, mapping: &mapping, inventory, source: None, decisions, titles: None, past: None };
    let plan = ask.plan(&mut later(1_000 * (1 + inventory.datasets().count() as u128)));
    let counts = plan.counts;
    assert_eq!(counts.read, counts.added + counts.merged + counts.refused);
    plan
}

fn dataset(inventory: &Inventory, title: &str) -> DatasetId {
    inventory.datasets().find(|dataset| dataset.title(Language::Sv) == title).unwrap().id()
}

const HERE: &str = "Kod;Titel;Förvaltning;Källsystem\nA-1;Badplatser;Kultur och fritid;GIS\n;Lekplatser i kommunen;Teknik;GIS\n";

#[test]
fn every_row_says_how_its_dataset_was_found() {
    let inventory = with(HERE);
    let id = dataset(&inventory, "Lekplatser i kommunen");
    let list = format!("UUID;Kod;Titel;Förvaltning\n{id};;Annat namn;Teknik\n;a-1;Bad;Fritid\n;;Kommunala lekplatser;Teknik\n;;Vägar;Teknik\n");
    let plan = planned(&list, &inventory, &Decisions::default());
    let how: Vec<How> = plan.rows.iter().map(|row| row.found.how).collect();
    assert_eq!(how, [How::Id, How::Code, How::Nothing, How::Nothing], "the likest one is taken by the first row");
    let list = "Titel;Förvaltning\nlekplatser i  kommunen;teknik\nKommunens badplatser;Kultur och fritid\n";
    let plan = planned(list, &inventory, &Decisions::default());
    assert_eq!(plan.rows[0].found.how, How::Title);
    assert!(matches!(plan.rows[1].found.how, How::Likely(60..=99)), "{:?}", plan.rows[1].found);
    assert_eq!(plan.rows[1].found.candidates[0].dataset, dataset(&inventory, "Badplatser"));
    assert!(matches!(plan.rows[1].outcome, Outcome::Added(_)), "likeness alone changes nothing that is there");
    assert_eq!(plan.problems.get(&Problem::Likely), Some(&1));
}

#[test]
fn a_person_decides_what_a_row_is_about() {
    let mut inventory = with(HERE);
    let (bath, ground) = (dataset(&inventory, "Badplatser"), dataset(&inventory, "Lekplatser i kommunen"));
    let list =
        "Titel;Källsystem;Beskrivning\nKommunens badplatser;QGIS;Var man badar\nLekplatser i kommunen;QGIS;Var man leker\nBadplatser;QGIS;x\nVägar;QGIS;y\n";
    let mut decisions = Decisions::default();
    let title_and_system = [Field::Description, Field::SourceSystem].map(|field| Target::Field(FieldKey::new(field, Language::Sv)));
    decisions.choose(2, Choice::Update(bath, Fields::Only(BTreeSet::from(title_and_system))));
    decisions.choose(3, Choice::Same(ground));
    decisions.choose(4, Choice::New);
    decisions.choose(5, Choice::Skip);
    let plan = planned(list, &inventory, &decisions);
    let outcomes: Vec<Outcome> = plan.rows.iter().map(|row| row.outcome).collect();
    assert_eq!((outcomes[0], outcomes[1], outcomes[3]), (Outcome::Merged(bath), Outcome::Merged(ground), Outcome::Refused(Refused::LeftOut)));
    assert!(matches!(outcomes[2], Outcome::Added(new) if new != bath));
    assert!(plan.rows.iter().all(|row| row.found.how == How::Chosen && !row.title.is_empty()));
    run(&mut inventory, &Command::Import(plan.import));
    let said = |id, field| inventory.dataset(id).unwrap().get(FieldKey::new(field, Language::Sv)).map(ToString::to_string);
    assert_eq!(said(bath, Field::Title).as_deref(), Some("Badplatser"), "the title was not chosen");
    assert_eq!(said(bath, Field::Description).as_deref(), Some("Var man badar"));
    assert_eq!(said(ground, Field::SourceSystem).as_deref(), Some("GIS"), "it stays as it is");
    assert_eq!(inventory.datasets().count(), 3);
}

#[test]
fn a_chosen_dataset_is_not_given_to_another_row() {
    let inventory = with(HERE);
    let bath = dataset(&inventory, "Badplatser");
    let mut decisions = Decisions::default();
    decisions.choose(3, Choice::Update(bath, Fields::All));
    let plan = planned("Titel\nBadplatser\nBassänger\n", &inventory, &decisions);
    assert!(matches!(plan.rows[0].outcome, Outcome::Added(_)));
    assert_eq!(plan.rows[1].outcome, Outcome::Merged(bath));
}

#[test]
fn a_row_is_laid_beside_a_dataset() {
    let inventory = with(HERE);
    let reading = Reading::of(&open("lista.csv", "Titel;Förvaltning;Källsystem;V1\nBadplatser;kultur och fritid;QGIS;4\n").unwrap()).unwrap();
    let mapping = Mapping::guess(&reading, &inventory);
    let ask =
        Ask { name: "", reading: &reading, mapping: &mapping, inventory: &inventory, source: None, decisions: &Decisions::default(), titles: None, past: None };
    let pairs = ask.pairs(2, dataset(&inventory, "Badplatser"));
    let told: Vec<(String, bool, bool)> = pairs.iter().map(|pair| (pair.target.name(), pair.ours.is_some(), pair.is_same())).collect();
    let expected = [("title.sv", true, true), ("source_system", true, false), ("department", true, true), ("score:V1", false, false)];
    assert_eq!(told, expected.map(|(name, ours, same)| (name.to_owned(), ours, same)));
    assert!(matches!(&pairs[1].theirs, Said::Value(value) if value.to_string() == "QGIS"));
}

#[test]
fn a_cell_is_put_right_where_it_stands() {
    let inventory = inventory();
    let list = "Titel;E-post;Publiceringsdatum\n;a@b;i våras\nLek;c@d.se;2024-01-02\n";
    let mut decisions = Decisions::default();
    decisions.correct(2, 0, "Bad");
    decisions.correct(2, 1, "a@b.se");
    decisions.correct(2, 2, "");
    assert_eq!(planned(list, &inventory, &Decisions::default()).counts.refused, 1);
    let plan = planned(list, &inventory, &decisions);
    assert_eq!((plan.counts.added, plan.issues.len()), (2, 0));
    let said: Vec<String> = plan.import.rows[0].values.iter().map(|(key, value)| format!("{key} = {value}")).collect();
    assert_eq!(said, ["title.sv = Bad", "contact_email = a@b.se"]);
}

#[test]
fn leftovers_and_broken_letters_are_noticed_and_repaired_if_one_wants() {
    let inventory = inventory();
    let list = "Titel;Beskrivning;Informationsägare\nBad;<Beskriv datamängden>;TODO\nLek;Grå [intern] lista, se <b>bilaga</b>;xxx\nCykelvÃ¤gar;{{beskrivning}};[namn]\n";
    let plan = planned(list, &inventory, &Decisions::default());
    let repairs: Vec<(Problem, u32, &str, Option<&str>)> =
        plan.issues.iter().map(|issue| (issue.problem, issue.row, issue.value.as_str(), issue.repair.as_deref())).collect();
    let expected = [
        (Problem::Leftover, 2, "<Beskriv datamängden>", Some("")),
        (Problem::Leftover, 2, "TODO", Some("")),
        (Problem::Leftover, 3, "xxx", Some("")),
        (Problem::Mojibake, 4, "CykelvÃ¤gar", Some("Cykelvägar")),
        (Problem::Leftover, 4, "{{beskrivning}}", Some("")),
        (Problem::Leftover, 4, "[namn]", Some("")),
    ];
    assert_eq!(repairs, expected);
    let decisions = Decisions { repairs: BTreeSet::from([Problem::Leftover, Problem::Mojibake]), ..Decisions::default() };
    let plan = planned(list, &inventory, &decisions);
    assert_eq!((plan.problems.get(&Problem::Emptied), plan.problems.get(&Problem::Repaired)), (Some(&5), Some(&1)));
    assert_eq!(plan.rows[2].title, "Cykelvägar");
    let mut one = Decisions::default();
    one.correct(2, 2, plan.issues[0].repair.clone().unwrap_or_default());
    assert_eq!(planned(list, &inventory, &one).problems.get(&Problem::Leftover), Some(&4), "one cell alone");
}

#[test]
fn a_new_department_can_be_one_that_is_there() {
    let mut inventory = with(HERE);
    let list = "Titel;Förvaltning\nSkolor;Kultur- och fritidsförvaltningen\nVägar;Kultur- och fritidsförvaltningen\nHus;Stadsbyggnad\n";
    let plan = planned(list, &inventory, &Decisions::default());
    let named: Vec<(&str, usize, bool)> = plan.departments.iter().map(|new| (new.name.as_str(), new.rows, new.like.is_some())).collect();
    assert_eq!(named, [("Kultur- och fritidsförvaltningen", 2, true), ("Stadsbyggnad", 1, false)]);
    let mut decisions = Decisions::default();
    decisions.departments.insert(plan.departments[0].key.clone(), plan.departments[0].like.unwrap());
    let plan = planned(list, &inventory, &decisions);
    assert_eq!(plan.departments.len(), 1);
    run(&mut inventory, &Command::Import(plan.import));
    assert_eq!(inventory.departments().len(), 3);
}

#[test]
fn a_list_without_titles_gets_them_from_columns_that_one_chooses() {
    let inventory = inventory();
    let list = "byggnr;dato;öppnar\n1;2016-01-01;07:40\n1;2016-01-02;07:40\n2;2016-01-01;08:00\n";
    let plan = planned(list, &inventory, &Decisions::default());
    assert_eq!((plan.counts.refused, plan.counts.added), (3, 0));
    let plan = planned_as(list, &inventory, &Decisions::default(), |reading, mapping| {
        mapping.title_parts = mapping.title_offer(reading);
        assert_eq!(mapping.title_parts.len(), 2, "{:?}", mapping.title_parts);
    });
    assert_eq!(plan.counts.added, 3);
    assert_eq!(plan.problems.get(&Problem::SameTitle), None);
}
