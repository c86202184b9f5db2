//! Where a list is pasted: what to do, and the ways to do it.
//!
//! The text itself comes from the app, which hears of it.

use eframe::egui::{Key, KeyboardShortcut, Modifiers, Ui};

use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::shell::keys::shown;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::{Button, UiText as _};

/// Shows the page.
pub(super) fn ui(ui: &mut Ui, is_entered: &mut bool, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    super::calm_ui(ui, |ui| {
        let palette = ui.palette();
        ui.icon(icon::TABLE, size::ICON, palette.muted);
        heading_ui(ui, Role::Section, text.get("importing-paste-title"));
        ui.muted(Role::Body, text.get("importing-paste-help"));
        ui.horizontal_wrapped(|ui| {
            let key = shown(ui.ctx(), &KeyboardShortcut::new(Modifiers::COMMAND, Key::V));
            let response = Button::primary(text.get("importing-paste")).key(&key).show(ui);
            cx.region(&response);
            if !std::mem::replace(is_entered, true) {
                response.request_focus();
            }
            if response.clicked() {
                cx.ask(Action::Do(Verb::PasteList));
            }
            if Button::outline(text.get("importing-pick-file")).show(ui).clicked() {
                cx.ask(Action::PickList);
            }
            if Button::ghost(text.get("cancel")).show(ui).clicked() {
                cx.ask(Action::LeaveImport);
            }
        });
    });
}
