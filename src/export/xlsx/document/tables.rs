//! A sheet with one table of a document: its caption, what it shows, its header that stays in sight, its rows and their sums.
//!
//! Cells are numbers where the document writes numbers, and else text.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use crate::export::report::{Align, Column, Table};
use crate::export::xlsx::numeral;
use crate::export::xlsx::sheet::{self, heighten, lines, wrapped};
use crate::export::xml::legal;
use crate::text::Text;

/// The row of the headers, under the caption and what the table shows.
pub(in crate::export) const HEADERS: u32 = 3;
/// How wide columns may be, in characters.
const WIDTHS: (usize, usize) = (9, 60);
/// How many lines a row shows.
const LINES: usize = 20;
/// The longest header, in characters.
const HEADER_MAX: usize = 240;

pub(super) fn write(table: &Table, number: usize, text: &Text, page: &mut Worksheet) -> Result<(), XlsxError> {
    page.set_landscape();
    page.write_string_with_format(0, 0, legal(&table.caption), &Format::new().set_bold().set_font_size(13))?;
    page.write_string(1, 0, legal(&table.summary))?;
    let widths: Vec<usize> = (0..table.columns.len()).map(|column| width(table, column)).collect();
    for (column, width) in (0..).zip(&widths) {
        page.set_column_width(column, *width as f64)?;
    }
    let total = table.rows.len().max(1) as u32;
    for (row, cells) in (0..).zip(&table.rows).chain(table.total.iter().map(|cells| (total, cells))) {
        let is_total = row == total && table.total.is_some();
        for ((column, cell), index) in table.columns.iter().zip(cells).zip(0..) {
            write_cell(page, (HEADERS + 1 + row, index), column, cell, is_total, text)?;
        }
        let most = cells.iter().zip(&widths).map(|(cell, width)| lines(cell, *width as f64)).max().unwrap_or(1);
        heighten(page, HEADERS + 1 + row, most, LINES)?;
    }
    sheet::table(
        page,
        &format!("Table_{number}"),
        (HEADERS, 0),
        &headers(&table.columns),
        table.rows.len(),
        &sheet::short(legal(&table.summary).into_owned()),
    )?;
    page.set_freeze_panes(HEADERS + 1, 0)?;
    page.set_repeat_rows(HEADERS, HEADERS)?;
    Ok(())
}

fn write_cell(page: &mut Worksheet, (row, column): (u32, u16), of: &Column, cell: &str, is_total: bool, text: &Text) -> Result<(), XlsxError> {
    let mut look = sided(wrapped(), of);
    if is_total {
        look = look.set_bold().set_border_top(FormatBorder::Thin);
    }
    match numeral::read(cell, text).filter(|_| of.align == Align::Right) {
        Some((value, code)) => page.write_number_with_format(row, column, value, &look.set_num_format(code))?,
        None => page.write_string_with_format(row, column, sheet::fitting(&legal(cell)), &look)?,
    };
    Ok(())
}

/// Puts text at the side of its column; numbers keep a little off the words beside them.
fn sided(look: Format, of: &Column) -> Format {
    if of.align == Align::Right { look.set_align(FormatAlign::Right).set_indent(1) } else { look }
}

/// Returns the headers, each unlike the others as a table wants them: spaces that nobody sees part those that are alike.
fn headers(columns: &[Column]) -> Vec<String> {
    let mut headers: Vec<String> = Vec::with_capacity(columns.len());
    for column in columns {
        let line = legal(&column.header).split_whitespace().collect::<Vec<_>>().join(" ");
        let mut header: String = line.chars().take(HEADER_MAX).collect();
        while header.is_empty() || headers.iter().any(|other| other.to_lowercase() == header.to_lowercase()) {
            header.push('\u{A0}');
        }
        headers.push(header);
    }
    headers
}

fn width(table: &Table, column: usize) -> usize {
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or_default();
    let header = table.columns[column].header.split_whitespace().map(longest).max().unwrap_or_default();
    let cells = table.rows.iter().chain(&table.total).filter_map(|cells| cells.get(column)).map(|cell| longest(cell)).max().unwrap_or_default();
    // Beside a header stands the button that filters.
    (header + 4).max(cells + 2).clamp(WIDTHS.0, WIDTHS.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_that_are_alike_or_empty_are_parted_by_what_nobody_sees() {
        let columns = ["Nytta", "nytta", "", "", "Nytta"].map(|header| Column::words(header, 1));
        let headers = headers(&columns);
        assert_eq!(headers, ["Nytta", "nytta\u{A0}", "\u{A0}", "\u{A0}\u{A0}", "Nytta\u{A0}\u{A0}"]);
    }
}
