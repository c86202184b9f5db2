//! Reads a checklist file and says in which place it is not one; writes a checklist as such a file.
//!
//! The disk is somebody else's business: bytes come in, a checklist or one fact goes out.

mod json;

use super::error::{ChecklistError, Wanted, Where};
use super::{Checklist, Every, Item, Mandatory, Role, SwitchedOff};
use crate::model::decision::DecisionKind;
use crate::model::id::ItemId;
use crate::model::language::Localized;
use crate::model::likeness::nearest;
use crate::model::stage::Stage;
use crate::model::value::{Line, Prose, ValueError};

use json::Json;

/// The largest checklist file, in bytes.
pub const FILE_MAX: usize = 1024 * 1024;

const TOP: &[&str] = &["id", "version", "name", "items", "switched_off"];
const ITEM: &[&str] = &["id", "stage", "text", "roles", "mandatory", "decision", "every", "guidance", "source"];
const OFF: &[&str] = &["item", "reason"];
const LANGUAGES: &[&str] = &["sv", "da", "en"];
const OWN: &[&str] = &["own"];
const DAYS: &[&str] = &["days"];
/// More of an id than this is not told.
const TOLD: usize = 40;

impl Checklist {
    /// Reads a checklist file and checks the checklist.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ChecklistError> {
        if bytes.len() > FILE_MAX {
            return Err(ChecklistError::TooLarge);
        }
        let lines = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').count();
        let text = std::str::from_utf8(bytes).map_err(|error| ChecklistError::NotJson(lines(&bytes[..error.valid_up_to()])))?;
        Self::from_json(text)
    }

    /// Reads a checklist from JSON and checks it. A byte order mark before it does no harm.
    pub fn from_json(json: &str) -> Result<Self, ChecklistError> {
        if json.len() > FILE_MAX {
            return Err(ChecklistError::TooLarge);
        }
        let value = json::parse(json.strip_prefix('\u{FEFF}').unwrap_or(json))?;
        let checklist = read(&value)?.tidied();
        checklist.check()?;
        Ok(checklist)
    }

    /// Writes the checklist as a file that [`Checklist::from_json`] reads back.
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        json
    }
}

/// An object with the place it stands in.
struct Object<'a> {
    pairs: &'a [(String, Json)],
    place: Where,
    /// The keys that lead to it from the place.
    path: String,
}

impl<'a> Object<'a> {
    fn new(value: &'a Json, place: Where, path: String, known: &'static [&'static str]) -> Result<Self, ChecklistError> {
        let Json::Object(pairs) = value else {
            return Err(ChecklistError::WrongType { place, key: path, wanted: Wanted::Object });
        };
        let object = Self { pairs, place, path };
        for (at, (key, _)) in pairs.iter().enumerate() {
            if !known.contains(&key.as_str()) {
                let key: String = key.chars().take(TOLD).collect();
                return Err(ChecklistError::UnknownKey { key: object.key(&key), nearest: nearest(&key, known.iter().copied()), known, place: object.place });
            }
            if pairs[..at].iter().any(|(other, _)| other == key) {
                return Err(ChecklistError::RepeatedKey { key: object.key(key), place: object.place });
            }
        }
        Ok(object)
    }

    fn key(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn wrong(&self, key: &str, wanted: Wanted) -> ChecklistError {
        ChecklistError::WrongType { place: self.place.clone(), key: self.key(key), wanted }
    }

    fn get(&self, key: &str) -> Option<&'a Json> {
        self.pairs.iter().find(|(other, _)| other == key).map(|(_, value)| value).filter(|value| !matches!(value, Json::Null))
    }

    fn need(&self, key: &str) -> Result<&'a Json, ChecklistError> {
        self.get(key).ok_or_else(|| ChecklistError::MissingKey { place: self.place.clone(), key: self.key(key) })
    }

    fn text(&self, key: &str) -> Result<&'a str, ChecklistError> {
        text(self.need(key)?).ok_or_else(|| self.wrong(key, Wanted::Text))
    }

    fn list(&self, key: &str) -> Result<&'a [Json], ChecklistError> {
        match self.need(key)? {
            Json::List(list) => Ok(list),
            _ => Err(self.wrong(key, Wanted::List)),
        }
    }

    /// Reads a word that stands for one of the choices.
    fn word<T>(&self, key: &str, wanted: Wanted, read: impl Fn(&str) -> Option<T>) -> Result<T, ChecklistError> {
        text(self.need(key)?).and_then(read).ok_or_else(|| self.wrong(key, wanted))
    }

    /// Reads a text in every language; one that is missing is left empty.
    fn localized(&self, key: &str) -> Result<Localized, ChecklistError> {
        let object = Self::new(self.need(key)?, self.place.clone(), self.key(key), LANGUAGES)?;
        let of = |language| if object.get(language).is_some() { object.text(language).map(str::to_owned) } else { Ok(String::new()) };
        Ok(Localized { sv: of("sv")?, da: of("da")?, en: of("en")? })
    }
}

fn text(value: &Json) -> Option<&str> {
    match value {
        Json::Text(text) => Some(text),
        _ => None,
    }
}

fn read(value: &Json) -> Result<Checklist, ChecklistError> {
    let top = Object::new(value, Where::Top, String::new(), TOP)?;
    let id = top.text("id")?;
    if Line::new(id).is_err() || id.chars().count() > super::check::NAME_MAX {
        return Err(top.wrong("id", Wanted::Text));
    }
    let list = |key: &str| if top.get(key).is_some() { top.list(key) } else { Ok(&[] as &[Json]) };
    Ok(Checklist {
        id: id.to_owned(),
        version: version(&top)?,
        name: top.localized("name")?,
        items: top.list("items")?.iter().zip(1..).map(|(value, number)| item(value, number)).collect::<Result<_, _>>()?,
        switched_off: list("switched_off")?.iter().zip(1..).map(|(value, number)| off(value, number)).collect::<Result<_, _>>()?,
    })
}

/// Reads the version; a file that somebody wrote by hand need not have one.
fn version(top: &Object<'_>) -> Result<u32, ChecklistError> {
    match top.get("version") {
        None => Ok(1),
        Some(Json::Whole(version)) => u32::try_from(*version).map_err(|_too_large| top.wrong("version", Wanted::Whole)),
        Some(_) => Err(top.wrong("version", Wanted::Whole)),
    }
}

/// Returns what an entry calls itself, or else its number.
fn name_of(value: &Json, key: &str, number: usize) -> String {
    let Json::Object(pairs) = value else { return number.to_string() };
    let named = pairs.iter().find(|(other, _)| other == key).and_then(|(_, value)| text(value)).filter(|name| ItemId::new(name).is_ok());
    named.map_or_else(|| number.to_string(), str::to_owned)
}

fn item(value: &Json, number: usize) -> Result<Item, ChecklistError> {
    let object = Object::new(value, Where::Item(name_of(value, "id", number)), String::new(), ITEM)?;
    let role = |role: &Json| text(role).and_then(Role::parse).ok_or_else(|| object.wrong("roles", Wanted::Role));
    let roles = if object.get("roles").is_some() { object.list("roles")?.iter().map(role).collect::<Result<_, _>>()? } else { Vec::new() };
    Ok(Item {
        id: object.word("id", Wanted::Id, |id| ItemId::new(id).ok())?,
        stage: object.word("stage", Wanted::Stage, |stage| stage.parse::<Stage>().ok())?,
        text: object.localized("text")?,
        roles,
        mandatory: object.word("mandatory", Wanted::Mandatory, |key| Mandatory::ALL.into_iter().find(|mandatory| mandatory.key() == key))?,
        decision: object.get("decision").map(|value| decision(value, &object)).transpose()?,
        every: object.get("every").map(|value| every(value, &object)).transpose()?,
        guidance: if object.get("guidance").is_some() { object.localized("guidance")? } else { Localized::default() },
        source: if object.get("source").is_some() { object.text("source")?.to_owned() } else { String::new() },
    })
}

fn decision(value: &Json, item: &Object<'_>) -> Result<DecisionKind, ChecklistError> {
    let wrong = || item.wrong("decision", Wanted::Decision);
    if let Json::Object(_) = value {
        let own = Object::new(value, item.place.clone(), item.key("decision"), OWN)?.text("own")?;
        return Line::new(own).map(DecisionKind::Own).map_err(|_no_line| wrong());
    }
    text(value).and_then(|key| DecisionKind::KNOWN.into_iter().find(|kind| kind.key() == key)).ok_or_else(wrong)
}

fn every(value: &Json, item: &Object<'_>) -> Result<Every, ChecklistError> {
    let wrong = || item.wrong("every", Wanted::Every);
    match value {
        Json::Text(word) if word == "frequency" => Ok(Every::Frequency),
        Json::Text(word) if word == "event" => Ok(Every::Event),
        Json::Object(_) => {
            let object = Object::new(value, item.place.clone(), item.key("every"), DAYS)?;
            let Json::Whole(days) = object.need("days")? else { return Err(object.wrong("days", Wanted::Whole)) };
            u16::try_from(*days).map(Every::Days).map_err(|_too_large| object.wrong("days", Wanted::Whole))
        }
        _ => Err(wrong()),
    }
}

fn off(value: &Json, number: usize) -> Result<SwitchedOff, ChecklistError> {
    let object = Object::new(value, Where::Off(name_of(value, "item", number)), String::new(), OFF)?;
    let item = object.word("item", Wanted::Id, |id| ItemId::new(id).ok())?;
    let reason = match Prose::new(object.text("reason")?) {
        Ok(reason) => reason,
        Err(ValueError::Empty) => return Err(ChecklistError::NoReason(item)),
        Err(error) => return Err(ChecklistError::BadText(super::error::TextOf::Reason(item), None, error)),
    };
    Ok(SwitchedOff { item, reason })
}

#[cfg(test)]
mod tests;
