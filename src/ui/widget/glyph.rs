//! The field glyph, a miniature matrix with one field filled, and other small drawings that carry meaning by place.

use eframe::egui::{Color32, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::figure::Look;
use crate::model::Stage;
use crate::model::priority::Quadrant;
use crate::ui::theme::{Palette, Quarter, Themed as _};

/// Returns the colours of a field.
pub fn quarter(palette: &Palette, quadrant: Quadrant) -> Quarter {
    palette.quarters[quadrant as usize]
}

/// Returns the colour of a mark in the matrix.
pub fn look_ink(palette: &Palette, look: Look) -> Color32 {
    match look {
        Look::Field(quadrant) => quarter(palette, quadrant).ink,
        Look::Group(index) => palette.groups[usize::from(index) % palette.groups.len()],
        Look::Others => palette.border,
    }
}

/// Paints the field glyph in a square: the field of the quadrant filled, the others as outlines; no field for the unplaced.
pub fn paint_glyph(ui: &Ui, rect: Rect, quadrant: Option<Quadrant>) {
    let palette = ui.palette();
    let ink = quadrant.map_or(palette.border, |quadrant| quarter(palette, quadrant).ink);
    paint_squares(ui, rect, quadrant.map(|quadrant| quadrant as usize), ink, palette.border);
}

/// Paints the mark of the program.
pub fn paint_mark(ui: &Ui, rect: Rect) {
    let accent = ui.palette().accent;
    paint_squares(ui, rect, Some(0), accent, accent);
}

fn paint_squares(ui: &Ui, rect: Rect, filled: Option<usize>, ink: Color32, edge: Color32) {
    let gap = (rect.width() * 0.1).max(1.5);
    let side = (rect.width() - gap) / 2.0;
    for index in 0..4 {
        let offset = Vec2::new((index % 2) as f32, (index / 2) as f32) * (side + gap);
        let square = Rect::from_min_size(rect.min + offset, Vec2::splat(side));
        if filled == Some(index) {
            ui.painter().rect_filled(square, side * 0.22, ink);
        } else {
            let stroke = Stroke::new((side * 0.13).clamp(1.0, 2.0), edge);
            ui.painter().rect_stroke(square, side * 0.22, stroke, StrokeKind::Inside);
        }
    }
}

/// Shows the field glyph inline; the name beside it says the same.
pub fn glyph_ui(ui: &mut Ui, quadrant: Option<Quadrant>) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(14.0), Sense::hover());
    paint_glyph(ui, rect, quadrant);
    response
}

/// Paints the four bars of a stage: past, now and to come. 52 wide, 6 high.
pub fn paint_stage(ui: &Ui, left_center: Pos2, stage: Stage) {
    let palette = ui.palette();
    for index in 0..4 {
        let color = match index.cmp(&stage.index()) {
            std::cmp::Ordering::Less => palette.muted,
            std::cmp::Ordering::Equal => palette.accent,
            std::cmp::Ordering::Greater => palette.press,
        };
        let min = left_center + Vec2::new(12.0 * index as f32, -3.0);
        ui.painter().rect_filled(Rect::from_min_size(min, Vec2::new(10.0, 6.0)), 2, color);
    }
}

/// The width that [`paint_stage`] takes.
pub const STAGE_WIDTH: f32 = 46.0;

/// Paints the mark of a quadrant: ● ■ ▲ ◆, with a halo.
pub fn paint_mark_of(ui: &Ui, center: Pos2, radius: f32, quadrant: Quadrant, ink: Color32, halo: Option<Color32>) {
    use eframe::egui::Shape;
    let stroke = halo.map_or(Stroke::NONE, |halo| Stroke::new(1.5, halo));
    let painter = ui.painter();
    match quadrant {
        Quadrant::PublishNow => painter.circle(center, radius, ink, stroke),
        Quadrant::PlanAndInvest => painter.rect(Rect::from_center_size(center, Vec2::splat(radius * 1.8)), 0, ink, stroke, StrokeKind::Outside),
        Quadrant::WhenConvenient => {
            let points = [(0.0, -1.1), (1.1, 0.85), (-1.1, 0.85)];
            painter.add(Shape::convex_polygon(points.iter().map(|(x, y)| center + Vec2::new(*x, *y) * radius).collect(), ink, stroke))
        }
        Quadrant::Hold => {
            let points = [(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)];
            painter.add(Shape::convex_polygon(points.iter().map(|(x, y)| center + Vec2::new(*x, *y) * radius).collect(), ink, stroke))
        }
    };
}
