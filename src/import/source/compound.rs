//! A look into an old workbook's records before calamine makes a range of them: two cells far apart would take all memory there is.
//!
//! It follows the compound file as calamine does and reads places only, never values.

use super::{Measure, ReadError};

/// The most cells that the range of one sheet may span, filled or not.
const SPAN_MAX: u64 = 4_000_000;
const SMALL_STREAM: usize = 4_096;
const SMALL_SECTOR: usize = 64;
const RESERVED: u32 = 0xFFFF_FFFA;
const END_OF_SUBSTREAM: u16 = 0x000A;
const BOUND_SHEET: u16 = 0x0085;
const DIMENSIONS: u16 = 0x0200;
const MERGED_ROW_OF_NUMBERS: u16 = 0x00BD;
/// Records that begin with the row and column of a cell.
const CELLS: [u16; 8] = [0x0006, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E, MERGED_ROW_OF_NUMBERS];

/// Refuses a workbook one of whose sheets spans too much.
pub(super) fn guard(file: &[u8]) -> Result<(), ReadError> {
    let workbook = workbook(file).ok_or(ReadError::Damaged)?;
    let sheets = records(&workbook).filter(|(kind, _)| *kind == BOUND_SHEET).filter_map(|(_, data)| long(data, 0));
    for start in sheets {
        let sheet = workbook.get(start as usize..).ok_or(ReadError::Damaged)?;
        if span(sheet) > SPAN_MAX {
            return Err(ReadError::TooMuch { measure: Measure::Cells, most: SPAN_MAX });
        }
    }
    Ok(())
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn longs(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes.chunks_exact(4).map(|chunk| u32::from_le_bytes([chunk[0], chunk[1], chunk[2], chunk[3]]))
}

/// Returns the records of a stream, up to the first that is not whole.
fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        let (kind, length) = (short(rest, 0)?, usize::from(short(rest, 2)?));
        let data = rest.get(4..4 + length)?;
        rest = &rest[4 + length..];
        Some((kind, data))
    })
}

/// Returns how many cells a range over a sheet would have; records after its end count too, which only makes the guard stricter.
fn span(sheet: &[u8]) -> u64 {
    let (mut rows, mut columns) = ((u32::MAX, 0), (u32::MAX, 0));
    let mut declared = 0;
    let mut depth = 0_u32;
    let mut has_begun = false;
    let mut note = |row: u32, first: u32, last: u32| {
        rows = (rows.0.min(row), rows.1.max(row));
        columns = (columns.0.min(first), columns.1.max(last));
    };
    for (kind, data) in records(sheet) {
        let word = |at: usize| short(data, at).map_or(0, u32::from);
        match kind {
            0x0809 if has_begun => depth += 1,
            0x0809 => has_begun = true,
            END_OF_SUBSTREAM if depth > 0 => depth -= 1,
            END_OF_SUBSTREAM => break,
            DIMENSIONS if data.len() >= 12 => {
                let height = u64::from(long(data, 4).unwrap_or_default().wrapping_sub(long(data, 0).unwrap_or_default())) + 1;
                declared = declared.max(height * (u64::from(word(10)) + 1));
            }
            MERGED_ROW_OF_NUMBERS => note(word(0), word(2), word(data.len().saturating_sub(2))),
            kind if CELLS.contains(&kind) => note(word(0), word(2), word(2)),
            _ => {}
        }
    }
    let spanned = if rows.0 <= rows.1 && columns.0 <= columns.1 { u64::from(rows.1 - rows.0 + 1) * u64::from(columns.1 - columns.0 + 1) } else { 0 };
    spanned.max(declared)
}

/// Puts together the stream that the workbook lies in.
fn workbook(file: &[u8]) -> Option<Vec<u8>> {
    let size = match short(file, 30)? {
        9 => 512,
        12 => 4_096,
        _ => return None,
    };
    let sector = |id: u32| file.get((id as usize + 1).checked_mul(size)?..).map(|rest| &rest[..rest.len().min(size)]);
    let table = allocation(file, sector)?;
    let chain = |start: u32| chain(start, &table, sector);
    let directory = chain(long(file, 48)?);
    let entries: Vec<&[u8]> = directory.chunks_exact(128).collect();
    let find = |name: &str| entries.iter().find(|entry| entry_name(entry).eq_ignore_ascii_case(name)).copied();
    let entry = find("Workbook").or_else(|| find("Book"))?;
    let (start, length) = (long(entry, 116)?, long(entry, 120)? as usize);
    let mut stream = if length < SMALL_STREAM {
        let small = chain(long(entries.first()?, 116)?);
        let small_table: Vec<u32> = longs(&chain(long(file, 60)?)).collect();
        let small_sector = |id: u32| small.get(id as usize * SMALL_SECTOR..).map(|rest| &rest[..rest.len().min(SMALL_SECTOR)]);
        self::chain(start, &small_table, small_sector)
    } else {
        chain(start)
    };
    stream.truncate(length);
    Some(stream)
}

fn entry_name(entry: &[u8]) -> String {
    let wide: Vec<u16> = entry[..64].chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).take_while(|unit| *unit != 0).collect();
    String::from_utf16_lossy(&wide)
}

/// Reads which sector follows which.
fn allocation<'a>(file: &[u8], sector: impl Fn(u32) -> Option<&'a [u8]>) -> Option<Vec<u32>> {
    let most = file.len() / 512 + 1;
    let mut ids: Vec<u32> = longs(file.get(76..512)?).collect();
    let mut next = long(file, 68)?;
    for _ in 0..most {
        if next >= RESERVED {
            break;
        }
        ids.extend(longs(sector(next)?));
        next = ids.pop()?;
    }
    Some(ids.into_iter().filter(|id| *id < RESERVED).filter_map(sector).take(most).flat_map(longs).collect())
}

/// Follows a chain of sectors, at most once through the whole table.
fn chain<'a>(start: u32, table: &[u32], sector: impl Fn(u32) -> Option<&'a [u8]>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut id = start;
    for _ in 0..table.len() {
        let Some(part) = (id < RESERVED).then(|| sector(id)).flatten() else { break };
        bytes.extend_from_slice(part);
        let Some(next) = table.get(id as usize) else { break };
        id = *next;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u16, data: &[u8]) -> Vec<u8> {
        [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
    }

    fn cell(row: u16, column: u16) -> Vec<u8> {
        record(0x027E, &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0; 6]].concat())
    }

    /// Packs one stream as a compound file: the table of sectors, the directory, the stream.
    fn compound(stream: &[u8]) -> Vec<u8> {
        let stream = [stream, &vec![0; SMALL_STREAM.max(stream.len()).next_multiple_of(512) - stream.len()]].concat();
        let mut header = vec![0_u8; 512];
        header[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        header[30] = 9;
        header[48] = 1;
        header[60..64].copy_from_slice(&u32::MAX.to_le_bytes());
        header[68..72].copy_from_slice(&u32::MAX.to_le_bytes());
        header[76..].fill(0xFF);
        header[76..80].copy_from_slice(&0_u32.to_le_bytes());
        let sectors = (stream.len() / 512) as u32;
        let mut table = vec![u32::MAX - 2, u32::MAX - 1];
        table.extend((2..2 + sectors).map(|id| if id + 1 == 2 + sectors { u32::MAX - 1 } else { id + 1 }));
        table.resize(128, u32::MAX);
        let entry = |name: &str, start: u32, length: u32| {
            let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            entry.resize(116, 0);
            [entry, start.to_le_bytes().to_vec(), length.to_le_bytes().to_vec(), vec![0; 4]].concat()
        };
        let mut directory = [entry("Root Entry", u32::MAX - 1, 0), entry("Workbook", 2, stream.len() as u32)].concat();
        directory.resize(512, 0);
        [header, table.iter().flat_map(|id| id.to_le_bytes()).collect(), directory, stream].concat()
    }

    fn book(cells: &[Vec<u8>]) -> Vec<u8> {
        let sheet = [record(0x0809, &[0; 4]), cells.concat(), record(END_OF_SUBSTREAM, &[])].concat();
        let globals = |start: u32| [record(0x0809, &[0; 4]), record(BOUND_SHEET, &start.to_le_bytes()), record(END_OF_SUBSTREAM, &[])].concat();
        let start = globals(0).len() as u32;
        compound(&[globals(start), sheet].concat())
    }

    #[test]
    fn cells_far_apart_are_refused_before_they_take_all_memory() {
        let too_much = Err(ReadError::TooMuch { measure: Measure::Cells, most: SPAN_MAX });
        assert_eq!(guard(&book(&[cell(0, 0), cell(65_535, 9)])), Ok(()));
        assert_eq!(guard(&book(&[cell(0, 0), cell(65_535, 16_383)])), too_much);
        let dimensions = record(DIMENSIONS, &[0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0xFF, 0, 0, 0]);
        assert_eq!(guard(&book(&[dimensions])), too_much);
    }

    #[test]
    fn what_is_broken_off_is_damaged() {
        let whole = book(&[cell(0, 0)]);
        for end in [8, 100, 512, 700, 1_100] {
            assert_eq!(guard(&whole[..end]), Err(ReadError::Damaged), "{end}");
        }
    }
}
