//! The documents that are kept in the inventory: opened, saved, renamed and removed, and never written over silently.
//!
//! It knows which document is open and whether the draft differs from it; the changes themselves are asked for as commands.

use std::sync::Arc;

use eframe::egui::{Id, Key, Popup, ScrollArea, Ui};

use super::draft::{Draft, Paper};
use crate::alphabet::language_of;
use crate::command::{Command, Refusal};
use crate::model::document::Document;
use crate::model::{DocumentId, Inventory, Language, Line};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::{foot_ui, modal_ui};
use crate::ui::icon;
use crate::ui::theme::{Role, size};
use crate::ui::toast::Toast;
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// What the menu of kept documents may be high.
const MENU: f32 = 320.0;
/// And wide.
const MENU_WIDE: f32 = 260.0;

/// Where somebody goes from a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    New,
    Document(DocumentId),
}

/// A question that is open.
#[derive(Debug)]
enum Asks {
    Name(Naming),
    /// What is to become of the draft before something else is opened.
    Leave(Target),
    /// The document was changed since it was opened.
    Overwrite,
}

/// A name that is being given.
#[derive(Debug)]
struct Naming {
    /// The document to be renamed, or none for a new one.
    of: Option<DocumentId>,
    name: String,
    is_new: bool,
    then: Option<Target>,
}

/// Which document is open.
#[derive(Debug, Default)]
pub(super) struct Keeping {
    /// The document, as it was when it was opened or saved.
    open: Option<Arc<Document>>,
    asks: Option<Asks>,
}

impl Keeping {
    /// Follows what became of the open document: a draft without changes goes along when it is undone or changed elsewhere.
    pub(super) fn refresh(&mut self, draft: &mut Draft, inventory: &Inventory) {
        let Some(open) = &self.open else { return };
        match inventory.document(open.id) {
            None => self.open = None,
            Some(now) if now != open && (!self.is_changed(&draft.paper) || is_same(now, &draft.paper)) => {
                if !is_same(now, &draft.paper) {
                    draft.take(Paper::of(now));
                }
                self.open = Some(Arc::clone(now));
            }
            // A new name alone is no reason to ask.
            Some(now) if is_same(open, &Paper::of(now)) => self.open = Some(Arc::clone(now)),
            Some(_) => {}
        }
    }

    /// Returns the name of the open document.
    pub(super) fn name(&self) -> Option<&str> {
        self.open.as_ref().map(|open| open.name.as_str())
    }

    /// Tells whether the draft differs from the document that is open.
    pub(super) fn is_changed(&self, paper: &Paper) -> bool {
        self.open.as_ref().is_some_and(|open| !is_same(open, paper))
    }

    /// Tells whether words would be lost if the draft went.
    pub(super) fn would_lose(&self, paper: &Paper) -> bool {
        if self.open.is_some() { self.is_changed(paper) } else { paper.has_own_words() }
    }

    /// Shows what can be done with documents that are kept.
    pub(super) fn menu_ui(&mut self, ui: &mut Ui, draft: &mut Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let count = open.inventory().documents().len();
        let words = if count == 0 { text.get("builder-kept").to_owned() } else { text.with("builder-kept-count", &[("count", count.into())]) };
        let more = Button::ghost(&words).icon(icon::FOLDER).show(ui);
        Popup::menu(&more).show(|ui| {
            ui.set_min_width(MENU_WIDE);
            let item = |ui: &mut Ui, key: &str, is_on: bool| ui.add_enabled(is_on, eframe::egui::Button::new(text.get(key))).clicked();
            if item(ui, "builder-kept-new", true) {
                self.go(Target::New, draft, open.inventory());
            }
            if item(ui, "builder-kept-save-as", open.is_writable) {
                self.begin_name(None, draft, &text, None);
            }
            if let Some(id) = self.open.as_ref().map(|open| open.id) {
                if item(ui, "builder-kept-rename", open.is_writable) {
                    self.begin_name(Some(id), draft, &text, None);
                }
                if item(ui, "builder-kept-remove", open.is_writable) {
                    cx.ask(Action::run(Command::RemoveDocument(id)));
                }
            }
            ui.separator();
            if count == 0 {
                ui.muted(Role::Caption, text.get("builder-kept-none"));
            }
            ScrollArea::vertical().max_height(MENU).show(ui, |ui| {
                for document in open.inventory().documents().rev() {
                    let is_here = self.open.as_ref().is_some_and(|here| here.id == document.id);
                    let kind = text.of("builder-kind", document.kind.key());
                    if ui.selectable_label(is_here, format!("{} · {kind}", document.name)).clicked() && !is_here {
                        self.go(Target::Document(document.id), draft, open.inventory());
                        ui.close();
                    }
                }
            });
        });
        let is_changed = self.is_changed(&draft.paper);
        if (is_changed || self.open.is_none()) && Button::ghost(text.get("builder-kept-save")).icon(icon::SAVE).blocked(blocked).show(ui).clicked() {
            self.save(draft, open, cx);
        }
    }

    /// Saves the draft over its document, or asks what to call it.
    fn save(&mut self, draft: &Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        match &self.open {
            None => self.begin_name(None, draft, cx.text, None),
            Some(here) if open.inventory().document(here.id) != Some(here) => self.asks = Some(Asks::Overwrite),
            Some(here) => {
                let (id, name) = (here.id, here.name.clone());
                self.keep(&draft.paper, id, name, cx);
            }
        }
    }

    fn keep(&mut self, paper: &Paper, id: DocumentId, name: Line, cx: &mut Cx<'_>) {
        match paper.document(id, name, usual(cx.text)) {
            Ok(document) => {
                let told = cx.text.with("builder-kept-saved", &[("name", document.name.as_str().into())]);
                self.open = Some(Arc::new(document.clone()));
                cx.ask(Action::run(Command::SaveDocument(Box::new(document))));
                cx.ask(Action::Tell(Toast::good(told)));
            }
            Err(error) => cx.ask(Action::Tell(Toast::bad(wording::value_error(&error, cx.text)))),
        }
    }

    fn begin_name(&mut self, of: Option<DocumentId>, draft: &Draft, text: &Text, then: Option<Target>) {
        let name = match (&self.open, of) {
            (Some(open), Some(_)) => open.name.to_string(),
            _ if !draft.paper.title.trim().is_empty() => draft.paper.title.trim().to_owned(),
            _ => text.of("builder-kind", draft.paper.kind.key()).to_owned(),
        };
        self.asks = Some(Asks::Name(Naming { of, name, is_new: true, then }));
    }

    /// Opens something else, after asking what is to become of the draft.
    fn go(&mut self, target: Target, draft: &mut Draft, inventory: &Inventory) {
        if self.would_lose(&draft.paper) {
            self.asks = Some(Asks::Leave(target));
        } else {
            self.arrive(target, draft, inventory);
        }
    }

    fn arrive(&mut self, target: Target, draft: &mut Draft, inventory: &Inventory) {
        match target {
            Target::New => {
                self.open = None;
                draft.take(Paper { kind: draft.paper.kind, ..Paper::default() });
            }
            Target::Document(id) => {
                if let Some(document) = inventory.document(id) {
                    draft.take(Paper::of(document));
                    self.open = Some(Arc::clone(document));
                }
            }
        }
    }

    /// Shows the question that is open.
    pub(super) fn dialog_ui(&mut self, ui: &Ui, draft: &mut Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
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
                if Button::new(text.get("builder-leave-drop")).show(ui).clicked() {
                    answer = Some(false);
                }
                !Button::ghost(text.get("cancel")).show(ui).clicked()
            }) && answer.is_none()
        });
        match (answer, &self.open) {
            (None, _) => self.asks = is_open.then_some(Asks::Leave(target)),
            (Some(false), _) => self.arrive(target, draft, open.inventory()),
            (Some(true), None) => self.begin_name(None, draft, &text, Some(target)),
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
            self.begin_name(None, draft, &text, None);
        } else if is_over && let Some(here) = self.open.clone() {
            let name = open.inventory().document(here.id).map_or_else(|| here.name.clone(), |now| now.name.clone());
            self.keep(&draft.paper, here.id, name, cx);
        } else if is_open {
            self.asks = Some(Asks::Overwrite);
        }
    }
}

/// Tells whether a draft says what a document does.
fn is_same(document: &Document, paper: &Paper) -> bool {
    paper.document(document.id, document.name.clone(), document.language).is_ok_and(|drafted| drafted == *document)
}

fn usual(text: &Text) -> Language {
    language_of(text.locale())
}
