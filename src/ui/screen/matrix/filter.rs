//! The bar over the matrix: which datasets are wanted, what points are told apart by, and how much of the plane is seen.
//!
//! It changes the filter and the view, and asks for another look; nothing else.

use eframe::egui::{Align, Id, Layout, Rect, Response, Stroke, Ui, Vec2};

use super::chosen::Chosen;
use super::model::Model;
use super::wanted::{Choice, Filter, Pick};
use crate::figure::{Coding, MatrixLook, View};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::chip::{Chip, toggle_ui};
use crate::ui::widget::label::{UiText as _, width};
use crate::ui::widget::{Button, icon_button};

/// One step of the buttons.
const STEP: f64 = 1.25;
/// The buttons that enlarge, with the number between them, the one that flips and the lasso.
const TOOLS: f32 = 5.0 * size::CONTROL + 84.0;

/// A chip before it is shown.
struct Planned<'a> {
    icon: &'static str,
    text: String,
    id: &'static str,
    values: Vec<(&'a str, Option<usize>)>,
    chosen: Option<usize>,
}

/// Shows the bar.
pub(super) fn bar_ui(ui: &mut Ui, model: &Model, filter: &mut Filter, view: &mut View, chosen: &mut Chosen, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let text = text.as_ref();
    let look = cx.settings.matrix;
    let coding = text.of("coding", look.coding.key());
    let choices = &model.choices;
    let chips = [
        planned(icon::BUILDING, "department", text.get("coding-department"), &choices.homes, |home| filter.home == *home, text),
        planned(icon::LIST, "theme", text.get("coding-theme"), &choices.themes, |theme| filter.theme == *theme, text),
        planned(icon::BOARD, "stage", text.get("coding-stage"), &choices.stages, |stage| filter.stage == Some(*stage), text),
        planned(icon::SHIELD, "gate", text.get("coding-gate"), &choices.gates, |state| filter.gate == Some(*state), text),
    ];
    let duties = text.get("matrix-only-duties");
    let wide: f32 = chips.iter().map(|chip| Chip::wide(ui, &chip.text, true) + 8.0).sum();
    let beside = width(ui, Role::Body, duties) + 32.0 + width(ui, Role::Caption, text.get("coding")) + Chip::wide(ui, coding, false) + 24.0;
    let room = ui.available_width() - 2.0 * size::VIEW_PAD - TOOLS - if *view == View::WHOLE { 0.0 } else { 100.0 };
    let is_wide = room >= wide + beside;
    let has_words = is_wide || room >= beside + 6.0 * 56.0;
    filter_bar_ui(ui, |ui| {
        let picked = chips.map(|chip| chip_ui(ui, &chip, is_wide, text));
        let [home, theme, stage, gate] = picked;
        if let Some(home) = home {
            filter.home = home.and_then(|at| choices.homes.get(at)).map_or(Pick::Any, |choice| choice.value);
        }
        if let Some(theme) = theme {
            filter.theme = theme.and_then(|at| choices.themes.get(at)).map_or(Pick::Any, |choice| choice.value);
        }
        if let Some(stage) = stage {
            filter.stage = stage.and_then(|at| choices.stages.get(at)).map(|choice| choice.value);
        }
        if let Some(gate) = gate {
            filter.gate = gate.and_then(|at| choices.gates.get(at)).map(|choice| choice.value);
        }
        if toggle_ui(ui, if has_words { duties } else { "§" }, duties, filter.only_duties) {
            filter.only_duties = !filter.only_duties;
        }
        if *filter != Filter::default() && icon_button(ui, icon::CLOSE, text.get("matrix-clear"), None).clicked() {
            *filter = Filter::default();
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            zoom_ui(ui, view, has_words, text);
            chosen.tool_ui(ui, text);
            if flip_ui(ui, look.flip_cost, text).clicked() {
                cx.ask(Action::SetMatrixLook(MatrixLook { flip_cost: !look.flip_cost, ..look }));
            }
            if let Some(coding) = coding_ui(ui, look.coding, has_words, text) {
                cx.ask(Action::SetMatrixLook(MatrixLook { coding, ..look }));
            }
        });
    });
}

fn planned<'a, T>(icon: &'static str, id: &'static str, name: &str, choices: &'a [Choice<T>], is_chosen: impl Fn(&T) -> bool, text: &Text) -> Planned<'a> {
    let chosen = choices.iter().position(|choice| is_chosen(&choice.value));
    let said = match chosen.and_then(|at| choices.get(at)) {
        Some(choice) => text.with("chip-one", &[("name", name.into()), ("choice", (&choice.name).into())]),
        None => text.with("chip-any", &[("name", name.into())]),
    };
    let values = choices.iter().map(|choice| (choice.name.as_str(), Some(choice.count))).collect();
    Planned { icon, text: said, id, values, chosen }
}

#[expect(clippy::option_option, reason = "nothing picked, everything and a value are three answers")]
fn chip_ui(ui: &mut Ui, planned: &Planned<'_>, is_wide: bool, text: &Text) -> Option<Option<usize>> {
    let chip = Chip {
        id: Id::unique(("matrix chip of", planned.id)),
        icon: Some(planned.icon),
        text: &planned.text,
        is_active: planned.chosen.is_some(),
        is_wide,
        all: Some(text.get("chip-all")),
        search: text.get("chip-search"),
    };
    chip.show(ui, &planned.values, planned.chosen)
}

fn coding_ui(ui: &mut Ui, coding: Coding, has_words: bool, text: &Text) -> Option<Coding> {
    let name = text.of("coding", coding.key());
    let said = text.with("chip-one", &[("name", text.get("coding").into()), ("choice", name.into())]);
    let names = Coding::ALL.map(|coding| text.of("coding", coding.key()));
    let values = names.map(|name| (name, None));
    let chosen = Coding::ALL.iter().position(|other| *other == coding);
    let chip = Chip {
        id: Id::unique("matrix coding"),
        icon: (!has_words).then_some(icon::CIRCLE_HALF),
        text: if has_words { name } else { &said },
        is_active: coding != Coding::Quadrant,
        is_wide: has_words,
        all: None,
        search: text.get("chip-search"),
    };
    let picked = chip.named(ui, &said, &values, chosen);
    if has_words {
        ui.muted(Role::Caption, text.get("coding"));
    }
    picked.flatten().and_then(|at| Coding::ALL.get(at).copied())
}

/// Two arrows that point away from each other: the cost axis runs the other way.
fn flip_ui(ui: &mut Ui, is_on: bool, text: &Text) -> Response {
    let response = icon_button(ui, "", text.get("action-flip-cost"), None);
    let palette = ui.palette();
    let ink = if is_on { palette.accent } else { palette.text };
    let rect: Rect = response.rect;
    if is_on {
        ui.painter().rect_filled(rect.shrink(1.0), size::RADIUS_SMALL, palette.select);
    }
    let pen = Stroke::new(1.5, ink);
    for (side, down) in [(1.0, -3.5), (-1.0, 3.5)] {
        let tip = rect.center() + Vec2::new(6.5 * side, down);
        ui.painter().line_segment([rect.center() + Vec2::new(-6.0 * side, down), tip], pen);
        for up in [-3.0, 3.0] {
            ui.painter().line_segment([tip + Vec2::new(-3.0 * side, up), tip], pen);
        }
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(if is_on { eframe::egui::accesskit::Toggled::True } else { eframe::egui::accesskit::Toggled::False });
    });
    response
}

fn zoom_ui(ui: &mut Ui, view: &mut View, has_words: bool, text: &Text) {
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
        let pressed = if has_words { Button::ghost(all).show(ui) } else { icon_button(ui, icon::MAXIMIZE, all, None) };
        if pressed.clicked() {
            *view = View::WHOLE;
        }
    }
}
