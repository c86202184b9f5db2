//! The reports screen.

use eframe::egui::Ui;

use crate::ui::context::{Cx, Open};

/// The reports screen.
#[derive(Debug, Default)]
pub struct ReportsScreen {}

impl ReportsScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.label("reports");
        let _ = (open, cx);
    }
}
