//! The first sheet: what to do, by when, whom to send it back to, and what each column means.
//!
//! One cell says one thing, so that it reads well aloud too.

use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::{Book, checks};
use crate::export::xlsx::sheet::{header, write_text};
use crate::model::{Line, Prose};

/// The widths of the columns, in characters.
const WIDTHS: [f64; 3] = [30.0, 62.0, 44.0];
/// The height of a line, in points.
const LINE: f64 = 15.0;

/// What to do, in order.
const STEPS: [&str; 5] = ["call-step-fill", "call-step-empty", "call-step-new", "call-step-leave", "call-step-send"];

pub(super) fn write(book: &Book<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (text, call) = (book.text, book.call);
    sheet.set_portrait().set_screen_gridlines(false).set_active(true);
    for (column, width) in (0_u16..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    let bold = Format::new().set_bold().set_align(FormatAlign::Top);
    let section = Format::new().set_bold().set_font_size(13);
    sheet.write_string_with_format(0, 0, book.title(), &Format::new().set_bold().set_font_size(18))?;
    let mut row = 2;
    let facts = [
        ("call-fact-from", book.inventory.organisation().name().to_owned()),
        ("call-fact-to", call.name.to_string()),
        ("call-fact-due", call.due.map_or_else(String::new, |due| text.long_date(due))),
        ("call-fact-contact", call.contact.as_ref().map_or_else(String::new, Line::to_string)),
        ("call-fact-count", text.with("call-fact-datasets", &[("count", call.datasets.len().into())])),
        ("call-fact-message", call.message.as_ref().map_or_else(String::new, Prose::to_string)),
    ];
    for (key, value) in facts.into_iter().filter(|(_, value)| !value.is_empty()) {
        sheet.write_string_with_format(row, 0, text.get(key), &bold)?;
        wrapped(sheet, row, &[(1, &value)])?;
        row += 1;
    }
    row += 1;
    sheet.write_string_with_format(row, 0, text.get("call-steps"), &section)?;
    for (number, key) in STEPS.into_iter().enumerate() {
        row += 1;
        sheet.write_string_with_format(row, 0, text.with("call-step-number", &[("number", (number + 1).into())]), &bold)?;
        wrapped(sheet, row, &[(1, &step(book, key))])?;
    }
    row += 2;
    sheet.set_row_height(row, 20)?;
    sheet.write_string_with_format(row, 0, text.get("call-columns"), &section)?;
    row += 1;
    for (column, key) in (0_u16..).zip(["call-column", "call-column-meaning", "call-column-how"]) {
        sheet.write_string_with_format(row, column, text.get(key), &header())?;
    }
    for key in &call.fields {
        row += 1;
        sheet.write_string_with_format(row, 0, book.heading(*key), &bold)?;
        let help = text.of("field", &format!("{}-help", key.field().info().key));
        wrapped(sheet, row, &[(1, help), (2, checks::how(key.kind(), book))])?;
    }
    row += 1;
    sheet.write_string_with_format(row, 0, text.get("measure-stage"), &bold)?;
    wrapped(sheet, row, &[(1, text.get("call-stage-meaning")), (2, text.get("call-how-nothing"))])?;
    Ok(())
}

fn step(book: &Book<'_>, key: &str) -> String {
    let text = book.text;
    match (key, &book.call.contact, book.call.due) {
        ("call-step-send", Some(contact), Some(due)) => {
            text.with("call-step-send-to-by", &[("contact", contact.as_str().into()), ("due", text.long_date(due).into())])
        }
        ("call-step-send", Some(contact), None) => text.with("call-step-send-to", &[("contact", contact.as_str().into())]),
        ("call-step-send", None, Some(due)) => text.with("call-step-send-by", &[("due", text.long_date(due).into())]),
        ("call-step-fill" | "call-step-new", ..) => text.with(key, &[("sheet", text.get("call-sheet-rows").into())]),
        _ => text.get(key).to_owned(),
    }
}

/// Writes texts that may take several lines, and makes room for them: not every program does so by itself.
fn wrapped(sheet: &mut Worksheet, row: u32, texts: &[(u16, &str)]) -> Result<(), XlsxError> {
    let format = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let mut most = 1;
    for (column, text) in texts {
        let width = WIDTHS.get(usize::from(*column)).copied().unwrap_or(LINE) as usize;
        let lines: usize = text.lines().map(|line| line.chars().count().div_ceil(width).max(1)).sum();
        most = most.max(lines);
        if text.chars().count() > 8_000 {
            write_text(sheet, row, *column, text)?;
        } else {
            sheet.write_string_with_format(row, *column, *text, &format)?;
        }
    }
    sheet.set_row_height(row, (most as f64).min(25.0) * LINE + 3.0)?;
    Ok(())
}
