//! Small things that every sheet does: cells that hold text and nothing but text, tables, places by name.
//!
//! Knows no inventory.

use rust_xlsxwriter::{Color, ConditionalFormatFormula, Format, FormatAlign, FormatBorder, Formula, Table, TableColumn, TableStyle, Worksheet, XlsxError};

/// The longest text that a cell holds, in UTF-16 units.
const CELL_MAX: usize = 32_767;
/// The longest words for those who cannot see something, in UTF-16 units.
const ALT_MAX: usize = 255;
/// The height of a header row in points: two lines.
const HEADER_HEIGHT: f64 = 33.0;
const HEADER_GROUND: Color = Color::RGB(0x00EE_F3F8);
const HEADER_RULE: Color = Color::RGB(0x004A_5560);

/// Writes text as text, whatever it looks like; what no cell can hold is cut off.
pub(in crate::export) fn write_text(sheet: &mut Worksheet, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
    if !text.is_empty() {
        sheet.write_string(row, column, fitting(text))?;
    }
    Ok(())
}

/// Cuts a text off where a cell takes no more of it.
pub(in crate::export) fn fitting(text: &str) -> &str {
    // A character is at most one unit per byte: short texts need no counting.
    if text.len() <= CELL_MAX {
        return text;
    }
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > CELL_MAX
    });
    end.map_or(text, |(at, _)| &text[..at])
}

/// Cuts a text off where the description of a chart, a picture or a table holds no more.
pub(in crate::export) fn short(text: String) -> String {
    let mut units = 0;
    let mut fits = |c: &char| {
        units += c.len_utf16();
        units < ALT_MAX
    };
    if text.encode_utf16().count() <= ALT_MAX { text } else { text.chars().take_while(|c| fits(c)).chain(['…']).collect() }
}

/// The height of a line of text, in points.
pub(in crate::export) const LINE: f64 = 15.0;

/// The look of cells that hold running text.
pub(in crate::export) fn wrapped() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top)
}

/// The look of all other cells: beside running text they stand at its first line.
pub(in crate::export) fn plain() -> Format {
    Format::new().set_align(FormatAlign::Top)
}

/// Returns about how many lines a text takes in a column of this width.
pub(in crate::export) fn lines(text: &str, width: f64) -> usize {
    let letters = (width - 1.0).max(1.0) as usize;
    text.split('\n').map(|line| line.chars().count().div_ceil(letters).max(1)).sum()
}

/// Makes room for a row's lines, up to a number; not every program does so by itself.
pub(in crate::export) fn heighten(sheet: &mut Worksheet, row: u32, lines: usize, most: usize) -> Result<(), XlsxError> {
    if lines > 1 {
        sheet.set_row_height(row, lines.min(most) as f64 * LINE)?;
    }
    Ok(())
}

/// Two colours that a text stands out with: its ink and the ground behind it.
pub(in crate::export) type Tint = (u32, u32);

/// Colours the cells of a range that hold exactly a text; what it says is never told by the colour alone.
pub(in crate::export) fn tint(
    sheet: &mut Worksheet,
    (top, left, bottom, right): (u32, u16, u32, u16),
    text: &str,
    (ink, ground): Tint,
) -> Result<(), XlsxError> {
    let rule = Formula::new(format!("={}{}={}", letters(left), top + 1, literal(text)));
    let look = Format::new().set_font_color(Color::RGB(ink)).set_background_color(Color::RGB(ground));
    sheet.add_conditional_format(top, left, bottom, right, &ConditionalFormatFormula::new().set_rule(rule).set_format(look))?;
    Ok(())
}

/// The look of a header cell.
pub(in crate::export) fn header() -> Format {
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(HEADER_GROUND)
        .set_border_bottom(FormatBorder::Thin)
        .set_border_bottom_color(HEADER_RULE)
}

/// Makes a table over the rows below a header row; a table needs at least one row.
pub(in crate::export) fn table(sheet: &mut Worksheet, name: &str, at: (u32, u16), headers: &[String], rows: usize, alt: &str) -> Result<(), XlsxError> {
    let headers: Vec<(String, Format)> = headers.iter().map(|text| (text.clone(), header())).collect();
    table_of(sheet, name, at, &headers, rows, alt)
}

/// Makes a table whose headers have looks of their own; otherwise as [`table`].
pub(in crate::export) fn table_of(
    sheet: &mut Worksheet,
    name: &str,
    (row, column): (u32, u16),
    headers: &[(String, Format)],
    rows: usize,
    alt: &str,
) -> Result<(), XlsxError> {
    let columns: Vec<TableColumn> = headers.iter().map(|(text, look)| TableColumn::new().set_header(text).set_header_format(look)).collect();
    let table = Table::new().set_name(name).set_style(TableStyle::Light1).set_columns(&columns).set_alt_text(alt);
    let last = row + rows.max(1) as u32;
    sheet.add_table(row, column, last, column + headers.len() as u16 - 1, &table)?;
    sheet.set_row_height(row, HEADER_HEIGHT)?;
    Ok(())
}

/// Makes a wide sheet print on as many pages across as it takes to be read, with its first column on each; hidden columns are none of its widths.
pub(in crate::export) fn spread(sheet: &mut Worksheet, widths: impl Iterator<Item = f64>) -> Result<(), XlsxError> {
    sheet.set_print_fit_to_pages(pages(widths), 0);
    sheet.set_repeat_columns(0, 0)?;
    Ok(())
}

/// Returns how many pages across columns take; the first of them stands on every page.
fn pages(mut widths: impl Iterator<Item = f64>) -> u16 {
    /// What can be read on a page, in the unit of column widths: letters of about six points on A4.
    const PAGE: f64 = 260.0;
    let first = widths.next().unwrap_or_default();
    (widths.sum::<f64>() / (PAGE - first).max(1.0)).ceil().max(1.0) as u16
}

/// Returns the letters of a column: `A`, `Z`, `AA`.
pub(in crate::export) fn letters(column: u16) -> String {
    rust_xlsxwriter::utility::column_number_to_name(column)
}

/// Writes a sheet's name as a formula does.
pub(in crate::export) fn quoted(sheet: &str) -> String {
    format!("'{}'", sheet.replace('\'', "''"))
}

/// Writes a text as a formula does.
pub(in crate::export) fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_never_gets_more_than_it_holds() {
        assert_eq!(fitting("kort"), "kort");
        assert_eq!(fitting(&"å".repeat(40_000)).chars().count(), CELL_MAX);
        assert_eq!(fitting(&"👩".repeat(20_000)).chars().count(), CELL_MAX / 2);
    }

    #[test]
    fn a_sheet_is_one_page_across_as_long_as_it_can_be_read() {
        assert_eq!(pages([38.0, 100.0, 120.0].into_iter()), 1);
        assert_eq!(pages([38.0, 100.0, 124.0].into_iter()), 2, "the first column is on both");
        assert_eq!(pages(std::iter::empty()), 1);
    }

    #[test]
    fn a_row_is_as_high_as_its_longest_text() {
        assert_eq!(lines("kort", 22.0), 1);
        assert_eq!(lines(&"å".repeat(43), 22.0), 3);
        assert_eq!(lines("en\ntvå\n\nfyra", 22.0), 4);
    }

    #[test]
    fn words_in_formulas_cannot_leave_their_quotes() {
        assert_eq!(literal("a\"&B1&\""), "\"a\"\"&B1&\"\"\"");
        assert_eq!(quoted("Læs mig's"), "'Læs mig''s'");
    }
}
