//! Datasets as rows: one column per field and language, in the order of the field table.
//!
//! The statements are put together once from that table, never from data; a test holds the table against `schema/1.sql`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row};
use serde_json::Value as Json;

use super::error::StoreError;
use crate::model::field::Kind;
use crate::model::{Code, Dataset, DatasetId, FieldKey, Hours, Stage, Value};

/// The SQL over the dataset table. Built from the constant field table, so that no data can get in.
struct Statements {
    keys: Vec<FieldKey>,
    insert: String,
    update: String,
    all: String,
    one: String,
}

/// The columns before those of the fields: organisation, id, stage.
const LEADING: usize = 3;

/// Returns the column of a field: `title_sv`.
pub(super) fn column(key: FieldKey) -> String {
    key.to_string().replace('.', "_")
}

fn statements() -> &'static Statements {
    static STATEMENTS: OnceLock<Statements> = OnceLock::new();
    STATEMENTS.get_or_init(|| {
        let keys: Vec<FieldKey> = FieldKey::all().collect();
        let (mut columns, mut places, mut settings) = (String::new(), String::new(), String::new());
        for (index, key) in keys.iter().enumerate() {
            let (column, place) = (column(*key), LEADING + index + 1);
            write!(columns, ", {column}").expect("a string takes all text");
            write!(places, ", ?{place}").expect("a string takes all text");
            write!(settings, ", {column} = ?{place}").expect("a string takes all text");
        }
        Statements {
            insert: format!("insert into dataset (organisation_id, id, stage{columns}) values (?1, ?2, ?3{places})"),
            update: format!("update dataset set stage = ?3{settings} where organisation_id = ?1 and id = ?2"),
            all: format!("select organisation_id, id, stage{columns} from dataset where organisation_id = ?1 order by id"),
            one: format!("select organisation_id, id, stage{columns} from dataset where organisation_id = ?1 and id = ?2"),
            keys,
        }
    })
}

/// Adds a row.
pub(super) fn insert(connection: &Connection, organisation: &str, dataset: &Dataset) -> rusqlite::Result<()> {
    write(connection, &statements().insert, organisation, dataset)
}

/// Replaces a row.
pub(super) fn update(connection: &Connection, organisation: &str, dataset: &Dataset) -> rusqlite::Result<()> {
    write(connection, &statements().update, organisation, dataset)
}

fn write(connection: &Connection, sql: &'static str, organisation: &str, dataset: &Dataset) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    statement.raw_bind_parameter(1, organisation)?;
    statement.raw_bind_parameter(2, dataset.id().to_string())?;
    statement.raw_bind_parameter(3, dataset.stage().key())?;
    for (index, key) in statements().keys.iter().enumerate() {
        statement.raw_bind_parameter(LEADING + index + 1, dataset.get(*key).map(cell))?;
    }
    statement.raw_execute()?;
    Ok(())
}

/// Finds a dataset.
pub(super) fn find(connection: &Connection, organisation: &str, id: DatasetId) -> Result<Option<Dataset>, StoreError> {
    let mut statement = connection.prepare_cached(&statements().one)?;
    let mut rows = statement.query([organisation, &id.to_string()])?;
    rows.next()?.map(read).transpose()
}

/// Hands every dataset over, in the order of their ids.
pub(super) fn each(connection: &Connection, organisation: &str, mut take: impl FnMut(Dataset)) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(&statements().all)?;
    let mut rows = statement.query([organisation])?;
    while let Some(row) = rows.next()? {
        take(read(row)?);
    }
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Dataset, StoreError> {
    let text = |index: usize| row.get_ref(index)?.as_str().map_err(StoreError::damaged);
    let id = text(1)?;
    let damaged = |detail: &dyn std::fmt::Display| StoreError::damaged(format!("dataset {id}: {detail}"));
    let stage: Stage = text(2)?.parse().map_err(|error| damaged(&error))?;
    let mut values = BTreeMap::new();
    for (index, key) in statements().keys.iter().enumerate() {
        if let Some(value) = value(*key, row.get_ref(LEADING + index)?).map_err(|detail| damaged(&format!("{key}: {detail}")))? {
            values.insert(*key, value);
        }
    }
    let id = id.parse().map_err(|error| damaged(&error))?;
    Dataset::from_parts(id, stage, values).map_err(|error| damaged(&error))
}

fn cell(value: &Value) -> ToSqlOutput<'_> {
    match value {
        Value::Line(line) => line.as_str().into(),
        Value::Prose(prose) => prose.as_str().into(),
        Value::Web(address) => address.as_str().into(),
        Value::Email(address) => address.as_str().into(),
        Value::Code(code) => code.as_str().into(),
        Value::Hours(hours) => hours.get().into(),
        Value::Date(date) => date.to_string().into(),
        Value::Department(id) => id.to_string().into(),
        Value::Words(_) | Value::Codes(_) => value.to_json().to_string().into(),
    }
}

fn value(key: FieldKey, found: ValueRef<'_>) -> Result<Option<Value>, String> {
    let text = match found {
        ValueRef::Null => return Ok(None),
        ValueRef::Real(hours) if key.kind() == Kind::Hours => {
            return Hours::new(hours).map(|hours| Some(Value::Hours(hours))).map_err(|error| error.to_string());
        }
        _ => found.as_str().map_err(|error| error.to_string())?,
    };
    let value = match key.kind() {
        Kind::Words | Kind::Codes(_) => {
            let list: Json = serde_json::from_str(text).map_err(|error| error.to_string())?;
            key.value_from_json(&list).map_err(|error| error.to_string())?
        }
        Kind::Code(vocabulary) => Code::new(vocabulary, text).map(Value::Code).map_err(|error| error.to_string())?,
        Kind::Department => text.parse().map(Value::Department).map_err(|error: crate::model::id::IdError| error.to_string())?,
        _ => key.parse_value(text).map_err(|error| error.to_string())?,
    };
    Ok(Some(value))
}
