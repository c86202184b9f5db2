//! The sheet that is filled in: one table, one row a dataset, a column for each field, and empty rows for what nobody has told of yet.
//!
//! Above the headings stands a hidden row of keys, so that columns are known wherever they are moved and whatever they are called.
//!
//! The sheet is protected without a password. Spreadsheet programs sort and delete only where every cell may be changed; therefore the locked columns
//! lie in a range that may be, and cells that are locked cannot be selected. A row of the department's own carries its id from the beginning.

use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, ProtectionOptions, Table, TableColumn, TableStyle, Worksheet, XlsxError};

use super::Book;
use super::checks;
use super::codes::Codes;
use crate::export::xlsx::sheet::{header, spread, write_text};
use crate::model::call::layout::{ID, STAGE};
use crate::model::call::{SLOTS, cell_text, slot_id};
use crate::model::{DatasetId, Field, FieldKey, Kind, Value};

const KEYS: u32 = 0;
const HEADINGS: u32 = 1;
const FIRST: u32 = 2;
/// The last column there is.
const LAST_COLUMN: u16 = 16_383;
const STAGE_WIDTH: f64 = 14.0;
/// The height of a line, in points.
const LINE: f64 = 15.0;
/// A row is at most so many lines high.
const LINES_MAX: usize = 8;

pub(super) fn write(book: &Book<'_>, codes: &Codes, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let fields = &book.call.fields;
    let (stage, formats) = (fields.len() as u16 + 1, Formats::new());
    let last = FIRST + book.call.datasets.len() as u32 + u32::from(SLOTS) - 1;
    sheet.set_column_range_format(1, LAST_COLUMN, &formats.plain)?;
    sheet.set_column_format(0, &formats.locked)?.set_column_format(stage, &formats.locked)?;
    for (column, key) in (1_u16..).zip(fields) {
        sheet.set_column_format(column, formats.of(key.kind()))?.set_column_width(column, width(*key))?;
        write_text(sheet, KEYS, column, &key.to_string())?;
        checks::add(book, codes, sheet, *key, column, (FIRST, last))?;
    }
    sheet.set_column_width(stage, STAGE_WIDTH)?;
    write_text(sheet, KEYS, 0, ID)?;
    write_text(sheet, KEYS, stage, STAGE)?;
    let slots = (1..=SLOTS).map(|slot| (slot_id(book.call.id, slot), true));
    for (row, (id, is_slot)) in (FIRST..).zip(book.call.datasets.iter().map(|id| (*id, false)).chain(slots)) {
        sheet.write_string_with_format(row, 0, id.to_string(), &formats.locked)?;
        if !is_slot {
            dataset(book, sheet, row, id, &formats)?;
        }
    }
    table(book, sheet, last, stage)?;
    sheet.set_column_hidden(0)?;
    sheet.set_row_hidden(KEYS)?;
    sheet.set_freeze_panes(FIRST, 2)?;
    sheet.set_top_left_cell(HEADINGS, 1)?.set_selection(FIRST, 1, FIRST, 1)?;
    spread(sheet, fields.iter().map(|key| width(*key)).chain([STAGE_WIDTH]))?;
    sheet.set_repeat_rows(HEADINGS, HEADINGS)?;
    sheet.unprotect_range(HEADINGS, 0, last, stage)?;
    sheet.protect_with_options(&protection());
    Ok(())
}

fn dataset(book: &Book<'_>, sheet: &mut Worksheet, row: u32, id: DatasetId, formats: &Formats) -> Result<(), XlsxError> {
    let mut lines = 1;
    for (column, key) in (1_u16..).zip(&book.call.fields) {
        let format = formats.of(key.kind());
        match book.base.get(id, *key) {
            None => {}
            Some(Value::Hours(hours)) => {
                sheet.write_number_with_format(row, column, hours.get(), format)?;
            }
            Some(Value::Date(date)) => match excel_day(*date) {
                Some(day) => {
                    sheet.write_datetime_with_format(row, column, &day, format)?;
                }
                None => {
                    sheet.write_string_with_format(row, column, date.to_string(), format)?;
                }
            },
            Some(value) => {
                let text = cell_text(value, book.call.language, book.inventory);
                lines = lines.max(self::lines(&text, width(*key)));
                sheet.write_string_with_format(row, column, text, format)?;
            }
        }
    }
    if lines > 1 {
        sheet.set_row_height(row, lines.min(LINES_MAX) as f64 * LINE + 2.0)?;
    }
    if let Some(dataset) = book.inventory.dataset(id) {
        let column = book.call.fields.len() as u16 + 1;
        sheet.write_string_with_format(row, column, book.text.of("stage", dataset.stage().key()), &formats.locked)?;
    }
    Ok(())
}

/// Counts the lines that a text takes in a column: not every program makes room for them by itself.
fn lines(text: &str, width: f64) -> usize {
    // Words do not break where the room ends.
    let room = (width * 0.92) as usize;
    text.lines().map(|line| line.chars().count().div_ceil(room.max(1)).max(1)).sum()
}

/// Returns a day as spreadsheets count them, where their calendar reaches.
fn excel_day(date: Date) -> Option<ExcelDateTime> {
    // The first two months of 1900 are a day off in some programs.
    (date.year() > 1900).then(|| ExcelDateTime::from_ymd(date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok())?
}

fn table(book: &Book<'_>, sheet: &mut Worksheet, last: u32, stage: u16) -> Result<(), XlsxError> {
    let text = book.text;
    let heading = header().set_unlocked();
    let mut columns = vec![TableColumn::new().set_header(text.get("report-id")).set_header_format(&heading)];
    columns.extend(book.call.fields.iter().map(|key| TableColumn::new().set_header(book.heading(*key)).set_header_format(&heading)));
    columns.push(TableColumn::new().set_header(text.get("measure-stage")).set_header_format(&heading));
    let alt = text.with("call-table-alt", &[("department", book.call.name.as_str().into()), ("count", book.call.datasets.len().into())]);
    let table = Table::new().set_name("Call").set_style(TableStyle::Light1).set_columns(&columns).set_alt_text(alt);
    sheet.add_table(HEADINGS, 0, last, stage, &table)?;
    sheet.set_row_height(HEADINGS, 33.0)?;
    Ok(())
}

fn protection() -> ProtectionOptions {
    ProtectionOptions {
        select_locked_cells: false,
        format_cells: true,
        format_columns: true,
        format_rows: true,
        insert_rows: true,
        insert_links: true,
        delete_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    }
}

/// How cells look, and which may be changed.
struct Formats {
    plain: Format,
    wrapped: Format,
    day: Format,
    hours: Format,
    locked: Format,
}

impl Formats {
    fn new() -> Self {
        let open = || Format::new().set_unlocked().set_align(FormatAlign::Top);
        Self {
            plain: open(),
            wrapped: open().set_text_wrap(),
            day: open().set_num_format("yyyy-mm-dd"),
            hours: open().set_num_format("#,##0.##"),
            locked: Format::new().set_align(FormatAlign::Top),
        }
    }

    const fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Date => &self.day,
            Kind::Hours => &self.hours,
            Kind::Web | Kind::Email => &self.plain,
            _ => &self.wrapped,
        }
    }
}

const fn width(key: FieldKey) -> f64 {
    match (key.field(), key.kind()) {
        (Field::Title, _) => 40.0,
        (_, Kind::Prose) => 56.0,
        (_, Kind::Date | Kind::Hours) => 13.0,
        (_, Kind::Web) => 36.0,
        (_, Kind::Code(_) | Kind::Codes(_)) => 28.0,
        _ => 24.0,
    }
}
