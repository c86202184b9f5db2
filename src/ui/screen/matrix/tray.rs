//! What has no place yet, under the matrix: one chip each, sideways.
//!
//! Only the chips in view are drawn.

use eframe::egui::{
    Align, CursorIcon, Id, Label, Layout, Pos2, Rect, Response, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::laid::ScreenMeasure;
use super::model::{Chip, Model, Source};
use super::plot::Deed;
use super::pointing::{Press, announce, presses};
use crate::figure::{Direction, Measure as _};
use crate::model::DatasetId;
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, galley, paint_icon, rich};

/// Inside a chip.
const PAD: f32 = 10.0;
/// Between the title and the answers, and between chips.
const GAP: f32 = 8.0;
/// The handle with the room after it.
const GRIP: f32 = 16.0;
/// A longer title is cut.
const TITLE_MAX: f32 = 220.0;

/// Around the words of the link at the end of the caption.
const LINK_PAD: f32 = 32.0;

/// What the tray remembers from frame to frame.
#[derive(Debug, Default)]
pub(super) struct Tray {
    /// Where the chips begin, and where the last one ends; of which model, at which scale.
    lefts: Option<(Source, f32, Vec<f32>)>,
    /// Which chip the keys stand on.
    at: usize,
    /// The chips in view, as they were answered in this frame; each can be dragged.
    chips: Vec<(DatasetId, Response)>,
}

impl Tray {
    /// Returns the chips in view with what is done to them in this frame; each can be dragged.
    pub(super) fn chips(&self) -> &[(DatasetId, Response)] {
        &self.chips
    }

    /// Shows the tray.
    pub(super) fn ui(&mut self, ui: &mut Ui, rect: Rect, model: &Model, cx: &mut Cx<'_>) -> Option<Deed> {
        let palette = ui.palette();
        let text = std::sync::Arc::clone(cx.text);
        ui.painter().hline(rect.x_range(), ui.painter().round_to_pixel_center(rect.top()), Stroke::new(1.0, palette.line));
        let inner = Rect::from_min_max(rect.min + Vec2::new(size::VIEW_PAD, 2.0), rect.max - Vec2::new(size::VIEW_PAD, 0.0));
        let mut child = ui.new_child(UiBuilder::new().max_rect(inner));
        child.spacing_mut().item_spacing.y = 2.0;
        child.spacing_mut().interact_size.y = size::CONTROL;
        child.horizontal(|ui| {
            ui.icon(icon::INBOX, 14.0, palette.muted);
            ui.line(Role::CaptionStrong, text.get("matrix-unplaced"));
            let count = text.with("matrix-unplaced-count", &[("count", model.chips.len().into()), ("all", model.count.into())]);
            let count = Label::new(rich(Role::Caption, &count, palette.muted)).truncate();
            let link = text.get("run-in-turn");
            let is_wide = ui.available_width() > 480.0;
            let room = ui.available_width() - if is_wide { LINK_PAD + galley(ui, Role::Body, link, palette.accent, f32::INFINITY).size().x } else { 0.0 };
            ui.scope(|ui| {
                ui.set_max_width(room);
                ui.add(count);
            });
            if is_wide {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if Button::link(link).show(ui).clicked() {
                        cx.ask(Action::Do(Verb::ScoreRun));
                    }
                });
            }
        });
        let group = child.interact(child.available_rect_before_wrap(), Id::unique("matrix tray"), Sense::focusable_noninteractive());
        group.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, text.get("matrix-unplaced")));
        cx.region(&group);
        self.at = self.at.min(model.chips.len().saturating_sub(1));
        let mut deed = None;
        let mut is_moved = group.gained_focus();
        for press in presses(&child, &group) {
            is_moved = true;
            deed = self.press(press, model).or(deed);
        }
        let clicked = self.chips_ui(&mut child, model, group.has_focus(), is_moved.then_some(self.at), group.id);
        announce(&child, &group, model.chips.get(self.at).filter(|_| group.has_focus()).map(option_id));
        if let Some(chip) = clicked.and_then(|index| model.chips.get(index)) {
            self.at = clicked.unwrap_or_default();
            return Some(Deed::Score(chip.id));
        }
        deed
    }

    fn press(&mut self, press: Press, model: &Model) -> Option<Deed> {
        let last = model.chips.len().saturating_sub(1);
        match press {
            Press::Open => return model.chips.get(self.at).map(|chip| Deed::Score(chip.id)),
            Press::Leave => return Some(Deed::Leave),
            Press::First => self.at = 0,
            Press::Last => self.at = last,
            Press::Walk(Direction::Right | Direction::Down) => self.at = (self.at + 1).min(last),
            Press::Walk(Direction::Left | Direction::Up) => self.at = self.at.saturating_sub(1),
        }
        None
    }

    fn chips_ui(&mut self, ui: &mut Ui, model: &Model, has_focus: bool, reveal: Option<usize>, group: Id) -> Option<usize> {
        let scale = ui.ctx().pixels_per_point();
        let lefts = match self.lefts.take() {
            Some((source, of, lefts)) if source == model.source && of.to_bits() == scale.to_bits() => lefts,
            _ => lefts(ui, model),
        };
        ui.style_mut().always_scroll_the_only_direction = true;
        let mut clicked = None;
        let mut shown = std::mem::take(&mut self.chips);
        shown.clear();
        ui.scope_builder(UiBuilder::new().accessibility_parent(group), |ui| {
            ScrollArea::horizontal().id_salt("tray").auto_shrink([false, true]).show_viewport(ui, |ui, viewport| {
                ui.set_width(lefts.last().copied().unwrap_or_default());
                ui.set_height(size::CONTROL + 4.0);
                let origin = ui.max_rect().left_top() + Vec2::new(0.0, 2.0);
                let chip_rect = |index: usize| {
                    let width = lefts[index + 1] - lefts[index] - GAP;
                    Rect::from_min_size(Pos2::new(origin.x + lefts[index], origin.y), Vec2::new(width, size::CONTROL))
                };
                if let Some(index) = reveal.filter(|index| *index < model.chips.len()) {
                    ui.scroll_to_rect(chip_rect(index), None);
                }
                let first = lefts.partition_point(|left| *left <= viewport.min.x).saturating_sub(1);
                let seen = model.chips.iter().enumerate().skip(first).take_while(|(index, _)| lefts[*index] < viewport.max.x);
                for (index, chip) in seen {
                    let response = chip_ui(ui, chip_rect(index), chip, has_focus && index == self.at);
                    if response.clicked() {
                        clicked = Some(index);
                    }
                    shown.push((chip.id, response));
                }
            });
        });
        self.chips = shown;
        self.lefts = Some((model.source, scale, lefts));
        clicked
    }
}

fn lefts(ui: &Ui, model: &Model) -> Vec<f32> {
    let measure = ScreenMeasure(ui.ctx());
    let width = |role: Role, text: &str| measure.width(text, role.font().size, false);
    let end = |left: &mut f32, chip: &Chip| {
        *left += 2.0 * PAD + GRIP + width(Role::Body, &chip.title).min(TITLE_MAX) + GAP + width(Role::Caption, &chip.answers) + GAP;
        Some(*left)
    };
    std::iter::once(0.0).chain(model.chips.iter().scan(0.0, end)).collect()
}

fn chip_ui(ui: &Ui, rect: Rect, chip: &Chip, is_focused: bool) -> Response {
    let palette = ui.palette();
    let response = ui.interact(rect, option_id(chip), Sense::CLICK | Sense::DRAG);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBoxOption, true, &chip.name));
    let fill = if response.hovered() { palette.hover } else { palette.bg };
    let edge = if palette.is_projector { palette.border } else { palette.line };
    ui.painter().rect(rect, size::RADIUS_SMALL, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    if is_focused {
        ui.painter().rect_stroke(rect, size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Outside);
    }
    let answers = galley(ui, Role::Caption, &chip.answers, palette.muted, f32::INFINITY);
    let title = galley(ui, Role::Body, &chip.title, palette.text, rect.width() - 2.0 * PAD - GRIP - GAP - answers.size().x + 0.5);
    let middle = |height: f32| rect.center().y - height / 2.0;
    let right = rect.right() - PAD - answers.size().x;
    let grip = Pos2::new(rect.left() + PAD + 5.0, rect.center().y);
    paint_icon(ui, icon::GRIP, grip, 14.0, palette.muted);
    ui.painter().galley(Pos2::new(rect.left() + PAD + GRIP, middle(title.size().y)), title, palette.text);
    ui.painter().galley(Pos2::new(right, middle(answers.size().y)), answers, palette.muted);
    response.on_hover_cursor(CursorIcon::Grab)
}

fn option_id(chip: &Chip) -> Id {
    Id::unique(("matrix chip", chip.id))
}
