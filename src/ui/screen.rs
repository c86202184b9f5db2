//! The screens that fill the window. One file each; a large screen splits into model, layout and paint.

pub mod call;
pub mod card;
pub mod checklist;
pub mod dataset;
pub mod datasets;
pub mod decisions;
pub mod demand;
pub mod duplicates;
mod edition;
pub mod import;
pub mod maintenance;
pub mod matrix;
pub mod overview;
pub mod process;
pub mod reports;
pub mod run;
pub mod scoring_model;
pub mod settings;
pub mod starter;
pub mod welcome;

use super::action::Place;
use super::context::{Cx, Open};
use crate::model::{DatasetId, Inventory};

/// Something on a screen that is not in the inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unkept {
    /// Where it is.
    pub place: Place,
    /// The dataset that a refused text is about; none for a draft.
    pub about: Option<DatasetId>,
}

/// The screens of an open inventory, with the drafts and scroll positions they keep.
#[derive(Debug, Default)]
pub struct Screens {
    /// What needs you.
    pub overview: overview::OverviewScreen,
    /// The grid and the record card.
    pub datasets: datasets::DatasetsScreen,
    /// One dataset in full.
    pub dataset: dataset::DatasetScreen,
    /// Value against cost.
    pub matrix: matrix::MatrixScreen,
    /// The datasets by stage.
    pub process: process::ProcessScreen,
    /// What was decided, and the snapshots.
    pub decisions: decisions::DecisionsScreen,
    /// What is promised, and when.
    pub maintenance: maintenance::MaintenanceScreen,
    /// Who asked for what.
    pub demand: demand::DemandScreen,
    /// What is to be done in each stage.
    pub checklist: checklist::ChecklistScreen,
    /// What most have: which of it is here.
    pub starter: starter::StarterScreen,
    /// Workbooks to departments and back.
    pub call: call::CallScreen,
    /// Datasets that may be the same.
    pub duplicates: duplicates::DuplicatesScreen,
    /// Scoring one question at a time, and comparing pairs.
    pub run: run::RunScreen,
    /// Documents.
    pub reports: reports::ReportsScreen,
    /// A list on its way in, while there is one.
    pub import: Option<import::ImportScreen>,
    /// What is judged and what it weighs.
    pub scoring_model: scoring_model::ScoringModelScreen,
    /// Choices, departments.
    pub settings: settings::SettingsScreen,
}

impl Screens {
    /// Returns the screens where something was changed that is not in use yet, or typed that was refused. To be called after [`Self::settle`].
    pub fn drafts(&self, inventory: &Inventory) -> Vec<Unkept> {
        let drafts =
            [(Place::Checklist, self.checklist.has_draft()), (Place::ScoringModel, self.scoring_model.has_draft()), (Place::Reports, self.reports.has_draft())];
        let refused = [
            (Place::Datasets, self.datasets.refused(inventory)),
            (Place::Dataset, self.dataset.refused(inventory)),
            (Place::Matrix, self.matrix.refused(inventory)),
        ];
        let texts = refused.into_iter().filter_map(|(place, about)| Some(Unkept { place, about: Some(about?) }));
        texts.chain(drafts.into_iter().filter(|(_, has_draft)| *has_draft).map(|(place, _)| Unkept { place, about: None })).collect()
    }

    /// Takes what is being written, wherever that is. To be called before the inventory is left.
    pub fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.dataset.settle(open, cx);
        self.datasets.settle(open, cx);
        self.datasets.settle_card(open, cx);
        self.matrix.settle(open, cx);
        self.run.settle(open, cx);
        self.reports.keep(open, cx);
    }

    /// Lets go of what is not in use.
    pub fn forget_drafts(&mut self) {
        self.checklist = checklist::ChecklistScreen::default();
        self.scoring_model = scoring_model::ScoringModelScreen::default();
        self.reports = reports::ReportsScreen::default();
        self.datasets.forget_refused();
        self.dataset.forget_refused();
        self.matrix.forget_refused();
    }
}
