//! The datasets screen.

use eframe::egui::Ui;

use crate::ui::context::{Cx, Open};

/// The datasets screen.
#[derive(Debug, Default)]
pub struct DatasetsScreen {}

impl DatasetsScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.label("datasets");
        let _ = (open, cx);
    }
}
