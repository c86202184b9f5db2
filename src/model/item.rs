//! What somebody answered to one item of a dataset's checklist.
//!
//! An item that nobody has touched has no record; what the items are stands in [`super::checklist`].

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::ItemId;
use super::value::{Line, Prose, WebAddress};

/// How far somebody has come with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum ItemState {
    /// Not begun.
    #[default]
    #[serde(rename = "open")]
    Open,
    /// Begun.
    #[serde(rename = "doing")]
    Doing,
    /// Done.
    #[serde(rename = "done")]
    Done,
    /// Not asked of this dataset, for a reason.
    #[serde(rename = "na")]
    NotApplicable,
}

impl ItemState {
    /// All states, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Open, Self::Doing, Self::Done, Self::NotApplicable];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::NotApplicable => "na",
        }
    }

    /// Reads a state from its key.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key().eq_ignore_ascii_case(key.trim()))
    }

    /// Tells whether nothing more is asked.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::NotApplicable)
    }
}

/// The answer to one item.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemRecord {
    /// How far it has come.
    pub state: ItemState,
    /// Why it is not asked; always there where it is not applicable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Prose>,
    /// Who did it: a role or a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Line>,
    /// The day it came to this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Who is to do it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Line>,
    /// The day it is to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// What else there is to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
    /// Documents and tickets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<WebAddress>,
}

/// The answers of one dataset; an item that is missing is open.
pub type Items = BTreeMap<ItemId, Arc<ItemRecord>>;

impl ItemRecord {
    /// Tells whether the record says nothing that its absence would not say.
    pub const fn is_empty(&self) -> bool {
        let Self { state, reason, by, date, responsible, due, note, links } = self;
        let says_nothing = reason.is_none() && by.is_none() && date.is_none() && responsible.is_none() && due.is_none() && note.is_none();
        matches!(state, ItemState::Open) && says_nothing && links.is_empty()
    }

    /// Tells whether the record may stand: it says something, and why where nothing is asked.
    pub const fn is_whole(&self) -> bool {
        !self.is_empty() && (!matches!(self.state, ItemState::NotApplicable) || self.reason.is_some())
    }
}

/// Returns the state of one item.
pub fn state(items: &Items, item: ItemId) -> ItemState {
    items.get(&item).map_or(ItemState::Open, |record| record.state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_says_something() {
        assert!(!ItemRecord::default().is_whole());
        let silent = ItemRecord { state: ItemState::NotApplicable, ..ItemRecord::default() };
        assert!(!silent.is_whole() && ItemRecord { reason: Prose::new("Saknas").ok(), ..silent }.is_whole());
        let noted = ItemRecord { note: Prose::new("Ring juristen").ok(), ..ItemRecord::default() };
        assert!(noted.is_whole());
        assert_eq!(serde_json::to_string(&noted).unwrap(), r#"{"state":"open","note":"Ring juristen"}"#);
    }

    #[test]
    fn keys_are_read_back() {
        assert!(ItemState::ALL.into_iter().all(|state| ItemState::parse(state.key()) == Some(state)));
        assert_eq!(ItemState::parse("klar"), None);
    }
}
