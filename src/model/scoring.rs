//! A scoring model: the criteria, what they weigh and what each level means.
//!
//! Models are data, read from `templates/scoring`; the mathematics over them stands in [`super::priority`].

pub mod check;
pub mod error;
pub mod grid;
mod preset;
mod read;
pub mod succession;

use serde::{Deserialize, Serialize};

use super::id::CriterionId;
use super::language::Localized;
use super::priority::Quadrant;
use super::score::Level;
pub use error::ModelError;
pub use grid::Grid;
pub use read::FILE_MAX;

/// Which side of the matrix a criterion counts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Axis {
    /// What opening the dataset would give; up in the matrix.
    Value,
    /// What it would take and risk; to the right in the matrix. High is costly.
    Cost,
}

impl Axis {
    /// Both axes, value first.
    pub const ALL: [Self; 2] = [Self::Value, Self::Cost];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Cost => "cost",
        }
    }
}

/// What each level of a criterion means, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchors {
    #[serde(rename = "1")]
    one: Localized,
    #[serde(rename = "2")]
    two: Localized,
    #[serde(rename = "3")]
    three: Localized,
    #[serde(rename = "4")]
    four: Localized,
    #[serde(rename = "5")]
    five: Localized,
}

impl Anchors {
    /// Returns what a level means.
    pub const fn of(&self, level: Level) -> &Localized {
        match level.get() {
            1 => &self.one,
            2 => &self.two,
            3 => &self.three,
            4 => &self.four,
            _ => &self.five,
        }
    }

    /// Returns what a level means, to be written.
    pub const fn of_mut(&mut self, level: Level) -> &mut Localized {
        match level.get() {
            1 => &mut self.one,
            2 => &mut self.two,
            3 => &mut self.three,
            4 => &mut self.four,
            _ => &mut self.five,
        }
    }
}

/// One thing that datasets are judged on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Names the criterion through all versions of the model.
    pub id: CriterionId,
    /// The side it counts on.
    pub axis: Axis,
    /// What it counts, relative to the others of its axis; above 0.
    pub weight: f64,
    /// The full name.
    pub name: Localized,
    /// The name for narrow places.
    pub short: Localized,
    /// The question to ask when scoring.
    pub question: Localized,
    /// What each level means.
    pub anchors: Anchors,
}

/// Where low ends and high begins.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// A value of this much or more is high. 0 to 100.
    pub value: f64,
    /// A cost of this much or less is low. 0 to 100.
    pub cost: f64,
    /// Closer to a threshold than this counts as near the border. 0 to 50.
    pub band: f64,
}

/// What the organisation calls the four fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuadrantNames {
    /// High value, low cost.
    pub publish_now: Localized,
    /// High value, high cost.
    pub plan_and_invest: Localized,
    /// Low value, low cost.
    pub when_convenient: Localized,
    /// Low value, high cost.
    pub hold: Localized,
}

impl QuadrantNames {
    /// Returns the name of a field.
    pub const fn of(&self, quadrant: Quadrant) -> &Localized {
        match quadrant {
            Quadrant::PublishNow => &self.publish_now,
            Quadrant::PlanAndInvest => &self.plan_and_invest,
            Quadrant::WhenConvenient => &self.when_convenient,
            Quadrant::Hold => &self.hold,
        }
    }

    /// Returns the name of a field, to be written.
    pub const fn of_mut(&mut self, quadrant: Quadrant) -> &mut Localized {
        match quadrant {
            Quadrant::PublishNow => &mut self.publish_now,
            Quadrant::PlanAndInvest => &mut self.plan_and_invest,
            Quadrant::WhenConvenient => &mut self.when_convenient,
            Quadrant::Hold => &mut self.hold,
        }
    }
}

/// A named set of criteria with weights and thresholds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScoringModel {
    /// Names the model the file came from: `standard`.
    pub id: String,
    /// Counts up with every change of the model within an inventory.
    pub version: u32,
    /// What people call it.
    pub name: Localized,
    /// What it is for.
    pub description: Localized,
    /// Where low ends and high begins.
    pub thresholds: Thresholds,
    /// What is judged, in order.
    pub criteria: Vec<Criterion>,
    /// Criteria that are no longer asked; their scores are kept and do not count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retired: Vec<Criterion>,
    /// The organisation's own names of the fields; the usual ones where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quadrants: Option<QuadrantNames>,
    /// Priority classes beside the fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grid: Option<Grid>,
}

impl ScoringModel {
    /// Returns the criteria of one axis, in order.
    pub fn of_axis(&self, axis: Axis) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(move |criterion| criterion.axis == axis)
    }

    /// Returns the organisation's own name of a field, where it has one.
    pub fn quadrant_name(&self, quadrant: Quadrant) -> Option<&Localized> {
        self.quadrants.as_ref().map(|names| names.of(quadrant))
    }

    /// Returns the priority class of a place, where the model has classes.
    pub fn class_of(&self, value: f64, cost: f64) -> Option<&str> {
        self.grid.as_ref()?.class_of(value, cost)
    }

    /// Finds a criterion that is no longer asked.
    pub fn retired(&self, id: CriterionId) -> Option<&Criterion> {
        self.retired.iter().find(|criterion| criterion.id == id)
    }

    /// Finds a criterion.
    pub fn criterion(&self, id: CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }

    /// Returns the sum of an axis's weights.
    pub fn weight_of(&self, axis: Axis) -> f64 {
        self.of_axis(axis).map(|criterion| criterion.weight).sum()
    }

    /// Returns a criterion's part of its axis, 0 to 1.
    pub fn share(&self, criterion: &Criterion) -> f64 {
        criterion.weight / self.weight_of(criterion.axis)
    }
}
