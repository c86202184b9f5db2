//! A file read into sheets of cells, whatever it calls itself, within limits that a hostile file cannot pass.
//!
//! What the cells mean is not asked here.

pub mod apart;
mod archive;
mod compound;
mod delimited;
mod encoding;
mod formula;
mod intake;
mod json;
mod legacy;
mod opendocument;
mod sheet;
mod sniff;
mod workbook;

use std::fs::File;
use std::io::Read as _;
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::Arc;

use encoding_rs::Encoding;
use serde::{Deserialize, Serialize};

use crate::job::{Cancelled, Progress};

pub use apart::Apart;
pub use sheet::{Cell, Merge, Placed, Row, Sheet, column_letters};
pub use sniff::Found;

use intake::Intake;

/// What a file may hold at most. The defaults let every real inventory in and keep the program far below 300 MB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// The file itself, in bytes.
    pub file: u64,
    /// A file of plain text or JSON, in bytes; all of it is held while it is read.
    pub plain: u64,
    /// Parts of a workbook.
    pub entries: u64,
    /// One part of a workbook, unpacked, in bytes.
    pub entry: u64,
    /// The whole workbook, unpacked, in bytes.
    pub total: u64,
    /// How many times larger than its packed form a part above 1 MB may be.
    pub ratio: u64,
    /// Rows that are not empty, per sheet.
    pub rows: u64,
    /// Columns that are not empty, per sheet.
    pub columns: u64,
    /// Cells that are not empty, in the whole file.
    pub cells: u64,
    /// Characters in one cell.
    pub cell: u64,
    /// Text in all cells together, in bytes; one shared text may stand in a million cells.
    pub text: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 200 << 20,
            plain: 96 << 20,
            entries: 2_000,
            entry: 256 << 20,
            total: 512 << 20,
            ratio: 200,
            rows: 200_000,
            columns: 500,
            cells: 2_000_000,
            cell: 32_767,
            text: 128 << 20,
        }
    }
}

/// What of a file was too much; see [`Limits`] for the units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Measure {
    /// The file itself.
    File,
    /// Parts of a workbook.
    Entries,
    /// One part, unpacked.
    Entry,
    /// All parts, unpacked.
    Total,
    /// Unpacked against packed.
    Ratio,
    /// Rows of a sheet.
    Rows,
    /// Columns of a sheet.
    Columns,
    /// Cells of the file.
    Cells,
    /// Characters in a cell.
    Cell,
    /// Text of the file.
    Text,
}

impl Measure {
    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Entries => "entries",
            Self::Entry => "entry",
            Self::Total => "total",
            Self::Ratio => "ratio",
            Self::Rows => "rows",
            Self::Columns => "columns",
            Self::Cells => "cells",
            Self::Cell => "cell",
            Self::Text => "text",
        }
    }
}

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// There is no such file.
    #[error("no such file")]
    Missing,
    /// The file may not be read.
    #[error("access denied")]
    Denied,
    /// The disk or the network failed.
    #[error("could not be read: {0:?}")]
    Io(std::io::ErrorKind),
    /// There is nothing in the file.
    #[error("nothing in the file")]
    Empty,
    /// The file is something else than a table.
    #[error("not a table: {0:?}")]
    NotATable(Found),
    /// The file is protected by a password.
    #[error("protected by a password")]
    Encrypted,
    /// The file is broken off or otherwise not whole.
    #[error("damaged")]
    Damaged,
    /// The file declares entities of its own, which inventories never need and attacks do.
    #[error("declares a document type")]
    Declarations,
    /// The file holds too much.
    #[error("{measure:?}: at most {most}")]
    TooMuch {
        /// Of what.
        measure: Measure,
        /// The limit.
        most: u64,
    },
    /// The text is not in the encoding that it says, or that was chosen.
    #[error("not text in {0}")]
    Undecodable(&'static str),
    /// The file takes more memory than an import may take.
    #[error("out of memory")]
    OutOfMemory,
    /// The file takes longer than an import may take.
    #[error("out of time")]
    OutOfTime,
    /// The file made the reading break off altogether.
    #[error("the reading broke off")]
    Crashed,
    /// Somebody asked for it to stop.
    #[error("cancelled")]
    Cancelled,
}

impl ReadError {
    /// Returns the stable English key of the variant.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Denied => "denied",
            Self::Io(_) => "io",
            Self::Empty => "empty",
            Self::NotATable(_) => "not-a-table",
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::Declarations => "declarations",
            Self::TooMuch { .. } => "too-much",
            Self::Undecodable(_) => "undecodable",
            Self::OutOfMemory => "out-of-memory",
            Self::OutOfTime => "out-of-time",
            Self::Crashed => "crashed",
            Self::Cancelled => "cancelled",
        }
    }
}

impl From<Cancelled> for ReadError {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

impl From<std::io::Error> for ReadError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::Missing,
            std::io::ErrorKind::PermissionDenied => Self::Denied,
            std::io::ErrorKind::OutOfMemory => Self::OutOfMemory,
            std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::InvalidData => Self::Damaged,
            kind => Self::Io(kind),
        }
    }
}

/// How to read a text file, where the program's own guess is not wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// The encoding.
    pub encoding: Option<&'static Encoding>,
    /// What stands between columns.
    pub separator: Option<char>,
}

/// How a text file was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The encoding.
    pub encoding: &'static Encoding,
    /// What stands between columns.
    pub separator: char,
}

/// What sort of file it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// An Excel workbook: xlsx or xlsm.
    Workbook,
    /// An Excel workbook from before 2007.
    OldWorkbook,
    /// A spreadsheet of `LibreOffice` and others: ods.
    OpenDocument,
    /// Text with separators.
    Text,
    /// A list of objects in JSON.
    Json,
}

/// Something to know of a file that could be read nevertheless.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Finding {
    /// The encoding is a guess that may be wrong.
    EncodingGuessed,
    /// There are comments on cells, which are not read.
    Comments,
    /// A quotation mark that opens in this row is never closed.
    OpenQuote(u32),
}

/// A file that was read.
#[derive(Debug, Clone)]
pub struct Book {
    /// The file's name.
    pub name: String,
    /// What sort of file it was.
    pub format: Format,
    /// How it was read, if it was text.
    pub dialect: Option<Dialect>,
    /// Its sheets in order, hidden ones too.
    pub sheets: Vec<Arc<Sheet>>,
    /// What to know of it.
    pub findings: Vec<Finding>,
}

/// Reads a file, whatever its name says it is: in a process of its own where the running program is ours, else here.
pub fn read(path: &Path, options: Options, limits: &Limits, progress: &Progress) -> Result<Book, ReadError> {
    match Apart::of_running_program() {
        Some(apart) => apart.read(path, options, limits, progress),
        None => read_here(path, options, limits, progress),
    }
}

/// Reads a file in this process. The limits hold here too, but what makes a library abort would end the program.
pub fn read_here(path: &Path, options: Options, limits: &Limits, progress: &Progress) -> Result<Book, ReadError> {
    kept(|| read_file(path, options, limits, progress))
}

/// Understands pasted text as a table: cells copied from a spreadsheet, lines with separators, or a list in JSON.
pub fn pasted(name: &str, text: &str, options: Options, limits: &Limits, progress: &Progress) -> Result<Book, ReadError> {
    kept(|| {
        if text.len() as u64 > limits.text {
            return Err(ReadError::TooMuch { measure: Measure::Text, most: limits.text });
        }
        let mut intake = Intake::new(limits, progress);
        let is_json = sniff::sniff(text.as_bytes().get(..sniff::SAMPLE as usize).unwrap_or(text.as_bytes())) == Ok(sniff::Container::Json);
        let (format, dialect) = if is_json {
            json::read(text, name, &mut intake)?;
            (Format::Json, None)
        } else {
            (Format::Text, Some(Dialect { encoding: encoding_rs::UTF_8, separator: delimited::take(text, name, options.separator, &mut intake)? }))
        };
        finish(name.to_owned(), format, dialect, intake)
    })
}

/// Runs the reading on a thread of its own, and takes a library that gives up for a damaged file.
fn kept(reading: impl FnOnce() -> Result<Book, ReadError> + Send) -> Result<Book, ReadError> {
    let reading = || std::panic::catch_unwind(AssertUnwindSafe(reading));
    let outcome = std::thread::scope(|scope| scope.spawn(reading).join());
    match outcome {
        Ok(Ok(book)) => book,
        _ => Err(ReadError::Damaged),
    }
}

fn read_file(path: &Path, options: Options, limits: &Limits, progress: &Progress) -> Result<Book, ReadError> {
    // A pipe would keep whoever opens it waiting.
    let kind = std::fs::metadata(path)?;
    if !kind.is_file() && !kind.is_dir() {
        return Err(std::io::Error::from(std::io::ErrorKind::Unsupported).into());
    }
    let mut file = File::open(path)?;
    let meta = file.metadata()?;
    if meta.is_dir() {
        return Err(ReadError::NotATable(Found::Folder));
    }
    if meta.len() > limits.file {
        return Err(ReadError::TooMuch { measure: Measure::File, most: limits.file });
    }
    let mut start = Vec::new();
    file.by_ref().take(sniff::SAMPLE).read_to_end(&mut start)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut intake = Intake::new(limits, progress);
    let (format, dialect) = match sniff::sniff(&start)? {
        sniff::Container::Zip => match archive::survey(&file, limits, progress)? {
            (archive::Package::Workbook, contents) => {
                workbook::read(path, contents, &mut intake)?;
                if contents.has_comments {
                    intake.findings.push(Finding::Comments);
                }
                (Format::Workbook, None)
            }
            (archive::Package::OpenDocument, _) => {
                opendocument::read(&file, &mut intake)?;
                (Format::OpenDocument, None)
            }
        },
        sniff::Container::Compound => {
            legacy::read(path, &mut intake)?;
            (Format::OldWorkbook, None)
        }
        sniff::Container::Text => (Format::Text, Some(delimited::read(path, &name, options, &mut intake)?)),
        sniff::Container::Json => {
            json::read(&delimited::text(path, options, &mut intake)?.text, &name, &mut intake)?;
            (Format::Json, None)
        }
    };
    finish(name, format, dialect, intake)
}

fn finish(name: String, format: Format, dialect: Option<Dialect>, intake: Intake<'_>) -> Result<Book, ReadError> {
    let (sheets, findings) = intake.finish();
    if sheets.iter().all(|sheet| sheet.is_empty()) {
        return Err(ReadError::Empty);
    }
    Ok(Book { name, format, dialect, sheets, findings })
}
