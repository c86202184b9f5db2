//! The workbook of a whole inventory beside the one that should be: which sheets are as they were written, and which cells are not.
//!
//! The first sheet says when it was written and where from, and is not compared. The order of rows says nothing: people sort.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::book::{Book, Cell, Sheet, UNVALUED};
use super::rows::{cells, label};
use super::{Difference, EvidenceError, Found, Standing, smoothed};
use crate::alphabet::locale_of;
use crate::model::Language;
use crate::text::Text;

/// The hidden sheet that tells the program about the others.
const META: &str = "_meta";

/// The workbook of a whole inventory.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// The last digits of the operation that it was written after.
    pub revision: String,
    /// The hash of that in the log, 64 hexadecimal digits.
    pub hash: String,
    /// The version of the program that wrote it.
    pub program: String,
    /// The language of its words.
    pub language: Language,
    /// When it was written.
    pub created: Timestamp,
    /// What it is called.
    pub title: String,
    pub(super) book: Book,
}

impl Whole {
    /// Tells whether internal fields were left out of it: then there never was a sheet of gates.
    pub fn is_public(&self) -> bool {
        let text = Text::new(locale_of(self.language));
        let meta = self.book.sheets.iter().find(|sheet| sheet.name == META);
        let says = |cells: Vec<String>| cells == ["sheet", "gates"];
        !meta.is_some_and(|sheet| sheet.rows.values().any(|cells| says(self.book.row(cells, (0, 1), &text))))
    }

    /// Tells how each sheet of the workbook that should be stands in this one.
    pub fn compare(&self, expected: &Self) -> Vec<(String, Standing)> {
        let text = Text::new(locale_of(self.language));
        let sheets = expected.book.sheets.iter().skip(1).filter(|sheet| sheet.name != META);
        let standing = |wanted: &Sheet| match self.book.sheets.iter().find(|sheet| sheet.name == wanted.name) {
            None => Standing::Missing,
            Some(found) => match differences((&expected.book, wanted), (&self.book, found), &text) {
                none if none.is_empty() && unvalued(found) == 0 => Standing::Same,
                some => Standing::Changed(some),
            },
        };
        sheets.map(|sheet| (sheet.name.clone(), standing(sheet))).collect()
    }

    /// Returns the sheets that the workbook that should be does not have, where anything stands in them.
    pub fn added(&self, expected: &Self) -> Vec<String> {
        let is_known = |sheet: &&Sheet| expected.book.sheets.iter().any(|other| other.name == sheet.name);
        let others = self.book.sheets.iter().skip(1).filter(|sheet| !sheet.rows.is_empty() && !is_known(sheet));
        others.map(|sheet| sheet.name.clone()).collect()
    }

    /// Returns how many formulas have no value: a program saved the workbook without working them out.
    pub fn unvalued(&self) -> usize {
        self.book.sheets.iter().skip(1).map(unvalued).sum()
    }
}

fn unvalued(sheet: &Sheet) -> usize {
    sheet.rows.values().flat_map(BTreeMap::values).filter(|cell| **cell == Cell::Unvalued).count()
}

/// Reads the workbook of a whole inventory, as the program has just written it.
///
/// # Errors
/// Fails where the bytes are something else.
pub fn whole(bytes: Vec<u8>) -> Result<Whole, EvidenceError> {
    match super::read(bytes)? {
        Found::Inventory(whole) => Ok(*whole),
        Found::Document(_) => Err(EvidenceError::Unknown),
    }
}

/// A row by its number, from 1, with its cells as people see them.
type Row = (usize, Vec<String>);

fn rows((book, sheet): (&Book, &Sheet), text: &Text) -> Vec<Row> {
    let all = sheet.rows.iter().map(|(row, cells)| {
        let last = cells.keys().next_back().copied().unwrap_or_default();
        let mut shown: Vec<String> = book.row(cells, (0, last), text).iter().map(|cell| smoothed(cell)).collect();
        while shown.last().is_some_and(String::is_empty) {
            shown.pop();
        }
        (*row as usize + 1, shown)
    });
    all.filter(|(_, cells)| !cells.is_empty()).collect()
}

fn differences(expected: (&Book, &Sheet), found: (&Book, &Sheet), text: &Text) -> Vec<Difference> {
    let (wanted, there) = (rows(expected, text), rows(found, text));
    let header_row = expected.1.table.map_or(1, |(top, ..)| top as usize + 1);
    let headers = wanted.iter().find(|(row, _)| *row == header_row).map(|(_, cells)| cells.clone()).unwrap_or_default();
    let mut same: BTreeMap<&[String], usize> = BTreeMap::new();
    for (_, cells) in &there {
        *same.entry(cells).or_default() += 1;
    }
    let take = |counts: &mut BTreeMap<&[String], usize>, cells: &[String]| match counts.get_mut(cells) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    };
    let missing: Vec<&Row> = wanted.iter().filter(|(_, cells)| !take(&mut same, cells)).collect();
    let mut spare: BTreeMap<&[String], usize> = BTreeMap::new();
    for (_, cells) in &wanted {
        *spare.entry(cells).or_default() += 1;
    }
    let mut others: Vec<&Row> = there.iter().filter(|(_, cells)| !take(&mut spare, cells)).collect();
    let mut all = Vec::new();
    for (row, cells) in missing {
        // The row of the same place, or else of the same name, is the one that was changed.
        let at = others.iter().position(|(other, _)| other == row).or_else(|| others.iter().position(|(_, other)| other.first() == cells.first()));
        let other = at.map(|at| others.remove(at));
        tell(&headers, other.map_or(*row, |(row, _)| *row), Some(cells), other.map(|(_, cells)| cells), &mut all);
    }
    for (row, cells) in others {
        tell(&headers, *row, None, Some(cells), &mut all);
    }
    all.sort_by_key(|difference| difference.row);
    all
}

fn tell(headers: &[String], row: usize, wanted: Option<&Vec<String>>, there: Option<&Vec<String>>, all: &mut Vec<Difference>) {
    let (Some(wanted), Some(there)) = (wanted, there) else {
        let name = |cells: &Vec<String>| label(cells).to_owned();
        return all.push(Difference { row, column: String::new(), found: there.map(name), expected: wanted.map(name) });
    };
    // What has no value is counted by itself.
    all.extend(cells(headers, row, wanted, there).into_iter().filter(|difference| difference.found.as_deref() != Some(UNVALUED)));
}
