//! The column of what has ended: enriched elsewhere, cannot be opened, retired. A finished column, not a bin.
//!
//! It draws and notes what was pressed; why something ended is told when one points at it.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Id, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use super::board::{Drawing, HEAD, board_id};
use super::card;
use super::note::{lower_first, outcome_look};
use super::sheet::ENDED;
use crate::model::{DatasetId, Outcome, OutcomeKind};
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::label::{galley, mark_heading, paint_icon};
use crate::wording;

const ROW: f32 = 26.0;
const HEADING: f32 = 28.0;
const BETWEEN: f32 = 12.0;

/// Shows the column.
pub(super) fn column_ui(ui: &mut Ui, place: Rect, drawing: &mut Drawing<'_>, cx: &Cx<'_>) {
    let (palette, text) = (ui.palette(), cx.text);
    if palette.is_projector {
        ui.painter().rect_stroke(place, size::RADIUS, Stroke::new(1.0, palette.border), StrokeKind::Inside);
    }
    let y = place.top() + HEAD / 2.0;
    let name = galley(ui, Role::Label, text.get("board-ended"), palette.text, place.width() - 48.0);
    let wide = name.size().x;
    ui.painter().galley(pos2(place.left() + 4.0, y - name.size().y / 2.0), name, palette.text);
    let count = galley(ui, Role::Body, &text.count(drawing.sheet.height(ENDED)), palette.muted, f32::INFINITY);
    ui.painter().galley(pos2(place.left() + wide + 13.0, y - count.size().y / 2.0), count, palette.muted);
    let heading = ui.interact(Rect::from_min_size(place.min, Vec2::new(place.width(), HEAD)), Id::unique("board ended heading"), Sense::hover());
    let said = text.with("board-heading", &[("stage", text.get("board-ended").into()), ("count", drawing.sheet.height(ENDED).into())]);
    heading.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &said));
    mark_heading(ui, &heading, &said);
    let inner = Rect::from_min_max(place.min + Vec2::new(0.0, HEAD), place.max - Vec2::new(0.0, 2.0));
    if drawing.sheet.height(ENDED) == 0 {
        let mut job = eframe::egui::text::LayoutJob::simple(text.get("board-ended-empty").to_owned(), Role::Caption.font(), palette.muted, inner.width() - 8.0);
        job.wrap.max_rows = 6;
        let words = ui.fonts_mut(|fonts| fonts.layout_job(job));
        ui.painter().galley(inner.min + Vec2::new(4.0, 0.0), words, palette.muted);
        return;
    }
    ui.scope_builder(UiBuilder::new().max_rect(inner).id_salt("board ended"), |ui| {
        ui.style_mut().scroll_animation = ScrollAnimation::none();
        ScrollArea::vertical().id_salt("board ended").auto_shrink(false).show_viewport(ui, |ui, seen| rows_ui(ui, seen, inner.width(), drawing, cx));
    });
}

fn rows_ui(ui: &mut Ui, seen: Rect, wide: f32, drawing: &mut Drawing<'_>, cx: &Cx<'_>) {
    let sheet = drawing.sheet;
    let kinds = OutcomeKind::ALL.into_iter().filter(|kind| !sheet.ended_by(*kind).is_empty());
    let total: f32 = kinds.clone().map(|kind| HEADING + ROW * sheet.ended_by(kind).len() as f32 + BETWEEN).sum();
    ui.set_height(total);
    let (left, top) = (ui.min_rect().left(), ui.min_rect().top());
    let (mut y, mut before) = (0.0, 0);
    for kind in kinds {
        let ids = sheet.ended_by(kind);
        if y < seen.bottom() && y + HEADING > seen.top() {
            heading_ui(ui, Rect::from_min_size(pos2(left, top + y), Vec2::new(wide, HEADING)), kind, ids.len(), cx.text);
        }
        y += HEADING;
        let row_at = |row: usize| Rect::from_min_size(pos2(left, top + y + ROW * row as f32), Vec2::new(wide, ROW));
        if let Some(row) = drawing.reveal.filter(|(column, _)| *column == ENDED).and_then(|(_, row)| row.checked_sub(before)).filter(|row| *row < ids.len()) {
            ui.scroll_to_rect(row_at(row).expand(HEADING), None);
        }
        let first = ((seen.top() - y) / ROW).floor().max(0.0) as usize;
        let last = (((seen.bottom() - y) / ROW).ceil().max(0.0) as usize).min(ids.len());
        for (row, id) in ids.iter().enumerate().take(last).skip(first) {
            row_ui(ui, row_at(row), *id, (before + row, sheet.height(ENDED)), drawing, cx);
        }
        y += ROW * ids.len() as f32 + BETWEEN;
        before += ids.len();
    }
}

fn heading_ui(ui: &Ui, rect: Rect, kind: OutcomeKind, count: usize, text: &Text) {
    let palette = ui.palette();
    let (sign, ink) = outcome_look(kind, palette);
    paint_icon(ui, sign, pos2(rect.left() + 10.0, rect.center().y), 13.0, ink);
    let count = galley(ui, Role::Caption, &text.count(count), palette.muted, f32::INFINITY);
    let name = galley(ui, Role::CaptionStrong, wording::outcome_kind(kind, text), ink, rect.width() - 34.0 - count.size().x);
    let wide = name.size().x;
    ui.painter().galley(pos2(rect.left() + 22.0, rect.center().y - name.size().y / 2.0), name, ink);
    ui.painter().galley(pos2(rect.left() + 28.0 + wide, rect.center().y - count.size().y / 2.0), count, palette.muted);
}

fn row_ui(ui: &mut Ui, rect: Rect, id: DatasetId, (row, rows): (usize, usize), drawing: &mut Drawing<'_>, cx: &Cx<'_>) {
    let (palette, text, open) = (ui.palette(), cx.text, drawing.open);
    let Some((dataset, outcome)) = open.inventory().dataset(id).zip(open.inventory().outcome(id)) else { return };
    let response = ui.interact(rect, card::id(id), card::sense());
    let (is_chosen, is_current) = (drawing.chosen.contains(id), open.selected == Some(id));
    let name = text.with(
        "board-ended-row",
        &[
            ("title", dataset.title(open.language).into()),
            ("outcome", lower_first(wording::outcome_kind(outcome.kind, text)).into()),
            ("row", (row + 1).into()),
            ("rows", rows.into()),
        ],
    );
    card::announce(&response, is_chosen || (drawing.chosen.is_empty() && is_current), &name);
    if is_current {
        ui.ctx().accesskit_node_builder(board_id(), |node| node.set_active_descendant(response.id.accesskit_id()));
    }
    Ground { is_chosen, is_hot: response.hovered() && drawing.held.is_empty() }.paint(ui, rect, size::RADIUS_SMALL);
    if is_current {
        let stroke = Stroke::new(if drawing.has_focus { size::FOCUS } else { 1.0 }, palette.accent);
        ui.painter().rect_stroke(rect, size::RADIUS_SMALL, stroke, StrokeKind::Inside);
    }
    let words = galley(ui, Role::Body, dataset.title(open.language), palette.text, rect.width() - 12.0);
    ui.painter().galley(pos2(rect.left() + 6.0, rect.center().y - words.size().y / 2.0), words, palette.text);
    drawing.answer(&response, id, ENDED, rect);
    response.on_hover_text(told(outcome, text));
}

/// Says how something ended: kind, link, reason or notice, day and who.
pub(super) fn told(outcome: &Outcome, text: &Text) -> String {
    let Outcome { kind, link, text: said, date, by } = outcome;
    let date = date.map(|date| text.with("board-ended-from", &[("date", text.date(date).into())]));
    let rest = [link.as_ref().map(ToString::to_string), said.as_ref().map(ToString::to_string), date, by.as_ref().map(ToString::to_string)];
    std::iter::once(wording::outcome_kind(*kind, text).to_owned()).chain(rest.into_iter().flatten()).collect::<Vec<_>>().join("\n")
}
