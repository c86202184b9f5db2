//! One sheet of the program's own workbook: its columns by their keys, wherever they stand now.
//!
//! It knows places, not what they mean.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::import::source::{Cell, Row, Sheet};

/// The headers stand in one of the first rows.
const HEADERS_WITHIN: usize = 6;

/// A sheet with its columns found.
#[derive(Debug)]
pub(super) struct Table<'a> {
    sheet: &'a Sheet,
    pub(super) name: Arc<str>,
    header: u32,
    columns: BTreeMap<String, (u16, String)>,
}

impl<'a> Table<'a> {
    /// Finds the columns of a sheet by the words above them; a sheet without any is none.
    pub(super) fn of(sheet: &'a Sheet, wanted: &[(String, String)]) -> Option<Self> {
        let found = |row: Row<'_>| {
            let mut columns = BTreeMap::new();
            for placed in row.cells() {
                let words = placed.cell.text();
                if let Some((key, header)) = wanted.iter().find(|(key, header)| header.trim() == words && !columns.contains_key(key)) {
                    columns.insert(key.clone(), (placed.column, header.clone()));
                }
            }
            (row.number, columns)
        };
        let (header, columns) = sheet.rows().take(HEADERS_WITHIN).map(found).max_by_key(|(row, columns)| (columns.len(), u32::MAX - row))?;
        (!columns.is_empty()).then(|| Self { sheet, name: sheet.name.as_str().into(), header, columns })
    }

    /// Returns the keys of the columns that are there.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().map(String::as_str)
    }

    /// Tells whether a column is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.columns.contains_key(key)
    }

    /// Returns the rows under the headers.
    pub(super) fn rows(&self) -> impl Iterator<Item = Line<'_>> {
        self.sheet.rows().filter(|row| row.number > self.header).map(|row| Line { table: self, row })
    }

    /// Returns the words above a column.
    pub(super) fn header(&self, key: &str) -> &str {
        self.columns.get(key).map_or("", |(_, header)| header.as_str())
    }
}

/// A row under the headers.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) table: &'a Table<'a>,
    row: Row<'a>,
}

impl<'a> Line<'a> {
    pub(super) const fn number(&self) -> u32 {
        self.row.number
    }

    /// Returns a cell by the key of its column; nothing where the cell or the column is empty or gone.
    pub(super) fn cell(&self, key: &str) -> Option<&'a Cell> {
        self.row.get(self.table.columns.get(key)?.0)
    }

    /// Tells whether any column that means something has something in it.
    pub(super) fn says_anything(&self) -> bool {
        self.table.keys().any(|key| self.text(key).is_some())
    }

    /// Returns the text of a cell as it stands there.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        let cell = self.cell(key)?;
        let text = match cell {
            Cell::Text(text) => text.to_string(),
            other => other.text().into_owned(),
        };
        (!text.trim().is_empty()).then_some(text)
    }
}
