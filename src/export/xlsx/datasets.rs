//! The sheet of datasets: one table, one row each, every field in a column of its own kind.
//!
//! Scores stand in the next sheet.

use jiff::civil::Date;
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, ExcelDateTime, Format, FormatAlign, Worksheet, XlsxError};

use super::Book;
use super::lists::{Lists, Source};
use super::sheet::{heighten, lines, plain, spread, table, wrapped, write_text};
use super::tints;
use crate::alphabet::quadrant_in;
use crate::export::columns::{self, Column, Item, Part};
use crate::model::field::Kind;
use crate::model::{Axis, Field, Line, Value};

/// Empty rows below the table that dropdowns reach, for those who add datasets.
const ROOM: u32 = 200;
/// As many lines of running text are seen in a row; the cell holds all.
const LINES_MAX: usize = 4;

pub(super) fn write(book: &Book<'_>, lists: &Lists, sheet: &mut Worksheet) -> Result<Vec<(String, String)>, XlsxError> {
    let mut columns: Vec<Column<'_>> = columns::fields(book.language, book.options.only_public).into_iter().map(Column::Field).collect();
    let computed = [Column::Stage, Column::Axis(Axis::Value), Column::Axis(Axis::Cost), Column::Coverage, Column::Priority, Column::ComputedQuadrant];
    columns.extend(computed);
    columns.extend(columns::placing(book.inventory, book.options.only_public));
    if !book.options.only_public {
        columns.push(Column::WorstGate);
    }
    columns.push(Column::Id);
    let formats = Formats::new();
    for (at, column) in columns.iter().enumerate() {
        let at = at as u16;
        sheet.set_column_width(at, width(column))?;
        sheet.set_column_format(at, &if is_prose(column) { wrapped() } else { plain() })?;
        if let Some(source) = source(column) {
            dropdown(book, lists, source, sheet, at)?;
        }
    }
    for (row, dataset) in book.rows.iter().enumerate() {
        let ranked = book.ranking.get(dataset.id());
        let mut most = 1;
        for (at, column) in columns.iter().enumerate() {
            let item = column.item(book.inventory, dataset, ranked);
            if let (true, Item::Value(Value::Prose(prose))) = (is_prose(column), item) {
                most = most.max(lines(prose.as_str(), width(column)));
            }
            cell(book, sheet, (row as u32 + 1, at as u16), item, *column, &formats)?;
        }
        heighten(sheet, row as u32 + 1, most, LINES_MAX)?;
    }
    let headers: Vec<String> = columns.iter().map(|column| column.header(book.text, book.language)).collect();
    table(sheet, "Datasets", (0, 0), &headers, book.rows.len(), book.text.get("report-about-datasets"))?;
    let rows = (1, book.rows.len() as u32 + ROOM);
    for (at, column) in (0..).zip(&columns) {
        match column {
            Column::Quadrant | Column::ComputedQuadrant => tints::quadrants(book, sheet, at, rows)?,
            Column::WorstGate => tints::gates(book, sheet, (at, at), rows)?,
            _ => {}
        }
    }
    sheet.set_column_hidden(columns.len() as u16 - 1)?;
    spread(sheet, columns.iter().take(columns.len() - 1).map(width))?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(columns.iter().map(Column::key).zip(headers).collect())
}

/// Tells whether a column holds running text.
fn is_prose(column: &Column<'_>) -> bool {
    match column {
        Column::Field(key) => key.kind() == Kind::Prose,
        Column::Override(Part::Reason) => true,
        _ => false,
    }
}

/// How numbers and days are shown.
pub(super) struct Formats {
    day: Format,
    hours: Format,
    whole: Format,
    one_decimal: Format,
    share: Format,
}

impl Formats {
    pub(super) fn new() -> Self {
        let format = |code: &str| plain().set_num_format(code);
        // On the left: the words of the next column would stand close beside it.
        Self {
            day: format("yyyy-mm-dd").set_align(FormatAlign::Left),
            hours: format("#,##0.##"),
            whole: format("0"),
            one_decimal: format("0.0"),
            share: format("0%"),
        }
    }
}

/// Writes a day, as text where Excel's calendar does not reach.
pub(super) fn day(sheet: &mut Worksheet, (row, col): (u32, u16), date: Date, formats: &Formats) -> Result<(), XlsxError> {
    match ExcelDateTime::from_ymd(date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs()) {
        Ok(day) => {
            sheet.write_datetime_with_format(row, col, &day, &formats.day)?;
            Ok(())
        }
        Err(_) => write_text(sheet, row, col, &date.to_string()),
    }
}

/// Writes one cell by its kind; what is not a number or a day is text.
pub(super) fn cell(book: &Book<'_>, sheet: &mut Worksheet, at: (u32, u16), item: Item<'_>, column: Column<'_>, formats: &Formats) -> Result<(), XlsxError> {
    let (row, col) = at;
    match item {
        Item::Nothing => {}
        Item::Text(text) => write_text(sheet, row, col, text)?,
        Item::Id(id) => write_text(sheet, row, col, &id.to_string())?,
        Item::Stage(stage) => write_text(sheet, row, col, book.text.of("stage", stage.key()))?,
        Item::Quadrant(quadrant) => write_text(sheet, row, col, quadrant_in(Some(quadrant), book.inventory.model(), book.text))?,
        Item::Score(score) => write_text(sheet, row, col, &score.to_string())?,
        Item::Count(count) => {
            sheet.write_number(row, col, count)?;
        }
        Item::Number(number) => {
            let format = match column {
                Column::Coverage => &formats.share,
                Column::Priority | Column::Override(_) => &formats.one_decimal,
                _ => &formats.whole,
            };
            sheet.write_number_with_format(row, col, number, format)?;
        }
        Item::Value(Value::Hours(hours)) => {
            sheet.write_number_with_format(row, col, hours.get(), &formats.hours)?;
        }
        Item::Value(Value::Date(date)) => day(sheet, at, *date, formats)?,
        Item::Date(date) => day(sheet, at, date, formats)?,
        Item::Hindered if book.options.only_public => {}
        Item::Hindered => write_text(sheet, row, col, book.text.get("report-hindered"))?,
        Item::Gate(state) => write_text(sheet, row, col, book.text.of("gate-state", state.key()))?,
        Item::Outcome(kind) => write_text(sheet, row, col, book.text.of("outcome-kind", kind.key()))?,
        Item::Flag(is_so) => write_text(sheet, row, col, book.text.get(if is_so { "report-yes" } else { "no" }))?,
        Item::Value(Value::Words(words)) => write_text(sheet, row, col, &list(words))?,
        Item::Value(value) => write_text(sheet, row, col, &columns::in_words(value, book.language))?,
    }
    Ok(())
}

/// Writes keywords in one line, or in one line each where a keyword would be taken for two.
fn list(words: &[Line]) -> String {
    if words.iter().any(|word| word.as_str().contains(';')) {
        return words.iter().flat_map(|word| [word.as_str(), "\n"]).collect();
    }
    words.iter().map(Line::as_str).collect::<Vec<_>>().join("; ")
}

fn width(column: &Column<'_>) -> f64 {
    match column {
        Column::Field(key) => match (key.field(), key.kind()) {
            (Field::Title, _) => 38.0,
            (_, Kind::Prose) => 50.0,
            (_, Kind::Date | Kind::Hours) => 13.0,
            (_, Kind::Web) => 34.0,
            _ => 22.0,
        },
        Column::Id => 38.0,
        Column::Quadrant => 30.0,
        Column::ComputedQuadrant => 20.0,
        Column::Override(Part::Reason) => 50.0,
        Column::Override(Part::By) => 22.0,
        Column::Override(_) => 15.0,
        Column::Stage | Column::WorstGate => 14.0,
        _ => 11.0,
    }
}

const fn source(column: &Column<'_>) -> Option<Source> {
    match column {
        Column::Stage => Some(Source::Stages),
        Column::Field(key) => match key.kind() {
            Kind::Department => Some(Source::Departments),
            Kind::Code(vocabulary) => Some(Source::Vocabulary(vocabulary)),
            _ => None,
        },
        _ => None,
    }
}

fn dropdown(book: &Book<'_>, lists: &Lists, source: Source, sheet: &mut Worksheet, column: u16) -> Result<(), XlsxError> {
    let Some(names) = lists.names(source) else { return Ok(()) };
    let message = book.text.with("report-pick-text", &[("sheet", book.sheet_name("lists").into())]);
    // A department may be new; a code may not.
    let style = if source == Source::Departments { DataValidationErrorStyle::Information } else { DataValidationErrorStyle::Stop };
    let rule =
        DataValidation::new().allow_list_formula(names).set_error_title(book.text.get("report-pick-title"))?.set_error_message(message)?.set_error_style(style);
    sheet.add_data_validation(1, column, book.rows.len() as u32 + ROOM, column, &rule)?;
    Ok(())
}
