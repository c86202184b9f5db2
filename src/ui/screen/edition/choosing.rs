//! The choice of another: a list, or a file, beside what is chosen in it.

use eframe::egui::{Response, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{UiText as _, galley, rich};
use crate::ui::widget::{Button, Ground};

/// The list.
const LIST: f32 = 260.0;
/// The list stands over what is chosen in a room narrower than this.
const STACKS_UNDER: f32 = 640.0;
const GAP: f32 = 32.0;

/// Shows a list beside what is chosen in it, or over it in a narrow room.
pub(in crate::ui::screen) fn columns_ui<S, R>(ui: &mut Ui, state: &mut S, list: impl FnOnce(&mut S, &mut Ui), chosen: impl FnOnce(&mut S, &mut Ui) -> R) -> R {
    let room = ui.available_width();
    if room < STACKS_UNDER {
        list(state, ui);
        ui.add_space(12.0);
        return chosen(state, ui);
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        ui.vertical(|ui| {
            ui.set_width(LIST);
            list(state, ui);
        });
        ui.vertical(|ui| {
            ui.set_width((room - LIST - GAP).min(size::MEASURE));
            chosen(state, ui)
        })
        .inner
    })
    .inner
}

/// Shows one to choose, with the file it came from.
pub(in crate::ui::screen) fn row_ui(ui: &mut Ui, name: &str, file: &str, is_chosen: bool) -> Response {
    let palette = ui.palette();
    let height = if file.is_empty() { size::NAV_ROW } else { size::TALL_ROW };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::click());
    let spoken = if file.is_empty() { name } else { file };
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, spoken));
    Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
    let ink = if is_chosen { palette.accent } else { palette.text };
    let words = galley(ui, if is_chosen { Role::Label } else { Role::Body }, name, ink, rect.width() - 20.0);
    let y = if file.is_empty() { rect.center().y } else { rect.top() + 14.0 };
    ui.painter().galley(pos2(rect.left() + 10.0, y - words.size().y / 2.0), words, ink);
    if !file.is_empty() {
        let words = galley(ui, Role::Caption, file, palette.muted, rect.width() - 20.0);
        ui.painter().galley(pos2(rect.left() + 10.0, rect.top() + 24.0), words, palette.muted);
    }
    focus_ring(ui, rect.shrink(2.0), &response);
    response
}

/// Shows the way to a file, with what was wrong with the last one by its name; tells whether one is wanted.
pub(in crate::ui::screen) fn file_ui(ui: &mut Ui, wrong: Option<(&str, String)>, text: &Text) -> bool {
    ui.add_space(6.0);
    let is_wanted = Button::new(text.get("scoring-read-file")).icon(icon::FOLDER).show(ui).clicked();
    if let Some((name, sentence)) = wrong {
        let err = ui.palette().err;
        ui.add_space(4.0);
        ui.horizontal_top(|ui| {
            ui.icon(icon::WARNING, size::ICON_SMALL, err);
            ui.vertical(|ui| ui.label(rich(Role::Body, &text.with("scoring-file-wrong", &[("name", name.into()), ("error", sentence.into())]), err)));
        });
    }
    is_wanted
}

/// Shows the buttons under what is chosen; tells whether it is taken, or everything left as it is.
pub(in crate::ui::screen) fn decide_ui(ui: &mut Ui, help: &str, text: &Text) -> Option<bool> {
    ui.add_space(12.0);
    let mut decided = None;
    ui.horizontal_wrapped(|ui| {
        if Button::primary(text.get("scoring-take")).show(ui).clicked() {
            decided = Some(true);
        }
        if Button::new(text.get("cancel")).show(ui).clicked() {
            decided = Some(false);
        }
    });
    ui.muted(Role::Caption, help);
    decided
}
