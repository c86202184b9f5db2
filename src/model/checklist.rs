//! Checklists: what is to be done in each stage, read from `templates/checklist` or written by the organisation.
//!
//! A checklist says what is asked; what somebody answered stands in [`super::item`], and whether it is enough in [`super::process`].

use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use super::decision::DecisionKind;
use super::id::ItemId;
use super::language::Localized;
use super::stage::Stage;
use super::value::Prose;

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
    /// Where the item comes from, for readers.
    #[serde(default)]
    pub source: String,
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

/// Why a checklist cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChecklistError {
    /// Not JSON of the right shape; the text is the reader's own.
    #[error("{0}")]
    Shape(String),
    /// The same id twice.
    #[error("item {0} stands twice")]
    Repeated(ItemId),
    /// An item without a text in any language.
    #[error("item {0} has no text")]
    MissingText(ItemId),
    /// Switched off, but not in the list.
    #[error("item {0} is switched off but not there")]
    NoItem(ItemId),
    /// The decision to proceed or to publish must be asked for, each at the end of its stage.
    #[error("the decision of {0} is missing or switched off")]
    NoDecision(Stage),
}

impl Checklist {
    /// Returns the checklist that comes with the program (DOMAIN 4).
    pub fn standard() -> &'static Arc<Self> {
        static CHECKLIST: OnceLock<Arc<Checklist>> = OnceLock::new();
        CHECKLIST.get_or_init(|| Arc::new(Self::from_json(STANDARD).expect("the bundled file is read by a test")))
    }

    /// Reads a checklist from JSON and checks it.
    pub fn from_json(json: &str) -> Result<Self, ChecklistError> {
        let checklist: Self = serde_json::from_str(json).map_err(|error| ChecklistError::Shape(error.to_string()))?;
        checklist.check()?;
        Ok(checklist)
    }

    /// Tells whether the checklist can be used, and if not, why.
    pub fn check(&self) -> Result<(), ChecklistError> {
        for (index, item) in self.items.iter().enumerate() {
            if self.items[..index].iter().any(|other| other.id == item.id) {
                return Err(ChecklistError::Repeated(item.id));
            }
            if [&item.text.sv, &item.text.da, &item.text.en].into_iter().all(|text| text.trim().is_empty()) {
                return Err(ChecklistError::MissingText(item.id));
            }
        }
        if let Some(off) = self.switched_off.iter().find(|off| self.item(off.item).is_none()) {
            return Err(ChecklistError::NoItem(off.item));
        }
        for (stage, kind) in [(Stage::Identify, DecisionKind::Proceed), (Stage::Prepare, DecisionKind::Publish)] {
            let asks = |item: &Item| item.stage == stage && item.decision.as_ref() == Some(&kind) && item.mandatory == Mandatory::Always;
            if !self.asked().any(asks) {
                return Err(ChecklistError::NoDecision(stage));
            }
        }
        Ok(())
    }

    /// Finds an item, also one that is switched off.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
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
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn the_standard_checklist_is_whole() {
        let checklist = Checklist::standard();
        let count = |stage| checklist.of_stage(stage).count();
        assert_eq!(Stage::ALL.map(count), [12, 12, 11, 12]);
        for item in &checklist.items {
            assert!(item.text.is_complete() && !item.roles.is_empty() && !item.source.is_empty(), "{}", item.id);
            let letter = ["I", "F", "P", "U"][item.stage.index()];
            assert!(item.id.as_str().starts_with(letter), "{}", item.id);
        }
        let mandatory = |stage: Stage| checklist.of_stage(stage).filter(|item| item.mandatory == Mandatory::Always).count();
        assert_eq!(Stage::ALL.map(mandatory), [8, 11, 7, 5]);
        let decisions: Vec<&str> = checklist.items.iter().filter(|item| item.decision.is_some()).map(|item| item.id.as_str()).collect();
        assert_eq!(decisions, ["I12", "F12"]);
        assert!(checklist.items.iter().all(|item| (item.stage == Stage::Maintain) == item.every.is_some()));
        assert_eq!(checklist.items[0].text.get(Language::En), "Describe the dataset briefly: name (under ten words), content, source system");
    }

    #[test]
    fn a_broken_checklist_says_why() {
        let standard = || Checklist::clone(Checklist::standard());
        let mut repeated = standard();
        repeated.items.push(repeated.items[3].clone());
        assert_eq!(repeated.check(), Err(ChecklistError::Repeated(repeated.items[3].id)));
        let mut mute = standard();
        mute.items[2].text = Localized::default();
        assert_eq!(mute.check(), Err(ChecklistError::MissingText(mute.items[2].id)));
        let reason = Prose::new("Vi gör inte så").unwrap();
        let mut off = standard();
        off.switched_off.push(SwitchedOff { item: ItemId::new("F12").unwrap(), reason: reason.clone() });
        assert_eq!(off.check(), Err(ChecklistError::NoDecision(Stage::Prepare)));
        off.switched_off[0].item = ItemId::new("X9").unwrap();
        assert_eq!(off.check(), Err(ChecklistError::NoItem(off.switched_off[0].item)));
        off.switched_off[0].item = ItemId::new("I08").unwrap();
        assert_eq!((off.check(), off.of_stage(Stage::Identify).count()), (Ok(()), 11));
        assert!(matches!(Checklist::from_json("{}"), Err(ChecklistError::Shape(_))));
    }
}
