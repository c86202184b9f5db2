//! One dataset in full: its stages, its checklist, what was decided about it and who asked for it.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

mod decided;
mod wanted;

use std::sync::Arc;

use eframe::egui::{self, AsIdSalt, CentralPanel, Frame, Id, Key, Margin, Popup, ScrollArea, Ui};

use self::decided::DecisionPage;
use self::wanted::DemandPage;
use super::card::head;
use super::card::pages::{Pages, Tab};
use crate::model::{ChangeSet, Dataset, DatasetId, Operation};
use crate::ui::action::{Action, CardPage};
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::bar::view_header_ui;

/// The screen.
#[derive(Debug)]
pub struct DatasetScreen {
    pages: Pages,
    decided: DecisionPage,
    wanted: DemandPage,
    wants_focus: bool,
}

impl Default for DatasetScreen {
    fn default() -> Self {
        let mut pages = Pages::default();
        pages.tab = Tab::Checklist;
        Self { pages, decided: DecisionPage::default(), wanted: DemandPage::default(), wants_focus: false }
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
            CardPage::Checklist(_item) => self.pages.tab = Tab::Checklist,
            CardPage::Decisions => self.pages.tab = Tab::Decisions,
            CardPage::Demand => self.pages.tab = Tab::Demand,
            CardPage::History => self.pages.tab = Tab::History,
        }
    }

    /// Takes what was being typed when the page was left. To be called in frames that do not show it.
    pub fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.pages.settle(open, cx);
    }

    /// Shows the screen; `at` is the place of the dataset in the list, and how many the list shows.
    pub fn ui(&mut self, ui: &mut Ui, _at: Option<(usize, usize)>, open: &Open<'_>, cx: &mut Cx<'_>) {
        if let Some(dataset) = open.selected_dataset() {
            self.pages.begin(dataset.id());
            self.dataset_ui(ui, dataset, open, cx);
        } else {
            self.pages.drafts.begin();
            view_header_ui(ui, cx.text.get("place-dataset"), "", |_| {});
        }
        self.leave(ui, cx);
        self.pages.end(open, cx);
    }

    fn dataset_ui(&mut self, ui: &mut Ui, dataset: &Arc<Dataset>, open: &Open<'_>, cx: &mut Cx<'_>) {
        view_header_ui(ui, dataset.title(open.language), "", |_| {});
        egui::Panel::top("dataset-tabs").frame(Frame::new().inner_margin(Margin::symmetric(size::VIEW_PAD as i8 - 4, 0))).show(ui, |ui| {
            let tabs = Tab::ALL.map(|tab| (tab, cx.text.get(tab.key()), None));
            if let Some(tab) = head::tabs_ui(ui, self.pages.tab, &tabs) {
                self.pages.tab = tab;
            }
        });
        let fill = ui.palette().bg;
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| match self.pages.tab {
            Tab::Decisions => self.decided.ui(ui, dataset, open, cx),
            Tab::Demand => self.wanted.ui(ui, dataset, open, cx),
            Tab::Checklist => {}
            Tab::Fields | Tab::Scores | Tab::Gates | Tab::History => {
                let salt = (dataset.id(), self.pages.tab.key());
                text_page_ui(ui, salt, |ui| self.wants_focus |= self.pages.ui(ui, dataset, open, cx));
            }
        });
        if std::mem::take(&mut self.wants_focus) {
            let id = self.pages.entrance().unwrap_or_else(|| Id::unique("card-title").with(dataset.id()));
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// Goes back to where one came from, on Esc outside text and on Alt+Left.
    fn leave(&self, ui: &Ui, cx: &mut Cx<'_>) {
        if ui.memory(|memory| memory.top_modal_layer().is_some()) || Popup::is_any_open(ui.ctx()) {
            return;
        }
        let is_back = ui.input_mut(|input| input.consume_key(egui::Modifiers::ALT, Key::ArrowLeft));
        let is_typing = self.pages.drafts.was_typing() || self.pages.drafts.is_typing() || ui.ctx().text_edit_focused();
        let is_escape = ui.input(|input| input.key_pressed(Key::Escape)) && !is_typing;
        if is_back || is_escape {
            cx.ask(Action::Do(Verb::CloseCard));
        }
    }
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
