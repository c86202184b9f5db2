//! The process: the datasets by stage on a board or in a list, and what waits for whom.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

pub(crate) mod view;

use eframe::egui::Ui;

use crate::ui::context::{Cx, Open};
use crate::ui::widget::bar::view_header_ui;

/// The screen.
#[derive(Debug, Default)]
pub struct ProcessScreen {}

impl ProcessScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, _open: &Open<'_>, cx: &mut Cx<'_>) {
        let shown = view::shown(ui.ctx());
        let text = std::sync::Arc::clone(cx.text);
        view_header_ui(ui, text.get("place-process"), "", |ui| view::views_ui(ui, shown, cx));
    }
}
