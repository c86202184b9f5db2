//! Reading and planning an import, against calamine's bare parse of the same workbook.
//!
//! With `FYRFALT_CORPUS` set, also the largest real inventory there.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;

use calamine::{Reader as _, Xlsx};
use criterion::{Criterion, criterion_group, criterion_main};
use fyrfalt::import::{Limits, Mapping, Options, Reading, plan, read};
use fyrfalt::job::Progress;
use fyrfalt::model::{Inventory, OrganisationId};
use rust_xlsxwriter::Workbook;
use uuid::Uuid;

const ROWS: u32 = 1_779;
const HEADINGS: [&str; 8] = ["Kod", "Titel", "Beskrivning", "Förvaltning", "Informationsägare", "Källsystem", "Uppdateringsfrekvens", "Senast ändrad"];

fn cell(row: u32, column: usize) -> String {
    match column {
        0 => format!("KOD-{row}"),
        1 => format!("Datamängd nummer {row} över något i kommunen"),
        2 => format!("En beskrivning av vad datamängd {row} innehåller, vem som behöver den och varför den finns."),
        3 => format!("Förvaltning {}", row % 12),
        4 => format!("Chef {}", row % 40),
        5 => format!("System {}", row % 60),
        6 => "1 ggr/år".to_owned(),
        _ => format!("2024-{:02}-{:02}", row % 12 + 1, row % 28 + 1),
    }
}

fn write_csv(path: &Path) {
    let mut text = HEADINGS.join(";");
    for row in 0..ROWS {
        let cells: Vec<String> = (0..HEADINGS.len()).map(|column| cell(row, column)).collect();
        write!(text, "\n{}", cells.join(";")).expect("a text takes all");
    }
    std::fs::write(path, text).expect("the folder is there");
}

fn write_workbook(path: &Path) {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in HEADINGS.iter().enumerate() {
        sheet.write(0, column as u16, *heading).expect("within the sheet");
        for row in 0..ROWS {
            sheet.write(row + 1, column as u16, cell(row, column)).expect("within the sheet");
        }
    }
    workbook.save(path).expect("the folder is there");
}

fn import(path: &Path) -> usize {
    let book = read(path, Options::default(), &Limits::default(), &Progress::unwatched()).expect("a list");
    let inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
    let reading = Reading::of(&book).expect("a sheet");
    let mapping = Mapping::guess(&reading, &inventory);
    let mut last = 0;
    let mut new_id = || {
        last += 1;
        Uuid::from_u128(last)
    };
    plan(&book.name, &reading, &mapping, &inventory, &mut new_id).counts.added
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
    write_csv(&csv);
    write_workbook(&workbook);
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
    group.finish();
}

criterion_group!(all, benches);
criterion_main!(all);
