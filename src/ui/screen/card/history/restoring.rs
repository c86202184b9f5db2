//! Bringing back what was there: shows what would change, asks why, and says what stands in the way.
//!
//! Whether it may be done is the command's business; here it is only tried beforehand.

use eframe::egui::{Frame, Id, Key, Margin, Modifiers, Ui};

use crate::command::{Command, Refusal};
use crate::model::{Key as RecordKey, OperationId};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::rich;
use crate::ui::widget::text_field::TextField;
use crate::wording;
use crate::wording::trail::{TrailEntry, TrailLine};

/// A value that somebody thinks of bringing back.
pub(super) struct Restoring {
    /// The operation that replaced it.
    pub(super) operation: OperationId,
    /// The line, by its record and its place.
    pub(super) line: (RecordKey, usize),
    why: String,
    is_new: bool,
    /// What would change, as of a revision and a reason; or what stands in the way.
    tried: Option<(u64, String, Result<Vec<String>, String>)>,
}

/// What becomes of it.
pub(super) enum Answer {
    Wait,
    Leave,
    Do(Command),
}

impl Restoring {
    pub(super) fn new(entry: &TrailEntry, line: &TrailLine, at: usize, text: &Text) -> Self {
        let why = text.with("history-restore-reason", &[("when", text.date_and_time(entry.operation.at).into())]);
        Self { operation: entry.operation.id, line: (line.key, at), why, is_new: true, tried: None }
    }

    fn try_it(&mut self, command: Option<&Command>, open: &Open<'_>, text: &Text) {
        let revision = open.session.revision();
        if self.tried.as_ref().is_some_and(|(of, why, _)| *of == revision && *why == self.why) {
            return;
        }
        let inventory = open.inventory();
        let tried = command.map_or(Err(Refusal::NothingToDo), |command| command.preview(inventory));
        let told = match tried {
            Ok(differences) => Ok(differences.iter().map(|difference| wording::difference(difference, inventory, text)).collect()),
            Err(Refusal::NothingToDo) => Err(text.get("history-restore-same").to_owned()),
            Err(refusal) => Err(wording::refusal(&refusal, inventory, text)),
        };
        self.tried = Some((revision, self.why.clone(), told));
    }

    /// Shows what would change, and asks why.
    pub(super) fn ui(&mut self, ui: &mut Ui, entry: &TrailEntry, line: &TrailLine, open: &Open<'_>, cx: &Cx<'_>) -> Answer {
        let text = cx.text;
        let wanted = entry.restore(line, cx.today, Some(self.why.clone()));
        let command = wanted.map(|wanted| Command::Restore(Box::new(wanted)));
        self.try_it(command.as_ref(), open, text);
        let Some((_, _, told)) = self.tried.clone() else { return Answer::Wait };
        let palette = ui.palette();
        let mut answer = Answer::Wait;
        let frame = Frame::new().fill(palette.surface).corner_radius(size::RADIUS_SMALL).inner_margin(Margin::symmetric(12, 10));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 6.0;
            for said in told.as_ref().map_or(&[] as &[String], Vec::as_slice) {
                ui.label(rich(Role::Body, said, palette.text));
            }
            let blocked = told.as_ref().err().map(String::as_str);
            if let Some(why) = blocked {
                ui.label(rich(Role::Body, why, palette.err));
            }
            let id = Id::unique("history-restore-why");
            let name = text.get("history-restore-why");
            let field = TextField { id, name, hint: name, rows: 1, width: ui.available_width() - 18.0, error: None };
            let response = field.show(ui, &mut self.why);
            if std::mem::take(&mut self.is_new) {
                response.request_focus();
                response.scroll_to_me(None);
            }
            let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            ui.horizontal(|ui| {
                let is_pressed = Button::primary(text.get("history-restore-do")).blocked(blocked).show(ui).clicked();
                if (is_pressed || is_entered)
                    && blocked.is_none()
                    && let Some(command) = command
                {
                    answer = Answer::Do(command);
                }
                if Button::ghost(text.get("history-restore-cancel")).show(ui).clicked() {
                    answer = Answer::Leave;
                }
            });
        });
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            answer = Answer::Leave;
        }
        answer
    }
}
