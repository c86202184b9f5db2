//! What can be done with the rows that are ticked, in place of the filter bar.
//!
//! It asks; each deed is one operation, and so one step back. Only rows that are shown are ticked.

use std::sync::Arc;

use eframe::egui::{Align, Id, Layout, Ui, accesskit};

use super::DatasetsScreen;
use super::block::View;
use super::column::Column;
use crate::command::Command;
use crate::model::{DatasetId, Field, FieldKey, Stage, Value};
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::Role;
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::chip::Chip;
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

/// Below this width words give way to icons.
const WORDS_FROM: f32 = 940.0;

impl DatasetsScreen {
    /// Tells whether so many rows are ticked that the bar stands in place of the filters.
    pub(super) fn has_bulk(&self) -> bool {
        self.grid.selection.marked().len() > 1
    }

    /// Shows the bar.
    pub(super) fn bulk_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Self { list, grid, .. } = self;
        // The bar is about the ticks for as long as they are in sight, wherever the cursor has gone since.
        let ids = || list.rows().iter().copied().filter(|id| grid.selection.marked().contains(id)).collect();
        match bar_ui(ui, grid.selection.marked().len(), &ids, open, cx) {
            Some(Pressed::Copy) => {
                grid.selection.choose_ticked();
                let columns: Vec<Column> = self.shown_columns().iter().map(|shown| shown.column).collect();
                let view = View { rows: self.list.rows(), columns: &columns, selection: &self.grid.selection };
                self.blocks.copy(ui, view, open, cx);
            }
            Some(Pressed::Clear) => {
                grid.selection.clear();
                self.wants_grid = true;
            }
            None => {}
        }
    }
}

/// What was pressed that concerns the grid itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pressed {
    /// Copy the rows.
    Copy,
    /// Take the ticks away.
    Clear,
}

/// Shows the bar over so many ticked rows. Which they are, in the order they are shown, is gathered when something is pressed: there may be thousands.
fn bar_ui(ui: &mut Ui, count: usize, ids: &dyn Fn() -> Vec<DatasetId>, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Pressed> {
    let text = Arc::clone(cx.text);
    let is_wide = ui.available_width() >= WORDS_FROM;
    let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
    let mut pressed = None;
    filter_bar_ui(ui, |ui| {
        let count = ui.line(Role::Label, &text.with("bulk-chosen", &[("count", count.into())]));
        ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(accesskit::Live::Polite));
        let mut is_first = true;
        let mut button = |ui: &mut Ui, sign: &str, name: &str, blocked: Option<&str>, cx: &mut Cx<'_>| {
            let response = if is_wide { Button::new(name).icon(sign).blocked(blocked).show(ui) } else { icon_button(ui, sign, name, blocked) };
            if std::mem::take(&mut is_first) {
                cx.region(&response);
            }
            response.clicked()
        };
        if button(ui, icon::PENCIL, text.get("bulk-field"), blocked, cx) {
            cx.ask(Action::Ask(Asked::SetField(ids())));
        }
        if blocked.is_none() {
            department_ui(ui, ids, is_wide, open, cx);
            stage_ui(ui, ids, is_wide, cx);
        }
        if button(ui, icon::PLAY, text.get("bulk-score"), blocked, cx) {
            cx.ask(Action::ScoreThese(ids()));
        }
        if button(ui, icon::COPY, text.get("bulk-copy"), None, cx) {
            pressed = Some(Pressed::Copy);
        }
        if button(ui, icon::TRASH, text.get("bulk-remove"), blocked, cx) {
            cx.ask(Action::Ask(Asked::Remove(ids())));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let clear = text.get("bulk-clear");
            let response = if is_wide { Button::ghost(clear).icon(icon::CLOSE).show(ui) } else { icon_button(ui, icon::CLOSE, clear, None) };
            if response.clicked() {
                pressed = Some(Pressed::Clear);
            }
        });
    });
    pressed
}

/// Gives them all to a department, or to none.
fn department_ui(ui: &mut Ui, ids: &dyn Fn() -> Vec<DatasetId>, is_wide: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let mut departments: Vec<_> = open.inventory().departments().map(|department| (department.name.as_str(), department.id)).collect();
    departments.sort_by(|a, b| text.compare(a.0, b.0));
    let values: Vec<(&str, Option<usize>)> = departments.iter().map(|(name, _)| (*name, None)).collect();
    let name = text.get("bulk-department");
    let id = Id::unique("bulk department");
    let chip = Chip { id, icon: Some(icon::BUILDING), text: name, is_active: false, is_wide, all: Some(text.get("none")), search: text.get("chip-search") };
    // Nothing is chosen to begin with: they may be of several departments.
    if let Some(picked) = chip.show(ui, &values, Some(usize::MAX)) {
        let value = picked.and_then(|index| departments.get(index)).map(|(_, id)| Value::Department(*id));
        let key = FieldKey::new(Field::Department, open.language);
        cx.ask(Action::run(Command::EditDatasets(ids(), key, value)));
    }
}

/// Offers the stages to move to; what a move takes is asked for in its own dialog.
fn stage_ui(ui: &mut Ui, ids: &dyn Fn() -> Vec<DatasetId>, is_wide: bool, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let names = Stage::ALL.map(|stage| (wording::stage(stage, &text), None));
    let id = Id::unique("bulk stage");
    let chip = Chip { id, icon: Some(icon::ARROW_RIGHT), text: text.get("bulk-stage"), is_active: false, is_wide, all: None, search: text.get("chip-search") };
    if let Some(stage) = chip.show(ui, &names, None).flatten().and_then(|at| Stage::ALL.get(at)) {
        cx.ask(Action::Ask(Asked::Move(ids(), *stage)));
    }
}
