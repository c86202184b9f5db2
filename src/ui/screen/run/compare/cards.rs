//! The two datasets of a pair, side by side; a press on one says that it has more.
//!
//! It says what was pressed, and keeps nothing.

use eframe::egui::{Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::super::ask::about;
use super::super::paper::lay;
use crate::model::DatasetId;
use crate::model::pairwise::{Pair, Verdict};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::theme::{RunStyle, Themed as _, figure_font, size};
use crate::ui::widget::button::focus_ring;

/// A room narrower than this has one above the other.
const BESIDE_FROM: f32 = 560.0;

/// Shows the pair; returns the answer that was pressed.
pub(super) fn cards_ui(ui: &mut Ui, pair: Pair, open: &Open<'_>, text: &Text) -> Option<Verdict> {
    let room = Vec2::new(ui.available_width(), ui.clip_rect().height());
    let style = RunStyle::new(RunStyle::scales(room, ui.palette()).0);
    let wide = ui.available_width().min(size::RUN_PAGE);
    let is_beside = wide >= BESIDE_FROM;
    let width = if is_beside { (wide - style.gap) / 2.0 } else { wide };
    let cards = [(pair.left, "←", Verdict::Left), (pair.right, "→", Verdict::Right)];
    let height = cards.iter().map(|(id, ..)| height(ui, *id, width, style, open)).fold(0.0, f32::max);
    let mut pressed = None;
    let mut row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(style.gap);
        for (id, key, verdict) in cards {
            if card_ui(ui, id, key, Vec2::new(width, height), style, open, text) {
                pressed = Some(verdict);
            }
        }
    };
    if is_beside {
        ui.horizontal(|ui| row(ui));
    } else {
        row(ui);
    }
    pressed
}

fn words(id: DatasetId, open: &Open<'_>) -> (String, String) {
    let dataset = open.inventory().dataset(id);
    dataset.map_or_else(Default::default, |dataset| (dataset.title(open.language).to_owned(), about(dataset, open)))
}

fn height(ui: &Ui, id: DatasetId, width: f32, style: RunStyle, open: &Open<'_>) -> f32 {
    let (title, about) = words(id, open);
    let inner = width - 2.0 * style.gap;
    let ink = ui.palette().text;
    let title = lay(ui, &title, figure_font(style.question, true), ink, inner, 3);
    let about = lay(ui, &about, figure_font(style.body, false), ink, inner, 4);
    2.5 * style.gap + style.key + title.size().y + about.size().y
}

fn card_ui(ui: &mut Ui, id: DatasetId, key: &str, wanted: Vec2, style: RunStyle, open: &Open<'_>, text: &Text) -> bool {
    let palette = ui.palette();
    let (title, about) = words(id, open);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    let spoken = text.with("run-pairs-this", &[("title", (&title).into())]);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &spoken));
    let line = if palette.is_projector { 2.0 } else { 1.0 };
    let (fill, edge) = if response.hovered() { (palette.hover, palette.accent) } else { (palette.bg, palette.border) };
    ui.painter().rect(rect, size::RADIUS, fill, Stroke::new(line, edge), StrokeKind::Inside);
    let left = rect.left() + style.gap;
    let inner = wanted.x - 2.0 * style.gap;
    let cap = Rect::from_min_size(pos2(left, rect.top() + style.gap), Vec2::splat(style.key));
    ui.painter().rect(cap, size::RADIUS_SMALL, palette.bg, Stroke::new(line, palette.border), StrokeKind::Inside);
    let sign = lay(ui, key, figure_font(style.question, true), palette.text, f32::INFINITY, 1);
    ui.painter().galley(cap.center() - sign.size() / 2.0, sign, palette.text);
    let title = lay(ui, &title, figure_font(style.question, true), palette.text, inner, 3);
    let top = cap.bottom() + style.gap / 2.0;
    let below = top + title.size().y + style.gap / 4.0;
    ui.painter().galley(pos2(left, top), title, palette.text);
    let about = lay(ui, &about, figure_font(style.body, false), palette.muted, inner, 4);
    ui.painter().galley(pos2(left, below), about, palette.muted);
    focus_ring(ui, rect, &response);
    response.clicked()
}
