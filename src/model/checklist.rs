//! Checklists: what is to be done in each stage, read from `templates/checklist` or written by the organisation.
//!
//! A checklist says what is asked; what somebody answered stands in [`super::item`], and whether it is enough in [`super::process`].

mod check;
pub mod error;
mod read;
pub mod succession;

use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use super::decision::DecisionKind;
use super::id::ItemId;
use super::language::Localized;
use super::stage::Stage;
use super::value::Prose;

pub use check::{DAYS_MAX, GUIDANCE_MAX, ITEMS_MAX, NAME_MAX};
pub use error::ChecklistError;
pub use read::FILE_MAX;

const STANDARD: &str = include_str!("../../templates/checklist/standard.json");

/// Who usually does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// The open-data coordinator.
    #[serde(rename = "K")]
    Coordinator,
    /// The information owner, who may decide.
    #[serde(rename = "Ä")]
    Owner,
    /// The steward, who keeps the dataset going.
    #[serde(rename = "F")]
    Steward,
    /// The lawyer or data protection officer.
    #[serde(rename = "J")]
    Lawyer,
    /// The IT unit.
    #[serde(rename = "I")]
    It,
    /// The communications unit.
    #[serde(rename = "C")]
    Communications,
}

impl Role {
    /// All roles, in the order they are shown.
    pub const ALL: [Self; 6] = [Self::Coordinator, Self::Owner, Self::Steward, Self::Lawyer, Self::It, Self::Communications];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Owner => "owner",
            Self::Steward => "steward",
            Self::Lawyer => "lawyer",
            Self::It => "it",
            Self::Communications => "communications",
        }
    }

    /// Returns the letter that checklists write.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Coordinator => "K",
            Self::Owner => "Ä",
            Self::Steward => "F",
            Self::Lawyer => "J",
            Self::It => "I",
            Self::Communications => "C",
        }
    }

    /// Reads a role from its letter.
    pub fn parse(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.letter() == letter.trim())
    }
}

/// When an item must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mandatory {
    /// It is good to do.
    Never,
    /// Before the stage is left.
    Always,
    /// Before the stage is left, where a law makes it a duty to publish.
    WithDuty,
    /// Before a published dataset is retired.
    AtRetirement,
}

impl Mandatory {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Never, Self::Always, Self::WithDuty, Self::AtRetirement];

    /// Tells whether the stage cannot be left without it; `has_duty` tells whether a law makes it a duty to publish.
    pub const fn holds(self, has_duty: bool) -> bool {
        match self {
            Self::Always => true,
            Self::WithDuty => has_duty,
            Self::Never | Self::AtRetirement => false,
        }
    }

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Always => "always",
            Self::WithDuty => "with-duty",
            Self::AtRetirement => "at-retirement",
        }
    }
}

/// How often an item comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Every {
    /// So many days after it was last done.
    Days(u16),
    /// As often as the dataset is promised to be updated.
    Frequency,
    /// When something happens that calls for it.
    Event,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Names the item through all versions.
    pub id: ItemId,
    /// The stage it belongs to.
    pub stage: Stage,
    /// What to do.
    pub text: Localized,
    /// Who usually does it.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// When it must be done.
    pub mandatory: Mandatory,
    /// The decision that does it; such an item cannot be ticked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionKind>,
    /// How often it comes back; once where there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Every>,
    /// How the organisation goes about it; nothing in the standard checklist.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub guidance: Localized,
    /// Where the item comes from, for readers.
    #[serde(default)]
    pub source: String,
}

impl Item {
    /// Tells whether the item is one of those that come with the program; its text is the same for everybody.
    pub fn is_standard(&self) -> bool {
        Checklist::standard().item(self.id).is_some()
    }
}

/// An item that the organisation does not ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwitchedOff {
    /// The item.
    pub item: ItemId,
    /// Why not.
    pub reason: Prose,
}

/// One version of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Names the template the checklist came from: `standard`.
    pub id: String,
    /// Counts up with every change of the checklist within an inventory.
    pub version: u32,
    /// What people call it.
    pub name: Localized,
    /// What is to be done, in order.
    pub items: Vec<Item>,
    /// What of it is not asked for here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub switched_off: Vec<SwitchedOff>,
}

impl Checklist {
    /// Returns the checklist that comes with the program (DOMAIN 4).
    pub fn standard() -> &'static Arc<Self> {
        static CHECKLIST: OnceLock<Arc<Checklist>> = OnceLock::new();
        CHECKLIST.get_or_init(|| Arc::new(Self::from_json(STANDARD).expect("the bundled file is read by a test")))
    }

    /// Finds an item, also one that is switched off.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// Returns an id for an own item that nothing here has: `own-1`; `is_taken` tells of ids that meant something elsewhere.
    pub fn free_id(&self, is_taken: impl Fn(ItemId) -> bool) -> Option<ItemId> {
        let mut ids = (1..10_000).filter_map(|number| ItemId::new(&format!("own-{number}")).ok());
        ids.find(|id| self.item(*id).is_none() && !is_taken(*id))
    }

    /// Returns why an item is switched off, if it is.
    pub fn why_off(&self, id: ItemId) -> Option<&Prose> {
        self.switched_off.iter().find(|off| off.item == id).map(|off| &off.reason)
    }

    /// Returns what is asked for, in order.
    pub fn asked(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| self.why_off(item.id).is_none())
    }

    /// Returns what is asked for in a stage, in order.
    pub fn of_stage(&self, stage: Stage) -> impl Iterator<Item = &Item> {
        self.asked().filter(move |item| item.stage == stage)
    }
}

/// Which version of the checklist counts for a dataset, from its first tick or move on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adopted {
    /// The version; later ones do not touch the dataset until somebody takes them up.
    pub version: u32,
    /// The day the dataset came to the stage that it stands in, where a move tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<jiff::civil::Date>,
}

#[cfg(test)]
mod tests;
