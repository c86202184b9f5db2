//! The cell that is looked at: what stands there, what is the matter with it, and every way to put it right.
//!
//! It is docked under the things to look at, so that nothing moves while somebody walks through them.

use eframe::egui::{Frame, Id, Margin, Ui};

use crate::import::mojibake::repaired;
use crate::import::{Choice, Issue, Problem, Severity, Target};
use crate::model::{Inventory, Kind};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::rich;
use crate::ui::widget::select::Select;
use crate::ui::widget::{Button, UiText as _};

use super::columns::one_line;
use super::reading::{List, Loaded};
use super::row::{cell_name, name_of};
use super::view::{View, issues_at, raw};

/// What is to be done to the cell, or to several.
enum Change {
    Write,
    Put(Vec<(u32, usize, Option<String>)>),
    Choose(Option<Choice>),
}

/// Shows the cell that is looked at, if there is one.
pub(super) fn ui(ui: &mut Ui, list: &mut List, view: &mut View, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(loaded) = list.loaded() else { return };
    let (Some(row), Some(column)) = (view.sheet_row(loaded), view.column) else { return };
    let Some(place) = loaded.reading.columns.get(column).map(|column| column.index) else { return };
    let text = std::sync::Arc::clone(cx.text);
    let palette = ui.palette();
    let value = raw(loaded, row, column);
    let found: Vec<&Issue> = issues_at(loaded, row, column).collect();
    let is_corrected = list.correction(row, place).is_some();
    let mut change = None;
    Frame::new().inner_margin(Margin::symmetric(size::CARD_PAD as i8, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let name = text
            .with("importing-cell", &[("cell", cell_name(loaded, row, column).into()), ("column", name_of(loaded, column, open.inventory(), &text).into())]);
        ui.line(Role::Label, &name);
        let shown = if value.is_empty() { text.get("importing-empty").to_owned() } else { text.with("importing-value", &[("value", one_line(&value).into())]) };
        let color = palette.muted;
        ui.add(eframe::egui::Label::new(rich(Role::Body, &shown, color)).truncate()).on_hover_text(&value);
        for issue in &found {
            let ink = match issue.severity() {
                Severity::Lost => palette.err,
                Severity::Check => palette.warn,
                Severity::Info => palette.text,
            };
            ui.label(rich(Role::Body, text.of("import-problem", issue.problem.key()), ink));
        }
        if is_corrected {
            ui.horizontal(|ui| {
                ui.icon(icon::PENCIL, size::ICON_SMALL, palette.accent);
                ui.muted(Role::Caption, text.get("importing-cell-changed"));
            });
        }
        ui.add_space(2.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let offered = found.iter().find_map(|issue| issue.repair.clone()).or_else(|| repaired(&value));
            if let Some(right) = offered.filter(|right| !right.is_empty()) {
                change = repair_ui(ui, loaded, (row, column), right, &text).or(change.take());
            }
            if Button::outline(text.get("importing-change")).key("F2").show(ui).clicked() {
                change = Some(Change::Write);
            }
            if !value.is_empty() && Button::ghost(text.get("importing-leave-empty")).key("Del").show(ui).clicked() {
                change = Some(Change::Put(vec![(row, column, Some(String::new()))]));
            }
            if is_corrected && Button::ghost(text.get("importing-as-in-file")).show(ui).clicked() {
                change = Some(Change::Put(vec![(row, column, None)]));
            }
            let is_left_out = list.decisions().choices.get(&row) == Some(&Choice::Skip);
            if is_left_out && Button::ghost(text.get("importing-row-take")).show(ui).clicked() {
                change = Some(Change::Choose(None));
            } else if !is_left_out && Button::ghost(text.get("importing-row-leave-out")).show(ui).clicked() {
                change = Some(Change::Choose(Some(Choice::Skip)));
            }
        });
        if let Some(put) = pick_ui(ui, loaded, (row, column), &value, open.inventory(), &text) {
            change = Some(put);
        }
    });
    match change {
        Some(Change::Write) => {
            view.write(loaded, None);
            view.is_to_scroll = true;
        }
        Some(Change::Choose(choice)) => list.choose(vec![(row, choice)], open, ui.ctx()),
        Some(Change::Put(cells)) => {
            let at = |column: usize| loaded.reading.columns.get(column).map(|column| column.index);
            let cells: Vec<_> = cells.into_iter().filter_map(|(row, column, text)| Some(((row, at(column)?), text))).collect();
            list.correct(cells, open, ui.ctx());
        }
        None => {}
    }
}

/// Offers what a broken text was, for this cell and for all of them.
fn repair_ui(ui: &mut Ui, loaded: &Loaded, (row, column): (u32, usize), right: String, text: &Text) -> Option<Change> {
    let name = text.with("importing-repair-one", &[("value", one_line(&right).into())]);
    if Button::outline(&name).show(ui).clicked() {
        return Some(Change::Put(vec![(row, column, Some(right))]));
    }
    let count = loaded.plan.problems.get(&Problem::Mojibake).copied().unwrap_or_default();
    let name = text.with("importing-repair-all", &[("count", count.into())]);
    (count > 1 && Button::outline(&name).show(ui).clicked()).then(|| Change::Put(all_repaired(loaded)))
}

/// Returns every cell with broken text, put right.
pub(super) fn all_repaired(loaded: &Loaded) -> Vec<(u32, usize, Option<String>)> {
    let broken = loaded.plan.issues.iter().filter(|issue| issue.problem == Problem::Mojibake);
    let cells = broken.filter_map(|issue| {
        let column = issue.column?;
        Some((issue.row, column, Some(repaired(&raw(loaded, issue.row, column))?)))
    });
    cells.collect()
}

/// Offers the values that the column's field can have, for this cell and all that say the same.
fn pick_ui(ui: &mut Ui, loaded: &Loaded, (row, column): (u32, usize), value: &str, inventory: &Inventory, text: &Text) -> Option<Change> {
    let Target::Field(key) = loaded.mapping.columns.get(column)?.target else { return None };
    let language = crate::alphabet::language_of(text.locale());
    let choices: Vec<String> = match key.kind() {
        Kind::Code(vocabulary) => vocabulary.terms().iter().map(|term| term.label(language).to_owned()).collect(),
        Kind::Department => inventory.departments().map(|department| department.name.to_string()).collect(),
        _ => return None,
    };
    if choices.is_empty() {
        return None;
    }
    ui.add_space(6.0);
    let select = Select {
        id: Id::unique("import cell value"),
        name: text.get("importing-pick"),
        none: text.get("importing-pick"),
        search: text.get("importing-pick"),
        width: ui.available_width().min(240.0),
    };
    let (picked, _) = select.show_grouped(ui, &choices, &[], None);
    let picked = choices.get(picked?)?;
    let same = |row: u32| raw(loaded, row, column) == *value;
    let rows = loaded.plan.rows.iter().map(|planned| planned.row).filter(|other| *other == row || (!value.is_empty() && same(*other)));
    Some(Change::Put(rows.map(|row| (row, column, Some(picked.clone()))).collect()))
}
