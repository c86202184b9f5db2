//! The first sheet, which says what the workbook is, and the hidden last, which says it to the program.
//!
//! Words and dates only; the data stand in the sheets between.

use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::sheet::write_text;
use super::{Book, Described};
use crate::export::document::State;

/// The version of the workbook's own layout; counts up when a reader would have to know.
const LAYOUT: &str = "2";
/// The width of the running text, in characters.
const WIDTH: f64 = 78.0;
/// The height of a line, in points.
const LINE: f64 = 15.0;

pub(super) fn write(book: &Book<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let text = book.text;
    let bold = Format::new().set_bold().set_align(FormatAlign::Top);
    sheet.set_portrait().set_screen_gridlines(false).set_active(true);
    sheet.set_column_width(0, 24)?.set_column_width(1, WIDTH)?;
    sheet.write_string_with_format(0, 0, book.title(), &Format::new().set_bold().set_font_size(18))?;
    let model = book.inventory.model().map(|model| {
        let args = [("name", model.name.get(book.language).into()), ("version", model.version.to_string().into())];
        text.with("report-model", &args)
    });
    // The digits that papers print, where they are known.
    let state = State { hash: book.options.hash.clone(), name: book.options.revision.clone(), ..State::default() };
    let facts = [
        ("organisation", book.inventory.organisation().name().to_owned()),
        ("date", text.date_and_time(book.options.now)),
        ("count", text.count(book.rows.len())),
        ("model", model.clone().unwrap_or_default()),
        ("state", state.short().to_owned()),
        ("program", super::super::paper::program(text)),
    ];
    let mut row = 2;
    for (key, value) in facts.into_iter().filter(|(_, value)| !value.is_empty()) {
        sheet.write_string_with_format(row, 0, text.of("report-about", key), &bold)?;
        write_text(sheet, row, 1, &value)?;
        row += 1;
    }
    row += 1;
    sheet.write_string_with_format(row, 0, text.get("report-book-sheets"), &Format::new().set_bold().set_font_size(13))?;
    let has_model = model.is_some();
    let described = [("datasets", true), ("scores", has_model), ("gates", !book.options.only_public), ("matrix", has_model)];
    let around = super::process::SHEETS.map(|name| (name, !book.options.only_public));
    for (name, _) in described.into_iter().chain(around).chain([("lists", true)]).filter(|(_, is_there)| *is_there) {
        row += 1;
        sheet.write_string_with_format(row, 0, book.sheet_name(name), &bold)?;
        wrapped(sheet, row, text.of("report-about", name))?;
    }
    row += 2;
    wrapped(sheet, row, &format!("{} {}", text.get("report-support"), text.get("report-support-law")))?;
    if !book.options.only_public {
        wrapped(sheet, row + 1, text.get("report-internal"))?;
        wrapped(sheet, row + 2, text.get("report-book-lossless"))?;
    }
    Ok(())
}

/// Writes text that may take several lines, and makes room for them: not every program does so by itself.
fn wrapped(sheet: &mut Worksheet, row: u32, text: &str) -> Result<(), XlsxError> {
    let lines = text.chars().count().div_ceil(WIDTH as usize);
    sheet.write_string_with_format(row, 1, text, &Format::new().set_text_wrap().set_align(FormatAlign::Top))?;
    sheet.set_row_height(row, lines as f64 * LINE + 3.0)?;
    Ok(())
}

pub(super) fn write_meta(book: &Book<'_>, described: &[Described], sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name("_meta")?;
    sheet.set_hidden(true);
    let inventory = book.inventory.organisation().id.to_string();
    let model = book.inventory.model().map_or_else(String::new, |model| format!("{} {}", model.id, model.version));
    let facts = [
        ("layout", LAYOUT),
        ("inventory", inventory.as_str()),
        ("revision", book.options.revision.as_str()),
        ("language", book.language.code()),
        ("model", model.as_str()),
    ];
    let mut rows: Vec<Vec<&str>> = facts.into_iter().map(|(key, value)| vec![key, value]).collect();
    for (name, columns) in described {
        rows.push(vec!["sheet", name, book.sheet_name(name)]);
        rows.extend(columns.iter().map(|(key, header)| vec!["column", name, key.as_str(), header.as_str()]));
    }
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells) {
            write_text(sheet, row, column, text)?;
        }
    }
    Ok(())
}
