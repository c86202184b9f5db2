//! The items, stage by stage: a row for each, with the ways to open it and to move it.
//!
//! It says what was asked for; the draft is changed elsewhere.

use eframe::egui::{Align, Key, Layout, Modifiers, Rect, Response, Role as AccessRole, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use super::item;
use super::sheet::Sheet;
use crate::model::checklist::ChecklistError;
use crate::model::{Item, ItemId, Stage};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::{Badge, Tone};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{UiText as _, galley, heading_ui, paint_icon, width};
use crate::ui::widget::{Button, icon_button};
use crate::wording;

const ROW: f32 = 36.0;
/// Room for the id of an item.
const CODE: f32 = 34.0;
/// A row narrower than this says less at its right.
const FACTS_FROM: f32 = 620.0;
/// What is said at the right of a row takes at most this share of it.
const FACTS_SHARE: f32 = 0.36;

/// What a row asks for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Deed {
    /// Open the item, or close it.
    Turn(ItemId),
    /// Move it past its neighbour.
    Shift(ItemId, isize),
    /// Switch it off, or on again.
    Switch(ItemId),
    /// Take it away.
    Remove(ItemId),
    /// Add one.
    Add(Stage),
}

/// Shows the items of a stage.
pub(super) fn stage_ui(ui: &mut Ui, stage: Stage, opened: Option<ItemId>, sheet: &mut Sheet<'_>) -> Option<Deed> {
    let text = sheet.text;
    let items: Vec<Item> = sheet.draft.of_stage(stage).cloned().collect();
    let off = items.iter().filter(|item| sheet.draft.why_off(item.id).is_some()).count();
    ui.add_space(20.0);
    ui.horizontal(|ui| {
        heading_ui(ui, Role::Section, wording::stage(stage, text));
        let own = items.iter().filter(|item| !item.is_standard()).count();
        let counts = [("asked", (items.len() - off).into()), ("own", own.into()), ("off", off.into())];
        ui.muted(Role::Caption, &text.with("editor-counts", &counts));
    });
    sheet.trouble_ui(ui, |problem| matches!(problem, ChecklistError::NoDecision(of) if *of == stage));
    ui.add_space(4.0);
    rule_ui(ui);
    let mut deed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for item in &items {
            let is_open = opened == Some(item.id);
            deed = Row { item, is_open, is_off: sheet.draft.why_off(item.id).is_some() }.ui(ui, sheet).or(deed);
            if is_open {
                deed = item::ui(ui, item, sheet).or(deed);
            }
            rule_ui(ui);
        }
    });
    if sheet.is_editable {
        ui.add_space(6.0);
        let name = text.with("editor-add-to", &[("stage", wording::stage(stage, text).into())]);
        if Button::ghost(text.get("editor-add")).icon(icon::PLUS).name(&name).show(ui).clicked() {
            deed = Some(Deed::Add(stage));
        }
    }
    deed
}

struct Row<'a> {
    item: &'a Item,
    is_open: bool,
    is_off: bool,
}

impl Row<'_> {
    fn ui(&self, ui: &mut Ui, sheet: &Sheet<'_>) -> Option<Deed> {
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
        let id = self.item.id;
        let mut deed = None;
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("editor-row", id)).layout(Layout::right_to_left(Align::Center)));
        child.spacing_mut().item_spacing.x = 6.0;
        let mut has_focus = false;
        if sheet.is_editable && self.item.decision.is_none() {
            for (step, key, glyph, end) in [(1, "editor-down", icon::ARROW_DOWN, "editor-is-last"), (-1, "editor-up", icon::ARROW_UP, "editor-is-first")] {
                let name = sheet.text.with(key, &[("item", id.as_str().into())]);
                let blocked = (!sheet.draft.can_shift(id, step)).then(|| sheet.text.get(end));
                let response = icon_button(&mut child, glyph, &name, blocked);
                has_focus |= response.has_focus();
                if response.clicked() {
                    deed = Some(Deed::Shift(id, step));
                }
            }
        } else if sheet.is_editable {
            child.allocate_exact_size(Vec2::new(2.0 * size::CONTROL + 6.0, ROW), Sense::hover());
        }
        self.facts_ui(&mut child, rect.width(), sheet);
        let response = self.name_ui(&child, rect, sheet);
        has_focus |= response.has_focus();
        if response.clicked() {
            deed = Some(Deed::Turn(id));
        }
        if has_focus && sheet.is_editable {
            deed = shifted(ui, id).or(deed);
        }
        deed
    }

    /// Shows at the right what is special about the item, and what it takes.
    fn facts_ui(&self, ui: &mut Ui, row_width: f32, sheet: &Sheet<'_>) {
        let (text, palette) = (sheet.text, ui.palette());
        if row_width >= FACTS_FROM {
            let facts = wording::item_facts(self.item, text);
            let words = galley(ui, Role::Caption, &facts, palette.muted, row_width * FACTS_SHARE);
            let (rect, response) = ui.allocate_exact_size(Vec2::new(words.size().x, ROW), Sense::hover());
            ui.painter().galley(pos2(rect.left(), rect.center().y - words.size().y / 2.0), words, palette.muted);
            response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &facts));
            if width(ui, Role::Caption, &facts) > rect.width() + 1.0 {
                response.on_hover_text(facts);
            }
        }
        if self.is_off {
            Badge::new(Tone::Warn, text.get("editor-off")).show(ui);
        }
        if !self.item.is_standard() {
            Badge::new(Tone::Neutral, text.get("editor-own")).show(ui);
        }
        if self.item.decision.is_some() {
            ui.icon(icon::LOCK, size::ICON_SMALL, palette.muted).on_hover_text(text.get("editor-decision-stays"));
        }
        if sheet.draft.problems_of(self.item.id).next().is_some() {
            ui.icon(icon::WARNING, size::ICON_SMALL, palette.warn);
        }
    }

    /// Shows the id and the text, which open and close the item.
    fn name_ui(&self, ui: &Ui, row: Rect, sheet: &Sheet<'_>) -> Response {
        let palette = ui.palette();
        let id = self.item.id;
        let right = ui.available_rect_before_wrap().right();
        let rect = Rect::from_min_max(row.min + Vec2::new(0.0, 4.0), pos2(right.max(row.left() + 60.0), row.bottom() - 4.0));
        let said = self.item.text.get(sheet.language);
        let is_named = !said.trim().is_empty();
        let shown = if is_named { said } else { sheet.text.get("editor-unnamed") };
        let ink = if is_named && !self.is_off { palette.text } else { palette.muted };
        let response = ui.interact(rect, sheet.id(("row", id)), Sense::click());
        let mut spoken = format!("{id} {shown}");
        if self.is_off {
            spoken = format!("{spoken}, {}", sheet.text.get("editor-off"));
        }
        response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, self.is_open, &spoken));
        if response.hovered() {
            ui.painter().rect_filled(rect, size::RADIUS_SMALL, palette.hover);
        }
        let y = rect.center().y;
        let glyph = if self.is_open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
        paint_icon(ui, glyph, pos2(rect.left() + 10.0, y), size::ICON_SMALL, palette.muted);
        let code = galley(ui, Role::Caption, id.as_str(), palette.muted, 96.0);
        let code_width = code.size().x.max(CODE);
        ui.painter().galley(pos2(rect.left() + 22.0, y - code.size().y / 2.0), code, palette.muted);
        let left = rect.left() + 22.0 + code_width + 6.0;
        let role = if self.is_open { Role::Label } else { Role::Body };
        let room = (rect.right() - left - 4.0).max(0.0);
        let words = galley(ui, role, shown, ink, room);
        ui.painter().galley(pos2(left, y - words.size().y / 2.0), words, ink);
        focus_ring(ui, rect, &response);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if width(ui, role, shown) > room { response.on_hover_text(shown) } else { response }
    }
}

/// Reads Alt with an arrow, which moves the item that has the focus.
fn shifted(ui: &Ui, id: ItemId) -> Option<Deed> {
    let is_pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    if is_pressed(Key::ArrowUp) {
        return Some(Deed::Shift(id, -1));
    }
    is_pressed(Key::ArrowDown).then_some(Deed::Shift(id, 1))
}
