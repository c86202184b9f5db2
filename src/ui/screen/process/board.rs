//! The board: a column for each stage and one for what has ended, each scrolling by itself, only the cards in sight drawn.
//!
//! Keys, clicks and drags become wishes; nothing is changed here but what is chosen together.

use eframe::egui::scroll_area::ScrollSource;
use eframe::egui::style::ScrollAnimation;
use eframe::egui::{
    Event, EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo,
    pos2,
};

use super::card::{self, Card, Standing};
use super::chosen::Chosen;
use super::drag::{Drag, Fate};
use super::sheet::{ENDED, Sheet, stage_of};
use super::{ended, menu};
use crate::model::DatasetId;
use crate::ui::action::{Action, Place};
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::galley;
use crate::wording;

/// The heading of a column.
pub(super) const HEAD: f32 = 40.0;
/// Between two columns.
const GAP: f32 = 12.0;
/// The narrowest column of cards.
const NARROWEST: f32 = 176.0;
/// The column of what has ended.
const ENDED_WIDTH: f32 = 152.0;

/// Where the board stands.
#[derive(Debug, Default)]
pub(super) struct Board {
    drag: Option<Drag>,
    /// Where the dataset that is chosen was seen last.
    at: Option<(DatasetId, (usize, usize))>,
    /// Scroll to the dataset that is chosen.
    reveals: bool,
    /// How many cards were in sight.
    page: usize,
    pub(super) menu: menu::Opened,
}

/// What the parts of the board share while it is drawn.
pub(super) struct Drawing<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) open: &'a Open<'a>,
    pub(super) chosen: &'a mut Chosen,
    pub(super) has_focus: bool,
    /// The cell to scroll to.
    pub(super) reveal: Option<(usize, usize)>,
    /// What is held.
    pub(super) held: Vec<DatasetId>,
    pub(super) pressed: Vec<Pressed>,
}

/// What was done to a card.
#[derive(Debug, Clone, Copy)]
pub(super) enum Pressed {
    /// It was clicked.
    Click(DatasetId),
    /// It was clicked twice.
    Open(DatasetId),
    /// Its menu was asked for at a place.
    Menu(DatasetId, Pos2),
    /// It was taken: dataset, column, and where it stands.
    Take(DatasetId, usize, Rect),
    /// All of a column are to be chosen.
    All(usize),
}

/// Returns the id of the board, the one thing in it that takes the focus beside its buttons.
pub(super) fn board_id() -> Id {
    Id::unique("process board")
}

impl Board {
    /// Shows the board.
    pub(super) fn ui(&mut self, ui: &mut Ui, sheet: &Sheet, chosen: &mut Chosen, open: &Open<'_>, cx: &mut Cx<'_>) {
        let area = ui.available_rect_before_wrap();
        let response = ui.interact(area, board_id(), Sense::click());
        let name = cx.text.with("board-name", &[("count", sheet.shown().0.into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, &name));
        cx.region(&response);
        self.menu.come_back(ui, board_id());
        if response.has_focus() {
            let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(board_id(), filter));
            self.keys(ui, &response, sheet, chosen, open, cx);
        }
        let cell = open.selected.and_then(|id| sheet.cell(id).map(|cell| (id, cell)));
        if cell.is_some() && cell != self.at {
            self.reveals = true;
        }
        self.at = cell;
        let reveal = cell.map(|(_, cell)| cell).filter(|_| std::mem::take(&mut self.reveals));
        let held = self.drag.as_ref().map(|drag| drag.ids.clone()).unwrap_or_default();
        let mut drawing = Drawing { sheet, open, chosen, has_focus: response.has_focus(), reveal, held, pressed: Vec::new() };
        let columns = self.columns_ui(ui, area, &mut drawing, cx);
        let pressed = std::mem::take(&mut drawing.pressed);
        for pressed in pressed {
            self.press(ui, pressed, sheet, chosen, open, cx);
        }
        self.drag_ui(ui, &columns, open, cx);
        self.menu.ui(ui, &response, chosen, open, cx);
    }

    /// Shows the columns; returns where they are seen.
    fn columns_ui(&mut self, ui: &mut Ui, area: Rect, drawing: &mut Drawing<'_>, cx: &Cx<'_>) -> [Rect; 5] {
        let pad = if area.width() < 860.0 { 12.0 } else { size::VIEW_PAD };
        let inner = area.shrink2(Vec2::new(pad, 12.0));
        let wide = ((inner.width() - ENDED_WIDTH - 4.0 * GAP) / 4.0).max(NARROWEST);
        let total = 4.0 * (wide + GAP) + ENDED_WIDTH;
        let lefts: [f32; 5] = std::array::from_fn(|column| column as f32 * (wide + GAP));
        let mut scroll = ScrollArea::horizontal().id_salt("board").auto_shrink(false).scroll_source(ScrollSource::default());
        if let Some((column, _)) = drawing.reveal.filter(|_| total > inner.width()) {
            // The columns take the wish to scroll for themselves, so that the board is scrolled by hand.
            scroll = scroll.horizontal_scroll_offset((lefts[column] + wide / 2.0 - inner.width() / 2.0).clamp(0.0, total - inner.width()));
        }
        let mut columns = [Rect::NOTHING; 5];
        ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
            scroll.show(ui, |ui| {
                let (rect, _) = ui.allocate_exact_size(Vec2::new(total, ui.available_height()), Sense::hover());
                for (column, left) in lefts.into_iter().enumerate() {
                    let width = if column == ENDED { ENDED_WIDTH } else { wide };
                    let place = Rect::from_min_size(rect.min + Vec2::new(left, 0.0), Vec2::new(width, rect.height()));
                    columns[column] = place;
                    if !ui.is_rect_visible(place) {
                        continue;
                    }
                    if column == ENDED {
                        ended::column_ui(ui, place, drawing, cx);
                    } else {
                        self.column_ui(ui, place, column, drawing, cx);
                    }
                }
            });
        });
        columns.map(|column| column.intersect(area))
    }

    fn column_ui(&mut self, ui: &mut Ui, place: Rect, column: usize, drawing: &mut Drawing<'_>, cx: &Cx<'_>) {
        let palette = ui.palette();
        ui.painter().rect_filled(place, size::RADIUS, palette.surface);
        if palette.is_projector {
            ui.painter().rect_stroke(place, size::RADIUS, Stroke::new(1.0, palette.border), StrokeKind::Inside);
        }
        let entries = &drawing.sheet.columns[column];
        heading_ui(ui, place, column, entries.len(), drawing, cx);
        let inner = Rect::from_min_max(place.min + Vec2::new(8.0, HEAD), place.max - Vec2::new(0.0, 2.0));
        if entries.is_empty() {
            let words = galley(ui, Role::Caption, cx.text.get("board-column-empty"), palette.muted, inner.width() - 16.0);
            ui.painter().galley(inner.min + Vec2::new(8.0, 8.0), words, palette.muted);
            return;
        }
        let step = card::HEIGHT + card::GAP;
        self.page = (inner.height() / step) as usize;
        ui.scope_builder(UiBuilder::new().max_rect(inner).id_salt(Id::unique("board column").with(column)), |ui| {
            ui.style_mut().scroll_animation = ScrollAnimation::none();
            // The bar lies beside the cards, so that they are as wide in a column that scrolls as in one that does not.
            ui.spacing_mut().scroll.floating = true;
            ui.spacing_mut().scroll.floating_allocated_width = 0.0;
            ScrollArea::vertical().id_salt(Id::unique("board column").with(column)).auto_shrink(false).show_viewport(ui, |ui, seen| {
                ui.set_height(entries.len() as f32 * step);
                let (left, top) = (ui.min_rect().left(), ui.min_rect().top());
                let width = inner.width() - 8.0;
                let place_of = |row: usize| Rect::from_min_size(pos2(left, top + row as f32 * step), Vec2::new(width, card::HEIGHT));
                if let Some((_, row)) = drawing.reveal.filter(|(reveal, _)| *reveal == column) {
                    ui.scroll_to_rect(place_of(row).expand2(Vec2::new(0.0, card::GAP)), None);
                }
                let first = (seen.top() / step).floor().max(0.0) as usize;
                let last = ((seen.bottom() / step).ceil() as usize).min(entries.len());
                for row in first.min(last)..last {
                    card_ui(ui, place_of(row), (column, row), drawing, cx);
                }
            });
        });
    }

    fn press(&mut self, ui: &Ui, pressed: Pressed, sheet: &Sheet, chosen: &mut Chosen, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.memory_mut(|memory| memory.request_focus(board_id()));
        let modifiers = ui.input(|input| input.modifiers);
        match pressed {
            Pressed::Click(id) if modifiers.command => chosen.toggle(id),
            Pressed::Click(id) if modifiers.shift => {
                let column = sheet.cell(id).map_or(0, |(column, _)| column);
                chosen.extend(sheet.ids(column).into_iter(), open.selected, id);
            }
            Pressed::Click(id) => chosen.anchor_at(id),
            Pressed::Open(id) => open_page(id, cx),
            Pressed::Menu(id, at) => self.menu.open(id, at),
            Pressed::Take(id, from, rect) => {
                let grip = ui.input(|input| input.pointer.press_origin()).map_or(Vec2::ZERO, |pointer| rect.min - pointer);
                self.drag = Some(Drag { ids: chosen.with(id), held: id, from, grip, size: rect.size() });
            }
            Pressed::All(column) => return chosen.add(sheet.ids(column)),
        }
        if let Pressed::Click(id) | Pressed::Menu(id, _) | Pressed::Take(id, ..) = pressed {
            cx.ask(Action::Select(Some(id)));
        }
    }

    fn drag_ui(&mut self, ui: &Ui, columns: &[Rect; 5], open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(drag) = &self.drag else { return };
        match drag.follow(ui, columns, open, cx.text) {
            Fate::Stays => {}
            Fate::Back => self.drag = None,
            Fate::Dropped(column) => {
                if let Some(drag) = self.drag.take() {
                    drag.drop_on(column, cx);
                }
            }
        }
    }

    fn keys(&mut self, ui: &Ui, response: &Response, sheet: &Sheet, chosen: &mut Chosen, open: &Open<'_>, cx: &mut Cx<'_>) {
        let current = open.selected.filter(|id| sheet.cell(*id).is_some());
        let take = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
        if take(Modifiers::COMMAND, Key::A) {
            let column = current.and_then(|id| sheet.cell(id)).map_or(0, |(column, _)| column);
            chosen.add(sheet.ids(column));
        }
        let wants_menu = take(Modifiers::SHIFT, Key::F10) | take(Modifiers::NONE, Key::Menu);
        let wants_mark = take(Modifiers::COMMAND, Key::Space) | take(Modifiers::NONE, Key::X);
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(text) if text.eq_ignore_ascii_case("x"))));
        let wants_page = take(Modifiers::NONE, Key::Enter) | take(Modifiers::NONE, Key::Space);
        if let Some(id) = current {
            if wants_menu {
                let below = sheet.cell(id).and_then(|_| ui.ctx().read_response(card::id(id))).map(|card| card.rect.left_top() + Vec2::new(24.0, 32.0));
                self.menu.open(id, below.unwrap_or_else(|| response.rect.left_top() + Vec2::splat(48.0)));
            } else if wants_mark {
                chosen.toggle(id);
            } else if wants_page {
                open_page(id, cx);
            }
        }
        if self.drag.is_none() && !chosen.is_empty() && take(Modifiers::NONE, Key::Escape) {
            chosen.clear();
        }
        let is_extending = ui.input(|input| input.modifiers.shift && !input.modifiers.command);
        if let Some(next) = self.walked(ui, is_extending, current, sheet) {
            if is_extending && let Some((column, _)) = sheet.cell(next) {
                chosen.extend(sheet.ids(column).into_iter(), current, next);
            } else {
                chosen.anchor_at(next);
            }
            cx.ask(Action::Select(Some(next)));
        }
    }

    /// Returns the card that the keys go to.
    fn walked(&self, ui: &Ui, is_extending: bool, current: Option<DatasetId>, sheet: &Sheet) -> Option<DatasetId> {
        let modifiers = if is_extending { Modifiers::SHIFT } else { Modifiers::NONE };
        let take = |key: Key| ui.input_mut(|input| isize::try_from(input.count_and_consume_key(modifiers, key)).unwrap_or(0));
        let page = isize::try_from(self.page.max(2) - 1).unwrap_or(1);
        let down = take(Key::ArrowDown) - take(Key::ArrowUp) + page * (take(Key::PageDown) - take(Key::PageUp));
        let across = take(Key::ArrowRight) - take(Key::ArrowLeft);
        let (is_home, is_end) = (take(Key::Home) > 0, take(Key::End) > 0);
        if down == 0 && across == 0 && !is_home && !is_end {
            return None;
        }
        let Some((column, row)) = current.and_then(|id| sheet.cell(id)) else {
            return (0..=ENDED).find_map(|column| sheet.at(column, 0));
        };
        if across != 0 {
            let beside = (0..=ENDED).filter(|other| sheet.height(*other) > 0);
            let next = if across > 0 { beside.clone().find(|other| *other > column) } else { beside.rev().find(|other| *other < column) };
            let column = next?;
            return sheet.at(column, row.min(sheet.height(column) - 1));
        }
        let last = sheet.height(column).saturating_sub(1);
        let row = match (is_home, is_end) {
            (true, _) => 0,
            (_, true) => last,
            _ => row.saturating_add_signed(down).min(last),
        };
        sheet.at(column, row)
    }
}

/// Goes to the full page of a dataset.
pub(super) fn open_page(id: DatasetId, cx: &mut Cx<'_>) {
    cx.ask(Action::Select(Some(id)));
    cx.ask(Action::Go(Place::Dataset));
}

/// Shows the heading of a column.
fn heading_ui(ui: &mut Ui, place: Rect, column: usize, count: usize, drawing: &mut Drawing<'_>, cx: &Cx<'_>) {
    let (palette, text) = (ui.palette(), cx.text);
    let Some(stage) = stage_of(column) else { return };
    let y = place.top() + HEAD / 2.0;
    let number = galley(ui, Role::Body, &text.count(column + 1), palette.muted, f32::INFINITY);
    let count_text = galley(ui, Role::Body, &text.count(count), palette.muted, f32::INFINITY);
    let mut x = place.left() + 13.0;
    ui.painter().galley(pos2(x, y - number.size().y / 2.0), number, palette.muted);
    x += 16.0;
    let room = place.right() - 44.0 - count_text.size().x - x;
    let name = galley(ui, Role::Label, wording::stage(stage, text), palette.text, room.max(24.0));
    let wide = name.size().x;
    ui.painter().galley(pos2(x, y - name.size().y / 2.0), name, palette.text);
    ui.painter().galley(pos2(x + wide + 9.0, y - count_text.size().y / 2.0), count_text, palette.muted);
    let heading =
        ui.interact(Rect::from_min_max(place.min, pos2(place.right() - 40.0, place.top() + HEAD)), Id::unique("board heading").with(column), Sense::hover());
    let said = text.with("board-heading", &[("stage", wording::stage(stage, text).into()), ("count", count.into())]);
    heading.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &said));
    crate::ui::widget::label::mark_heading(ui, &heading, &said);
    let corner = Rect::from_min_size(pos2(place.right() - 38.0, y - 14.0), Vec2::splat(28.0));
    ui.scope_builder(UiBuilder::new().max_rect(corner), |ui| {
        if menu::column_ui(ui, stage, drawing.sheet, drawing.open, cx) {
            drawing.pressed.push(Pressed::All(column));
        }
    });
}

fn card_ui(ui: &mut Ui, rect: Rect, (column, row): (usize, usize), drawing: &mut Drawing<'_>, cx: &Cx<'_>) {
    let sheet = drawing.sheet;
    let entry = &sheet.columns[column][row];
    let open = drawing.open;
    let Some(shown) = Card::of(entry, open, cx.text) else { return };
    let response = ui.interact(rect, card::id(entry.id), card::sense());
    let is_chosen = drawing.chosen.contains(entry.id);
    let is_current = open.selected == Some(entry.id);
    card::announce(&response, is_chosen || (drawing.chosen.is_empty() && is_current), &shown.name(row, sheet.columns[column].len()));
    if is_current {
        ui.ctx().accesskit_node_builder(board_id(), |node| node.set_active_descendant(response.id.accesskit_id()));
    }
    let standing = Standing {
        is_focused: is_current && drawing.has_focus,
        is_current,
        is_chosen,
        is_away: drawing.held.contains(&entry.id),
        is_hot: response.hovered() && drawing.held.is_empty(),
    };
    let is_cut = shown.paint(ui, rect, standing);
    drawing.answer(&response, entry.id, column, rect);
    if is_cut && drawing.held.is_empty() {
        response.on_hover_text(shown.told());
    }
}

impl Drawing<'_> {
    /// Notes what was done to a card.
    pub(super) fn answer(&mut self, response: &Response, id: DatasetId, column: usize, rect: Rect) {
        if response.drag_started() && self.open.is_writable {
            self.pressed.push(Pressed::Take(id, column, rect));
        }
        if response.double_clicked() {
            self.pressed.push(Pressed::Open(id));
        } else if response.clicked() {
            self.pressed.push(Pressed::Click(id));
        }
        if response.secondary_clicked() {
            let at = response.interact_pointer_pos().unwrap_or_else(|| rect.center());
            self.pressed.push(Pressed::Menu(id, at));
        }
    }
}
