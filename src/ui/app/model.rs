//! Scoring models in files: asks where, writes, and hands what was chosen to the screen that reads it.
//!
//! What a model means, and whether a file is one, is decided elsewhere.

use std::path::PathBuf;

use eframe::egui::Context;

use super::App;
use crate::alphabet::language_of;
use crate::export::suggested_name;
use crate::model::ScoringModel;
use crate::ui::action::Place;
use crate::ui::picker::Wanted;
use crate::ui::work::Work;

impl App {
    /// Asks where to write a model.
    pub(super) fn ask_where_to_write_model(&mut self, model: Box<ScoringModel>, ctx: &Context) {
        let language = language_of(self.text.locale());
        let title = format!("{} {}", self.text.get("place-scoring-model"), model.name.get(language));
        let name = suggested_name(&title, language, "json");
        self.model = Some(model);
        self.ask_for(Wanted::SaveModel, Some(name), ctx);
    }

    /// Begins to write the model that was asked for.
    pub(super) fn write_model(&mut self, path: PathBuf, ctx: &Context) {
        let Some(model) = self.model.take() else { return };
        let ctx = ctx.clone();
        self.work = Some(Work::file(path, model.to_json().into_bytes(), move || ctx.request_repaint()));
    }

    /// Begins to read a model that was chosen.
    pub(super) fn read_model(&mut self, path: PathBuf, ctx: &Context) {
        let Some(document) = &mut self.document else { return };
        document.place = Place::ScoringModel;
        document.screens.scoring_model.read_file(path, ctx);
    }
}
