//! An override: a place in the matrix that somebody gave a dataset by hand, beside the one its scores give.
//!
//! It changes no score; both places are always shown.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::value::{Line, Prose};

/// Where a dataset stands by decision, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceOverride {
    /// The value, 0 to 100.
    pub value: f64,
    /// The cost, 0 to 100.
    pub cost: f64,
    /// Why it stands here and not where its scores say.
    pub reason: Prose,
    /// The role that decided it.
    pub by: Option<Line>,
    /// The day it was decided.
    pub date: Option<Date>,
}

impl PlaceOverride {
    /// Tells whether a number is a place on an axis.
    pub fn is_place(number: f64) -> bool {
        (0.0..=100.0).contains(&number)
    }

    /// Returns value and cost.
    pub const fn place(&self) -> (f64, f64) {
        (self.value, self.cost)
    }
}
