//! Datasets as CSV, in two forms: one that Nordic Excel opens with a double click, and one that machines read.
//!
//! Only the first protects against formulas; it adds an apostrophe, which the import takes away again.

use std::sync::Arc;

use super::columns::{self, Column, Item};
use super::error::ExportError;
use super::report::Table;
use crate::alphabet::quadrant_in;
use crate::model::rank::Ranking;
use crate::model::{Inventory, Language, ScoringModel};
use crate::text::Text;

/// Whom the file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Excel: UTF-8 with a byte order mark, `;`, words and decimals of the language, formulas made harmless.
    Excel,
    /// Machines: RFC 4180, stable keys and codes, decimal point, text exactly as it is.
    Raw,
}

/// Writes every dataset as one row, in the order they were added. `only_public` leaves out internal fields.
pub fn write(dialect: Dialect, inventory: &Inventory, ranking: &Ranking, text: &Text, only_public: bool) -> Result<Vec<u8>, ExportError> {
    let language = super::language_of(text);
    let fields = columns::fields(if dialect == Dialect::Raw { Language::Sv } else { language }, only_public);
    let mut all = vec![Column::Id];
    all.extend(fields.into_iter().map(Column::Field));
    all.extend(columns::measures(inventory, only_public));
    let mut written = if dialect == Dialect::Excel { "\u{FEFF}".as_bytes().to_vec() } else { Vec::new() };
    let delimiter = if dialect == Dialect::Excel { b';' } else { b',' };
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).terminator(csv::Terminator::CRLF).from_writer(&mut written);
    let failed = |error: csv::Error| ExportError::Format(error.to_string());
    let write_cell = |cell: String| if dialect == Dialect::Excel { harmless(cell) } else { cell };
    let headers = all.iter().map(|column| if dialect == Dialect::Excel { column.header(text, language) } else { column.key() });
    writer.write_record(headers.map(write_cell)).map_err(failed)?;
    for dataset in inventory.datasets() {
        let ranked = ranking.get(dataset.id());
        let is_told = |item: &Item<'_>| !only_public || *item != Item::Hindered;
        let items = all.iter().map(|column| Some(column.item(inventory, dataset, ranked)).filter(is_told).unwrap_or(Item::Nothing));
        let cells = items.map(|item| match dialect {
            Dialect::Excel => excel_cell(item, inventory.model(), text, language),
            Dialect::Raw => raw_cell(item),
        });
        writer.write_record(cells).map_err(failed)?;
    }
    writer.flush().map_err(|error| ExportError::Format(error.to_string()))?;
    drop(writer);
    Ok(written)
}

/// Writes a table as Excel reads it: its header row and its rows, formulas made harmless.
pub fn table(table: &Table) -> Result<Vec<u8>, ExportError> {
    let mut written = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(&mut written);
    let failed = |error: csv::Error| ExportError::Format(error.to_string());
    writer.write_record(table.columns.iter().map(|column| column.header.as_str())).map_err(failed)?;
    for row in &table.rows {
        writer.write_record(row.iter().cloned().map(harmless)).map_err(failed)?;
    }
    writer.flush().map_err(|error| ExportError::Format(error.to_string()))?;
    drop(writer);
    Ok(written)
}

fn raw_cell(item: Item<'_>) -> String {
    match item {
        Item::Nothing | Item::Hindered => String::new(),
        Item::Text(text) => text.to_owned(),
        Item::Id(id) => id.to_string(),
        Item::Value(value) => value.to_string(),
        Item::Stage(stage) => stage.key().to_owned(),
        Item::Score(score) => score.to_string(),
        Item::Number(number) => rounded(number).to_string(),
        Item::Count(count) => count.to_string(),
        Item::Quadrant(quadrant) => quadrant.key().to_owned(),
        Item::Gate(state) => state.key().to_owned(),
        Item::Outcome(kind) => kind.key().to_owned(),
        Item::Date(date) => date.to_string(),
        Item::Flag(is_so) => is_so.to_string(),
    }
}

fn excel_cell(item: Item<'_>, model: Option<&Arc<ScoringModel>>, text: &Text, language: Language) -> String {
    let decimal = |number: f64| {
        let plain = rounded(number).to_string();
        if language == Language::En { plain } else { plain.replace('.', ",") }
    };
    match item {
        Item::Number(number) => decimal(number),
        Item::Value(crate::model::Value::Hours(hours)) => decimal(hours.get()),
        Item::Value(value) => harmless(columns::in_words(value, language)),
        Item::Stage(stage) => text.of("stage", stage.key()).to_owned(),
        Item::Quadrant(quadrant) => harmless(quadrant_in(Some(quadrant), model, text).to_owned()),
        Item::Hindered => text.get("report-hindered").to_owned(),
        Item::Gate(state) => text.of("gate-state", state.key()).to_owned(),
        Item::Outcome(kind) => text.of("outcome-kind", kind.key()).to_owned(),
        Item::Flag(is_so) => text.get(if is_so { "report-yes" } else { "no" }).to_owned(),
        Item::Text(text) => harmless(text.to_owned()),
        item => raw_cell(item),
    }
}

/// Rounds away what floating point adds.
fn rounded(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}

/// Puts an apostrophe before what a spreadsheet would take for a formula.
fn harmless(cell: String) -> String {
    let is_formula = cell.starts_with(['\t', '\r', '\n', '\0']) || cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_made_harmless_and_nothing_else_changes() {
        for formula in ["=1+1", "+46 8 123", "-1", "@SUM(A1)", "  =cmd|' /C calc'!A0", "\t=1", "\r\n=1", "\n"] {
            assert_eq!(harmless(formula.to_owned()), format!("'{formula}"));
        }
        for plain in ["", "Badplatser", "a=b", "'=1", "5 = fem", "–1"] {
            assert_eq!(harmless(plain.to_owned()), plain);
        }
    }
}
