//! The sheet of gates: what was found at each of the six, with reason, examiner and day.
//!
//! Internal; a workbook for the public does not have it.

use rust_xlsxwriter::{DataValidation, Worksheet, XlsxError};

use super::Book;
use super::datasets::{Formats, cell};
use super::sheet::{heighten, lines, plain, spread, table, wrapped, write_text};
use super::tints;
use crate::export::columns::{Column, Found};
use crate::model::{GateId, GateState};

/// Title, department and the state that counts.
const FIRST: u16 = 3;
/// How wide reasons are.
const REASON: f64 = 44.0;
/// As many lines of a reason are seen; the cell holds all.
const LINES_MAX: usize = 4;

pub(super) fn write(book: &Book<'_>, sheet: &mut Worksheet) -> Result<Vec<(String, String)>, XlsxError> {
    let text = book.text;
    let states = GateId::ALL.map(|gate| Column::Gate(gate, Found::State));
    let details = GateId::ALL.into_iter().flat_map(|gate| [Found::Reason, Found::Examiner, Found::Date].map(|found| Column::Gate(gate, found)));
    let columns: Vec<Column<'_>> = std::iter::once(Column::WorstGate).chain(states).chain(details).chain([Column::Id]).collect();
    let formats = Formats::new();
    for (row, dataset) in (1..).zip(&book.rows) {
        write_text(sheet, row, 0, dataset.title(book.language))?;
        write_text(sheet, row, 1, book.inventory.department_of(dataset))?;
        for (at, column) in (FIRST - 1..).zip(&columns) {
            cell(book, sheet, (row, at), column.item(book.inventory, dataset, book.ranking.get(dataset.id())), *column, &formats)?;
        }
    }
    let mut headers = vec![text.get("dataset").to_owned(), text.get("department").to_owned()];
    headers.extend(columns.iter().map(|column| column.header(text, book.language)));
    table(sheet, "Gates", (0, 0), &headers, book.rows.len(), text.get("report-about-gates"))?;
    let widths: Vec<f64> = [38.0, 22.0].into_iter().chain(columns.iter().map(width)).collect();
    let is_prose = |column: usize| column.checked_sub(usize::from(FIRST) - 1).is_some_and(|at| matches!(columns[at], Column::Gate(_, Found::Reason)));
    for (column, width) in widths.iter().enumerate() {
        sheet.set_column_width(column as u16, *width)?;
        sheet.set_column_format(column as u16, &if is_prose(column) { wrapped() } else { plain() })?;
    }
    for (row, dataset) in (1..).zip(&book.rows) {
        let reasons = book.inventory.gates(dataset.id()).values().filter_map(|finding| finding.reason.as_ref());
        let most = reasons.map(|reason| lines(reason.as_str(), REASON)).max().unwrap_or(1);
        heighten(sheet, row, most, LINES_MAX)?;
    }
    let last = book.rows.len().max(1) as u32;
    tints::gates(book, sheet, (FIRST - 1, FIRST + GateId::ALL.len() as u16 - 1), (1, last))?;
    let names = GateState::ALL.map(|state| text.of("gate-state", state.key()));
    let states = DataValidation::new().allow_list_strings(&names)?;
    sheet.add_data_validation(1, FIRST, book.rows.len().max(1) as u32, FIRST + GateId::ALL.len() as u16 - 1, &states)?;
    sheet.set_column_hidden(headers.len() as u16 - 1)?;
    spread(sheet, widths.into_iter().take(headers.len() - 1))?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_repeat_rows(0, 0)?;
    let keys = ["title".to_owned(), String::new()].into_iter().chain(columns.iter().map(Column::key));
    Ok(keys.zip(headers).filter(|(key, _)| !key.is_empty()).collect())
}

const fn width(column: &Column<'_>) -> f64 {
    match column {
        Column::Gate(_, Found::Reason) => REASON,
        Column::Gate(_, Found::Examiner) => 22.0,
        Column::Gate(_, Found::State) => 20.0,
        Column::Gate(_, Found::Date) => 12.0,
        _ => 15.0,
    }
}
