//! Excel workbooks from before 2007, and the compound files that encrypted workbooks are packed in.

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::Path;

use calamine::{Data, Reader as _, SheetType, SheetVisible, Xls, XlsError};

use super::compound::guard;
use super::formula;
use super::intake::Intake;
use super::sheet::Cell;
use super::sniff::Found;
use super::workbook::{leading, merge, put_data};
use super::{Measure, ReadError};

/// Old workbooks end at 65,536 rows and 256 columns; larger files than this are pictures or attacks.
const FILE_MAX: u64 = 64 << 20;

/// Reads every worksheet.
pub(super) fn read(path: &Path, intake: &mut Intake<'_>) -> Result<(), ReadError> {
    let mut bytes = Vec::new();
    File::open(path)?.take(FILE_MAX + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > FILE_MAX {
        return Err(ReadError::TooMuch { measure: Measure::File, most: FILE_MAX });
    }
    judge(&bytes)?;
    guard(&bytes)?;
    drop(bytes);
    let mut book: Xls<_> = Xls::new(BufReader::new(File::open(path)?)).map_err(damage)?;
    for sheet in book.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let range = book.worksheet_range(&sheet.name).map_err(damage)?;
        let (top, left) = range.start().unwrap_or_default();
        // What cannot be read of the formulas is nothing: their values are there.
        let formulas = book.worksheet_formula(&sheet.name).unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let (row, column) = (top + row as u32, left + column as u32);
            match (formulas.get_value((row, column)).and_then(|formula| formula::literal(formula)), value) {
                (Some(Cell::Link(_, address)), Data::String(text)) => intake.push(row + 1, column, leading(text, &address))?,
                (Some(cell @ (Cell::Link(..) | Cell::Text(_))), _) => intake.push(row + 1, column, cell)?,
                _ => put_data(intake, row, column, value)?,
            }
        }
        let merges = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        intake.close(sheet.name, sheet.visible != SheetVisible::Visible, merges.iter().filter_map(merge).collect());
    }
    Ok(())
}

fn damage(error: XlsError) -> ReadError {
    match error {
        XlsError::Password => ReadError::Encrypted,
        XlsError::Io(error) => error.into(),
        _ => ReadError::Damaged,
    }
}

/// Tells by the names in its directory what a compound file is.
fn judge(bytes: &[u8]) -> Result<(), ReadError> {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        Err(ReadError::Encrypted)
    } else if has("Workbook") || has("Book") {
        Ok(())
    } else if has("WordDocument") {
        Err(ReadError::NotATable(Found::Document))
    } else if has("PowerPoint Document") {
        Err(ReadError::NotATable(Found::Presentation))
    } else {
        Err(ReadError::NotATable(Found::Binary))
    }
}
