//! The screens that fill the window. One file each; a large screen splits into model, layout and paint.

pub mod card;
pub mod datasets;
pub mod import;
pub mod matrix;
pub mod overview;
pub mod reports;
pub mod run;
pub mod scoring_model;
pub mod settings;
pub mod welcome;

/// The screens of an open inventory, with the drafts and scroll positions they keep.
#[derive(Debug, Default)]
pub struct Screens {
    /// What needs you.
    pub overview: overview::OverviewScreen,
    /// The grid and the record card.
    pub datasets: datasets::DatasetsScreen,
    /// Value against cost.
    pub matrix: matrix::MatrixScreen,
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
