//! The model on its sheet: one text or number of it in a field, with what is wrong said where it is wrong.
//!
//! It writes to the draft only.

use eframe::egui::{Id, Ui};

use super::draft::Draft;
use crate::model::scoring::error::TextOf;
use crate::model::{Language, Localized, ScoringModel};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _};
use crate::ui::widget::label::{UiText as _, rich};
use crate::ui::widget::text_field::{TextField, draft_of, forget_draft};
use crate::wording;

/// The model that is shown, and whether it may be changed.
pub(super) struct Sheet<'a> {
    pub(super) draft: &'a mut Draft,
    /// The language of the texts.
    pub(super) language: Language,
    pub(super) is_editable: bool,
    pub(super) text: &'a Text,
}

/// Finds a text of a model.
pub(super) fn text_mut(model: &mut ScoringModel, of: TextOf) -> Option<&mut Localized> {
    let ScoringModel { name, description, criteria, retired, quadrants, .. } = model;
    let criterion = |id| IntoIterator::into_iter(criteria).chain(retired).find(|criterion| criterion.id == id);
    match of {
        TextOf::ModelName => Some(name),
        TextOf::ModelDescription => Some(description),
        TextOf::Field(quadrant) => quadrants.as_mut().map(|names| names.of_mut(quadrant)),
        TextOf::Name(id) => criterion(id).map(|criterion| &mut criterion.name),
        TextOf::Short(id) => criterion(id).map(|criterion| &mut criterion.short),
        TextOf::Question(id) => criterion(id).map(|criterion| &mut criterion.question),
        TextOf::Level(id, level) => criterion(id).map(|criterion| criterion.anchors.of_mut(level)),
    }
}

impl Sheet<'_> {
    /// Shows a text of the model in its field. `name` tells it from the others on the screen.
    pub(super) fn text_ui(&mut self, ui: &mut Ui, of: TextOf, name: &str, rows: usize) {
        let error = self.draft.text_problem(of, self.language).map(|problem| wording::model_error(problem, self.text));
        let width = ui.available_width();
        let Some(words) = text_mut(&mut self.draft.model, of).map(|text| text.exact_mut(self.language)) else { return };
        let id = Id::unique("scoring-text").with((of, self.language));
        let field = TextField { id, name, hint: "", rows, width, error: error.as_deref() };
        let response = ui.add_enabled_ui(self.is_editable, |ui| field.show(ui, words)).inner;
        if response.changed() {
            self.draft.touch();
        }
    }

    /// Shows a number in its field; returns it anew while it is typed. What is no number comes back as not a number.
    pub(super) fn number_ui(&self, ui: &mut Ui, id: Id, name: &str, value: f64, is_wrong: bool, width: f32) -> Option<f64> {
        let shown = if value.is_nan() { String::new() } else { self.text.trimmed(value, 2) };
        let field = TextField { id, name, hint: "", rows: 1, width, error: None };
        let committed = ui.add_enabled_ui(self.is_editable, |ui| field.commit_ui(ui, &shown));
        if is_wrong {
            let palette = ui.palette();
            let stroke = eframe::egui::Stroke::new(1.5, palette.err);
            ui.painter().rect_stroke(committed.response.rect, crate::ui::theme::size::RADIUS_SMALL, stroke, eframe::egui::StrokeKind::Inside);
        }
        let typed = committed.inner.clone().or_else(|| draft_of(ui, id))?;
        let number = self.text.parse_number(&typed).filter(|number| number.is_finite()).unwrap_or(f64::NAN);
        if committed.inner.is_some() && !number.is_nan() {
            forget_draft(ui, id);
        }
        (number.to_bits() != value.to_bits()).then_some(number)
    }

    /// Says what is wrong, where it is wrong.
    pub(super) fn trouble_ui(&self, ui: &mut Ui, is_it: impl Fn(&crate::model::scoring::ModelError) -> bool) {
        if let Some(problem) = self.draft.problems().iter().find(|problem| is_it(problem)) {
            let err = ui.palette().err;
            ui.label(rich(Role::Caption, &wording::model_error(problem, self.text), err));
        }
    }
}

/// Shows the name of a field over it.
pub(super) fn name_ui(ui: &mut Ui, name: &str) {
    ui.muted(Role::Caption, name);
}
