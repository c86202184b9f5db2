//! All keys.
use crate::ui::context::Cx;
use eframe::egui::Ui;
pub(super) fn ui(ui: &Ui, cx: &mut Cx<'_>) -> bool {
    super::modal_ui(ui, "shortcuts", 560.0, |ui| {
        ui.label("keys");
        let _ = cx;
        true
    })
}
