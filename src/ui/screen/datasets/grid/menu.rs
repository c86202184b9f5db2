//! The menu of a column: sorting, narrowing, moving, keeping in sight, hiding.
//!
//! It opens at the header by pointer and by keys; it asks and changes nothing.

use eframe::egui::{Id, Popup, Rect, Response, SetOpenCommand, Ui};

use super::super::column::{Column, TITLE};
use super::super::filter::Dropdown;
use super::{Arrange, Deed, Grid, GridState};
use crate::model::query::Sort;
use crate::ui::icon;
use crate::ui::widget::menu::{MenuItems, menu_line_ui};

const WIDE: f32 = 248.0;

/// The menu of a column, while it is open.
#[derive(Debug, Default)]
pub(super) struct ColumnMenu {
    /// The column, where it hangs, and what has the focus again.
    of: Option<(Column, Rect, Id)>,
    is_new: bool,
    wants_focus: bool,
}

impl ColumnMenu {
    /// Opens the menu of a column under its header.
    pub(super) const fn open(&mut self, column: Column, at: Rect, back: Id) {
        self.of = Some((column, at, back));
        self.is_new = true;
        self.wants_focus = true;
    }
}

impl Grid<'_> {
    /// Shows the menu of a column, if it is open.
    pub(super) fn menu_ui(&self, ui: &Ui, state: &mut GridState, owner: &Response, deeds: &mut Vec<Deed>) {
        let Some((column, at, back)) = state.menu.of else { return };
        let opens = std::mem::take(&mut state.menu.is_new).then_some(SetOpenCommand::Bool(true));
        let name = self.text.with("grid-menu", &[("column", self.name(column).as_ref().into())]);
        let popup = Popup::menu(owner).open_memory(opens).at_position(at.left_bottom()).accessible_name(name);
        let mut wants_focus = state.menu.wants_focus;
        let before = deeds.len();
        let shown = popup.show(|ui| self.items_ui(ui, column, (at, back), &mut wants_focus, state, deeds));
        state.menu.wants_focus = wants_focus;
        if shown.is_none() {
            state.menu.of = None;
            // What was asked for may have taken the focus already.
            if ui.memory(|memory| memory.focused().is_none()) {
                ui.memory_mut(|memory| memory.request_focus(back));
            }
        } else if deeds.len() > before {
            ui.memory_mut(|memory| memory.request_focus(back));
        }
    }

    fn items_ui(&self, ui: &mut Ui, column: Column, (at, back): (Rect, Id), wants_focus: &mut bool, state: &mut GridState, deeds: &mut Vec<Deed>) {
        let text = self.text;
        ui.set_width(WIDE);
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut item = MenuItems { wants_focus };
        for (glyph, key, descending) in [(icon::ARROW_UP, "grid-sort-rising", false), (icon::ARROW_DOWN, "grid-sort-falling", true)] {
            if item.ui(ui, glyph, text.get(key), "", None) {
                deeds.push(Deed::SortBy(Sort { by: column, descending }));
            }
        }
        if item.ui(ui, icon::FILTER, text.get("grid-filter"), text.get("grid-filter-key"), None) {
            deeds.push(Deed::Filter(Dropdown { column, at, back }));
        }
        menu_line_ui(ui);
        let place = self.columns.iter().position(|other| *other == column).unwrap_or_default();
        let stays = (column == TITLE).then(|| text.get("grid-title-first"));
        let first = stays.or_else(|| (place == 1).then(|| text.get("datasets-column-first")));
        let last = stays.or_else(|| (place + 1 == self.columns.len()).then(|| text.get("datasets-column-last")));
        for (glyph, key, step, blocked) in [(icon::ARROW_LEFT, "grid-move-left", -1, first), (icon::ARROW_RIGHT, "grid-move-right", 1, last)] {
            if item.ui(ui, glyph, text.get(key), "", blocked) {
                deeds.push(Deed::Arrange(Arrange::Step(column, step)));
            }
        }
        menu_line_ui(ui);
        let is_edge = place + 1 == self.frozen;
        if is_edge && self.frozen > 1 {
            if item.ui(ui, icon::PIN, text.get("grid-unfreeze"), "", None) {
                deeds.push(Deed::Arrange(Arrange::Unfreeze));
            }
        } else if item.ui(ui, icon::PIN, text.get("grid-freeze"), "", is_edge.then(|| text.get("grid-title-first"))) {
            deeds.push(Deed::Arrange(Arrange::Freeze(column)));
        }
        if item.ui(ui, icon::COLUMNS, text.get("grid-fit"), "", None) {
            state.fit = Some(column);
            ui.ctx().request_repaint();
        }
        if item.ui(ui, icon::EYE_OFF, text.get("grid-hide"), "", stays) {
            deeds.push(Deed::Arrange(Arrange::Hide(column)));
        }
    }
}
