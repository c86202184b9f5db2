//! The figures: how many at each stage, what is published of each field, how far the departments have come.
//!
//! Each figure is a link to the list behind it.

use std::sync::Arc;

use eframe::egui::{Color32, CursorIcon, Rect, Response, Role as AccessRole, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::summary::{self, Part, Summary};
use crate::model::priority::Quadrant;
use crate::model::query::Condition;
use crate::model::{OutcomeKind, ScoringModel, Stage};
use crate::text::Text;
use crate::ui::action::{Action, Place};
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
    demand_ui(ui, summary, &text, cx);
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
    let Summary { in_time, documented, .. } = summary;
    let each = (ui.available_width() - 12.0) / 2.0;
    let of = |part: &Part| text.with("overview-of", &[("count", part.all.into())]);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let kept = text.count(in_time.done);
        let has_promises = in_time.all > 0;
        let caption = text.get(if has_promises { "overview-in-time" } else { "overview-nothing-promised" });
        let total = Total {
            number: if has_promises { &kept } else { text.get("nothing") },
            of: &if has_promises { of(in_time) } else { String::new() },
            caption,
            help: caption,
        };
        match total.ui(ui, each, &kept, &text.count(in_time.all), text) {
            Some(Which::Done) => cx.ask(Action::List(summary::in_time(true))),
            Some(Which::All) => cx.ask(Action::List(summary::in_time(false))),
            None => {}
        }
        let share = text.percent(documented.share(), 0);
        let total = Total { number: &share, of: &of(documented), caption: text.get("overview-documented"), help: text.get("overview-documented-help") };
        match total.ui(ui, each, &text.count(documented.done), &text.count(documented.all), text) {
            Some(Which::Done) => cx.ask(Action::List(vec![Condition::Documented(true)])),
            Some(Which::All) => cx.ask(Action::List(Vec::new())),
            None => {}
        }
    });
    if summary.unpromised > 0 {
        ui.add_space(6.0);
        if plain_ui(ui, icon::CALENDAR, text.get("overview-unpromised"), summary.unpromised, text) {
            cx.ask(Action::List(summary::unpromised()));
        }
    }
}

/// Which of two numbers was pressed.
enum Which {
    /// How many have come so far.
    Done,
    /// How many there are.
    All,
}

/// A large number with what it is of.
struct Total<'a> {
    number: &'a str,
    of: &'a str,
    caption: &'a str,
    help: &'a str,
}

impl Total<'_> {
    /// Shows it; `done` and `all` are the lists that its numbers lead to, as those who hear the window are told.
    fn ui(&self, ui: &mut Ui, wide: f32, done: &str, all: &str, text: &Text) -> Option<Which> {
        let palette = ui.palette();
        let (rect, whole) = ui.allocate_exact_size(Vec2::new(wide, 56.0), Sense::hover());
        let number = galley(ui, Role::Number, self.number, palette.text, wide);
        let of = galley(ui, Role::Caption, self.of, palette.muted, (wide - number.size().x - 6.0).max(0.0));
        let caption = galley(ui, Role::Caption, self.caption, palette.muted, wide);
        let (large, baseline) = (Rect::from_min_size(rect.min, number.size()), rect.top() + number.size().y);
        let beside = Rect::from_min_size(pos2(large.right() + 6.0, baseline - of.size().y - 3.0), of.size());
        let is_done = part_link_ui(ui, large, &format!("{}: {done}", self.caption)).clicked();
        let is_all = !self.of.is_empty() && part_link_ui(ui, beside, &format!("{}, {}: {all}", self.caption, text.get("overview-every"))).clicked();
        ui.painter().galley(rect.min, number, palette.text);
        ui.painter().galley(beside.min, of, palette.muted);
        ui.painter().galley(pos2(rect.left(), baseline + 2.0), caption, palette.muted);
        whole.on_hover_text(self.help);
        if is_all { Some(Which::All) } else { is_done.then_some(Which::Done) }
    }
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
            cx.ask(Action::List(summary::at_stage(stage)));
        }
    }
    let mut rows = vec![
        (icon::LOCK, text.get("condition-blocked"), summary.blocked, vec![Condition::Blocked(true)]),
        (icon::CIRCLE_X, text.get("overview-blocked"), summary.hindered, summary::hindered()),
    ];
    let icons = [icon::EXTERNAL_LINK, icon::CIRCLE_X, icon::CIRCLE_SLASH];
    for ((kind, count), icon) in OutcomeKind::ALL.into_iter().zip(summary.outcomes).zip(icons) {
        rows.push((icon, wording::outcome_kind(kind, text), count, vec![Condition::Outcome(Some(kind))]));
    }
    for (icon, name, count, conditions) in rows.into_iter().filter(|(_, _, count, _)| *count > 0) {
        if plain_ui(ui, icon, name, count, text) {
            cx.ask(Action::List(conditions));
        }
    }
}

fn demand_ui(ui: &mut Ui, summary: &Summary, text: &Text, cx: &mut Cx<'_>) {
    if summary.unanswered == 0 && summary.unmet == 0 {
        return;
    }
    group_ui(ui, text.get("overview-demand"));
    if summary.unanswered > 0 && plain_ui(ui, icon::MESSAGE, text.get("overview-unanswered"), summary.unanswered, text) {
        cx.ask(Action::List(vec![Condition::Unanswered]));
    }
    if summary.unmet > 0 && plain_ui(ui, icon::INBOX, text.get("overview-unmet"), summary.unmet, text) {
        cx.ask(Action::Go(Place::Demand));
    }
}

/// Shows a row of an icon, words and a number; tells whether it was pressed.
fn plain_ui(ui: &mut Ui, icon: &str, name: &str, count: usize, text: &Text) -> bool {
    let (row, response) = row_ui(ui, &format!("{name}: {}", text.count(count)));
    paint_icon(ui, icon, row.left_center() + Vec2::new(7.0, 0.0), size::ICON_SMALL, ui.palette().muted);
    let is_cut = label(ui, row, 22.0, row.width() - 22.0 - NUMBER / 2.0, name);
    number(ui, row, &text.count(count), "");
    let is_pressed = response.clicked();
    if is_cut {
        response.on_hover_text(name);
    }
    is_pressed
}

fn quadrants_ui(ui: &mut Ui, summary: &Summary, model: Option<&Arc<ScoringModel>>, text: &Text, cx: &mut Cx<'_>) {
    let most = summary.quadrants.iter().map(|part| part.all).max().unwrap_or(1).max(1);
    for (quadrant, part) in Quadrant::ALL.into_iter().zip(summary.quadrants) {
        let name = wording::quadrant_in(Some(quadrant), model, text);
        let (row, response) = row_ui(ui, &format!("{name}: {}", text.count(part.all)));
        paint_glyph(ui, Rect::from_center_size(row.left_center() + Vec2::new(7.0, 0.0), Vec2::splat(14.0)), Some(quadrant));
        label(ui, row, 22.0, 146.0, name);
        let room = (row.width() - 174.0 - NUMBER) * part.all as f32 / most as f32;
        bar(ui, row, 174.0, room, 8.0, part, quarter(ui.palette(), quadrant).ink);
        match part_ui(ui, row, &response, part, &format!("{name}, {}", text.get("overview-published")), text) {
            Some(Which::Done) => cx.ask(Action::List(summary::published_in(quadrant))),
            Some(Which::All) => cx.ask(Action::List(vec![Condition::Quadrant(Some(quadrant))])),
            None => {}
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
        let (row, response) = row_ui(ui, &format!("{name}: {}", text.count(part.all)));
        label(ui, row, 0.0, 166.0, name);
        bar(ui, row, 174.0, row.width() - 174.0 - NUMBER, 4.0, *part, ui.palette().accent);
        match part_ui(ui, row, &response, *part, &format!("{name}, {}", text.get("overview-goes-on")), text) {
            Some(Which::Done) => cx.ask(Action::List(vec![Condition::Department(*id), Condition::Proceeds(true)])),
            Some(Which::All) => cx.ask(Action::List(vec![Condition::Department(*id)])),
            None => {}
        }
        response.on_hover_text(name);
    }
}

/// Shows so many of so many at the right of a row; the first number is a link of its own.
fn part_ui(ui: &Ui, row: Rect, response: &Response, part: Part, name: &str, text: &Text) -> Option<Which> {
    let done = text.count(part.done);
    let place = number(ui, row, &done, &text.with("overview-of", &[("count", part.all.into())]));
    let is_done = part.done > 0 && part_link_ui(ui, place.expand2(Vec2::new(6.0, 2.0)), &format!("{name}: {done}")).clicked();
    if is_done { Some(Which::Done) } else { response.clicked().then_some(Which::All) }
}

/// Makes a link of a part of something that is painted.
fn part_link_ui(ui: &Ui, rect: Rect, name: &str) -> Response {
    let response = ui.interact(rect, ui.scope_id().with(name), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Link, true, name));
    if response.hovered() {
        ui.painter().hline(rect.shrink(4.0).x_range(), rect.bottom() - 2.0, Stroke::new(1.0, ui.palette().accent));
    }
    focus_ring(ui, rect, &response);
    response.on_hover_cursor(CursorIcon::PointingHand)
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
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    (rect, response.on_hover_cursor(CursorIcon::PointingHand))
}

/// Paints words at the left of a row; tells whether they were cut.
fn label(ui: &Ui, row: Rect, left: f32, room: f32, text: &str) -> bool {
    let ink = ui.palette().text;
    let text = galley(ui, Role::Body, text, ink, room);
    let is_cut = text.elided;
    ui.painter().galley(row.left_center() + Vec2::new(left, -text.size().y / 2.0), text, ink);
    is_cut
}

/// Paints a number at the right of a row, with a muted word after it; returns where the number is.
fn number(ui: &Ui, row: Rect, number: &str, of: &str) -> Rect {
    let palette = ui.palette();
    let of = galley(ui, Role::Body, of, palette.muted, NUMBER);
    let number = galley(ui, Role::Label, number, palette.text, NUMBER);
    let gap = if of.size().x > 0.0 { 4.0 } else { 0.0 };
    let of_left = row.right() - of.size().x;
    let left = of_left - gap - number.size().x;
    let place = Rect::from_min_size(pos2(left, row.center().y - number.size().y / 2.0), number.size());
    ui.painter().galley(place.min, number, palette.text);
    ui.painter().galley(pos2(of_left, row.center().y - of.size().y / 2.0), of, palette.muted);
    place
}

fn bar_at(row: Rect, left: f32, wide: f32, high: f32) -> Rect {
    Rect::from_min_size(pos2(row.left() + left, row.center().y - high / 2.0), Vec2::new(wide.max(0.0), high))
}

/// Paints a bar of so much of so much.
fn bar(ui: &Ui, row: Rect, left: f32, wide: f32, high: f32, part: Part, ink: Color32) {
    ui.painter().rect_filled(bar_at(row, left, wide, high), 2, ui.palette().press);
    ui.painter().rect_filled(bar_at(row, left, wide * part.share() as f32, high), 2, ink);
}
