//! The files opened lately: where they are and when, and what to do about those that are not there any more.
//!
//! It asks; opening and forgetting is done elsewhere.

use eframe::egui::{Align, Key, Layout, Rect, Response, Role as AccessRole, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo, pos2};
use jiff::Timestamp;

use super::icon_at;
use super::presence::Presence;
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::settings::Recent;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{UiText as _, galley, heading_ui, paint_icon, short_path};

/// From this width on there is room to say that a file is missing.
const WIDE_ROW: f32 = 480.0;

/// Shows the list.
pub(super) fn ui(ui: &mut Ui, presence: &Presence, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    ui.spacing_mut().item_spacing.y = 0.0;
    heading_ui(ui, Role::Section, text.get("welcome-recent"));
    ui.add_space(8.0);
    rule_ui(ui);
    for (index, recent) in cx.settings.recent.iter().enumerate() {
        let name = if recent.name.is_empty() { text.get("inventory-unnamed") } else { &recent.name };
        let row = Row { recent, name, is_missing: presence.is_missing(&recent.path) };
        let response = row.ui(ui, cx);
        if index == 0 {
            cx.region(&response);
        }
        rule_ui(ui);
    }
}

struct Row<'a> {
    recent: &'a Recent,
    name: &'a str,
    is_missing: bool,
}

impl Row<'_> {
    fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) -> Response {
        let palette = ui.palette();
        let path = &self.recent.path;
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::FILE_ROW), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, format!("{}, {}", self.name, path.display())));
        if response.hovered() {
            ui.painter().rect_filled(rect, size::RADIUS_SMALL, palette.hover);
        }
        let (glyph, ink, role) = if self.is_missing { (icon::WARNING, palette.warn, Role::Body) } else { (icon::TABLE, palette.muted, Role::Label) };
        paint_icon(ui, glyph, icon_at(rect), size::ICON_SMALL, ink);
        let left = rect.left() + 30.0;
        let room = self.side_ui(ui, rect, response.has_focus(), cx) - left;
        let ink = if self.is_missing { palette.muted } else { palette.text };
        let title = galley(ui, role, self.name, ink, room);
        let place = galley(ui, Role::Caption, &short_path(ui, Role::Caption, path, room), palette.muted, room);
        let top = rect.center().y - f32::midpoint(title.size().y, place.size().y);
        let middle = top + title.size().y;
        ui.painter().galley(pos2(left, top), title, ink);
        ui.painter().galley(pos2(left, middle), place, palette.muted);
        focus_ring(ui, rect.shrink(2.0), &response);
        if response.has_focus() && ui.input(|input| input.key_pressed(Key::Delete)) {
            cx.ask(Action::Forget(path.clone()));
        } else if response.clicked() {
            cx.ask(if self.is_missing { Action::Locate(path.clone()) } else { Action::OpenFile(path.clone()) });
        }
        response.on_hover_text(path.display().to_string())
    }

    /// Shows what stands at the right of the row; returns where that begins.
    fn side_ui(&self, ui: &mut Ui, row: Rect, is_focused: bool, cx: &mut Cx<'_>) -> f32 {
        let text = std::sync::Arc::clone(cx.text);
        let is_pointed_at = self.is_missing || is_focused || ui.rect_contains_pointer(row);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Center)));
        let name = || [("name", self.name.into())];
        if self.is_missing {
            let locate = text.with("welcome-locate-name", &name());
            if Button::new(text.get("welcome-locate")).name(&locate).show(&mut ui).clicked() {
                cx.ask(Action::Locate(self.recent.path.clone()));
            }
        } else {
            let when = text.moment(self.recent.at, Timestamp::now());
            ui.muted(Role::Body, &when);
        }
        if forget_ui(&mut ui, &text.with("welcome-forget-name", &name()), text.get("welcome-forget"), is_pointed_at) {
            cx.ask(Action::Forget(self.recent.path.clone()));
        }
        if self.is_missing && row.width() >= WIDE_ROW {
            ui.muted(Role::Body, text.get("welcome-missing"));
        }
        ui.min_rect().left() - 12.0
    }
}

/// Shows the way to forget a file: a cross that steps back until its row is pointed at.
fn forget_ui(ui: &mut Ui, name: &str, tooltip: &str, is_pointed_at: bool) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size::CONTROL), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, name));
    if response.hovered() {
        ui.painter().rect(rect, size::RADIUS_SMALL, palette.press, Stroke::NONE, eframe::egui::StrokeKind::Inside);
    }
    if is_pointed_at || response.has_focus() {
        paint_icon(ui, icon::CLOSE, rect.center(), 14.0, palette.muted);
    }
    focus_ring(ui, rect, &response);
    response.on_hover_text(tooltip).clicked()
}
