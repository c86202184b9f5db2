//! The foot of the matrix: what its signs mean, and what a score is not.
//!
//! Signs are drawn as they are in the plot.

use eframe::egui::{Sense, Stroke, Ui, Vec2};

use crate::text::Text;
use crate::ui::theme::{Role, Themed as _};
use crate::ui::widget::bar::status_bar_ui;
use crate::ui::widget::label::{UiText as _, rich};

/// Below this width the signs go and the remark stays.
const SIGNS_FROM: f32 = 560.0;

/// Shows the foot.
pub(super) fn foot_ui(ui: &mut Ui, text: &Text) {
    let has_signs = ui.available_width() >= SIGNS_FROM;
    let signs = |ui: &mut Ui| {
        if has_signs {
            action_ui(ui);
            ui.muted(Role::Caption, text.get("sign-action"));
            ui.add_space(12.0);
            span_ui(ui);
            ui.muted(Role::Caption, text.get("matrix-legend-span"));
            ui.add_space(12.0);
            let accent = ui.palette().accent;
            ui.label(rich(Role::CaptionStrong, "§", accent));
            ui.muted(Role::Caption, text.get("matrix-legend-duty"));
        }
    };
    status_bar_ui(ui, signs, text.get("matrix-remark"));
}

fn action_ui(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
    let palette = ui.palette();
    ui.painter().circle_stroke(rect.center(), 8.0, Stroke::new(1.5, palette.warn));
    ui.painter().circle_filled(rect.center(), 4.5, palette.border);
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
