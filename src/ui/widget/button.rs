//! Buttons: primary, plain, outline, ghost, and icons alone.

use eframe::egui::{Color32, Key, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::label::{galley, paint_icon, width};
use crate::ui::theme::{Role, Themed as _, size};

/// How much a button asks to be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one next step of a screen.
    Primary,
    /// One among others.
    Plain,
    /// On tinted ground.
    Outline,
    /// Text only.
    Ghost,
    /// A link to somewhere else in the program.
    Link,
}

/// A button with text, and an icon and a key beside it if wanted.
#[derive(Debug, Clone, Copy)]
#[must_use = "a button is shown by `show`"]
pub struct Button<'a> {
    text: &'a str,
    icon: Option<&'a str>,
    key: Option<&'a str>,
    weight: Weight,
    blocked: Option<&'a str>,
    tooltip: Option<&'a str>,
    name: Option<&'a str>,
    is_selected: bool,
    is_stop: bool,
    min_width: f32,
}

const PAD: f32 = 12.0;
const GAP: f32 = 8.0;

impl<'a> Button<'a> {
    /// Makes a plain button.
    pub const fn new(text: &'a str) -> Self {
        Self { text, icon: None, key: None, weight: Weight::Plain, blocked: None, tooltip: None, name: None, is_selected: false, is_stop: true, min_width: 0.0 }
    }

    /// Makes the one primary button of a screen.
    pub const fn primary(text: &'a str) -> Self {
        Self { weight: Weight::Primary, ..Self::new(text) }
    }

    /// Makes a button of text only.
    pub const fn ghost(text: &'a str) -> Self {
        Self { weight: Weight::Ghost, ..Self::new(text) }
    }

    /// Makes a link.
    pub const fn link(text: &'a str) -> Self {
        Self { weight: Weight::Link, ..Self::new(text) }
    }

    /// Makes a button for tinted ground.
    pub const fn outline(text: &'a str) -> Self {
        Self { weight: Weight::Outline, ..Self::new(text) }
    }

    /// Puts an icon before the text.
    pub const fn icon(self, icon: &'a str) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// Shows the key that does the same.
    pub const fn key(self, key: &'a str) -> Self {
        Self { key: Some(key), ..self }
    }

    /// Says why the button cannot be pressed now.
    pub const fn blocked(self, why: Option<&'a str>) -> Self {
        Self { blocked: why, ..self }
    }

    /// Explains the button.
    pub const fn tooltip(self, text: &'a str) -> Self {
        Self { tooltip: Some(text), ..self }
    }

    /// Names the button for those who hear the window, where its text alone does not tell it from others.
    pub const fn name(self, name: &'a str) -> Self {
        Self { name: Some(name), ..self }
    }

    /// Shows the button as chosen.
    pub const fn selected(self, is_selected: bool) -> Self {
        Self { is_selected, ..self }
    }

    /// Says whether Tab stops at the button; in a long list only the row that is meant has such a one.
    pub const fn stop(self, is_stop: bool) -> Self {
        Self { is_stop, ..self }
    }

    /// Makes the button at least this wide.
    pub const fn min_width(self, min_width: f32) -> Self {
        Self { min_width, ..self }
    }

    /// Shows the button; it was pressed if the response says `clicked`.
    pub fn show(self, ui: &mut Ui) -> Response {
        let pad = if self.weight == Weight::Link { 0.0 } else { PAD };
        let role = if matches!(self.weight, Weight::Primary) || self.is_selected { Role::Label } else { Role::Body };
        let icon_width = self.icon.map_or(0.0, |_| size::ICON_SMALL + GAP);
        let key_width = self.key.map_or(0.0, |key| width(ui, Role::Caption, key) + GAP);
        let text_width = width(ui, role, self.text);
        let wanted = (2.0 * pad + icon_width + text_width + key_width).max(self.min_width);
        let sense = match (self.blocked, self.is_stop) {
            (Some(_), _) => Sense::hover(),
            (None, true) => Sense::click(),
            (None, false) => Sense::CLICK,
        };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(wanted, size::CONTROL), sense);
        let is_enabled = self.blocked.is_none() && ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(AccessRole::Button, is_enabled, self.is_selected, self.name.unwrap_or(self.text)));
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response, pad, role);
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let response = match (self.blocked, self.tooltip) {
            (Some(why), _) => response.on_hover_text(why),
            (None, Some(text)) => response.on_hover_text(text),
            (None, None) => response,
        };
        if self.weight == Weight::Link { response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand) } else { response }
    }

    fn paint(self, ui: &Ui, rect: Rect, response: &Response, pad: f32, role: Role) {
        let palette = ui.palette();
        let is_down = response.is_pointer_button_down_on();
        let is_hot = response.hovered() || is_down;
        let (fill, ink) = match self.weight {
            _ if self.blocked.is_some() => (if self.weight == Weight::Ghost { Color32::TRANSPARENT } else { palette.hover }, palette.muted),
            Weight::Primary => (palette.accent, palette.on_accent),
            Weight::Link => (Color32::TRANSPARENT, palette.accent),
            Weight::Ghost | Weight::Outline | Weight::Plain if self.is_selected => (palette.select, palette.accent),
            Weight::Ghost | Weight::Outline if !is_hot => (Color32::TRANSPARENT, palette.text),
            Weight::Ghost | Weight::Outline => (if is_down { palette.press } else { palette.hover }, palette.text),
            Weight::Plain => (if is_hot { palette.press } else { palette.hover }, palette.text),
        };
        let painter = ui.painter();
        painter.rect_filled(rect, size::RADIUS_SMALL, fill);
        let has_edge = self.weight == Weight::Outline || (palette.is_projector && !matches!(self.weight, Weight::Link | Weight::Ghost));
        if has_edge {
            painter.rect_stroke(rect, size::RADIUS_SMALL, Stroke::new(1.0, palette.border), StrokeKind::Inside);
        }
        if self.weight == Weight::Primary && is_hot && self.blocked.is_none() {
            painter.rect_stroke(rect, size::RADIUS_SMALL, Stroke::new(2.0, palette.text), StrokeKind::Inside);
        }
        let content = rect.shrink2(Vec2::new(pad, 0.0));
        let icon_width = self.icon.map_or(0.0, |_| size::ICON_SMALL + GAP);
        let key = self.key.map(|key| galley(ui, Role::Caption, key, ink, f32::INFINITY));
        let key_width = key.as_ref().map_or(0.0, |key| key.size().x + GAP);
        let text = galley(ui, role, self.text, ink, (content.width() - icon_width - key_width).max(0.0));
        let used = icon_width + text.size().x + key_width;
        let mut x = content.center().x - used / 2.0;
        if let Some(icon) = self.icon {
            paint_icon(ui, icon, eframe::egui::pos2(x + size::ICON_SMALL / 2.0, rect.center().y), size::ICON_SMALL, ink);
            x += icon_width;
        }
        let text_width = text.size().x;
        painter.galley(eframe::egui::pos2(x, rect.center().y - text.size().y / 2.0), text, ink);
        if let Some(key) = key {
            painter.galley(eframe::egui::pos2(x + text_width + GAP, rect.center().y - key.size().y / 2.0), key, ink);
        }
        if self.weight == Weight::Link && is_hot {
            let y = rect.center().y + 9.0;
            painter.hline(content.x_range(), y, Stroke::new(1.0, ink));
        }
        focus_ring(ui, rect, response);
    }
}

/// Draws the ring around what has the focus.
pub fn focus_ring(ui: &Ui, rect: Rect, response: &Response) {
    if response.has_focus() {
        let palette = ui.palette();
        ui.painter().rect_stroke(rect.expand(1.0), size::RADIUS_SMALL + 1, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Outside);
    }
}

/// Shows an icon alone; its name is read out and shown as a tooltip.
pub fn icon_button(ui: &mut Ui, icon: &str, name: &str, blocked: Option<&str>) -> Response {
    let sense = if blocked.is_some() { Sense::hover() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size::CONTROL), sense);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, blocked.is_none(), name));
    let palette = ui.palette();
    if blocked.is_none() && (response.hovered() || response.is_pointer_button_down_on()) {
        ui.painter().rect_filled(rect, size::RADIUS_SMALL, if response.is_pointer_button_down_on() { palette.press } else { palette.hover });
    }
    paint_icon(ui, icon, rect.center(), size::ICON_SMALL, if blocked.is_some() { palette.border } else { palette.text });
    focus_ring(ui, rect, &response);
    match blocked {
        Some(why) => response.on_hover_text(format!("{name}\n{why}")),
        None => response.on_hover_text(name),
    }
}

/// Tells whether a focused thing was pressed from the keyboard.
pub fn key_pressed(ui: &Ui, response: &Response) -> bool {
    response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space))
}

/// Takes a key without modifiers out of the input; returns how often it was pressed.
pub fn take_key(ui: &Ui, key: Key) -> isize {
    let count = ui.input_mut(|input| input.count_and_consume_key(eframe::egui::Modifiers::NONE, key));
    isize::try_from(count).unwrap_or(isize::MAX)
}
