//! A sheet of cells as it was found: sparse, so that a cell far away costs nothing.
//!
//! It holds values and places; it guesses nothing.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// Text, as it stands in the file.
    #[serde(rename = "t")]
    Text(Box<str>),
    /// A number.
    #[serde(rename = "n")]
    Number(f64),
    /// True or false.
    #[serde(rename = "b")]
    Boolean(bool),
    /// A day.
    #[serde(rename = "d")]
    Date(Date),
    /// A day and a time of day.
    #[serde(rename = "m")]
    Moment(DateTime),
    /// A time of day.
    #[serde(rename = "c")]
    Time(Time),
    /// Text that leads somewhere: what it says, and the address.
    #[serde(rename = "l")]
    Link(Box<str>, Box<str>),
    /// What a formula shows when it fails: `#N/A`.
    #[serde(rename = "e")]
    Error(Box<str>),
}

impl Cell {
    /// Tells whether it is text, and no number, date or error.
    pub const fn is_text(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Link(..))
    }

    /// Returns the address that the cell leads to.
    pub fn link(&self) -> Option<&str> {
        if let Self::Link(_, address) = self { Some(address) } else { None }
    }

    /// Returns the cell as a person would read it; numbers without needless decimals, days as ISO 8601.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) | Self::Link(text, _) | Self::Error(text) => Cow::Borrowed(text.trim()),
            Self::Number(number) => Cow::Owned(number_text(*number)),
            Self::Boolean(true) => Cow::Borrowed("true"),
            Self::Boolean(false) => Cow::Borrowed("false"),
            Self::Date(date) => Cow::Owned(date.to_string()),
            Self::Moment(moment) => Cow::Owned(format!("{} {}", moment.date(), moment.time())),
            Self::Time(time) => Cow::Owned(time.to_string()),
        }
    }
}

/// Writes a number with the 15 digits that a spreadsheet shows.
fn number_text(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 {
        "0".to_owned()
    } else if rounded.abs() < 1e21 {
        format!("{rounded}")
    } else {
        format!("{rounded:e}")
    }
}

/// A cell with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The row in the file, from 1.
    pub row: u32,
    /// The column, from 0.
    pub column: u16,
    /// What stands there.
    pub cell: Cell,
}

/// Cells that are drawn as one; the value stands in the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merge {
    /// First row, from 1, and column, from 0.
    pub first: (u32, u16),
    /// Last row and column, both inside.
    pub last: (u32, u16),
}

/// One row that is not empty.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The row in the file, from 1.
    pub number: u32,
    cells: &'a [Placed],
}

impl<'a> Row<'a> {
    /// Returns the cells that are not empty, left to right.
    pub const fn cells(self) -> &'a [Placed] {
        self.cells
    }

    /// Finds a cell by its column, from 0.
    pub fn get(self, column: u16) -> Option<&'a Cell> {
        let index = self.cells.binary_search_by_key(&column, |placed| placed.column).ok()?;
        self.cells.get(index).map(|placed| &placed.cell)
    }
}

/// One sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What it is called; empty for text files.
    pub name: String,
    /// Whether the file hides it.
    pub is_hidden: bool,
    /// Cells that are drawn as one.
    pub merges: Vec<Merge>,
    cells: Vec<Placed>,
    starts: Vec<usize>,
}

impl Sheet {
    /// Makes a sheet of cells in any order; of two cells in one place the first counts.
    pub fn new(name: String, is_hidden: bool, merges: Vec<Merge>, mut cells: Vec<Placed>) -> Self {
        if !cells.is_sorted_by_key(|placed| (placed.row, placed.column)) {
            cells.sort_by_key(|placed| (placed.row, placed.column));
        }
        cells.dedup_by_key(|placed| (placed.row, placed.column));
        fill_down(&merges, &mut cells);
        let starts = (0..cells.len()).filter(|index| *index == 0 || cells[*index].row != cells[*index - 1].row).collect();
        Self { name, is_hidden, merges, cells, starts }
    }

    /// Tells whether there is nothing in it.
    pub const fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Returns how many rows are not empty.
    pub const fn len(&self) -> usize {
        self.starts.len()
    }

    /// Returns a row by its place among those that are not empty, from 0.
    pub fn row_at(&self, index: usize) -> Option<Row<'_>> {
        let start = *self.starts.get(index)?;
        let end = self.starts.get(index + 1).copied().unwrap_or(self.cells.len());
        let cells = self.cells.get(start..end)?;
        Some(Row { number: cells.first()?.row, cells })
    }

    /// Finds a row by its number in the file, from 1.
    pub fn row(&self, number: u32) -> Option<Row<'_>> {
        let index = self.starts.binary_search_by_key(&number, |start| self.cells[*start].row).ok()?;
        self.row_at(index)
    }

    /// Returns the rows that are not empty, top to bottom.
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = Row<'_>> {
        (0..self.len()).filter_map(|index| self.row_at(index))
    }
}

/// How many cells are filled in at most because they are drawn as one with another.
const FILLED: usize = 200_000;

/// Lets what stands in the first of cells that are drawn as one count for every row that they span and that holds anything else.
fn fill_down(merges: &[Merge], cells: &mut Vec<Placed>) {
    let mut filled: Vec<Placed> = Vec::new();
    for merge in merges.iter().filter(|merge| merge.last.0 > merge.first.0) {
        let place = |at: (u32, u16)| cells.binary_search_by_key(&at, |placed| (placed.row, placed.column));
        let Some(first) = place(merge.first).ok().and_then(|index| cells.get(index)) else { continue };
        let mut row = merge.first.0;
        // From one row that holds anything to the next.
        while let Some(next) = cells.get(cells.partition_point(|placed| placed.row <= row)).filter(|next| next.row <= merge.last.0) {
            row = next.row;
            if filled.len() >= FILLED {
                break;
            }
            if place((row, merge.first.1)).is_err() {
                filled.push(Placed { row, column: merge.first.1, cell: first.cell.clone() });
            }
        }
    }
    if !filled.is_empty() {
        cells.append(&mut filled);
        cells.sort_by_key(|placed| (placed.row, placed.column));
        cells.dedup_by_key(|placed| (placed.row, placed.column));
    }
}

/// Returns the letters that spreadsheets give a column: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = u32::from(column) + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_a_spreadsheet_shows_them() {
        for (number, text) in [(1.0, "1"), (0.1 + 0.2, "0.3"), (-2.5, "-2.5"), (-0.0, "0"), (1e15, "1000000000000000"), (1e300, "1e300")] {
            assert_eq!(Cell::Number(number).text(), text);
        }
    }

    #[test]
    fn columns_have_letters() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(column_letters(column), letters);
        }
    }

    #[test]
    fn cells_drawn_as_one_count_for_every_row_that_they_span() {
        let cell = |row, column, text: &str| Placed { row, column, cell: Cell::Text(text.into()) };
        let merge = Merge { first: (2, 0), last: (5, 0) };
        let cells = vec![cell(2, 0, "Teknik"), cell(2, 1, "a"), cell(3, 1, "b"), cell(5, 1, "c"), cell(6, 1, "d")];
        let sheet = Sheet::new(String::new(), false, vec![merge], cells);
        let first: Vec<(u32, bool)> = sheet.rows().map(|row| (row.number, row.get(0).is_some())).collect();
        assert_eq!(first, [(2, true), (3, true), (5, true), (6, false)], "a row that holds nothing stays one");
    }

    #[test]
    fn rows_are_found_whatever_order_the_cells_came_in() {
        let cell = |row, column, text: &str| Placed { row, column, cell: Cell::Text(text.into()) };
        let sheet = Sheet::new(String::new(), false, Vec::new(), vec![cell(9, 1, "d"), cell(2, 3, "b"), cell(2, 0, "a"), cell(9, 1, "later")]);
        assert_eq!(sheet.rows().map(|row| row.number).collect::<Vec<_>>(), [2, 9]);
        assert_eq!(sheet.row(2).and_then(|row| row.get(3)), Some(&Cell::Text("b".into())));
        assert_eq!(sheet.row(9).and_then(|row| row.get(1)), Some(&Cell::Text("d".into())));
        assert!(sheet.row(3).is_none());
    }
}
