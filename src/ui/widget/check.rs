//! A check box with its words; the words can be pressed too.
//!
//! It knows nothing of what it turns on.

use eframe::egui::{Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::button::focus_ring;
use super::label::{galley, paint_icon};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};

/// Shows the box; it was pressed if the response says `clicked`.
pub fn check_ui(ui: &mut Ui, is_on: bool, text: &str) -> Response {
    let palette = ui.palette();
    let label = galley(ui, Role::Body, text, palette.text, ui.available_width() - 24.0);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(label.size().x + 24.0, size::CONTROL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, ui.is_enabled(), is_on, text));
    let square = Rect::from_center_size(rect.left_center() + Vec2::new(8.0, 0.0), Vec2::splat(16.0));
    paint_box(ui, square, is_on, &response);
    let at = pos2(rect.left() + 24.0, rect.center().y - label.size().y / 2.0);
    ui.painter().galley(at, label, palette.text);
    focus_ring(ui, rect, &response);
    response
}

/// Paints the box alone, for a row that can be pressed as a whole.
pub fn paint_box(ui: &Ui, square: Rect, is_on: bool, response: &Response) {
    let palette = ui.palette();
    let fill = match (is_on, response.hovered()) {
        (true, _) => palette.accent,
        (false, true) => palette.hover,
        (false, false) => palette.bg,
    };
    let edge = if is_on { palette.accent } else { palette.border };
    ui.painter().rect(square, 3, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    if is_on {
        paint_icon(ui, icon::CHECK, square.center(), 13.0, palette.on_accent);
    }
}
