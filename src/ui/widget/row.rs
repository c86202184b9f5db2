//! One line of a small table: texts under one another in columns, read out as one.
//!
//! It knows nothing of what the texts mean, or of how many lines there are.

use eframe::egui::{Color32, Rect, Response, Role as AccessRole, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::button::focus_ring;
use super::check::paint_box;
use super::label::{galley, paint_icon};
use super::{Ground, UiText as _};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};

/// Between two columns.
const GAP: f32 = 12.0;
/// A tick with the room beside it.
const TICK: f32 = 28.0;

/// Returns how wide columns are that share a width.
pub fn shares<const N: usize>(wide: f32, parts: [f32; N]) -> [f32; N] {
    let all: f32 = parts.iter().sum();
    let room = (wide - GAP * (N as f32 - 1.0)).max(0.0);
    parts.map(|part| part / all * room)
}

/// Shows the heads of the columns.
pub fn heads_ui(ui: &mut Ui, has_tick: bool, widths: &[f32], names: &[&str]) {
    let palette = ui.palette();
    let left = if has_tick { TICK } else { 0.0 };
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::hover());
    let mut x = rect.left() + left;
    for (width, name) in widths.iter().zip(names) {
        let text = galley(ui, Role::TableHead, name, palette.muted, *width);
        ui.painter().galley(pos2(x, rect.center().y - text.size().y / 2.0), text, palette.muted);
        x += width + GAP;
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
}

/// One line.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// What is read out.
    pub name: &'a str,
    /// Whether it can be ticked, and whether it is; or why it cannot be.
    pub tick: Option<Result<bool, &'a str>>,
    /// How wide the columns are.
    pub widths: &'a [f32],
    /// The texts with their colours.
    pub texts: &'a [(&'a str, Color32)],
}

impl Line<'_> {
    /// Returns how wide a row with a tick leaves its columns.
    pub fn room(ui: &Ui) -> f32 {
        ui.available_width() - TICK
    }

    /// Shows the line; a press means its tick.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = ui.palette();
        let sense = if matches!(self.tick, Some(Ok(_))) { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), sense);
        response.widget_info(|| match self.tick {
            Some(Ok(is_on)) => WidgetInfo::selected(AccessRole::CheckBox, true, is_on, self.name),
            Some(Err(_)) => WidgetInfo::selected(AccessRole::CheckBox, false, false, self.name),
            None => WidgetInfo::labeled(AccessRole::ListItem, true, self.name),
        });
        Ground { is_chosen: false, is_hot: response.hovered() && self.tick.is_some() }.paint(ui, rect, size::RADIUS_SMALL);
        let mut x = rect.left();
        if let Some(tick) = self.tick {
            let center = pos2(x + size::ICON_SMALL / 2.0, rect.center().y);
            match tick {
                Ok(is_on) => paint_box(ui, Rect::from_center_size(center, Vec2::splat(size::ICON_SMALL)), is_on, &response),
                Err(_) => paint_icon(ui, icon::CIRCLE_X, center, size::ICON_SMALL, palette.err),
            }
            x += TICK;
        }
        for (width, (text, ink)) in self.widths.iter().zip(self.texts) {
            let text = galley(ui, Role::Body, text, *ink, *width);
            ui.painter().galley(pos2(x, rect.center().y - text.size().y / 2.0), text, *ink);
            x += width + GAP;
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        focus_ring(ui, rect.shrink(2.0), &response);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        response
    }
}

/// Shows that there are more lines than are listed.
pub fn more_ui(ui: &mut Ui, words: &str) {
    ui.add_space(4.0);
    ui.muted(Role::Caption, words);
}
