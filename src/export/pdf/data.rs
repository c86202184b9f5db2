//! A report as the template reads it: texts, numbers of columns and drawings, and nothing that could be markup.
//!
//! The names of the fields are those that `templates/report/report.typ` uses.

use serde::Serialize;

use super::super::picture;
use super::super::report::{self, Align, Block, Figure, Meta, Report, Span, Table};
use super::fonts;
use super::signs::{Signs, shortened};

/// How wide the text is, in millimetres.
const TEXT_WIDTH: f32 = 160.0;
/// How wide a sign of a table is, with some room to spare, and the gap between columns, in millimetres.
const TABLE_SIGN: f32 = 1.8;
const TABLE_GAP: f32 = 3.2;
/// How high a line of a table is, and what is around the lines of a row, in millimetres.
const TABLE_LINE: f32 = 4.4;
const TABLE_ROW: f32 = 3.2;
/// How high a table is at most that is not parted, in millimetres; well below the 240 of a page.
const WHOLE: f32 = 120.0;
/// Signs on a line of running text.
const LINE: usize = 80;
/// The longest title and heading; a PDF can hold 32,767 bytes in one string.
const LONGEST_TITLE: usize = 1000;
/// The longest description of a figure or table.
const LONGEST_ALT: usize = 8000;

#[derive(Debug, Serialize)]
pub(super) struct Data {
    title: String,
    headline: String,
    description: String,
    author: Vec<String>,
    keywords: Vec<String>,
    language: &'static str,
    region: &'static str,
    fonts: Vec<&'static str>,
    organisation: String,
    department: String,
    kind: String,
    dated: String,
    running: String,
    origin: String,
    page: String,
    blocks: Vec<Part>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Part {
    Heading { level: u8, text: String },
    Paragraph { spans: Vec<Run> },
    Note { spans: Vec<Run> },
    List { ordered: bool, items: Vec<Vec<Run>> },
    Table(Grid),
    Figure { svg: String, caption: String, alt: String, width: f32 },
    Break,
}

#[derive(Debug, Serialize)]
struct Grid {
    caption: String,
    summary: String,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    total: Option<Vec<Cell>>,
    /// Whether it is so low that it can stand on one page.
    whole: bool,
}

#[derive(Debug, Serialize)]
struct Run {
    text: String,
    strong: bool,
    /// What stands at the foot of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

/// A text in a table.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Cell {
    /// Every word has room.
    Roomy(String),
    /// A word is longer than the column: words may be hyphenated.
    Narrow([String; 1]),
}

impl Cell {
    fn of(text: &str, width: usize, signs: &mut Signs) -> Self {
        let is_narrow = text.split_whitespace().any(|word| word.chars().count() > width);
        let text = signs.column(text, width);
        if is_narrow { Self::Narrow([text]) } else { Self::Roomy(text) }
    }
}

#[derive(Debug, Serialize)]
struct Column {
    header: Cell,
    number: bool,
    width: u16,
}

/// Makes a report ready to be set.
pub(super) fn of(report: &Report, signs: &mut Signs) -> Data {
    let Meta { organisation, department, kind, reference, date, page, .. } = &report.meta;
    let code = report.language.code();
    let title = shortened(signs.line(&report.title), LONGEST_TITLE);
    Data {
        headline: signs.column(&report.title, LINE / 2),
        description: shortened(signs.line(kind), LONGEST_TITLE),
        author: Some(shortened(signs.line(organisation), LONGEST_TITLE)).filter(|name| !name.is_empty()).into_iter().collect(),
        keywords: super::property::keywords(report).iter().map(|keyword| shortened(signs.line(keyword), LONGEST_TITLE)).collect(),
        language: code,
        region: report.language.tag().rsplit('-').next().unwrap_or_default(),
        fonts: fonts::families(),
        running: signs.line(&shortened(facts(&[organisation, &report.title]), LINE)),
        origin: signs.line(&shortened(report.meta.origin(report.language), LINE)),
        organisation: signs.column(organisation, LINE),
        department: signs.column(department, LINE),
        kind: signs.column(kind, LINE / 2),
        dated: signs.column(&facts(&[&date.to_string(), reference]), LINE / 2),
        page: signs.line(page),
        blocks: parts(&report.blocks, report, signs),
        title,
    }
}

/// Puts what is known on one line.
fn facts(facts: &[&str]) -> String {
    facts.iter().copied().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn parts(blocks: &[Block], report: &Report, signs: &mut Signs) -> Vec<Part> {
    let mut parts = Vec::with_capacity(blocks.len());
    let mut last = 0;
    for block in blocks {
        match block {
            Block::Heading { level, text } => {
                // No level may be skipped on the way down.
                let level = (*level).clamp(1, last + 1);
                last = level.min(5);
                heading(level, text, signs, &mut parts);
            }
            Block::Paragraph(spans) => parts.push(Part::Paragraph { spans: runs(spans, signs) }),
            Block::Note(spans) => parts.push(Part::Note { spans: runs(spans, signs) }),
            Block::List { ordered, items } => parts.push(Part::List { ordered: *ordered, items: items.iter().map(|item| runs(item, signs)).collect() }),
            Block::Table(table) => parts.push(self::table(table, signs)),
            Block::Figure(figure) => parts.push(self::figure(figure, report, signs)),
            Block::PageBreak => parts.push(Part::Break),
        }
    }
    parts
}

/// Adds a heading; one without words would lead nowhere, and one without end is cut and said in full below.
fn heading(level: u8, text: &str, signs: &mut Signs, parts: &mut Vec<Part>) {
    let whole = signs.line(text);
    if whole.is_empty() {
        return;
    }
    let short = shortened(whole.clone(), LONGEST_TITLE);
    let is_cut = short != whole;
    parts.push(Part::Heading { level, text: signs.column(&short, LINE / 2) });
    if is_cut {
        parts.push(Part::Paragraph { spans: vec![Run { text: signs.column(&whole, LINE), strong: false, note: None }] });
    }
}

fn runs(spans: &[Span], signs: &mut Signs) -> Vec<Run> {
    let run = |span: &Span| Run { text: signs.column(&span.text, LINE), strong: span.is_strong, note: span.note.as_ref().map(|note| signs.column(note, LINE)) };
    spans.iter().map(run).collect()
}

fn table(table: &Table, signs: &mut Signs) -> Part {
    let total: f32 = table.columns.iter().map(|column| f32::from(column.width.max(1))).sum();
    let width = |column: &report::Column| ((TEXT_WIDTH * f32::from(column.width.max(1)) / total - TABLE_GAP) / TABLE_SIGN).max(4.0) as usize;
    let mut height = 0.0;
    let mut row = |cells: &[String], signs: &mut Signs| -> Vec<Cell> {
        let columns = table.columns.iter().zip(cells);
        height += TABLE_ROW + TABLE_LINE * columns.clone().map(|(column, cell)| lines(cell, width(column))).max().unwrap_or(1) as f32;
        columns.map(|(column, cell)| Cell::of(cell, width(column), signs)).collect()
    };
    let rows = table.rows.iter().map(|cells| row(cells, signs)).collect();
    let total = table.total.as_ref().map(|cells| row(cells, signs));
    let column = |column: &report::Column| Column {
        header: Cell::of(&column.header, width(column), signs),
        number: column.align == Align::Right,
        width: column.width.max(1),
    };
    Part::Table(Grid {
        columns: table.columns.iter().map(column).collect(),
        caption: signs.column(&table.caption, LINE),
        summary: shortened(signs.line(&table.summary), LONGEST_ALT),
        rows,
        total,
        whole: height <= WHOLE,
    })
}

/// Returns how many lines a text takes at most in a column of so many signs.
fn lines(text: &str, width: usize) -> usize {
    text.split('\n').map(|line| line.chars().count() / width.max(1) + 1).sum()
}

fn figure(figure: &Figure, report: &Report, signs: &mut Signs) -> Part {
    let svg = picture::svg(&figure.drawing, &figure.title, &figure.alt, report.language);
    Part::Figure {
        svg: signs.drawing(&svg),
        caption: signs.column(&figure.caption, LINE),
        alt: shortened(signs.line(&figure.alt), LONGEST_ALT),
        width: figure.width_mm.clamp(10.0, TEXT_WIDTH),
    }
}
