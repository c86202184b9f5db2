//! Wishes to keep documents and remember templates. What comes of them is asked in [`super`].

use fyrfalt::command::Command;
use fyrfalt::model::document::PartChoice;
use fyrfalt::model::{Document, DocumentId, DocumentKind, Inventory, Language, Line, OperationKind, Prose, TemplateId, WordTemplate};

use super::Wish;

impl Wish {
    pub(super) fn about_documents(&self, inventory: &Inventory) -> Command {
        match self.sort {
            OperationKind::SaveDocument => Command::SaveDocument(Box::new(self.document(inventory))),
            OperationKind::RemoveDocument => Command::RemoveDocument(self.document_id(inventory)),
            OperationKind::RememberTemplate => Command::RememberTemplate(Box::new(self.template(inventory))),
            _ => Command::ForgetTemplate(self.template_id(inventory)),
        }
    }

    fn document_id(&self, inventory: &Inventory) -> DocumentId {
        let all: Vec<DocumentId> = inventory.documents().map(|document| document.id).collect();
        all.get(self.pick(0, all.len() + 1)).copied().unwrap_or_else(|| DocumentId::from_uuid(self.new_id(0)))
    }

    fn template_id(&self, inventory: &Inventory) -> TemplateId {
        let all: Vec<TemplateId> = inventory.templates().map(|template| template.id).collect();
        all.get(self.pick(0, all.len() + 1)).copied().unwrap_or_else(|| TemplateId::from_uuid(self.new_id(0)))
    }

    fn document(&self, inventory: &Inventory) -> Document {
        let name = Line::new(&self.word(0)).unwrap_or_else(|_| Line::new("Till nämnden").unwrap());
        let kind = DocumentKind::ALL[self.pick(1, DocumentKind::ALL.len())];
        let mut document = Document::new(self.document_id(inventory), name, kind, Language::ALL[self.pick(2, 3)]);
        document.scope.search = self.word(1);
        document.scope.dataset = self.datasets(inventory).first().copied();
        document.parts = vec![PartChoice { part: "summary".to_owned(), is_on: self.pick(3, 2) == 0, text: Prose::new(&self.word(1)).ok() }];
        document.proposals = Prose::new(&self.word(0)).ok().map(|point| vec![point]).filter(|_| self.pick(4, 2) == 0);
        document
    }

    fn template(&self, inventory: &Inventory) -> WordTemplate {
        let name = Line::new(&self.word(0)).unwrap_or_else(|_| Line::new("Mall.docx").unwrap());
        let placeholders: std::collections::BTreeSet<String> = [self.word(0), self.word(1)].into();
        let bindings = placeholders.iter().map(|name| (name.clone(), "summary".to_owned())).collect();
        WordTemplate { id: self.template_id(inventory), name, placeholders, bindings }
    }
}
