//! Which column becomes which field: guessed from headings and values, changed by people.
//!
//! It reads no values into fields; that belongs to [`mod@super::plan`].

mod guess;
pub(super) mod own;

use crate::model::{CriterionId, Field, FieldKey, Inventory, Language};

use super::header::Reading;

/// What a column becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A field of the dataset.
    Field(FieldKey),
    /// Where it stands in the process.
    Stage,
    /// The score on a criterion.
    Score(CriterionId),
    /// The reason for the score on a criterion.
    Reason(CriterionId),
    /// The lasting id, by which a dataset is known again.
    Id,
    /// Lines `Heading: value` in the note; nothing is lost.
    Note,
    /// Nothing.
    Skip,
}

impl Target {
    /// Returns the stable English key of the variant.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Field(_) => "field",
            Self::Stage => "stage",
            Self::Score(_) => "score",
            Self::Reason(_) => "reason",
            Self::Id => "id",
            Self::Note => "note",
            Self::Skip => "skip",
        }
    }

    const fn takes_many(self) -> bool {
        matches!(self, Self::Note | Self::Skip)
    }
}

/// How sure a guess is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Heading and values agree, or a person chose.
    Sure,
    /// Worth a look.
    Check,
    /// Not understood, but kept in the note.
    Kept,
}

impl Confidence {
    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::Check => "check",
            Self::Kept => "kept",
        }
    }
}

/// What one column becomes, and how sure that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assignment {
    /// What it becomes.
    pub target: Target,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What stands between whole hours and parts of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimal {
    /// `1,5`
    Comma,
    /// `1.5`
    Point,
}

/// Which of two numbers before a year is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// `31/12/2024`
    DayFirst,
    /// `12/31/2024`
    MonthFirst,
}

/// How values are written; what is none here is found out column by column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Conventions {
    /// The decimal mark.
    pub decimal: Option<Decimal>,
    /// The order of day and month.
    pub dates: Option<DateOrder>,
    /// Whether text that was misread before is put right; see [`super::mojibake`].
    pub repair: bool,
}

/// What becomes of every column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// One per column of the reading, in the same order.
    pub columns: Vec<Assignment>,
    /// The language of titles and descriptions whose heading names none.
    pub language: Language,
    /// How values are written.
    pub conventions: Conventions,
}

impl Mapping {
    /// Guesses what becomes of every column. Columns that are not understood are kept in the note.
    pub fn guess(reading: &Reading, inventory: &Inventory) -> Self {
        guess::guess(reading, inventory)
    }

    /// Lets a column become something; a column that was to become the same is kept in the note instead.
    pub fn set(&mut self, column: usize, target: Target) {
        for (index, other) in self.columns.iter_mut().enumerate() {
            if index == column {
                *other = Assignment { target, confidence: Confidence::Sure };
            } else if other.target == target && !target.takes_many() {
                *other = Assignment { target: Target::Note, confidence: Confidence::Kept };
            }
        }
    }

    /// Changes the language of titles and descriptions whose heading named none.
    pub fn set_language(&mut self, language: Language) {
        let old = std::mem::replace(&mut self.language, language);
        for index in 0..self.columns.len() {
            let Some(Assignment { target: Target::Field(key), confidence }) = self.columns.get(index).copied() else { continue };
            let target = Target::Field(FieldKey::new(key.field(), language));
            let is_free = !self.columns.iter().any(|other| other.target == target);
            if key.language() == Some(old) && is_free {
                self.columns[index] = Assignment { target, confidence };
            }
        }
    }

    /// Returns the column that becomes something, by its place among the columns of the reading.
    pub fn column_of(&self, target: Target) -> Option<usize> {
        self.columns.iter().position(|assignment| assignment.target == target)
    }

    /// Tells whether some column becomes a title; without one nothing can be added.
    pub fn has_title(&self) -> bool {
        self.columns.iter().any(|assignment| matches!(assignment.target, Target::Field(key) if key.field() == Field::Title))
    }

    /// Returns what each column becomes by its heading, for a list of the same shape next year.
    pub fn remembered(&self, reading: &Reading) -> Vec<(String, Target)> {
        reading.columns.iter().zip(&self.columns).map(|(column, assignment)| (column.heading.clone(), assignment.target)).collect()
    }

    /// Takes over what was chosen for columns with the same headings before.
    pub fn recall(&mut self, reading: &Reading, remembered: &[(String, Target)]) {
        for (index, column) in reading.columns.iter().enumerate() {
            if let Some((_, target)) = remembered.iter().find(|(heading, _)| *heading == column.heading) {
                self.set(index, *target);
            }
        }
    }
}
