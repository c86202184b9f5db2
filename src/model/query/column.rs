//! What sort of thing each column of a list holds, and so how the list can be narrowed and grouped by it.
//!
//! What a column is called in words, how wide it is and how a cell looks is not known here.

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

impl SortBy {
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
            Self::Priority | Self::Rank | Self::Value | Self::Cost | Self::Coverage | Self::Interval | Self::Overdue | Self::Checklist | Self::Score(_) => {
                Sense::Number
            }
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
        Field::ALL.iter().copied().find(|field| field.info().key == key).ok_or_else(|| serde::de::Error::custom(format_args!("no field is called {key:?}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_few() {
        let grouping: Vec<String> = SortBy::all().filter(|column| column.groups()).map(|column| column.to_string()).collect();
        for wanted in ["stage", "quadrant", "gate", "department", "owner", "source_system", "license", "theme", "sensitive", "waits"] {
            assert!(grouping.iter().any(|key| key == wanted), "{wanted}");
        }
        for wrong in ["title", "code", "description", "keywords", "value", "modified"] {
            assert!(!grouping.iter().any(|key| key == wrong), "{wrong}");
        }
    }
}
