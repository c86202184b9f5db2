//! A text field that keeps a draft while it is typed in and hands it over once: on Enter, or when the focus leaves.

use eframe::egui::{Id, Key, Response, Role as AccessRole, Stroke, StrokeKind, TextEdit, Ui, WidgetInfo};

use crate::ui::theme::{Role, Themed as _, size};

/// Names the draft beside its field.
const DRAFT: u8 = 1;

/// What a text field needs beside its text.
#[derive(Debug, Clone, Copy)]
pub struct TextField<'a> {
    /// Names the field among others on the screen.
    pub id: Id,
    /// Says what is typed, to those who cannot see it.
    pub name: &'a str,
    /// Shown while it is empty.
    pub hint: &'a str,
    /// One line, or room for this many that grows.
    pub rows: usize,
    /// How wide it is.
    pub width: f32,
    /// Why what was typed cannot be taken, shown under the field.
    pub error: Option<&'a str>,
}

impl TextField<'_> {
    /// Shows the field over a value that is kept elsewhere. Returns the text when it is to be taken; Esc brings the old one back.
    ///
    /// The draft stays until [`forget_draft`] says that it was taken, so that a refused text can be mended.
    pub fn commit_ui(self, ui: &mut Ui, value: &str) -> Option<String> {
        let draft_id = self.id.with(DRAFT);
        let kept = ui.data_mut(|data| data.get_temp::<String>(draft_id));
        let mut text = kept.clone().unwrap_or_else(|| value.to_owned());
        let response = self.show(ui, &mut text);
        // egui takes the focus away on Esc before anything is drawn.
        if (response.has_focus() || response.lost_focus()) && ui.input(|input| input.key_pressed(Key::Escape)) {
            ui.data_mut(|data| data.remove::<String>(draft_id));
            response.surrender_focus();
            return None;
        }
        if response.changed() {
            ui.data_mut(|data| data.insert_temp(draft_id, text.clone()));
        }
        if response.lost_focus() && (kept.is_some() || response.changed()) {
            if text == value {
                ui.data_mut(|data| data.remove::<String>(draft_id));
                return None;
            }
            return Some(text);
        }
        None
    }

    /// Shows the field over a draft.
    pub fn show(self, ui: &mut Ui, text: &mut String) -> Response {
        let palette = ui.palette();
        let edit = if self.rows > 1 { TextEdit::multiline(text).desired_rows(self.rows) } else { TextEdit::singleline(text) };
        let edit = edit.id(self.id).font(Role::Body.font()).hint_text(self.hint).desired_width(self.width).margin(eframe::egui::Margin::symmetric(8, 5));
        let response = ui.add(edit);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(AccessRole::TextInput, ui.is_enabled(), self.name);
            info.hint_text = Some(self.hint.to_owned());
            info
        });
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if let Some(error) = self.error {
            ui.painter().rect_stroke(response.rect, size::RADIUS_SMALL, Stroke::new(1.5, palette.err), StrokeKind::Inside);
            ui.label(super::label::rich(Role::Caption, error, palette.err));
        }
        response
    }
}

/// Forgets what is being typed in a field, for when its value is set from elsewhere.
pub fn forget_draft(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove::<String>(id.with(DRAFT)));
}

/// Returns what is being typed in a field, while it has not been taken.
pub fn draft_of(ui: &Ui, id: Id) -> Option<String> {
    ui.data(|data| data.get_temp::<String>(id.with(DRAFT)))
}
