//! What a spreadsheet program asks of a cell as it is filled in, in plain words.
//!
//! It only helps: whatever comes back is checked again where it is read.

use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Formula, Worksheet, XlsxError};

use super::Book;
use super::codes::{Codes, Source};
use crate::export::xlsx::sheet::letters;
use crate::model::value::{HOURS_MAX, LINE_MAX};
use crate::model::{FieldKey, Kind};

/// How long a title and a message may be, as spreadsheet programs have it.
const MOST: (usize, usize) = (32, 255);

/// Adds the checks of a column to its cells.
pub(super) fn add(book: &Book<'_>, codes: &Codes, sheet: &mut Worksheet, key: FieldKey, column: u16, (first, last): (u32, u32)) -> Result<(), XlsxError> {
    let cell = format!("{}{}", letters(column), first + 1);
    let rule = DataValidation::new();
    let formula = |rule: DataValidation, formula: String| Ok::<_, XlsxError>(rule.allow_custom(Formula::new(formula)));
    let (rule, style) = match key.kind() {
        Kind::Code(_) | Kind::Codes(_) | Kind::Department => {
            let Some(names) = Source::of(key.kind()).and_then(|source| codes.names(source)) else { return Ok(()) };
            // Several codes stand in one cell with a semicolon between: then the list only helps.
            let style = if matches!(key.kind(), Kind::Codes(_)) { DataValidationErrorStyle::Information } else { DataValidationErrorStyle::Stop };
            (rule.allow_list_formula(names), style)
        }
        Kind::Date => {
            let (from, to) = (ExcelDateTime::from_ymd(1900, 1, 1)?, ExcelDateTime::from_ymd(2999, 12, 31)?);
            (rule.allow_date(DataValidationRule::Between(from, to)), DataValidationErrorStyle::Stop)
        }
        Kind::Hours => (rule.allow_decimal_number(DataValidationRule::Between(0.0, HOURS_MAX)), DataValidationErrorStyle::Stop),
        Kind::Web => (formula(rule, format!("=OR(LEFT({cell},7)=\"http://\",LEFT({cell},8)=\"https://\")"))?, DataValidationErrorStyle::Stop),
        Kind::Email => (formula(rule, format!("=AND(ISNUMBER(FIND(\"@\",{cell})),ISERROR(FIND(CHAR(32),{cell})))"))?, DataValidationErrorStyle::Stop),
        Kind::Line => (rule.allow_text_length(DataValidationRule::LessThanOrEqualTo(LINE_MAX as u32)), DataValidationErrorStyle::Stop),
        Kind::Prose | Kind::Words => return Ok(()),
    };
    let (title, message) = (book.text.get("call-check-title"), how(key.kind(), book));
    let rule = rule.set_error_title(cut(title, MOST.0))?.set_error_message(cut(message, MOST.1))?.set_error_style(style);
    sheet.add_data_validation(first, column, last, column, &rule)?;
    Ok(())
}

/// Says how a cell of a kind is filled in.
pub(super) fn how<'a>(kind: Kind, book: &'a Book<'_>) -> &'a str {
    book.text.get(match kind {
        Kind::Line => "call-how-line",
        Kind::Prose => "call-how-prose",
        Kind::Words => "call-how-words",
        Kind::Date => "call-how-date",
        Kind::Hours => "call-how-hours",
        Kind::Web => "call-how-web",
        Kind::Email => "call-how-email",
        Kind::Code(_) | Kind::Department => "call-how-code",
        Kind::Codes(_) => "call-how-codes",
    })
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
