//! Where a sheet's headings stand and which columns there are under them.
//!
//! What the columns mean belongs to [`super::mapping`].

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::content::Profile;
use super::mapping::Confidence;
use super::source::{Book, Cell, Row, Sheet, column_letters};
use super::words::{fold, senses};

/// How many rows from the top are looked at for headings.
const SEARCHED: usize = 40;
/// How many rows below tell how wide the table is.
const SAMPLED: usize = 200;
/// The longest text that can be a heading, in characters.
const HEADING_MAX: usize = 120;
/// Up to so many columns of nothing but words may have no headings.
const NARROW: usize = 3;
/// How many values are shown of a column.
const EXAMPLES: usize = 3;

/// Where the headings are, if one knows better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HeaderChoice {
    /// Look for them.
    #[default]
    Find,
    /// In these rows of the file, first to last, from 1.
    Rows(u32, u32),
    /// There are none.
    None,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its place in the sheet, from 0; see [`column_letters`].
    pub index: u16,
    /// What it is called; its letters where it is called nothing.
    pub heading: String,
    /// The headings above one another that it is made of, top to bottom.
    pub parts: Vec<String>,
    /// The first values in it.
    pub examples: Vec<String>,
    pub(super) profile: Profile,
}

/// A sheet understood as a table.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The sheet.
    pub sheet: Arc<Sheet>,
    /// Its place in the book, from 0.
    pub sheet_index: usize,
    /// The rows of the file that the headings stand in, first to last, from 1; none if there are none.
    pub header: Option<(u32, u32)>,
    /// How sure that is.
    pub confidence: Confidence,
    /// The columns that hold anything, left to right.
    pub columns: Vec<Column>,
    /// Other sheets with the same headings, by name.
    pub alike: Vec<String>,
}

struct Found {
    rows: (usize, usize),
    score: f64,
    known: usize,
}

impl Reading {
    /// Reads the sheet that looks most like an inventory; hidden sheets only if there are no others.
    pub fn of(book: &Book) -> Option<Self> {
        let rate = |index: usize| {
            let sheet = book.sheets.get(index)?;
            let found = find(sheet);
            let known = found.as_ref().map_or(0, |found| found.known) as f64;
            let rows = (sheet.len() as f64 + 1.0).ln();
            let rating = if sheet.is_empty() { -1.0 } else { known * 3.0 + rows + found.map_or(0.0, |found| found.score) };
            Some((!sheet.is_hidden, rating))
        };
        let rated = (0..book.sheets.len()).filter_map(|index| Some((index, rate(index)?)));
        let best = rated.reduce(|best, next| if next.1 > best.1 { next } else { best })?;
        Self::of_sheet(book, best.0, HeaderChoice::Find)
    }

    /// Reads one sheet of a book, by its place from 0.
    pub fn of_sheet(book: &Book, sheet_index: usize, choice: HeaderChoice) -> Option<Self> {
        let sheet = Arc::clone(book.sheets.get(sheet_index)?);
        let (header, confidence) = match choice {
            HeaderChoice::Find => find(&sheet).map_or((None, Confidence::Check), |found| {
                let row = |index: usize| sheet.row_at(index).map_or(0, |row| row.number);
                let confidence = if found.known > 1 { Confidence::Sure } else { Confidence::Check };
                (Some((row(found.rows.0), row(found.rows.1))), confidence)
            }),
            HeaderChoice::Rows(first, last) => (Some((first.min(last), first.max(last))), Confidence::Sure),
            HeaderChoice::None => (None, Confidence::Sure),
        };
        let columns = columns(&sheet, header);
        let alike = alike(book, sheet_index, header);
        Some(Self { sheet, sheet_index, header, confidence, columns, alike })
    }

    /// Returns the rows below the headings that are not empty.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        data_rows(&self.sheet, self.header)
    }
}

/// Returns the names of other sheets that have the same headings and rows under them.
fn alike(book: &Book, sheet_index: usize, header: Option<(u32, u32)>) -> Vec<String> {
    let folded = |sheet: &Sheet, header: Option<(u32, u32)>| -> Vec<String> { headings(sheet, header).values().map(|parts| fold(&parts.concat())).collect() };
    let Some(ours) = book.sheets.get(sheet_index).filter(|_| header.is_some()).map(|sheet| folded(sheet, header)) else { return Vec::new() };
    let others = book.sheets.iter().enumerate().filter(|(index, sheet)| *index != sheet_index && !sheet.is_hidden);
    let is_alike = |sheet: &Sheet| {
        let rows = find(sheet).map(|found| found.rows);
        let number = |index: usize| sheet.row_at(index).map(|row| row.number);
        let header = rows.and_then(|(first, last)| number(first).zip(number(last)));
        header.is_some() && data_rows(sheet, header).next().is_some() && folded(sheet, header) == ours
    };
    others.filter(|(_, sheet)| is_alike(sheet)).map(|(_, sheet)| sheet.name.clone()).collect()
}

fn data_rows(sheet: &Sheet, header: Option<(u32, u32)>) -> impl Iterator<Item = Row<'_>> {
    let last = header.map_or(0, |(_, last)| last);
    sheet.rows().skip_while(move |row| row.number <= last)
}

/// Finds the rows of the headings, by their place among the rows that are not empty.
fn find(sheet: &Sheet) -> Option<Found> {
    let sampled: Vec<Row<'_>> = sheet.rows().take(SAMPLED).collect();
    let width = sampled.iter().map(|row| row.cells().len()).max()?;
    let candidates = (0..sampled.len().min(SEARCHED)).filter_map(|index| rate(&sampled, index, width));
    let best = candidates.reduce(|best, next| if next.score > best.score { next } else { best })?;
    if best.known == 0 && best.rows.0 == 0 && width <= NARROW && is_like_what_follows(&sampled) {
        return None;
    }
    Some(extend(sheet, &sampled, best))
}

/// Tells whether the first row could as well be one of those below it: every cell there says something short in words too.
fn is_like_what_follows(rows: &[Row<'_>]) -> bool {
    rows.iter().skip(1).flat_map(|row| row.cells()).all(|placed| heading_like(&placed.cell))
}

fn rate(rows: &[Row<'_>], index: usize, width: usize) -> Option<Found> {
    let row = rows.get(index)?;
    let cells = row.cells();
    let headings = cells.iter().filter(|placed| heading_like(&placed.cell)).count();
    if headings * 5 < cells.len() * 4 || (cells.len() < 2 && width > 2) {
        return None;
    }
    let known = cells.iter().filter(|placed| is_known(&placed.cell)).count();
    let mut names: Vec<String> = cells.iter().map(|placed| fold(&placed.cell.text())).collect();
    names.sort_unstable();
    names.dedup();
    let filled = cells.len() as f64 / width as f64;
    let distinct = names.len() as f64 / cells.len() as f64;
    let below = rows.get(index + 1..).unwrap_or_default();
    let repeated = cells.iter().filter(|placed| below.iter().take(50).filter(|row| row.get(placed.column) == Some(&placed.cell)).count() > 1).count();
    let data_like = repeated as f64 / cells.len() as f64;
    let score = known as f64 * 1.5 + filled * 4.0 + distinct * 2.0 - data_like * 3.0 - index as f64 * 0.1;
    Some(Found { rows: (index, index), score, known })
}

fn heading_like(cell: &Cell) -> bool {
    if !cell.is_text() {
        return false;
    }
    let text = cell.text();
    let has_letter = text.chars().any(char::is_alphabetic);
    has_letter && text.chars().count() <= HEADING_MAX && !text.contains("://") && !text.contains('@')
}

fn is_known(cell: &Cell) -> bool {
    let text = cell.text();
    let plain = text.split('(').next().unwrap_or_default();
    !senses(&fold(plain)).is_empty()
}

/// Takes in a row of headings above or below, and rows that say the same once more.
fn extend(sheet: &Sheet, rows: &[Row<'_>], mut found: Found) -> Found {
    let spans = |row: Row<'_>| sheet.merges.iter().any(|merge| merge.first.0 == row.number && merge.last.1 > merge.first.1 && merge.last.0 == merge.first.0);
    let texts = |index: usize| rows.get(index).is_some_and(|row| row.cells().iter().all(|placed| heading_like(&placed.cell)));
    let touch = |upper: usize, lower: usize| matches!((rows.get(upper), rows.get(lower)), (Some(a), Some(b)) if a.number + 1 == b.number);
    let (first, last) = found.rows;
    if let Some(above) = first.checked_sub(1)
        && touch(above, first)
        && texts(above)
        && rows.get(above).is_some_and(|row| row.cells().len() > 1 && spans(*row))
    {
        found.rows.0 = above;
    } else if touch(last, last + 1) && texts(last + 1) && rows.get(last).is_some_and(|row| spans(*row)) {
        found.rows.1 = last + 1;
    }
    let same = |a: usize, b: usize| matches!((rows.get(a), rows.get(b)), (Some(a), Some(b)) if a.cells().iter().map(|placed| (placed.column, &placed.cell)).eq(b.cells().iter().map(|placed| (placed.column, &placed.cell))));
    while same(found.rows.1, found.rows.1 + 1) {
        found.rows.1 += 1;
    }
    found
}

fn columns(sheet: &Sheet, header: Option<(u32, u32)>) -> Vec<Column> {
    let mut profiles: BTreeMap<u16, Profile> = BTreeMap::new();
    let mut examples: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    for row in data_rows(sheet, header) {
        for placed in row.cells() {
            profiles.entry(placed.column).or_default().add(&placed.cell);
            let shown = examples.entry(placed.column).or_default();
            if shown.len() < EXAMPLES {
                shown.push(placed.cell.text().into_owned());
            }
        }
    }
    let mut parts = headings(sheet, header);
    let mut indexes: Vec<u16> = profiles.keys().chain(parts.keys()).copied().collect();
    indexes.sort_unstable();
    indexes.dedup();
    let mut columns = Vec::new();
    for index in indexes {
        let parts = parts.remove(&index).unwrap_or_default();
        let heading = if parts.is_empty() { column_letters(index) } else { parts.join(" – ") };
        let (profile, examples) = (profiles.remove(&index).unwrap_or_default(), examples.remove(&index).unwrap_or_default());
        columns.push(Column { index, heading, parts, examples, profile });
    }
    columns
}

/// Returns the headings of each column, top to bottom; merged ones count for every column under them.
fn headings(sheet: &Sheet, header: Option<(u32, u32)>) -> BTreeMap<u16, Vec<String>> {
    let mut headings: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    let Some((first, last)) = header else { return headings };
    let mut add = |column: u16, text: Cow<'_, str>| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let parts = headings.entry(column).or_default();
        if !text.is_empty() && parts.last() != Some(&text) {
            parts.push(text);
        }
    };
    for row in sheet.rows().skip_while(|row| row.number < first).take_while(|row| row.number <= last) {
        for placed in row.cells() {
            let place = (row.number, placed.column);
            let end = sheet.merges.iter().find(|merge| merge.first == place).map_or(placed.column, |merge| merge.last.1);
            let end = end.min(placed.column.saturating_add(500));
            for column in placed.column..=end {
                add(column, placed.cell.text());
            }
        }
    }
    headings
}
