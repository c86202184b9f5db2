//! The pages that show one dataset, with what is being typed in them: shared by the record card and the full page.
//!
//! Which of them can be turned to, and what stands around them, belongs to whoever shows them.

use eframe::egui::{Id, Ui};

use super::draft::Drafts;
use super::editor::Editor;
use super::fields;
use super::gates::GatePage;
use super::history::HistoryPage;
use super::scores::{self, ScorePage};
use super::stage::stage_ui;
use crate::model::{ChangeSet, CriterionId, Dataset, DatasetId, DepartmentId, Language, Operation};
use crate::ui::context::{Cx, Open};

/// A page about one dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::ui::screen) enum Tab {
    /// Every field.
    Fields,
    /// The scores.
    #[default]
    Scores,
    /// The gates.
    Gates,
    /// What is to be done in each stage.
    Checklist,
    /// What was decided.
    Decisions,
    /// Who asked for it.
    Demand,
    /// What was done.
    History,
}

impl Tab {
    /// The pages of the record card.
    pub(in crate::ui::screen) const OF_CARD: [Self; 4] = [Self::Fields, Self::Scores, Self::Gates, Self::History];
    /// The pages of the full page.
    pub(in crate::ui::screen) const ALL: [Self; 7] = [Self::Fields, Self::Scores, Self::Gates, Self::Checklist, Self::Decisions, Self::Demand, Self::History];

    /// Returns the key of its name.
    pub(in crate::ui::screen) const fn key(self) -> &'static str {
        match self {
            Self::Fields => "card-fields",
            Self::Scores => "card-scores",
            Self::Gates => "card-gates",
            Self::Checklist => "card-checklist",
            Self::Decisions => "card-decisions",
            Self::Demand => "card-demand",
            Self::History => "card-history",
        }
    }
}

/// The pages of one dataset.
#[derive(Debug, Default)]
pub(in crate::ui::screen) struct Pages {
    /// The page that is shown.
    pub(in crate::ui::screen) tab: Tab,
    /// What is being typed.
    pub(in crate::ui::screen) drafts: Drafts,
    /// The language that is edited, once somebody chose one.
    language: Option<Language>,
    scores: ScorePage,
    gates: GatePage,
    history: HistoryPage,
    /// The departments in the order of the alphabet, as of a generation.
    departments: Option<(u64, Vec<(DepartmentId, String)>)>,
    is_naming: bool,
    shown: Option<DatasetId>,
    /// Whether the stages stand above the pages already.
    is_full: bool,
}

impl Pages {
    /// Makes the pages of the full page, beginning at the checklist.
    pub(in crate::ui::screen) fn full() -> Self {
        Self { tab: Tab::Checklist, is_full: true, ..Self::default() }
    }

    /// Takes in a dataset's history that was asked for.
    pub(in crate::ui::screen) fn take_history(&mut self, of: DatasetId, entries: Vec<(Operation, ChangeSet)>) {
        self.history.take(of, entries);
    }

    /// Turns to the scores, at a criterion if one is named.
    pub(in crate::ui::screen) fn turn_to_scores(&mut self, criterion: Option<CriterionId>) {
        self.tab = Tab::Scores;
        if let Some(criterion) = criterion {
            self.scores.turn_to(criterion);
        }
    }

    /// Begins a frame that shows a dataset; tells whether it is another than before.
    pub(in crate::ui::screen) fn begin(&mut self, dataset: DatasetId) -> bool {
        self.drafts.begin();
        let is_new = self.shown.replace(dataset) != Some(dataset);
        self.is_naming &= !is_new;
        is_new
    }

    /// Ends a frame: takes what the cursor has left.
    pub(in crate::ui::screen) fn end(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.drafts.take_left(open.selected.filter(|_| self.tab == Tab::Gates), open, cx);
        self.drafts.end(open, cx);
    }

    /// Takes what was being typed when the pages were put away. To be called in frames that do not show them.
    pub(in crate::ui::screen) fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.drafts.take_left(None, open, cx);
        self.drafts.begin();
        self.drafts.end(open, cx);
    }

    /// Returns what takes the focus on the page that is shown; nothing where the title does.
    pub(in crate::ui::screen) fn entrance(&self) -> Option<Id> {
        match self.tab {
            Tab::Scores => Some(scores::page_id()),
            Tab::Gates => Some(self.gates.entrance()),
            Tab::Fields | Tab::Checklist | Tab::Decisions | Tab::Demand | Tab::History => None,
        }
    }

    /// Shows the page, where it is one that the card has too.
    pub(in crate::ui::screen) fn ui(&mut self, ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
        match self.tab {
            Tab::Fields => self.fields_ui(ui, dataset, open, cx),
            Tab::Gates => self.gates.ui(ui, dataset, open, &mut self.drafts, cx),
            Tab::Scores => scores::scores_ui(ui, &mut self.scores, dataset, open, &mut self.drafts, cx),
            Tab::History => self.history.ui(ui, dataset.id(), open, cx),
            Tab::Checklist | Tab::Decisions | Tab::Demand => {}
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.refresh_departments(open, cx);
        let departments = self.departments.as_ref().map_or(&[][..], |(_, departments)| departments.as_slice());
        let language = self.language.unwrap_or_else(|| open.inventory().language());
        let is_naming = &mut self.is_naming;
        let mut editor = Editor { dataset, open, drafts: &mut self.drafts, language, departments, is_naming };
        if !self.is_full {
            stage_ui(ui, dataset, open, cx);
        }
        self.language = fields::fields_ui(ui, &mut editor, cx).or(self.language);
    }

    fn refresh_departments(&mut self, open: &Open<'_>, cx: &Cx<'_>) {
        if self.departments.as_ref().is_some_and(|(generation, _)| *generation == open.generation) {
            return;
        }
        let mut departments: Vec<_> = open.inventory().departments().map(|department| (department.id, department.name.to_string())).collect();
        departments.sort_by(|a, b| cx.text.compare(&a.1, &b.1));
        self.departments = Some((open.generation, departments));
    }
}
