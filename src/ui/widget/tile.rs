//! A tile: a large button with an icon, a title and a line that explains it.
//!
//! Tiles are for the few ways in that a screen offers, not for lists.

use eframe::egui::{Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::button::focus_ring;
use super::label::{galley, paint_icon, width};
use crate::ui::theme::{Role, Themed as _, size};

/// A tile.
#[derive(Debug, Clone, Copy)]
#[must_use = "a tile is shown by `show`"]
pub struct Tile<'a> {
    /// Stands before the words.
    pub icon: &'a str,
    /// What is done.
    pub title: &'a str,
    /// What that means.
    pub line: &'a str,
    /// The key that does the same, or nothing.
    pub key: &'a str,
    /// Whether it is the recommended one.
    pub is_primary: bool,
}

impl Tile<'_> {
    /// Shows the tile at a width; it was pressed if the response says `clicked`.
    pub fn show(self, ui: &mut Ui, wide: f32) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::new(wide, size::TILE), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, ui.is_enabled(), self.title));
        let palette = ui.palette();
        let is_hot = response.hovered() || response.is_pointer_button_down_on();
        let (fill, ink, muted) = match (self.is_primary, is_hot) {
            (true, _) => (palette.accent, palette.on_accent, palette.on_accent),
            (false, true) => (palette.press, palette.text, palette.muted),
            (false, false) => (palette.hover, palette.text, palette.muted),
        };
        let painter = ui.painter();
        painter.rect_filled(rect, size::RADIUS, fill);
        if palette.is_projector || (self.is_primary && is_hot) {
            let edge = if self.is_primary { Stroke::new(2.0, palette.text) } else { Stroke::new(1.0, palette.border) };
            painter.rect_stroke(rect, size::RADIUS, edge, StrokeKind::Inside);
        }
        paint_icon(ui, self.icon, rect.left_center() + Vec2::new(22.0, 0.0), size::ICON, ink);
        let left = rect.left() + 44.0;
        let key_width = if self.key.is_empty() { 0.0 } else { width(ui, Role::Caption, self.key) + 12.0 };
        let room = rect.right() - left - 12.0 - key_width;
        let title = galley(ui, Role::Label, self.title, ink, room);
        let line = galley(ui, Role::Caption, self.line, muted, room);
        let top = rect.center().y - f32::midpoint(title.size().y + line.size().y, 2.0);
        let title_height = title.size().y;
        painter.galley(pos2(left, top), title, ink);
        painter.galley(pos2(left, top + title_height + 2.0), line, muted);
        if !self.key.is_empty() {
            let key = galley(ui, Role::Caption, self.key, muted, f32::INFINITY);
            painter.galley(rect.right_center() - Vec2::new(key.size().x + 12.0, key.size().y / 2.0), key, muted);
        }
        focus_ring(ui, rect, &response);
        response
    }
}
