//! Why an export could not be made.
//!
//! Facts only; the sentences are in `assets/lang`.

use super::docx::fill::Fault;
use super::file::WriteError;
use crate::job::Cancelled;

/// Why an export could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Somebody asked for it to stop.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// The file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// More rows than a workbook can hold.
    #[error("{found} rows, at most {max}")]
    TooManyRows {
        /// Rows there would be.
        found: usize,
        /// Rows that fit.
        max: usize,
    },
    /// It cannot be made so that everybody can read it.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// The order does not say which dataset the document is about, or the dataset is not there.
    #[error("no dataset named")]
    NeedsDataset,
    /// The order does not say since when.
    #[error("no earlier inventory named")]
    NeedsSince,
    /// No dataset meets what was asked for.
    #[error("no dataset chosen")]
    NothingChosen,
    /// What it compares with is later than what it tells of.
    #[error("compared with a later inventory")]
    SinceAfter,
    /// The decision is not one to publish.
    #[error("not a decision to publish")]
    OtherDecision,
    /// The decision that was asked for is about other datasets.
    #[error("the decision is about other datasets")]
    DecisionElsewhere,
    /// The work on the dataset has ended; there is nothing to decide.
    #[error("the work has ended")]
    Concluded,
    /// A template reads well, and yet something in it cannot be worked out.
    #[error(transparent)]
    Template(#[from] Fault),
    /// The parts could not be put together to a file of the format; the text is the writer's own.
    #[error("{0}")]
    Format(String),
}

/// What keeps a report from being a PDF that everybody can read and an archive can keep.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It has no title.
    #[error("no title")]
    Untitled,
    /// A figure says nothing to those who cannot see it.
    #[error("no description of {caption:?}")]
    Undescribed {
        /// What stands below the figure.
        caption: String,
    },
    /// Something else; the text is the typesetter's own.
    #[error("{0}")]
    Other(String),
}
