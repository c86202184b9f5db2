//! What a file is, by its first bytes; its name is never trusted.

use serde::{Deserialize, Serialize};

use super::ReadError;

/// How many bytes are looked at.
pub(super) const SAMPLE: u64 = 64 << 10;

/// What a file turned out to be that is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Found {
    /// A folder.
    Folder,
    /// A PDF document.
    Pdf,
    /// A Word or other text document.
    Document,
    /// A presentation.
    Presentation,
    /// A web page, which some systems call a spreadsheet.
    WebPage,
    /// JSON, a catalogue perhaps.
    Json,
    /// XML, a catalogue perhaps.
    Xml,
    /// Linked data in Turtle.
    Turtle,
    /// A packed archive.
    Archive,
    /// An Excel workbook in binary form, xlsb.
    BinaryWorkbook,
    /// A database.
    Database,
    /// A picture.
    Picture,
    /// Something that is not text.
    Binary,
}

impl Found {
    /// Everything that can be found.
    pub const ALL: [Self; 13] = [
        Self::Folder,
        Self::Pdf,
        Self::Document,
        Self::Presentation,
        Self::WebPage,
        Self::Json,
        Self::Xml,
        Self::Turtle,
        Self::Archive,
        Self::BinaryWorkbook,
        Self::Database,
        Self::Picture,
        Self::Binary,
    ];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Pdf => "pdf",
            Self::Document => "document",
            Self::Presentation => "presentation",
            Self::WebPage => "web-page",
            Self::Json => "json",
            Self::Xml => "xml",
            Self::Turtle => "turtle",
            Self::Archive => "archive",
            Self::BinaryWorkbook => "binary-workbook",
            Self::Database => "database",
            Self::Picture => "picture",
            Self::Binary => "binary",
        }
    }
}

/// What a file is packed as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    /// A zip archive: a workbook, perhaps.
    Zip,
    /// A compound file: an old or an encrypted workbook, perhaps.
    Compound,
    /// Text.
    Text,
    /// JSON, with a list in it perhaps.
    Json,
}

const SIGNATURES: [(&[u8], Found); 13] = [
    (b"%PDF", Found::Pdf),
    (b"{\\rtf", Found::Document),
    (b"SQLite format 3\0", Found::Database),
    (b"\x00\x01\x00\x00Standard ", Found::Database),
    (b"\x89PNG", Found::Picture),
    (b"\xFF\xD8\xFF", Found::Picture),
    (b"GIF8", Found::Picture),
    (b"\x1F\x8B", Found::Archive),
    (b"7z\xBC\xAF", Found::Archive),
    (b"Rar!", Found::Archive),
    (b"BZh", Found::Archive),
    (b"PK\x05\x06", Found::Archive),
    (b"PAR1", Found::Binary),
];

/// Tells what a file is by its first bytes.
pub(super) fn sniff(start: &[u8]) -> Result<Container, ReadError> {
    if start.is_empty() {
        return Err(ReadError::Empty);
    }
    if start.starts_with(b"PK\x03\x04") {
        return Ok(Container::Zip);
    }
    if start.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return Ok(Container::Compound);
    }
    if let Some((_, found)) = SIGNATURES.iter().find(|(signature, _)| start.starts_with(signature)) {
        return Err(ReadError::NotATable(*found));
    }
    if is_wide(start) {
        return Ok(Container::Text);
    }
    if start.contains(&0) {
        return Err(ReadError::NotATable(Found::Binary));
    }
    match markup(start) {
        None => Ok(Container::Text),
        Some(Found::Json) => Ok(Container::Json),
        Some(found) => Err(ReadError::NotATable(found)),
    }
}

/// Tells whether bytes are UTF-16: by mark, or because every other byte is NUL.
pub(super) fn is_wide(start: &[u8]) -> bool {
    start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]) || wide_order(start).is_some()
}

/// Tells in which order the bytes of UTF-16 without a mark stand: true for the low byte first.
pub(super) fn wide_order(start: &[u8]) -> Option<bool> {
    let pairs = start.len() / 2;
    let zeros = |offset: usize| start.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if pairs >= 4 && odd * 2 > pairs && even * 20 < pairs {
        Some(true)
    } else if pairs >= 4 && even * 2 > pairs && odd * 20 < pairs {
        Some(false)
    } else {
        None
    }
}

fn markup(start: &[u8]) -> Option<Found> {
    let text = String::from_utf8_lossy(start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start)).to_lowercase();
    let text = text.trim_start();
    let begins = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    if begins(&["<!doctype html", "<html", "<table", "<head", "<body", "<meta", "<style"]) {
        return Some(Found::WebPage);
    }
    if begins(&["<?xml", "<rdf", "<!doctype", "<!--"]) {
        return Some(if text.contains("<html") { Found::WebPage } else { Found::Xml });
    }
    if begins(&["@prefix", "@base"]) {
        return Some(Found::Turtle);
    }
    let inner = text.strip_prefix(['{', '[']).map(str::trim_start);
    // A table as arrays in an array; a heading in brackets of a text file is one bracket.
    let is_rows = text.strip_prefix('[').map(str::trim_start).and_then(|inner| inner.strip_prefix('[')).is_some_and(|row| row.trim_start().starts_with('"'));
    let is_json = is_rows
        || inner.is_some_and(|inner| inner.starts_with(['"', '{', '[', '}', ']']) && (inner.contains("\":") || inner.contains("\" :") || inner.len() < 3));
    is_json.then_some(Found::Json)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_table_is_named() {
        let cases: [(&[u8], Found); 6] = [
            (b"%PDF-1.7", Found::Pdf),
            (b"\xEF\xBB\xBF <!DOCTYPE html><html>", Found::WebPage),
            (b"<table><tr><td>Titel", Found::WebPage),
            (b"<?xml version='1.0'?><rdf:RDF/>", Found::Xml),
            (b"@prefix dcat: <x> .", Found::Turtle),
            (b"abc\0def\x01\0\0\0zz", Found::Binary),
        ];
        for (bytes, found) in cases {
            assert_eq!(sniff(bytes), Err(ReadError::NotATable(found)), "{bytes:?}");
        }
        assert_eq!(sniff(b""), Err(ReadError::Empty));
        for json in [&b"{\n \"dataset\": []}"[..], b"[{\"title\": 1}]", b"\xEF\xBB\xBF[]", b"[[\"Titel\", \"Kod\"], [\"Bad\", 1]]"] {
            assert_eq!(sniff(json), Ok(Container::Json), "{json:?}");
        }
    }

    #[test]
    fn text_is_text_whatever_it_begins_with() {
        for text in [&b"Titel;Kod\n"[..], b"[intern];b\n", b"{{title}},b\n", b"T\0i\0t\0e\0l\0;\0a\0\n\0"] {
            assert_eq!(sniff(text), Ok(Container::Text), "{text:?}");
        }
    }
}
