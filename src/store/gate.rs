//! Gates and overrides as rows.
//!
//! What they mean is the model's business; the rules of the tables stand in the schema.

use rusqlite::{Connection, Row, params};

use super::error::StoreError;
use super::row::parsed;
use crate::model::{DatasetId, Finding, GateId, GateState, Key, Line, PlaceOverride, Prose, Record, value::parse_date};

/// The version of the schema that brought these tables; an older file that is open for reading has none.
pub(super) const SINCE: i32 = 2;

pub(super) const FIND: &str = "select state, reason, examiner, assessed_on from gate where organisation_id = ?1 and dataset_id = ?2 and gate_id = ?3";
pub(super) const INSERT: &str =
    "insert into gate (organisation_id, dataset_id, gate_id, state, reason, examiner, assessed_on) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
pub(super) const UPDATE: &str =
    "update gate set state = ?4, reason = ?5, examiner = ?6, assessed_on = ?7 where organisation_id = ?1 and dataset_id = ?2 and gate_id = ?3";
pub(super) const DELETE: &str = "delete from gate where organisation_id = ?1 and dataset_id = ?2 and gate_id = ?3";

pub(super) const FIND_OVERRIDE: &str = "select value, cost, reason, decided_by, decided_on from place_override where organisation_id = ?1 and dataset_id = ?2";
pub(super) const INSERT_OVERRIDE: &str =
    "insert into place_override (organisation_id, dataset_id, value, cost, reason, decided_by, decided_on) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
pub(super) const UPDATE_OVERRIDE: &str =
    "update place_override set value = ?3, cost = ?4, reason = ?5, decided_by = ?6, decided_on = ?7 where organisation_id = ?1 and dataset_id = ?2";
pub(super) const DELETE_OVERRIDE: &str = "delete from place_override where organisation_id = ?1 and dataset_id = ?2";

const ALL: &str = "select state, reason, examiner, assessed_on, dataset_id, gate_id from gate where organisation_id = ?1 order by dataset_id, gate_id";
const ALL_OVERRIDES: &str = "select value, cost, reason, decided_by, decided_on, dataset_id from place_override where organisation_id = ?1 order by dataset_id";

/// Reads every gate and override.
pub(super) fn each(connection: &Connection, organisation: &str, mut take: impl FnMut(Key, Record)) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(ALL)?;
    let mut rows = statement.query([organisation])?;
    while let Some(row) = rows.next()? {
        let gate = row.get_ref(5)?.as_str().map_err(StoreError::damaged)?;
        let gate = GateId::parse(gate).ok_or_else(|| StoreError::damaged("no such gate"))?;
        take(Key::Gate(parsed(row, 4)?, gate), read(row)?.into());
    }
    let mut statement = connection.prepare_cached(ALL_OVERRIDES)?;
    let mut rows = statement.query([organisation])?;
    while let Some(row) = rows.next()? {
        take(Key::Override(parsed(row, 5)?), read_override(row)?.into());
    }
    Ok(())
}

pub(super) fn read(row: &Row<'_>) -> Result<Finding, StoreError> {
    let state = GateState::parse(row.get_ref(0)?.as_str().map_err(StoreError::damaged)?).filter(|state| *state != GateState::Unassessed);
    Ok(Finding {
        state: state.ok_or_else(|| StoreError::damaged("no such state of a gate"))?,
        reason: optional(row, 1, Prose::new)?,
        examiner: optional(row, 2, Line::new)?,
        date: optional(row, 3, parse_date)?,
    })
}

pub(super) fn read_override(row: &Row<'_>) -> Result<PlaceOverride, StoreError> {
    Ok(PlaceOverride {
        value: row.get(0)?,
        cost: row.get(1)?,
        reason: optional(row, 2, Prose::new)?.ok_or_else(|| StoreError::damaged("an override without a reason"))?,
        by: optional(row, 3, Line::new)?,
        date: optional(row, 4, parse_date)?,
    })
}

fn optional<T, E: std::error::Error + Send + Sync + 'static>(
    row: &Row<'_>,
    index: usize,
    read: impl Fn(&str) -> Result<T, E>,
) -> Result<Option<T>, StoreError> {
    row.get::<_, Option<String>>(index)?.map(|text| read(&text)).transpose().map_err(StoreError::damaged)
}

pub(super) fn put(connection: &Connection, sql: &'static str, organisation: &str, dataset: DatasetId, gate: GateId, finding: &Finding) -> rusqlite::Result<()> {
    let Finding { state, reason, examiner, date } = finding;
    let (reason, examiner) = (reason.as_ref().map(Prose::as_str), examiner.as_ref().map(Line::as_str));
    connection.prepare_cached(sql)?.execute(params![
        organisation,
        dataset.to_string(),
        gate.key(),
        state.key(),
        reason,
        examiner,
        date.map(|date| date.to_string())
    ])?;
    Ok(())
}

pub(super) fn put_override(connection: &Connection, sql: &'static str, organisation: &str, dataset: DatasetId, place: &PlaceOverride) -> rusqlite::Result<()> {
    let PlaceOverride { value, cost, reason, by, date } = place;
    let by = by.as_ref().map(Line::as_str);
    connection.prepare_cached(sql)?.execute(params![organisation, dataset.to_string(), value, cost, reason.as_str(), by, date.map(|date| date.to_string())])?;
    Ok(())
}
