//! The parts of a document: on or off, in which order, and which hold words of somebody's own.
//!
//! A row is one thing to the keyboard: Space turns it on and off, Alt with an arrow moves it, Enter opens its words.

use eframe::egui::{CursorIcon, Id, Key, Modifiers, Rect, Response, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::draft::Paper;
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::Ground;
use crate::ui::widget::button::{focus_ring, key_pressed};
use crate::ui::widget::check::paint_box;
use crate::ui::widget::label::{galley, heading_ui, paint_icon};

/// The handle at the left.
const GRIP: f32 = 24.0;
/// The box with the room beside it.
const TICK: f32 = 24.0;
/// Names the pencil beside its row.
const WRITE: u8 = 1;
/// The pencil at the right.
const PENCIL: f32 = 28.0;

/// What was asked of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Deed {
    Toggle(usize),
    Shift(usize, isize),
    /// Opens the words of a part.
    Write(&'static str),
    /// Opens the points of the proposal.
    Points,
}

/// A part in words.
struct Row {
    key: &'static str,
    name: String,
    is_on: bool,
    mark: String,
}

/// Tells whether a part is made of points that can be edited one by one.
pub(super) fn has_points(key: &str) -> bool {
    matches!(key, "proposals" | "decision")
}

/// Shows the parts; `drafted` is how many points the program drafts, `words` speaks the language of the document.
pub(super) fn ui(ui: &mut Ui, paper: &mut Paper, drafted: usize, words: &Text, cx: &mut Cx<'_>) -> Option<Deed> {
    let text = std::sync::Arc::clone(cx.text);
    let rows = rows(paper, drafted, words, &text);
    let mut deed = None;
    ui.horizontal(|ui| {
        heading_ui(ui, Role::Label, text.get("builder-parts"));
        ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), |ui| {
            let focused = rows.iter().find(|row| ui.memory(|memory| memory.has_focus(row_id(row.key)))).or_else(|| rows.iter().find(|row| row.is_on));
            if let Some(row) = focused
                && Button::link(text.get("builder-own-text")).tooltip(text.get("builder-own-text-help")).show(ui).clicked()
            {
                deed = Some(Deed::Write(row.key));
            }
            if !paper.parts.is_empty() && Button::link(text.get("builder-parts-usual")).show(ui).clicked() {
                paper.parts.clear();
            }
        });
    });
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut middles = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let (middle, asked) = row.ui(ui, at, &text);
        middles.push(middle);
        deed = asked.or(deed);
    }
    let moved = dragged(ui, &rows, &middles);
    match moved.or(deed) {
        Some(Deed::Toggle(at)) => paper.toggle(at),
        Some(Deed::Shift(at, step)) => paper.shift(at, step),
        other => return other,
    }
    None
}

fn rows(paper: &Paper, drafted: usize, words: &Text, text: &Text) -> Vec<Row> {
    let points = paper.proposals.as_ref().map_or(drafted, Vec::len);
    let row = |arranged: &crate::export::document::Arranged<'_>| {
        let key = arranged.part.key;
        let mut marks = Vec::new();
        if arranged.text.is_some() {
            marks.push(text.get("builder-mark-own").to_owned());
        }
        // What the program drafts is nothing while the part is not in the document; own words are there again with it.
        if has_points(key) && (paper.proposals.is_some() || (points > 0 && arranged.is_on)) {
            let mark = if paper.proposals.is_some() { "builder-mark-own-points" } else { "builder-mark-points" };
            marks.push(text.with(mark, &[("count", points.into())]));
        }
        Row { key, name: arranged.part.heading(words).to_owned(), is_on: arranged.is_on, mark: marks.join(", ") }
    };
    paper.arranged().iter().map(row).collect()
}

impl Row {
    /// Shows the row; returns the height of its middle.
    fn ui(&self, ui: &mut Ui, at: usize, text: &Text) -> (f32, Option<Deed>) {
        let palette = ui.palette();
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), Sense::hover());
        let body = Rect::from_min_max(pos2(rect.left() + GRIP, rect.top()), pos2(rect.right() - PENCIL, rect.bottom()));
        let response = ui.interact(body, row_id(self.key), Sense::click());
        let spoken = [self.name.as_str(), self.mark.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, true, self.is_on, &spoken));
        let whole = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom()));
        Ground { is_chosen: false, is_hot: response.hovered() }.paint(ui, whole, size::RADIUS_SMALL);
        grip_ui(ui, rect, self.key, text);
        let square = Rect::from_center_size(pos2(body.left() + 8.0, rect.center().y), Vec2::splat(size::ICON_SMALL));
        paint_box(ui, square, self.is_on, &response);
        let mark = galley(ui, Role::Caption, &self.mark, palette.muted, body.width() / 2.0);
        let ink = if self.is_on { palette.text } else { palette.muted };
        let name = galley(ui, Role::Body, &self.name, ink, body.width() - TICK - mark.size().x - 12.0);
        ui.painter().galley(pos2(body.left() + TICK, rect.center().y - name.size().y / 2.0), name, ink);
        ui.painter().galley(pos2(body.right() - mark.size().x - 6.0, rect.center().y - mark.size().y / 2.0), mark, palette.muted);
        focus_ring(ui, body.shrink(1.0), &response);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let write = || if has_points(self.key) { Deed::Points } else { Deed::Write(self.key) };
        let is_pencil = self.pencil_ui(ui, rect, text);
        let deed = if is_pencil { Some(write()) } else { keys(ui, &response, at, write) };
        (rect.center().y, deed)
    }

    /// Shows the pencil; tells whether it was pressed.
    fn pencil_ui(&self, ui: &Ui, row: Rect, text: &Text) -> bool {
        let palette = ui.palette();
        let rect = Rect::from_min_max(pos2(row.right() - PENCIL, row.top() + 2.0), pos2(row.right(), row.bottom() - 2.0));
        let response = ui.interact(rect, row_id(self.key).with(WRITE), Sense::click());
        let key = if has_points(self.key) { "builder-part-points" } else { "builder-part-write" };
        let name = text.with(key, &[("part", self.name.as_str().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
        Ground { is_chosen: false, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
        paint_icon(ui, icon::PENCIL, rect.center(), 14.0, palette.muted);
        focus_ring(ui, rect, &response);
        response.on_hover_text(name).clicked()
    }
}

fn grip_ui(ui: &Ui, row: Rect, key: &str, text: &Text) {
    let palette = ui.palette();
    let grip = Rect::from_min_max(row.min, pos2(row.left() + GRIP, row.bottom()));
    let response = ui.interact(grip, grip_id(key), Sense::DRAG);
    let is_hot = response.hovered() || response.dragged();
    paint_icon(ui, icon::GRIP, pos2(grip.left() + 8.0, grip.center().y), size::ICON_SMALL, if is_hot { palette.text } else { palette.muted });
    response.on_hover_cursor(CursorIcon::Grab).on_hover_text(text.get("builder-part-drag"));
}

fn keys(ui: &Ui, response: &Response, at: usize, write: impl FnOnce() -> Deed) -> Option<Deed> {
    if response.has_focus() {
        let is_pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        if is_pressed(Modifiers::ALT, Key::ArrowUp) {
            return Some(Deed::Shift(at, -1));
        }
        if is_pressed(Modifiers::ALT, Key::ArrowDown) {
            return Some(Deed::Shift(at, 1));
        }
        if key_pressed(ui, response) && ui.input(|input| input.key_pressed(Key::Enter)) {
            return Some(write());
        }
    }
    response.clicked().then_some(Deed::Toggle(at))
}

fn row_id(key: &str) -> Id {
    Id::unique("builder-part").with(key)
}

fn grip_id(key: &str) -> Id {
    Id::unique("builder-grip").with(key)
}

/// Moves the part whose handle is held to where the pointer is.
fn dragged(ui: &Ui, rows: &[Row], middles: &[f32]) -> Option<Deed> {
    let at = rows.iter().position(|row| ui.ctx().is_being_dragged(grip_id(row.key)))?;
    let y = ui.ctx().pointer_interact_pos()?.y;
    let is_above = at.checked_sub(1).is_some_and(|before| y < middles[before]);
    let is_below = middles.get(at + 1).is_some_and(|after| y > *after);
    match (is_above, is_below) {
        (true, _) => Some(Deed::Shift(at, -1)),
        (_, true) => Some(Deed::Shift(at, 1)),
        _ => None,
    }
}
