//! Keys as they stand on a keyboard: shown where they help, never the only way.
//!
//! A cap is decoration: what the key does is said beside it.

use eframe::egui::{Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, pos2};

use super::label::{galley, width};
use crate::ui::theme::{Role, Themed as _};

const PAD: f32 = 6.0;
const HEIGHT: f32 = 20.0;

/// Returns how wide a cap is.
pub fn keycap_width(ui: &Ui, key: &str) -> f32 {
    (width(ui, Role::Caption, key) + 2.0 * PAD).max(HEIGHT)
}

/// Shows a key.
pub fn keycap_ui(ui: &mut Ui, key: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(keycap_width(ui, key), HEIGHT), Sense::hover());
    paint_in(ui, rect, key);
    response
}

/// Paints a key whose right edge stands at a place; returns its left edge.
pub fn paint_keycap(ui: &Ui, right: f32, center_y: f32, key: &str) -> f32 {
    let wide = keycap_width(ui, key);
    let rect = Rect::from_min_size(pos2(right - wide, center_y - HEIGHT / 2.0), Vec2::new(wide, HEIGHT));
    paint_in(ui, rect, key);
    rect.left()
}

fn paint_in(ui: &Ui, rect: Rect, key: &str) {
    let palette = ui.palette();
    ui.painter().rect(rect, 3, palette.bg, Stroke::new(1.0, palette.line), StrokeKind::Inside);
    let key = galley(ui, Role::Caption, key, palette.muted, f32::INFINITY);
    ui.painter().galley(rect.center() - key.size() / 2.0, key, palette.muted);
}
