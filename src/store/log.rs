//! The change log: every operation with its changes, in order, chained by hashes.
//!
//! Rows are only ever added. The chain shows tampering to those who know a later hash from elsewhere; it does not prevent it.

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use sha2::{Digest as _, Sha256};

use super::error::StoreError;
use super::schema;
use crate::model::operation::Origin;
use crate::model::{Change, ChangeSet, DatasetId, Key, Label, Operation, OperationId, OperationKind, OrganisationId, Prose, Record};

/// One change as the log holds it.
pub(super) struct Entry {
    pub(super) kind: String,
    pub(super) id: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

impl Entry {
    /// Reads the change that it tells of.
    pub(super) fn change(&self) -> Result<Change, StoreError> {
        let key = Key::parse(&self.kind, &self.id).map_err(StoreError::damaged)?;
        let record = |json: &Option<String>| {
            let record = json.as_deref().map(|json| Record::from_json(key, json)).transpose();
            record.map_err(|error| StoreError::damaged(format!("{key} in the log: {error}")))
        };
        Change::new(key, record(&self.before)?, record(&self.after)?).map_err(StoreError::damaged)
    }
}

/// The hash of an operation, fed line by line.
pub(super) struct Chain(Sha256);

impl Chain {
    /// Begins with the hash of the operation before and the operation itself.
    pub(super) fn new(previous: &str, operation: &Operation) -> Self {
        let Operation { id, at: _, who, label, why, origin } = operation;
        let (undoes, redoes) = origin_ids(*origin);
        let why = why.as_ref().map(Prose::as_str);
        let canonical = serde_json::json!([id, at(operation), who, label.kind.key(), label.subject, label.count, why, undoes, redoes]);
        let mut chain = Self(Sha256::new());
        chain.line(previous);
        chain.line(&canonical.to_string());
        chain
    }

    fn line(&mut self, text: &str) {
        self.0.update(text.as_bytes());
        self.0.update(b"\n");
    }

    /// Goes on with a change.
    pub(super) fn change(&mut self, kind: &str, id: &str, before: Option<&str>, after: Option<&str>) {
        for text in [kind, id, before.unwrap_or_default(), after.unwrap_or_default()] {
            self.line(text);
        }
    }

    /// Ends with the hash, in hexadecimal.
    pub(super) fn end(self) -> String {
        use std::fmt::Write as _;
        self.0.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
            write!(text, "{byte:02x}").expect("a string takes all text");
            text
        })
    }
}

/// Returns the time as the log writes it: RFC 3339 in UTC with milliseconds.
pub(super) fn at(operation: &Operation) -> String {
    format!("{:.3}", operation.at)
}

fn origin_ids(origin: Origin) -> (Option<String>, Option<String>) {
    match origin {
        Origin::Done => (None, None),
        Origin::Undoes(id) => (Some(id.to_string()), None),
        Origin::Redoes(id) => (None, Some(id.to_string())),
    }
}

/// Returns the hash of the newest operation, or what stands for it before there is any.
pub(super) fn head(connection: &Connection) -> rusqlite::Result<String> {
    let newest = connection.prepare_cached(HEAD)?.query_row([], |row| row.get(0)).optional()?;
    newest.map_or_else(|| connection.query_row("select id from inventory", [], |row| row.get(0)), Ok)
}

/// Returns the hash of an operation that comes after the one with the hash `head`.
pub fn next_hash(head: &str, operation: &Operation, changes: &ChangeSet) -> String {
    let mut chain = Chain::new(head, operation);
    for change in changes {
        let (before, after) = (change.before().map(Record::to_json), change.after().map(Record::to_json));
        chain.change(change.key().kind(), &change.key().id(), before.as_deref(), after.as_deref());
    }
    chain.end()
}

/// Adds an operation and its changes after the operation whose hash is `head`, and returns its own hash.
pub(super) fn append(
    connection: &Connection,
    organisation: OrganisationId,
    head: &str,
    operation: &Operation,
    changes: &ChangeSet,
) -> rusqlite::Result<String> {
    let number: i64 = connection.prepare_cached(NEXT_NUMBER)?.query_row([], |row| row.get(0))?;
    let mut chain = Chain::new(head, operation);
    let mut insert = connection.prepare_cached(INSERT_CHANGE)?;
    let first: i64 = connection.prepare_cached(NEXT_CHANGE)?.query_row([], |row| row.get(0))?;
    for (position, change) in (first..).zip(changes) {
        let (kind, id) = (change.key().kind(), change.key().id());
        let (before, after) = (change.before().map(Record::to_json), change.after().map(Record::to_json));
        chain.change(kind, &id, before.as_deref(), after.as_deref());
        let dataset = change.key().dataset().map(|dataset| dataset.to_string());
        insert.execute(params![position, number, kind, id, dataset, before, after])?;
    }
    let hash = chain.end();
    let Operation { id, at: _, who, label: Label { kind, subject, count }, why, origin } = operation;
    let (undoes, redoes) = origin_ids(*origin);
    let why = why.as_ref().map(Prose::as_str);
    connection.prepare_cached(INSERT_OPERATION)?.execute(params![
        number,
        organisation.to_string(),
        id.to_string(),
        at(operation),
        who,
        kind.key(),
        subject,
        count,
        why,
        undoes,
        redoes,
        hash
    ])?;
    Ok(hash)
}

/// Returns every operation with its number and hash, oldest first.
pub(super) fn operations(connection: &Connection) -> Result<Vec<Numbered>, StoreError> {
    let mut statement = connection.prepare_cached(OPERATIONS)?;
    let mut rows = statement.query([])?;
    let mut operations = Vec::new();
    while let Some(row) = rows.next()? {
        operations.push(read_operation(row)?);
    }
    Ok(operations)
}

/// Returns what one operation changed, or one dataset's part of it.
pub(super) fn changes(connection: &Connection, number: i64, of: Option<&Line>) -> Result<ChangeSet, StoreError> {
    let mut changes = Vec::new();
    each_entry(connection, number, of, |entry| {
        changes.push(entry.change()?);
        Ok(())
    })?;
    ChangeSet::new(changes).map_err(StoreError::damaged)
}

/// Hands the entries of one operation over, or those of one dataset, in order.
pub(super) fn each_entry(
    connection: &Connection,
    number: i64,
    of: Option<&Line>,
    mut take: impl FnMut(Entry) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(if of.is_some() { CHANGES_OF } else { CHANGES })?;
    let mut rows = match of {
        Some(line) => statement.query(params![number, line.0])?,
        None => statement.query([number])?,
    };
    while let Some(row) = rows.next()? {
        take(Entry { kind: row.get(0)?, id: row.get(1)?, before: row.get(2)?, after: row.get(3)? })?;
    }
    Ok(())
}

/// Returns the number and hash of an operation, and the number of the newest.
pub(super) fn place(connection: &Connection, id: OperationId) -> rusqlite::Result<Option<(i64, String, i64)>> {
    const PLACE: &str = "select number, hash, (select max(number) from operation) from operation where id = ?1";
    connection.prepare_cached(PLACE)?.query_row([id.to_string()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()
}

/// Finds the number of an operation.
pub(super) fn number(connection: &Connection, id: OperationId) -> rusqlite::Result<Option<i64>> {
    connection.prepare_cached("select number from operation where id = ?1")?.query_row([id.to_string()], |row| row.get(0)).optional()
}

/// A dataset and those that were merged into it, as a list in JSON.
pub(super) struct Line(String);

impl Line {
    /// Finds the datasets whose history is one with that of a dataset.
    pub(super) fn of(connection: &Connection, dataset: DatasetId) -> Result<Self, StoreError> {
        let id = dataset.to_string();
        if schema::version(connection)? < SUCCESSORS_SINCE {
            return Ok(Self(format!("[\"{id}\"]")));
        }
        Ok(Self(connection.prepare_cached(LINE)?.query_row([id], |row| row.get(0))?))
    }
}

/// The version of the schema that knows what became of merged datasets.
const SUCCESSORS_SINCE: i32 = 4;
const LINE: &str = "with recursive line (id) as (select ?1 union select dataset_id from successor join line on successor_id = line.id) \
    select json_group_array(id) from line";

/// Returns the newest operations, or the newest that changed a dataset or one that was merged into it, newest first.
pub(super) fn newest(connection: &Connection, of: Option<&Line>, limit: usize) -> Result<Vec<Numbered>, StoreError> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(if of.is_some() { NEWEST_OF } else { NEWEST })?;
    let mut rows = match of {
        Some(line) => statement.query(params![limit, line.0])?,
        None => statement.query([limit])?,
    };
    let mut operations = Vec::new();
    while let Some(row) = rows.next()? {
        operations.push(read_operation(row)?);
    }
    Ok(operations)
}

/// An operation and where it stands in the log.
pub(super) struct Numbered {
    pub(super) number: i64,
    pub(super) hash: String,
    pub(super) operation: Operation,
}

fn read_operation(row: &Row<'_>) -> Result<Numbered, StoreError> {
    let number: i64 = row.get(0)?;
    let damaged = |detail: &dyn std::fmt::Display| StoreError::damaged(format!("operation {number}: {detail}"));
    let text = |index| row.get::<_, String>(index);
    let id = |text: String| text.parse::<OperationId>().map_err(|error| damaged(&error));
    let kind = text(4)?;
    let origin = match (row.get::<_, Option<String>>(8)?, row.get::<_, Option<String>>(9)?) {
        (Some(undone), _) => Origin::Undoes(id(undone)?),
        (None, Some(redone)) => Origin::Redoes(id(redone)?),
        (None, None) => Origin::Done,
    };
    let why: Option<String> = row.get(7)?;
    let operation = Operation {
        id: id(text(1)?)?,
        at: text(2)?.parse().map_err(|error| damaged(&error))?,
        who: text(3)?,
        label: Label { kind: OperationKind::parse(&kind).ok_or_else(|| damaged(&kind))?, subject: text(5)?, count: row.get(6)? },
        why: why.map(|why| Prose::new(&why)).transpose().map_err(|error| damaged(&error))?,
        origin,
    };
    Ok(Numbered { number, hash: text(10)?, operation })
}

const HEAD: &str = "select hash from operation order by number desc limit 1";
const NEXT_NUMBER: &str = "select coalesce(max(number), 0) + 1 from operation";
const NEXT_CHANGE: &str = "select coalesce(max(number), 0) + 1 from change";
const INSERT_CHANGE: &str = "insert into change (number, operation_number, kind, id, dataset_id, before, after) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const INSERT_OPERATION: &str = "insert into operation (number, organisation_id, id, at, who, kind, subject, count, why, undoes, redoes, hash) \
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
const OPERATIONS: &str = "select number, id, at, who, kind, subject, count, why, undoes, redoes, hash from operation order by number";
const NEWEST: &str = "select number, id, at, who, kind, subject, count, why, undoes, redoes, hash from operation order by number desc limit ?1";
const NEWEST_OF: &str = "select number, id, at, who, kind, subject, count, why, undoes, redoes, hash from operation \
    where number in (select operation_number from change where dataset_id in (select value from json_each(?2)) union \
    select operation_number from change where kind in ('decision', 'demand') and \
    (exists (select 1 from json_each(after, '$.datasets') where value in (select value from json_each(?2))) or \
    exists (select 1 from json_each(before, '$.datasets') where value in (select value from json_each(?2))))) \
    order by number desc limit ?1";
const CHANGES: &str = "select kind, id, before, after from change where operation_number = ?1 order by number";
const CHANGES_OF: &str = "select kind, id, before, after from change where operation_number = ?1 and (dataset_id in (select value from json_each(?2)) or kind in ('decision', 'demand') and \
    (exists (select 1 from json_each(after, '$.datasets') where value in (select value from json_each(?2))) or \
    exists (select 1 from json_each(before, '$.datasets') where value in (select value from json_each(?2))))) \
    order by number";
