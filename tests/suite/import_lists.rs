//! Lists that people make: what their headings and cells become, row by row.
//!
//! Every list is written here, as text or as a workbook; files from elsewhere are in `import.rs`.

use std::path::PathBuf;

use fyrfalt::command::{Command, Import, ImportRow, Refusal};
use fyrfalt::import::source::{Cell, Placed, Sheet};
use fyrfalt::import::{
    Book, Confidence, Finding, Format, Found, HeaderChoice, Limits, Mapping, Measure, Options, Outcome, Plan, Problem, ReadError, Reading, Refused, Target,
    plan, read,
};
use fyrfalt::job::Progress;
use fyrfalt::model::{Field, FieldKey, Inventory, Language, Stage};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, Formula, Workbook};

use super::import::{ids, inventory, run};

struct File {
    path: PathBuf,
    _folder: tempfile::TempDir,
}

fn file(name: &str, bytes: impl AsRef<[u8]>) -> File {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    File { path, _folder: folder }
}

pub(super) fn open(name: &str, bytes: impl AsRef<[u8]>) -> Result<Book, ReadError> {
    open_within(name, bytes, &Limits::default())
}

fn open_within(name: &str, bytes: impl AsRef<[u8]>, limits: &Limits) -> Result<Book, ReadError> {
    read(&file(name, bytes).path, Options::default(), limits, &Progress::unwatched())
}

fn planned(book: &Book, inventory: &Inventory) -> (Reading, Mapping, Plan) {
    let reading = Reading::of(book).unwrap();
    let mapping = Mapping::guess(&reading, inventory);
    let plan = plan(&book.name, &reading, &mapping, inventory, &mut ids());
    (reading, mapping, plan)
}

/// Puts a second list in, with other ids than the first.
fn planned_later(book: &Book, inventory: &Inventory) -> Plan {
    let reading = Reading::of(book).unwrap();
    let mut last = 1_000_u128;
    let mut later = || {
        last += 1;
        uuid::Uuid::from_u128(last)
    };
    plan(&book.name, &reading, &Mapping::guess(&reading, inventory), inventory, &mut later)
}

fn imported(csv: &str) -> (Inventory, Plan) {
    let mut inventory = inventory();
    let (_, _, plan) = planned(&open("lista.csv", csv).unwrap(), &inventory);
    run(&mut inventory, &Command::Import(plan.import.clone()));
    (inventory, plan)
}

/// Returns the values of the first dataset, as `key = value`.
fn values(inventory: &Inventory) -> Vec<String> {
    let dataset = inventory.datasets().next().unwrap();
    dataset
        .values()
        .map(|(key, value)| match key.field() {
            Field::Department => format!("{key} = {}", inventory.department_of(dataset)),
            _ => format!("{key} = {value}"),
        })
        .collect()
}

fn key(field: Field) -> FieldKey {
    FieldKey::new(field, Language::Sv)
}

fn column(inventory: &Inventory, field: Field) -> Vec<String> {
    inventory.datasets().map(|dataset| dataset.get(key(field)).map_or_else(String::new, ToString::to_string)).collect()
}

fn problems(plan: &Plan) -> Vec<(Problem, u32, &str)> {
    plan.issues.iter().map(|issue| (issue.problem, issue.row, issue.value.as_str())).collect()
}

const SWEDISH: &str = "\
Datainventering 2026;;;;;;;;;;
;;;;;;;;;;
Namn på datamängd;Beskrivning;Förv.;Ansvarig;System;Uppdateras;Nytta (L/M/H);Timmar;Publiceringsdatum;Licens;Kommentar
Badplatser i kommunen;Läge, vattenkvalitet och service;Kultur och fritid;Fritidschef;Kartsystemet;1 ggr/år;H;12,5;31.12.2024;CC BY 4.0;se mejl från it
";

#[test]
fn a_swedish_list_comes_in_as_it_is_meant() {
    let (inventory, plan) = imported(SWEDISH);
    let expected = [
        "title.sv = Badplatser i kommunen",
        "description.sv = Läge, vattenkvalitet och service",
        "department = Kultur och fritid",
        "owner = Fritidschef",
        "source_system = Kartsystemet",
        "issued = 2024-12-31",
        "frequency = ANNUAL",
        "license = CC-BY-4.0",
        "hours_to_publish = 12.5",
        "note = se mejl från it",
    ];
    assert_eq!(values(&inventory), expected);
    let dataset = inventory.datasets().next().unwrap().id();
    let scores: Vec<String> = inventory.scores(dataset).iter().map(|(criterion, judgement)| format!("{criterion} {}", judgement.score)).collect();
    assert_eq!(scores, ["V1 5"]);
    assert_eq!(plan.rows[0].row, 4);
    assert_eq!(problems(&plan), [(Problem::ScoreWord, 4, "H")]);
}

#[test]
fn headings_say_how_sure_they_are_and_can_be_changed() {
    let inventory = inventory();
    let book = open("lista.csv", SWEDISH).unwrap();
    let (reading, mut mapping, _) = planned(&book, &inventory);
    assert_eq!(reading.header, Some((3, 3)));
    let confidence = |field| mapping.columns[mapping.column_of(Target::Field(key(field))).unwrap()].confidence;
    assert_eq!(confidence(Field::Title), Confidence::Sure);
    assert_eq!(confidence(Field::Owner), Confidence::Check);
    let title = mapping.column_of(Target::Field(key(Field::Title))).unwrap();
    mapping.set(1, Target::Field(key(Field::Title)));
    assert_eq!(mapping.columns[title].target, Target::Note, "only one column is the title");
    let plan = plan("lista.csv", &reading, &mapping, &inventory, &mut ids());
    assert_eq!(plan.rows[0].title, "Läge, vattenkvalitet och service");
}

#[test]
fn every_language_names_its_title() {
    let headings =
        ["Titel", "namn", "Datamängd", "dataset name", "Datasætnavn", "Tittel", "Benennung", "Database name", "Titel (svenska)", "title_sv", "TITLE"];
    for heading in headings {
        let (inventory, _) = imported(&format!("Kod;{heading};Uppdateringsfrekvens\nA1;Badplatser;årligen\nA2;Lekplatser för barn och andra;årligen\n"));
        assert_eq!(inventory.datasets().next().unwrap().title(Language::Sv), "Badplatser", "{heading}");
    }
}

#[test]
fn a_heading_that_names_a_language_is_of_that_language() {
    let (inventory, _) =
        imported("Titel;Titel (engelska);description_en;Beskrivning\nBadplatser;Bathing places;Where to bathe;Var man badar och för vem på ön\n");
    let expected =
        ["title.sv = Badplatser", "title.en = Bathing places", "description.sv = Var man badar och för vem på ön", "description.en = Where to bathe"];
    assert_eq!(values(&inventory), expected);
}

#[test]
fn what_cannot_be_a_value_is_kept_in_the_note() {
    let (inventory, plan) = imported(
        "Titel;E-post;Publiceringsdatum;Timmar;Uppdateringsfrekvens;Antal poster\nBad;fel;i våras;många;när det passar;17\nLek;a@b.se;2024-05-01;3;årligen;18\n",
    );
    let note = "note = E-post: fel\nPubliceringsdatum: i våras\nTimmar: många\nUppdateringsfrekvens: när det passar\nAntal poster: 17";
    assert_eq!(values(&inventory), ["title.sv = Bad", note]);
    let expected =
        [(Problem::NotAnEmail, 2, "fel"), (Problem::NotADate, 2, "i våras"), (Problem::NotHours, 2, "många"), (Problem::NotInList, 2, "när det passar")];
    assert_eq!(problems(&plan), expected);
}

#[test]
fn rows_are_added_merged_or_refused_and_each_says_why() {
    let (mut inventory, _) = imported("Kod;Titel;Förvaltning\nA-1;Badplatser;Fritid\n;Lekplatser;Teknik\n");
    let list = "Kod;Titel;Förvaltning;Källsystem\na-1;Badplatser och bryggor;Fritid;GIS\n;lekplatser;teknik;GIS\n;Lekplatser;Skola;GIS\n;;Skola;GIS\n\
                B-1;Vägar;Teknik;GIS\nB-1;Vägar igen;Teknik;GIS\n;;;\n";
    let plan = planned_later(&open("nytt.csv", list).unwrap(), &inventory);
    let outcomes: Vec<&str> = plan.rows.iter().map(|row| row.outcome.key()).collect();
    assert_eq!(outcomes, ["merged", "merged", "added", "refused", "added", "refused"]);
    assert_eq!(plan.rows[3].outcome, Outcome::Refused(Refused::TitleMissing));
    assert_eq!(plan.rows[5].outcome, Outcome::Refused(Refused::SameCode { row: 6 }));
    assert_eq!((plan.counts.read, plan.counts.added, plan.counts.merged, plan.counts.refused), (6, 2, 2, 2));
    run(&mut inventory, &Command::Import(plan.import.clone()));
    let titles: Vec<&str> = inventory.datasets().map(|dataset| dataset.title(Language::Sv)).collect();
    assert!(titles.contains(&"Badplatser") && titles.len() == 4, "a list that comes for the first time renames nothing unasked: {titles:?}");
    let clashes: Vec<(u32, String)> = plan.clashes.iter().map(|clash| (clash.row, clash.target.name())).collect();
    assert_eq!(clashes, [(2, "title.sv".to_owned())], "it is asked about; the code and the department say the same");
    assert_eq!(inventory.departments().len(), 3, "teknik is Teknik");
}

#[test]
fn the_same_list_twice_changes_nothing() {
    let list = "Titel;Förvaltning;Okänt\nBad;Fritid;x\nBad;Fritid;y\nBad;Skola;z\n";
    let (inventory, first) = imported(list);
    assert_eq!((first.counts.added, first.problems.get(&Problem::SameTitle)), (3, Some(&1)));
    let again = planned_later(&open("lista.csv", list).unwrap(), &inventory);
    assert_eq!((again.counts.merged, again.counts.added), (3, 0));
    assert_eq!(Command::Import(again.import).plan(&inventory), Err(Refusal::NothingToDo));
}

#[test]
fn a_merge_keeps_the_note_that_is_there() {
    let (mut inventory, _) = imported("Titel;Anteckning\nBad;Fråga Eva\n");
    let plan = planned_later(&open("lista.csv", "Titel;Djup\nBad;2 m\n").unwrap(), &inventory);
    run(&mut inventory, &Command::Import(plan.import));
    assert_eq!(values(&inventory)[1], "note = Fråga Eva\nDjup: 2 m");
}

#[test]
fn dates_are_read_as_the_column_is_written() {
    let check = |dates: &str, expected: &[&str], told: &[Problem]| {
        let (inventory, plan) = imported(&format!("Titel;Publiceringsdatum\n{dates}"));
        assert_eq!(column(&inventory, Field::Issued), expected, "{dates}");
        assert_eq!(plan.problems.keys().copied().collect::<Vec<_>>(), told, "{dates}");
    };
    check("a;2/3/2024\nb;2/29/2024\n", &["2024-03-02", ""], &[Problem::NotDayFirst, Problem::AmbiguousDate]);
    check("a;2/3/2024\nb;2/29/2024\nc;1/31/2024\n", &["2024-02-03", "2024-02-29", "2024-01-31"], &[Problem::MonthFirst, Problem::AmbiguousDate]);
    check("a;2/3/2024\nb;29/2/2024\n", &["2024-03-02", "2024-02-29"], &[]);
    check("a;1.2.2024\nb;2024/03/01\n", &["2024-02-01", "2024-03-01"], &[]);
    check("a;2/3/2024\n", &["2024-03-02"], &[Problem::AmbiguousDate]);
    check("a;45292\n", &["2024-01-01"], &[Problem::SerialDate]);
    check("a;2024-01-01 13:30\n", &["2024-01-01"], &[Problem::TimeLeftOut]);
    check("a;00:00.0\nb;2024-01-01\n", &["", "2024-01-01"], &[Problem::MangledTime]);
    check("a;31/2/2024\nb;1/2/2024\nc;30/1/2024\n", &["", "2024-02-01", "2024-01-30"], &[Problem::NotADate]);
}

#[test]
fn hours_are_read_as_the_column_is_written() {
    let check = |hours: &str, expected: &[&str]| {
        let (inventory, _) = imported(&format!("Titel;Timmar\n{hours}"));
        assert_eq!(column(&inventory, Field::HoursToPublish), expected, "{hours}");
    };
    check("a;1.200\nb;2,5\n", &["1200", "2.5"]);
    check("a;1,200\nb;2.5\nc;40 h\n", &["1200", "2.5", "40"]);
}

#[test]
fn broken_characters_are_told_and_put_right_on_request() {
    let inventory = inventory();
    let book = open("lista.csv", "Titel;Kod\nCykelv√§gar;1\n").unwrap();
    let (reading, mut mapping, before) = planned(&book, &inventory);
    assert_eq!((before.rows[0].title.as_str(), problems(&before)[0].0), ("Cykelv√§gar", Problem::Mojibake));
    mapping.conventions.repair = true;
    let after = plan("lista.csv", &reading, &mapping, &inventory, &mut ids());
    assert_eq!((after.rows[0].title.as_str(), problems(&after)[0].0), ("Cykelvägar", Problem::Repaired));
}

#[test]
fn leftovers_of_programs_are_recognised() {
    let (inventory, plan) =
        imported("Titel;Beskrivning;Nyckelord;Publicerad\nBrott;{{description}};['Crime', 'Fire'];ja\n\"Två\nrader\";Text som säger något;;\n");
    let dataset = inventory.datasets().find(|dataset| dataset.title(Language::Sv) == "Brott").unwrap();
    assert_eq!(dataset.localized(Field::Keywords, Language::Sv).unwrap().to_string(), "Crime, Fire");
    assert_eq!((dataset.description(Language::Sv), dataset.stage()), ("{{description}}", Stage::Maintain), "nothing is emptied unasked");
    assert_eq!(problems(&plan), [(Problem::Leftover, 2, "{{description}}"), (Problem::StageReached, 2, "maintain"), (Problem::Cleaned, 3, "Två\nrader")]);
}

fn workbook(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(&mut workbook);
    workbook.save_to_buffer().unwrap()
}

fn inventory_workbook() -> Vec<u8> {
    workbook(|workbook| {
        let plain = CellFormat::new();
        workbook.add_worksheet().set_name("Läs mig").unwrap().write(0, 0, "Fyll i nästa blad").unwrap();
        let sheet = workbook.add_worksheet().set_name("Inventering").unwrap();
        sheet.write(0, 0, "Datainventering").unwrap();
        sheet.merge_range(2, 1, 2, 2, "Kontakt", &plain).unwrap();
        sheet.merge_range(2, 3, 2, 4, "Datum", &plain).unwrap();
        for (column, heading) in ["Titel", "Namn", "E-post", "Publiceringsdatum", "Senast ändrad", "Antal"].into_iter().enumerate() {
            sheet.write(3, column as u16, heading).unwrap();
        }
        let date = CellFormat::new().set_num_format("yyyy-mm-dd");
        sheet.write(4, 0, "Badplatser").unwrap();
        sheet.write(4, 2, "bad@example.org").unwrap();
        sheet.write_with_format(4, 3, ExcelDateTime::from_ymd(2024, 5, 1).unwrap(), &date).unwrap();
        sheet.write_formula(4, 4, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        sheet.write(4, 5, 17.0).unwrap();
        workbook.add_worksheet().set_name("Listor").unwrap().set_hidden(true).write(0, 0, "Titel").unwrap();
    })
}

#[test]
fn a_workbook_is_read_with_merged_headings_dates_errors_and_hidden_sheets() {
    let book = open("inventering.csv", inventory_workbook()).unwrap();
    assert_eq!(book.format, Format::Workbook, "the name does not decide");
    let sheets: Vec<_> = book.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.is_hidden)).collect();
    assert_eq!(sheets, [("Läs mig", false), ("Inventering", false), ("Listor", true)]);
    let mut inventory = inventory();
    let (reading, _, plan) = planned(&book, &inventory);
    assert_eq!((reading.sheet.name.as_str(), reading.header), ("Inventering", Some((3, 4))));
    assert_eq!(reading.columns[2].heading, "Kontakt – E-post");
    run(&mut inventory, &Command::Import(plan.import.clone()));
    let expected = ["title.sv = Badplatser", "contact_email = bad@example.org", "issued = 2024-05-01", "note = Antal: 17"];
    assert_eq!(values(&inventory), expected);
    assert_eq!(problems(&plan), [(Problem::CellError, 5, "#DIV/0!")]);
    let by_hand = Reading::of_sheet(&book, 1, HeaderChoice::Rows(4, 4)).unwrap();
    assert_eq!(by_hand.columns[2].heading, "E-post");
}

#[test]
fn a_formula_nobody_worked_out_and_a_day_beyond_the_calendar_are_told_as_they_stand() {
    let bytes = workbook(|workbook| {
        let sheet = workbook.add_worksheet();
        for (heading, column) in ["Titel", "Ägare", "Senast ändrad"].into_iter().zip(0..) {
            sheet.write(0, column, heading).unwrap();
        }
        sheet.write(1, 0, "Badplatser").unwrap();
        sheet.write_formula(1, 1, Formula::new("=A2&\"x\"").set_result("7777")).unwrap();
        sheet.write_with_format(1, 2, 20_261_105.0, &CellFormat::new().set_num_format("yyyy-mm-dd")).unwrap();
    });
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let parts: Vec<(String, Vec<u8>)> = (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).unwrap();
            let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
            std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
            let text = String::from_utf8(bytes).unwrap().replace("<v>7777</v>", "<v></v>");
            (name, text.into_bytes())
        })
        .collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let book = open("lista.xlsx", zipped(&parts)).unwrap();
    let (_, _, plan) = planned(&book, &inventory());
    assert_eq!(problems(&plan), [(Problem::ColumnKept, 1, "Senast ändrad"), (Problem::NotCalculated, 2, "=A2&\"x\"")]);
    let mut cells = book.sheets[0].rows().flat_map(|row| row.cells().iter());
    assert!(cells.any(|placed| placed.cell == Cell::Number(20_261_105.0)), "no day is made of it");
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const CONTENT: &str = r#"<office:document-content><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles><table:table table:name="Blad"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Titel</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Timmar</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Senast ändrad</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>not</text:p></office:annotation><text:p>Bad &amp;<text:s text:c="2"/>lek</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="2.5"><text:p>2,5</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2024-05-01"><text:p>1 maj</text:p></table:table-cell></table:table-row>REPEATED
</table:table><table:table table:name="Dold" table:style-name="ta2"/></office:document-content>"#;

fn spreadsheet(repeated: &str) -> Vec<u8> {
    let content = CONTENT.replace("REPEATED", repeated);
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

#[test]
fn an_opendocument_spreadsheet_is_read() {
    let book = open("lista.ods", spreadsheet("")).unwrap();
    assert_eq!(book.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.is_hidden)).collect::<Vec<_>>(), [("Blad", false), ("Dold", true)]);
    let mut inventory = inventory();
    let (reading, _, plan) = planned(&book, &inventory);
    assert_eq!(reading.header, Some((3, 3)));
    run(&mut inventory, &Command::Import(plan.import));
    assert_eq!(values(&inventory), ["title.sv = Bad &  lek", "modified = 2024-05-01", "hours_to_publish = 2.5"]);
    let many = r#"<table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>"#;
    assert_eq!(open("lista.ods", spreadsheet(many)).unwrap_err(), ReadError::TooMuch { measure: Measure::Rows, most: 200_000 });
    let entity = "<table:table-row><table:table-cell><text:p>&xxe;</text:p></table:table-cell></table:table-row>";
    assert_eq!(open("lista.ods", spreadsheet(entity)).unwrap_err(), ReadError::Declarations);
}

#[test]
fn what_is_no_table_is_refused_by_its_content() {
    let found = |name: &str, bytes: &[u8]| open(name, bytes).unwrap_err();
    assert_eq!(found("a.xls", b"<html><table><tr><td>Titel</td></tr></table></html>"), ReadError::NotATable(Found::WebPage));
    assert_eq!(found("a.xlsx", &zipped(&[("a.txt", b"a")])), ReadError::NotATable(Found::Archive));
    assert_eq!(found("a.xlsx", &zipped(&[("word/document.xml", b"<a/>")])), ReadError::NotATable(Found::Document));
    assert_eq!(found("a.xlsx", &zipped(&[("xl/workbook.xml", b"<?xml?><!DOCTYPE a [<!ENTITY b 'c'>]><a/>")])), ReadError::Declarations);
    assert_eq!(found("a.xlsx", &zipped(&[("xl/workbook.xml", b"<a/>")])), ReadError::Damaged);
    let whole = inventory_workbook();
    assert_eq!(found("a.xlsx", &whole[..whole.len() / 2]), ReadError::Damaged);
    assert_eq!(found("a.csv", b""), ReadError::Empty);
    assert_eq!(found("a.csv", b"\n\n;;\n"), ReadError::Empty);
    assert_eq!(open("a.xlsx", "Titel;Kod\nBad;1\n").unwrap().format, Format::Text, "a text file is read whatever it is called");
    let nowhere = read(std::path::Path::new("/nowhere/a.csv"), Options::default(), &Limits::default(), &Progress::unwatched());
    assert_eq!(nowhere.unwrap_err(), ReadError::Missing);
}

#[test]
fn every_limit_is_kept() {
    let limits = Limits::default();
    let too_much = |measure, most| Some(ReadError::TooMuch { measure, most });
    let refused = |bytes: &[u8], limits: &Limits| open_within("a.csv", bytes, limits).err();
    assert_eq!(refused(b"a;b\nc;d\n", &Limits { file: 4, ..limits }), too_much(Measure::File, 4));
    assert_eq!(refused(b"a;b\nc;d\n", &Limits { rows: 1, ..limits }), too_much(Measure::Rows, 1));
    assert_eq!(refused(b"a;b\nc;d\n", &Limits { columns: 1, ..limits }), too_much(Measure::Columns, 1));
    assert_eq!(refused(b"a;b\nc;d\n", &Limits { cells: 3, ..limits }), too_much(Measure::Cells, 3));
    assert_eq!(refused("å".repeat(9).as_bytes(), &Limits { cell: 8, ..limits }), too_much(Measure::Cell, 8));
    assert_eq!(refused("å".repeat(9).as_bytes(), &Limits { text: 17, ..limits }), too_much(Measure::Text, 17));
    let large = workbook(|workbook| {
        let sheet = workbook.add_worksheet();
        for row in 0..40_000 {
            sheet.write(row, 0, 1).unwrap();
        }
    });
    assert_eq!(refused(&large, &Limits { entries: 3, ..limits }), too_much(Measure::Entries, 3));
    assert_eq!(refused(&large, &Limits { entry: 100_000, ..limits }), too_much(Measure::Entry, 100_000));
    assert_eq!(refused(&large, &Limits { total: 100_000, ..limits }), too_much(Measure::Total, 100_000));
    assert_eq!(refused(&large, &Limits { ratio: 2, ..limits }), too_much(Measure::Ratio, 2));
    assert_eq!(refused(&large, &limits), None);
}

#[test]
fn a_file_says_what_was_guessed_of_it() {
    let book = open("a.csv", b"Titel;Kod\nV\xE4gar p\xE5 \xF6n;1\n").unwrap();
    assert_eq!(book.findings, [Finding::EncodingGuessed]);
    assert_eq!(Reading::of(&book).unwrap().columns[0].examples, ["Vägar på ön"]);
    assert_eq!(open("a.csv", "Titel,Kod\n\"Bad,1\nLek,2\n").unwrap().findings, [Finding::OpenQuote(2)]);
}

fn any_cell() -> impl Strategy<Value = Cell> {
    let known = vec![
        "Titel",
        "Kod",
        "Beskrivning",
        "Förvaltning",
        "uuid",
        "Nytta",
        "Timmar",
        "Skede",
        "V1 skäl",
        "årligen",
        "2024-01-31",
        "1/2/24",
        "H",
        "n/a",
        "{{a}}",
    ];
    prop_oneof![
        6 => "[A-Za-zåäö0-9 ;:./@{}'\\[\\]\u{0}\u{202e}\n-]{1,12}".prop_map(|text| Cell::Text(text.into())),
        2 => prop::sample::select(known).prop_map(|text| Cell::Text(text.into())),
        2 => prop_oneof![any::<f64>(), (0..90_000).prop_map(f64::from)].prop_map(Cell::Number),
        1 => any::<bool>().prop_map(Cell::Boolean),
        1 => Just(Cell::Error("#N/A".into())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn whatever_a_sheet_holds_its_rows_add_up(
        cells in prop::collection::vec((1_u32..12, 0_u16..8, any_cell()), 1..60),
        targets in prop::collection::vec(0_usize..80, 0..8),
    ) {
        let cells = cells.into_iter().map(|(row, column, cell)| Placed { row, column, cell }).collect();
        let sheet = Sheet::new("Blad".to_owned(), false, Vec::new(), cells);
        let book = Book { name: "a.xlsx".to_owned(), format: Format::Workbook, dialect: None, sheets: vec![sheet.into()], findings: Vec::new() };
        let mut inventory = inventory();
        let reading = Reading::of(&book).unwrap();
        let mut mapping = Mapping::guess(&reading, &inventory);
        let criteria = inventory.model().unwrap().criteria.iter().map(|criterion| criterion.id).collect::<Vec<_>>();
        let scores = criteria.into_iter().flat_map(|criterion| [Target::Score(criterion), Target::Reason(criterion)]);
        let all: Vec<Target> = FieldKey::all().map(Target::Field).chain([Target::Stage, Target::Id, Target::Note, Target::Skip]).chain(scores).collect();
        for (index, target) in targets.iter().enumerate().take(reading.columns.len()) {
            mapping.set(index, all[target % all.len()]);
        }
        for round in 1..3_u128 {
            let mut last = round * 1_000;
            let mut new_id = || { last += 1; uuid::Uuid::from_u128(last) };
            let plan = plan("a.xlsx", &reading, &mapping, &inventory, &mut new_id);
            prop_assert_eq!(plan.counts.read, plan.counts.added + plan.counts.merged + plan.counts.refused);
            prop_assert_eq!(plan.counts.read, reading.rows().count());
            prop_assert_eq!(plan.import.rows.len(), plan.counts.added + plan.counts.merged);
            match Command::Import(plan.import).plan(&inventory) {
                Ok(changes) => inventory.apply(&changes).unwrap(),
                Err(refusal) => prop_assert_eq!(refusal, Refusal::NothingToDo),
            }
        }
    }
}

#[test]
fn a_list_moves_what_is_there_only_as_a_move_would() {
    let (mut inventory, first) = imported("Kod;Titel;Skede\na;Badplatser;Identifiera\nb;Utegym;Förvalta\n");
    assert_eq!(problems(&first), [(Problem::StageReached, 3, "maintain")], "a new dataset has come that far elsewhere");
    let stages = |inventory: &Inventory| inventory.datasets().map(|dataset| dataset.stage()).collect::<Vec<_>>();
    assert_eq!(stages(&inventory), [Stage::Identify, Stage::Maintain]);
    let book = open("lista.csv", "Kod;Titel;Skede;Anteckning\na;Badplatser;Publicera;Ny\nb;Utegym;Förbereda;Ny\nc;Lekplatser;Identifiera;Ny\n").unwrap();
    let plan = planned_later(&book, &inventory);
    assert_eq!(problems(&plan), [(Problem::StageNotDone, 2, "publish"), (Problem::StageBack, 3, "prepare")]);
    assert_eq!((plan.counts.merged, plan.counts.added), (2, 1));
    run(&mut inventory, &Command::Import(plan.import));
    assert_eq!(stages(&inventory), [Stage::Identify, Stage::Maintain, Stage::Identify], "the stages stay");
    assert!(inventory.datasets().all(|dataset| dataset.get(FieldKey::new(Field::Note, Language::Sv)).is_some()), "and the rest of the rows comes in");
    let forced = ImportRow { dataset: inventory.datasets().next().unwrap().id(), stage: Some(Stage::Publish), values: Vec::new(), scores: Vec::new() };
    let forced = Command::Import(Import { rows: vec![forced], ..Import::default() });
    assert!(matches!(forced.plan(&inventory), Err(Refusal::StageNotDone { .. })), "the command keeps to it too");
}
