//! A segment: a few choices side by side, one of them chosen.

use eframe::egui::{Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::button::focus_ring;
use super::label::{galley, width};
use crate::ui::theme::{Role, Themed as _, size};

/// Shows the choices; returns the one that was picked now. `name` says what is chosen, to those who cannot see it.
pub fn segment_ui<T: Copy + PartialEq>(ui: &mut Ui, name: &str, choices: &[(T, &str)], chosen: T) -> Option<T> {
    let widths: Vec<f32> = choices.iter().map(|(_, text)| width(ui, Role::Label, text) + 20.0).collect();
    let mut picked = None;
    let mut first = 0;
    while first < choices.len() {
        let count = fitting(&widths[first..], ui.available_width() - 4.0);
        let row = first..first + count;
        picked = row_ui(ui, name, &choices[row.clone()], &widths[row], chosen).or(picked);
        first += count;
    }
    picked
}

/// Returns how many choices fit side by side; at least one.
fn fitting(widths: &[f32], room: f32) -> usize {
    let mut used = 0.0;
    let fit = widths.iter().take_while(|width| {
        used += **width;
        used <= room
    });
    fit.count().max(1)
}

/// Shows the choices of one row.
fn row_ui<T: Copy + PartialEq>(ui: &mut Ui, name: &str, choices: &[(T, &str)], widths: &[f32], chosen: T) -> Option<T> {
    let palette = ui.palette();
    let total: f32 = widths.iter().sum::<f32>() + 4.0;
    let (track, _) = ui.allocate_exact_size(Vec2::new(total, size::CONTROL), Sense::hover());
    ui.painter().rect_filled(track, size::RADIUS_SMALL, palette.hover);
    let mut picked = None;
    let mut left = track.left() + 2.0;
    for ((value, text), width) in choices.iter().zip(widths) {
        let rect = Rect::from_min_size(eframe::egui::pos2(left, track.top() + 2.0), Vec2::new(*width, size::CONTROL - 4.0));
        left += width;
        let is_chosen = *value == chosen;
        let response = ui.interact(rect, ui.scope_id().with((name, *text)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, true, is_chosen, format!("{name}: {text}")));
        let ink = if is_chosen || response.hovered() { palette.text } else { palette.muted };
        if is_chosen {
            ui.painter().rect(rect, size::RADIUS_SMALL, palette.bg, Stroke::new(1.0, palette.line), StrokeKind::Inside);
        }
        let text = galley(ui, if is_chosen { Role::Label } else { Role::Body }, text, ink, f32::INFINITY);
        ui.painter().galley(rect.center() - text.size() / 2.0, text, ink);
        focus_ring(ui, rect, &response);
        if response.clicked() && !is_chosen {
            picked = Some(*value);
        }
    }
    picked
}
