//! What the history is narrowed to: what it is about, who did it, what was changed, when, and words.
//!
//! It offers only what occurs; what is left is decided by the filter itself.

use std::rc::Rc;

use eframe::egui::{Id, Popup, Ui};
use jiff::Span;
use jiff::civil::Date;

use super::HistoryPage;
use crate::model::difference::Topic;
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::size;
use crate::ui::widget::Button;
use crate::ui::widget::chip::Chip;
use crate::ui::widget::text_field::TextField;

/// How far back is looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Period {
    Today,
    Week,
    Month,
    Year,
}

/// What is wanted of what is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Copy,
    Csv,
    Docx,
}

impl Period {
    const ALL: [Self; 4] = [Self::Today, Self::Week, Self::Month, Self::Year];

    const fn key(self) -> &'static str {
        match self {
            Self::Today => "history-period-today",
            Self::Week => "history-period-week",
            Self::Month => "history-period-month",
            Self::Year => "history-period-year",
        }
    }

    fn first(self, today: Date) -> Date {
        match self {
            Self::Today => today,
            Self::Week => today.saturating_sub(Span::new().days(6)),
            Self::Month => today.saturating_sub(Span::new().days(29)),
            Self::Year => today.first_of_year(),
        }
    }
}

/// What occurs in the trail, with how often.
pub(super) struct Occurring {
    topics: Vec<(Topic, usize)>,
    people: Vec<(String, usize)>,
    parts: Vec<(String, usize)>,
}

impl HistoryPage {
    fn count(&self, text: &Text) -> Occurring {
        let mut topics = std::collections::BTreeMap::new();
        let mut people = std::collections::BTreeMap::new();
        let mut parts = std::collections::BTreeMap::new();
        for entry in self.trail() {
            *people.entry(entry.operation.who.clone()).or_default() += 1;
            for line in &entry.lines {
                *topics.entry(line.topic).or_default() += 1;
                *parts.entry(line.what.clone()).or_default() += 1;
            }
        }
        let mut parts: Vec<(String, usize)> = parts.into_iter().collect();
        parts.sort_by(|a, b| text.compare(&a.0, &b.0));
        Occurring { topics: topics.into_iter().collect(), people: people.into_iter().collect(), parts }
    }

    /// Shows the search line and the chips.
    pub(super) fn filters_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        if self.occurring.is_none() {
            self.occurring = Some(Rc::new(self.count(&text)));
        }
        let Some(found) = self.occurring.clone() else { return };
        let id = Id::unique("history-filter");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = eframe::egui::vec2(8.0, 6.0);
            let width = size::HISTORY_SEARCH.min(ui.available_width());
            let name = text.get("history-search");
            let field = TextField { id: id.with(0), name, hint: name, rows: 1, width, error: None };
            let response = field.show(ui, &mut self.filter.words);
            cx.region(&response);
            let all = text.get("history-all");
            let chip = |ui: &mut Ui, key: &str, values: &[(&str, Option<usize>)], chosen: Option<usize>| {
                let value = chosen.and_then(|index| values.get(index)).map_or(all, |(name, _)| name);
                let shown = text.with("history-of", &[("name", text.get(key).into()), ("value", value.into())]);
                let chip = Chip {
                    id: id.with(key),
                    icon: None,
                    text: &shown,
                    is_active: chosen.is_some(),
                    is_wide: true,
                    all: Some(all),
                    search: text.get("history-find"),
                };
                chip.show(ui, values, chosen)
            };
            let topics: Vec<(&str, Option<usize>)> = found.topics.iter().map(|(topic, count)| (text.of("topic", topic.key()), Some(*count))).collect();
            let chosen = found.topics.iter().position(|(topic, _)| Some(*topic) == self.filter.topic);
            if let Some(picked) = chip(ui, "history-topic", &topics, chosen) {
                self.filter.topic = picked.map(|index| found.topics[index].0);
            }
            let people: Vec<(&str, Option<usize>)> = found.people.iter().map(|(who, count)| (who.as_str(), Some(*count))).collect();
            let chosen = found.people.iter().position(|(who, _)| Some(who) == self.filter.who.as_ref());
            if let Some(picked) = chip(ui, "history-who", &people, chosen) {
                self.filter.who = picked.map(|index| found.people[index].0.clone());
            }
            let parts: Vec<(&str, Option<usize>)> = found.parts.iter().map(|(part, count)| (part.as_str(), Some(*count))).collect();
            let chosen = found.parts.iter().position(|(part, _)| Some(part) == self.filter.what.as_ref());
            if let Some(picked) = chip(ui, "history-what", &parts, chosen) {
                self.filter.what = picked.map(|index| found.parts[index].0.clone());
            }
            let periods: Vec<(&str, Option<usize>)> = Period::ALL.iter().map(|period| (text.get(period.key()), None)).collect();
            let chosen = Period::ALL.iter().position(|period| Some(*period) == self.period);
            if let Some(picked) = chip(ui, "history-when", &periods, chosen) {
                self.period = picked.map(|index| Period::ALL[index]);
                self.filter.since = self.period.map(|period| period.first(cx.today));
            }
        });
        ui.add_space(4.0);
    }

    /// Says what was looked for, for those who read what was written.
    pub(super) fn narrowing(&self, text: &Text) -> String {
        let of = |key: &str, value: &str| text.with("history-of", &[("name", text.get(key).into()), ("value", value.into())]);
        let said = [
            self.filter.topic.map(|topic| of("history-topic", text.of("topic", topic.key()))),
            self.filter.who.as_ref().map(|who| of("history-who", who)),
            self.filter.what.as_ref().map(|what| of("history-what", what)),
            self.period.map(|period| of("history-when", text.get(period.key()))),
            Some(self.filter.words.trim()).filter(|words| !words.is_empty()).map(|words| of("history-search", words)),
        ];
        said.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

/// Offers to write what is left.
pub(super) fn export_ui(ui: &mut Ui, text: &Text, nothing: Option<&str>) -> Option<Wanted> {
    let response = Button::ghost(text.get("history-export")).icon(icon::EXPORT).blocked(nothing).show(ui);
    let mut wanted = None;
    if nothing.is_none() {
        Popup::menu(&response).show(|ui| {
            if Button::ghost(text.get("history-export-csv")).show(ui).clicked() {
                wanted = Some(Wanted::Csv);
                ui.close();
            }
            if Button::ghost(text.get("history-export-docx")).show(ui).clicked() {
                wanted = Some(Wanted::Docx);
                ui.close();
            }
        });
    }
    wanted
}
