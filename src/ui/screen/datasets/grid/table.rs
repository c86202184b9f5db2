//! The body of the grid: rows, cells, ticks, and what is under the pointer.
//!
//! What a cell shows stands in `cell`; what a press means is told in `pointer`.

use eframe::egui::{Pos2, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};
use egui_table::{CellInfo, HeaderCellInfo, PrefetchInfo, TableDelegate};

use super::super::cell::{self, Row};
use super::super::column::TITLE;
use super::super::group::heading_ui;
use super::super::selection::Cell;
use super::{Deed, Grid, GridState, grid_id};
use crate::ui::theme::{Themed as _, size};
use crate::ui::widget::check::paint_box;

/// Names the node of the cell with the cursor, and those of the ticks, among the ids of the grid.
const CELL: &str = "cell";
const TICK: &str = "tick";

/// What lies under the pointer, and what lay under it when it was pressed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Hits {
    pub(super) under: Option<Cell>,
    pub(super) origin: Option<Cell>,
    /// The row whose title was pressed.
    pub(super) title: Option<usize>,
    /// The row whose tick was pressed.
    pub(super) tick: Option<usize>,
}

pub(super) struct Delegate<'a, 'b> {
    pub(super) grid: Grid<'a>,
    pub(super) state: &'b mut GridState,
    pub(super) deeds: Vec<Deed>,
    pub(super) hits: Hits,
    /// The headers in sight: place and rectangle.
    pub(super) headers: Vec<(usize, Rect)>,
    pointer: Option<Pos2>,
    origin: Option<Pos2>,
    has_focus: bool,
    /// The whole grid.
    rect: Rect,
}

impl<'a, 'b> Delegate<'a, 'b> {
    pub(super) fn new(grid: Grid<'a>, ui: &Ui, state: &'b mut GridState, response: &Response) -> Self {
        let is_over = response.contains_pointer() || response.dragged();
        let pointer = if is_over { ui.pointer_latest_pos() } else { None };
        let origin = if is_over { ui.input(|input| input.pointer.press_origin()) } else { None };
        let has_focus = response.has_focus();
        Self { grid, state, deeds: Vec::new(), hits: Hits::default(), headers: Vec::new(), pointer, origin, has_focus, rect: response.rect }
    }

    fn row_under(&self, ui: &Ui, rect: Rect) -> bool {
        self.pointer.is_some_and(|pointer| rect.y_range().contains(pointer.y) && pointer.y >= ui.clip_rect().top())
    }

    fn tick_ui(&self, ui: &Ui, number: usize, row: &Row<'_>) -> Option<usize> {
        let rect = ui.max_rect();
        let id = grid_id().with(TICK).with(number);
        let response = ui.interact(rect, id, Sense::CLICK);
        let is_on = self.state.selection.marked().contains(&row.dataset.id());
        let name = self.grid.text.with("grid-tick", &[("title", row.dataset.title(row.language).into())]);
        response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, true, is_on, &name));
        let square = Rect::from_center_size(rect.center(), Vec2::splat(16.0));
        paint_box(ui, square, is_on, &response);
        response.clicked().then_some(number)
    }

    /// Notes what lies under the pointer.
    fn point(&mut self, ui: &Ui, rect: Rect, cell: Cell) {
        let seen = rect.intersect(ui.clip_rect());
        if self.pointer.is_some_and(|pointer| seen.contains(pointer)) {
            self.hits.under = Some(cell);
        }
        if self.origin.is_some_and(|origin| seen.contains(origin)) {
            self.hits.origin = Some(cell);
        }
    }

    fn title_ui(&mut self, ui: &Ui, rect: Rect, number: usize, row: &Row<'_>) {
        let id = grid_id().with(number);
        // Not focusable: the grid is one stop, and tells which of its cells is meant.
        let response = ui.interact(rect, id, Sense::CLICK);
        let is_on = row.is_selected || self.state.selection.marked().contains(&row.dataset.id());
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_on, self.grid.row_name(number, row)));
        if response.clicked() {
            self.hits.title = Some(number);
        }
        response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand);
    }

    /// Paints the frame around the range, and around the cell with the cursor.
    fn frame_ui(&mut self, ui: &Ui, rect: Rect, cell: Cell, row: &Row<'_>) {
        let palette = ui.palette();
        let selection = &self.state.selection;
        if !selection.is_single() && selection.holds(cell.row, cell.column) {
            let (rows, columns) = (selection.row_range(), selection.column_range());
            let stroke = Stroke::new(1.0, palette.accent);
            if *rows.start() == cell.row {
                ui.painter().hline(rect.x_range(), rect.top() + 0.5, stroke);
            }
            if *rows.end() == cell.row {
                ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, stroke);
            }
            if *columns.start() == cell.column {
                ui.painter().vline(rect.left() + 0.5, rect.y_range(), stroke);
            }
            if *columns.end() == cell.column {
                ui.painter().vline(rect.right() - 0.5, rect.y_range(), stroke);
            }
        }
        if !row.is_selected || selection.cursor() != cell {
            return;
        }
        self.state.cursor_rect = Some(rect);
        let stroke = if self.has_focus { Stroke::new(size::FOCUS, palette.accent) } else { Stroke::new(1.0, palette.border) };
        ui.painter().rect_stroke(rect.shrink(1.0), 0, stroke, StrokeKind::Inside);
        let id = grid_id().with(CELL);
        let response = ui.interact(rect, id, Sense::hover());
        response.widget_info(|| WidgetInfo::selected(AccessRole::GridCell, true, true, self.grid.cell_name(cell, row)));
        ui.ctx().accesskit_node_builder(grid_id(), |node| node.set_active_descendant(id.accesskit_id()));
    }
}

impl TableDelegate for Delegate<'_, '_> {
    fn prepare(&mut self, info: &PrefetchInfo) {
        self.state.page = (info.visible_rows.end - info.visible_rows.start) as usize;
    }

    fn default_row_height(&self) -> f32 {
        size::ROW
    }

    fn row_ui(&mut self, ui: &mut Ui, row: u64) {
        let palette = ui.palette();
        let rect = ui.max_rect();
        if let Some((at, head)) = self.grid.lines.head(row as usize) {
            if heading_ui(ui, self.rect, rect, head, self.grid.text) {
                self.deeds.push(Deed::Fold(at));
            }
            return;
        }
        let Some(number) = self.grid.lines.row(row as usize) else { return };
        let seen = rect.intersect(ui.clip_rect());
        let is_marked = self.grid.rows.get(number).is_some_and(|id| self.state.selection.marked().contains(id));
        let is_chosen = self.grid.chosen == Some(number) && self.state.selection.is_single();
        if is_marked || is_chosen {
            ui.painter().rect_filled(seen, 0, palette.select);
        } else if self.row_under(ui, rect) {
            ui.painter().rect_filled(seen, 0, palette.hover);
        }
        ui.painter().hline(seen.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    }

    fn cell_ui(&mut self, ui: &mut Ui, info: &CellInfo) {
        let grid = self.grid;
        let Some(number) = grid.lines.row(info.row_nr as usize) else { return };
        let Some(row) = grid.row(number) else { return };
        let Some(at) = info.col_nr.checked_sub(1) else {
            self.hits.tick = self.tick_ui(ui, number, &row).or(self.hits.tick);
            return;
        };
        let Some(column) = grid.columns.get(at).copied() else { return };
        if ui.is_sizing_pass() {
            let roomy = Rect::from_min_size(ui.max_rect().min, Vec2::new(640.0, size::ROW));
            let wanted = cell::paint(ui, roomy, column, &row);
            ui.set_min_width(wanted);
            return;
        }
        let (rect, cell) = (ui.max_rect(), Cell::new(number, at));
        let palette = ui.palette();
        self.point(ui, rect, cell);
        if !self.state.selection.is_single() && self.state.selection.holds(number, at) {
            ui.painter().rect_filled(rect.with_max_y(rect.bottom() - 1.0), 0, palette.select);
        }
        cell::paint(ui, rect, column, &row);
        if column == TITLE {
            self.title_ui(ui, rect, number, &row);
        }
        if at + 1 == grid.frozen {
            ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, palette.line));
        }
        if grid.editing == Some((row.dataset.id(), column)) {
            self.state.writing_rect = Some(rect);
        }
        self.frame_ui(ui, rect, cell, &row);
    }

    fn header_cell_ui(&mut self, ui: &mut Ui, info: &HeaderCellInfo) {
        self.head_ui(ui, info.col_range.start);
    }
}
