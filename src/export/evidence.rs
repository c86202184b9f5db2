//! What a document that the program wrote says of itself: its proof, and the tables that stand in it.
//!
//! Reads Word, workbooks, web pages and PDF, within limits, and compares tables; which inventory they should agree with is asked elsewhere.

mod book;
mod page;
mod whole;
mod word;

use std::str::FromStr as _;

use super::document::Proof;
use super::docx::fill::package::Package;
use super::pdf;
use super::report::{Report, Table};

pub use whole::{Whole, whole};

/// The largest document that is looked at, in bytes.
pub const SIZE_MAX: usize = 50 << 20;

/// What a file turns out to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// A document of some kind.
    Document(Box<Evidence>),
    /// The workbook of a whole inventory.
    Inventory(Box<Whole>),
}

/// What a document says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// What it was written from.
    pub proof: Proof,
    /// Its tables, cell by cell, the header rows first; nothing where pages cannot be read.
    pub tables: Option<Vec<Grid>>,
}

/// The cells of a table, row by row, as people read them.
pub type Grid = Vec<Vec<String>>;

/// Why a document says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EvidenceError {
    /// It is larger than [`SIZE_MAX`], or unpacks to more than any document.
    #[error("too large")]
    TooLarge,
    /// It is no Word document, workbook, web page or PDF.
    #[error("not a document")]
    Unknown,
    /// It is damaged.
    #[error("damaged")]
    Damaged,
    /// There is no proof in it: another program wrote it, or saved it without its properties.
    #[error("no proof")]
    NoProof,
}

/// Reads what a document says of itself.
pub fn read(bytes: Vec<u8>) -> Result<Found, EvidenceError> {
    if bytes.len() > SIZE_MAX {
        return Err(EvidenceError::TooLarge);
    }
    let (line, tables) = if bytes.starts_with(b"%PDF-") {
        (pdf::property(&bytes, Proof::PROPERTY), None)
    } else if bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        let package = Package::any(bytes).map_err(|error| word::refused(&error))?;
        if package.has("xl/workbook.xml") {
            return book::read(&package)?.found();
        }
        if !package.has("word/document.xml") {
            return Err(EvidenceError::Unknown);
        }
        let (line, tables) = word::read(&package)?;
        (line, Some(tables))
    } else {
        let (line, tables) = page::read(&bytes)?;
        (line, Some(tables))
    };
    Ok(Found::Document(Box::new(Evidence { proof: proof(line.as_deref())?, tables })))
}

fn proof(line: Option<&str>) -> Result<Proof, EvidenceError> {
    line.and_then(|line| Proof::from_str(line).ok()).ok_or(EvidenceError::NoProof)
}

/// How a table of a report stands in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// As it should.
    Same,
    /// With other cells.
    Changed(Vec<Difference>),
    /// Not at all.
    Missing,
}

/// A cell that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The row below the header, from 1; the header itself is 0. In the workbook of an inventory, the row of the sheet, from 1.
    pub row: usize,
    /// What stands above the column.
    pub column: String,
    /// What stands in the document; nothing where the row is not there.
    pub found: Option<String>,
    /// What should stand there; nothing where the row should not be there.
    pub expected: Option<String>,
}

/// Tells how each table of a report stands in a document, and how many tables stand there besides with a header of one of them.
///
/// Other tables, such as a template's own, are not asked for.
pub fn compare(report: &Report, found: &[Grid]) -> (Vec<Standing>, usize) {
    let found: Vec<Grid> = found.iter().map(|grid| grid.iter().map(|row| row.iter().map(|cell| smoothed(cell)).collect()).collect()).collect();
    let expected: Vec<Grid> = report.tables().map(grid).collect();
    let there = |grid: &Grid, among: &[Grid]| among.iter().filter(|other| *other == grid).count();
    let spare = |grid: &&Grid| expected.iter().any(|wanted| wanted.first() == grid.first()) && !expected.contains(grid);
    let changed = expected.iter().filter(|wanted| !found.contains(wanted)).count();
    let twice: usize = expected.iter().map(|wanted| there(wanted, &found).saturating_sub(there(wanted, &expected))).sum();
    let extra = found.iter().filter(spare).count().saturating_sub(changed) + twice;
    (expected.iter().map(|wanted| standing(wanted, &found)).collect(), extra)
}

fn standing(expected: &Grid, found: &[Grid]) -> Standing {
    if found.contains(expected) {
        return Standing::Same;
    }
    // Several tables have the same header; the one that differs least is meant.
    let alike = found.iter().filter(|grid| grid.first() == expected.first());
    let differences = alike.map(|grid| differences(expected, grid)).min_by_key(Vec::len);
    differences.map_or(Standing::Missing, Standing::Changed)
}

fn differences(expected: &Grid, found: &Grid) -> Vec<Difference> {
    let header = &expected[0];
    let mut all = Vec::new();
    for row in 0..expected.len().max(found.len()) {
        let (wanted, there) = (expected.get(row), found.get(row));
        for (column, name) in header.iter().enumerate() {
            let cell = |row: Option<&Vec<String>>| row.map(|cells| cells.get(column).cloned().unwrap_or_default());
            let (expected, found) = (cell(wanted), cell(there));
            if expected != found {
                all.push(Difference { row, column: name.clone(), found, expected });
            }
        }
    }
    all
}

/// Returns the cells of a table, its header first and its sums last.
fn grid(table: &Table) -> Grid {
    let header = table.columns.iter().map(|column| smoothed(&column.header)).collect();
    let rows = table.rows.iter().chain(&table.total).map(|row| row.iter().map(|cell| smoothed(cell)).collect());
    std::iter::once(header).chain(rows).collect()
}

/// Returns the words of a cell with one space between them: how they are broken into lines says nothing.
fn smoothed(cell: &str) -> String {
    cell.chars().filter(|c| !c.is_control() || c.is_whitespace()).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(cells: &[&[&str]]) -> Grid {
        cells.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
    }

    #[test]
    fn a_table_is_found_wherever_it_stands_and_a_changed_cell_is_named() {
        let expected = rows(&[&["Datamängd", "Nytta"], &["Adresser", "86"], &["Badplatser", "41"]]);
        let other = rows(&[&["Ärende", "Dag"], &["1", "2"]]);
        assert_eq!(standing(&expected, &[other.clone(), expected.clone()]), Standing::Same);
        assert_eq!(standing(&expected, &[other]), Standing::Missing);
        let mut edited = expected.clone();
        edited[2][1] = "91".to_owned();
        let cell = Difference { row: 2, column: "Nytta".to_owned(), found: Some("91".to_owned()), expected: Some("41".to_owned()) };
        assert_eq!(standing(&expected, &[edited.clone()]), Standing::Changed(vec![cell]));
        edited.push(vec!["Ny".to_owned(), "1".to_owned()]);
        let Standing::Changed(all) = standing(&expected, &[edited]) else { panic!("a row too many is a difference") };
        assert_eq!(all.len(), 3);
        assert_eq!((all[1].found.as_deref(), all[1].expected.as_deref()), (Some("Ny"), None));
    }

    #[test]
    fn what_is_no_document_says_so() {
        assert_eq!(read(b"PK\x03\x04 nothing".to_vec()), Err(EvidenceError::Damaged));
        assert_eq!(read(b"%PDF-1.7 nothing".to_vec()), Err(EvidenceError::NoProof));
        assert_eq!(read(b"plain words".to_vec()), Err(EvidenceError::Unknown));
        assert_eq!(read(Vec::new()), Err(EvidenceError::Unknown));
        assert_eq!(smoothed("a\u{a0}b\n c\u{1}"), "a b c");
    }
}
