//! A dataset: a candidate to open, or one that is open already.
//!
//! Its scores are records of their own; see [`super::score`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::field::{Field, FieldError, FieldKey};
use super::id::{DatasetId, DepartmentId};
use super::language::Language;
use super::stage::Stage;
use super::value::{Line, Value};
use super::vocabulary::Code;

/// One dataset: where it stands in the process and the values of its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dataset {
    id: DatasetId,
    stage: Stage,
    values: BTreeMap<FieldKey, Value>,
}

impl Dataset {
    /// Makes a candidate with nothing but a title.
    pub fn new(id: DatasetId, language: Language, title: Line) -> Self {
        let values = BTreeMap::from([(FieldKey::new(Field::Title, language), Value::Line(title))]);
        Self { id, stage: Stage::Identify, values }
    }

    /// Puts a dataset together from its parts, as a file holds them; a dataset without a title is an error.
    pub fn from_parts(id: DatasetId, stage: Stage, values: BTreeMap<FieldKey, Value>) -> Result<Self, FieldError> {
        if let Some((key, _)) = values.iter().find(|(key, value)| !key.takes(value)) {
            return Err(FieldError::WrongKind(*key));
        }
        let dataset = Self { id, stage, values };
        if dataset.has_title() { Ok(dataset) } else { Err(FieldError::TitleMissing) }
    }

    /// Returns its id.
    pub const fn id(&self) -> DatasetId {
        self.id
    }

    /// Returns where in the process it stands.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Returns the dataset at another stage.
    #[must_use]
    pub fn with_stage(&self, stage: Stage) -> Self {
        Self { stage, ..self.clone() }
    }

    /// Sets or clears one field; the last title cannot be cleared.
    pub fn set(&mut self, key: FieldKey, value: Option<Value>) -> Result<(), FieldError> {
        match value {
            Some(value) if key.takes(&value) => {
                self.values.insert(key, value);
                Ok(())
            }
            Some(_) => Err(FieldError::WrongKind(key)),
            None => {
                let old = self.values.remove(&key);
                if self.has_title() {
                    return Ok(());
                }
                self.values.extend(old.map(|old| (key, old)));
                Err(FieldError::TitleMissing)
            }
        }
    }

    /// Returns the value of a field, if it has one.
    pub fn get(&self, key: FieldKey) -> Option<&Value> {
        self.values.get(&key)
    }

    /// Returns all values, in the order of the fields.
    pub fn values(&self) -> impl Iterator<Item = (FieldKey, &Value)> {
        self.values.iter().map(|(key, value)| (*key, value))
    }

    /// Returns the value of a field in this language, or in the first other language that has one.
    pub fn localized(&self, field: Field, language: Language) -> Option<&Value> {
        self.get(FieldKey::new(field, language)).or_else(|| Language::ALL.iter().find_map(|other| self.get(FieldKey::new(field, *other))))
    }

    /// Returns the title in this language, or in the first other language that has one.
    pub fn title(&self, language: Language) -> &str {
        match self.localized(Field::Title, language) {
            Some(Value::Line(title)) => title.as_str(),
            _ => "",
        }
    }

    /// Returns the description in this language, or in the first other language that has one; perhaps empty.
    pub fn description(&self, language: Language) -> &str {
        match self.localized(Field::Description, language) {
            Some(Value::Prose(text)) => text.as_str(),
            _ => "",
        }
    }

    /// Returns the text of a one-line field that is the same in every language; empty where it has none.
    pub fn line(&self, field: Field) -> &str {
        match self.get(FieldKey::new(field, Language::Sv)) {
            Some(Value::Line(line)) => line.as_str(),
            _ => "",
        }
    }

    /// Returns the department, if it has one.
    pub fn department(&self) -> Option<DepartmentId> {
        match self.get(FieldKey::new(Field::Department, Language::Sv)) {
            Some(Value::Department(id)) => Some(*id),
            _ => None,
        }
    }

    /// Returns the code of a field that takes one code.
    pub fn code(&self, field: Field) -> Option<Code> {
        match self.get(FieldKey::new(field, Language::Sv)) {
            Some(Value::Code(code)) => Some(*code),
            _ => None,
        }
    }

    /// Returns the codes of a field that takes several.
    pub fn codes(&self, field: Field) -> &[Code] {
        match self.get(FieldKey::new(field, Language::Sv)) {
            Some(Value::Codes(codes)) => codes,
            _ => &[],
        }
    }

    /// Tells whether a law makes it a duty to publish: it is a high-value dataset or names its legislation.
    pub fn has_duty(&self) -> bool {
        [Field::HvdCategory, Field::Legislation].iter().any(|field| self.get(FieldKey::new(*field, Language::Sv)).is_some())
    }

    fn has_title(&self) -> bool {
        self.localized(Field::Title, Language::Sv).is_some()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    id: DatasetId,
    stage: Stage,
    values: BTreeMap<FieldKey, Json>,
}

impl Serialize for Dataset {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let values = self.values().map(|(key, value)| (key, value.to_json())).collect();
        Stored { id: self.id, stage: self.stage, values }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Dataset {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Stored { id, stage, values } = Stored::deserialize(deserializer)?;
        let values: Result<BTreeMap<_, _>, _> = values.into_iter().map(|(key, json)| key.value_from_json(&json).map(|value| (key, value))).collect();
        values.and_then(|values| Self::from_parts(id, stage, values)).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn badplatser() -> Dataset {
        Dataset::new(DatasetId::from_uuid(Uuid::from_u128(1)), Language::Sv, Line::new("Badplatser").unwrap())
    }

    #[test]
    fn the_last_title_stays() {
        let mut dataset = badplatser();
        let sv = FieldKey::new(Field::Title, Language::Sv);
        assert_eq!(dataset.set(sv, None), Err(FieldError::TitleMissing));
        assert_eq!(dataset.title(Language::En), "Badplatser");

        dataset.set(FieldKey::new(Field::Title, Language::En), Some(Value::Line(Line::new("Bathing places").unwrap()))).unwrap();
        dataset.set(sv, None).unwrap();
        assert_eq!(dataset.title(Language::Sv), "Bathing places");
    }

    #[test]
    fn a_field_takes_its_own_kind_only() {
        let mut dataset = badplatser();
        let issued = FieldKey::new(Field::Issued, Language::Sv);
        assert_eq!(dataset.set(issued, Some(Value::Line(Line::new("i fjol").unwrap()))), Err(FieldError::WrongKind(issued)));
    }

    #[test]
    fn a_dataset_survives_json() {
        let mut dataset = badplatser().with_stage(Stage::Maintain);
        for (key, text) in
            [("theme", "ENVI, HEAL"), ("hours_per_year", "12,5"), ("issued", "2024-05-01"), ("keywords.sv", "bad, vatten"), ("license", "CC0-1.0")]
        {
            let key = FieldKey::parse(key, Language::Sv).unwrap();
            dataset.set(key, Some(key.parse_value(text).unwrap())).unwrap();
        }
        let json = serde_json::to_string(&dataset).unwrap();
        assert_eq!(serde_json::from_str::<Dataset>(&json).unwrap(), dataset);
        assert!(serde_json::from_str::<Dataset>(&json.replace("ENVI", "NOPE")).is_err());
    }
}
