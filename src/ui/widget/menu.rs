//! The items of a menu that opens where somebody points or works: a sign, words, and the key that does the same.
//!
//! Where the menu opens and what its items do is decided elsewhere.

use eframe::egui::{Color32, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::bar::rule_ui;
use super::button::focus_ring;
use super::label::{galley, paint_icon, width};
use crate::ui::theme::{Role, Themed as _, size};

/// Where the words of an item begin.
const WORDS: f32 = 36.0;

/// Shows the items of a menu.
#[derive(Debug)]
pub struct MenuItems<'a> {
    /// The next item is to have the focus.
    pub wants_focus: &'a mut bool,
}

impl MenuItems<'_> {
    /// Shows an item; tells whether it was pressed. One that cannot be done says why.
    pub fn ui(&mut self, ui: &mut Ui, sign: &str, name: &str, key: &str, blocked: Option<&str>) -> bool {
        let palette = ui.palette();
        let sense = if blocked.is_some() { Sense::hover() } else { Sense::click() };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), sense);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::MenuItem, blocked.is_none(), name));
        if *self.wants_focus && blocked.is_none() {
            *self.wants_focus = false;
            response.request_focus();
        }
        let is_hot = blocked.is_none() && (response.hovered() || response.has_focus());
        ui.painter().rect_filled(rect, size::RADIUS_SMALL, if is_hot { palette.hover } else { Color32::TRANSPARENT });
        let ink = if blocked.is_some() { palette.muted } else { palette.text };
        paint_icon(ui, sign, pos2(rect.left() + 18.0, rect.center().y), size::ICON_SMALL, palette.muted);
        let key_width = if key.is_empty() { 0.0 } else { width(ui, Role::Caption, key) + 16.0 };
        let words = galley(ui, Role::Body, name, ink, rect.width() - WORDS - key_width - 8.0);
        ui.painter().galley(pos2(rect.left() + WORDS, rect.center().y - words.size().y / 2.0), words, ink);
        let key = galley(ui, Role::Caption, key, palette.muted, f32::INFINITY);
        ui.painter().galley(rect.right_center() - Vec2::new(key.size().x + 10.0, key.size().y / 2.0), key, palette.muted);
        focus_ring(ui, rect.shrink(2.0), &response);
        let is_pressed = response.clicked();
        if let Some(why) = blocked {
            response.on_hover_text(why);
        }
        if is_pressed {
            ui.close();
        }
        is_pressed
    }
}

/// Shows a line between groups of items.
pub fn menu_line_ui(ui: &mut Ui) {
    ui.add_space(4.0);
    rule_ui(ui);
    ui.add_space(4.0);
}
