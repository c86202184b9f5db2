//! Workbooks of data calls, there and back: whatever a department or its programs did to one, nothing is lost and nothing is made up.
//!
//! How the three sides are weighed is tested in the model; here it is seen that each side arrives as it was meant.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::date;
use uuid::Uuid;

use fyrfalt::command::{Command, NewDataset, Refusal, TakeReturned};
use fyrfalt::export::call as workbook;
use fyrfalt::import::returned::{self, Returned};
use fyrfalt::import::source::{Cell, Placed, Sheet};
use fyrfalt::import::{Book, Finding, Flaw, Limits, Options, ReturnedError, read};
use fyrfalt::job::Progress;
use fyrfalt::model::call::{Call, Preset};
use fyrfalt::model::merge::{Choices, Verdict};
use fyrfalt::model::{CallId, DatasetId, DepartmentId, Field, FieldKey, Inventory, Kind, Language, Line, OrganisationId, Prose, Value};

/// What people and programs write where nobody expects it.
pub(crate) const HOSTILE: [&str; 12] = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "\"; DROP TABLE dataset; --",
    "&amp; & < > ' \"",
    "_x000D_ _x0041_",
    "{{title}} %s $1",
    "👩‍👩‍👧 å a\u{30a} İı ß",
    "1e309",
    "00012",
];

/// A workbook as cells, to be changed as people change them.
pub(crate) struct Desk {
    book: Book,
    sheets: Vec<BTreeMap<(u32, u16), Cell>>,
}

/// Where the table stands among the sheets, and its first row.
const TABLE: usize = 1;
const KEYS: u32 = 1;
const FIRST: u32 = 3;

pub(crate) fn read_book(path: &Path) -> Book {
    read(path, Options::default(), &Limits::default(), &Progress::unwatched()).unwrap()
}

impl Desk {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("svar.xlsx");
        std::fs::write(&path, bytes).unwrap();
        Self::open(&path)
    }

    pub(crate) fn open(path: &Path) -> Self {
        let book = read_book(path);
        let cells = |sheet: &Sheet| {
            sheet.rows().flat_map(|row| row.cells().iter()).map(|placed| ((placed.row, placed.column), placed.cell.clone())).collect::<BTreeMap<_, _>>()
        };
        let sheets = book.sheets.iter().map(|sheet| cells(sheet)).collect();
        Self { book, sheets }
    }

    pub(crate) fn book(&self) -> Book {
        let sheets = self.book.sheets.iter().zip(&self.sheets).map(|(old, cells)| {
            let cells = cells.iter().map(|((row, column), cell)| Placed { row: *row, column: *column, cell: cell.clone() }).collect();
            Sheet::new(old.name.clone(), old.is_hidden, Vec::new(), cells).into()
        });
        Book { sheets: sheets.collect(), ..self.book.clone() }
    }

    pub(crate) fn understand(&self, inventory: &Inventory) -> Result<Returned, ReturnedError> {
        returned::understand(&self.book(), inventory)
    }

    fn column(&self, key: FieldKey) -> u16 {
        let wanted = key.to_string();
        // The title is in the language of the inventory.
        let is_wanted = |found: &str| found == wanted || (key == TITLE && found.starts_with("title."));
        self.sheets[TABLE].iter().find(|((row, _), cell)| *row == KEYS && is_wanted(&cell.text())).map(|((_, column), _)| *column).unwrap()
    }

    /// Finds the row of a dataset by its title.
    fn row(&self, title: &str) -> u32 {
        let column = self.column(TITLE);
        self.sheets[TABLE].iter().find(|((_, at), cell)| *at == column && cell.text() == title).map(|((row, _), _)| *row).unwrap()
    }

    /// Returns the first row that is still empty.
    fn empty_row(&self) -> u32 {
        let title = self.column(TITLE);
        (FIRST..100_000).find(|row| !self.sheets[TABLE].contains_key(&(*row, title))).unwrap()
    }

    pub(crate) fn write(&mut self, row: u32, key: FieldKey, cell: Option<Cell>) {
        let at = (row, self.column(key));
        match cell {
            Some(cell) => self.sheets[TABLE].insert(at, cell),
            None => self.sheets[TABLE].remove(&at),
        };
    }

    pub(crate) fn fill(&mut self, title: &str, key: FieldKey, text: &str) {
        let row = self.row(title);
        self.write(row, key, Some(Cell::Text(text.into())));
    }

    pub(crate) fn add(&mut self, title: &str) -> u32 {
        let row = self.empty_row();
        self.write(row, TITLE, Some(Cell::Text(title.into())));
        row
    }

    /// Writes under a heading of a sheet, in the first row that has a text in some cell.
    pub(crate) fn put(&mut self, sheet: &str, of: &str, heading: &str, text: &str) {
        self.put_cell(sheet, of, heading, Some(Cell::Text(text.into())));
    }

    /// Puts a cell under a heading of a sheet, in the first row that has a text in some cell; none leaves it empty.
    pub(crate) fn put_cell(&mut self, sheet: &str, of: &str, heading: &str, cell: Option<Cell>) {
        let cells = self.cells(sheet);
        let column = column_of(cells, heading);
        let row = cells.iter().find(|(_, cell)| cell.text() == of).map(|((row, _), _)| *row).unwrap();
        match cell {
            Some(cell) => cells.insert((row, column), cell),
            None => cells.remove(&(row, column)),
        };
    }

    /// Adds a row under the last of a sheet, with texts under headings.
    pub(crate) fn add_row(&mut self, sheet: &str, texts: &[(&str, &str)]) {
        let cells = self.cells(sheet);
        let row = cells.keys().map(|(row, _)| *row).max().unwrap() + 1;
        for (heading, text) in texts {
            let column = column_of(cells, heading);
            cells.insert((row, column), Cell::Text((*text).into()));
        }
    }

    /// Takes the first row out that has a text in some cell.
    pub(crate) fn remove_row(&mut self, sheet: &str, of: &str) {
        let cells = self.cells(sheet);
        let row = cells.iter().find(|(_, cell)| cell.text() == of).map(|((row, _), _)| *row).unwrap();
        cells.retain(|(other, _), _| *other != row);
    }

    fn cells(&mut self, sheet: &str) -> &mut BTreeMap<(u32, u16), Cell> {
        let at = self.book.sheets.iter().position(|found| found.name == sheet).unwrap();
        &mut self.sheets[at]
    }

    /// Puts every cell of the table elsewhere, or nowhere.
    fn rearrange(&mut self, place: impl Fn(u32, u16) -> Option<(u32, u16)>) {
        let cells = std::mem::take(&mut self.sheets[TABLE]);
        self.sheets[TABLE] = cells.into_iter().filter_map(|((row, column), cell)| Some((place(row, column)?, cell))).collect();
    }

    /// Writes the workbook as another program would: values only, no table, no protection.
    pub(crate) fn save(&self, path: &Path) {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
        for (old, cells) in self.book.sheets.iter().zip(&self.sheets) {
            let sheet = workbook.add_worksheet();
            sheet.set_name(&old.name).unwrap().set_hidden(old.is_hidden);
            for ((row, column), cell) in cells {
                match cell {
                    Cell::Boolean(is) => drop(sheet.write_boolean(row - 1, *column, *is).unwrap()),
                    Cell::Number(number) => drop(sheet.write_number(row - 1, *column, *number).unwrap()),
                    Cell::Date(date) => {
                        let date = rust_xlsxwriter::ExcelDateTime::from_ymd(date.year().unsigned_abs(), date.month() as u8, date.day() as u8).unwrap();
                        sheet.write_datetime_with_format(row - 1, *column, &date, &day).unwrap();
                    }
                    cell => drop(sheet.write_string(row - 1, *column, cell.text().as_ref()).unwrap()),
                }
            }
        }
        workbook.save(path).unwrap();
    }
}

fn column_of(cells: &BTreeMap<(u32, u16), Cell>, heading: &str) -> u16 {
    cells.iter().find(|(_, cell)| cell.text() == heading).map(|((_, column), _)| *column).unwrap()
}

const TITLE: FieldKey = FieldKey::new(Field::Title, Language::Sv);
const OWNER: FieldKey = FieldKey::new(Field::Owner, Language::Sv);
const DESCRIPTION: FieldKey = FieldKey::new(Field::Description, Language::Sv);
const FREQUENCY: FieldKey = FieldKey::new(Field::Frequency, Language::Sv);
const MODIFIED: FieldKey = FieldKey::new(Field::Modified, Language::Sv);
const HOURS: FieldKey = FieldKey::new(Field::HoursPerYear, Language::Sv);

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

fn department() -> DepartmentId {
    DepartmentId::from_uuid(Uuid::from_u128(500))
}

fn run(inventory: &mut Inventory, command: &Command) {
    let changes = command.plan(inventory).unwrap();
    inventory.apply(&changes).unwrap();
}

fn text(key: FieldKey, text: &str) -> Value {
    key.parse_value(text).unwrap()
}

/// Three datasets of one department; the first has a value in every field.
fn inventory(organisation: u128) -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(organisation)));
    run(&mut inventory, &Command::AddDepartment(department(), "Teknik & fritid".to_owned()));
    let titles = ["Badplatser", "Utegym", "=Cykelvägar"];
    let new = |at: usize| NewDataset { id: id(at as u128 + 1), title: titles[at].to_owned(), language: Language::Sv };
    run(&mut inventory, &Command::AddDatasets((0..3).map(new).collect()));
    for at in 1..=3 {
        let of = FieldKey::new(Field::Department, Language::Sv);
        run(&mut inventory, &Command::EditDataset(id(at), vec![(of, Some(Value::Department(department())))]));
    }
    let values = FieldKey::all().filter(|key| *key != TITLE && key.kind() != Kind::Department).enumerate();
    let values = values.map(|(at, key)| (key, Some(any_value(key, HOSTILE[at % HOSTILE.len()])))).collect();
    run(&mut inventory, &Command::EditDataset(id(1), values));
    run(&mut inventory, &Command::EditDataset(id(2), vec![(OWNER, Some(text(OWNER, "Chefen")))]));
    inventory
}

fn any_value(key: FieldKey, hostile: &str) -> Value {
    match key.kind() {
        Kind::Line => Value::Line(Line::new(hostile).unwrap()),
        Kind::Prose => Value::Prose(Prose::new(&format!("{hostile}\n\nmer\t{hostile}  \nslut")).unwrap()),
        Kind::Words => Value::words(vec![Line::new("bad").unwrap(), Line::new("vatten, kallt").unwrap()]).unwrap(),
        Kind::Date => text(key, "2024-02-29"),
        Kind::Hours => text(key, "12,5"),
        Kind::Web => text(key, "https://example.org/a?b=c&d=%20"),
        Kind::Email => text(key, "o'data@example.org"),
        Kind::Code(vocabulary) => Value::Code(fyrfalt::model::Code::new(vocabulary, vocabulary.terms()[1].code()).unwrap()),
        Kind::Codes(vocabulary) => {
            let code = |at: usize| fyrfalt::model::Code::new(vocabulary, vocabulary.terms()[at].code()).unwrap();
            Value::codes(vec![code(0), code(2)]).unwrap()
        }
        Kind::Department => Value::Department(department()),
    }
}

fn call(inventory: &Inventory, fields: Vec<FieldKey>) -> Call {
    let call = Call {
        department: Some(department()),
        fields,
        sent: Some(date(2026, 11, 22)),
        due: Some(date(2026, 12, 15)),
        contact: Some(Line::new("Karin <karin@example.org>").unwrap()),
        message: Some(Prose::new("=Hej!\nTack").unwrap()),
        ..Call::new(CallId::from_uuid(Uuid::from_u128(0x0192_1234_5678_7000_8000_0000_0000_0001)), Line::new("Teknik & fritid").unwrap())
    };
    workbook::prepared(inventory, call)
}

fn few() -> Vec<FieldKey> {
    vec![OWNER, DESCRIPTION, FREQUENCY, MODIFIED, HOURS]
}

/// An inventory that has sent a call, and the workbook.
fn sent(fields: Vec<FieldKey>) -> (Inventory, Desk) {
    let mut inventory = inventory(99);
    let call = call(&inventory, fields);
    let bytes = workbook::write(&inventory, &call).unwrap();
    run(&mut inventory, &Command::SendCalls(vec![call]));
    (inventory, Desk::of(&bytes))
}

fn take(inventory: &mut Inventory, returned: &Returned) -> Result<(), Refusal> {
    let source =
        fyrfalt::command::call::Source { call: returned.call, name: returned.name.clone(), file: returned.file.clone(), digest: returned.digest.clone() };
    let merge = returned.merge(inventory);
    let command = Command::TakeReturned(Box::new(TakeReturned::of(&source, &merge, &Choices::default(), date(2026, 12, 1))));
    let changes = command.plan(inventory)?;
    inventory.apply(&changes).unwrap();
    Ok(())
}

fn flaws(returned: &Returned) -> Vec<Flaw> {
    returned.issues.iter().map(|issue| issue.flaw).collect()
}

#[test]
fn what_nobody_touched_comes_back_as_it_left_whatever_stands_in_it() {
    for preset in [None, Some(Preset::Responsible), Some(Preset::Prioritise), Some(Preset::Public)] {
        let fields = preset.map_or_else(
            || FieldKey::all().collect(),
            |preset| preset.fields().into_iter().map(|field| FieldKey::new(field, Language::Sv)).collect::<Vec<_>>(),
        );
        let (mut inventory, desk) = sent(fields);
        let returned = desk.understand(&inventory).unwrap();
        let merge = returned.merge(&inventory);
        assert!(returned.base.is_some());
        assert_eq!((merge.fields.as_slice(), returned.issues.as_slice()), ([].as_slice(), [].as_slice()));
        assert_eq!((merge.untouched, merge.new.len(), merge.deleted.len()), (3, 0, 0));
        take(&mut inventory, &returned).unwrap();
        assert_eq!(inventory.calls().next().unwrap().answers.len(), 1, "no change is an answer too");
        assert_eq!(take(&mut inventory, &returned), Err(Refusal::NothingToDo));
    }
}

#[test]
fn the_same_call_gives_the_same_bytes_and_no_formula_of_anybody_elses() {
    let inventory = inventory(99);
    let call = call(&inventory, FieldKey::all().collect());
    let bytes = workbook::write(&inventory, &call).unwrap();
    assert_eq!(bytes, workbook::write(&inventory, &call).unwrap());
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    for index in 0..archive.len() {
        let mut part = String::new();
        let mut file = archive.by_index(index).unwrap();
        if file.name().unwrap().starts_with("xl/worksheets/sheet") {
            std::io::Read::read_to_string(&mut file, &mut part).unwrap();
            assert!(!part.contains("<f>"), "part {index}");
        }
    }
}

#[test]
fn rows_in_any_order_columns_anywhere_and_other_headings_make_no_difference() {
    let (inventory, mut desk) = sent(few());
    desk.fill("Utegym", OWNER, "Fritidschefen");
    desk.fill("Badplatser", DESCRIPTION, "Alla kommunala badplatser");
    let plain = desk.understand(&inventory).unwrap();
    let fields = |returned: &Returned| -> Vec<(DatasetId, FieldKey, Option<Value>, Verdict)> {
        let mut fields: Vec<_> = returned.merge(&inventory).fields.into_iter().map(|field| (field.dataset, field.key, field.theirs, field.verdict)).collect();
        fields.sort_unstable_by_key(|(dataset, key, ..)| (*dataset, *key));
        fields
    };
    let wanted = [
        (id(1), DESCRIPTION, Some(text(DESCRIPTION, "Alla kommunala badplatser")), Verdict::Theirs),
        (id(2), OWNER, Some(text(OWNER, "Fritidschefen")), Verdict::Theirs),
    ];
    assert_eq!(fields(&plain), wanted);

    // Sorted the other way round, the columns the other way round, and new words above them.
    desk.rearrange(|row, column| Some((if (FIRST..FIRST + 43).contains(&row) { FIRST + FIRST + 42 - row } else { row }, 30 - column)));
    let headings: Vec<(u32, u16)> = desk.sheets[TABLE].keys().copied().filter(|(row, _)| *row == KEYS + 1).collect();
    for (number, at) in headings.into_iter().enumerate() {
        desk.sheets[TABLE].insert(at, Cell::Text(format!("Rubrik {number}").into()));
    }
    let moved = desk.understand(&inventory).unwrap();
    assert_eq!((fields(&moved), flaws(&moved)), (wanted.to_vec(), Vec::new()));
    assert_eq!(moved.digest, plain.digest, "it is the same answer");

    // The hidden row is gone as well; now the words must be right.
    let (_, mut desk) = sent(few());
    desk.fill("Utegym", OWNER, "Fritidschefen");
    desk.rearrange(|row, column| (row != KEYS).then_some((row, column)).map(|(row, column)| (row - 1, column)));
    let unkeyed = desk.understand(&inventory).unwrap();
    assert_eq!(fields(&unkeyed), wanted[1..]);
}

#[test]
fn rows_and_columns_that_are_gone_or_new_are_told_and_cost_nothing() {
    let (mut inventory, mut desk) = sent(few());
    let gone = desk.row("Utegym");
    let hours = desk.column(HOURS);
    desk.sheets[TABLE].insert((KEYS + 1, 40), Cell::Text("Vår kommentar".into()));
    desk.sheets[TABLE].insert((FIRST, 40), Cell::Text("Ring mig".into()));
    desk.rearrange(|row, column| (row != gone && column != hours).then_some((row, column)));
    let returned = desk.understand(&inventory).unwrap();
    let merge = returned.merge(&inventory);
    assert_eq!((merge.deleted.as_slice(), merge.fields.len()), ([id(2)].as_slice(), 0));
    assert_eq!(flaws(&returned), [Flaw::MissingColumn, Flaw::ExtraColumn]);
    take(&mut inventory, &returned).unwrap();
    assert_eq!(inventory.datasets().len(), 3);
    assert!(inventory.dataset(id(1)).unwrap().get(HOURS).is_some());
}

#[test]
fn what_is_not_read_back_is_told_wherever_it_stands() {
    let (inventory, mut desk) = sent(few());
    assert_eq!(flaws(&desk.understand(&inventory).unwrap()), []);
    let stage = desk.sheets[TABLE].iter().find(|((row, _), cell)| *row == KEYS && cell.text() == "#stage").map(|((_, column), _)| *column).unwrap();
    let row = desk.row("Utegym");
    desk.sheets[TABLE].insert((row, stage), Cell::Text("Publicera".into()));
    let empty = desk.empty_row();
    desk.sheets[TABLE].insert((empty, stage), Cell::Text("klar".into()));
    let own = Sheet::new("Synpunkter".to_owned(), false, Vec::new(), Vec::new());
    desk.book.sheets.push(own.into());
    desk.sheets.push([((1, 0), Cell::Text("Ring mig".into()))].into());
    desk.book.findings.push(Finding::Comments);
    let returned = desk.understand(&inventory).unwrap();
    let told: Vec<(Flaw, Option<u32>, &str)> = returned.issues.iter().map(|issue| (issue.flaw, issue.row, issue.value.as_str())).collect();
    let expected = [
        (Flaw::StageNotTaken, Some(row), "Publicera"),
        (Flaw::StageNotTaken, Some(empty), "klar"),
        (Flaw::ExtraSheet, None, "Synpunkter"),
        (Flaw::Comments, None, ""),
    ];
    assert_eq!(told, expected);
    assert!(returned.merge(&inventory).is_empty(), "nothing of it is taken");
}

#[test]
fn new_rows_become_datasets_once_however_often_the_workbook_comes() {
    let (mut inventory, mut desk) = sent(few());
    let row = desk.add("Lekplatser");
    desk.write(row, HOURS, Some(Cell::Text("8".into())));
    // Below the table, and a row that somebody copied with its id.
    desk.write(900, TITLE, Some(Cell::Text("Badplatser".into())));
    let (copy, original) = (901, desk.row("=Cykelvägar"));
    for column in 0..3 {
        if let Some(cell) = desk.sheets[TABLE].get(&(original, column)).cloned() {
            desk.sheets[TABLE].insert((copy, column), cell);
        }
    }
    desk.write(copy, TITLE, Some(Cell::Text("Cykelparkeringar".into())));
    let returned = desk.understand(&inventory).unwrap();
    let merge = returned.merge(&inventory);
    assert_eq!(merge.new.iter().map(|row| row.row).collect::<Vec<_>>(), [row, 900, 901]);
    assert_eq!(merge.new[1].alike, [id(1)], "it is called as one that is there");
    assert_eq!(flaws(&returned), [Flaw::CopiedRow]);
    take(&mut inventory, &returned).unwrap();
    assert_eq!(inventory.datasets().len(), 6);
    let added = inventory.dataset(merge.new[0].dataset).unwrap();
    assert_eq!((added.department(), added.get(HOURS)), (Some(department()), Some(&text(HOURS, "8"))));

    let again = desk.understand(&inventory).unwrap();
    assert_eq!(take(&mut inventory, &again), Err(Refusal::NothingToDo));
    desk.fill("Lekplatser", OWNER, "Parkchefen");
    let more = desk.understand(&inventory).unwrap();
    take(&mut inventory, &more).unwrap();
    assert_eq!((inventory.datasets().len(), inventory.dataset(merge.new[0].dataset).unwrap().line(Field::Owner)), (6, "Parkchefen"));

    run(&mut inventory, &Command::RemoveDatasets(vec![merge.new[0].dataset]));
    let again = desk.understand(&inventory).unwrap().merge(&inventory);
    assert_eq!((again.new.len(), again.gone.len()), (0, 1), "what was removed here does not come back by itself");
}

#[test]
fn cells_in_other_shapes_are_read_and_those_that_cannot_be_are_told_of() {
    let (mut inventory, mut desk) = sent(few());
    let row = desk.row("Utegym");
    desk.write(row, MODIFIED, Some(Cell::Text("2026-03-01".into())));
    desk.write(row, HOURS, Some(Cell::Text("1 200,5".into())));
    desk.write(row, FREQUENCY, Some(Cell::Text("annual".into())));
    desk.write(row, DESCRIPTION, Some(Cell::Number(2026.0)));
    desk.write(row, OWNER, Some(Cell::Boolean(true)));
    let row = desk.row("=Cykelvägar");
    desk.write(row, MODIFIED, Some(Cell::Text("i fjol".into())));
    desk.write(row, HOURS, Some(Cell::Text("många".into())));
    desk.write(row, FREQUENCY, Some(Cell::Text("Vid fullmåne".into())));
    desk.write(row, DESCRIPTION, Some(Cell::Error("#N/A".into())));
    desk.write(row, OWNER, Some(Cell::Text("x".repeat(501).into())));
    let title = desk.row("Badplatser");
    desk.write(title, TITLE, None);
    let returned = desk.understand(&inventory).unwrap();
    let lost = [Flaw::TitleEmpty, Flaw::NotADate, Flaw::NotHours, Flaw::NotInList, Flaw::CellError, Flaw::TooLong];
    let mut found = flaws(&returned);
    found.sort_unstable();
    let mut wanted = lost.to_vec();
    wanted.sort_unstable();
    assert_eq!(found, wanted);
    let issue = returned.issues.iter().find(|issue| issue.flaw == Flaw::NotHours).unwrap();
    assert_eq!((issue.row, issue.field, issue.value.as_str()), (Some(row), Some(HOURS), "många"));
    take(&mut inventory, &returned).unwrap();
    let utegym = inventory.dataset(id(2)).unwrap();
    assert_eq!(utegym.get(MODIFIED), Some(&text(MODIFIED, "2026-03-01")));
    assert_eq!(utegym.get(OWNER), Some(&text(OWNER, "ja")), "in words");
    assert_eq!(utegym.get(HOURS), Some(&text(HOURS, "1200.5")));
    assert_eq!((utegym.get(FREQUENCY), utegym.get(DESCRIPTION)), (Some(&text(FREQUENCY, "ANNUAL")), Some(&text(DESCRIPTION, "2026"))));
    assert_eq!(inventory.dataset(id(1)).unwrap().title(Language::Sv), "Badplatser");
}

#[test]
fn what_is_no_answer_changes_nothing_and_is_told_cell_by_cell() {
    let no_answers = ["Välj…", "?", "{{x}}", "XX", "-", "Vet ej", "–", "TODO", "n/a"];
    for text in no_answers {
        let (inventory, mut desk) = sent(few());
        desk.fill("Utegym", OWNER, text);
        desk.fill("=Cykelvägar", OWNER, text);
        let row = desk.add("Lekplatser");
        desk.write(row, OWNER, Some(Cell::Text(text.into())));
        let returned = desk.understand(&inventory).unwrap();
        let told: Vec<(Flaw, Option<FieldKey>, &str)> = returned.issues.iter().map(|issue| (issue.flaw, issue.field, issue.value.as_str())).collect();
        assert_eq!(told, [(Flaw::NoAnswer, Some(OWNER), text); 3]);
        let merge = returned.merge(&inventory);
        assert_eq!((merge.fields.len(), merge.new.len()), (0, 1), "{text}");
        assert!(merge.new[0].values.iter().all(|(key, _)| *key != OWNER), "{text}");
    }
    let (inventory, mut desk) = sent(few());
    desk.fill("Utegym", OWNER, "Parkchef XX");
    assert_eq!(flaws(&desk.understand(&inventory).unwrap()), [], "a word beside it is an answer");
}

#[test]
fn cells_are_read_as_import_reads_them_and_what_is_told_is_true() {
    let (access, license) = (FieldKey::new(Field::AccessRights, Language::Sv), FieldKey::new(Field::License, Language::Sv));
    let (mut inventory, mut desk) = sent(vec![OWNER, DESCRIPTION, MODIFIED, access, license]);
    let row = desk.row("Utegym");
    desk.fill("Utegym", license, "CC0");
    desk.fill("Utegym", access, "sekretess");
    desk.write(row, DESCRIPTION, Some(Cell::Number(45415.0)));
    desk.write(row, MODIFIED, Some(Cell::Number(45415.0)));
    desk.write(row, OWNER, Some(Cell::Error("=A1".into())));
    desk.fill("=Cykelvägar", license, "cc by 4.0");
    desk.fill("=Cykelvägar", OWNER, "Eva\nEk");
    desk.fill("=Cykelvägar", MODIFIED, "2024-05-03 10:15");
    let loose = desk.sheets[TABLE].keys().map(|(_, column)| *column).max().unwrap() + 2;
    desk.sheets[TABLE].insert((row, loose), Cell::Text("Ring mig".into()));
    desk.sheets[TABLE].insert((row, loose + 1), Cell::Text("  ".into()));
    let returned = desk.understand(&inventory).unwrap();
    let mut found = flaws(&returned);
    found.sort_unstable();
    assert_eq!(found, [Flaw::NotCalculated, Flaw::Loose, Flaw::Cleaned, Flaw::TimeLeftOut, Flaw::SerialDate]);
    let told = returned.issues.iter().find(|issue| issue.flaw == Flaw::Loose).unwrap();
    assert_eq!((told.row, told.column, told.value.as_str()), (Some(row), Some(loose), "Ring mig"));
    take(&mut inventory, &returned).unwrap();
    let said = |number: u128, key: FieldKey| inventory.dataset(id(number)).unwrap().get(key).unwrap().to_string();
    assert_eq!((said(2, license), said(2, access), said(3, license)), ("CC0-1.0".to_owned(), "NON_PUBLIC".to_owned(), "CC-BY-4.0".to_owned()));
    assert_eq!((said(2, DESCRIPTION), said(2, MODIFIED)), ("45415".to_owned(), "2024-05-03".to_owned()));
}

#[test]
fn rows_that_were_sorted_without_their_ids_are_told_of_and_nothing_of_them_is_taken_unasked() {
    let (mut inventory, mut desk) = sent(few());
    let (first, second) = (desk.row("Badplatser"), desk.row("Utegym"));
    desk.write(first, TITLE, Some(Cell::Text("Utegym".into())));
    desk.write(second, TITLE, Some(Cell::Text("Badplatser".into())));
    desk.write(second, OWNER, Some(Cell::Text("Någon annan".into())));
    desk.fill("=Cykelvägar", TITLE, "Cykelbanor");
    let returned = desk.understand(&inventory).unwrap();
    assert_eq!(flaws(&returned), [Flaw::SwappedRow, Flaw::SwappedRow], "a new name is no other's");
    let merge = returned.merge(&inventory);
    assert_eq!((merge.count(Verdict::Clash), merge.count(Verdict::Theirs)), (3, 1));
    take(&mut inventory, &returned).unwrap();
    assert_eq!(inventory.dataset(id(1)).unwrap().title(Language::Sv), "Badplatser");
    assert_eq!(inventory.dataset(id(2)).unwrap().get(OWNER), Some(&text(OWNER, "Chefen")));
    assert_eq!(returned.title_of(id(2)), "Utegym");
}

#[test]
fn what_was_changed_here_meanwhile_clashes_and_stays() {
    let (mut inventory, mut desk) = sent(few());
    desk.fill("Utegym", OWNER, "Fritidschefen");
    desk.fill("Utegym", DESCRIPTION, "Gym i parken");
    run(&mut inventory, &Command::EditDataset(id(2), vec![(OWNER, Some(text(OWNER, "Kulturchefen")))]));
    let returned = desk.understand(&inventory).unwrap();
    let merge = returned.merge(&inventory);
    assert_eq!((merge.count(Verdict::Clash), merge.count(Verdict::Theirs)), (1, 1));
    take(&mut inventory, &returned).unwrap();
    let utegym = inventory.dataset(id(2)).unwrap();
    assert_eq!((utegym.line(Field::Owner), utegym.description(Language::Sv)), ("Kulturchefen", "Gym i parken"));
    assert_eq!(inventory.calls().next().unwrap().answers[0].refused, 1);
}

#[test]
fn a_workbook_of_another_inventory_or_none_is_refused() {
    let (own, desk) = sent(few());
    assert!(matches!(desk.understand(&inventory(98)), Err(ReturnedError::OtherInventory { .. })));
    let mut other = desk.book();
    other.sheets.pop();
    assert_eq!(returned::understand(&other, &own), Err(ReturnedError::NotACall));
    assert!(returned::is_call(&desk.book()) && !returned::is_call(&other));
}

#[test]
fn a_hidden_sheet_that_was_tampered_with_is_not_believed() {
    let (mut inventory, mut desk) = sent(few());
    desk.fill("Utegym", OWNER, "Fritidschefen");
    let hidden = desk.sheets.len() - 1;
    let value = desk.sheets[hidden].iter().find(|(_, cell)| cell.text() == "\"Chefen\"|").map(|(at, _)| *at).unwrap();
    desk.sheets[hidden].insert(value, Cell::Text("\"Fritidschefen\"|".into()));
    let returned = desk.understand(&inventory).unwrap();
    let merge = returned.merge(&inventory);
    assert!(returned.base.is_none());
    assert_eq!((merge.count(Verdict::Clash), merge.fields.len()), (1, 1), "everything that differs is asked about, and nothing else");
    take(&mut inventory, &returned).unwrap();
    assert_eq!(inventory.dataset(id(2)).unwrap().line(Field::Owner), "Chefen");

    desk.sheets[hidden].retain(|(row, _), _| *row == 1);
    assert_eq!(desk.understand(&inventory), Err(ReturnedError::Damaged));
    desk.sheets[hidden].insert((1, 1), Cell::Text("2".into()));
    assert_eq!(desk.understand(&inventory), Err(ReturnedError::Newer { found: "2".to_owned() }));
}

#[test]
fn a_workbook_saved_by_another_program_reads_the_same() {
    let (inventory, mut desk) = sent(FieldKey::all().collect());
    desk.fill("Utegym", OWNER, "=Fritidschefen");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("svar.xlsx");
    desk.save(&path);
    let merge = Desk::open(&path).understand(&inventory).unwrap().merge(&inventory);
    assert_eq!(merge.fields.iter().map(|field| (field.dataset, field.key)).collect::<Vec<_>>(), [(id(2), OWNER)]);
    assert_eq!(merge.fields[0].theirs, Some(text(OWNER, "=Fritidschefen")));
}
