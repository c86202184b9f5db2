//! Brings a file of an older version of the schema up to date: a copy beside it first, then every missing step in one transaction.
//!
//! What the steps are stands in `schema`; records and log are not touched here, and nothing is done to a file that is open for reading only.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use super::error::StoreError;
use super::schema::{self, VERSION};
use super::{backup, check};

/// Brings a file, locked and open for writing, from a version to the newest, and returns the copy of the old one. After an error the file is what it was.
pub(super) fn run(connection: &mut Connection, path: &Path, from: i32) -> Result<PathBuf, StoreError> {
    let copy = backup::beside(connection, path, &format!("before-{VERSION}"))?;
    let Err(error) = step_up(connection) else { return Ok(copy) };
    match schema::verify(connection) {
        // The last step of a commit can fail after it has taken effect; the file knows.
        Ok(VERSION) => return Ok(copy),
        // The copy is kept where it might be the better one.
        Ok(found) if found == from && check::quick(connection).is_ok() => {
            std::fs::remove_file(copy).ok();
        }
        _ => {}
    }
    Err(error)
}

fn step_up(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Looked at again: another program may have been here since the file was opened.
    let from = schema::verify(&transaction)?;
    step_within(&transaction, from)?;
    transaction.commit()?;
    Ok(())
}

/// Does everything but the commit.
pub(super) fn step_within(transaction: &Connection, from: i32) -> Result<(), StoreError> {
    schema::step(transaction, from, VERSION)?;
    schema::require(transaction, VERSION)?;
    let reached = schema::verify(transaction)?;
    if reached != VERSION {
        return Err(StoreError::Failed { detail: format!("the steps from version {from} lead to version {reached}, not {VERSION}") });
    }
    check::thorough(transaction)
}
