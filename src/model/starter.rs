//! The starter list: what most organisations of a kind have, and what this one answered about it.
//!
//! The list is read from `templates/starter` or written by the organisation; what it makes of an inventory is planned elsewhere.

mod candidate;
pub mod error;
mod json;
mod read;
mod twin;

use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use super::gate::GateId;
use super::id::{DatasetId, StarterId};
use super::language::{Language, Localized};
use super::likeness::{DepartmentName, key};
use super::organisation::Organisation;
use super::value::WebAddress;
use super::vocabulary::Code;

pub use error::StarterError;
pub use read::FILE_MAX;
pub use twin::{Twin, Twins};

const STANDARD: &str = include_str!("../../templates/starter/municipality.json");

/// Whether the organisation has an entry of the starter list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Holding {
    /// It has.
    Has,
    /// It has not.
    Lacks,
    /// Nobody knows yet.
    Unsure,
}

impl Holding {
    /// All answers, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Has, Self::Lacks, Self::Unsure];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Has => "has",
            Self::Lacks => "lacks",
            Self::Unsure => "unsure",
        }
    }
}

/// What was answered to one entry of the starter list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StarterAnswer {
    /// The answer.
    pub holding: Holding,
    /// The dataset that it is in the inventory; it may be gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
}

/// A country whose specifications and registers an entry names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Country {
    /// Sweden.
    Se,
    /// Denmark.
    Dk,
    /// Norway.
    No,
}

impl Country {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Se, Self::Dk, Self::No];

    /// Returns the code, as files write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Se => "se",
            Self::Dk => "dk",
            Self::No => "no",
        }
    }

    /// Reads a country from its code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code() == code)
    }

    /// Guesses the country of an organisation: by the length of its number, or else by its language. English tells nothing.
    pub fn of(organisation: &Organisation) -> Option<Self> {
        match organisation.number.as_ref().map(|number| number.as_str().len()) {
            Some(10) => Some(Self::Se),
            Some(8) => Some(Self::Dk),
            Some(9) => Some(Self::No),
            _ => match organisation.language {
                Language::Sv => Some(Self::Se),
                Language::Da => Some(Self::Dk),
                Language::En => None,
            },
        }
    }
}

/// A thing that entries name by its id: an area, a kind of system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The short id.
    pub id: String,
    /// What people call it.
    pub name: Localized,
}

/// A department that usually keeps such data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsualDepartment {
    /// The short id.
    pub id: String,
    /// What it is usually called.
    pub name: Localized,
    /// What else it may be called, in any language.
    pub also: Vec<String>,
}

impl UsualDepartment {
    fn names(&self) -> impl Iterator<Item = &str> {
        let own = Language::ALL.iter().map(|language| self.name.exact(*language)).filter(|name| !name.is_empty());
        own.chain(self.also.iter().map(String::as_str))
    }

    /// Tells whether a department is meant by this name; case, punctuation and `and` or `&` make no difference.
    pub fn is_called(&self, name: &str) -> bool {
        let name = key(name);
        self.names().any(|other| key(other) == name)
    }

    /// Returns all its names, ready to be compared with those of departments that are there.
    pub fn compared(&self) -> Vec<DepartmentName> {
        self.names().map(DepartmentName::of).collect()
    }
}

/// The words that are written before what a new dataset's note says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notes {
    /// Where the description comes from.
    pub from: Localized,
    /// Before those who publish it nationally.
    pub elsewhere: Localized,
    /// Before guidance.
    pub guides: Localized,
    /// Before what is to be examined.
    pub sensitivities: Localized,
}

/// A specification, a guide or a register of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Where it is meant for; everywhere, if nothing is said.
    pub country: Option<Country>,
    /// What it is called.
    pub name: String,
    /// Where it is found, where that is known.
    pub address: Option<WebAddress>,
}

/// Something that usually has to be examined before such data can be opened. It is no finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sensitivity {
    /// The gates that it concerns.
    pub gates: Vec<GateId>,
    /// What may be sensitive.
    pub text: Localized,
}

/// A dataset that most organisations have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Names the entry for ever.
    pub id: StarterId,
    /// The id of its area.
    pub area: String,
    /// The countries whose organisations keep such data; all, if none is named.
    pub countries: Vec<Country>,
    /// What it is called.
    pub title: Localized,
    /// What it contains.
    pub description: Localized,
    /// The id of the department that usually keeps it.
    pub department: Option<String>,
    /// The id of the kind of system that it usually lives in.
    pub system: Option<String>,
    /// EU data themes.
    pub theme: Vec<Code>,
    /// Categories of high-value datasets.
    pub hvd: Vec<Code>,
    /// How often it is usually renewed.
    pub frequency: Option<Code>,
    /// Specifications that it can follow.
    pub specifications: Vec<Reference>,
    /// Guidance on publishing it.
    pub guides: Vec<Reference>,
    /// Who publishes it nationally.
    pub elsewhere: Vec<Reference>,
    /// What usually has to be examined.
    pub sensitivities: Vec<Sensitivity>,
}

impl Entry {
    /// Tells whether organisations of a country keep such data; where the country is not known, everything is offered.
    pub fn is_for(&self, country: Option<Country>) -> bool {
        self.countries.is_empty() || country.is_none_or(|country| self.countries.contains(&country))
    }
}

/// Returns those references that are of use in a country; where it is not known, all.
pub fn for_country(references: &[Reference], country: Option<Country>) -> impl Iterator<Item = &Reference> {
    references.iter().filter(move |reference| country.is_none() || reference.country.is_none() || reference.country == country)
}

/// A list of datasets that most organisations have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StarterList {
    /// The short id.
    pub id: String,
    /// The version.
    pub version: u32,
    /// What the list is called.
    pub name: Localized,
    /// The words before what notes say.
    pub note: Notes,
    /// The law that makes high-value datasets a duty.
    pub legislation: Option<WebAddress>,
    /// The areas, in the order they are shown.
    pub areas: Vec<Named>,
    /// The departments that entries name.
    pub departments: Vec<UsualDepartment>,
    /// The kinds of system that entries name.
    pub systems: Vec<Named>,
    /// The entries.
    pub entries: Vec<Entry>,
}

impl StarterList {
    /// Returns the list that comes with the program.
    pub fn standard() -> &'static Arc<Self> {
        static LIST: OnceLock<Arc<StarterList>> = OnceLock::new();
        LIST.get_or_init(|| Arc::new(Self::from_json(STANDARD, None).expect("the bundled file is read by a test")))
    }

    /// Returns the file of the list that comes with the program, to begin a list of one's own from.
    pub const fn standard_json() -> &'static str {
        STANDARD
    }

    /// Finds an entry.
    pub fn entry(&self, id: StarterId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// Finds an area.
    pub fn area(&self, id: &str) -> Option<&Named> {
        self.areas.iter().find(|area| area.id == id)
    }

    /// Finds a department.
    pub fn department(&self, id: &str) -> Option<&UsualDepartment> {
        self.departments.iter().find(|department| department.id == id)
    }

    /// Finds a kind of system.
    pub fn system(&self, id: &str) -> Option<&Named> {
        self.systems.iter().find(|system| system.id == id)
    }

    /// Returns the entries for a country, by area, in the order they are shown.
    pub fn for_country(&self, country: Option<Country>) -> impl Iterator<Item = &Entry> {
        let of = move |area: &Named| {
            let id = area.id.clone();
            self.entries.iter().filter(move |entry| entry.area == id && entry.is_for(country))
        };
        self.areas.iter().flat_map(of)
    }

    /// Finds the id that a misspelt one stands for, if one is near enough.
    pub fn nearest(&self, id: &str) -> Option<StarterId> {
        let near = super::likeness::nearest(id, self.entries.iter().map(|entry| entry.id.as_str()));
        near.and_then(|near| StarterId::new(near).ok())
    }

    /// Puts an organisation's own list beside this one: what has the same id is replaced, what is new is added after the rest.
    #[must_use]
    pub fn with(&self, own: Self) -> Self {
        let mut list = self.clone();
        merge(&mut list.areas, own.areas, |area| area.id.as_str());
        merge(&mut list.departments, own.departments, |department| department.id.as_str());
        merge(&mut list.systems, own.systems, |system| system.id.as_str());
        merge(&mut list.entries, own.entries, |entry| entry.id.as_str());
        let Self { id, version, name, note, legislation, .. } = own;
        let note = if note == Notes::default() { list.note } else { note };
        let name = if name.is_empty() { list.name } else { name };
        Self { id, version, name, note, legislation: legislation.or(list.legislation), ..list }
    }
}

fn merge<T>(into: &mut Vec<T>, own: Vec<T>, id: impl Fn(&T) -> &str) {
    for item in own {
        match into.iter().position(|other| id(other) == id(&item)) {
            Some(at) => into[at] = item,
            None => into.push(item),
        }
    }
}

#[cfg(test)]
mod tests;
