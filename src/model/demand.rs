//! Demand: a request or a need that somebody told of, and the datasets that would meet it.
//!
//! It never changes a score; the criterion on demand only shows what it rests on.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::{DatasetId, DemandId};
use super::value::{Line, Prose};

/// One request or need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    /// Names it.
    pub id: DemandId,
    /// The day it was told.
    pub date: Date,
    /// Who asked, as a group and not a person.
    pub who: Line,
    /// What they need, and for what.
    pub what: Prose,
    /// How it was told: by mail, at a meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Line>,
    /// Where it can be looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Line>,
    /// The day they got an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Date>,
    /// The datasets that would meet it; none where nobody has found one yet.
    pub datasets: Vec<DatasetId>,
}
