//! The ways in for lists: files that are picked or dropped, text that is pasted, and what follows when a list was taken in.
//!
//! What a list means is for the import screen.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Context, Event, ViewportCommand};

use super::App;
use crate::ui::action::{Action, Place};
use crate::ui::dialog::Dialog;
use crate::ui::screen::import::ImportScreen;
use crate::ui::toast::Toast;

impl App {
    /// Begins to import files, one after another. Without an inventory one is made first.
    pub(super) fn import_files(&mut self, paths: Vec<PathBuf>, ctx: &Context) {
        let Some(document) = &mut self.document else {
            self.toasts.push(Toast::info(self.text.get("import-needs-inventory").to_owned()));
            self.import_after = paths;
            self.dialog = Some(Dialog::new_inventory(&self.text));
            return;
        };
        if let [path] = paths.as_slice()
            && crate::import::whole::is_whole(path)
        {
            return self.begin_loading(path, ctx);
        }
        document.place = Place::Import;
        match &mut document.screens.import {
            // What was decided of another list is not thrown away.
            Some(import) if import.has_decisions() => {
                import.add_files(paths);
                self.toasts.push(Toast::info(self.text.get("importing-comes-after").to_owned()));
            }
            import => *import = Some(ImportScreen::of_files(paths, document.session.inventory(), ctx)),
        }
    }

    /// Begins to import a list that was pasted.
    pub(super) fn import_text(&mut self, words: &str, ctx: &Context) {
        let text = Arc::clone(&self.text);
        let Some(document) = &mut self.document else { return };
        document.place = Place::Import;
        match &mut document.screens.import {
            Some(import) if import.has_decisions() => {
                import.add_text(words, &text);
                self.toasts.push(Toast::info(text.get("importing-comes-after").to_owned()));
            }
            import => *import = Some(ImportScreen::of_text(words, &text, document.session.inventory(), ctx)),
        }
    }

    /// Asks the system for what was copied, and says what to do should nothing come.
    pub(super) fn wait_for_list(&mut self, ctx: &Context) {
        let Some(document) = &mut self.document else { return };
        document.place = Place::Import;
        if document.screens.import.as_ref().is_some_and(ImportScreen::has_decisions) {
            return self.toasts.push(Toast::info(self.text.get("importing-finish-first").to_owned()));
        }
        document.screens.import = Some(ImportScreen::default());
        ctx.send_viewport_cmd(ViewportCommand::RequestPaste);
    }

    /// Turns to the file that comes next, or leaves if there is none.
    pub(super) fn next_import(&mut self, ctx: &Context) {
        let Some(document) = &mut self.document else { return };
        let inventory = Arc::clone(document.session.inventory());
        if !document.screens.import.as_mut().is_some_and(|import| import.begin_next(&inventory, ctx)) {
            self.leave_import();
        }
    }

    /// Leaves the import.
    pub(super) fn leave_import(&mut self) {
        let Some(document) = &mut self.document else { return };
        document.screens.import = None;
        if document.place == Place::Import {
            document.place = Place::Datasets;
        }
    }

    /// Shows what a list came to.
    pub(super) fn end_import(&mut self, is_nothing: bool) {
        let Some(document) = &mut self.document else { return };
        let revision = document.session.revision();
        if let Some(import) = &mut document.screens.import {
            import.finish(revision, is_nothing);
        }
    }

    /// Takes in files that were dropped: an inventory is opened, lists are imported one after another.
    pub(super) fn take_in_drop(&mut self, ctx: &Context) {
        let mut dropped: Vec<PathBuf> = ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        dropped.retain(|path| !path.as_os_str().is_empty());
        let is_inventory = |path: &PathBuf| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("fyrfalt"));
        if let Some(inventory) = dropped.iter().find(|path| is_inventory(path)) {
            self.actions.push(Action::OpenFile(inventory.clone()));
        } else if self.document.as_ref().is_some_and(|document| document.place == Place::Call) {
            self.actions.extend(dropped.into_iter().next().map(Action::ReadReturned));
        } else if let Some(template) = dropped.iter().find(|path| self.takes_template(path)) {
            self.actions.push(Action::UseTemplate(template.clone()));
        } else if !dropped.is_empty() {
            self.actions.push(Action::ImportFiles(dropped));
        }
    }

    /// Takes in a list that was pasted where it can be meant: on the page that waits for one, and in an inventory that is empty.
    pub(super) fn take_in_paste(&mut self, ctx: &Context) {
        let Some(document) = &self.document else { return };
        let is_meant = match (document.place, &document.screens.import) {
            (Place::Import, Some(import)) => import.waits_for_text(),
            (Place::Datasets, _) => document.session.inventory().datasets().len() == 0,
            _ => false,
        };
        if !is_meant || !document.standing().is_writable || self.dialog.is_some() || self.palette.is_some() || ctx.text_edit_focused() {
            return;
        }
        let pasted = ctx.input_mut(|input| {
            let place = input.events.iter().position(|event| matches!(event, Event::Paste(words) if !words.trim().is_empty()))?;
            match input.events.remove(place) {
                Event::Paste(words) => Some(words),
                _ => None,
            }
        });
        self.actions.extend(pasted.map(Action::ImportText));
    }
}
