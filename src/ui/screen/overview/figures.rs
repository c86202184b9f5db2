//! The figures: how many at each stage, what is published of each field, how far the departments have come.
//!
//! Each figure is a link to the list behind it.

use std::sync::Arc;

use eframe::egui::{Color32, Rect, Response, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::summary::{Part, Summary};
use crate::model::priority::Quadrant;
use crate::model::query::Condition;
use crate::model::{GateState, ScoringModel, Stage};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::glyph::{paint_glyph, quarter};
use crate::ui::widget::label::{galley, heading_ui, paint_icon};
use crate::wording;

/// Room for the number at the right of a bar.
const NUMBER: f32 = 72.0;

/// Shows the figures.
pub(super) fn ui(ui: &mut Ui, summary: &Summary, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    ui.add_space(4.0);
    totals_ui(ui, summary, &text, cx);
    group_ui(ui, text.get("stage"));
    stages_ui(ui, summary, &text, cx);
    group_ui(ui, text.get("overview-by-quadrant"));
    quadrants_ui(ui, summary, open.model(), &text, cx);
    if summary.departments.len() > 1 {
        group_ui(ui, text.get("overview-by-department"));
        departments_ui(ui, summary, &text, cx);
    }
    ui.add_space(48.0);
}

fn group_ui(ui: &mut Ui, heading: &str) {
    ui.add_space(14.0);
    rule_ui(ui);
    ui.add_space(14.0);
    heading_ui(ui, Role::Label, heading);
    ui.add_space(6.0);
}

fn totals_ui(ui: &mut Ui, summary: &Summary, text: &Text, cx: &mut Cx<'_>) {
    let Summary { published, reasoned, .. } = summary;
    let of = text.with("overview-of", &[("count", published.all.into())]);
    let reasons = text.percent(reasoned.share(), 0);
    let reasons_of = text.with("overview-scored", &[("count", reasoned.all.into())]);
    let each = (ui.available_width() - 12.0) / 2.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if total_ui(ui, each, &text.count(published.done), &of, text.get("overview-published")).clicked() {
            cx.ask(Action::List(vec![Condition::Reached(Stage::Publish, true)]));
        }
        if total_ui(ui, each, &reasons, &reasons_of, text.get("overview-reasoned")).clicked() {
            cx.ask(Action::List(vec![Condition::Reasoned(true)]));
        }
    });
}

fn total_ui(ui: &mut Ui, wide: f32, number: &str, of: &str, caption: &str) -> Response {
    let palette = ui.palette();
    let (rect, response) = link_ui(ui, Vec2::new(wide, 56.0), &format!("{caption}: {number} {of}"));
    let number = galley(ui, Role::Number, number, palette.text, wide);
    let of = galley(ui, Role::Caption, of, palette.muted, (wide - number.size().x - 6.0).max(0.0));
    let caption = galley(ui, Role::Caption, caption, palette.muted, wide);
    let baseline = rect.top() + number.size().y;
    let beside = pos2(rect.left() + number.size().x + 6.0, baseline - of.size().y - 3.0);
    ui.painter().galley(rect.min, number, palette.text);
    ui.painter().galley(beside, of, palette.muted);
    ui.painter().galley(pos2(rect.left(), baseline + 2.0), caption, palette.muted);
    response
}

fn stages_ui(ui: &mut Ui, summary: &Summary, text: &Text, cx: &mut Cx<'_>) {
    let most = summary.stages.iter().copied().max().unwrap_or(1).max(1);
    for (stage, count) in Stage::ALL.into_iter().zip(summary.stages) {
        let name = wording::stage(stage, text);
        let (row, response) = row_ui(ui, &format!("{name}: {}", text.count(count)));
        label(ui, row, 0.0, 96.0, name);
        let room = row.width() - 104.0 - NUMBER / 2.0;
        let bar = bar_at(row, 104.0, room * count as f32 / most as f32, 16.0);
        ui.painter().rect_filled(bar, 2, ui.palette().stages[stage.index()]);
        number(ui, row, &text.count(count), "");
        if response.clicked() {
            cx.ask(Action::List(vec![Condition::Stage(stage)]));
        }
    }
    if summary.blocked > 0 {
        let name = text.get("overview-blocked");
        let (row, response) = row_ui(ui, &format!("{name}: {}", text.count(summary.blocked)));
        paint_icon(ui, icon::CIRCLE_X, row.left_center() + Vec2::new(7.0, 0.0), size::ICON_SMALL, ui.palette().err);
        label(ui, row, 22.0, row.width() - 22.0 - NUMBER, name);
        number(ui, row, &text.count(summary.blocked), "");
        if response.clicked() {
            cx.ask(Action::List(vec![Condition::Gate(GateState::Blocked)]));
        }
    }
}

fn quadrants_ui(ui: &mut Ui, summary: &Summary, model: Option<&Arc<ScoringModel>>, text: &Text, cx: &mut Cx<'_>) {
    let most = summary.quadrants.iter().map(|part| part.all).max().unwrap_or(1).max(1);
    for (quadrant, part) in Quadrant::ALL.into_iter().zip(summary.quadrants) {
        let name = wording::quadrant_in(Some(quadrant), model, text);
        let (row, response) = row_ui(ui, &format!("{name}: {}", part_of(part, text)));
        paint_glyph(ui, Rect::from_center_size(row.left_center() + Vec2::new(7.0, 0.0), Vec2::splat(14.0)), Some(quadrant));
        label(ui, row, 22.0, 146.0, name);
        let room = (row.width() - 174.0 - NUMBER) * part.all as f32 / most as f32;
        bar(ui, row, 174.0, room, 8.0, part, quarter(ui.palette(), quadrant).ink);
        number(ui, row, &text.count(part.done), &text.with("overview-of", &[("count", part.all.into())]));
        if response.clicked() {
            cx.ask(Action::List(vec![Condition::Quadrant(Some(quadrant))]));
        }
    }
    if summary.unplaced > 0 {
        let name = wording::quadrant(None, text);
        let (row, response) = row_ui(ui, &format!("{name}: {}", text.count(summary.unplaced)));
        paint_glyph(ui, Rect::from_center_size(row.left_center() + Vec2::new(7.0, 0.0), Vec2::splat(14.0)), None);
        label(ui, row, 22.0, 160.0, name);
        number(ui, row, &text.count(summary.unplaced), "");
        if response.clicked() {
            cx.ask(Action::List(vec![Condition::Quadrant(None)]));
        }
    }
}

fn departments_ui(ui: &mut Ui, summary: &Summary, text: &Text, cx: &mut Cx<'_>) {
    for (id, name, part) in &summary.departments {
        let name = if id.is_none() { text.get("condition-no-department") } else { name };
        let (row, response) = row_ui(ui, &format!("{name}: {}", part_of(*part, text)));
        label(ui, row, 0.0, 166.0, name);
        bar(ui, row, 174.0, row.width() - 174.0 - NUMBER, 4.0, *part, ui.palette().accent);
        number(ui, row, &text.count(part.done), &text.with("overview-of", &[("count", part.all.into())]));
        if response.clicked() {
            cx.ask(Action::List(vec![Condition::Department(*id)]));
        }
        response.on_hover_text(name);
    }
}

fn part_of(part: Part, text: &Text) -> String {
    format!("{} {}", text.count(part.done), text.with("overview-of", &[("count", part.all.into())]))
}

fn row_ui(ui: &mut Ui, name: &str) -> (Rect, Response) {
    let wide = ui.available_width();
    link_ui(ui, Vec2::new(wide, size::ROW), name)
}

/// Makes room for a link that is painted; returns where.
fn link_ui(ui: &mut Ui, room: Vec2, name: &str) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(room, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Link, true, name));
    if response.hovered() {
        ui.painter().rect_filled(rect.expand2(Vec2::new(6.0, 0.0)), size::RADIUS_SMALL, ui.palette().hover);
    }
    focus_ring(ui, rect.expand2(Vec2::new(4.0, 0.0)), &response);
    (rect, response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand))
}

fn label(ui: &Ui, row: Rect, left: f32, room: f32, text: &str) {
    let ink = ui.palette().text;
    let text = galley(ui, Role::Body, text, ink, room);
    ui.painter().galley(row.left_center() + Vec2::new(left, -text.size().y / 2.0), text, ink);
}

/// Paints a number at the right of a row, with a muted word after it.
fn number(ui: &Ui, row: Rect, number: &str, of: &str) {
    let palette = ui.palette();
    let of = galley(ui, Role::Body, of, palette.muted, NUMBER);
    let number = galley(ui, Role::Label, number, palette.text, NUMBER);
    let gap = if of.size().x > 0.0 { 4.0 } else { 0.0 };
    let of_left = row.right() - of.size().x;
    let left = of_left - gap - number.size().x;
    ui.painter().galley(pos2(left, row.center().y - number.size().y / 2.0), number, palette.text);
    ui.painter().galley(pos2(of_left, row.center().y - of.size().y / 2.0), of, palette.muted);
}

fn bar_at(row: Rect, left: f32, wide: f32, high: f32) -> Rect {
    Rect::from_min_size(pos2(row.left() + left, row.center().y - high / 2.0), Vec2::new(wide.max(0.0), high))
}

/// Paints a bar of so much of so much.
fn bar(ui: &Ui, row: Rect, left: f32, wide: f32, high: f32, part: Part, ink: Color32) {
    ui.painter().rect_filled(bar_at(row, left, wide, high), 2, ui.palette().press);
    ui.painter().rect_filled(bar_at(row, left, wide * part.share() as f32, high), 2, ink);
}
