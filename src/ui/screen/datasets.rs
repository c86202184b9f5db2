//! The datasets screen.

use eframe::egui::Ui;

use crate::model::query::Condition;
use crate::model::{ChangeSet, DatasetId, Operation};

use crate::ui::context::{Cx, Open};

/// The datasets screen.
#[derive(Debug, Default)]
pub struct DatasetsScreen {}

impl DatasetsScreen {
    /// Takes in a dataset's history that was asked for.
    pub fn take_history(&mut self, of: Option<DatasetId>, entries: Vec<(Operation, ChangeSet)>) {
        let _ = (of, entries);
    }

    /// Scrolls to a dataset.
    pub fn reveal(&mut self, id: DatasetId) {
        let _ = id;
    }

    /// Shows only the datasets that meet conditions.
    pub fn show_only(&mut self, conditions: Vec<Condition>) {
        let _ = conditions;
    }

    /// Searches for words.
    pub fn search_for(&mut self, words: String) {
        let _ = words;
    }

    /// Puts the cursor into the search line.
    pub fn begin_search(&mut self) {}

    /// Puts the cursor into the line for a new dataset.
    pub fn begin_dataset(&mut self) {}

    /// Returns the dataset before or after one, as they are shown.
    pub fn neighbour(&self, id: DatasetId, step: i32) -> Option<DatasetId> {
        let _ = step;
        Some(id)
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.label("datasets");
        let _ = (open, cx);
    }
}
