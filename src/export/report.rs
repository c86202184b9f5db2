//! A document before it has a format: headings, paragraphs, lists, tables and figures in the order of reading.
//!
//! Knows no file format; what the document says is decided by whoever puts it together, such as [`super::paper`].

use std::borrow::Cow;
use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;

use super::document::Proof;
use super::picture::Drawing;
use crate::model::Language;

/// A whole document.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// What it is called.
    pub title: String,
    /// The language of its words.
    pub language: Language,
    /// Where it comes from; stands in the head and foot of every page.
    pub meta: Meta,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Report {
    /// Returns its tables, in the order of reading.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
    }

    /// Returns the notes, in the order of reading: the first is number 1.
    pub fn notes(&self) -> impl Iterator<Item = &str> {
        let spans = self.blocks.iter().flat_map(|block| match block {
            Block::Paragraph(spans) | Block::Note(spans) => vec![spans],
            Block::List { items, .. } => items.iter().collect(),
            _ => Vec::new(),
        });
        spans.flatten().filter_map(|span| span.note.as_deref())
    }
}

/// Where a document comes from, and the few words that formats need. Texts may be empty where nothing is known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Meta {
    /// Whose inventory it is.
    pub organisation: String,
    /// The unit that writes.
    pub department: String,
    /// What sort of document it is: `Tjänsteskrivelse`.
    pub kind: String,
    /// The organisation's own number for the matter.
    pub reference: String,
    /// The day on the document.
    pub date: Date,
    /// When it was written.
    pub created: Timestamp,
    /// The scoring model and its version, in words.
    pub model: String,
    /// What people call the moment that the document tells of, if it is a snapshot.
    pub snapshot: String,
    /// The state of the inventory, short: the first digits of its hash.
    pub revision: String,
    /// The program and its version.
    pub program: String,
    /// The words before the page number: `Sida`.
    pub page: String,
    /// What the notes are called together: `Noter`.
    pub notes: String,
    /// What leads from a note back to the text, with `{number}` for its number.
    pub back: String,
    /// What the document can be proved with; goes into its properties as one line.
    pub proof: Option<Proof>,
}

impl Meta {
    /// What the property is called that says which state of the inventory something was written from.
    pub const REVISION: &'static str = "InventoryRevision";

    /// Returns what the document keeps among its properties, of what is known: names and values.
    pub fn properties(&self) -> Vec<(&'static str, Cow<'_, str>)> {
        let proof = self.proof.as_ref().map_or_else(String::new, ToString::to_string);
        let properties: [(_, Cow<'_, str>); 4] = [
            (Self::REVISION, self.revision.as_str().into()),
            ("InventorySnapshot", self.snapshot.as_str().into()),
            ("ScoringModel", self.model.as_str().into()),
            (Proof::PROPERTY, proof.into()),
        ];
        properties.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect()
    }

    /// Returns where the document comes from, in one line for the foot of every page.
    pub fn origin(&self, language: Language) -> String {
        let Self { organisation, snapshot, revision, model, program, .. } = self;
        let parts = [organisation, snapshot, revision, model, language.code(), program];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

/// One part of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading; levels go from 1 to 3 and none is skipped.
    Heading {
        /// 1 to 3.
        level: u8,
        /// The words.
        text: String,
    },
    /// Running text.
    Paragraph(Vec<Span>),
    /// A list.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Span>>,
    },
    /// A table.
    Table(Table),
    /// A figure.
    Figure(Figure),
    /// A remark set apart from the text.
    Note(Vec<Span>),
    /// What follows begins on a new page.
    PageBreak,
}

/// A piece of text in one weight, or the mark of a note.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they are set in bold.
    pub is_strong: bool,
    /// A note that follows the words, set apart: at the foot of the page, or at the end. Notes are numbered from 1 in the order of reading.
    pub note: Option<String>,
}

impl Span {
    /// Makes a piece of plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Makes a piece of bold text.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_strong: true, note: None }
    }

    /// Makes a note to the words before it.
    pub fn note(note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..Self::default() }
    }
}

/// Which side the text of a column stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands in the header row.
    pub header: String,
    /// Which side its text stands at.
    pub align: Align,
    /// How wide it is, relative to the others.
    pub width: u16,
}

impl Column {
    /// Makes a column of words.
    pub fn words(header: impl Into<String>, width: u16) -> Self {
        Self { header: header.into(), align: Align::Left, width }
    }

    /// Makes a column of numbers.
    pub fn numbers(header: impl Into<String>, width: u16) -> Self {
        Self { header: header.into(), align: Align::Right, width }
    }
}

/// A table with a header row. Every row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What stands above it, with its number.
    pub caption: String,
    /// What it shows, for those who cannot see it.
    pub summary: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// The sums, where there are any.
    pub total: Option<Vec<String>>,
}

/// A figure with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What is drawn.
    pub drawing: Drawing,
    /// What stands below it, with its number.
    pub caption: String,
    /// A short name, for those who cannot see it.
    pub title: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// How wide it is on paper, in millimetres.
    pub width_mm: f32,
}

/// Writes the document as plain text, one block after another; for reading in a terminal and for tests.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Meta { organisation, department, kind, reference, date, model, snapshot, revision, .. } = &self.meta;
        let head: Vec<String> =
            [organisation, department, kind, reference, model, snapshot, revision].into_iter().filter(|part| !part.is_empty()).cloned().collect();
        writeln!(f, "{} · {date} · {}", head.join(" · "), self.language)?;
        writeln!(f, "{}\n{}", self.title, "=".repeat(self.title.chars().count()))?;
        self.blocks.iter().try_for_each(|block| write!(f, "\n{block}"))
    }
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Heading { level, text } => writeln!(f, "{} {text}", "#".repeat(usize::from(*level))),
            Self::Paragraph(spans) => writeln!(f, "{}", plain(spans)),
            Self::Note(spans) => writeln!(f, "> {}", plain(spans)),
            Self::List { ordered, items } => items.iter().enumerate().try_for_each(|(index, item)| {
                let mark = if *ordered { format!("{}.", index + 1) } else { "-".to_owned() };
                writeln!(f, "{mark} {}", plain(item))
            }),
            Self::Table(table) => table.fmt(f),
            Self::Figure(figure) => writeln!(f, "[{}: {}]\n{}", figure.title, figure.alt, figure.caption),
            Self::PageBreak => writeln!(f, "-----"),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.columns.iter().map(|column| column.header.as_str()).collect();
        writeln!(f, "{} ({})\n| {} |", self.caption, self.summary, headers.join(" | "))?;
        self.rows.iter().chain(&self.total).try_for_each(|row| writeln!(f, "| {} |", row.join(" | ")))
    }
}

fn plain(spans: &[Span]) -> String {
    let said = |span: &Span| span.note.as_ref().map_or_else(|| span.text.clone(), |note| format!("{} [{note}]", span.text));
    spans.iter().map(said).collect()
}
