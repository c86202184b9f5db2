//! What is said of our own workbook that comes back: what its sheets around the datasets change here, and what of them does not come in.
//!
//! What becomes of its datasets is said as of any list.

use super::history;
use crate::import::own_book::{Around, Edit, Fate, OwnIssue, Place};
use crate::model::merge::Side;
use crate::model::{Change, ChangeSet, Inventory, Key, Part};
use crate::text::{Text, key};

/// What of a workbook came to the same.
#[derive(Debug, Clone, PartialEq)]
pub struct BookGroup {
    /// What became of it.
    pub is: BookSaid,
    /// How much, and what becomes of it.
    pub heading: String,
    /// How much it is.
    pub count: usize,
    /// Each of it, with where it stands, as far as that was asked for.
    pub lines: Vec<String>,
}

/// What can be said of something in a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookSaid {
    /// It was changed there.
    Changed(Fate),
    /// It is gone or emptied there.
    Missing,
    /// It cannot be taken.
    Issue,
}

impl BookSaid {
    /// Everything that can be said, in the order it is told.
    pub const ALL: [Self; 9] = [
        Self::Changed(Fate::Taken),
        Self::Changed(Fate::Clash(None)),
        Self::Changed(Fate::Clash(Some(Side::Ours))),
        Self::Changed(Fate::Clash(Some(Side::Theirs))),
        Self::Changed(Fate::Gone),
        Self::Changed(Fate::Retired),
        Self::Changed(Fate::OnRecord),
        Self::Missing,
        Self::Issue,
    ];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Changed(fate) => fate.key(),
            Self::Missing => "missing",
            Self::Issue => "issue",
        }
    }
}

/// Tells everything of the sheets around the datasets, what comes to the same together; at most so much of each one by one.
pub fn book_groups(around: &Around, most: usize, inventory: &Inventory, text: &Text) -> Vec<BookGroup> {
    let group = |is: BookSaid| {
        let edits = || around.edits.iter().filter(move |edit| is == BookSaid::Changed(edit.fate));
        let (number, lines): (usize, Vec<String>) = match is {
            BookSaid::Changed(_) => (edits().count(), edits().take(most).map(|edit| edited(edit, inventory, text)).collect()),
            BookSaid::Missing => {
                let missing = around.missing.iter().take(most);
                (around.missing.len(), missing.map(|missing| of(&missing.title, &named(missing.key, inventory, text), text)).collect())
            }
            BookSaid::Issue => (around.issues.len(), around.issues.iter().take(most).map(|issue| book_issue(issue, text)).collect()),
        };
        let count = [("count", number.into())];
        let heading = match is {
            BookSaid::Changed(Fate::Taken) => text.with("book-taken", &[("what", book_counts(around, text).into())]),
            BookSaid::Changed(fate) => text.with(&key("book-fate", fate.key()), &count),
            BookSaid::Missing => text.with("book-missing", &count),
            BookSaid::Issue => text.with("book-issues", &count),
        };
        BookGroup { is, heading, count: number, lines }
    };
    BookSaid::ALL.into_iter().map(group).filter(|group| group.count > 0).collect()
}

/// Says how many records of each sort come in: `3 scores, 1 gate`.
pub fn book_counts(around: &Around, text: &Text) -> String {
    let counts = around.counts().into_iter().map(|(sort, count)| text.with(&key("book-count", sort), &[("count", count.into())]));
    counts.collect::<Vec<_>>().join(", ")
}

/// Says what a record of the workbook changes here; what was changed on both sides with both.
pub fn book_edit(edit: &Edit, inventory: &Inventory, text: &Text) -> String {
    let Edit { title, change, fate, .. } = edit;
    let lines = match fate {
        Fate::Clash(_) => both(change, inventory, text),
        _ => ChangeSet::new([change.clone()]).map(|changes| history::change_lines(&changes, inventory, text)).unwrap_or_default(),
    };
    // What came or went is named already.
    let is_changed = change.before().is_some() && change.after().is_some();
    let name = if title.is_empty() && is_changed { named(change.key(), inventory, text) } else { title.clone() };
    of(&name, &lines.join("; "), text)
}

/// Says what is the matter with a cell of the workbook, and where it stands.
pub fn book_issue(issue: &OwnIssue, text: &Text) -> String {
    let OwnIssue { sheet, row, column, value, problem } = issue;
    let place = [("sheet", sheet.as_ref().into()), ("row", row.to_string().into()), ("column", column.as_str().into())];
    let sentence = format!("{}: {}", text.with("whole-cell", &place), text.of("book-problem", problem.key()));
    if value.is_empty() { sentence } else { format!("{sentence} ({})", text.with("importing-value", &[("value", value.as_str().into())])) }
}

fn edited(edit: &Edit, inventory: &Inventory, text: &Text) -> String {
    let Place { sheet, row } = &edit.place;
    let place = text.with("book-place", &[("sheet", sheet.as_ref().into()), ("row", row.to_string().into())]);
    format!("{place}, {}", book_edit(edit, inventory, text))
}

fn of(title: &str, what: &str, text: &Text) -> String {
    if title.is_empty() { what.to_owned() } else { text.with("book-of", &[("title", title.into()), ("what", what.into())]) }
}

/// Says each part that differs as it stands on both sides.
fn both(change: &Change, inventory: &Inventory, text: &Text) -> Vec<String> {
    let lines = change.differences().into_iter().map(|difference| {
        let said =
            |shown: &Option<_>| shown.as_ref().map_or_else(|| text.get("nothing").to_owned(), |shown| history::shown(difference.part, shown, inventory, text));
        let (ours, theirs) = (said(&difference.before), said(&difference.after));
        text.with("book-both", &[("part", history::part(difference.part, inventory, text).into()), ("ours", ours.into()), ("theirs", theirs.into())])
    });
    lines.collect()
}

/// Names a record of a dataset by its part, and another one by itself.
fn named(of: Key, inventory: &Inventory, text: &Text) -> String {
    match of {
        Key::Score(_, criterion) => history::part(Part::Score(criterion), inventory, text),
        Key::Gate(_, gate) => history::part(Part::Gate(gate), inventory, text),
        Key::Override(_) => history::part(Part::Override, inventory, text),
        Key::Item(_, item) => history::part(Part::Item(item), inventory, text),
        Key::Outcome(_) => text.get("measure-outcome").to_owned(),
        other => history::record(other, None, inventory, text),
    }
}
