//! What is chosen in the grid: the cell with the cursor, a range of cells, or rows that were ticked.
//!
//! It knows places and ids only; what is done to the cells, and how they look, is told elsewhere.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::column::Column;
use crate::model::DatasetId;

/// A cell, by its row and column among those shown, both from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cell {
    /// The row.
    pub(super) row: usize,
    /// The column.
    pub(super) column: usize,
}

impl Cell {
    /// Names a cell.
    pub(super) const fn new(row: usize, column: usize) -> Self {
        Self { row, column }
    }
}

/// What is chosen: a range of cells from an anchor to the cursor, or the rows that are ticked. What was chosen last counts.
#[derive(Debug, Clone, Default)]
pub(super) struct Selection {
    cursor: Cell,
    anchor: Cell,
    /// The datasets that the cursor and the anchor stood at.
    at: [Option<DatasetId>; 2],
    marked: BTreeSet<DatasetId>,
    is_rows: bool,
    /// The row that was ticked last, which a range of ticks begins at.
    ticked: Option<DatasetId>,
    /// Whether the range goes from the first row to the last.
    is_whole: bool,
    /// The list that the places are of, and how long it is.
    version: u64,
    count: usize,
}

impl Selection {
    /// Returns where the cursor is.
    pub(super) const fn cursor(&self) -> Cell {
        self.cursor
    }

    /// Tells whether the ticked rows are what is chosen, not the range of cells.
    pub(super) fn is_rows(&self) -> bool {
        self.is_rows && !self.marked.is_empty()
    }

    /// Tells whether nothing but the cell with the cursor is chosen.
    pub(super) fn is_single(&self) -> bool {
        !self.is_rows() && !self.is_whole && self.cursor == self.anchor
    }

    /// Returns the rows of the range, from 0.
    pub(super) fn row_range(&self) -> RangeInclusive<usize> {
        if self.is_whole {
            return 0..=self.count.saturating_sub(1);
        }
        self.cursor.row.min(self.anchor.row)..=self.cursor.row.max(self.anchor.row)
    }

    /// Returns the columns of the range, from 0.
    pub(super) fn column_range(&self) -> RangeInclusive<usize> {
        self.cursor.column.min(self.anchor.column)..=self.cursor.column.max(self.anchor.column)
    }

    /// Tells whether a cell is in the range.
    pub(super) fn holds(&self, row: usize, column: usize) -> bool {
        !self.is_rows() && self.row_range().contains(&row) && self.column_range().contains(&column)
    }

    /// Returns the datasets that are ticked.
    pub(super) const fn marked(&self) -> &BTreeSet<DatasetId> {
        &self.marked
    }

    /// Lets the ticked rows be what is chosen again.
    pub(super) fn choose_ticked(&mut self) {
        self.is_rows = !self.marked.is_empty();
    }

    /// Returns the chosen datasets in the order they are shown: those that are ticked, or those of the range.
    pub(super) fn rows(&self, shown: &[DatasetId]) -> Vec<DatasetId> {
        if self.is_rows() {
            shown.iter().copied().filter(|id| self.marked.contains(id)).collect()
        } else {
            let rows = self.row_range();
            shown.iter().copied().skip(*rows.start()).take(rows.end() - rows.start() + 1).collect()
        }
    }

    /// Returns the chosen columns in the order they are shown: all of them where rows are ticked.
    pub(super) fn columns(&self, shown: &[Column]) -> Vec<Column> {
        if self.is_rows() {
            return shown.to_vec();
        }
        let columns = self.column_range();
        shown.iter().copied().skip(*columns.start()).take(columns.end() - columns.start() + 1).collect()
    }

    /// Returns the chosen cells, row by row.
    pub(super) fn cells(&self, rows: &[DatasetId], columns: &[Column]) -> Vec<(DatasetId, Column)> {
        let columns = self.columns(columns);
        self.rows(rows).into_iter().flat_map(|id| columns.iter().map(move |column| (id, *column))).collect()
    }

    /// Moves the cursor; the range grows to it, or becomes that one cell.
    pub(super) fn move_to(&mut self, cell: Cell, extends: bool, shown: &[DatasetId]) {
        self.is_whole &= extends && cell.row == self.cursor.row;
        self.cursor = cell;
        self.at[0] = shown.get(cell.row).copied();
        if !extends {
            self.anchor = cell;
            self.at[1] = self.at[0];
        }
        self.is_rows = false;
    }

    /// Chooses the range between two cells; the cursor stands at the second.
    #[cfg(test)]
    fn choose(&mut self, anchor: Cell, cursor: Cell, shown: &[DatasetId]) {
        self.move_to(anchor, false, shown);
        self.move_to(cursor, true, shown);
    }

    /// Lets the range go from the first row to the last.
    pub(super) const fn choose_columns(&mut self) {
        self.is_whole = true;
        self.is_rows = false;
    }

    /// Ticks a row, or takes the tick away. With `extends` all rows from the one that was ticked last are ticked.
    pub(super) fn tick(&mut self, row: usize, extends: bool, shown: &[DatasetId]) {
        let Some(id) = shown.get(row).copied() else { return };
        let from = self.ticked.filter(|_| extends).and_then(|ticked| shown.iter().position(|other| *other == ticked));
        match from {
            Some(from) => self.marked.extend(shown[from.min(row)..=from.max(row)].iter().copied()),
            None if self.marked.remove(&id) => {}
            None => {
                self.marked.insert(id);
            }
        }
        self.ticked = Some(id);
        self.is_rows = true;
    }

    /// Ticks the rows of the range; takes the ticks away where all of them have one.
    pub(super) fn tick_range(&mut self, shown: &[DatasetId]) {
        let rows = self.row_range();
        let ids: Vec<DatasetId> = shown.iter().copied().skip(*rows.start()).take(rows.end() - rows.start() + 1).collect();
        if ids.iter().all(|id| self.marked.contains(id)) {
            for id in &ids {
                self.marked.remove(id);
            }
        } else {
            self.marked.extend(ids);
        }
        self.ticked = shown.get(self.cursor.row).copied();
        self.is_rows = true;
    }

    /// Ticks every row that is shown, or takes all ticks away where every row has one.
    pub(super) fn tick_all(&mut self, shown: &[DatasetId]) {
        if self.marked.len() == shown.len() {
            self.marked.clear();
        } else {
            self.marked = shown.iter().copied().collect();
        }
        self.is_rows = true;
    }

    /// Lets go of the ticks and of the range; the cursor stays.
    pub(super) fn clear(&mut self) {
        self.marked.clear();
        self.is_rows = false;
        self.is_whole = false;
        self.anchor = self.cursor;
        self.at[1] = self.at[0];
    }

    /// Follows the datasets to where they are in a list that is new; what is no longer shown is no longer chosen.
    pub(super) fn settle(&mut self, version: u64, shown: &[DatasetId], columns: usize) {
        let last = columns.saturating_sub(1);
        self.cursor.column = self.cursor.column.min(last);
        self.anchor.column = self.anchor.column.min(last);
        if self.version == version {
            return;
        }
        self.version = version;
        self.count = shown.len();
        let is_there = |(row, id): (usize, Option<DatasetId>)| id.is_none() || shown.get(row).copied() == id;
        let stays = is_there((self.cursor.row, self.at[0])) && is_there((self.anchor.row, self.at[1])) && self.anchor.row < shown.len().max(1);
        if !stays {
            let row = self.at[0].and_then(|id| shown.iter().position(|other| *other == id));
            let row = row.unwrap_or(self.cursor.row).min(shown.len().saturating_sub(1));
            let is_rows = self.is_rows;
            self.move_to(Cell::new(row, self.cursor.column), false, shown);
            self.is_rows = is_rows;
        }
        if !self.marked.is_empty() {
            let marked = std::mem::take(&mut self.marked);
            self.marked = shown.iter().copied().filter(|id| marked.contains(id)).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::column::TITLE;
    use super::*;

    fn ids(numbers: &[u128]) -> Vec<DatasetId> {
        numbers.iter().map(|number| DatasetId::from_uuid(Uuid::from_u128(*number))).collect()
    }

    #[test]
    fn a_range_lists_its_cells_row_by_row() {
        let (rows, columns) = (ids(&[1, 2, 3]), [TITLE, Column::Stage, Column::Rank]);
        let mut selection = Selection::default();
        selection.settle(1, &rows, 3);
        assert_eq!(selection.cells(&rows, &columns), [(rows[0], TITLE)]);
        assert!(selection.is_single());
        selection.choose(Cell::new(2, 2), Cell::new(1, 1), &rows);
        let wanted = [(rows[1], Column::Stage), (rows[1], Column::Rank), (rows[2], Column::Stage), (rows[2], Column::Rank)];
        assert_eq!(selection.cells(&rows, &columns), wanted);
        assert!(selection.holds(2, 1) && !selection.holds(0, 1));
        selection.clear();
        assert_eq!(selection.cells(&rows, &columns), [(rows[1], Column::Stage)], "the cursor stays");
        selection.choose_columns();
        assert_eq!(selection.cells(&rows, &columns), [(rows[0], Column::Stage), (rows[1], Column::Stage), (rows[2], Column::Stage)]);
        selection.move_to(Cell::new(1, 2), true, &rows);
        assert_eq!(selection.cells(&rows, &columns).len(), 6, "whole columns grow sideways");
        selection.move_to(Cell::new(0, 2), false, &rows);
        assert!(selection.is_single());
    }

    #[test]
    fn ticked_rows_count_until_a_cell_is_chosen() {
        let (rows, columns) = (ids(&[1, 2, 3, 4]), [TITLE, Column::Stage]);
        let mut selection = Selection::default();
        selection.tick(3, false, &rows);
        selection.tick(1, true, &rows);
        assert_eq!(selection.rows(&rows), rows[1..], "in the order shown");
        assert_eq!(selection.columns(&columns), columns);
        selection.tick(2, false, &rows);
        assert_eq!(selection.rows(&rows), [rows[1], rows[3]]);
        selection.move_to(Cell::new(0, 1), false, &rows);
        assert_eq!(selection.cells(&rows, &columns), [(rows[0], Column::Stage)]);
        assert_eq!(selection.marked().len(), 2, "the ticks stay in sight");
        selection.tick_all(&rows);
        assert_eq!(selection.rows(&rows), rows);
        selection.tick_all(&rows);
        assert!(selection.marked().is_empty() && selection.is_single());
        selection.choose(Cell::new(0, 0), Cell::new(1, 1), &rows);
        selection.tick_range(&rows);
        assert_eq!(selection.rows(&rows), rows[..2]);
        selection.tick_range(&rows);
        assert!(selection.marked().is_empty());
    }

    #[test]
    fn the_cursor_follows_its_dataset_and_hidden_rows_are_let_go() {
        let rows = ids(&[1, 2, 3, 4]);
        let mut selection = Selection::default();
        selection.settle(1, &rows, 4);
        selection.tick_all(&rows);
        selection.choose(Cell::new(1, 3), Cell::new(2, 3), &rows);
        let sorted = ids(&[4, 3, 1]);
        selection.settle(2, &sorted, 2);
        assert_eq!(selection.cursor(), Cell::new(1, 1), "the third dataset is the second now, and there are fewer columns");
        assert!(selection.is_single(), "a range of other rows is none");
        assert_eq!(selection.marked().len(), 3);
        selection.settle(3, &[], 2);
        assert_eq!((selection.cursor().row, selection.marked().len()), (0, 0));
    }
}
