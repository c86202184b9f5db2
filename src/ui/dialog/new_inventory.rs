//! Asks who keeps a new inventory, and in which language.
use crate::{text::Text, ui::context::Cx};
use eframe::egui::Ui;
/// What is typed so far.
#[derive(Debug)]
pub struct NewInventoryDialog {}
impl NewInventoryDialog {
    /// Begins with nothing typed.
    pub fn new(text: &Text) -> Self {
        let _ = text;
        Self {}
    }
    pub(super) fn ui(&mut self, ui: &Ui, cx: &mut Cx<'_>) -> bool {
        super::modal_ui(ui, "new inventory", 560.0, |ui| {
            ui.label("new");
            let _ = cx;
            true
        })
    }
}
