//! Files of older versions: read as they are, brought up to date without loss, left alone when that fails.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, TransactionBehavior};

use super::{Place, addition, bare, change, criterion, dataset_id, department, full, judgement, operation, organisation, set};
use crate::model::{ChangeSet, Finding, GateId, GateState, ItemRecord, ItemState, Key, PlaceOverride, Prose, ScoringModel};
use crate::store::lock::Lock;
use crate::store::row::Rows;
use crate::store::schema::STEPS;
use crate::store::sqlite::make;
use crate::store::{Access, ReadOnly, SqliteStore, Store as _, StoreError, VERSION, log, migrate, open, schema};

/// A file as a program of an older version left it: records of every kind it knew, and the log of them.
pub(super) fn old(version: i32) -> Place {
    let place = Place { folder: tempfile::tempdir().unwrap() };
    make(&place.path(), organisation(), version).unwrap();
    let mut connection = open::connect(&place.path(), Access::Write).unwrap();
    let model = ScoringModel { version: 1, ..ScoringModel::standard() };
    let finding = Finding { state: GateState::Blocked, reason: Prose::new("Namn på barn").ok(), examiner: None, date: None };
    let place_of = PlaceOverride { value: 62.5, cost: 1.0 / 3.0, reason: Prose::new("Beslut").unwrap(), by: None, date: None };
    let since_2 =
        [change(Key::Gate(dataset_id(1), GateId::Secrecy), None, Some(&finding.into())), change(Key::Override(dataset_id(2)), None, Some(&place_of.into()))];
    let scored = change(Key::Score(dataset_id(1), criterion("V1")), None, Some(&judgement(Some(5))));
    let done: [ChangeSet; 3] = [
        set((1..=20).map(|number| addition(number, "Badplatser"))),
        set([
            change(Key::Model(1), None, Some(&model.into())),
            change(Key::Department(department().id), None, Some(&department().into())),
            change(Key::Dataset(dataset_id(1)), Some(&bare(1, "Badplatser").into()), Some(&full(1).into())),
        ]),
        set(std::iter::once(scored).chain(since_2.into_iter().filter(|_| version >= 2))),
    ];
    for (number, changes) in (1..).zip(done) {
        let transaction = connection.transaction().unwrap();
        let rows = Rows::new(&transaction, organisation());
        changes.into_iter().for_each(|change| rows.write(change).unwrap());
        let head = log::head(&transaction).unwrap();
        log::append(&transaction, organisation(), &head, &operation(number), &changes).unwrap();
        transaction.commit().unwrap();
    }
    place
}

type Rest = BTreeMap<String, Vec<Vec<Sql>>>;

/// Everything that stands in the tables, but for what a migration must change in the row of the inventory.
fn contents(path: &Path) -> Rest {
    let connection = Connection::open(path).unwrap();
    let mut tables = connection.prepare("select name from sqlite_schema where type = 'table' order by name").unwrap();
    let names = tables.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap);
    let rows = |table: &str| {
        let columns = if table == "inventory" { "only, id, organisation_id, created_at, program" } else { "*" };
        let mut statement = connection.prepare(&format!("select {columns} from {table}")).unwrap();
        let count = statement.column_count();
        let rows = statement.query_map([], |row| (0..count).map(|column| row.get(column)).collect::<Result<Vec<Sql>, _>>()).unwrap();
        rows.map(Result::unwrap).collect()
    };
    names.map(|name| (name.clone(), rows(&name))).collect()
}

/// The versions that a file says: its own, and what a program must know to read and to write it.
fn versions(path: &Path) -> [i32; 3] {
    let connection = Connection::open(path).unwrap();
    let own = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    connection.query_row("select min_reader, min_writer from inventory", [], |row| Ok([own, row.get(0)?, row.get(1)?])).unwrap()
}

fn files(place: &Place) -> BTreeSet<PathBuf> {
    std::fs::read_dir(place.folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn beside(place: &Place, name: &str) -> PathBuf {
    place.folder.path().join(name)
}

fn copy_of(place: &Place) -> PathBuf {
    beside(place, &format!("Åbyskog öppna data.before-{VERSION}.fyrfalt"))
}

#[test]
fn the_steps_follow_on_each_other() {
    let connection = Connection::open_in_memory().unwrap();
    for (number, step) in (1..).zip(&STEPS) {
        schema::step(&connection, number - 1, number).unwrap();
        let reached: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!((step.version, reached), (number, number));
        assert!(step.min_reader <= step.min_writer && step.min_writer <= step.version);
    }
    assert_eq!(schema::objects(&connection).unwrap(), schema::shipped(VERSION).unwrap());
}

#[test]
fn a_new_file_says_who_can_read_it() {
    for step in &STEPS {
        let place = Place { folder: tempfile::tempdir().unwrap() };
        make(&place.path(), organisation(), step.version).unwrap();
        assert_eq!(versions(&place.path()), [step.version, step.min_reader, step.min_writer]);
    }
    assert_eq!(versions(&Place::new().path())[0], VERSION);
}

#[test]
fn an_older_file_is_brought_up_to_date_and_a_copy_is_left() {
    for version in 1..VERSION {
        let place = old(version);
        let before = contents(&place.path());
        let read = SqliteStore::open(&place.path(), Access::Read).unwrap().load().unwrap();
        assert_eq!(read.inventory.datasets().len(), 20);
        assert_eq!(read.inventory.gates(dataset_id(1)).len(), usize::from(version >= 2));

        let mut store = place.open();
        assert_eq!(store.read_only(), None);
        let loaded = store.load().unwrap();
        assert_eq!(loaded.inventory, read.inventory);
        assert_eq!(loaded.operations, read.operations);
        assert_eq!(store.check().unwrap(), []);
        let head = store.head().to_owned();
        drop(store);

        assert_eq!(versions(&place.path()), [VERSION, STEPS[STEPS.len() - 1].min_reader, STEPS[STEPS.len() - 1].min_writer]);
        let after = contents(&place.path());
        for (table, rows) in &after {
            assert_eq!(rows, before.get(table).unwrap_or(&Vec::new()), "{table}");
        }
        assert!(before.keys().all(|table| after.contains_key(table)));
        assert!(before["operation"].iter().any(|row| row.contains(&Sql::Text(head.clone()))), "the hashes are those of before");
        let text = |place: &Place| schema::objects(&Connection::open(place.path()).unwrap()).unwrap();
        assert_eq!(text(&place), text(&Place::new()), "an old file and a new one end alike");

        assert_eq!(files(&place), [place.path(), copy_of(&place)].into());
        assert_eq!(versions(&copy_of(&place))[0], version);
        assert_eq!(contents(&copy_of(&place)), before);

        place.open().commit(&operation(4), &set([addition(50, "Lekplatser")])).unwrap();
        assert_eq!(files(&place).len(), 2, "once is enough");
    }
}

#[test]
fn a_copy_takes_no_name_that_something_has() {
    let place = old(1);
    std::fs::write(copy_of(&place), "mine").unwrap();
    std::fs::create_dir(beside(&place, &format!("Åbyskog öppna data.before-{VERSION}-2.fyrfalt"))).unwrap();
    drop(place.open());
    assert_eq!(std::fs::read(copy_of(&place)).unwrap(), b"mine");
    assert_eq!(versions(&beside(&place, &format!("Åbyskog öppna data.before-{VERSION}-3.fyrfalt")))[0], 1);
    assert_eq!(files(&place).len(), 4);
}

#[test]
fn reading_leaves_an_older_file_as_it_is() {
    for version in 1..VERSION {
        let place = old(version);
        let bytes = std::fs::read(place.path()).unwrap();
        let lock = Lock::take(&place.path()).ok().unwrap();
        assert!(matches!(SqliteStore::open(&place.path(), Access::Write), Err(StoreError::Locked { .. })));
        let mut store = SqliteStore::open(&place.path(), Access::Read).unwrap();
        assert_eq!(store.load().unwrap().inventory.datasets().len(), 20);
        assert_eq!(store.check().unwrap(), []);
        assert_eq!(store.history(None, 10).unwrap().len(), 3);
        let elsewhere = tempfile::tempdir().unwrap();
        store.back_up(&elsewhere.path().join("kopia")).unwrap();
        assert_eq!(versions(&elsewhere.path().join("kopia"))[0], version, "a backup is what it is a backup of");
        drop((store, lock));
        assert_eq!(std::fs::read(place.path()).unwrap(), bytes);
        assert_eq!(files(&place), [place.path()].into());
    }
}

#[test]
fn who_only_reads_follows_when_somebody_brings_the_file_up_to_date() {
    let place = old(1);
    let mut reader = SqliteStore::open(&place.path(), Access::Read).unwrap();
    let before = reader.load().unwrap().inventory;
    let mut writer = place.open();
    assert!(reader.is_current().unwrap(), "a new version is not a change");
    assert_eq!(reader.load().unwrap().inventory, before);
    let finding = Finding { state: GateState::Clear, reason: None, examiner: None, date: None };
    let ticked = ItemRecord { state: ItemState::Done, ..ItemRecord::default() };
    let item = Key::Item(dataset_id(1), crate::model::ItemId::new("I01").unwrap());
    let news = [change(Key::Gate(dataset_id(1), GateId::Secrecy), None, Some(&finding.into())), change(item, None, Some(&ticked.into()))];
    writer.commit(&operation(4), &set(news)).unwrap();
    let loaded = reader.load().unwrap().inventory;
    assert_eq!((loaded.gates(dataset_id(1)).len(), loaded.items(dataset_id(1)).len()), (1, 1));
    assert_eq!(loaded, writer.load().unwrap().inventory);
    assert_eq!(reader.check().unwrap(), []);
    drop(writer);
    Connection::open(place.path()).unwrap().pragma_update(None, "user_version", VERSION + 1).unwrap();
    assert_eq!(reader.load(), Err(StoreError::Newer { path: place.path(), found: VERSION + 1, known: VERSION }));
}

#[cfg(unix)]
#[test]
fn what_cannot_be_written_is_read_as_it_is() {
    use std::os::unix::fs::PermissionsExt as _;

    let place = old(1);
    let bytes = std::fs::read(place.path()).unwrap();
    for (path, mode, free, expected) in [(place.path(), 0o444, 0o644, ReadOnly::File), (place.folder.path().to_owned(), 0o555, 0o755, ReadOnly::Folder)] {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        let loaded = place.open().load().unwrap();
        assert_eq!((loaded.read_only, loaded.inventory.datasets().len()), (Some(expected), 20));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(free)).unwrap();
    }
    assert_eq!(std::fs::read(place.path()).unwrap(), bytes);
    assert_eq!(files(&place), [place.path()].into());
}

#[test]
fn a_full_disk_leaves_an_older_file_as_it_was() {
    let place = old(1);
    let bytes = std::fs::read(place.path()).unwrap();
    let mut connection = open::connect(&place.path(), Access::Write).unwrap();
    open::keep_safely(&connection).unwrap();
    let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let limit: i64 = connection.pragma_update_and_check(None, "max_page_count", pages, |row| row.get(0)).unwrap();
    assert_eq!(limit, pages);
    let failed = migrate::run(&mut connection, &place.path(), 1);
    assert!(matches!(failed, Err(StoreError::Full { .. })), "{failed:?}");
    drop(connection);
    assert_eq!(std::fs::read(place.path()).unwrap(), bytes);
    assert_eq!(files(&place), [place.path()].into(), "a copy of what is there anyway is no use");
    drop(place.open());
    assert_eq!(versions(&place.path())[0], VERSION);
}

#[test]
fn a_migration_that_is_not_finished_has_not_happened() {
    let place = old(1);
    let bytes = std::fs::read(place.path()).unwrap();
    let mut connection = open::connect(&place.path(), Access::Write).unwrap();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive).unwrap();
    migrate::step_within(&transaction, 1).unwrap();
    assert_eq!(schema::version(&transaction).unwrap(), VERSION);
    drop(transaction);
    drop(connection);
    assert_eq!(std::fs::read(place.path()).unwrap(), bytes);
}

#[test]
fn a_file_with_a_fault_is_not_built_upon() {
    let place = old(1);
    let sql = "pragma foreign_keys = off; delete from dataset where id = (select dataset_id from score)";
    Connection::open(place.path()).unwrap().execute_batch(sql).unwrap();
    let bytes = std::fs::read(place.path()).unwrap();
    let Err(StoreError::NotMigrated { path, cause }) = SqliteStore::open(&place.path(), Access::Write) else { panic!("should not open") };
    assert_eq!(path, place.path());
    assert!(matches!(&*cause, StoreError::Damaged { path, detail } if *path == place.path() && detail.contains("score")), "{cause}");
    assert_eq!(std::fs::read(place.path()).unwrap(), bytes);
    assert_eq!(files(&place), [place.path()].into());
    drop(SqliteStore::open(&place.path(), Access::Read).unwrap());
}

#[test]
fn a_version_that_never_was_is_no_inventory() {
    for version in [0, -1] {
        let place = old(1);
        Connection::open(place.path()).unwrap().pragma_update(None, "user_version", version).unwrap();
        assert!(matches!(SqliteStore::open(&place.path(), Access::Write), Err(StoreError::NotAnInventory { .. })));
    }
}
