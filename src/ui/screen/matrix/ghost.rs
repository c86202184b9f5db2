//! A point on the move as it is painted: where it was, the way, and what the axes say of where it is.
//!
//! It lies over the figure, which stays as it was laid out; no label moves for it.

use eframe::egui::{Align2, Painter, Pos2, Rect, Shape, Stroke, Vec2};

use super::drag::Moving;
use super::paint::Brush;
use crate::figure::{Look, Mark, MatrixLayout};
use crate::model::priority::Quadrant;
use crate::model::scoring::Thresholds;
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::theme::{Palette, Role, figure_font, size};

/// The line where a point was and the way it went.
const LINE: f32 = 1.5;
/// Nearer than this, in pixels, where it was dropped is where it leads.
const APART: f32 = 3.0;
/// Corners of the dashed ring; so many look round.
const CORNERS: usize = 40;

/// A point on the move.
pub(super) struct Ghost<'a> {
    /// What it looks like where it is now.
    pub(super) mark: Mark,
    /// Where it was.
    pub(super) start: Option<(f64, f64)>,
    /// Where it was dropped, if what is chosen leads to another place.
    pub(super) dropped: Option<(f64, f64)>,
    /// The words.
    pub(super) text: &'a Text,
}

impl<'a> Ghost<'a> {
    /// Returns the point on the move as it is painted: where it is held, or where what is chosen leads.
    pub(super) fn of(moving: &Moving, layout: &MatrixLayout, thresholds: Thresholds, open: &Open<'_>, text: &'a Text) -> Option<Self> {
        let held = moving.held()?;
        let place = match moving {
            Moving::Asking(ask) => ask.place(open).or(held.at)?,
            _ => held.at?,
        };
        let center = layout.to_px(place.0, place.1);
        let dropped = held.at.filter(|(value, cost)| layout.to_px(*value, *cost).distance(center) > APART);
        let quadrant = Quadrant::of(place.0, place.1, thresholds);
        let look = layout.mark(held.id).map(|mark| mark.look).filter(|look| !matches!(look, Look::Field(_))).unwrap_or(Look::Field(quadrant));
        let (radius, shape) = (layout.style.radius, look.shape());
        let mark = layout.mark(held.id).cloned().map_or_else(
            || {
                let title = open.inventory().dataset(held.id)?.title(open.language).to_owned();
                let (id, rank, ring, computed, moved_from) = (held.id, None, None, None, None);
                Some(Mark { id, title, rank, place, quadrant, look, shape, center, radius, ring, computed, hollow: radius, moved_from, has_duty: false })
            },
            |mark| Some(Mark { place, quadrant, look, shape, center, ..mark }),
        )?;
        Some(Self { mark, start: held.start, dropped, text })
    }

    /// Paints the point over a figure.
    pub(super) fn paint(&self, brush: &Brush<'_>, layout: &MatrixLayout) {
        let (painter, palette, origin) = (brush.painter, brush.palette, brush.origin);
        let px = |(value, cost): (f64, f64)| {
            let at = layout.to_px(value, cost);
            origin + Vec2::new(at.x, at.y)
        };
        let line = Stroke::new(if palette.is_projector { 2.0 * LINE } else { LINE }, palette.accent);
        let at = px(self.mark.place);
        self.guides(painter, palette, layout, origin, at);
        if let Some(start) = self.start.map(px) {
            painter.extend(Shape::dashed_line(&[start, at], line, 6.0, 4.0));
            ring(painter, start, self.mark.radius + 1.0, line);
        }
        if let Some(dropped) = self.dropped.map(px) {
            ring(painter, dropped, self.mark.radius + 1.0, Stroke::new(line.width, palette.muted));
        }
        brush.held_mark(&self.mark);
        self.name(painter, palette, layout, origin, at);
    }

    /// Draws lines to both axes, with what they say there.
    fn guides(&self, painter: &Painter, palette: &Palette, layout: &MatrixLayout, origin: Pos2, at: Pos2) {
        let plot = Rect::from_min_max(
            origin + Vec2::new(layout.plane.plot.min.x, layout.plane.plot.min.y),
            origin + Vec2::new(layout.plane.plot.max.x, layout.plane.plot.max.y),
        );
        let dots = Stroke::new(LINE, palette.accent);
        for end in [Pos2::new(plot.left(), at.y), Pos2::new(at.x, plot.bottom())] {
            painter.extend(Shape::dashed_line(&[at, end], dots, 2.0, 3.0));
        }
        let plate = |number: f64, anchor: Align2, at: Pos2| {
            let font = figure_font(layout.style.caption.max(Role::Caption.font().size), true);
            let galley = painter.layout_no_wrap(self.text.number(number, 0), font, palette.on_accent);
            let rect = anchor.anchor_size(at, Vec2::new(galley.size().x.max(16.0) + 12.0, galley.size().y + 4.0));
            painter.rect_filled(rect, size::RADIUS_SMALL, palette.accent);
            painter.galley(rect.center() - galley.size() / 2.0, galley, palette.on_accent);
        };
        let (value, cost) = self.mark.place;
        plate(value, Align2::RIGHT_CENTER, Pos2::new(plot.left() - 3.0, at.y.clamp(plot.top(), plot.bottom())));
        plate(cost, Align2::CENTER_TOP, Pos2::new(at.x.clamp(plot.left(), plot.right()), plot.bottom() + 3.0));
    }

    /// Writes its name above it, or below at the upper edge.
    fn name(&self, painter: &Painter, palette: &Palette, layout: &MatrixLayout, origin: Pos2, at: Pos2) {
        let galley = painter.layout_no_wrap(self.mark.title.clone(), figure_font(layout.style.label, true), palette.text);
        let away = self.mark.ring.unwrap_or(self.mark.radius) + 9.0;
        let (left, right) = (origin.x + layout.plane.plot.min.x, origin.x + layout.plane.plot.max.x);
        let is_low = at.y - away - galley.size().y < origin.y + layout.plane.plot.min.y;
        let top = if is_low { at.y + away } else { at.y - away - galley.size().y };
        let x = (at.x - galley.size().x / 2.0).min(right - galley.size().x - 4.0).max(left + 4.0);
        let rect = Rect::from_min_size(Pos2::new(x, top), galley.size());
        painter.rect_filled(rect.expand2(Vec2::new(3.0, 1.0)), 3, palette.bg);
        painter.galley(rect.min, galley, palette.text);
    }
}

/// Draws a dashed ring.
fn ring(painter: &Painter, center: Pos2, radius: f32, stroke: Stroke) {
    let corner = |index: usize| center + radius * Vec2::angled(index as f32 * std::f32::consts::TAU / CORNERS as f32);
    let corners: Vec<Pos2> = (0..=CORNERS).map(corner).collect();
    painter.extend(Shape::dashed_line(&corners, stroke, 3.0, 3.0));
}
