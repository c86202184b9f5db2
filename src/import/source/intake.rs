//! Where cells come in one by one and every limit is kept.
//!
//! It counts; it does not know what kind of file the cells come from.

use std::sync::Arc;

use super::sheet::{Cell, Merge, Placed, Sheet};
use super::{Finding, Limits, Measure, ReadError};
use crate::job::Progress;

/// What a spreadsheet shows for a number that is none.
const NO_NUMBER: &str = "#NUM!";

/// Collects the sheets of one file.
pub(super) struct Intake<'a> {
    limits: &'a Limits,
    progress: &'a Progress,
    taken: u64,
    text: u64,
    sheets: Vec<Arc<Sheet>>,
    cells: Vec<Placed>,
    rows: u64,
    last_row: Option<u32>,
    columns: Vec<bool>,
    column_count: u64,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Intake<'a> {
    pub(super) fn new(limits: &'a Limits, progress: &'a Progress) -> Self {
        Self {
            limits,
            progress,
            taken: 0,
            text: 0,
            sheets: Vec::new(),
            cells: Vec::new(),
            rows: 0,
            last_row: None,
            columns: Vec::new(),
            column_count: 0,
            findings: Vec::new(),
        }
    }

    pub(super) const fn limits(&self) -> &'a Limits {
        self.limits
    }

    /// Tells that so many parts of the whole are read; an error if it should stop.
    pub(super) fn report(&self, part: usize, whole: usize) -> Result<(), ReadError> {
        Ok(self.progress.at(part as f32 / whole.max(1) as f32)?)
    }

    /// Takes a text cell; white space alone is nothing.
    pub(super) fn push_text(&mut self, row: u32, column: u32, text: &str) -> Result<(), ReadError> {
        if text.trim().is_empty() { Ok(()) } else { self.push(row, column, Cell::Text(text.into())) }
    }

    /// Takes a cell; rows count from 1 and columns from 0.
    pub(super) fn push(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), ReadError> {
        let limits = self.limits;
        let cell = match cell {
            Cell::Number(number) if !number.is_finite() => Cell::Error(NO_NUMBER.into()),
            cell => cell,
        };
        let too_much = |measure, most| Err(ReadError::TooMuch { measure, most });
        if let Cell::Text(text) | Cell::Error(text) | Cell::Link(text, _) = &cell {
            self.text += (text.len() + cell.link().map_or(0, str::len)) as u64;
            if text.len() as u64 > limits.cell && text.chars().count() as u64 > limits.cell {
                return too_much(Measure::Cell, limits.cell);
            }
        }
        let Ok(column) = u16::try_from(column) else {
            return too_much(Measure::Columns, limits.columns);
        };
        self.taken += 1;
        if self.last_row != Some(row) {
            self.last_row = Some(row);
            self.rows += 1;
        }
        self.note_column(column);
        if self.taken > limits.cells {
            return too_much(Measure::Cells, limits.cells);
        }
        if self.text > limits.text {
            return too_much(Measure::Text, limits.text);
        }
        if self.rows > limits.rows {
            return too_much(Measure::Rows, limits.rows);
        }
        if self.column_count > limits.columns {
            return too_much(Measure::Columns, limits.columns);
        }
        self.cells.push(Placed { row, column, cell });
        if self.taken.is_multiple_of(4_096) {
            self.progress.go_on()?;
        }
        Ok(())
    }

    fn note_column(&mut self, column: u16) {
        let index = usize::from(column);
        if self.columns.len() <= index {
            self.columns.resize(index + 1, false);
        }
        if let Some(seen @ false) = self.columns.get_mut(index) {
            *seen = true;
            self.column_count += 1;
        }
    }

    /// Closes a sheet over the cells that came in since the last one.
    pub(super) fn close(&mut self, name: String, is_hidden: bool, merges: Vec<Merge>) {
        let mut cells = std::mem::take(&mut self.cells);
        cells.shrink_to_fit();
        self.sheets.push(Arc::new(Sheet::new(name, is_hidden, merges, cells)));
        self.columns.clear();
        self.rows = 0;
        self.column_count = 0;
        self.last_row = None;
    }

    pub(super) fn finish(self) -> (Vec<Arc<Sheet>>, Vec<Finding>) {
        (self.sheets, self.findings)
    }
}
