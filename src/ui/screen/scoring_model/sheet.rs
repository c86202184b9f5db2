//! The model on its sheet: one text or number of it in a field, with what is wrong said where it is wrong.
//!
//! It writes to the draft only.

use eframe::egui::{Id, Rect, Stroke, StrokeKind, Ui, Vec2};

use super::draft::Draft;
use crate::model::scoring::ModelError;
use crate::model::scoring::error::TextOf;
use crate::model::{Language, Localized, ScoringModel};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{UiText as _, rich, width};
use crate::ui::widget::text_field::{TextField, draft_of, forget_draft};
use crate::wording;

/// Left and right of the words in a field.
const PADDING: f32 = 18.0;

/// The model that is shown, and whether it may be changed.
pub(super) struct Sheet<'a> {
    pub(super) draft: &'a mut Draft,
    /// The language of the texts.
    pub(super) language: Language,
    pub(super) is_editable: bool,
    pub(super) text: &'a Text,
}

/// Names the field of a text.
pub(super) fn text_id(of: TextOf, language: Language) -> Id {
    Id::unique("scoring-text").with((of, language))
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
        let error = self.draft.text_problem(of, self.language).map(|problem| self.text_trouble(problem));
        let width = ui.available_width();
        let Some(words) = text_mut(&mut self.draft.model, of).map(|text| text.exact_mut(self.language)) else { return };
        // What does not fit on one line is shown whole, on two.
        let is_line = rows == 1;
        let rows = if is_line && self::width(ui, Role::Body, words) > width - PADDING { 2 } else { rows };
        let id = text_id(of, self.language);
        let field = TextField { id, name, hint: "", rows, width, error: error.as_deref() };
        let response = ui.add_enabled_ui(self.is_editable, |ui| field.show(ui, words)).inner;
        if response.changed() {
            if is_line && words.contains(['\n', '\r']) {
                *words = words.replace(['\n', '\r'], " ");
            }
            self.draft.touch();
        }
    }

    /// Says what is wrong with the text of a field that has a name already.
    fn text_trouble(&self, problem: &ModelError) -> String {
        match problem {
            ModelError::MissingText(_, language) => self.text.with("scoring-text-missing", &[("language", wording::language(*language, self.text).into())]),
            ModelError::BadText(_, _, error) => wording::value_error(error, self.text),
            problem => wording::model_error(problem, self.text),
        }
    }

    /// Names a field of this draft and no other.
    pub(super) fn id(&self, of: impl std::hash::Hash + std::fmt::Debug) -> Id {
        Id::unique("scoring-number").with((self.draft.serial(), of))
    }

    /// Shows a number in its field; returns it anew while it is typed. What is no number comes back as not a number.
    pub(super) fn number_ui(&self, ui: &mut Ui, id: Id, name: &str, value: f64, is_wrong: bool, width: f32) -> Option<f64> {
        let shown = if value.is_nan() { String::new() } else { self.text.trimmed(value, 2) };
        let field = TextField { id, name, hint: "", rows: 1, width, error: None };
        let committed = ui.add_enabled_ui(self.is_editable, |ui| field.commit_ui(ui, &shown));
        if is_wrong {
            let palette = ui.palette();
            let rect = committed.response.rect;
            let rect = Rect::from_center_size(rect.center(), Vec2::new(rect.width(), size::CONTROL));
            ui.painter().rect_stroke(rect, size::RADIUS_SMALL, Stroke::new(1.5, palette.err), StrokeKind::Inside);
        }
        let typed = committed.inner.clone().or_else(|| draft_of(ui, id))?;
        let number = self.text.parse_number(&typed).filter(|number| number.is_finite()).unwrap_or(f64::NAN);
        if committed.inner.is_some() && !number.is_nan() {
            forget_draft(ui, id);
        }
        (number.to_bits() != value.to_bits()).then_some(number)
    }

    /// Says what is wrong, where it is wrong.
    pub(super) fn trouble_ui(&self, ui: &mut Ui, is_it: impl Fn(&ModelError) -> bool) {
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
