//! What a document that the program wrote says of itself: its proof, and the tables that stand in it.
//!
//! Reads Word, workbooks, web pages and PDF, within limits, and compares tables; which inventory they should agree with is asked elsewhere.

mod book;
mod page;
mod rows;
mod whole;
mod word;

use std::str::FromStr as _;

use super::document::{Filling, Proof};
use super::docx::fill::package::Package;
use super::pdf;
use super::report::{Report, Table};
use crate::model::call::digest;

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
    /// Whether a table that the document did not have is somebody else's: only a template has tables of its own.
    pub is_strict: bool,
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
    let (line, tables, is_word) = if bytes.starts_with(b"%PDF-") {
        (pdf::property(&bytes, Proof::PROPERTY), None, false)
    } else if bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        let package = Package::any(bytes).map_err(|error| word::refused(&error))?;
        if package.has("xl/workbook.xml") {
            return book::read(&package)?.found();
        }
        if !package.has("word/document.xml") {
            return Err(EvidenceError::Unknown);
        }
        let (line, tables) = word::read(&package)?;
        (line, Some(tables), true)
    } else {
        let (line, tables) = page::read(&bytes)?;
        (line, Some(tables), false)
    };
    let proof = proof(line.as_deref())?;
    // An older program did not say whether it filled a template; one that tells its time zone does.
    let is_strict = !is_word || (proof.zone.is_some() && proof.filled.is_none());
    Ok(Found::Document(Box::new(Evidence { proof, tables, is_strict })))
}

fn proof(line: Option<&str>) -> Result<Proof, EvidenceError> {
    line.and_then(|line| Proof::from_str(line).ok()).ok_or(EvidenceError::NoProof)
}

/// Tells what became of a report's tables in a template that was filled; nothing where the file cannot be read.
pub(super) fn filling(report: &Report, file: Vec<u8>) -> Option<Filling> {
    let (_, tables) = word::read(&Package::any(file).ok()?).ok()?;
    let mut spare: Vec<Grid> = tables.iter().map(smooth).collect();
    let shown = (1..).zip(report.tables().map(grid)).filter_map(|(number, wanted)| take(&mut spare, &wanted).then_some(number)).collect();
    Some(Filling { shown, seal: seal(&tables) })
}

/// Returns the hash of what stands in tables. Empty cells at the end of a row say nothing: programs that save a file leave some out.
fn seal(tables: &[Grid]) -> String {
    let mut words = Vec::new();
    for table in tables.iter().map(smooth) {
        // No cell holds a control character once it is smoothed.
        words.push("\u{1}".to_owned());
        for row in table {
            words.push("\u{2}".to_owned());
            let end = row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            words.extend(row.into_iter().take(end));
        }
    }
    digest(words.iter().map(String::as_str))
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
    /// Not at all, as the template it was filled into has no place for it.
    Left,
}

/// A cell that differs, or a whole row: then there is no column, and the sides hold what the row is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The row below the header, from 1; the header itself is 0. In the workbook of an inventory, the row of the sheet, from 1.
    pub row: usize,
    /// What stands above the column, or its letters where nothing does; empty for a whole row.
    pub column: String,
    /// What stands in the document; nothing where the row is not there. The same on both sides: the row has been moved.
    pub found: Option<String>,
    /// What should stand there; nothing where the row should not be there.
    pub expected: Option<String>,
}

/// How the tables of a document stand beside those that should be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compared {
    /// How each table of the report stands.
    pub tables: Vec<Standing>,
    /// How many tables stand there that the document did not have.
    pub extra: usize,
    /// How many tables are the template's own, and can be compared with nothing.
    pub own: usize,
    /// Whether all tables are as when the template was filled; nothing where none was.
    pub is_sealed: Option<bool>,
}

impl Evidence {
    /// Tells how each table of the report that should be stands in the document; nothing where its pages cannot be read.
    pub fn compare(&self, report: &Report) -> Option<Compared> {
        let tables = self.tables.as_ref()?;
        let filled = self.proof.filled.as_ref();
        let is_sealed = filled.map(|filled| filled.seal == seal(tables));
        let is_shown = |number: usize| filled.is_none_or(|filled| filled.shown.contains(&number));
        let expected: Vec<Grid> = report.tables().map(grid).collect();
        let mut spare: Vec<Grid> = tables.iter().map(smooth).collect();
        let mut standings: Vec<Option<Standing>> = (1..)
            .zip(&expected)
            .map(|(number, wanted)| if is_shown(number) { take(&mut spare, wanted).then_some(Standing::Same) } else { Some(Standing::Left) })
            .collect();
        for (standing, wanted) in standings.iter_mut().zip(&expected).filter(|(standing, _)| standing.is_none()) {
            *standing = Some(changed(wanted, &mut spare));
        }
        // With a header of ours it was meant to be taken for one of ours.
        let is_foreign = |grid: &&Grid| self.is_strict || expected.iter().any(|wanted| has_header(grid, wanted));
        let extra = if is_sealed == Some(true) { 0 } else { spare.iter().filter(is_foreign).count() };
        Some(Compared { tables: standings.into_iter().flatten().collect(), extra, own: spare.len() - extra, is_sealed })
    }
}

/// Takes a table out of those that are left, if it is there.
fn take(spare: &mut Vec<Grid>, wanted: &Grid) -> bool {
    let place = spare.iter().position(|grid| grid == wanted);
    place.map(|place| spare.remove(place)).is_some()
}

/// Finds the table that was changed to what stands there: of those with its header, the one that differs least.
fn changed(wanted: &Grid, spare: &mut Vec<Grid>) -> Standing {
    let alike = spare.iter().enumerate().filter(|(_, grid)| has_header(grid, wanted));
    let nearest = alike.map(|(place, grid)| (place, rows::differences(wanted, grid))).min_by_key(|(_, all)| all.len());
    nearest.map_or(Standing::Missing, |(place, all)| {
        spare.remove(place);
        Standing::Changed(all)
    })
}

/// Tells whether a table begins with the header of another; what stands beside a table may have made it longer.
fn has_header(grid: &Grid, wanted: &Grid) -> bool {
    matches!((grid.first(), wanted.first()), (Some(found), Some(header)) if found.starts_with(header))
}

fn smooth(grid: &Grid) -> Grid {
    grid.iter().map(|row| row.iter().map(|cell| smoothed(cell)).collect()).collect()
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
    fn a_table_is_found_wherever_it_stands_and_taken_once() {
        let expected = rows(&[&["Datamängd", "Nytta"], &["Adresser", "86"], &["Badplatser", "41"]]);
        let other = rows(&[&["Ärende", "Dag"], &["1", "2"]]);
        let mut spare = vec![other.clone(), expected.clone()];
        assert!(take(&mut spare, &expected) && !take(&mut spare, &expected));
        assert_eq!(changed(&expected, &mut spare), Standing::Missing);
        let mut edited = expected.clone();
        edited[2][1] = "91".to_owned();
        let cell = Difference { row: 2, column: "Nytta".to_owned(), found: Some("91".to_owned()), expected: Some("41".to_owned()) };
        spare.push(edited);
        assert_eq!(changed(&expected, &mut spare), Standing::Changed(vec![cell]));
        assert_eq!(spare, [other]);
    }

    #[test]
    fn a_seal_tells_cells_and_rows_apart_and_no_empty_ends() {
        let table = rows(&[&["a", "b"], &["c", ""]]);
        assert_eq!(seal(std::slice::from_ref(&table)), seal(&[rows(&[&["a", " b "], &["c"]])]));
        for other in [rows(&[&["a", "b", "c"]]), rows(&[&["ab"], &["c"]]), rows(&[&["a", "b"], &["", "c"]])] {
            assert_ne!(seal(std::slice::from_ref(&table)), seal(&[other]));
        }
        assert_ne!(seal(std::slice::from_ref(&table)), seal(&[table[..1].to_vec(), table[1..].to_vec()]));
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
