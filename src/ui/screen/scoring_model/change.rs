//! The way to another model: those that come with the program, or a file, each with what would happen to the scores.
//!
//! What is chosen becomes the draft; nothing counts until that is taken into use.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use eframe::egui::{Context, Role as AccessRole, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use super::preview::{Preview, Subject};
use crate::job::Job;
use crate::model::scoring::succession::ScoreCounts;
use crate::model::scoring::{FILE_MAX, ModelError};
use crate::model::{Axis, Language, ScoringModel};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::Ground;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{UiText as _, galley, heading_ui, rich};
use crate::wording;

/// The list of models.
const LIST: f32 = 260.0;
/// The list stands over the preview in a room narrower than this.
const STACKS_UNDER: f32 = 640.0;
const GAP: f32 = 32.0;

/// Why a file gave no model.
#[derive(Debug)]
enum FileError {
    Model(ModelError),
    Unreadable(String),
}

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
    file: Option<(String, Result<usize, FileError>)>,
    reading: Option<(String, Job<Result<ScoringModel, FileError>>)>,
    preview: Preview,
    /// Goes up with every file, so that a new one is not taken for the old.
    files: u64,
}

impl Change {
    /// Begins with the models that come with the program.
    pub(super) fn new() -> Self {
        Self { models: ScoringModel::presets(), chosen: 0, file: None, reading: None, preview: Preview::default(), files: 0 }
    }

    /// Begins to read a model file.
    pub(super) fn read(&mut self, path: PathBuf, ctx: &Context) {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let ctx = ctx.clone();
        self.reading = Some((name, Job::start("read model", move || ctx.request_repaint(), move |_| read(&path))));
    }

    fn take_in(&mut self) {
        let Some(outcome) = self.reading.as_ref().and_then(|(_, job)| job.poll()) else { return };
        let Some((name, _)) = self.reading.take() else { return };
        let presets = ScoringModel::presets().len();
        self.models.truncate(presets);
        self.chosen = self.chosen.min(presets - 1);
        self.files += 1;
        let read = outcome.unwrap_or_else(|broken| Err(FileError::Unreadable(broken.to_string()))).map(|model| {
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
        let room = ui.available_width();
        if room < STACKS_UNDER {
            self.list_ui(ui, open, cx);
            ui.add_space(12.0);
            return self.model_ui(ui, &model, open, cx);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            ui.vertical(|ui| {
                ui.set_width(LIST);
                self.list_ui(ui, open, cx);
            });
            ui.vertical(|ui| {
                ui.set_width((room - LIST - GAP).min(size::MEASURE));
                self.model_ui(ui, &model, open, cx)
            })
            .inner
        })
        .inner
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.x = 8.0;
        heading_ui(ui, Role::Label, text.get("scoring-models"));
        let file = self.file.as_ref().and_then(|(name, read)| Some((name.as_str(), *read.as_ref().ok()?)));
        for index in 0..self.models.len() {
            let of_file = file.filter(|(_, at)| *at == index).map(|(name, _)| name);
            let response = row_ui(ui, self.models[index].name.get(open.language), of_file.unwrap_or_default(), index == self.chosen);
            if index == 0 {
                cx.region(&response);
            }
            if response.clicked() {
                self.chosen = index;
            }
        }
        ui.add_space(6.0);
        if Button::new(text.get("scoring-read-file")).icon(icon::FOLDER).show(ui).clicked() {
            cx.ask(Action::PickModel);
        }
        if let Some((name, Err(error))) = &self.file {
            let sentence = match error {
                FileError::Model(error) => wording::model_error(error, &text),
                FileError::Unreadable(detail) => text.with("scoring-unreadable", &[("detail", detail.into())]),
            };
            let err = ui.palette().err;
            ui.add_space(4.0);
            ui.horizontal_top(|ui| {
                ui.icon(icon::WARNING, size::ICON_SMALL, err);
                ui.vertical(|ui| ui.label(rich(Role::Body, &text.with("scoring-file-wrong", &[("name", name.into()), ("error", sentence.into())]), err)));
            });
        }
    }

    fn model_ui(&self, ui: &mut Ui, model: &ScoringModel, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Choice> {
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
        ui.add_space(12.0);
        let mut choice = None;
        ui.horizontal_wrapped(|ui| {
            if Button::primary(text.get("scoring-take")).show(ui).clicked() {
                choice = Some(Choice::Take(Box::new(model.clone())));
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                choice = Some(Choice::Leave);
            }
        });
        ui.muted(Role::Caption, text.get("scoring-take-help"));
        choice
    }
}

/// Lists the criteria of an axis with their shares.
fn criteria_of(model: &ScoringModel, axis: Axis, language: Language, text: &Text) -> String {
    let one = |criterion: &crate::model::Criterion| format!("{} {}", criterion.short.get(language), text.percent(model.share(criterion), 0));
    model.of_axis(axis).map(one).collect::<Vec<_>>().join(" · ")
}

/// Shows one of the models or checklists to choose among, with the file it came from.
pub(in crate::ui::screen) fn row_ui(ui: &mut Ui, name: &str, file: &str, is_chosen: bool) -> eframe::egui::Response {
    let palette = ui.palette();
    let height = if file.is_empty() { size::NAV_ROW } else { size::TALL_ROW };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::click());
    let spoken = if file.is_empty() { name } else { file };
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, spoken));
    Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
    let ink = if is_chosen { palette.accent } else { palette.text };
    let words = galley(ui, if is_chosen { Role::Label } else { Role::Body }, name, ink, rect.width() - 20.0);
    let y = if file.is_empty() { rect.center().y } else { rect.top() + 14.0 };
    ui.painter().galley(pos2(rect.left() + 10.0, y - words.size().y / 2.0), words, ink);
    if !file.is_empty() {
        let words = galley(ui, Role::Caption, file, palette.muted, rect.width() - 20.0);
        ui.painter().galley(pos2(rect.left() + 10.0, rect.top() + 24.0), words, palette.muted);
    }
    focus_ring(ui, rect.shrink(2.0), &response);
    response
}

/// Reads a model file; no more of it than a model can be.
fn read(path: &Path) -> Result<ScoringModel, FileError> {
    let unreadable = |error: std::io::Error| FileError::Unreadable(error.to_string());
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(unreadable)?.take(FILE_MAX as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    ScoringModel::from_bytes(&bytes).map_err(FileError::Model)
}

/// Shows the page of the choice, scrolling.
pub(super) fn page_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| ui.scope_builder(UiBuilder::new(), content).inner).inner
}
