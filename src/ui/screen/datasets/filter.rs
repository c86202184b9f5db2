//! The filter bar: what the list is narrowed to, what it may be narrowed to, and which columns it shows.
//!
//! It changes the question and the columns only; the answer is the list's.

mod chips;
mod menu;
mod panel;
mod values;

use eframe::egui::{Id, Popup, PopupCloseBehavior, ScrollArea, Ui};

use super::column::{AsColumn as _, Column, TITLE, USUAL};
use crate::model::{Columns, ScoringModel};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Role as TextRole, size};
use crate::ui::widget::search_field::SearchField;
use crate::ui::widget::{Button, UiText as _, icon_button};

pub(super) use self::chips::conditions_ui;
pub(super) use self::panel::{Dropdown, dropdown_ui};
pub(super) use self::values::ColumnFilter;

/// Shows the way to the columns: which are shown, and in what order.
pub(super) fn columns_ui(ui: &mut Ui, columns: &mut Columns, search: &mut String, model: Option<&ScoringModel>, text: &Text) {
    let response = icon_button(ui, icon::COLUMNS, text.get("datasets-columns"), None);
    Popup::menu(&response).width(320.0).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_min_width(300.0);
        let (name, clear) = (text.get("datasets-columns-search"), text.get("datasets-search-clear"));
        SearchField { id: Id::unique("datasets-columns-search"), name, clear, width: f32::INFINITY }.show(ui, search);
        ui.add_space(4.0);
        let wanted = search.trim().to_lowercase();
        let is_wanted = |column: &Column| column.full_name(model, text).to_lowercase().contains(&wanted);
        let scores = model.iter().flat_map(|model| model.criteria.iter()).map(|criterion| Column::Score(criterion.id));
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            let shown: Vec<Column> = columns.shown().iter().map(|shown| shown.column).collect();
            for (index, column) in shown.iter().enumerate().filter(|(_, column)| is_wanted(column)) {
                shown_column_ui(ui, columns, index, *column, &column.full_name(model, text), text);
            }
            for column in Column::all().chain(scores).filter(|column| !shown.contains(column) && is_wanted(column)) {
                let mut is_shown = false;
                if ui.checkbox(&mut is_shown, column.full_name(model, text).as_ref()).changed() {
                    columns.show(column);
                }
            }
        });
        ui.add_space(4.0);
        if Button::new(text.get("datasets-columns-reset")).show(ui).clicked() {
            *columns = Columns::new(USUAL);
        }
    });
}

fn shown_column_ui(ui: &mut Ui, columns: &mut Columns, index: usize, column: Column, name: &str, text: &Text) {
    ui.horizontal(|ui| {
        ui.set_min_height(size::CONTROL);
        if column == TITLE {
            ui.muted(TextRole::Body, name);
            return;
        }
        let mut is_shown = true;
        if ui.checkbox(&mut is_shown, name).changed() {
            columns.hide(column);
            return;
        }
        ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), |ui| {
            let named = |key: &str| text.with(key, &[("column", name.into())]);
            let last = (index + 1 == columns.shown().len()).then(|| text.get("datasets-column-last"));
            if icon_button(ui, icon::CHEVRON_DOWN, &named("datasets-column-down"), last).clicked() {
                columns.move_by(column, 1);
            }
            let first = (index == 1).then(|| text.get("datasets-column-first"));
            if icon_button(ui, icon::CHEVRON_UP, &named("datasets-column-up"), first).clicked() {
                columns.move_by(column, -1);
            }
        });
    });
}
