//! A field that searches: its sign, the way to empty it, and the keys that end it.
//!
//! It keeps nothing: what is searched for belongs to whoever asks, and so does what a key that ends it means.

use eframe::egui::{Id, Key, Margin, Rect, Response, Role as AccessRole, Sense, TextEdit, Ui, Vec2, WidgetInfo};

use super::label::paint_icon;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};

/// The room of the sign at the right.
const SIGN: f32 = 26.0;
/// Names the way to empty the field beside it.
const CLEAR: u8 = 7;

/// A field that searches.
#[derive(Debug, Clone, Copy)]
pub struct SearchField<'a> {
    /// Names the field among others on the screen.
    pub id: Id,
    /// What is searched; it stands in the field while that is empty.
    pub name: &'a str,
    /// Names the way to empty it.
    pub clear: &'a str,
    /// How wide it is.
    pub width: f32,
}

/// How the field was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// With Enter: what is written stays.
    Entered,
    /// With Esc: it was emptied.
    Left,
}

/// What was done in the field.
#[derive(Debug)]
pub struct Searched {
    /// The field itself.
    pub response: Response,
    /// How it was ended, if it was.
    pub ended: Option<Ended>,
}

impl Searched {
    /// Tells whether Enter was pressed.
    pub fn is_entered(&self) -> bool {
        self.ended == Some(Ended::Entered)
    }
}

impl SearchField<'_> {
    /// Shows the field. Esc empties it, and so does the cross in it.
    pub fn show(self, ui: &mut Ui, search: &mut String) -> Searched {
        let palette = ui.palette();
        let margin = Margin { left: 8, right: SIGN as i8, top: 5, bottom: 5 };
        let edit = TextEdit::singleline(search).id(self.id).font(Role::Body.font()).hint_text(self.name).desired_width(self.width).margin(margin);
        let response = ui.add(edit);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(AccessRole::TextInput, ui.is_enabled(), self.name);
            info.hint_text = Some(self.name.to_owned());
            info
        });
        let sign = Rect::from_center_size(response.rect.right_center() - Vec2::new(SIGN / 2.0, 0.0), Vec2::splat(SIGN - 4.0));
        if search.is_empty() {
            paint_icon(ui, icon::SEARCH, sign.center(), size::ICON_SMALL, palette.muted);
        } else {
            // Esc does the same, so that Tab need not stop here.
            let clear = ui.interact(sign, self.id.with(CLEAR), Sense::CLICK);
            clear.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, self.clear));
            if clear.hovered() {
                ui.painter().rect_filled(sign, size::RADIUS_SMALL, palette.hover);
            }
            paint_icon(ui, icon::CLOSE, sign.center(), 14.0, palette.text);
            if clear.on_hover_text(self.clear).clicked() {
                search.clear();
                response.request_focus();
            }
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        // egui takes the focus away on Esc before anything is drawn.
        let pressed = |key| response.lost_focus() && ui.input(|input| input.key_pressed(key));
        let ended = if pressed(Key::Escape) {
            search.clear();
            Some(Ended::Left)
        } else {
            pressed(Key::Enter).then_some(Ended::Entered)
        };
        Searched { response, ended }
    }
}
