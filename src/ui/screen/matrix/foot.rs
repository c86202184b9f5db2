//! The foot of the matrix: what its signs mean, and what a score is not.
//!
//! Signs are drawn as they are in the plot.

use eframe::egui::{Sense, Stroke, Ui, Vec2};

use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::status_bar_ui;
use crate::ui::widget::label::{UiText as _, rich, width};

/// Between a sign and the next.
const GAP: f32 = 20.0;

/// Draws a sign.
type Draw = fn(&mut Ui);

/// Shows the foot: as many signs as there is room for beside the remark.
pub(super) fn foot_ui(ui: &mut Ui, has_moved: bool, text: &Text) {
    let remark = text.get("matrix-remark");
    let signs: [(Draw, f32, &str); 4] =
        [(action_ui, 18.0, "sign-action"), (span_ui, 28.0, "matrix-legend-span"), (duty_ui, 8.0, "matrix-legend-duty"), (computed_ui, 14.0, "sign-computed")];
    let signs = &signs[..if has_moved { 4 } else { 3 }];
    let mut room = ui.available_width() - 2.0 * size::VIEW_PAD - width(ui, Role::Caption, remark) - GAP;
    let content = |ui: &mut Ui| {
        for (draw, sign, key) in signs {
            room -= sign + 8.0 + width(ui, Role::Caption, text.get(key)) + GAP;
            if room < 0.0 {
                return;
            }
            draw(ui);
            ui.muted(Role::Caption, text.get(key));
            ui.add_space(GAP - 8.0);
        }
    };
    status_bar_ui(ui, content, remark);
}

fn duty_ui(ui: &mut Ui) {
    let accent = ui.palette().accent;
    ui.label(rich(Role::CaptionStrong, "§", accent));
}

fn action_ui(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
    let palette = ui.palette();
    ui.painter().circle_stroke(rect.center(), 8.0, Stroke::new(1.5, palette.warn));
    ui.painter().circle_filled(rect.center(), 4.5, palette.border);
}

fn computed_ui(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(14.0), Sense::hover());
    ui.painter().circle_stroke(rect.center(), 5.0, Stroke::new(1.5, ui.palette().muted));
}

fn span_ui(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(28.0, 12.0), Sense::hover());
    let stroke = Stroke::new(1.5, ui.palette().text);
    let painter = ui.painter();
    painter.hline(rect.x_range(), rect.center().y, stroke);
    for x in [rect.left(), rect.right()] {
        painter.vline(x, rect.center().y - 4.0..=rect.center().y + 4.0, stroke);
    }
    painter.circle_filled(rect.center(), 4.0, stroke.color);
}
