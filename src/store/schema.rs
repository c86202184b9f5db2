//! The schema of the file, step by step: made here, and compared here before anything else in a file is read.
//!
//! What the tables hold is the business of `row` and `log`; how an older file is brought up to date is the business of `migrate`.
//!
//! The text stands in `schema/1.sql`, `schema/2.sql` and so on: each makes a version of the schema out of the one before.
//! A new file goes through every step, an older one through those it has not seen, so both end with the same text.
//! A step that has been in anybody's hands is never changed again. To add one:
//!
//! - Write `schema/N.sql` with what is new and `pragma user_version = N`, and give it a line in [`STEPS`].
//!   It runs in a transaction with foreign keys on, and must add no record that the log does not tell of.
//! - Say in that line what a program must know to read and to write the file; both are N where older programs would miss something.
//! - Let `row` take what is missing in a file of an older version as empty, as with `gate::SINCE`: such a file may be open for reading.
//! - `tests/migration.rs` goes through every version by itself; give it a record of the new kind.

use rusqlite::Connection;

use super::error::StoreError;

/// Marks an SQLite file as an inventory: `FYRF`.
pub(super) const APPLICATION_ID: i32 = 0x4659_5246;

/// The newest version of the schema that this program knows (`user_version`).
pub const VERSION: i32 = STEPS[STEPS.len() - 1].version;

/// What makes a version of the schema out of the one before.
pub(super) struct Step {
    /// The version it makes.
    pub(super) version: i32,
    /// The oldest version that a program must know to read the file.
    pub(super) min_reader: i32,
    /// The oldest version that a program must know to write to it.
    pub(super) min_writer: i32,
    sql: &'static str,
}

/// Every step, from an empty database on.
pub(super) const STEPS: [Step; 5] = [
    Step { version: 1, min_reader: 1, min_writer: 1, sql: include_str!("schema/1.sql") },
    // The log tells of gates and overrides, which a program of version 1 cannot read.
    Step { version: 2, min_reader: 2, min_writer: 2, sql: include_str!("schema/2.sql") },
    // The log tells of checklists, decisions and the rest of the process, which a program of version 2 cannot read.
    Step { version: 3, min_reader: 3, min_writer: 3, sql: include_str!("schema/3.sql") },
    // The log tells of views, sources, calls and merges, which a program of version 3 cannot read.
    Step { version: 4, min_reader: 4, min_writer: 4, sql: include_str!("schema/4.sql") },
    // The log tells of documents and templates, which a program of version 4 cannot read.
    Step { version: 5, min_reader: 5, min_writer: 5, sql: include_str!("schema/5.sql") },
];

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Object {
    kind: String,
    name: String,
    sql: Option<String>,
}

/// Runs the steps after one version up to another; from 0 on in an empty database.
pub(super) fn step(connection: &Connection, from: i32, to: i32) -> rusqlite::Result<()> {
    STEPS.iter().filter(|step| from < step.version && step.version <= to).try_for_each(|step| connection.execute_batch(step.sql))
}

/// Writes into the row of the inventory what a program must know to read and to write a file of this version.
pub(super) fn require(connection: &Connection, version: i32) -> rusqlite::Result<()> {
    let Some(step) = STEPS.iter().find(|step| step.version == version) else { return Ok(()) };
    connection.execute("update inventory set min_reader = ?1, min_writer = ?2", [step.min_reader, step.min_writer])?;
    Ok(())
}

/// Returns the version of a file, which this program knows.
pub(super) fn version(connection: &Connection) -> Result<i32, StoreError> {
    let found = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > VERSION {
        return Err(StoreError::Newer { path: std::path::PathBuf::new(), found, known: VERSION });
    }
    Ok(found)
}

/// Tells whether a database is an inventory that this program made, before anything in it can do harm, and of which version.
pub(super) fn verify(connection: &Connection) -> Result<i32, StoreError> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(StoreError::NotAnInventory { path: std::path::PathBuf::new() });
    }
    let version = version(connection)?;
    if version < 1 {
        return Err(StoreError::NotAnInventory { path: std::path::PathBuf::new() });
    }
    let known = shipped(version)?;
    let found = objects(connection)?;
    if let Some(other) = found.iter().find(|object| !known.contains(object)).or_else(|| known.iter().find(|object| !found.contains(object))) {
        return Err(StoreError::Foreign { path: std::path::PathBuf::new(), object: format!("{} {}", other.kind, other.name) });
    }
    Ok(version)
}

/// Returns what the steps up to a version make; the one database in memory that there is.
pub(super) fn shipped(version: i32) -> rusqlite::Result<Vec<Object>> {
    let connection = Connection::open_in_memory()?;
    step(&connection, 0, version)?;
    objects(&connection)
}

/// Lists everything but what SQLite itself makes: indexes without text, and what `analyze` leaves.
pub(super) fn objects(connection: &Connection) -> rusqlite::Result<Vec<Object>> {
    const ALL: &str = "select type, name, sql from sqlite_schema \
        where not (type = 'index' and sql is null) and not (type = 'table' and name in ('sqlite_stat1', 'sqlite_stat4')) order by type, name";
    let mut statement = connection.prepare(ALL)?;
    let rows = statement.query_map([], |row| Ok(Object { kind: row.get(0)?, name: row.get(1)?, sql: row.get(2)? }))?;
    rows.collect()
}
