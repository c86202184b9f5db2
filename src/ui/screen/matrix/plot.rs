//! The plot: what pointer, wheel and keys do in it, and what it tells those who do not see it.
//!
//! It says which dataset was meant; what happens then is the screen's business.

use eframe::egui::{CursorIcon, Id, PointerButton, Pos2, Rect, Response, Role as AccessRole, Sense, Ui, UiBuilder, Vec2, WidgetInfo, accesskit};

use super::drag::{Fate, Hands, Held, Moving, Stroke, strokes};
use super::ghost::Ghost;
use super::laid::Laid;
use super::motion::Motion;
use super::paint::Brush;
use super::pointing::{Pointing, Press, announce, is_listened_to, pressed_nodes, presses};
use crate::figure::{Fan, Pos, View};
use crate::model::DatasetId;
use crate::model::scoring::Thresholds;
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::theme::{Themed as _, size};
use crate::ui::widget::button::focus_ring;

/// What was done in the plot.
#[derive(Debug)]
pub(super) enum Deed {
    /// A dataset was opened.
    Open(DatasetId),
    /// A dataset was opened from the keyboard, which goes on in its card.
    Enter(DatasetId),
    /// A dataset is to be scored.
    Score(DatasetId),
    /// The keys went to another dataset.
    Walk(DatasetId),
    /// Away with what lies over the view.
    Leave,
    /// A dataset is taken out of the tray with the pointer.
    Pull(DatasetId),
    /// The point that is held was put down.
    Drop,
    /// A dataset is to stand where its scores say.
    Clear(DatasetId),
}

/// The plot of one frame.
pub(super) struct Plot<'a> {
    pub(super) laid: &'a Laid,
    /// Where the figure lies.
    pub(super) rect: Rect,
    pub(super) text: &'a Text,
    pub(super) selected: Option<DatasetId>,
    /// The stack that is spread out.
    pub(super) fan: Option<&'a Fan>,
    pub(super) motion: &'a Motion,
    pub(super) open: &'a Open<'a>,
    pub(super) thresholds: Thresholds,
}

/// Returns the name of the plot among the widgets.
pub(super) fn id() -> Id {
    Id::unique("matrix plot")
}

impl Plot<'_> {
    /// Shows the plot.
    pub(super) fn ui(&self, ui: &mut Ui, pointing: &mut Pointing, view: &mut View, hands: &mut Hands) -> (Response, Option<Deed>) {
        hands.come_back(ui);
        let response = ui.interact(self.rect, id(), Sense::click_and_drag());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, self.name(hands)));
        if hands.moving.is_rest() {
            hands.chosen.draw(ui, &response, self.rect.min, &self.laid.layout);
        }
        let is_idle = hands.moving.is_rest() && !hands.chosen.is_drawing();
        let over = || response.hover_pos().and_then(|pos| self.over(pos));
        let hot = if is_idle { over() } else { hands.moving.held().map(|held| held.id) };
        if response.contains_pointer() || pointing.hot.is_some() || !is_idle {
            let is_new = hot.is_some() && hot != pointing.hot;
            pointing.hover(ui, hot);
            if is_new {
                pointing.reveal = hot;
            }
        }
        self.wheel(ui, &response, view);
        if is_idle {
            self.take(ui, &response, pointing, hands);
        }
        if hands.moving.is_rest() && is_idle {
            self.drag(ui, &response, view);
        }
        let mut deed = if is_idle { self.click(ui, &response, pointing, hands) } else { None };
        deed = self.hold(ui, &response, hands).or(deed);
        if response.gained_focus() && pointing.at.is_none_or(|at| !self.laid.layout.shows(at)) {
            pointing.at = self.selected.filter(|id| self.laid.layout.shows(*id)).or_else(|| self.laid.layout.reading_order().first().copied());
        }
        if response.gained_focus() && hot.is_none() {
            pointing.is_by_keys = true;
        }
        deed = self.keys(ui, &response, pointing, hands).or(deed);
        self.paint(ui, &response, pointing, hands);
        if is_listened_to(ui, &response) {
            deed = self.tell(ui, &response, pointing, hands).map(Deed::Open).or(deed);
        }
        (response, deed)
    }

    /// Returns what the plot is called: how many points there are, and how many are chosen.
    fn name(&self, hands: &Hands) -> String {
        let name = self.text.with("matrix-plot", &[("count", self.laid.layout.marks.len().into())]);
        match hands.chosen.ids().len() {
            0 => name,
            count => format!("{name}; {}", self.text.with("matrix-chosen", &[("count", count.into())])),
        }
    }

    /// Takes the point that the pointer begins to drag.
    fn take(&self, ui: &Ui, response: &Response, pointing: &mut Pointing, hands: &mut Hands) {
        if !response.drag_started_by(PointerButton::Primary) || hands.chosen.takes_drag(ui) {
            return;
        }
        let Some(origin) = ui.input(|input| input.pointer.press_origin()) else { return };
        let Some((id, center)) = self.hit(origin).and_then(|id| Some((id, self.laid.layout.mark(id)?.center))) else { return };
        let grip = self.rect.min + Vec2::new(center.x, center.y) - origin;
        // One that is held by its name comes to the pointer.
        let grip = if grip.length() <= 1.5 * size::CONTROL { grip } else { Vec2::ZERO };
        if let Some(held) = Held::take(self.open, id, Some(grip)) {
            hands.moving = Moving::Held(held);
            pointing.at = Some(id);
            pointing.hushed = Some(id);
            response.request_focus();
        }
    }

    /// Lets the point that is held follow the pointer; tells when it is put down.
    fn hold(&self, ui: &Ui, response: &Response, hands: &mut Hands) -> Option<Deed> {
        let Moving::Held(held) = &mut hands.moving else { return None };
        let is_left = held.is_by_keys() && !response.has_focus();
        let fate = if is_left { Fate::Back } else { held.follow(ui, self.rect.min, &self.laid.layout, hands.glide) };
        hands.decide(ui, fate)
    }

    /// Does what keys ask for: they move the point that is held, else walk from point to point.
    fn keys(&self, ui: &Ui, response: &Response, pointing: &mut Pointing, hands: &mut Hands) -> Option<Deed> {
        let mut deed = None;
        let is_held = matches!(&hands.moving, Moving::Held(held) if held.is_by_keys());
        for stroke in strokes(ui, response, is_held) {
            deed = self.stroke(ui, stroke, pointing, hands).or(deed);
        }
        for press in presses(ui, response) {
            if hands.moving.is_rest() {
                deed = self.press(press, pointing).or(deed);
            }
        }
        deed
    }

    fn stroke(&self, ui: &Ui, stroke: Stroke, pointing: &Pointing, hands: &mut Hands) -> Option<Deed> {
        let at = pointing.at.filter(|id| self.laid.layout.mark(*id).is_some());
        match (&mut hands.moving, stroke) {
            (Moving::Held(held), stroke) => {
                let fate = held.press(stroke, self.laid.layout.plane.is_flipped);
                hands.decide(ui, fate)
            }
            (Moving::Asking(_), _) => None,
            (Moving::Rest, Stroke::All) => {
                hands.chosen.choose(self.laid.layout.marks.iter().map(|mark| mark.id));
                None
            }
            (Moving::Rest, Stroke::Mark) => {
                if let Some(id) = at {
                    hands.chosen.toggle(id);
                }
                None
            }
            (Moving::Rest, Stroke::Clear) => at.map(Deed::Clear),
            (Moving::Rest, stroke) => {
                let mut held = Held::take(self.open, at?, None)?;
                if stroke != Stroke::Lift {
                    held.press(stroke, self.laid.layout.plane.is_flipped);
                }
                hands.moving = Moving::Held(held);
                None
            }
        }
    }

    fn to_figure(&self, pos: Pos2) -> Pos {
        let at = pos - self.rect.min;
        Pos::new(at.x, at.y)
    }

    fn hit(&self, pos: Pos2) -> Option<DatasetId> {
        let pos = self.to_figure(pos);
        self.fan.and_then(|fan| fan.hit(pos)).or_else(|| self.laid.layout.hit(pos))
    }

    /// Finds the point or the plate at a position.
    fn over(&self, pos: Pos2) -> Option<DatasetId> {
        self.hit(pos).or_else(|| self.laid.layout.plate_at(self.to_figure(pos)))
    }

    /// Ctrl and the wheel, or two fingers, enlarge around the pointer.
    fn wheel(&self, ui: &Ui, response: &Response, view: &mut View) {
        let Some(pos) = response.hover_pos() else { return };
        let factor = ui.input(eframe::egui::InputState::zoom_delta);
        if (factor - 1.0).abs() > f32::EPSILON {
            *view = view.zoomed(self.laid.layout.at(self.to_figure(pos)), f64::from(factor));
        }
    }

    /// The empty plane can be dragged when it is enlarged.
    fn drag(&self, ui: &Ui, response: &Response, view: &mut View) {
        let is_enlarged = *view != View::WHOLE;
        let is_empty = |pos: Option<Pos2>| pos.is_some_and(|pos| self.hit(pos).is_none());
        let origin = ui.input(|input| input.pointer.press_origin());
        if is_enlarged && response.dragged() && is_empty(origin) {
            let (plot, by) = (self.laid.layout.plane.plot, response.drag_delta());
            let share = |by: f32, length: f32, (low, high): (f64, f64)| f64::from(by / length.max(1.0)) * (high - low);
            *view = view.panned(share(by.y, plot.height(), view.value), -share(by.x, plot.width(), view.cost));
            ui.set_cursor_icon(CursorIcon::Grabbing);
        } else if response.hovered() {
            let is_over_point = response.hover_pos().is_some_and(|pos| self.over(pos).is_some());
            if is_over_point {
                ui.set_cursor_icon(CursorIcon::PointingHand);
            } else if is_enlarged {
                ui.set_cursor_icon(CursorIcon::Grab);
            }
        }
    }

    fn click(&self, ui: &Ui, response: &Response, pointing: &mut Pointing, hands: &mut Hands) -> Option<Deed> {
        if !response.clicked() {
            return None;
        }
        let id = response.interact_pointer_pos().and_then(|pos| self.over(pos))?;
        response.request_focus();
        if hands.chosen.takes_drag(ui) {
            hands.chosen.toggle(id);
            return None;
        }
        pointing.at = Some(id);
        pointing.hushed = Some(id);
        Some(Deed::Open(id))
    }

    fn press(&self, press: Press, pointing: &mut Pointing) -> Option<Deed> {
        let layout = &self.laid.layout;
        let target = match press {
            Press::Open => return pointing.at.map(Deed::Enter),
            Press::Leave => return Some(Deed::Leave),
            Press::First => layout.reading_order().first().copied(),
            Press::Last => layout.reading_order().last().copied(),
            Press::Walk(direction) => pointing.at.and_then(|at| layout.neighbour(at, direction)),
        }?;
        pointing.walk_to(target);
        pointing.reveal = Some(target);
        Some(Deed::Walk(target))
    }

    fn paint(&self, ui: &Ui, response: &Response, pointing: &Pointing, hands: &Hands) {
        let painter = ui.painter().with_clip_rect(self.rect.expand(2.0).intersect(ui.clip_rect()));
        let brush = Brush {
            painter: &painter,
            palette: ui.palette(),
            laid: self.laid,
            origin: self.rect.min,
            motion: self.motion,
            held: None,
            chosen: hands.chosen.ids(),
        };
        let ghost = Ghost::of(&hands.moving, &self.laid.layout, self.thresholds, self.open, self.text);
        let brush = Brush { held: ghost.as_ref().map(|ghost| ghost.mark.id), ..brush };
        let focused = pointing.at.filter(|_| response.has_focus());
        let mut lit: Vec<DatasetId> = self.selected.into_iter().chain(pointing.hot).chain(focused).collect();
        lit.dedup();
        brush.figure(&lit, self.fan.filter(|_| ghost.is_none()));
        hands.chosen.paint(&painter, ui.palette(), self.rect.min, &self.laid.layout);
        if let Some(ghost) = ghost {
            ghost.paint(&brush, &self.laid.layout);
        }
        if focused.is_none_or(|id| !self.laid.layout.shows(id)) {
            focus_ring(ui, self.rect.shrink(3.0), response);
        }
    }

    /// Makes an option of every point; returns the one that a screen reader pressed.
    fn tell(&self, ui: &mut Ui, response: &Response, pointing: &Pointing, hands: &Hands) -> Option<DatasetId> {
        let child = ui.new_child(UiBuilder::new().max_rect(self.rect).accessibility_parent(response.id));
        let names = self.laid.names(self.text);
        let pressed = pressed_nodes(ui);
        let mut opened = None;
        for (mark, name) in self.laid.layout.marks.iter().zip(names) {
            let option = option_id(mark.id);
            let at = self.fan.and_then(|fan| fan.spokes.iter().find(|spoke| spoke.id == mark.id)).map_or(mark.center, |spoke| spoke.at);
            let center = self.rect.min + Vec2::new(at.x, at.y);
            let node = child.interact(Rect::from_center_size(center, Vec2::splat(2.0 * mark.reach())), option, Sense::hover());
            let is_selected = self.selected == Some(mark.id) || hands.chosen.ids().contains(&mark.id);
            node.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_selected, name));
            child.ctx().accesskit_node_builder(option, |node| node.add_action(accesskit::Action::Click));
            if pressed.contains(&option.accesskit_id()) {
                opened = Some(mark.id);
            }
        }
        for (plate, name) in self.laid.layout.plates().zip(self.laid.plate_names()) {
            let option = option_id(plate.id);
            let rect = Rect::from_min_size(self.rect.min + Vec2::new(plate.rect.min.x, plate.rect.min.y), Vec2::new(plate.rect.width(), plate.rect.height()));
            let node = child.interact(rect, option, Sense::hover());
            node.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, self.selected == Some(plate.id), name));
            child.ctx().accesskit_node_builder(option, |node| node.add_action(accesskit::Action::Click));
            if pressed.contains(&option.accesskit_id()) {
                opened = Some(plate.id);
            }
        }
        let at = pointing.at.filter(|at| self.laid.layout.shows(*at));
        announce(&child, response, at.map(option_id));
        opened
    }
}

fn option_id(dataset: DatasetId) -> Id {
    Id::unique(("matrix point", dataset))
}
