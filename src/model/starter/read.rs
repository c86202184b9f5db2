//! Reads a starter list and says on which line and in which place it is not one.
//!
//! The disk is somebody else's business: bytes come in, a list or one fact goes out.

use super::error::{Problem, StarterError, Wanted, Where};
use super::json::{self, Json, Node};
use super::{Country, Entry, Named, Notes, Reference, Sensitivity, StarterList, UsualDepartment};
use crate::model::gate::GateId;
use crate::model::id::StarterId;
use crate::model::language::{Language, Localized};
use crate::model::likeness::nearest;
use crate::model::value::{Line, Prose, ValueError, WebAddress};
use crate::model::vocabulary::{Code, Vocabulary};

/// The largest file, in bytes.
pub const FILE_MAX: usize = 1024 * 1024;
/// The most entries.
pub(super) const ENTRIES_MAX: usize = 1000;
/// The longest name or title, in characters.
const NAME_MAX: usize = 100;
/// The longest description or sensitivity, in characters.
const TEXT_MAX: usize = 1000;
/// More of a text than this is not told.
const TOLD: usize = 40;

const TOP: &[&str] = &["id", "version", "name", "note", "legislation", "areas", "departments", "systems", "entries"];
const NOTE: &[&str] = &["from", "elsewhere", "guides", "sensitivities"];
const NAMED: &[&str] = &["id", "name"];
const DEPARTMENT: &[&str] = &["id", "name", "also"];
const ENTRY: &[&str] = &[
    "id",
    "area",
    "countries",
    "title",
    "description",
    "department",
    "system",
    "theme",
    "hvd",
    "frequency",
    "specifications",
    "guides",
    "elsewhere",
    "sensitivities",
];
const REFERENCE: &[&str] = &["country", "name", "address"];
const SENSITIVITY: &[&str] = &["gates", "text"];
const LANGUAGES: &[&str] = &["sv", "da", "en"];

impl StarterList {
    /// Reads a file. An organisation's own list may name what the list beside it has.
    pub fn from_bytes(bytes: &[u8], beside: Option<&Self>) -> Result<Self, StarterError> {
        if bytes.len() > FILE_MAX {
            return Err(StarterError::TooLarge);
        }
        let lines = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').count();
        let text = std::str::from_utf8(bytes).map_err(|error| StarterError::NotJson(lines(&bytes[..error.valid_up_to()])))?;
        Self::from_json(text, beside)
    }

    /// Reads a list from JSON. A byte order mark before it does no harm.
    pub fn from_json(json: &str, beside: Option<&Self>) -> Result<Self, StarterError> {
        if json.len() > FILE_MAX {
            return Err(StarterError::TooLarge);
        }
        read(&json::parse(json.strip_prefix('\u{FEFF}').unwrap_or(json))?, beside)
    }
}

/// An object with the place it stands in.
struct Object<'a> {
    pairs: &'a [(String, usize, Node)],
    line: usize,
    place: Where,
    /// The keys that lead to it from the place.
    path: String,
}

impl<'a> Object<'a> {
    fn new(node: &'a Node, place: Where, path: String, known: &'static [&'static str]) -> Result<Self, StarterError> {
        let Json::Object(pairs) = &node.value else {
            return Err(StarterError::At { line: node.line, place, key: path, problem: Box::new(Problem::WrongType(Wanted::Object)) });
        };
        let object = Self { pairs, line: node.line, place, path };
        for (at, (key, line, _)) in pairs.iter().enumerate() {
            let told: String = key.chars().take(TOLD).collect();
            if !known.contains(&key.as_str()) {
                return Err(object.at(*line, &told, Problem::UnknownKey { nearest: nearest(&told, known.iter().copied()), known }));
            }
            if pairs[..at].iter().any(|(other, _, _)| other == key) {
                return Err(object.at(*line, &told, Problem::RepeatedKey));
            }
        }
        Ok(object)
    }

    fn at(&self, line: usize, key: &str, problem: Problem) -> StarterError {
        StarterError::At { line, place: self.place.clone(), key: self.key(key), problem: Box::new(problem) }
    }

    fn key(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn get(&self, key: &str) -> Option<&'a Node> {
        self.pairs.iter().find(|(other, _, _)| other == key).map(|(_, _, node)| node).filter(|node| node.value != Json::Null)
    }

    fn need(&self, key: &str) -> Result<&'a Node, StarterError> {
        self.get(key).ok_or_else(|| self.at(self.line, key, Problem::MissingKey))
    }

    fn wrong(&self, node: &Node, key: &str, wanted: Wanted) -> StarterError {
        self.at(node.line, key, Problem::WrongType(wanted))
    }

    /// Reads a text that stands for something, or says what should have stood there.
    fn word<T>(&self, key: &str, wanted: Wanted, read: impl Fn(&str) -> Option<T>) -> Result<T, StarterError> {
        let node = self.need(key)?;
        text(node).and_then(read).ok_or_else(|| self.wrong(node, key, wanted))
    }

    fn word_if<T>(&self, key: &str, wanted: Wanted, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, StarterError> {
        self.get(key).map(|_| self.word(key, wanted, read)).transpose()
    }

    /// Reads a list; one that is missing is empty.
    fn list(&self, key: &str) -> Result<&'a [Node], StarterError> {
        match self.get(key).map(|node| (node, &node.value)) {
            None => Ok(&[]),
            Some((_, Json::List(list))) => Ok(list),
            Some((node, _)) => Err(self.wrong(node, key, Wanted::List)),
        }
    }

    fn words<T>(&self, key: &str, wanted: Wanted, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, StarterError> {
        self.list(key)?.iter().map(|node| text(node).and_then(&read).ok_or_else(|| self.wrong(node, key, wanted))).collect()
    }

    /// Reads one line in whatever language.
    fn line(&self, key: &str) -> Result<String, StarterError> {
        let node = self.need(key)?;
        let found = text(node).ok_or_else(|| self.wrong(node, key, Wanted::Text))?;
        self.checked(found, node.line, key, None, NAME_MAX)
    }

    fn checked(&self, found: &str, line: usize, key: &str, language: Option<Language>, max: usize) -> Result<String, StarterError> {
        let count = found.trim().chars().count();
        let made = match max {
            _ if count > max => Err(ValueError::TooLong { found: count, max }),
            NAME_MAX => Line::new(found).map(|line| line.as_str().to_owned()),
            _ => Prose::new(found).map(|prose| prose.as_str().to_owned()),
        };
        match made {
            Err(ValueError::Empty) if language.is_some() => Ok(String::new()),
            Err(ValueError::Empty) => Err(self.at(line, key, Problem::NoText)),
            made => made.map_err(|error| self.at(line, key, Problem::BadText(language, error))),
        }
    }

    /// Reads a text in every language; at least one has it.
    fn localized(&self, key: &str, max: usize) -> Result<Localized, StarterError> {
        let node = self.need(key)?;
        let object = Self::new(node, self.place.clone(), self.key(key), LANGUAGES)?;
        let mut found = Localized::default();
        for language in Language::ALL {
            let Some(node) = object.get(language.code()) else { continue };
            let written = text(node).ok_or_else(|| object.wrong(node, language.code(), Wanted::Text))?;
            *found.exact_mut(language) = object.checked(written, node.line, language.code(), Some(language), max)?;
        }
        if found.is_empty() { Err(self.at(node.line, key, Problem::NoText)) } else { Ok(found) }
    }

    fn localized_if(&self, key: &str, max: usize) -> Result<Localized, StarterError> {
        if self.get(key).is_some() { self.localized(key, max) } else { Ok(Localized::default()) }
    }

    /// Reads an id that the list or the one beside it has.
    fn known(&self, key: &str, known: &[String]) -> Result<Option<String>, StarterError> {
        let Some(node) = self.get(key) else { return Ok(None) };
        let found = text(node).ok_or_else(|| self.wrong(node, key, Wanted::Id))?;
        if known.iter().any(|id| id == found) {
            return Ok(Some(found.to_owned()));
        }
        let near = nearest(found, known.iter().map(String::as_str)).map(str::to_owned);
        let found = found.chars().take(TOLD).collect();
        Err(self.at(node.line, key, Problem::UnknownId { found, nearest: near, known: known.to_vec() }))
    }
}

fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Json::Text(text) => Some(text),
        _ => None,
    }
}

/// Reads a short id of the form that entries have too.
fn short(id: &str) -> Option<String> {
    StarterId::new(id).ok().map(|id| id.to_string())
}

fn address(text: &str) -> Option<WebAddress> {
    WebAddress::new(text).ok().filter(|address| address.as_str().starts_with("https://"))
}

/// The ids that entries may name.
struct Known {
    areas: Vec<String>,
    departments: Vec<String>,
    systems: Vec<String>,
}

fn read(node: &Node, beside: Option<&StarterList>) -> Result<StarterList, StarterError> {
    let top = Object::new(node, Where::Top, String::new(), TOP)?;
    let areas = each(&top, "areas", &Where::Area, named)?;
    let departments = each(&top, "departments", &Where::Department, department)?;
    let systems = each(&top, "systems", &Where::System, named)?;
    let ids = |own: Vec<&String>, beside: Vec<&String>| own.into_iter().chain(beside).cloned().collect();
    let named = |list: &[Named]| -> Vec<String> { list.iter().map(|named| named.id.clone()).collect() };
    let known = Known {
        areas: [named(&areas), beside.map_or_else(Vec::new, |list| named(&list.areas))].concat(),
        departments: ids(
            departments.iter().map(|department| &department.id).collect(),
            beside.map_or_else(Vec::new, |list| list.departments.iter().map(|department| &department.id).collect()),
        ),
        systems: [named(&systems), beside.map_or_else(Vec::new, |list| named(&list.systems))].concat(),
    };
    let list = top.need("entries")?;
    let count = top.list("entries")?.len();
    if count > ENTRIES_MAX {
        return Err(StarterError::TooMany(count));
    }
    if count == 0 {
        return Err(top.at(list.line, "entries", Problem::MissingKey));
    }
    let law = |text: &str| WebAddress::new(text).ok();
    Ok(StarterList {
        id: top.word_if("id", Wanted::Id, short)?.unwrap_or_default(),
        version: version(&top)?,
        name: top.localized_if("name", NAME_MAX)?,
        note: notes(&top)?,
        legislation: top.word_if("legislation", Wanted::Address, law)?,
        entries: each(&top, "entries", &Where::Entry, |node, place| entry(node, place, &known))?,
        areas,
        departments,
        systems,
    })
}

/// Reads the version; a file that somebody wrote by hand need not have one.
fn version(top: &Object<'_>) -> Result<u32, StarterError> {
    match top.get("version").map(|node| (node, &node.value)) {
        None => Ok(1),
        Some((node, Json::Whole(version))) => u32::try_from(*version).map_err(|_too_large| top.wrong(node, "version", Wanted::Whole)),
        Some((node, _)) => Err(top.wrong(node, "version", Wanted::Whole)),
    }
}

fn notes(top: &Object<'_>) -> Result<Notes, StarterError> {
    let Some(node) = top.get("note") else { return Ok(Notes::default()) };
    let object = Object::new(node, Where::Top, "note".to_owned(), NOTE)?;
    let of = |key| object.localized_if(key, TEXT_MAX);
    Ok(Notes { from: of("from")?, elsewhere: of("elsewhere")?, guides: of("guides")?, sensitivities: of("sensitivities")? })
}

/// Reads every item of a list; none may have the id of another.
fn each<T>(
    top: &Object<'_>,
    key: &str,
    place: &dyn Fn(String) -> Where,
    read: impl Fn(&Node, Where) -> Result<T, StarterError>,
) -> Result<Vec<T>, StarterError> {
    let mut ids: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for (node, number) in top.list(key)?.iter().zip(1..) {
        let id = id_of(node);
        let place = place(id.map_or_else(|| number.to_string(), str::to_owned));
        if let Some(id) = id.filter(|id| ids.contains(id)) {
            return Err(StarterError::At { line: node.line, place, key: String::new(), problem: Box::new(Problem::RepeatedId(id.to_owned())) });
        }
        ids.extend(id);
        found.push(read(node, place)?);
    }
    Ok(found)
}

/// Returns what an item calls itself, if that can be shown.
fn id_of(node: &Node) -> Option<&str> {
    let Json::Object(pairs) = &node.value else { return None };
    pairs.iter().find(|(key, _, _)| key == "id").and_then(|(_, _, node)| text(node)).filter(|id| StarterId::new(id).is_ok())
}

fn named(node: &Node, place: Where) -> Result<Named, StarterError> {
    let object = Object::new(node, place, String::new(), NAMED)?;
    Ok(Named { id: object.word("id", Wanted::Id, short)?, name: object.localized("name", NAME_MAX)? })
}

fn department(node: &Node, place: Where) -> Result<UsualDepartment, StarterError> {
    let object = Object::new(node, place, String::new(), DEPARTMENT)?;
    let also = object.words("also", Wanted::Text, |text| Line::new(text).ok().map(|line| line.as_str().to_owned()))?;
    Ok(UsualDepartment { id: object.word("id", Wanted::Id, short)?, name: object.localized("name", NAME_MAX)?, also })
}

fn entry(node: &Node, place: Where, known: &Known) -> Result<Entry, StarterError> {
    let object = Object::new(node, place, String::new(), ENTRY)?;
    let code = |vocabulary: Vocabulary| move |text: &str| Code::new(vocabulary, text).ok();
    let references = |key: &str| object.list(key)?.iter().map(|node| reference(node, &object, key)).collect::<Result<Vec<_>, _>>();
    Ok(Entry {
        id: object.word("id", Wanted::Id, |id| StarterId::new(id).ok())?,
        area: object.known("area", &known.areas)?.ok_or_else(|| object.at(object.line, "area", Problem::MissingKey))?,
        countries: object.words("countries", Wanted::Country, Country::parse)?,
        title: object.localized("title", NAME_MAX)?,
        description: object.localized_if("description", TEXT_MAX)?,
        department: object.known("department", &known.departments)?,
        system: object.known("system", &known.systems)?,
        theme: object.words("theme", Wanted::Theme, code(Vocabulary::Theme))?,
        hvd: object.words("hvd", Wanted::Hvd, code(Vocabulary::HvdCategory))?,
        frequency: object.word_if("frequency", Wanted::Frequency, code(Vocabulary::Frequency))?,
        specifications: references("specifications")?,
        guides: references("guides")?,
        elsewhere: references("elsewhere")?,
        sensitivities: object.list("sensitivities")?.iter().map(|node| sensitivity(node, &object)).collect::<Result<_, _>>()?,
    })
}

fn reference(node: &Node, entry: &Object<'_>, key: &str) -> Result<Reference, StarterError> {
    let object = Object::new(node, entry.place.clone(), entry.key(key), REFERENCE)?;
    Ok(Reference {
        country: object.word_if("country", Wanted::Country, Country::parse)?,
        name: object.line("name")?,
        address: object.word_if("address", Wanted::Address, address)?,
    })
}

fn sensitivity(node: &Node, entry: &Object<'_>) -> Result<Sensitivity, StarterError> {
    let object = Object::new(node, entry.place.clone(), entry.key("sensitivities"), SENSITIVITY)?;
    Ok(Sensitivity { gates: object.words("gates", Wanted::Gate, GateId::parse)?, text: object.localized("text", TEXT_MAX)? })
}
