//! Asks before an inventory is left while something in it was changed that is not in use yet.
//!
//! It asks for nothing else; what is in use is saved already.

use eframe::egui::Ui;

use super::{Asking, foot_ui, modal_ui};
use crate::ui::action::{Action, Leaving, Place};
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui};

/// The dialog.
#[derive(Debug)]
pub struct LeavingDialog {
    leaving: Leaving,
    /// The screens that have a draft; never none.
    places: Vec<Place>,
}

impl LeavingDialog {
    /// Asks for screens that have a draft.
    pub const fn new(leaving: Leaving, places: Vec<Place>) -> Self {
        Self { leaving, places }
    }
}

impl Asking for LeavingDialog {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let mut stays = true;
        let is_open = modal_ui(ui, "leaving", size::DIALOG, |ui| {
            let text = std::sync::Arc::clone(cx.text);
            let is_document = self.places.as_slice() == [Place::Reports];
            heading_ui(ui, Role::Title, text.get(if is_document { "builder-leave-title" } else { "leaving-title" }));
            ui.add_space(4.0);
            for place in &self.places {
                let key = match place {
                    Place::Checklist => "leaving-checklist",
                    Place::Reports => "leaving-report",
                    _ => "leaving-model",
                };
                ui.role(Role::Body, text.get(key));
            }
            ui.add_space(16.0);
            foot_ui(ui, |ui| {
                let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
                if is_document && Button::primary(text.get("leaving-save")).blocked(blocked).show(ui).clicked() {
                    cx.ask(Action::KeepAndLeave(self.leaving.clone()));
                    stays = false;
                }
                let stay = if is_document { Button::new(text.get("leaving-stay-document")) } else { Button::primary(text.get("leaving-stay")) };
                if stay.show(ui).clicked() {
                    cx.actions.extend(self.places.first().copied().map(Action::Go));
                    stays = false;
                }
                if Button::new(text.get(if is_document { "leaving-unsaved" } else { "leaving-anyway" })).show(ui).clicked() {
                    cx.ask(Action::Leave(self.leaving.clone()));
                    stays = false;
                }
            });
            stays
        });
        is_open && stays
    }
}
