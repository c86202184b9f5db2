//! The settings screen.

use eframe::egui::Ui;

use crate::ui::context::{Cx, Open};

/// The settings screen.
#[derive(Debug, Default)]
pub struct SettingsScreen {}

impl SettingsScreen {
    /// Shows the choices of the program, and those of the inventory if one is open.
    pub fn ui(&mut self, ui: &mut Ui, open: Option<&Open<'_>>, cx: &mut Cx<'_>) {
        ui.label("settings");
        let _ = (open, cx);
    }
}
