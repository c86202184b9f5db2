//! What an import came to, row by row: a table that can be copied or written to a file.
//!
//! It says what the plan says; it works out nothing.

use crate::export::report::{Column, Table};
use crate::import::own_book::Around;
use crate::model::Inventory;
use crate::text::Text;
use crate::wording;

use super::reading::Loaded;
use super::row::outcome;
use super::view::issues;

/// Makes the table: row, title, what happened, and what there is to know.
pub(super) fn table(loaded: &Loaded, inventory: &Inventory, text: &Text) -> Table {
    let columns = vec![
        Column::numbers(text.get("importing-row"), 8),
        Column::words(text.get("importing-report-title"), 40),
        Column::words(text.get("importing-report-outcome"), 32),
        Column::words(text.get("importing-report-remarks"), 80),
    ];
    let rows = loaded.plan.rows.iter().map(|row| {
        let remarks: Vec<String> = issues(loaded, row.row).iter().map(|issue| remark(loaded, issue, text)).collect();
        vec![row.row.to_string(), row.title.clone(), outcome(row, loaded, inventory, text), remarks.join("; ")]
    });
    let rows = rows.chain(loaded.around.iter().flat_map(|around| of_records(around, inventory, text))).collect();
    Table { caption: loaded.book.name.clone(), summary: loaded.book.name.clone(), rows, columns, total: None }
}

/// Tells of the sheets around the datasets, record by record.
fn of_records(around: &Around, inventory: &Inventory, text: &Text) -> Vec<Vec<String>> {
    let groups = wording::book_groups(around, usize::MAX, inventory, text).into_iter();
    groups
        .flat_map(|group| {
            let said = text.of("book-said", group.is.key()).to_owned();
            group.lines.into_iter().map(move |line| vec![String::new(), String::new(), said.clone(), line])
        })
        .collect()
}

fn remark(loaded: &Loaded, issue: &crate::import::Issue, text: &Text) -> String {
    let sentence = text.of("import-problem", issue.problem.key());
    let column = issue.column.and_then(|column| loaded.reading.columns.get(column));
    match column {
        Some(column) if !issue.value.is_empty() => {
            format!("{}, {}: {sentence}", column.heading, text.with("importing-value", &[("value", issue.value.as_str().into())]))
        }
        Some(column) => format!("{}: {sentence}", column.heading),
        None => sentence.to_owned(),
    }
}

/// Writes the table as text that Excel takes apart when it is pasted.
pub(super) fn as_text(table: &Table) -> String {
    let plain = |cell: &str| cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let head = table.columns.iter().map(|column| column.header.clone()).collect::<Vec<_>>().join("\t");
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join("\t"));
    std::iter::once(head).chain(rows).collect::<Vec<_>>().join("\n")
}
