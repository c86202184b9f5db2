//! Duplicates: datasets that may be the same, side by side, to be merged or told apart one pair after the other.
//!
//! It keeps choices and scroll positions only; what is changed is asked for.

mod compare;
mod model;
mod rows;

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Id, Key, Panel, Ui};

use self::compare::{Compare, Done};
use self::model::{PairRow, Two, pair_rows};
use self::rows::Pairs;
use super::decisions::listing::{Deed, Listing, Look};
use crate::command::Command;
use crate::model::DatasetId;
use crate::model::duplicate::Duplicates;
use crate::text::Locale;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::{rule_ui, status_bar_ui, view_header_ui};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

/// What the rows were made of: the revision, the language, how often something was found, how many were skipped, what was asked for.
type Made = (u64, Locale, u64, usize, Option<Two>);

/// The screen.
#[derive(Debug, Default)]
pub struct DuplicatesScreen {
    found: Latest<u64, Duplicates>,
    /// Goes up whenever something new is found.
    times: u64,
    rows: Vec<PairRow>,
    made: Option<Made>,
    skipped: BTreeSet<Two>,
    asked: Option<Two>,
    chosen: Option<Two>,
    row: usize,
    list: Listing,
    compare: Compare,
    is_entered: bool,
}

impl DuplicatesScreen {
    /// Lays two datasets side by side that somebody chose.
    pub fn compare(&mut self, a: DatasetId, b: DatasetId) {
        let pair = (a.min(b), a.max(b));
        self.asked = Some(pair).filter(|_| a != b);
        self.chosen = self.asked;
        self.skipped.remove(&pair);
        self.is_entered = false;
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.follow(ui, open, cx);
        let covers = ui.ctx().content_rect().width() < size::CARD_COVERS_UNDER;
        self.header_ui(ui, covers, cx);
        rule_ui(ui);
        if self.rows.is_empty() {
            return self.nothing_ui(ui, cx);
        }
        if !compare::is_low(ui) {
            self.status_ui(ui, cx);
        }
        let plain = Frame::new().fill(ui.palette().bg);
        if !covers {
            let panel = Panel::left("duplicate pairs").resizable(true).default_size(size::CARD).size_range(size::CARD_MIN..=size::CARD_MAX);
            panel.frame(plain).show(ui, |ui| self.list_ui(ui, cx));
        }
        let done = CentralPanel::default().frame(plain).show(ui, |ui| self.rows.get(self.row).and_then(|row| self.compare.ui(ui, row, open, cx))).inner;
        if let Some(done) = done {
            self.take(done, open, cx);
        }
    }

    /// Brings the pairs up to the inventory; what was chosen gives way to its neighbour when it is gone.
    fn follow(&mut self, ui: &Ui, open: &Open<'_>, cx: &Cx<'_>) {
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        let revision = open.session.revision();
        let is_new = self.found.refresh(&revision, "duplicates", is_small, ui.ctx(), || {
            let inventory = Arc::clone(open.inventory());
            move || Duplicates::of(&inventory)
        });
        self.times += u64::from(is_new);
        let made = (revision, cx.text.locale(), self.times, self.skipped.len(), self.asked);
        if self.made.as_ref() != Some(&made) {
            self.rows = pair_rows(self.found.get(), self.asked, &self.skipped, open.inventory(), open.language, cx.text);
            self.made = Some(made);
        }
        self.row = match self.chosen.and_then(|pair| self.rows.iter().position(|row| row.pair == pair)) {
            Some(row) => row,
            None => self.row.min(self.rows.len().saturating_sub(1)),
        };
        self.chosen = self.rows.get(self.row).map(|row| row.pair);
        if !std::mem::replace(&mut self.is_entered, true) && !self.rows.is_empty() {
            self.list.take_focus();
            self.list.reveal(self.row);
            if ui.ctx().content_rect().width() < size::CARD_COVERS_UNDER {
                self.compare.take_focus();
            }
        }
    }

    fn step(&mut self, by: isize) {
        self.row = self.row.saturating_add_signed(by).min(self.rows.len().saturating_sub(1));
        self.chosen = self.rows.get(self.row).map(|row| row.pair);
        self.list.reveal(self.row);
    }

    fn header_ui(&mut self, ui: &mut Ui, covers: bool, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let count = self.rows.len();
        let beside = match count {
            0 => String::new(),
            _ if covers => text.with("duplicate-at", &[("at", (self.row + 1).into()), ("count", count.into())]),
            _ => text.with("duplicate-count", &[("count", count.into())]),
        };
        let mut step = 0;
        view_header_ui(ui, text.get("place-duplicates"), &beside, |ui| {
            if count > 0 {
                let ends = [(icon::CHEVRON_DOWN, "duplicate-next", 1, self.row + 1 >= count), (icon::CHEVRON_UP, "duplicate-previous", -1, self.row == 0)];
                for (glyph, key, by, is_end) in ends {
                    if icon_button(ui, glyph, text.get(key), is_end.then(|| text.get("duplicate-no-more"))).clicked() {
                        step = by;
                    }
                }
            }
            if !self.skipped.is_empty() {
                let label = text.with("duplicate-show-skipped", &[("count", self.skipped.len().into())]);
                if Button::ghost(&label).show(ui).clicked() {
                    self.skipped.clear();
                }
            }
        });
        if step != 0 {
            self.step(step);
        }
    }

    fn status_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text;
        let keys = if ui.available_width() > size::IMPORT_STACKS_UNDER[0] { text.get("duplicate-keys") } else { "" };
        let left = |ui: &mut Ui| {
            if self.found.is_under_way() {
                ui.muted(Role::Caption, text.get("duplicate-working"));
            } else {
                ui.muted(Role::Caption, &text.with("duplicate-at", &[("at", (self.row + 1).into()), ("count", self.rows.len().into())]));
            }
        };
        status_bar_ui(ui, left, keys);
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let look = Look { id: Id::unique("duplicate-pairs"), name: cx.text.get("duplicate-list"), row: size::TALL_ROW + 4.0 };
        let (deed, response) = self.list.ui(ui, &look, &Pairs(&self.rows), Some(self.row));
        cx.region(&response);
        let enters = response.has_focus() && ui.input_mut(|input| input.consume_key(eframe::egui::Modifiers::NONE, Key::ArrowRight));
        if let Some(deed) = deed {
            self.row = deed.row();
            self.chosen = self.rows.get(self.row).map(|row| row.pair);
        }
        if enters || matches!(deed, Some(Deed::Open(_))) {
            self.compare.take_focus();
        }
    }

    /// Does what was decided of the chosen pair, and goes on with the next.
    fn take(&mut self, done: Done, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(pair) = self.chosen else { return };
        if self.asked == Some(pair) && !matches!(done, Done::Leave) {
            self.asked = None;
        }
        match done {
            Done::Merge(mut merge) => {
                // What is written into the inventory speaks its language.
                let own = crate::text::Text::new(crate::alphabet::locale_of(open.inventory().language()));
                merge.note = wording::merge_note(&merge, open.inventory(), &own);
                cx.ask(Action::run(Command::MergeDatasets(merge)));
            }
            Done::Distinct => cx.ask(Action::run(Command::MarkDistinct(vec![pair], true, cx.today))),
            Done::Skip => {
                self.skipped.insert(pair);
            }
            Done::Leave => return self.list.take_focus(),
        }
        self.chosen = None;
        self.compare.take_focus();
    }

    /// Says that there is nothing to decide, or that it is still being looked for.
    fn nothing_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let is_working = self.found.is_under_way();
        let (glyph, title, help) = match (is_working, self.skipped.is_empty()) {
            (true, _) => (icon::SEARCH, "duplicate-working", "duplicate-working-help"),
            (false, true) => (icon::CIRCLE_CHECK, "duplicate-none", "duplicate-none-help"),
            (false, false) => (icon::CIRCLE_CHECK, "duplicate-all-seen", "duplicate-all-seen-help"),
        };
        CentralPanel::default().frame(Frame::new().fill(ui.palette().bg)).show(ui, |ui| {
            ui.vertical_centered(|ui| {
                ui.set_max_width(size::MEASURE.min(ui.available_width() - 2.0 * size::VIEW_PAD));
                ui.add_space((ui.available_height() * 0.18).min(96.0));
                ui.icon(glyph, 28.0, ui.palette().muted);
                ui.add_space(8.0);
                heading_ui(ui, Role::Section, text.get(title));
                ui.muted(Role::Body, text.get(help));
                ui.add_space(12.0);
                if is_working {
                    return;
                }
                let response = Button::new(text.get("duplicate-to-list")).show(ui);
                cx.region(&response);
                if response.clicked() {
                    cx.ask(Action::Go(crate::ui::action::Place::Datasets));
                }
            });
        });
    }
}
