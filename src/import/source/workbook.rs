//! Excel workbooks, read cell by cell: asking calamine for a whole range would let a far cell take all memory there is.

use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError, XlsxFormulaMetadata};
use jiff::civil::{Date, DateTime, Time};

use super::ReadError;
use super::archive::Contents;
use super::formula;
use super::intake::Intake;
use super::sheet::{Cell, Merge};

/// How many links of a sheet are followed.
const LINKS: usize = 200_000;
/// The day after the last one that a spreadsheet knows, 31 December 9999.
const DAYS: f64 = 2_958_466.0;

/// Reads every worksheet, hidden ones too.
pub(super) fn read(path: &Path, contents: Contents, intake: &mut Intake<'_>) -> Result<(), ReadError> {
    let mut book: Xlsx<_> = Xlsx::new(BufReader::new(File::open(path)?)).map_err(damage)?;
    let sheets = book.sheets_metadata().to_vec();
    let count = sheets.len();
    for (index, sheet) in sheets.into_iter().enumerate() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let links = if contents.has_links { links(&mut book, &sheet.name) } else { HashMap::new() };
        let mut cells = match book.worksheet_cells_reader(&sheet.name) {
            Err(XlsxError::NotAWorksheet(_)) => continue,
            cells => cells.map_err(damage)?,
        };
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(damage)? {
            let (row, column) = cell.pos;
            let formula = cell.formula.as_ref().and_then(written);
            let linked = formula.and_then(formula::link).map(|(address, _)| address);
            // Programs that cannot calculate write formulas without what they come to, or with nothing or 0; a link is neither.
            let is_blank = match &cell.value {
                DataRef::Empty => true,
                DataRef::String(text) => text.trim().is_empty() && formula.is_some_and(formula::is_link),
                DataRef::Int(0) => formula.is_some_and(formula::is_link),
                DataRef::Float(number) => *number == 0.0 && formula.is_some_and(formula::is_link),
                _ => false,
            };
            match (&cell.value, linked.as_ref().or_else(|| links.get(&(row, column)))) {
                _ if is_blank => {
                    cell.formula.as_ref().map_or(Ok(()), |formula| intake.push(row + 1, column, uncalculated(formula)))?;
                }
                (DataRef::SharedString(text), Some(address)) => push_link(intake, row, column, text, address)?,
                (DataRef::String(text), Some(address)) => push_link(intake, row, column, text, address)?,
                (value, _) => put(intake, row, column, value)?,
            }
        }
        drop(cells);
        let merges = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        intake.close(sheet.name, sheet.visible != SheetVisible::Visible, merges.iter().filter_map(merge).collect());
        intake.report(index + 1, count)?;
    }
    Ok(())
}

/// Returns the addresses that cells lead to, by row and column from 0. What cannot be read of them is nothing.
fn links(book: &mut Xlsx<BufReader<File>>, sheet: &str) -> HashMap<(u32, u32), String> {
    let all = book.hyperlinks_by_sheet_name(sheet).unwrap_or_default();
    let each = all.into_iter().take(LINKS).filter_map(|link| Some((link.range.start, link.target.filter(|target| is_address(target))?)));
    each.collect()
}

/// Tells whether a link leads out of the file, to the web or to somebody.
pub(super) fn is_address(target: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|scheme| target.starts_with(scheme))
}

/// Takes a text that leads somewhere.
fn push_link(intake: &mut Intake<'_>, row: u32, column: u32, text: &str, address: &str) -> Result<(), ReadError> {
    if text.trim().is_empty() {
        return Ok(());
    }
    intake.push(row + 1, column, leading(text, address))
}

/// Returns a text that leads somewhere; one that says where is text like any other.
pub(super) fn leading(text: &str, address: &str) -> Cell {
    let bare = address.strip_prefix("mailto:").unwrap_or(address).trim_end_matches('/');
    if text.trim().trim_end_matches('/').ends_with(bare) { Cell::Text(text.into()) } else { Cell::Link(text.into(), address.into()) }
}

fn damage(error: XlsxError) -> ReadError {
    match error {
        XlsxError::Password => ReadError::Encrypted,
        XlsxError::Io(error) => error.into(),
        _ => ReadError::Damaged,
    }
}

/// Returns what stands for a formula whose value is not in the file: not nothing, as the person who wrote it sees something there.
fn uncalculated(formula: &XlsxFormulaMetadata) -> Cell {
    match written(formula) {
        Some(formula) => formula::literal(formula).unwrap_or_else(|| Cell::Error(format!("={formula}").into())),
        None => Cell::Error("=".into()),
    }
}

/// Returns a formula as it is written.
fn written(formula: &XlsxFormulaMetadata) -> Option<&str> {
    match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => Some(formula),
        _ => None,
    }
}

pub(super) fn merge(area: &Dimensions) -> Option<Merge> {
    let column = |column: u32| u16::try_from(column).ok();
    let merge = Merge { first: (area.start.0 + 1, column(area.start.1)?), last: (area.end.0 + 1, column(area.end.1)?) };
    (merge.first != merge.last).then_some(merge)
}

fn put(intake: &mut Intake<'_>, row: u32, column: u32, value: &DataRef<'_>) -> Result<(), ReadError> {
    match value {
        DataRef::SharedString(text) => intake.push_text(row + 1, column, text),
        DataRef::String(text) => intake.push_text(row + 1, column, text),
        value => put_data(intake, row, column, &value.clone().into()),
    }
}

/// Takes a cell that calamine read; rows count from 0 here.
pub(super) fn put_data(intake: &mut Intake<'_>, row: u32, column: u32, value: &Data) -> Result<(), ReadError> {
    let cell = match value {
        Data::Empty => return Ok(()),
        Data::String(text) | Data::DurationIso(text) => return intake.push_text(row + 1, column, text),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(value) => Cell::Boolean(*value),
        Data::DateTime(moment) => from_serial(moment),
        Data::DateTimeIso(text) => iso(text),
        Data::Error(error) => Cell::Error(error.to_string().into()),
    };
    intake.push(row + 1, column, cell)
}

/// Reads a day, a moment or a time of day as ISO 8601 writes them; text if it is none.
pub(super) fn iso(text: &str) -> Cell {
    let plain = text.trim().trim_end_matches('Z');
    if let Ok(moment) = plain.parse::<DateTime>() {
        return if moment.time() == Time::midnight() { Cell::Date(moment.date()) } else { Cell::Moment(moment) };
    }
    plain.parse().map_or_else(|_| Cell::Text(text.into()), Cell::Date)
}

fn from_serial(moment: &ExcelDateTime) -> Cell {
    let value = moment.as_f64();
    // What no calendar reaches, such as 20261105, is a number that only looks like a day.
    if !(0.0..DAYS).contains(&value) {
        return Cell::Number(value);
    }
    if moment.is_duration() || (0.0..1.0).contains(&value) {
        return span(value);
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let small = |number: u8| i8::try_from(number).unwrap_or_default();
    let date = i16::try_from(year).ok().and_then(|year| Date::new(year, small(month), small(day)).ok());
    let time = Time::new(small(hour), small(minute), small(second), i32::from(milli) * 1_000_000).ok();
    match (date, time) {
        (Some(date), Some(time)) if time == Time::midnight() => Cell::Date(date),
        (Some(date), Some(time)) => Cell::Moment(date.to_datetime(time)),
        _ => Cell::Text(format!("{year:04}-{month:02}-{day:02}").into()), // 29 February 1900 is a day in Excel only
    }
}

/// Reads a part of a day, or more days, as a time or as hours and minutes.
fn span(days: f64) -> Cell {
    let seconds = (days * 86_400.0).round();
    if !(0.0..1e12).contains(&seconds) {
        return Cell::Number(days);
    }
    let seconds = seconds as i64;
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    match i8::try_from(hour).ok().and_then(|hour| Time::new(hour, minute as i8, second as i8, 0).ok()) {
        Some(time) => Cell::Time(time),
        None => Cell::Text(format!("{hour}:{minute:02}:{second:02}").into()),
    }
}
