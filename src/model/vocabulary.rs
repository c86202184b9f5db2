//! Code lists of the field: themes, frequencies, licences and the like, read from `assets/vocabularies.json`.
//!
//! The lists are reference data: a new code is a line in that file, never code here.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{LazyLock, OnceLock};

use serde::{Deserialize, Serialize};

use super::language::{Language, Localized};
use super::value::ValueError;

/// A code list that a field takes its values from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vocabulary {
    /// EU data themes.
    Theme,
    /// EU frequencies of update.
    Frequency,
    /// EU access rights.
    AccessRights,
    /// Licences; those that are not open are in the list too.
    License,
    /// Categories of high-value datasets, (EU) 2023/138.
    HvdCategory,
    /// EU distribution status.
    DistributionStatus,
    /// EU planned availability.
    Availability,
    /// ADMS publisher types.
    PublisherType,
    /// Kinds of organisation that keep an inventory.
    OrganisationKind,
}

/// One entry of a code list.
#[derive(Debug, Deserialize)]
pub struct Term {
    code: String,
    uri: Option<String>,
    #[serde(flatten)]
    label: Labels,
}

#[derive(Debug, Deserialize)]
struct Labels {
    sv: String,
    da: String,
    en: String,
}

impl Term {
    /// Returns the code, as the inventory and the command line write it.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the address that stands for the code in linked data, where it has one.
    pub fn uri(&self) -> Option<&str> {
        self.uri.as_deref()
    }

    /// Returns the name that people read.
    pub fn label(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.label.sv,
            Language::Da => &self.label.da,
            Language::En => &self.label.en,
        }
    }

    /// Returns the names in every language.
    pub fn labels(&self) -> Localized {
        Localized { sv: self.label.sv.clone(), da: self.label.da.clone(), en: self.label.en.clone() }
    }
}

fn lists() -> &'static BTreeMap<Vocabulary, Vec<Term>> {
    static LISTS: OnceLock<BTreeMap<Vocabulary, Vec<Term>>> = OnceLock::new();
    LISTS.get_or_init(|| serde_json::from_str(include_str!("../../assets/vocabularies.json")).expect("the bundled file is read by a test"))
}

impl Vocabulary {
    /// All code lists.
    pub const ALL: [Self; 9] = [
        Self::Theme,
        Self::Frequency,
        Self::AccessRights,
        Self::License,
        Self::HvdCategory,
        Self::DistributionStatus,
        Self::Availability,
        Self::PublisherType,
        Self::OrganisationKind,
    ];

    /// Returns the entries in the order they are shown.
    pub fn terms(self) -> &'static [Term] {
        lists().get(&self).map_or(&[], Vec::as_slice)
    }

    /// Finds an entry by its code; upper and lower case are the same.
    pub fn term(self, code: &str) -> Option<&'static Term> {
        self.terms().iter().find(|term| term.code.eq_ignore_ascii_case(code))
    }

    /// Reads a code, its URI, or its name in any language.
    pub fn parse(self, text: &str) -> Result<Code, ValueError> {
        let text = text.trim();
        let by_uri = || self.terms().iter().find(|term| term.uri.as_deref() == Some(text));
        let found = self.term(text).or_else(by_uri).map(|term| self.index_of(term));
        match found.or_else(|| by_label().get(&(self, text.to_lowercase())).copied()) {
            Some(index) => Ok(Code { vocabulary: self, index }),
            None => Err(ValueError::Code(text.to_owned())),
        }
    }

    fn index_of(self, term: &Term) -> u16 {
        self.terms().iter().position(|other| std::ptr::eq(other, term)).unwrap_or_default() as u16
    }
}

/// Returns the place of every term in its list, by its folded names.
fn by_label() -> &'static BTreeMap<(Vocabulary, String), u16> {
    static PLACES: LazyLock<BTreeMap<(Vocabulary, String), u16>> = LazyLock::new(|| {
        let mut places = BTreeMap::new();
        for vocabulary in Vocabulary::ALL {
            for (place, term) in (0..).zip(vocabulary.terms()) {
                for language in Language::ALL {
                    places.entry((vocabulary, term.label(language).to_lowercase())).or_insert(place);
                }
            }
        }
        places
    });
    &PLACES
}

/// A code that stands in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    vocabulary: Vocabulary,
    index: u16,
}

impl Code {
    /// Finds a code of a list; see [`Vocabulary::parse`] for a more forgiving reading.
    pub fn new(vocabulary: Vocabulary, code: &str) -> Result<Self, ValueError> {
        match vocabulary.term(code) {
            Some(term) => Ok(Self { vocabulary, index: vocabulary.index_of(term) }),
            None => Err(ValueError::Code(code.to_owned())),
        }
    }

    /// Returns the list the code is of.
    pub const fn vocabulary(self) -> Vocabulary {
        self.vocabulary
    }

    /// Returns the entry.
    pub fn term(self) -> &'static Term {
        &self.vocabulary.terms()[usize::from(self.index)]
    }

    /// Returns the code as text.
    pub fn as_str(self) -> &'static str {
        self.term().code()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_there_complete_and_without_repetition() {
        for vocabulary in Vocabulary::ALL {
            let terms = vocabulary.terms();
            assert!(terms.len() > 2, "{vocabulary:?}");
            for (index, term) in terms.iter().enumerate() {
                assert!(term.labels().is_complete(), "{vocabulary:?} {}", term.code());
                assert!(terms[..index].iter().all(|other| !other.code.eq_ignore_ascii_case(&term.code)), "{} twice", term.code());
            }
        }
    }

    #[test]
    fn a_code_is_found_by_code_uri_and_name() {
        let annual = Code::new(Vocabulary::Frequency, "ANNUAL").unwrap();
        assert_eq!(Vocabulary::Frequency.parse("annual").unwrap(), annual);
        assert_eq!(Vocabulary::Frequency.parse("http://publications.europa.eu/resource/authority/frequency/ANNUAL").unwrap(), annual);
        assert_eq!(Vocabulary::Frequency.parse("Annual").unwrap(), annual);
        assert_eq!(Vocabulary::Frequency.parse("ibland"), Err(ValueError::Code("ibland".to_owned())));
    }
}
