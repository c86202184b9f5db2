//! What Excel and `LibreOffice` put on the clipboard, and what comes back of what is put there by us.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::command::{Answer, Command, NewDataset, OrganisationDraft};
use crate::import::mapping::Decimal;
use crate::import::plan::Problem;
use crate::job::Progress;
use crate::model::query::SortBy;
use crate::model::{
    Code, CriterionId, Dataset, DatasetId, DepartmentId, Email, Field, FieldKey, Hours, Inventory, Kind, Language, Level, Line, OrganisationId, Prose, Score,
    ScoringModel, Value, Vocabulary, WebAddress,
};
use crate::text::{Locale, Text};

/// What Excel 365 in Swedish puts on the clipboard for three rows: the second has a line break in a cell, the third quotes and a tab.
const EXCEL: &str = "Badplatser\tMiljö\t12,5\t2024-05-01\r\nÖppna ytor\t\"Rad ett\nrad \"\"två\"\" åäö\"\t1200,5\t\r\n\"Öar\" och skär\t\"a\tb\"\t\t\r\n";
/// What `LibreOffice` 7.4 gives for the same sort of range: line ends without CR, no quotes, and breaks in cells are spaces.
const LIBRE_OFFICE: &str = "Badplatser\tRad ett rad två åäö\t12.5\t45413\nHan sa \"hej\"\t\"Öppna data\"\t1200.5\t\na b\t=1+1\t\tsist\nRad \"x\" två\t\t\t\n";
/// What `LibreOffice` offers other offices besides: quotes around what needs them.
const LIBRE_OFFICE_TSVC: &str =
    "Badplatser\t\"Rad ett\nrad två åäö\"\t12.5\t45413\nHan sa \"hej\"\t\"Öppna data\"\t1200.5\t\n\"a\tb\"\t=1+1\t\tsist\n\"Rad \"\"x\"\"\ntvå\"\t\t\t\n";

fn cells(text: &str) -> Vec<Vec<String>> {
    read(text)
}

#[test]
fn excel_is_read_as_it_writes() {
    let expected = [
        vec!["Badplatser", "Miljö", "12,5", "2024-05-01"],
        vec!["Öppna ytor", "Rad ett\nrad \"två\" åäö", "1200,5", ""],
        vec!["\"Öar\" och skär", "a\tb", "", ""],
    ];
    assert_eq!(cells(EXCEL), expected);
}

#[test]
fn libre_office_is_read_as_it_writes() {
    let simple = [
        vec!["Badplatser", "Rad ett rad två åäö", "12.5", "45413"],
        vec!["Han sa \"hej\"", "\"Öppna data\"", "1200.5", ""],
        vec!["a b", "=1+1", "", "sist"],
        vec!["Rad \"x\" två", "", "", ""],
    ];
    assert_eq!(cells(LIBRE_OFFICE), simple);
    let quoted = [
        vec!["Badplatser", "Rad ett\nrad två åäö", "12.5", "45413"],
        vec!["Han sa \"hej\"", "\"Öppna data\"", "1200.5", ""],
        vec!["a\tb", "=1+1", "", "sist"],
        vec!["Rad \"x\"\ntvå", "", "", ""],
    ];
    assert_eq!(cells(LIBRE_OFFICE_TSVC), quoted);
}

#[test]
fn odd_texts_are_read_all_the_same() {
    assert_eq!(cells(""), [[""]]);
    assert_eq!(cells("a"), [["a"]]);
    assert_eq!(cells("a\r\n"), [["a"]]);
    assert_eq!(cells("a\n\n"), [["a"], [""]]);
    assert_eq!(cells("a\rb\r"), [["a"], ["b"]], "old Macs");
    assert_eq!(cells("a\tb\nc\n"), [vec!["a", "b"], vec!["c"]], "ragged");
    assert_eq!(cells("\"a\tb\nc"), [vec!["\"a", "b"], vec!["c"]], "a quote that never closes is text");
    assert_eq!(cells("\"a\nb\" c\td"), [vec!["\"a"], vec!["b\" c", "d"]], "and so is one that closes too early");
    assert_eq!(cells("5\" rör\t\"\"\t\"\"\"\""), [["5\" rör", "", "\""]]);
    assert!(is_one_text("första stycket\n\nandra stycket"));
    assert!(!is_one_text("a\nb\n") && !is_one_text("a\tb\nc\td") && !is_one_text("ett ord"));
}

#[test]
fn quotes_that_never_close_take_no_time() {
    let text = "\"\"\"a\n".repeat(100_000) + &"\"\"\t".repeat(100_000) + &"\"a\t".repeat(100_000);
    let begun = std::time::Instant::now();
    assert_eq!(cells(&text).len(), 100_001);
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
}

#[test]
fn what_would_be_a_formula_becomes_text_and_comes_back() {
    for formula in ["=1+1", "+46 8 123", "-1", "@SUM(A1)", "- första punkten", "＝1"] {
        let guarded = guarded(formula.to_owned());
        assert!(!guarded.starts_with(['=', '+', '-', '@', '＝']), "{guarded}");
        assert_eq!(guarded.trim(), formula, "white space at the edge is taken away by all who read");
    }
    for plain in ["", "Badplatser", "a=b", "5 = fem", "–1", "'=1"] {
        assert_eq!(guarded(plain.to_owned()), plain);
    }
}

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

const DEPARTMENTS: [&str; 5] = ["Teknik & miljö", "-", "=Stab", "n/a", "Barn och utbildning"];

fn inventory(count: u128) -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(99)));
    let draft = OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() };
    let mut commands = vec![Command::CreateInventory(draft, Box::new(ScoringModel::standard()))];
    commands.extend(DEPARTMENTS.iter().zip(1..).map(|(name, id)| Command::AddDepartment(DepartmentId::from_uuid(Uuid::from_u128(id)), (*name).to_owned())));
    commands.push(Command::AddDatasets((1..=count).map(|of| NewDataset { id: id(of), title: format!("Mängd {of}"), language: Language::Sv }).collect()));
    for command in commands {
        let changes = command.plan(&inventory).unwrap();
        inventory.apply(&changes).unwrap();
    }
    inventory
}

fn aim(rows: impl IntoIterator<Item = u128>, columns: &[SortBy]) -> Aim {
    let rows = rows.into_iter().map(id).collect();
    Aim { rows, columns: columns.to_vec(), chosen: (1, 1), grows: true, language: Language::Sv, decimal: Decimal::Comma }
}

fn planned(text: &str, aim: &Aim, inventory: &Inventory) -> Pasting {
    let mut next = 1_000;
    let mut new_id = || {
        next += 1;
        Uuid::from_u128(next)
    };
    plan(&read(text), aim, inventory, &mut new_id, &Progress::unwatched()).unwrap()
}

fn pasted(text: &str, aim: &Aim, inventory: &Inventory) -> (Pasting, Inventory) {
    let pasting = planned(text, aim, inventory);
    let mut after = inventory.clone();
    if let Some(command) = pasting.command(&BTreeSet::new()) {
        after.apply(&command.plan(inventory).unwrap()).unwrap();
    }
    (pasting, after)
}

fn of(inventory: &Inventory, number: u128) -> &Arc<Dataset> {
    inventory.dataset(id(number)).unwrap()
}

const fn field(field: Field) -> SortBy {
    SortBy::Field(field)
}

fn key(field: Field) -> FieldKey {
    FieldKey::new(field, Language::Sv)
}

#[test]
fn a_block_lands_on_the_rows_and_columns_that_are_shown() {
    let inventory = inventory(5);
    let columns = [field(Field::Owner), SortBy::Priority, field(Field::License), field(Field::Department), SortBy::Score(CriterionId::new("V1").unwrap())];
    let text = "Anna\t61\tCC0 1.0\tteknik & MILJÖ\t4\r\nBo\t-\tIngen licens alls\tStab\tMedel\r\n";
    let (pasting, after) = pasted(text, &aim([4, 2], &columns), &inventory);
    assert_eq!((of(&after, 4).line(Field::Owner), of(&after, 2).line(Field::Owner)), ("Anna", "Bo"), "the rows as they are sorted");
    assert_eq!(after.department_of(of(&after, 4)), "Teknik & miljö");
    assert_eq!(after.department_of(of(&after, 2)), "Stab");
    assert_eq!(pasting.departments.len(), 1);
    assert_eq!(pasting.passed, [SortBy::Priority]);
    assert_eq!((of(&after, 1), of(&after, 3), of(&after, 5)), (of(&inventory, 1), of(&inventory, 3), of(&inventory, 5)), "no other row is touched");
    let score = |number| after.scores(id(number)).values().map(|judgement| judgement.score).collect::<Vec<_>>();
    assert_eq!((score(4), score(2)), (vec![Score::Known(Level::new(4).unwrap())], vec![Score::Known(Level::new(3).unwrap())]));
    let [issue] = pasting.issues.as_slice() else { panic!("{:?}", pasting.issues) };
    assert_eq!((issue.row, issue.column, issue.problem, issue.title.as_str()), (2, Some(field(Field::License)), Problem::NotInList, "Mängd 2"));
    assert_eq!(issue.text, "Ingen licens alls");
    let command = pasting.command(&BTreeSet::new()).unwrap();
    assert_eq!((command.label(&inventory).count, command.label(&inventory).kind.key()), (2, "paste"));

    let refused: BTreeSet<DepartmentId> = pasting.departments.iter().map(|department| department.id).collect();
    let without = pasting.command(&refused).unwrap().plan(&inventory).unwrap();
    let mut after = inventory.clone();
    after.apply(&without).unwrap();
    assert_eq!((after.department_of(of(&after, 2)), of(&after, 2).line(Field::Owner)), ("", "Bo"));
    assert_eq!(after.departments().count(), DEPARTMENTS.len());
}

#[test]
fn one_cell_fills_what_is_chosen_and_a_block_fills_it_in_turns() {
    let inventory = inventory(4);
    let columns = [field(Field::Owner), field(Field::Steward)];
    let chosen = |chosen| Aim { chosen, ..aim(1..=4, &columns) };
    let (_, after) = pasted("Anna", &chosen((3, 2)), &inventory);
    for number in 1..=3 {
        assert_eq!((of(&after, number).line(Field::Owner), of(&after, number).line(Field::Steward)), ("Anna", "Anna"));
    }
    assert_eq!(of(&after, 4).line(Field::Owner), "");
    let (_, after) = pasted("Anna\r\nBo\r\n", &chosen((4, 1)), &inventory);
    assert_eq!([1, 2, 3, 4].map(|number| of(&after, number).line(Field::Owner)), ["Anna", "Bo", "Anna", "Bo"]);
    let (pasting, after) = pasted("Anna\tBo\tCecilia\r\n", &chosen((2, 2)), &inventory);
    assert_eq!((pasting.surplus_columns, of(&after, 1).line(Field::Steward), of(&after, 2).line(Field::Owner)), (1, "Bo", ""), "it does not fit: only once");
}

#[test]
fn rows_below_the_last_become_datasets_if_they_have_a_title() {
    let inventory = inventory(2);
    let columns = [field(Field::Title), field(Field::Owner)];
    let text = "Mängd 2\tAnna\r\nNy\tBo\r\n\tUtan titel\r\n\t\r\nMängd 1\t\r\n";
    let (pasting, after) = pasted(text, &aim([2], &columns), &inventory);
    assert_eq!((pasting.rows, pasting.added.len(), pasting.lost, pasting.unsure), (5, 2, 1, 1));
    assert!(pasting.needs_asking());
    let problems: Vec<_> = pasting.issues.iter().map(|issue| (issue.row, issue.problem)).collect();
    assert_eq!(problems, [(3, Problem::TitleMissing), (5, Problem::SameTitle)]);
    assert_eq!(after.datasets().len(), 4);
    let new = after.datasets().find(|dataset| dataset.title(Language::Sv) == "Ny").unwrap();
    assert_eq!(new.line(Field::Owner), "Bo");

    let still = Aim { grows: false, ..aim([2], &columns) };
    let (pasting, after) = pasted(text, &still, &inventory);
    assert_eq!((pasting.surplus_rows, after.datasets().len()), (4, 2));

    let (pasting, _) = pasted("Anna\r\nBo\r\n", &aim([2], &[field(Field::Owner)]), &inventory);
    assert_eq!((pasting.added.len(), pasting.lost), (0, 1), "without titles nothing is added");
}

#[test]
fn an_empty_cell_clears_and_the_last_title_stays() {
    let mut inventory = inventory(2);
    let owner = Some(Value::Line(Line::new("Anna").unwrap()));
    inventory.apply(&Command::EditDatasets(vec![id(1), id(2)], key(Field::Owner), owner).plan(&inventory).unwrap()).unwrap();
    let (pasting, after) = pasted("\t\r\n", &aim([1, 2], &[field(Field::Title), field(Field::Owner)]), &inventory);
    assert_eq!((of(&after, 1).title(Language::Sv), of(&after, 1).line(Field::Owner), of(&after, 2).line(Field::Owner)), ("Mängd 1", "", "Anna"));
    assert_eq!((pasting.issues[0].problem, pasting.lost), (Problem::TitleMissing, 1));
    let (pasting, after) = pasted("Mängd 1\tBo\r\nMängd 2\r\n", &aim([1, 2], &[field(Field::Title), field(Field::Owner)]), &inventory);
    assert_eq!(of(&after, 2).line(Field::Owner), "Anna", "a cell that is not there clears nothing");
    assert_eq!(pasting.edits.len(), 1, "what is so already is no change");
    assert_eq!(planned("Mängd 1\r\n", &aim([1], &[field(Field::Title)]), &inventory).command(&BTreeSet::new()), None);
}

#[test]
fn dates_numbers_and_lists_are_read_as_lists_from_files_are() {
    let inventory = inventory(4);
    let columns = [field(Field::Issued), field(Field::HoursPerYear), field(Field::Frequency), field(Field::Theme), field(Field::Keywords)];
    let text = "21/11/2024\t1.200,5 h\tÅrligen\tMiljö; Transport\tbad, vatten\r\n03/04/2024\t12,5\tEn gång om året\tENVI\tcykel\r\n45413\t7\t–\t\t\r\n";
    let (pasting, after) = pasted(text, &aim(1..=4, &columns), &inventory);
    assert_eq!(of(&after, 1).get(key(Field::Issued)), Some(&Value::Date(date(2024, 11, 21))));
    assert_eq!(of(&after, 2).get(key(Field::Issued)), Some(&Value::Date(date(2024, 4, 3))), "the day comes first, as the row above shows");
    assert_eq!(of(&after, 3).get(key(Field::Issued)), Some(&Value::Date(date(2024, 5, 1))), "the number of a day");
    assert_eq!(of(&after, 1).get(key(Field::HoursPerYear)), Some(&Value::Hours(Hours::new(1200.5).unwrap())));
    assert_eq!(of(&after, 1).code(Field::Frequency), Some(Code::new(Vocabulary::Frequency, "ANNUAL").unwrap()));
    assert_eq!(of(&after, 1).get(key(Field::Keywords)).unwrap().to_string(), "bad, vatten");
    assert!(pasting.issues.iter().all(|issue| matches!(issue.column, Some(SortBy::Field(Field::Theme | Field::Frequency)))), "{:?}", pasting.issues);

    let ambiguous = planned("03/04/2024", &aim([1], &columns), &inventory);
    assert_eq!((ambiguous.unsure, ambiguous.issues[0].problem), (1, Problem::AmbiguousDate));
}

#[test]
fn english_numbers_are_read_in_english() {
    let inventory = inventory(2);
    let columns = [field(Field::HoursPerYear)];
    let read_as =
        |text: &str, decimal| pasted(text, &Aim { decimal, ..aim([1], &columns) }, &inventory).1.dataset(id(1)).unwrap().get(key(Field::HoursPerYear)).cloned();
    let hours = |hours: f64| Some(Value::Hours(Hours::new(hours).unwrap()));
    assert_eq!(read_as("1,200", Decimal::Point), hours(1200.0));
    assert_eq!(read_as("1.200", Decimal::Comma), hours(1200.0));
    assert_eq!(read_as("1,5", Decimal::Point), hours(1.5));
    assert_eq!(read_as("1.5", Decimal::Comma), hours(1.5));
    assert_eq!((read_as("0,125", Decimal::Point), read_as("0.125", Decimal::Comma)), (hours(0.13), hours(0.13)), "no thousands begin with a nought");
}

#[test]
fn a_number_that_could_be_thousands_is_told_with_what_it_is_read_as() {
    let inventory = inventory(2);
    let columns = [field(Field::HoursPerYear)];
    let told = |text: &str, decimal| {
        let pasting = planned(text, &Aim { decimal, ..aim([1, 2], &columns) }, &inventory);
        let read = |issue: &CellIssue| (issue.problem, issue.read.as_ref().map(ToString::to_string));
        (pasting.needs_asking(), pasting.unsure, pasting.lost, pasting.issues.iter().map(read).collect::<Vec<_>>())
    };
    let as_read = |hours: &str| (true, 1, 0, vec![(Problem::AmbiguousNumber, Some(hours.to_owned()))]);
    assert_eq!(told("1,250", Decimal::Comma), as_read("1.25"));
    assert_eq!(told("1,250", Decimal::Point), as_read("1250"));
    assert_eq!(told("1.250", Decimal::Comma), as_read("1250"));
    assert_eq!(told("1.250", Decimal::Point), as_read("1.25"));
    assert_eq!(told("1,250\r\n2,5", Decimal::Point), as_read("1.25"), "the row below shows how decimals are written, and it is told all the same");
    for plain in ["1250", "1,25", "0,125", "1 250", "1.250,5", "1250\r\n7,5"] {
        assert_eq!(told(plain, Decimal::Comma), (false, 0, 0, Vec::new()), "{plain}");
    }
}

/// Any text that a value can hold, with what is awkward in blocks more often than chance has it.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zåäöA-ZÅÄÖ0-9 \"'=+@,;|\\[\\]–-]{1,24}",
        2 => "\\PC{1,30}",
        1 => proptest::sample::select(vec!["n/a", "-", "=1+1", "\"", "\"citat\"", "\"a\" b", "[a, b]", "[\"a\"]", "{{titel}}", "1,5", "2024-05-01"]).prop_map(str::to_owned),
    ]
}

fn value(key: FieldKey) -> BoxedStrategy<Value> {
    let line = || text().prop_filter_map("a line", |text| Line::new(&text).ok());
    match key.kind() {
        Kind::Line => line().prop_map(Value::Line).boxed(),
        Kind::Prose => (text(), "[\n\t\"a ]{0,6}", text()).prop_filter_map("prose", |(a, b, c)| Prose::new(&(a + &b + &c)).ok().map(Value::Prose)).boxed(),
        Kind::Words => proptest::collection::vec(line(), 1..4).prop_filter_map("words", |words| Value::words(words).ok()).boxed(),
        Kind::Date => (1000_i16..3000, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Value::Date(date(year, month, day))).boxed(),
        Kind::Hours => (0..10_000_000_u32).prop_map(|hours| Value::Hours(Hours::new(f64::from(hours) / 100.0).unwrap())).boxed(),
        Kind::Web => "[a-z]{1,8}".prop_map(|name| Value::Web(WebAddress::new(&format!("https://{name}.example.org/å?a=1&b=\u{e4}")).unwrap())).boxed(),
        Kind::Email => "[a-z+-]{1,8}".prop_map(|name| Value::Email(Email::new(&format!("{name}@example.org")).unwrap())).boxed(),
        Kind::Code(vocabulary) => code(vocabulary).prop_map(Value::Code).boxed(),
        Kind::Codes(vocabulary) => proptest::collection::vec(code(vocabulary), 1..4).prop_map(|codes| Value::codes(codes).unwrap()).boxed(),
        Kind::Department => (1..=DEPARTMENTS.len() as u128).prop_map(|id| Value::Department(DepartmentId::from_uuid(Uuid::from_u128(id)))).boxed(),
    }
}

fn code(vocabulary: Vocabulary) -> impl Strategy<Value = Code> {
    (0..vocabulary.terms().len()).prop_map(move |at| Code::new(vocabulary, vocabulary.terms()[at].code()).unwrap())
}

fn row() -> impl Strategy<Value = Vec<Value>> {
    Field::ALL.iter().map(|field| value(FieldKey::new(*field, Language::Sv))).collect::<Vec<_>>()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(rows in (1..5_usize).prop_flat_map(|width| proptest::collection::vec(proptest::collection::vec("(?s)[\"\t\r\n a]{0,6}|.{0,8}", width), 1..6))) {
        prop_assert_eq!(read(&write(&rows)), rows);
    }

    #[test]
    fn reading_never_fails(text in "(?s)[\"\t\r\n a]{0,40}") {
        let rows = read(&text);
        prop_assert!(!rows.is_empty() && rows.iter().all(|row| !row.is_empty()));
    }

    #[test]
    fn what_is_copied_is_pasted_as_the_same_values_in_every_language(rows in proptest::collection::vec(row(), 1..4)) {
        let inventory = inventory(3);
        for (locale, decimal) in [(Locale::Sv, Decimal::Comma), (Locale::Da, Decimal::Comma), (Locale::En, Decimal::Point)] {
            let text = Text::new(locale);
            let copied: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|value| cell_text(value, &inventory, &text)).collect()).collect();
            let columns: Vec<SortBy> = Field::ALL.iter().map(|field| SortBy::Field(*field)).collect();
            let (pasting, after) = pasted(&write(&copied), &Aim { decimal, ..aim(1..=3, &columns) }, &inventory);
            prop_assert_eq!(&pasting.issues, &[]);
            for (row, number) in rows.iter().zip(1..) {
                for (value, field) in row.iter().zip(Field::ALL) {
                    prop_assert_eq!(of(&after, number).get(key(*field)), Some(value), "{:?}", locale);
                }
            }
        }
    }
}

#[test]
fn every_name_of_a_code_is_read_as_that_code() {
    for vocabulary in Vocabulary::ALL {
        for term in vocabulary.terms() {
            for language in Language::ALL {
                assert_eq!(vocabulary.parse(term.label(language)).map(Code::as_str), Ok(term.code()), "{}", term.label(language));
                assert!(!term.label(language).contains([';', '|', '\n']), "{}", term.label(language));
            }
        }
    }
}

#[test]
fn a_cell_writes_to_the_language_of_the_text_it_shows() {
    let inventory = inventory(2);
    let english = Aim { language: Language::En, ..aim([1, 2], &[field(Field::Title), field(Field::Description)]) };
    let (_, after) = pasted("Mängd ett\tBeskriven\r\nMängd 2\t\r\nNy\tOckså\r\n", &english, &inventory);
    assert_eq!(of(&after, 1).get(FieldKey::new(Field::Title, Language::En)), None, "no translation comes about by pasting");
    assert_eq!(of(&after, 1).title(Language::Sv), "Mängd ett");
    assert!(of(&after, 1).get(key(Field::Description)).is_some(), "the inventory's own language");
    let new = after.datasets().find(|dataset| dataset.title(Language::En) == "Ny").unwrap();
    assert!(new.get(key(Field::Title)).is_some() && new.get(key(Field::Description)).is_some());
}

#[test]
fn scores_are_cleared_by_an_empty_cell() {
    let mut inventory = inventory(1);
    let criterion = CriterionId::new("V1").unwrap();
    let columns = [SortBy::Score(criterion)];
    let (_, after) = pasted("5", &aim([1], &columns), &inventory);
    inventory = after;
    let pasting = planned("\r\n", &aim([1], &columns), &inventory);
    assert_eq!(pasting.scores[0].1[0].answer, Answer::Clear);
    let unread = planned("6", &aim([1], &columns), &inventory);
    assert_eq!(unread.issues[0].problem, Problem::NotAScore);
}
