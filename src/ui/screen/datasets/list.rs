//! Which datasets the grid shows and in what order: the question, its answer, and the work in between.
//!
//! The question is asked once per change, in the background where the inventory is large; nothing here draws.

use std::sync::Arc;

use eframe::egui::Context;

use super::column::{AsColumn as _, Column};
use super::filter::ColumnFilter;
use crate::model::DatasetId;
use crate::model::query::{Condition, Query, Sort, SortBy};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::latest::{AT_ONCE, Latest};

/// How a condition narrows a column; one of each sort holds at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Choice,
    Span,
    Words,
}

impl Way {
    fn of(condition: &Condition) -> Self {
        match condition {
            Condition::Between(..) => Self::Span,
            Condition::Contains(..) => Self::Words,
            Condition::Not(inner) => Self::of(inner),
            _ => Self::Choice,
        }
    }
}

type Asked = (u64, Query);

/// The rows of the grid.
#[derive(Debug)]
pub(super) struct List {
    /// The question. Change it as you like: the answer follows.
    pub(super) query: Query,
    /// The values of the column that is being narrowed.
    pub(super) filter: ColumnFilter,
    answer: Latest<Asked, Vec<DatasetId>>,
    /// How many datasets meet a condition, as of a generation.
    counts: (u64, Vec<(Condition, usize)>),
    /// Goes up whenever the rows are new.
    version: u64,
    /// Where a dataset was found last.
    found: Option<(DatasetId, Option<usize>)>,
}

impl Default for List {
    fn default() -> Self {
        let query = Query { sort: vec![Sort { by: SortBy::Priority, descending: true }], ..Query::default() };
        Self { query, filter: ColumnFilter::default(), answer: Latest::default(), counts: (0, Vec::new()), version: 0, found: None }
    }
}

impl List {
    /// Returns the datasets, in order.
    pub(super) fn rows(&self) -> &[DatasetId] {
        self.answer.get().map_or(&[], Vec::as_slice)
    }

    /// Returns a number that goes up whenever the rows are new.
    pub(super) const fn version(&self) -> u64 {
        self.version
    }

    /// Tells whether the rows answer the question as it stands.
    pub(super) fn is_current(&self, generation: u64) -> bool {
        self.answer.of(&(generation, self.query.clone())).is_some()
    }

    /// Tells whether anything is left out.
    pub(super) fn is_narrowed(&self) -> bool {
        !self.query.search.trim().is_empty() || !self.query.conditions.is_empty() || self.query.only.is_some()
    }

    /// Brings the rows up to the question, or starts the work that will.
    pub(super) fn refresh(&mut self, open: &Open<'_>, text: &Arc<Text>, ctx: &Context) {
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        let asked = (open.generation, self.query.clone());
        let is_new = self.answer.refresh(&asked, "list", is_small, ctx, || {
            let (inventory, worked, text, query) = (Arc::clone(open.inventory()), Arc::clone(open.worked), Arc::clone(text), asked.1.clone());
            move || query.run(&inventory, &worked.index, worked.facts(), text.as_ref())
        });
        if is_new {
            self.version += 1;
            self.found = None;
        }
    }

    /// Returns how many datasets of the whole inventory meet a condition, counted once for each state of it.
    pub(super) fn count(&mut self, condition: &Condition, open: &Open<'_>) -> usize {
        if self.counts.0 != open.generation {
            self.counts = (open.generation, Vec::new());
        }
        if let Some((_, count)) = self.counts.1.iter().find(|(other, _)| other == condition) {
            return *count;
        }
        let count = open.inventory().datasets().filter(|dataset| condition.is_met(dataset, open.worked.facts())).count();
        self.counts.1.push((condition.clone(), count));
        count
    }

    /// Finds the row of a dataset.
    pub(super) fn position(&mut self, id: DatasetId) -> Option<usize> {
        match self.found {
            Some((found, position)) if found == id => position,
            _ => {
                let position = self.rows().iter().position(|row| *row == id);
                self.found = Some((id, position));
                position
            }
        }
    }

    /// Returns the dataset some rows before or after one, if there is one.
    pub(super) fn neighbour(&self, id: DatasetId, step: i32) -> Option<DatasetId> {
        let position = self.rows().iter().position(|row| *row == id)?;
        let position = position.checked_add_signed(step as isize)?;
        self.rows().get(position).copied()
    }

    /// Sorts by a column: first one way, then the other, then not at all. With `adds` the levels before it stay.
    pub(super) fn sort_by(&mut self, column: Column, adds: bool) {
        let largest_first = column.is_number() && !matches!(column, Column::Rank | Column::Interval);
        let at = self.query.sort.iter().position(|sort| sort.by == column);
        let next = match at.map(|at| self.query.sort[at].descending) {
            None => Some(Sort { by: column, descending: largest_first }),
            Some(descending) if descending == largest_first => Some(Sort { by: column, descending: !largest_first }),
            Some(_) => None,
        };
        match (adds, at, next) {
            (false, _, next) => self.query.sort = next.into_iter().collect(),
            (true, Some(at), Some(next)) => self.query.sort[at] = next,
            (true, Some(at), None) => {
                self.query.sort.remove(at);
            }
            (true, None, next) => self.query.sort.extend(next),
        }
    }

    /// Narrows a column: to chosen values, to a range or to what it contains; `None` takes that away.
    pub(super) fn narrow(&mut self, column: Column, way: Way, condition: Option<Condition>) {
        let conditions = &mut self.query.conditions;
        let is_in_the_way = |other: &Condition| other.column() == Some(column) && Way::of(other) == way;
        let at = conditions.iter().position(is_in_the_way).unwrap_or(conditions.len());
        conditions.retain(|other| !is_in_the_way(other));
        if let Some(condition) = condition {
            conditions.insert(at.min(conditions.len()), condition);
        }
    }

    /// Takes every condition on a column away.
    pub(super) fn widen(&mut self, column: Column) {
        self.query.conditions.retain(|condition| condition.column() != Some(column));
    }

    /// Adds a condition; one of the same sort that cannot hold beside it gives way.
    pub(super) fn add(&mut self, condition: Condition) {
        // What is a choice of one gives way to another choice; fields that are lacking add up.
        let is_choice = !matches!(condition, Condition::Lacks(_) | Condition::Reached(..) | Condition::Waits(_));
        let is_scoring = |condition: &Condition| matches!(condition, Condition::Unscored | Condition::PartlyScored | Condition::Reasoned(_));
        let excludes = |other: &Condition| {
            let is_same_sort = std::mem::discriminant(other) == std::mem::discriminant(&condition);
            *other == condition || (is_choice && is_same_sort) || (is_scoring(&condition) && is_scoring(other))
        };
        self.query.conditions.retain(|other| !excludes(other));
        self.query.conditions.push(condition);
    }

    /// Shows everything again.
    pub(super) fn clear(&mut self) {
        self.query.search.clear();
        self.query.conditions.clear();
        self.query.only = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Field, Stage};

    #[test]
    fn a_header_sorts_one_way_then_the_other_then_not_at_all() {
        let mut list = List::default();
        let owner = Column::Field(Field::Owner);
        list.sort_by(owner, false);
        assert_eq!(list.query.sort, [Sort { by: owner, descending: false }]);
        list.sort_by(owner, false);
        assert_eq!(list.query.sort, [Sort { by: owner, descending: true }]);
        list.sort_by(owner, false);
        assert_eq!(list.query.sort, []);

        list.sort_by(Column::Priority, false);
        list.sort_by(owner, true);
        list.sort_by(owner, true);
        let wanted = [Sort { by: SortBy::Priority, descending: true }, Sort { by: owner, descending: true }];
        assert_eq!(list.query.sort, wanted, "the largest number first, and shift adds");
    }

    #[test]
    fn conditions_that_exclude_each_other_give_way() {
        let mut list = List::default();
        list.add(Condition::Stage(Stage::Prepare));
        list.add(Condition::Lacks(Field::Owner));
        list.add(Condition::Lacks(Field::License));
        list.add(Condition::Stage(Stage::Publish));
        let wanted = [Condition::Lacks(Field::Owner), Condition::Lacks(Field::License), Condition::Stage(Stage::Publish)];
        assert_eq!(list.query.conditions, wanted);
    }
}
