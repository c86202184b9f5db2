//! What there is to tell of the columns of a list: those that are kept, passed over, without a heading, renamed or gone since last time.
//!
//! It only tells; what becomes of a column is decided in [`crate::import::mapping`].

use super::{Planner, Problem};
use crate::import::mapping::{Target, own};
use crate::import::recall;
use crate::import::source::Row;

/// A column without a heading that so many of 4 rows have something in is one of the table, not the end of a row that is too long.
const MOST: usize = 3;
/// In fewer rows than this nothing tells a column from a row that is too long.
const ROWS: usize = 4;

impl Planner<'_> {
    /// Tells of the columns as a whole.
    pub(super) fn tell_columns(&mut self) {
        self.tell_passed();
        self.tell_questions();
        self.find_excess();
        self.tell_gone();
    }

    /// Tells of columns that are kept although their headings mean something, and of those of the program's own lists that are not read.
    fn tell_passed(&mut self) {
        let row = self.heading_row();
        for (index, column) in self.reading.columns.iter().enumerate() {
            let is_question = self.questions.contains(&index);
            if self.styles.get(index).is_some_and(|style| style.is_guessed_month_first()) {
                self.issue(row, Some(index), &column.heading, Problem::MonthFirst);
            }
            if self.reading.header.is_some() && self.mapping.keeps_scores(index, self.reading) {
                self.issue(row, Some(index), &column.heading, Problem::ScoresKept);
            } else if !is_question && self.reading.header.is_some() && self.mapping.kept_against_heading(index, self.reading, self.inventory).is_some() {
                self.issue(row, Some(index), &column.heading, Problem::ColumnKept);
            }
        }
        for (index, passed) in own::passed(self.reading, self.inventory).into_iter().enumerate() {
            let is_skipped = self.mapping.columns.get(index).is_some_and(|assignment| assignment.target == Target::Skip);
            // From our own workbook the places given by hand are read elsewhere.
            let is_told = |passed: &own::Passed| passed.is_told && (passed.is_of_gate || self.ask.past.is_none());
            if let (Some(_), true, Some(column)) = (passed.filter(is_told), is_skipped, self.reading.columns.get(index)) {
                self.issue(row, Some(index), &column.heading, Problem::PassedOver);
            }
        }
    }

    fn heading_row(&self) -> u32 {
        self.reading.header.map_or(1, |(_, last)| last)
    }

    fn becomes(&self, index: usize) -> Target {
        self.mapping.columns.get(index).map_or(Target::Note, |assignment| assignment.target)
    }

    /// Tells of columns that say yes or no to something that no field asks.
    fn tell_questions(&mut self) {
        let kept: Vec<usize> = self.questions.iter().copied().filter(|index| self.becomes(*index) == Target::Note).collect();
        for index in kept {
            let heading = self.reading.columns.get(index).map_or("", |column| column.heading.as_str());
            self.issue(self.heading_row(), Some(index), heading, Problem::YesOrNoKept);
        }
    }

    /// Finds the columns to the right of the last heading; one that most rows have something in is told of as a whole.
    fn find_excess(&mut self) {
        let reading = self.reading;
        let Some(last) = reading.columns.iter().filter(|column| !column.parts.is_empty()).map(|column| column.index).max() else { return };
        let rows = reading.rows().count();
        for (index, column) in reading.columns.iter().enumerate().filter(|(_, column)| column.index > last) {
            if self.becomes(index) == Target::Skip {
                continue;
            }
            if rows >= ROWS && column.profile.filled * 4 > rows * MOST {
                self.issue(self.heading_row(), Some(index), &column.heading, Problem::HeadingMissing);
            } else {
                self.excess.push(index);
            }
        }
    }

    /// Tells of a row that has something to the right of the last heading.
    pub(super) fn tell_excess(&mut self, row: Row<'_>) {
        let reading = self.reading;
        let first = self.excess.iter().find_map(|index| Some((*index, row.get(reading.columns.get(*index)?.index)?)));
        if let Some((index, cell)) = first {
            self.issue(row.number, Some(index), &cell.text(), Problem::RowTooLong);
        }
    }

    /// Tells of columns that the source's last list had and this one does not, and of those that took their place under another heading.
    fn tell_gone(&mut self) {
        let Some(source) = self.ask.source.filter(|source| source.header.is_some() && self.reading.header.is_some()) else { return };
        let headings = recall::headings(self.reading);
        let is_new = |index: usize| headings.get(index).is_some_and(|heading| !source.columns.iter().any(|column| column.heading == *heading));
        for gone in source.columns.iter().filter(|column| !headings.contains(&column.heading)) {
            let target = Target::parse(&gone.target, self.mapping.language).filter(|target| !matches!(target, Target::Note | Target::Skip));
            let heir = target.and_then(|target| self.mapping.column_of(target)).filter(|index| is_new(*index));
            match heir {
                Some(index) => self.issue(self.heading_row(), Some(index), gone.shown(), Problem::ColumnRenamed),
                None => self.issue(self.heading_row(), None, gone.shown(), Problem::ColumnGone),
            }
        }
    }
}
