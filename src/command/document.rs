//! Commands on documents and Word templates: keep, and keep no longer.

use super::{Planner, Refusal};
use crate::model::document::Document;
use crate::model::word_template::WordTemplate;
use crate::model::{ChangeSet, DocumentId, Inventory, Key, TemplateId};

/// Keeps a document, over the one with its id if there is one.
pub(super) fn save(inventory: &Inventory, document: &Document) -> Result<ChangeSet, Refusal> {
    match inventory.document_named(document.name.as_str()) {
        Some(other) if other.id != document.id => return Err(Refusal::DocumentNameTaken(other.name.to_string())),
        _ => {}
    }
    let mut planner = Planner::new(inventory);
    planner.put(Key::Document(document.id), document.clone())?;
    planner.finish()
}

pub(super) fn remove(inventory: &Inventory, id: DocumentId) -> Result<ChangeSet, Refusal> {
    inventory.document(id).ok_or(Refusal::UnknownDocument(id))?;
    let mut planner = Planner::new(inventory);
    planner.remove(Key::Document(id))?;
    planner.finish()
}

/// Remembers a template, over the one with its id if there is one.
pub(super) fn remember(inventory: &Inventory, template: &WordTemplate) -> Result<ChangeSet, Refusal> {
    if !template.is_sensible() {
        return Err(Refusal::TemplateNames(template.name.to_string()));
    }
    let mut planner = Planner::new(inventory);
    planner.put(Key::Template(template.id), template.clone())?;
    planner.finish()
}

pub(super) fn forget(inventory: &Inventory, id: TemplateId) -> Result<ChangeSet, Refusal> {
    inventory.template(id).ok_or(Refusal::UnknownTemplate(id))?;
    let mut planner = Planner::new(inventory);
    planner.remove(Key::Template(id))?;
    planner.finish()
}
