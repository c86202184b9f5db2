//! The menu of documents that are kept: a new one, another name, another document, and out with one.
//!
//! What happens to the draft meanwhile is decided where the documents are kept.

use std::sync::Arc;

use eframe::egui::{Popup, ScrollArea, Ui};

use super::asks::Asks;
use super::{Keeping, Target};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::reports::draft::Draft;
use crate::ui::theme::Role;
use crate::ui::widget::{Button, UiText as _};

/// What the menu of kept documents may be high.
const MENU: f32 = 320.0;
/// And wide.
const MENU_WIDE: f32 = 260.0;

impl Keeping {
    /// Shows what can be done with documents that are kept.
    pub(in crate::ui::screen::reports) fn menu_ui(&mut self, ui: &mut Ui, draft: &mut Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let count = open.inventory().documents().len();
        let words = if count == 0 { text.get("builder-kept").to_owned() } else { text.with("builder-kept-count", &[("count", count.into())]) };
        let more = Button::ghost(&words).icon(icon::FOLDER).show(ui);
        Popup::menu(&more).show(|ui| {
            ui.set_min_width(MENU_WIDE);
            let item = |ui: &mut Ui, key: &str, is_on: bool| ui.add_enabled(is_on, eframe::egui::Button::new(text.get(key))).clicked();
            if item(ui, "builder-kept-new", true) {
                self.go(Target::New, draft, open, cx);
            }
            if item(ui, "builder-kept-save-as", open.is_writable) {
                self.begin_name(None, draft, open, cx, None);
            }
            if let Some(id) = self.open.as_ref().map(|open| open.id) {
                if item(ui, "builder-kept-rename", open.is_writable) {
                    self.begin_name(Some(id), draft, open, cx, None);
                }
                if item(ui, "builder-kept-remove", open.is_writable) {
                    self.remove(draft, cx);
                }
            }
            ui.separator();
            if count == 0 {
                ui.muted(Role::Caption, text.get("builder-kept-none"));
            }
            ScrollArea::vertical().max_height(MENU).show(ui, |ui| {
                for document in open.inventory().documents().rev() {
                    let is_here = self.open.as_ref().is_some_and(|here| here.id == document.id);
                    let kind = text.of("builder-kind", document.kind.key());
                    if ui.selectable_label(is_here, format!("{} · {kind}", document.name)).clicked() && !is_here {
                        self.go(Target::Document(document.id), draft, open, cx);
                        ui.close();
                    }
                }
            });
        });
        let is_changed = self.is_changed(&draft.paper);
        if (is_changed || self.open.is_none()) && Button::ghost(text.get("builder-kept-save")).icon(icon::SAVE).blocked(blocked).show(ui).clicked() {
            self.save(draft, open, cx);
        }
    }

    /// Saves the draft over its document, or asks what to call it.
    fn save(&mut self, draft: &Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        match &self.open {
            None => self.begin_name(None, draft, open, cx, None),
            Some(here) if open.inventory().document(here.id) != Some(here) => self.asks = Some(Asks::Overwrite),
            Some(here) => {
                let (id, name) = (here.id, here.name.clone());
                self.keep(&draft.paper, id, name, cx);
            }
        }
    }
}
