//! The overview screen.

use eframe::egui::Ui;

use crate::ui::context::{Cx, Open};

/// The overview screen.
#[derive(Debug, Default)]
pub struct OverviewScreen {}

impl OverviewScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.label("overview");
        let _ = (open, cx);
    }
}
