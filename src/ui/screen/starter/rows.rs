//! The list of entries: only those in sight are drawn, and the list as a whole takes the focus.
//!
//! What was pressed goes back to the screen; nothing is answered here.

use std::ops::Range;

use eframe::egui::{Id, Rect, Response, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::keys::{Keys, Wish};
use super::list::{List, Row};
use super::row::{self, Look};
use crate::model::StarterId;
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::label::{galley, mark_heading, width};

/// Where the list stands.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// The row that is meant.
    pub(super) cursor: usize,
    /// How far it is scrolled, and how much of it was in sight.
    offset: f32,
    height: f32,
    /// Whether the row that is meant is to be brought into sight.
    reveals: bool,
}

impl Standing {
    /// Goes to a row, and brings it into sight.
    pub(super) fn go(&mut self, at: usize) {
        self.cursor = at;
        self.reveals = true;
    }

    /// Moves on to the next entry, if there is one.
    pub(super) fn advance(&mut self, rows: &[Row]) {
        let next = (self.cursor + 1..rows.len()).find(|at| matches!(rows[*at], Row::Entry(_)));
        if let Some(next) = next {
            self.cursor = next;
            self.reveals = true;
        }
    }
}

/// What was pressed in the list.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Pressed {
    /// What is to be done, at which row, and whether a key said so.
    pub(super) wish: Option<(usize, Wish, bool)>,
    /// Everything of an area that is shown is had.
    pub(super) area: Option<usize>,
    /// Another row is meant.
    pub(super) moved: bool,
}

/// The list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rows<'a> {
    pub(super) list: &'a List,
    /// The entry whose twin is asked about.
    pub(super) asking: Option<StarterId>,
    pub(super) text: &'a Text,
    pub(super) open: &'a Open<'a>,
}

/// Returns the id of the list.
pub(super) fn list_id() -> Id {
    Id::unique("starter-list")
}

impl Rows<'_> {
    /// Shows the list.
    pub(super) fn ui(self, ui: &mut Ui, standing: &mut Standing) -> (Response, Pressed) {
        let rows = self.list.rows();
        let rect = ui.available_rect_before_wrap();
        let response = ui.interact(rect, list_id(), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, self.text.get("place-starter")));
        let mut pressed = Pressed::default();
        standing.cursor = stop(rows, standing.cursor, true);
        let keys = Keys::read(ui, &response, (self.asking.is_some(), !self.list.question.search.is_empty()));
        let wanted = keys.moved(standing.cursor, rows.len(), (standing.height / size::TALL_ROW) as usize);
        if wanted != standing.cursor {
            standing.cursor = stop(rows, wanted, wanted > standing.cursor);
            standing.reveals = true;
            pressed.moved = true;
        }
        pressed.wish = keys.wish.map(|wish| (standing.cursor, wish, true));
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().id_salt("starter-rows").auto_shrink(false);
        if std::mem::take(&mut standing.reveals) {
            area = area.vertical_scroll_offset(revealed(standing, rows));
        }
        let has_focus = response.has_focus();
        let cursor = standing.cursor;
        let output = area.show_rows(ui, size::TALL_ROW, rows.len(), |ui, range: Range<usize>| {
            for at in range {
                match rows[at] {
                    Row::Heading { area, answered, total } => self.heading_ui(ui, area, (answered, total), &mut pressed),
                    Row::Entry(index) => self.row_ui(ui, at, index, (at == cursor, has_focus), &mut pressed),
                }
            }
        });
        standing.offset = output.state.clamped_offset().y;
        standing.height = output.inner_rect.height();
        if let Some((at, _, false)) = pressed.wish {
            pressed.moved |= standing.cursor != at;
            standing.cursor = at;
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
        if has_focus {
            ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
        }
        (response, pressed)
    }

    fn heading_ui(self, ui: &mut Ui, area: usize, (answered, total): (usize, usize), pressed: &mut Pressed) {
        let palette = ui.palette();
        let source = self.list.source();
        let heading = source.areas[area].name.get(self.open.language);
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::TALL_ROW), Sense::hover());
        mark_heading(ui, &response, heading);
        let inner = rect.shrink2(Vec2::new(size::VIEW_PAD, 0.0));
        let mut right = inner.right();
        let count = self.list.open_entries(Some(area), self.open).len();
        if count > 1 && self.open.is_writable {
            let words = self.text.with("starter-have-area", &[("count", count.into())]);
            let wide = width(ui, Role::Body, &words);
            let at = Rect::from_min_max(pos2(right - wide, rect.bottom() - 32.0), pos2(right, rect.bottom() - 4.0));
            // The keyboard does the same by choosing the area above.
            let button = ui.interact(at, list_id().with(("area", area)), Sense::CLICK);
            let name = format!("{heading}: {words}");
            button.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
            let words = galley(ui, Role::Body, &words, palette.accent, f32::INFINITY);
            let line = pos2(at.left(), at.center().y - words.size().y / 2.0);
            if button.hovered() {
                ui.painter().hline(at.x_range(), line.y + words.size().y, Stroke::new(1.0, palette.accent));
            }
            ui.painter().galley(line, words, palette.accent);
            if button.clicked() {
                pressed.area = Some(area);
            }
            right = at.left() - 16.0;
        }
        let beside = self.text.with("starter-area-answered", &[("answered", answered.into()), ("total", total.into())]);
        let name = galley(ui, Role::Label, heading, palette.text, (right - inner.left()).max(0.0));
        let left = inner.left() + name.size().x + 8.0;
        let beside = galley(ui, Role::Body, &beside, palette.muted, (right - left).max(0.0));
        let top = rect.bottom() - 8.0 - name.size().y;
        ui.painter().galley(pos2(inner.left(), top), name, palette.text);
        ui.painter().galley(pos2(left, top), beside, palette.muted);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    }

    fn row_ui(self, ui: &mut Ui, at: usize, index: usize, (is_meant, has_focus): (bool, bool), pressed: &mut Pressed) {
        let palette = ui.palette();
        let source = self.list.source();
        let entry = &source.entries[index];
        let look = Look {
            source,
            entry,
            state: self.list.state(entry.id, self.open),
            is_asked: self.asking == Some(entry.id),
            country: self.list.country(),
            keeper: self.list.keeper(entry),
        };
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::TALL_ROW), Sense::hover());
        let id = list_id().with(entry.id.as_str());
        // Not focusable: the list is one stop, and tells which of its rows is meant.
        let response = ui.interact(rect, id, Sense::CLICK);
        let name = row::name(look, self.open, self.text);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_meant, &name));
        if is_meant {
            ui.ctx().accesskit_node_builder(list_id(), |node| node.set_active_descendant(id.accesskit_id()));
        }
        Ground { is_chosen: is_meant, is_hot: ui.rect_contains_pointer(rect) }.paint(ui, rect, 0);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        if is_meant && has_focus {
            ui.painter().rect_stroke(rect.shrink2(Vec2::new(3.0, 2.0)), size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
        if response.clicked() {
            pressed.wish = Some((at, Wish::Choose, false));
        }
        let inner = rect.shrink2(Vec2::new(size::VIEW_PAD, 0.0));
        let (right, wish) = row::choices_ui(ui, inner, id, look, self.open, self.text);
        if let Some(wish) = wish {
            pressed.wish = Some((at, wish, false));
        }
        row::paint_words(ui, Rect::from_min_max(inner.min, pos2(right, inner.bottom())), look, self.open, self.text);
    }
}

/// Returns the nearest entry, first in one direction and then in the other.
fn stop(rows: &[Row], at: usize, is_down: bool) -> usize {
    let at = at.min(rows.len().saturating_sub(1));
    let is_entry = |at: &usize| matches!(rows.get(*at), Some(Row::Entry(_)));
    let (down, up) = ((at..rows.len()).find(is_entry), (0..=at).rev().find(is_entry));
    if is_down { down.or(up) } else { up.or(down) }.unwrap_or(at)
}

/// Returns how far to scroll so that the row that is meant is in sight, with the heading before it.
fn revealed(standing: &Standing, rows: &[Row]) -> f32 {
    let has_heading = standing.cursor > 0 && matches!(rows.get(standing.cursor - 1), Some(Row::Heading { .. }));
    let top = standing.cursor as f32 * size::TALL_ROW;
    let first = if has_heading { top - size::TALL_ROW } else { top };
    if first < standing.offset || standing.height <= 0.0 {
        first
    } else if top + size::TALL_ROW > standing.offset + standing.height {
        (top + size::TALL_ROW - standing.height).max(0.0)
    } else {
        standing.offset
    }
}
