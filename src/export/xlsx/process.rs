//! The sheets of what surrounds the datasets: departments, answers to checklists, how work ended, decisions and demand, one row each.
//!
//! Internal; a workbook for the public has none of them. They are read back with the rest of the workbook.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_xlsxwriter::{DataValidation, FormatAlign, Worksheet, XlsxError};

use super::Book;
use super::datasets::{Formats, day};
use super::sheet::{heighten, lines, plain, spread, table, wrapped, write_text};
use crate::model::{Checklist, DatasetId, Decision, DecisionKind, Demand, ItemId, ItemRecord, ItemState, Line, Outcome, OutcomeKind, Prose, WebAddress};

/// What stands in a cell.
enum Held {
    Nothing,
    Text(String),
    Day(Date),
    /// A box to tick.
    Box(bool),
}

/// A column: its key for the program, the words above it, how wide it is.
type Column = (&'static str, &'static str, f64);

/// As many lines of running text are seen in a row; the cell holds all.
const LINES_MAX: usize = 6;

/// The columns that people need not see.
const HIDDEN: [&str; 3] = ["id", "dataset", "datasets"];

/// The sheets, in order.
pub(super) const SHEETS: [&str; 5] = ["departments", "checklist", "outcomes", "decisions", "demand"];

const DEPARTMENTS: &[Column] = &[("name", "department", 38.0), ("id", "report-id", 38.0)];
const CHECKLIST: &[Column] = &[
    // Narrow enough for one page across: most rows say nothing in the last five.
    ("title", "dataset", 30.0),
    ("done", "report-item-done", 8.0),
    ("item", "report-book-item", 8.0),
    ("what", "report-item-text", 56.0),
    ("state", "report-item-state", 14.0),
    ("reason", "item-part-reason", 28.0),
    ("by", "item-part-by", 18.0),
    ("date", "item-part-date", 12.0),
    ("responsible", "item-part-responsible", 18.0),
    ("due", "item-part-due", 12.0),
    ("note", "item-part-note", 30.0),
    ("links", "item-part-links", 24.0),
    ("dataset", "report-id", 38.0),
];
const OUTCOMES: &[Column] = &[
    ("title", "dataset", 38.0),
    ("kind", "outcome-part-kind", 28.0),
    ("link", "outcome-part-link", 34.0),
    ("text", "outcome-part-text", 50.0),
    ("date", "outcome-part-date", 12.0),
    ("by", "outcome-part-by", 22.0),
    ("dataset", "report-id", 38.0),
];
const DECISIONS: &[Column] = &[
    ("date", "decision-part-date", 12.0),
    ("kind", "decision-part-kind", 22.0),
    ("by", "decision-part-by", 28.0),
    ("role", "decision-part-role", 22.0),
    ("register_number", "decision-part-register-number", 18.0),
    ("text", "decision-part-text", 50.0),
    ("titles", "decision-part-datasets", 50.0),
    ("links", "decision-part-links", 34.0),
    ("id", "report-id", 38.0),
    ("datasets", "report-dataset-ids", 38.0),
];
const DEMAND: &[Column] = &[
    ("date", "demand-part-date", 12.0),
    ("who", "demand-part-who", 28.0),
    ("what", "demand-part-what", 50.0),
    ("channel", "demand-part-channel", 18.0),
    ("source", "demand-part-source", 22.0),
    ("answered", "demand-part-answered", 12.0),
    ("titles", "demand-part-datasets", 50.0),
    ("id", "report-id", 38.0),
    ("datasets", "report-dataset-ids", 38.0),
];

/// Writes one of [`SHEETS`]; returns the keys of its columns with the words above them.
pub(super) fn write(book: &Book<'_>, name: &str, sheet: &mut Worksheet) -> Result<Vec<(String, String)>, XlsxError> {
    let (table_name, columns, rows) = match name {
        "departments" => ("Departments", DEPARTMENTS, departments(book)),
        "checklist" => ("Checklist", CHECKLIST, items(book)),
        "outcomes" => ("Outcomes", OUTCOMES, outcomes(book)),
        "decisions" => ("Decisions", DECISIONS, decisions(book)),
        _ => ("Demand", DEMAND, demand(book)),
    };
    let headers: Vec<String> = columns.iter().map(|(_, words, _)| book.text.get(words).to_owned()).collect();
    let formats = Formats::new();
    for (row, cells) in (1..).zip(&rows) {
        let shown = columns.iter().zip(cells).filter(|((key, ..), _)| !HIDDEN.contains(key));
        let tall = shown.map(|((_, _, width), held)| if let Held::Text(text) = held { lines(text, *width) } else { 1 }).max();
        heighten(sheet, row, tall.unwrap_or(1), LINES_MAX)?;
        for (column, held) in (0..).zip(cells) {
            match held {
                Held::Nothing => {}
                Held::Text(text) => write_text(sheet, row, column, text)?,
                Held::Day(date) => day(sheet, (row, column), *date, &formats)?,
                Held::Box(is_ticked) => {
                    sheet.insert_checkbox_with_format(row, column, *is_ticked, &plain().set_align(FormatAlign::Center))?;
                }
            }
        }
    }
    for (at, (key, _, width)) in (0..).zip(columns) {
        sheet.set_column_width(at, *width)?;
        sheet.set_column_format(at, &wrapped())?;
        if HIDDEN.contains(key) {
            sheet.set_column_hidden(at)?;
        }
    }
    if let Some((column, words)) = choices(book, name) {
        let at = columns.iter().position(|(key, ..)| *key == column).unwrap_or_default() as u16;
        let rule = DataValidation::new().allow_list_strings(&words)?;
        sheet.add_data_validation(1, at, rows.len().max(1) as u32, at, &rule)?;
    }
    table(sheet, table_name, (0, 0), &headers, rows.len(), book.text.of("report-about", name))?;
    spread(sheet, columns.iter().filter(|(key, ..)| !HIDDEN.contains(key)).map(|(_, _, width)| *width))?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(columns.iter().map(|(key, ..)| (*key).to_owned()).zip(headers).collect())
}

/// Returns the column of a sheet whose words are chosen from a list, and the list.
fn choices<'t>(book: &Book<'t>, name: &str) -> Option<(&'static str, Vec<&'t str>)> {
    match name {
        "checklist" => Some(("state", ItemState::ALL.iter().map(|state| book.text.of("item-state", state.key())).collect())),
        "outcomes" => Some(("kind", OutcomeKind::ALL.iter().map(|kind| book.text.of("outcome-kind", kind.key())).collect())),
        _ => None,
    }
}

fn departments(book: &Book<'_>) -> Vec<Vec<Held>> {
    let mut all: Vec<_> = book.inventory.departments().collect();
    all.sort_by_cached_key(|department| book.text.sort_key(department.name.as_str()));
    all.into_iter().map(|department| vec![Held::Text(department.name.to_string()), Held::Text(department.id.to_string())]).collect()
}

fn line(line: Option<&Line>) -> Held {
    line.map_or(Held::Nothing, |line| Held::Text(line.to_string()))
}

fn prose(prose: Option<&Prose>) -> Held {
    prose.map_or(Held::Nothing, |prose| Held::Text(prose.to_string()))
}

fn date(date: Option<Date>) -> Held {
    date.map_or(Held::Nothing, Held::Day)
}

/// No address has white space in it.
fn links(links: &[WebAddress]) -> Held {
    if links.is_empty() { Held::Nothing } else { Held::Text(links.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")) }
}

fn ids(datasets: &[DatasetId]) -> Held {
    if datasets.is_empty() { Held::Nothing } else { Held::Text(datasets.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")) }
}

fn titles(book: &Book<'_>, datasets: &[DatasetId]) -> Held {
    let titles: Vec<&str> = datasets.iter().filter_map(|id| book.inventory.dataset(*id)).map(|dataset| dataset.title(book.language)).collect();
    if titles.is_empty() { Held::Nothing } else { Held::Text(titles.join("; ")) }
}

fn items(book: &Book<'_>) -> Vec<Vec<Held>> {
    let mut texts: BTreeMap<(u32, ItemId), String> = BTreeMap::new();
    let mut rows = Vec::new();
    for dataset in &book.rows {
        let checklist: &Checklist = book.inventory.checklist_of(dataset.id());
        for (item, record) in book.inventory.items(dataset.id()) {
            let text = texts
                .entry((checklist.version, *item))
                .or_insert_with(|| checklist.item(*item).map_or_else(String::new, |item| item.text.get(book.language).to_owned()));
            let ItemRecord { state, reason, by, date: on, responsible, due, note, links: addresses } = record.as_ref();
            rows.push(vec![
                Held::Text(dataset.title(book.language).to_owned()),
                Held::Box(*state == ItemState::Done),
                Held::Text(item.to_string()),
                Held::Text(text.clone()),
                Held::Text(book.text.of("item-state", state.key()).to_owned()),
                prose(reason.as_ref()),
                line(by.as_ref()),
                date(*on),
                line(responsible.as_ref()),
                date(*due),
                prose(note.as_ref()),
                links(addresses),
                Held::Text(dataset.id().to_string()),
            ]);
        }
    }
    rows
}

fn outcomes(book: &Book<'_>) -> Vec<Vec<Held>> {
    let row = |dataset: &&crate::model::Dataset| {
        let Outcome { kind, link, text, date: on, by } = book.inventory.outcome(dataset.id())?.as_ref();
        Some(vec![
            Held::Text(dataset.title(book.language).to_owned()),
            Held::Text(book.text.of("outcome-kind", kind.key()).to_owned()),
            link.as_ref().map_or(Held::Nothing, |link| Held::Text(link.to_string())),
            prose(text.as_ref()),
            date(*on),
            line(by.as_ref()),
            Held::Text(dataset.id().to_string()),
        ])
    };
    book.rows.iter().filter_map(row).collect()
}

fn decisions(book: &Book<'_>) -> Vec<Vec<Held>> {
    let row = |decision: &std::sync::Arc<Decision>| {
        let Decision { id, kind, date, by, role, register_number, text, datasets, links: addresses, snapshot: _ } = decision.as_ref();
        let kind = match kind {
            DecisionKind::Own(own) => own.to_string(),
            known => book.text.of("decision-kind", known.key()).to_owned(),
        };
        vec![
            Held::Day(*date),
            Held::Text(kind),
            Held::Text(by.to_string()),
            line(role.as_ref()),
            line(register_number.as_ref()),
            prose(text.as_ref()),
            titles(book, datasets),
            links(addresses),
            Held::Text(id.to_string()),
            ids(datasets),
        ]
    };
    book.inventory.decisions().map(row).collect()
}

fn demand(book: &Book<'_>) -> Vec<Vec<Held>> {
    let row = |demand: &std::sync::Arc<Demand>| {
        let Demand { id, date: told, who, what, channel, source, answered, datasets } = demand.as_ref();
        vec![
            Held::Day(*told),
            Held::Text(who.to_string()),
            Held::Text(what.to_string()),
            line(channel.as_ref()),
            line(source.as_ref()),
            date(*answered),
            titles(book, datasets),
            Held::Text(id.to_string()),
            ids(datasets),
        ]
    };
    book.inventory.demands().map(row).collect()
}
