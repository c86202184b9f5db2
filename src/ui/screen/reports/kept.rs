//! The documents that are kept in the inventory: opened where one left off, saved while one works, and never written over silently.
//!
//! Whatever somebody writes or arranges is kept as soon as it rests, under a name of its own, as one change that can be undone. It knows
//! which document is open and whether the draft differs from it; the changes themselves are asked for as commands.

mod asks;
mod menu;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::Ui;

use super::draft::{Draft, Paper, What};
use crate::alphabet::language_of;
use crate::command::Command;
use crate::model::document::Document;
use crate::model::operation::Origin;
use crate::model::{DocumentId, DocumentKind, Inventory, Language, Line, Operation, OperationKind};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::toast::Toast;
use crate::wording;

use asks::Asks;

/// What is being written is kept when nothing was typed for so long.
const RESTS: Duration = Duration::from_secs(2);
/// And at the latest so long after it was changed.
const LATEST: Duration = Duration::from_secs(10);

/// Where somebody goes from a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    New,
    Document(DocumentId),
}

/// Which document is open, and how far it is kept.
#[derive(Debug, Default)]
pub(super) struct Keeping {
    /// The document, as it was when it was opened or saved.
    open: Option<Arc<Document>>,
    asks: Option<Asks>,
    has_begun: bool,
    /// The draft as it was when it began, or when its document was gone: that alone is not kept.
    settled: Option<Paper>,
    /// Whether words of the draft would be lost although it is settled.
    is_loose: bool,
    /// What the draft was before its document got a name by itself.
    before: Option<Paper>,
    /// The document that was open until it was undone or removed; it opens again when it comes back.
    gone: Option<DocumentId>,
    /// The documents of other kinds that somebody came from.
    others: BTreeMap<DocumentKind, DocumentId>,
    typing: Typing,
}

/// The draft as it was seen last, and since when it has been like that.
#[derive(Debug, Default)]
struct Typing {
    seen: Option<Paper>,
    /// When it was changed last, and when first since it was kept.
    changed: Option<(Instant, Instant)>,
}

impl Keeping {
    /// Follows what became of the open document: a draft without changes goes along when it is undone or changed elsewhere.
    pub(super) fn refresh(&mut self, draft: &mut Draft, open: &Open<'_>) {
        if !std::mem::replace(&mut self.has_begun, true) {
            self.begin(draft, open);
        }
        // What the file refused is to be tried again; until then the draft stands.
        if open.session.failure().is_some() {
            return;
        }
        let inventory = open.inventory();
        let Some(here) = &self.open else { return self.return_to(draft, inventory) };
        match inventory.document(here.id) {
            None => self.lose(draft, open.session.operations().last().map(AsRef::as_ref)),
            Some(now) if now != here && (!self.is_changed(&draft.paper) || is_same(now, &draft.paper)) => {
                if !is_same(now, &draft.paper) {
                    draft.take(Paper::of(now));
                }
                self.open = Some(Arc::clone(now));
            }
            // A new name alone is no reason to ask.
            Some(now) if is_same(here, &Paper::of(now)) => self.open = Some(Arc::clone(now)),
            Some(_) => {}
        }
    }

    /// Begins with the document that was worked on last.
    fn begin(&mut self, draft: &mut Draft, open: &Open<'_>) {
        let (what, format) = (draft.what, draft.format);
        if let Some(last) = last_worked_on(open.inventory(), open.session.operations()) {
            self.take(last, draft);
            // A figure or a list that was asked for comes first.
            if !matches!(what, What::Document(_)) {
                (draft.what, draft.format) = (what, format);
            }
        }
        self.settled = Some(draft.paper.clone());
    }

    fn take(&mut self, document: &Arc<Document>, draft: &mut Draft) {
        draft.take(Paper::of(document));
        self.open = Some(Arc::clone(document));
        self.leave_behind();
    }

    /// Begins a draft that nothing is kept of.
    fn start(&mut self, paper: Paper, draft: &mut Draft) {
        self.open = None;
        self.settled = Some(paper.clone());
        draft.take(paper);
        self.leave_behind();
    }

    fn leave_behind(&mut self) {
        (self.before, self.gone, self.is_loose) = (None, None, false);
    }

    /// Goes on without the open document, which is no longer there.
    fn lose(&mut self, draft: &mut Draft, last: Option<&Operation>) {
        let Some(document) = self.open.take() else { return };
        let is_removed = last.is_some_and(|last| last.label.kind == OperationKind::RemoveDocument || last.origin != Origin::Done);
        let kind = draft.paper.kind;
        if is_removed && is_same(&document, &draft.paper) {
            let before = self.before.take().unwrap_or_else(|| Paper { kind, ..Paper::default() });
            self.start(before, draft);
            self.gone = Some(document.id);
        } else {
            self.before = None;
            self.settled = Some(draft.paper.clone());
            self.is_loose = true;
        }
    }

    /// Opens what was open before it went, once it is back and nothing was begun since.
    fn return_to(&mut self, draft: &mut Draft, inventory: &Inventory) {
        let Some(back) = self.gone.and_then(|gone| inventory.document(gone)) else { return };
        if self.settled.as_ref() == Some(&draft.paper) {
            let before = draft.paper.clone();
            self.take(back, draft);
            self.before = Some(before);
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
        match &self.open {
            Some(open) => !is_same(open, paper),
            None => paper.has_own() && (self.is_loose || self.settled.as_ref() != Some(paper)),
        }
    }

    /// Keeps what was changed, once it rests; where the document was changed elsewhere meanwhile it waits for somebody to say so.
    pub(super) fn keep_rested(&mut self, ui: &Ui, draft: &Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        if self.typing.seen.as_ref() != Some(&draft.paper) {
            let now = Instant::now();
            let first = self.typing.changed.map_or(now, |(_, first)| first);
            self.typing = Typing { seen: Some(draft.paper.clone()), changed: Some((now, first)) };
        }
        let Some((last, first)) = self.typing.changed else { return };
        let is_at_work = ui.ctx().text_edit_focused() || ui.input(|input| input.pointer.any_down());
        let rest = RESTS.saturating_sub(last.elapsed()).min(LATEST.saturating_sub(first.elapsed()));
        if is_at_work && !rest.is_zero() {
            return ui.ctx().request_repaint_after(rest);
        }
        self.keep_changes(draft, open, cx);
    }

    /// Tells whether something waits to be kept.
    pub(super) const fn is_behind(&self) -> bool {
        self.typing.changed.is_some()
    }

    /// Keeps what was changed.
    pub(super) fn keep_changes(&mut self, draft: &Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.typing.changed = None;
        let paper = &draft.paper;
        if !open.is_writable || self.asks.is_some() || !self.has_begun {
            return;
        }
        match self.open.clone() {
            Some(here) if is_same(&here, paper) || open.inventory().document(here.id) != Some(&here) => {}
            // What holds nothing of anybody's own again needs no name.
            Some(here) if self.before.as_ref() == Some(paper) => {
                cx.ask(Action::run(Command::RemoveDocument(here.id)));
                (self.open, self.settled) = (None, Some(paper.clone()));
                self.leave_behind();
                self.gone = Some(here.id);
            }
            Some(here) => {
                if let Ok(document) = paper.document(here.id, here.name.clone(), usual(cx.text)) {
                    self.put(document, cx);
                }
            }
            None if paper.has_own() && self.settled.as_ref() != Some(paper) => {
                let before = self.settled.clone();
                if self.keep_as_new(paper, open.inventory(), cx) {
                    self.before = before;
                }
            }
            None => {}
        }
    }

    /// Keeps the draft whatever became of its document: over it, or as a new one where it was changed elsewhere. Tells whether it could.
    pub(super) fn keep_anyway(&mut self, paper: &Paper, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let here = self.open.clone().filter(|here| open.inventory().document(here.id) == Some(here));
        match here {
            Some(here) => paper.document(here.id, here.name.clone(), usual(cx.text)).map(|document| self.put(document, cx)).is_ok(),
            None => self.keep_as_new(paper, open.inventory(), cx),
        }
    }

    /// Keeps the draft under a name that nothing else has; tells whether it could.
    fn keep_as_new(&mut self, paper: &Paper, inventory: &Inventory, cx: &mut Cx<'_>) -> bool {
        let name = Line::new(&usual_name(paper, inventory, cx));
        let id = DocumentId::from_uuid(new_uuid());
        let Ok(document) = name.and_then(|name| paper.document(id, name, usual(cx.text))) else { return false };
        let told = cx.text.with("builder-kept-by-itself", &[("name", document.name.as_str().into())]);
        self.put(document, cx);
        cx.ask(Action::Tell(Toast::info(told)));
        true
    }

    fn put(&mut self, document: Document, cx: &mut Cx<'_>) {
        self.open = Some(Arc::new(document.clone()));
        (self.gone, self.is_loose) = (None, false);
        cx.ask(Action::run(Command::SaveDocument(Box::new(document))));
    }

    /// Keeps the draft as somebody asked for, and says so.
    fn keep(&mut self, paper: &Paper, id: DocumentId, name: Line, cx: &mut Cx<'_>) {
        match paper.document(id, name, usual(cx.text)) {
            Ok(document) => {
                let told = cx.text.with("builder-kept-saved", &[("name", document.name.as_str().into())]);
                self.put(document, cx);
                self.before = None;
                cx.ask(Action::Tell(Toast::good(told)));
            }
            Err(error) => cx.ask(Action::Tell(Toast::bad(wording::value_error(&error, cx.text)))),
        }
    }

    /// Turns to another kind of document. The open one stays what it is; one of the other kind that somebody came from opens again.
    pub(super) fn turn(&mut self, what: What, draft: &mut Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        let from = draft.paper.kind;
        let What::Document(kind) = what else { return draft.choose(what) };
        if kind == from {
            return draft.choose(what);
        }
        self.keep_changes(draft, open, cx);
        let other = self.others.get(&kind).and_then(|id| open.inventory().document(*id)).filter(|document| document.kind == kind);
        let is_kept = self.open.as_ref().map(|here| self.others.insert(from, here.id)).is_some();
        match (other.cloned(), is_kept) {
            (Some(document), _) => self.take(&document, draft),
            (None, true) => {
                // Who writes it and of what goes along; the words were for the other kind.
                let paper = Paper { kind, title: String::new(), parts: Vec::new(), proposals: None, ..draft.paper.clone() };
                self.start(paper, draft);
            }
            (None, false) => {
                draft.choose(what);
                self.settled = Some(draft.paper.clone()).filter(|paper| !paper.has_own());
            }
        }
    }

    /// Opens something else, after asking what is to become of what could not be kept.
    fn go(&mut self, target: Target, draft: &mut Draft, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.keep_changes(draft, open, cx);
        if self.would_lose(&draft.paper) {
            self.asks = Some(Asks::Leave(target));
        } else {
            self.arrive(target, draft, open.inventory());
        }
    }

    fn arrive(&mut self, target: Target, draft: &mut Draft, inventory: &Inventory) {
        match target {
            Target::New => self.start(Paper { kind: draft.paper.kind, ..Paper::default() }, draft),
            Target::Document(id) => {
                if let Some(document) = inventory.document(id).cloned() {
                    self.take(&document, draft);
                }
            }
        }
    }

    /// Removes the open document; it is back, and open, as soon as that is undone.
    fn remove(&mut self, draft: &mut Draft, cx: &mut Cx<'_>) {
        let Some(here) = self.open.take() else { return };
        cx.ask(Action::run(Command::RemoveDocument(here.id)));
        self.start(Paper { kind: draft.paper.kind, ..Paper::default() }, draft);
        self.gone = Some(here.id);
    }
}

/// Returns the document that somebody worked on last, as far as the log tells it by name; otherwise the newest.
fn last_worked_on<'i>(inventory: &'i Inventory, operations: &[Arc<Operation>]) -> Option<&'i Arc<Document>> {
    let saved = operations.iter().rev().filter(|operation| operation.label.kind == OperationKind::SaveDocument);
    let mut named = saved.filter_map(|operation| inventory.document_named(&operation.label.subject));
    named.next().or_else(|| inventory.documents().next_back())
}

/// Returns what a document is called where nobody says otherwise: its title, or its kind and what or when it is of. No other has the name.
fn usual_name(paper: &Paper, inventory: &Inventory, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let title = paper.title.trim();
    let dataset = paper.scope.dataset.filter(|_| paper.kind.is_of_one()).and_then(|id| inventory.dataset(id));
    let of = dataset.map_or_else(|| text.date(cx.today), |dataset| dataset.title(usual(text)).to_owned());
    let kind = text.of("builder-kind", paper.kind.key());
    let named = [title.to_owned(), format!("{kind} {of}"), format!("{kind} {}", text.date(cx.today))];
    let name = named.into_iter().find(|name| Line::new(name).is_ok()).unwrap_or_else(|| kind.to_owned());
    let is_free = |name: &str| inventory.document_named(name).is_none();
    let numbers = 2..=inventory.documents().len() + 2;
    let numbered = numbers.map(|number| format!("{name} ({number})"));
    std::iter::once(name.clone()).chain(numbered).find(|name| is_free(name)).unwrap_or(name)
}

/// Tells whether a draft says what a document does.
fn is_same(document: &Document, paper: &Paper) -> bool {
    paper.document(document.id, document.name.clone(), document.language).is_ok_and(|drafted| drafted == *document)
}

fn usual(text: &Text) -> Language {
    language_of(text.locale())
}
