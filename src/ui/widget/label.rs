//! Text in its roles.

use eframe::egui::{Align2, Color32, Pos2, Response, RichText, Ui, WidgetText};

use crate::ui::theme::{Role, Themed as _, icon_font};

/// Text in the roles of the theme, as methods of [`Ui`].
pub trait UiText {
    /// Shows text in a role, wrapping.
    fn role(&mut self, role: Role, text: &str) -> Response;
    /// Shows text in a role on one line, cut with … where it does not fit.
    fn line(&mut self, role: Role, text: &str) -> Response;
    /// Shows text that steps back, wrapping.
    fn muted(&mut self, role: Role, text: &str) -> Response;
    /// Shows an icon beside text. It is decoration: the text says it all.
    fn icon(&mut self, glyph: &str, size: f32, color: Color32) -> Response;
}

/// Returns text in a role and colour.
pub fn rich(role: Role, text: &str, color: Color32) -> RichText {
    RichText::new(text).font(role.font()).color(color)
}

impl UiText for Ui {
    fn role(&mut self, role: Role, text: &str) -> Response {
        let color = self.palette().text;
        self.label(rich(role, text, color))
    }

    fn line(&mut self, role: Role, text: &str) -> Response {
        let color = self.palette().text;
        self.add(eframe::egui::Label::new(rich(role, text, color)).truncate())
    }

    fn muted(&mut self, role: Role, text: &str) -> Response {
        let color = self.palette().muted;
        self.label(rich(role, text, color))
    }

    fn icon(&mut self, glyph: &str, size: f32, color: Color32) -> Response {
        let (rect, response) = self.allocate_exact_size(eframe::egui::Vec2::splat(size), eframe::egui::Sense::hover());
        paint_icon(self, glyph, rect.center(), size, color);
        response
    }
}

/// Paints an icon around a point.
pub fn paint_icon(ui: &Ui, glyph: &str, center: Pos2, size: f32, color: Color32) {
    ui.painter().text(center, Align2::CENTER_CENTER, glyph, icon_font(size), color);
}

/// Measures one line of text in a role.
pub fn width(ui: &Ui, role: Role, text: &str) -> f32 {
    galley(ui, role, text, Color32::PLACEHOLDER, f32::INFINITY).size().x
}

/// Lays out one line of text, cut with … at a width.
pub fn galley(ui: &Ui, role: Role, text: &str, color: Color32, max_width: f32) -> std::sync::Arc<eframe::egui::Galley> {
    let text: WidgetText = rich(role, text, color).into();
    text.into_galley(ui, Some(eframe::egui::TextWrapMode::Truncate), max_width, role.font())
}

/// Shows a heading: it is one for those who hear the window too.
pub fn heading_ui(ui: &mut Ui, role: Role, text: &str) -> Response {
    let response = ui.role(role, text);
    mark_heading(ui, &response, text);
    response
}

/// Tells those who hear the window that a text is a heading.
pub fn mark_heading(ui: &Ui, response: &Response, text: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(eframe::egui::accesskit::Role::Heading);
        node.set_label(text);
    });
}

/// Returns a sentence with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Shortens a path to a width by leaving out folders at its beginning, because its end tells most.
pub fn short_path(ui: &Ui, role: Role, path: &std::path::Path, max_width: f32) -> String {
    let whole = path.display().to_string();
    let mut shown = whole.as_str();
    let mut written = whole.clone();
    while width(ui, role, &written) > max_width {
        let Some(at) = shown.char_indices().skip(1).find(|(_, c)| matches!(c, '/' | '\\')).map(|(at, _)| at) else { break };
        shown = &shown[at..];
        written = format!("…{shown}");
    }
    written
}
