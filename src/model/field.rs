//! The fields of a dataset: one table that the grid, the card, the file, the import and the exports all read.
//!
//! Values are checked here against their field; what the fields are called in words belongs to `assets/lang`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::language::Language;
use super::likeness::likest;
use super::value::{Email, Hours, Line, Prose, Value, ValueError, WebAddress, parse_date};
use super::vocabulary::{Code, Vocabulary};

/// What sort of value a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One line.
    Line,
    /// One or more paragraphs.
    Prose,
    /// A list of keywords.
    Words,
    /// A calendar day.
    Date,
    /// An estimate of work in hours.
    Hours,
    /// A web address.
    Web,
    /// An e-mail address.
    Email,
    /// One code of a list.
    Code(Vocabulary),
    /// One or more codes of a list.
    Codes(Vocabulary),
    /// A department of the inventory.
    Department,
}

/// The groups that fields are shown in, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// What the dataset is.
    Core,
    /// Who is behind it.
    People,
    /// Where it comes from.
    Source,
    /// When it was made and is renewed.
    Time,
    /// What the law says.
    Law,
    /// Where and when it is about.
    Coverage,
    /// How it is described for machines.
    Specification,
    /// What it takes.
    Effort,
    /// What does not fit elsewhere.
    Note,
}

impl Group {
    /// All groups, in the order they are shown.
    pub const ALL: [Self; 9] = [Self::Core, Self::People, Self::Source, Self::Time, Self::Law, Self::Coverage, Self::Specification, Self::Effort, Self::Note];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::People => "people",
            Self::Source => "source",
            Self::Time => "time",
            Self::Law => "law",
            Self::Coverage => "coverage",
            Self::Specification => "specification",
            Self::Effort => "effort",
            Self::Note => "note",
        }
    }
}

/// What is known of a field.
#[derive(Debug, Clone, Copy)]
pub struct FieldInfo {
    /// The stable English key: `hours_to_publish`.
    pub key: &'static str,
    /// Where it is shown.
    pub group: Group,
    /// What it takes.
    pub kind: Kind,
    /// Whether it has one value per language.
    pub localized: bool,
    /// Whether it may stand in a public document; all others are internal.
    pub public: bool,
    /// The property of DCAT-AP-SE 3.0.1 that it becomes, where it becomes one.
    pub dcat: Option<&'static str>,
}

const fn info(key: &'static str, group: Group, kind: Kind, localized: bool, dcat: Option<&'static str>) -> FieldInfo {
    FieldInfo { key, group, kind, localized, public: dcat.is_some(), dcat }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $info:expr;)*) => {
        /// A field of a dataset.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $($(#[$doc])* $name,)*
        }

        impl Field {
            /// All fields, in the order they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns what is known of the field.
            pub const fn info(self) -> FieldInfo {
                match self {
                    $(Self::$name => $info,)*
                }
            }
        }
    };
}

fields! {
    /// The name, under ten words, without publisher or year.
    Title = info("title", Group::Core, Kind::Line, true, Some("dcterms:title"));
    /// A short code of the organisation's own: `MSN-014`.
    Code = info("code", Group::Core, Kind::Line, false, None);
    /// What the dataset contains.
    Description = info("description", Group::Core, Kind::Prose, true, Some("dcterms:description"));
    /// Words to find it by: lower case, singular.
    Keywords = info("keywords", Group::Core, Kind::Words, true, Some("dcat:keyword"));
    /// EU data themes.
    Theme = info("theme", Group::Core, Kind::Codes(Vocabulary::Theme), false, Some("dcat:theme"));
    /// Who publishes it, where that is not the organisation itself.
    Publisher = info("publisher", Group::Core, Kind::Line, false, Some("dcterms:publisher"));
    /// Whom the public turns to: a function, not a person.
    ContactName = info("contact_name", Group::Core, Kind::Line, false, Some("dcat:contactPoint/vcard:fn"));
    /// The function's mailbox.
    ContactEmail = info("contact_email", Group::Core, Kind::Email, false, Some("dcat:contactPoint/vcard:hasEmail"));
    /// The function's telephone.
    ContactPhone = info("contact_phone", Group::Core, Kind::Line, false, Some("dcat:contactPoint/vcard:hasTelephone"));
    /// The page that presents it.
    LandingPage = info("landing_page", Group::Core, Kind::Web, false, Some("dcat:landingPage"));
    /// The organisational unit it comes from.
    Department = info("department", Group::People, Kind::Department, false, None);
    /// The role that may decide.
    Owner = info("owner", Group::People, Kind::Line, false, None);
    /// The role that keeps it going.
    Steward = info("steward", Group::People, Kind::Line, false, None);
    /// The steward's deputy.
    Deputy = info("deputy", Group::People, Kind::Line, false, None);
    /// Who makes the data.
    Producer = info("producer", Group::People, Kind::Line, false, None);
    /// Who knows the content.
    Expert = info("expert", Group::People, Kind::Line, false, None);
    /// The system the data lives in.
    SourceSystem = info("source_system", Group::Source, Kind::Line, false, None);
    /// Who supplies that system.
    Supplier = info("supplier", Group::Source, Kind::Line, false, None);
    /// When the contract with the supplier ends.
    ContractUntil = info("contract_until", Group::Source, Kind::Date, false, None);
    /// How the data is taken out.
    Extraction = info("extraction", Group::Source, Kind::Line, false, None);
    /// The format it has in the source.
    SourceFormat = info("source_format", Group::Source, Kind::Line, false, None);
    /// Where somebody else already publishes the same: enrich there.
    PublishedElsewhere = info("published_elsewhere", Group::Source, Kind::Web, false, None);
    /// First published.
    Issued = info("issued", Group::Time, Kind::Date, false, Some("dcterms:issued"));
    /// Last renewed.
    Modified = info("modified", Group::Time, Kind::Date, false, Some("dcterms:modified"));
    /// How often it is promised to be renewed.
    Frequency = info("frequency", Group::Time, Kind::Code(Vocabulary::Frequency), false, Some("dcterms:accrualPeriodicity"));
    /// Who may see it.
    AccessRights = info("access_rights", Group::Law, Kind::Code(Vocabulary::AccessRights), false, Some("dcterms:accessRights"));
    /// The law that makes it a duty to publish, as an ELI address.
    Legislation = info("legislation", Group::Law, Kind::Web, false, Some("dcatap:applicableLegislation"));
    /// Categories of high-value datasets.
    HvdCategory = info("hvd_category", Group::Law, Kind::Codes(Vocabulary::HvdCategory), false, Some("dcatap:hvdCategory"));
    /// The terms of use.
    License = info("license", Group::Law, Kind::Code(Vocabulary::License), false, Some("dcterms:license"));
    /// What it costs, if anything.
    Fee = info("fee", Group::Law, Kind::Line, false, Some("schema:offers"));
    /// The place it is about.
    Spatial = info("spatial", Group::Coverage, Kind::Line, false, Some("dcterms:spatial"));
    /// The first day it is about.
    TemporalStart = info("temporal_start", Group::Coverage, Kind::Date, false, Some("dcterms:temporal/dcat:startDate"));
    /// The last day it is about.
    TemporalEnd = info("temporal_end", Group::Coverage, Kind::Date, false, Some("dcterms:temporal/dcat:endDate"));
    /// The specification it follows: an address or a name.
    Specification = info("specification", Group::Specification, Kind::Line, false, Some("dcterms:conformsTo"));
    /// Where it is documented.
    Documentation = info("documentation", Group::Specification, Kind::Web, false, Some("foaf:page"));
    /// How the data came about.
    Provenance = info("provenance", Group::Specification, Kind::Prose, false, Some("dcterms:provenance"));
    /// The version.
    Version = info("version", Group::Specification, Kind::Line, false, Some("dcat:version"));
    /// Work to publish it, in hours.
    HoursToPublish = info("hours_to_publish", Group::Effort, Kind::Hours, false, None);
    /// Work to keep it up, in hours a year.
    HoursPerYear = info("hours_per_year", Group::Effort, Kind::Hours, false, None);
    /// Notes of the organisation's own. Never public.
    Note = info("note", Group::Note, Kind::Prose, false, None);
}

/// Why a field could not take a value.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum FieldError {
    /// No field has this key.
    #[error("no field is called {found:?}")]
    Unknown {
        /// The key found.
        found: String,
        /// The nearest key there is.
        nearest: &'static str,
    },
    /// The value is of another kind than the field's.
    #[error("{0} does not take such a value")]
    WrongKind(FieldKey),
    /// The text is not a value of the field's kind.
    #[error("{0}: {1}")]
    Value(FieldKey, ValueError),
    /// A dataset needs a title in at least one language.
    #[error("a dataset needs a title")]
    TitleMissing,
}

/// A field in a language: `title.sv`; fields that are the same in every language have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldKey {
    field: Field,
    language: Option<Language>,
}

impl FieldKey {
    /// Makes a key; the language is left out where the field has none.
    pub const fn new(field: Field, language: Language) -> Self {
        Self { field, language: if field.info().localized { Some(language) } else { None } }
    }

    /// Returns every key there is, in the order of [`Field::ALL`] and [`Language::ALL`].
    pub fn all() -> impl Iterator<Item = Self> {
        Field::ALL.iter().flat_map(|field| {
            let count = if field.info().localized { Language::ALL.len() } else { 1 };
            Language::ALL[..count].iter().map(|language| Self::new(*field, *language))
        })
    }

    /// Returns the field.
    pub const fn field(self) -> Field {
        self.field
    }

    /// Returns the language, where the field has one per language.
    pub const fn language(self) -> Option<Language> {
        self.language
    }

    /// Returns what the field takes.
    pub const fn kind(self) -> Kind {
        self.field.info().kind
    }

    /// Reads `title.en`, or `title` as in `language`.
    pub fn parse(text: &str, language: Language) -> Result<Self, FieldError> {
        let (key, suffix) = match text.rsplit_once('.') {
            Some((key, suffix)) => (key, Some(suffix)),
            None => (text, None),
        };
        let unknown = || FieldError::Unknown { found: text.to_owned(), nearest: nearest(key) };
        let field = Field::ALL.iter().copied().find(|field| field.info().key == key).ok_or_else(unknown)?;
        match suffix {
            None => Ok(Self::new(field, language)),
            Some(code) if field.info().localized => code.parse().map_or_else(|_| Err(unknown()), |language| Ok(Self::new(field, language))),
            Some(_) => Err(unknown()),
        }
    }

    /// Reads a value of the field from text; departments are names of the inventory and are not read here.
    pub fn parse_value(self, text: &str) -> Result<Value, FieldError> {
        let value = match self.kind() {
            Kind::Line => Line::new(text).map(Value::Line),
            Kind::Prose => Prose::new(text).map(Value::Prose),
            Kind::Words => parse_list(text, &[',', ';', '|', '\n'], Line::new).and_then(Value::words),
            Kind::Date => parse_date(text).map(Value::Date),
            Kind::Hours => Hours::parse(text).map(Value::Hours),
            Kind::Web => WebAddress::new(text).map(Value::Web),
            Kind::Email => Email::new(text).map(Value::Email),
            Kind::Code(vocabulary) => vocabulary.parse(text).map(Value::Code),
            Kind::Codes(vocabulary) => parse_codes(vocabulary, text).and_then(Value::codes),
            Kind::Department => return Err(FieldError::WrongKind(self)),
        };
        value.map_err(|error| FieldError::Value(self, error))
    }

    /// Tells whether a value is of the field's kind.
    pub fn takes(self, value: &Value) -> bool {
        match (self.kind(), value) {
            (Kind::Line, Value::Line(_))
            | (Kind::Prose, Value::Prose(_))
            | (Kind::Words, Value::Words(_))
            | (Kind::Date, Value::Date(_))
            | (Kind::Hours, Value::Hours(_))
            | (Kind::Web, Value::Web(_))
            | (Kind::Email, Value::Email(_))
            | (Kind::Department, Value::Department(_)) => true,
            (Kind::Code(vocabulary), Value::Code(code)) => code.vocabulary() == vocabulary,
            (Kind::Codes(vocabulary), Value::Codes(codes)) => codes.iter().all(|code| code.vocabulary() == vocabulary),
            _ => false,
        }
    }

    /// Reads a value back from the form that [`Value::to_json`] gives.
    pub fn value_from_json(self, json: &Json) -> Result<Value, FieldError> {
        let error = |error| FieldError::Value(self, error);
        let wrong_kind = FieldError::WrongKind(self);
        match (self.kind(), json) {
            (Kind::Words, Json::Array(items)) => {
                let lines: Result<Vec<_>, _> = items.iter().map(|item| Line::new(item.as_str().unwrap_or_default())).collect();
                lines.and_then(Value::words).map_err(error)
            }
            (Kind::Codes(vocabulary), Json::Array(items)) => {
                let codes: Result<Vec<_>, _> = items.iter().map(|item| Code::new(vocabulary, item.as_str().unwrap_or_default())).collect();
                codes.and_then(Value::codes).map_err(error)
            }
            (Kind::Hours, Json::Number(number)) => Hours::new(number.as_f64().unwrap_or(f64::NAN)).map(Value::Hours).map_err(error),
            (Kind::Department, Json::String(id)) => id.parse().map_or(Err(wrong_kind), |id| Ok(Value::Department(id))),
            (Kind::Words | Kind::Codes(_) | Kind::Hours, _) => Err(wrong_kind),
            (_, Json::String(text)) => self.parse_value(text),
            _ => Err(wrong_kind),
        }
    }
}

fn parse_list<T>(text: &str, separators: &[char], parse: impl Fn(&str) -> Result<T, ValueError>) -> Result<Vec<T>, ValueError> {
    text.split(separators).map(str::trim).filter(|part| !part.is_empty()).map(parse).collect()
}

/// Reads codes or names; a name may itself hold a comma, so the whole text is tried first.
fn parse_codes(vocabulary: Vocabulary, text: &str) -> Result<Vec<Code>, ValueError> {
    if let Ok(code) = vocabulary.parse(text) {
        return Ok(vec![code]);
    }
    let parse = |part: &str| vocabulary.parse(part);
    parse_list(text, &[';', '|', '\n'], parse).or_else(|_| parse_list(text, &[',', ';', '|', '\n', ' '], parse))
}

/// Finds the key that is most like a word that is none.
fn nearest(word: &str) -> &'static str {
    likest(word, Field::ALL.iter().map(|field| field.info().key)).unwrap_or("title")
}

impl fmt::Display for FieldKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field.info().key)?;
        match self.language {
            Some(language) => write!(f, ".{language}"),
            None => Ok(()),
        }
    }
}

impl FromStr for FieldKey {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        Self::parse(text, Language::Sv)
    }
}

impl Value {
    /// Returns the value as JSON: text, a number, or a list of texts.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Words(words) => words.iter().map(Line::as_str).collect(),
            Self::Codes(codes) => codes.iter().map(|code| code.as_str()).collect(),
            Self::Hours(hours) => hours.get().into(),
            _ => self.to_string().into(),
        }
    }
}

/// Writes the value as the command line reads it back: codes as codes, lists with `, ` between, numbers with a point.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list<T: fmt::Display>(f: &mut fmt::Formatter<'_>, items: &[T]) -> fmt::Result {
            for (index, item) in items.iter().enumerate() {
                let separator = if index > 0 { ", " } else { "" };
                write!(f, "{separator}{item}")?;
            }
            Ok(())
        }
        match self {
            Self::Line(line) => line.fmt(f),
            Self::Prose(prose) => prose.fmt(f),
            Self::Words(words) => list(f, words),
            Self::Date(date) => date.fmt(f),
            Self::Hours(hours) => hours.get().fmt(f),
            Self::Web(address) => address.fmt(f),
            Self::Email(address) => address.fmt(f),
            Self::Code(code) => code.fmt(f),
            Self::Codes(codes) => list(f, codes),
            Self::Department(id) => id.fmt(f),
        }
    }
}

impl Serialize for FieldKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FieldKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_back_and_none_stands_twice() {
        let keys: Vec<_> = FieldKey::all().collect();
        for (index, key) in keys.iter().enumerate() {
            assert_eq!(FieldKey::parse(&key.to_string(), Language::Sv).unwrap(), *key);
            assert!(!keys[..index].contains(key));
        }
        assert_eq!(keys.len(), Field::ALL.len() + 2 * 3);
    }

    #[test]
    fn a_misspelt_key_names_the_nearest() {
        let Err(FieldError::Unknown { nearest, .. }) = FieldKey::parse("hours_publish", Language::Sv) else { panic!("should be unknown") };
        assert_eq!(nearest, "hours_to_publish");
        assert!(FieldKey::parse("owner.sv", Language::Sv).is_err(), "the owner is the same in every language");
        assert!(FieldKey::parse("title.no", Language::Sv).is_err());
    }

    #[test]
    fn lists_are_read_by_code_or_name() {
        let theme = FieldKey::new(Field::Theme, Language::Sv);
        assert_eq!(theme.parse_value("ENVI, TRAN").unwrap().to_string(), "ENVI, TRAN");
        assert_eq!(theme.parse_value("Agriculture, fisheries, forestry and food").unwrap().to_string(), "AGRI");
        assert!(theme.parse_value("ENVI, NOPE").is_err());
    }

    #[test]
    fn the_public_fields_are_those_with_a_property() {
        assert!(Field::Description.info().public);
        for internal in [Field::Note, Field::Owner, Field::SourceSystem, Field::Department, Field::HoursPerYear] {
            assert!(!internal.info().public, "{internal:?}");
        }
    }
}
