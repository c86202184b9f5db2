//! F3 and Shift+F3: from one cell with the words that were searched for to the next.
//!
//! The search line narrows the list. Its words are kept when it is emptied, so that one can walk through the matches among all the rows.

use eframe::egui::{Context, Ui};

use super::DatasetsScreen;
use super::block::{Sight, View};
use super::column::Column;
use super::selection::Cell;
use crate::command::replace::is_text;
use crate::model::query::{Query, fold};
use crate::model::{DatasetId, Field};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::replace::Scope;
use crate::ui::latest::Latest;

/// Up to so many cells are looked through on the spot.
const AT_ONCE: usize = 3_000;

impl DatasetsScreen {
    /// Leads the cursor to the match that was asked for.
    pub(super) fn find_ui(&mut self, ui: &Ui, columns: &[Column], open: &Open<'_>, cx: &mut Cx<'_>) {
        let Self { list, grid, finder, .. } = self;
        finder.keep(&list.query.search);
        let sight = || Sight::of(open, cx.text);
        let cell = finder.refresh((open.generation, &list.query), list.rows(), columns, grid.selection.cursor(), ui.ctx(), sight);
        let Some(cell) = cell else { return };
        grid.selection.move_to(cell, false, list.rows());
        grid.reveal_cursor();
        cx.ask(Action::Select(list.rows().get(cell.row).copied()));
        self.wants_grid = true;
    }
}

/// Where somebody is among the matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Which match it is, from 1; 0 where there is none.
    pub(super) at: usize,
    /// How many cells match.
    pub(super) all: usize,
    /// How many rows they stand in: as many as a search for the words finds.
    pub(super) rows: usize,
}

/// What is looked for, in which rows and columns.
type Asked = (u64, Query, Vec<Column>, Vec<String>);

/// The walk through the matches.
#[derive(Debug, Default)]
pub(super) struct Finder {
    /// What was searched for last, and its words.
    search: String,
    words: Vec<String>,
    /// Steps that wait to be taken.
    steps: isize,
    matches: Latest<Asked, Vec<Cell>>,
    /// Which match the cursor was led to, and how many there are.
    standing: Option<Standing>,
    /// Where the cursor was led to.
    led: Option<Cell>,
}

impl Finder {
    /// Keeps the words that are searched for; those searched for last stay when the line is emptied.
    pub(super) fn keep(&mut self, search: &str) {
        if self.search == search {
            return;
        }
        search.clone_into(&mut self.search);
        // What means something to the filter is no word to look for.
        let is_word = |word: &&str| !word.is_empty() && !word.starts_with('-') && !word.contains([':', '<', '>', '=']);
        let words: Vec<String> = fold(search).replace('"', "").split(' ').filter(is_word).map(str::to_owned).collect();
        if !words.is_empty() && words != self.words {
            self.words = words;
            self.standing = None;
        }
    }

    /// Wants to go on, or back; tells whether there is anything to look for.
    pub(super) fn step(&mut self, step: isize) -> bool {
        if !self.words.is_empty() {
            self.steps += step;
        }
        !self.words.is_empty()
    }

    /// Tells which match the cursor was led to, of how many.
    pub(super) const fn standing(&self) -> Option<Standing> {
        self.standing
    }

    /// Looks for the words while there are steps to take; returns the cell to go to.
    pub(super) fn refresh(
        &mut self,
        list: (u64, &Query),
        rows: &[DatasetId],
        columns: &[Column],
        cursor: Cell,
        ctx: &Context,
        sight: impl FnOnce() -> Sight,
    ) -> Option<Cell> {
        if self.steps == 0 {
            if self.led != Some(cursor) {
                self.standing = None;
            }
            return None;
        }
        let asked = (list.0, list.1.clone(), columns.to_vec(), self.words.clone());
        self.matches.refresh(&asked, "find", rows.len() * columns.len() <= AT_ONCE, ctx, || {
            let (sight, rows, columns, words) = (sight(), rows.to_vec(), columns.to_vec(), self.words.clone());
            move || matches(&sight, &rows, &columns, &words)
        });
        let matches = self.matches.of(&asked)?;
        let steps = std::mem::take(&mut self.steps);
        let place = |cell: &Cell| (cell.row, cell.column);
        let count = matches.len().cast_signed();
        let next = matches.partition_point(|cell| place(cell) <= place(&cursor)).cast_signed();
        let rows = matches.chunk_by(|a, b| a.row == b.row).count();
        let standing = Standing { at: 0, all: matches.len(), rows };
        (self.standing, self.led) = (Some(standing), Some(cursor));
        if count == 0 {
            return None;
        }
        let is_on_one = matches.contains(&cursor);
        let from = if steps > 0 || is_on_one { next - 1 } else { next };
        let at = (from + steps).rem_euclid(count) as usize;
        (self.standing, self.led) = (Some(Standing { at: at + 1, ..standing }), matches.get(at).copied());
        self.led
    }
}

/// Says where text may be replaced: in what is shown, in the column with the cursor, in what is chosen.
pub(super) fn scope(view: View<'_>) -> Scope {
    let View { rows, columns, selection } = view;
    let field = |column: &Column| match column {
        Column::Field(field) if is_text(*field) => Some(*field),
        _ => None,
    };
    let cells = if selection.is_single() { Vec::new() } else { selection.cells(rows, columns) };
    let chosen: Vec<(DatasetId, Field)> = cells.iter().filter_map(|(id, column)| field(column).map(|field| (*id, field))).collect();
    let column = columns.get(selection.cursor().column).and_then(field);
    Scope { rows: rows.into(), shown: columns.iter().filter_map(field).collect(), column, chosen: chosen.into() }
}

/// Finds the cells that hold any of the words, row by row, in the rows that hold them all.
///
/// Where the words stand only in what is not shown, the title stands for it: every row that a search finds is walked to.
fn matches(sight: &Sight, rows: &[DatasetId], columns: &[Column], words: &[String]) -> Vec<Cell> {
    let mut found: Vec<Cell> = Vec::new();
    for (row, id) in rows.iter().enumerate().filter(|(_, id)| sight.holds(**id, words)) {
        let before = found.len();
        for (column, of) in columns.iter().enumerate() {
            let seen = fold(&sight.seen(*id, *of));
            if words.iter().any(|word| seen.contains(word)) {
                found.push(Cell::new(row, column));
            }
        }
        if found.len() == before {
            found.push(Cell::new(row, 0));
        }
    }
    found
}
