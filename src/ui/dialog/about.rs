//! About the program.
use crate::ui::context::Cx;
use eframe::egui::Ui;
pub(super) fn ui(ui: &Ui, renderer: &str, cx: &mut Cx<'_>) -> bool {
    super::modal_ui(ui, "about", 560.0, |ui| {
        ui.label(renderer);
        let _ = cx;
        true
    })
}
