//! The filter bar: what is unanswered, what no dataset would meet, the year, who asks.
//!
//! It changes the question only; the answer is the list's.

use eframe::egui::{Frame, Id, Margin, Panel, Ui};

use super::list::List;
use crate::model::query::fold;
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::chip::{Chip, toggle_ui};
use crate::ui::widget::label::rich;
use crate::ui::widget::{Button, UiText as _};

/// Where there is less room the chips show their icons alone.
const WIDE_FROM: f32 = 520.0;

/// Shows the bar.
pub(super) fn filter_ui(ui: &mut Ui, list: &mut List, text: &Text) {
    filter_bar_ui(ui, |ui| {
        let is_wide = ui.available_width() >= WIDE_FROM;
        let (unmet, unanswered) = (list.summary().unmet, list.summary().unanswered);
        let counted = |key: &str, count: usize| text.with(key, &[("count", count.into())]);
        let words = counted("demand-unmet", unmet);
        if toggle_ui(ui, &words, &words, list.question.is_unmet) {
            list.question.is_unmet = !list.question.is_unmet;
        }
        let words = counted("demand-unanswered", unanswered);
        if toggle_ui(ui, &words, &words, list.question.is_unanswered) {
            list.question.is_unanswered = !list.question.is_unanswered;
        }
        year_ui(ui, list, is_wide, text);
        group_ui(ui, list, is_wide, text);
        if list.question.is_narrow() && Button::link(text.get("demand-all")).show(ui).clicked() {
            list.question.clear();
        }
    });
}

fn year_ui(ui: &mut Ui, list: &mut List, is_wide: bool, text: &Text) {
    let names: Vec<(String, usize)> = list.years().iter().map(|(year, count)| (year.to_string(), *count)).collect();
    let values: Vec<(&str, Option<usize>)> = names.iter().map(|(name, count)| (name.as_str(), Some(*count))).collect();
    let chosen = list.question.year.and_then(|year| list.years().iter().position(|(other, _)| *other == year));
    let words = chosen.map_or_else(|| text.get("demand-year").to_owned(), |at| names[at].0.clone());
    let chip = Chip {
        id: Id::unique("demand-year"),
        icon: Some(icon::CALENDAR),
        text: &words,
        is_active: list.question.year.is_some(),
        is_wide,
        all: Some(text.get("demand-year-all")),
        search: text.get("demand-year"),
    };
    let name = text.with("demand-year-name", &[("year", chosen.map_or_else(|| text.get("demand-year-all"), |_| words.as_str()).into())]);
    if let Some(picked) = chip.named(ui, &name, &values, chosen) {
        list.question.year = picked.map(|at| list.years()[at].0);
    }
}

fn group_ui(ui: &mut Ui, list: &mut List, is_wide: bool, text: &Text) {
    let groups = list.summary().groups.clone();
    let values: Vec<(&str, Option<usize>)> = groups.iter().map(|group| (group.name.as_str(), Some(group.count))).collect();
    let chosen = list.question.group.as_ref().and_then(|group| groups.iter().position(|other| fold(&other.name) == *group));
    let words = chosen.map_or_else(|| text.get("demand-group"), |at| groups[at].name.as_str());
    let chip = Chip {
        id: Id::unique("demand-group"),
        icon: Some(icon::USERS),
        text: words,
        is_active: list.question.group.is_some(),
        is_wide,
        all: Some(text.get("demand-group-all")),
        search: text.get("demand-group"),
    };
    let name = text.with("demand-group-name", &[("group", chosen.map_or_else(|| text.get("demand-group-all"), |_| words).into())]);
    if let Some(picked) = chip.named(ui, &name, &values, chosen) {
        list.question.group = picked.map(|at| fold(&groups[at].name));
    }
}

/// Tells of what no dataset would meet yet, over the whole list; returns whether it is to be shown alone.
pub(super) fn unmet_ui(ui: &mut Ui, count: usize, text: &Text) -> bool {
    let palette = ui.palette();
    let frame = Frame::new().fill(palette.warn_soft).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 0));
    let mut is_pressed = false;
    Panel::top("demand-unmet").exact_size(40.0).frame(frame).show_separator_line(palette.is_projector).show(ui, |ui| {
        ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), |ui| {
            is_pressed = Button::link(text.get("demand-unmet-show")).show(ui).clicked();
            ui.with_layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center), |ui| {
                ui.icon(icon::WARNING, size::ICON_SMALL, palette.warn);
                let words = text.with("demand-unmet-banner", &[("count", count.into())]);
                ui.add(eframe::egui::Label::new(rich(Role::Label, &words, palette.text)).truncate());
            });
        });
    });
    is_pressed
}
