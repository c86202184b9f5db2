//! The way to another checklist: the standard one, or a file, each with how it differs from the one in use.
//!
//! What is chosen becomes the draft; nothing counts until that is taken into use.

use std::path::PathBuf;

use eframe::egui::{Context, Ui, Vec2};

use super::compare;
use crate::model::checklist::{ChecklistError, FILE_MAX};
use crate::model::{Checklist, Stage};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::edition::choosing;
use crate::ui::screen::edition::incoming::{FileError, Incoming};
use crate::ui::theme::Role;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::wording;

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
    file: Option<(String, Option<FileError<ChecklistError>>)>,
    incoming: Incoming<Checklist, ChecklistError>,
}

impl Change {
    /// Begins with the standard checklist.
    pub(super) fn new() -> Self {
        Self { checklists: vec![Checklist::clone(Checklist::standard())], chosen: 0, file: None, incoming: Incoming::default() }
    }

    /// Begins to read a checklist file.
    pub(super) fn read(&mut self, path: PathBuf, ctx: &Context) {
        self.incoming.read(path, FILE_MAX, Checklist::from_bytes, ctx);
    }

    fn take_in(&mut self) {
        let Some((name, read)) = self.incoming.take() else { return };
        self.checklists.truncate(1);
        self.chosen = 0;
        let error = match read {
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
        choosing::columns_ui(ui, &mut (self, cx), |(this, cx), ui| this.list_ui(ui, open, cx), |(this, cx), ui| this.preview_ui(ui, current, open, cx))
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.x = 8.0;
        heading_ui(ui, Role::Label, text.get("editor-checklists"));
        for (index, checklist) in self.checklists.iter().enumerate() {
            let file = if index > 0 { self.file.as_ref().map_or("", |(name, _)| name.as_str()) } else { "" };
            let name = if index > 0 { checklist.name.get(open.language) } else { text.get("editor-standard") };
            let response = choosing::row_ui(ui, name, file, index == self.chosen);
            if index == 0 {
                cx.region(&response);
            }
            if response.clicked() {
                self.chosen = index;
            }
        }
        let wrong = self.file.as_ref().and_then(|(name, error)| Some((name.as_str(), error.as_ref()?)));
        let wrong = wrong.map(|(name, error)| (name, error.sentence(|error| wording::checklist_error(error, &text), &text)));
        if choosing::file_ui(ui, wrong, &text) {
            cx.ask(Action::PickChecklist);
        }
    }

    fn preview_ui(&self, ui: &mut Ui, current: &Checklist, open: &Open<'_>, cx: &Cx<'_>) -> Option<Choice> {
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
        let decided = choosing::decide_ui(ui, text.get("editor-take-help"), &text);
        decided.map(|is_taken| if is_taken { Choice::Take(Box::new(checklist.clone())) } else { Choice::Leave })
    }
}
