//! The names that the hidden parts of a workbook go by, so that writer and reader agree.
//!
//! They are for machines; no word here is meant for people.

/// The hidden sheet.
pub const SHEET: &str = "_call";
/// What its first cell says.
pub const MARK: &str = "fyrfalt-call";
/// The version of the layout; counts up when a reader would have to know.
pub const VERSION: &str = "1";
/// What a column of ids says in the hidden row of keys.
pub const ID: &str = "id";
/// What stands before the key of a column that is only shown.
pub const SHOWN: char = '#';
/// What the column of stages says in the hidden row of keys.
pub const STAGE: &str = "#stage";
/// The most characters of a value in one cell of the hidden sheet; longer ones go on in the next.
pub const PIECE: usize = 8_000;

/// What the rows of the hidden sheet are about, as their first cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tag {
    /// The call's id.
    Call,
    /// The inventory's id.
    Inventory,
    /// What the inventory's organisation is called.
    Organisation,
    /// The last operation that the workbook knows of.
    Operation,
    /// The department's id.
    Department,
    /// The department's name.
    Name,
    /// The language of the words.
    Language,
    /// The day it was made.
    Sent,
    /// The hash of the base.
    Base,
    /// A column: its key and its words.
    Column,
    /// A dataset of the base.
    Dataset,
    /// An empty row: its number and its id.
    Slot,
    /// A value of the base: dataset, field, JSON.
    Value,
    /// A stage that is shown and not read back: dataset, stage.
    Stage,
}

impl Tag {
    /// All tags.
    pub const ALL: [Self; 14] = [
        Self::Call,
        Self::Inventory,
        Self::Organisation,
        Self::Operation,
        Self::Department,
        Self::Name,
        Self::Language,
        Self::Sent,
        Self::Base,
        Self::Column,
        Self::Dataset,
        Self::Slot,
        Self::Value,
        Self::Stage,
    ];

    /// Returns what the cell says.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Inventory => "inventory",
            Self::Organisation => "organisation",
            Self::Operation => "operation",
            Self::Department => "department",
            Self::Name => "name",
            Self::Language => "language",
            Self::Sent => "sent",
            Self::Base => "base",
            Self::Column => "column",
            Self::Dataset => "dataset",
            Self::Slot => "slot",
            Self::Value => "value",
            Self::Stage => "stage",
        }
    }

    /// Finds a tag by what the cell says.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tag| tag.key() == key)
    }
}
