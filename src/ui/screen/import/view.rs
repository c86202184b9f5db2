//! Where somebody is in the preview of a list: the row, the column, what is being written, and how far the things to look at were walked through.
//!
//! It draws nothing and changes nothing of the list.

use std::collections::BTreeMap;

use crate::import::{Issue, Problem, Severity};

use super::reading::Loaded;

/// What is being written in a cell.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// The row of the sheet.
    pub(super) row: u32,
    /// The column, by its place in the reading.
    pub(super) column: usize,
    /// What is written so far.
    pub(super) text: String,
    /// What stood there.
    pub(super) before: String,
    /// Whether the field has had the focus.
    pub(super) is_begun: bool,
    /// Whether writing goes on where the text ends, instead of over it.
    pub(super) goes_on: bool,
}

/// Where somebody is in the preview.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing to do in the next frame")]
pub(super) struct View {
    /// The row, by its place in the plan.
    pub(super) row: Option<usize>,
    /// The column that is looked at, by its place in the reading.
    pub(super) column: Option<usize>,
    /// How many of the columns that move are passed over at the left.
    pub(super) first: usize,
    /// How far the columns were drawn aside since they last moved.
    pub(super) drift: f32,
    pub(super) is_to_scroll: bool,
    /// Whether the column that is looked at is to be moved into view.
    pub(super) is_aside: bool,
    pub(super) is_to_show: bool,
    /// Whether the grid is to have the focus.
    pub(super) is_to_focus: bool,
    pub(super) draft: Option<Draft>,
    /// How far each kind of problem has been walked through.
    walked: BTreeMap<Problem, usize>,
}

impl View {
    /// Returns how far a kind of problem has been walked through.
    pub(super) fn walked(&self, problem: Problem) -> usize {
        self.walked.get(&problem).copied().unwrap_or_default()
    }

    /// Shows the row and column of an issue, the next of its kind being that one.
    pub(super) fn go_to(&mut self, loaded: &Loaded, issue: &Issue, next: usize) {
        self.walked.insert(issue.problem, next);
        self.show(loaded, issue);
    }

    fn show(&mut self, loaded: &Loaded, issue: &Issue) {
        self.row = loaded.plan.rows.binary_search_by_key(&issue.row, |row| row.row).ok();
        self.column = issue.column.or_else(|| title_column(loaded));
        self.draft = None;
        self.is_to_scroll = true;
        self.is_aside = true;
        self.is_to_show = true;
        self.is_to_focus = true;
    }

    /// Goes to the next, or the previous, thing to look at; after the last comes the first.
    pub(super) fn step(&mut self, loaded: &Loaded, is_forward: bool) {
        let worth = || loaded.plan.issues.iter().filter(|issue| issue.severity() != Severity::Info);
        let row = self.row.and_then(|row| loaded.plan.rows.get(row)).map(|row| row.row);
        let here = row.map(|row| (row, self.column.unwrap_or_default()));
        let place = |issue: &Issue| (issue.row, issue.column.or_else(|| title_column(loaded)).unwrap_or_default());
        // Cells of a row are read left to right, but the row as a whole comes after them.
        let mut places: Vec<((u32, usize), &Issue)> = worth().map(|issue| (place(issue), issue)).collect();
        places.sort_by_key(|(place, _)| *place);
        let next = match (here, is_forward) {
            (None, true) => places.first(),
            (None, false) => places.last(),
            (Some(here), true) => places.iter().find(|(place, _)| *place > here).or(places.first()),
            (Some(here), false) => places.iter().rev().find(|(place, _)| *place < here).or(places.last()),
        };
        if let Some((_, issue)) = next {
            self.show(loaded, issue);
        }
    }

    /// Returns the row of the sheet that somebody is at.
    pub(super) fn sheet_row(&self, loaded: &Loaded) -> Option<u32> {
        self.row.and_then(|row| loaded.plan.rows.get(row)).map(|row| row.row)
    }

    /// Begins to write in the cell that is looked at: over what stands there, or after it.
    pub(super) fn write(&mut self, loaded: &Loaded, typed: Option<String>) {
        let (Some(row), Some(column)) = (self.sheet_row(loaded), self.column) else { return };
        let before = raw(loaded, row, column);
        let goes_on = typed.is_some();
        self.draft = Some(Draft { row, column, text: typed.unwrap_or_else(|| before.clone()), before, is_begun: false, goes_on });
    }
}

/// Returns the column that becomes a title, by its place in the reading.
pub(super) fn title_column(loaded: &Loaded) -> Option<usize> {
    use crate::import::Target;
    use crate::model::Field;
    loaded.mapping.columns.iter().position(|assignment| matches!(assignment.target, Target::Field(key) if key.field() == Field::Title))
}

/// Returns what stands in a cell, by row of the sheet and column of the reading.
pub(super) fn raw(loaded: &Loaded, row: u32, column: usize) -> String {
    let Some(column) = loaded.reading.columns.get(column) else { return String::new() };
    if let Some(written) = loaded.decisions.corrections.get(&(row, column.index)) {
        return written.clone();
    }
    loaded.reading.sheet.row(row).and_then(|row| row.get(column.index)).map_or_else(String::new, |cell| cell.text().into_owned())
}

/// Returns the issues of a row of the sheet; they stand in the order of the rows.
pub(super) fn issues(loaded: &Loaded, row: u32) -> &[Issue] {
    let all = &loaded.plan.issues;
    let start = all.partition_point(|issue| issue.row < row);
    let end = all.partition_point(|issue| issue.row <= row);
    all.get(start..end).unwrap_or_default()
}

/// Returns the issues of one cell; those of the row as a whole belong to its title.
pub(super) fn issues_at(loaded: &Loaded, row: u32, column: usize) -> impl Iterator<Item = &Issue> {
    let is_title = title_column(loaded) == Some(column);
    issues(loaded, row).iter().filter(move |issue| issue.column == Some(column) || (issue.column.is_none() && is_title))
}
