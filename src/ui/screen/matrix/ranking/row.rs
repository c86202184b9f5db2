//! One row of the ranking: rank, interval, way, field, title, marks and priority.
//!
//! It draws what the entry says; nothing is worked out here.

use eframe::egui::{Color32, CornerRadius, Pos2, Rect, Role as AccessRole, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::{Entry, INTERVAL, List, PAD, RANK, SPAN, SPAN_FROM, option_id, title_left};
use crate::model::movement::Way;
use crate::ui::icon;
use crate::ui::theme::{Palette, Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::glyph::paint_glyph;
use crate::ui::widget::label::{galley, paint_icon};

impl List<'_> {
    pub(super) fn entry_ui(&mut self, ui: &Ui, rect: Rect, entry: &Entry) {
        let palette = ui.palette();
        let response = ui.interact(rect, option_id(entry.id), Sense::CLICK);
        let is_selected = self.selected == Some(entry.id);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_selected, &entry.name));
        if response.hovered() {
            self.hot = Some(entry.id);
        }
        if response.clicked() {
            self.clicked = Some(entry.id);
        }
        let is_hot = response.hovered() || self.pointing.hot == Some(entry.id);
        Ground { is_chosen: is_selected, is_hot }.paint(ui, rect, 0);
        if self.focused == Some(entry.id) {
            ui.painter().rect_stroke(rect, 0, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
        let pen = Pen { ui, y: rect.center().y };
        let x = rect.left() + PAD;
        pen.right(Role::Label, &entry.rank, x + RANK - 6.0, palette.text, RANK);
        pen.left(Role::Caption, &entry.interval, x + RANK, palette.muted, INTERVAL);
        if self.way > 0.0 {
            pen.way(entry.way, x + RANK + INTERVAL, palette);
        }
        let title_left = rect.left() + title_left(self.way);
        paint_glyph(ui, Rect::from_center_size(Pos2::new(title_left - 14.0, pen.y), Vec2::splat(12.0)), entry.quadrant);
        let ink = if entry.rank.is_empty() { palette.muted } else { palette.text };
        let mut right = pen.right(Role::Body, &entry.right, rect.right() - PAD, ink, 150.0) - 8.0;
        if rect.width() >= SPAN_FROM && entry.span.is_some() {
            right = rect.right() - PAD - 30.0;
            pen.span(entry.span, right - SPAN, palette);
            right -= SPAN + 10.0;
        }
        right = self.marks(&pen, entry, right, rect.width() >= SPAN_FROM, palette);
        let role = if is_selected { Role::Label } else { Role::Body };
        let title = galley(ui, role, &entry.title, ink, (right - 6.0 - title_left).max(24.0));
        ui.painter().galley(Pos2::new(title_left, pen.y - title.size().y / 2.0), title, ink);
        let mut tips = Vec::new();
        tips.extend(entry.is_sensitive.then(|| self.text.get("card-sensitive-help").to_owned()));
        tips.extend(entry.overridden.clone());
        tips.extend(entry.way.and_then(|way| super::super::standing::way_in_words(way, self.text)));
        if !tips.is_empty() {
            response.on_hover_text(tips.join("\n"));
        }
    }

    /// Draws the marks from the right; returns where they begin.
    fn marks(&self, pen: &Pen<'_>, entry: &Entry, right: f32, is_wide: bool, palette: &Palette) -> f32 {
        let mut right = right;
        if entry.is_sensitive {
            let word = if is_wide { self.text.get("card-sensitive") } else { "±" };
            right = pen.badge(word, right, palette.warn_soft, palette.warn) - 6.0;
        }
        if !entry.class.is_empty() {
            right = pen.badge(&entry.class, right, palette.hover, palette.text) - 6.0;
        }
        if entry.overridden.is_some() {
            paint_icon(pen.ui, icon::PIN, Pos2::new(right - 8.0, pen.y), size::ICON_SMALL, palette.muted);
            right -= 20.0;
        }
        if entry.needs_action {
            let middle = Pos2::new(right - 8.0, pen.y);
            pen.ui.painter().add(Shape::circle_filled(middle, 2.5, palette.text));
            pen.ui.painter().circle_stroke(middle, 6.0, Stroke::new(1.5, palette.warn));
            right -= 20.0;
        }
        if entry.shows_duty {
            right = pen.right(Role::Label, "§", right, palette.accent, 16.0) - 4.0;
        }
        right
    }
}

/// Writes and draws on the middle of a row.
struct Pen<'a> {
    ui: &'a Ui,
    y: f32,
}

impl Pen<'_> {
    fn left(&self, role: Role, text: &str, left: f32, ink: Color32, max: f32) {
        let words = galley(self.ui, role, text, ink, max);
        self.ui.painter().galley(Pos2::new(left, self.y - words.size().y / 2.0), words, ink);
    }

    fn right(&self, role: Role, text: &str, right: f32, ink: Color32, max: f32) -> f32 {
        let words = galley(self.ui, role, text, ink, max);
        let left = right - words.size().x;
        self.ui.painter().galley(Pos2::new(left, self.y - words.size().y / 2.0), words, ink);
        left
    }

    fn badge(&self, word: &str, right: f32, fill: Color32, ink: Color32) -> f32 {
        let words = galley(self.ui, Role::Caption, word, ink, 96.0);
        let rect = Rect::from_min_max(Pos2::new(right - words.size().x - 12.0, self.y - size::BADGE / 2.0), Pos2::new(right, self.y + size::BADGE / 2.0));
        self.ui.painter().rect(rect, CornerRadius::same(size::RADIUS_SMALL), fill, Stroke::new(1.0, ink.gamma_multiply(0.0)), StrokeKind::Inside);
        self.ui.painter().galley(Pos2::new(rect.left() + 6.0, self.y - words.size().y / 2.0), words, ink);
        rect.left()
    }

    /// Draws the interval between the first rank and the last.
    fn span(&self, span: Option<[f32; 3]>, left: f32, palette: &Palette) {
        let Some([best, own, worst]) = span else { return };
        let at = |share: f32| Pos2::new(left + 3.0 + share * (SPAN - 6.0), self.y);
        self.ui.painter().line_segment([at(0.0), at(1.0)], Stroke::new(1.0, palette.line));
        self.ui.painter().line_segment([at(best), at(worst)], Stroke::new(2.0, palette.muted));
        self.ui.painter().circle_filled(at(own), 3.0, palette.text);
    }

    fn way(&self, way: Option<Way>, left: f32, palette: &Palette) {
        let (glyph, steps, ink) = match way {
            Some(Way::Up(steps)) => (icon::ARROW_UP, steps.to_string(), palette.ok),
            Some(Way::Down(steps)) => (icon::ARROW_DOWN, steps.to_string(), palette.warn),
            Some(Way::New) => (icon::PLUS, String::new(), palette.accent),
            _ => return,
        };
        paint_icon(self.ui, glyph, Pos2::new(left + 6.0, self.y), 14.0, ink);
        self.left(Role::Caption, &steps, left + 14.0, ink, super::WAY - 14.0);
    }
}
