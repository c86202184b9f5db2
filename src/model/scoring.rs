//! A scoring model: the criteria, what they weigh and what each level means.
//!
//! Models are data, read from `templates/scoring`; the mathematics over them stands in [`super::priority`].

pub mod grid;
mod preset;

use serde::{Deserialize, Serialize};

use super::id::CriterionId;
use super::language::{Language, Localized};
use super::priority::Quadrant;
use super::score::Level;
pub use grid::Grid;

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

/// Why a scoring model cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// Not JSON of the right shape; the text is the reader's own.
    #[error("{0}")]
    Shape(String),
    /// No criterion on one of the axes.
    #[error("no criterion on an axis")]
    EmptyAxis(Axis),
    /// The same id twice.
    #[error("criterion {0} stands twice")]
    Repeated(CriterionId),
    /// A weight that is not a number above 0 and at most 1000.
    #[error("criterion {0} has no usable weight")]
    Weight(CriterionId),
    /// A name, question or level text that is missing in a language.
    #[error("criterion {0} lacks a text in {1}")]
    MissingText(CriterionId, Language),
    /// A name of a field of the matrix that is missing in a language.
    #[error("field {0:?} lacks a name in {1}")]
    MissingName(Quadrant, Language),
    /// The weights of an axis add up to nothing.
    #[error("the weights of an axis add up to nothing")]
    NoWeight(Axis),
    /// A lookup grid whose cuts and classes do not fit one another.
    #[error("the grid of classes is not whole")]
    Grid,
    /// A threshold or band out of range.
    #[error("thresholds out of range")]
    Thresholds,
}

impl ScoringModel {
    /// Reads a model from JSON and checks it.
    pub fn from_json(json: &str) -> Result<Self, ModelError> {
        let model: Self = serde_json::from_str(json).map_err(|error| ModelError::Shape(error.to_string()))?;
        model.check()?;
        Ok(model)
    }

    /// Tells whether the model can be used, and if not, why.
    pub fn check(&self) -> Result<(), ModelError> {
        for axis in Axis::ALL {
            if self.of_axis(axis).next().is_none() {
                return Err(ModelError::EmptyAxis(axis));
            }
            if self.of_axis(axis).all(|criterion| criterion.weight == 0.0) {
                return Err(ModelError::NoWeight(axis));
            }
        }
        let all: Vec<&Criterion> = self.criteria.iter().chain(&self.retired).collect();
        for (index, criterion) in all.iter().enumerate() {
            if all[..index].iter().any(|other| other.id == criterion.id) {
                return Err(ModelError::Repeated(criterion.id));
            }
            if !(criterion.weight > 0.0 && criterion.weight <= 1000.0) {
                return Err(ModelError::Weight(criterion.id));
            }
            let texts = [&criterion.name, &criterion.short, &criterion.question].into_iter().chain(Level::ALL.map(|level| criterion.anchors.of(level)));
            for text in texts {
                if let Some(language) = Language::ALL.into_iter().find(|language| text.exact(*language).trim().is_empty()) {
                    return Err(ModelError::MissingText(criterion.id, language));
                }
            }
        }
        for (quadrant, names) in Quadrant::ALL.into_iter().zip(std::iter::repeat(self.quadrants.as_ref())) {
            let missing = |names: &QuadrantNames| Language::ALL.into_iter().find(|language| names.of(quadrant).exact(*language).trim().is_empty());
            if let Some(language) = names.and_then(missing) {
                return Err(ModelError::MissingName(quadrant, language));
            }
        }
        if self.grid.as_ref().is_some_and(|grid| !grid.is_sound()) {
            return Err(ModelError::Grid);
        }
        let Thresholds { value, cost, band } = self.thresholds;
        let is_in_range = (0.0..=100.0).contains(&value) && (0.0..=100.0).contains(&cost) && (0.0..=50.0).contains(&band);
        if is_in_range { Ok(()) } else { Err(ModelError::Thresholds) }
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_model_says_why() {
        let model = ScoringModel::standard();
        let mut repeated = model.clone();
        repeated.criteria.push(model.criteria[0].clone());
        assert_eq!(repeated.check(), Err(ModelError::Repeated(model.criteria[0].id)));

        let mut weightless = model.clone();
        weightless.criteria[2].weight = 0.0;
        assert_eq!(weightless.check(), Err(ModelError::Weight(model.criteria[2].id)));

        let mut one_sided = model.clone();
        one_sided.criteria.retain(|criterion| criterion.axis == Axis::Cost);
        assert_eq!(one_sided.check(), Err(ModelError::EmptyAxis(Axis::Value)));

        let mut mute = model.clone();
        mute.criteria[0].name.da.clear();
        assert_eq!(mute.check(), Err(ModelError::MissingText(model.criteria[0].id, Language::Da)));
        assert!(matches!(ScoringModel::from_json("{}"), Err(ModelError::Shape(_))));
    }
}
