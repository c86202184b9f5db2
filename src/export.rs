//! An inventory in other forms: papers for those who decide, workbooks for those who work, lists for machines.
//!
//! Reads the inventory and changes nothing; the clock, the words and the place to write to are handed in.

pub mod calendar;
pub mod call;
pub mod chart;
pub mod coding;
mod columns;
pub mod csv;
pub mod document;
pub mod docx;
mod error;
pub mod evidence;
pub mod file;
pub mod html;
pub mod json;
pub mod pdf;
mod picture;
pub mod reminder;
pub mod report;
pub mod xlsx;
mod xml;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use self::report::Report;
use crate::alphabet;
use crate::figure::{FigureKind, MatrixLook, Palette, Scale};
use crate::job::Progress;
use crate::model::rank::Ranking;
use crate::model::{Inventory, Language, Operation, OperationId};
use crate::text::Text;

pub use crate::model::document::Reasons;
pub use document::paper::{self, PaperOptions, decision_paper};
pub use error::{ExportError, Unfit};
pub use file::{WriteError, check_writable, suggested_name, write_atomically};
pub use pdf::Pdf;
pub use picture::{Drawing, hindered, matrix_words};

/// What an inventory can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// The decision paper, for Word.
    Docx,
    /// The decision paper, to print, publish and archive.
    Pdf,
    /// The decision paper, as a web page.
    Html,
    /// The whole inventory, or a document, for Excel.
    Xlsx,
    /// The datasets, for Excel as CSV.
    Csv,
    /// The datasets, for machines.
    CsvRaw,
    /// The whole inventory, lossless, for Fyrfält and other programs.
    Json,
    /// A figure, as pixels.
    Png,
    /// A figure, as vectors.
    Svg,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 9] = [Self::Docx, Self::Pdf, Self::Html, Self::Xlsx, Self::Csv, Self::CsvRaw, Self::Json, Self::Png, Self::Svg];

    /// Returns the stable key, as the command line writes it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::CsvRaw => "csv-raw",
            Self::Json => "json",
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }

    /// Returns the extension of its files, without a dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::CsvRaw => Self::Csv.key(),
            other => other.key(),
        }
    }

    /// Finds a format by its key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.key() == key)
    }

    /// Finds the usual format for an extension, with or without its dot; upper and lower case are the same.
    pub fn from_extension(extension: &str) -> Option<Self> {
        let extension = extension.trim_start_matches('.');
        Self::ALL.into_iter().find(|format| format.extension().eq_ignore_ascii_case(extension))
    }

    /// Tells whether everything is written whatever is asked for: what is left out could not be read back.
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Json)
    }

    /// Tells whether it holds a document and nothing else.
    pub const fn is_document(self) -> bool {
        matches!(self, Self::Docx | Self::Pdf | Self::Html)
    }

    /// Tells whether a document of any kind can be written in it; a workbook holds the whole inventory where no kind is asked for.
    pub const fn takes_documents(self) -> bool {
        self.is_document() || matches!(self, Self::Xlsx)
    }

    /// Tells whether only what may be public is written. The others hold the whole inventory unless told otherwise.
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Docx | Self::Pdf | Self::Html | Self::Png | Self::Svg)
    }
}

/// What is known of a document besides the inventory. Empty texts are left out or replaced by the usual ones.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// When it is written.
    pub now: Timestamp,
    /// What it is called.
    pub title: String,
    /// The state of the inventory, short.
    pub revision: String,
    /// The hash that the state has in the log; empty where it is not known.
    pub hash: String,
    /// The unit that writes.
    pub department: String,
    /// The organisation's own number for the matter.
    pub reference: String,
    /// Which reasons a paper shows.
    pub reasons: Reasons,
    /// Whether internal fields are left out of lists and workbooks; papers never have them.
    pub only_public: bool,
    /// How the matrix is drawn.
    pub matrix: MatrixLook,
    /// Which figure is written instead of the whole; pictures show the matrix where none is asked for.
    pub figure: Option<FigureKind>,
    /// What a picture is made for.
    pub palette: Palette,
    /// How many pixels a picture has.
    pub scale: Scale,
}

impl Options {
    /// Returns the usual options at a time, for an inventory as it was after an operation, with the hash of that.
    pub fn at(now: Timestamp, basis: Option<(OperationId, String)>) -> Self {
        let (operation, hash) = basis.unzip();
        Self { now, revision: operation.map_or_else(String::new, self::revision), hash: hash.unwrap_or_default(), ..Self::default() }
    }
}

impl From<Options> for PaperOptions {
    fn from(options: Options) -> Self {
        let Options { now, title, revision, department, reference, reasons, matrix, .. } = options;
        Self { now, title, department, reference, revision, reasons, matrix }
    }
}

/// Writes an operation's id so that people can compare it: its last eight digits, which differ where times do not.
pub fn revision(id: OperationId) -> String {
    let id = id.as_uuid().simple().to_string();
    id.chars().skip(id.len() - 8).collect()
}

/// Finds the operation that something was written after, the latest where several have those digits; see [`revision`].
pub fn operation_of(revision: &str, operations: &[Arc<Operation>]) -> Option<OperationId> {
    operations.iter().rev().map(|operation| operation.id).find(|id| self::revision(*id) == revision)
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it is.
    pub path: PathBuf,
    /// How long it is, in bytes.
    pub bytes: u64,
    /// Signs that no font has; others stand in their place.
    pub replaced: Vec<char>,
}

/// Writes an inventory to a file, in the language of `text`; a file that is there already is replaced.
pub fn write(
    format: Format,
    inventory: &Inventory,
    ranking: &Ranking,
    text: &Text,
    options: &Options,
    target: &Path,
    progress: &Progress,
) -> Result<Written, ExportError> {
    if format == Format::Json {
        return write_json(inventory, target, progress);
    }
    progress.at(0.1)?;
    if format.is_document() {
        return write_report(format, &paper_of(inventory, ranking, text, options), target, progress);
    }
    let bytes = render(format, inventory, ranking, text, options)?;
    progress.at(0.9)?;
    write_atomically(target, &bytes)?;
    progress.at(1.0).ok();
    Ok(Written { path: target.to_owned(), bytes: bytes.len() as u64, replaced: Vec::new() })
}

/// Writes a report to a file in one of the formats of documents; a file that is there already is replaced.
///
/// # Errors
/// Fails as the format does, and for a format that holds no document.
pub fn write_report(format: Format, report: &Report, target: &Path, progress: &Progress) -> Result<Written, ExportError> {
    let Pdf { bytes, replaced } = render_report(format, report, progress)?;
    progress.at(0.9)?;
    write_atomically(target, &bytes)?;
    progress.at(1.0).ok();
    Ok(Written { path: target.to_owned(), bytes: bytes.len() as u64, replaced })
}

/// Makes the bytes of a document; only in a PDF are there signs that had to be replaced.
///
/// # Errors
/// Fails as the format does, and for a format that holds no document.
pub fn render_report(format: Format, report: &Report, progress: &Progress) -> Result<Pdf, ExportError> {
    let whole = |bytes| Pdf { bytes, replaced: Vec::new() };
    match format {
        Format::Docx => docx::write(report).map(whole),
        Format::Html => Ok(whole(html::write(report))),
        Format::Pdf => pdf::write(report, progress),
        Format::Xlsx => xlsx::document(report).map(whole),
        _ => Err(ExportError::Format(format.key().to_owned())),
    }
}

/// Writes the whole inventory record by record, so that a large one takes no more memory than a small one.
fn write_json(inventory: &Inventory, target: &Path, progress: &Progress) -> Result<Written, ExportError> {
    let written = file::write_atomically_with(target, |to| json::write(inventory, to, progress));
    // What was cancelled is no failure of the disk.
    progress.go_on()?;
    Ok(Written { path: target.to_owned(), bytes: written?, replaced: Vec::new() })
}

/// Returns the document that is asked for: the decision paper, or one figure with its table.
fn paper_of(inventory: &Inventory, ranking: &Ranking, text: &Text, options: &Options) -> report::Report {
    let paper: PaperOptions = options.clone().into();
    match options.figure {
        Some(kind) => paper::figure_paper(kind, inventory, ranking, text, &paper),
        None => decision_paper(inventory, ranking, text, &paper),
    }
}

/// Makes the bytes of a file, in the language of `text`. The same inventory, words and options give the same bytes.
pub fn render(format: Format, inventory: &Inventory, ranking: &Ranking, text: &Text, options: &Options) -> Result<Vec<u8>, ExportError> {
    let Options { now, title, revision, hash, only_public, matrix, figure, palette, scale, .. } = options.clone();
    let paper = || paper_of(inventory, ranking, text, options);
    let drawn = || {
        let basis = chart::Basis { inventory, ranking, text, today: text.day_of(now), matrix, palette };
        chart::figure(figure.unwrap_or_default(), &basis)
    };
    match format {
        Format::Docx | Format::Pdf | Format::Html => Ok(render_report(format, &paper(), &Progress::unwatched())?.bytes),
        Format::Xlsx if figure.is_some() => xlsx::table(&drawn().table),
        Format::Xlsx => xlsx::write(inventory, ranking, text, &xlsx::BookOptions { now, title, revision, hash, only_public }),
        Format::Csv => csv::write(csv::Dialect::Excel, inventory, ranking, text, only_public),
        Format::CsvRaw => csv::write(csv::Dialect::Raw, inventory, ranking, text, only_public),
        Format::Json => {
            let mut bytes = Vec::new();
            json::write(inventory, &mut bytes, &Progress::unwatched()).map_err(|error| ExportError::Format(error.to_string()))?;
            Ok(bytes)
        }
        Format::Png => picture::png_alone(&drawn(), palette, scale),
        Format::Svg => Ok(picture::svg_alone(&drawn(), palette, language_of(text))),
    }
}

/// Returns the language that a document is written in: that of its words.
fn language_of(text: &Text) -> Language {
    alphabet::language_of(text.locale())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_found_by_key_and_extension() {
        for format in Format::ALL {
            assert_eq!(Format::from_key(format.key()), Some(format));
        }
        assert_eq!(Format::from_extension(".CSV"), Some(Format::Csv));
        assert_eq!(Format::from_extension("docx"), Some(Format::Docx));
        assert_eq!(Format::from_extension("Pdf"), Some(Format::Pdf));
        assert_eq!(Format::from_extension("exe"), None);
    }
}
