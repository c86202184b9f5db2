//! Asks for the name of a snapshot.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use eframe::egui::{Id, Key, Ui};

use super::Asking;
use crate::command::{Command, Refusal};
use crate::model::{Part, ValueError};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, size};
use crate::ui::toast::Toast;
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// Begins to ask.
pub(super) fn begin(open: &Open<'_>, cx: &Cx<'_>) -> Box<dyn Asking> {
    let name = free_name(open, cx);
    Box::new(SnapshotDialog { name, is_new: true, is_tried: false })
}

/// Returns a name for a snapshot of today that no other has.
pub(super) fn free_name(open: &Open<'_>, cx: &Cx<'_>) -> String {
    let name = cx.text.with("decide-snapshot-default", &[("date", cx.text.date(cx.today).into())]);
    let mut names = std::iter::once(name.clone()).chain((2_u32..).map(|number| format!("{name} ({number})")));
    names.find(|name| open.inventory().snapshot_named(name).is_none()).unwrap_or_default()
}

#[derive(Debug)]
struct SnapshotDialog {
    name: String,
    is_new: bool,
    is_tried: bool,
}

impl Asking for SnapshotDialog {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let stays = super::modal_ui(ui, "snapshot", size::DIALOG, |ui| {
            is_open = self.form_ui(ui, open, cx);
            is_open
        });
        self.is_new = false;
        stays && is_open
    }
}

impl SnapshotDialog {
    fn form_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = std::sync::Arc::clone(cx.text);
        heading_ui(ui, Role::Title, text.get("snapshot-take-title"));
        ui.muted(Role::Body, text.get("snapshot-take-line"));
        ui.add_space(12.0);
        let planned = self.plan(open, &text);
        // A name that is taken is told at once, one that is missing when somebody goes on without.
        let error = planned.as_ref().err().filter(|(is_missing, _)| self.is_tried || !is_missing).map(|(_, error)| error.clone());
        let name = text.get("snapshot-take-name");
        ui.muted(Role::Caption, name);
        let id = Id::unique("snapshot-name");
        let field = TextField { id, name, hint: "", rows: 1, width: ui.available_width(), error: error.as_deref() };
        let response = field.show(ui, &mut self.name);
        if self.is_new {
            response.request_focus();
        }
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(20.0);
        let mut is_open = true;
        super::foot_ui(ui, |ui| {
            if Button::primary(text.get("snapshot-take")).show(ui).clicked() || is_entered {
                self.is_tried = true;
                match planned {
                    Ok(command) => {
                        let told = text.with("snapshot-taken", &[("name", self.name.trim().into())]);
                        cx.ask(Action::run(command));
                        cx.ask(Action::Tell(Toast::good(told)));
                        is_open = false;
                    }
                    Err(_) => ui.memory_mut(|memory| memory.request_focus(id)),
                }
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                is_open = false;
            }
        });
        is_open
    }

    /// Returns the command, or whether the name is only missing, and what to say of it.
    fn plan(&self, open: &Open<'_>, text: &Text) -> Result<Command, (bool, String)> {
        let nothing = || (true, text.get("decide-snapshot-missing").to_owned());
        let command = Command::TakeSnapshot(open.session.snapshot(&self.name).ok_or_else(nothing)?);
        match command.plan(open.inventory()) {
            Ok(_) => Ok(command),
            Err(Refusal::Entry(Part::Snapshot(_), ValueError::Empty)) => Err(nothing()),
            Err(refusal) => Err((false, wording::refusal(&refusal, open.inventory(), text))),
        }
    }
}
