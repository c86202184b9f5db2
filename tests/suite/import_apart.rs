//! Lists read in a process of their own: what comes back is the same, and whatever the file does to that process is an ordinary error.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fyrfalt::import::{Apart, Limits, Measure, Options, ReadError, read_here};
use fyrfalt::job::Progress;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::write::{SimpleFileOptions, ZipWriter};

/// The longest that a hostile file may take.
const AT_MOST: Duration = Duration::from_secs(5);

fn apart() -> Apart {
    Apart::new(PathBuf::from(env!("CARGO_BIN_EXE_fyrfalt")))
}

fn read(apart: &Apart, path: &Path) -> Result<fyrfalt::import::Book, ReadError> {
    apart.read(path, Options::default(), &Limits::default(), &Progress::unwatched())
}

fn written(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn zipped(parts: &[(&str, &[u8], usize)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes, times) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        for _ in 0..*times {
            zip.write_all(bytes).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_is_read_apart_is_what_is_read_here() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let (date, plain) = (Format::new().set_num_format("yyyy-mm-dd"), Format::new());
    sheet.merge_range(0, 0, 0, 2, "Inventering", &plain).unwrap();
    sheet.write(1, 0, "Titel").unwrap().write(1, 1, "Timmar").unwrap().write(1, 2, "Ändrad").unwrap();
    for row in 2..6_000 {
        sheet.write(row, 0, format!("Badplats \"{row}\"\når")).unwrap().write(row, 1, f64::from(row) / 3.0).unwrap();
        sheet.write_with_format(row, 2, ExcelDateTime::from_ymd(2024, 2, 29).unwrap(), &date).unwrap();
    }
    workbook.add_worksheet().set_name("Dold").unwrap().set_hidden(true).write(0, 0, true).unwrap();
    let files: [(&str, Vec<u8>); 4] = [
        ("lista.xlsx", workbook.save_to_buffer().unwrap()),
        ("lista.csv", "Titel;Förv\nBad;\"Kultur; fritid\nLek;x\n".encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("gammal.csv", b"Titel;F\xF6rvaltning\nCykelv\xE4gar;Teknik\n".to_vec()),
        ("lista.json", br#"{"dataset": [{"title": "Bad", "keyword": ["a", "b"]}]}"#.to_vec()),
    ];
    for (name, bytes) in files {
        let (_folder, path) = written(name, &bytes);
        let here = read_here(&path, Options::default(), &Limits::default(), &Progress::unwatched()).unwrap();
        let there = read(&apart(), &path).unwrap();
        assert_eq!((&there.name, there.format, there.dialect, &there.findings), (&here.name, here.format, here.dialect, &here.findings));
        assert_eq!(there.sheets, here.sheets, "{name}");
    }
}

#[test]
fn what_cannot_be_read_says_the_same_from_apart() {
    for (name, bytes) in [("a.pdf", &b"%PDF-1.7"[..]), ("a.csv", b""), ("a.xlsx", b"PK\x03\x04zip no more"), ("a.json", b"{}")] {
        let (_folder, path) = written(name, bytes);
        let here = read_here(&path, Options::default(), &Limits::default(), &Progress::unwatched());
        assert_eq!(read(&apart(), &path).unwrap_err(), here.unwrap_err(), "{name}");
    }
    let (_folder, path) = written("a.csv", b"Titel;Kod\nBad;1\nLek;2\n");
    let few = Limits { rows: 2, ..Limits::default() };
    let refused = apart().read(&path, Options::default(), &few, &Progress::unwatched());
    assert_eq!(refused.unwrap_err(), ReadError::TooMuch { measure: Measure::Rows, most: 2 });
    assert_eq!(read(&apart(), &path.with_extension("gone")).unwrap_err(), ReadError::Missing);
}

#[test]
fn whatever_happens_to_the_child_is_an_ordinary_error() {
    let (_folder, path) = written("a.csv", b"Titel;Kod\nBad;1\n");
    // This test's own executable knows nothing of the argument and ends at once, without an answer.
    let stranger = Apart::new(std::env::current_exe().unwrap());
    assert_eq!(read(&stranger, &path).unwrap_err(), ReadError::Crashed);
    let hurried = Apart { time: Duration::ZERO, ..apart() };
    assert_eq!(read(&hurried, &path).unwrap_err(), ReadError::OutOfTime);
    let cancelled = Progress::unwatched();
    cancelled.cancel();
    assert_eq!(apart().read(&path, Options::default(), &Limits::default(), &cancelled).unwrap_err(), ReadError::Cancelled);
    let nowhere = Apart::new(path.with_extension("exe"));
    assert_eq!(read(&nowhere, &path).unwrap().sheets[0].len(), 2, "without a program to start, the list is read here");
}

#[cfg(target_os = "linux")]
#[test]
fn a_list_that_takes_too_much_memory_is_refused_and_the_program_goes_on() {
    let (_folder, path) = written("stor.csv", "Titel;Beskrivning om badplatser\n".repeat(500_000).as_bytes());
    let narrow = Apart { memory: 16 << 20, ..apart() };
    assert_eq!(read(&narrow, &path).unwrap_err(), ReadError::OutOfMemory);
}

#[test]
fn hostile_workbooks_are_refused_at_once() {
    let zeros = vec![b'0'; 1 << 20];
    let strings = [&b"<si><t>"[..], &vec![b'a'; 30_000], b"</t></si>"].concat();
    let bombs = [
        zipped(&[("xl/workbook.xml", b"<workbook/>", 1), ("xl/worksheets/sheet1.xml", &zeros, 64)]),
        zipped(&[("xl/workbook.xml", b"<workbook/>", 1), ("xl/sharedStrings.xml", &strings, 2_000)]),
        zipped(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet", 1), ("content.xml", &zeros, 64)]),
    ];
    for bomb in bombs {
        let (_folder, path) = written("bomb.xlsx", &bomb);
        let start = Instant::now();
        let refused = read(&apart(), &path).unwrap_err();
        assert!(matches!(refused, ReadError::TooMuch { measure: Measure::Ratio | Measure::Entry | Measure::Total, .. }), "{refused}");
        assert!(start.elapsed() < AT_MOST, "{:?}", start.elapsed());
    }
}
