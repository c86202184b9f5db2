//! The scoring models that come with the program, read from `templates/scoring`.

use super::ScoringModel;

const STANDARD: &str = include_str!("../../../templates/scoring/standard.json");

/// Every bundled model as JSON, in the order they are offered.
const FILES: &[&str] = &[
    STANDARD,
    include_str!("../../../templates/scoring/oppnadata.json"),
    include_str!("../../../templates/scoring/datasf.json"),
    include_str!("../../../templates/scoring/lithuania.json"),
    include_str!("../../../templates/scoring/rough.json"),
];

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
    use crate::model::{Axis, CriterionId};

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

    fn weight(model: &ScoringModel, id: &str) -> f64 {
        model.criterion(CriterionId::new(id).unwrap()).unwrap().weight
    }

    #[test]
    fn the_weights_that_others_published_stand_in_the_presets() {
        let oppnadata = ScoringModel::preset("oppnadata").unwrap();
        let standard = ScoringModel::standard();
        let ids = |model: &ScoringModel| model.criteria.iter().map(|criterion| criterion.id).collect::<Vec<_>>();
        assert_eq!(ids(&oppnadata), ids(&standard), "scores carry over");
        let of = |id: &str| weight(&oppnadata, id);
        let purpose = of("V1") + of("V2") + of("V5");
        let parts = [of("V3"), of("V4"), purpose, oppnadata.weight_of(Axis::Cost)];
        assert_eq!(parts.map(f64::to_bits), [25.0, 10.0, 15.0, 50.0].map(f64::to_bits));

        let lithuania = ScoringModel::preset("lithuania").unwrap();
        let parts = [weight(&lithuania, "personal"), weight(&lithuania, "transform"), lithuania.weight_of(Axis::Value) + lithuania.weight_of(Axis::Cost)];
        assert_eq!(parts.map(f64::to_bits), [10.0, 5.0, 100.0].map(f64::to_bits));
    }

    #[test]
    fn the_grid_has_a_class_for_every_pair_of_answers() {
        let datasf = ScoringModel::preset("datasf").unwrap();
        let row = |value: f64| [0.0, 50.0, 100.0].map(|cost| datasf.class_of(value, cost).unwrap_or_default());
        assert_eq!([row(100.0), row(50.0), row(0.0)], [["P1", "P2", "P3"], ["P2", "P3", "P4"], ["P3", "P4", "P4"]]);
    }
}
