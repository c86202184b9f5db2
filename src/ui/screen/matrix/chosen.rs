//! The points that are chosen together: by lasso, by Shift and a click, or all that are seen.
//!
//! It knows which they are; what is done with them is asked in [`super::bulk`].

use std::collections::BTreeSet;

use eframe::egui::{CursorIcon, Painter, PointerButton, Pos2, Response, Shape, Stroke, Ui, Vec2, accesskit::Toggled};

use crate::figure::{Mark, MatrixLayout};
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Palette, Themed as _, size};
use crate::ui::widget::icon_button;
use crate::ui::widget::label::paint_icon;

/// Nearer than this to the last corner, a lasso gets no new one.
const CORNER: f32 = 3.0;

/// The points that are chosen together.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    ids: BTreeSet<DatasetId>,
    /// The lasso that is being drawn, relative to the figure.
    lasso: Vec<Pos2>,
    /// Whether dragging draws a lasso.
    is_tool: bool,
}

impl Chosen {
    /// Returns the datasets.
    pub(super) const fn ids(&self) -> &BTreeSet<DatasetId> {
        &self.ids
    }

    /// Tells whether a lasso is being drawn.
    pub(super) const fn is_drawing(&self) -> bool {
        !self.lasso.is_empty()
    }

    /// Chooses nothing.
    pub(super) fn clear(&mut self) {
        self.ids.clear();
        self.lasso.clear();
    }

    /// Chooses one more, or one less.
    pub(super) fn toggle(&mut self, id: DatasetId) {
        if !self.ids.remove(&id) {
            self.ids.insert(id);
        }
    }

    /// Chooses these.
    pub(super) fn choose(&mut self, ids: impl IntoIterator<Item = DatasetId>) {
        self.ids = ids.into_iter().collect();
    }

    /// Lets go of what is not shown any more.
    pub(super) fn keep(&mut self, is_shown: impl Fn(DatasetId) -> bool) {
        self.ids.retain(|id| is_shown(*id));
    }

    /// Tells whether a drag that begins here draws a lasso.
    pub(super) fn takes_drag(&self, ui: &Ui) -> bool {
        self.is_tool || ui.input(|input| input.modifiers.shift)
    }

    /// Draws on the lasso; when it is let go, what lies inside is chosen, with Shift in addition.
    pub(super) fn draw(&mut self, ui: &Ui, response: &Response, origin: Pos2, layout: &MatrixLayout) {
        if response.drag_started_by(PointerButton::Primary) && self.takes_drag(ui) {
            self.lasso = ui.input(|input| input.pointer.press_origin()).map(|pos| (pos - origin).to_pos2()).into_iter().collect();
        }
        if !self.is_drawing() {
            if self.is_tool && response.hovered() {
                ui.set_cursor_icon(CursorIcon::Crosshair);
            }
            return;
        }
        ui.set_cursor_icon(CursorIcon::Crosshair);
        let pos = ui.input(|input| input.pointer.interact_pos()).map(|pos| (pos - origin).to_pos2());
        if let Some(pos) = pos.filter(|pos| self.lasso.last().is_none_or(|last| last.distance(*pos) >= CORNER)) {
            self.lasso.push(pos);
        }
        if ui.input(|input| input.pointer.primary_down()) {
            return;
        }
        let lasso = std::mem::take(&mut self.lasso);
        let caught = layout.marks.iter().filter(|mark| encloses(&lasso, mark)).map(|mark| mark.id);
        if ui.input(|input| input.modifiers.shift) {
            self.ids.extend(caught);
        } else {
            self.choose(caught);
        }
    }

    /// Paints the rings around what is chosen, and the lasso.
    pub(super) fn paint(&self, painter: &Painter, palette: &Palette, origin: Pos2, layout: &MatrixLayout) {
        let width = if palette.is_projector { 3.0 } else { 2.0 };
        for mark in self.ids.iter().filter_map(|id| layout.mark(*id)) {
            let radius = mark.ring.map_or(mark.radius + 5.0, |ring| ring + 4.0);
            painter.circle_stroke(origin + Vec2::new(mark.center.x, mark.center.y), radius, Stroke::new(width, palette.accent));
        }
        let closed: Vec<Pos2> = self.lasso.iter().chain(self.lasso.first()).map(|pos| origin + pos.to_vec2()).collect();
        painter.extend(Shape::dashed_line(&closed, Stroke::new(width, palette.accent), 5.0, 4.0));
    }

    /// Shows the button that makes dragging draw a lasso.
    pub(super) fn tool_ui(&mut self, ui: &mut Ui, text: &Text) {
        let response = icon_button(ui, "", text.get("matrix-lasso"), None).on_hover_text(text.get("matrix-lasso-help"));
        let palette = ui.palette();
        if self.is_tool {
            ui.painter().rect_filled(response.rect.shrink(1.0), size::RADIUS_SMALL, palette.select);
        }
        let ink = if self.is_tool { palette.accent } else { palette.text };
        paint_icon(ui, icon::LASSO, response.rect.center(), size::ICON_SMALL, ink);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(if self.is_tool { Toggled::True } else { Toggled::False }));
        if response.clicked() {
            self.is_tool = !self.is_tool;
        }
    }

    /// Puts the lasso away; tells whether there was something to put away.
    pub(super) fn leave(&mut self) -> bool {
        let had_any = !self.ids.is_empty() || self.is_drawing() || self.is_tool;
        self.clear();
        self.is_tool = false;
        had_any
    }
}

/// Tells whether the middle of a mark lies inside a closed line: a ray from it crosses the line an odd number of times.
fn encloses(line: &[Pos2], mark: &Mark) -> bool {
    let at = Pos2::new(mark.center.x, mark.center.y);
    let ends = line.iter().zip(line.iter().cycle().skip(1));
    let crosses = |(a, b): &(&Pos2, &Pos2)| {
        let is_beside = (a.y > at.y) != (b.y > at.y);
        is_beside && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x
    };
    ends.filter(crosses).count() % 2 == 1
}
