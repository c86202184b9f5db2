//! The panel of what-if: a slider for each weight, presets, who climbs and who falls, and the way out.
//!
//! It changes the weights that are tried and nothing else; only "use these weights" asks for more, with a reason.

use eframe::egui::{
    Align, Frame, Id, Key, Layout, Margin, Modifiers, Panel, Popup, Rect, Role as AccessRole, ScrollArea, Sense, Slider, SliderClamping, Ui, Vec2, WidgetInfo,
};

use super::{WHOLE, WhatIf};
use crate::command::Command;
use crate::model::movement::{Movement, Way};
use crate::model::{Axis, Prose, ValueError};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::glyph::paint_glyph;
use crate::ui::widget::label::{UiText as _, galley, heading_ui, paint_icon};
use crate::ui::widget::text_field::{TextField, forget_draft};
use crate::ui::widget::{Button, icon_button};
use crate::wording;

/// Left and right of the panel.
const PAD: i8 = 16;
/// A field for a number.
const FIELD: f32 = 44.0;
/// The column of shares.
const SHARE: f32 = 44.0;
/// How many movements are listed.
const LISTED: usize = 40;

/// Whether what-if goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Fate {
    Stays,
    Ends,
}

impl WhatIf {
    /// Shows the panel.
    pub(in super::super) fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> Fate {
        let mut fate = Fate::Stays;
        let is_free = !Popup::is_any_open(ui.ctx()) && ui.memory(|memory| memory.top_modal_layer().is_none());
        if is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            if self.why.take().is_none() {
                return Fate::Ends;
            }
            ui.ctx().request_repaint();
        }
        let text = std::sync::Arc::clone(cx.text);
        let foot = Frame::new().fill(ui.palette().bg).inner_margin(Margin::symmetric(PAD, 12));
        Panel::bottom("what-if foot").frame(foot).resizable(false).show_separator_line(true).show(ui, |ui| {
            if self.foot_ui(ui, open, cx) == Fate::Ends {
                fate = Fate::Ends;
            }
        });
        let inner = Frame::new().inner_margin(Margin::symmetric(PAD, 8));
        ScrollArea::vertical().id_salt("what-if").auto_shrink(false).show(ui, |ui| {
            inner.show(ui, |ui| {
                heading_ui(ui, Role::Section, text.get("what-if"));
                ui.muted(Role::Caption, text.get("what-if-help"));
                ui.add_space(8.0);
                self.presets_ui(ui, open, cx);
                for axis in Axis::ALL {
                    self.axis_ui(ui, axis, open, &text);
                }
                ui.add_space(12.0);
                self.movements_ui(ui, open, &text);
            });
        });
        fate
    }

    fn presets_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(6.0);
            let equal = Button::outline(text.get("what-if-equal")).show(ui);
            cx.region(&equal);
            if equal.clicked() {
                let base = self.base.clone();
                self.set_all(|id| base.criterion(id).map_or(0.0, |criterion| WHOLE / base.of_axis(criterion.axis).count() as f64));
            }
            for preset in self.presets() {
                if Button::outline(preset.name.get(open.language)).show(ui).clicked() {
                    self.set_all(|id| preset.criterion(id).map_or(0.0, |criterion| criterion.weight));
                }
            }
            let blocked = (!self.is_changed()).then(|| text.get("what-if-unchanged"));
            if Button::ghost(text.get("what-if-reset-all")).icon(icon::UNDO).blocked(blocked).show(ui).clicked() {
                let base = self.base.clone();
                self.set_all(|id| base.criterion(id).map_or(0.0, |criterion| criterion.weight));
            }
        });
    }

    fn axis_ui(&mut self, ui: &mut Ui, axis: Axis, open: &Open<'_>, text: &Text) {
        ui.add_space(10.0);
        heading_ui(ui, Role::Label, text.of("measure", axis.key()));
        let sum = self.sum(axis);
        for at in 0..self.base.criteria.len() {
            if self.base.criteria[at].axis == axis {
                self.weight_ui(ui, at, sum, open, text);
            }
        }
        if sum <= 0.0 {
            let sentence = text.with("what-if-no-weight", &[("axis", text.of("measure", axis.key()).into())]);
            let response = ui.line(Role::Body, &sentence);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(AccessRole::Alert));
        }
    }

    fn weight_ui(&mut self, ui: &mut Ui, at: usize, sum: f64, open: &Open<'_>, text: &Text) {
        let criterion = &self.base.criteria[at];
        let (name, was) = (criterion.short.get(open.language).to_owned(), criterion.weight);
        let weight = self.weights[at];
        let id = Id::unique("what-if-weight").with(criterion.id);
        let share = if sum > 0.0 { text.percent(weight / sum, 0) } else { text.get("nothing").to_owned() };
        let mut wanted = None;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::CONTROL + 2.0), Sense::hover());
        let mut row = ui.new_child(eframe::egui::UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)));
        row.spacing_mut().item_spacing.x = 6.0;
        let blocked = (!super::differs(weight, was)).then(|| text.get("what-if-unchanged"));
        if icon_button(&mut row, icon::UNDO, &text.with("what-if-reset", &[("criterion", (&name).into())]), blocked).clicked() {
            wanted = Some(was);
        }
        let (cell, _) = row.allocate_exact_size(Vec2::new(SHARE, size::CONTROL), Sense::hover());
        let ink = row.palette().text;
        let words = galley(&row, Role::Label, &share, ink, SHARE);
        row.painter().galley(eframe::egui::pos2(cell.right() - words.size().x, cell.center().y - words.size().y / 2.0), words, ink);
        let named = |key: &str| text.with(key, &[("criterion", (&name).into()), ("share", (&share).into())]);
        let label = named("what-if-weight");
        let field = TextField { id, name: &label, hint: "", rows: 1, width: FIELD, error: None };
        if let Some(typed) = field.commit_ui(&mut row, &text.trimmed(weight, 0)) {
            forget_draft(&row, id);
            wanted = text.parse_number(&typed).or(wanted);
        }
        let slider_room = (rect.width() * 0.3).max(60.0);
        row.spacing_mut().slider_width = slider_room;
        let mut value = weight;
        let slider = row.add(Slider::new(&mut value, 0.0..=WHOLE).show_value(false).step_by(1.0).clamping(SliderClamping::Never));
        let slider_name = named("what-if-slider");
        slider.widget_info(|| WidgetInfo::slider(true, value, &slider_name));
        focus_ring(&row, slider.rect, &slider);
        if slider.changed() {
            forget_draft(&row, id);
            wanted = Some(value);
        }
        let palette = row.palette();
        let ink = if weight > 0.0 { palette.text } else { palette.muted };
        let words = galley(&row, Role::Body, &name, ink, slider.rect.left() - 8.0 - rect.left());
        row.painter().galley(eframe::egui::pos2(rect.left(), rect.center().y - words.size().y / 2.0), words, ink);
        if weight <= 0.0 {
            ui.muted(Role::Caption, text.get("what-if-retires"));
        }
        if let Some(weight) = wanted {
            self.set(at, weight);
            ui.ctx().request_repaint();
        }
    }

    fn movements_ui(&self, ui: &mut Ui, open: &Open<'_>, text: &Text) {
        heading_ui(ui, Role::Label, text.get("what-if-movements"));
        ui.add_space(4.0);
        let moved = self.movements.largest_first();
        for movement in moved.iter().take(LISTED) {
            self.movement_ui(ui, movement, open, text);
        }
        if let Some(more) = moved.len().checked_sub(LISTED).filter(|more| *more > 0) {
            ui.muted(Role::Caption, &text.with("what-if-more", &[("count", more.into())]));
        }
    }

    /// Says in one line how much moves; it is in sight however long the list is.
    fn summary_ui(&self, ui: &mut Ui, text: &Text) {
        let [up, down, new, gone] = self.movements.counts();
        let fields = self.movements.count(Movement::changes_field);
        let args = [("up", up.into()), ("down", down.into()), ("fields", fields.into())];
        let summary = if up + down + new + gone + fields == 0 { text.get("what-if-still").to_owned() } else { text.with("what-if-summary", &args) };
        let response = ui.muted(Role::Body, &summary);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
        ui.add_space(6.0);
    }

    fn movement_ui(&self, ui: &mut Ui, movement: &Movement, open: &Open<'_>, text: &Text) {
        let title = open.inventory().dataset(movement.id).map_or("", |dataset| dataset.title(open.language));
        let rank = |rank: Option<u32>| rank.map_or_else(|| text.get("nothing").to_owned(), |rank| text.count(rank as usize));
        let ranks = format!("{} → {}", rank(movement.before), rank(movement.after));
        let field = wording::quadrant_in(movement.to, Some(&self.in_use), text);
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::hover());
        let mut name = format!("{title}, {ranks}");
        if movement.changes_field() {
            name = format!("{name}, {}", text.with("what-if-to-field", &[("quadrant", field.into())]));
        }
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &name));
        let palette = ui.palette();
        let (glyph, ink) = match movement.way() {
            Way::Up(_) | Way::New => (icon::ARROW_UP, palette.ok),
            Way::Down(_) | Way::Gone => (icon::ARROW_DOWN, palette.warn),
            Way::Still => (icon::MINUS, palette.muted),
        };
        let y = rect.center().y;
        paint_icon(ui, glyph, eframe::egui::pos2(rect.left() + 8.0, y), size::ICON_SMALL, ink);
        let words = galley(ui, Role::Label, &ranks, palette.text, 96.0);
        let mut right = rect.right() - words.size().x;
        ui.painter().galley(eframe::egui::pos2(right, y - words.size().y / 2.0), words, palette.text);
        right -= 8.0;
        if movement.changes_field() {
            let square = |x: f32| Rect::from_center_size(eframe::egui::pos2(x, y), Vec2::splat(12.0));
            paint_glyph(ui, square(right - 6.0), movement.to);
            paint_icon(ui, icon::ARROW_RIGHT, eframe::egui::pos2(right - 22.0, y), 12.0, palette.muted);
            paint_glyph(ui, square(right - 38.0), movement.from);
            right -= 52.0;
        }
        let left = rect.left() + 24.0;
        let words = galley(ui, Role::Body, title, palette.text, right - left);
        ui.painter().galley(eframe::egui::pos2(left, y - words.size().y / 2.0), words, palette.text);
        if movement.changes_field() {
            response.on_hover_text(field);
        }
    }

    fn foot_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> Fate {
        let text = std::sync::Arc::clone(cx.text);
        let mut fate = Fate::Stays;
        let model = self.tried();
        let impossible = match (&model, self.is_changed()) {
            (None, _) => Some(text.get("what-if-no-model")),
            (_, false) => Some(text.get("what-if-unchanged")),
            _ => None,
        };
        self.summary_ui(ui, &text);
        let Some(why) = &mut self.why else {
            ui.horizontal(|ui| {
                if Button::primary(text.get("what-if-use")).blocked(impossible).show(ui).clicked() {
                    self.why = Some(String::new());
                    self.asks_first = true;
                }
                if Button::new(text.get("cancel")).show(ui).clicked() {
                    fate = Fate::Ends;
                }
            });
            return fate;
        };
        ui.role(Role::Label, text.get("what-if-why"));
        let error = match Prose::new(&*why) {
            Ok(_) | Err(ValueError::Empty) => None,
            Err(error) => Some(wording::value_error(&error, &text)),
        };
        let width = ui.available_width() - 16.0;
        let field = TextField {
            id: Id::unique("what-if-why"),
            name: text.get("what-if-why"),
            hint: text.get("what-if-why-hint"),
            rows: 2,
            width,
            error: error.as_deref(),
        };
        let response = field.show(ui, why);
        if std::mem::take(&mut self.asks_first) {
            response.request_focus();
        }
        ui.add_space(8.0);
        let blocked = impossible.or_else(|| why.trim().is_empty().then(|| text.get("what-if-why-missing"))).or(error.as_deref());
        let mut is_done = false;
        let mut goes_back = false;
        ui.horizontal(|ui| {
            is_done = Button::primary(text.get("what-if-use-now")).blocked(blocked).show(ui).clicked();
            goes_back = Button::new(text.get("what-if-back")).show(ui).clicked();
        });
        if let (true, Some(model), None) = (is_done && open.is_writable, model, blocked) {
            cx.ask(Action::Run(Box::new(Command::UseModel(Box::new(model))), Some(why.trim().to_owned())));
            return Fate::Ends;
        }
        if goes_back {
            self.why = None;
        }
        fate
    }
}
