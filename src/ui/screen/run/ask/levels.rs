//! The six answers to a question, each with its key and what it means in full.
//!
//! It says which was pressed, and changes nothing.

use std::sync::Arc;

use eframe::egui::{Galley, Id, Pos2, Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::super::paper::lay;
use crate::model::{Criterion, Language, Level, Score};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{RunStyle, Themed as _, figure_font, size};
use crate::ui::widget::Ground;
use crate::ui::widget::label::paint_icon;
use crate::wording;

/// Above and below the words of a row, and between rows.
const PAD: f32 = 4.0;
const BETWEEN: f32 = 2.0;

/// The answers, laid out.
pub(super) struct Levels {
    rows: Vec<Row>,
    chosen: Option<Score>,
    keys: RunStyle,
}

struct Row {
    score: Score,
    words: Arc<Galley>,
    meaning: String,
}

impl Levels {
    /// Lays the answers out at a width.
    pub(super) fn lay(ui: &Ui, criterion: &Criterion, chosen: Option<Score>, language: Language, style: RunStyle, width: f32, text: &Text) -> Self {
        let palette = ui.palette();
        let answers = Level::ALL.into_iter().map(Score::Known).chain([Score::Unknown]);
        let row = |score: Score| {
            let meaning = score.level().map_or_else(|| text.get("run-unknown"), |level| criterion.anchors.of(level).get(language)).to_owned();
            let ink = if score == Score::Unknown && chosen != Some(score) { palette.muted } else { palette.text };
            let font = figure_font(style.body, chosen == Some(score));
            let words = lay(ui, &meaning, font, ink, width - style.key - 3.0 * style.gap - size::ICON_SMALL, 4);
            Row { score, words, meaning }
        };
        Self { rows: answers.map(row).collect(), chosen, keys: style }
    }

    fn row_height(&self, row: &Row) -> f32 {
        row.words.size().y.max(self.keys.key) + 2.0 * PAD
    }

    /// Returns how high they are together.
    pub(super) fn height(&self) -> f32 {
        self.rows.iter().map(|row| self.row_height(row) + BETWEEN).sum()
    }

    /// Shows the answers; returns the one that was pressed.
    pub(super) fn ui(&self, ui: &Ui, at: Pos2, width: f32, style: RunStyle, is_writable: bool, text: &Text) -> Option<Score> {
        let mut pressed = None;
        let mut y = at.y;
        for row in &self.rows {
            let rect = Rect::from_min_size(pos2(at.x, y), Vec2::new(width, self.row_height(row)));
            y = rect.bottom() + BETWEEN;
            if self.row_ui(ui, rect, row, style, is_writable, text) {
                pressed = Some(row.score);
            }
        }
        pressed
    }

    fn row_ui(&self, ui: &Ui, rect: Rect, row: &Row, style: RunStyle, is_writable: bool, text: &Text) -> bool {
        let palette = ui.palette();
        let is_chosen = self.chosen == Some(row.score);
        // Not focusable: the page is one stop, and digits press the rows.
        let response = ui.interact(rect, Id::unique(("run level", row.score)), if is_writable { Sense::CLICK } else { Sense::hover() });
        let spoken = format!("{}: {}", wording::score(row.score, text), row.meaning);
        response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, is_writable, is_chosen, &spoken));
        let line = if palette.is_projector { 2.0 } else { 1.0 };
        Ground { is_chosen, is_hot: response.hovered() && is_writable }.paint(ui, rect, size::RADIUS);
        if is_chosen {
            ui.painter().rect_stroke(rect, size::RADIUS, Stroke::new(line, palette.accent), StrokeKind::Inside);
        }
        let key = Rect::from_center_size(pos2(rect.left() + style.gap / 2.0 + style.key / 2.0, rect.center().y), Vec2::splat(style.key));
        let (fill, edge, ink) = match (is_chosen, row.score) {
            (true, Score::Unknown) => (palette.warn_soft, palette.warn, palette.warn),
            (true, _) => (palette.accent, palette.accent, palette.on_accent),
            (false, _) => (palette.bg, palette.border, palette.text),
        };
        ui.painter().rect(key, size::RADIUS_SMALL, fill, Stroke::new(line, edge), StrokeKind::Inside);
        let sign = lay(ui, &row.score.to_string(), figure_font(style.question, true), ink, f32::INFINITY, 1);
        ui.painter().galley(key.center() - sign.size() / 2.0, sign, ink);
        let left = key.right() + style.gap;
        ui.painter().galley(pos2(left, rect.center().y - row.words.size().y / 2.0), Arc::clone(&row.words), palette.text);
        if is_chosen {
            let ink = if row.score == Score::Unknown { palette.warn } else { palette.accent };
            paint_icon(ui, icon::CHECK, pos2(rect.right() - style.gap, rect.center().y), size::ICON, ink);
        }
        response.clicked() && is_writable
    }
}
