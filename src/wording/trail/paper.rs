//! A narrowed trail as a table, a paper and plain text: what is shown is what is written.
//!
//! Where it is written to is for others to say.

use jiff::Timestamp;

use super::{TrailEntry, TrailLine};
use crate::alphabet::language_of;
use crate::export::report::{Block, Column, Meta, Report, Span, Table};
use crate::model::Inventory;
use crate::text::Text;

/// What is left of a trail.
type Narrowed<'a> = [(&'a TrailEntry, Vec<&'a TrailLine>)];

/// Puts a narrowed trail in a table, a row for each line; an operation without lines has a row of its own.
pub fn trail_table(narrowed: &Narrowed<'_>, text: &Text) -> Table {
    let heading = |key: &str, width| Column::words(text.get(key), width);
    let columns = vec![
        heading("trail-when", 12),
        heading("trail-who", 9),
        heading("trail-operation", 18),
        heading("trail-what", 18),
        heading("trail-before", 16),
        heading("trail-after", 16),
        heading("trail-why", 11),
    ];
    let mut rows = Vec::new();
    for (entry, lines) in narrowed {
        let head = [text.date_and_time(entry.operation.at), entry.operation.who.clone(), entry.what.clone()];
        let row = |what: &str, before: &str, after: &str| {
            let rest = [what, before, after, entry.why()].map(str::to_owned);
            head.iter().cloned().chain(rest).collect::<Vec<String>>()
        };
        if lines.is_empty() {
            rows.push(row("", "", ""));
        }
        rows.extend(lines.iter().map(|line| row(&line.what, &line.before, &line.after)));
    }
    let caption = text.get("trail-caption").to_owned();
    let summary = text.with("trail-summary", &[("count", rows.len().into())]);
    Table { caption, summary, columns, rows, total: None }
}

/// Puts a narrowed trail in a document; `title` says of what, `narrowing` says what was looked for, or nothing.
pub fn trail_paper(narrowed: &Narrowed<'_>, title: &str, narrowing: &str, inventory: &Inventory, now: Timestamp, text: &Text) -> Report {
    let table = trail_table(narrowed, text);
    let mut blocks = vec![Block::Heading { level: 1, text: title.to_owned() }, Block::Paragraph(vec![Span::plain(&table.summary)])];
    if !narrowing.is_empty() {
        blocks.push(Block::Note(vec![Span::plain(narrowing)]));
    }
    blocks.push(Block::Table(table));
    Report {
        title: title.to_owned(),
        language: language_of(text.locale()),
        meta: Meta {
            organisation: inventory.organisation().name().to_owned(),
            kind: text.get("trail-kind").to_owned(),
            date: text.day_of(now),
            created: now,
            program: crate::export::paper::program(text),
            page: text.get("report-page").to_owned(),
            ..Meta::default()
        },
        blocks,
    }
}

/// Puts a narrowed trail in plain text, to be pasted elsewhere.
pub fn trail_text(narrowed: &Narrowed<'_>, text: &Text) -> String {
    let mut all = Vec::new();
    for (entry, lines) in narrowed {
        let why = if entry.why().is_empty() { String::new() } else { format!(" ({})", entry.why()) };
        all.push(format!("{}  {}  {}{why}\n", text.date_and_time(entry.operation.at), entry.operation.who, entry.what));
        let words = |line: &&TrailLine| text.with("difference-line", &[("part", line.what.as_str().into()), ("change", line.change.as_str().into())]);
        all.extend(lines.iter().map(|line| format!("  {}\n", words(line))));
    }
    all.concat()
}
