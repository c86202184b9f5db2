//! Checklists in files: asks where, writes, and hands what was chosen to the screen that reads it.
//!
//! What a checklist means, and whether a file is one, is decided elsewhere.

use std::path::PathBuf;

use eframe::egui::Context;

use super::App;
use crate::alphabet::language_of;
use crate::export::suggested_name;
use crate::model::Checklist;
use crate::ui::action::Place;
use crate::ui::picker::Wanted;
use crate::ui::work::Work;

impl App {
    /// Asks where to write a checklist.
    pub(super) fn ask_where_to_write_checklist(&mut self, checklist: Box<Checklist>, ctx: &Context) {
        let language = language_of(self.text.locale());
        let title = format!("{} {}", self.text.get("place-checklist"), checklist.name.get(language));
        let name = suggested_name(&title, language, "json");
        self.checklist = Some(checklist);
        self.ask_for(Wanted::SaveChecklist, Some(name), ctx);
    }

    /// Begins to write the checklist that was asked for.
    pub(super) fn write_checklist(&mut self, path: PathBuf, ctx: &Context) {
        let Some(checklist) = self.checklist.take() else { return };
        let ctx = ctx.clone();
        self.work = Some(Work::file(path, checklist.to_json().into_bytes(), move || ctx.request_repaint()));
    }

    /// Begins to read a checklist that was chosen.
    pub(super) fn read_checklist(&mut self, path: PathBuf, ctx: &Context) {
        let Some(document) = &mut self.document else { return };
        document.place = Place::Checklist;
        document.screens.checklist.read_file(path, ctx);
    }
}
