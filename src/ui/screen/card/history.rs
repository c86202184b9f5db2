//! The history of a dataset: who changed what from what to what, when and why, narrowed to what somebody looks for.
//!
//! What was done comes from the file, newest first and further back when asked; what is brought back is asked for as any other change.

mod entry;
mod filters;
mod restoring;

use std::collections::BTreeSet;
use std::rc::Rc;

use eframe::egui::{Ui, Vec2};
use jiff::Timestamp;

use self::restoring::Restoring;
use crate::export;
use crate::model::{ChangeSet, DatasetId, Key, Operation, OperationId};
use crate::text::{Locale, Text};
use crate::ui::action::{Action, Ready};
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, size};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::{Button, UiText as _};
use crate::wording::trail::{self, TrailEntry, TrailFilter, TrailLine};

/// How many operations are fetched at first, and how many times more when older ones are asked for.
const PAGE: usize = 200;
const OLDER: usize = 4;

/// The history of the dataset that is shown.
#[derive(Default)]
pub(super) struct HistoryPage {
    /// The dataset that is shown.
    shown: Option<DatasetId>,
    /// What was asked for last: the dataset, the state of the inventory, and how many operations.
    asked: Option<(DatasetId, u64, usize)>,
    limit: usize,
    found: Option<(DatasetId, Vec<(Operation, ChangeSet)>)>,
    /// The trail, and of which dataset and state, in which language.
    worded: Option<((DatasetId, u64, Locale), Vec<TrailEntry>)>,
    filter: TrailFilter,
    /// What occurs in the trail.
    occurring: Option<Rc<filters::Occurring>>,
    period: Option<filters::Period>,
    narrowed: Narrowed,
    /// Operations that are shown with all their lines, and lines that are shown whole.
    unfolded: BTreeSet<(OperationId, Option<Key>, usize)>,
    /// How high entries were when they were last drawn, for those out of sight.
    heights: Heights,
    restoring: Option<Restoring>,
}

/// What is left of the trail: entries and lines by their places, and how many lines there are.
#[derive(Default)]
struct Narrowed {
    of: Option<TrailFilter>,
    entries: Vec<(usize, Vec<usize>)>,
    found: usize,
    count: usize,
}

#[derive(Default)]
struct Heights {
    width: f32,
    of: std::collections::BTreeMap<OperationId, f32>,
}

impl std::fmt::Debug for HistoryPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HistoryPage").field("asked", &self.asked).finish_non_exhaustive()
    }
}

impl HistoryPage {
    /// Takes in what was asked for.
    pub(super) fn take(&mut self, of: DatasetId, entries: Vec<(Operation, ChangeSet)>) {
        self.found = Some((of, entries));
        self.worded = None;
    }

    /// Shows the trail, newest first.
    pub(super) fn ui(&mut self, ui: &mut Ui, id: DatasetId, open: &Open<'_>, cx: &mut Cx<'_>) {
        if self.shown.replace(id) != Some(id) {
            *self = Self { shown: Some(id), limit: PAGE, found: self.found.take(), ..Self::default() };
        }
        self.fetch(id, open, cx);
        if self.found.as_ref().is_none_or(|(of, _)| *of != id) {
            ui.muted(Role::Body, cx.text.get("card-history-waiting"));
            return;
        }
        self.word(id, open, cx.text);
        let before = self.filter.clone();
        self.filters_ui(ui, cx);
        self.narrow();
        self.actions_ui(ui, id, open, cx);
        self.list_ui(ui, open, cx);
        if before != self.filter {
            self.restoring = None;
            ui.request_repaint();
        }
    }

    /// Asks the file for as much as is wanted: everything, where somebody looks for something.
    fn fetch(&mut self, id: DatasetId, open: &Open<'_>, cx: &mut Cx<'_>) {
        if !self.filter.is_empty() && self.has_older() {
            self.limit = usize::MAX;
        }
        let wanted = (id, open.session.revision(), self.limit);
        if self.asked != Some(wanted) {
            self.asked = Some(wanted);
            cx.ask(Action::RequestHistory(id, self.limit));
        }
    }

    /// Tells whether the file may hold more than was fetched.
    fn has_older(&self) -> bool {
        self.found.as_ref().is_some_and(|(_, entries)| entries.len() >= self.limit)
    }

    fn word(&mut self, id: DatasetId, open: &Open<'_>, text: &Text) {
        let Some((_, found)) = &self.found else { return };
        let of = (id, open.session.revision(), text.locale());
        if self.worded.as_ref().is_none_or(|(other, _)| *other != of) {
            self.worded = Some((of, trail::trail(found, Some(id), open.inventory(), text)));
            self.narrowed.of = None;
            self.occurring = None;
            self.heights.of.clear();
        }
    }

    fn trail(&self) -> &[TrailEntry] {
        self.worded.as_ref().map_or(&[], |(_, trail)| trail)
    }

    fn narrow(&mut self) {
        if self.narrowed.of.as_ref() == Some(&self.filter) {
            return;
        }
        let trail = self.trail();
        let place = |all: &[TrailLine], line: &TrailLine| all.iter().position(|other| std::ptr::eq(other, line));
        let mut entries = Vec::new();
        let mut found = 0;
        for (entry, lines) in self.filter.narrow(trail) {
            let Some(at) = trail.iter().position(|other| std::ptr::eq(other, entry)) else { continue };
            found += lines.len();
            entries.push((at, lines.into_iter().filter_map(|line| place(&entry.lines, line)).collect()));
        }
        let count = trail.iter().map(|entry| entry.lines.len()).sum();
        self.narrowed = Narrowed { of: Some(self.filter.clone()), entries, found, count };
        self.heights.of.clear();
    }

    /// Says how much is left, and offers to copy and to write it.
    fn actions_ui(&mut self, ui: &mut Ui, id: DatasetId, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let mut wanted = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let Narrowed { found, count, .. } = self.narrowed;
            let is_all = self.filter.is_empty();
            let counted = if is_all {
                text.with("history-count", &[("count", count.into())])
            } else {
                text.with("history-narrowed", &[("found", found.into()), ("count", count.into())])
            };
            ui.muted(Role::Caption, &counted);
            if !is_all && Button::link(text.get("history-clear")).show(ui).clicked() {
                self.filter = TrailFilter::default();
                self.period = None;
            }
            let nothing = (self.narrowed.entries.is_empty()).then(|| text.get("history-none"));
            if Button::ghost(text.get("history-copy")).icon(crate::ui::icon::COPY).blocked(nothing).show(ui).clicked() {
                wanted = Some(filters::Wanted::Copy);
            }
            wanted = filters::export_ui(ui, &text, nothing).or(wanted.take());
        });
        ui.add_space(4.0);
        if let Some(wanted) = wanted {
            self.hand_out(ui, wanted, id, open, cx);
        }
    }

    /// Copies or writes what is left, as it is shown.
    fn hand_out(&self, ui: &Ui, wanted: filters::Wanted, id: DatasetId, open: &Open<'_>, cx: &mut Cx<'_>) {
        let narrowed = self.filter.narrow(self.trail());
        let text = cx.text;
        let title = open.inventory().dataset(id).map_or("", |dataset| dataset.title(open.language));
        let title = text.with("trail-title", &[("title", title.into())]);
        let (bytes, extension) = match wanted {
            filters::Wanted::Copy => {
                ui.copy_text(trail::trail_text(&narrowed, text));
                cx.ask(Action::Tell(crate::ui::toast::Toast::good(text.get("history-copied").to_owned())));
                return;
            }
            filters::Wanted::Csv => (export::csv::table(&trail::trail_table(&narrowed, text)), "csv"),
            filters::Wanted::Docx => {
                let paper = trail::trail_paper(&narrowed, &title, &self.narrowing(text), open.inventory(), Timestamp::now(), text);
                (export::docx::write(&paper), "docx")
            }
        };
        match bytes {
            Ok(bytes) => cx.ask(Action::WriteReady(Ready { title, extension, bytes })),
            Err(error) => {
                let sentence = crate::wording::export_error(&error, text);
                cx.ask(Action::Tell(crate::ui::toast::Toast::bad(sentence)));
            }
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        if self.narrowed.entries.is_empty() {
            ui.muted(Role::Body, text.get(if self.filter.is_empty() { "history-empty" } else { "history-none" }));
        }
        let width = ui.available_width();
        if (self.heights.width - width).abs() > 0.5 {
            self.heights = Heights { width, ..Heights::default() };
        }
        let Some((_, trail)) = &self.worded else { return };
        let mut drawing = entry::Drawing { unfolded: &mut self.unfolded, restoring: &mut self.restoring, wanted: None };
        let sight = ui.clip_rect().expand2(Vec2::new(0.0, size::HISTORY_AHEAD));
        let mut day = None;
        for (at, lines) in &self.narrowed.entries {
            let Some(entry) = trail.get(*at) else { continue };
            if day.replace(entry.day) != Some(entry.day) {
                ui.add_space(10.0);
                heading_ui(ui, Role::Label, &text.long_date(entry.day));
                ui.add_space(2.0);
            }
            let top = ui.cursor().top();
            let known = self.heights.of.get(&entry.operation.id).copied();
            // What is out of sight keeps its place, and what is being asked about is always there.
            let is_asked = drawing.restoring.as_ref().is_some_and(|restoring| restoring.operation == entry.operation.id);
            if let Some(height) = known.filter(|height| !is_asked && (top > sight.bottom() || top + height < sight.top())) {
                ui.allocate_space(Vec2::new(width, height));
                continue;
            }
            let drawn = ui.scope_builder(eframe::egui::UiBuilder::new(), |ui| drawing.entry_ui(ui, entry, lines, open, cx));
            self.heights.of.insert(entry.operation.id, drawn.response.rect.height());
        }
        let wanted = drawing.wanted.take();
        if self.has_older() {
            ui.add_space(8.0);
            if Button::new(text.get("history-older")).icon(crate::ui::icon::HISTORY).show(ui).clicked() {
                self.limit = self.limit.saturating_mul(OLDER);
            }
        }
        ui.add_space(16.0);
        if let Some(command) = wanted {
            self.restoring = None;
            cx.ask(Action::run(command));
        }
    }
}
