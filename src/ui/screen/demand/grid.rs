//! The list as a grid: only the rows in sight are laid out, and keys move the chosen one.
//!
//! It changes nothing: what was pressed comes back as [`Pressed`].

use eframe::egui::{EventFilter, Id, Key, Rect, Response, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit, pos2};

use super::list::{Column, Entry, List};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::button::{focus_ring, take_key};
use crate::ui::widget::label::{galley, paint_icon};

/// Left and right in a cell.
const PAD: f32 = 10.0;
/// The columns: how wide each is, the one without a width takes the rest; and from which width of the list it is shown.
const COLUMNS: [(Column, Option<f32>, f32); 6] = [
    (Column::Date, Some(112.0), 0.0),
    (Column::Who, Some(130.0), 0.0),
    (Column::What, None, 0.0),
    (Column::Datasets, Some(150.0), 560.0),
    (Column::Channel, Some(110.0), 860.0),
    (Column::Answered, Some(128.0), 680.0),
];
/// From this width on names get more room.
const ROOMY_FROM: f32 = 1000.0;

/// Returns the id of the grid, the one thing in it that takes the focus beside the header.
pub(super) fn grid_id() -> Id {
    Id::unique("demand-grid")
}

/// What was pressed in the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressed {
    /// Choose this row.
    Choose(usize),
    /// Show the chosen one, where it is not beside the list already.
    Show,
    /// Show the chosen one and go into it.
    Open,
    /// Change the chosen one.
    Edit,
    /// Answer the chosen one, or take the answer back.
    Answer,
    /// Take the chosen one away.
    Remove,
    /// Write down a new one.
    New,
    /// Sort by this column.
    Sort(Column),
}

/// Where the grid stands.
#[derive(Debug, Default)]
pub(super) struct GridState {
    /// Scroll to this row.
    pub(super) reveal: Option<usize>,
    page: usize,
    header: usize,
}

/// What the grid shows.
#[derive(Clone, Copy)]
pub(super) struct Grid<'a> {
    pub(super) open: &'a Open<'a>,
    pub(super) text: &'a Text,
    pub(super) list: &'a List,
    /// The row that is chosen.
    pub(super) chosen: Option<usize>,
    /// The row that the arrows go on from where none is chosen.
    pub(super) resume: usize,
}

impl Grid<'_> {
    /// Shows the grid; returns its response, the entrance of the region, and what was pressed.
    pub(super) fn ui(self, ui: &mut Ui, state: &mut GridState) -> (Response, Vec<Pressed>) {
        let mut pressed = Vec::new();
        ui.spacing_mut().item_spacing.y = 0.0;
        let columns = shown(ui.available_width());
        self.header_ui(ui, &columns, state, &mut pressed);
        let rect = ui.available_rect_before_wrap();
        let response = ui.interact(rect, grid_id(), Sense::click());
        let name = self.text.with("demand-grid", &[("count", self.list.len().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, &name));
        if response.has_focus() {
            let filter = EventFilter { vertical_arrows: true, escape: self.chosen.is_some(), ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(grid_id(), filter));
            self.keys(ui, state, &mut pressed);
        }
        state.page = (rect.height() / size::ROW) as usize;
        let height = self.list.len() as f32 * size::ROW;
        ScrollArea::vertical().id_salt("demand-rows").auto_shrink(false).show_viewport(ui, |ui, viewport| {
            ui.set_height(height);
            let (top, wide) = (ui.max_rect().top(), ui.max_rect().width());
            let row_rect = |row: usize| Rect::from_min_size(pos2(ui.max_rect().left(), top + row as f32 * size::ROW), Vec2::new(wide, size::ROW));
            if let Some(row) = state.reveal.take() {
                ui.scroll_to_rect_animation(row_rect(row), None, eframe::egui::style::ScrollAnimation::none());
            }
            let first = (viewport.min.y / size::ROW).floor().max(0.0) as usize;
            let last = ((viewport.max.y / size::ROW).ceil() as usize).min(self.list.len());
            for row in first..last {
                if self.row_ui(ui, row_rect(row), row, &columns, response.has_focus()) {
                    pressed.extend([Pressed::Choose(row), Pressed::Show]);
                    ui.memory_mut(|memory| memory.request_focus(grid_id()));
                }
            }
        });
        if response.has_focus() {
            ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
        }
        (response, pressed)
    }

    fn keys(self, ui: &Ui, state: &mut GridState, pressed: &mut Vec<Pressed>) {
        let take = |key: Key| take_key(ui, key);
        let last = self.list.len().saturating_sub(1);
        let page = isize::try_from(state.page.max(2) - 1).unwrap_or(isize::MAX);
        let moved = take(Key::ArrowDown) - take(Key::ArrowUp) + page * (take(Key::PageDown) - take(Key::PageUp));
        let wanted = match (take(Key::Home) > 0, take(Key::End) > 0, self.chosen) {
            (true, ..) => Some(0),
            (_, true, _) => Some(last),
            (_, _, None) if moved != 0 => Some(self.resume.min(last)),
            (_, _, Some(row)) if moved != 0 => Some(row.saturating_add_signed(moved).min(last)),
            _ => None,
        };
        if let Some(row) = wanted.filter(|row| *row < self.list.len() && Some(*row) != self.chosen) {
            pressed.push(Pressed::Choose(row));
            state.reveal = Some(row);
        }
        for (key, press) in
            [(Key::Enter, Pressed::Open), (Key::F2, Pressed::Edit), (Key::Space, Pressed::Answer), (Key::Delete, Pressed::Remove), (Key::Insert, Pressed::New)]
        {
            if take(key) > 0 {
                pressed.push(press);
            }
        }
    }

    /// Shows a row; tells whether it was pressed.
    fn row_ui(self, ui: &Ui, rect: Rect, row: usize, columns: &[(Column, f32)], has_focus: bool) -> bool {
        let Some(entry) = self.list.row(row) else { return false };
        let palette = ui.palette();
        let is_chosen = self.chosen == Some(row);
        let id = grid_id().with(entry.demand.id);
        // Not focusable: the grid is one stop, and tells which of its rows is meant.
        let response = ui.interact(rect, id, Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, self.row_name(row, entry)));
        Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, 0);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        let mut left = rect.left() + size::VIEW_PAD - PAD;
        for (column, width) in columns {
            let cell = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(*width, rect.height()));
            self.cell_ui(ui, cell.shrink2(Vec2::new(PAD, 0.0)), *column, entry, is_chosen);
            left += width;
        }
        if is_chosen {
            ui.ctx().accesskit_node_builder(grid_id(), |node| node.set_active_descendant(id.accesskit_id()));
            if has_focus {
                ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
            }
        }
        response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand).clicked()
    }

    fn cell_ui(self, ui: &Ui, cell: Rect, column: Column, entry: &Entry, is_chosen: bool) {
        let palette = ui.palette();
        let (words, ink) = self.cell(column, entry);
        let ink = match ink {
            Ink::Plain => palette.text,
            Ink::Muted => palette.muted,
            Ink::Warn => palette.warn,
        };
        let role = if is_chosen && column == Column::What { Role::Label } else { Role::Body };
        let mut left = cell.left();
        let sign = match (column, ink == palette.warn) {
            (Column::Datasets, true) => Some((icon::WARNING, palette.warn)),
            (Column::Answered, false) => Some((icon::CHECK, palette.ok)),
            _ => None,
        };
        if let Some((sign, ink)) = sign {
            paint_icon(ui, sign, pos2(left + 7.0, cell.center().y), 14.0, ink);
            left += 20.0;
        }
        let words = galley(ui, role, &words, ink, (cell.right() - left).max(0.0));
        ui.painter().galley(pos2(left, cell.center().y - words.size().y / 2.0), words, ink);
    }

    /// Returns what a cell says, and how.
    fn cell(self, column: Column, entry: &Entry) -> (String, Ink) {
        let demand = &entry.demand;
        let line = |line: Option<&crate::model::Line>| line.map_or_else(String::new, ToString::to_string);
        match column {
            Column::Date => (self.text.date(demand.date), Ink::Plain),
            Column::Who => (demand.who.to_string(), Ink::Plain),
            Column::What => (on_one_line(demand.what.as_str()), Ink::Plain),
            Column::Channel => (line(demand.channel.as_ref()), Ink::Muted),
            Column::Source => (line(demand.source.as_ref()), Ink::Muted),
            Column::Datasets if demand.is_unmet() => (self.text.get("demand-none-yet").to_owned(), Ink::Warn),
            Column::Datasets => {
                let titles: Vec<&str> = entry.datasets.iter().map(|dataset| dataset.title(self.open.language)).collect();
                (titles.join(", "), Ink::Plain)
            }
            Column::Answered => match demand.answered {
                Some(day) => (self.text.date(day), Ink::Plain),
                None => (self.text.get("demand-open").to_owned(), Ink::Warn),
            },
        }
    }

    /// Says what stands in a row, for those who cannot see it.
    fn row_name(self, row: usize, entry: &Entry) -> String {
        let (what, datasets, date) = (self.cell(Column::What, entry).0, self.cell(Column::Datasets, entry).0, self.cell(Column::Date, entry).0);
        let answered = match entry.demand.answered {
            Some(day) => self.text.with("demand-answered-on", &[("date", self.text.date(day).into())]),
            None => self.text.get("demand-open").to_owned(),
        };
        let args = [
            ("who", entry.demand.who.as_str().into()),
            ("what", what.into()),
            ("date", date.into()),
            ("row", (row + 1).into()),
            ("rows", self.list.len().into()),
            ("datasets", datasets.into()),
            ("answered", answered.into()),
        ];
        self.text.with("demand-row", &args)
    }

    fn header_ui(self, ui: &mut Ui, columns: &[(Column, f32)], state: &mut GridState, pressed: &mut Vec<Pressed>) {
        let palette = ui.palette();
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), Sense::hover());
        ui.painter().rect_filled(rect, 0, palette.surface);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        state.header = state.header.min(columns.len() - 1);
        let mut left = rect.left() + size::VIEW_PAD - PAD;
        for (index, (column, width)) in columns.iter().enumerate() {
            let cell = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(*width, rect.height()));
            left += width;
            let response = self.head_ui(ui, cell, *column, index == state.header);
            if response.has_focus() {
                let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
                ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
                let step = take_key(ui, Key::ArrowRight) - take_key(ui, Key::ArrowLeft);
                if step != 0 {
                    state.header = index.saturating_add_signed(step).min(columns.len() - 1);
                    ui.memory_mut(|memory| memory.request_focus(header_id(columns[state.header].0)));
                }
            }
            if response.clicked() {
                pressed.push(Pressed::Sort(*column));
            }
        }
    }

    fn head_ui(self, ui: &Ui, cell: Rect, column: Column, is_stop: bool) -> Response {
        let palette = ui.palette();
        let response = ui.interact(cell, header_id(column), if is_stop { Sense::click() } else { Sense::CLICK });
        let (sorted, is_falling) = self.list.question.sort;
        let is_sorted = sorted == column;
        let name = column_name(column, self.text);
        let key = match (is_sorted, is_falling) {
            (false, _) => "datasets-header",
            (true, false) => "datasets-header-rising",
            (true, true) => "datasets-header-falling",
        };
        let spoken = self.text.with(key, &[("column", name.into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ColumnHeader, true, &spoken));
        if is_sorted {
            let direction = if is_falling { accesskit::SortDirection::Descending } else { accesskit::SortDirection::Ascending };
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_sort_direction(direction));
        }
        let inner = cell.shrink2(Vec2::new(PAD, 0.0));
        let ink = if is_sorted || response.hovered() { palette.text } else { palette.muted };
        let room = inner.width() - if is_sorted { 16.0 } else { 0.0 };
        let words = galley(ui, Role::TableHead, name, ink, room.max(0.0));
        let wide = words.size().x;
        ui.painter().galley(pos2(inner.left(), inner.center().y - words.size().y / 2.0), words, ink);
        if is_sorted {
            let arrow = if is_falling { icon::ARROW_DOWN } else { icon::ARROW_UP };
            paint_icon(ui, arrow, pos2(inner.left() + wide + 10.0, inner.center().y), 14.0, ink);
        }
        focus_ring(ui, cell.shrink(3.0), &response);
        response
    }
}

/// How the words of a cell stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ink {
    Plain,
    Muted,
    Warn,
}

fn header_id(column: Column) -> Id {
    Id::unique("demand-header").with(column.key())
}

/// Names a column.
pub(super) fn column_name(column: Column, text: &Text) -> &str {
    text.of("demand-part", column.key())
}

/// Puts a text of several lines on one.
pub(super) fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the columns that a width has room for, with their own widths.
fn shown(room: f32) -> Vec<(Column, f32)> {
    let columns = COLUMNS.iter().filter(|(_, _, from)| room >= *from);
    let more = if room >= ROOMY_FROM { 1.3 } else { 1.0 };
    let wide = |column: Column, width: f32| if matches!(column, Column::Who | Column::Datasets) { width * more } else { width };
    let fixed: f32 = columns.clone().filter_map(|(column, width, _)| width.map(|width| wide(*column, width))).sum();
    let rest = (room - fixed - 2.0 * (size::VIEW_PAD - PAD)).max(80.0);
    columns.map(|(column, width, _)| (*column, width.map_or(rest, |width| wide(*column, width)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_their_room_and_what_is_needed_is_always_there() {
        for room in [320.0_f32, 500.0, 700.0, 900.0, 1400.0] {
            let columns = shown(room);
            assert!(columns.iter().any(|(column, _)| *column == Column::What), "{room}");
            let used: f32 = columns.iter().map(|(_, width)| width).sum();
            assert!(used <= room.max(330.0), "{room}: {used}");
        }
        assert_eq!(shown(1400.0).len(), COLUMNS.len());
    }
}
