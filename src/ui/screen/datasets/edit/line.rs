//! The line that is typed in a cell: as wide as the text needs, with the reason under it where it was refused.
//!
//! It is drawn over its cell and keeps what is typed; when it is taken is decided elsewhere.

use eframe::egui::{
    EventFilter, Frame, Key, KeyboardShortcut, Margin, Modifiers, Rect, Role as AccessRole, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, WidgetInfo, pos2,
};

use super::super::cell::PAD;
use super::{Editing, Way};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{rich, width};

/// Names the reason among what belongs to the line.
const TROUBLE: u8 = 1;

/// Where the line was drawn, and whether the focus has left it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) rect: Rect,
    pub(super) has_left: bool,
}

/// Shows the line of a cell that is written in.
pub(super) fn line_ui(ui: &mut Ui, editing: &mut Editing, cell: Rect, is_prose: bool, name: &str, text: &Text) -> Line {
    let palette = ui.palette();
    let room = ui.max_rect();
    let is_choice = matches!(editing.way, Way::Choice(_));
    let least = if is_choice { size::CELL_EDITOR[1] } else { size::CELL_EDITOR[0] };
    let longest = editing.typed.lines().map(|line| width(ui, Role::Body, line)).fold(0.0, f32::max) + 2.0 * PAD + 12.0;
    let wide = longest.clamp(cell.width().max(least), size::CELL_EDITOR_MAX.max(cell.width())).min(room.width() - 8.0);
    let left = cell.left().min(room.right() - wide - 4.0).max(room.left());
    let top = cell.top().clamp(room.top(), (room.bottom() - cell.height()).max(room.top()));
    let rect = Rect::from_min_size(pos2(left, top), Vec2::new(wide, cell.height()));
    let ink = if editing.trouble.is_some() { palette.err } else { palette.accent };
    let id = editing.line_id();
    // While a dialog is just going nothing under it can have the focus.
    if editing.is_new && ui.memory(|memory| memory.top_modal_layer().is_none()) {
        editing.is_new = false;
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    // What the cell shows is not to shine through, however little of it the line covers.
    ui.painter().rect_filled(rect, 0, palette.bg);
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(id));
    // The line stands where the words of the cell stood.
    let above = ((cell.height() - Role::Body.font().size * 1.35) / 2.0).max(0.0) as i8;
    child.spacing_mut().interact_size.y = 0.0;
    let margin = Margin { left: PAD as i8, right: PAD as i8, top: above, bottom: above };
    let frame = Frame::new().fill(palette.bg).stroke(Stroke::NONE).inner_margin(margin);
    let shown = frame.show(&mut child, |ui| {
        let edit = if is_prose { TextEdit::multiline(&mut editing.typed).desired_rows(1) } else { TextEdit::singleline(&mut editing.typed) };
        let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
        let hint = if is_choice { text.get("grid-choice-search") } else { "" };
        let edit = edit.id(id).frame(Frame::NONE).font(Role::Body.font()).event_filter(filter).return_key(KeyboardShortcut::new(Modifiers::ALT, Key::Enter));
        ui.add(edit.margin(Margin::ZERO).desired_width(wide - 2.0 * PAD).hint_text(rich(Role::Body, hint, palette.muted)))
    });
    let response = shown.inner;
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(AccessRole::TextInput, true, name);
        info.current_text_value = Some(editing.typed.clone());
        info
    });
    let drawn = shown.response.rect.union(rect);
    ui.painter().rect_stroke(drawn, 0, Stroke::new(size::FOCUS, ink), StrokeKind::Inside);
    if response.changed() {
        editing.trouble = None;
        if let Way::Choice(choices) = &mut editing.way {
            choices.search(&editing.typed);
        }
    }
    if let Some(trouble) = &editing.trouble {
        trouble_ui(ui, drawn, room, trouble);
    }
    Line { rect: drawn, has_left: response.lost_focus() }
}

/// Shows why what is typed was refused: under the line, or over it where there is no room.
fn trouble_ui(ui: &mut Ui, line: Rect, room: Rect, trouble: &str) {
    let palette = ui.palette();
    let wide = line.width().max(size::CELL_EDITOR[1]).min(room.width());
    let left = line.left().min(room.right() - wide).max(room.left());
    let galley = ui.painter().layout(trouble.to_owned(), Role::Caption.font(), palette.err, wide - 2.0 * PAD);
    let tall = galley.size().y + 8.0;
    let top = if line.bottom() + tall <= room.bottom() { line.bottom() } else { line.top() - tall };
    let rect = Rect::from_min_size(pos2(left, top), Vec2::new(wide, tall));
    ui.painter().rect(rect, 0, palette.err_soft, Stroke::new(1.0, palette.err), StrokeKind::Inside);
    ui.painter().galley(rect.min + Vec2::new(PAD, 4.0), galley, palette.err);
    let response = ui.interact(rect, ui.scope_id().with(TROUBLE), eframe::egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, trouble));
}
