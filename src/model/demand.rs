//! Demand: a request or a need that somebody told of, and the datasets that would meet it.
//!
//! It never changes a score; the criterion on demand only shows what it rests on.

pub(in crate::model) mod person;
mod summary;

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::{CriterionId, DatasetId, DemandId};
pub use super::likeness::Likeness;
use super::value::{Line, Prose};
pub use person::{Personal, personal};
pub use summary::{DemandGroup, DemandSummary};

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

impl Demand {
    /// Tells whether nobody has found a dataset yet that would meet it.
    pub fn is_unmet(&self) -> bool {
        self.datasets.is_empty()
    }

    /// Tells whether it could have been answered on a day: not before it was told.
    pub fn can_be_answered_on(&self, day: Date) -> bool {
        self.date <= day
    }
}

/// The criteria that ask for demand, by their ids; an id means the same in every version of a model.
const CRITERIA: &str = include_str!("../../templates/demand/criteria.json");

/// Tells whether a criterion asks how much a dataset is wanted, so that its score rests on the demand on record.
pub fn rests_on_demand(criterion: CriterionId) -> bool {
    static KNOWN: LazyLock<Vec<CriterionId>> = LazyLock::new(|| serde_json::from_str(CRITERIA).expect("the bundled file is read by a test"));
    KNOWN.contains(&criterion)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ScoringModel;

    #[test]
    fn the_criterion_of_demand_is_called_so_in_every_model_that_has_it() {
        let resting: Vec<_> = ScoringModel::presets().into_iter().flat_map(|model| model.criteria).filter(|criterion| rests_on_demand(criterion.id)).collect();
        assert!(resting.len() > 1, "{} criteria", resting.len());
        for criterion in resting {
            assert_eq!((criterion.short.sv.as_str(), criterion.short.en.as_str()), ("Efterfrågan", "Demand"), "{}", criterion.id);
        }
    }
}
