//! The bar over the matrix: which datasets are wanted, and how much of the plane is seen.
//!
//! It changes the filter and the view and nothing else.

use eframe::egui::{Align, Id, Layout, Ui};

use super::model::{Filter, Home, Model};
use crate::figure::View;
use crate::model::Stage;
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::Role;
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::select::Select;
use crate::ui::widget::{Button, icon_button};
use crate::wording;

/// Below this width words give way to icons.
const WORDS_FROM: f32 = 860.0;
/// One step of the buttons.
const STEP: f64 = 1.25;

/// Shows the bar.
pub(super) fn bar_ui(ui: &mut Ui, model: &Model, filter: &mut Filter, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    let is_wide = ui.available_width() >= WORDS_FROM;
    filter_bar_ui(ui, |ui| {
        department_ui(ui, model, filter, is_wide, text);
        stage_ui(ui, filter, is_wide, text);
        let duties = text.get("matrix-only-duties");
        if Button::outline(duties).selected(filter.only_duties).show(ui).clicked() {
            filter.only_duties = !filter.only_duties;
        }
        if *filter != Filter::default() {
            let clear = text.get("matrix-clear");
            let pressed = if is_wide { Button::ghost(clear).icon(icon::CLOSE).show(ui) } else { icon_button(ui, icon::CLOSE, clear, None) };
            if pressed.clicked() {
                *filter = Filter::default();
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| zoom_ui(ui, view, is_wide, text));
    });
}

fn department_ui(ui: &mut Ui, model: &Model, filter: &mut Filter, is_wide: bool, text: &Text) {
    let mut choices: Vec<String> = model.departments.iter().map(|(_, name)| name.clone()).collect();
    choices.push(text.get("matrix-no-department").to_owned());
    let chosen = match filter.home {
        Home::Any => None,
        Home::None => Some(choices.len() - 1),
        Home::Of(id) => model.departments.iter().position(|(other, _)| *other == id),
    };
    let select = Select {
        id: Id::unique("matrix department"),
        name: text.get("department"),
        none: text.get("matrix-all-departments"),
        search: text.get("matrix-search-departments"),
        width: if is_wide { 220.0 } else { 150.0 },
    };
    if let Some(picked) = select.show(ui, &choices, chosen, true) {
        let home = |index: usize| model.departments.get(index).map_or(Home::None, |(id, _)| Home::Of(*id));
        filter.home = picked.map_or(Home::Any, home);
    }
}

fn stage_ui(ui: &mut Ui, filter: &mut Filter, is_wide: bool, text: &Text) {
    let choices = Stage::ALL.map(|stage| wording::stage(stage, text).to_owned());
    let chosen = filter.stage.and_then(|stage| Stage::ALL.iter().position(|other| *other == stage));
    let select = Select {
        id: Id::unique("matrix stage"),
        name: text.get("stage"),
        none: text.get("matrix-all-stages"),
        search: text.get("matrix-all-stages"),
        width: if is_wide { 150.0 } else { 110.0 },
    };
    if let Some(picked) = select.show(ui, &choices, chosen, true) {
        filter.stage = picked.and_then(|index| Stage::ALL.get(index).copied());
    }
}

fn zoom_ui(ui: &mut Ui, view: &mut View, is_wide: bool, text: &Text) {
    let middle = (f64::midpoint(view.value.0, view.value.1), f64::midpoint(view.cost.0, view.cost.1));
    if icon_button(ui, icon::PLUS, text.get("matrix-zoom-in"), None).clicked() {
        *view = view.zoomed(middle, STEP);
    }
    ui.muted(Role::Caption, &text.percent(view.magnification(), 0));
    if icon_button(ui, icon::MINUS, text.get("matrix-zoom-out"), None).clicked() {
        *view = view.zoomed(middle, 1.0 / STEP);
    }
    if *view != View::WHOLE {
        let all = text.get("matrix-show-all");
        let pressed = if is_wide { Button::ghost(all).show(ui) } else { icon_button(ui, icon::MAXIMIZE, all, None) };
        if pressed.clicked() {
            *view = View::WHOLE;
        }
    }
}
