//! Records as rows: what a change writes, and how an inventory is read.
//!
//! A new kind of record needs a table in a new step of `schema`, a line in [`Rows::inventory`] and an arm wherever the compiler asks for one.
//! Nothing here decides whether a change is wise; only whether the record still is as the change says it was.

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::error::StoreError;
use super::{dataset, gate, process, schema};
use crate::model::organisation::OrganisationNumber;
use crate::model::{
    Change, Code, CriterionId, DatasetId, Department, DepartmentId, Inventory, Judgement, Key, Level, Line, Organisation, OrganisationId, Prose, Record, Score,
    ScoringModel, Vocabulary, WebAddress,
};

/// The rows of one organisation.
pub(super) struct Rows<'c> {
    connection: &'c Connection,
    organisation: String,
}

impl<'c> Rows<'c> {
    pub(super) fn new(connection: &'c Connection, organisation: OrganisationId) -> Self {
        Self { connection, organisation: organisation.to_string() }
    }

    /// Reads every record.
    pub(super) fn inventory(&self) -> Result<Inventory, StoreError> {
        let organisation = self.organisation()?.ok_or_else(|| StoreError::damaged("no row of the organisation"))?;
        let mut records: Vec<(Key, Record)> = Vec::new();
        let mut statement = self.connection.prepare_cached(MODELS)?;
        let mut rows = statement.query([&self.organisation])?;
        while let Some(row) = rows.next()? {
            records.push((Key::Model(row.get(0)?), read_model(row)?.into()));
        }
        let mut statement = self.connection.prepare_cached(DEPARTMENTS)?;
        let mut rows = statement.query([&self.organisation])?;
        while let Some(row) = rows.next()? {
            let department = read_department(row)?;
            records.push((Key::Department(department.id), department.into()));
        }
        dataset::each(self.connection, &self.organisation, |dataset| records.push((Key::Dataset(dataset.id()), dataset.into())))?;
        let mut statement = self.connection.prepare_cached(SCORES)?;
        let mut rows = statement.query([&self.organisation])?;
        while let Some(row) = rows.next()? {
            let (dataset, criterion) = (parsed::<DatasetId>(row, 3)?, parsed::<CriterionId>(row, 4)?);
            records.push((Key::Score(dataset, criterion), read_judgement(row)?.into()));
        }
        // Asked every time: somebody else may bring an older file up to date while it is open for reading here.
        let version = schema::version(self.connection)?;
        if version >= gate::SINCE {
            gate::each(self.connection, &self.organisation, |key, record| records.push((key, record)))?;
        }
        if version >= process::SINCE {
            process::each(self.connection, &self.organisation, version, |key, record| records.push((key, record)))?;
        }
        Inventory::from_records(organisation, records).map_err(StoreError::damaged)
    }

    /// Finds a record.
    pub(super) fn find(&self, key: Key) -> Result<Option<Record>, StoreError> {
        let organisation = &self.organisation;
        match key {
            Key::Organisation => Ok(self.organisation()?.map(Record::from)),
            Key::Model(version) => self.one(MODEL, params![organisation, version], read_model),
            Key::Department(id) => self.one(DEPARTMENT, params![organisation, id.to_string()], read_department),
            Key::Dataset(id) => Ok(dataset::find(self.connection, organisation, id)?.map(Record::from)),
            Key::Score(id, criterion) => self.one(SCORE, params![organisation, id.to_string(), criterion.as_str()], read_judgement),
            Key::Gate(id, which) => self.one(gate::FIND, params![organisation, id.to_string(), which.key()], gate::read),
            Key::Override(id) => self.one(gate::FIND_OVERRIDE, params![organisation, id.to_string()], gate::read_override),
            Key::Checklist(_)
            | Key::Adopted(_)
            | Key::Item(..)
            | Key::Outcome(_)
            | Key::Decision(_)
            | Key::Snapshot(_)
            | Key::Demand(_)
            | Key::View(_)
            | Key::Source(_)
            | Key::Starter(_)
            | Key::Call(_)
            | Key::Distinct(..)
            | Key::Successor(_)
            | Key::Document(_)
            | Key::Template(_) => process::find(self.connection, organisation, key),
        }
    }

    fn organisation(&self) -> Result<Option<Organisation>, StoreError> {
        let mut statement = self.connection.prepare_cached(ORGANISATION)?;
        let mut rows = statement.query([&self.organisation])?;
        rows.next()?.map(read_organisation).transpose()
    }

    fn one<T: Into<Record>>(
        &self,
        sql: &'static str,
        params: impl rusqlite::Params,
        read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<Record>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let record = rows.next()?.map(read).transpose()?;
        Ok(record.map(Into::into))
    }

    /// Makes one change, or refuses it if the record is not as the change says it was.
    pub(super) fn write(&self, change: &Change) -> Result<(), StoreError> {
        let key = change.key();
        let written = match (change.before(), change.after()) {
            (None, None) => Ok(()),
            (None, Some(after)) => self.insert(key, after),
            (Some(before), after) => {
                if self.find(key)?.as_ref() != Some(before) {
                    return Err(StoreError::Stale(key));
                }
                after.map_or_else(|| self.delete(key), |after| self.update(key, after))
            }
        };
        written.map_err(|error| match StoreError::from(error) {
            StoreError::Rule { rule, .. } => StoreError::Rule { key: Some(key), rule },
            other => other,
        })
    }

    fn insert(&self, key: Key, record: &Record) -> Result<(), Refused> {
        let inserted = match (key, record) {
            (Key::Score(id, criterion), Record::Score(judgement)) => self.put_score(INSERT_SCORE, id, criterion, judgement),
            (_, Record::Organisation(_)) => return Err(Refused::Taken(key)),
            (_, Record::Model(model)) => self.insert_model(model),
            (_, Record::Department(department)) => self.put_department(INSERT_DEPARTMENT, department),
            (_, Record::Dataset(dataset)) => dataset::insert(self.connection, &self.organisation, dataset),
            (Key::Gate(id, which), Record::Gate(finding)) => gate::put(self.connection, gate::INSERT, &self.organisation, id, which, finding),
            (Key::Override(id), Record::Override(place)) => gate::put_override(self.connection, gate::INSERT_OVERRIDE, &self.organisation, id, place),
            (_, Record::Score(_) | Record::Gate(_) | Record::Override(_)) => Ok(()),
            (key, record) => process::insert(self.connection, &self.organisation, key, record),
        };
        inserted.map_err(|error| if is_taken(&error) { Refused::Taken(key) } else { Refused::Sql(error) })
    }

    fn update(&self, key: Key, record: &Record) -> Result<(), Refused> {
        match (key, record) {
            (Key::Score(id, criterion), Record::Score(judgement)) => self.put_score(UPDATE_SCORE, id, criterion, judgement)?,
            (_, Record::Organisation(organisation)) => self.update_organisation(organisation)?,
            (Key::Model(version), Record::Model(model)) => {
                self.connection.prepare_cached(DELETE_MODEL)?.execute(params![self.organisation, version])?;
                self.insert_model(model)?;
            }
            (_, Record::Department(department)) => self.put_department(UPDATE_DEPARTMENT, department)?,
            (_, Record::Dataset(dataset)) => dataset::update(self.connection, &self.organisation, dataset)?,
            (Key::Gate(id, which), Record::Gate(finding)) => gate::put(self.connection, gate::UPDATE, &self.organisation, id, which, finding)?,
            (Key::Override(id), Record::Override(place)) => gate::put_override(self.connection, gate::UPDATE_OVERRIDE, &self.organisation, id, place)?,
            (_, Record::Model(_) | Record::Score(_) | Record::Gate(_) | Record::Override(_)) => {}
            (key, record) => process::update(self.connection, &self.organisation, key, record)?,
        }
        Ok(())
    }

    fn delete(&self, key: Key) -> Result<(), Refused> {
        let organisation = &self.organisation;
        match key {
            Key::Organisation => return Err(Refused::Last),
            Key::Model(version) => self.connection.prepare_cached(DELETE_MODEL)?.execute(params![organisation, version])?,
            Key::Department(id) => self.connection.prepare_cached(DELETE_DEPARTMENT)?.execute(params![organisation, id.to_string()])?,
            Key::Dataset(id) => self.connection.prepare_cached(DELETE_DATASET)?.execute(params![organisation, id.to_string()])?,
            Key::Score(id, criterion) => self.connection.prepare_cached(DELETE_SCORE)?.execute(params![organisation, id.to_string(), criterion.as_str()])?,
            Key::Gate(id, which) => self.connection.prepare_cached(gate::DELETE)?.execute(params![organisation, id.to_string(), which.key()])?,
            Key::Override(id) => self.connection.prepare_cached(gate::DELETE_OVERRIDE)?.execute(params![organisation, id.to_string()])?,
            Key::Checklist(_)
            | Key::Adopted(_)
            | Key::Item(..)
            | Key::Outcome(_)
            | Key::Decision(_)
            | Key::Snapshot(_)
            | Key::Demand(_)
            | Key::View(_)
            | Key::Source(_)
            | Key::Starter(_)
            | Key::Call(_)
            | Key::Distinct(..)
            | Key::Successor(_)
            | Key::Document(_)
            | Key::Template(_) => {
                process::delete(self.connection, organisation, key)?;
                0
            }
        };
        Ok(())
    }

    fn update_organisation(&self, organisation: &Organisation) -> rusqlite::Result<()> {
        let Organisation { id, name, kind, number, home_page, language } = organisation;
        self.connection.prepare_cached(UPDATE_ORGANISATION)?.execute(params![
            self.organisation,
            id.to_string(),
            name.as_ref().map(Line::as_str),
            kind.map(Code::as_str),
            number.as_ref().map(OrganisationNumber::as_str),
            home_page.as_ref().map(WebAddress::as_str),
            language.code(),
        ])?;
        Ok(())
    }

    fn insert_model(&self, model: &ScoringModel) -> rusqlite::Result<()> {
        let ScoringModel { id, version, name, description: _, thresholds, criteria, retired: _, quadrants: _, grid: _ } = model;
        let definition = serde_json::to_string(model).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        let texts = params![self.organisation, version, id, name.sv, name.da, name.en, thresholds.value, thresholds.cost, thresholds.band, definition];
        self.connection.prepare_cached(INSERT_MODEL)?.execute(texts)?;
        let mut insert = self.connection.prepare_cached(INSERT_CRITERION)?;
        for (position, criterion) in (1_u32..).zip(criteria) {
            let (name, question) = (&criterion.name, &criterion.question);
            insert.execute(params![
                self.organisation,
                version,
                criterion.id.as_str(),
                position,
                criterion.axis.key(),
                criterion.weight,
                name.sv,
                name.da,
                name.en,
                question.sv,
                question.da,
                question.en
            ])?;
        }
        Ok(())
    }

    fn put_department(&self, sql: &'static str, department: &Department) -> rusqlite::Result<()> {
        let Department { id, name } = department;
        self.connection.prepare_cached(sql)?.execute(params![self.organisation, id.to_string(), name.as_str()])?;
        Ok(())
    }

    fn put_score(&self, sql: &'static str, dataset: DatasetId, criterion: CriterionId, judgement: &Judgement) -> rusqlite::Result<()> {
        let Judgement { score, reason, model_version } = judgement;
        self.connection.prepare_cached(sql)?.execute(params![
            self.organisation,
            dataset.to_string(),
            criterion.as_str(),
            score.level().map(Level::get),
            reason.as_ref().map(Prose::as_str),
            model_version
        ])?;
        Ok(())
    }
}

/// Returns the organisation that the file is of.
pub(super) fn owner(connection: &Connection) -> Result<OrganisationId, StoreError> {
    let id: Option<String> = connection.query_row("select organisation_id from inventory", [], |row| row.get(0)).optional()?;
    id.ok_or_else(|| StoreError::damaged("no row of the inventory"))?.parse().map_err(StoreError::damaged)
}

/// Why a row was not written.
enum Refused {
    Taken(Key),
    Last,
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for Refused {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<Refused> for StoreError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Taken(key) => Self::Stale(key),
            Refused::Last => Self::Rule { key: None, rule: "an inventory has one organisation".to_owned() },
            Refused::Sql(error) => error.into(),
        }
    }
}

/// Tells whether a row of this key is there already. All keys that come from records are primary keys.
fn is_taken(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY)
}

pub(super) fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(row: &Row<'_>, index: usize) -> Result<T, StoreError> {
    row.get_ref(index)?.as_str().map_err(StoreError::damaged)?.parse().map_err(StoreError::damaged)
}

fn read_organisation(row: &Row<'_>) -> Result<Organisation, StoreError> {
    let text = |index| row.get::<_, Option<String>>(index);
    Ok(Organisation {
        id: parsed(row, 0)?,
        name: text(1)?.map(|name| Line::new(&name)).transpose().map_err(StoreError::damaged)?,
        kind: text(2)?.map(|code| Code::new(Vocabulary::OrganisationKind, &code)).transpose().map_err(StoreError::damaged)?,
        number: text(3)?.map(|number| OrganisationNumber::new(&number)).transpose().map_err(StoreError::damaged)?,
        home_page: text(4)?.map(|address| WebAddress::new(&address)).transpose().map_err(StoreError::damaged)?,
        language: parsed(row, 5)?,
    })
}

fn read_model(row: &Row<'_>) -> Result<ScoringModel, StoreError> {
    serde_json::from_str(row.get_ref(1)?.as_str().map_err(StoreError::damaged)?).map_err(StoreError::damaged)
}

fn read_department(row: &Row<'_>) -> Result<Department, StoreError> {
    Ok(Department { id: parsed::<DepartmentId>(row, 0)?, name: Line::new(&row.get::<_, String>(1)?).map_err(StoreError::damaged)? })
}

fn read_judgement(row: &Row<'_>) -> Result<Judgement, StoreError> {
    let level: Option<u8> = row.get(0)?;
    let reason: Option<String> = row.get(1)?;
    Ok(Judgement {
        score: level.map(Level::new).transpose().map_err(StoreError::damaged)?.map_or(Score::Unknown, Score::Known),
        reason: reason.map(|reason| Prose::new(&reason)).transpose().map_err(StoreError::damaged)?,
        model_version: row.get(2)?,
    })
}

const ORGANISATION: &str = "select id, name, kind, number, home_page, language from organisation where id = ?1";
const UPDATE_ORGANISATION: &str = "update organisation set id = ?2, name = ?3, kind = ?4, number = ?5, home_page = ?6, language = ?7 where id = ?1";

const MODELS: &str = "select version, definition from scoring_model where organisation_id = ?1 order by version";
const MODEL: &str = "select version, definition from scoring_model where organisation_id = ?1 and version = ?2";
const INSERT_MODEL: &str = "insert into scoring_model (organisation_id, version, model_id, name_sv, name_da, name_en, \
    value_threshold, cost_threshold, band, definition) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
const INSERT_CRITERION: &str = "insert into criterion (organisation_id, model_version, id, position, axis, weight, name_sv, name_da, name_en, \
    question_sv, question_da, question_en) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
const DELETE_MODEL: &str = "delete from scoring_model where organisation_id = ?1 and version = ?2";

const DEPARTMENTS: &str = "select id, name from department where organisation_id = ?1 order by id";
const DEPARTMENT: &str = "select id, name from department where organisation_id = ?1 and id = ?2";
const INSERT_DEPARTMENT: &str = "insert into department (organisation_id, id, name) values (?1, ?2, ?3)";
const UPDATE_DEPARTMENT: &str = "update department set name = ?3 where organisation_id = ?1 and id = ?2";
const DELETE_DEPARTMENT: &str = "delete from department where organisation_id = ?1 and id = ?2";

const DELETE_DATASET: &str = "delete from dataset where organisation_id = ?1 and id = ?2";

const SCORES: &str = "select level, reason, model_version, dataset_id, criterion_id from score where organisation_id = ?1 order by dataset_id, criterion_id";
const SCORE: &str = "select level, reason, model_version from score where organisation_id = ?1 and dataset_id = ?2 and criterion_id = ?3";
const INSERT_SCORE: &str = "insert into score (organisation_id, dataset_id, criterion_id, level, reason, model_version) values (?1, ?2, ?3, ?4, ?5, ?6)";
const UPDATE_SCORE: &str = "update score set level = ?4, reason = ?5, model_version = ?6 where organisation_id = ?1 and dataset_id = ?2 and criterion_id = ?3";
const DELETE_SCORE: &str = "delete from score where organisation_id = ?1 and dataset_id = ?2 and criterion_id = ?3";
