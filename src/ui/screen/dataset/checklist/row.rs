//! One row of the checklist: the state, the item, who is to do it, and when.
//!
//! It draws and says what was pressed; what that means is decided by the page.

use eframe::egui::{Color32, CursorIcon, Id, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::sheet::Row;
use crate::model::{DatasetId, ItemId, ItemState};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Palette, Role, Themed as _, size};
use crate::ui::widget::label::{galley, paint_icon, width};
use crate::ui::widget::{Ground, Tone};
use crate::wording;

/// The square of a role's letter.
const LETTER: f32 = 20.0;
/// Between two columns.
const GAP: f32 = 12.0;
/// Where the id and the text begin.
const ID: f32 = 28.0;
const TEXT: f32 = 64.0;
/// The widest that names and days at the right become.
const RESPONSIBLE_MAX: f32 = 150.0;
const STAMP_MAX: f32 = 210.0;

/// Returns the id of a row, which takes the focus.
pub(super) fn row_id(dataset: DatasetId, item: ItemId) -> Id {
    Id::unique("checklist-row").with((dataset, item))
}

/// How wide the columns of a list are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    roles: f32,
    responsible: f32,
    stamp: f32,
}

impl Columns {
    /// Measures what stands in the rows; leaves out what a width has no room for.
    pub(super) fn of(ui: &Ui, rows: &[Row], room: f32) -> Self {
        let widest = |role: Role, texts: &mut dyn Iterator<Item = &str>| texts.map(|text| width(ui, role, text)).fold(0.0, f32::max).ceil();
        let stamps = |row: &&Row| row.decision.is_none();
        let stamp = widest(Role::Caption, &mut rows.iter().filter(stamps).map(|row| row.stamp.0.as_str())).min(STAMP_MAX);
        let responsible = widest(Role::Body, &mut rows.iter().map(|row| row.responsible.as_str())).min(RESPONSIBLE_MAX);
        let letters = rows.iter().map(|row| row.roles.len()).max().unwrap_or(0) as f32;
        let roles = (letters * (LETTER + 4.0) - 4.0).max(0.0);
        let has_room = room - stamp - responsible - roles > 420.0;
        Self { roles, responsible: if has_room { responsible } else { 0.0 }, stamp }
    }
}

/// What was pressed in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressed {
    /// The row.
    Row,
    /// Its state.
    State,
    /// The row, twice.
    Twice,
}

/// Shows a row. Only the current one can be reached by Tab; arrows lead to the others.
pub(super) fn row_ui(ui: &mut Ui, id: Id, row: &Row, columns: Columns, is_current: bool, text: &Text) -> (Response, Option<Pressed>) {
    let palette = ui.palette();
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::CHECK_ROW), Sense::hover());
    let response = ui.interact(rect, id, if is_current { Sense::click() } else { Sense::CLICK });
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_current, &row.spoken));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let mark = Rect::from_min_max(rect.min, pos2(rect.left() + size::VIEW_PAD + ID, rect.bottom()));
    let on_mark = response.hover_pos().is_some_and(|at| mark.contains(at));
    if ui.is_rect_visible(rect) {
        Ground { is_chosen: is_current, is_hot: response.hovered() }.paint(ui, rect, 0);
        if is_current {
            let bar = Rect::from_min_size(rect.min, Vec2::new(2.0, rect.height()));
            ui.painter().rect_filled(bar, 0, palette.accent);
        }
        paint(ui, rect, row, columns, is_current, text);
        let line = if palette.is_projector { 2.0 } else { 1.0 };
        ui.painter().hline(rect.x_range(), rect.bottom() - line / 2.0, Stroke::new(line, palette.line));
        if response.has_focus() {
            ui.painter().rect_stroke(rect.shrink(2.0), size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
    }
    let is_click = response.clicked() && ui.input(|input| input.pointer.any_click() || input.pointer.any_released());
    let pressed = match () {
        () if response.double_clicked() && !on_mark => Some(Pressed::Twice),
        () if is_click && on_mark => Some(Pressed::State),
        () if response.clicked() => Some(Pressed::Row),
        () => None,
    };
    let roles: Vec<&str> = row.roles.iter().map(|role| wording::role(*role, text)).collect();
    let response = if on_mark { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
    let told = if on_mark { wording::item_state(row.state, text).to_owned() } else { format!("{}\n{}", row.text, roles.join(", ")) };
    (response.on_hover_text(told), pressed)
}

fn paint(ui: &Ui, rect: Rect, row: &Row, columns: Columns, is_current: bool, text: &Text) {
    let palette = ui.palette();
    let (left, right, middle) = (rect.left() + size::VIEW_PAD, rect.right() - 12.0, rect.center().y);
    let at = |x: f32, height: f32| pos2(x, middle - height / 2.0);
    paint_state(ui, pos2(left + 9.0, middle), row, palette);
    let id = galley(ui, Role::Caption, row.id.as_str(), palette.muted, TEXT - ID);
    ui.painter().galley(at(left + ID, id.size().y), id, palette.muted);
    let stamp_ink = match row.stamp.1 {
        Tone::Warn => palette.warn,
        Tone::Err => palette.err,
        _ => palette.muted,
    };
    let is_decision = row.decision.is_some();
    let stamp = galley(ui, Role::Caption, &row.stamp.0, stamp_ink, if is_decision { STAMP_MAX } else { columns.stamp + 1.0 });
    let wide = stamp.size().x;
    ui.painter().galley(at(right - wide, stamp.size().y), stamp, stamp_ink);
    let mut edge = right - GAP - if is_decision { wide } else { columns.stamp };
    if is_decision {
        let words = galley(ui, Role::Label, &row.text, palette.text, (edge - left - TEXT).max(0.0));
        ui.painter().galley(at(left + TEXT, words.size().y), words, palette.text);
        return;
    }
    if columns.responsible > 0.0 {
        let name = galley(ui, Role::Body, &row.responsible, palette.muted, columns.responsible + 1.0);
        ui.painter().galley(at(edge - columns.responsible, name.size().y), name, palette.muted);
        edge -= columns.responsible + GAP;
    }
    for (index, role) in row.roles.iter().enumerate() {
        let letter = text.of("checklist-role", role.key());
        let square = Rect::from_min_size(pos2(edge - columns.roles + index as f32 * (LETTER + 4.0), middle - LETTER / 2.0), Vec2::splat(LETTER));
        ui.painter().rect_filled(square, size::RADIUS_SMALL, if is_current { palette.bg } else { palette.hover });
        let word = galley(ui, Role::Caption, letter, palette.text, f32::INFINITY);
        ui.painter().galley(square.center() - word.size() / 2.0, word, palette.text);
    }
    edge -= columns.roles + GAP;
    if let Some(required) = &row.required {
        let word = galley(ui, Role::Caption, required, palette.text, f32::INFINITY);
        let chip = Rect::from_min_size(at(edge - word.size().x - 12.0, size::BADGE), Vec2::new(word.size().x + 12.0, size::BADGE));
        ui.painter().rect(chip, size::RADIUS_SMALL, palette.bg, Stroke::new(1.0, palette.border), StrokeKind::Inside);
        ui.painter().galley(chip.center() - word.size() / 2.0, word, palette.text);
        edge = chip.left() - GAP;
    }
    let ink = if row.state == ItemState::NotApplicable { palette.muted } else { palette.text };
    let words = galley(ui, if is_current { Role::Label } else { Role::Body }, &row.text, ink, (edge - left - TEXT).max(0.0));
    ui.painter().galley(at(left + TEXT, words.size().y), words, ink);
}

/// Returns the icon of a state, and its colour.
pub(super) const fn sign(state: ItemState, is_decision: bool, palette: &Palette) -> (&'static str, Color32) {
    match state {
        ItemState::Done if is_decision => (icon::SCALE, palette.ok),
        ItemState::Open if is_decision => (icon::LOCK, palette.muted),
        ItemState::Open => (icon::CIRCLE, palette.border),
        ItemState::Doing => (icon::CIRCLE_HALF, palette.accent),
        ItemState::Done => (icon::CIRCLE_CHECK, palette.ok),
        ItemState::NotApplicable => (icon::CIRCLE_SLASH, palette.muted),
    }
}

fn paint_state(ui: &Ui, center: eframe::egui::Pos2, row: &Row, palette: &Palette) {
    let is_decision = row.decision.is_some();
    let (glyph, ink) = sign(row.state, is_decision, palette);
    if row.state == ItemState::Done && row.stamp.1 == Tone::Warn {
        return paint_icon(ui, icon::REFRESH, center, size::ICON_SMALL, palette.warn);
    }
    if row.state == ItemState::Done && !is_decision {
        ui.painter().circle_filled(center, 9.0, ink);
        paint_icon(ui, icon::CHECK, center, 12.0, palette.bg);
        return;
    }
    let ink = if row.state == ItemState::Doing && row.stamp.1 == Tone::Warn { palette.warn } else { ink };
    paint_icon(ui, glyph, center, size::ICON_SMALL, ink);
}
