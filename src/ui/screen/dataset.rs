//! One dataset in full: its stages, its checklist, what was decided about it and who asked for it.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

use eframe::egui::Ui;

use crate::ui::action::CardPage;
use crate::ui::context::{Cx, Open};
use crate::ui::widget::bar::view_header_ui;

/// The screen.
#[derive(Debug, Default)]
pub struct DatasetScreen {}

impl DatasetScreen {
    /// Turns to a page.
    pub fn turn_to(&mut self, _page: CardPage) {}

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, _open: &Open<'_>, cx: &mut Cx<'_>) {
        view_header_ui(ui, cx.text.get("place-dataset"), "", |_| {});
    }
}
