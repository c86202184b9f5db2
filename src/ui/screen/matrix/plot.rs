//! The plot: what pointer, wheel and keys do in it, and what it tells those who do not see it.
//!
//! It says which dataset was meant; what happens then is the screen's business.

use eframe::egui::{CursorIcon, Id, Pos2, Rect, Response, Role as AccessRole, Sense, Ui, UiBuilder, Vec2, WidgetInfo, accesskit};

use super::laid::Laid;
use super::motion::Motion;
use super::paint::Brush;
use super::pointing::{Pointing, Press, announce, is_listened_to, pressed_nodes, presses};
use crate::figure::{Fan, Pos, View};
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::theme::Themed as _;
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
}

/// Returns the name of the plot among the widgets.
pub(super) fn id() -> Id {
    Id::unique("matrix plot")
}

impl Plot<'_> {
    /// Shows the plot.
    pub(super) fn ui(&self, ui: &mut Ui, pointing: &mut Pointing, view: &mut View) -> (Response, Option<Deed>) {
        let response = ui.interact(self.rect, id(), Sense::click_and_drag());
        let name = || self.text.with("matrix-plot", &[("count", self.laid.layout.marks.len().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, name()));
        let hot = response.hover_pos().and_then(|pos| self.over(pos));
        if response.contains_pointer() || pointing.hot.is_some() {
            let is_new = hot.is_some() && hot != pointing.hot;
            pointing.hover(ui, hot);
            if is_new {
                pointing.reveal = hot;
            }
        }
        self.wheel(ui, &response, view);
        self.drag(ui, &response, view);
        let mut deed = self.click(&response, pointing);
        if response.gained_focus() && pointing.at.is_none_or(|at| !self.laid.layout.shows(at)) {
            pointing.at = self.selected.filter(|id| self.laid.layout.shows(*id)).or_else(|| self.laid.layout.reading_order().first().copied());
        }
        if response.gained_focus() && hot.is_none() {
            pointing.is_by_keys = true;
        }
        for press in presses(ui, &response) {
            deed = self.press(press, pointing).or(deed);
        }
        self.paint(ui, &response, pointing);
        if is_listened_to(ui, &response) {
            deed = self.tell(ui, &response, pointing).map(Deed::Open).or(deed);
        }
        (response, deed)
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

    fn click(&self, response: &Response, pointing: &mut Pointing) -> Option<Deed> {
        if !response.clicked() {
            return None;
        }
        let id = response.interact_pointer_pos().and_then(|pos| self.over(pos))?;
        response.request_focus();
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

    fn paint(&self, ui: &Ui, response: &Response, pointing: &Pointing) {
        let painter = ui.painter().with_clip_rect(self.rect.expand(2.0).intersect(ui.clip_rect()));
        let brush = Brush { painter: &painter, palette: ui.palette(), laid: self.laid, origin: self.rect.min, motion: self.motion };
        let focused = pointing.at.filter(|_| response.has_focus());
        let mut lit: Vec<DatasetId> = self.selected.into_iter().chain(pointing.hot).chain(focused).collect();
        lit.dedup();
        brush.figure(&lit, self.fan);
        if focused.is_none_or(|id| !self.laid.layout.shows(id)) {
            focus_ring(ui, self.rect.shrink(3.0), response);
        }
    }

    /// Makes an option of every point; returns the one that a screen reader pressed.
    fn tell(&self, ui: &mut Ui, response: &Response, pointing: &Pointing) -> Option<DatasetId> {
        let child = ui.new_child(UiBuilder::new().max_rect(self.rect).accessibility_parent(response.id));
        let names = self.laid.names(self.text);
        let pressed = pressed_nodes(ui);
        let mut opened = None;
        for (mark, name) in self.laid.layout.marks.iter().zip(names) {
            let option = option_id(mark.id);
            let at = self.fan.and_then(|fan| fan.spokes.iter().find(|spoke| spoke.id == mark.id)).map_or(mark.center, |spoke| spoke.at);
            let center = self.rect.min + Vec2::new(at.x, at.y);
            let node = child.interact(Rect::from_center_size(center, Vec2::splat(2.0 * mark.reach())), option, Sense::hover());
            let is_selected = self.selected == Some(mark.id);
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
