//! The matrix screen.

use eframe::egui::Ui;

use crate::ui::context::{Cx, Open};

/// The matrix screen.
#[derive(Debug, Default)]
pub struct MatrixScreen {}

impl MatrixScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.label("matrix");
        let _ = (open, cx);
    }
}
