//! How cells are understood where people write the same in many ways: days, people, yes and no, links, ids of our own, and rows that are too long.
//!
//! What single texts become is tested where they are read; here it is seen to arrive in rows, columns and what is told.

use std::collections::BTreeSet;

use fyrfalt::command::Command;
use fyrfalt::import::{Ask, Book, Confidence, Conventions, DateOrder, Decisions, Mapping, Outcome, Plan, Problem, Reading, Target};
use fyrfalt::model::{Field, FieldKey, Inventory, Language, ListSource, Stage};
use rust_xlsxwriter::{Formula, Workbook};

use super::import::{ids, inventory, run};
use super::import_lists::open;

fn key(field: Field) -> FieldKey {
    FieldKey::new(field, Language::Sv)
}

fn planned(book: &Book, inventory: &Inventory, decisions: &Decisions, change: impl FnOnce(&mut Mapping)) -> (Reading, Mapping, Plan) {
    let reading = Reading::of(book).unwrap();
    let mut mapping = Mapping::guess(&reading, inventory);
    mapping.set_language(Language::Sv);
    change(&mut mapping);
    let ask = Ask { name: &book.name, reading: &reading, mapping: &mapping, inventory, source: None, decisions, titles: None, past: None };
    let plan = ask.plan(&mut ids());
    (reading, mapping, plan)
}

fn csv(text: &str) -> Plan {
    planned(&open("lista.csv", text).unwrap(), &inventory(), &Decisions::default(), |_| ()).2
}

/// Returns what the rows of a list say in a field.
fn said(plan: &Plan, field: Field) -> Vec<String> {
    let of_row = |row: &fyrfalt::command::ImportRow| row.values.iter().find(|(other, _)| *other == key(field)).map(|(_, value)| value.to_string());
    plan.import.rows.iter().map(|row| of_row(row).unwrap_or_default()).collect()
}

fn told(plan: &Plan) -> Vec<(Problem, u32, &str)> {
    plan.issues.iter().map(|issue| (issue.problem, issue.row, issue.value.as_str())).collect()
}

const SHORT_YEARS: &str = "Titel;Senast ändrad\nBad;24-05-03\nLek;24-11-07\n";

#[test]
fn a_year_of_two_digits_is_read_as_is_usual_told_and_changed_by_choice() {
    let (inventory, book) = (inventory(), open("lista.csv", SHORT_YEARS).unwrap());
    let (_, mapping, plan) = planned(&book, &inventory, &Decisions::default(), |_| ());
    assert_eq!(said(&plan, Field::Modified), ["2024-05-03", "2024-11-07"]);
    assert_eq!(plan.problems.get(&Problem::ShortYearFirst), Some(&2), "every cell is told");
    assert_eq!(mapping.columns[1].confidence, Confidence::Check, "a guess is worth a look");
    let chosen =
        |order| planned(&book, &inventory, &Decisions::default(), |mapping| mapping.conventions = Conventions { dates: Some(order), ..mapping.conventions }).2;
    let (year, day) = (chosen(DateOrder::YearFirst), chosen(DateOrder::DayFirst));
    assert_eq!((said(&year, Field::Modified)[0].as_str(), year.issues.len()), ("2024-05-03", 0), "who chose has decided");
    assert_eq!((said(&day, Field::Modified)[0].as_str(), day.issues.len()), ("2003-05-24", 0));
}

#[test]
fn days_as_the_north_writes_them_come_in_and_a_month_alone_gets_a_hint() {
    let plan = csv("Titel;Senast ändrad\nBad;1/5-2023\nLek;3 maj -24\nVägar;fredag 3 maj 2024\nBroar;maj 2024\n");
    assert_eq!(said(&plan, Field::Modified), ["2023-05-01", "2024-05-03", "2024-05-03", ""]);
    let [issue] = plan.issues.as_slice() else { panic!("{:?}", plan.issues) };
    assert_eq!((issue.problem, issue.row, issue.repair.as_deref()), (Problem::DayMissing, 5, Some("2024-05-01")));
    assert_eq!(said(&plan, Field::Note)[3], "Senast ändrad: maj 2024", "nothing is lost");
    let plan = csv("Titel;Senast ändrad\nBad;maj 2024\nLek;2023\n");
    assert_eq!(plan.problems.keys().collect::<Vec<_>>(), [&Problem::DayMissing], "a column of months is still meant for days");
}

#[test]
fn ids_of_our_own_are_known_under_any_heading() {
    let mut inventory = inventory();
    run(&mut inventory, &Command::Import(csv("Titel\nBadplatser\nLekplatser\n").import));
    let ids: Vec<String> = inventory.datasets().map(|dataset| dataset.id().to_string()).collect();
    for heading in ["Id", "ID", "Kod", "Nr", "Referens"] {
        let list = format!("{heading};Titel;Källsystem\n{};Kommunens badplatser;GIS\n{};Alla lekplatser;GIS\n;Vägar;GIS\n", ids[0], ids[1].to_uppercase());
        let (_, mapping, plan) = planned(&open("lista.csv", &list).unwrap(), &inventory, &Decisions::default(), |_| ());
        assert_eq!(mapping.columns[0].target, Target::Id, "{heading}");
        assert_eq!((plan.counts.merged, plan.counts.added, plan.counts.refused), (2, 1, 0), "{heading}");
    }
    let (_, mapping, _) =
        planned(&open("lista.csv", "Id;Titel\n0198a0b0-0000-7000-8000-00000000aaaa;Bad\n").unwrap(), &inventory, &Decisions::default(), |_| ());
    assert_eq!(mapping.columns[0].target, Target::Field(key(Field::Code)), "the id of another program is a code");
}

#[test]
fn a_row_that_is_longer_than_its_headings_is_told() {
    let plan = csv("Titel;Beskrivning;Källsystem\nBad;x;GIS\nLek; y;z;QGIS\n");
    assert_eq!(told(&plan), [(Problem::RowTooLong, 3, "QGIS")]);
    assert_eq!(said(&plan, Field::Note)[1], "D: QGIS");
    let rows = (1..=8).map(|number| format!("Rad {number};x;mer")).collect::<Vec<_>>().join("\n");
    let plan = csv(&format!("Titel;Beskrivning\n{rows}"));
    assert_eq!(told(&plan), [(Problem::HeadingMissing, 1, "C")], "a column that only lacks its heading is told once");
    let book = open("lista.csv", "Titel;Beskrivning\nBad;x;GIS\n").unwrap();
    let (_, _, plan) = planned(&book, &inventory(), &Decisions::default(), |mapping| mapping.set(2, Target::Skip));
    assert_eq!(told(&plan), [], "somebody has seen it");
}

#[test]
fn a_name_and_an_address_beside_it_are_one_person() {
    let plan = csv(
        "Titel;Kontaktperson;E-post;Telefon\nBad;Eva Ek;eva@example.org;08-123 45 67\nLek;Bo Berg, bo@example.org;;\nVägar;per@example.org;;\nBroar;Eva Ek <eva@example.org> 08-123 45 67;;070-123 45 67\nHus;;Ek, Eva <eva@example.org>;\n",
    );
    assert_eq!(said(&plan, Field::ContactName), ["Eva Ek", "Bo Berg", "", "Eva Ek", "Ek, Eva"], "an address is never a name");
    assert_eq!(said(&plan, Field::ContactEmail), ["eva@example.org", "bo@example.org", "per@example.org", "eva@example.org", "eva@example.org"]);
    assert_eq!(said(&plan, Field::ContactPhone), ["08-123 45 67", "", "", "070-123 45 67", ""]);
    assert!(said(&plan, Field::Note)[3].contains("08-123 45 67"), "another number than the column's is kept");
    assert_eq!(plan.problems, [(Problem::TakenApart, 4)].into());
    let plan = csv("Titel;Kontaktperson\nBad;Kontaktcenter (växel)\nLek;–\n");
    assert_eq!((said(&plan, Field::ContactName), told(&plan)), (vec!["Kontaktcenter (växel)".to_owned(), String::new()], vec![(Problem::SaysNothing, 3, "–")]));
}

#[test]
fn a_name_that_stands_here_comes_back_as_it_is() {
    let mut inventory = inventory();
    run(&mut inventory, &Command::Import(csv("Titel\nBadplatser\n").import));
    let id = inventory.datasets().next().unwrap().id();
    let name = "Kundtjänst 0771-123 456";
    let line = fyrfalt::model::Value::Line(fyrfalt::model::Line::new(name).unwrap());
    run(&mut inventory, &Command::EditDataset(id, vec![(key(Field::ContactName), Some(line))]));
    let book = open("lista.csv", format!("Id;Titel;Kontaktperson\n{id};Badplatser;{name}\n")).unwrap();
    let (_, _, plan) = planned(&book, &inventory, &Decisions::default(), |_| ());
    assert_eq!((plan.changes(&inventory).count(), told(&plan)), (0, vec![]), "what was written here is not taken apart");
}

#[test]
fn two_people_in_one_row_are_never_mixed() {
    let plan = csv(
        "Titel;Kontaktperson;E-post\nBad;Bo Berg <bo@example.org>;eva@example.org\nLek;Bo Berg;Eva Ek <eva@example.org>\nVägar;bo@example.org;eva@example.org\nBroar;Eva Ek <eva@example.org>; Bo Berg <bo@example.org>\nHus;Eva Ek;eva@example.org, bo@example.org\n",
    );
    let people: Vec<(String, String)> = said(&plan, Field::ContactName).into_iter().zip(said(&plan, Field::ContactEmail)).collect();
    let pair = |name: &str, email: &str| (name.to_owned(), email.to_owned());
    let (bo, eva) = (pair("Bo Berg", "bo@example.org"), pair("Eva Ek", "eva@example.org"));
    assert_eq!(people, [bo, eva.clone(), pair("", "eva@example.org"), eva.clone(), eva]);
    let notes = said(&plan, Field::Note);
    for (note, kept) in
        notes.iter().zip(["E-post: eva@example.org", "Kontaktperson: Bo Berg", "Kontaktperson: bo@example.org", "Bo Berg <bo@example.org>", "bo@example.org"])
    {
        assert!(note.contains(kept), "{note}");
    }
    assert_eq!((plan.problems.get(&Problem::OtherPerson), plan.problems.get(&Problem::SeveralPeople)), (Some(&4), Some(&1)));
    let plan = csv("Titel;Informationsägare\nBad;bo@example.org\nLek;Bo Berg\n");
    assert_eq!(told(&plan), [(Problem::AddressForName, 2, "bo@example.org")]);
}

#[test]
fn links_that_formulas_write_are_taken_from_the_formulas() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in ["Titel", "Länk", "Antal"].into_iter().enumerate() {
        sheet.write_string(0, column as u16, heading).unwrap();
    }
    let formulas = ["=HYPERLINK(\"https://example.org/bad\",\"Se bad\")", "=HYPERLINK(\"https://example.org/lek\")", "=HYPERLINK(A2,\"x\")"];
    for ((title, formula), row) in ["Bad", "Lek", "Vägar"].into_iter().zip(formulas).zip(1..) {
        sheet.write_string(row, 0, title).unwrap();
        sheet.write_formula(row, 1, Formula::new(formula).set_result("")).unwrap();
    }
    sheet.write_string(4, 0, "Broar").unwrap();
    sheet.write_formula(4, 1, Formula::new("=HYPERLINK(\"https://example.org/broar\",\"Se broar\")").set_result("Se broar")).unwrap();
    let book = open("lista.xlsx", workbook.save_to_buffer().unwrap()).unwrap();
    let plan = planned(&book, &inventory(), &Decisions::default(), |_| ()).2;
    let all = ["https://example.org/bad", "https://example.org/lek", "", "https://example.org/broar"];
    assert_eq!(said(&plan, Field::LandingPage), all);
    assert_eq!(plan.problems, [(Problem::NotCalculated, 1), (Problem::LinkTaken, 2)].into(), "{:?}", plan.issues);
    let plan = csv("Titel;Kod;Länk\nBad;=\"0012\";\"=HYPERLINK(\"\"https://example.org/bad\"\";\"\"Se bad\"\")\"\n");
    assert_eq!((said(&plan, Field::LandingPage)[0].as_str(), said(&plan, Field::Code)[0].as_str()), ("https://example.org/bad", "0012"));
}

#[test]
fn yes_and_no_are_kept_in_the_language_here_and_told() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in ["Titel", "Personuppgifter", "API"].into_iter().enumerate() {
        sheet.write_string(0, column as u16, heading).unwrap();
    }
    for (row, (title, is_open, api)) in [("Bad", true, "J"), ("Lek", false, "N")].into_iter().enumerate() {
        let row = row as u32 + 1;
        sheet.write_string(row, 0, title).unwrap();
        sheet.write_boolean(row, 1, is_open).unwrap();
        sheet.write_string(row, 2, api).unwrap();
    }
    let book = open("lista.xlsx", workbook.save_to_buffer().unwrap()).unwrap();
    let plan = planned(&book, &inventory(), &Decisions::default(), |_| ()).2;
    let language = inventory().language();
    let (yes, no) = if language == Language::En { ("Yes", "No") } else { ("Ja", "Nej") };
    assert_eq!(said(&plan, Field::Note), [format!("Personuppgifter: {yes}\nAPI: {yes}"), format!("Personuppgifter: {no}\nAPI: {no}")]);
    assert_eq!(told(&plan), [(Problem::YesOrNoKept, 1, "Personuppgifter"), (Problem::YesOrNoKept, 1, "API"), (Problem::GateHint, 2, yes)]);
    for words in [["Ja", "Nej"], ["SANT", "FALSKT"], ["TRUE", "FALSE"], ["x", "N"], ["J", "nej"]] {
        let plan = csv(&format!("Titel;Offentlig åtkomst;Publicerad\nBad;{0};{0}\nLek;{1};{1}\n", words[0], words[1]));
        assert_eq!(said(&plan, Field::AccessRights), ["PUBLIC", "NON_PUBLIC"], "{words:?}");
        let stages: Vec<&str> = plan.import.rows.iter().filter_map(|row| row.stage).map(Stage::key).collect();
        assert_eq!(stages, ["maintain", "identify"], "{words:?}");
    }
    let plan = csv("Titel;Status\nBad;Publicerad\nLek;J\nVägar;Ja\n");
    assert_eq!(plan.problems.get(&Problem::NotAStage), Some(&2), "yes is no stage where nobody asks whether it is published");
}

#[test]
fn nothing_secret_is_not_open_and_no_fee_is_no_text() {
    let plan = csv("Titel;Sekretess;Avgift\nBad;Nej;Nej\nLek;Ja;Nej\n");
    assert_eq!((said(&plan, Field::AccessRights), said(&plan, Field::Fee)), (vec![String::new(); 2], vec![String::new(); 2]));
    assert_eq!((plan.problems.get(&Problem::GateHint), plan.problems.get(&Problem::YesOrNoKept)), (Some(&1), Some(&2)));
    assert!(said(&plan, Field::Note)[0].starts_with("Sekretess: "), "{:?}", said(&plan, Field::Note));
    let plan = csv("Titel;Sekretess;Avgift\nBad;Intern;Nej\nLek;Offentlig;200 kr per uttag\n");
    assert_eq!(
        (said(&plan, Field::AccessRights), said(&plan, Field::Fee)[1].as_str()),
        (vec!["NON_PUBLIC".to_owned(), "PUBLIC".to_owned()], "200 kr per uttag")
    );
    assert_eq!(told(&plan), [(Problem::YesOrNoKept, 2, "Nej")]);
}

#[test]
fn leftovers_of_templates_stay_until_somebody_chooses_the_repair() {
    let book = open(
        "lista.csv",
        "Titel;Beskrivning;Informationsägare;E-post;Källsystem\nBad;XX;Välj...;namn@kommun.se;{{x}}\nLek;Lekplatser;Eva Ek;eva@kommun.se;GIS\n",
    )
    .unwrap();
    let (_, _, plan) = planned(&book, &inventory(), &Decisions::default(), |_| ());
    assert_eq!(plan.problems, [(Problem::Leftover, 4)].into());
    assert!(plan.issues.iter().all(|issue| issue.repair.as_deref() == Some("")), "a repair is offered for each");
    assert_eq!((said(&plan, Field::SourceSystem)[0].as_str(), said(&plan, Field::ContactEmail)[0].as_str()), ("{{x}}", "namn@kommun.se"));
    let decisions = Decisions { repairs: BTreeSet::from([Problem::Leftover]), ..Decisions::default() };
    let (_, _, plan) = planned(&book, &inventory(), &decisions, |_| ());
    let fields = [Field::Description, Field::Owner, Field::ContactEmail, Field::SourceSystem];
    assert!(fields.into_iter().all(|field| said(&plan, field)[0].is_empty() && !said(&plan, field)[1].is_empty()));
    assert_eq!(plan.problems, [(Problem::Emptied, 4)].into());
}

#[test]
fn a_column_that_is_gone_or_renamed_since_last_time_is_told() {
    use fyrfalt::import::{Options, recall, remember};
    use fyrfalt::model::{Line, SourceId};
    let mut inventory = inventory();
    let book = open("lista-10.csv", "Titel;Källsystem;Beskrivning;Plan\nBad;GIS;x;1\n").unwrap();
    let reading = Reading::of(&book).unwrap();
    let mapping = Mapping::guess(&reading, &inventory);
    let decisions = Decisions::default();
    let ask =
        Ask { name: &book.name, reading: &reading, mapping: &mapping, inventory: &inventory, source: None, decisions: &decisions, titles: None, past: None };
    let plan = ask.plan(&mut ids());
    let source: ListSource = remember(
        SourceId::from_uuid(uuid::Uuid::from_u128(7)),
        Line::new("Registret").unwrap(),
        Options::default(),
        &ask,
        &plan,
        jiff::civil::date(2026, 10, 1),
    );
    run(&mut inventory, &Command::Import(plan.import));
    let book = open("lista-11.csv", "Titel;System;Plan\nBad;QGIS;1\n").unwrap();
    let reading = Reading::of(&book).unwrap();
    let mut mapping = Mapping::guess(&reading, &inventory);
    recall::apply(&source, &reading, &inventory, &mut mapping);
    let ask = Ask {
        name: &book.name,
        reading: &reading,
        mapping: &mapping,
        inventory: &inventory,
        source: Some(&source),
        decisions: &decisions,
        titles: None,
        past: None,
    };
    let plan = ask.plan(&mut ids());
    assert!(matches!(plan.rows[0].outcome, Outcome::Merged(_)));
    let about: Vec<(Problem, Option<usize>, &str)> = plan.issues.iter().map(|issue| (issue.problem, issue.column, issue.value.as_str())).collect();
    assert_eq!(about, [(Problem::ColumnRenamed, Some(1), "Källsystem"), (Problem::ColumnGone, None, "Beskrivning")]);
}
