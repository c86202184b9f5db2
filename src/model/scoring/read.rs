//! Reads a model file and says in which place it is not one; writes a model as such a file.
//!
//! The disk is somebody else's business: bytes come in, a model or one fact goes out.

use serde_json::{Map, Value};

use super::error::{ModelError, Wanted, Where};
use super::{Anchors, Axis, Criterion, Grid, QuadrantNames, ScoringModel, Thresholds};
use crate::model::id::CriterionId;
use crate::model::language::Localized;
use crate::model::likeness::nearest;
use crate::model::score::Level;

/// The largest model file, in bytes.
pub const FILE_MAX: usize = 1024 * 1024;

const TOP: &[&str] = &["id", "version", "name", "description", "thresholds", "criteria", "retired", "quadrants", "grid"];
const CRITERION: &[&str] = &["id", "axis", "weight", "name", "short", "question", "anchors"];
const LANGUAGES: &[&str] = &["sv", "da", "en"];
const LEVELS: &[&str] = &["1", "2", "3", "4", "5"];
const THRESHOLDS: &[&str] = &["value", "cost", "band"];
const QUADRANTS: &[&str] = &["publish_now", "plan_and_invest", "when_convenient", "hold"];
const GRID: &[&str] = &["value_cuts", "cost_cuts", "classes"];

impl ScoringModel {
    /// Reads a model file and checks the model.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        if bytes.len() > FILE_MAX {
            return Err(ModelError::TooLarge);
        }
        let lines = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').count();
        let text = std::str::from_utf8(bytes).map_err(|error| ModelError::NotJson(lines(&bytes[..error.valid_up_to()])))?;
        Self::from_json(text)
    }

    /// Reads a model from JSON and checks it. A byte order mark before it does no harm.
    pub fn from_json(json: &str) -> Result<Self, ModelError> {
        if json.len() > FILE_MAX {
            return Err(ModelError::TooLarge);
        }
        let json = json.strip_prefix('\u{FEFF}').unwrap_or(json);
        let value: Value = serde_json::from_str(json).map_err(|error| ModelError::NotJson(error.line().max(1)))?;
        let model = read(&value)?;
        model.check()?;
        Ok(model)
    }

    /// Writes the model as a file that [`ScoringModel::from_json`] reads back.
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        json
    }
}

/// An object with the place it stands in.
struct Object<'a> {
    map: &'a Map<String, Value>,
    place: Where,
    /// The keys that lead to it from the place.
    path: String,
}

impl<'a> Object<'a> {
    fn new(value: &'a Value, place: Where, path: String, known: &'static [&'static str]) -> Result<Self, ModelError> {
        let Value::Object(map) = value else {
            return Err(ModelError::WrongType { place, key: path, wanted: Wanted::Object });
        };
        let object = Self { map, place, path };
        match object.map.keys().find(|key| !known.contains(&key.as_str())) {
            None => Ok(object),
            Some(key) => Err(ModelError::UnknownKey { key: object.key(key), place: object.place, nearest: nearest(key, known.iter().copied()), known }),
        }
    }

    fn key(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn wrong(&self, key: &str, wanted: Wanted) -> ModelError {
        ModelError::WrongType { place: self.place.clone(), key: self.key(key), wanted }
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key).filter(|value| !value.is_null())
    }

    fn need(&self, key: &str) -> Result<&'a Value, ModelError> {
        self.get(key).ok_or_else(|| ModelError::MissingKey { place: self.place.clone(), key: self.key(key) })
    }

    fn text(&self, key: &str) -> Result<&'a str, ModelError> {
        self.need(key)?.as_str().ok_or_else(|| self.wrong(key, Wanted::Text))
    }

    fn number(&self, key: &str) -> Result<f64, ModelError> {
        self.need(key)?.as_f64().ok_or_else(|| self.wrong(key, Wanted::Number))
    }

    fn list(&self, key: &str) -> Result<&'a [Value], ModelError> {
        self.need(key)?.as_array().map(Vec::as_slice).ok_or_else(|| self.wrong(key, Wanted::List))
    }

    fn numbers(&self, key: &str) -> Result<Vec<f64>, ModelError> {
        self.list(key)?.iter().map(|number| number.as_f64().ok_or_else(|| self.wrong(key, Wanted::Number))).collect()
    }

    fn object(&self, key: &str, known: &'static [&'static str]) -> Result<Self, ModelError> {
        Self::new(self.need(key)?, self.place.clone(), self.key(key), known)
    }

    /// Reads a text in every language; one that is missing is left empty for the check to find.
    fn localized(&self, key: &str) -> Result<Localized, ModelError> {
        let object = self.object(key, LANGUAGES)?;
        let of = |language| if object.get(language).is_some() { object.text(language).map(str::to_owned) } else { Ok(String::new()) };
        Ok(Localized { sv: of("sv")?, da: of("da")?, en: of("en")? })
    }
}

fn read(value: &Value) -> Result<ScoringModel, ModelError> {
    let top = Object::new(value, Where::Top, String::new(), TOP)?;
    let id = top.text("id")?;
    if id.trim().is_empty() || id.chars().count() > super::check::NAME_MAX || id.chars().any(char::is_control) {
        return Err(top.wrong("id", Wanted::Text));
    }
    Ok(ScoringModel {
        id: id.to_owned(),
        version: version(&top)?,
        name: top.localized("name")?,
        description: if top.get("description").is_some() { top.localized("description")? } else { Localized::default() },
        thresholds: thresholds(&top.object("thresholds", THRESHOLDS)?)?,
        criteria: criteria(&top, "criteria")?,
        retired: if top.get("retired").is_some() { criteria(&top, "retired")? } else { Vec::new() },
        quadrants: top.get("quadrants").map(|_| quadrants(&top)).transpose()?,
        grid: top.get("grid").map(|_| grid(&top)).transpose()?,
    })
}

/// Reads the version; a file that somebody wrote by hand need not have one.
fn version(top: &Object<'_>) -> Result<u32, ModelError> {
    let Some(version) = top.get("version") else { return Ok(1) };
    version.as_u64().and_then(|version| u32::try_from(version).ok()).ok_or_else(|| top.wrong("version", Wanted::Whole))
}

fn thresholds(object: &Object<'_>) -> Result<Thresholds, ModelError> {
    Ok(Thresholds { value: object.number("value")?, cost: object.number("cost")?, band: object.number("band")? })
}

fn criteria(top: &Object<'_>, key: &'static str) -> Result<Vec<Criterion>, ModelError> {
    top.list(key)?.iter().zip(1_usize..).map(|(value, number)| criterion(value, number)).collect()
}

fn criterion(value: &Value, number: usize) -> Result<Criterion, ModelError> {
    let id = value.get("id").and_then(Value::as_str).map_or_else(|| number.to_string(), |id| id.chars().take(40).collect());
    let object = Object::new(value, Where::Criterion(id), String::new(), CRITERION)?;
    let id = CriterionId::new(object.text("id")?).map_err(|_no_id| ModelError::WrongType {
        place: Where::Criterion(number.to_string()),
        key: object.key("id"),
        wanted: Wanted::Id,
    });
    let axis = object.text("axis")?;
    Ok(Criterion {
        id: id?,
        axis: Axis::ALL.into_iter().find(|known| known.key() == axis).ok_or_else(|| object.wrong("axis", Wanted::Axis))?,
        weight: object.number("weight")?,
        name: object.localized("name")?,
        short: object.localized("short")?,
        question: object.localized("question")?,
        anchors: anchors(&object)?,
    })
}

fn anchors(criterion: &Object<'_>) -> Result<Anchors, ModelError> {
    let object = criterion.object("anchors", LEVELS)?;
    let mut anchors = Anchors::default();
    for level in Level::ALL {
        let key = level.get().to_string();
        if object.get(&key).is_none() {
            return Err(ModelError::MissingLevel(object.place, level));
        }
        *anchors.of_mut(level) = object.localized(&key)?;
    }
    Ok(anchors)
}

fn quadrants(top: &Object<'_>) -> Result<QuadrantNames, ModelError> {
    let object = top.object("quadrants", QUADRANTS)?;
    Ok(QuadrantNames {
        publish_now: object.localized("publish_now")?,
        plan_and_invest: object.localized("plan_and_invest")?,
        when_convenient: object.localized("when_convenient")?,
        hold: object.localized("hold")?,
    })
}

fn grid(top: &Object<'_>) -> Result<Grid, ModelError> {
    let object = top.object("grid", GRID)?;
    let name = |name: &Value| name.as_str().map(str::to_owned).ok_or_else(|| object.wrong("classes", Wanted::Text));
    let row = |row: &Value| row.as_array().ok_or_else(|| object.wrong("classes", Wanted::List))?.iter().map(name).collect();
    let classes = object.list("classes")?.iter().map(row).collect::<Result<_, _>>()?;
    Ok(Grid { value_cuts: object.numbers("value_cuts")?, cost_cuts: object.numbers("cost_cuts")?, classes })
}

#[cfg(test)]
mod tests;
