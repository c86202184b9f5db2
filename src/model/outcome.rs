//! Outcomes: how the work on a dataset ended other than by publishing it.
//!
//! An outcome stands beside the stage, which stays where it was.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::value::{Line, Prose, WebAddress};

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeKind {
    /// Somebody else publishes the same data, and it is enriched there.
    Elsewhere,
    /// The data cannot be opened.
    CannotBeOpened,
    /// The data was published and is no longer kept up.
    Retired,
}

impl OutcomeKind {
    /// All kinds, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Elsewhere, Self::CannotBeOpened, Self::Retired];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Elsewhere => "elsewhere",
            Self::CannotBeOpened => "cannot-be-opened",
            Self::Retired => "retired",
        }
    }

    /// Reads a kind from its key.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key().eq_ignore_ascii_case(key.trim()))
    }
}

/// How the work on a dataset ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// How.
    pub kind: OutcomeKind,
    /// Where the data is enriched; always there where that is elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<WebAddress>,
    /// Why it cannot be opened, or the notice that was given before it was retired; always there in these cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Prose>,
    /// From which day; always there where it is retired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Who saw to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Line>,
}

impl Outcome {
    /// Tells whether everything is said that such an outcome must say.
    pub const fn is_whole(&self) -> bool {
        match self.kind {
            OutcomeKind::Elsewhere => self.link.is_some(),
            OutcomeKind::CannotBeOpened => self.text.is_some(),
            OutcomeKind::Retired => self.text.is_some() && self.date.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_outcome_says_what_it_must() {
        let bare = |kind| Outcome { kind, link: None, text: None, date: None, by: None };
        assert!(OutcomeKind::ALL.into_iter().all(|kind| !bare(kind).is_whole()));
        assert!(OutcomeKind::ALL.into_iter().all(|kind| OutcomeKind::parse(kind.key()) == Some(kind)));
        let told = Outcome { text: Prose::new("Systemet stängs").ok(), ..bare(OutcomeKind::Retired) };
        assert!(!told.is_whole() && Outcome { date: Some(jiff::civil::date(2026, 12, 31)), ..told }.is_whole());
    }
}
