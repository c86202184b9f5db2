//! A workbook that a department sent back: which call it answers, what stood in it when it left, and what stands in it now.
//!
//! Rows are known by their ids and columns by their hidden keys, wherever they were moved and whatever they are called now.
//! Nothing here weighs the sides against one another; that is done in `model::merge`.

mod cell;
mod columns;
mod hidden;
mod rows;

use super::source::{Book, Finding, Sheet};
use crate::alphabet::locale_of;
use crate::model::call::Base;
use crate::model::merge::{Merge, TheirRow};
use crate::model::{CallId, DatasetId, DepartmentId, Field, FieldKey, Inventory, Language, OrganisationId, Value};
use crate::text::Text;

use columns::Columns;
use hidden::Hidden;

/// Why a file is not taken for an answer to a call of this inventory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReturnedError {
    /// No hidden sheet of a call: some other list.
    #[error("not a workbook of a data call")]
    NotACall,
    /// The hidden sheet has lost which call it was.
    #[error("the hidden sheet is damaged")]
    Damaged,
    /// Made by a newer version of the program.
    #[error("layout {found}")]
    Newer {
        /// The version of the layout.
        found: String,
    },
    /// A call of another inventory.
    #[error("a call of {organisation:?}")]
    OtherInventory {
        /// Whose, as far as the workbook says.
        organisation: String,
    },
    /// The table is gone.
    #[error("no table")]
    NoTable,
}

impl ReturnedError {
    /// Returns the stable English key of the variant.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotACall => "not-a-call",
            Self::Damaged => "damaged",
            Self::Newer { .. } => "newer",
            Self::OtherInventory { .. } => "other-inventory",
            Self::NoTable => "no-table",
        }
    }
}

macro_rules! flaws {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $is_lost:literal;)*) => {
        /// What is the matter with a cell, a row or a column.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Flaw {
            $($(#[$doc])* $name,)*
        }

        impl Flaw {
            /// All flaws, those that cost something first.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns the stable English key.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }

            /// Tells whether what stands there is not taken.
            pub const fn is_lost(self) -> bool {
                match self {
                    $(Self::$name => $is_lost,)*
                }
            }
        }
    };
}

flaws! {
    /// Not text.
    NotText = "not-text", true;
    /// Longer than the field holds.
    TooLong = "too-long", true;
    /// Not a date.
    NotADate = "not-a-date", true;
    /// Not a number of hours.
    NotHours = "not-hours", true;
    /// Not a web address.
    NotAnAddress = "not-an-address", true;
    /// Not an e-mail address.
    NotAnEmail = "not-an-email", true;
    /// Not in the list of codes.
    NotInList = "not-in-list", true;
    /// No department of the inventory is called so.
    UnknownDepartment = "unknown-department", true;
    /// A formula that failed: `#N/A`.
    CellError = "cell-error", true;
    /// A formula whose result is not in the file.
    NotCalculated = "not-calculated", true;
    /// No answer: what a list of choices or a template left, a dash, not known.
    NoAnswer = "no-answer", true;
    /// The title was taken away; the old one stays.
    TitleEmpty = "title-empty", true;
    /// A new row without a title.
    TitleMissing = "title-missing", true;
    /// A column of the call is not there any more; its fields stay as they are.
    MissingColumn = "missing-column", true;
    /// A column that the department put in.
    ExtraColumn = "extra-column", true;
    /// Something in a column that has no heading.
    Loose = "loose", true;
    /// A sheet that the department put in.
    ExtraSheet = "extra-sheet", true;
    /// Comments on cells.
    Comments = "comments", true;
    /// A stage that is another than was shown: datasets are moved in the program.
    StageNotTaken = "stage-not-taken", true;
    /// A row that carries the id of another row; it is taken for a new one.
    CopiedRow = "copied-row", false;
    /// The row is called as another one of the workbook was: rows may have been sorted without their hidden ids.
    SwappedRow = "swapped-row", false;
    /// The row has lost its id, and is known by its title.
    KnownByTitle = "known-by-title", false;
    /// Which number is the day and which the month is a guess.
    AmbiguousDate = "ambiguous-date", false;
    /// Line breaks or invisible characters were taken out.
    Cleaned = "cleaned", false;
    /// A time of day was left out of a date.
    TimeLeftOut = "time-left-out", false;
    /// A year alone was read as its first or last day.
    YearOnly = "year-only", false;
    /// The number of a day was read as a date.
    SerialDate = "serial-date", false;
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The row of the file, from 1; none for a column or the workbook as a whole.
    pub row: Option<u32>,
    /// The column, from 0; none for the row or the workbook as a whole.
    pub column: Option<u16>,
    /// The field, where the column is one's.
    pub field: Option<FieldKey>,
    /// What stands there; long values are cut.
    pub value: String,
    /// What about it.
    pub flaw: Flaw,
}

/// A workbook that came back, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// The file's name.
    pub file: String,
    /// The call it answers.
    pub call: CallId,
    /// The department, as it was called then.
    pub name: String,
    /// The department.
    pub department: Option<DepartmentId>,
    /// What stood in it when it left; nothing where the hidden sheet is damaged.
    pub base: Option<Base>,
    /// Its rows that say something, top to bottom.
    pub rows: Vec<TheirRow>,
    /// What to look at.
    pub issues: Vec<Issue>,
    /// The hash of what stands in it, whatever order its rows and columns have.
    pub digest: String,
}

impl Returned {
    /// Returns what a dataset was called in the workbook, whatever became of it since; empty if the workbook does not say.
    pub fn title_of(&self, dataset: DatasetId) -> String {
        let titles = || Language::ALL.map(|language| FieldKey::new(Field::Title, language));
        let of_base = |base: &Base| titles().into_iter().find_map(|key| base.get(dataset, key).map(ToString::to_string));
        let is_title = |(key, _): &&(FieldKey, Option<Value>)| key.field() == Field::Title;
        let of_row = || self.rows.iter().find(|row| row.dataset == dataset)?.values.iter().find(is_title)?.1.as_ref().map(ToString::to_string);
        self.base.as_ref().and_then(of_base).or_else(of_row).unwrap_or_default()
    }

    /// Weighs the workbook against an inventory.
    pub fn merge(&self, inventory: &Inventory) -> Merge {
        let call = inventory.call(self.call).map(AsRef::as_ref);
        let mut merge = Merge::of(inventory, call, self.base.as_ref(), &self.rows);
        // What was taken from this very workbook and changed since is somebody's correction.
        if call.is_some_and(|call| call.answer(&self.digest).is_some()) {
            merge.ask_about_all();
        }
        merge
    }
}

/// Tells whether a file is the workbook of some data call.
pub fn is_call(book: &Book) -> bool {
    hidden::find(book).is_some()
}

/// Understands a file as the answer to a call of an inventory.
pub fn understand(book: &Book, inventory: &Inventory) -> Result<Returned, ReturnedError> {
    let (hidden_at, sheet) = hidden::find(book).ok_or(ReturnedError::NotACall)?;
    let hidden = Hidden::read(sheet)?;
    check_inventory(&hidden, inventory.organisation().id)?;
    let recorded = inventory.call(hidden.call).map(|call| call.base.as_str()).filter(|hash| !hash.is_empty());
    let base = hidden.base().filter(|base| recorded.is_none_or(|hash| hash == base.hash()));
    let others = || book.sheets.iter().enumerate().filter(|(index, _)| *index != hidden_at).map(|(_, sheet)| sheet.as_ref());
    let (table, columns) = table(others(), &hidden).ok_or(ReturnedError::NoTable)?;
    let read = rows::read(table, &columns, &hidden, base.as_ref(), inventory);
    let beside = beside(book, others().filter(|sheet| !std::ptr::eq(*sheet, table)), hidden.language);
    Ok(Returned {
        file: book.name.clone(),
        call: hidden.call,
        name: hidden.name,
        department: hidden.department,
        base,
        rows: read.rows,
        issues: read.issues.into_iter().chain(beside).collect(),
        digest: read.digest,
    })
}

/// Tells of what stands beside the table and is not read: sheets of the department's own, and comments.
fn beside<'a>(book: &Book, others: impl Iterator<Item = &'a Sheet>, language: Language) -> Vec<Issue> {
    let text = Text::new(locale_of(language));
    let is_own = |sheet: &Sheet| ["call-sheet-guide", "call-sheet-codes"].into_iter().any(|key| text.get(key) == sheet.name);
    let extra = others.filter(|sheet| !sheet.is_hidden && !sheet.is_empty() && !is_own(sheet)).map(|sheet| (Flaw::ExtraSheet, sheet.name.clone()));
    let comments = book.findings.contains(&Finding::Comments).then(|| (Flaw::Comments, String::new()));
    extra.chain(comments).map(|(flaw, value)| Issue { row: None, column: None, field: None, value, flaw }).collect()
}

fn check_inventory(hidden: &Hidden, own: OrganisationId) -> Result<(), ReturnedError> {
    if hidden.inventory == own { Ok(()) } else { Err(ReturnedError::OtherInventory { organisation: hidden.organisation.clone() }) }
}

/// Finds the table among the sheets: the one with most columns of the call.
fn table<'a>(sheets: impl Iterator<Item = &'a Sheet>, hidden: &Hidden) -> Option<(&'a Sheet, Columns)> {
    let found = sheets.filter_map(|sheet| Columns::find(sheet, hidden).map(|columns| (sheet, columns)));
    found.max_by_key(|(_, columns)| columns.fields.len())
}
