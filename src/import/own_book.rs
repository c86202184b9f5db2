//! The program's own workbook that comes back: known by its hidden last sheet, read sheet by sheet into one command.
//!
//! Nothing is guessed here: every column says in that sheet what it is, whatever language it is in and wherever it was moved.
//! What the program works out itself, and what a list cannot keep, is passed over.

mod read;
mod table;

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;

use super::plan::Problem;
use super::source::Book;
use crate::alphabet::locale_of;
use crate::command::BookImport;
use crate::model::{Inventory, Language};
use crate::text::Text;

use table::Table;

/// The layouts that can be read back; the first said nothing of its columns.
const LAYOUTS: std::ops::RangeInclusive<u32> = 2..=2;
/// The hidden sheet.
const META: &str = "_meta";

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
    pub problem: Problem,
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
}

/// Tells whether a file is the program's own workbook, one that can be read back.
pub fn recognise(book: &Book) -> Option<OwnBook<'_>> {
    let meta = book.sheets.iter().rev().find(|sheet| sheet.name == META)?;
    let text = |row: super::source::Row<'_>, column: u16| row.get(column).map_or_else(String::new, |cell| cell.text().into_owned());
    let (mut layout, mut language) = (None, None);
    let mut sheets: BTreeMap<String, String> = BTreeMap::new();
    let mut columns: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for row in meta.rows() {
        match text(row, 0).as_str() {
            "layout" => layout = text(row, 1).parse::<u32>().ok(),
            "language" => language = text(row, 1).parse::<Language>().ok(),
            "sheet" => drop(sheets.insert(text(row, 1), text(row, 2))),
            "column" => columns.entry(text(row, 1)).or_default().push((text(row, 2), text(row, 3))),
            _ => {}
        }
    }
    layout.filter(|layout| LAYOUTS.contains(layout))?;
    let table = |(key, name): (&String, &String)| {
        let sheet = book.sheets.iter().find(|sheet| sheet.name == *name)?;
        Some((key.clone(), Table::of(sheet, columns.get(key)?)?))
    };
    let tables: BTreeMap<String, Table<'_>> = sheets.iter().filter_map(table).collect();
    tables.contains_key("datasets").then(|| OwnBook { text: Text::new(locale_of(language.unwrap_or_default())), tables })
}

impl OwnBook<'_> {
    /// Plans to take the workbook in; `source` names it, and new ids are taken from `new_id`.
    pub fn plan(&self, source: &str, inventory: &Inventory, new_id: &mut dyn FnMut() -> Uuid) -> OwnPlan {
        read::plan(self, source, inventory, new_id)
    }
}
