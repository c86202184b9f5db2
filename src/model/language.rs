//! The languages that content is written in.
//!
//! The language of the program's own words is `text::Locale`; the two are chosen apart.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language that titles, descriptions and documents exist in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Swedish.
    #[default]
    Sv,
    /// Danish.
    Da,
    /// English.
    En,
}

impl Language {
    /// All languages, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Sv, Self::Da, Self::En];

    /// Returns the ISO 639-1 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// Returns the BCP 47 tag that documents carry, with the country whose conventions the program follows.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv-SE",
            Self::Da => "da-DK",
            Self::En => "en-GB",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A code that is not `sv`, `da` or `en`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a language: {found:?}")]
pub struct LanguageError {
    /// What was found instead.
    pub found: String,
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, LanguageError> {
        Self::ALL.into_iter().find(|language| language.code() == text).ok_or_else(|| LanguageError { found: text.to_owned() })
    }
}

/// A short text in every language, as templates hold it; a language may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Localized {
    /// Swedish.
    #[serde(default)]
    pub sv: String,
    /// Danish.
    #[serde(default)]
    pub da: String,
    /// English.
    #[serde(default)]
    pub en: String,
}

impl Localized {
    /// Returns the text in exactly this language, perhaps empty.
    pub fn exact(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.sv,
            Language::Da => &self.da,
            Language::En => &self.en,
        }
    }

    /// Returns the text in exactly this language, to be written.
    pub const fn exact_mut(&mut self, language: Language) -> &mut String {
        match language {
            Language::Sv => &mut self.sv,
            Language::Da => &mut self.da,
            Language::En => &mut self.en,
        }
    }

    /// Tells whether no language has a text.
    pub fn is_empty(&self) -> bool {
        Language::ALL.iter().all(|language| self.exact(*language).trim().is_empty())
    }

    /// Returns the text in this language, or in the first other language that has one.
    pub fn get(&self, language: Language) -> &str {
        let wanted = self.exact(language);
        if !wanted.is_empty() {
            return wanted;
        }
        Language::ALL.iter().map(|other| self.exact(*other)).find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// Tells whether every language has a text.
    pub fn is_complete(&self) -> bool {
        Language::ALL.iter().all(|language| !self.exact(*language).trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_in_order() {
        let text = Localized { da: "vej".to_owned(), en: "road".to_owned(), ..Localized::default() };
        assert_eq!(text.get(Language::En), "road");
        assert_eq!(text.get(Language::Sv), "vej");
        assert!(!text.is_complete());
    }

    #[test]
    fn codes_are_read_back() {
        for language in Language::ALL {
            assert_eq!(language.code().parse::<Language>().unwrap(), language);
        }
        assert!("no".parse::<Language>().is_err());
    }
}
