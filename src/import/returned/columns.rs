//! Which column is which: by the hidden row of keys, else by the words above it.
//!
//! Knows places and names only.

use std::collections::BTreeSet;

use crate::import::source::{Row, Sheet};
use crate::import::words::{self, Meaning, fold};
use crate::model::call::layout::{ID, SHOWN, STAGE};
use crate::model::{DatasetId, FieldKey, Language};

use super::hidden::Hidden;

/// How far down the keys and the headings are looked for.
const DEEP: usize = 30;

/// The columns of the table.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    /// The last row that is not data, from 1.
    pub(super) head: u32,
    /// Where the ids stand.
    pub(super) id: Option<u16>,
    /// Where the stage is shown.
    pub(super) stage: Option<u16>,
    /// Where the fields stand.
    pub(super) fields: Vec<(u16, FieldKey)>,
    /// Fields of the call whose column is not there any more.
    pub(super) missing: Vec<FieldKey>,
    /// Columns that the department put in, and the words above them.
    pub(super) extra: Vec<(u16, String)>,
    /// Columns that have a key or words above them.
    headed: BTreeSet<u16>,
}

impl Columns {
    /// Finds the columns of a call in a sheet.
    pub(super) fn find(sheet: &Sheet, hidden: &Hidden) -> Option<Self> {
        let by_keys = best(sheet, |text| key(text, hidden).is_some() || text == ID);
        let by_words = || best(sheet, |text| heading(text, hidden).is_some());
        let (row, has_keys) = by_keys.map(|row| (row, true)).or_else(|| by_words().map(|row| (row, false)))?;
        let words = if has_keys { heading_row(sheet, row) } else { Some(row) };
        let mut columns = Self { head: words.map_or(row.number, |words| words.number), ..Self::default() };
        if has_keys {
            columns.take(row, hidden, key);
            let place = |key: &str| row.cells().iter().find(|placed| placed.cell.text() == key).map(|placed| placed.column);
            (columns.id, columns.stage) = (place(ID), place(STAGE));
        }
        let shown: Vec<u16> = row.cells().iter().filter(|placed| has_keys && placed.cell.text().starts_with(SHOWN)).map(|placed| placed.column).collect();
        if let Some(words) = words {
            // A column whose key was lost is known by its words.
            columns.take(words, hidden, heading);
            let is_known = |column: u16| columns.id == Some(column) || shown.contains(&column) || columns.fields.iter().any(|(own, _)| *own == column);
            let extra = words.cells().iter().filter(|placed| !is_known(placed.column) && (has_keys || !is_own_word(&placed.cell.text())));
            let is_stage = |text: &str| matches!(meaning(text), Some(Meaning::Stage));
            let by_words = || words.cells().iter().find(|placed| is_stage(&placed.cell.text())).map(|placed| placed.column);
            columns.stage = columns.stage.or_else(|| if has_keys { None } else { by_words() });
            columns.extra = extra.map(|placed| (placed.column, placed.cell.text().into_owned())).collect();
        }
        let heads = [Some(row), words].into_iter().flatten().flat_map(|row| row.cells().iter());
        columns.headed = heads.filter(|placed| !placed.cell.text().is_empty()).map(|placed| placed.column).collect();
        columns.id = columns.id.or_else(|| id_column(sheet, columns.head));
        columns.extra.retain(|(column, _)| columns.id != Some(*column));
        columns.fields.sort_unstable();
        columns.missing = hidden.columns.iter().map(|(key, _)| *key).filter(|key| columns.fields.iter().all(|(_, own)| own != key)).collect();
        (!columns.fields.is_empty()).then_some(columns)
    }

    /// Tells whether nothing says what a column is.
    pub(super) fn is_nameless(&self, column: u16) -> bool {
        !self.headed.contains(&column) && self.id != Some(column)
    }

    fn take(&mut self, row: Row<'_>, hidden: &Hidden, read: fn(&str, &Hidden) -> Option<FieldKey>) {
        for placed in row.cells() {
            let Some(key) = read(&placed.cell.text(), hidden) else { continue };
            if self.fields.iter().all(|(column, own)| *column != placed.column && *own != key) {
                self.fields.push((placed.column, key));
            }
        }
    }
}

/// Reads a key of the call; where the hidden sheet has lost its columns, any field's.
fn key(text: &str, hidden: &Hidden) -> Option<FieldKey> {
    let key = hidden.columns.iter().map(|(key, _)| *key).find(|key| key.to_string() == text);
    key.or_else(|| if hidden.columns.is_empty() { FieldKey::parse(text, Language::Sv).ok() } else { None })
}

/// Finds the field of a column by the words above it.
fn heading(text: &str, hidden: &Hidden) -> Option<FieldKey> {
    let folded = fold(text);
    hidden.columns.iter().find(|(_, words)| fold(words) == folded).map(|(key, _)| *key)
}

/// Finds the row in which most cells are what is looked for.
fn best(sheet: &Sheet, is_wanted: impl Fn(&str) -> bool) -> Option<Row<'_>> {
    let count = |row: Row<'_>| row.cells().iter().filter(|placed| is_wanted(&placed.cell.text())).count();
    let rows = sheet.rows().take(DEEP).map(|row| (count(row), row)).filter(|(count, _)| *count > 0);
    rows.fold(None, |best: Option<(usize, Row<'_>)>, next| if best.is_none_or(|best| next.0 > best.0) { Some(next) } else { best }).map(|(_, row)| row)
}

/// Returns the row of headings below the keys, if it is still there.
fn heading_row<'a>(sheet: &'a Sheet, keys: Row<'a>) -> Option<Row<'a>> {
    let next = sheet.rows().find(|row| row.number > keys.number)?;
    let is_data = next.cells().iter().any(|placed| placed.cell.text().parse::<DatasetId>().is_ok());
    (!is_data).then_some(next)
}

/// Finds the column that holds ids.
fn id_column(sheet: &Sheet, head: u32) -> Option<u16> {
    let ids = sheet.rows().filter(|row| row.number > head).flat_map(|row| row.cells().iter());
    ids.take(5_000).find(|placed| placed.cell.text().parse::<DatasetId>().is_ok()).map(|placed| placed.column)
}

/// Tells whether words are those of a column that the program writes and does not read.
fn is_own_word(text: &str) -> bool {
    matches!(meaning(text), Some(Meaning::Id | Meaning::Stage))
}

/// Returns what a heading means most likely.
fn meaning(text: &str) -> Option<Meaning> {
    words::senses(&fold(text)).first().map(|sense| sense.meaning)
}
