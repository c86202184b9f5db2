//! Opening: what is refused, what is opened for reading only, and how safely the rest is opened.

use std::path::Path;

use rusqlite::Connection;

use super::{Place, addition, operation, organisation, set};
use crate::store::lock::lock_path;
use crate::store::{Access, ReadOnly, SqliteStore, Store as _, StoreError, VERSION};

fn refusal(path: &Path) -> StoreError {
    let error = SqliteStore::open(path, Access::Write).unwrap_err();
    assert_eq!(error.path(), Some(path), "{error}");
    assert_eq!(SqliteStore::open(path, Access::Read).unwrap_err(), error, "reading is refused like writing");
    error
}

/// Writes to the file as another program could.
fn meddle(place: &Place, sql: &str) {
    Connection::open(place.path()).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn only_absolute_paths_lead_to_a_file() {
    for path in ["file:x?mode=memory", ":memory:", "", "x.fyrfalt", "./x.fyrfalt", "file:///tmp/x.fyrfalt"] {
        let path = Path::new(path);
        assert_eq!(refusal(path), StoreError::NotAbsolute { path: path.to_owned() });
        assert_eq!(SqliteStore::create(path, organisation()).unwrap_err(), StoreError::NotAbsolute { path: path.to_owned() });
        assert!(path.as_os_str().is_empty() || !path.exists(), "{}", path.display());
    }
}

#[test]
fn what_is_no_inventory_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.fyrfalt");
    assert!(matches!(refusal(&path), StoreError::NotFound { .. }));
    assert!(!path.exists(), "opening does not make files");
    assert!(matches!(refusal(folder.path()), StoreError::NotAnInventory { .. }));
    for content in [&b""[..], b"Titel;Steg\nBadplatser;1\n", &[0; 5000], b"SQLite format 3\0 and then nothing of the kind"] {
        std::fs::write(&path, content).unwrap();
        assert!(matches!(refusal(&path), StoreError::NotAnInventory { .. } | StoreError::Damaged { .. }), "{content:?}");
        assert_eq!(std::fs::read(&path).unwrap(), content);
        assert!(matches!(SqliteStore::create(&path, organisation()), Err(StoreError::Exists { .. })));
    }
    std::fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("create table contact (name text)").unwrap();
    assert!(matches!(refusal(&path), StoreError::NotAnInventory { .. }));
}

#[test]
fn a_newer_file_says_how_new() {
    let place = Place::new();
    meddle(&place, "pragma user_version = 7");
    assert_eq!(refusal(&place.path()), StoreError::Newer { path: place.path(), found: 7, known: VERSION });
}

#[test]
fn a_schema_that_is_not_ours_is_not_touched() {
    let foreign = [
        ("create trigger spy after insert on operation begin delete from score; end", "trigger spy"),
        ("create view dataset_view as select * from dataset", "view dataset_view"),
        ("create table extra (x)", "table extra"),
        ("alter table score add column extra text", "table score"),
        ("drop index change_by_dataset", "index change_by_dataset"),
        ("drop trigger change_is_not_updated", "trigger change_is_not_updated"),
    ];
    for (sql, object) in foreign {
        let place = Place::new();
        meddle(&place, sql);
        assert_eq!(refusal(&place.path()), StoreError::Foreign { path: place.path(), object: object.to_owned() });
    }
    let place = Place::new();
    meddle(&place, "analyze");
    drop(place.open());
}

#[test]
fn a_connection_is_as_safe_as_it_can_be() {
    let place = Place::new();
    let store = place.open();
    let text = |name| store.connection.pragma_query_value(None, name, |row| row.get::<_, String>(0)).unwrap();
    let number = |name| store.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(text("journal_mode"), "delete");
    assert_eq!(text("encoding"), "UTF-8");
    let settings = ["synchronous", "foreign_keys", "cell_size_check", "trusted_schema", "fullfsync", "temp_store"];
    assert_eq!(settings.map(number), [3, 1, 1, 0, 1, 2]);
    let attach = store.connection.execute("attach ?1 as other", [place.folder.path().join("other").to_str().unwrap()]);
    assert!(attach.is_err());
    assert!(store.connection.execute_batch("pragma writable_schema = on; update sqlite_schema set sql = ''").is_err());
    assert!(store.connection.prepare("select \"no such column\"").is_err());
    assert!(rusqlite::version_number() >= 3_053_000, "{}", rusqlite::version());
}

#[test]
fn a_write_ahead_log_is_folded_in() {
    let place = Place::new();
    meddle(&place, "pragma journal_mode = wal");
    SqliteStore::open(&place.path(), Access::Read).unwrap().load().unwrap();
    let mut store = place.open();
    store.commit(&operation(1), &set([addition(1, "Badplatser")])).unwrap();
    let mode: String = store.connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "delete");
    assert!(!place.folder.path().join("Åbyskog öppna data.fyrfalt-wal").exists());
}

#[test]
fn one_writes_and_the_others_read() {
    let place = Place::new();
    let mut first = place.open();
    let Err(StoreError::Locked { path, holder }) = SqliteStore::open(&place.path(), Access::Write) else { panic!("should be locked") };
    assert_eq!(path, place.path());
    assert_eq!(holder.unwrap().pid, std::process::id());

    let mut second = SqliteStore::open(&place.path(), Access::Read).unwrap();
    first.commit(&operation(1), &set([addition(1, "Badplatser")])).unwrap();
    assert!(!second.is_current().unwrap());
    let loaded = second.load().unwrap();
    assert!(second.is_current().unwrap());
    assert_eq!(second.head(), first.head());
    assert_eq!(loaded.inventory, first.load().unwrap().inventory);
    assert_eq!(loaded.read_only, Some(ReadOnly::Asked));
    let refused = second.commit(&operation(2), &set([addition(2, "Lekplatser")]));
    assert_eq!(refused, Err(StoreError::ReadOnly { path: place.path(), reason: ReadOnly::Asked }));

    drop((first, second));
    assert!(!lock_path(&place.path()).exists());
    drop(place.open());
}

#[test]
fn a_lock_that_nobody_holds_any_more_is_no_lock() {
    let place = Place::new();
    std::fs::write(lock_path(&place.path()), r#"{"user":"åsa","host":"rådhuset","pid":1,"since":"2026-01-01T00:00:00Z"}"#).unwrap();
    drop(place.open());
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn protect(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    fn assert_readable_only(place: &Place, expected: ReadOnly) {
        let mut store = place.open();
        assert_eq!(store.load().unwrap().read_only, Some(expected));
        let refused = store.commit(&operation(1), &set([addition(1, "Badplatser")]));
        assert_eq!(refused, Err(StoreError::ReadOnly { path: place.path(), reason: expected }));
    }

    #[test]
    fn what_is_write_protected_is_opened_for_reading() {
        let place = Place::new();
        protect(&place.path(), 0o444);
        assert_readable_only(&place, ReadOnly::File);
        protect(&place.path(), 0o644);
        protect(place.folder.path(), 0o555);
        assert_readable_only(&place, ReadOnly::Folder);
        assert!(!lock_path(&place.path()).exists());
        protect(place.folder.path(), 0o755);
        std::fs::hard_link(place.path(), place.folder.path().join("andra namnet")).unwrap();
        assert_readable_only(&place, ReadOnly::Linked);
    }

    #[test]
    fn a_link_leads_to_the_file_itself() {
        let place = Place::new();
        let elsewhere = tempfile::tempdir().unwrap();
        let link = elsewhere.path().join("genväg");
        std::os::unix::fs::symlink(place.path(), &link).unwrap();
        let store = SqliteStore::open(&link, Access::Write).unwrap();
        assert_eq!(store.path(), std::fs::canonicalize(place.path()).unwrap());
        assert!(matches!(SqliteStore::open(&place.path(), Access::Write), Err(StoreError::Locked { .. })));
    }

    #[test]
    fn a_file_that_was_moved_away_is_not_written() {
        let place = Place::new();
        let mut store = place.open();
        let changes = set([addition(1, "Badplatser")]);
        std::fs::rename(place.path(), place.folder.path().join("flyttad")).unwrap();
        assert_eq!(store.commit(&operation(1), &changes), Err(StoreError::Moved { path: place.path() }));
        drop(SqliteStore::create(&place.path(), organisation()).unwrap_err());
        std::fs::write(place.path(), "something else").unwrap();
        assert_eq!(store.commit(&operation(1), &changes), Err(StoreError::Moved { path: place.path() }));
        std::fs::rename(place.folder.path().join("flyttad"), place.path()).unwrap();
        store.commit(&operation(1), &changes).unwrap();
    }
}
