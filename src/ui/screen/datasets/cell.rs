//! What a cell of the grid shows. It paints and allocates nothing but the words of the cell in sight.

use eframe::egui::{Color32, Pos2, Rect, Ui, Vec2};

use super::column::{AsColumn as _, Column, TITLE};
use crate::model::process::Progress;
use crate::model::rank::Ranked;
use crate::model::{Dataset, Field, FieldKey, GateState, Inventory, Language, Value};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _};
use crate::ui::widget::glyph::{STAGE_WIDTH, paint_glyph, paint_stage};
use crate::ui::widget::label::{capital, galley, paint_icon};
use crate::wording;

/// Room at the left and right of a cell.
pub(super) const PAD: f32 = 10.0;
const GAP: f32 = 8.0;
const GLYPH: f32 = 14.0;

/// One row of the grid.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) ranked: Option<&'a Ranked>,
    pub(super) progress: Option<&'a Progress>,
    pub(super) inventory: &'a Inventory,
    pub(super) language: Language,
    pub(super) text: &'a Text,
    pub(super) is_selected: bool,
}

/// Paints a cell; returns how wide it would like to be.
pub(super) fn paint(ui: &Ui, rect: Rect, column: Column, row: &Row<'_>) -> f32 {
    let palette = ui.palette();
    let inner = rect.shrink2(Vec2::new(PAD, 0.0));
    let width = match column {
        TITLE => title(ui, inner, row),
        Column::Stage => {
            paint_stage(ui, inner.left_center(), row.dataset.stage());
            let left = STAGE_WIDTH + GAP;
            left + words(ui, inner, left, Role::Body, wording::stage(row.dataset.stage(), row.text), palette.text)
        }
        Column::Quadrant => quadrant(ui, inner, row),
        Column::Gate => gate(ui, inner, row),
        Column::Priority => {
            let role = if row.is_selected { Role::Label } else { Role::Body };
            number(ui, inner, role, &wording::priority(row.ranked.filter(|ranked| !ranked.is_hindered()).and_then(Ranked::priority), row.text))
        }
        _ => match shown(column, row) {
            Some(shown) if column == Column::Overdue => number_in(ui, inner, Role::Body, &shown, palette.err),
            Some(shown) if column.is_number() => number(ui, inner, Role::Body, &shown),
            Some(shown) => words(ui, inner, 0.0, Role::Body, shown.lines().next().unwrap_or_default(), palette.text),
            None => 0.0,
        },
    };
    width + 2.0 * PAD
}

/// Returns what a cell says in words, for those who cannot see it and for copying.
pub(super) fn spoken(column: Column, row: &Row<'_>) -> String {
    match column {
        Column::Field(Field::Title) => row.dataset.title(row.language).to_owned(),
        Column::Stage => wording::stage(row.dataset.stage(), row.text).to_owned(),
        Column::Quadrant if row.ranked.is_some_and(Ranked::is_hindered) => row.text.get("lane-heading").to_owned(),
        Column::Quadrant => wording::quadrant_in(row.ranked.and_then(Ranked::quadrant), row.inventory.model(), row.text).to_owned(),
        Column::Gate => wording::gate_state(row.ranked.map_or(GateState::Unassessed, |ranked| ranked.worst_gate), row.text).to_owned(),
        Column::Priority => wording::priority(row.ranked.filter(|ranked| !ranked.is_hindered()).and_then(Ranked::priority), row.text),
        _ => shown(column, row).unwrap_or_default(),
    }
}

/// Tells whether a cell shows anything.
pub(super) fn is_filled(column: Column, row: &Row<'_>) -> bool {
    match column {
        Column::Field(field) => value(field, row).is_some(),
        Column::Score(criterion) => row.inventory.scores(row.dataset.id()).contains_key(&criterion),
        _ => true,
    }
}

fn shown(column: Column, row: &Row<'_>) -> Option<String> {
    let assessment = row.ranked.map(|ranked| &ranked.assessment);
    let given = row.ranked.and_then(|ranked| ranked.overridden).map(|(place, _)| place);
    match column {
        Column::Field(field) => value(field, row).map(|value| wording::value(value, row.inventory, row.text)),
        Column::Rank => row.ranked.and_then(|ranked| ranked.rank).map(|rank| row.text.count(rank as usize)),
        Column::Value => given.map(|(value, _)| value).or(assessment?.value.point).map(|point| row.text.number(point, 1)),
        Column::Cost => given.map(|(_, cost)| cost).or(assessment?.cost.point).map(|point| row.text.number(point, 1)),
        Column::Coverage => assessment.map(|assessment| format!("{}/{}", assessment.answered, assessment.asked)),
        Column::Interval => row.ranked.and_then(|ranked| ranked.interval).map(|(best, worst)| interval(best, worst, row.text)),
        Column::Overridden => given.map(|(value, cost)| wording::place(value, cost, row.text)),
        Column::Sensitive => row.ranked.filter(|ranked| ranked.is_sensitive).map(|_| row.text.get("card-sensitive").to_owned()),
        Column::NextUpdate => row.progress.and_then(|progress| progress.next_update).map(|date| row.text.date(date)),
        Column::Overdue => row.progress.and_then(|progress| progress.overdue_days).filter(|days| *days > 0).map(|days| row.text.count(days as usize)),
        Column::Checklist => row.progress.map(|progress| progress.of(progress.stage)).map(|of| format!("{}/{}", of.done, of.total)),
        Column::Waits => row.progress.filter(|progress| !progress.waits.is_empty()).map(|progress| waits(progress, row.text)),
        Column::Outcome => row.progress.and_then(|progress| progress.outcome).map(|outcome| wording::outcome_kind(outcome, row.text).to_owned()),
        Column::Score(criterion) => row.inventory.scores(row.dataset.id()).get(&criterion).map(|judgement| wording::score(judgement.score, row.text)),
        Column::Stage | Column::Quadrant | Column::Gate | Column::Priority => None,
    }
}

fn waits(progress: &Progress, text: &Text) -> String {
    let roles: Vec<&str> = progress.waits.iter().map(|role| wording::short_role(role, text)).collect();
    capital(&roles.join(", "))
}

fn value<'a>(field: Field, row: &Row<'a>) -> Option<&'a Value> {
    row.dataset.get(FieldKey::new(field, row.language)).or_else(|| row.dataset.localized(field, row.language))
}

fn interval(best: u32, worst: u32, text: &Text) -> String {
    let (best, worst) = (text.count(best as usize), text.count(worst as usize));
    if best == worst { best } else { format!("{best}–{worst}") }
}

/// Returns the sign of gates that stand in the way, with its colour.
fn sign_of(ui: &Ui, state: GateState) -> Option<(&'static str, Color32)> {
    let palette = ui.palette();
    match state {
        GateState::ActionNeeded => Some((icon::SHIELD, palette.warn)),
        GateState::Blocked => Some((icon::CIRCLE_X, palette.err)),
        GateState::Unassessed | GateState::Clear => None,
    }
}

fn gate(ui: &Ui, rect: Rect, row: &Row<'_>) -> f32 {
    let palette = ui.palette();
    let state = row.ranked.map_or(GateState::Unassessed, |ranked| ranked.worst_gate);
    let (sign, ink) = match state {
        GateState::Unassessed => (icon::CIRCLE, palette.muted),
        GateState::Clear => (icon::CIRCLE_CHECK, palette.ok),
        GateState::ActionNeeded => (icon::SHIELD, palette.warn),
        GateState::Blocked => (icon::CIRCLE_X, palette.err),
    };
    paint_icon(ui, sign, rect.left_center() + Vec2::new(GLYPH / 2.0, 0.0), GLYPH, ink);
    let words_ink = if state == GateState::Unassessed { palette.muted } else { palette.text };
    GLYPH + GAP + words(ui, rect, GLYPH + GAP, Role::Body, wording::gate_state(state, row.text), words_ink)
}

fn title(ui: &Ui, rect: Rect, row: &Row<'_>) -> f32 {
    let palette = ui.palette();
    let has_duty = row.dataset.has_duty();
    let sign = has_duty.then(|| galley(ui, Role::Label, "§", palette.accent, f32::INFINITY));
    let gate = row.ranked.and_then(|ranked| sign_of(ui, ranked.worst_gate));
    let duty_width = sign.as_ref().map_or(0.0, |sign| sign.size().x + GAP);
    let sign_width = duty_width + if gate.is_some() { GLYPH + GAP } else { 0.0 };
    let role = if row.is_selected { Role::Label } else { Role::Body };
    let name = galley(ui, role, row.dataset.title(row.language), palette.text, (rect.width() - sign_width).max(0.0));
    let width = name.size().x;
    let y = |height: f32| rect.center().y - height / 2.0;
    let height = name.size().y;
    ui.painter().galley(Pos2::new(rect.left(), y(height)), name, palette.text);
    if let Some(sign) = sign {
        let height = sign.size().y;
        ui.painter().galley(Pos2::new(rect.left() + width + GAP, y(height)), sign, palette.accent);
    }
    if let Some((glyph, ink)) = gate {
        paint_icon(ui, glyph, Pos2::new(rect.left() + width + duty_width + GAP + GLYPH / 2.0, rect.center().y), GLYPH, ink);
    }
    width + sign_width
}

fn quadrant(ui: &Ui, rect: Rect, row: &Row<'_>) -> f32 {
    let palette = ui.palette();
    if row.ranked.is_some_and(Ranked::is_hindered) {
        paint_icon(ui, icon::CIRCLE_X, rect.left_center() + Vec2::new(GLYPH / 2.0, 0.0), GLYPH, palette.err);
        return GLYPH + GAP + words(ui, rect, GLYPH + GAP, Role::Body, row.text.get("lane-heading"), palette.muted);
    }
    let quadrant = row.ranked.and_then(Ranked::quadrant);
    let square = Rect::from_center_size(rect.left_center() + Vec2::new(GLYPH / 2.0, 0.0), Vec2::splat(GLYPH));
    paint_glyph(ui, square, quadrant);
    let ink = if quadrant.is_some() { palette.text } else { palette.muted };
    GLYPH + GAP + words(ui, rect, GLYPH + GAP, Role::Body, wording::quadrant_in(quadrant, row.inventory.model(), row.text), ink)
}

fn words(ui: &Ui, rect: Rect, left: f32, role: Role, shown: &str, ink: Color32) -> f32 {
    let words = galley(ui, role, shown, ink, (rect.width() - left).max(0.0));
    let size = words.size();
    ui.painter().galley(Pos2::new(rect.left() + left, rect.center().y - size.y / 2.0), words, ink);
    size.x
}

fn number(ui: &Ui, rect: Rect, role: Role, shown: &str) -> f32 {
    number_in(ui, rect, role, shown, ui.palette().text)
}

fn number_in(ui: &Ui, rect: Rect, role: Role, shown: &str, ink: Color32) -> f32 {
    let words = galley(ui, role, shown, ink, rect.width().max(0.0));
    let size = words.size();
    ui.painter().galley(Pos2::new(rect.right() - size.x, rect.center().y - size.y / 2.0), words, ink);
    size.x
}
