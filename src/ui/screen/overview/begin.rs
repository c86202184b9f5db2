//! The overview of an inventory with nothing in it: the ways to begin.
//!
//! It asks; nothing is made here.

use eframe::egui::{Align, Frame, Layout, Margin, ScrollArea, Ui, Vec2};

use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui};

/// The page keeps to this width.
const PAGE: f32 = 1080.0;
const GAP: f32 = 24.0;
/// A card with its text over three lines.
const CARD: Vec2 = Vec2::new(252.0, 224.0);

struct Way {
    icon: &'static str,
    title: &'static str,
    line: &'static str,
    action: &'static str,
    verb: Verb,
}

const WAYS: [Way; 4] = [
    Way { icon: icon::FILE_SPREADSHEET, title: "begin-import", line: "begin-import-line", action: "begin-import-do", verb: Verb::ImportList },
    Way { icon: icon::LIST, title: "starter-begin", line: "starter-begin-help", action: "starter-begin-do", verb: Verb::GoStarter },
    Way { icon: icon::PLUS, title: "begin-write", line: "begin-write-line", action: "begin-write-do", verb: Verb::NewDataset },
    Way { icon: icon::EYE, title: "begin-example", line: "begin-example-line", action: "begin-example-do", verb: Verb::OpenExample },
];

/// Shows the ways.
pub(super) fn ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let room = ui.available_width();
        let wide = (room - 2.0 * size::VIEW_PAD).min(PAGE);
        let left = ((room - wide) / 2.0).clamp(size::VIEW_PAD, 120.0);
        let margin = Margin { left: left as i8, right: 0, top: 56, bottom: size::VIEW_PAD as i8 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_width(wide);
            ui.spacing_mut().item_spacing.y = 4.0;
            heading_ui(ui, Role::Title, text.get("begin-title"));
            ui.muted(Role::Body, text.get("begin-line"));
            ui.add_space(GAP);
            let columns = ((wide + GAP) / (CARD.x - 12.0 + GAP)).floor().clamp(1.0, 4.0);
            // Four side by side, or two and two: never one alone under three.
            let columns = if columns < 4.0 { columns.min(2.0) } else { columns };
            let each = (wide - GAP * (columns - 1.0)) / columns;
            ui.spacing_mut().item_spacing = Vec2::splat(GAP);
            for (row, ways) in WAYS.chunks(columns as usize).enumerate() {
                ui.horizontal_top(|ui| {
                    for (index, way) in ways.iter().enumerate() {
                        card_ui(ui, way, each, row + index == 0, open, cx);
                    }
                });
            }
            ui.muted(Role::Body, text.get("begin-drop"));
        });
    });
}

fn card_ui(ui: &mut Ui, way: &Way, wide: f32, is_first: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let palette = ui.palette();
    let frame = Frame::new().fill(if is_first { palette.select } else { palette.surface }).corner_radius(size::RADIUS).inner_margin(Margin::same(20));
    frame.show(ui, |ui| {
        ui.set_min_size(Vec2::new(wide, CARD.y) - Vec2::splat(40.0));
        ui.set_max_width(wide - 40.0);
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.set_height(CARD.y - 40.0);
            ui.icon(way.icon, 22.0, if is_first { palette.accent } else { palette.muted });
            ui.add_space(4.0);
            ui.role(Role::Section, text.get(way.title));
            ui.muted(Role::Body, text.get(way.line));
            ui.with_layout(Layout::bottom_up(Align::LEFT), |ui| {
                let needs_writing = way.verb != Verb::OpenExample;
                let blocked = (needs_writing && !open.is_writable).then(|| text.get("blocked-read-only"));
                let button = if is_first { Button::primary(text.get(way.action)) } else { Button::outline(text.get(way.action)) };
                let response = button.blocked(blocked).show(ui);
                if is_first {
                    cx.region(&response);
                }
                if response.clicked() {
                    cx.ask(Action::Do(way.verb));
                }
            });
        });
    });
}
