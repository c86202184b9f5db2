//! How far each department has come, beside the list; a press shows its datasets alone.
//!
//! It changes the question only.

use eframe::egui::{Frame, Margin, Panel, Rect, Role as AccessRole, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::card::paint_progress;
use super::sheet::{Department, Home, Question, Sheet};
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, heading_ui};

/// How wide the departments are beside the list.
const WIDE: f32 = 236.0;
/// A room narrower than this has no place for them; the filter still offers them.
const FROM: f32 = 1_080.0;
const ROW: f32 = 60.0;

/// Shows the departments where there is room for them.
pub(super) fn panel_ui(ui: &mut Ui, question: &mut Question, sheet: &Sheet, cx: &mut Cx<'_>) {
    if ui.available_width() < FROM || sheet.departments.is_empty() {
        return;
    }
    let palette = ui.palette();
    let frame = Frame::new().fill(palette.bg).inner_margin(Margin { left: 20, right: 12, top: 12, bottom: 0 });
    Panel::right("board departments").resizable(false).exact_size(WIDE).frame(frame).show_separator_line(true).show(ui, |ui| {
        heading_ui(ui, Role::Section, cx.text.get("board-departments"));
        ui.add_space(4.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let text = std::sync::Arc::clone(cx.text);
        ScrollArea::vertical().id_salt("board departments").auto_shrink(false).show_rows(ui, ROW, sheet.departments.len(), |ui, rows| {
            for department in &sheet.departments[rows] {
                row_ui(ui, department, question, &text);
            }
        });
    });
}

fn row_ui(ui: &mut Ui, department: &Department, question: &mut Question, text: &Text) {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width() - 8.0, ROW), Sense::click());
    let is_chosen = question.home == Home::Is(department.id);
    let name = if department.name.is_empty() { text.get("board-no-department") } else { &department.name };
    let args = [("name", name.into()), ("count", department.count.into()), ("done", department.done.into()), ("total", department.total.into())];
    let said = text.with("board-department", &args);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &said));
    Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
    let inner = rect.shrink2(Vec2::new(8.0, 8.0));
    let count = galley(ui, Role::Caption, &text.count(department.count), palette.muted, f32::INFINITY);
    let title = galley(ui, Role::Label, name, palette.text, inner.width() - count.size().x - 8.0);
    ui.painter().galley(pos2(inner.left(), inner.top()), title, palette.text);
    ui.painter().galley(pos2(inner.right() - count.size().x, inner.top() + 3.0), count, palette.muted);
    let line = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 18.0), inner.max);
    paint_progress(ui, line, department.done, department.total, text);
    focus_ring(ui, rect.shrink(2.0), &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.on_hover_text(&said).clicked() {
        question.home = if is_chosen { Home::Any } else { Home::Is(department.id) };
    }
}
