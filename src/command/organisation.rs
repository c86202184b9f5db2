//! Commands on the organisation: create the inventory, describe who keeps it.

use super::{Planner, Refusal};
use crate::model::organisation::OrganisationNumber;
use crate::model::{ChangeSet, Checklist, Code, Inventory, Key, Language, Line, Organisation, ScoringModel, ValueError, Vocabulary, WebAddress};

/// An organisation as somebody typed it; empty texts are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OrganisationDraft {
    /// What it is called.
    pub name: String,
    /// A code of [`Vocabulary::OrganisationKind`], or nothing.
    pub kind: String,
    /// Its number in the national register, or nothing.
    pub number: String,
    /// Its site, or nothing.
    pub home_page: String,
    /// The language of the inventory.
    pub language: Language,
}

impl OrganisationDraft {
    /// Returns the draft that would leave an organisation as it is.
    pub fn of(organisation: &Organisation) -> Self {
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Self {
            name: organisation.name().to_owned(),
            kind: text(organisation.kind.map(Code::as_str)),
            number: text(organisation.number.as_ref().map(OrganisationNumber::as_str)),
            home_page: text(organisation.home_page.as_ref().map(WebAddress::as_str)),
            language: organisation.language,
        }
    }
}

fn optional<T>(text: &str, make: impl Fn(&str) -> Result<T, ValueError>) -> Result<Option<T>, Refusal> {
    match make(text) {
        Ok(value) => Ok(Some(value)),
        Err(ValueError::Empty) => Ok(None),
        Err(_) if text.trim().is_empty() => Ok(None),
        Err(error) => Err(Refusal::Name(error)),
    }
}

fn described(inventory: &Inventory, draft: &OrganisationDraft) -> Result<Organisation, Refusal> {
    Ok(Organisation {
        id: inventory.organisation().id,
        name: optional(&draft.name, Line::new)?,
        kind: optional(&draft.kind, |code| Code::new(Vocabulary::OrganisationKind, code))?,
        number: optional(&draft.number, OrganisationNumber::new)?,
        home_page: optional(&draft.home_page, WebAddress::new)?,
        language: draft.language,
    })
}

pub(super) fn create(inventory: &Inventory, draft: &OrganisationDraft, model: &ScoringModel) -> Result<ChangeSet, Refusal> {
    model.check()?;
    let mut planner = Planner::new(inventory);
    planner.put(Key::Organisation, described(inventory, draft)?)?;
    planner.add(Key::Model(1), ScoringModel { version: 1, ..model.clone() })?;
    planner.add(Key::Checklist(1), Checklist::clone(Checklist::standard()))?;
    planner.finish()
}

pub(super) fn describe(inventory: &Inventory, draft: &OrganisationDraft) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    planner.put(Key::Organisation, described(inventory, draft)?)?;
    planner.finish()
}
