//! The example inventory: an invented municipality, read from `templates/example` into one main language.
//!
//! It only prepares what is to be done; the session does that, with the same commands and under the same rules as for any other list.

mod process;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::command::{Command, Import, ImportRow, OrganisationDraft};
use crate::model::calendar;
use crate::model::{
    CriterionId, DatasetId, Department, DepartmentId, Field, FieldError, FieldKey, Finding, GateId, GateState, Language, Level, Line, Localized, PlaceOverride,
    Prose, Score, ScoringModel, Value, ValueError,
};

pub use process::{Step, WRITTEN_FOR};

/// What the example is made of: an organisation to create the inventory for, datasets to fill it with, and what has been done with them.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The municipality.
    pub organisation: OrganisationDraft,
    /// The scoring model it uses.
    pub model: ScoringModel,
    /// Its departments, datasets, scores, gates and places given by hand; every dataset is a candidate.
    pub import: Import,
    /// What has been done since, oldest first.
    pub process: Vec<Step>,
}

impl Example {
    /// Returns everything that is to be done to a new inventory, first to last.
    pub fn steps(self) -> impl Iterator<Item = Step> {
        let Self { organisation, model, import, process } = self;
        let begin = [Command::CreateInventory(organisation, Box::new(model)), Command::FillExample(import)];
        begin.into_iter().map(Step::from).chain(process)
    }
}

/// What is prepared with: the main language, how far days are moved, and where ids come from.
struct Making<'a> {
    language: Language,
    /// Whole weeks in days, so that no committee comes to meet on a Sunday.
    days: i32,
    new_uuid: &'a mut dyn FnMut() -> Uuid,
}

impl Making<'_> {
    /// Moves a day of the files as far as the example's own day is moved.
    fn day(&self, written: Date) -> Date {
        written.saturating_add(jiff::Span::new().days(self.days))
    }

    fn id<T>(&mut self, from: impl FnOnce(Uuid) -> T) -> T {
        from((self.new_uuid)())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Municipality {
    organisation: Described,
    departments: Vec<Unit>,
    datasets: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Described {
    name: Localized,
    kind: String,
    number: String,
    home_page: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unit {
    key: String,
    name: Localized,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    code: String,
    department: String,
    title: Localized,
    #[serde(default)]
    description: Localized,
    fields: BTreeMap<String, Json>,
    /// Gates that nothing stands in the way at, all examined at once.
    examined: Option<Examined>,
    /// Gates with findings of their own.
    #[serde(default)]
    gates: BTreeMap<GateId, Found>,
    /// The place that somebody gave it by hand.
    place: Option<Placed>,
    scores: BTreeMap<CriterionId, Judged>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examined {
    examiner: Localized,
    date: Date,
    clear: Vec<GateId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    state: GateState,
    #[serde(default)]
    reason: Localized,
    #[serde(default)]
    examiner: Localized,
    date: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Placed {
    value: f64,
    cost: f64,
    reason: Localized,
    by: Localized,
    date: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    level: Option<Level>,
    #[serde(default)]
    reason: Localized,
}

/// Prepares the example with `language` as the main one. Titles, descriptions and keywords come in every language, other words in the main one alone.
///
/// Days are moved by whole weeks to lie around `today`; on [`WRITTEN_FOR`] they are those of the files. Scores of criteria that `model` does not have are
/// left out.
pub fn build(language: Language, model: &ScoringModel, today: Date, new_uuid: &mut dyn FnMut() -> Uuid) -> Example {
    let municipality: Municipality = serde_json::from_str(include_str!("../templates/example/municipality.json")).expect("the bundled file is read by a test");
    let days = calendar::days_between(WRITTEN_FOR, today).div_euclid(7) * 7;
    let mut making = Making { language, days, new_uuid };
    municipality.build(&mut making, model).expect("every value of the bundled file is taken in a test")
}

impl Municipality {
    fn build(self, making: &mut Making<'_>, model: &ScoringModel) -> Result<Example, FieldError> {
        let Self { organisation, departments, datasets } = self;
        let language = making.language;
        let organisation = OrganisationDraft {
            name: organisation.name.get(language).to_owned(),
            kind: organisation.kind,
            number: organisation.number,
            home_page: organisation.home_page,
            language,
        };
        let mut import = Import { source: organisation.name.clone(), ..Import::default() };
        let mut ids = BTreeMap::new();
        for Unit { key, name } in departments {
            let id = making.id(DepartmentId::from_uuid);
            let name = Line::new(name.get(language)).map_err(|error| in_field(Field::Department, error))?;
            import.departments.push(Department { id, name });
            ids.insert(key, id);
        }
        let mut codes = BTreeMap::new();
        for entry in datasets {
            let dataset = making.id(DatasetId::from_uuid);
            codes.insert(entry.code.clone(), dataset);
            for (gate, finding) in entry.findings(making)? {
                import.findings.push((dataset, gate, finding));
            }
            if let Some(place) = entry.place(making)? {
                import.places.push((dataset, place));
            }
            import.rows.push(entry.row(dataset, making, model, &ids)?);
        }
        let process = process::build(making, &codes);
        Ok(Example { organisation, model: model.clone(), import, process })
    }
}

fn in_field(field: Field, error: ValueError) -> FieldError {
    FieldError::Value(FieldKey::new(field, Language::Sv), error)
}

impl Entry {
    fn row(self, dataset: DatasetId, making: &Making<'_>, model: &ScoringModel, ids: &BTreeMap<String, DepartmentId>) -> Result<ImportRow, FieldError> {
        let Self { code, department, title, description, fields, examined: _, gates: _, place: _, scores } = self;
        let language = making.language;
        let department_key = FieldKey::new(Field::Department, language);
        let department = *ids.get(&department).ok_or(FieldError::WrongKind(department_key))?;
        let code_key = FieldKey::new(Field::Code, language);
        let mut values = vec![(department_key, Value::Department(department)), (code_key, code_key.parse_value(&code)?)];
        for (field, texts) in [(Field::Title, &title), (Field::Description, &description)] {
            for language in Language::ALL {
                let key = FieldKey::new(field, language);
                match texts.exact(language) {
                    "" => {}
                    text => values.push((key, key.parse_value(text)?)),
                }
            }
        }
        for (key, json) in &fields {
            let read = field_values(FieldKey::parse(key, language)?, json, language)?;
            values.extend(read.into_iter().map(|(key, value)| (key, moved(making, key.field(), value))));
        }
        let mut judged = Vec::new();
        for (criterion, Judged { level, reason }) in scores {
            if model.criterion(criterion).is_some() {
                judged.push((criterion, level.map_or(Score::Unknown, Score::Known), because(&reason, language)?));
            }
        }
        Ok(ImportRow { dataset, stage: None, values, scores: judged })
    }

    fn findings(&self, making: &Making<'_>) -> Result<Vec<(GateId, Finding)>, FieldError> {
        let language = making.language;
        let mut findings = Vec::new();
        if let Some(Examined { examiner, date, clear }) = &self.examined {
            for gate in clear {
                findings.push((*gate, Finding { state: GateState::Clear, reason: None, examiner: role(examiner, language)?, date: Some(making.day(*date)) }));
            }
        }
        for (gate, Found { state, reason, examiner, date }) in &self.gates {
            findings.push((
                *gate,
                Finding { state: *state, reason: because(reason, language)?, examiner: role(examiner, language)?, date: date.map(|date| making.day(date)) },
            ));
        }
        Ok(findings)
    }

    fn place(&self, making: &Making<'_>) -> Result<Option<PlaceOverride>, FieldError> {
        let Some(Placed { value, cost, reason, by, date }) = &self.place else { return Ok(None) };
        let language = making.language;
        let reason = Prose::new(reason.get(language)).map_err(|error| in_field(Field::Note, error))?;
        Ok(Some(PlaceOverride { value: *value, cost: *cost, reason, by: role(by, language)?, date: Some(making.day(*date)) }))
    }
}

fn role(name: &Localized, language: Language) -> Result<Option<Line>, FieldError> {
    match name.get(language) {
        "" => Ok(None),
        text => Line::new(text).map(Some).map_err(|error| in_field(Field::Owner, error)),
    }
}

/// Moves the days of a dataset's life; those of what its data is about stay.
fn moved(making: &Making<'_>, field: Field, value: Value) -> Value {
    match value {
        Value::Date(date) if !matches!(field, Field::TemporalStart | Field::TemporalEnd) => Value::Date(making.day(date)),
        value => value,
    }
}

/// Reads what the file gives for a field: one value, or one for each language.
fn field_values(key: FieldKey, json: &Json, language: Language) -> Result<Vec<(FieldKey, Value)>, FieldError> {
    let Json::Object(languages) = json else { return Ok(vec![(key, key.value_from_json(json)?)]) };
    let wanted: &[Language] = if key.language().is_some() { &Language::ALL } else { &[language] };
    let mut values = Vec::new();
    for language in wanted {
        let key = FieldKey::new(key.field(), *language);
        let json = languages.get(language.code()).ok_or(FieldError::WrongKind(key))?;
        values.push((key, key.value_from_json(json)?));
    }
    Ok(values)
}

fn because(reason: &Localized, language: Language) -> Result<Option<Prose>, FieldError> {
    match reason.get(language) {
        "" => Ok(None),
        text => Prose::new(text).map(Some).map_err(|error| in_field(Field::Note, error)),
    }
}

#[cfg(test)]
mod tests;
