//! The starter list: what most organisations have, and whether this one has it.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

use eframe::egui::Ui;

use crate::ui::context::{Cx, Open};
use crate::ui::widget::bar::view_header_ui;

/// The screen.
#[derive(Debug, Default)]
pub struct StarterScreen;

impl StarterScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, _: &Open<'_>, cx: &mut Cx<'_>) {
        view_header_ui(ui, cx.text.get("place-starter"), "", |_| {});
    }
}
