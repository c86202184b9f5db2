//! What has been answered of the dataset so far, beside the question.
//!
//! A row leads to its question.

use eframe::egui::{Frame, Id, Margin, Panel, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::super::course::{Course, Item};
use crate::model::{Axis, Score};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::label::{galley, heading_ui, paint_icon};
use crate::wording;

/// The square of a score.
const KEY: f32 = 22.0;

/// Shows the answers; returns the question that was pressed.
pub(super) fn side_ui(ui: &mut Ui, course: &Course, item: Item, open: &Open<'_>, text: &Text) -> Option<usize> {
    let frame = Frame::new().fill(ui.palette().surface).inner_margin(Margin::symmetric(16, 16));
    let panel = Panel::right("run side").exact_size(size::RUN_SIDE).resizable(false).frame(frame).show_separator_line(true);
    panel.show(ui, |ui| ScrollArea::vertical().id_salt("run side").show(ui, |ui| rows_ui(ui, course, item, open, text)).inner).inner
}

fn rows_ui(ui: &mut Ui, course: &Course, item: Item, open: &Open<'_>, text: &Text) -> Option<usize> {
    let model = open.model()?;
    let mut pressed = None;
    ui.spacing_mut().item_spacing.y = 2.0;
    for axis in Axis::ALL {
        let name = text.of("axis", axis.key());
        let of_axis: Vec<usize> = course
            .items()
            .iter()
            .enumerate()
            .filter(|(_, other)| other.dataset == item.dataset && model.criterion(other.criterion).is_some_and(|criterion| criterion.axis == axis))
            .map(|(at, _)| at)
            .collect();
        if of_axis.is_empty() {
            continue;
        }
        heading_ui(ui, Role::Label, name);
        for at in of_axis {
            if row_ui(ui, course.items()[at], item, open, text) {
                pressed = Some(at);
            }
        }
        ui.add_space(14.0);
    }
    pressed
}

fn row_ui(ui: &mut Ui, of: Item, here: Item, open: &Open<'_>, text: &Text) -> bool {
    let palette = ui.palette();
    let Some(criterion) = open.model().and_then(|model| model.criterion(of.criterion)) else { return false };
    let judgement = open.inventory().scores(of.dataset).get(&of.criterion);
    let (is_here, name) = (of == here, criterion.short.get(open.language));
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), Sense::hover());
    let response = ui.interact(rect, Id::unique(("run side", of.criterion)), Sense::CLICK);
    let said = judgement.map_or_else(|| text.get("run-unanswered").to_owned(), |judgement| wording::score(judgement.score, text));
    let spoken = format!("{name}: {said}");
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_here, &spoken));
    Ground { is_chosen: is_here, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
    if is_here && palette.is_projector {
        ui.painter().rect_stroke(rect, size::RADIUS_SMALL, Stroke::new(2.0, palette.accent), StrokeKind::Inside);
    }
    let key = eframe::egui::Rect::from_center_size(pos2(rect.right() - 8.0 - KEY / 2.0, rect.center().y), Vec2::splat(KEY));
    let sign = judgement.map_or_else(String::new, |judgement| judgement.score.to_string());
    let ink = if judgement.is_some_and(|judgement| judgement.score == Score::Unknown) { palette.warn } else { palette.text };
    ui.painter().rect(
        key,
        size::RADIUS_SMALL,
        palette.bg,
        Stroke::new(1.0, if palette.is_projector { palette.border } else { palette.line }),
        StrokeKind::Inside,
    );
    let sign = galley(ui, Role::Label, &sign, ink, f32::INFINITY);
    ui.painter().galley(key.center() - sign.size() / 2.0, sign, ink);
    let mut right = key.left() - 8.0;
    if judgement.is_some_and(|judgement| judgement.reason.is_some()) {
        paint_icon(ui, icon::MESSAGE, pos2(right - 7.0, rect.center().y), 14.0, palette.muted);
        right -= 20.0;
    }
    let words = galley(ui, if is_here { Role::Label } else { Role::Body }, name, palette.text, right - rect.left() - 8.0);
    ui.painter().galley(pos2(rect.left() + 8.0, rect.center().y - words.size().y / 2.0), words, palette.text);
    response
        .on_hover_text(judgement.and_then(|judgement| judgement.reason.as_ref()).map_or_else(|| criterion.name.get(open.language), |reason| reason.as_str()))
        .clicked()
}
