//! What concerns the whole model: its name, where low ends and high begins, what the fields are called, the grid of classes.
//!
//! The criteria stand in a file of their own.

use eframe::egui::{Align, Grid as Table, Id, Layout, Rect, Sense, Ui, UiBuilder, Vec2};

use super::sheet::{Sheet, name_ui};
use crate::alphabet::locale_of;
use crate::model::priority::Quadrant;
use crate::model::scoring::error::TextOf;
use crate::model::scoring::{Grid, ModelError, QuadrantNames, Thresholds};
use crate::model::{Language, Localized};
use crate::text::Text;
use crate::ui::theme::{Role, size};
use crate::ui::widget::check::check_ui;
use crate::ui::widget::glyph::paint_glyph;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::ui::widget::text_field::TextField;

/// A field for a number.
const NUMBER: f32 = 64.0;
/// The glyph of a field.
const GLYPH: f32 = 14.0;
/// A field for the name of a class.
const CLASS: f32 = 72.0;

/// Shows the name and the description.
pub(super) fn names_ui(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let (name, description) = (sheet.text.get("scoring-model-name"), sheet.text.get("scoring-model-description"));
    ui.spacing_mut().item_spacing.y = 4.0;
    name_ui(ui, name);
    sheet.text_ui(ui, TextOf::ModelName, name, 1);
    ui.add_space(6.0);
    name_ui(ui, description);
    sheet.text_ui(ui, TextOf::ModelDescription, description, 2);
}

/// Shows the thresholds and the band around them.
pub(super) fn thresholds_ui(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let text = sheet.text;
    ui.add_space(20.0);
    heading_ui(ui, Role::Section, text.get("scoring-thresholds"));
    ui.muted(Role::Caption, text.get("scoring-thresholds-help"));
    ui.add_space(4.0);
    let Thresholds { value, cost, band } = sheet.draft.model.thresholds;
    let mut changed = [None; 3];
    let numbers = [("scoring-threshold-value", value, 100.0), ("scoring-threshold-cost", cost, 100.0), ("scoring-band", band, 50.0)];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for ((key, number, most), changed) in numbers.into_iter().zip(&mut changed) {
            ui.vertical(|ui| {
                name_ui(ui, text.get(key));
                let is_wrong = !(0.0..=most).contains(&number);
                *changed = sheet.number_ui(ui, sheet.id(key), text.get(key), number, is_wrong, NUMBER);
            });
        }
    });
    if changed.iter().any(Option::is_some) {
        let [new_value, new_cost, new_band] = changed;
        sheet.draft.model.thresholds = Thresholds { value: new_value.unwrap_or(value), cost: new_cost.unwrap_or(cost), band: new_band.unwrap_or(band) };
        sheet.draft.touch();
    }
    sheet.trouble_ui(ui, |problem| *problem == ModelError::Thresholds);
}

/// Shows what the fields are called.
pub(super) fn fields_ui(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let text = sheet.text;
    ui.add_space(20.0);
    heading_ui(ui, Role::Section, text.get("scoring-fields"));
    let has_own = sheet.draft.model.quadrants.is_some();
    let pressed = ui.add_enabled_ui(sheet.is_editable, |ui| check_ui(ui, has_own, text.get("scoring-fields-own")).clicked()).inner;
    if pressed {
        sheet.draft.name_fields((!has_own).then(usual_names));
    }
    for quadrant in Quadrant::ALL {
        let usual = crate::wording::quadrant(Some(quadrant), text);
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(size::CONTROL), Sense::hover());
            paint_glyph(ui, Rect::from_center_size(rect.left_center() + Vec2::new(8.0, 0.0), Vec2::splat(GLYPH)), Some(quadrant));
            if sheet.draft.model.quadrants.is_some() {
                let name = text.with("scoring-field-name", &[("field", usual.into())]);
                ui.vertical(|ui| {
                    ui.set_max_width(size::DIALOG);
                    sheet.text_ui(ui, TextOf::Field(quadrant), &name, 1);
                });
            } else {
                let room = Rect::from_min_size(rect.right_top(), Vec2::new(ui.available_width(), size::CONTROL));
                ui.scope_builder(UiBuilder::new().max_rect(room).layout(Layout::left_to_right(Align::Center)), |ui| ui.line(Role::Body, usual));
            }
        });
    }
}

/// Returns the names that the fields usually have, in every language.
fn usual_names() -> QuadrantNames {
    let mut names = QuadrantNames::default();
    for language in Language::ALL {
        let text = Text::new(locale_of(language));
        for quadrant in Quadrant::ALL {
            let name: &mut Localized = names.of_mut(quadrant);
            crate::wording::quadrant(Some(quadrant), &text).clone_into(name.exact_mut(language));
        }
    }
    names
}

/// Shows the grid of classes, if the model has one, and the way to one.
pub(super) fn grid_ui(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let text = sheet.text;
    ui.add_space(20.0);
    heading_ui(ui, Role::Section, text.get("scoring-grid"));
    ui.muted(Role::Caption, text.get("scoring-grid-help"));
    let has_grid = sheet.draft.model.grid.is_some();
    let pressed = ui.add_enabled_ui(sheet.is_editable, |ui| check_ui(ui, has_grid, text.get("scoring-grid-use")).clicked()).inner;
    if pressed {
        sheet.draft.model.grid = (!has_grid).then(usual_grid);
        sheet.draft.touch();
    }
    let Some(mut grid) = sheet.draft.model.grid.clone() else { return };
    let mut is_changed = cuts_ui(ui, sheet, "scoring-grid-value-cut", &mut grid.value_cuts);
    is_changed |= cuts_ui(ui, sheet, "scoring-grid-cost-cut", &mut grid.cost_cuts);
    ui.add_space(6.0);
    is_changed |= ui.add_enabled_ui(sheet.is_editable, |ui| classes_ui(ui, text, &mut grid)).inner;
    if is_changed {
        sheet.draft.model.grid = Some(grid);
        sheet.draft.touch();
    }
    sheet.trouble_ui(ui, |problem| *problem == ModelError::Grid);
}

/// Shows where one row or column ends and the next begins; returns whether it was changed.
fn cuts_ui(ui: &mut Ui, sheet: &Sheet<'_>, key: &'static str, cuts: &mut [f64]) -> bool {
    let mut is_changed = false;
    ui.horizontal_wrapped(|ui| {
        ui.role(Role::Body, sheet.text.get(key));
        for (at, cut) in cuts.iter_mut().enumerate() {
            let name = format!("{} {}", sheet.text.get(key), at + 1);
            if let Some(number) = sheet.number_ui(ui, sheet.id((key, at)), &name, *cut, !(0.0..=100.0).contains(cut), NUMBER) {
                *cut = number;
                is_changed = true;
            }
        }
    });
    is_changed
}

/// Shows the names of the classes as the matrix looks: high value at the top, low cost at the left.
fn classes_ui(ui: &mut Ui, text: &Text, grid: &mut Grid) -> bool {
    let mut is_changed = false;
    Table::new("scoring-classes").spacing([8.0, 6.0]).show(ui, |ui| {
        for (row, classes) in grid.classes.iter_mut().enumerate() {
            for (column, class) in classes.iter_mut().enumerate() {
                let name = text.with("scoring-grid-class", &[("row", (row + 1).into()), ("column", (column + 1).into())]);
                let field = TextField { id: Id::unique("scoring-class").with((row, column)), name: &name, hint: "", rows: 1, width: CLASS, error: None };
                is_changed |= field.show(ui, class).changed();
            }
            ui.end_row();
        }
    });
    is_changed
}

fn usual_grid() -> Grid {
    let row = |names: [&str; 3]| names.map(str::to_owned).to_vec();
    Grid { value_cuts: vec![37.5, 62.5], cost_cuts: vec![37.5, 62.5], classes: vec![row(["P1", "P2", "P3"]), row(["P2", "P3", "P4"]), row(["P3", "P4", "P4"])] }
}
