//! One of several answers, with what it changes at the right and what that means under it.
//!
//! It is drawn here and chosen elsewhere.

use std::sync::Arc;

use eframe::egui::{Color32, Galley, Pos2, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::label::galley;

/// Where the words begin.
pub(super) const INDENT: f32 = 32.0;
/// Left and right of the row, outside of what stands over and under it.
const BLEED: f32 = 8.0;
const PAD: f32 = 6.0;
const LINE: f32 = 20.0;
/// The column of effects.
const EFFECT: f32 = 44.0;
const CHANGE: f32 = 56.0;

/// One thing that an answer says.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// What it is about.
    pub(super) name: String,
    /// From what to what.
    pub(super) change: Option<(String, String)>,
    /// By how many points.
    pub(super) effect: String,
    /// What that means.
    pub(super) under: String,
}

/// One of several answers.
pub(super) struct RadioRow<'a> {
    pub(super) lines: &'a [Line],
    pub(super) is_chosen: bool,
}

impl RadioRow<'_> {
    /// Shows the answer; it was chosen if the response says `clicked`.
    pub(super) fn show(&self, ui: &mut Ui) -> Response {
        let palette = ui.palette();
        let width = ui.available_width();
        let room = width - INDENT;
        let unders: Vec<Arc<Galley>> =
            self.lines.iter().map(|line| ui.painter().layout(line.under.clone(), Role::Caption.font(), palette.muted, room)).collect();
        let height = 2.0 * PAD + unders.iter().map(|under| LINE + under.size().y).sum::<f32>() + 4.0 * (self.lines.len().saturating_sub(1)) as f32;
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
        response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, ui.is_enabled(), self.is_chosen, self.spoken()));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let ground = rect.expand2(Vec2::new(BLEED, 0.0));
        Ground { is_chosen: self.is_chosen, is_hot: response.hovered() }.paint(ui, ground, size::RADIUS_SMALL);
        if response.has_focus() {
            ui.painter().rect_stroke(ground, size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
        self.paint_radio(ui, Pos2::new(rect.left() + 8.0, rect.top() + PAD + LINE / 2.0));
        let mut top = rect.top() + PAD;
        for (line, under) in self.lines.iter().zip(unders) {
            self.paint_line(ui, line, Rect::from_min_size(Pos2::new(rect.left() + INDENT, top), Vec2::new(room, LINE)));
            let height = under.size().y;
            ui.painter().galley(Pos2::new(rect.left() + INDENT, top + LINE), under, palette.muted);
            top += LINE + height + 4.0;
        }
        response
    }

    fn paint_radio(&self, ui: &Ui, center: Pos2) {
        let palette = ui.palette();
        if self.is_chosen {
            ui.painter().circle(center, 8.0, palette.accent, Stroke::NONE);
            ui.painter().circle_filled(center, 3.0, palette.on_accent);
        } else {
            ui.painter().circle(center, 7.5, palette.bg, Stroke::new(1.0, palette.border));
        }
    }

    fn paint_line(&self, ui: &Ui, line: &Line, rect: Rect) {
        let ink = ui.palette().text;
        let put = |role: Role, text: &str, max: f32| galley(ui, role, text, ink, max);
        let middle = |galley: &Galley| rect.center().y - galley.size().y / 2.0;
        let mut right = rect.right();
        if let Some((from, to)) = &line.change {
            let effect = put(Role::Body, &line.effect, EFFECT);
            ui.painter().galley(Pos2::new(rect.right() - effect.size().x, middle(&effect)), effect, ink);
            let to = put(Role::Label, to, f32::INFINITY);
            let from = put(Role::Body, &format!("{from} → "), f32::INFINITY);
            let end = rect.right() - EFFECT;
            let left = end - to.size().x - from.size().x;
            ui.painter().galley(Pos2::new(left, middle(&from)), from.clone(), ink);
            ui.painter().galley(Pos2::new(left + from.size().x, middle(&to)), to, ink);
            right = end - CHANGE;
        }
        let name = put(if self.is_chosen { Role::Label } else { Role::Body }, &line.name, right - rect.left());
        ui.painter().galley(Pos2::new(rect.left(), middle(&name)), name, Color32::PLACEHOLDER);
    }

    fn spoken(&self) -> String {
        let line = |line: &Line| {
            let change = line.change.as_ref().map(|(from, to)| format!("{from} → {to}, {}", line.effect));
            [Some(line.name.clone()), change, Some(line.under.clone())].into_iter().flatten().collect::<Vec<_>>().join(", ")
        };
        self.lines.iter().map(line).collect::<Vec<_>>().join("; ")
    }
}
