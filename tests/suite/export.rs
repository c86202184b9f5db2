//! What leaves the program: papers, workbooks, lists and pictures, opened again by other readers.
//!
//! How a file looks is judged by eye; here stands what it must hold and what it must never hold.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use fyrfalt::command::{Command, Import, ImportRow, NewFinding, NewOverride, OrganisationDraft};
use fyrfalt::example;
use fyrfalt::export::{Format, Options, PaperOptions, Reasons, decision_paper, render};
use fyrfalt::job::Progress;
use fyrfalt::model::query::Index;
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::{
    CriterionId, Dataset, DatasetId, Department, DepartmentId, Field, FieldKey, GateId, GateState, Inventory, Language, Line, OrganisationId, Prose, Score,
    ScoringModel, Stage, Value,
};
use fyrfalt::text::{Locale, Text};
use jiff::civil::date;
use jiff::tz::TimeZone;
use quick_xml::events::Event;
use uuid::Uuid;

const NOW: &str = "2026-11-21T09:00:00Z";

pub(crate) fn text(locale: Locale) -> Text {
    Text::in_zone(locale, TimeZone::UTC)
}

pub(crate) fn options() -> Options {
    Options { now: NOW.parse().unwrap(), revision: "7f3a91c2".to_owned(), reasons: Reasons::Proposed, ..Options::default() }
}

pub(crate) fn ranking(inventory: &Inventory, text: &Text) -> Ranking {
    let language = text.locale().code().parse().unwrap();
    Ranking::of(inventory, &Index::of(inventory, language, text))
}

pub(crate) fn made(format: Format, inventory: &Inventory, text: &Text) -> Vec<u8> {
    render(format, inventory, &ranking(inventory, text), text, &options()).unwrap()
}

fn run(inventory: &mut Inventory, command: &Command) {
    let changes = command.plan(inventory).unwrap();
    inventory.apply(&changes).unwrap();
}

fn counter() -> impl FnMut() -> Uuid {
    let mut next = 0;
    move || {
        next += 1;
        Uuid::from_u128(next)
    }
}

fn organisation(name: &str) -> OrganisationDraft {
    OrganisationDraft { name: name.to_owned(), kind: "municipality".to_owned(), number: String::new(), home_page: String::new(), language: Language::Sv }
}

pub(crate) fn empty(name: &str) -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1000)));
    run(&mut inventory, &Command::CreateInventory(organisation(name), Box::new(ScoringModel::standard())));
    inventory
}

pub(crate) fn the_example(language: Language) -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1000)));
    let model = ScoringModel::standard();
    for step in example::build(language, &model, example::WRITTEN_FOR, &mut counter()).steps() {
        run(&mut inventory, &step.command(|_| None));
    }
    inventory
}

/// One dataset for a list: title, department, stage, scores, fields.
struct Given<'a>(&'a str, Option<u128>, Stage, &'a str, &'a [(&'a str, &'a str)]);

fn filled(departments: &[&str], rows: &[Given<'_>]) -> Inventory {
    let mut inventory = empty("Exempelkommun");
    let departments =
        departments.iter().zip(1..).map(|(name, id)| Department { id: DepartmentId::from_uuid(Uuid::from_u128(id)), name: Line::new(name).unwrap() });
    let criteria: Vec<CriterionId> = ScoringModel::standard().criteria.iter().map(|criterion| criterion.id).collect();
    let row = |(Given(title, department, stage, scores, fields), id): (&Given<'_>, u128)| {
        let title = (FieldKey::new(Field::Title, Language::Sv), Value::Line(Line::new(title).unwrap()));
        let department = department.map(|id| (FieldKey::new(Field::Department, Language::Sv), Value::Department(DepartmentId::from_uuid(Uuid::from_u128(id)))));
        let fields = fields.iter().map(|(key, text)| {
            let key = FieldKey::parse(key, Language::Sv).unwrap();
            (key, key.parse_value(text).unwrap())
        });
        let scores =
            criteria.iter().zip(scores.chars()).filter_map(|(id, c)| Some((*id, Score::parse(&c.to_string())?, Some(Prose::new("Ett skäl").unwrap()))));
        ImportRow {
            dataset: DatasetId::from_uuid(Uuid::from_u128(id)),
            stage: Some(*stage),
            values: std::iter::once(title).chain(department).chain(fields).collect(),
            scores: scores.collect(),
        }
    };
    let import = Import { source: "test".to_owned(), departments: departments.collect(), rows: rows.iter().zip(100..).map(row).collect(), ..Import::default() };
    run(&mut inventory, &Command::Import(import));
    inventory
}

pub(crate) fn small() -> Inventory {
    let hvd = ("hvd_category", "mobility");
    let hvd = fyrfalt::model::Vocabulary::HvdCategory.terms().first().map_or(hvd, |term| ("hvd_category", term.code()));
    filled(
        &["Kultur och fritid", "Ekonomi"],
        &[
            Given("Badplatser", Some(1), Stage::Maintain, "4422522122", &[("hours_per_year", "6"), ("note", "HEMLIG anteckning")]),
            Given(
                "Leverantörsreskontra",
                Some(2),
                Stage::Prepare,
                "5353533432",
                &[("hours_to_publish", "80"), ("hours_per_year", "24"), ("owner", "HEMLIG ägare")],
            ),
            Given("Historiska bilder", Some(1), Stage::Identify, "2211234413", &[]),
            Given("Utegym", Some(1), Stage::Identify, "2312412132", &[("hours_to_publish", "8")]),
            Given("Lekplatser", Some(1), Stage::Identify, "4433511111", &[("hours_to_publish", "12,5"), ("source_system", "HEMLIGT system")]),
            Given("Adresser", None, Stage::Identify, "5555511111", &[hvd]),
            Given("Felanmälningar", Some(2), Stage::Identify, "3?", &[]),
        ],
    )
}

/// Opens a zip file and reads its parts.
pub(crate) fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        parts.insert(name, content);
    }
    parts
}

/// An element that begins: its name and attributes.
pub(crate) type Element = (String, BTreeMap<String, String>);

/// Reads a part of a document to its end, so that it must be well-formed: elements in order, and all text.
pub(crate) fn read_xml(part: &[u8]) -> (Vec<Element>, String) {
    let mut reader = quick_xml::Reader::from_reader(part);
    reader.config_mut().check_end_names = true;
    let (mut elements, mut text, mut depth, mut buffer) = (Vec::new(), String::new(), 0_i32, Vec::new());
    loop {
        match reader.read_event_into(&mut buffer).unwrap() {
            Event::Start(element) => {
                depth += 1;
                elements.push(begun(&element));
            }
            Event::Empty(element) => elements.push(begun(&element)),
            Event::End(_) => depth -= 1,
            Event::Text(piece) => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(reference) => text.push(
                reference
                    .resolve_char_ref()
                    .unwrap()
                    .unwrap_or_else(|| quick_xml::escape::resolve_predefined_entity(&reference.into_inner()).unwrap().chars().next().unwrap()),
            ),
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    assert_eq!(depth, 0, "every element is closed");
    (elements, text)
}

fn begun(element: &quick_xml::events::BytesStart<'_>) -> Element {
    let attributes = element.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        (attribute.key.as_ref().to_owned(), quick_xml::escape::unescape(&attribute.value).unwrap().into_owned())
    });
    (element.name().as_ref().to_owned(), attributes.collect())
}

fn all_text(inventory: &Inventory, locale: Locale) -> String {
    let text = text(locale);
    decision_paper(
        inventory,
        &ranking(inventory, &text),
        &text,
        &PaperOptions { now: NOW.parse().unwrap(), revision: "7f3a91c2".to_owned(), reasons: Reasons::All, ..PaperOptions::default() },
    )
    .to_string()
}

#[test]
fn a_small_paper_says_what_the_inventory_holds() {
    let paper = all_text(&small(), Locale::Sv);
    let (paper, _) = paper.split_once("## Poängmodell").unwrap();
    insta::assert_snapshot!(paper);
}

#[test]
fn a_paper_never_shows_what_is_internal() {
    for locale in Locale::ALL {
        assert!(!all_text(&small(), locale).contains("HEMLIG"), "{locale:?}");
    }
}

#[test]
fn an_empty_inventory_and_one_without_scores_give_whole_papers() {
    for locale in Locale::ALL {
        let text = text(locale);
        for inventory in [
            Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1))),
            empty("Tom & Co"),
            filled(&[], &[Given("Bara en titel", None, Stage::Identify, "", &[])]),
        ] {
            let paper = all_text(&inventory, locale);
            for key in ["report-summary", "report-matter", "report-assessment", "report-economy", "report-proposals", "report-basis", "report-annex"] {
                assert!(paper.contains(&format!("\n# {}\n", text.get(key))), "{locale:?} {key}\n{paper}");
            }
            assert!(paper.contains("1. "), "something is proposed\n{paper}");
            for format in [Format::Docx, Format::Xlsx, Format::Csv, Format::CsvRaw, Format::Svg] {
                assert!(!made(format, &inventory, &text).is_empty(), "{format:?}");
            }
        }
    }
}

#[test]
fn every_paper_says_that_scores_are_no_answer() {
    assert!(all_text(&small(), Locale::Sv).contains("Poängen är ett samtalsstöd, inte ett svar."));
}

#[test]
fn a_word_paper_can_be_read_aloud() {
    for (locale, tag) in [(Locale::Sv, "sv-SE"), (Locale::Da, "da-DK"), (Locale::En, "en-GB")] {
        let parts = parts(&made(Format::Docx, &small(), &text(locale)));
        for (name, part) in parts.iter().filter(|(name, _)| !name.starts_with("word/media/")) {
            assert!(!read_xml(part).0.is_empty(), "{name}");
        }
        let (elements, _) = read_xml(&parts["word/document.xml"]);
        let values = |name: &str, attribute: &str| {
            elements.iter().filter(|(element, _)| element == name).filter_map(|(_, attributes)| attributes.get(attribute).cloned()).collect::<Vec<_>>()
        };
        let count = |name: &str| elements.iter().filter(|(element, _)| element == name).count();

        let levels: Vec<u32> = values("w:pStyle", "w:val").iter().filter_map(|style| style.strip_prefix("Heading")?.parse().ok()).collect();
        assert_eq!(levels[0], 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "no level is skipped: {levels:?}");
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 7);
        assert_eq!(count("w:tbl"), count("w:tblHeader"), "every table has one header row");
        assert_eq!(count("w:tr"), count("w:cantSplit"));
        assert_eq!(count("w:tbl"), values("w:tblCaption", "w:val").iter().filter(|caption| !caption.is_empty()).count());
        assert_eq!(count("w:tbl"), values("w:tblDescription", "w:val").iter().filter(|summary| !summary.is_empty()).count());
        assert!(!values("wp:docPr", "descr")[0].is_empty() && !values("wp:docPr", "title")[0].is_empty());
        assert!(parts.contains_key("word/media/figure1.png"));

        let (styles, _) = read_xml(&parts["word/styles.xml"]);
        assert!(styles.iter().any(|(name, attributes)| name == "w:lang" && attributes["w:val"] == tag));
        for heading in ["heading 1", "heading 2", "heading 3", "List Number", "List Bullet", "caption", "Title"] {
            assert!(styles.iter().any(|(name, attributes)| name == "w:name" && attributes["w:val"] == heading), "{heading}");
        }
        let (_, core) = read_xml(&parts["docProps/core.xml"]);
        assert!(core.contains(tag) && core.contains("2026-11-21T09:00:00Z"), "{core}");
        let (_, custom) = read_xml(&parts["docProps/custom.xml"]);
        assert!(custom.contains("7f3a91c2"));
    }
}

#[test]
fn a_word_paper_makes_no_distance_with_empty_paragraphs() {
    let parts = parts(&made(Format::Docx, &the_example(Language::Sv), &text(Locale::Sv)));
    let document = String::from_utf8(parts["word/document.xml"].clone()).unwrap();
    let outside_tables = document.split("<w:tbl>").map(|piece| piece.split_once("</w:tbl>").map_or(piece, |(_, after)| after));
    for paragraph in outside_tables.flat_map(|piece| piece.split("<w:p>").skip(1)) {
        let paragraph = paragraph.split("</w:p>").next().unwrap();
        assert!(paragraph.contains("<w:t ") || paragraph.contains("<w:drawing>"), "{paragraph}");
    }
}

fn sheets(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

#[test]
fn a_workbook_holds_every_dataset_with_dates_and_numbers() {
    let inventory = the_example(Language::Sv);
    let mut book = sheets(made(Format::Xlsx, &inventory, &text(Locale::Sv)));
    assert_eq!(
        book.sheet_names(),
        ["Läs mig", "Datamängder", "Poäng", "Skyddsgrindar", "Matris", "Förvaltningar", "Checklista", "Avslut", "Beslut", "Efterfrågan", "Kodlistor", "_meta"]
    );
    let range = book.worksheet_range("Datamängder").unwrap();
    assert_eq!(range.height(), inventory.datasets().len() + 1);
    let headers: Vec<String> = range.rows().next().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(headers[0], "Titel (svenska)");
    let column = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let bathing = range.rows().find(|row| row[0] == Data::String("Badplatser".to_owned())).unwrap();
    assert!(
        matches!(&bathing[column("Först publicerad")], Data::DateTime(day) if day.to_ymd_hms_milli().0 == 2021),
        "{:?}",
        bathing[column("Först publicerad")]
    );
    assert_eq!(bathing[column("Timmar att publicera")], Data::Float(12.0));
    assert_eq!(bathing[column("Skede")], Data::String("Förvalta".to_owned()));
    assert!(headers.iter().collect::<std::collections::BTreeSet<_>>().len() == headers.len(), "no header stands twice: {headers:?}");

    let scores = book.worksheet_range("Poäng").unwrap();
    assert_eq!(scores.height(), inventory.datasets().len() + 2);
    let meta = book.worksheet_range("_meta").unwrap();
    assert!(meta.rows().any(|row| row[0] == Data::String("revision".to_owned()) && row[1] == Data::String("7f3a91c2".to_owned())));
}

#[test]
fn a_list_for_machines_comes_back_as_it_was() {
    let inventory = the_example(Language::Sv);
    let bytes = made(Format::CsvRaw, &inventory, &text(Locale::Sv));
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let headers = reader.headers().unwrap().clone();
    let mut count = 0;
    for record in reader.records() {
        let record = record.unwrap();
        let dataset: &Dataset = inventory.dataset(record[0].parse().unwrap()).unwrap();
        for key in FieldKey::all().filter(|key| key.field() != Field::Department) {
            let at = headers.iter().position(|header| header == key.to_string()).unwrap();
            let read = (!record[at].is_empty()).then(|| key.parse_value(&record[at]).unwrap());
            assert_eq!(read.as_ref(), dataset.get(key), "{key}");
        }
        count += 1;
    }
    assert_eq!(count, inventory.datasets().len());
}

#[test]
fn a_list_for_excel_speaks_the_language() {
    let bytes = made(Format::Csv, &small(), &text(Locale::Sv));
    let list = std::str::from_utf8(&bytes).unwrap();
    assert!(list.starts_with("\u{FEFF}Id;Titel (svenska);"), "{}", &list[..80]);
    assert!(list.contains("\r\n") && list.contains(";61,25;18,75;") && list.contains(";12,5;"), "{list}");
    assert!(std::str::from_utf8(&made(Format::Csv, &small(), &text(Locale::En))).unwrap().contains(";61.25;18.75;"));
}

#[test]
fn the_same_inventory_gives_the_same_bytes() {
    let inventory = the_example(Language::Da);
    for format in Format::ALL {
        let [first, second] = [(); 2].map(|()| made(format, &inventory, &text(Locale::Da)));
        assert!(first == second, "{format:?}");
    }
}

pub(crate) const HOSTILE: [&str; 16] = [
    "#import \"x\"",
    "$x$",
    "]]>",
    "<script>alert(1)</script>",
    "&l9;",
    "=cmd|' /C calc'!A0",
    "=1+1",
    "+46 8 123",
    "-1",
    "@SUM(A1)",
    "{{description}}",
    "👩‍👩‍👧‍👦 familj",
    "https://example.org/\"onmouseover=\"x",
    "'; drop table dataset; --",
    "%1 &P &[Tab] &A",
    "\\u202E _x000D_ ＝1",
];

pub(crate) fn hostile() -> Inventory {
    let long = format!("={}", "å".repeat(29_999));
    let mut rows: Vec<Given<'_>> = Vec::new();
    let fields: Vec<[(&str, &str); 3]> = HOSTILE.iter().map(|text| [("description.sv", *text), ("owner", *text), ("note", long.as_str())]).collect();
    for (text, fields) in HOSTILE.iter().zip(&fields) {
        rows.push(Given(text, Some(1), Stage::Identify, "5555511111", fields));
    }
    let mut inventory = filled(&["=cmd|' /C calc'!A0 <b>&"], &rows);
    let mut draft = organisation("<&\"'>=1+1 & Co");
    draft.language = Language::Sv;
    run(&mut inventory, &Command::DescribeOrganisation(draft));
    let id = inventory.datasets().next().unwrap().id();
    let score =
        fyrfalt::command::NewScore { criterion: CriterionId::new("V1").unwrap(), answer: fyrfalt::command::Answer::Is(Score::Unknown), reason: Some(long) };
    run(&mut inventory, &Command::Score(id, vec![score]));
    let ids: Vec<DatasetId> = inventory.datasets().map(|dataset| dataset.id()).collect();
    for (id, text) in ids.iter().zip(HOSTILE) {
        run(&mut inventory, &Command::Override(*id, moved(30.0, 70.0, text)));
    }
    for (id, text) in ids.iter().zip(HOSTILE).skip(10) {
        run(&mut inventory, &Command::AssessGates(vec![*id], vec![found(GateId::PersonalData, GateState::Blocked, text)]));
    }
    inventory
}

fn found(gate: GateId, state: GateState, text: &str) -> NewFinding {
    NewFinding { gate, state, reason: Some(text.to_owned()), examiner: Some(text.to_owned()), date: Some(date(2026, 3, 1)) }
}

fn moved(value: f64, cost: f64, text: &str) -> NewOverride {
    NewOverride { value, cost, reason: text.to_owned(), by: Some(text.to_owned()), date: Some(date(2026, 4, 2)) }
}

/// The small inventory with a gate that blocks Lekplatser, one that asks for action at Utegym, and Utegym moved by hand.
pub(crate) fn weighed() -> Inventory {
    let mut inventory = small();
    let id = |title: &str| inventory.datasets().find(|dataset| dataset.title(Language::Sv) == title).unwrap().id();
    let (lekplatser, utegym) = (id("Lekplatser"), id("Utegym"));
    let blocked = found(GateId::Secrecy, GateState::Blocked, "SKÄLET om sekretess");
    run(&mut inventory, &Command::AssessGates(vec![lekplatser], vec![blocked]));
    run(&mut inventory, &Command::AssessGates(vec![utegym], vec![found(GateId::PersonalData, GateState::ActionNeeded, "ÅTGÄRDEN")]));
    run(&mut inventory, &Command::Override(utegym, moved(80.5, 20.0, "VALET i nämnden")));
    inventory
}

/// Returns a sheet as texts, its headers first.
fn grid(bytes: Vec<u8>, sheet: &str) -> Vec<Vec<String>> {
    let range = sheets(bytes).worksheet_range(sheet).unwrap();
    range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
}

/// Returns what stands in a row under a header.
#[track_caller]
fn under<'a>(grid: &'a [Vec<String>], header_row: usize, title: &str, header: &str) -> &'a str {
    let at = grid[header_row].iter().position(|other| other == header).unwrap_or_else(|| panic!("{header} in {:?}", grid[header_row]));
    let row = grid.iter().find(|row| row.iter().any(|cell| cell == title)).unwrap();
    &row[at]
}

#[test]
fn a_paper_shows_both_places_and_what_cannot_be_opened() {
    let paper = all_text(&weighed(), Locale::Sv);
    let row = |title: &str| paper.lines().filter(|line| line.contains(title)).collect::<Vec<_>>().join("\n");
    assert!(paper.contains("## Kan inte öppnas i nuvarande form\n"), "{paper}");
    assert!(paper.contains("| Lekplatser | Sekretess | SKÄLET om sekretess | SKÄLET om sekretess,\n2026-03-01 |"), "{}", row("Lekplatser"));
    assert!(row("Lekplatser").contains("| – | Lekplatser |"), "it has no rank\n{}", row("Lekplatser"));
    // Utegym by its scores: value 32.5, cost 17.5, priority 57.5; by hand (80.5 + 100 - 20) / 2 = 80.25.
    assert!(row("Utegym").contains("| 81\u{a0}(33) | 20\u{a0}(18) | 80\u{a0}(58) | Publicera nu (Ta när det passar) |"), "{}", row("Utegym"));
    let places =
        "| Utegym | Ta när det passar: nytta 32,5, kostnad 17,5 | Publicera nu: nytta 80,5, kostnad 20 | VALET i nämnden | VALET i nämnden,\n2026-04-02 |";
    assert!(paper.contains(places), "{}", row("Utegym"));
    assert!(!paper.contains("får i uppdrag att publicera Lekplatser"), "what is blocked is not proposed");
    assert!(paper.contains("25 procent lättare") && paper.contains("inga klasser"), "the method is told");
    let silent = PaperOptions { now: NOW.parse().unwrap(), reasons: Reasons::None, ..PaperOptions::default() };
    let sv = text(Locale::Sv);
    let inventory = weighed();
    let paper = decision_paper(&inventory, &ranking(&inventory, &sv), &sv, &silent);
    let debug = format!("{paper:?}");
    assert!(!debug.contains("| SKÄLET") && !paper.to_string().contains("VALET i nämnden | VALET"), "no reasons, no reasons of gates");
}

#[test]
fn a_workbook_holds_gates_and_both_places() {
    let sv = text(Locale::Sv);
    let inventory = weighed();
    let gates = grid(made(Format::Xlsx, &inventory, &sv), "Skyddsgrindar");
    assert_eq!(under(&gates, 0, "Lekplatser", "Skyddsgrindar"), "Hinder");
    assert_eq!((under(&gates, 0, "Lekplatser", "G4 Sekretess"), under(&gates, 0, "Lekplatser", "G1 Informationssäkerhet")), ("Hinder", "Ej bedömd"));
    assert_eq!((under(&gates, 0, "Utegym", "Skäl G2"), under(&gates, 0, "Utegym", "Prövad av (G2)")), ("ÅTGÄRDEN", "ÅTGÄRDEN"));
    assert!(!under(&gates, 0, "Utegym", "Prövad (G2)").is_empty());
    let list = grid(made(Format::Xlsx, &inventory, &sv), "Datamängder");
    let utegym = |header: &str| under(&list, 0, "Utegym", header).to_owned();
    assert_eq!([utegym("Nytta"), utegym("Nytta, egen placering"), utegym("Prioritet"), utegym("Prioritet, egen placering")], ["32.5", "80.5", "57.5", "80.25"]);
    assert_eq!([utegym("Ruta enligt poängen"), utegym("Ruta"), utegym("Skäl för egen placering")], ["Ta när det passar", "Publicera nu", "VALET i nämnden"]);
    assert_eq!((under(&list, 0, "Lekplatser", "Plats"), under(&list, 0, "Lekplatser", "Ruta")), ("", "Kan inte öppnas i nuvarande form"));
    let scores = grid(made(Format::Xlsx, &inventory, &sv), "Poäng");
    assert_eq!((under(&scores, 1, "Utegym", "Prioritet"), under(&scores, 1, "Utegym", "Gällande prioritet")), ("57.5", "80.25"));
    assert_eq!((under(&scores, 1, "Lekplatser", "Plats"), under(&scores, 1, "Lekplatser", "Ruta")), ("", "Kan inte öppnas i nuvarande form"));
    let matrix = grid(made(Format::Xlsx, &inventory, &sv), "Matris");
    assert!(!matrix.iter().any(|row| row.iter().any(|cell| cell == "Lekplatser")), "what is blocked is no point");
    assert_eq!((under(&matrix, 0, "Utegym", "Nytta"), under(&matrix, 0, "Utegym", "Nytta enligt poängen")), ("80.5", "32.5"));
}

#[test]
fn a_list_holds_gates_and_both_places() {
    let inventory = weighed();
    let bytes = made(Format::CsvRaw, &inventory, &text(Locale::Sv));
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let headers: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let grid: Vec<Vec<String>> = std::iter::once(headers).chain(reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect())).collect();
    let utegym = ["value", "override.value", "override.cost", "override.priority", "override.reason", "override.by", "override.date", "worst_gate", "gate.G2"];
    let utegym = utegym.map(|header| under(&grid, 0, "Utegym", header));
    assert_eq!(utegym, ["32.5", "80.5", "20", "80.25", "VALET i nämnden", "VALET i nämnden", "2026-04-02", "action", "action"]);
    let lekplatser =
        ["rank", "quadrant", "computed_quadrant", "worst_gate", "gate.G4", "gate.G4.reason", "gate.G4.by", "gate.G4.date", "gate.G1", "gate.G1.reason"];
    let lekplatser = lekplatser.map(|header| under(&grid, 0, "Lekplatser", header));
    assert_eq!(lekplatser, ["", "", "publish_now", "blocked", "blocked", "SKÄLET om sekretess", "SKÄLET om sekretess", "2026-03-01", "unassessed", ""]);
}

#[test]
fn what_is_for_the_public_says_nothing_of_gates() {
    let inventory = weighed();
    for locale in Locale::ALL {
        let text = text(locale);
        let public = Options { only_public: true, ..options() };
        for format in [Format::Csv, Format::CsvRaw] {
            let list = String::from_utf8(render(format, &inventory, &ranking(&inventory, &text), &text, &public).unwrap()).unwrap();
            for internal in ["SKÄLET", "ÅTGÄRDEN", "VALET", "G4", text.get("report-hindered"), text.get("gate-state-blocked"), "blocked"] {
                assert!(!list.contains(internal), "{locale:?} {format:?} {internal}");
            }
        }
        let book = render(Format::Xlsx, &inventory, &ranking(&inventory, &text), &text, &public).unwrap();
        let names = sheets(book.clone()).sheet_names();
        assert!(!names.contains(&text.get("report-sheet-gates").to_owned()), "{names:?}");
        for name in names {
            for cell in grid(book.clone(), &name).into_iter().flatten() {
                for internal in ["SKÄLET", "ÅTGÄRDEN", "VALET", text.get("report-hindered")] {
                    assert!(!cell.contains(internal), "{locale:?} {name} {internal}");
                }
            }
        }
    }
}

#[test]
fn hostile_text_stays_text_in_every_format() {
    let inventory = hostile();
    let sv = text(Locale::Sv);

    let (_, words) = read_xml(&parts(&made(Format::Docx, &inventory, &sv))["word/document.xml"]);
    for text in HOSTILE {
        assert!(words.contains(text), "{text:?} stands in the paper");
    }
    for (name, part) in parts(&made(Format::Xlsx, &inventory, &sv)) {
        let (elements, _) = read_xml(&part);
        assert!(!elements.iter().any(|(element, _)| element == "hyperlink"), "{name}");
    }
    let mut book = sheets(made(Format::Xlsx, &inventory, &sv));
    for name in ["Läs mig", "Datamängder", "Skyddsgrindar", "Matris", "Kodlistor", "_meta"] {
        assert!(book.worksheet_formula(name).unwrap().used_cells().next().is_none(), "no formula in {name}");
    }
    for (_, _, formula) in book.worksheet_formula("Poäng").unwrap().used_cells() {
        assert!(formula.starts_with("IF(") || formula.starts_with("(SUMPRODUCT("), "{formula}");
    }
    let range = book.worksheet_range("Datamängder").unwrap();
    for text in HOSTILE {
        assert!(range.rows().any(|row| row[0] == Data::String(text.to_owned())), "{text:?} stands in the workbook");
    }

    let bytes = made(Format::Csv, &inventory, &sv);
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap());
    for record in reader.records() {
        for cell in &record.unwrap() {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell:.40}");
        }
    }
    let svg = made(Format::Svg, &inventory, &sv);
    assert!(!String::from_utf8(svg.clone()).unwrap().contains("<script"));
    read_xml(&svg);
}

#[test]
fn a_cancelled_export_leaves_nothing_and_a_finished_one_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let (inventory, text) = (small(), text(Locale::Sv));
    let target = folder.path().join("lista.csv");
    let written = fyrfalt::export::write(Format::Csv, &inventory, &ranking(&inventory, &text), &text, &options(), &target, &Progress::unwatched()).unwrap();
    assert_eq!(written.bytes, std::fs::metadata(&target).unwrap().len());
    assert_eq!(written.path, target);
}

/// Writes every format of the example in every language, to be looked at: `cargo nextest run --run-ignored all samples`.
#[test]
#[ignore = "writes files to look at into the folder that FYRFALT_SAMPLES names"]
fn samples_to_look_at() {
    let Some(folder) = std::env::var_os("FYRFALT_SAMPLES").map(std::path::PathBuf::from) else { return };
    for (locale, language) in [(Locale::Sv, Language::Sv), (Locale::Da, Language::Da), (Locale::En, Language::En)] {
        let text = text(locale);
        let inventory = the_example(language);
        for format in Format::ALL {
            let name = format!("{language}-{}.{}", format.key(), format.extension());
            std::fs::write(folder.join(name), made(format, &inventory, &text)).unwrap();
        }
    }
    std::fs::write(folder.join("hostile.xlsx"), made(Format::Xlsx, &hostile(), &text(Locale::Sv))).unwrap();
    std::fs::write(folder.join("hostile.docx"), made(Format::Docx, &hostile(), &text(Locale::Sv))).unwrap();
    std::fs::write(folder.join("empty.docx"), made(Format::Docx, &empty("Exempelkommun"), &text(Locale::Sv))).unwrap();
}
