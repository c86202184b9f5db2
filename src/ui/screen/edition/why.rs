//! The why of a new version, without which it is not taken into use.

use eframe::egui::{Id, Ui};

use crate::model::{Prose, ValueError};
use crate::text::Text;
use crate::ui::dialog::foot_ui;
use crate::ui::theme::Role;
use crate::ui::widget::Button;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// What is typed so far.
#[derive(Debug, Default)]
pub(in crate::ui::screen) struct Why {
    typed: String,
    is_shown: bool,
}

/// What somebody decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::ui::screen) enum Decided {
    /// To take it into use, for this reason.
    Use(String),
    /// To leave it.
    Leave,
}

impl Why {
    /// Shows the field and the buttons under it; returns what was decided.
    pub(in crate::ui::screen) fn ui(&mut self, ui: &mut Ui, use_now: &str, text: &Text) -> Option<Decided> {
        ui.add_space(12.0);
        ui.role(Role::Label, text.get("scoring-why"));
        let error = match Prose::new(&self.typed) {
            Ok(_) | Err(ValueError::Empty) => None,
            Err(error) => Some(wording::value_error(&error, text)),
        };
        let (name, hint) = (text.get("scoring-why"), text.get("scoring-why-hint"));
        let field = TextField { id: Id::unique("version-why"), name, hint, rows: 2, width: ui.available_width(), error: error.as_deref() };
        let response = field.show(ui, &mut self.typed);
        if !std::mem::replace(&mut self.is_shown, true) {
            response.request_focus();
        }
        ui.add_space(16.0);
        let blocked = if self.typed.trim().is_empty() { Some(text.get("scoring-why-missing")) } else { error.as_deref() };
        let mut decided = None;
        foot_ui(ui, |ui| {
            if Button::primary(use_now).blocked(blocked).show(ui).clicked() {
                decided = Some(Decided::Use(self.typed.trim().to_owned()));
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                decided = Some(Decided::Leave);
            }
        });
        decided
    }
}
