//! The checklist on its sheet: one text of it in a field, with what is wrong said where it is wrong.
//!
//! It writes to the draft only.

use std::cell::Cell;

use eframe::egui::{Align, Id, Ui};

use super::draft::Draft;
use crate::model::checklist::ChecklistError;
use crate::model::checklist::error::TextOf;
use crate::model::{ItemId, Language};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _};
use crate::ui::widget::label::{UiText as _, rich, width};
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// Left and right of the words in a field.
const PADDING: f32 = 18.0;

/// The checklist that is shown, and whether it may be changed.
pub(super) struct Sheet<'a> {
    pub(super) draft: &'a mut Draft,
    /// The language of the texts.
    pub(super) language: Language,
    pub(super) is_editable: bool,
    /// The field to be shown and typed in next, until it is.
    pub(super) wanted: &'a Cell<Option<Id>>,
    pub(super) text: &'a Text,
}

impl Sheet<'_> {
    /// Names a field of this draft and no other.
    pub(super) fn id(&self, of: impl std::hash::Hash + std::fmt::Debug) -> Id {
        id_in(self.draft, of)
    }

    /// Shows a text of the checklist in its field. `name` tells it from the others on the screen.
    pub(super) fn text_ui(&mut self, ui: &mut Ui, of: TextOf, name: &str, rows: usize) {
        let Some(mut words) = self.draft.text(of).map(|text| text.exact(self.language).to_owned()) else { return };
        let error = self.trouble(|problem| is_at(problem, of, self.language));
        let is_line = rows == 1;
        let id = text_id(self.draft, of, self.language);
        if self.field_ui(ui, id, name, &mut words, rows, error.as_deref()) {
            let words = if is_line { words.replace(['\n', '\r'], " ") } else { words };
            self.draft.write(of, self.language, words);
        }
    }

    /// Shows words that are the same in all languages; returns whether they were changed.
    pub(super) fn field_ui(&self, ui: &mut Ui, id: Id, name: &str, words: &mut String, rows: usize, error: Option<&str>) -> bool {
        let wide = ui.available_width();
        // What does not fit on one line is shown whole, on two.
        let rows = if rows == 1 && width(ui, Role::Body, words) > wide - PADDING { 2 } else { rows };
        let field = TextField { id, name, hint: "", rows, width: wide, error };
        let response = ui.add_enabled_ui(self.is_editable, |ui| field.show(ui, words)).inner;
        if self.wanted.get() == Some(id) {
            self.wanted.set(None);
            response.request_focus();
            response.scroll_to_me(Some(Align::Center));
        }
        response.changed()
    }

    /// Says what is wrong, if it is that.
    pub(super) fn trouble(&self, is_it: impl Fn(&ChecklistError) -> bool) -> Option<String> {
        self.draft.problems().iter().find(|problem| is_it(problem)).map(|problem| wording::checklist_error(problem, self.text))
    }

    /// Shows what is wrong, where it is wrong.
    pub(super) fn trouble_ui(&self, ui: &mut Ui, is_it: impl Fn(&ChecklistError) -> bool) {
        if let Some(trouble) = self.trouble(is_it) {
            let err = ui.palette().err;
            ui.label(rich(Role::Caption, &trouble, err));
        }
    }
}

/// Names a field of a draft.
fn id_in(draft: &Draft, of: impl std::hash::Hash + std::fmt::Debug) -> Id {
    Id::unique("editor-field").with((draft.serial(), of))
}

/// Names the field of a text.
pub(super) fn text_id(draft: &Draft, of: TextOf, language: Language) -> Id {
    id_in(draft, (of, language))
}

/// Names the field of the reason why an item is switched off.
pub(super) fn reason_id(draft: &Draft, id: ItemId) -> Id {
    id_in(draft, TextOf::Reason(id))
}

/// Names the field where a text is written.
pub(super) fn field_of(draft: &Draft, of: TextOf, language: Language) -> Id {
    match of {
        TextOf::Reason(id) => reason_id(draft, id),
        TextOf::Source(_) => id_in(draft, of),
        _ => text_id(draft, of, language),
    }
}

/// Tells whether a problem is one of a text in a language.
fn is_at(problem: &ChecklistError, of: TextOf, language: Language) -> bool {
    match problem {
        ChecklistError::BadText(other, Some(written), _) => (*other, *written) == (of, language),
        ChecklistError::MissingText(id) => of == TextOf::Item(*id),
        ChecklistError::MissingTextIn(id, missing) => (of, language) == (TextOf::Item(*id), *missing),
        ChecklistError::NoName => of == TextOf::Name,
        _ => false,
    }
}

/// Shows the name of a field over it.
pub(super) fn name_ui(ui: &mut Ui, name: &str) {
    ui.muted(Role::Caption, name);
}
