//! Badges: a word on a soft ground, never on colour alone.

use eframe::egui::{Color32, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::label::{galley, paint_icon};
use crate::ui::theme::{Role, Themed as _, size};

/// What a badge says by its colour, beside its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// A fact.
    Neutral,
    /// Good.
    Ok,
    /// Needs attention.
    Warn,
    /// Wrong.
    Err,
    /// The only filled one: a duty to publish.
    Duty,
}

/// A badge.
#[derive(Debug, Clone, Copy)]
#[must_use = "a badge is shown by `show`"]
pub struct Badge<'a> {
    text: &'a str,
    icon: Option<&'a str>,
    tone: Tone,
}

impl<'a> Badge<'a> {
    /// Makes a badge.
    pub const fn new(tone: Tone, text: &'a str) -> Self {
        Self { text, icon: None, tone }
    }

    /// Puts an icon before the word.
    pub const fn icon(self, icon: &'a str) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// Shows the badge.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = ui.palette();
        let (fill, ink) = match self.tone {
            Tone::Neutral => (palette.hover, palette.text),
            Tone::Ok => (palette.ok_soft, palette.ok),
            Tone::Warn => (palette.warn_soft, palette.warn),
            Tone::Err => (palette.err_soft, palette.err),
            Tone::Duty => (palette.accent, palette.on_accent),
        };
        let role = if self.tone == Tone::Duty { Role::CaptionStrong } else { Role::Caption };
        let icon_width = if self.icon.is_some() { 18.0 } else { 0.0 };
        let text = galley(ui, role, self.text, ink, (ui.available_width() - icon_width - 12.0).max(40.0));
        let (rect, response) = ui.allocate_exact_size(Vec2::new(text.size().x + icon_width + 12.0, size::BADGE), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, self.text));
        ui.painter().rect_filled(rect, size::RADIUS_SMALL, fill);
        if palette.is_projector && self.tone != Tone::Duty {
            ui.painter().rect_stroke(rect, size::RADIUS_SMALL, Stroke::new(1.0, ink), StrokeKind::Inside);
        }
        if let Some(icon) = self.icon {
            paint_icon(ui, icon, eframe::egui::pos2(rect.left() + 6.0 + 7.0, rect.center().y), 14.0, ink);
        }
        let at = eframe::egui::pos2(rect.left() + 6.0 + icon_width, rect.center().y - text.size().y / 2.0);
        ui.painter().galley(at, text, ink);
        response
    }
}

/// Paints a thin bar of progress, 0 to 1.
pub fn progress_ui(ui: &mut Ui, share: f32, width: f32, color: Option<Color32>) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 4.0), Sense::hover());
    let palette = ui.palette();
    ui.painter().rect_filled(rect, 2, palette.press);
    let mut done = rect;
    done.set_width(rect.width() * share.clamp(0.0, 1.0));
    ui.painter().rect_filled(done, 2, color.unwrap_or(palette.accent));
    response
}
