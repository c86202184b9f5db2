//! The check of an inventory: the pages of the file, its rules, and whether the log leads to what the tables say.
//!
//! It reports what it finds and mends nothing.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::error::StoreError;
use super::log::{self, Chain, Numbered};
use super::row::Rows;
use crate::model::{ChangeSet, Inventory, Key, OperationId, OrganisationId};

/// Something wrong with an inventory's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The file itself is damaged, in SQLite's words.
    Damage(String),
    /// A row refers to one that is not there.
    Dangling {
        /// The table of the row.
        table: String,
        /// The table it refers to.
        parent: String,
    },
    /// A row that the program cannot read.
    Unreadable(String),
    /// An operation whose hash is not that of its contents and what came before: the log was written by something else.
    Chain(OperationId),
    /// An operation that does not follow from those before it.
    Replay(OperationId, Key),
    /// A record that is not as the log left it: it was written by something else.
    Unlogged(Key),
}

/// Reads through the pages and rules of a file in a second or so; the first fault is an error.
pub(super) fn quick(connection: &Connection) -> Result<(), StoreError> {
    let found: String = connection.query_row("pragma quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(StoreError::damaged(found)) }
}

/// Reads through the pages, rules and references of a file; the first fault is an error.
pub(super) fn thorough(connection: &Connection) -> Result<(), StoreError> {
    let mut findings = Vec::new();
    pages(connection, &mut findings)?;
    findings.first().map_or(Ok(()), |finding| Err(StoreError::damaged(format!("{finding:?}"))))
}

/// Checks everything there is to check.
pub(super) fn run(connection: &Connection, organisation: OrganisationId) -> Result<Vec<Finding>, StoreError> {
    let snapshot = connection.unchecked_transaction()?;
    let mut findings = Vec::new();
    let checked = pages(&snapshot, &mut findings).and_then(|()| contents(&snapshot, organisation, &mut findings));
    match checked {
        Err(StoreError::Damaged { detail, .. }) => findings.push(Finding::Unreadable(detail)),
        other => other?,
    }
    Ok(findings)
}

fn pages(connection: &Connection, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
    let mut statement = connection.prepare("pragma integrity_check(100)")?;
    for line in statement.query_map([], |row| row.get::<_, String>(0))? {
        let line = line?;
        if line != "ok" {
            findings.push(Finding::Damage(line));
        }
    }
    let mut statement = connection.prepare("pragma foreign_key_check")?;
    for dangling in statement.query_map([], |row| Ok(Finding::Dangling { table: row.get(0)?, parent: row.get(2)? }))? {
        findings.push(dangling?);
    }
    Ok(())
}

fn contents(connection: &Connection, organisation: OrganisationId, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
    let Some(replayed) = replay(connection, organisation, findings)? else { return Ok(()) };
    let found = Rows::new(connection, organisation).inventory()?;
    let keys: BTreeSet<Key> = replayed.records().chain(found.records()).map(|(key, _)| key).collect();
    findings.extend(keys.into_iter().filter(|key| replayed.get(*key) != found.get(*key)).map(Finding::Unlogged));
    Ok(())
}

/// Makes every logged change again from an empty inventory, checking the chain on the way; `None` where the log does not hold together.
fn replay(connection: &Connection, organisation: OrganisationId, findings: &mut Vec<Finding>) -> Result<Option<Inventory>, StoreError> {
    let mut inventory = Inventory::new(organisation);
    let mut previous: String = connection.query_row("select id from inventory", [], |row| row.get(0))?;
    for Numbered { number, hash, operation } in log::operations(connection)? {
        let mut chain = Chain::new(&previous, &operation);
        let mut changes = Vec::new();
        log::each_entry(connection, number, None, |entry| {
            chain.change(&entry.kind, &entry.id, entry.before.as_deref(), entry.after.as_deref());
            changes.push(entry.change()?);
            Ok(())
        })?;
        if chain.end() != hash {
            findings.push(Finding::Chain(operation.id));
        }
        if let Err(conflict) = ChangeSet::new(changes).and_then(|changes| inventory.apply(&changes)) {
            findings.push(Finding::Replay(operation.id, conflict.key));
            return Ok(None);
        }
        previous = hash;
    }
    Ok(Some(inventory))
}
