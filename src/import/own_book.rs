//! The program's own workbook that comes back: known by its hidden last sheet, read sheet by sheet into one command.
//!
//! Nothing is guessed here: every column says in that sheet what it is, whatever language it is in and wherever it was moved.
//! What the program works out itself, and what a list cannot keep, is passed over. Into an inventory that holds something its sheet of datasets comes
//! as a list, and the others are weighed against what stood here when it was written: see [`Around`].

mod around;
mod marks;
mod problem;
mod read;
mod table;
mod weigh;

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;

use super::source::{Book, Row, Sheet};
use crate::alphabet::locale_of;
use crate::command::BookImport;
use crate::model::{DatasetId, Inventory, Key, Language};
use crate::text::Text;

pub use problem::OwnProblem;
pub use weigh::{Around, Edit, Fate, Missing};

use table::Table;

/// The layouts that can be read back; the first said nothing of its columns.
const LAYOUTS: std::ops::RangeInclusive<u32> = 2..=2;
/// The hidden sheet.
const META: &str = "_meta";
/// The key of the sheet of datasets.
const DATASETS: &str = "datasets";

/// The program's own workbook.
#[derive(Debug)]
pub struct OwnBook<'a> {
    text: Text,
    tables: BTreeMap<String, Table<'a>>,
}

/// A cell that is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnIssue {
    /// The sheet.
    pub sheet: Arc<str>,
    /// The row of the file, from 1.
    pub row: u32,
    /// The words above the column.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// Why it is not taken.
    pub problem: OwnProblem,
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The sheet.
    pub sheet: Arc<str>,
    /// The row of the file, from 1.
    pub row: u32,
}

/// Where the records of a workbook stand in it, and which of its datasets are new.
#[derive(Debug, Clone, PartialEq, Default)]
struct Trace {
    /// Of everything that a sheet has something for, whether it can be read or not.
    places: BTreeMap<Key, Place>,
    /// The rows of datasets without an id, by the id that they were given.
    made: BTreeMap<DatasetId, u32>,
}

/// What a workbook of our own would change.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnPlan {
    /// The command.
    pub book: BookImport,
    /// Rows of datasets that were read.
    pub read: usize,
    /// New datasets.
    pub added: usize,
    /// Cells that are not taken.
    pub issues: Vec<OwnIssue>,
    trace: Trace,
}

/// What the hidden sheet says.
#[derive(Default)]
struct Meta {
    layout: Option<u32>,
    language: Option<Language>,
    /// Whose inventory it was written from.
    inventory: String,
    revision: String,
    /// The names of the sheets by their keys.
    sheets: BTreeMap<String, String>,
    /// The keys of the columns of each sheet and the words above them.
    columns: BTreeMap<String, Vec<(String, String)>>,
}

impl Meta {
    fn of(book: &Book) -> Option<Self> {
        let sheet = book.sheets.iter().rev().find(|sheet| sheet.name == META)?;
        let text = |row: Row<'_>, column: u16| row.get(column).map_or_else(String::new, |cell| cell.text().into_owned());
        let mut meta = Self::default();
        for row in sheet.rows() {
            match text(row, 0).as_str() {
                "layout" => meta.layout = text(row, 1).parse().ok(),
                "language" => meta.language = text(row, 1).parse().ok(),
                "inventory" => meta.inventory = text(row, 1),
                "revision" => meta.revision = text(row, 1),
                "sheet" => drop(meta.sheets.insert(text(row, 1), text(row, 2))),
                "column" => meta.columns.entry(text(row, 1)).or_default().push((text(row, 2), text(row, 3))),
                _ => {}
            }
        }
        Some(meta)
    }

    fn table<'a>(&self, book: &'a Book, key: &str) -> Option<Table<'a>> {
        let name = self.sheets.get(key)?;
        let sheet = book.sheets.iter().find(|sheet| sheet.name == *name)?;
        Table::of(sheet, self.columns.get(key)?)
    }
}

/// Tells whether a file is the program's own workbook, one that can be read back.
pub fn recognise(book: &Book) -> Option<OwnBook<'_>> {
    let meta = Meta::of(book)?;
    meta.layout.filter(|layout| LAYOUTS.contains(layout))?;
    let tables: BTreeMap<String, Table<'_>> = meta.sheets.keys().filter_map(|key| Some((key.clone(), meta.table(book, key)?))).collect();
    tables.contains_key(DATASETS).then(|| OwnBook { text: Text::new(locale_of(meta.language.unwrap_or_default())), tables })
}

/// Returns the last digits of the operation that a workbook was written after, if it is a workbook of this very inventory.
pub fn revision(book: &Book, inventory: &Inventory) -> Option<String> {
    let meta = Meta::of(book)?;
    (meta.inventory == inventory.organisation().id.to_string() && !meta.revision.is_empty()).then_some(meta.revision)
}

/// Names the sheets of the program's own workbook that hold something and are not read where one sheet of it is read as a list.
pub fn unread(book: &Book, read: &str) -> Vec<String> {
    let Some(meta) = Meta::of(book) else { return Vec::new() };
    let holds = |key: &str| meta.table(book, key).is_some_and(|table| table.rows().next().is_some());
    let key = |sheet: &Sheet| meta.sheets.iter().find(|(_, name)| **name == sheet.name).map(|(key, _)| key.as_str());
    let others = book.sheets.iter().filter(|sheet| sheet.name != read && key(sheet).is_some_and(holds));
    others.map(|sheet| sheet.name.clone()).collect()
}

impl OwnBook<'_> {
    /// Plans to take the workbook in; `source` names it, and new ids are taken from `new_id`.
    pub fn plan(&self, source: &str, inventory: &Inventory, new_id: &mut dyn FnMut() -> Uuid) -> OwnPlan {
        read::plan(self, source, inventory, new_id)
    }
}
