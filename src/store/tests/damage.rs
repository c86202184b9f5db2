//! Damage, tampering and full disks: noticed, named, and nothing else lost.

use std::io::{Read as _, Seek as _, SeekFrom, Write as _};

use rusqlite::Connection;

use super::{Place, addition, change, criterion, dataset_id, full, judgement, operation, set};
use crate::model::{Change, Key, Record};
use crate::store::{Access, Finding, SqliteStore, Store as _, StoreError};

/// A file with some datasets, a score and three operations.
fn filled() -> Place {
    let place = Place::new();
    let mut store = place.open();
    store.commit(&operation(1), &set((1..=40).map(|number| addition(number, "Badplatser")))).unwrap();
    let department = super::department();
    let rich: [Change; 2] = [
        change(Key::Department(department.id), None, Some(&department.into())),
        change(Key::Dataset(dataset_id(1)), Some(&super::bare(1, "Badplatser").into()), Some(&full(1).into())),
    ];
    store.commit(&operation(2), &set(rich)).unwrap();
    store.commit(&operation(3), &set([change(Key::Score(dataset_id(1), criterion("V1")), None, Some(&judgement(Some(5))))])).unwrap();
    assert_eq!(store.check().unwrap(), []);
    place
}

/// Writes to the tables as somebody could who knows SQL, past the guards of the log.
fn tamper(place: &Place, sql: &str) {
    let connection = Connection::open(place.path()).unwrap();
    let guards = "select name, sql from sqlite_schema where type = 'trigger'";
    let mut statement = connection.prepare(guards).unwrap();
    let guards: Vec<(String, String)> = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    drop(statement);
    connection.execute_batch("pragma foreign_keys = off").unwrap();
    for (name, _) in &guards {
        connection.execute_batch(&format!("drop trigger {name}")).unwrap();
    }
    connection.execute_batch(sql).unwrap();
    for (_, sql) in &guards {
        connection.execute_batch(sql).unwrap();
    }
}

#[test]
fn tampering_is_found() {
    let score = Key::Score(dataset_id(1), criterion("V1"));
    let cases: [(&str, &[Finding]); 8] = [
        ("update score set level = 1", &[Finding::Unlogged(score)]),
        ("delete from score", &[Finding::Unlogged(score)]),
        ("update dataset set title_sv = 'Bad' where id like '%07'", &[Finding::Unlogged(Key::Dataset(dataset_id(7)))]),
        ("update operation set who = 'nobody' where number = 2", &[Finding::Chain(operation(2).id)]),
        (r"update operation set hash = lower(hex(zeroblob(32))) where number = 1", &[Finding::Chain(operation(1).id), Finding::Chain(operation(2).id)]),
        ("update change set after = json_set(after, '$.score', 1) where kind = 'score'", &[Finding::Chain(operation(3).id), Finding::Unlogged(score)]),
        (
            "update change set before = null where operation_number = 2 and kind = 'dataset'",
            &[Finding::Chain(operation(2).id), Finding::Replay(operation(2).id, Key::Dataset(dataset_id(1)))],
        ),
        (
            "delete from dataset where id = (select dataset_id from score)",
            &[Finding::Dangling { table: "score".to_owned(), parent: "dataset".to_owned() }, Finding::Unlogged(Key::Dataset(dataset_id(1)))],
        ),
    ];
    for (sql, expected) in cases {
        let place = filled();
        tamper(&place, sql);
        assert_eq!(place.open().check().unwrap(), expected, "{sql}");
    }
}

#[test]
fn a_row_that_the_model_does_not_know_is_named() {
    let place = filled();
    tamper(&place, "update dataset set license = 'GPL' where title_en is not null");
    let Err(StoreError::Damaged { detail, path }) = place.open().load() else { panic!("should not load") };
    assert!(detail.contains(&dataset_id(1).to_string()) && detail.contains("license") && detail.contains("GPL"), "{detail}");
    assert_eq!(path, place.path());
    assert!(matches!(place.open().check().unwrap().as_slice(), [Finding::Unreadable(_)]));
}

/// Opens, loads and checks; tells whether something was noticed.
fn is_noticed(place: &Place) -> bool {
    let noticed = SqliteStore::open(&place.path(), Access::Write).and_then(|mut store| {
        store.load()?;
        store.check()
    });
    match noticed {
        Ok(findings) => !findings.is_empty(),
        Err(StoreError::Damaged { .. } | StoreError::NotAnInventory { .. } | StoreError::Foreign { .. }) => true,
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_page_of_rubbish_is_noticed_wherever_it_is() {
    let place = filled();
    assert!(!is_noticed(&place));
    let mut whole = Vec::new();
    std::fs::File::open(place.path()).unwrap().read_to_end(&mut whole).unwrap();
    for page in 0..whole.len() / 4096 {
        let mut file = std::fs::File::options().write(true).open(place.path()).unwrap();
        file.seek(SeekFrom::Start(page as u64 * 4096)).unwrap();
        file.write_all(&[0xAB; 4096]).unwrap();
        drop(file);
        assert!(is_noticed(&place), "page {page}");
        std::fs::write(place.path(), &whole).unwrap();
    }
    std::fs::write(place.path(), &whole[..whole.len() / 2]).unwrap();
    assert!(is_noticed(&place), "half a file");
}

#[test]
fn a_full_disk_loses_nothing() {
    let place = filled();
    let mut store = place.open();
    let before = store.load().unwrap();
    let pages: i64 = store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let limit = |store: &SqliteStore, pages: i64| {
        let set: i64 = store.connection.pragma_update_and_check(None, "max_page_count", pages, |row| row.get(0)).unwrap();
        assert_eq!(set, pages);
    };
    limit(&store, pages);
    let much = set((100..200).map(|number| change(Key::Dataset(dataset_id(number)), None, Some(&Record::from(super::bare(number, &"x".repeat(400)))))));
    assert_eq!(store.commit(&operation(4), &much), Err(StoreError::Full { path: place.path() }));
    assert_eq!(store.load().unwrap(), before);
    limit(&store, 1_000_000);
    store.commit(&operation(4), &much).unwrap();
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn what_somebody_else_wrote_is_not_written_over() {
    let place = filled();
    let mut store = place.open();
    let other = Connection::open(place.path()).unwrap();
    other.execute_batch("begin immediate").unwrap();
    let changes = set([addition(50, "Lekplatser")]);
    store.connection.busy_timeout(std::time::Duration::from_millis(10)).unwrap();
    assert_eq!(store.commit(&operation(4), &changes), Err(StoreError::Busy { path: place.path() }));
    let sql = "insert into operation select 4, organisation_id, '00000000-0000-0000-0000-000000000004', at, who, kind, subject, count, why, undoes, redoes, \
        lower(hex(zeroblob(32))) from operation where number = 1";
    other.execute_batch(sql).unwrap();
    other.execute_batch("commit").unwrap();
    assert_eq!(store.commit(&operation(4), &changes), Err(StoreError::ChangedElsewhere { path: place.path() }));
    assert_eq!(store.load().unwrap().operations.len(), 4);
    store.commit(&operation(5), &changes).unwrap();
    assert!(store.check().unwrap().contains(&Finding::Chain(crate::model::OperationId::from_uuid(super::uuid(4)))));
}
