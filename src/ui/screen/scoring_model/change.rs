//! The way to another model: those that come with the program, or a file, each with what would happen to the scores.
//!
//! What is chosen becomes the draft; nothing counts until that is taken into use.

use std::path::PathBuf;

use eframe::egui::{Context, Ui, Vec2};

use super::preview::{Preview, Subject};
use crate::model::scoring::succession::ScoreCounts;
use crate::model::scoring::{FILE_MAX, ModelError};
use crate::model::{Axis, Language, ScoringModel};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::screen::edition::choosing;
use crate::ui::screen::edition::incoming::{FileError, Incoming};
use crate::ui::theme::Role;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::wording;

/// What somebody decided.
#[derive(Debug)]
pub(super) enum Choice {
    /// To edit and use this model.
    Take(Box<ScoringModel>),
    /// To leave everything as it is.
    Leave,
}

/// The choice among models.
#[derive(Debug)]
pub(super) struct Change {
    models: Vec<ScoringModel>,
    chosen: usize,
    file: Option<(String, Result<usize, FileError<ModelError>>)>,
    incoming: Incoming<ScoringModel, ModelError>,
    preview: Preview,
    /// Goes up with every file, so that a new one is not taken for the old.
    files: u64,
}

impl Change {
    /// Begins with the models that come with the program.
    pub(super) fn new() -> Self {
        Self { models: ScoringModel::presets(), chosen: 0, file: None, incoming: Incoming::default(), preview: Preview::default(), files: 0 }
    }

    /// Begins to read a model file.
    pub(super) fn read(&mut self, path: PathBuf, ctx: &Context) {
        self.incoming.read(path, FILE_MAX, ScoringModel::from_bytes, ctx);
    }

    fn take_in(&mut self) {
        let Some((name, read)) = self.incoming.take() else { return };
        let presets = ScoringModel::presets().len();
        self.models.truncate(presets);
        self.chosen = self.chosen.min(presets - 1);
        self.files += 1;
        let read = read.map(|model| {
            self.models.push(model);
            self.chosen = presets;
            presets
        });
        self.file = Some((name, read));
    }

    /// Shows the choice; returns what was decided.
    pub(super) fn ui(&mut self, ui: &mut Ui, counts: &ScoreCounts, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Choice> {
        self.take_in();
        let subject = Subject::Choice(self.files * 1000 + self.chosen as u64);
        let model = self.models[self.chosen].clone();
        self.preview.refresh(subject, &model, counts, open, ui.ctx());
        choosing::columns_ui(ui, &mut (self, cx), |(this, cx), ui| this.list_ui(ui, open, cx), |(this, cx), ui| this.model_ui(ui, &model, open, cx))
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.x = 8.0;
        heading_ui(ui, Role::Label, text.get("scoring-models"));
        let file = self.file.as_ref().and_then(|(name, read)| Some((name.as_str(), *read.as_ref().ok()?)));
        for index in 0..self.models.len() {
            let of_file = file.filter(|(_, at)| *at == index).map(|(name, _)| name);
            let response = choosing::row_ui(ui, self.models[index].name.get(open.language), of_file.unwrap_or_default(), index == self.chosen);
            if index == 0 {
                cx.region(&response);
            }
            if response.clicked() {
                self.chosen = index;
            }
        }
        let wrong = self.file.as_ref().and_then(|(name, read)| Some((name.as_str(), read.as_ref().err()?)));
        let wrong = wrong.map(|(name, error)| (name, error.sentence(|error| wording::model_error(error, &text), &text)));
        if choosing::file_ui(ui, wrong, &text) {
            cx.ask(Action::PickModel);
        }
    }

    fn model_ui(&self, ui: &mut Ui, model: &ScoringModel, open: &Open<'_>, cx: &Cx<'_>) -> Option<Choice> {
        let text = std::sync::Arc::clone(cx.text);
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
        heading_ui(ui, Role::Section, model.name.get(open.language));
        ui.role(Role::Body, model.description.get(open.language));
        ui.add_space(4.0);
        for axis in Axis::ALL {
            ui.muted(Role::Caption, text.of("axis", axis.key()));
            ui.role(Role::Body, &criteria_of(model, axis, open.language, &text));
        }
        ui.add_space(8.0);
        rule_ui(ui);
        ui.add_space(8.0);
        heading_ui(ui, Role::Label, text.get("scoring-what-happens"));
        self.preview.ui(ui, model, open, &text);
        let decided = choosing::decide_ui(ui, text.get("scoring-take-help"), &text);
        decided.map(|is_taken| if is_taken { Choice::Take(Box::new(model.clone())) } else { Choice::Leave })
    }
}

/// Lists the criteria of an axis with their shares.
fn criteria_of(model: &ScoringModel, axis: Axis, language: Language, text: &Text) -> String {
    let one = |criterion: &crate::model::Criterion| format!("{} {}", criterion.short.get(language), text.percent(model.share(criterion), 0));
    model.of_axis(axis).map(one).collect::<Vec<_>>().join(" · ")
}
