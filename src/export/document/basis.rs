//! Where a document comes from: the inventory and its state, the model, what was chosen, and how to prove it.
//!
//! Every kind ends with it, in the same words.

use super::State;
use super::draft::Draft;
use super::paper;
use crate::export::report::{Block, Span};
use crate::model::document::DocumentKind;

impl Draft<'_> {
    /// Writes where the document comes from, and what it can be proved with.
    pub(super) fn basis(&mut self) {
        let items = self.basis_items();
        self.list(false, items);
        self.made();
    }

    /// Returns what the document rests on.
    pub(super) fn basis_items(&self) -> Vec<String> {
        let text = self.text;
        let mut items = vec![text.with("report-basis-inventory", &[("organisation", self.organisation().into()), ("state", self.state().into())])];
        if self.inventory().model().is_some() {
            items.push(text.with("report-basis-model", &[("model", self.facts.model_name(text).into())]));
        }
        if let Some(earlier) = &self.shown.earlier {
            let date = text.date(text.day_of(earlier.state.at));
            items.push(if self.shown.today.is_some() {
                text.with("document-basis-decided", &[("state", self.named(earlier.state).into()), ("date", date.into())])
            } else if earlier.inventory.datasets().len() == 0 && earlier.state.hash.is_empty() {
                text.with("document-basis-since-empty", &[("date", date.into())])
            } else {
                text.with("document-basis-since", &[("state", self.named(earlier.state).into()), ("date", date.into())])
            });
        }
        if self.order.datasets.is_some() && self.shown.one.is_none() {
            // What a public list was narrowed by may be words of what is internal.
            let selection = if self.kind() == DocumentKind::Register { "" } else { self.order.selection.as_str() };
            let chosen = match selection {
                "" => text.with("document-basis-chosen-plain", &[("count", self.facts.rows.len().into())]),
                selection => text.with("document-basis-chosen", &[("selection", selection.into()), ("count", self.facts.rows.len().into())]),
            };
            items.push(chosen);
        }
        items
    }

    /// Says how the document was made, and gives the whole hash.
    pub(super) fn made(&mut self) {
        let text = self.text;
        let args = [
            ("date", text.date_and_time(self.order.now).into()),
            ("program", paper::program(text).into()),
            ("state", self.state().into()),
            ("model", self.facts.model_name(text).into()),
        ];
        let key = if self.inventory().model().is_some() { "report-made" } else { "document-made-no-model" };
        let made = text.with(key, &args);
        let language = text.of("language", self.language().code());
        let said = match self.shown.state.hash.as_str() {
            "" => made,
            hash => {
                let proof = text.with("document-proof", &[("hash", hash.into()), ("language", language.into())]);
                format!("{made} {proof}")
            }
        };
        self.blocks.push(Block::Note(vec![Span::plain(said)]));
    }

    /// Returns the words for the state of the inventory.
    pub(super) fn state(&self) -> String {
        self.named(self.shown.state)
    }

    fn named(&self, state: &State) -> String {
        match (&state.snapshot, state.short()) {
            (Some(name), "") => self.text.with("document-snapshot-bare", &[("name", name.into())]),
            (Some(name), hash) => self.text.with("document-snapshot", &[("name", name.into()), ("hash", hash.into())]),
            (None, "") => self.text.get("report-state-current").to_owned(),
            (None, revision) => self.text.with("report-state", &[("revision", revision.into())]),
        }
    }
}
