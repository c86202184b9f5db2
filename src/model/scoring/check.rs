//! Tells whether a scoring model can be used, and everything that stands in the way.
//!
//! It looks at finished models and drafts alike; files are read in `read`.

use super::error::{ModelError, TextOf};
use super::{Axis, Criterion, ScoringModel, Thresholds};
use crate::model::language::{Language, Localized};
use crate::model::priority::Quadrant;
use crate::model::score::Level;
use crate::model::value::{Line, Prose, ValueError};

/// The longest name of a model, criterion or field, in characters.
pub const NAME_MAX: usize = 80;
/// The heaviest weight.
pub const WEIGHT_MAX: f64 = 1000.0;

impl ScoringModel {
    /// Tells whether the model can be used, and if not, why.
    pub fn check(&self) -> Result<(), ModelError> {
        self.problems().into_iter().next().map_or(Ok(()), Err)
    }

    /// Returns everything that keeps the model from being used, in the order of the model.
    pub fn problems(&self) -> Vec<ModelError> {
        let mut found = Vec::new();
        texts(TextOf::ModelName, &self.name, &mut found);
        if !self.description.is_empty() {
            texts(TextOf::ModelDescription, &self.description, &mut found);
        }
        found.extend(Axis::ALL.into_iter().filter_map(|axis| self.axis_problem(axis)));
        self.criteria_problems(&mut found);
        if let Some(names) = &self.quadrants {
            for quadrant in Quadrant::ALL {
                texts(TextOf::Field(quadrant), names.of(quadrant), &mut found);
            }
        }
        if self.grid.as_ref().is_some_and(|grid| !grid.is_sound()) {
            found.push(ModelError::Grid);
        }
        let Thresholds { value, cost, band } = self.thresholds;
        if !((0.0..=100.0).contains(&value) && (0.0..=100.0).contains(&cost) && (0.0..=50.0).contains(&band)) {
            found.push(ModelError::Thresholds);
        }
        found
    }

    fn axis_problem(&self, axis: Axis) -> Option<ModelError> {
        if self.of_axis(axis).next().is_none() {
            return Some(ModelError::EmptyAxis(axis));
        }
        self.of_axis(axis).all(|criterion| criterion.weight == 0.0).then_some(ModelError::NoWeight(axis))
    }

    fn criteria_problems(&self, found: &mut Vec<ModelError>) {
        let all: Vec<&Criterion> = self.criteria.iter().chain(&self.retired).collect();
        for (index, criterion) in all.iter().enumerate() {
            let id = criterion.id;
            if all[..index].iter().any(|other| other.id == id) {
                found.push(ModelError::Repeated(id));
            }
            if !(criterion.weight > 0.0 && criterion.weight <= WEIGHT_MAX) {
                found.push(ModelError::Weight(id));
            }
            texts(TextOf::Name(id), &criterion.name, found);
            texts(TextOf::Short(id), &criterion.short, found);
            texts(TextOf::Question(id), &criterion.question, found);
            for level in Level::ALL {
                texts(TextOf::Level(id, level), criterion.anchors.of(level), found);
            }
        }
    }
}

fn texts(of: TextOf, text: &Localized, found: &mut Vec<ModelError>) {
    let of_language = |language| match sound(of, text.exact(language)) {
        Ok(()) => None,
        Err(ValueError::Empty) => Some(ModelError::MissingText(of, language)),
        Err(error) => Some(ModelError::BadText(of, language, error)),
    };
    found.extend(Language::ALL.into_iter().filter_map(of_language));
}

fn sound(of: TextOf, text: &str) -> Result<(), ValueError> {
    match of {
        TextOf::ModelDescription => Prose::new(text).map(|_| ()),
        TextOf::Question(_) | TextOf::Level(..) => Line::new(text).map(|_| ()),
        TextOf::ModelName | TextOf::Field(_) | TextOf::Name(_) | TextOf::Short(_) => {
            Line::new(text)?;
            let found = text.trim().chars().count();
            if found > NAME_MAX { Err(ValueError::TooLong { found, max: NAME_MAX }) } else { Ok(()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_model_says_why() {
        let model = ScoringModel::standard();
        let first = model.criteria[0].id;
        let broken = |change: &dyn Fn(&mut ScoringModel)| {
            let mut model = model.clone();
            change(&mut model);
            model.check().unwrap_err()
        };
        assert_eq!(broken(&|model| model.criteria.push(model.criteria[0].clone())), ModelError::Repeated(first));
        assert_eq!(broken(&|model| model.criteria[0].weight = 0.0), ModelError::Weight(first));
        assert_eq!(broken(&|model| model.criteria[0].weight = f64::NAN), ModelError::Weight(first));
        assert_eq!(broken(&|model| model.criteria.retain(|criterion| criterion.axis == Axis::Cost)), ModelError::EmptyAxis(Axis::Value));
        let weightless =
            broken(&|model| model.criteria.iter_mut().filter(|criterion| criterion.axis == Axis::Cost).for_each(|criterion| criterion.weight = 0.0));
        assert_eq!(weightless, ModelError::NoWeight(Axis::Cost));
        assert_eq!(broken(&|model| model.criteria[0].name.da.clear()), ModelError::MissingText(TextOf::Name(first), Language::Da));
        assert_eq!(broken(&|model| model.description.en.clear()), ModelError::MissingText(TextOf::ModelDescription, Language::En));
        let long = broken(&|model| model.name.sv = "x".repeat(81));
        assert_eq!(long, ModelError::BadText(TextOf::ModelName, Language::Sv, ValueError::TooLong { found: 81, max: NAME_MAX }));
        assert_eq!(broken(&|model| model.thresholds.band = 51.0), ModelError::Thresholds);
    }

    #[test]
    fn a_model_needs_no_description_and_every_problem_is_told() {
        let mut model = ScoringModel::standard();
        model.description = Localized::default();
        assert_eq!(model.check(), Ok(()));
        model.criteria[1].question.sv.clear();
        model.criteria[3].weight = -1.0;
        assert_eq!(model.problems().len(), 2);
    }
}
