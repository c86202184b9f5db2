//! The grid: only the rows and columns in sight are laid out, a cell has the cursor, and a range or rows can be chosen.
//!
//! It changes nothing but where one stands in it: what was pressed comes back as [`Deed`]s.

mod header;
mod keys;
mod menu;
mod pointer;
mod table;

use std::borrow::Cow;

use eframe::egui::{self, Align, EventFilter, Id, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, style::ScrollAnimation};
use egui_table::{HeaderRow, Table, TableState};

pub(super) use self::header::head_width;
use self::menu::ColumnMenu;
use self::table::Delegate;
use super::cell::Row;
use super::column::{AsColumn as _, Column};
use super::filter::Dropdown;
use super::group::Lines;
use super::selection::{Cell, Selection};
use crate::model::DatasetId;
use crate::model::columns::WIDTHS;
use crate::model::query::Sort;
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::theme::{Themed as _, size};
use crate::ui::toast;
use crate::wording;

/// The height of the header.
const HEADER: f32 = 32.0;
/// How much of the grid the columns that stay in sight may take.
const FROZEN_SHARE: f32 = 0.6;

/// Returns the id of the grid, the one thing in it that takes the focus beside the header.
pub(in crate::ui) fn grid_id() -> Id {
    Id::unique("datasets-grid")
}

/// Something to do with the clipboard, while the grid has the focus and no cell is written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Clip {
    /// Copy what is chosen.
    Copy,
    /// Copy what is chosen and clear it.
    Cut,
    /// Put this in, beginning at the cursor.
    Paste(String),
}

/// How the columns are to be arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrange {
    /// Make a column this wide.
    Width(Column, u16),
    /// Move a column to where another is.
    Before(Column, Column),
    /// Move a column some places.
    Step(Column, isize),
    /// Keep everything up to a column in sight.
    Freeze(Column),
    /// Keep only the title in sight.
    Unfreeze,
    /// Hide a column.
    Hide(Column),
}

/// What was asked for in the grid.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Deed {
    /// The cursor is in another row.
    Choose(usize),
    /// Open the card of the chosen row, and let it have the focus or not.
    Open { focus: bool },
    /// Sort by a column, and whether the levels before it stay.
    Sort(Column, bool),
    /// Sort by this alone.
    SortBy(Sort),
    /// Narrow a column.
    Filter(Dropdown),
    /// Arrange the columns.
    Arrange(Arrange),
    /// Write in the cell with the cursor: over what is there if something is typed, in what is there otherwise.
    Edit(Option<String>),
    /// Clear what is chosen.
    Clear,
    /// Fold a group away, or bring it back.
    Fold(usize),
    /// Fill the range from its first row.
    FillDown,
    /// Copy, cut or paste.
    Clip(Clip),
}

/// Where the grid stands.
#[derive(Debug, Default)]
pub(super) struct GridState {
    /// What is chosen.
    pub(super) selection: Selection,
    /// Scroll to this row.
    pub(super) reveal: Option<usize>,
    /// Where the cell that is written in is, while it is in sight.
    pub(super) writing_rect: Option<Rect>,
    /// Where the cell with the cursor is, while it is in sight.
    cursor_rect: Option<Rect>,
    /// The column that a run of Tab and Enter began in, while cells are filled in one after the other.
    run: Option<usize>,
    /// Scroll to this column.
    reveal_column: Option<usize>,
    /// Scroll to the first column that scrolls: what is wanted is in sight, what stands beside it may not be.
    to_left: bool,
    /// Scroll to the first row.
    pub(super) to_top: bool,
    /// How many rows were in sight.
    page: usize,
    /// Which header the focus goes to.
    header: usize,
    /// The column whose width is to fit what it shows.
    fit: Option<Column>,
    /// The cell that was pressed last.
    pressed: Option<Cell>,
    /// A range is being dragged.
    is_dragging: bool,
    menu: ColumnMenu,
}

impl GridState {
    /// Moves the cursor and keeps it in sight.
    fn go(&mut self, cell: Cell, extends: bool, rows: &[DatasetId]) {
        self.selection.move_to(cell, extends, rows);
        self.reveal = Some(cell.row);
        self.reveal_column = Some(cell.column);
    }

    /// Moves on after a cell was written, as in a run of such: back to the column it began in on Enter.
    pub(super) fn step(&mut self, down: isize, right: isize, rows: &[DatasetId], columns: usize) {
        let cursor = self.selection.cursor();
        let start = self.run.unwrap_or(cursor.column);
        let last = Cell::new(rows.len().saturating_sub(1), columns.saturating_sub(1));
        let mut cell = Cell::new(cursor.row.saturating_add_signed(down).min(last.row), cursor.column.saturating_add_signed(right).min(last.column));
        if down != 0 {
            cell.column = start.min(last.column);
        }
        if right > 0 && cursor.column == last.column && cursor.row < last.row {
            cell = Cell::new(cursor.row + 1, 0);
        }
        self.run = Some(start);
        self.go(cell, false, rows);
    }

    /// Keeps the cell with the cursor in sight.
    pub(super) const fn reveal_cursor(&mut self) {
        let cursor = self.selection.cursor();
        self.reveal = Some(cursor.row);
        self.reveal_column = Some(cursor.column);
    }
}

/// What the grid shows.
#[derive(Clone, Copy)]
pub(super) struct Grid<'a> {
    pub(super) open: &'a Open<'a>,
    pub(super) text: &'a Text,
    pub(super) columns: &'a [Column],
    /// How wide each column is.
    pub(super) widths: &'a [f32],
    /// How many columns stay in sight.
    pub(super) frozen: usize,
    pub(super) rows: &'a [DatasetId],
    /// The headings among the rows.
    pub(super) lines: Lines<'a>,
    /// Goes up whenever the rows are new.
    pub(super) version: u64,
    /// The row that is chosen.
    pub(super) chosen: Option<usize>,
    pub(super) sort: &'a [Sort],
    /// The cell that is being written in.
    pub(super) editing: Option<(DatasetId, Column)>,
}

impl Grid<'_> {
    /// Shows the grid. Returns its response, the entrance of the region, and what was asked for.
    pub(super) fn ui(self, ui: &mut Ui, state: &mut GridState) -> (Response, Vec<Deed>) {
        state.selection.settle(self.version, self.rows, self.columns.len());
        let before = state.selection.cursor();
        if let Some(row) = self.chosen.filter(|row| *row != before.row) {
            state.selection.move_to(Cell::new(row, before.column), false, self.rows);
        }
        let rect = ui.available_rect_before_wrap();
        let response = ui.interact(rect, grid_id(), Sense::click_and_drag());
        let name = self.text.with("datasets-grid", &[("count", self.rows.len().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, &name));
        let mut deeds = Vec::new();
        let mut has_moved = false;
        if response.has_focus() {
            let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: state.run.is_some() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(grid_id(), filter));
            has_moved = self.keys(ui, state, &mut deeds);
        }
        let mut delegate = Delegate::new(self, ui, state, &response);
        ui.scope(|ui| {
            ui.style_mut().scroll_animation = ScrollAnimation::none();
            ui.visuals_mut().widgets.noninteractive.bg_stroke = Stroke::NONE;
            let made = self.table_ui(ui, &mut delegate);
            delegate.deeds.extend(made);
        });
        delegate.end_drag(ui);
        let hits = delegate.hits;
        deeds.append(&mut delegate.deeds);
        has_moved |= self.point(ui, state, &response, hits, &mut deeds);
        self.menu_ui(ui, state, &response, &mut deeds);
        let row = state.selection.cursor().row;
        if has_moved && self.rows.get(row).copied() != self.open.selected {
            deeds.insert(0, Deed::Choose(row));
        }
        if let Some(cell) = state.writing_rect.or(state.cursor_rect) {
            // The row that is worked on, and those beside it.
            toast::keep_clear(ui.ctx(), Rect::from_x_y_ranges(rect.x_range(), cell.y_range()).expand2(Vec2::new(0.0, size::ROW)));
        }
        if response.has_focus() {
            ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
        }
        (response, deeds)
    }

    /// Shows the table; returns how wide columns were made in it.
    fn table_ui(self, ui: &mut Ui, delegate: &mut Delegate<'_, '_>) -> Vec<Deed> {
        let range = f32::from(*WIDTHS.start())..=f32::from(*WIDTHS.end());
        let fit = delegate.state.fit.take();
        let column = |(column, width): (&Column, &f32)| {
            let shown = egui_table::Column::new(*width).range(range.clone()).id(Id::unique(column)).resizable(true);
            shown.auto_size_this_frame(fit == Some(*column))
        };
        let tick = egui_table::Column::new(size::GRID_TICK).range(size::GRID_TICK..=size::GRID_TICK).id(Id::unique("datasets-tick")).resizable(false);
        let columns: Vec<_> = std::iter::once(tick).chain(self.columns.iter().zip(self.widths).map(column)).collect();
        let mut table = Table::new().id_salt(Id::unique("datasets-table")).num_rows(self.lines.count() as u64).columns(columns);
        table = table.num_sticky_cols(1 + self.staying(ui.available_width())).headers([HeaderRow::new(HEADER)]);
        let id = table.get_id(ui);
        // The widths are ours; without a state the table would measure every column first.
        let mut state = TableState::load(ui.ctx(), id).unwrap_or_default();
        state.col_widths.extend(self.columns.iter().zip(self.widths).map(|(column, width)| (Id::unique(column), *width)));
        state.store(ui.ctx(), id);
        if let Some(row) = delegate.state.reveal.take().filter(|row| *row < self.rows.len()) {
            table = table.scroll_to_row(self.lines.line(row) as u64, None);
        } else if std::mem::take(&mut delegate.state.to_top) {
            table = table.scroll_to_row(0, Some(Align::TOP));
        }
        let scrolling = self.staying(ui.available_width())..self.columns.len();
        let first = std::mem::take(&mut delegate.state.to_left).then_some(scrolling.start);
        if let Some(column) =
            delegate.state.reveal_column.take().filter(|column| scrolling.contains(column)).or(first).filter(|column| scrolling.contains(column))
        {
            table = table.scroll_to_column(column + 1, None);
        }
        delegate.state.cursor_rect = None;
        delegate.state.writing_rect = None;
        table.show(ui, delegate);
        let made = TableState::load(ui.ctx(), id).unwrap_or_default();
        let wide = |(column, width): (&Column, &f32)| {
            let new = made.col_widths.get(&Id::unique(column)).copied().filter(|new| (new - width).abs() >= 0.5)?;
            Some(Deed::Arrange(Arrange::Width(*column, new.round() as u16)))
        };
        self.columns.iter().zip(self.widths).filter_map(wide).collect()
    }

    /// Returns how many columns stay in sight where there is room for so many.
    fn staying(&self, width: f32) -> usize {
        let room = width * FROZEN_SHARE;
        let mut taken = 0.0;
        let fits = self.widths.iter().take(self.frozen).take_while(|width| {
            taken += **width;
            taken <= room
        });
        fits.count().max(1)
    }

    /// Returns what a column is called.
    fn name(&self, column: Column) -> Cow<'_, str> {
        column.full_name(self.open.model().map(AsRef::as_ref), self.text)
    }

    fn row(&self, row: usize) -> Option<Row<'_>> {
        let id = *self.rows.get(row)?;
        let dataset = self.open.inventory().dataset(id)?;
        let (ranked, progress) = (self.open.worked.ranking.get(id), self.open.worked.process.get(id));
        let is_selected = self.chosen == Some(row);
        Some(Row { dataset, ranked, progress, inventory: self.open.inventory(), language: self.open.language, text: self.text, is_selected })
    }

    /// Says what stands in a row, for those who cannot see it.
    fn row_name(&self, number: usize, row: &Row<'_>) -> String {
        let text = self.text;
        let assessment = row.ranked.map(|ranked| &ranked.assessment);
        let whole = |point: Option<f64>| point.map_or_else(|| text.get("unknown").to_owned(), |point| text.number(point, 0));
        text.with(
            "datasets-row",
            &[
                ("title", row.dataset.title(row.language).into()),
                ("row", (number + 1).into()),
                ("rows", self.rows.len().into()),
                ("value", whole(assessment.and_then(|assessment| assessment.value.point)).into()),
                ("cost", whole(assessment.and_then(|assessment| assessment.cost.point)).into()),
                ("gate", wording::gate_state(row.ranked.map_or_else(Default::default, |ranked| ranked.worst_gate), text).into()),
            ],
        )
    }

    /// Says what stands in a cell, for those who cannot see it.
    fn cell_name(&self, cell: Cell, row: &Row<'_>) -> String {
        let column = self.columns.get(cell.column).copied().unwrap_or(super::column::TITLE);
        let value = super::cell::spoken(column, row);
        let value = if value.is_empty() { self.text.get("grid-cell-empty") } else { &value };
        let name = self.name(column);
        let args = [
            ("column", name.as_ref().into()),
            ("title", row.dataset.title(row.language).into()),
            ("row", (cell.row + 1).into()),
            ("rows", self.rows.len().into()),
            ("value", value.into()),
        ];
        self.text.with("grid-cell", &args)
    }
}

/// Says what the list is sorted by.
pub(super) fn sorted_by(sort: &[Sort], text: &Text) -> String {
    let names: Vec<String> = sort.iter().map(|sort| lower_first(&sort.by.name(text))).collect();
    if names.is_empty() { text.get("datasets-sorted-by-title").to_owned() } else { text.with("datasets-sorted-by", &[("columns", names.join(", ").into())]) }
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Tells whether only the grid's own keys are meant: the grid has the focus.
pub(in crate::ui) fn has_keys(ctx: &egui::Context) -> bool {
    ctx.memory(|memory| memory.has_focus(grid_id()))
}
