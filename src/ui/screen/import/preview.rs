//! What would happen to every row: the values as they would come in, what is the matter with them, and new, merged or refused.
//!
//! Only rows in view are laid out; the arrow keys walk through all cells, and what is wrong is put right where it stands.

use eframe::egui::{
    Event, EventFilter, Id, ImeEvent, Key, Modifiers, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo,
};

use crate::import::Target;
use crate::model::Field;
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::icon_button;
use crate::ui::widget::label::width as text_width;

use super::reading::{List, Loaded};
use super::row::Table;
use super::view::View;

/// How many rows are shown where everything stands under one another.
pub(super) const STACKED_ROWS: usize = 9;
/// The narrowest a column is shown.
const NARROWEST: f32 = 116.0;
/// How far the columns are drawn aside until the next one comes.
const DRAWN: f32 = 60.0;
/// The buttons that move the columns.
const MOVERS: f32 = 2.0 * size::CONTROL;

/// The columns of the preview with their places, from the left of a row.
pub(super) struct Layout {
    pub(super) number: f32,
    /// The columns in view, by their place in the reading.
    pub(super) columns: Vec<(usize, f32, f32)>,
    pub(super) outcome: (f32, f32),
    /// All columns in the order they are shown in.
    order: Vec<usize>,
    /// How many columns besides the first are in view.
    moving: usize,
}

impl Layout {
    /// Returns all columns in the order they are shown in.
    pub(super) fn order(&self) -> &[usize] {
        &self.order
    }

    fn of(ui: &Ui, loaded: &Loaded, view: &mut View, width: f32, text: &Text) -> Self {
        let longest = loaded.plan.rows.last().map_or(0, |row| row.row).to_string();
        let number = text_width(ui, Role::Body, &longest).max(text_width(ui, Role::TableHead, text.get("importing-row"))) + 16.0;
        let order = order(loaded);
        let left = size::VIEW_PAD + number;
        let least = text_width(ui, Role::TableHead, text.get("importing-outcome")) + 16.0;
        let outcome = (width * 0.2).clamp(120.0, 200.0).max(least);
        let room = width - left - outcome - size::VIEW_PAD;
        let most = ((room - 1.6 * NARROWEST) / NARROWEST).floor().max(0.0) as usize;
        let moving = most.min(order.len().saturating_sub(1));
        let has_more = moving + 1 < order.len();
        let outcome = if has_more { outcome.max(least + MOVERS) } else { outcome };
        let room = width - left - outcome - size::VIEW_PAD;
        if std::mem::take(&mut view.is_aside)
            && let Some(place) = view.column.and_then(|column| order.iter().position(|other| *other == column))
        {
            view.first = view.first.min(place.saturating_sub(1)).max(place.saturating_sub(moving.max(1)));
        }
        view.first = view.first.min(order.len().saturating_sub(moving + 1));
        let shown = order.iter().take(1).chain(order.iter().skip(1 + view.first).take(moving));
        // The title is wider than the others.
        let share = room / (moving as f32 + 1.6).min(order.len() as f32 + 0.6);
        let mut columns = Vec::new();
        let mut at = left;
        for (place, index) in shown.enumerate() {
            let wide = if place == 0 { share * 1.6 } else { share };
            columns.push((*index, at, wide));
            at += wide;
        }
        Self { number, columns, outcome: (width - outcome - size::VIEW_PAD, outcome), order, moving }
    }
}

/// Returns the columns that become something: title, department, owner and frequency first, then the others.
fn order(loaded: &Loaded) -> Vec<usize> {
    let rank = |target: Target| match target {
        Target::Field(key) => match key.field() {
            Field::Title => Some(0),
            Field::Department => Some(1),
            Field::Owner => Some(2),
            Field::Frequency => Some(3),
            _ => Some(5),
        },
        Target::Score(_) | Target::Stage => Some(4),
        Target::Reason(_) | Target::Id => Some(6),
        Target::Skip => None,
        Target::Note => Some(7),
    };
    let columns = loaded.mapping.columns.iter().enumerate();
    let mut ranked: Vec<(i32, usize)> = columns.filter_map(|(index, assignment)| Some((rank(assignment.target)?, index))).collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, index)| index).collect()
}

/// Shows the rows; at most so many at once, if a number is given.
pub(super) fn ui(ui: &mut Ui, list: &mut List, view: &mut View, rows: Option<usize>, open: &Open<'_>, cx: &mut Cx<'_>) {
    let mut changed = None;
    let Some(loaded) = list.loaded() else { return };
    let layout = Layout::of(ui, loaded, view, ui.available_width(), cx.text);
    let table = Table { list, loaded, inventory: open.inventory(), text: cx.text, layout };
    head_ui(ui, &table, view);
    let count = loaded.plan.rows.len();
    let height = rows.map_or(ui.available_height(), |rows| rows.min(count) as f32 * size::ROW);
    let (area, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    if std::mem::take(&mut view.is_to_show) && rows.is_some() {
        ui.scroll_to_rect(area, None);
    }
    let grid = ui.interact(area, Id::unique("import preview"), Sense::click());
    cx.region(&grid);
    let about = table.about(view);
    grid.widget_info(|| WidgetInfo::labeled(AccessRole::Grid, true, cx.text.get("importing-preview")));
    ui.ctx().accesskit_node_builder(grid.id, |node| node.set_value(about));
    if grid.gained_focus() {
        grid.scroll_to_me(None);
    }
    if std::mem::take(&mut view.is_to_focus) && view.draft.is_none() {
        grid.request_focus();
    }
    if grid.has_focus() {
        let page = (height / size::ROW).floor().max(1.0) as usize;
        ui.memory_mut(|memory| {
            memory.set_focus_lock_filter(grid.id, EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() });
        });
        walk(ui, view, &table.layout.order, count, page);
        changed = keys(ui, loaded, view);
    }
    draw_aside(ui, view, area);
    let mut child = ui.new_child(UiBuilder::new().max_rect(area).id_salt("import rows"));
    let mut scroll = ScrollArea::vertical().id_salt("import rows").auto_shrink([false, false]);
    if std::mem::take(&mut view.is_to_scroll)
        && let Some(row) = view.row
    {
        scroll = scroll.vertical_scroll_offset(((row as f32 + 0.5) * size::ROW - height / 2.0).max(0.0));
    }
    child.spacing_mut().item_spacing.y = 0.0;
    let mut written_in = None;
    scroll.show_rows(&mut child, size::ROW, count, |ui, range| {
        for index in range {
            let Some(row) = loaded.plan.rows.get(index) else { continue };
            let rect = table.row_ui(ui, row, view.row == Some(index), view);
            let pointed = grid.interact_pointer_pos().filter(|pointer| rect.contains(*pointer));
            if let (true, Some(pointer)) = (grid.clicked() || grid.double_clicked(), pointed) {
                view.row = Some(index);
                view.column = table.column_at(pointer.x - rect.left()).or(view.column);
                view.draft = None;
                grid.request_focus();
                if grid.double_clicked() {
                    view.write(loaded, None);
                }
            }
            if view.draft.as_ref().is_some_and(|draft| draft.row == row.row) {
                written_in = Some(rect);
            }
        }
        // Last, so that it lies over the rows below.
        if let Some(written) = written_in.and_then(|rect| table.draft_ui(ui, rect, view)) {
            changed = Some(written);
        }
    });
    if grid.has_focus() {
        let ring = area.shrink(size::FOCUS / 2.0);
        ui.painter().rect_stroke(ring, 0, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
    }
    if let Some(Written { row, column, text }) = changed
        && let Some(column) = loaded.reading.columns.get(column).map(|column| column.index)
    {
        list.correct([((row, column), Some(text))], open, ui.ctx());
    }
}

/// What was written in a cell, by row of the sheet and column of the reading.
pub(super) struct Written {
    pub(super) row: u32,
    pub(super) column: usize,
    pub(super) text: String,
}

fn head_ui(ui: &mut Ui, table: &Table<'_>, view: &mut View) {
    let rect = table.head_ui(ui, view.column);
    let Layout { order, moving, .. } = &table.layout;
    if moving + 1 >= order.len() {
        return;
    }
    let text = table.text;
    let movers = Rect::from_min_size(rect.right_top() - Vec2::new(MOVERS + 8.0, 0.0), Vec2::new(MOVERS, rect.height()));
    let mut child =
        ui.new_child(UiBuilder::new().max_rect(movers.shrink2(Vec2::new(0.0, 2.0))).layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)));
    child.spacing_mut().item_spacing.x = 0.0;
    let last = order.len().saturating_sub(moving + 1);
    let at_left = (view.first == 0).then(|| text.get("importing-columns-first"));
    let at_right = (view.first >= last).then(|| text.get("importing-columns-last"));
    if icon_button(&mut child, icon::CHEVRON_LEFT, text.get("importing-columns-before"), at_left).clicked() {
        view.first = view.first.saturating_sub((*moving).max(1));
    }
    if icon_button(&mut child, icon::CHEVRON_RIGHT, text.get("importing-columns-after"), at_right).clicked() {
        view.first = (view.first + (*moving).max(1)).min(last);
    }
}

/// Moves the columns with a wheel or pad that goes sideways.
fn draw_aside(ui: &Ui, view: &mut View, area: Rect) {
    if !ui.rect_contains_pointer(area) {
        return;
    }
    view.drift -= ui.input(|input| input.smooth_scroll_delta().x);
    if view.drift.abs() >= DRAWN {
        view.first = if view.drift > 0.0 { view.first + 1 } else { view.first.saturating_sub(1) };
        view.drift = 0.0;
    }
}

/// Walks through rows and columns with the keys.
fn walk(ui: &Ui, view: &mut View, order: &[usize], count: usize, page: usize) {
    if count == 0 {
        return;
    }
    let last = count - 1;
    let (from, now) = (view.row.unwrap_or_default(), view.row);
    let plain = |input: &eframe::egui::InputState, key: Key| input.key_pressed(key) && !input.modifiers.command && !input.modifiers.alt;
    let next = ui.input(|input| {
        let moves = [
            (Key::ArrowDown, (from + 1).min(last)),
            (Key::ArrowUp, from.saturating_sub(1)),
            (Key::PageDown, (from + page).min(last)),
            (Key::PageUp, from.saturating_sub(page)),
            (Key::Home, 0),
            (Key::End, last),
        ];
        // The first key only enters the rows.
        moves.into_iter().find(|(key, _)| plain(input, *key)).map(|(key, row)| if now.is_none() && key != Key::End { 0 } else { row })
    });
    if let Some(next) = next {
        view.row = Some(next);
        view.is_to_scroll = true;
    }
    let place = view.column.and_then(|column| order.iter().position(|other| *other == column));
    let (left, right) = ui.input(|input| (plain(input, Key::ArrowLeft), plain(input, Key::ArrowRight)));
    let aside = match (place, left, right) {
        (_, false, false) => return,
        (None, ..) => 0,
        (Some(place), true, _) => place.saturating_sub(1),
        (Some(place), false, _) => (place + 1).min(order.len().saturating_sub(1)),
    };
    view.column = order.get(aside).copied();
    view.row.get_or_insert(0);
    view.is_to_scroll = true;
    view.is_aside = true;
    ui.ctx().request_repaint();
}

/// Begins to write in the cell that is looked at, or empties it.
fn keys(ui: &Ui, loaded: &Loaded, view: &mut View) -> Option<Written> {
    let (row, column) = (view.sheet_row(loaded)?, view.column?);
    let is_plain = ui.input(|input| !input.modifiers.command && !input.modifiers.alt);
    if is_plain && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete) || input.consume_key(Modifiers::NONE, Key::Backspace)) {
        return Some(Written { row, column, text: String::new() });
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F2) || input.consume_key(Modifiers::NONE, Key::Enter)) {
        view.write(loaded, None);
        return None;
    }
    let typed = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Text(text) | Event::Ime(ImeEvent::Commit(text)) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        })
    });
    if typed.is_some() && is_plain {
        view.write(loaded, typed);
    }
    None
}
