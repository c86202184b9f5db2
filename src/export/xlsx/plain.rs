//! One table on one sheet: what a screen shows, as a file that Excel opens.
//!
//! Knows no inventory.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::super::error::ExportError;
use super::super::report::Table;
use super::{PAPER, ROWS_MAX, sheet};

/// Writes a table as a workbook; everything in it is text.
pub fn table(table: &Table) -> Result<Vec<u8>, ExportError> {
    if table.rows.len() > ROWS_MAX {
        return Err(ExportError::TooManyRows { found: table.rows.len(), max: ROWS_MAX });
    }
    save(table).map_err(|error| ExportError::Format(error.to_string()))
}

fn save(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0);
    page.set_freeze_panes(1, 0)?;
    for (index, row) in table.rows.iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            sheet::write_text(page, index as u32 + 1, column as u16, cell)?;
        }
    }
    let headers: Vec<String> = table.columns.iter().map(|column| column.header.clone()).collect();
    sheet::table(page, "rows", (0, 0), &headers, table.rows.len(), &table.summary)?;
    for (index, column) in table.columns.iter().enumerate() {
        page.set_column_width(index as u16, f64::from(column.width))?;
    }
    workbook.save_to_buffer()
}
