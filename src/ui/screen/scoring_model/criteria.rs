//! The criteria of an axis: a bar of their shares, and a row each with weight, order and what is missing.
//!
//! The texts of a criterion are edited in the sheet that opens under its row.

use eframe::egui::{
    Align, Color32, CursorIcon, Id, Key, Layout, Modifiers, Rect, Response, Role as AccessRole, Sense, Slider, SliderClamping, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2,
};

use super::criterion;
use super::draft::Draft;
use super::sheet::Sheet;
use crate::model::scoring::ModelError;
use crate::model::scoring::check::WEIGHT_MAX;
use crate::model::scoring::succession::ScoreCounts;
use crate::model::{Axis, Criterion, CriterionId, Language};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Palette, Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::button::{focus_ring, icon_button};
use crate::ui::widget::label::{UiText as _, galley, heading_ui, paint_icon, width};
use crate::ui::widget::{Button, text_field};

/// A row.
const ROW: f32 = 40.0;
/// The bar of shares with the ids under it.
const BAR: f32 = 10.0;
const GRIP: f32 = 22.0;
const FIELD: f32 = 60.0;
const SHARE: f32 = 48.0;
const SLIDER: f32 = 130.0;
/// A row narrower than this has no slider; the field says the same.
const SLIDER_FROM: f32 = 620.0;
/// The slider ends here unless a weight is heavier.
const SLIDER_END: f64 = 100.0;

/// What a row asks for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Deed {
    /// Open the criterion, or close it.
    Turn(CriterionId),
    /// Move it past its neighbours.
    Shift(CriterionId, isize),
    /// Take it out of use.
    Retire(CriterionId),
    /// Ask it again.
    TakeBack(CriterionId),
    /// Add one.
    Add(Axis),
}

/// What the rows need to know beside the model.
pub(super) struct Criteria<'a> {
    /// The criterion that is open.
    pub(super) opened: Option<CriterionId>,
    /// How many datasets have a score.
    pub(super) counts: &'a ScoreCounts,
}

impl Criteria<'_> {
    /// Shows an axis.
    pub(super) fn axis_ui(&self, ui: &mut Ui, axis: Axis, sheet: &mut Sheet<'_>) -> Option<Deed> {
        let text = sheet.text;
        ui.add_space(20.0);
        heading_ui(ui, Role::Section, text.of("axis", axis.key()));
        ui.add_space(4.0);
        shares_ui(ui, &sheet.draft.model.of_axis(axis).collect::<Vec<_>>(), self.opened, sheet.draft, text);
        sheet.trouble_ui(ui, |problem| matches!(problem, ModelError::EmptyAxis(of) | ModelError::NoWeight(of) if *of == axis));
        ui.add_space(4.0);
        rule_ui(ui);
        let ids: Vec<CriterionId> = sheet.draft.model.of_axis(axis).map(|criterion| criterion.id).collect();
        let mut deed = None;
        let mut middles = Vec::with_capacity(ids.len());
        for (at, id) in ids.iter().enumerate() {
            let row = Row { id: *id, is_first: at == 0, is_last: at + 1 == ids.len(), is_open: self.opened == Some(*id) };
            let (middle, asked) = row.ui(ui, sheet);
            middles.push(middle);
            deed = asked.or(deed);
            if row.is_open {
                deed = criterion::ui(ui, *id, sheet, self.counts).or(deed);
            }
            rule_ui(ui);
        }
        deed = dragged(ui, &ids, &middles).or(deed);
        if sheet.is_editable {
            ui.add_space(6.0);
            let key = match axis {
                Axis::Value => "scoring-add-value",
                Axis::Cost => "scoring-add-cost",
            };
            if Button::ghost(text.get(key)).icon(icon::PLUS).show(ui).clicked() {
                deed = Some(Deed::Add(axis));
            }
        }
        deed
    }

    /// Shows the criteria that are no longer asked.
    pub(super) fn retired_ui(&self, ui: &mut Ui, sheet: &Sheet<'_>) -> Option<Deed> {
        let text = sheet.text;
        if sheet.draft.model.retired.is_empty() {
            return None;
        }
        ui.add_space(20.0);
        heading_ui(ui, Role::Section, text.get("scoring-retired"));
        ui.muted(Role::Caption, text.get("scoring-retired-help"));
        ui.add_space(4.0);
        rule_ui(ui);
        let mut deed = None;
        for criterion in &sheet.draft.model.retired {
            ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), ROW), Layout::right_to_left(Align::Center), |ui| {
                let back = text.get("scoring-take-back");
                let name = format!("{back} {}", criterion.id);
                if sheet.is_editable && Button::new(back).name(&name).show(ui).clicked() {
                    deed = Some(Deed::TakeBack(criterion.id));
                }
                let count = self.counts.get(&criterion.id).copied().unwrap_or_default();
                ui.muted(Role::Caption, &text.with("scoring-scores", &[("count", count.into())]));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add_space(GRIP);
                    ui.muted(Role::Caption, criterion.id.as_str());
                    ui.line(Role::Body, criterion.name.get(sheet.language));
                });
            });
            rule_ui(ui);
        }
        deed
    }
}

struct Row {
    id: CriterionId,
    is_first: bool,
    is_last: bool,
    is_open: bool,
}

impl Row {
    /// Shows the row; returns the height of its middle.
    fn ui(&self, ui: &mut Ui, sheet: &mut Sheet<'_>) -> (f32, Option<Deed>) {
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
        let text = sheet.text;
        let mut deed = None;
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("scoring-row", self.id)).layout(Layout::right_to_left(Align::Center)));
        child.spacing_mut().item_spacing.x = 6.0;
        let mut has_focus = false;
        if sheet.is_editable {
            let named = |key: &str| text.with(key, &[("criterion", self.id.as_str().into())]);
            for (step, key, glyph, is_end, blocked) in
                [(1, "scoring-down", icon::ARROW_DOWN, self.is_last, "scoring-is-last"), (-1, "scoring-up", icon::ARROW_UP, self.is_first, "scoring-is-first")]
            {
                let response = icon_button(&mut child, glyph, &named(key), is_end.then(|| text.get(blocked)));
                has_focus |= response.has_focus();
                if response.clicked() {
                    deed = Some(Deed::Shift(self.id, step));
                }
            }
        }
        has_focus |= self.weight_ui(&mut child, sheet, rect.width());
        missing_ui(&mut child, &sheet.draft.languages_missing(self.id), text);
        let response = self.name_ui(&child, rect, sheet);
        has_focus |= response.has_focus();
        if response.clicked() {
            deed = Some(Deed::Turn(self.id));
        }
        if has_focus && sheet.is_editable {
            deed = shifted(ui, self.id).or(deed);
        }
        sheet.trouble_ui(ui, |problem| *problem == ModelError::Weight(self.id) || *problem == ModelError::Repeated(self.id));
        (rect.center().y, deed)
    }

    /// Shows the share, the field and the slider of the weight; returns whether one of them has the focus.
    fn weight_ui(&self, ui: &mut Ui, sheet: &mut Sheet<'_>, row_width: f32) -> bool {
        let text = sheet.text;
        let model = &sheet.draft.model;
        let Some(criterion) = model.criterion(self.id) else { return false };
        let (weight, share) = (criterion.weight, model.share(criterion));
        let shown = if share.is_finite() { text.percent(share, 0) } else { text.get("nothing").to_owned() };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(SHARE, ROW), Sense::hover());
        let words = galley(ui, Role::Label, &shown, ui.palette().text, SHARE);
        ui.painter().galley(pos2(rect.right() - words.size().x, rect.center().y - words.size().y / 2.0), words, ui.palette().text);
        let named = |key: &str| text.with(key, &[("criterion", self.id.as_str().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, format!("{} {shown}", named("scoring-share-of"))));
        let is_wrong = sheet.draft.problems().contains(&ModelError::Weight(self.id));
        let id = sheet.id(("weight", self.id));
        let typed = sheet.number_ui(ui, id, &named("scoring-weight-of"), weight, is_wrong, FIELD - 16.0);
        let mut has_focus = ui.memory(|memory| memory.has_focus(id));
        let mut slid = None;
        if row_width >= SLIDER_FROM {
            let mut value = if weight.is_finite() { weight } else { 0.0 };
            let end = SLIDER_END.max(value.ceil()).min(WEIGHT_MAX);
            ui.spacing_mut().slider_width = SLIDER;
            let slider = Slider::new(&mut value, 1.0..=end).show_value(false).step_by(1.0).clamping(SliderClamping::Never);
            let response = ui.add_enabled(sheet.is_editable, slider);
            response.widget_info(|| WidgetInfo::slider(sheet.is_editable, value, named("scoring-slider-of")));
            focus_ring(ui, response.rect, &response);
            has_focus |= response.has_focus();
            slid = response.changed().then_some(value);
        }
        if slid.is_some() {
            text_field::forget_draft(ui, id);
        }
        if let Some(weight) = slid.or(typed)
            && let Some(criterion) = sheet.draft.model.criteria.iter_mut().find(|criterion| criterion.id == self.id)
        {
            criterion.weight = weight;
            sheet.draft.touch();
        }
        has_focus
    }

    /// Shows the handle, the id and the name, which open and close the criterion.
    fn name_ui(&self, ui: &Ui, row: Rect, sheet: &Sheet<'_>) -> Response {
        let palette = ui.palette();
        let text = sheet.text;
        let right = ui.available_rect_before_wrap().right();
        let rect = Rect::from_min_max(row.min + Vec2::new(GRIP, 4.0), pos2(right.max(row.left() + GRIP + 60.0), row.bottom() - 4.0));
        if sheet.is_editable {
            let grip = Rect::from_min_max(row.min, pos2(row.left() + GRIP, row.bottom()));
            let response = ui.interact(grip, grip_id(self.id), Sense::DRAG);
            let is_hot = response.hovered() || response.dragged();
            paint_icon(ui, icon::GRIP, grip.center(), size::ICON_SMALL, if is_hot { palette.text } else { palette.muted });
            response.on_hover_cursor(CursorIcon::Grab).on_hover_text(text.get("scoring-drag"));
        }
        let name = sheet.draft.model.criterion(self.id).map_or("", |criterion| criterion.name.get(sheet.language));
        let (shown, ink) = if name.trim().is_empty() { (text.get("scoring-unnamed"), palette.muted) } else { (name, palette.text) };
        let response = ui.interact(rect, Id::unique("scoring-name").with(self.id), Sense::click());
        response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, self.is_open, format!("{} {shown}", self.id)));
        if response.hovered() {
            ui.painter().rect_filled(rect, size::RADIUS_SMALL, palette.hover);
        }
        let y = rect.center().y;
        let glyph = if self.is_open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
        paint_icon(ui, glyph, pos2(rect.left() + 10.0, y), size::ICON_SMALL, palette.muted);
        let code = galley(ui, Role::Caption, self.id.as_str(), palette.muted, 96.0);
        let code_width = code.size().x.max(20.0);
        ui.painter().galley(pos2(rect.left() + 22.0, y - code.size().y / 2.0), code, palette.muted);
        let left = rect.left() + 22.0 + code_width + 8.0;
        let role = if self.is_open { Role::Label } else { Role::Body };
        let words = galley(ui, role, shown, ink, (rect.right() - left - 4.0).max(0.0));
        ui.painter().galley(pos2(left, y - words.size().y / 2.0), words, ink);
        focus_ring(ui, rect, &response);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        response
    }
}

/// Reads Alt with an arrow, which moves the criterion that has the focus.
fn shifted(ui: &Ui, id: CriterionId) -> Option<Deed> {
    let is_pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    if is_pressed(Key::ArrowUp) {
        return Some(Deed::Shift(id, -1));
    }
    is_pressed(Key::ArrowDown).then_some(Deed::Shift(id, 1))
}

fn grip_id(id: CriterionId) -> Id {
    Id::unique("scoring-grip").with(id)
}

/// Moves the criterion whose handle is held to where the pointer is.
fn dragged(ui: &Ui, ids: &[CriterionId], middles: &[f32]) -> Option<Deed> {
    let at = ids.iter().position(|id| ui.ctx().is_being_dragged(grip_id(*id)))?;
    let y = ui.ctx().pointer_interact_pos()?.y;
    let is_above = at.checked_sub(1).is_some_and(|before| y < middles[before]);
    let is_below = middles.get(at + 1).is_some_and(|after| y > *after);
    match (is_above, is_below) {
        (true, _) => Some(Deed::Shift(ids[at], -1)),
        (_, true) => Some(Deed::Shift(ids[at], 1)),
        _ => None,
    }
}

/// Marks the languages in which something is missing.
fn missing_ui(ui: &mut Ui, languages: &[Language], text: &Text) {
    if languages.is_empty() {
        return;
    }
    let palette = ui.palette();
    let codes: Vec<&str> = languages.iter().map(|language| language.code()).collect();
    let names: Vec<&str> = languages.iter().map(|language| crate::wording::language(*language, text)).collect();
    let codes = codes.join(" ");
    let name = text.with("scoring-missing-in", &[("languages", names.join(", ").into())]);
    let wide = 20.0 + width(ui, Role::Caption, &codes);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(wide, size::BADGE), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &name));
    paint_icon(ui, icon::WARNING, rect.left_center() + Vec2::new(8.0, 0.0), 14.0, palette.warn);
    let words = galley(ui, Role::Caption, &codes, palette.warn, wide);
    ui.painter().galley(pos2(rect.left() + 18.0, rect.center().y - words.size().y / 2.0), words, palette.warn);
    response.on_hover_text(name);
}

/// Shows how the weights share the axis.
fn shares_ui(ui: &mut Ui, criteria: &[&Criterion], opened: Option<CriterionId>, draft: &Draft, text: &Text) {
    let palette = ui.palette();
    let total: f64 = criteria.iter().map(|criterion| criterion.weight).filter(|weight| weight.is_finite()).sum();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), BAR + 18.0), Sense::hover());
    if !total.is_finite() || total <= 0.0 {
        ui.painter().rect_filled(rect.with_max_y(rect.top() + BAR), 2, palette.press);
        return;
    }
    let spoken: Vec<String> = criteria.iter().map(|criterion| format!("{} {}", criterion.id, text.percent(draft.model.share(criterion), 0))).collect();
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, text.with("scoring-shares", &[("shares", spoken.join(", ").into())])));
    let mut left = rect.left();
    for (index, criterion) in criteria.iter().enumerate() {
        let wide = rect.width() * (criterion.weight.max(0.0) / total) as f32;
        let part = Rect::from_min_size(pos2(left, rect.top()), Vec2::new((wide - 2.0).max(1.0), BAR));
        left += wide;
        let fill = if opened == Some(criterion.id) { palette.accent } else { shade(palette, index) };
        ui.painter().rect_filled(part, 2, fill);
        if palette.is_projector {
            ui.painter().rect_stroke(part, 2, Stroke::new(1.0, palette.text), eframe::egui::StrokeKind::Inside);
        }
        let code = galley(ui, Role::Caption, criterion.id.as_str(), palette.muted, f32::INFINITY);
        if code.size().x + 4.0 <= part.width() {
            ui.painter().galley(pos2(part.center().x - code.size().x / 2.0, part.bottom() + 2.0), code, palette.muted);
        }
    }
}

/// Neighbours differ, so that the parts can be told from one another.
const fn shade(palette: &Palette, index: usize) -> Color32 {
    match (index.is_multiple_of(2), palette.is_projector) {
        (true, _) => palette.border,
        (false, false) => palette.muted,
        (false, true) => palette.press,
    }
}
