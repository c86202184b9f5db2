//! The process: the datasets by stage on a board or in a list, and what waits for whom.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

use eframe::egui::Ui;

use crate::ui::context::{Cx, Open};
use crate::ui::widget::bar::view_header_ui;

/// The screen.
#[derive(Debug, Default)]
pub struct ProcessScreen {}

impl ProcessScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, _open: &Open<'_>, cx: &mut Cx<'_>) {
        view_header_ui(ui, cx.text.get("place-process"), "", |_| {});
    }
}
