//! Asks how the work on datasets ended: enriched elsewhere, cannot be opened, or retired.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use eframe::egui::{Id, Ui};

use super::Asking;
use super::form;
use super::lacking::{self, Lacks};
use crate::command::{Command, NewOutcome, Refusal};
use crate::model::value::parse_date;
use crate::model::{DatasetId, OutcomeKind, Stage, ValueError, WebAddress};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui, rich};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// Begins to ask, about those of the datasets that have not ended.
pub(super) fn begin(mut datasets: Vec<DatasetId>, kind: Option<OutcomeKind>, open: &Open<'_>, cx: &Cx<'_>) -> Option<Box<dyn Asking>> {
    datasets.retain(|id| open.inventory().dataset(*id).is_some() && open.inventory().outcome(*id).is_none());
    if datasets.is_empty() {
        return None;
    }
    let is_published = |id: &DatasetId| open.inventory().dataset(*id).is_some_and(|dataset| dataset.stage() >= Stage::Publish);
    let usual = if datasets.iter().all(is_published) { OutcomeKind::Retired } else { OutcomeKind::CannotBeOpened };
    let date = cx.text.date(cx.today);
    let (link, said, by) = (String::new(), String::new(), String::new());
    let judged = Judged::default();
    Some(Box::new(Conclude { datasets, kind: kind.unwrap_or(usual), link, said, date, by, is_new: true, judged }))
}

#[derive(Debug)]
struct Conclude {
    datasets: Vec<DatasetId>,
    kind: OutcomeKind,
    link: String,
    /// The reason, or the notice.
    said: String,
    date: String,
    by: String,
    is_new: bool,
    judged: Judged,
}

/// What can be retired and what cannot yet, by the state of the inventory.
#[derive(Debug, Default)]
struct Judged {
    revision: Option<u64>,
    lacking: Vec<(DatasetId, Lacks)>,
    ready: Vec<DatasetId>,
}

impl Asking for Conclude {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        self.judge(open, cx);
        let mut is_open = true;
        let stays = super::modal_ui(ui, "conclude", size::DIALOG + 60.0, |ui| {
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

impl Conclude {
    /// Tells which of the datasets cannot be retired yet; once for each state of the inventory.
    fn judge(&mut self, open: &Open<'_>, cx: &Cx<'_>) {
        let revision = open.session.revision();
        if self.judged.revision == Some(revision) {
            return;
        }
        let inventory = open.inventory();
        let retired = NewOutcome { kind: OutcomeKind::Retired, link: None, text: Some(self.kind.key().to_owned()), date: Some(cx.today), by: None };
        self.judged = Judged { revision: Some(revision), ..Judged::default() };
        for id in &self.datasets {
            match Command::Conclude(vec![*id], retired.clone()).plan(inventory) {
                Err(refusal @ Refusal::RetirementNotReady { .. }) => self.judged.lacking.push((*id, Lacks::of(&refusal, *id, inventory, cx.text))),
                _ => self.judged.ready.push(*id),
            }
        }
    }

    /// Returns what cannot be concluded so.
    fn lacking(&self) -> &[(DatasetId, Lacks)] {
        if self.kind == OutcomeKind::Retired { &self.judged.lacking } else { &[] }
    }

    /// Returns what can be concluded so.
    fn ready(&self) -> &[DatasetId] {
        if self.kind == OutcomeKind::Retired { &self.judged.ready } else { &self.datasets }
    }

    fn title(&self, open: &Open<'_>, text: &Text) -> String {
        match self.datasets.as_slice() {
            [id] => {
                let title = open.inventory().dataset(*id).map_or("", |dataset| dataset.title(open.language));
                text.with("asking-conclude-one", &[("title", title.into())])
            }
            ids => text.with("asking-conclude-many", &[("count", ids.len().into())]),
        }
    }

    /// Shows what is asked; tells whether something was pressed that leads away.
    fn body_ui(&mut self, ui: &mut Ui, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let kinds = OutcomeKind::ALL.map(|kind| (kind, wording::outcome_kind(kind, text)));
        if let Some(kind) = segment_ui(ui, text.get("asking-conclude-kind"), &kinds, self.kind) {
            self.kind = kind;
        }
        ui.add_space(4.0);
        ui.muted(
            Role::Caption,
            text.get(match self.kind {
                OutcomeKind::Elsewhere => "asking-conclude-elsewhere",
                OutcomeKind::CannotBeOpened => "asking-conclude-cannot",
                OutcomeKind::Retired => "asking-conclude-retired",
            }),
        );
        ui.add_space(8.0);
        if !self.lacking().is_empty() {
            let is_left = self.lacking_ui(ui, open, text, cx);
            if is_left || self.ready().is_empty() {
                return is_left;
            }
            ui.add_space(8.0);
        }
        self.fields_ui(ui, text);
        false
    }

    /// Shows what is to be done before it is retired.
    fn lacking_ui(&self, ui: &mut Ui, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        heading_ui(ui, Role::Label, &text.with("asking-retire-first", &[("count", self.lacking().len().into())]));
        match self.lacking() {
            [(id, lacks)] if self.datasets.len() == 1 => lacking::one_ui(ui, *id, lacks, &mut false, open, cx),
            lacking => lacking::many_ui(ui, lacking, 176.0, open, cx),
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, text: &Text) {
        let (link_error, date_error) = (self.link_error(text), self.date_error(text));
        let width = ui.available_width() - 2.0;
        let mut first = self.is_new;
        let mut field = |ui: &mut Ui, id: Id, name: &str, rows: usize, error: Option<&str>, value: &mut String| {
            ui.role(Role::Label, name);
            let response = TextField { id, name, hint: "", rows, width, error }.show(ui, value);
            if std::mem::take(&mut first) {
                response.request_focus();
            }
            ui.add_space(8.0);
        };
        match self.kind {
            OutcomeKind::Elsewhere => {
                field(ui, Id::unique("conclude link"), text.of("outcome-part", "link"), 1, link_error.as_deref(), &mut self.link);
                field(ui, Id::unique("conclude text"), text.get("asking-conclude-comment"), 2, None, &mut self.said);
            }
            OutcomeKind::CannotBeOpened => field(ui, Id::unique("conclude text"), text.get("asking-conclude-why"), 3, None, &mut self.said),
            OutcomeKind::Retired => {
                field(ui, Id::unique("conclude date"), text.get("asking-conclude-date"), 1, date_error.as_deref(), &mut self.date);
                field(ui, Id::unique("conclude text"), text.get("asking-conclude-notice"), 3, None, &mut self.said);
            }
        }
        field(ui, Id::unique("conclude by"), text.get("asking-conclude-by"), 1, None, &mut self.by);
    }

    fn link_error(&self, text: &Text) -> Option<String> {
        let is_asked = self.kind == OutcomeKind::Elsewhere && self.link.trim().len() > 8;
        WebAddress::new(&self.link).err().filter(|_| is_asked).map(|error| wording::value_error(&error, text))
    }

    fn date_error(&self, text: &Text) -> Option<String> {
        let is_asked = self.kind == OutcomeKind::Retired && self.date.trim().len() >= 10;
        parse_date(&self.date).err().filter(|_| is_asked).map(|error| wording::value_error(&error, text))
    }

    /// Returns what is entered, or why it cannot be read.
    fn entered(&self) -> Result<NewOutcome, ValueError> {
        let is_retired = self.kind == OutcomeKind::Retired;
        let date = if is_retired { Some(parse_date(&self.date)?) } else { None };
        let link = (self.kind == OutcomeKind::Elsewhere).then(|| self.link.clone());
        Ok(NewOutcome { kind: self.kind, link, text: Some(self.said.clone()), date, by: Some(self.by.clone()) })
    }

    /// Returns the command, or why there is none yet.
    fn command(&self, ready: &[DatasetId], open: &Open<'_>, text: &Text) -> Result<Command, String> {
        let Some(first) = ready.first() else { return Err(text.get("asking-retire-not-yet").to_owned()) };
        let new = self.entered().map_err(|error| wording::value_error(&error, text))?;
        // What is entered is the same for all of them, and each was judged before.
        let tried = Command::Conclude(vec![*first], new.clone()).plan(open.inventory());
        tried.map_err(|refusal| wording::refusal(&refusal, open.inventory(), text))?;
        Ok(Command::Conclude(ready.to_vec(), new))
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&self, ui: &mut Ui, is_entered: bool, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let ready = self.ready();
        let command = self.command(ready, open, text);
        let mut is_open = true;
        super::foot_ui(ui, |ui| {
            let label = if self.datasets.len() == 1 {
                text.get("asking-conclude-button").to_owned()
            } else {
                text.with("asking-conclude-button-many", &[("count", ready.len().into())])
            };
            let why = command.as_ref().err().cloned();
            let pressed = Button::primary(&label).blocked(why.as_deref()).show(ui).clicked();
            if let (true, Ok(command)) = (pressed || is_entered, command) {
                form::run(command, ready.len(), open, cx);
                is_open = false;
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                is_open = false;
            }
            if let Some(why) = &why {
                let color = ui.palette().muted;
                ui.add(eframe::egui::Label::new(rich(Role::Caption, why, color)).truncate());
            }
        });
        is_open
    }
}
