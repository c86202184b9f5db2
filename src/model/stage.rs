//! The four stages a dataset goes through.
//!
//! What a stage demands before it is left belongs to checklists and decisions, not here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Where in the process a dataset stands: identify, prepare, publish, maintain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// A candidate: who needs it, who owns it, is it worth it. Ends with the decision to proceed.
    #[default]
    Identify,
    /// Law, quality, extraction and metadata. Ends with the publication decision.
    Prepare,
    /// Put out, described, checked from outside, told about.
    Publish,
    /// Published and kept up to date.
    Maintain,
}

impl Stage {
    /// All stages, first to last.
    pub const ALL: [Self; 4] = [Self::Identify, Self::Prepare, Self::Publish, Self::Maintain];

    /// Returns the stable English key, as files and the command line write it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Identify => "identify",
            Self::Prepare => "prepare",
            Self::Publish => "publish",
            Self::Maintain => "maintain",
        }
    }

    /// Tells whether what has come to this stage is published, as long as the work on it has not ended.
    ///
    /// What stands in the stage of publishing is on its way out; that stage ends with the day of publication (DOMAIN 4, P11).
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Maintain)
    }

    /// Returns the stage's place, 0 to 3.
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// A word that names no stage.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a stage: {found:?}")]
pub struct StageError {
    /// What was found instead.
    pub found: String,
}

impl FromStr for Stage {
    type Err = StageError;

    fn from_str(text: &str) -> Result<Self, StageError> {
        Self::ALL.into_iter().find(|stage| stage.key() == text).ok_or_else(|| StageError { found: text.to_owned() })
    }
}
