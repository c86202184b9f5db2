//! A chip: one thing that a view is narrowed to or shown by, with the values it could have and how many each would leave.
//!
//! It says which value was picked; what that means is the view's business.

use eframe::egui::{
    Color32, CornerRadius, Id, Key, Popup, PopupCloseBehavior, Rect, Response, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2,
    WidgetInfo,
};

use super::Ground;
use super::button::focus_ring;
use super::label::{galley, paint_icon, width};
use crate::ui::icon;
use crate::ui::theme::{Palette, Role, Themed as _, size};

/// More values than this get a search line.
const SEARCH_OVER: usize = 12;
/// Left and right inside the chip.
const PAD: f32 = 10.0;
/// A longer text is cut.
const TEXT_MAX: f32 = 210.0;
/// The chevron with the room before it.
const CHEVRON: f32 = 22.0;

/// A chip.
#[derive(Debug, Clone, Copy)]
pub struct Chip<'a> {
    /// Names the chip among others on the screen.
    pub id: Id,
    /// Its icon, if it has one.
    pub icon: Option<&'a str>,
    /// What it says, which is also its name: "Department: all".
    pub text: &'a str,
    /// Whether it narrows the view.
    pub is_active: bool,
    /// Whether there is room for its text; its icon stands alone otherwise.
    pub is_wide: bool,
    /// The value that leaves everything, where there is one.
    pub all: Option<&'a str>,
    /// The search line's hint.
    pub search: &'a str,
}

impl Chip<'_> {
    /// Returns how wide the chip is with its text.
    pub fn wide(ui: &Ui, text: &str, has_icon: bool) -> f32 {
        let icon = if has_icon { size::ICON_SMALL + 6.0 } else { 0.0 };
        2.0 * PAD + icon + width(ui, Role::Body, text).min(TEXT_MAX) + CHEVRON - 6.0
    }

    /// Shows the chip. Returns the index that was picked now; `Some(None)` is the value that leaves everything.
    pub fn show(self, ui: &mut Ui, values: &[(&str, Option<usize>)], chosen: Option<usize>) -> Option<Option<usize>> {
        self.named(ui, self.text, values, chosen)
    }

    /// Shows the chip under a name that says more than its text.
    pub fn named(self, ui: &mut Ui, name: &str, values: &[(&str, Option<usize>)], chosen: Option<usize>) -> Option<Option<usize>> {
        let response = self.button_ui(ui, name);
        let mut picked = None;
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.show(|ui| {
            let widest = values.iter().map(|(name, _)| width(ui, Role::Label, name)).fold(0.0, f32::max) + 72.0;
            ui.set_width(widest.clamp(200.0, 360.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            let search = self.search_ui(ui, values.len());
            ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                if let Some(all) = self.all.filter(|_| search.is_empty())
                    && value_ui(ui, all, None, chosen.is_none())
                {
                    picked = Some(None);
                }
                for (index, (name, count)) in values.iter().enumerate().filter(|(_, (name, _))| name.to_lowercase().contains(&search)) {
                    if value_ui(ui, name, *count, chosen == Some(index)) {
                        picked = Some(Some(index));
                    }
                }
            });
            if picked.is_some() {
                ui.data_mut(|data| data.remove::<String>(self.id));
                ui.close();
            }
        });
        picked
    }

    fn button_ui(self, ui: &mut Ui, name: &str) -> Response {
        let palette = ui.palette();
        let wanted = if self.is_wide { Self::wide(ui, self.text, self.icon.is_some()) } else { 2.0 * PAD + size::ICON_SMALL + CHEVRON - 6.0 };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(wanted, size::CONTROL), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ComboBox, true, name));
        let (fill, edge, ink) = look(palette, self.is_active, &response);
        ui.painter().rect(rect, CornerRadius::same(size::RADIUS_SMALL), fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        let mut x = rect.left() + PAD;
        let icon = self.icon.or((!self.is_wide).then_some(icon::FILTER));
        if let Some(icon) = icon {
            paint_icon(ui, icon, eframe::egui::pos2(x + size::ICON_SMALL / 2.0, rect.center().y), size::ICON_SMALL, ink);
            x += size::ICON_SMALL + 6.0;
        }
        if self.is_wide {
            let text = galley(ui, Role::Body, self.text, ink, rect.right() - CHEVRON - x + 1.0);
            ui.painter().galley(eframe::egui::pos2(x, rect.center().y - text.size().y / 2.0), text, ink);
        }
        let muted = if self.is_active { palette.accent } else { palette.muted };
        paint_icon(ui, icon::CHEVRON_DOWN, rect.right_center() - Vec2::new(14.0, 0.0), 14.0, muted);
        focus_ring(ui, rect, &response);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if self.is_wide { response } else { response.on_hover_text(name) }
    }

    /// Shows the search line where there are many values; returns what is searched for.
    fn search_ui(self, ui: &mut Ui, count: usize) -> String {
        if count <= SEARCH_OVER {
            return String::new();
        }
        let mut search = ui.data_mut(|data| data.get_temp::<String>(self.id).unwrap_or_default());
        let response = ui.add(TextEdit::singleline(&mut search).hint_text(self.search).desired_width(f32::INFINITY));
        response.widget_info(|| WidgetInfo::labeled(AccessRole::TextInput, true, self.search));
        if response.changed() {
            ui.data_mut(|data| data.insert_temp(self.id, search.clone()));
        }
        ui.add_space(4.0);
        search.trim().to_lowercase()
    }
}

/// Shows a chip that is on or off, under a name that may say more than its text; tells whether it was pressed.
pub fn toggle_ui(ui: &mut Ui, text: &str, name: &str, is_on: bool) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(2.0 * PAD + width(ui, Role::Body, text), size::CONTROL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_on, name));
    let (fill, edge, ink) = look(palette, is_on, &response);
    ui.painter().rect(rect, CornerRadius::same(size::RADIUS_SMALL), fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    let galley = galley(ui, Role::Body, text, ink, f32::INFINITY);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    focus_ring(ui, rect, &response);
    if text == name { response.clicked() } else { response.on_hover_text(name).clicked() }
}

/// Returns fill, edge and ink.
fn look(palette: &Palette, is_active: bool, response: &Response) -> (Color32, Color32, Color32) {
    if is_active {
        return (palette.select, palette.accent, palette.accent);
    }
    let edge = if palette.is_projector { palette.border } else { palette.line };
    let is_open = Popup::is_id_open(&response.ctx, Popup::default_response_id(response));
    (if response.hovered() || is_open { palette.hover } else { palette.bg }, edge, palette.text)
}

/// Shows a value with how many it would leave; tells whether it was picked.
fn value_ui(ui: &mut Ui, name: &str, count: Option<usize>, is_chosen: bool) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::click());
    response.widget_info(|| {
        let name = count.map_or_else(|| name.to_owned(), |count| format!("{name}, {count}"));
        WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, name)
    });
    Ground { is_chosen, is_hot: response.hovered() || response.has_focus() }.paint(ui, rect, size::RADIUS_SMALL);
    let count_text = count.map(|count| galley(ui, Role::Caption, &count.to_string(), palette.muted, f32::INFINITY));
    let count_width = count_text.as_ref().map_or(0.0, |text| text.size().x + 12.0);
    let inner = Rect::from_min_max(rect.min + Vec2::new(8.0, 0.0), rect.max - Vec2::new(8.0, 0.0));
    let ink = if count == Some(0) && !is_chosen { palette.muted } else { palette.text };
    let text = galley(ui, if is_chosen { Role::Label } else { Role::Body }, name, ink, inner.width() - count_width);
    ui.painter().galley(eframe::egui::pos2(inner.left(), rect.center().y - text.size().y / 2.0), text, ink);
    if let Some(text) = count_text {
        ui.painter().galley(eframe::egui::pos2(inner.right() - text.size().x, rect.center().y - text.size().y / 2.0), text, palette.muted);
    }
    focus_ring(ui, rect.shrink(2.0), &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.clicked() || (response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter)))
}
