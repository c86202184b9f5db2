//! One dataset in full: its stages, its checklist, what was decided about it and who asked for it.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

mod checklist;
mod decided;
mod facts;
mod head;
mod next;
mod stepper;
mod wanted;

use std::sync::Arc;

use eframe::egui::{self, AsIdSalt, CentralPanel, Frame, Key, Margin, Panel, Popup, ScrollArea, Ui};

use self::checklist::ChecklistPage;
use self::decided::DecisionPage;
use self::facts::Facts;
use self::head::Head;
use self::stepper::Stepper;
use self::wanted::DemandPage;
use super::card::head::{tab_id, tabs_ui};
use super::card::pages::{Pages, Tab};
use crate::model::{ChangeSet, Dataset, DatasetId, Inventory, ItemId, Operation};
use crate::ui::action::{Action, CardPage, Place};
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::bar::view_header_ui;
use crate::ui::widget::{Button, UiText as _};

/// The screen.
#[derive(Debug)]
pub struct DatasetScreen {
    pages: Pages,
    checklist: ChecklistPage,
    decided: DecisionPage,
    wanted: DemandPage,
    facts: Option<Facts>,
    /// An item to turn to.
    item: Option<ItemId>,
    wants_focus: bool,
    /// Whether text had the cursor when the last frame ended.
    was_typing: bool,
    /// Whether a dialog lay over the page in the last frame.
    was_asked: bool,
}

impl Default for DatasetScreen {
    fn default() -> Self {
        Self {
            pages: Pages::full(),
            checklist: ChecklistPage::default(),
            decided: DecisionPage::default(),
            wanted: DemandPage::default(),
            facts: None,
            item: None,
            wants_focus: false,
            was_typing: false,
            was_asked: false,
        }
    }
}

impl DatasetScreen {
    /// Takes in a dataset's history that was asked for.
    pub fn take_history(&mut self, of: DatasetId, entries: Vec<(Operation, ChangeSet)>) {
        self.pages.take_history(of, entries);
    }

    /// Lets the page have the focus when it is next shown.
    pub fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Turns to a page, with the focus in it.
    pub fn turn_to(&mut self, page: CardPage) {
        self.wants_focus = true;
        match page {
            CardPage::Fields => self.pages.tab = Tab::Fields,
            CardPage::Scores(criterion) => self.pages.turn_to_scores(criterion),
            CardPage::Gates => self.pages.tab = Tab::Gates,
            CardPage::Checklist(item) => {
                self.pages.tab = Tab::Checklist;
                self.item = item;
            }
            CardPage::Decisions => self.pages.tab = Tab::Decisions,
            CardPage::Demand => self.pages.tab = Tab::Demand,
            CardPage::History => self.pages.tab = Tab::History,
        }
    }

    /// Takes what was being typed when the page was left. To be called in frames that do not show it.
    pub fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.pages.settle(open, cx);
        self.was_typing = false;
    }

    /// Returns a dataset about which something was typed that was refused, if there is one.
    pub fn refused(&self, inventory: &Inventory) -> Option<DatasetId> {
        self.pages.drafts.refused(inventory)
    }

    /// Lets go of what was refused.
    pub fn forget_refused(&mut self) {
        self.pages.drafts.forget_refused();
    }

    /// Shows the screen; `from` is where one came from, `at` the place of the dataset in the list from 0, and how many the list shows.
    pub fn ui(&mut self, ui: &mut Ui, from: Place, at: Option<(usize, usize)>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let is_asked = ui.memory(|memory| memory.top_modal_layer().is_some());
        let is_covered = is_asked || Popup::is_any_open(ui.ctx());
        // Who has answered goes on where the work is.
        let has_answered = std::mem::replace(&mut self.was_asked, is_asked) && !is_asked;
        self.wants_focus |= has_answered && ui.memory(egui::Memory::focused).is_none();
        if let Some(dataset) = open.selected_dataset() {
            self.pages.begin(dataset.id());
            if let Some(item) = self.item.take() {
                self.checklist.turn_to(item, dataset, open);
            }
            self.dataset_ui(ui, dataset, (from, at), open, cx);
        } else {
            self.pages.drafts.begin();
            nothing_ui(ui, cx);
        }
        if !is_covered {
            self.leave(ui, cx);
        }
        self.pages.end(open, cx);
        if let Some(dataset) = open.selected_dataset() {
            self.checklist.settle_focus(ui, dataset, &self.pages.drafts);
        }
        self.was_typing = ui.ctx().text_edit_focused();
    }

    fn dataset_ui(&mut self, ui: &mut Ui, dataset: &Arc<Dataset>, (from, at): (Place, Option<(usize, usize)>), open: &Open<'_>, cx: &mut Cx<'_>) {
        let facts = Facts::refresh(self.facts.take(), dataset, open, cx);
        let is_low = ui.available_height() < size::PAGE_LOW_UNDER;
        let text = Arc::clone(cx.text);
        let pad = size::VIEW_PAD as i8;
        let fill = ui.palette().bg;
        let frame = Frame::new().fill(fill).inner_margin(Margin { left: pad, right: pad, top: if is_low { 2 } else { 4 }, bottom: 0 });
        Panel::top("dataset-head").frame(frame).show_separator_line(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            Head { dataset, facts: &facts, from, at, is_low, open, text: &text }.ui(ui, cx);
            ui.add_space(6.0);
            let shown = (self.pages.tab == Tab::Checklist).then(|| self.checklist.stage(dataset));
            let progress = open.worked.process.get(dataset.id());
            let checklist = open.inventory().checklist_of(dataset.id());
            let stepper = Stepper { now: dataset.stage(), shown, progress, checklist, left: facts.left, is_low, text: &text };
            if let Some(stage) = stepper.ui(ui) {
                self.checklist.pick(dataset, stage);
                self.pages.tab = Tab::Checklist;
            }
            ui.add_space(4.0);
            // The names stand as far to the left as everything else.
            let flush = Frame::new().inner_margin(Margin { left: -4, ..Margin::ZERO });
            flush.show(ui, |ui| self.tabs_ui(ui, &facts, cx));
        });
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| match self.pages.tab {
            Tab::Decisions => self.decided.ui(ui, dataset, open, cx),
            Tab::Demand => self.wanted.ui(ui, dataset, open, cx),
            Tab::Checklist => {
                self.checklist.ui(ui, dataset, facts.latest.as_ref(), &mut self.pages.drafts, open, cx);
            }
            Tab::Fields | Tab::Scores | Tab::Gates | Tab::History => {
                let salt = (dataset.id(), self.pages.tab.key());
                text_page_ui(ui, salt, |ui| self.pages.ui(ui, dataset, open, cx));
            }
        });
        if std::mem::take(&mut self.wants_focus) {
            let own = if self.pages.tab == Tab::Checklist { self.checklist.entrance(dataset) } else { self.pages.entrance() };
            ui.memory_mut(|memory| memory.request_focus(own.unwrap_or_else(|| tab_id(self.pages.tab))));
        }
        self.facts = Some(facts);
    }

    fn tabs_ui(&mut self, ui: &mut Ui, facts: &Facts, cx: &Cx<'_>) {
        let tabs = Tab::ALL.map(|tab| {
            let count = match tab {
                Tab::Decisions => facts.decisions,
                Tab::Demand => facts.demand,
                _ => 0,
            };
            (tab, cx.text.get(tab.key()), (count > 0).then_some(count))
        });
        if let Some(tab) = tabs_ui(ui, self.pages.tab, &tabs) {
            self.pages.tab = tab;
        }
    }

    /// Goes back to where one came from, on Esc outside text and on Alt+Left.
    fn leave(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        let is_back = ui.input_mut(|input| input.consume_key(egui::Modifiers::ALT, Key::ArrowLeft));
        let is_typing = self.was_typing || self.pages.drafts.was_typing() || self.pages.drafts.is_typing();
        let is_escape = ui.input(|input| input.key_pressed(Key::Escape)) && !is_typing;
        if is_back || (is_escape && !self.checklist.back()) {
            cx.ask(Action::Do(Verb::CloseCard));
        }
    }
}

/// Says that no dataset is chosen, with the way to the list.
fn nothing_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    view_header_ui(ui, cx.text.get("place-dataset"), "", |_| {});
    let frame = Frame::new().fill(ui.palette().bg).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 8));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ui.muted(Role::Body, cx.text.get("dataset-none"));
        ui.add_space(8.0);
        if Button::primary(cx.text.get("dataset-to-list")).show(ui).clicked() {
            cx.ask(Action::Go(Place::Datasets));
        }
    });
}

/// Shows a page of text: scrolling, with the view's margin and no wider than is good to read.
fn text_page_ui(ui: &mut Ui, salt: impl AsIdSalt, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        let pad = size::VIEW_PAD as i8;
        Frame::new().inner_margin(Margin { left: pad, right: pad, top: 12, bottom: 16 }).show(ui, |ui| {
            let width = ui.available_width().min(size::PAGE);
            ui.set_width(width);
            ui.set_max_width(width);
            content(ui);
        });
    });
}
