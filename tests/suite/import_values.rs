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

/// Returns what the columns of a list become, with how sure that is.
fn becomes(list: &str) -> Vec<(String, &'static str)> {
    let mapping = planned(&open("lista.csv", list).unwrap()).1;
    mapping.columns.iter().map(|assignment| (assignment.target.name(), assignment.confidence.key())).collect()
}

#[test]
fn a_single_date_with_the_month_first_is_told_and_turns_no_other() {
    let list = "Titel;Opdateret\nA;01/05/2024\nB;12/13/2024\nC;3/4/2024\n";
    let plan = csv(list);
    assert_eq!(said(&plan, Field::Modified), ["2024-05-01", "", "2024-04-03"]);
    assert_eq!(said(&plan, Field::Note), ["", "Opdateret: 12/13/2024", ""], "nothing is lost");
    let told: Vec<(Problem, u32, Option<&str>)> = plan.issues.iter().map(|issue| (issue.problem, issue.row, issue.repair.as_deref())).collect();
    let expected = [(Problem::AmbiguousDate, 2, None), (Problem::NotDayFirst, 3, Some("2024-12-13")), (Problem::AmbiguousDate, 4, None)];
    assert_eq!((told.as_slice(), becomes(list)[1].1), (&expected[..], "check"));
    let most = csv("Titel;Opdateret\nA;01/05/2024\nB;12/13/2024\nC;12/24/2024\n");
    assert_eq!(said(&most, Field::Modified), ["2024-01-05", "2024-12-13", "2024-12-24"]);
    assert_eq!(most.problems.keys().copied().collect::<Vec<_>>(), [Problem::MonthFirst, Problem::AmbiguousDate], "never in silence");
}

#[test]
fn effort_is_hours_only_where_the_heading_or_the_values_say_so() {
    let of = |heading: &str, values: [&str; 3]| {
        let [one, two, three] = values;
        becomes(&format!("Titel;{heading}\nBad;{one}\nLek;{two}\nSkog;{three}\n"))[1].clone()
    };
    let score = ("score:C1".to_owned(), "check");
    for heading in ["Arbetsinsats", "Insats", "Indsats", "Effort", "Arbetsinsats (1-5)"] {
        assert_eq!(of(heading, ["1", "3", "5"]), score, "{heading}");
        assert_eq!(of(heading, ["Låg", "Medel", "Hög"]), score, "{heading}");
    }
    assert_eq!(of("Arbetsinsats", ["2", "40", "12,5"]), ("hours_to_publish".to_owned(), "check"));
    for heading in ["Insats (timmar)", "Arbetsinsats (h)", "Arbetsinsats timmar", "Timmar", "Tidsåtgång"] {
        assert_eq!(of(heading, ["1", "3", "5"]).0, "hours_to_publish", "{heading}");
    }
}

#[test]
fn money_is_no_score_and_a_score_of_the_whole_is_worth_a_look() {
    let list = "Titel;Kostnad\nBad;12,5\nLek;7\nSkog;3,0\n";
    assert_eq!(becomes(list)[1], ("kept".to_owned(), "kept"));
    assert_eq!(csv(list).problems.get(&Problem::ColumnKept), Some(&1), "that it is kept is told");
    let beside = csv("Titel;Kostnad;Arbetsinsats\nBad;12,5;Låg\nLek;7;Hög\n");
    assert_eq!(beside.problems.get(&Problem::ColumnKept), Some(&1), "also where another column has the score");
    assert_eq!(becomes("Titel;Kostnad\nBad;2\nLek;5\nSkog;1\n")[1], ("score:C1".to_owned(), "check"));
    assert_eq!(becomes("Titel;Efterfrågan\nBad;2\nLek;5\nSkog;1\n")[1], ("score:V1".to_owned(), "sure"));
}

#[test]
fn columns_that_look_like_scores_are_mapped_or_told() {
    let list = "Titel;Efterspørgsel (1-5);Værdi;Borgerværdi;Kvalitet (1=dålig, 5=bra);Antal\nBad;5;Høj;4;3;2\nLek;3;Lav;2;5;4\nSkog;1;Mellem;1;1;5\n";
    let targets: Vec<String> = becomes(list).into_iter().map(|(target, _)| target).collect();
    assert_eq!(targets, ["title.da", "score:V1", "kept", "kept", "kept", "kept"]);
    let plan = csv(list);
    let told: Vec<&str> = plan.issues.iter().filter(|issue| issue.problem == Problem::ScoresKept).map(|issue| issue.value.as_str()).collect();
    assert_eq!(told, ["Værdi", "Borgerværdi", "Kvalitet (1=dålig, 5=bra)"], "a count is none");
    assert_eq!(becomes("Titel;Kvalitet (1-5)\nBad;1\nLek;4\n")[1].0, "score:C2");
    assert_eq!(becomes("Titel;Nytte\nBad;Høj\nLek;Lav\n")[1].0, "score:V1");
}

#[test]
fn a_comma_before_three_digits_is_told_although_others_are_decimals() {
    let plan = csv("Titel;Timmar\nBad;1.250,5\nLek;1,250\nSkog;0,5\nBro;1.250\n");
    assert_eq!(said(&plan, Field::HoursToPublish)[0], "1250.5");
    let told: Vec<(Problem, u32)> = plan.issues.iter().map(|issue| (issue.problem, issue.row)).collect();
    assert_eq!(told, [(Problem::AmbiguousNumber, 3)]);
}
