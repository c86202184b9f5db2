//! Why a checklist cannot be used, or a file is none: facts with the place where they are.
//!
//! The sentences are made elsewhere.

use crate::model::id::ItemId;
use crate::model::language::Language;
use crate::model::stage::Stage;
use crate::model::value::ValueError;

/// A text of a checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextOf {
    /// What the checklist is called.
    Name,
    /// What an item asks.
    Item(ItemId),
    /// How the organisation goes about an item.
    Guidance(ItemId),
    /// Where an item comes from.
    Source(ItemId),
    /// Why an item is switched off.
    Reason(ItemId),
}

impl TextOf {
    /// Returns the item that the text belongs to, if it belongs to one.
    pub const fn item(self) -> Option<ItemId> {
        match self {
            Self::Name => None,
            Self::Item(id) | Self::Guidance(id) | Self::Source(id) | Self::Reason(id) => Some(id),
        }
    }
}

/// A place in a checklist file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// The outermost braces.
    Top,
    /// An item, by its id, or by its number from 1 where it has none.
    Item(String),
    /// An item that is switched off, by its id or number.
    Off(String),
}

/// What should have stood there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A text in quotes.
    Text,
    /// A number from 1, without decimals.
    Whole,
    /// Something in braces.
    Object,
    /// Something in brackets.
    List,
    /// The id of an item.
    Id,
    /// The key of a stage.
    Stage,
    /// The letter of a role.
    Role,
    /// When an item must be done.
    Mandatory,
    /// The key of a kind of decision.
    Decision,
    /// How often an item comes back.
    Every,
}

impl Wanted {
    /// All of them.
    pub const ALL: [Self; 10] =
        [Self::Text, Self::Whole, Self::Object, Self::List, Self::Id, Self::Stage, Self::Role, Self::Mandatory, Self::Decision, Self::Every];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "whole",
            Self::Object => "object",
            Self::List => "list",
            Self::Id => "id",
            Self::Stage => "stage",
            Self::Role => "role",
            Self::Mandatory => "mandatory",
            Self::Decision => "decision",
            Self::Every => "every",
        }
    }
}

/// Why a checklist cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ChecklistError {
    /// A file of more than [`super::FILE_MAX`] bytes.
    #[error("a file too large for a checklist")]
    TooLarge,
    /// Not JSON, from this line on, counted from 1.
    #[error("not JSON at line {0}")]
    NotJson(usize),
    /// Braces within braces without end, from this line on.
    #[error("nested too deeply at line {0}")]
    TooDeep(usize),
    /// A key that checklists do not have.
    #[error("unknown key {key:?} in {place:?}")]
    UnknownKey {
        /// Where it stands.
        place: Where,
        /// The key, with those around it: `text.no`.
        key: String,
        /// The known key that it looks like, if there is one.
        nearest: Option<&'static str>,
        /// The keys that may stand there.
        known: &'static [&'static str],
    },
    /// The same key twice in one pair of braces.
    #[error("{key:?} stands twice in {place:?}")]
    RepeatedKey {
        /// Where it stands.
        place: Where,
        /// The key, with those around it.
        key: String,
    },
    /// A key that checklists must have.
    #[error("{key:?} is missing in {place:?}")]
    MissingKey {
        /// Where it should stand.
        place: Where,
        /// The key, with those around it.
        key: String,
    },
    /// Something of another kind than it should be.
    #[error("{key:?} in {place:?} is not {wanted:?}")]
    WrongType {
        /// Where it stands.
        place: Where,
        /// The key, with those around it.
        key: String,
        /// What it should be.
        wanted: Wanted,
    },
    /// More items than [`super::ITEMS_MAX`].
    #[error("{0} items")]
    TooMany(usize),
    /// No name in any language.
    #[error("the checklist has no name")]
    NoName,
    /// The same id twice.
    #[error("item {0} stands twice")]
    Repeated(ItemId),
    /// An item without a text in any language.
    #[error("item {0} has no text")]
    MissingText(ItemId),
    /// An own item without a text in the language of the inventory.
    #[error("item {0} has no text in {1}")]
    MissingTextIn(ItemId, Language),
    /// A text that cannot be shown or kept; there is no language where the text has none.
    #[error("{0:?} in {1:?}: {2}")]
    BadText(TextOf, Option<Language>, ValueError),
    /// The same role twice at one item.
    #[error("item {0} names a role twice")]
    RepeatedRole(ItemId),
    /// An interval that is not from 1 to [`super::DAYS_MAX`] days.
    #[error("item {0} comes back after no usable number of days")]
    Days(ItemId),
    /// Switched off, but not in the list.
    #[error("item {0} is switched off but not there")]
    NoItem(ItemId),
    /// Switched off twice.
    #[error("item {0} is switched off twice")]
    OffTwice(ItemId),
    /// Switched off without a reason.
    #[error("item {0} is switched off without a reason")]
    NoReason(ItemId),
    /// The decision to proceed or to publish must be asked for, each at the end of its stage.
    #[error("the decision of {0} is missing or switched off")]
    NoDecision(Stage),
    /// A standard item that asks something else than the standard does.
    #[error("item {0} is not as in the standard checklist")]
    NotStandard(ItemId),
    /// An own item with an id of the form that standard items have.
    #[error("the id {0} is kept for the standard checklist")]
    Reserved(ItemId),
}
