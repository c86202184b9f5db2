//! The bar over the process: whose datasets, who they wait for, words to search for, and what comes first.
//!
//! It changes the question only; the answer is the sheet's.

use eframe::egui::{Align, Id, Layout, Ui};

use super::note::short_role;
use super::sheet::{Home, Order, Question, Sheet};
use super::view::View;
use crate::model::Role as Doer;
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, size};
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::chip::{Chip, toggle_ui};
use crate::ui::widget::label::{UiText as _, width};
use crate::ui::widget::search_field::SearchField;
use crate::ui::widget::{Button, icon_button};

/// What can come first, with its name.
const ORDERS: [(Order, &str); 3] = [(Order::Waiting, "board-order-waiting"), (Order::Priority, "board-order-priority"), (Order::Title, "board-order-title")];

/// Shows the bar.
pub(super) fn bar_ui(ui: &mut Ui, question: &mut Question, sheet: &Sheet, view: View, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let home = home_text(question, sheet, &text);
    let role = role_text(question, &text);
    let order = order_name(question.order, &text);
    let sorted = text.get("board-sorted-by");
    let chips = Chip::wide(ui, &home, true) + Chip::wide(ui, &role, true) + 24.0;
    let right = if view == View::Board { Chip::wide(ui, order, false) + width(ui, Role::Caption, sorted) + 24.0 } else { 0.0 };
    let room = ui.available_width() - 2.0 * size::VIEW_PAD;
    let is_wide = room >= chips + right + 190.0;
    let has_words = room >= right + 260.0;
    filter_bar_ui(ui, |ui| {
        home_ui(ui, question, sheet, &home, is_wide, &text);
        role_ui(ui, question, sheet, &role, is_wide, &text);
        if !question.also.is_empty() {
            let said = text.with("view-filter-here", &[("count", question.also.len().into())]);
            if toggle_ui(ui, &said, &said, true) {
                question.also.clear();
            }
        }
        let used = if is_wide { chips + right } else { right + 130.0 };
        search_ui(ui, question, (room - used - 48.0).clamp(96.0, 200.0), cx);
        if question.is_narrowed() {
            let clear = text.get("board-clear");
            let pressed =
                if room > chips + right + 360.0 { Button::ghost(clear).icon(icon::CLOSE).show(ui) } else { icon_button(ui, icon::CLOSE, clear, None) };
            if pressed.clicked() {
                question.widen();
            }
        }
        if view == View::Board {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                order_ui(ui, question, has_words, &text);
                if has_words {
                    ui.muted(Role::Caption, sorted);
                }
            });
        }
    });
}

fn named(name: &str, choice: Option<&str>, text: &Text) -> String {
    match choice {
        Some(choice) => text.with("chip-one", &[("name", name.into()), ("choice", choice.into())]),
        None => text.with("chip-any", &[("name", name.into())]),
    }
}

fn home_text(question: &Question, sheet: &Sheet, text: &Text) -> String {
    let choice = match question.home {
        Home::Any => None,
        Home::Is(None) => Some(text.get("none")),
        Home::Is(id) => sheet.departments.iter().find(|department| department.id == id).map(|department| department.name.as_str()),
    };
    named(text.get("department"), choice, text)
}

fn role_text(question: &Question, text: &Text) -> String {
    named(text.get("board-waits-for"), question.role.map(|role| short_role(role, text)), text)
}

fn home_ui(ui: &mut Ui, question: &mut Question, sheet: &Sheet, said: &str, is_wide: bool, text: &Text) {
    let name = |name: &'_ str| if name.is_empty() { text.get("none").to_owned() } else { name.to_owned() };
    let names: Vec<(String, usize)> = sheet.departments.iter().map(|department| (name(&department.name), department.count)).collect();
    let values: Vec<(&str, Option<usize>)> = names.iter().map(|(name, count)| (name.as_str(), Some(*count))).collect();
    let chosen = match question.home {
        Home::Any => None,
        Home::Is(id) => sheet.departments.iter().position(|department| department.id == id),
    };
    let chip = Chip { is_active: question.home != Home::Any, ..chip(Id::unique("board chip of home"), icon::BUILDING, said, is_wide, text) };
    if let Some(picked) = chip.show(ui, &values, chosen) {
        question.home = picked.and_then(|at| sheet.departments.get(at)).map_or(Home::Any, |department| Home::Is(department.id));
    }
}

fn role_ui(ui: &mut Ui, question: &mut Question, sheet: &Sheet, said: &str, is_wide: bool, text: &Text) {
    let count = |role: Doer| sheet.roles.iter().find(|(other, _)| *other == role).map(|(_, count)| *count);
    let values: Vec<(&str, Option<usize>)> = Doer::ALL.iter().map(|role| (crate::wording::role(*role, text), count(*role))).collect();
    let chosen = question.role.and_then(|role| Doer::ALL.iter().position(|other| *other == role));
    let chip = Chip { is_active: question.role.is_some(), ..chip(Id::unique("board chip of role"), icon::USER, said, is_wide, text) };
    if let Some(picked) = chip.show(ui, &values, chosen) {
        question.role = picked.and_then(|at| Doer::ALL.get(at)).copied();
    }
}

fn chip<'a>(id: Id, sign: &'a str, said: &'a str, is_wide: bool, text: &'a Text) -> Chip<'a> {
    let all = Some(text.get("chip-all"));
    Chip { id, icon: Some(sign), text: said, is_active: false, is_wide, all, search: text.get("chip-search") }
}

fn search_ui(ui: &mut Ui, question: &mut Question, wide: f32, cx: &mut Cx<'_>) {
    let (name, clear) = (cx.text.get("board-search"), cx.text.get("datasets-search-clear"));
    let searched = SearchField { id: Id::unique("process-search"), name, clear, width: wide }.show(ui, &mut question.search);
    cx.region(&searched.response);
}

fn order_ui(ui: &mut Ui, question: &mut Question, has_words: bool, text: &Text) {
    let name = order_name(question.order, text);
    let said = text.with("chip-one", &[("name", text.get("board-sorted-by").into()), ("choice", name.into())]);
    let values = ORDERS.map(|(_, key)| (text.get(key), None));
    let chosen = ORDERS.iter().position(|(order, _)| *order == question.order);
    let chip = Chip {
        id: Id::unique("board chip of order"),
        icon: (!has_words).then_some(icon::ARROW_UP_DOWN),
        text: name,
        is_active: false,
        is_wide: has_words,
        all: None,
        search: text.get("chip-search"),
    };
    if let Some((order, _)) = chip.named(ui, &said, &values, chosen).flatten().and_then(|at| ORDERS.get(at)) {
        question.order = *order;
        question.is_reversed = false;
    }
}

/// Names what comes first.
pub(super) fn order_name(order: Order, text: &Text) -> &str {
    text.get(match order {
        Order::Waiting => "board-order-waiting",
        Order::Priority => "board-order-priority",
        Order::Title => "board-order-title",
        Order::Stage => "stage",
        Order::Progress => "board-progress",
        Order::Update => "board-next-update",
        Order::Department => "department",
    })
}
