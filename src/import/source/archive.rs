//! A look into a zip archive before any library unpacks it: everything is counted as it comes out, because declared sizes lie.
//!
//! Nothing is kept; it only says what the archive is, or why it is refused.

use std::fs::File;
use std::io::{BufReader, Read, Seek as _, SeekFrom, Write};

use zip::ZipArchive;
use zip::result::ZipError;

use super::sniff::Found;
use super::{Limits, Measure, ReadError};
use crate::job::Progress;

/// How much of each part is searched for declarations; they must stand before the first element.
const SEARCHED: usize = 64 << 10;
/// Parts below this may be as compressible as they like.
const RATIO_FROM: u64 = 1 << 20;

/// Where a workbook keeps its texts.
const SHARED_TEXTS: &str = "sharedstrings.xml";

/// A package that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Package {
    /// An Excel workbook.
    Workbook,
    /// A spreadsheet of `LibreOffice` and others.
    OpenDocument,
}

/// What a workbook holds besides cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Contents {
    /// Whether cells lead somewhere.
    pub(super) has_links: bool,
    /// Whether there are comments on cells.
    pub(super) has_comments: bool,
}

#[derive(Default)]
struct Survey {
    contents: Contents,
    mimetype: Option<String>,
    has_workbook: bool,
    is_encrypted: bool,
    other: Option<Found>,
}

/// Unpacks everything once without keeping it, and says what it is.
pub(super) fn survey(file: &File, limits: &Limits, progress: &Progress) -> Result<(Package, Contents), ReadError> {
    let too_much = |measure, most| Err(ReadError::TooMuch { measure, most });
    let mut file = file;
    file.seek(SeekFrom::Start(0))?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(damage)?;
    if archive.len() as u64 > limits.entries {
        return too_much(Measure::Entries, limits.entries);
    }
    let mut survey = Survey::default();
    let mut total = 0;
    for index in 0..archive.len() {
        progress.go_on()?;
        let entry = archive.by_index(index).map_err(damage)?;
        let name = entry.name().map_err(damage)?.replace('\\', "/").to_lowercase();
        let packed = entry.compressed_size();
        // Whatever is packed too well is left as soon as that is known.
        let texts = if name.ends_with(SHARED_TEXTS) { limits.text + limits.text / 2 + 1 } else { limits.entry };
        let packable = RATIO_FROM.max(packed.max(1).saturating_mul(limits.ratio + 1));
        let mut strings = Strings::default();
        let wanted = name.ends_with(SHARED_TEXTS).then_some(&mut strings);
        let (size, start) = count(entry, limits.entry.min(limits.total - total).min(packable).min(texts), wanted)?;
        // Each takes more room than its letters; no cell shows more of them than there may be cells.
        if strings.count > limits.cells {
            return too_much(Measure::Cells, limits.cells);
        }
        // The texts of a workbook are held whole while it is read, whether a cell shows them or not.
        if name.ends_with(SHARED_TEXTS) && size > limits.text + limits.text / 2 {
            return too_much(Measure::Text, limits.text);
        }
        total += size;
        if size > limits.entry {
            return too_much(Measure::Entry, limits.entry);
        }
        if total > limits.total {
            return too_much(Measure::Total, limits.total);
        }
        if size > RATIO_FROM && size / packed.max(1) > limits.ratio {
            return too_much(Measure::Ratio, limits.ratio);
        }
        survey.note(&name, &start)?;
    }
    let contents = survey.contents;
    Ok((survey.judge()?, contents))
}

fn damage(error: ZipError) -> ReadError {
    match error {
        ZipError::Io(error) => error.into(),
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ReadError::Encrypted,
        _ => ReadError::Damaged,
    }
}

/// A stream that cannot be unpacked is damaged, whatever the disk says.
fn unreadable(_: std::io::Error) -> ReadError {
    ReadError::Damaged
}

/// Counts what comes out, up to one byte more than allowed, and keeps the beginning.
fn count(entry: impl Read, most: u64, strings: Option<&mut Strings>) -> Result<(u64, Vec<u8>), ReadError> {
    let mut entry = entry.take(most + 1);
    let mut start = Vec::new();
    entry.by_ref().take(SEARCHED as u64).read_to_end(&mut start).map_err(unreadable)?;
    let rest = match strings {
        Some(strings) => {
            strings.take(&start);
            std::io::copy(&mut entry, strings)
        }
        None => std::io::copy(&mut entry, &mut std::io::sink()),
    };
    Ok((start.len() as u64 + rest.map_err(unreadable)?, start))
}

/// Counts the shared texts of a workbook as they go by.
#[derive(Default)]
struct Strings {
    count: u64,
    /// How much of the mark of one was seen at the end of the last piece.
    seen: usize,
}

impl Strings {
    fn take(&mut self, bytes: &[u8]) {
        const MARK: &[u8] = b"<si>";
        for byte in bytes {
            self.seen = match self.seen {
                seen if MARK.get(seen) == Some(byte) => seen + 1,
                _ => usize::from(*byte == b'<'),
            };
            if self.seen == MARK.len() {
                self.count += 1;
                self.seen = 0;
            }
        }
    }
}

impl Write for Strings {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.take(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word))
}

impl Survey {
    fn note(&mut self, name: &str, start: &[u8]) -> Result<(), ReadError> {
        let is_xml = [".xml", ".rels", ".vml", ".rdf"].iter().any(|ending| name.ends_with(ending));
        if is_xml && (holds(start, b"<!DOCTYPE") || holds(start, b"<!ENTITY")) {
            return Err(ReadError::Declarations);
        }
        match name {
            "mimetype" => self.mimetype = Some(String::from_utf8_lossy(start).into_owned()),
            "meta-inf/manifest.xml" => self.is_encrypted |= holds(start, b"encryption-data"),
            "word/document.xml" => self.other = Some(Found::Document),
            "ppt/presentation.xml" => self.other = Some(Found::Presentation),
            name if name.contains("worksheets/_rels/") => {
                self.contents.has_links |= holds(start, b"/hyperlink");
                self.contents.has_comments |= holds(start, b"/comments");
            }
            name if name.ends_with("workbook.xml") => self.has_workbook = true,
            name if name.ends_with("workbook.bin") => self.other = Some(Found::BinaryWorkbook),
            _ => {}
        }
        Ok(())
    }

    fn judge(self) -> Result<Package, ReadError> {
        let found = match self.mimetype.as_deref().map(str::trim) {
            Some(kind) if kind.starts_with("application/vnd.oasis.opendocument.spreadsheet") => {
                return if self.is_encrypted { Err(ReadError::Encrypted) } else { Ok(Package::OpenDocument) };
            }
            Some(kind) if kind.starts_with("application/vnd.oasis.opendocument.presentation") => Found::Presentation,
            Some(kind) if kind.starts_with("application/vnd.oasis.opendocument.") => Found::Document,
            _ if self.has_workbook => return Ok(Package::Workbook),
            _ => self.other.unwrap_or(Found::Archive),
        };
        Err(ReadError::NotATable(found))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_texts_are_counted_wherever_the_pieces_end() {
        let xml = b"<sst><si><t>a</t></si><si/><<si><t>b</t></si><s i></sst>";
        for cut in 0..xml.len() {
            let mut strings = Strings::default();
            strings.take(&xml[..cut]);
            strings.take(&xml[cut..]);
            assert_eq!(strings.count, 2, "{cut}");
        }
    }
}
