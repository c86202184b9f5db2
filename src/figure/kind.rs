//! The figures that there are, by name.
//!
//! What each of them shows stands beside it; this is only the list.

use serde::{Deserialize, Serialize};

/// A figure that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FigureKind {
    /// Value against cost.
    #[default]
    Matrix,
    /// The order, with the best and the worst rank under other weights.
    Ranking,
    /// How many have come to each stage.
    Funnel,
    /// How many stand in each field of the matrix, and how many in none.
    Share,
    /// What is due in the year to come.
    Timeline,
    /// How the scores spread on each criterion.
    Spread,
}

impl FigureKind {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [Self::Matrix, Self::Ranking, Self::Funnel, Self::Share, Self::Timeline, Self::Spread];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::Ranking => "ranking",
            Self::Funnel => "funnel",
            Self::Share => "share",
            Self::Timeline => "timeline",
            Self::Spread => "spread",
        }
    }
}
