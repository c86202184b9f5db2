//! Whatever a file holds and whatever is decided about it: reading ends with a book or an error, and every row is accounted for.
//!
//! `PROPTEST_CASES` raises how many files are tried.

use std::collections::BTreeSet;

use fyrfalt::command::{Command, Refusal};
use fyrfalt::import::{Ask, Book, Choice, Decisions, Fields, Limits, Mapping, Options, Outcome, Problem, Reading, Target, pasted, read_here};
use fyrfalt::job::Progress;
use fyrfalt::model::{DatasetId, Inventory};
use proptest::prelude::*;
use uuid::Uuid;

use super::import::{inventory, run};
use super::laws::config;

/// Beginnings that make the reader take what follows for something.
const BEGINNINGS: [&[u8]; 9] = [
    b"",
    b"PK\x03\x04",
    &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
    b"{\"dataset\": [",
    b"[{\"",
    b"\xFF\xFE",
    b"\xEF\xBB\xBF",
    b"sep=;\n",
    b"Titel;Kod;Timmar\n",
];

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let texty = "[\"';,\\t\\n\\r{}\\[\\]:a-eÅÄö0-9 .<>/-]{0,200}".prop_map(String::into_bytes);
    let rest = prop_oneof![prop::collection::vec(any::<u8>(), 0..300), texty];
    (proptest::sample::select(BEGINNINGS.to_vec()), rest).prop_map(|(start, rest)| [start, &rest].concat())
}

fn list() -> impl Strategy<Value = String> {
    let cell = prop_oneof![
        3 => proptest::sample::select(vec!["Bad", "bad", "Lekplatser", "Kommunens badplatser", "A-1", "a-1", "Fritid", "Teknik", "", "", "ja", "H", "4/5", "2024-01-02", "TODO", "<Titel>", "bÃ¥t", "x@y.se"]).prop_map(str::to_owned),
        1 => "\\PC{0,12}".prop_map(|text| text.replace([';', '"'], " ")),
    ];
    let row = prop::collection::vec(cell, 6).prop_map(|cells| cells.join(";"));
    prop::collection::vec(row, 0..12).prop_map(|rows| format!("UUID;Kod;Titel;Förvaltning;Offentlig;V1\n{}\n", rows.join("\n")))
}

fn later(from: usize) -> impl FnMut() -> Uuid {
    let mut last = 10_000 * (1 + from as u128);
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}

fn account_for(book: &Book, inventory: &Inventory, decisions: &Decisions) -> Option<Command> {
    let reading = Reading::of(book)?;
    let mapping = Mapping::guess(&reading, inventory);
    let ask = Ask { name: &book.name, reading: &reading, mapping: &mapping, inventory, source: None, decisions, titles: None, past: None };
    let plan = ask.plan(&mut later(inventory.datasets().count()));
    let counts = plan.counts;
    assert_eq!(counts.read, reading.rows().count());
    assert_eq!(counts.read, counts.added + counts.merged + counts.refused);
    assert_eq!(plan.rows.len(), counts.read);
    assert_eq!(plan.import.rows.len(), counts.added + counts.merged);
    let taken: Vec<DatasetId> = plan.import.rows.iter().map(|row| row.dataset).collect();
    let distinct: BTreeSet<DatasetId> = taken.iter().copied().collect();
    assert_eq!(distinct.len(), taken.len(), "two rows for one dataset");
    for row in &plan.rows {
        let entry = row.entry.map(|entry| plan.import.rows[entry].dataset);
        match row.outcome {
            Outcome::Added(id) => assert!(entry == Some(id) && inventory.dataset(id).is_none() && !row.title.is_empty()),
            Outcome::Merged(id) => assert!(entry == Some(id) && inventory.dataset(id).is_some()),
            Outcome::Refused(_) => assert_eq!(entry, None),
        }
    }
    Some(Command::Import(plan.import))
}

fn decided(inventory: &Inventory, seeds: &[(u8, u8)]) -> Decisions {
    let all: Vec<DatasetId> = inventory.datasets().map(|dataset| dataset.id()).collect();
    let mut decisions = Decisions::default();
    for (row, seed) in seeds {
        let (row, seed) = (u32::from(*row % 14), usize::from(*seed));
        let dataset = all.get(seed % all.len().max(1)).copied();
        let stage_and_code = BTreeSet::from([Target::Stage, Target::Note]);
        match (seed / 7 % 6, dataset) {
            (0, _) => decisions.choose(row, Choice::New),
            (1, _) => decisions.choose(row, Choice::Skip),
            (2, Some(dataset)) => decisions.choose(row, Choice::Same(dataset)),
            (3, Some(dataset)) => decisions.choose(row, Choice::Update(dataset, Fields::Only(stage_and_code))),
            (4, Some(dataset)) => decisions.choose(row, Choice::Update(dataset, Fields::All)),
            _ => decisions.correct(row, (seed % 6) as u16, ["", "Bad", "ny titel"][seed % 3]),
        }
    }
    decisions.repairs = [Problem::Leftover, Problem::Mojibake].into_iter().take(seeds.len() % 3).collect();
    decisions
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes_end_as_a_book_or_an_error(bytes in bytes()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fil.xlsx");
        std::fs::write(&path, &bytes).unwrap();
        if let Ok(book) = read_here(&path, Options::default(), &Limits::default(), &Progress::unwatched()) {
            account_for(&book, &inventory(), &Decisions::default());
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(book) = pasted("urklipp", &text, Options::default(), &Limits::default(), &Progress::unwatched()) {
            account_for(&book, &inventory(), &Decisions::default());
        }
    }

    #[test]
    fn every_row_is_accounted_for_whatever_is_decided(first in list(), second in list(), seeds in prop::collection::vec(any::<(u8, u8)>(), 0..8)) {
        let mut inventory = inventory();
        for list in [first, second] {
            let book = pasted("urklipp", &list, Options::default(), &Limits::default(), &Progress::unwatched()).unwrap();
            let decisions = decided(&inventory, &seeds);
            if let Some(command) = account_for(&book, &inventory, &decisions) {
                match command.plan(&inventory) {
                    Ok(_) => run(&mut inventory, &command),
                    Err(refusal) => prop_assert_eq!(refusal, Refusal::NothingToDo),
                }
            }
        }
    }
}

#[test]
fn cells_copied_from_a_spreadsheet_are_a_list() {
    let text = "Titel\tKod\tBeskrivning\r\nBad\tA-1\t\"Läge, \"\"djup\"\"\nservice\"\r\nLek\tA-2\tx\r\n";
    let book = pasted("Urklipp", text, Options::default(), &Limits::default(), &Progress::unwatched()).unwrap();
    assert_eq!((book.name.as_str(), book.dialect.map(|dialect| dialect.separator)), ("Urklipp", Some('\t')));
    let cell = book.sheets[0].row(2).and_then(|row| row.get(2)).map(|cell| cell.text().into_owned());
    assert_eq!(cell.as_deref(), Some("Läge, \"djup\"\nservice"));
    assert!(pasted("Urklipp", " \n", Options::default(), &Limits::default(), &Progress::unwatched()).is_err());
    let json = pasted("Urklipp", "[{\"title\": \"Bad\"}]", Options::default(), &Limits::default(), &Progress::unwatched()).unwrap();
    assert_eq!(json.sheets[0].len(), 2);
}
