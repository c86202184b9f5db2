//! The bar over the list and the calendar: what they are narrowed to; or, while rows are chosen, what can be done with them together.
//!
//! It changes the filter and asks for deeds; nothing else.

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Align, Id, Layout, Ui};

use super::deed::{Chosen, set_frequency};
use super::model::{Base, Choice, Filter, Pick, RowId};
use super::rows::frequency_ui;
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, size};
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::chip::{Chip, toggle_ui};
use crate::ui::widget::search_field::SearchField;
use crate::ui::widget::{Button, UiText as _, icon_button};

/// The search field, at its widest and narrowest.
const SEARCH: [f32; 2] = [200.0, 90.0];
/// Below this width words give way to icons.
const WORDS_FROM: f32 = 720.0;

/// A chip before it is shown.
struct Planned<'a> {
    icon: &'static str,
    text: String,
    id: &'static str,
    values: Vec<(&'a str, Option<usize>)>,
    chosen: Option<usize>,
}

fn planned<'a, T>(icon: &'static str, id: &'static str, name: &str, choices: &'a [Choice<T>], is_chosen: impl Fn(&T) -> bool, text: &Text) -> Planned<'a> {
    let chosen = choices.iter().position(|choice| is_chosen(&choice.value));
    let text = match chosen.and_then(|at| choices.get(at)) {
        Some(choice) => text.with("chip-one", &[("name", name.into()), ("choice", (&choice.name).into())]),
        None => text.with("chip-any", &[("name", name.into())]),
    };
    Planned { icon, text, id, values: choices.iter().map(|choice| (choice.name.as_str(), Some(choice.count))).collect(), chosen }
}

#[expect(clippy::option_option, reason = "nothing picked, everything and a value are three answers")]
fn chip_ui(ui: &mut Ui, planned: &Planned<'_>, is_wide: bool, text: &Text) -> Option<Option<usize>> {
    let chip = Chip {
        id: Id::unique(("maintenance chip of", planned.id)),
        icon: Some(planned.icon),
        text: &planned.text,
        is_active: planned.chosen.is_some(),
        is_wide,
        all: Some(text.get("chip-all")),
        search: text.get("chip-search"),
    };
    chip.show(ui, &planned.values, planned.chosen)
}

/// Shows what the view is narrowed to, and what it could be.
pub(super) fn bar_ui(ui: &mut Ui, base: &Base, filter: &mut Filter, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let chips = [
        planned(icon::CALENDAR, "sort", text.get("maintenance-sort"), &base.sorts, |sort| filter.sort == Some(*sort), &text),
        planned(icon::BUILDING, "department", text.get("department"), &base.departments, |department| filter.department == *department, &text),
        planned(icon::USER, "who", text.get("maintenance-who"), &base.people, |who| filter.who == *who, &text),
        planned(icon::USERS, "role", text.get("maintenance-role"), &base.roles, |role| filter.role == Some(*role), &text),
    ];
    let wide: f32 = chips.iter().map(|chip| Chip::wide(ui, &chip.text, true) + 8.0).sum();
    let only = filter.only.and_then(|id| open.inventory().dataset(id));
    let only = only.map(|dataset| text.with("maintenance-only", &[("dataset", dataset.title(open.language).into())]));
    let room = ui.available_width() - 2.0 * size::VIEW_PAD - SEARCH[1] - 8.0 - if only.is_some() { 240.0 } else { 0.0 };
    filter_bar_ui(ui, |ui| {
        if let Some(only) = &only {
            let name = text.with("maintenance-only-clear", &[("what", only.into())]);
            let shown: String = if only.chars().count() > 30 { only.chars().take(29).chain(['…']).collect() } else { only.clone() };
            if toggle_ui(ui, &shown, &name, true) {
                filter.only = None;
            }
        }
        let [sort, department, who, role] = chips.map(|chip| chip_ui(ui, &chip, room >= wide, &text));
        if let Some(at) = sort {
            filter.sort = at.and_then(|at| base.sorts.get(at)).map(|choice| choice.value);
        }
        if let Some(at) = department {
            filter.department = at.and_then(|at| base.departments.get(at)).map_or(Pick::Any, |choice| choice.value);
        }
        if let Some(at) = who {
            filter.who = at.and_then(|at| base.people.get(at)).map_or(Pick::Any, |choice| choice.value.clone());
        }
        if let Some(at) = role {
            filter.role = at.and_then(|at| base.roles.get(at)).map(|choice| choice.value);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (name, clear) = (text.get("maintenance-search"), text.get("datasets-search-clear"));
            let width = (ui.available_width() - 16.0).clamp(SEARCH[1], SEARCH[0]);
            let searched = SearchField { id: Id::unique("maintenance-search"), name, clear, width }.show(ui, &mut filter.search);
            cx.region(&searched.response);
        });
    });
}

/// Shows what can be done with the rows that are chosen together.
pub(super) fn chosen_ui(ui: &mut Ui, chosen: &mut BTreeSet<RowId>, all: &Chosen, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let is_wide = ui.available_width() >= WORDS_FROM;
    let read_only = (!open.is_writable).then(|| text.get("blocked-read-only"));
    let mut is_done = false;
    filter_bar_ui(ui, |ui| {
        let count = ui.line(Role::Label, &text.with("maintenance-chosen", &[("count", chosen.len().into())]));
        ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
        let counted = |key: &str, count: usize| text.with("maintenance-counted", &[("what", text.get(key).into()), ("count", count.into())]);
        let show = |ui: &mut Ui, words: &str, icon: &str, blocked: Option<&str>| {
            if is_wide { Button::new(words).icon(icon).blocked(blocked).show(ui) } else { icon_button(ui, icon, words, blocked) }
        };
        let none = |count: usize, key: &'static str| read_only.or_else(|| (count == 0).then(|| text.get(key)));
        let updated = show(ui, &counted("maintenance-updated", all.updates.len()), icon::CIRCLE_CHECK, none(all.updates.len(), "maintenance-no-updates"));
        let done = show(ui, &counted("maintenance-done", all.items()), icon::CHECK, none(all.items(), "maintenance-no-items"));
        if !all.without_clock.is_empty() {
            let frequency = show(ui, &counted("maintenance-frequency", all.without_clock.len()), icon::PENCIL, read_only);
            if let Some(code) = frequency_ui(&frequency, open, &text) {
                set_frequency(all.without_clock.clone(), code, cx);
                is_done = true;
            }
        }
        if updated.clicked() {
            is_done = true;
            all.mark_updated(cx);
        } else if done.clicked() {
            is_done = true;
            all.mark_done(cx);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            is_done |= Button::ghost(text.get("maintenance-chosen-clear")).icon(icon::CLOSE).show(ui).clicked();
        });
    });
    if is_done {
        chosen.clear();
    }
}
