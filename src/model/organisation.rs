//! The organisation that keeps the inventory.

use serde::{Deserialize, Serialize};

use super::id::OrganisationId;
use super::language::Language;
use super::value::{Line, ValueError, WebAddress};
use super::vocabulary::{Code, Vocabulary};

/// One organisation, and the language its inventory is kept in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// Names the organisation.
    pub id: OrganisationId,
    /// What it is called; an inventory that has just been made may have none.
    pub name: Option<Line>,
    /// What it is: municipality, region, agency.
    pub kind: Option<Code>,
    /// The number in the national register.
    pub number: Option<OrganisationNumber>,
    /// Where its site is.
    pub home_page: Option<WebAddress>,
    /// The language that titles and descriptions are first written in.
    pub language: Language,
}

impl Organisation {
    /// Makes an organisation that has no name yet.
    pub const fn unnamed(id: OrganisationId) -> Self {
        Self { id, name: None, kind: None, number: None, home_page: None, language: Language::Sv }
    }

    /// Returns the name, or nothing for an inventory that has none yet.
    pub fn name(&self) -> &str {
        self.name.as_ref().map_or("", Line::as_str)
    }
}

/// A number of the Swedish (10 digits), Danish (CVR, 8 digits) or Norwegian (9 digits) register, kept as its digits alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct OrganisationNumber(Box<str>);

impl OrganisationNumber {
    /// Makes a number from digits, with or without hyphens and spaces between them.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        if digits.is_empty() {
            return Err(ValueError::Empty);
        }
        let is_number = digits.chars().all(|c| c.is_ascii_digit()) && (8..=10).contains(&digits.len());
        if is_number { Ok(Self(digits.into())) } else { Err(ValueError::Code(text.to_owned())) }
    }

    /// Returns the digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    id: OrganisationId,
    name: Option<Line>,
    kind: Option<String>,
    number: Option<String>,
    home_page: Option<WebAddress>,
    language: Language,
}

impl<'de> Deserialize<'de> for Organisation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error as _;
        let Stored { id, name, kind, number, home_page, language } = Stored::deserialize(deserializer)?;
        let kind = kind.map(|code| Code::new(Vocabulary::OrganisationKind, &code)).transpose().map_err(D::Error::custom)?;
        let number = number.map(|number| OrganisationNumber::new(&number)).transpose().map_err(D::Error::custom)?;
        Ok(Self { id, name, kind, number, home_page, language })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        assert_eq!(OrganisationNumber::new("212000-0142").unwrap().as_str(), "2120000142");
        assert_eq!(OrganisationNumber::new("12 34 56 78").unwrap().as_str(), "12345678");
        assert!(OrganisationNumber::new("SE212000").is_err());
    }
}
