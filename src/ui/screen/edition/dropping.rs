//! Asks whether a draft may go.

use eframe::egui::Ui;

use crate::text::Text;
use crate::ui::dialog::{foot_ui, modal_ui};
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui};

/// Shows the dialog, with a line on what would be gone; returns the answer, or nothing while it is awaited.
pub(in crate::ui::screen) fn ui(ui: &Ui, line: &str, text: &Text) -> Option<bool> {
    let mut decided = None;
    let is_open = modal_ui(ui, "drop-draft", size::DIALOG, |ui| {
        heading_ui(ui, Role::Title, text.get("scoring-drop-title"));
        ui.add_space(4.0);
        ui.role(Role::Body, line);
        ui.add_space(16.0);
        foot_ui(ui, |ui| {
            if Button::primary(text.get("scoring-drop")).show(ui).clicked() {
                decided = Some(true);
            }
            if Button::new(text.get("scoring-drop-not")).show(ui).clicked() {
                decided = Some(false);
            }
        });
        decided.is_none()
    });
    decided.or((!is_open).then_some(false))
}
