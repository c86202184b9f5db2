//! The scoring model in use, by name, with the way to the screen where it is read and changed.
//!
//! It is not changed here.

use eframe::egui::Ui;

use super::group_ui;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::Role;
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::label::UiText as _;

/// Shows the model.
pub(super) fn ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    group_ui(ui, text.get("settings-model"));
    ui.spacing_mut().item_spacing.y = 6.0;
    let Some(model) = open.model() else {
        ui.muted(Role::Body, text.get("refusal-no-model"));
        return;
    };
    let named = [("name", model.name.get(open.language).into()), ("version", model.version.to_string().into())];
    ui.role(Role::Label, &text.with("settings-model-version", &named));
    ui.muted(Role::Body, model.description.get(open.language));
    ui.add_space(4.0);
    if Button::new(text.get("action-scoring-model")).icon(icon::SCALE).show(ui).clicked() {
        cx.ask(Action::Do(Verb::GoScoringModel));
    }
    ui.add_space(16.0);
}
