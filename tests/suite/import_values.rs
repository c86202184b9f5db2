//! What people write in cells, and what becomes of it: people with addresses, links, months in words, lost letters, questions with yes and no.

use fyrfalt::import::{Book, Finding, Mapping, Plan, Problem, Reading, Target, plan};
use fyrfalt::model::{Field, FieldKey, Language};
use rust_xlsxwriter::{Format, Note, Url, Workbook};

use super::import::{ids, inventory};
use super::import_lists::open;

fn planned(book: &Book) -> (Reading, Mapping, Plan) {
    let inventory = inventory();
    let reading = Reading::of(book).unwrap();
    let mapping = Mapping::guess(&reading, &inventory);
    let plan = plan(&book.name, &reading, &mapping, &inventory, &mut ids());
    (reading, mapping, plan)
}

/// Returns what the rows of a list say in a field.
fn said(plan: &Plan, field: Field) -> Vec<String> {
    let key = FieldKey::new(field, Language::Sv);
    let of_row =
        |row: &fyrfalt::command::ImportRow| row.values.iter().find(|(other, _)| *other == key).map_or_else(String::new, |(_, value)| value.to_string());
    plan.import.rows.iter().map(of_row).collect()
}

fn csv(text: &str) -> Plan {
    planned(&open("lista.csv", text).unwrap()).2
}

#[test]
fn people_with_an_address_are_taken_apart_and_nothing_is_lost() {
    let plan = csv("Titel;Kontaktperson\nBad;Eva Ek <eva@example.org>\nLek;bo@example.org\nVägar;Ek, Eva\n");
    assert_eq!(said(&plan, Field::ContactName), ["Eva Ek", "", "Ek, Eva"]);
    assert_eq!(said(&plan, Field::ContactEmail), ["eva@example.org", "bo@example.org", ""]);
    assert_eq!(plan.problems.get(&Problem::TakenApart), Some(&2));
    let plan = csv("Titel;E-post\nBad;Eva Ek <eva@example.org>\n");
    assert_eq!((said(&plan, Field::ContactName), said(&plan, Field::ContactEmail)), (vec!["Eva Ek".to_owned()], vec!["eva@example.org".to_owned()]));
    let plan = csv("Titel;Kontaktperson;E-post\nBad;Bo Berg;Eva Ek <eva@example.org>\n");
    assert_eq!((said(&plan, Field::ContactName), said(&plan, Field::ContactEmail)), (vec!["Eva Ek".to_owned()], vec!["eva@example.org".to_owned()]));
    assert!(said(&plan, Field::Note)[0].contains("Kontaktperson: Bo Berg"), "the other person is kept");
}

#[test]
fn leftovers_within_a_text_lost_letters_and_ambiguous_numbers_are_noticed() {
    let plan = csv("Titel;Beskrivning;Timmar att publicera\nBad;Hej {{namn}};1,234\nLek;V\u{FFFD}gar;2\nVägar;Klicka här för att ange text.;3\n");
    let told: Vec<(Problem, u32, Option<&str>)> = plan.issues.iter().map(|issue| (issue.problem, issue.row, issue.repair.as_deref())).collect();
    let expected = [(Problem::Leftover, 2, Some("Hej")), (Problem::AmbiguousNumber, 2, None), (Problem::LostLetter, 3, None), (Problem::Leftover, 4, Some(""))];
    assert_eq!(told, expected);
}

#[test]
fn a_yes_to_what_a_gate_asks_about_is_pointed_out() {
    let plan = csv("Titel;Innehåller personuppgifter\nBad;Ja\nLek;Nej\n");
    assert_eq!(plan.problems.get(&Problem::GateHint), Some(&1));
    assert_eq!(said(&plan, Field::Note), ["Innehåller personuppgifter: Ja", "Innehåller personuppgifter: Nej"]);
}

#[test]
fn a_few_bad_scores_do_not_hide_the_column() {
    let list = "Titel;V1\nBad;5\nLek;hög prioritet\nVägar;kanske\nBroar;3\nHus;snart\n";
    let (_, mapping, plan) = planned(&open("lista.csv", list).unwrap());
    assert!(matches!(mapping.columns[1].target, Target::Score(_)), "{:?}", mapping.columns[1]);
    assert_eq!(plan.problems.get(&Problem::NotAScore), Some(&3));
    let plan = csv("Titel;Senast ändrad\nBad;snart\nLek;i våras\nVägar;aldrig\n");
    assert_eq!(plan.problems.get(&Problem::ColumnKept), Some(&1), "that the column is kept is told");
}

#[test]
fn words_without_headings_lose_no_row() {
    for list in ["Badplatser\nLekplatser\n", "Badplatser;Fritid\nLekplatser;Teknik\n"] {
        let plan = csv(list);
        assert_eq!(plan.rows.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["Badplatser", "Lekplatser"], "{list}");
    }
    assert_eq!(csv("Titel\nBadplatser\n").counts.read, 1);
}

#[test]
fn a_title_that_several_have_is_not_sure() {
    use fyrfalt::command::Command;
    use fyrfalt::import::How;
    let mut inventory = inventory();
    let first = csv("Titel;Förvaltning\nBadplatser;Fritid\nBadplatser;Teknik\n");
    super::import::run(&mut inventory, &Command::Import(first.import));
    let reading = Reading::of(&open("b.csv", "Titel;Beskrivning\nBadplatser;x\n").unwrap()).unwrap();
    let mapping = Mapping::guess(&reading, &inventory);
    let mut last = 5_000;
    let mut later = || {
        last += 1;
        uuid::Uuid::from_u128(last)
    };
    let plan = plan("b.csv", &reading, &mapping, &inventory, &mut later);
    assert!(matches!(plan.rows[0].found.how, How::Likely(_)), "{:?}", plan.rows[0].found);
    assert_eq!(plan.rows[0].found.candidates.len(), 2);
}

#[test]
fn links_merged_cells_comments_and_other_sheets_are_seen() {
    let mut workbook = Workbook::new();
    for name in ["Teknik", "Fritid"] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).unwrap();
        for (column, heading) in ["Titel", "Förvaltning", "Länk"].into_iter().enumerate() {
            sheet.write_string(0, column as u16, heading).unwrap();
        }
        for (row, title) in ["Bad", "Lek", "Vägar"].into_iter().enumerate() {
            sheet.write_string(row as u32 + 1, 0, title).unwrap();
        }
        sheet.merge_range(1, 1, 3, 1, "Teknik och drift", &Format::new()).unwrap();
        sheet.write_url_with_text(1, 2, Url::new("https://example.org/bad"), "Se här").unwrap();
        sheet.insert_note(1, 0, &Note::new("Fråga Eva")).unwrap();
    }
    let book = open("lista.xlsx", workbook.save_to_buffer().unwrap()).unwrap();
    let (reading, _, plan) = planned(&book);
    assert_eq!(said(&plan, Field::LandingPage), ["https://example.org/bad", "", ""]);
    assert_eq!(plan.import.rows.iter().filter(|row| row.values.iter().any(|(key, _)| key.field() == Field::Department)).count(), 3);
    assert_eq!((book.findings.as_slice(), reading.alike.len()), (&[Finding::Comments][..], 1));
}
