//! Asks what many datasets at once are to have: one field for all of them, or to be removed.
//!
//! Nothing is changed here; what is entered is asked for as one command.

mod field;

use eframe::egui::Ui;

use super::{Asking, form};
use crate::command::Command;
use crate::model::DatasetId;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui};

pub(super) use self::field::begin as set_field;

/// So many titles are named.
const NAMED: usize = 5;

/// Begins to ask whether datasets are to go.
pub(super) fn remove(datasets: Vec<DatasetId>) -> Option<Box<dyn Asking>> {
    (!datasets.is_empty()).then(|| -> Box<dyn Asking> { Box::new(Remove { datasets, is_new: true }) })
}

#[derive(Debug)]
struct Remove {
    datasets: Vec<DatasetId>,
    is_new: bool,
}

impl Asking for Remove {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        self.datasets.retain(|id| open.inventory().dataset(*id).is_some());
        let mut is_open = !self.datasets.is_empty();
        let stays = super::modal_ui(ui, "bulk-remove", size::DIALOG, |ui| {
            let is_entered = form::is_entered(ui);
            let text = std::sync::Arc::clone(cx.text);
            let count = self.datasets.len();
            heading_ui(ui, Role::Title, &text.with("bulk-remove-title", &[("count", count.into())]));
            ui.add_space(8.0);
            let title = |id: &DatasetId| open.inventory().dataset(*id).map_or("", |dataset| dataset.title(open.language));
            for id in self.datasets.iter().take(NAMED) {
                ui.line(Role::Body, title(id));
            }
            if count > NAMED {
                ui.muted(Role::Body, &text.with("bulk-remove-more", &[("count", (count - NAMED).into())]));
            }
            ui.add_space(8.0);
            ui.muted(Role::Body, text.get("bulk-remove-line"));
            ui.add_space(16.0);
            super::foot_ui(ui, |ui| {
                let label = text.with("bulk-remove-button", &[("count", count.into())]);
                if Button::primary(&label).show(ui).clicked() || is_entered {
                    cx.ask(Action::run(Command::RemoveDatasets(self.datasets.clone())));
                    is_open = false;
                }
                let cancel = Button::new(text.get("cancel")).show(ui);
                // Enter must not remove what somebody only wanted to look at.
                if self.is_new {
                    cancel.request_focus();
                }
                is_open &= !cancel.clicked();
            });
            is_open
        });
        self.is_new = false;
        stays && is_open
    }
}
