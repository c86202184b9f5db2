//! The headers of the grid: a press sorts, a drag moves the column, the sign at the right narrows it, and a menu has it all.
//!
//! One header at a time is a stop of Tab; arrows go to the others.

use eframe::egui::{self, EventFilter, Id, Key, Modifiers, Rect, Response, Role as AccessRole, Sense, Stroke, Ui, Vec2, WidgetInfo, accesskit, pos2};

use super::super::cell::PAD;
use super::super::column::{AsColumn as _, Column, TITLE};
use super::super::filter::Dropdown;
use super::table::Delegate;
use super::{Arrange, Deed, HEADER, grid_id};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _};
use crate::ui::widget::button::{focus_ring, take_key};
use crate::ui::widget::check::paint_box;
use crate::ui::widget::label::{galley, paint_icon};

/// Room for the sign that narrows a column.
const SIGN: f32 = 20.0;

/// Room for the arrow that says how the list is sorted.
const ARROW: f32 = 16.0;
/// A column does not begin wider than this for the sake of its name.
const NAME_MAX: f32 = 180.0;

/// Returns how wide a column must be for its whole name to stand beside its signs; nothing for a name that is too long for that.
pub(in super::super) fn head_width(ui: &Ui, name: &str) -> f32 {
    let wanted = crate::ui::widget::label::width(ui, Role::TableHead, name) + 2.0 * PAD + ARROW + SIGN - PAD / 2.0;
    if wanted <= NAME_MAX { wanted.ceil() } else { 0.0 }
}

pub(super) fn header_id(column: Column) -> Id {
    Id::unique("datasets-header").with(column)
}

impl Delegate<'_, '_> {
    /// Shows a header, or the box that ticks every row.
    pub(super) fn head_ui(&mut self, ui: &mut Ui, at: usize) {
        let palette = ui.palette();
        let rect = ui.max_rect();
        ui.painter().rect_filled(rect, 0, palette.surface);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        let Some(at) = at.checked_sub(1) else {
            self.all_ui(ui, rect);
            return;
        };
        let Some(column) = self.grid.columns.get(at).copied() else { return };
        if ui.is_sizing_pass() {
            let wanted = galley(ui, Role::TableHead, &self.grid.name(column), palette.text, f32::INFINITY).size().x;
            ui.set_min_width(wanted + 2.0 * PAD + SIGN);
            return;
        }
        self.headers.push((at, rect));
        let response = self.header_press_ui(ui, rect, at, column);
        let is_hot = response.hovered() || response.has_focus();
        self.paint_header(ui, rect, column, &response);
        if is_hot || ui.rect_contains_pointer(rect) {
            self.sign_ui(ui, rect, column);
        }
        if at + 1 == self.grid.frozen {
            ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, palette.line));
        }
    }

    fn all_ui(&self, ui: &Ui, rect: Rect) {
        let selection = &self.state.selection;
        let is_all = !self.grid.rows.is_empty() && selection.marked().len() == self.grid.rows.len();
        let response = ui.interact(rect, Id::unique("datasets-tick-all"), Sense::CLICK);
        let name = self.grid.text.with("grid-tick-all", &[("count", self.grid.rows.len().into())]);
        response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, true, is_all, &name));
        paint_box(ui, Rect::from_center_size(rect.center(), Vec2::splat(16.0)), is_all, &response);
    }

    /// Tells whether the box that ticks every row was pressed.
    pub(super) fn is_all_pressed(ui: &Ui) -> bool {
        ui.ctx().read_response(Id::unique("datasets-tick-all")).is_some_and(|response| response.clicked())
    }

    fn header_press_ui(&mut self, ui: &Ui, rect: Rect, at: usize, column: Column) -> Response {
        let is_stop = at == self.state.header.min(self.grid.columns.len() - 1);
        let id = header_id(column);
        let sense = if is_stop { Sense::click_and_drag() } else { Sense::CLICK | Sense::DRAG };
        let response = ui.interact(rect, id, sense);
        let order = self.grid.sort.iter().find(|sort| sort.by == column);
        let key = match order.map(|sort| sort.descending) {
            None => "datasets-header",
            Some(false) => "datasets-header-rising",
            Some(true) => "datasets-header-falling",
        };
        let name = self.grid.text.with(key, &[("column", self.grid.name(column).as_ref().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ColumnHeader, true, &name));
        let sort_direction = order.map(|sort| if sort.descending { accesskit::SortDirection::Descending } else { accesskit::SortDirection::Ascending });
        if let Some(direction) = sort_direction {
            ui.ctx().accesskit_node_builder(id, |node| node.set_sort_direction(direction));
        }
        if response.has_focus() {
            self.header_keys(ui, rect, at, column);
        }
        if response.secondary_clicked() {
            self.state.menu.open(column, rect, grid_id());
        }
        if response.clicked() {
            let adds = ui.input(|input| input.modifiers.shift);
            self.deeds.push(Deed::Sort(column, adds));
        }
        response
    }

    fn header_keys(&mut self, ui: &Ui, rect: Rect, at: usize, column: Column) {
        let id = header_id(column);
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let step = take_key(ui, Key::ArrowRight) - take_key(ui, Key::ArrowLeft);
        if step != 0 {
            let next = at.saturating_add_signed(step).min(self.grid.columns.len() - 1);
            self.state.header = next;
            self.state.reveal_column = Some(next);
            ui.memory_mut(|memory| memory.request_focus(header_id(self.grid.columns[next])));
        }
        let pressed = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
        for (key, step) in [(Key::ArrowRight, 1), (Key::ArrowLeft, -1)] {
            if pressed(Modifiers::ALT, key) {
                self.state.header = at.saturating_add_signed(step).clamp(1, self.grid.columns.len() - 1);
                self.deeds.push(Deed::Arrange(Arrange::Step(column, step)));
            }
        }
        if pressed(Modifiers::ALT, Key::ArrowDown) {
            self.deeds.push(Deed::Filter(Dropdown { column, at: rect, back: id }));
        }
        if pressed(Modifiers::SHIFT, Key::F10) | pressed(Modifiers::NONE, Key::Menu) {
            self.state.menu.open(column, rect, id);
        }
    }

    fn paint_header(&self, ui: &Ui, rect: Rect, column: Column, response: &Response) {
        let palette = ui.palette();
        let inner = rect.shrink2(Vec2::new(PAD, 0.0));
        let level = self.grid.sort.iter().position(|sort| sort.by == column);
        let ink = if level.is_some() || response.hovered() { palette.text } else { palette.muted };
        let arrow = if level.is_some() { ARROW } else { 0.0 };
        let is_hot = response.hovered() || response.has_focus() || ui.rect_contains_pointer(rect);
        let sign = if is_hot { SIGN - PAD / 2.0 } else { 0.0 };
        let name = galley(ui, Role::TableHead, &self.grid.name(column), ink, (inner.width() - arrow - sign).max(0.0));
        let size = name.size();
        let left = if column.is_number() { inner.right() - arrow - sign - size.x } else { inner.left() };
        ui.painter().galley(pos2(left, rect.center().y - size.y / 2.0), name, ink);
        if let Some(level) = level {
            let glyph = if self.grid.sort[level].descending { icon::ARROW_DOWN } else { icon::ARROW_UP };
            paint_icon(ui, glyph, pos2(left + size.x + 10.0, rect.center().y), 14.0, ink);
        }
        focus_ring(ui, rect.shrink(3.0), response);
    }

    /// Shows the sign that narrows the column.
    fn sign_ui(&mut self, ui: &Ui, rect: Rect, column: Column) {
        let palette = ui.palette();
        let square = Rect::from_min_max(pos2(rect.right() - SIGN - 4.0, rect.top() + 4.0), pos2(rect.right() - 4.0, rect.bottom() - 4.0));
        let response = ui.interact(square, header_id(column).with(SIGN as u8), Sense::CLICK);
        let name = self.grid.text.with("grid-filter-of", &[("column", self.grid.name(column).as_ref().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
        if response.hovered() {
            ui.painter().rect_filled(square, 3, palette.press);
        }
        paint_icon(ui, icon::CHEVRON_DOWN, square.center(), 14.0, palette.text);
        if response.clicked() {
            self.deeds.push(Deed::Filter(Dropdown { column, at: rect, back: grid_id() }));
        }
        response.on_hover_text(name);
    }

    /// Ends the frame of the headers: shows where a dragged column would stand, and asks for it when it is let go.
    pub(super) fn end_drag(&mut self, ui: &Ui) {
        let dragged = self.grid.columns.iter().copied().find_map(|column| {
            let response = ui.ctx().read_response(header_id(column))?;
            (column != TITLE && (response.dragged_by(egui::PointerButton::Primary) || response.drag_stopped())).then_some((column, response))
        });
        let Some((column, response)) = dragged else { return };
        ui.set_cursor_icon(egui::CursorIcon::Grabbing);
        let Some(pointer) = response.interact_pointer_pos() else { return };
        let over = self.headers.iter().find(|(_, rect)| rect.x_range().contains(pointer.x));
        let Some((at, rect)) = over.copied() else { return };
        let from = self.grid.columns.iter().position(|other| *other == column).unwrap_or_default();
        if at == 0 || at == from {
            return;
        }
        let x = if at > from { rect.right() - 1.0 } else { rect.left() + 1.0 };
        let palette = ui.palette();
        ui.painter().vline(x, rect.top()..=rect.top() + HEADER, Stroke::new(3.0, palette.accent));
        if response.drag_stopped() {
            self.deeds.push(Deed::Arrange(Arrange::Before(column, self.grid.columns[at])));
        }
    }
}
