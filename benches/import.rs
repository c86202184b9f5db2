//! Reading and planning an import, against calamine's bare parse of the same workbook; and a whole import of 100,000 rows, commit and all.
//!
//! With `FYRFALT_CORPUS` set, also the largest real inventory there.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;

use calamine::{Reader as _, Xlsx};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main};
use fyrfalt::command::Command;
use fyrfalt::import::{Apart, Ask, Book, Decisions, Limits, Options, Plan, plan, read_here, understand};
use fyrfalt::job::Progress;
use fyrfalt::model::likeness::Titles;
use fyrfalt::model::{Inventory, OrganisationId};
use fyrfalt::session::{Session, new_uuid};
use rust_xlsxwriter::Workbook;
use uuid::Uuid;

const ROWS: u32 = 1_779;
const MANY: u32 = 100_000;
const HEADINGS: [&str; 12] = [
    "Kod",
    "Titel",
    "Beskrivning",
    "Förvaltning",
    "Informationsägare",
    "Källsystem",
    "Uppdateringsfrekvens",
    "Senast ändrad",
    "Nyckelord",
    "E-post",
    "Licens",
    "Anteckning",
];

fn cell(row: u32, column: usize) -> String {
    match column {
        0 => format!("KOD-{row}"),
        1 => format!("Datamängd nummer {row} över något i kommunen"),
        2 => format!("En beskrivning av vad datamängd {row} innehåller, vem som behöver den och varför den finns."),
        3 => format!("Förvaltning {}", row % 12),
        4 => format!("Chef {}", row % 40),
        5 => format!("System {}", row % 60),
        6 => "1 ggr/år".to_owned(),
        7 => format!("2024-{:02}-{:02}", row % 12 + 1, row % 28 + 1),
        8 => format!("kommun, ämne {}, plats", row % 90),
        9 => format!("a{}@example.org", row % 50),
        10 => "CC0".to_owned(),
        _ => "se mejl".to_owned(),
    }
}

fn write_csv(path: &Path, rows: u32) {
    let mut text = HEADINGS.join(";");
    for row in 0..rows {
        let cells: Vec<String> = (0..HEADINGS.len()).map(|column| cell(row, column)).collect();
        write!(text, "\n{}", cells.join(";")).expect("a text takes all");
    }
    std::fs::write(path, text).expect("the folder is there");
}

fn write_workbook(path: &Path, rows: u32) {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in HEADINGS.iter().enumerate() {
        sheet.write(0, column as u16, *heading).expect("within the sheet");
        for row in 0..rows {
            sheet.write(row + 1, column as u16, cell(row, column)).expect("within the sheet");
        }
    }
    workbook.save(path).expect("the folder is there");
}

fn import(path: &Path) -> usize {
    let book = read_here(path, Options::default(), &Limits::default(), &Progress::unwatched()).expect("a list");
    planned(&book, &Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)))).counts.added
}

fn planned(book: &Book, inventory: &Inventory) -> Plan {
    let (reading, mapping, _) = understand(book, inventory).expect("a sheet");
    plan(&book.name, &reading, &mapping, inventory, &mut new_uuid)
}

/// Reads apart, checks, plans, writes with history and waits for the disk; the file is new each time.
fn whole(apart: &Apart, path: &Path, folder: &Path) -> usize {
    let file = folder.join("bench.fyrfalt");
    if file.exists() {
        std::fs::remove_file(&file).expect("an inventory of our own");
    }
    let mut session = Session::create(&file, "bench", || {}).expect("a new file");
    let book = apart.read(path, Options::default(), &Limits::default(), &Progress::unwatched()).expect("a list");
    let import = planned(&book, session.inventory()).import;
    let count = import.rows.len();
    session.run(&Command::Import(import), None).expect("a list that can be put in");
    session.settle();
    assert!(session.failure().is_none(), "written");
    count
}

fn parse(path: &Path) -> usize {
    let mut book: Xlsx<_> = calamine::open_workbook(path).expect("a workbook");
    let name = book.sheet_names().first().cloned().expect("a sheet");
    let mut cells = book.worksheet_cells_reader(&name).expect("a sheet");
    let mut count = 0;
    while let Some(cell) = cells.next_cell().expect("a cell") {
        black_box(cell.get_value());
        count += 1;
    }
    count
}

fn benches(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder for files that pass");
    let (csv, workbook) = (folder.path().join("lista.csv"), folder.path().join("lista.xlsx"));
    write_csv(&csv, ROWS);
    write_workbook(&workbook, ROWS);
    assert_eq!((import(&csv), import(&workbook)), (ROWS as usize, ROWS as usize));
    let mut group = criterion.benchmark_group("import");
    group.sample_size(20);
    group.bench_function("csv, 1 779 rows", |bench| bench.iter(|| import(&csv)));
    group.bench_function("xlsx, 1 779 rows", |bench| bench.iter(|| import(&workbook)));
    group.bench_function("xlsx, calamine's parse alone", |bench| bench.iter(|| parse(&workbook)));
    if let Some(corpus) = std::env::var_os("FYRFALT_CORPUS") {
        let path = Path::new(&corpus).join("inventories/dc_enterprise_inventory_2018-03-09.csv");
        group.bench_function("csv, the corpus's largest", |bench| bench.iter(|| import(&path)));
    }
    let apart = Apart::new(env!("CARGO_BIN_EXE_fyrfalt").into());
    group.bench_function("xlsx, 1 779 rows, only read apart", |bench| {
        bench.iter(|| apart.read(&workbook, Options::default(), &Limits::default(), &Progress::unwatched()).expect("a list").sheets.len());
    });
    again(&mut group, &workbook);
    group.sample_size(10);
    let many = folder.path().join("stor.xlsx");
    write_workbook(&many, MANY);
    group.bench_function("xlsx, 100 000 rows by 12, whole and on disk", |bench| bench.iter(|| assert_eq!(whole(&apart, &many, folder.path()), MANY as usize)));
    group.bench_function("xlsx, 100 000 rows by 12, calamine's parse alone", |bench| bench.iter(|| parse(&many)));
    group.finish();
}

/// Plans a list anew for an inventory that has all of it, as after each choice on the screen.
fn again(group: &mut BenchmarkGroup<'_, WallTime>, workbook: &Path) {
    let book = read_here(workbook, Options::default(), &Limits::default(), &Progress::unwatched()).expect("a list");
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
    let changes = Command::Import(planned(&book, &inventory).import).plan(&inventory).expect("a list that can be put in");
    inventory.apply(&changes).expect("an empty inventory");
    let (reading, mapping, _) = understand(&book, &inventory).expect("a sheet");
    let (titles, decisions) = (Titles::of(&inventory), Decisions::default());
    let ask =
        Ask { name: "", reading: &reading, mapping: &mapping, inventory: &inventory, source: None, past: None, decisions: &decisions, titles: Some(&titles) };
    group.bench_function("1 779 rows planned anew", |bench| bench.iter(|| ask.plan(&mut new_uuid).counts.merged));
}

criterion_group!(all, benches);
criterion_main!(all);
