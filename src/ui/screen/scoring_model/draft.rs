//! A scoring model while it is being changed: nothing of it counts until it is taken into use.
//!
//! Pure values; how it is shown and taken into use is decided elsewhere.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::priority::Quadrant;
use crate::model::scoring::error::TextOf;
use crate::model::scoring::{ModelError, QuadrantNames};
use crate::model::{Axis, Criterion, CriterionId, Language, Level, Localized, ScoringModel};

/// A model being changed.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// As it is now.
    pub(super) model: ScoringModel,
    /// The model in use when it was begun.
    start: Arc<ScoringModel>,
    problems: Vec<ModelError>,
    /// Goes up with every change.
    edition: u64,
    /// Tells it from the drafts before it, so that what was typed in theirs is not taken for its own.
    serial: u64,
}

impl Draft {
    /// Begins with the model in use.
    pub(super) fn of(start: &Arc<ScoringModel>, serial: u64) -> Self {
        Self { model: start.as_ref().clone(), start: Arc::clone(start), problems: start.problems(), edition: 0, serial }
    }

    /// Replaces the whole model.
    pub(super) fn replace(&mut self, model: ScoringModel, serial: u64) {
        (self.model, self.serial) = (model, serial);
        self.touch();
    }

    /// Takes note that something was changed.
    pub(super) fn touch(&mut self) {
        self.problems = self.model.problems();
        self.edition += 1;
    }

    /// Returns a number that goes up with every change.
    pub(super) const fn edition(&self) -> u64 {
        self.edition
    }

    /// Returns the number that tells it from other drafts.
    pub(super) const fn serial(&self) -> u64 {
        self.serial
    }

    /// Returns the model in use when the draft was begun.
    pub(super) const fn start(&self) -> &Arc<ScoringModel> {
        &self.start
    }

    /// Returns what keeps the model from being used.
    pub(super) fn problems(&self) -> &[ModelError] {
        &self.problems
    }

    /// Tells whether it differs from a model in use; the version is given when it is taken into use.
    pub(super) fn differs_from(&self, other: &ScoringModel) -> bool {
        let ScoringModel { id, version: _, name, description, thresholds, criteria, retired, quadrants, grid } = &self.model;
        let is_same = (id, name, description, thresholds) == (&other.id, &other.name, &other.description, &other.thresholds)
            && (criteria, retired, quadrants, grid) == (&other.criteria, &other.retired, &other.quadrants, &other.grid);
        !is_same
    }

    /// Tells whether anything was changed.
    pub(super) fn is_changed(&self) -> bool {
        self.edition > 0 && self.differs_from(&self.start)
    }

    /// Adds an empty criterion with an id that nothing has had before; returns the id.
    pub(super) fn add(&mut self, axis: Axis, taken: &BTreeSet<CriterionId>) -> Option<CriterionId> {
        let letter = match axis {
            Axis::Value => 'V',
            Axis::Cost => 'C',
        };
        let is_free = |id: &CriterionId| !taken.contains(id) && self.model.criterion(*id).is_none() && self.model.retired(*id).is_none();
        let id = (1..10_000).filter_map(|number| CriterionId::new(&format!("{letter}{number}")).ok()).find(is_free)?;
        let weight = self.model.of_axis(axis).map(|criterion| criterion.weight).fold(f64::INFINITY, f64::min);
        let weight = if weight.is_finite() && weight > 0.0 { weight } else { 10.0 };
        let empty = Localized::default;
        let criterion = Criterion { id, axis, weight, name: empty(), short: empty(), question: empty(), anchors: crate::model::scoring::Anchors::default() };
        let after = self.model.criteria.iter().rposition(|other| other.axis == axis).map_or(self.model.criteria.len(), |at| at + 1);
        self.model.criteria.insert(after, criterion);
        self.touch();
        Some(id)
    }

    /// Moves a criterion past its neighbours of the same axis; returns whether it could.
    pub(super) fn shift(&mut self, id: CriterionId, step: isize) -> bool {
        let Some(from) = self.model.criteria.iter().position(|criterion| criterion.id == id) else { return false };
        let axis = self.model.criteria[from].axis;
        let same: Vec<usize> = (0..self.model.criteria.len()).filter(|at| self.model.criteria[*at].axis == axis).collect();
        let Some(own) = same.iter().position(|at| *at == from) else { return false };
        let Some(to) = own.checked_add_signed(step).and_then(|to| same.get(to)) else { return false };
        let criterion = self.model.criteria.remove(from);
        self.model.criteria.insert(*to, criterion);
        self.touch();
        true
    }

    /// Takes a criterion out of use; its scores are kept. One that is new in this draft goes altogether, and half-made changes of the others go.
    pub(super) fn retire(&mut self, id: CriterionId) {
        let Some(at) = self.model.criteria.iter().position(|criterion| criterion.id == id) else { return };
        self.model.criteria.remove(at);
        let known = self.start.criterion(id).or_else(|| self.start.retired(id));
        self.model.retired.extend(known.cloned());
        self.touch();
    }

    /// Asks a criterion again that was out of use.
    pub(super) fn take_back(&mut self, id: CriterionId) {
        let Some(at) = self.model.retired.iter().position(|criterion| criterion.id == id) else { return };
        let criterion = self.model.retired.remove(at);
        self.model.criteria.push(criterion);
        self.touch();
    }

    /// Begins to name the fields, with the names that they usually have; or goes back to those.
    pub(super) fn name_fields(&mut self, names: Option<QuadrantNames>) {
        self.model.quadrants = names;
        self.touch();
    }

    /// Fills every empty text with the one in another language.
    pub(super) fn fill_from(&mut self, language: Language) {
        fn fill(text: &mut Localized, language: Language) {
            let from = text.exact(language).to_owned();
            for other in Language::ALL {
                let to = text.exact_mut(other);
                if to.trim().is_empty() {
                    to.clone_from(&from);
                }
            }
        }
        let ScoringModel { name, description, criteria, retired, quadrants, .. } = &mut self.model;
        fill(name, language);
        fill(description, language);
        for Criterion { name, short, question, anchors, .. } in criteria.iter_mut().chain(retired) {
            for text in [name, short, question] {
                fill(text, language);
            }
            for level in Level::ALL {
                fill(anchors.of_mut(level), language);
            }
        }
        if let Some(names) = quadrants {
            for quadrant in Quadrant::ALL {
                fill(names.of_mut(quadrant), language);
            }
        }
        self.touch();
    }

    /// Returns what is wrong with a text in a language.
    pub(super) fn text_problem(&self, of: TextOf, language: Language) -> Option<&ModelError> {
        self.problems.iter().find(|problem| match problem {
            ModelError::MissingText(other, missing) => (*other, *missing) == (of, language),
            ModelError::BadText(other, written, _) => (*other, *written) == (of, language),
            _ => false,
        })
    }

    /// Returns the languages in which something of a criterion is missing or wrong.
    pub(super) fn languages_missing(&self, id: CriterionId) -> Vec<Language> {
        let is_of = |language: Language| {
            self.problems.iter().any(|problem| match problem {
                ModelError::MissingText(of, other) | ModelError::BadText(of, other, _) => of.criterion() == Some(id) && *other == language,
                _ => false,
            })
        };
        Language::ALL.into_iter().filter(|language| is_of(*language)).collect()
    }

    /// Counts the texts that are missing or wrong in a language.
    pub(super) fn count_missing(&self, language: Language) -> usize {
        let is_in = |problem: &&ModelError| matches!(problem, ModelError::MissingText(_, other) | ModelError::BadText(_, other, _) if *other == language);
        self.problems.iter().filter(is_in).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft::of(&Arc::new(ScoringModel::standard()), 0)
    }

    fn ids(draft: &Draft) -> String {
        draft.model.criteria.iter().map(|criterion| criterion.id.to_string()).collect::<Vec<_>>().join(" ")
    }

    fn id(text: &str) -> CriterionId {
        CriterionId::new(text).unwrap()
    }

    #[test]
    fn a_new_criterion_never_takes_an_id_that_has_scores() {
        let mut draft = draft();
        assert_eq!(draft.add(Axis::Value, &BTreeSet::from([id("V6"), id("V7")])), Some(id("V8")));
        assert_eq!(ids(&draft), "V1 V2 V3 V4 V5 V8 C1 C2 C3 C4 C5");
        assert_eq!(draft.problems().len(), 24, "eight texts in three languages");
        draft.retire(id("V8"));
        assert!(!draft.is_changed(), "what was never used leaves no trace");
    }

    #[test]
    fn criteria_change_places_within_their_axis_only() {
        let mut draft = draft();
        assert!(draft.shift(id("V3"), -1));
        assert!(draft.shift(id("C1"), 1));
        assert_eq!(ids(&draft), "V1 V3 V2 V4 V5 C2 C1 C3 C4 C5");
        assert!(!draft.shift(id("V1"), -1) && !draft.shift(id("C5"), 1) && !draft.shift(id("X"), 1));
        assert!(draft.shift(id("V3"), 1) && draft.shift(id("C1"), -1));
        assert!(!draft.is_changed());
    }

    #[test]
    fn what_is_retired_can_be_taken_back() {
        let mut draft = draft();
        draft.model.criteria[1].weight = 0.0;
        draft.retire(id("V2"));
        assert!(draft.problems().is_empty(), "nobody is asked to mend what is not asked");
        assert_eq!((draft.model.retired.len(), ids(&draft).contains("V2")), (1, false));
        draft.take_back(id("V2"));
        assert!(draft.model.retired.is_empty() && draft.model.criterion(id("V2")).is_some());
        assert!(draft.problems().is_empty());
    }

    #[test]
    fn empty_texts_are_filled_from_another_language() {
        let mut draft = draft();
        draft.model.criteria[0].name = Localized { sv: "Ny".to_owned(), ..Localized::default() };
        draft.touch();
        assert_eq!((draft.count_missing(Language::Da), draft.languages_missing(id("V1"))), (1, vec![Language::Da, Language::En]));
        draft.fill_from(Language::Sv);
        assert!(draft.problems().is_empty());
        assert_eq!(draft.model.criteria[0].name.en, "Ny");
        assert_ne!(draft.model.criteria[1].name.en, draft.model.criteria[1].name.sv, "what is there stays");
    }
}
