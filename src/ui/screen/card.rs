//! The record card: one dataset with every field, its scores and its history, beside the list or the matrix.
//!
//! It keeps drafts only; what is shown comes from the inventory, and what is changed is asked for.

pub(super) mod draft;
pub(super) mod editor;
mod fields;
mod gates;
pub(super) mod head;
mod history;
pub(super) mod pages;
mod place;
mod question;
mod scores;
pub(super) mod stage;

use eframe::egui::{self, Align, CentralPanel, Frame, Id, Key, Layout, Margin, Panel, Popup, ScrollArea, Ui};

use self::pages::{Pages, Tab};
use crate::model::{ChangeSet, Dataset, DatasetId, Inventory, Operation};
use crate::ui::action::{Action, CardPage};
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::UiText as _;

/// One dataset in full.
#[derive(Debug, Default)]
pub struct RecordCard {
    pages: Pages,
    had_focus: bool,
    wants_focus: bool,
}

impl RecordCard {
    /// Takes in a dataset's history that was asked for.
    pub fn take_history(&mut self, of: Option<DatasetId>, entries: Vec<(Operation, ChangeSet)>) {
        if let Some(of) = of {
            self.pages.take_history(of, entries);
        }
    }

    /// Lets the card have the focus when it is next shown.
    pub fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Turns to the scores.
    pub fn show_scores(&mut self) {
        self.pages.turn_to_scores(None);
    }

    /// Turns to a page; those that only the full page has leave it where it is.
    pub fn turn_to(&mut self, page: CardPage) {
        match page {
            CardPage::Fields => self.pages.tab = Tab::Fields,
            CardPage::Gates => self.pages.tab = Tab::Gates,
            CardPage::History => self.pages.tab = Tab::History,
            CardPage::Scores(criterion) => self.pages.turn_to_scores(criterion),
            CardPage::Checklist(_) | CardPage::Decisions | CardPage::Demand => {}
        }
    }

    /// Takes what was being typed when the card was put away. To be called in frames that do not show it.
    pub fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.pages.settle(open, cx);
        self.had_focus = false;
    }

    /// Returns a dataset about which something was typed that was refused, if there is one.
    pub fn refused(&self, inventory: &Inventory) -> Option<DatasetId> {
        self.pages.drafts.refused(inventory)
    }

    /// Lets go of what was refused.
    pub fn forget_refused(&mut self) {
        self.pages.drafts.forget_refused();
    }

    /// Shows the card of the dataset that is chosen, filling the region.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if let Some(dataset) = open.selected_dataset() {
            self.pages.begin(dataset.id());
            self.dataset_ui(ui, dataset, open, cx);
        } else {
            self.pages.drafts.begin();
        }
        self.escape(ui, cx);
        self.pages.end(open, cx);
    }

    fn dataset_ui(&mut self, ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
        head::bar_ui(ui, dataset, cx);
        self.footer_ui(ui, open, cx);
        let pad = Margin { left: size::CARD_PAD as i8, right: size::CARD_PAD as i8, top: 0, bottom: 0 };
        CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let narrow = Margin { left: pad.left - 4, right: pad.right - 4, top: 14, bottom: 0 };
            Frame::new().inner_margin(narrow).show(ui, |ui| {
                head::title_ui(ui, dataset, open, &mut self.pages.drafts, cx);
                let tabs = Tab::OF_CARD.map(|tab| (tab, cx.text.get(tab.key()), None));
                if let Some(tab) = head::tabs_ui(ui, self.pages.tab, &tabs) {
                    self.pages.tab = tab;
                }
            });
            let salt = (dataset.id(), self.pages.tab.key());
            ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
                Frame::new().inner_margin(Margin { top: 8, ..pad }).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    self.pages.ui(ui, dataset, open, cx);
                });
            });
        });
        if std::mem::take(&mut self.wants_focus) {
            let id = self.pages.entrance().unwrap_or_else(|| Id::unique("card-title").with(dataset.id()));
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    fn footer_ui(&self, ui: &mut Ui, open: &Open<'_>, cx: &Cx<'_>) {
        let keys = match self.pages.tab {
            Tab::Scores => "card-keys",
            Tab::Gates => "card-keys-gates",
            Tab::Fields | Tab::Checklist | Tab::Decisions | Tab::Demand | Tab::History => return,
        };
        if !open.is_writable {
            return;
        }
        let palette = ui.palette();
        let frame = Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(size::CARD_PAD as i8, 0));
        Panel::bottom("card-footer").exact_size(size::STATUS_BAR).frame(frame).show_separator_line(true).show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.muted(Role::Caption, cx.text.get("card-keys-next"));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.muted(Role::Caption, cx.text.get(keys)));
            });
        });
    }

    /// Puts the card away on Esc, when the focus was in it and not in text.
    fn escape(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        let is_escape = ui.input(|input| input.key_pressed(Key::Escape));
        if is_escape && self.had_focus && !self.pages.drafts.was_typing() && !self.pages.drafts.is_typing() && !Popup::is_any_open(ui.ctx()) {
            cx.ask(Action::Do(Verb::CloseCard));
        }
        let focused = ui.memory(egui::Memory::focused).and_then(|id| ui.ctx().read_response(id));
        // What lies over the card, a dialog say, is not in it.
        self.had_focus = focused.is_some_and(|response| response.layer_id == ui.layer_id() && ui.max_rect().contains(response.rect.center()));
    }
}
