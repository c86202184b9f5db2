//! Which datasets the grid shows and in what order: the question, its answer, and the work in between.
//!
//! The question is asked once per change, in the background where the inventory is large; nothing here draws.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::Context;

use super::column::{AsColumn as _, Column};
use super::filter::ColumnFilter;
use super::group::Lines;
use super::hidden::{Answered, Hidden};
use crate::model::DatasetId;
use crate::model::query::syntax::{Asked as Understood, Lexicon, read};
use crate::model::query::{Condition, Held, Query, Sort, SortBy, Subtotal, groups};
use crate::text::{Locale, Text};
use crate::ui::context::Open;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::wording;

/// A frame counts for so long at most.
const COUNTING: Duration = Duration::from_millis(3);

/// A heading of a grouped list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct GroupHead {
    /// What the datasets under it hold.
    pub(super) held: Held,
    /// What it is called.
    pub(super) name: String,
    /// What they come to.
    pub(super) subtotal: Subtotal,
    /// Whether its datasets are not shown.
    pub(super) is_folded: bool,
}

/// A line of the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// A heading, by its place among the headings.
    Heading(usize),
    /// A dataset, by its place among [`List::rows`].
    Row(usize),
}

/// The answer to a question.
#[derive(Debug, Default)]
struct Answer {
    rows: Vec<DatasetId>,
    /// The headings with how many datasets stand under each, in the order of the rows; empty where the list is not grouped.
    heads: Vec<GroupHead>,
    /// Every dataset there is, in order of their ids.
    all: Vec<DatasetId>,
    /// What the answer before it to the same question showed and this one does not.
    hidden: Hidden,
}

/// What of the answer is in sight: folded groups are left out.
#[derive(Debug, Default)]
struct Sight {
    rows: Vec<DatasetId>,
    heads: Vec<GroupHead>,
    lines: Vec<Line>,
    /// The line of each row.
    places: Vec<usize>,
}

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

type Asked = (u64, Query, Option<SortBy>);

/// The text that is searched for, as it was understood.
#[derive(Debug, Default)]
struct Read {
    of: Option<(String, u64, Locale)>,
    understood: Understood,
    lexicon: Arc<Lexicon>,
}

/// The rows of the grid.
#[derive(Debug)]
pub(super) struct List {
    /// The question. Change it as you like: the answer follows.
    pub(super) query: Query,
    /// The values of the column that is being narrowed.
    pub(super) filter: ColumnFilter,
    /// The column that the list is grouped by.
    pub(super) group: Option<SortBy>,
    /// The headings whose datasets are not shown.
    folded: BTreeSet<Held>,
    read: Read,
    /// The question with what the text asks.
    whole: Query,
    answer: Latest<Asked, Arc<Answer>>,
    sight: Sight,
    /// How many datasets meet a condition, as of a generation.
    counts: (u64, Vec<(Condition, usize)>),
    /// The frame that counted last, and how long it did.
    counting: (u64, Duration),
    /// Goes up whenever the rows are new.
    version: u64,
    /// Where a dataset was found last.
    found: Option<(DatasetId, Option<usize>)>,
    /// What the last answer leaves out, and of which state of the inventory it is, until that is told.
    hidden: Option<(u64, Hidden)>,
}

impl Default for List {
    fn default() -> Self {
        let query = Query { sort: vec![Sort { by: SortBy::Priority, descending: true }], ..Query::default() };
        let whole = query.clone();
        Self {
            query,
            filter: ColumnFilter::default(),
            group: None,
            folded: BTreeSet::new(),
            read: Read::default(),
            whole,
            answer: Latest::default(),
            sight: Sight::default(),
            counts: (0, Vec::new()),
            counting: (0, Duration::ZERO),
            version: 0,
            found: None,
            hidden: None,
        }
    }
}

impl List {
    /// Returns the datasets in sight, in order: those under folded headings are not among them.
    pub(super) fn rows(&self) -> &[DatasetId] {
        &self.sight.rows
    }

    /// Tells whether the question has been answered, perhaps as it stood a moment ago.
    pub(super) fn has_answer(&self) -> bool {
        self.answer.get().is_some()
    }

    /// Returns how many datasets are found, folded or not.
    pub(super) fn found(&self) -> usize {
        self.answer.get().map_or(0, |answer| answer.rows.len())
    }

    /// Returns the lines of the list: headings and rows where it is grouped, rows alone where it is not.
    pub(super) fn lines(&self) -> Lines<'_> {
        let Sight { rows, heads, lines, places } = &self.sight;
        Lines { all: lines, heads, places, rows: rows.len() }
    }

    /// Folds a group away, or brings it back.
    pub(super) fn fold(&mut self, at: usize) {
        let Some(what) = self.sight.heads.get(at).map(|group| group.held.clone()) else { return };
        if !self.folded.remove(&what) {
            self.folded.insert(what);
        }
        self.look();
    }

    /// Folds every group away, or brings all back.
    pub(super) fn fold_all(&mut self, is_folded: bool) {
        self.folded.clear();
        if is_folded {
            self.folded.extend(self.sight.heads.iter().map(|head| head.held.clone()));
        }
        self.look();
    }

    /// Groups the list by a column, or not at all.
    pub(super) fn group_by(&mut self, column: Option<SortBy>) {
        self.group = column;
        self.folded.clear();
    }

    /// Returns a number that goes up whenever the rows are new.
    pub(super) const fn version(&self) -> u64 {
        self.version
    }

    /// Tells whether the rows answer the question as it stands.
    pub(super) fn is_current(&self, generation: u64) -> bool {
        self.answer.of(&(generation, self.whole.clone(), self.group)).is_some()
    }

    /// Tells whether anything is left out.
    pub(super) fn is_narrowed(&self) -> bool {
        !self.query.search.trim().is_empty() || !self.query.conditions.is_empty() || self.query.only.is_some()
    }

    /// Returns what the search line asks, as it was understood last.
    pub(super) fn understood(&self) -> &Understood {
        &self.read.understood
    }

    /// Returns the names that the search line knows.
    pub(super) fn lexicon(&self) -> &Arc<Lexicon> {
        &self.read.lexicon
    }

    /// Returns the question with what the search line asks.
    pub(super) const fn whole(&self) -> &Query {
        &self.whole
    }

    /// Makes chips of the conditions that the search line asks for; the words stay.
    pub(super) fn settle_search(&mut self) {
        let understood = std::mem::take(&mut self.read.understood);
        if understood.conditions.is_empty() {
            self.read.understood = understood;
            return;
        }
        self.query.search = understood.search();
        self.read.of = None;
        for condition in understood.conditions {
            if !self.query.conditions.contains(&condition) {
                self.query.conditions.push(condition);
            }
        }
    }

    /// Understands the search line, once for each text, language and state of the inventory.
    fn read(&mut self, open: &Open<'_>, text: &Text) {
        let is_known = |of: &(String, u64, Locale)| (of.1, of.2) == (open.generation, text.locale());
        if !self.read.of.as_ref().is_some_and(is_known) {
            self.read.lexicon = Arc::new(wording::lexicon(open.inventory(), text));
        } else if self.read.of.as_ref().is_some_and(|of| of.0 == self.query.search) {
            return;
        }
        self.read.understood = read(&self.query.search, &self.read.lexicon);
        self.read.of = Some((self.query.search.clone(), open.generation, text.locale()));
    }

    /// Brings the rows up to the question, or starts the work that will.
    pub(super) fn refresh(&mut self, open: &Open<'_>, text: &Arc<Text>, ctx: &Context) {
        self.read(open, text);
        self.whole = self.read.understood.put(&self.query);
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        let asked = (open.generation, self.whole.clone(), self.group);
        let before = self.answer.latest().filter(|(of, _)| of.0 < asked.0 && asks_same(&of.1, &asked.1)).map(|(_, answer)| Arc::clone(answer));
        let is_new = self.answer.refresh(&asked, "list", is_small, ctx, || {
            let (inventory, worked, text, query) = (Arc::clone(open.inventory()), Arc::clone(open.worked), Arc::clone(text), asked.1.clone());
            let (group, language) = (self.group, open.language);
            move || {
                let rows = query.run(&inventory, &worked.index, worked.facts(), text.as_ref());
                let all = worked.index.ids();
                let now = Answered { shown: &rows, all: &all };
                let hidden = before.map(|before| Hidden::between(Answered { shown: &before.rows, all: &before.all }, now)).unwrap_or_default();
                let Some(by) = group else { return Arc::new(Answer { rows, heads: Vec::new(), all, hidden }) };
                let groups = groups(&rows, by, &inventory, worked.facts(), language, text.as_ref());
                let head =
                    |held: &Held, subtotal| GroupHead { name: wording::held(by, held, &inventory, &text), held: held.clone(), subtotal, is_folded: false };
                let heads = groups.iter().map(|group| head(&group.held, group.subtotal)).collect();
                Arc::new(Answer { rows: groups.into_iter().flat_map(|group| group.rows).collect(), heads, all, hidden })
            }
        });
        if is_new {
            self.hidden = self.answer.latest().map(|(of, answer)| (of.0, answer.hidden.clone()));
            self.look();
        }
    }

    /// Returns what the newest answer leaves out of what the one before showed, and of which state of the inventory it is; once.
    pub(super) const fn take_hidden(&mut self) -> Option<(u64, Hidden)> {
        self.hidden.take()
    }

    /// Works out what is in sight.
    fn look(&mut self) {
        self.found = None;
        self.version += 1;
        let Some(answer) = self.answer.get().cloned() else { return };
        if answer.heads.is_empty() {
            self.sight = Sight { rows: answer.rows.clone(), ..Sight::default() };
            return;
        }
        let mut sight = Sight::default();
        let mut from = 0;
        for head in &answer.heads {
            let to = from + head.subtotal.datasets;
            let is_folded = self.folded.contains(&head.held);
            sight.lines.push(Line::Heading(sight.heads.len()));
            sight.heads.push(GroupHead { is_folded, ..head.clone() });
            if !is_folded {
                for id in &answer.rows[from..to] {
                    sight.places.push(sight.lines.len());
                    sight.lines.push(Line::Row(sight.rows.len()));
                    sight.rows.push(*id);
                }
            }
            from = to;
        }
        self.sight = sight;
    }

    /// Returns how many datasets of the whole inventory meet a condition, counted once for each state of it; nothing while the frame has counted
    /// for long enough, and the next goes on.
    pub(super) fn count(&mut self, condition: &Condition, open: &Open<'_>, ctx: &Context) -> Option<usize> {
        if self.counts.0 != open.generation {
            self.counts = (open.generation, Vec::new());
        }
        if let Some((_, count)) = self.counts.1.iter().find(|(other, _)| other == condition) {
            return Some(*count);
        }
        let frame = ctx.cumulative_frame_nr();
        let spent = if self.counting.0 == frame { self.counting.1 } else { Duration::ZERO };
        if spent >= COUNTING {
            ctx.request_repaint();
            return None;
        }
        let begin = Instant::now();
        let count = open.inventory().datasets().filter(|dataset| condition.is_met(dataset, open.worked.facts())).count();
        self.counting = (frame, spent + begin.elapsed());
        self.counts.1.push((condition.clone(), count));
        Some(count)
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

/// Tells whether two questions are the same but for the order.
fn asks_same(a: &Query, b: &Query) -> bool {
    let unsorted = |query: &Query| Query { sort: Vec::new(), ..query.clone() };
    unsorted(a) == unsorted(b)
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
