//! Why a file is no starter list: facts with the line and place where they are.
//!
//! The sentences are made elsewhere.

use crate::model::language::Language;
use crate::model::value::ValueError;

/// A place in a starter list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// The outermost braces.
    Top,
    /// An area, by its id, or by its number from 1 where it has none.
    Area(String),
    /// A department, by its id or number.
    Department(String),
    /// A kind of system, by its id or number.
    System(String),
    /// An entry, by its id or number.
    Entry(String),
}

/// What should have stood there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A text in quotes.
    Text,
    /// A number from 1, without decimals.
    Whole,
    /// Something in braces.
    Object,
    /// Something in brackets.
    List,
    /// A short id.
    Id,
    /// The code of a country.
    Country,
    /// The key of a gate.
    Gate,
    /// An EU data theme.
    Theme,
    /// A category of high-value datasets.
    Hvd,
    /// An EU frequency.
    Frequency,
    /// An address that begins with `https://`.
    Address,
}

impl Wanted {
    /// All of them.
    pub const ALL: [Self; 11] =
        [Self::Text, Self::Whole, Self::Object, Self::List, Self::Id, Self::Country, Self::Gate, Self::Theme, Self::Hvd, Self::Frequency, Self::Address];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "whole",
            Self::Object => "object",
            Self::List => "list",
            Self::Id => "id",
            Self::Country => "country",
            Self::Gate => "gate",
            Self::Theme => "theme",
            Self::Hvd => "hvd",
            Self::Frequency => "frequency",
            Self::Address => "address",
        }
    }
}

/// What is wrong at one place.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// A key that such lists do not have.
    UnknownKey {
        /// The known key that it looks like, if there is one.
        nearest: Option<&'static str>,
        /// The keys that may stand there.
        known: &'static [&'static str],
    },
    /// The same key twice in one pair of braces.
    RepeatedKey,
    /// A key that must be there.
    MissingKey,
    /// Something of another kind than it should be.
    WrongType(Wanted),
    /// An id that the list does not have: of an area, say.
    UnknownId {
        /// The id found.
        found: String,
        /// The id that it looks like, if there is one.
        nearest: Option<String>,
        /// The ids that there are.
        known: Vec<String>,
    },
    /// An id that stands twice.
    RepeatedId(String),
    /// A text that no language has.
    NoText,
    /// A text that cannot be shown or kept; there is no language where the text has none.
    BadText(Option<Language>, ValueError),
}

/// Why a file is no starter list.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum StarterError {
    /// A file of more than [`super::FILE_MAX`] bytes.
    #[error("a file too large for a starter list")]
    TooLarge,
    /// Not JSON, from this line on, counted from 1.
    #[error("not JSON at line {0}")]
    NotJson(usize),
    /// Braces within braces without end, from this line on.
    #[error("nested too deeply at line {0}")]
    TooDeep(usize),
    /// More entries than a list may have.
    #[error("{0} entries")]
    TooMany(usize),
    /// Something is wrong at one place.
    #[error("line {line}: {key:?} in {place:?}: {problem:?}")]
    At {
        /// The line, counted from 1.
        line: usize,
        /// The place.
        place: Where,
        /// The key there, with those around it: `title.da`; empty for the whole.
        key: String,
        /// What is wrong.
        problem: Box<Problem>,
    },
}
