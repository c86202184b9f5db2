//! The right half of the first screen: the four fields as a drawing, and what the program is for in three lines.
//!
//! The drawing is an illustration; its points are no data.

use eframe::egui::{Align2, Frame, Label, Margin, Rect, ScrollArea, Sense, Ui, Vec2, pos2};

use super::version;
use crate::model::priority::Quadrant;
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::glyph::{paint_mark_of, quarter};
use crate::ui::widget::label::{UiText as _, galley, rich};
use crate::wording;

/// Between the fields.
const GAP: f32 = 12.0;
/// A line under the drawing.
const LINE: f32 = 31.0;
/// Where the points of the drawing lie, as parts of their field.
const POINTS: [(Quadrant, &[(f32, f32)]); 4] = [
    (Quadrant::PublishNow, &[(0.22, 0.62), (0.38, 0.36), (0.47, 0.78), (0.58, 0.55), (0.75, 0.42), (0.82, 0.76)]),
    (Quadrant::PlanAndInvest, &[(0.18, 0.48), (0.40, 0.68), (0.62, 0.40), (0.80, 0.74)]),
    (Quadrant::WhenConvenient, &[(0.24, 0.30), (0.44, 0.46), (0.70, 0.24), (0.30, 0.62)]),
    (Quadrant::Hold, &[(0.30, 0.26), (0.56, 0.50)]),
];

/// Shows the half.
pub(super) fn ui(ui: &mut Ui, text: &Text) {
    let (room, height) = (ui.available_width(), ui.available_height());
    let wide = (room - 2.0 * size::VIEW_PAD).min(400.0);
    let side = ((room - wide) / 2.0).clamp(size::VIEW_PAD, 100.0);
    let field = Vec2::new((wide - GAP) / 2.0, (wide - GAP) / 2.4);
    let drawing = 2.0 * field.y + GAP;
    let lines = 3.0 * LINE;
    let top = ((height - drawing - lines - 110.0) * 0.5).clamp(size::VIEW_PAD, 120.0);
    ScrollArea::vertical().id_salt("welcome aside").auto_shrink(false).show(ui, |ui| {
        let margin = Margin { left: side as i8, right: 0, top: top as i8, bottom: size::VIEW_PAD as i8 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_width(wide);
            let start = ui.cursor().top();
            drawing_ui(ui, field, text);
            ui.add_space(28.0);
            for (glyph, line) in [(icon::LIST, "welcome-collect"), (icon::MATRIX, "welcome-weigh"), (icon::DOCUMENT, "welcome-decide")] {
                ui.spacing_mut().item_spacing.y = LINE - size::CONTROL;
                ui.horizontal(|ui| {
                    ui.icon(glyph, size::ICON, ui.palette().accent);
                    ui.add_space(4.0);
                    ui.add(Label::new(rich(Role::Body, text.get(line), ui.palette().text)).wrap());
                });
            }
            let rest = height - top - (ui.cursor().top() - start) - size::CONTROL - size::VIEW_PAD - 12.0;
            ui.add_space(rest.max(size::VIEW_PAD));
            ui.horizontal(|ui| ui.muted(Role::Caption, &version(text)));
        });
    });
}

fn drawing_ui(ui: &mut Ui, field: Vec2, text: &Text) {
    let palette = ui.palette();
    let whole = Vec2::new(2.0 * field.x + GAP, 2.0 * field.y + GAP + 28.0);
    let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
    for (index, (quadrant, points)) in POINTS.iter().enumerate() {
        let (column, row) = ((index % 2) as f32, (index / 2) as f32);
        let place = Rect::from_min_size(rect.min + Vec2::new(column * (field.x + GAP), row * (field.y + GAP)), field);
        let colors = quarter(palette, *quadrant);
        ui.painter().rect_filled(place, size::RADIUS, colors.tint);
        for (x, y) in *points {
            let at = place.min + Vec2::new(x * place.width(), y * place.height());
            paint_mark_of(ui, at, 5.5, *quadrant, colors.ink, Some(palette.bg));
        }
        let name = galley(ui, Role::Label, wording::quadrant(Some(*quadrant), text), colors.ink, place.width() - 28.0);
        let x = if column > 0.0 { place.right() - 14.0 - name.size().x } else { place.left() + 14.0 };
        let y = if row > 0.0 { place.bottom() - 10.0 - name.size().y } else { place.top() + 10.0 };
        ui.painter().galley(pos2(x, y), name, colors.ink);
    }
    let font = Role::Caption.font();
    let (low, high) = (text.of("axis", "cost-low"), text.of("axis", "cost"));
    ui.painter().text(rect.left_bottom(), Align2::LEFT_BOTTOM, low, font.clone(), palette.muted);
    ui.painter().text(rect.right_bottom() - Vec2::new(18.0, 0.0), Align2::RIGHT_BOTTOM, high, font, palette.muted);
    crate::ui::widget::label::paint_icon(ui, icon::ARROW_RIGHT, rect.right_bottom() - Vec2::new(7.0, 8.0), 13.0, palette.muted);
}
