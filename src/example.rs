//! The example inventory: an invented municipality, read from `templates/example/municipality.json` into one main language.
//!
//! It only prepares what is to be put in; the session does that, with the same commands as for any other list.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::command::{Import, ImportRow, OrganisationDraft};
use crate::model::{
    CriterionId, DatasetId, Department, DepartmentId, Field, FieldError, FieldKey, Finding, GateId, GateState, Language, Level, Line, Localized, PlaceOverride,
    Prose, Score, ScoringModel, Stage, Value, ValueError,
};

/// What the example is made of: an organisation to create the inventory for, and datasets to fill it with.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The municipality.
    pub organisation: OrganisationDraft,
    /// Its departments, datasets, scores, gates and places given by hand.
    pub import: Import,
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
    stage: Stage,
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
/// Scores of criteria that the model does not have are left out.
pub fn build(language: Language, model: &ScoringModel, new_uuid: &mut dyn FnMut() -> Uuid) -> Example {
    let municipality: Municipality = serde_json::from_str(include_str!("../templates/example/municipality.json")).expect("the bundled file is read by a test");
    municipality.build(language, model, new_uuid).expect("every value of the bundled file is taken in a test")
}

impl Municipality {
    fn build(self, language: Language, model: &ScoringModel, new_uuid: &mut dyn FnMut() -> Uuid) -> Result<Example, FieldError> {
        let Self { organisation, departments, datasets } = self;
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
            let id = DepartmentId::from_uuid(new_uuid());
            let name = Line::new(name.get(language)).map_err(|error| in_field(Field::Department, error))?;
            import.departments.push(Department { id, name });
            ids.insert(key, id);
        }
        for entry in datasets {
            let dataset = DatasetId::from_uuid(new_uuid());
            for (gate, finding) in entry.findings(language)? {
                import.findings.push((dataset, gate, finding));
            }
            if let Some(place) = entry.place(language)? {
                import.places.push((dataset, place));
            }
            import.rows.push(entry.row(dataset, language, model, &ids)?);
        }
        Ok(Example { organisation, import })
    }
}

fn in_field(field: Field, error: ValueError) -> FieldError {
    FieldError::Value(FieldKey::new(field, Language::Sv), error)
}

impl Entry {
    fn row(self, dataset: DatasetId, language: Language, model: &ScoringModel, ids: &BTreeMap<String, DepartmentId>) -> Result<ImportRow, FieldError> {
        let Self { code, department, stage, title, description, fields, examined: _, gates: _, place: _, scores } = self;
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
            values.extend(field_values(FieldKey::parse(key, language)?, json, language)?);
        }
        let mut judged = Vec::new();
        for (criterion, Judged { level, reason }) in scores {
            if model.criterion(criterion).is_some() {
                judged.push((criterion, level.map_or(Score::Unknown, Score::Known), because(&reason, language)?));
            }
        }
        Ok(ImportRow { dataset, stage: Some(stage), values, scores: judged })
    }

    fn findings(&self, language: Language) -> Result<Vec<(GateId, Finding)>, FieldError> {
        let mut findings = Vec::new();
        if let Some(Examined { examiner, date, clear }) = &self.examined {
            for gate in clear {
                findings.push((*gate, Finding { state: GateState::Clear, reason: None, examiner: role(examiner, language)?, date: Some(*date) }));
            }
        }
        for (gate, Found { state, reason, examiner, date }) in &self.gates {
            findings.push((*gate, Finding { state: *state, reason: because(reason, language)?, examiner: role(examiner, language)?, date: *date }));
        }
        Ok(findings)
    }

    fn place(&self, language: Language) -> Result<Option<PlaceOverride>, FieldError> {
        let Some(Placed { value, cost, reason, by, date }) = &self.place else { return Ok(None) };
        let reason = Prose::new(reason.get(language)).map_err(|error| in_field(Field::Note, error))?;
        Ok(Some(PlaceOverride { value: *value, cost: *cost, reason, by: role(by, language)?, date: Some(*date) }))
    }
}

fn role(name: &Localized, language: Language) -> Result<Option<Line>, FieldError> {
    match name.get(language) {
        "" => Ok(None),
        text => Line::new(text).map(Some).map_err(|error| in_field(Field::Owner, error)),
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
mod tests {
    use super::*;
    use crate::command::Command;
    use crate::model::{Dataset, Inventory, OrganisationId, gate};

    fn filled(language: Language) -> Inventory {
        let mut next = 0;
        let mut new_uuid = || {
            next += 1;
            Uuid::from_u128(next)
        };
        let model = ScoringModel::standard();
        let Example { organisation, import } = build(language, &model, &mut new_uuid);
        let mut inventory = Inventory::new(OrganisationId::from_uuid(new_uuid()));
        for command in [Command::CreateInventory(organisation, Box::new(model)), Command::FillExample(import)] {
            let changes = command.plan(&inventory).unwrap();
            inventory.apply(&changes).unwrap();
        }
        inventory
    }

    #[test]
    fn every_value_is_taken_in_every_language() {
        for language in Language::ALL {
            let inventory = filled(language);
            assert_eq!(inventory.language(), language);
            assert_eq!((inventory.datasets().len(), inventory.departments().len()), (39, 7));
            for stage in Stage::ALL {
                assert!(inventory.datasets().any(|dataset| dataset.stage() == stage), "{stage}");
            }
            assert_eq!(inventory.datasets().filter(|dataset| dataset.has_duty()).count(), 5);
            for dataset in inventory.datasets() {
                assert!(Language::ALL.iter().all(|language| dataset.get(FieldKey::new(Field::Title, *language)).is_some()), "{}", dataset.title(language));
                assert!(!inventory.department_of(dataset).is_empty());
            }
        }
    }

    #[test]
    fn words_are_those_of_the_main_language() {
        let inventory = filled(Language::Da);
        let bathing = inventory.datasets().find(|dataset| dataset.title(Language::En) == "Bathing places").unwrap();
        assert_eq!(bathing.title(Language::Da), "Badesteder");
        assert_eq!(inventory.department_of(bathing), "Kultur og fritid");
        assert_eq!(bathing.line(Field::Owner), "Fritidschef");
        let scores = inventory.scores(bathing.id());
        assert!(scores[&CriterionId::new("V1").unwrap()].reason.as_ref().unwrap().as_str().starts_with("Turistkontoret"));
    }

    #[test]
    fn the_gates_are_examined_before_anything_is_published() {
        for language in Language::ALL {
            let inventory = filled(language);
            let worst = |dataset: &Dataset| gate::worst(inventory.gates(dataset.id()));
            let count = |state| inventory.datasets().filter(|dataset| worst(dataset) == state).count();
            let counts = GateState::ALL.map(count);
            assert_eq!(counts, [12, 17, 7, 3], "not assessed, clear, action needed, blocked");
            for dataset in inventory.datasets() {
                assert!(dataset.stage() < Stage::Publish || worst(dataset) == GateState::Clear, "{}", dataset.title(language));
                for (gate, finding) in inventory.gates(dataset.id()) {
                    assert!(!finding.state.needs_reason() || finding.reason.is_some(), "{} {gate:?}", dataset.title(language));
                }
            }
            assert_eq!(inventory.datasets().filter(|dataset| inventory.place_override(dataset.id()).is_some()).count(), 2);
        }
    }

    #[test]
    fn what_is_not_known_stays_so() {
        let inventory = filled(Language::Sv);
        let judgements = || inventory.datasets().flat_map(|dataset| inventory.scores(dataset.id()).values());
        assert_eq!(judgements().filter(|judgement| judgement.score == Score::Unknown).count(), 6);
        assert_eq!(judgements().count(), 347);
    }
}
