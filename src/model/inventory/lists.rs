//! What an inventory holds beside its datasets: views, sources, answers, calls, pairs, documents and templates.
//!
//! Finds and keeps them; what they mean is told where each of them stands.

use std::sync::Arc;

use super::Inventory;
use crate::model::call::Call;
use crate::model::distinct::Distinct;
use crate::model::document::Document;
use crate::model::list_source::ListSource;
use crate::model::query::fold;
use crate::model::record::{Key, Record};
use crate::model::saved_view::SavedView;
use crate::model::starter::StarterAnswer;
use crate::model::word_template::WordTemplate;
use crate::model::{CallId, DatasetId, DocumentId, SourceId, StarterId, TemplateId, ViewId};

impl Inventory {
    /// Finds a saved view by its name; upper and lower case are the same, and so is all white space.
    pub fn view_named(&self, name: &str) -> Option<&Arc<SavedView>> {
        let folded = fold(name);
        self.views.values().find(|view| fold(view.name.as_str()) == folded)
    }

    /// Returns all saved views, in the order they were made.
    pub fn views(&self) -> impl DoubleEndedIterator<Item = &Arc<SavedView>> + ExactSizeIterator {
        self.views.values()
    }

    /// Finds a saved view.
    pub fn view(&self, id: ViewId) -> Option<&Arc<SavedView>> {
        self.views.get(&id)
    }

    /// Returns all places that lists come from, in the order they were first read.
    pub fn sources(&self) -> impl DoubleEndedIterator<Item = &Arc<ListSource>> + ExactSizeIterator {
        self.sources.values()
    }

    /// Finds a place that lists come from.
    pub fn source(&self, id: SourceId) -> Option<&Arc<ListSource>> {
        self.sources.get(&id)
    }

    /// Returns what was answered to the starter list, in the order of the ids.
    pub fn starter_answers(&self) -> impl ExactSizeIterator<Item = (StarterId, StarterAnswer)> {
        self.starters.iter().map(|(id, answer)| (*id, *answer))
    }

    /// Returns what was answered to an entry of the starter list, if anything was.
    pub fn starter_answer(&self, id: StarterId) -> Option<StarterAnswer> {
        self.starters.get(&id).copied()
    }

    /// Returns the workbooks that were sent to departments, in the order they were made.
    pub fn calls(&self) -> impl DoubleEndedIterator<Item = &Arc<Call>> + ExactSizeIterator {
        self.calls.values()
    }

    /// Finds a workbook that was sent to a department.
    pub fn call(&self, id: CallId) -> Option<&Arc<Call>> {
        self.calls.get(&id)
    }

    /// Returns the pairs of datasets of which somebody said that they are not the same, the smaller id first.
    pub fn distinct_pairs(&self) -> impl ExactSizeIterator<Item = ((DatasetId, DatasetId), Distinct)> {
        self.distinct.iter().map(|(pair, distinct)| (*pair, *distinct))
    }

    /// Tells whether somebody said of two datasets that they are not the same.
    pub fn are_distinct(&self, a: DatasetId, b: DatasetId) -> bool {
        self.distinct.contains_key(&(a.min(b), a.max(b)))
    }

    /// Returns the dataset that one was merged into, also over several merges; nothing where it was not merged, or what it was merged into is gone.
    pub fn successor(&self, id: DatasetId) -> Option<DatasetId> {
        let mut seen = 0;
        let mut next = self.successors.get(&id)?.dataset;
        while !self.datasets.contains_key(&next) {
            next = self.successors.get(&next).filter(|_| seen < self.successors.len())?.dataset;
            seen += 1;
        }
        Some(next)
    }

    /// Returns the documents that are kept, in the order they were made.
    pub fn documents(&self) -> impl DoubleEndedIterator<Item = &Arc<Document>> + ExactSizeIterator {
        self.documents.values()
    }

    /// Finds a document that is kept.
    pub fn document(&self, id: DocumentId) -> Option<&Arc<Document>> {
        self.documents.get(&id)
    }

    /// Finds a document that is kept by its name; upper and lower case are the same.
    pub fn document_named(&self, name: &str) -> Option<&Arc<Document>> {
        let folded = fold(name);
        self.documents.values().find(|document| document.name.as_str().to_lowercase() == folded)
    }

    /// Returns what is remembered of Word templates, in the order they were first seen.
    pub fn templates(&self) -> impl DoubleEndedIterator<Item = &Arc<WordTemplate>> + ExactSizeIterator {
        self.templates.values()
    }

    /// Finds what is remembered of a Word template.
    pub fn template(&self, id: TemplateId) -> Option<&Arc<WordTemplate>> {
        self.templates.get(&id)
    }

    pub(super) fn list_records(&self) -> impl Iterator<Item = (Key, Record)> {
        let views = self.views.iter().map(|(id, view)| (Key::View(*id), Record::View(Arc::clone(view))));
        let sources = self.sources.iter().map(|(id, source)| (Key::Source(*id), Record::Source(Arc::clone(source))));
        let starters = self.starters.iter().map(|(id, answer)| (Key::Starter(*id), Record::Starter(*answer)));
        let calls = self.calls.iter().map(|(id, call)| (Key::Call(*id), Record::Call(Arc::clone(call))));
        let distinct = self.distinct.iter().map(|((a, b), distinct)| (Key::Distinct(*a, *b), Record::Distinct(*distinct)));
        let successors = self.successors.iter().map(|(id, successor)| (Key::Successor(*id), Record::Successor(*successor)));
        let documents = self.documents.iter().map(|(id, document)| (Key::Document(*id), Record::Document(Arc::clone(document))));
        let templates = self.templates.iter().map(|(id, template)| (Key::Template(*id), Record::Template(Arc::clone(template))));
        views.chain(sources).chain(starters).chain(calls).chain(distinct).chain(successors).chain(documents).chain(templates)
    }

    pub(super) fn put_list(&mut self, key: Key, record: Record) {
        match (key, record) {
            (Key::View(id), Record::View(view)) => {
                self.views.insert(id, view);
            }
            (Key::Source(id), Record::Source(source)) => {
                self.sources.insert(id, source);
            }
            (Key::Starter(id), Record::Starter(answer)) => {
                self.starters.insert(id, answer);
            }
            (Key::Call(id), Record::Call(call)) => {
                self.calls.insert(id, call);
            }
            (Key::Distinct(a, b), Record::Distinct(distinct)) => {
                self.distinct.insert((a, b), distinct);
            }
            (Key::Successor(id), Record::Successor(successor)) => {
                self.successors.insert(id, successor);
            }
            (Key::Document(id), Record::Document(document)) => {
                self.documents.insert(id, document);
            }
            (Key::Template(id), Record::Template(template)) => {
                self.templates.insert(id, template);
            }
            // No change holds a record that does not fit its key.
            _ => {}
        }
    }

    pub(super) fn remove_list(&mut self, key: Key) {
        match key {
            Key::View(id) => {
                self.views.remove(&id);
            }
            Key::Source(id) => {
                self.sources.remove(&id);
            }
            Key::Starter(id) => {
                self.starters.remove(&id);
            }
            Key::Call(id) => {
                self.calls.remove(&id);
            }
            Key::Distinct(a, b) => {
                self.distinct.remove(&(a, b));
            }
            Key::Successor(id) => {
                self.successors.remove(&id);
            }
            Key::Document(id) => {
                self.documents.remove(&id);
            }
            Key::Template(id) => {
                self.templates.remove(&id);
            }
            _ => {}
        }
    }
}
