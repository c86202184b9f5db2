//! What is said of the process and of the lists that work goes through, as rows: checklists, answers to them, outcomes, decisions, snapshots, demand,
//! saved views, sources, calls, merges.
//!
//! Each table holds the whole record in one column as JSON and repeats parts of it for readers, so that the two cannot disagree.

use rusqlite::{Connection, params_from_iter};

use super::error::StoreError;
use crate::model::{Key, Record};

/// The version of the schema that brought these tables; an older file that is open for reading has none.
pub(super) const SINCE: i32 = 3;
/// The version of the schema that brought views, sources, the starter list, calls and merges.
const LISTS_SINCE: i32 = 4;
/// The version of the schema that brought documents and templates.
const DOCUMENTS_SINCE: i32 = 5;

/// The statements over one table.
struct Table {
    kind: &'static str,
    /// The version of the schema that brought it.
    since: i32,
    all: &'static str,
    find: &'static str,
    insert: &'static str,
    update: &'static str,
    delete: &'static str,
}

macro_rules! table {
    ($kind:literal, $name:literal, $id:literal) => {
        Table {
            kind: $kind,
            since: SINCE,
            all: concat!("select content, ", $id, " from ", $name, " where organisation_id = ?1 order by ", $id),
            find: concat!("select content from ", $name, " where organisation_id = ?1 and ", $id, " = ?2"),
            insert: concat!("insert into ", $name, " (organisation_id, ", $id, ", content) values (?1, ?2, ?3)"),
            update: concat!("update ", $name, " set content = ?3 where organisation_id = ?1 and ", $id, " = ?2"),
            delete: concat!("delete from ", $name, " where organisation_id = ?1 and ", $id, " = ?2"),
        }
    };
}

/// Every table whose records are named by one column.
const TABLES: [Table; 13] = [
    table!("checklist", "checklist", "version"),
    table!("adopted", "adopted_checklist", "dataset_id"),
    table!("outcome", "outcome", "dataset_id"),
    table!("decision", "decision", "id"),
    table!("snapshot", "snapshot", "id"),
    table!("demand", "demand", "id"),
    Table { since: LISTS_SINCE, ..table!("view", "saved_view", "id") },
    Table { since: LISTS_SINCE, ..table!("source", "list_source", "id") },
    Table { since: LISTS_SINCE, ..table!("starter", "starter_answer", "id") },
    Table { since: LISTS_SINCE, ..table!("call", "data_call", "id") },
    Table { since: LISTS_SINCE, ..table!("successor", "successor", "dataset_id") },
    Table { since: DOCUMENTS_SINCE, ..table!("document", "document", "id") },
    Table { since: DOCUMENTS_SINCE, ..table!("template", "word_template", "id") },
];

/// The answers to items, which two columns name.
const ITEMS: Table = Table {
    kind: "item",
    since: SINCE,
    all: "select content, dataset_id || '/' || item_id from checklist_item where organisation_id = ?1 order by dataset_id, item_id",
    find: "select content from checklist_item where organisation_id = ?1 and dataset_id = ?2 and item_id = ?3",
    insert: "insert into checklist_item (organisation_id, dataset_id, item_id, content) values (?1, ?2, ?3, ?4)",
    update: "update checklist_item set content = ?4 where organisation_id = ?1 and dataset_id = ?2 and item_id = ?3",
    delete: "delete from checklist_item where organisation_id = ?1 and dataset_id = ?2 and item_id = ?3",
};

/// The pairs that are not the same, which two columns name.
const DISTINCT: Table = Table {
    kind: "distinct",
    since: LISTS_SINCE,
    all: "select content, dataset_id || '/' || other_id from distinct_pair where organisation_id = ?1 order by dataset_id, other_id",
    find: "select content from distinct_pair where organisation_id = ?1 and dataset_id = ?2 and other_id = ?3",
    insert: "insert into distinct_pair (organisation_id, dataset_id, other_id, content) values (?1, ?2, ?3, ?4)",
    update: "update distinct_pair set content = ?4 where organisation_id = ?1 and dataset_id = ?2 and other_id = ?3",
    delete: "delete from distinct_pair where organisation_id = ?1 and dataset_id = ?2 and other_id = ?3",
};

/// Returns the table of a key, with what names the record in it.
fn place(key: Key, organisation: &str) -> Option<(&'static Table, Vec<String>)> {
    if let Key::Item(dataset, item) = key {
        return Some((&ITEMS, vec![organisation.to_owned(), dataset.to_string(), item.to_string()]));
    }
    if let Key::Distinct(dataset, other) = key {
        return Some((&DISTINCT, vec![organisation.to_owned(), dataset.to_string(), other.to_string()]));
    }
    let table = TABLES.iter().find(|table| table.kind == key.kind())?;
    Some((table, vec![organisation.to_owned(), key.id()]))
}

/// Reads every record.
pub(super) fn each(connection: &Connection, organisation: &str, version: i32, mut take: impl FnMut(Key, Record)) -> Result<(), StoreError> {
    for table in TABLES.iter().chain([&ITEMS, &DISTINCT]).filter(|table| version >= table.since) {
        let mut statement = connection.prepare_cached(table.all)?;
        let mut rows = statement.query([organisation])?;
        while let Some(row) = rows.next()? {
            let id = match row.get_ref(1)? {
                rusqlite::types::ValueRef::Integer(version) => version.to_string(),
                text => text.as_str().map_err(StoreError::damaged)?.to_owned(),
            };
            let key = Key::parse(table.kind, &id).map_err(StoreError::damaged)?;
            take(key, read(key, row.get_ref(0)?.as_str().map_err(StoreError::damaged)?)?);
        }
    }
    Ok(())
}

fn read(key: Key, content: &str) -> Result<Record, StoreError> {
    Record::from_json(key, content).map_err(|error| StoreError::damaged(format!("{key}: {error}")))
}

/// Finds a record.
pub(super) fn find(connection: &Connection, organisation: &str, key: Key) -> Result<Option<Record>, StoreError> {
    let Some((table, names)) = place(key, organisation) else { return Ok(None) };
    let mut statement = connection.prepare_cached(table.find)?;
    let mut rows = statement.query(params_from_iter(names))?;
    let Some(row) = rows.next()? else { return Ok(None) };
    read(key, row.get_ref(0)?.as_str().map_err(StoreError::damaged)?).map(Some)
}

/// Adds a row.
pub(super) fn insert(connection: &Connection, organisation: &str, key: Key, record: &Record) -> rusqlite::Result<()> {
    write(connection, organisation, key, |table| table.insert, Some(record))
}

/// Replaces a row.
pub(super) fn update(connection: &Connection, organisation: &str, key: Key, record: &Record) -> rusqlite::Result<()> {
    write(connection, organisation, key, |table| table.update, Some(record))
}

/// Takes a row away.
pub(super) fn delete(connection: &Connection, organisation: &str, key: Key) -> rusqlite::Result<()> {
    write(connection, organisation, key, |table| table.delete, None)
}

fn write(connection: &Connection, organisation: &str, key: Key, sql: fn(&Table) -> &'static str, record: Option<&Record>) -> rusqlite::Result<()> {
    let Some((table, names)) = place(key, organisation) else { return Ok(()) };
    connection.prepare_cached(sql(table))?.execute(params_from_iter(names.into_iter().chain(record.map(Record::to_json))))?;
    Ok(())
}
