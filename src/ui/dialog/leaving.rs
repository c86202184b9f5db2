//! Asks before an inventory is left while something in it was changed that is not in use yet, or typed that was refused.
//!
//! It asks for nothing else; what is in use is saved already.

use eframe::egui::Ui;

use super::{Asking, foot_ui, modal_ui};
use crate::text::Text;
use crate::ui::action::{Action, Leaving, Place};
use crate::ui::context::{Cx, Open};
use crate::ui::screen::Unkept;
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui};

/// The dialog.
#[derive(Debug)]
pub struct LeavingDialog {
    leaving: Leaving,
    /// What would be lost; never nothing.
    unkept: Vec<Unkept>,
}

/// The keys of what the dialog says.
struct Words {
    title: &'static str,
    stay: &'static str,
    leave: &'static str,
}

impl LeavingDialog {
    /// Asks for what would be lost.
    pub const fn new(leaving: Leaving, unkept: Vec<Unkept>) -> Self {
        Self { leaving, unkept }
    }

    fn is_document(&self) -> bool {
        self.unkept.iter().all(|unkept| unkept.place == Place::Reports)
    }

    fn words(&self) -> Words {
        if self.is_document() {
            Words { title: "builder-leave-title", stay: "leaving-stay-document", leave: "leaving-unsaved" }
        } else if self.unkept.iter().all(|unkept| unkept.about.is_some()) {
            Words { title: "leaving-title-text", stay: "leaving-stay-text", leave: "leaving-anyway-text" }
        } else {
            Words { title: "leaving-title", stay: "leaving-stay", leave: "leaving-anyway" }
        }
    }
}

/// Says what would be lost.
fn lost(unkept: Unkept, open: &Open<'_>, text: &Text) -> String {
    if let Some(dataset) = unkept.about.and_then(|id| open.inventory().dataset(id)) {
        return text.with("leaving-text", &[("title", dataset.title(open.language).into())]);
    }
    let key = match unkept.place {
        Place::Checklist => "leaving-checklist",
        Place::Reports => "leaving-report",
        _ => "leaving-model",
    };
    text.get(key).to_owned()
}

impl Asking for LeavingDialog {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let mut stays = true;
        let is_open = modal_ui(ui, "leaving", size::DIALOG, |ui| {
            let text = std::sync::Arc::clone(cx.text);
            let (is_document, words) = (self.is_document(), self.words());
            heading_ui(ui, Role::Title, text.get(words.title));
            ui.add_space(4.0);
            for unkept in &self.unkept {
                ui.role(Role::Body, &lost(*unkept, open, &text));
            }
            ui.add_space(16.0);
            foot_ui(ui, |ui| {
                let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
                if is_document && Button::primary(text.get("leaving-save")).blocked(blocked).show(ui).clicked() {
                    cx.ask(Action::KeepAndLeave(self.leaving.clone()));
                    stays = false;
                }
                let stay = if is_document { Button::new(text.get(words.stay)) } else { Button::primary(text.get(words.stay)) };
                if stay.show(ui).clicked() {
                    if let Some(Unkept { place, about }) = self.unkept.first().copied() {
                        cx.actions.extend(about.map(|id| Action::Select(Some(id))));
                        cx.ask(Action::Go(place));
                    }
                    stays = false;
                }
                if Button::new(text.get(words.leave)).show(ui).clicked() {
                    cx.ask(Action::Leave(self.leaving.clone()));
                    stays = false;
                }
            });
            stays
        });
        is_open && stays
    }
}
