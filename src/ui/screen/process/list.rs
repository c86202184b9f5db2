//! The list: the datasets of the process as rows, only those in sight drawn, many of them chosen at a time.
//!
//! Keys and clicks become wishes; nothing is changed here but what is chosen together and the order that is asked for.

mod row;

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{
    self, Event, EventFilter, Id, Key, Modifiers, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2,
};

use self::row::{Column, Shown};
use super::board::open_page;
use super::chosen::Chosen;
use super::menu;
use super::sheet::{Order, Question, Sheet};
use crate::model::DatasetId;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon};

const HEAD: f32 = 32.0;
const ROW: f32 = 36.0;

/// Where the list stands.
#[derive(Debug, Default)]
pub(super) struct List {
    at: Option<(DatasetId, usize)>,
    page: usize,
    menu: menu::Opened,
}

/// What was done in the list.
#[derive(Debug, Clone, Copy)]
enum Pressed {
    Click(DatasetId),
    Toggle(DatasetId),
    Open(DatasetId),
    Menu(DatasetId, egui::Pos2),
}

/// Returns the id of the list, the one thing in it that takes the focus beside its head.
pub(super) fn list_id() -> Id {
    Id::unique("process list")
}

impl List {
    /// Shows the list.
    pub(super) fn ui(&mut self, ui: &mut Ui, question: &mut Question, sheet: &Sheet, chosen: &mut Chosen, open: &Open<'_>, cx: &mut Cx<'_>) {
        let area = ui.available_rect_before_wrap();
        let columns = row::columns(area.width());
        head_ui(ui, Rect::from_min_size(area.min, Vec2::new(area.width(), HEAD)), &columns, question, sheet, chosen, cx);
        let body = Rect::from_min_max(area.min + Vec2::new(0.0, HEAD), area.max);
        let response = ui.interact(body, list_id(), Sense::click());
        let name = cx.text.with("board-list-name", &[("count", sheet.rows.len().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, &name));
        cx.region(&response);
        self.menu.come_back(ui, list_id());
        if response.has_focus() {
            let filter = EventFilter { vertical_arrows: true, escape: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), filter));
            self.keys(ui, body, sheet, chosen, open, cx);
        }
        let at = open.selected.and_then(|id| sheet.row(id).map(|row| (id, row)));
        let reveal = at.filter(|_| at != self.at).map(|(_, row)| row);
        self.at = at;
        self.page = (body.height() / ROW) as usize;
        let mut pressed = None;
        ui.scope_builder(UiBuilder::new().max_rect(body).id_salt("process rows"), |ui| {
            ui.style_mut().scroll_animation = ScrollAnimation::none();
            ScrollArea::vertical().id_salt("process rows").auto_shrink(false).show_viewport(ui, |ui, seen| {
                ui.set_height(sheet.rows.len() as f32 * ROW);
                let (left, top) = (ui.min_rect().left(), ui.min_rect().top());
                let place_of = |row: usize| Rect::from_min_size(pos2(left, top + row as f32 * ROW), Vec2::new(body.width(), ROW));
                if let Some(row) = reveal {
                    ui.scroll_to_rect(place_of(row), None);
                }
                let first = (seen.top() / ROW).floor().max(0.0) as usize;
                let last = ((seen.bottom() / ROW).ceil() as usize).min(sheet.rows.len());
                for number in first.min(last)..last {
                    let has_focus = response.has_focus();
                    pressed = row_ui(ui, place_of(number), number, &columns, has_focus, sheet, chosen, open, cx).or(pressed);
                }
            });
        });
        if let Some(pressed) = pressed {
            self.press(ui, pressed, sheet, chosen, open, cx);
        }
        self.menu.ui(ui, &response, chosen, open, cx);
    }

    fn press(&mut self, ui: &Ui, pressed: Pressed, sheet: &Sheet, chosen: &mut Chosen, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.memory_mut(|memory| memory.request_focus(list_id()));
        let modifiers = ui.input(|input| input.modifiers);
        let (Pressed::Click(id) | Pressed::Toggle(id) | Pressed::Open(id) | Pressed::Menu(id, _)) = pressed;
        match pressed {
            Pressed::Open(_) => open_page(id, cx),
            Pressed::Menu(_, at) => self.menu.open(id, at),
            Pressed::Click(_) | Pressed::Toggle(_) if modifiers.shift => chosen.extend(sheet.rows.iter().map(|entry| entry.id), open.selected, id),
            Pressed::Toggle(_) => chosen.toggle(id),
            Pressed::Click(_) if modifiers.command => chosen.toggle(id),
            Pressed::Click(_) => chosen.anchor_at(id),
        }
        cx.ask(Action::Select(Some(id)));
    }

    fn keys(&mut self, ui: &Ui, body: Rect, sheet: &Sheet, chosen: &mut Chosen, open: &Open<'_>, cx: &mut Cx<'_>) {
        let current = open.selected.filter(|id| sheet.row(*id).is_some());
        let take = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
        if take(Modifiers::COMMAND, Key::A) {
            chosen.add(sheet.rows.iter().map(|entry| entry.id));
        }
        let wants_menu = take(Modifiers::SHIFT, Key::F10) | take(Modifiers::NONE, Key::Menu);
        let wants_mark = take(Modifiers::COMMAND, Key::Space) | take(Modifiers::NONE, Key::Space) | take(Modifiers::NONE, Key::X);
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(text) if text.eq_ignore_ascii_case("x"))));
        let wants_page = take(Modifiers::NONE, Key::Enter);
        match current {
            Some(id) if wants_menu => {
                let row = ui.ctx().read_response(row_id(id)).map(|row| row.rect.left_top() + Vec2::new(56.0, ROW));
                self.menu.open(id, row.unwrap_or(body.min));
            }
            Some(id) if wants_mark => chosen.toggle(id),
            Some(id) if wants_page => open_page(id, cx),
            _ => {}
        }
        if !chosen.is_empty() && take(Modifiers::NONE, Key::Escape) {
            chosen.clear();
        }
        let is_extending = ui.input(|input| input.modifiers.shift && !input.modifiers.command);
        let Some(next) = self.walked(ui, is_extending, current, sheet) else { return };
        if is_extending {
            chosen.extend(sheet.rows.iter().map(|entry| entry.id), current, next);
        } else {
            chosen.anchor_at(next);
        }
        cx.ask(Action::Select(Some(next)));
    }

    /// Returns the row that the keys go to.
    fn walked(&self, ui: &Ui, is_extending: bool, current: Option<DatasetId>, sheet: &Sheet) -> Option<DatasetId> {
        let modifiers = if is_extending { Modifiers::SHIFT } else { Modifiers::NONE };
        let take = |key: Key| ui.input_mut(|input| isize::try_from(input.count_and_consume_key(modifiers, key)).unwrap_or(0));
        let page = isize::try_from(self.page.max(2) - 1).unwrap_or(1);
        let down = take(Key::ArrowDown) - take(Key::ArrowUp) + page * (take(Key::PageDown) - take(Key::PageUp));
        let (is_home, is_end) = (take(Key::Home) > 0, take(Key::End) > 0);
        if down == 0 && !is_home && !is_end {
            return None;
        }
        let last = sheet.rows.len().checked_sub(1)?;
        let row = match (current.and_then(|id| sheet.row(id)), is_home, is_end) {
            (_, true, _) | (None, _, false) => 0,
            (_, _, true) => last,
            (Some(row), ..) => row.saturating_add_signed(down).min(last),
        };
        sheet.rows.get(row).map(|entry| entry.id)
    }
}

fn row_id(id: DatasetId) -> Id {
    Id::unique("process row").with(id)
}

#[expect(clippy::too_many_arguments, reason = "a row shows what many know, and keeps nothing of it")]
fn row_ui(
    ui: &Ui,
    rect: Rect,
    number: usize,
    columns: &[(Column, f32)],
    has_focus: bool,
    sheet: &Sheet,
    chosen: &Chosen,
    open: &Open<'_>,
    cx: &Cx<'_>,
) -> Option<Pressed> {
    let palette = ui.palette();
    let entry = &sheet.rows[number];
    let shown = Shown::of(entry, open, cx.text)?;
    // Not focusable: the list is one stop, and tells which of its rows is meant.
    let response = ui.interact(rect, row_id(entry.id), Sense::CLICK);
    let (is_chosen, is_current) = (chosen.contains(entry.id), open.selected == Some(entry.id));
    super::card::announce(&response, is_chosen, &shown.name(number, sheet.rows.len()));
    if is_current {
        ui.ctx().accesskit_node_builder(list_id(), |node| node.set_active_descendant(response.id.accesskit_id()));
    }
    Ground { is_chosen: is_chosen || is_current, is_hot: response.hovered() }.paint(ui, rect, 0);
    let (mut left, mut is_cut) = (rect.left(), false);
    for (column, wide) in columns {
        let cell = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(*wide, rect.height()));
        if *column == Column::Mark {
            paint_box(ui, cell, is_chosen);
        } else {
            is_cut |= shown.paint(ui, cell, *column, is_current);
        }
        left += wide;
    }
    let width = if palette.is_projector { 2.0 } else { 1.0 };
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(width, palette.line));
    if is_current && has_focus {
        ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
    }
    let response = if is_cut { response.on_hover_text(shown.told()) } else { response };
    let at = response.interact_pointer_pos();
    if response.double_clicked() {
        return Some(Pressed::Open(entry.id));
    }
    if response.secondary_clicked() {
        return Some(Pressed::Menu(entry.id, at.unwrap_or_else(|| rect.center())));
    }
    let is_in_box = at.is_some_and(|at| at.x < rect.left() + columns.first().map_or(0.0, |(_, wide)| *wide));
    response.clicked().then_some(if is_in_box { Pressed::Toggle(entry.id) } else { Pressed::Click(entry.id) })
}

fn paint_box(ui: &Ui, cell: Rect, is_on: bool) {
    let palette = ui.palette();
    let square = Rect::from_center_size(pos2(cell.right() - 14.0, cell.center().y), Vec2::splat(16.0));
    let (fill, edge) = if is_on { (palette.accent, palette.accent) } else { (palette.bg, palette.border) };
    ui.painter().rect(square, 3, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    if is_on {
        paint_icon(ui, icon::CHECK, square.center(), 13.0, palette.on_accent);
    }
}

fn head_ui(ui: &Ui, rect: Rect, columns: &[(Column, f32)], question: &mut Question, sheet: &Sheet, chosen: &mut Chosen, cx: &Cx<'_>) {
    let palette = ui.palette();
    ui.painter().rect_filled(rect, 0, palette.surface);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    let mut left = rect.left();
    for (column, wide) in columns {
        let cell = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(*wide, rect.height()));
        left += wide;
        match column.order() {
            None => all_ui(ui, cell, sheet, chosen, cx),
            Some(order) => sort_ui(ui, cell, *column, order, question, cx),
        }
    }
}

/// Shows the box that chooses all, or lets go of all.
fn all_ui(ui: &Ui, cell: Rect, sheet: &Sheet, chosen: &mut Chosen, cx: &Cx<'_>) {
    let is_all = !sheet.rows.is_empty() && chosen.len() >= sheet.rows.len();
    let response = ui.interact(cell, Id::unique("process all"), Sense::click());
    let name = cx.text.with("board-mark-all", &[("count", sheet.rows.len().into())]);
    response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, true, is_all, &name));
    paint_box(ui, cell, is_all);
    focus_ring(ui, cell.shrink(4.0), &response);
    if response.clicked() {
        if is_all {
            chosen.clear();
        } else {
            chosen.add(sheet.rows.iter().map(|entry| entry.id));
        }
    }
    response.on_hover_text(name);
}

fn sort_ui(ui: &Ui, cell: Rect, column: Column, order: Order, question: &mut Question, cx: &Cx<'_>) {
    let (palette, text) = (ui.palette(), cx.text);
    let response = ui.interact(cell, Id::unique("process head").with(column as u8), Sense::click());
    let is_sorted = question.order == order;
    let name = text.get(column.key());
    let said = match (is_sorted, question.is_reversed) {
        (false, _) => text.with("datasets-header", &[("column", name.into())]),
        (true, false) => text.with("datasets-header-rising", &[("column", name.into())]),
        (true, true) => text.with("datasets-header-falling", &[("column", name.into())]),
    };
    response.widget_info(|| WidgetInfo::labeled(AccessRole::ColumnHeader, true, &said));
    let ink = if is_sorted || response.hovered() { palette.text } else { palette.muted };
    let words = galley(ui, Role::TableHead, name, ink, cell.width() - row::PAD - 18.0);
    let wide = words.size().x;
    ui.painter().galley(pos2(cell.left() + row::PAD, cell.center().y - words.size().y / 2.0), words, ink);
    if is_sorted {
        let glyph = if question.is_reversed { icon::ARROW_DOWN } else { icon::ARROW_UP };
        paint_icon(ui, glyph, pos2(cell.left() + row::PAD + wide + 10.0, cell.center().y), 14.0, ink);
    }
    focus_ring(ui, cell.shrink(3.0), &response);
    if response.clicked() {
        question.is_reversed = is_sorted && !question.is_reversed;
        question.order = order;
    }
}
