//! The questions about documents that are kept: what to call one, what is to become of a draft, and whether to write over another's changes.
//!
//! They ask; what follows from the answers is done where the documents are kept.

use std::sync::Arc;

use eframe::egui::{Id, Key, Ui};

use super::{Keeping, Target, usual_name};
use crate::command::{Command, Refusal};
use crate::model::document::Document;
use crate::model::{DocumentId, Line};
use crate::session::new_uuid;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::{foot_ui, modal_ui};
use crate::ui::screen::reports::draft::Draft;
use crate::ui::theme::{Role, size};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// A question that is open.
#[derive(Debug)]
pub(super) enum Asks {
    Name(Naming),
    /// What is to become of a draft that could not be kept before something else is opened.
    Leave(Target),
    /// The document was changed since it was opened.
    Overwrite,
}

/// A name that is being given.
#[derive(Debug)]
pub(super) struct Naming {
    /// The document to be renamed, or none for a new one.
    of: Option<DocumentId>,
    name: String,
    is_new: bool,
    then: Option<Target>,
}

impl Keeping {
    pub(super) fn begin_name(&mut self, of: Option<DocumentId>, draft: &Draft, open: &Open<'_>, cx: &Cx<'_>, then: Option<Target>) {
        let name = match (&self.open, of) {
            (Some(open), Some(_)) => open.name.to_string(),
            _ => usual_name(&draft.paper, open.inventory(), cx),
        };
        self.asks = Some(Asks::Name(Naming { of, name, is_new: true, then }));
    }

    /// Shows the question that is open.
    pub(in crate::ui::screen::reports) fn dialog_ui(&mut self, ui: &Ui, draft: &mut Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        match self.asks.take() {
            None => {}
            Some(Asks::Name(naming)) => self.name_ui(ui, naming, draft, open, cx),
            Some(Asks::Leave(target)) => self.leave_ui(ui, target, draft, open, cx),
            Some(Asks::Overwrite) => self.overwrite_ui(ui, draft, open, cx),
        }
    }

    fn name_ui(&mut self, ui: &Ui, mut naming: Naming, draft: &mut Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let mut given = None;
        let is_open = modal_ui(ui, "report-naming", size::DIALOG, |ui| {
            let title = if naming.of.is_some() { "builder-kept-rename" } else { "builder-kept-save-as" };
            heading_ui(ui, Role::Title, text.get(title).trim_end_matches('…'));
            ui.muted(Role::Body, text.get("builder-kept-line"));
            ui.add_space(12.0);
            ui.muted(Role::Caption, text.get("builder-kept-name"));
            let taken = open.inventory().document_named(&naming.name).filter(|document| Some(document.id) != naming.of);
            let taken = taken.map(|document| wording::refusal(&Refusal::DocumentNameTaken(document.name.to_string()), open.inventory(), &text));
            let name = Line::new(&naming.name);
            let wrong = name.as_ref().err().map(|error| wording::value_error(error, &text));
            let error = taken.or(wrong);
            let shown = error.as_deref().filter(|_| !naming.name.trim().is_empty());
            let field =
                TextField { id: Id::unique("builder-name"), name: text.get("builder-kept-name"), hint: "", rows: 1, width: ui.available_width(), error: shown };
            let response = field.show(ui, &mut naming.name);
            if std::mem::take(&mut naming.is_new) {
                response.request_focus();
            }
            let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            ui.add_space(20.0);
            let mut stays = true;
            foot_ui(ui, |ui| {
                let is_pressed = Button::primary(text.get("builder-kept-keep")).blocked(error.as_deref()).show(ui).clicked();
                if let (true, None, Ok(name)) = (is_pressed || is_entered, &error, name) {
                    given = Some(name);
                    stays = false;
                }
                if Button::new(text.get("cancel")).show(ui).clicked() {
                    stays = false;
                }
            });
            stays
        });
        let Some(name) = given else {
            self.asks = is_open.then_some(Asks::Name(naming));
            return;
        };
        match (naming.of, &self.open) {
            // Only the name changes; what else was changed in the draft stays a draft.
            (Some(_), Some(here)) => {
                let renamed = Document { name, ..here.as_ref().clone() };
                self.open = Some(Arc::new(renamed.clone()));
                self.before = None;
                cx.ask(Action::run(Command::SaveDocument(Box::new(renamed))));
            }
            _ => self.keep(&draft.paper, DocumentId::from_uuid(new_uuid()), name, cx),
        }
        if let Some(target) = naming.then {
            self.arrive(target, draft, open.inventory());
        }
    }

    fn leave_ui(&mut self, ui: &Ui, target: Target, draft: &mut Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let mut answer = None;
        let is_open = modal_ui(ui, "report-leaving", size::DIALOG, |ui| {
            heading_ui(ui, Role::Title, text.get("builder-leave-title"));
            let line = match self.name() {
                Some(name) => text.with("builder-leave-changed", &[("name", name.into())]),
                None => text.get("builder-leave-new").to_owned(),
            };
            ui.muted(Role::Body, &line);
            ui.add_space(20.0);
            foot_ui(ui, |ui| {
                let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
                if Button::primary(text.get("builder-kept-save")).blocked(blocked).show(ui).clicked() {
                    answer = Some(true);
                }
                if Button::new(text.get(if target == Target::New { "builder-leave-drop-new" } else { "builder-leave-drop" })).show(ui).clicked() {
                    answer = Some(false);
                }
                !Button::ghost(text.get("cancel")).show(ui).clicked()
            }) && answer.is_none()
        });
        match (answer, &self.open) {
            (None, _) => self.asks = is_open.then_some(Asks::Leave(target)),
            (Some(false), _) => self.arrive(target, draft, open.inventory()),
            (Some(true), None) => self.begin_name(None, draft, open, cx, Some(target)),
            (Some(true), Some(here)) => {
                let (id, name) = (here.id, here.name.clone());
                self.keep(&draft.paper, id, name, cx);
                self.arrive(target, draft, open.inventory());
            }
        }
    }

    fn overwrite_ui(&mut self, ui: &Ui, draft: &Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let (mut is_over, mut is_new) = (false, false);
        let is_open = modal_ui(ui, "report-overwrite", size::DIALOG, |ui| {
            heading_ui(ui, Role::Title, text.get("builder-overwrite-title"));
            ui.muted(Role::Body, &text.with("builder-overwrite-line", &[("name", self.name().unwrap_or_default().into())]));
            ui.add_space(20.0);
            foot_ui(ui, |ui| {
                is_new = Button::primary(text.get("builder-kept-save-as")).show(ui).clicked();
                is_over = Button::new(text.get("builder-overwrite-over")).show(ui).clicked();
                !Button::ghost(text.get("cancel")).show(ui).clicked() && !is_over && !is_new
            })
        });
        if is_new {
            self.begin_name(None, draft, open, cx, None);
        } else if is_over && let Some(here) = self.open.clone() {
            let name = open.inventory().document(here.id).map_or_else(|| here.name.clone(), |now| now.name.clone());
            self.keep(&draft.paper, here.id, name, cx);
        } else if is_open {
            self.asks = Some(Asks::Overwrite);
        }
    }
}
