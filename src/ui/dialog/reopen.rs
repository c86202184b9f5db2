//! Asks why the work on datasets goes on after it ended.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use eframe::egui::{Id, Ui};

use super::{Asking, form};
use crate::command::Command;
use crate::model::{DatasetId, Prose};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui, rich};
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// Begins to ask, about those of the datasets that have ended.
pub(super) fn begin(mut datasets: Vec<DatasetId>, open: &Open<'_>) -> Option<Box<dyn Asking>> {
    datasets.retain(|id| open.inventory().outcome(*id).is_some());
    let can = !datasets.is_empty();
    can.then(|| Box::new(Reopen { datasets, reason: String::new(), is_new: true }) as Box<dyn Asking>)
}

#[derive(Debug)]
struct Reopen {
    datasets: Vec<DatasetId>,
    reason: String,
    is_new: bool,
}

impl Asking for Reopen {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let stays = super::modal_ui(ui, "reopen", size::DIALOG, |ui| {
            // Before the fields, where Enter begins a line.
            let is_entered = form::is_entered(ui);
            let text = std::sync::Arc::clone(cx.text);
            heading_ui(ui, Role::Title, &self.title(open, &text));
            ui.add_space(8.0);
            form::body_ui(ui, |ui| self.body_ui(ui, open, &text));
            ui.add_space(16.0);
            is_open = self.buttons_ui(ui, is_entered, open, &text, cx);
            is_open
        });
        self.is_new = false;
        stays && is_open
    }
}

impl Reopen {
    fn title(&self, open: &Open<'_>, text: &Text) -> String {
        match self.datasets.as_slice() {
            [id] => {
                let title = open.inventory().dataset(*id).map_or("", |dataset| dataset.title(open.language));
                text.with("asking-reopen-one", &[("title", title.into())])
            }
            ids => text.with("asking-reopen-many", &[("count", ids.len().into())]),
        }
    }

    fn body_ui(&mut self, ui: &mut Ui, open: &Open<'_>, text: &Text) {
        if let [id] = self.datasets.as_slice()
            && let (Some(dataset), Some(outcome)) = (open.inventory().dataset(*id), open.inventory().outcome(*id))
        {
            let args = [("outcome", wording::outcome_kind(outcome.kind, text).into()), ("stage", wording::stage(dataset.stage(), text).into())];
            ui.muted(Role::Body, &text.with("asking-reopen-line", &args));
            if let Some(said) = &outcome.text {
                ui.muted(Role::Body, said.as_str());
            }
        }
        ui.add_space(8.0);
        ui.role(Role::Label, text.get("asking-reopen-why"));
        let error = self.error(text).filter(|_| !self.reason.trim().is_empty());
        let width = ui.available_width() - 2.0;
        let field = TextField { id: Id::unique("reopen why"), name: text.get("asking-reopen-why"), hint: "", rows: 3, width, error: error.as_deref() };
        let response = field.show(ui, &mut self.reason);
        if self.is_new {
            response.request_focus();
        }
    }

    fn error(&self, text: &Text) -> Option<String> {
        if self.reason.trim().is_empty() {
            return Some(text.get("refusal-reopen-needs-reason").to_owned());
        }
        Prose::new(&self.reason).err().map(|error| wording::value_error(&error, text))
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&self, ui: &mut Ui, is_entered: bool, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let blocked = self.error(text);
        let mut is_open = true;
        super::foot_ui(ui, |ui| {
            let label = text.with("asking-reopen-button", &[("count", self.datasets.len().into())]);
            let pressed = Button::primary(&label).blocked(blocked.as_deref()).show(ui).clicked();
            if (pressed || is_entered) && blocked.is_none() {
                let command = Command::Reopen(self.datasets.clone(), self.reason.trim().to_owned());
                form::run(command, self.datasets.len(), open, cx);
                is_open = false;
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                is_open = false;
            }
            if let Some(why) = &blocked {
                let color = ui.palette().muted;
                ui.add(eframe::egui::Label::new(rich(Role::Caption, why, color)).truncate());
            }
        });
        is_open
    }
}
