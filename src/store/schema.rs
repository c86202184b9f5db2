//! The schema of the file: made here, and compared here before anything else in a file is read.
//!
//! The text stands in `schema.sql`; what the tables hold is the business of `row` and `log`.

use rusqlite::Connection;

use super::error::StoreError;

/// The newest version of the schema that this program knows (`user_version`).
pub const VERSION: i32 = 1;

/// Marks an SQLite file as an inventory: `FYRF`.
pub(super) const APPLICATION_ID: i32 = 0x4659_5246;

const DDL: &str = include_str!("schema.sql");

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Object {
    kind: String,
    name: String,
    sql: Option<String>,
}

/// Makes the tables in an empty database.
pub(super) fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(DDL)
}

/// Tells whether a database is an inventory that this program made, before anything in it can do harm.
pub(super) fn verify(connection: &Connection) -> Result<(), StoreError> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    if number("application_id")? != APPLICATION_ID {
        return Err(StoreError::NotAnInventory { path: std::path::PathBuf::new() });
    }
    let found = number("user_version")?;
    if found > VERSION {
        return Err(StoreError::Newer { path: std::path::PathBuf::new(), found, known: VERSION });
    }
    let known = shipped()?;
    let found = objects(connection)?;
    if let Some(other) = found.iter().find(|object| !known.contains(object)).or_else(|| known.iter().find(|object| !found.contains(object))) {
        return Err(StoreError::Foreign { path: std::path::PathBuf::new(), object: format!("{} {}", other.kind, other.name) });
    }
    Ok(())
}

/// Returns what the schema text makes; the one database in memory that there is.
fn shipped() -> rusqlite::Result<Vec<Object>> {
    let connection = Connection::open_in_memory()?;
    create(&connection)?;
    objects(&connection)
}

/// Lists everything but what SQLite itself makes: indexes without text, and what `analyze` leaves.
fn objects(connection: &Connection) -> rusqlite::Result<Vec<Object>> {
    const ALL: &str = "select type, name, sql from sqlite_schema \
        where not (type = 'index' and sql is null) and not (type = 'table' and name in ('sqlite_stat1', 'sqlite_stat4')) order by type, name";
    let mut statement = connection.prepare(ALL)?;
    let rows = statement.query_map([], |row| Ok(Object { kind: row.get(0)?, name: row.get(1)?, sql: row.get(2)? }))?;
    rows.collect()
}
