//! Asks why a checklist is taken into use, with what that does and does not do, before it is done.
//!
//! Without a reason nothing is done; the reason stands in the history.

use std::sync::Arc;

use eframe::egui::Ui;

use super::compare;
use crate::command::Command;
use crate::model::Checklist;
use crate::model::checklist::succession::Following;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::modal_ui;
use crate::ui::icon;
use crate::ui::screen::edition::why::{Decided, Why};
use crate::ui::theme::{Role, size};
use crate::ui::widget::label::heading_ui;

/// The dialog, while it is open.
#[derive(Debug)]
pub(super) struct Using {
    checklist: Checklist,
    why: Why,
}

/// What became of the dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It stays open.
    Open,
    /// Somebody changed their mind.
    Left,
    /// The checklist is taken into use.
    Used,
}

impl Using {
    /// Asks for a checklist.
    pub(super) fn new(checklist: Checklist) -> Self {
        Self { checklist, why: Why::default() }
    }

    /// Shows the dialog.
    pub(super) fn ui(&mut self, ui: &Ui, current: &Checklist, following: &Following, open: &Open<'_>, cx: &mut Cx<'_>) -> Outcome {
        let mut outcome = Outcome::Open;
        let is_open = modal_ui(ui, "use-checklist", size::DIALOG, |ui| {
            let text = Arc::clone(cx.text);
            heading_ui(ui, Role::Title, text.get("editor-use-title"));
            ui.add_space(8.0);
            compare::ui(ui, current, &self.checklist, open.language, &text);
            meaning_ui(ui, following, &text);
            match self.why.ui(ui, text.get("editor-use-now"), &text) {
                Some(Decided::Use(why)) => {
                    cx.ask(Action::Run(Box::new(Command::UseChecklist(Box::new(self.checklist.clone()))), Some(why)));
                    outcome = Outcome::Used;
                }
                Some(Decided::Leave) => outcome = Outcome::Left,
                None => {}
            }
            outcome == Outcome::Open
        });
        if outcome == Outcome::Open && !is_open { Outcome::Left } else { outcome }
    }
}

/// Says what a new version means to the datasets: those with a version keep it, the others follow the newest.
fn meaning_ui(ui: &mut Ui, following: &Following, text: &crate::text::Text) {
    let (kept, fresh) = (following.kept(), following.count_fresh());
    if kept > 0 {
        compare::line_ui(ui, icon::LOCK, &text.with("editor-kept", &[("count", kept.into())]));
    }
    if fresh > 0 {
        compare::line_ui(ui, icon::ARROW_RIGHT, &text.with("editor-fresh", &[("count", fresh.into())]));
    }
}
