//! The lane beside the plot and the legend under it, on the screen, and what is said of a dataset that cannot be opened.
//!
//! Where plates and signs stand is decided by `figure`; what hinders a dataset is decided by its gates.

use eframe::egui::{Color32, CornerRadius, Id, Popup, Pos2, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo};

use super::model::Model;
use super::paint::Brush;
use crate::figure::legend::Item;
use crate::figure::{Hindered, Lane, Look, MatrixLayout, Plate, Pos, Shape, Sign};
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Palette, Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::glyph::look_ink;
use crate::ui::widget::label::{UiText as _, galley, rich};

/// The lines of the ground and of crosses.
const LINE: f32 = 2.0;
/// How wide the explanation runs.
const MEASURE: f32 = 320.0;
/// Inside the explanation.
const PAD: f32 = 16.0;

impl Brush<'_> {
    /// Paints the lane; the plates that are lit have rings.
    pub(super) fn lane(&self, lane: &Lane, lit: &[DatasetId]) {
        let Palette { bg, line, border, text, muted, is_projector, .. } = *self.palette;
        let edge = if is_projector { border } else { line };
        self.painter.rect_filled(self.rect(&lane.rect), 0, bg);
        for part in &lane.hatch {
            self.segment(part.from, part.to, Stroke::new(LINE, if is_projector { line } else { self.palette.press }));
        }
        self.painter.rect_stroke(self.rect(&lane.rect), 0, Stroke::new(1.0, line), StrokeKind::Middle);
        self.painter.rect_filled(self.rect(&lane.head), 0, bg);
        for heading in &lane.heading {
            self.text(heading, if heading.semibold { text } else { muted });
        }
        for plate in &lane.plates {
            self.plate(plate, edge, lit.contains(&plate.id));
        }
        if let Some(more) = &lane.more {
            self.painter.rect(self.rect(&more.rect), size::RADIUS_SMALL, bg, Stroke::new(1.0, edge), StrokeKind::Inside);
            self.text(&more.text, text);
        }
        if let Some(note) = &lane.note {
            self.text(note, muted);
        }
    }

    fn plate(&self, plate: &Plate, edge: Color32, is_lit: bool) {
        let Palette { bg, err, text, muted, accent, .. } = *self.palette;
        let rect = self.rect(&plate.rect);
        self.painter.rect(rect, size::RADIUS_SMALL, bg, Stroke::new(1.0, edge), StrokeKind::Inside);
        if is_lit {
            self.painter.rect_stroke(rect, size::RADIUS_SMALL, Stroke::new(size::FOCUS, accent), StrokeKind::Outside);
        }
        for (x, y) in [(-plate.arm, -plate.arm), (-plate.arm, plate.arm)] {
            self.segment(plate.cross.shifted(x, y), plate.cross.shifted(-x, -y), Stroke::new(LINE, err));
        }
        self.text(&plate.title, text);
        if let Some(duty) = &plate.duty {
            self.text(duty, accent);
        }
        if let Some(reason) = &plate.reason {
            self.text(reason, muted);
        }
    }

    /// Paints the legend.
    pub(super) fn legend(&self, item: &Item, radius: f32) {
        let Palette { text, muted, .. } = *self.palette;
        if let Some(Sign::Look(look)) = item.sign {
            self.shape_at(look.shape(), item.at, radius, look_ink(self.palette, look));
        }
        self.text(&item.text, if item.text.semibold { text } else { muted });
    }

    /// Paints a hollow mark: the computed place of a point that somebody moved.
    pub(super) fn hollow(&self, look: Look, shape: Shape, at: Pos, radius: f32, line: f32) {
        self.shape_at(shape, at, radius + line, self.palette.bg);
        self.shape_at(shape, at, radius, look_ink(self.palette, look));
        self.shape_at(shape, at, radius - line, self.palette.bg);
    }
}

/// Tells those who hear the window what the legend says.
pub(super) fn legend_ui(ui: &Ui, layout: &MatrixLayout, figure: Rect, text: &Text) {
    let (Some(first), Some(last)) = (layout.legend.first(), layout.legend.last()) else { return };
    let corner = |pos: Pos| figure.min + Vec2::new(pos.x, pos.y);
    let rect = Rect::from_min_max(corner(first.text.rect.min), corner(last.text.rect.max));
    let each = layout.legend.iter().filter(|item| item.sign.is_some()).map(|item| item.text.text.as_str()).collect::<Vec<_>>().join(", ");
    let said = text.with("legend-said", &[("name", (&first.text.text).into()), ("each", each.into())]);
    let response = ui.interact(rect, Id::unique("matrix legend"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &said));
}

/// Shows the way to those that had no room for a plate; returns the one that was picked.
pub(super) fn more_ui(ui: &Ui, layout: &MatrixLayout, figure: Rect, model: &Model, text: &Text) -> Option<DatasetId> {
    let more = layout.lane.as_ref()?.more.as_ref()?;
    let rect = Rect::from_min_size(figure.min + Vec2::new(more.rect.min.x, more.rect.min.y), Vec2::new(more.rect.width(), more.rect.height()));
    let response = ui.interact(rect, Id::unique("matrix lane others"), Sense::click());
    let name = text.with("lane-others", &[("count", more.ids.len().into())]);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    focus_ring(ui, rect, &response);
    let mut picked = None;
    Popup::menu(&response).show(|ui| {
        ui.set_max_width(MEASURE);
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for one in more.ids.iter().filter_map(|id| hindered(model, *id)) {
                if ui.button(&one.title).on_hover_text(&one.reason).clicked() {
                    picked = Some(one.id);
                }
            }
        });
    });
    response.on_hover_text(name);
    picked
}

fn hindered(model: &Model, id: DatasetId) -> Option<&Hindered> {
    model.input.hindered.iter().find(|one| one.id == id)
}

/// Says why a dataset in the lane cannot be opened, beside its plate.
pub(super) fn explain_ui(ui: &mut Ui, id: DatasetId, layout: &MatrixLayout, figure: Rect, model: &Model, text: &Text) {
    let (Some(plate), Some(one)) = (layout.plate(id), hindered(model, id)) else { return };
    let palette = ui.palette();
    let left = figure.left() + plate.rect.min.x;
    let width = MEASURE.min(left - figure.left() - 16.0);
    if width < 120.0 {
        return;
    }
    let ink = palette.text;
    let title = galley(ui, Role::Label, &one.title, ink, width - 2.0 * PAD);
    let form = format!("{} {}", text.get("lane-heading"), text.get("lane-form"));
    let form = galley(ui, Role::Caption, &form, palette.muted, width - 2.0 * PAD - 20.0);
    let reason = ui.painter().layout(one.reason.clone(), Role::Body.font(), ink, width - 2.0 * PAD);
    let height = 2.0 * PAD + title.size().y + form.size().y + reason.size().y + 20.0;
    let top = (figure.top() + plate.rect.center().y - height / 2.0).min(figure.bottom() - height).max(figure.top());
    let rect = Rect::from_min_size(Pos2::new(left - width - 8.0, top), Vec2::new(width, height));
    let edge = if palette.is_projector { 2.0 } else { 1.0 };
    ui.painter().rect(rect, CornerRadius::same(size::RADIUS), palette.bg, Stroke::new(edge, palette.border), StrokeKind::Inside);
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect.shrink(PAD)).accessibility_label(one.title.clone()));
    child.spacing_mut().item_spacing.y = 6.0;
    child.line(Role::Label, &one.title);
    child.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.icon(icon::CLOSE, 14.0, palette.err);
        ui.label(rich(Role::Caption, form.text(), palette.muted));
    });
    child.role(Role::Body, &one.reason);
}
