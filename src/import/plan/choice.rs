//! What a person decides about a plan: a cell put right, a row that is somebody else's, a repair for all of a kind.
//!
//! Decisions are kept apart from the file, so that a plan is made anew after each without reading anything again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::Problem;
use crate::import::mapping::Target;
use crate::model::merge::{Side, Verdict};
use crate::model::{DatasetId, DepartmentId, Line, Score, Stage, Value};

/// Everything that was decided so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decisions {
    /// What stands in a cell instead: by the row of the file, from 1, and the column of the sheet, from 0. An empty text leaves the cell empty.
    pub corrections: BTreeMap<(u32, u16), String>,
    /// What a row is about, by the row of the file, from 1; other rows are matched as well as can be.
    pub choices: BTreeMap<u32, Choice>,
    /// Problems whose repair is taken in every cell: [`Problem::Mojibake`], [`Problem::Leftover`].
    pub repairs: BTreeSet<Problem>,
    /// Names of departments that are of a department that is there; see [`super::NewDepartment::key`].
    pub departments: BTreeMap<String, DepartmentId>,
    /// Whose value counts where both have one of their own; none: it stays as it is here, and is asked about again.
    pub preferred: Option<Side>,
}

impl Decisions {
    /// Puts a cell right.
    pub fn correct(&mut self, row: u32, column: u16, text: impl Into<String>) {
        self.corrections.insert((row, column), text.into());
    }

    /// Decides what a row is about.
    pub fn choose(&mut self, row: u32, choice: Choice) {
        self.choices.insert(row, choice);
    }
}

/// What a row is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// A new dataset, whatever it is like.
    New,
    /// New values for a dataset that is there.
    Update(DatasetId, Fields),
    /// A dataset that is there and stays as it is; the source's name for it is kept in mind.
    Same(DatasetId),
    /// Nothing.
    Skip,
}

/// Which of a row's values a dataset takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Fields {
    /// All that the row gives.
    #[default]
    All,
    /// These; what is kept in the note counts as [`Target::Note`].
    Only(BTreeSet<Target>),
}

impl Fields {
    /// Tells whether a value is taken.
    pub fn takes(&self, target: Target) -> bool {
        match self {
            Self::All => true,
            Self::Only(targets) => targets.contains(&target),
        }
    }
}

/// How the dataset of a row was found, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// A person chose.
    Chosen,
    /// By the lasting id.
    Id,
    /// By what the source called it last time.
    Source,
    /// By the code.
    Code,
    /// By the same title in the same department.
    Title,
    /// Not found, but one is so much like it that somebody should look; in percent.
    Likely(u8),
    /// Nothing is like it.
    Nothing,
}

impl How {
    /// Returns the stable English key of the variant.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::Id => "id",
            Self::Source => "source",
            Self::Code => "code",
            Self::Title => "title",
            Self::Likely(_) => "likely",
            Self::Nothing => "nothing",
        }
    }
}

/// A dataset that a row could be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// The dataset.
    pub dataset: DatasetId,
    /// How like its title is, in percent.
    pub percent: u8,
}

/// How a row stands to what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// How its dataset was found, or how like the likest is.
    pub how: How,
    /// Datasets that it could be about and was not matched with, likest first.
    pub candidates: Vec<Candidate>,
}

/// A value that stays as it is here although the list says otherwise, and nobody is asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The row of the file, from 1.
    pub row: u32,
    /// The dataset.
    pub dataset: DatasetId,
    /// What it is a value of.
    pub target: Target,
    /// What the dataset says, if anything.
    pub ours: Option<Said>,
    /// What the row says; none where the list said something last time and nothing now.
    pub theirs: Option<Said>,
}

/// A value that the list says otherwise than people here: both have changed it since the list came last, or the list gives it for the first time.
#[derive(Debug, Clone, PartialEq)]
pub struct Clash {
    /// The row of the file, from 1.
    pub row: u32,
    /// The dataset.
    pub dataset: DatasetId,
    /// What it is a value of.
    pub target: Target,
    /// What the dataset says, if anything.
    pub ours: Option<Said>,
    /// What the row says.
    pub theirs: Said,
    /// Whether it is known what the list said last time; if not, only one of them may have changed.
    pub has_base: bool,
    /// Whose value counts; none if nobody has said: the dataset's stays.
    pub side: Option<Side>,
}

/// A dataset that the source named last time and this list does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vanished {
    /// What the source knew it by.
    pub identity: String,
    /// The dataset; it stays as it is.
    pub dataset: DatasetId,
}

/// A value that a row gives or a dataset has.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// A value of a field.
    Value(Value),
    /// The name of a department.
    Department(Line),
    /// A stage.
    Stage(Stage),
    /// A score.
    Score(Score),
}

impl fmt::Display for Said {
    /// As the file has it: for lists of what to look at, not for sentences.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => write!(out, "{value}"),
            Self::Department(name) => write!(out, "{name}"),
            Self::Stage(stage) => out.write_str(stage.key()),
            Self::Score(score) => write!(out, "{score}"),
        }
    }
}

/// One value of a row beside the one that a dataset has.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What it is a value of.
    pub target: Target,
    /// What the dataset says, if anything.
    pub ours: Option<Said>,
    /// What the row says.
    pub theirs: Said,
    /// How it was weighed, where they differ: whether the list, people here or both have changed it.
    pub verdict: Option<Verdict>,
    /// Whether it is known what a list said last time; if not, only one of them may have changed.
    pub has_base: bool,
    /// Whether what the row says is taken if nobody says otherwise.
    pub is_taken: bool,
}

impl Pair {
    /// Tells whether both say the same.
    pub fn is_same(&self) -> bool {
        self.ours.as_ref() == Some(&self.theirs)
    }
}
