//! What was in the list last time and is not now. It stays where it is; here is the list of it, and the way to each.
//!
//! Only rows in view are laid out.

use eframe::egui::{Frame, Margin, ScrollArea, Sense, Ui, Vec2};

use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

use super::columns::{line, put};
use super::reading::List;

/// The button at the right of a row.
const BUTTON: f32 = 96.0;

/// Shows the datasets; at most so many rows at once, if a number is given.
pub(super) fn ui(ui: &mut Ui, list: &List, rows: Option<usize>, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(loaded) = list.loaded() else { return };
    let text = std::sync::Arc::clone(cx.text);
    let vanished = &loaded.plan.vanished;
    let frame = Frame::new().inner_margin(Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top: 16, bottom: 12 });
    frame.show(ui, |ui| {
        ui.set_max_width(size::PAGE);
        ui.spacing_mut().item_spacing.y = 6.0;
        heading_ui(ui, Role::Section, &text.with("importing-vanished-title", &[("count", vanished.len().into())]));
        ui.muted(Role::Body, text.get("importing-vanished-help"));
        let all: Vec<_> = vanished.iter().map(|gone| gone.dataset).collect();
        let response = Button::outline(text.get("importing-vanished-show")).show(ui);
        cx.region(&response);
        if response.clicked() {
            cx.ask(Action::ListThese(all));
        }
    });
    rule_ui(ui);
    let height = rows.map_or(ui.available_height(), |rows| rows.min(vanished.len()) as f32 * size::CHECK_ROW);
    let scroll = ScrollArea::vertical().id_salt("import vanished").max_height(height).auto_shrink([false, rows.is_some()]);
    scroll.show_rows(ui, size::CHECK_ROW, vanished.len(), |ui, range| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for gone in vanished.get(range).unwrap_or_default() {
            let Some(dataset) = open.inventory().dataset(gone.dataset) else { continue };
            let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::CHECK_ROW), Sense::hover());
            let palette = ui.palette();
            let room = rect.width() - 2.0 * size::VIEW_PAD - BUTTON;
            let title = dataset.title(open.language);
            put(ui, rect, size::VIEW_PAD, room * 0.5 - 12.0, Role::Body, title, palette.text);
            let about = format!("{} · {}", open.inventory().department_of(dataset), wording::stage(dataset.stage(), &text));
            put(ui, rect, size::VIEW_PAD + room * 0.5, room * 0.5 - 12.0, Role::Body, &about, palette.muted);
            line(ui, rect, palette);
            let area = eframe::egui::Rect::from_min_size(
                eframe::egui::Pos2::new(rect.right() - size::VIEW_PAD - BUTTON, rect.center().y - size::CONTROL / 2.0),
                Vec2::new(BUTTON, size::CONTROL),
            );
            let mut child = ui.new_child(eframe::egui::UiBuilder::new().max_rect(area).id_salt(("vanished", gone.dataset.to_string())));
            let name = text.with("importing-vanished-open-named", &[("title", title.into())]);
            if Button::ghost(text.get("importing-vanished-open")).name(&name).show(&mut child).clicked() {
                cx.ask(Action::Open(gone.dataset));
            }
        }
    });
}
