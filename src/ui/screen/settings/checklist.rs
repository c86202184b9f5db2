//! The checklist in use, by name, with the way to the screen where it is read and changed.
//!
//! It is not changed here.

use eframe::egui::Ui;

use super::group_ui;
use crate::model::Checklist;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::Role;
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::label::UiText as _;

/// Shows the checklist.
pub(super) fn ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    group_ui(ui, text.get("place-checklist"));
    ui.spacing_mut().item_spacing.y = 6.0;
    let checklist = open.inventory().checklist().unwrap_or_else(|| Checklist::standard());
    let named = [("name", checklist.name.get(open.language).into()), ("version", checklist.version.to_string().into())];
    ui.role(Role::Label, &text.with("settings-model-version", &named));
    let own = checklist.items.iter().filter(|item| !item.is_standard()).count();
    let counts = [("asked", checklist.asked().count().into()), ("own", own.into()), ("off", checklist.switched_off.len().into())];
    ui.muted(Role::Body, &text.with("editor-counts", &counts));
    ui.add_space(4.0);
    if Button::new(text.get("action-go-checklist")).icon(icon::LIST).show(ui).clicked() {
        cx.ask(Action::Do(Verb::GoChecklist));
    }
    ui.add_space(16.0);
}
