//! The way to another checklist: the standard one, or a file, each with how it differs from the one in use.
//!
//! What is chosen becomes the draft; nothing counts until that is taken into use.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use eframe::egui::{Context, Ui, Vec2};

use super::compare;
use crate::job::Job;
use crate::model::checklist::{ChecklistError, FILE_MAX};
use crate::model::{Checklist, Stage};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::scoring_model::change::row_ui;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{UiText as _, heading_ui, rich};
use crate::wording;

/// The list of checklists.
const LIST: f32 = 260.0;
/// The list stands over the preview in a room narrower than this.
const STACKS_UNDER: f32 = 640.0;
const GAP: f32 = 32.0;

/// Why a file gave no checklist.
#[derive(Debug)]
enum FileError {
    Checklist(ChecklistError),
    Unreadable(String),
}

/// What somebody decided.
#[derive(Debug)]
pub(super) enum Choice {
    /// To edit and use this checklist.
    Take(Box<Checklist>),
    /// To leave everything as it is.
    Leave,
}

/// The choice among checklists.
#[derive(Debug)]
pub(super) struct Change {
    /// The standard one, and the one from a file if there is one.
    checklists: Vec<Checklist>,
    chosen: usize,
    /// The name of the file, and what was wrong with it.
    file: Option<(String, Option<FileError>)>,
    reading: Option<(String, Job<Result<Checklist, FileError>>)>,
}

impl Change {
    /// Begins with the standard checklist.
    pub(super) fn new() -> Self {
        Self { checklists: vec![Checklist::clone(Checklist::standard())], chosen: 0, file: None, reading: None }
    }

    /// Begins to read a checklist file.
    pub(super) fn read(&mut self, path: PathBuf, ctx: &Context) {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let ctx = ctx.clone();
        self.reading = Some((name, Job::start("read checklist", move || ctx.request_repaint(), move |_| read(&path))));
    }

    fn take_in(&mut self) {
        let Some(outcome) = self.reading.as_ref().and_then(|(_, job)| job.poll()) else { return };
        let Some((name, _)) = self.reading.take() else { return };
        self.checklists.truncate(1);
        self.chosen = 0;
        let error = match outcome.unwrap_or_else(|broken| Err(FileError::Unreadable(broken.to_string()))) {
            Ok(checklist) => {
                self.checklists.push(checklist);
                self.chosen = 1;
                None
            }
            Err(error) => Some(error),
        };
        self.file = Some((name, error));
    }

    /// Shows the choice; returns what was decided.
    pub(super) fn ui(&mut self, ui: &mut Ui, current: &Checklist, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Choice> {
        self.take_in();
        let room = ui.available_width();
        if room < STACKS_UNDER {
            self.list_ui(ui, open, cx);
            ui.add_space(12.0);
            return self.preview_ui(ui, current, open, cx);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            ui.vertical(|ui| {
                ui.set_width(LIST);
                self.list_ui(ui, open, cx);
            });
            ui.vertical(|ui| {
                ui.set_width((room - LIST - GAP).min(size::MEASURE));
                self.preview_ui(ui, current, open, cx)
            })
            .inner
        })
        .inner
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.x = 8.0;
        heading_ui(ui, Role::Label, text.get("editor-checklists"));
        for (index, checklist) in self.checklists.iter().enumerate() {
            let file = if index > 0 { self.file.as_ref().map_or("", |(name, _)| name.as_str()) } else { "" };
            let name = if index > 0 { checklist.name.get(open.language) } else { text.get("editor-standard") };
            let response = row_ui(ui, name, file, index == self.chosen);
            if index == 0 {
                cx.region(&response);
            }
            if response.clicked() {
                self.chosen = index;
            }
        }
        ui.add_space(6.0);
        if Button::new(text.get("scoring-read-file")).icon(icon::FOLDER).show(ui).clicked() {
            cx.ask(Action::PickChecklist);
        }
        if let Some((name, Some(error))) = &self.file {
            let sentence = match error {
                FileError::Checklist(error) => wording::checklist_error(error, &text),
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

    fn preview_ui(&self, ui: &mut Ui, current: &Checklist, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Choice> {
        let text = std::sync::Arc::clone(cx.text);
        let checklist = &self.checklists[self.chosen];
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
        heading_ui(ui, Role::Section, checklist.name.get(open.language));
        let counts: Vec<String> = Stage::ALL
            .into_iter()
            .map(|stage| {
                let count = checklist.of_stage(stage).count();
                text.with("editor-stage-count", &[("stage", wording::stage(stage, &text).into()), ("count", count.into())])
            })
            .collect();
        ui.role(Role::Body, &counts.join(" · "));
        ui.add_space(8.0);
        rule_ui(ui);
        ui.add_space(8.0);
        heading_ui(ui, Role::Label, text.get("editor-against-current"));
        compare::ui(ui, current, checklist, open.language, &text);
        let earlier: Vec<_> = open.inventory().checklists().cloned().collect();
        let problems = checklist.problems_in(open.inventory().language(), &earlier);
        if let Some(first) = problems.first() {
            compare::line_ui(ui, icon::WARNING, &text.with("editor-to-mend", &[("first", wording::checklist_error(first, &text).into())]));
        }
        ui.add_space(12.0);
        let mut choice = None;
        ui.horizontal_wrapped(|ui| {
            if Button::primary(text.get("scoring-take")).show(ui).clicked() {
                choice = Some(Choice::Take(Box::new(checklist.clone())));
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                choice = Some(Choice::Leave);
            }
        });
        ui.muted(Role::Caption, text.get("editor-take-help"));
        choice
    }
}

/// Reads a checklist file; no more of it than a checklist can be.
fn read(path: &Path) -> Result<Checklist, FileError> {
    let unreadable = |error: std::io::Error| FileError::Unreadable(error.to_string());
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(unreadable)?.take(FILE_MAX as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Checklist::from_bytes(&bytes).map_err(FileError::Checklist)
}
