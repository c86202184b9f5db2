//! The matrix painted on the screen, in the colours of the theme.
//!
//! It paints what the layout says and places nothing itself; files are painted from the same layout.

use std::collections::BTreeSet;

use eframe::egui::epaint::TextShape;
use eframe::egui::{Color32, Painter, Pos2, Shape, Stroke, StrokeKind, Vec2};

use super::laid::{Laid, ScreenMeasure};
use super::motion::Motion;
use crate::figure::marks::Shape as MarkShape;
use crate::figure::{Fan, Label, LabelKind, Line, Mark, MatrixLayout, Measure as _, Pos, Rect, TextBox};
use crate::model::DatasetId;
use crate::model::priority::Quadrant;
use crate::ui::theme::{Palette, figure_font};
use crate::ui::widget::glyph::{look_ink, quarter};

/// The halo of a mark and the width of error bars.
pub(super) const THIN: f32 = 1.5;

/// A painter of one layout.
pub(super) struct Brush<'a> {
    pub(super) painter: &'a Painter,
    pub(super) palette: &'static Palette,
    pub(super) laid: &'a Laid,
    /// Where the figure's upper left corner lies.
    pub(super) origin: Pos2,
    /// The points that are on their way.
    pub(super) motion: &'a Motion,
    /// The point that somebody holds; it is painted over the figure.
    pub(super) held: Option<DatasetId>,
    /// The points that are chosen together; they have rings too.
    pub(super) chosen: &'a BTreeSet<DatasetId>,
}

impl Brush<'_> {
    /// Paints the whole figure; the points that are lit have rings and semibold names. A stack that is spread out lies over it.
    pub(super) fn figure(&self, lit: &[DatasetId], fan: Option<&Fan>) {
        let layout = &self.laid.layout;
        self.plane(layout);
        if let Some(lane) = &layout.lane {
            self.lane(lane, lit);
        }
        for item in &layout.legend {
            self.legend(item, layout.style.radius);
        }
        let is_here = |id: DatasetId| self.held != Some(id);
        for mark in layout.marks.iter().rev().filter(|mark| is_here(mark.id)) {
            self.moved(mark);
        }
        self.bars(layout);
        let is_spread = |id: &DatasetId| fan.is_some_and(|fan| fan.spokes.iter().any(|spoke| spoke.id == *id));
        for leader in layout.labels.iter().filter(|label| !is_spread(&label.id) && is_here(label.id)).filter_map(|label| label.leader) {
            self.segment(leader.from, leader.to, Stroke::new(1.0, self.palette.border));
        }
        for mark in layout.marks.iter().rev().filter(|mark| is_here(mark.id)) {
            self.mark(mark, lit.contains(&mark.id));
        }
        for label in layout.labels.iter().filter(|label| !is_spread(&label.id) && is_here(label.id)) {
            self.label(label, lit.contains(&label.id));
        }
        for badge in layout.stacks.iter().filter_map(|stack| stack.badge.as_ref()) {
            self.text(badge, self.palette.muted);
        }
        for mark in lit.iter().filter(|id| !is_spread(id) && is_here(**id)).filter_map(|id| layout.mark(*id)) {
            self.mark(mark, true);
            if layout.label(mark.id).is_none_or(|label| label.kind == LabelKind::Rank) {
                self.tag(mark.id);
            }
        }
        if let Some(fan) = fan {
            self.fan(fan, lit);
        }
    }

    /// The computed place of a point that somebody moved: a hollow mark and a thin line.
    fn moved(&self, mark: &Mark) {
        let Some(computed) = mark.computed else { return };
        let way = self.motion.way(mark.id);
        let stroke = Stroke::new(if self.palette.is_projector { 2.0 } else { 1.0 }, self.palette.border);
        for part in self.laid.layout.line_parts(Line { from: computed, to: mark.center.shifted(way.x, way.y) }) {
            self.segment(part.from, part.to, stroke);
        }
        self.hollow(mark.look, mark.shape, computed, mark.hollow, THIN);
    }

    /// Grounds, lines, numbers and names.
    fn plane(&self, layout: &MatrixLayout) {
        let Palette { line, border, muted, text, .. } = *self.palette;
        let edge = if self.palette.is_projector { 2.0 } else { 1.0 };
        for field in &layout.fields {
            if let Some(ground) = &field.ground {
                self.painter.rect_filled(self.rect(ground), 0, quarter(self.palette, field.quadrant).tint);
            }
        }
        for part in &self.laid.grid {
            self.hairline(*part, Stroke::new(1.0, line));
        }
        self.painter.rect_stroke(self.rect(&layout.plane.plot), 0, Stroke::new(edge, line), StrokeKind::Middle);
        for part in &self.laid.thresholds {
            self.hairline(*part, Stroke::new(edge, border));
        }
        for tick in &layout.ticks {
            self.text(&tick.label, muted);
        }
        for word in &layout.axis_words {
            self.text(word, if word.semibold { text } else { muted });
        }
        for field in &layout.fields {
            if let Some(name) = &field.name {
                self.text(name, self.field_ink(field.quadrant));
            }
            if let Some(count) = &field.count {
                self.text(count, muted);
            }
        }
        if let Some(near) = &layout.near_border {
            self.text(near, muted);
        }
    }

    /// Names of fields are in their colour, but for a projector, which washes colours out.
    fn field_ink(&self, quadrant: Quadrant) -> Color32 {
        if self.palette.is_projector { self.palette.text } else { quarter(self.palette, quadrant).ink }
    }

    fn bars(&self, layout: &MatrixLayout) {
        let width = if self.palette.is_projector { 2.0 * THIN } else { THIN };
        for bar in layout.bars.iter().filter(|bar| self.held != Some(bar.id)) {
            let stroke = Stroke::new(width, look_ink(self.palette, bar.look));
            let way = self.motion.way(bar.id);
            for (from, to) in std::iter::once((bar.from, bar.to)).chain(bar.cap_lines()) {
                self.painter.line_segment([self.pos(from) + way, self.pos(to) + way], stroke);
            }
        }
    }

    fn mark(&self, mark: &Mark, is_lit: bool) {
        let Palette { bg, warn, accent, .. } = *self.palette;
        let center = self.pos(mark.center) + self.motion.way(mark.id);
        if let Some(ring) = mark.ring {
            self.painter.circle_stroke(center, ring, Stroke::new(THIN, warn));
        }
        if is_lit {
            let radius = mark.ring.map_or(mark.radius + 5.0, |ring| ring + 4.0);
            self.painter.circle_stroke(center, radius, Stroke::new(2.0, accent));
        }
        let at = center - self.origin;
        let at = Pos::new(at.x, at.y);
        self.shape_at(mark.shape, at, mark.radius + THIN, bg);
        self.shape_at(mark.shape, at, mark.radius, look_ink(self.palette, mark.look));
    }

    /// Paints a point that somebody holds, over the figure.
    pub(super) fn held_mark(&self, mark: &Mark) {
        self.mark(mark, true);
    }

    /// Paints a shape of one colour.
    pub(super) fn shape_at(&self, shape: MarkShape, center: Pos, radius: f32, color: Color32) {
        if shape == MarkShape::Circle {
            self.painter.circle_filled(self.pos(center), radius, color);
            return;
        }
        for part in shape.parts(center, radius) {
            let corners = part.into_iter().map(|corner| self.pos(corner)).collect();
            self.painter.add(Shape::convex_polygon(corners, color, Stroke::NONE));
        }
    }

    fn label(&self, label: &Label, is_lit: bool) {
        let mut text = TextBox { semibold: is_lit, ..label.text.clone() };
        if let Some(mark) = self.laid.layout.mark(label.id).filter(|_| is_lit || self.chosen.contains(&label.id)) {
            self.make_room(&mut text, label, mark);
        }
        let way = self.motion.way(label.id);
        text.rect = Rect::new(text.rect.min.x + way.x, text.rect.min.y + way.y, text.rect.max.x + way.x, text.rect.max.y + way.y);
        if label.has_ground {
            self.painter.rect_filled(self.rect(&label.rect).translate(way), 0, self.palette.bg);
        }
        let end = self.text(&text, self.palette.text);
        if let Some(duty) = &label.duty {
            let room = (end - self.pos(duty.rect.min).x + 3.0).max(0.0);
            let moved = Rect::new(duty.rect.min.x + room, text.rect.min.y, duty.rect.max.x + room, text.rect.max.y);
            self.text(&TextBox { rect: moved, ..duty.clone() }, self.palette.accent);
        }
    }

    /// Moves a name out of the ring around its point; it grows away from the point.
    fn make_room(&self, text: &mut TextBox, label: &Label, mark: &Mark) {
        let grown = ScreenMeasure(self.painter.ctx()).width(&text.text, text.size, text.semibold) - text.rect.width();
        let ring = mark.reach() - mark.radius;
        let by = match label.rect {
            rect if label.leader.is_some() || rect.contains(mark.center) => 0.0,
            rect if rect.max.x <= mark.center.x => -ring - grown,
            rect if rect.min.x >= mark.center.x => ring,
            _ => -grown / 2.0,
        };
        text.rect = Rect::new(text.rect.min.x + by, text.rect.min.y, text.rect.max.x + by, text.rect.max.y);
    }

    /// The whole title of a point that has no room for its name, over whatever is there.
    fn tag(&self, id: DatasetId) {
        let Some(tag) = self.laid.layout.tag(id, &ScreenMeasure(self.painter.ctx())) else { return };
        self.painter.rect_filled(self.rect(&tag.rect.grown(3.0)), 3, self.palette.bg);
        self.text(&tag, self.palette.text);
    }

    /// Paints a text; returns where it ends.
    pub(super) fn text(&self, text: &TextBox, ink: Color32) -> f32 {
        let font = figure_font(text.size, text.semibold);
        let galley = self.painter.layout_no_wrap(text.text.clone(), font, ink);
        let (middle, half) = (self.pos(text.rect.center()), galley.size().y / 2.0);
        let end = self.pos(text.rect.min).x + galley.size().x;
        if text.turned {
            let start = Pos2::new(middle.x - half, self.pos(text.rect.max).y);
            self.painter.add(TextShape::new(start, galley, ink).with_angle(-std::f32::consts::FRAC_PI_2));
        } else {
            self.painter.galley(Pos2::new(self.pos(text.rect.min).x, middle.y - half), galley, ink);
        }
        end
    }

    /// A line across the plot, on whole pixels so that it is sharp.
    fn hairline(&self, line: Line, stroke: Stroke) {
        let (from, to) = (self.pos(line.from), self.pos(line.to));
        if (from.x - to.x).abs() < 0.5 {
            self.painter.vline(self.painter.round_to_pixel_center(from.x), from.y..=to.y, stroke);
        } else {
            self.painter.hline(from.x..=to.x, self.painter.round_to_pixel_center(from.y), stroke);
        }
    }

    pub(super) fn segment(&self, from: Pos, to: Pos, stroke: Stroke) {
        self.painter.line_segment([self.pos(from), self.pos(to)], stroke);
    }

    pub(super) fn pos(&self, at: Pos) -> Pos2 {
        self.origin + Vec2::new(at.x, at.y)
    }

    pub(super) fn rect(&self, rect: &Rect) -> eframe::egui::Rect {
        eframe::egui::Rect::from_min_max(self.pos(rect.min), self.pos(rect.max))
    }
}
