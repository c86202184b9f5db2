//! The file of the inventory: where it is, and what can be done for its safety.
//!
//! The doing is that of the verbs in the menus.

use eframe::egui::{Label, Ui};

use super::group_ui;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _};
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, rich};

/// Shows the file.
pub(super) fn ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    group_ui(ui, text.get("settings-file"));
    ui.spacing_mut().item_spacing.y = 6.0;
    let path = open.session.path();
    let shown = path.display().to_string();
    ui.add(Label::new(rich(Role::Body, &shown, ui.palette().text)).selectable(true).wrap());
    ui.muted(Role::Caption, text.get("settings-file-help"));
    ui.horizontal_wrapped(|ui| {
        if Button::new(text.get("toast-show-folder")).icon(icon::FOLDER).show(ui).clicked() {
            cx.ask(Action::ShowInFolder(path.to_owned()));
        }
        for verb in [Verb::SaveCopy, Verb::CheckInventory] {
            let info = verb.info();
            let button = Button::new(text.get(info.key));
            let button = info.icon.map_or(button, |glyph| button.icon(glyph));
            if button.show(ui).clicked() {
                cx.ask(Action::Do(verb));
            }
        }
    });
    ui.add_space(16.0);
}
