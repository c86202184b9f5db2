//! Asks what a move to another stage takes: why it goes back, or what is still missing.
//!
//! Nothing is changed here; what is entered is asked for as a command. A move that lacks nothing is asked for at once.

use eframe::egui::{Id, Ui};

use super::Asking;
use super::form;
use super::lacking::{self, Lacks};
use crate::command::{Command, Move};
use crate::model::{DatasetId, Prose, Stage};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui, rich};
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// Begins to ask.
pub(super) fn begin(datasets: Vec<DatasetId>, stage: Stage, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Box<dyn Asking>> {
    let mut dialog = Movement { asked: datasets, stage, reason: String::new(), is_new: true, revision: None, moving: Vec::new(), back: 0, lacking: Vec::new() };
    dialog.judge(open, cx);
    if dialog.moving.is_empty() && dialog.lacking.is_empty() {
        return None;
    }
    if dialog.lacking.is_empty() && dialog.back == 0 {
        dialog.run(open, cx);
        return None;
    }
    Some(Box::new(dialog))
}

#[derive(Debug)]
struct Movement {
    asked: Vec<DatasetId>,
    stage: Stage,
    reason: String,
    is_new: bool,
    /// The state of the inventory that it was judged by.
    revision: Option<u64>,
    /// What can be moved.
    moving: Vec<DatasetId>,
    /// How many of these go back.
    back: usize,
    /// What cannot, and why.
    lacking: Vec<(DatasetId, Lacks)>,
}

impl Asking for Movement {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        self.judge(open, cx);
        let mut is_open = !(self.moving.is_empty() && self.lacking.is_empty());
        let width = if self.asked.len() > 1 { size::DIALOG + 100.0 } else { size::DIALOG };
        let stays = super::modal_ui(ui, "movement", width, |ui| {
            // Before the fields, where Enter begins a line.
            let is_entered = form::is_entered(ui);
            let text = std::sync::Arc::clone(cx.text);
            heading_ui(ui, Role::Title, &self.title(open, &text));
            ui.add_space(8.0);
            is_open &= !form::body_ui(ui, |ui| self.body_ui(ui, open, &text, cx));
            ui.add_space(16.0);
            is_open &= self.buttons_ui(ui, is_entered, open, &text, cx);
            is_open
        });
        self.is_new = false;
        stays && is_open
    }
}

impl Movement {
    /// Tells what can be moved, and what the rest lacks; once for each state of the inventory.
    fn judge(&mut self, open: &Open<'_>, cx: &Cx<'_>) {
        let revision = open.session.revision();
        if self.revision.replace(revision) == Some(revision) {
            return;
        }
        let inventory = open.inventory();
        (self.back, self.moving, self.lacking) = (0, Vec::new(), Vec::new());
        for id in &self.asked {
            let Some(from) = inventory.dataset(*id).map(|dataset| dataset.stage()).filter(|from| *from != self.stage) else { continue };
            // Whether there is a reason is asked for below; here any will do.
            let moved = Move { why: Some(self.stage.key().to_owned()), ..Move::new(vec![*id], self.stage, cx.today) };
            match Command::MoveToStage(moved).plan(inventory) {
                Ok(_) => {
                    self.moving.push(*id);
                    self.back += usize::from(from > self.stage);
                }
                Err(refusal) => self.lacking.push((*id, Lacks::of(&refusal, *id, inventory, cx.text))),
            }
        }
    }

    fn title(&self, open: &Open<'_>, text: &Text) -> String {
        let stage = wording::stage(self.stage, text);
        let name = |id: DatasetId| open.inventory().dataset(id).map_or("", |dataset| dataset.title(open.language)).to_owned();
        match (self.moving.as_slice(), self.lacking.as_slice()) {
            ([], [(id, _)]) => text.with("asking-move-refused", &[("title", name(*id).into()), ("stage", stage.into())]),
            ([id], []) => text.with("asking-move-back", &[("title", name(*id).into()), ("stage", stage.into())]),
            (moving, lacking) => text.with("asking-move-many", &[("count", (moving.len() + lacking.len()).into()), ("stage", stage.into())]),
        }
    }

    /// Shows what is missing and asks for the reason; tells whether something was pressed that leads away.
    fn body_ui(&mut self, ui: &mut Ui, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let mut is_left = false;
        let mut wants_focus = self.is_new && self.back == 0;
        match (self.moving.len(), self.lacking.as_slice()) {
            (_, []) => {}
            (0, [(id, lacks)]) => is_left = lacking::one_ui(ui, *id, lacks, &mut wants_focus, open, cx),
            (can, lacking) => {
                let said = match can {
                    0 => text.with("asking-cannot-move", &[("count", lacking.len().into())]),
                    can => text.with("asking-move-some", &[("can", can.into()), ("cannot", lacking.len().into())]),
                };
                heading_ui(ui, Role::Label, &said);
                is_left = lacking::many_ui(ui, lacking, 264.0, open, cx);
            }
        }
        if self.back > 0 {
            self.reason_ui(ui, text);
        }
        is_left
    }

    fn reason_ui(&mut self, ui: &mut Ui, text: &Text) {
        ui.muted(Role::Body, text.get("asking-move-back-keeps"));
        ui.add_space(8.0);
        let error = self.reason_error(text);
        let name = text.with("asking-move-why", &[("count", self.back.into())]);
        ui.role(Role::Label, &name);
        let width = ui.available_width() - 2.0;
        let field = TextField { id: Id::unique("movement why"), name: &name, hint: "", rows: 3, width, error: error.as_deref() };
        let response = field.show(ui, &mut self.reason);
        if self.is_new {
            response.request_focus();
        }
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&self, ui: &mut Ui, is_entered: bool, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let needs = (self.back > 0 && self.reason.trim().is_empty()).then(|| text.get("refusal-move-back-needs-reason").to_owned());
        let blocked = needs.or_else(|| self.reason_error(text));
        super::foot_ui(ui, |ui| {
            let can = self.moving.len();
            if can > 0 {
                let label = match (self.lacking.is_empty(), self.back == can) {
                    (true, true) if can == 1 => text.get("asking-move-back-button").to_owned(),
                    _ => text.with("asking-move-button", &[("count", can.into())]),
                };
                let pressed = Button::primary(&label).blocked(blocked.as_deref()).show(ui).clicked();
                if (pressed || is_entered) && blocked.is_none() {
                    self.run(open, cx);
                    is_open = false;
                }
                if Button::new(text.get("cancel")).show(ui).clicked() {
                    is_open = false;
                }
                if let Some(why) = &blocked {
                    let color = ui.palette().muted;
                    ui.add(eframe::egui::Label::new(rich(Role::Caption, why, color)).truncate());
                }
            } else if Button::new(text.get("close")).show(ui).clicked() {
                is_open = false;
            }
        });
        is_open
    }

    fn reason_error(&self, text: &Text) -> Option<String> {
        if self.reason.trim().is_empty() {
            return None;
        }
        Prose::new(&self.reason).err().map(|error| wording::value_error(&error, text))
    }

    /// Asks for the move of what can be moved.
    fn run(&self, open: &Open<'_>, cx: &mut Cx<'_>) {
        let why = (self.back > 0).then(|| self.reason.trim().to_owned());
        let moved = Move { why, ..Move::new(self.moving.clone(), self.stage, cx.today) };
        form::run(Command::MoveToStage(moved), self.moving.len(), open, cx);
    }
}
