//! What the two instances say to each other: pieces of JSON, each after its length.
//!
//! What comes from the child is not trusted: a piece has a longest length, and whatever does not fit is the end of the talk.

use std::io::{Error, ErrorKind, Read, Write};
use std::time::Duration;

use encoding_rs::Encoding;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::super::sheet::{Cell, Merge, Row, Sheet};
use super::super::sniff::Found;
use super::super::{Dialect, Finding, Format, Limits, Measure, Options, ReadError};

/// The longest piece, in bytes.
const PIECE_MAX: u32 = 16 << 20;
/// How many cells, and how much text of them, go into one piece.
const CELLS: usize = 4_096;
const TEXT: usize = 256 << 10;

/// Writes one piece.
pub(super) fn write(out: &mut (impl Write + ?Sized), piece: &impl Serialize) -> std::io::Result<()> {
    let bytes = serde_json::to_vec(piece)?;
    let length = u32::try_from(bytes.len()).map_err(|error| Error::new(ErrorKind::FileTooLarge, error))?;
    out.write_all(&length.to_le_bytes())?;
    out.write_all(&bytes)
}

/// Reads one piece.
pub(super) fn read<T: DeserializeOwned>(input: &mut (impl Read + ?Sized)) -> std::io::Result<T> {
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    if length > PIECE_MAX {
        return Err(ErrorKind::InvalidData.into());
    }
    let mut bytes = vec![0; length as usize];
    input.read_exact(&mut bytes)?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// What the parent asks for; the file itself is named by an argument, whose bytes need not be text.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Request {
    encoding: Option<String>,
    separator: Option<char>,
    pub(super) limits: Limits,
    pub(super) memory: u64,
    pub(super) time: Duration,
}

impl Request {
    pub(super) fn new(options: Options, limits: Limits, memory: u64, time: Duration) -> Self {
        let encoding = options.encoding.map(|encoding| encoding.name().to_owned());
        Self { encoding, separator: options.separator, limits, memory, time }
    }

    pub(super) fn options(&self) -> Options {
        let encoding = self.encoding.as_ref().and_then(|name| Encoding::for_label(name.as_bytes()));
        Options { encoding, separator: self.separator }
    }
}

/// What the child says.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Frame {
    /// How far it is, 0 to 1.
    #[serde(rename = "a")]
    Share(f32),
    /// Cells of the sheet that is closed next: row from 1, column from 0.
    #[serde(rename = "c")]
    Cells(Vec<(u32, u16, Cell)>),
    /// All cells of a sheet were sent.
    #[serde(rename = "s")]
    Sheet {
        /// What it is called.
        name: String,
        /// Whether the file hides it.
        is_hidden: bool,
        /// Cells that are drawn as one.
        merges: Vec<Merge>,
    },
    /// Everything was sent.
    #[serde(rename = "d")]
    Done(Ending),
    /// It cannot be read.
    #[serde(rename = "e")]
    Failed(Failure),
}

/// Cuts a sheet into pieces.
pub(super) fn pieces(sheet: &Sheet) -> impl Iterator<Item = Frame> + '_ {
    let mut placed = sheet.rows().flat_map(Row::cells).peekable();
    std::iter::from_fn(move || {
        placed.peek()?;
        let (mut cells, mut text) = (Vec::new(), 0);
        while let Some(next) = placed.next_if(|_| cells.len() < CELLS && text < TEXT) {
            if let Cell::Text(part) | Cell::Error(part) | Cell::Link(part, _) = &next.cell {
                text += part.len() + next.cell.link().map_or(0, str::len);
            }
            cells.push((next.row, next.column, next.cell.clone()));
        }
        Some(Frame::Cells(cells))
    })
}

/// How a file was read.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Ending {
    format: Format,
    dialect: Option<(String, char)>,
    findings: Vec<Finding>,
}

impl Ending {
    pub(super) fn new(format: Format, dialect: Option<Dialect>, findings: Vec<Finding>) -> Self {
        Self { format, dialect: dialect.map(|dialect| (dialect.encoding.name().to_owned(), dialect.separator)), findings }
    }

    /// Returns the format, the dialect and the findings; an error if the child names no encoding that there is.
    pub(super) fn into_parts(self) -> Result<super::Ending, ReadError> {
        let dialect = match self.dialect {
            Some((name, separator)) => Some(Dialect { encoding: Encoding::for_label(name.as_bytes()).ok_or(ReadError::Crashed)?, separator }),
            None => None,
        };
        Ok((self.format, dialect, self.findings))
    }
}

/// A [`ReadError`] on its way.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Failure {
    Missing,
    Denied,
    Io,
    Empty,
    NotATable(Found),
    Encrypted,
    Damaged,
    Declarations,
    TooMuch(Measure, u64),
    Undecodable(String),
    OutOfMemory,
    OutOfTime,
    Crashed,
    Cancelled,
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Missing => Self::Missing,
            ReadError::Denied => Self::Denied,
            ReadError::Io(_) => Self::Io,
            ReadError::Empty => Self::Empty,
            ReadError::NotATable(found) => Self::NotATable(found),
            ReadError::Encrypted => Self::Encrypted,
            ReadError::Damaged => Self::Damaged,
            ReadError::Declarations => Self::Declarations,
            ReadError::TooMuch { measure, most } => Self::TooMuch(measure, most),
            ReadError::Undecodable(encoding) => Self::Undecodable(encoding.to_owned()),
            ReadError::OutOfMemory => Self::OutOfMemory,
            ReadError::OutOfTime => Self::OutOfTime,
            ReadError::Crashed => Self::Crashed,
            ReadError::Cancelled => Self::Cancelled,
        }
    }
}

impl From<Failure> for ReadError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Missing => Self::Missing,
            Failure::Denied => Self::Denied,
            Failure::Io => Self::Io(ErrorKind::Other),
            Failure::Empty => Self::Empty,
            Failure::NotATable(found) => Self::NotATable(found),
            Failure::Encrypted => Self::Encrypted,
            Failure::Damaged => Self::Damaged,
            Failure::Declarations => Self::Declarations,
            Failure::TooMuch(measure, most) => Self::TooMuch { measure, most },
            Failure::Undecodable(name) => Self::Undecodable(Encoding::for_label(name.as_bytes()).map_or("", Encoding::name)),
            Failure::OutOfMemory => Self::OutOfMemory,
            Failure::OutOfTime => Self::OutOfTime,
            Failure::Crashed => Self::Crashed,
            Failure::Cancelled => Self::Cancelled,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sheet::Placed;
    use super::*;

    #[test]
    fn cells_arrive_as_they_were_sent() {
        let cells = [
            Cell::Text("å\"\n".into()),
            Cell::Number(0.1 + 0.2),
            Cell::Boolean(true),
            Cell::Date(jiff::civil::date(2026, 11, 22)),
            Cell::Moment(jiff::civil::datetime(2026, 11, 22, 1, 2, 3, 4)),
            Cell::Time(jiff::civil::time(1, 2, 3, 0)),
            Cell::Error("#N/A".into()),
        ];
        let placed = cells.iter().cloned().cycle().take(CELLS + 1).enumerate().map(|(row, cell)| Placed { row: row as u32 + 1, column: 7, cell });
        let sheet = Sheet::new("A".to_owned(), false, Vec::new(), placed.collect());
        let mut bytes = Vec::new();
        pieces(&sheet).for_each(|piece| write(&mut bytes, &piece).unwrap());
        let mut input = bytes.as_slice();
        let mut arrived = Vec::new();
        while let Ok(Frame::Cells(cells)) = read(&mut input) {
            arrived.push(cells.len());
            assert!(cells.iter().all(|(row, column, cell)| sheet.row(*row).and_then(|row| row.get(*column)) == Some(cell)));
        }
        assert_eq!(arrived, [CELLS, 1]);
    }

    #[test]
    fn a_piece_that_is_too_long_ends_the_talk() {
        let mut bytes = (PIECE_MAX + 1).to_le_bytes().to_vec();
        bytes.resize(64, b' ');
        assert!(read::<Frame>(&mut bytes.as_slice()).is_err());
    }
}
