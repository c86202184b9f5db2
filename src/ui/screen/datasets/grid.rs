//! The grid: only the rows in sight are laid out, the title stays in place, keys move the chosen row.
//!
//! It changes nothing: what was pressed comes back as [`Pressed`].

use std::borrow::Cow;

use eframe::egui::{
    self, EventFilter, Id, Key, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit, style::ScrollAnimation,
};
use egui_table::{CellInfo, HeaderCellInfo, HeaderRow, PrefetchInfo, Table, TableDelegate, TableState};

use super::cell::{self, PAD, Row};
use super::column::{AsColumn as _, Column, TITLE};
use super::filter::Dropdown;
use crate::model::DatasetId;
use crate::model::query::Sort;
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::{focus_ring, take_key};
use crate::ui::widget::label::{galley, paint_icon};
use crate::wording;

/// The height of the header.
const HEADER: f32 = 32.0;

/// Returns the id of the grid, the one thing in it that takes the focus beside the header.
pub(super) fn grid_id() -> Id {
    Id::unique("datasets-grid")
}

/// What was pressed in the grid.
#[derive(Debug, Default)]
pub(super) struct Pressed {
    /// Choose this row.
    pub(super) choose: Option<usize>,
    /// Open the card of the chosen row.
    pub(super) open: bool,
    /// Let the card have the focus.
    pub(super) enter: bool,
    /// Sort by this column, and whether the levels before it stay.
    pub(super) sort: Option<(Column, bool)>,
    /// Narrow a column, from its header.
    pub(super) filter: Option<Dropdown>,
}

/// Where the grid stands.
#[derive(Debug, Default)]
pub(super) struct GridState {
    /// Scroll to this row.
    pub(super) reveal: Option<usize>,
    /// How many rows were in sight.
    page: usize,
    /// The first column that scrolls, when keys have scrolled.
    first: usize,
    /// Which header the focus goes to.
    header: usize,
    is_prepared: bool,
}

/// What the grid shows.
#[derive(Clone, Copy)]
pub(super) struct Grid<'a> {
    pub(super) open: &'a Open<'a>,
    pub(super) text: &'a Text,
    pub(super) columns: &'a [Column],
    pub(super) rows: &'a [DatasetId],
    /// The row that is chosen.
    pub(super) chosen: Option<usize>,
    pub(super) sort: &'a [Sort],
}

impl Grid<'_> {
    /// Shows the grid. Returns its response, the entrance of the region, and what was pressed.
    pub(super) fn ui(self, ui: &mut Ui, state: &mut GridState) -> (Response, Pressed) {
        let rect = ui.available_rect_before_wrap();
        let response = ui.interact(rect, grid_id(), Sense::click());
        let name = self.text.with("datasets-grid", &[("count", self.rows.len().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, &name));
        let mut pressed = Pressed::default();
        let mut scroll_to_column = None;
        if response.has_focus() {
            let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(grid_id(), filter));
            self.keys(ui, state, &mut pressed, &mut scroll_to_column);
        }
        if let Some(row) = pressed.choose {
            state.reveal = Some(row);
        }
        let pointer = if response.contains_pointer() { ui.pointer_latest_pos() } else { None };
        let mut delegate = Delegate { grid: self, state, grid_response: &response, pointer, under: None, title: None, sorted: None, filtered: None };
        let palette = ui.palette();
        ui.scope(|ui| {
            ui.style_mut().scroll_animation = ScrollAnimation::none();
            ui.visuals_mut().widgets.noninteractive.bg_stroke = Stroke::NONE;
            let mut table = self.table(ui, delegate.state);
            if let Some(row) = delegate.state.reveal.take().filter(|row| *row < self.rows.len()) {
                table = table.scroll_to_row(row as u64, None);
            }
            if let Some(column) = scroll_to_column {
                table = table.scroll_to_column(column, Some(egui::Align::LEFT));
            }
            table.show(ui, &mut delegate);
        });
        let Delegate { under, title, sorted, filtered, .. } = delegate;
        pressed.sort = sorted;
        pressed.filter = filtered;
        // Enter and the space bar count as clicks too, but not on the row under the pointer.
        let is_click = response.clicked() && ui.input(|input| input.pointer.any_click());
        if let Some(row) = title.or_else(|| under.filter(|_| is_click)) {
            pressed.choose = Some(row);
            pressed.open = title.is_some() || ui.input(|input| input.pointer.button_double_clicked(egui::PointerButton::Primary));
            ui.memory_mut(|memory| memory.request_focus(grid_id()));
        }
        if response.has_focus() {
            ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
        (response, pressed)
    }

    fn table(self, ui: &Ui, state: &mut GridState) -> Table {
        let id = Id::unique("datasets-table");
        let column = |column: &Column| egui_table::Column::new(column.width()).range(56.0..=640.0).id(Id::unique(column)).resizable(true);
        let table = Table::new().id_salt(id).num_rows(self.rows.len() as u64).columns(self.columns.iter().map(column).collect::<Vec<_>>());
        let table = table.num_sticky_cols(1).headers([HeaderRow::new(HEADER)]);
        if !std::mem::replace(&mut state.is_prepared, true) {
            // Without a state the table would measure every column first, and begin with other widths than ours.
            let id = table.get_id(ui);
            if TableState::load(ui.ctx(), id).is_none() {
                TableState::default().store(ui.ctx(), id);
            }
        }
        table
    }

    fn keys(self, ui: &Ui, state: &mut GridState, pressed: &mut Pressed, scroll_to_column: &mut Option<usize>) {
        let take = |key: Key| take_key(ui, key);
        let last = self.rows.len().saturating_sub(1);
        let page = isize::try_from(state.page.max(2) - 1).unwrap_or(isize::MAX);
        let steps = [(Key::ArrowDown, 1_isize), (Key::ArrowUp, -1), (Key::PageDown, page), (Key::PageUp, -page)];
        let moved: isize = steps.iter().map(|(key, step)| take(*key) * step).sum();
        let wanted = match (take(Key::Home) > 0, take(Key::End) > 0, self.chosen) {
            (true, ..) => Some(0),
            (_, true, _) => Some(last),
            (_, _, None) if moved != 0 => Some(0),
            (_, _, Some(row)) if moved != 0 => Some(row.saturating_add_signed(moved).min(last)),
            _ => None,
        };
        pressed.choose = wanted.filter(|row| *row < self.rows.len() && Some(*row) != self.chosen);
        let sideways = take(Key::ArrowRight) - take(Key::ArrowLeft);
        if sideways != 0 {
            let scrolling = self.columns.len().saturating_sub(1);
            state.first = state.first.saturating_add_signed(sideways).min(scrolling.saturating_sub(1));
            *scroll_to_column = (scrolling > 0).then_some(state.first + 1);
        }
        let (enter, space) = (take(Key::Enter) > 0, take(Key::Space) > 0);
        pressed.open = enter || space;
        pressed.enter = enter;
        if pressed.open && self.chosen.is_none() && !self.rows.is_empty() {
            pressed.choose = pressed.choose.or(Some(0));
        }
    }

    fn name(&self, column: Column) -> Cow<'_, str> {
        column.full_name(self.open.model().map(AsRef::as_ref), self.text)
    }

    fn row(&self, row: u64) -> Option<Row<'_>> {
        let id = *self.rows.get(row as usize)?;
        let dataset = self.open.inventory().dataset(id)?;
        let (ranked, progress) = (self.open.worked.ranking.get(id), self.open.worked.process.get(id));
        let is_selected = self.chosen == Some(row as usize);
        Some(Row { dataset, ranked, progress, inventory: self.open.inventory(), language: self.open.language, text: self.text, is_selected })
    }

    /// Says what stands in a row, for those who cannot see it.
    fn row_name(&self, number: u64, row: &Row<'_>) -> String {
        let text = self.text;
        let assessment = row.ranked.map(|ranked| &ranked.assessment);
        let whole = |point: Option<f64>| point.map_or_else(|| text.get("unknown").to_owned(), |point| text.number(point, 0));
        text.with(
            "datasets-row",
            &[
                ("title", row.dataset.title(row.language).into()),
                ("row", (number as usize + 1).into()),
                ("rows", self.rows.len().into()),
                ("value", whole(assessment.and_then(|assessment| assessment.value.point)).into()),
                ("cost", whole(assessment.and_then(|assessment| assessment.cost.point)).into()),
                ("gate", wording::gate_state(row.ranked.map_or_else(Default::default, |ranked| ranked.worst_gate), text).into()),
            ],
        )
    }
}

struct Delegate<'a, 'b> {
    grid: Grid<'a>,
    state: &'b mut GridState,
    grid_response: &'b Response,
    pointer: Option<egui::Pos2>,
    /// The row under the pointer.
    under: Option<usize>,
    /// The row whose title was pressed.
    title: Option<usize>,
    sorted: Option<(Column, bool)>,
    filtered: Option<Dropdown>,
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
        let seen = rect.intersect(ui.clip_rect());
        let is_chosen = self.grid.chosen == Some(row as usize);
        let is_under = self.pointer.is_some_and(|pointer| rect.y_range().contains(pointer.y) && pointer.y >= ui.clip_rect().top());
        if is_under {
            self.under = Some(row as usize);
        }
        if is_chosen {
            ui.painter().rect_filled(seen, 0, palette.select);
        } else if is_under {
            ui.painter().rect_filled(seen, 0, palette.hover);
        }
        ui.painter().hline(seen.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    }

    fn cell_ui(&mut self, ui: &mut Ui, info: &CellInfo) {
        let grid = self.grid;
        let Some(row) = grid.row(info.row_nr) else { return };
        let column = grid.columns[info.col_nr];
        if ui.is_sizing_pass() {
            let roomy = Rect::from_min_size(ui.max_rect().min, Vec2::new(640.0, size::ROW));
            let wanted = cell::paint(ui, roomy, column, &row);
            ui.set_min_width(wanted);
            return;
        }
        let rect = ui.max_rect();
        cell::paint(ui, rect, column, &row);
        if column == TITLE {
            self.title_ui(ui, rect, info.row_nr, &row);
        }
    }

    fn header_cell_ui(&mut self, ui: &mut Ui, info: &HeaderCellInfo) {
        let at = info.col_range.start;
        let column = self.grid.columns[at];
        let palette = ui.palette();
        let rect = ui.max_rect();
        ui.painter().rect_filled(rect, 0, palette.surface);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        if ui.is_sizing_pass() {
            let wanted = galley(ui, Role::TableHead, &self.grid.name(column), palette.text, f32::INFINITY).size().x;
            ui.set_min_width(wanted + 2.0 * PAD + 20.0);
            return;
        }
        let response = self.header_press_ui(ui, rect, at);
        self.paint_header(ui, rect, column, &response);
        if column == TITLE {
            ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, palette.line));
        }
    }
}

impl Delegate<'_, '_> {
    fn title_ui(&mut self, ui: &Ui, rect: Rect, number: u64, row: &Row<'_>) {
        let palette = ui.palette();
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, palette.line));
        let id = grid_id().with(number);
        // Not focusable: the grid is one stop, and tells which of its rows is meant.
        let response = ui.interact(rect, id, Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, row.is_selected, self.grid.row_name(number, row)));
        if row.is_selected {
            ui.ctx().accesskit_node_builder(grid_id(), |node| node.set_active_descendant(id.accesskit_id()));
            if self.grid_response.has_focus() {
                ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
            }
        }
        if response.hovered() {
            self.under = Some(number as usize);
        }
        if response.clicked() {
            self.title = Some(number as usize);
        }
        response.on_hover_cursor(egui::CursorIcon::PointingHand);
    }

    fn header_press_ui(&mut self, ui: &Ui, rect: Rect, at: usize) -> Response {
        let column = self.grid.columns[at];
        let is_stop = at == self.state.header.min(self.grid.columns.len() - 1);
        let id = header_id(column);
        let response = ui.interact(rect, id, if is_stop { Sense::click() } else { Sense::CLICK });
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
            let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
            let step = take_key(ui, Key::ArrowRight) - take_key(ui, Key::ArrowLeft);
            if step != 0 {
                let next = at.saturating_add_signed(step).min(self.grid.columns.len() - 1);
                self.state.header = next;
                ui.memory_mut(|memory| memory.request_focus(header_id(self.grid.columns[next])));
            }
        }
        let is_down = response.has_focus() && ui.input_mut(|input| input.consume_key(egui::Modifiers::ALT, Key::ArrowDown));
        if is_down || response.secondary_clicked() {
            self.filtered = Some(Dropdown { column, at: rect, back: id });
        }
        if response.clicked() {
            let adds = ui.input(|input| input.modifiers.shift);
            self.sorted = Some((column, adds));
        }
        response
    }

    fn paint_header(&self, ui: &Ui, rect: Rect, column: Column, response: &Response) {
        let palette = ui.palette();
        let inner = rect.shrink2(Vec2::new(PAD, 0.0));
        let level = self.grid.sort.iter().position(|sort| sort.by == column);
        let ink = if level.is_some() || response.hovered() { palette.text } else { palette.muted };
        let arrow = if level.is_some() { 16.0 } else { 0.0 };
        let name = galley(ui, Role::TableHead, &self.grid.name(column), ink, (inner.width() - arrow).max(0.0));
        let size = name.size();
        let left = if column.is_number() { inner.right() - arrow - size.x } else { inner.left() };
        ui.painter().galley(egui::pos2(left, rect.center().y - size.y / 2.0), name, ink);
        if let Some(level) = level {
            let glyph = if self.grid.sort[level].descending { icon::ARROW_DOWN } else { icon::ARROW_UP };
            paint_icon(ui, glyph, egui::pos2(left + size.x + 10.0, rect.center().y), 14.0, ink);
        }
        focus_ring(ui, rect.shrink(3.0), response);
    }
}

fn header_id(column: Column) -> Id {
    Id::unique("datasets-header").with(column)
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
