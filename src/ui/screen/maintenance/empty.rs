//! What stands where the calendar would be: why there is nothing yet, or why nothing is found.
//!
//! It asks; it promises nothing by itself.

use eframe::egui::{Align, Layout, Pos2, Rect, Ui, UiBuilder};

use crate::text::Text;
use crate::ui::action::{Action, Place};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::{Button, UiText as _};

/// The column that the words stand in.
const COLUMN: f32 = 480.0;

fn column_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let area = ui.available_rect_before_wrap();
    let width = COLUMN.min(area.width() - 2.0 * size::VIEW_PAD);
    let top = area.top() + (area.height() * 0.22).clamp(16.0, 140.0);
    let column = Rect::from_min_max(Pos2::new(area.center().x - width / 2.0, top), Pos2::new(area.center().x + width / 2.0, area.bottom()));
    ui.scope_builder(UiBuilder::new().max_rect(column).layout(Layout::top_down(Align::LEFT)), |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        content(ui);
    });
}

/// Says that nothing is promised yet, and leads to where it is.
pub(super) fn begin_ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let has_datasets = open.inventory().datasets().len() > 0;
    column_ui(ui, |ui| {
        ui.icon(icon::CALENDAR, 32.0, ui.palette().muted);
        heading_ui(ui, Role::Title, text.get("maintenance-empty"));
        ui.muted(Role::Body, text.get("maintenance-empty-help"));
        ui.add_space(8.0);
        let (key, action) =
            if has_datasets { ("maintenance-empty-datasets", Action::Go(Place::Datasets)) } else { ("action-new-dataset", Action::Do(Verb::NewDataset)) };
        let response = Button::primary(text.get(key)).show(ui);
        cx.region(&response);
        if response.clicked() {
            cx.ask(action);
        }
    });
}

/// Says that the filter leaves nothing; returns whether everything is to be shown again.
pub(super) fn nothing_ui(ui: &mut Ui, text: &Text) -> bool {
    let mut clicked = false;
    column_ui(ui, |ui| {
        heading_ui(ui, Role::Section, text.get("maintenance-nothing"));
        ui.muted(Role::Body, text.get("maintenance-nothing-help"));
        clicked = Button::new(text.get("maintenance-nothing-clear")).show(ui).clicked();
    });
    clicked
}
