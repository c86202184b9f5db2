//! The four stages across the full page: what is done, where the dataset stands, and what each still asks for.
//!
//! A stage that is pressed is shown; moving is asked for elsewhere.

use eframe::egui::{Color32, Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};
use jiff::civil::Date;

use crate::model::process::Progress;
use crate::model::{Checklist, Stage};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::screen::card::stage::stage_words;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon};
use crate::wording;

/// The circle with the number of a stage.
const CIRCLE: f32 = 12.0;

/// The stages of a dataset.
pub(super) struct Stepper<'a> {
    pub(super) now: Stage,
    /// The stage whose items are shown, while any are.
    pub(super) shown: Option<Stage>,
    pub(super) progress: Option<&'a Progress>,
    pub(super) checklist: &'a Checklist,
    pub(super) left: [Option<Date>; 4],
    pub(super) is_low: bool,
    pub(super) text: &'a Text,
}

impl Stepper<'_> {
    /// Shows the stages; returns the one that was pressed.
    pub(super) fn ui(&self, ui: &mut Ui) -> Option<Stage> {
        let mut pressed = None;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            let width = ((ui.available_width() - 3.0 * size::GAP) / 4.0).floor();
            for stage in Stage::ALL {
                if self.cell_ui(ui, stage, width) {
                    pressed = Some(stage);
                }
            }
        });
        pressed
    }

    fn words(&self, stage: Stage) -> (String, bool) {
        let Some(progress) = self.progress else { return (String::new(), false) };
        let missing = progress.of(stage).blocking.len();
        match self.left[stage.index()] {
            _ if stage < self.now && missing > 0 => (self.text.with("dataset-stage-missing", &[("count", missing.into())]), true),
            Some(date) if stage < self.now => (self.text.with("dataset-stage-done-on", &[("date", self.text.date(date).into())]), false),
            None if stage < self.now => (self.text.get("dataset-stage-done").to_owned(), false),
            _ => (stage_words(progress, stage, self.checklist, self.text), false),
        }
    }

    fn cell_ui(&self, ui: &mut Ui, stage: Stage, width: f32) -> bool {
        let palette = ui.palette();
        let text = self.text;
        let height = size::STAGE[usize::from(self.is_low)];
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
        let (name, (words, is_wanting)) = (wording::stage(stage, text), self.words(stage));
        let (is_now, is_past, is_shown) = (stage == self.now, stage < self.now, self.shown == Some(stage));
        let spoken = text.with("dataset-stage-spoken", &[("stage", name.into()), ("words", words.as_str().into())]);
        response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, true, is_shown, &spoken));
        let fill = match (is_now, response.hovered()) {
            (true, _) => palette.select,
            (false, true) => palette.hover,
            (false, false) => palette.surface,
        };
        let edge = match (is_now, palette.is_projector) {
            (true, _) => Stroke::new(1.0, palette.accent),
            (false, true) => Stroke::new(1.0, palette.border),
            (false, false) => Stroke::NONE,
        };
        ui.painter().rect(rect, size::RADIUS_SMALL, fill, edge, StrokeKind::Inside);
        if is_shown && !is_now {
            let line = Rect::from_min_max(pos2(rect.left() + 4.0, rect.bottom() - 2.0), pos2(rect.right() - 4.0, rect.bottom()));
            ui.painter().rect_filled(line, 1, palette.accent);
        }
        let center = rect.left_center() + Vec2::new(if self.is_low { 20.0 } else { 26.0 }, 0.0);
        sign(ui, center, stage, (is_now, is_past));
        let left = center.x + CIRCLE + if self.is_low { 8.0 } else { 12.0 };
        let room = rect.right() - left - 6.0;
        let ink = if is_now { palette.accent } else { palette.text };
        let title = galley(ui, if is_now { Role::Label } else { Role::Body }, name, ink, room);
        let caption_ink = if is_wanting { palette.warn } else { palette.muted };
        let caption = galley(ui, Role::Caption, &words, caption_ink, room);
        if self.is_low {
            let right = rect.right() - 8.0 - caption.size().x;
            let has_room = !is_past && left + title.size().x + 8.0 < right;
            ui.painter().galley(pos2(left, rect.center().y - title.size().y / 2.0), title, ink);
            if has_room {
                ui.painter().galley(pos2(right, rect.center().y - caption.size().y / 2.0), caption, caption_ink);
            }
        } else {
            let top = rect.center().y - f32::midpoint(title.size().y, caption.size().y);
            let below = top + title.size().y;
            ui.painter().galley(pos2(left, top), title, ink);
            ui.painter().galley(pos2(left, below), caption, caption_ink);
        }
        focus_ring(ui, rect, &response);
        let is_pressed = response.clicked();
        response.on_hover_text(format!("{name}\n{words}"));
        is_pressed
    }
}

/// Paints the number of a stage, or that it is behind.
fn sign(ui: &Ui, center: eframe::egui::Pos2, stage: Stage, (is_now, is_past): (bool, bool)) {
    let palette = ui.palette();
    let (fill, edge, ink) = match (is_past, is_now) {
        (true, _) => (palette.ok, Stroke::NONE, palette.bg),
        (false, true) => (palette.accent, Stroke::NONE, palette.on_accent),
        (false, false) => (Color32::TRANSPARENT, Stroke::new(1.0, palette.border), palette.muted),
    };
    ui.painter().circle(center, CIRCLE, fill, edge);
    if is_past {
        paint_icon(ui, icon::CHECK, center, 14.0, ink);
    } else {
        let number = galley(ui, Role::Label, &(stage.index() + 1).to_string(), ink, f32::INFINITY);
        ui.painter().galley(center - number.size() / 2.0, number, ink);
    }
}
