//! Which column becomes which field: guessed from headings and values, changed by people.
//!
//! It reads no values into fields; that belongs to [`mod@super::plan`].

mod guess;
pub(super) mod own;
mod scale;

use crate::model::{CriterionId, Field, FieldKey, Inventory, Language};

use super::header::Reading;
use super::source::Cell;

/// What stands before the criterion in the name of a target.
const SCORE: &str = "score:";
const REASON: &str = "reason:";
/// The name of [`Target::Note`].
const KEPT: &str = "kept";

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
    /// Returns a stable text that says the whole target: `title.sv`, `score:V1`, `reason:V1`, `stage`.
    pub fn name(self) -> String {
        match self {
            Self::Field(key) => key.to_string(),
            Self::Score(criterion) => format!("{SCORE}{criterion}"),
            Self::Reason(criterion) => format!("{REASON}{criterion}"),
            // A field is called so too.
            Self::Note => KEPT.to_owned(),
            other => other.key().to_owned(),
        }
    }

    /// Reads a target back from its name; fields without a language are of this one.
    pub fn parse(name: &str, language: Language) -> Option<Self> {
        if let Some(target) = [Self::Stage, Self::Id, Self::Note, Self::Skip].into_iter().find(|target| target.name() == name) {
            return Some(target);
        }
        if let Some(criterion) = name.strip_prefix(SCORE) {
            return CriterionId::new(criterion).ok().map(Self::Score);
        }
        if let Some(criterion) = name.strip_prefix(REASON) {
            return CriterionId::new(criterion).ok().map(Self::Reason);
        }
        FieldKey::parse(name, language).ok().map(Self::Field)
    }

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

/// In which order the numbers of a day stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// `24-12-31`; a year of four digits that stands first is known by itself.
    YearFirst,
    /// `31/12/2024`
    DayFirst,
    /// `12/31/2024`
    MonthFirst,
}

impl DateOrder {
    /// All orders, the one that is most usual with hyphens first.
    pub const ALL: [Self; 3] = [Self::YearFirst, Self::DayFirst, Self::MonthFirst];
}

/// How values are written; what is none here is found out column by column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Conventions {
    /// The decimal mark.
    pub decimal: Option<Decimal>,
    /// The order of day, month and a year of two digits.
    pub dates: Option<DateOrder>,
    /// Whether text that was misread before is put right; see [`super::mojibake`].
    pub repair: bool,
    /// Whether leftovers of templates are taken out.
    pub empty_leftovers: bool,
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
    /// Columns that the title is put together from for rows without one, by their place among the columns of the reading.
    pub title_parts: Vec<usize>,
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

    /// Offers columns that a title could be put together from: few, with words in them, that together tell the rows apart.
    pub fn title_offer(&self, reading: &Reading) -> Vec<usize> {
        guess::title_offer(reading)
    }

    /// Returns what the heading of a column plainly means, where it is kept in the note all the same because too few values under it are that.
    pub(super) fn kept_against_heading(&self, index: usize, reading: &Reading, inventory: &Inventory) -> Option<Target> {
        let column = reading.columns.get(index)?;
        let is_guessed = self.columns.get(index).is_some_and(|assignment| *assignment == Assignment { target: Target::Note, confidence: Confidence::Kept });
        let meant = guess::meant(column, self.language, inventory).filter(|_| is_guessed)?;
        // Formulas that fail say nothing of what the column is meant for.
        reading.rows().filter_map(|row| row.get(column.index)).find(|cell| !matches!(cell, Cell::Error(_)))?;
        // Several columns may speak of one score; that one has it is no reason to say nothing of the others.
        let is_free = matches!(meant, Target::Score(_)) || !self.columns.iter().any(|assignment| assignment.target == meant);
        is_free.then_some(meant)
    }

    /// Tells whether a column looks like scores and is kept in the note, without anybody having said so.
    pub(super) fn keeps_scores(&self, index: usize, reading: &Reading) -> bool {
        let is_kept = self.columns.get(index).is_some_and(|assignment| *assignment == Assignment { target: Target::Note, confidence: Confidence::Kept });
        is_kept && reading.columns.get(index).is_some_and(|column| scale::looks_like_scores(reading, column))
    }

    /// Tells whether some column becomes a title, or a part of one; without one nothing can be added.
    pub fn has_title(&self) -> bool {
        !self.title_parts.is_empty() || self.columns.iter().any(|assignment| matches!(assignment.target, Target::Field(key) if key.field() == Field::Title))
    }
}
