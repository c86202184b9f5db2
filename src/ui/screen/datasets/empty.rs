//! What stands where the list would be: the ways to begin an inventory, or why nothing is found.
//!
//! It asks; it neither imports nor adds anything.

use eframe::egui::{Align, Color32, Layout, Pos2, Rect, ScrollArea, Stroke, Ui, UiBuilder, Vec2};

use super::column::{AsColumn as _, Column, TITLE};
use crate::model::Field;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::label::galley;
use crate::ui::widget::{Button, UiText as _};

/// The columns of the list to come, and how long the bars in them are.
const GHOSTS: [(Column, f32, [f32; 3]); 5] = [
    (TITLE, 270.0, [170.0, 130.0, 190.0]),
    (Column::Field(Field::Department), 190.0, [110.0, 90.0, 120.0]),
    (Column::Stage, 170.0, [90.0, 90.0, 90.0]),
    (Column::Quadrant, 190.0, [120.0, 100.0, 120.0]),
    (Column::Priority, 90.0, [30.0, 30.0, 30.0]),
];
const GHOST_ROW: f32 = 36.0;
const CARD_WIDTH: f32 = 300.0;
const CARD_HEIGHT: f32 = 184.0;
const CARD_GAP: f32 = 24.0;

struct Way {
    icon: &'static str,
    title: &'static str,
    help: &'static str,
    button: &'static str,
    verb: Verb,
    is_recommended: bool,
}

const WAYS: [Way; 3] = [
    Way {
        icon: icon::FILE_SPREADSHEET,
        title: "datasets-empty-import",
        help: "datasets-empty-import-help",
        button: "datasets-empty-import-button",
        verb: Verb::ImportList,
        is_recommended: true,
    },
    Way { icon: icon::LIST, title: "starter-begin", help: "starter-begin-help", button: "starter-begin-do", verb: Verb::GoStarter, is_recommended: false },
    Way {
        icon: icon::PLUS,
        title: "datasets-empty-write",
        help: "datasets-empty-write-help",
        button: "action-new-dataset",
        verb: Verb::NewDataset,
        is_recommended: false,
    },
];

/// Shows the ways to begin.
pub(super) fn begin_ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let palette = ui.palette();
    let text = std::sync::Arc::clone(cx.text);
    ghosts_ui(ui, &text);
    let room = ui.available_width() - 2.0 * size::VIEW_PAD;
    let columns = ((room + CARD_GAP) / (CARD_WIDTH + CARD_GAP)).floor().clamp(1.0, WAYS.len() as f32);
    let width = if columns > 1.0 { columns * (CARD_WIDTH + CARD_GAP) - CARD_GAP } else { room.clamp(200.0, CARD_WIDTH) };
    let left = ((ui.available_width() - width) / 2.0).max(size::VIEW_PAD);
    let area = ui.available_rect_before_wrap();
    let column = Rect::from_min_max(Pos2::new(area.left() + left, area.top() + 32.0), Pos2::new(area.left() + left + width, area.bottom()));
    ui.scope_builder(UiBuilder::new().max_rect(column).layout(Layout::top_down(Align::LEFT)), |ui| {
        ScrollArea::vertical().id_salt("datasets-begin").auto_shrink(false).show(ui, |ui| {
            ui.role(Role::Title, text.get("datasets-empty-title"));
            ui.muted(Role::Body, text.get("datasets-empty-help"));
            ui.add_space(16.0);
            let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(CARD_GAP);
                for ways in WAYS.chunks(columns as usize) {
                    ui.horizontal(|ui| ways.iter().for_each(|way| way_ui(ui, way, width.min(CARD_WIDTH), blocked, cx)));
                }
            });
            ui.add_space(16.0);
            ui.horizontal_wrapped(|ui| {
                ui.icon(icon::EXPORT, size::ICON_SMALL, palette.muted);
                ui.muted(Role::Body, text.get("datasets-empty-drop"));
                ui.add_space(16.0);
                ui.muted(Role::Body, text.get("datasets-empty-example"));
                if Button::link(text.get("datasets-empty-example-link")).show(ui).clicked() {
                    cx.ask(Action::Do(Verb::OpenExample));
                }
            });
        });
    });
}

fn way_ui(ui: &mut Ui, way: &Way, width: f32, blocked: Option<&str>, cx: &mut Cx<'_>) {
    let palette = ui.palette();
    let text = std::sync::Arc::clone(cx.text);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, CARD_HEIGHT), eframe::egui::Sense::hover());
    let fill = if way.is_recommended { palette.select } else { palette.surface };
    let edge = if palette.is_projector { Stroke::new(1.0, palette.border) } else { Stroke::NONE };
    ui.painter().rect(rect, size::RADIUS, fill, edge, eframe::egui::StrokeKind::Inside);
    let ink = if way.is_recommended { palette.accent } else { palette.muted };
    // A child of its own, or what comes beside the card would begin inside it.
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect.shrink(20.0)).layout(Layout::top_down(Align::LEFT)));
    {
        let ui = &mut inner;
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
        ui.icon(way.icon, 22.0, ink);
        ui.role(Role::Section, text.get(way.title));
        ui.muted(Role::Body, text.get(way.help));
        ui.with_layout(Layout::bottom_up(Align::LEFT), |ui| {
            let label = text.get(way.button);
            let button = if way.is_recommended { Button::primary(label) } else { Button::outline(label) };
            if button.blocked(blocked).show(ui).clicked() {
                cx.ask(Action::Do(way.verb));
            }
        });
    }
}

/// Paints the list that is to come, so that one sees what it will be.
fn ghosts_ui(ui: &mut Ui, text: &Text) {
    let palette = ui.palette();
    let height = 4.0 * GHOST_ROW;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), eframe::egui::Sense::hover());
    let inner = rect.shrink2(Vec2::new(size::VIEW_PAD, 0.0));
    let bar = |left: f32, y: f32, width: f32, fill: Color32| {
        let bar = Rect::from_min_size(Pos2::new(left, y - 4.0), Vec2::new(width.min(inner.right() - left).max(0.0), 8.0));
        ui.painter().rect_filled(bar, 2, fill);
    };
    let mut left = inner.left() + 12.0;
    for (column, width, lengths) in GHOSTS {
        let room = (inner.right() - left).max(0.0);
        let head = galley(ui, Role::TableHead, &column.name(text), palette.muted, room);
        let size = head.size();
        ui.painter().galley(Pos2::new(left, rect.top() + (GHOST_ROW - size.y) / 2.0), head, palette.muted);
        for (row, length) in lengths.into_iter().enumerate() {
            bar(left, rect.top() + GHOST_ROW * (row as f32 + 1.5), length, palette.hover);
        }
        left += width;
    }
    for row in 1..=4 {
        ui.painter().hline(inner.x_range(), rect.top() + GHOST_ROW * row as f32 - 0.5, Stroke::new(1.0, palette.line));
    }
}

/// Says that nothing is found; returns whether everything is to be shown again.
pub(super) fn nothing_ui(ui: &mut Ui, text: &Text) -> bool {
    let palette = ui.palette();
    ui.vertical_centered(|ui| {
        ui.add_space(64.0);
        ui.icon(icon::SEARCH, 28.0, palette.muted);
        ui.add_space(8.0);
        ui.role(Role::Section, text.get("datasets-nothing"));
        ui.muted(Role::Body, text.get("datasets-nothing-help"));
        ui.add_space(12.0);
        Button::new(text.get("datasets-clear")).show(ui).clicked()
    })
    .inner
}
