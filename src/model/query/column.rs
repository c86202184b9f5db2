//! The columns of a list: every one there is, their stable keys, and what sort of thing each holds.
//!
//! What a column is called in words, how wide it is and how a cell looks is not known here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::held::{HINDERED, NO, UNPLACED, YES};
use super::order::{Sort, SortBy};
use crate::model::checklist::Role;
use crate::model::field::{Field, Kind};
use crate::model::gate::GateState;
use crate::model::outcome::OutcomeKind;
use crate::model::priority::Quadrant;
use crate::model::stage::Stage;
use crate::model::vocabulary::Term;

/// What sort of thing a column holds, which decides how it can be narrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// Words that people write: narrowed by what they contain, or by choosing among them.
    Words,
    /// Text too long to choose among: narrowed by what it contains.
    Prose,
    /// One of a known few: narrowed by choosing.
    Choice,
    /// A number: narrowed from one to another.
    Number,
    /// A day: narrowed from one to another.
    Date,
}

/// A key that names no column.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no column is called {0:?}")]
pub struct UnknownColumn(pub String);

impl SortBy {
    /// What is worked out, in the order that it is offered in.
    pub const MEASURES: [Self; 16] = [
        Self::Stage,
        Self::Quadrant,
        Self::Priority,
        Self::Rank,
        Self::Interval,
        Self::Sensitive,
        Self::Gate,
        Self::Overridden,
        Self::Value,
        Self::Cost,
        Self::Coverage,
        Self::Checklist,
        Self::Waits,
        Self::NextUpdate,
        Self::Overdue,
        Self::Outcome,
    ];

    /// Returns every column there is: the title, what is worked out, then the other fields in their order.
    pub fn all() -> impl Iterator<Item = Self> {
        let rest = Field::ALL.iter().filter(|field| **field != Field::Title);
        std::iter::once(Self::Field(Field::Title)).chain(Self::MEASURES).chain(rest.map(|field| Self::Field(*field)))
    }

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Field(field) => field.info().key,
            Self::Stage => "stage",
            Self::Quadrant => "quadrant",
            Self::Priority => "priority",
            Self::Rank => "rank",
            Self::Value => "value",
            Self::Cost => "cost",
            Self::Coverage => "coverage",
            Self::Gate => "gate",
            Self::Interval => "interval",
            Self::Overridden => "overridden",
            Self::Sensitive => "sensitive",
            Self::NextUpdate => "next-update",
            Self::Overdue => "overdue",
            Self::Checklist => "checklist",
            Self::Waits => "waits",
            Self::Outcome => "outcome",
        }
    }

    /// Returns what sort of thing the column holds.
    pub const fn sense(self) -> Sense {
        match self {
            Self::Field(field) => match field.info().kind {
                Kind::Line | Kind::Words | Kind::Web | Kind::Email => Sense::Words,
                Kind::Prose => Sense::Prose,
                Kind::Date => Sense::Date,
                Kind::Hours => Sense::Number,
                Kind::Code(_) | Kind::Codes(_) | Kind::Department => Sense::Choice,
            },
            Self::Stage | Self::Quadrant | Self::Gate | Self::Overridden | Self::Sensitive | Self::Waits | Self::Outcome => Sense::Choice,
            Self::Priority | Self::Rank | Self::Value | Self::Cost | Self::Coverage | Self::Interval | Self::Overdue | Self::Checklist => Sense::Number,
            Self::NextUpdate => Sense::Date,
        }
    }

    /// Returns the keys that can stand in the column, in the order people expect; empty where they are not a known few, and for departments.
    pub fn known(self) -> Vec<&'static str> {
        match self {
            Self::Field(field) => match field.info().kind {
                Kind::Code(vocabulary) | Kind::Codes(vocabulary) => vocabulary.terms().iter().map(Term::code).collect(),
                _ => Vec::new(),
            },
            Self::Stage => Stage::ALL.map(Stage::key).into(),
            Self::Quadrant => Quadrant::ALL.into_iter().map(Quadrant::key).chain([UNPLACED, HINDERED]).collect(),
            Self::Gate => GateState::ALL.map(GateState::key).into(),
            Self::Overridden | Self::Sensitive => vec![YES, NO],
            Self::Waits => Role::ALL.map(Role::key).into(),
            Self::Outcome => OutcomeKind::ALL.map(OutcomeKind::key).into(),
            _ => Vec::new(),
        }
    }

    /// Tells whether a dataset can hold several things in the column.
    pub const fn holds_many(self) -> bool {
        match self {
            Self::Field(field) => field.info().localized || matches!(field.info().kind, Kind::Words | Kind::Codes(_)),
            Self::Waits => true,
            _ => false,
        }
    }

    /// Tells whether a list can be grouped by the column: each dataset stands under one heading, and the headings are few.
    pub const fn groups(self) -> bool {
        match self {
            Self::Field(Field::Title | Field::Code) => false,
            Self::Field(field) => match field.info().kind {
                Kind::Line => !field.info().localized,
                Kind::Code(_) | Kind::Codes(_) | Kind::Department => true,
                _ => false,
            },
            _ => matches!(self.sense(), Sense::Choice),
        }
    }
}

impl fmt::Display for SortBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl FromStr for SortBy {
    type Err = UnknownColumn;

    fn from_str(key: &str) -> Result<Self, UnknownColumn> {
        Self::all().find(|column| column.key() == key).ok_or_else(|| UnknownColumn(key.to_owned()))
    }
}

impl Serialize for SortBy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl<'de> Deserialize<'de> for SortBy {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Sort {
    /// Sorts by a column, the smallest first.
    pub const fn rising(by: SortBy) -> Self {
        Self { by, descending: false }
    }

    /// Sorts by a column, the largest first.
    pub const fn falling(by: SortBy) -> Self {
        Self { by, descending: true }
    }
}

/// Writes a field as its key.
pub(super) mod field_by_key {
    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::Field;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde lends what it writes")]
    pub(in super::super) fn serialize<S: Serializer>(field: &Field, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(field.info().key)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Field, D::Error> {
        let key = String::deserialize(deserializer)?;
        Field::ALL.iter().copied().find(|field| field.info().key == key).ok_or_else(|| serde::de::Error::custom(super::UnknownColumn(key)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_found_by_its_key_and_stands_once() {
        let all: Vec<SortBy> = SortBy::all().collect();
        assert_eq!(all.len(), Field::ALL.len() + SortBy::MEASURES.len());
        for column in &all {
            assert_eq!(column.key().parse(), Ok(*column));
            assert_eq!(serde_json::from_str::<SortBy>(&serde_json::to_string(column).unwrap()).unwrap(), *column);
        }
        assert_eq!("stadium".parse::<SortBy>(), Err(UnknownColumn("stadium".to_owned())));
    }

    #[test]
    fn headings_are_few() {
        let grouping: Vec<&str> = SortBy::all().filter(|column| column.groups()).map(SortBy::key).collect();
        for wanted in ["stage", "quadrant", "gate", "department", "owner", "source_system", "license", "theme", "sensitive", "waits"] {
            assert!(grouping.contains(&wanted), "{wanted}");
        }
        for wrong in ["title", "code", "description", "keywords", "value", "modified"] {
            assert!(!grouping.contains(&wrong), "{wrong}");
        }
    }
}
