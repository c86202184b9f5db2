//! What was decided, by whom and under which number, and the snapshots that decisions froze.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

use eframe::egui::Ui;

use crate::model::OperationId;
use crate::store::Past;
use crate::ui::context::{Cx, Open};
use crate::ui::widget::bar::view_header_ui;

/// The screen.
#[derive(Debug, Default)]
pub struct DecisionsScreen {}

impl DecisionsScreen {
    /// Takes in the inventory as it was after an operation.
    pub fn take_past(&mut self, _operation: OperationId, _past: Box<Past>) {}

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, _open: &Open<'_>, cx: &mut Cx<'_>) {
        view_header_ui(ui, cx.text.get("place-decisions"), "", |_| {});
    }
}
