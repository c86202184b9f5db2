//! The one writer that answers go through: lines, tables and JSON.
//!
//! It knows nothing of what it writes; a reader that has gone away is no error.

use std::io::Write;

use serde::Serialize;

use super::trouble::Trouble;

/// Where answers go.
pub(super) struct Output<'a>(&'a mut dyn Write);

/// Which way the cells of a column are pushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Push {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// The space between columns.
const GAP: &str = "  ";

impl<'a> Output<'a> {
    pub(super) fn new(writer: &'a mut dyn Write) -> Self {
        Self(writer)
    }

    pub(super) fn line(&mut self, line: &str) -> Result<(), Trouble> {
        writeln!(self.0, "{line}").map_err(|error| Trouble::of_output(&error))
    }

    pub(super) fn flush(&mut self) -> Result<(), Trouble> {
        self.0.flush().map_err(|error| Trouble::of_output(&error))
    }

    pub(super) fn json(&mut self, value: &impl Serialize) -> Result<(), Trouble> {
        serde_json::to_writer_pretty(&mut *self.0, value).map_err(|error| Trouble::of_output(&error.into()))?;
        self.line("")
    }

    /// Writes a list of values one by one, as [`Output::json`] writes it; only one is held at a time.
    pub(super) fn json_list<T: Serialize>(&mut self, values: impl Iterator<Item = T>) -> Result<(), Trouble> {
        let mut is_empty = true;
        for value in values {
            let before = if is_empty { "[\n" } else { ",\n" };
            let shown = serde_json::to_string_pretty(&value).map_err(|error| Trouble::of_output(&error.into()))?;
            let shown: Vec<String> = shown.lines().map(|line| format!("  {line}")).collect();
            write!(self.0, "{before}{}", shown.join("\n")).map_err(|error| Trouble::of_output(&error))?;
            is_empty = false;
        }
        self.line(if is_empty { "[]" } else { "\n]" })
    }

    /// Writes rows under their headings, every column as wide as its widest cell.
    pub(super) fn table<const N: usize>(&mut self, headings: [(&str, Push); N], rows: &[[String; N]]) -> Result<(), Trouble> {
        let width = |text: &str| text.chars().count();
        let widths: [usize; N] =
            std::array::from_fn(|column| rows.iter().map(|row| width(&row[column])).chain([width(headings[column].0)]).max().unwrap_or_default());
        self.row(headings.map(|(heading, _)| heading), headings.map(|(_, push)| push), widths)?;
        for row in rows {
            self.row(std::array::from_fn(|column| row[column].as_str()), headings.map(|(_, push)| push), widths)?;
        }
        Ok(())
    }

    fn row<const N: usize>(&mut self, cells: [&str; N], pushes: [Push; N], widths: [usize; N]) -> Result<(), Trouble> {
        let mut line = String::new();
        for ((cell, push), width) in cells.into_iter().zip(pushes).zip(widths) {
            let space = " ".repeat(width.saturating_sub(cell.chars().count()));
            match push {
                Push::Left => line.extend([cell, &space, GAP]),
                Push::Right => line.extend([&space, cell, GAP]),
            }
        }
        self.line(line.trim_end())
    }
}
