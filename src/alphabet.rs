//! Joins what the model asks of a language with what the text room knows of it.
//!
//! The two rooms know nothing of each other; whoever needs both, needs this.

use crate::model::Language;
use crate::model::query::Alphabet;
use crate::text::{Locale, Text};

impl Alphabet for Text {
    fn sort_key(&self, text: &str) -> Box<[u8]> {
        Self::sort_key(self, text)
    }
}

/// Returns the language of content that goes with a language of the program.
pub const fn language_of(locale: Locale) -> Language {
    match locale {
        Locale::Sv => Language::Sv,
        Locale::Da => Language::Da,
        Locale::En => Language::En,
    }
}

/// Returns the language of the program that goes with a language of content.
pub const fn locale_of(language: Language) -> Locale {
    match language {
        Language::Sv => Locale::Sv,
        Language::Da => Locale::Da,
        Language::En => Locale::En,
    }
}
