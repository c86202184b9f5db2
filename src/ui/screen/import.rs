//! The import screen.

use eframe::egui::Ui;

use crate::ui::context::{Cx, Open};

/// The import screen.
#[derive(Debug)]
pub struct ImportScreen {}

impl ImportScreen {
    /// Begins to import a list.
    pub fn new(path: std::path::PathBuf, inventory: &std::sync::Arc<crate::model::Inventory>, ctx: &eframe::egui::Context) -> Self {
        let _ = (path, inventory, ctx);
        Self {}
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.label("import");
        let _ = (open, cx);
    }
}
