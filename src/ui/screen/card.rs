//! The record card: one dataset with every field, its scores and its history, beside the list or the matrix.
//!
//! It keeps drafts only; what is shown comes from the inventory, and what is changed is asked for.

mod draft;
mod editor;
mod fields;
mod gates;
mod head;
mod history;
mod place;
mod question;
mod scores;

use eframe::egui::{self, Align, CentralPanel, Frame, Id, Key, Layout, Margin, Panel, Popup, ScrollArea, Ui};

use self::draft::Drafts;
use self::editor::Editor;
use self::gates::GatePage;
use self::history::HistoryPage;
use self::scores::ScorePage;
use crate::model::{ChangeSet, DatasetId, DepartmentId, Language, Operation};
use crate::ui::action::{Action, CardPage};
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::UiText as _;

/// The pages of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Tab {
    /// Every field.
    Fields,
    /// The scores.
    #[default]
    Scores,
    /// The gates.
    Gates,
    /// What was done.
    History,
}

impl Tab {
    const ALL: [Self; 4] = [Self::Fields, Self::Scores, Self::Gates, Self::History];

    const fn key(self) -> &'static str {
        match self {
            Self::Fields => "card-fields",
            Self::Scores => "card-scores",
            Self::Gates => "card-gates",
            Self::History => "card-history",
        }
    }
}

/// One dataset in full.
#[derive(Debug, Default)]
pub struct RecordCard {
    tab: Tab,
    drafts: Drafts,
    /// The language that is edited, once somebody chose one.
    language: Option<Language>,
    scores: ScorePage,
    gates: GatePage,
    history: HistoryPage,
    /// The departments in the order of the alphabet, as of a generation.
    departments: Option<(u64, Vec<(DepartmentId, String)>)>,
    is_naming: bool,
    shown: Option<DatasetId>,
    had_focus: bool,
    wants_focus: bool,
}

impl RecordCard {
    /// Takes in a dataset's history that was asked for.
    pub fn take_history(&mut self, of: Option<DatasetId>, entries: Vec<(Operation, ChangeSet)>) {
        if let Some(of) = of {
            self.history.take(of, entries);
        }
    }

    /// Lets the card have the focus when it is next shown.
    pub fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Turns to the scores.
    pub fn show_scores(&mut self) {
        self.tab = Tab::Scores;
    }

    /// Turns to a page.
    pub fn turn_to(&mut self, page: CardPage) {
        match page {
            CardPage::Fields => self.tab = Tab::Fields,
            CardPage::Gates => self.tab = Tab::Gates,
            CardPage::History => self.tab = Tab::History,
            CardPage::Checklist(_) | CardPage::Decisions | CardPage::Demand => {}
            CardPage::Scores(criterion) => {
                self.tab = Tab::Scores;
                if let Some(criterion) = criterion {
                    self.scores.turn_to(criterion);
                }
            }
        }
    }

    /// Takes what was being typed when the card was put away. To be called in frames that do not show it.
    pub fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.drafts.take_left(None, open, cx);
        self.drafts.begin();
        self.drafts.end(open, cx);
        self.had_focus = false;
    }

    /// Shows the card of the dataset that is chosen, filling the region.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.drafts.begin();
        if let Some(dataset) = open.selected_dataset() {
            if self.shown.replace(dataset.id()) != Some(dataset.id()) {
                self.is_naming = false;
            }
            self.dataset_ui(ui, dataset, open, cx);
        }
        self.escape(ui, cx);
        self.drafts.take_left(open.selected.filter(|_| self.tab == Tab::Gates), open, cx);
        self.drafts.end(open, cx);
    }

    fn dataset_ui(&mut self, ui: &mut Ui, dataset: &std::sync::Arc<crate::model::Dataset>, open: &Open<'_>, cx: &mut Cx<'_>) {
        head::bar_ui(ui, dataset, cx);
        self.footer_ui(ui, open, cx);
        let pad = Margin { left: size::CARD_PAD as i8, right: size::CARD_PAD as i8, top: 0, bottom: 0 };
        CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let narrow = Margin { left: pad.left - 4, right: pad.right - 4, top: 14, bottom: 0 };
            Frame::new().inner_margin(narrow).show(ui, |ui| {
                head::title_ui(ui, dataset, open, &mut self.drafts, cx);
                if let Some(tab) = head::tabs_ui(ui, self.tab, cx) {
                    self.tab = tab;
                }
            });
            let salt = (dataset.id(), self.tab.key());
            ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
                Frame::new().inner_margin(Margin { top: 8, ..pad }).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    self.page_ui(ui, dataset, open, cx);
                });
            });
        });
        if std::mem::take(&mut self.wants_focus) {
            let id = match self.tab {
                Tab::Scores => scores::page_id(),
                Tab::Gates => self.gates.entrance(),
                Tab::Fields | Tab::History => Id::unique("card-title").with(dataset.id()),
            };
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, dataset: &crate::model::Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
        match self.tab {
            Tab::Fields => {
                self.refresh_departments(open, cx);
                let departments = self.departments.as_ref().map_or(&[][..], |(_, departments)| departments.as_slice());
                let language = self.language.unwrap_or_else(|| open.inventory().language());
                let is_naming = &mut self.is_naming;
                let mut editor = Editor { dataset, open, drafts: &mut self.drafts, language, departments, is_naming };
                let asked = fields::fields_ui(ui, &mut editor, cx);
                self.language = asked.language.or(self.language);
                if asked.wants_gates {
                    self.turn_to(CardPage::Gates);
                    self.wants_focus = true;
                }
            }
            Tab::Gates => self.gates.ui(ui, dataset, open, &mut self.drafts, cx),
            Tab::Scores => scores::scores_ui(ui, &mut self.scores, dataset, open, &mut self.drafts, cx),
            Tab::History => self.history.ui(ui, dataset.id(), open, cx),
        }
    }

    fn refresh_departments(&mut self, open: &Open<'_>, cx: &Cx<'_>) {
        if self.departments.as_ref().is_some_and(|(generation, _)| *generation == open.generation) {
            return;
        }
        let mut departments: Vec<_> = open.inventory().departments().map(|department| (department.id, department.name.to_string())).collect();
        departments.sort_by(|a, b| cx.text.compare(&a.1, &b.1));
        self.departments = Some((open.generation, departments));
    }

    fn footer_ui(&self, ui: &mut Ui, open: &Open<'_>, cx: &Cx<'_>) {
        let keys = match self.tab {
            Tab::Scores => "card-keys",
            Tab::Gates => "card-keys-gates",
            Tab::Fields | Tab::History => return,
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
        if is_escape && self.had_focus && !self.drafts.was_typing() && !self.drafts.is_typing() && !Popup::is_any_open(ui.ctx()) {
            cx.ask(Action::Do(Verb::CloseCard));
        }
        let focused = ui.memory(egui::Memory::focused).and_then(|id| ui.ctx().read_response(id));
        self.had_focus = focused.is_some_and(|response| ui.max_rect().intersects(response.rect) && ui.max_rect().contains(response.rect.center()));
    }
}
