//! A row of work: what it is about, why, for how long, and the one thing to do.
//!
//! It tells what was pressed; what that leads to is decided elsewhere.

use eframe::egui::{Align, Color32, CursorIcon, Layout, Response, Role as AccessRole, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, heading_ui, paint_icon, rich};

/// The buttons of rows are at least this wide, so that they stand in line.
const BUTTON: f32 = 132.0;
/// Rows narrower than this say how long in their second line.
const WIDE: f32 = 480.0;

/// What of a row was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressed {
    /// Its button.
    Button,
    /// The row itself.
    Row,
}

/// A row of work.
pub(super) struct WorkRow<'a> {
    pub(super) icon: &'a str,
    pub(super) ink: Color32,
    pub(super) title: &'a str,
    pub(super) line: &'a str,
    /// How long, or where it stands.
    pub(super) beside: &'a str,
    pub(super) beside_ink: Color32,
    /// What the button does; none if it is empty.
    pub(super) action: &'a str,
    /// What the button is about, for those who hear the window.
    pub(super) about: &'a str,
    /// Why the button cannot be pressed now.
    pub(super) blocked: Option<&'a str>,
}

impl WorkRow<'_> {
    /// Shows the row; tells what of it was pressed.
    pub(super) fn ui(&self, ui: &mut Ui) -> Option<Pressed> {
        let palette = ui.palette();
        // The button is what the keyboard reaches; the rest of the row is there for the pointer alone.
        let sense = if self.action.is_empty() { Sense::hover() } else { Sense::CLICK };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::TALL_ROW), sense);
        if !self.action.is_empty() && ui.rect_contains_pointer(rect) {
            ui.painter().rect_filled(rect, size::RADIUS_SMALL, palette.hover);
        }
        let mut pressed = response.clicked().then_some(Pressed::Row);
        let is_wide = rect.width() >= WIDE;
        let right = {
            let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)));
            if !self.action.is_empty() {
                let name = format!("{} {}", self.action, self.about);
                if Button::new(self.action).name(&name).blocked(self.blocked).min_width(BUTTON).show(&mut ui).clicked() {
                    pressed = Some(Pressed::Button);
                }
                ui.add_space(4.0);
            }
            if is_wide && !self.beside.is_empty() {
                ui.label(rich(Role::Body, self.beside, self.beside_ink));
            }
            let is_bare = self.action.is_empty() && self.beside.is_empty();
            if is_bare { rect.right() } else { ui.min_rect().left() - 8.0 }
        };
        let left = rect.left() + 30.0;
        paint_icon(ui, self.icon, pos2(rect.left() + 9.0, rect.center().y), size::ICON_SMALL, self.ink);
        let title = galley(ui, Role::Body, self.title, palette.text, right - left);
        let under = if is_wide || self.beside.is_empty() { self.line.to_owned() } else { format!("{} · {}", self.beside, self.line) };
        let line = galley(ui, Role::Caption, &under, palette.muted, right - left);
        let is_cut = title.elided || line.elided;
        let top = rect.center().y - f32::midpoint(title.size().y, line.size().y);
        let middle = top + title.size().y;
        ui.painter().galley(pos2(left, top), title, palette.text);
        ui.painter().galley(pos2(left, middle), line, palette.muted);
        if is_cut {
            response.on_hover_text(format!("{}\n{under}", self.title));
        }
        pressed
    }
}

/// Shows a heading with a number beside it that is a link; tells whether that was pressed.
pub(super) fn counted_ui(ui: &mut Ui, role: Role, heading: &str, count: &str) -> bool {
    ui.horizontal(|ui| {
        heading_ui(ui, role, heading);
        number_link_ui(ui, count, &format!("{heading}: {count}")).clicked()
    })
    .inner
}

/// Shows a number that leads to its list, as quietly as text that steps back.
fn number_link_ui(ui: &mut Ui, count: &str, name: &str) -> Response {
    let palette = ui.palette();
    let words = galley(ui, Role::Body, count, palette.muted, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(words.size().x + 8.0, 24.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Link, true, name));
    let at = rect.center() - words.size() / 2.0;
    let ink = if response.hovered() { palette.accent } else { palette.muted };
    let (width, bottom) = (words.size().x, at.y + words.size().y);
    ui.painter().galley_with_override_text_color(at, words, ink);
    if response.hovered() {
        ui.painter().hline(at.x..=at.x + width, bottom, Stroke::new(1.0, ink));
    }
    focus_ring(ui, rect, &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
