//! Why a scoring model cannot be used, or a file is none: facts with the place where they are.
//!
//! The sentences are made elsewhere.

use super::Axis;
use crate::model::id::CriterionId;
use crate::model::language::Language;
use crate::model::priority::Quadrant;
use crate::model::score::Level;
use crate::model::value::ValueError;

/// A text of a scoring model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextOf {
    /// What the model is called.
    ModelName,
    /// What the model is for.
    ModelDescription,
    /// The name of a field of the matrix.
    Field(Quadrant),
    /// The name of a criterion.
    Name(CriterionId),
    /// The short name of a criterion.
    Short(CriterionId),
    /// The question of a criterion.
    Question(CriterionId),
    /// What a level of a criterion means.
    Level(CriterionId, Level),
}

impl TextOf {
    /// Returns the criterion that the text belongs to, if it belongs to one.
    pub const fn criterion(self) -> Option<CriterionId> {
        match self {
            Self::ModelName | Self::ModelDescription | Self::Field(_) => None,
            Self::Name(id) | Self::Short(id) | Self::Question(id) | Self::Level(id, _) => Some(id),
        }
    }
}

/// A place in a model file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// The outermost braces.
    Top,
    /// A criterion, by its id, or by its number from 1 where it has none.
    Criterion(String),
}

/// What should have stood there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A text in quotes.
    Text,
    /// A number.
    Number,
    /// A number from 1, without decimals.
    Whole,
    /// Something in braces.
    Object,
    /// Something in brackets.
    List,
    /// `value` or `cost`.
    Axis,
    /// The id of a criterion.
    Id,
}

impl Wanted {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Text, Self::Number, Self::Whole, Self::Object, Self::List, Self::Axis, Self::Id];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Whole => "whole",
            Self::Object => "object",
            Self::List => "list",
            Self::Axis => "axis",
            Self::Id => "id",
        }
    }
}

/// Why a scoring model cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ModelError {
    /// A file of more than [`super::FILE_MAX`] bytes.
    #[error("a file too large for a model")]
    TooLarge,
    /// Not JSON, from this line on, counted from 1.
    #[error("not JSON at line {0}")]
    NotJson(usize),
    /// A key that models do not have.
    #[error("unknown key {key:?} in {place:?}")]
    UnknownKey {
        /// Where it stands.
        place: Where,
        /// The key, with those around it: `name.no`.
        key: String,
        /// The known key that it looks like, if there is one.
        nearest: Option<&'static str>,
        /// The keys that may stand there.
        known: &'static [&'static str],
    },
    /// A key that models must have.
    #[error("{key:?} is missing in {place:?}")]
    MissingKey {
        /// Where it should stand.
        place: Where,
        /// The key, with those around it.
        key: String,
    },
    /// A level without a meaning.
    #[error("{1:?} is missing in {0:?}")]
    MissingLevel(Where, Level),
    /// Something of another kind than it should be.
    #[error("{key:?} in {place:?} is not {wanted:?}")]
    WrongType {
        /// Where it stands.
        place: Where,
        /// The key, with those around it.
        key: String,
        /// What it should be.
        wanted: Wanted,
    },
    /// No criterion on one of the axes.
    #[error("no criterion on an axis")]
    EmptyAxis(Axis),
    /// The same id twice.
    #[error("criterion {0} stands twice")]
    Repeated(CriterionId),
    /// A weight that is not a number above 0 and at most 1000.
    #[error("criterion {0} has no usable weight")]
    Weight(CriterionId),
    /// The weights of an axis add up to nothing.
    #[error("the weights of an axis add up to nothing")]
    NoWeight(Axis),
    /// A text that is missing in a language.
    #[error("{0:?} is missing in {1}")]
    MissingText(TextOf, Language),
    /// A text that cannot be shown or kept.
    #[error("{0:?} in {1}: {2}")]
    BadText(TextOf, Language, ValueError),
    /// A lookup grid whose cuts and classes do not fit one another.
    #[error("the grid of classes is not whole")]
    Grid,
    /// A threshold or band out of range.
    #[error("thresholds out of range")]
    Thresholds,
}
