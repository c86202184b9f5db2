//! What is read of a whole inventory, and what is told of a file that is none.
//!
//! That everything comes back is tested in `tests/suite/round_trip.rs`.

use std::io::Write as _;

use super::*;

fn read_text(text: &str) -> Result<Whole, WholeError> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    read(file.path(), &Progress::unwatched())
}

fn file(records: &str) -> String {
    format!("{{\n\"format\": \"fyrfalt-inventory\",\n\"version\": 1,\n\"program\": \"0.1.0\",\n\"records\": [\n{records}\n]\n}}\n")
}

const ORGANISATION: &str = r#"{"kind":"organisation","id":"","record":{"id":"00000000-0000-0000-0000-000000000001","name":"Exempel","kind":null,"number":null,"home_page":null,"language":"sv"}}"#;
const DATASET: &str = r#"{"kind":"dataset","id":"00000000-0000-0000-0000-000000000002","record":{"id":"00000000-0000-0000-0000-000000000002","stage":"identify","values":{"title.sv":"Badplatser"}}}"#;

fn fault(text: &str) -> (Option<usize>, Fault) {
    match read_text(text).unwrap_err() {
        WholeError::Faulty { line, fault } => (line, fault),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_is_known_by_its_beginning_and_read() {
    let text = file(&format!("{ORGANISATION},\n{DATASET}"));
    assert!(begins_whole(text.as_bytes()) && begins_whole(format!("\u{FEFF}{}", text.replace('\n', "")).as_bytes()));
    assert!(!begins_whole(b"[]") && !begins_whole(b"{\"format\": \"other\"}") && !begins_whole(b""));
    let whole = read_text(&text).unwrap();
    assert_eq!((whole.records.len(), whole.organisation.as_uuid().as_u128()), (2, 1));
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let with = |more: &str| file(&format!("{ORGANISATION},\n{more}"));
    let (line, found) = fault(&with(&DATASET.replace("Badplatser", "")));
    assert!(matches!((line, &found), (Some(7), Fault::Record(Key::Dataset(_), detail)) if detail.contains("title")), "{line:?} {found:?}");
    let (line, found) = fault(&with(&DATASET.replace("\"identify\"", "\"nowhere\"")));
    assert!(matches!((line, &found), (Some(7), Fault::Record(..))), "{line:?} {found:?}");
    assert!(matches!(fault(&with(&DATASET.replacen("dataset", "castle", 1))), (Some(7), Fault::UnknownRecord { kind, .. }) if kind == "castle"));
    assert!(matches!(fault(&with(&format!("{DATASET},\n{DATASET}"))), (Some(_), Fault::Twice(Key::Dataset(_)))));
    assert!(matches!(fault(&file(DATASET)), (None, Fault::NoOrganisation)));
    assert!(matches!(fault(&with(DATASET)[..300]), (Some(_), Fault::Ends)));
    assert!(matches!(fault(&with("{\"kind\": }")), (Some(7), Fault::Form(_))));
    assert!(matches!(fault(&with("{\"record\":{},\"kind\":\"dataset\",\"id\":\"x\"}")), (Some(7), Fault::Form(_))));
    let score = r#"{"kind":"score","id":"00000000-0000-0000-0000-000000000009/V1","record":{"score":4,"reason":null,"model_version":1}}"#;
    assert!(matches!(fault(&with(score)), (None, Fault::Loose(Key::Score(..), Key::Dataset(_)))));
    let lonely = DATASET.replace("\"title.sv\"", "\"department\":\"00000000-0000-0000-0000-000000000009\",\"title.sv\"");
    assert!(matches!(fault(&with(&lonely)), (None, Fault::Loose(Key::Dataset(_), Key::Department(_)))));
}

#[test]
fn other_files_and_hostile_ones_are_refused() {
    let newer = file(ORGANISATION).replace("\"version\": 1", "\"version\": 2");
    assert_eq!(read_text(&newer), Err(WholeError::Newer { found: 2, known: 1 }));
    assert_eq!(read_text("{\"a\": 1}"), Err(WholeError::NotOurs));
    assert_eq!(read_text("{}"), Err(WholeError::NotOurs));
    for hostile in ["", "[", "null", "\u{0}", &"[".repeat(200_000), &format!("{{\"program\": {}", "[".repeat(200_000))] {
        assert!(matches!(read_text(hostile), Err(WholeError::Faulty { .. } | WholeError::NotOurs)), "{:?}", &hostile[..hostile.len().min(20)]);
    }
    let deep = file(&format!("{ORGANISATION},\n{}", DATASET.replace("\"Badplatser\"", &format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000)))));
    assert!(matches!(fault(&deep), (Some(7), _)));
    assert_eq!(read(Path::new("/nowhere/at/all"), &Progress::unwatched()).map_err(|error| matches!(error, WholeError::Io(_))), Err(true));
}
