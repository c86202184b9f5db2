//! The scoring models that come with the program, read from `templates/scoring`.

use super::ScoringModel;

const STANDARD: &str = include_str!("../../../templates/scoring/standard.json");

/// Every bundled model as JSON, in the order they are offered.
const FILES: &[&str] = &[STANDARD];

impl ScoringModel {
    /// Returns the model that new inventories begin with (DOMAIN 5.2; the weights are our own).
    pub fn standard() -> Self {
        Self::from_json(STANDARD).expect("the bundled file is read by a test")
    }

    /// Returns every model that comes with the program, in the order they are offered.
    pub fn presets() -> Vec<Self> {
        FILES.iter().map(|json| Self::from_json(json).expect("the bundled files are read by a test")).collect()
    }

    /// Finds a model that comes with the program by its id.
    pub fn preset(id: &str) -> Option<Self> {
        Self::presets().into_iter().find(|model| model.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Axis;

    #[test]
    fn the_standard_model_is_whole() {
        let model = ScoringModel::standard();
        assert_eq!(model.criteria.len(), 10);
        assert_eq!(model.weight_of(Axis::Value).to_bits(), 100.0_f64.to_bits());
        assert_eq!(model.weight_of(Axis::Cost).to_bits(), 100.0_f64.to_bits());
    }

    #[test]
    fn every_preset_can_be_used_and_is_found_by_its_id() {
        for model in ScoringModel::presets() {
            assert!(model.name.is_complete() && model.description.is_complete(), "{}", model.id);
            assert_eq!(ScoringModel::preset(&model.id).as_ref(), Some(&model));
        }
    }
}
