//! Large text laid out line by line down a page, as large as the room allows.
//!
//! It knows nothing of what is written.

use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{Color32, FontId, Galley, Id, Pos2, Rect, Role as AccessRole, Sense, Ui, WidgetInfo};

use crate::ui::theme::{RunStyle, Themed as _};
use crate::ui::widget::label::mark_heading;

/// Lays out text in at most so many lines.
pub(super) fn lay(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32, rows: usize) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), font, color, width.max(40.0));
    job.wrap.max_rows = rows;
    ui.painter().layout_job(job)
}

/// Paints text that those who hear the window hear too.
pub(super) fn say(ui: &Ui, id: Id, at: Pos2, galley: &Arc<Galley>, text: &str) -> Rect {
    let rect = Rect::from_min_size(at, galley.size());
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, text));
    ui.painter().galley(at, Arc::clone(galley), Color32::PLACEHOLDER);
    rect
}

/// Paints a heading.
pub(super) fn say_heading(ui: &Ui, id: Id, at: Pos2, galley: &Arc<Galley>, text: &str) -> Rect {
    let rect = Rect::from_min_size(at, galley.size());
    let response = ui.interact(rect, id, Sense::hover());
    mark_heading(ui, &response, text);
    ui.painter().galley(at, Arc::clone(galley), Color32::PLACEHOLDER);
    rect
}

/// Returns the largest style with which a page fits a height, and how high it then is.
pub(super) fn fitting<T>(ui: &Ui, room: eframe::egui::Vec2, page: impl Fn(&Ui, RunStyle) -> (T, f32)) -> (RunStyle, T, f32) {
    let (most, least) = RunStyle::scales(room, ui.palette());
    let mut scale = most;
    loop {
        let style = RunStyle::new(scale);
        let (laid, height) = page(ui, style);
        if height <= room.y || scale <= least {
            return (style, laid, height);
        }
        scale = (scale - 0.05).max(least);
    }
}
