//! The first screen.

use eframe::egui::Ui;

use crate::ui::context::Cx;

/// The first screen.
#[derive(Debug, Default)]
pub struct WelcomeScreen {}

impl WelcomeScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.label("welcome");
        let _ = cx;
    }
}
