//! Which demand the list shows and in what order: the question, its answer, and what is counted on the way.
//!
//! Only what changed is folded again, and the question is asked once per change; nothing here draws.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::demand::DemandSummary;
use crate::model::difference::DemandPart;
use crate::model::query::fold;
use crate::model::{Dataset, Demand, DemandId};
use crate::text::{Locale, Text};
use crate::ui::context::Open;

/// A column of the list.
pub(super) type Column = DemandPart;

/// What is asked of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Question {
    /// Words that are all to be there.
    pub(super) search: String,
    /// Only what has no answer yet.
    pub(super) is_unanswered: bool,
    /// Only what no dataset would meet yet.
    pub(super) is_unmet: bool,
    /// Only what was told in a year.
    pub(super) year: Option<i16>,
    /// Only what a group asked for, as it is folded.
    pub(super) group: Option<String>,
    /// The column that it is sorted by, and whether from its end.
    pub(super) sort: (Column, bool),
}

impl Default for Question {
    fn default() -> Self {
        Self { search: String::new(), is_unanswered: false, is_unmet: false, year: None, group: None, sort: (Column::Date, true) }
    }
}

impl Question {
    /// Tells whether anything is left out.
    pub(super) fn is_narrow(&self) -> bool {
        !self.search.trim().is_empty() || self.is_unanswered || self.is_unmet || self.year.is_some() || self.group.is_some()
    }

    /// Shows everything again, in the same order.
    pub(super) fn clear(&mut self) {
        *self = Self { sort: self.sort, ..Self::default() };
    }

    /// Sorts by a column; a second time from its other end. Days begin with the newest.
    pub(super) fn sort_by(&mut self, column: Column) {
        let begins_at_end = matches!(column, Column::Date | Column::Answered);
        self.sort = if self.sort.0 == column { (column, !self.sort.1) } else { (column, begins_at_end) };
    }
}

/// One demand with what it is found and sorted by.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) demand: Arc<Demand>,
    /// The datasets that would meet it.
    pub(super) datasets: Vec<Arc<Dataset>>,
    folded: String,
    group: String,
    /// The keys of who, what, channel and datasets in the alphabet.
    keys: [Box<[u8]>; 4],
}

impl Entry {
    fn new(demand: &Arc<Demand>, datasets: Vec<Arc<Dataset>>, open: &Open<'_>, text: &Text) -> Self {
        let titles: Vec<&str> = datasets.iter().map(|dataset| dataset.title(open.language)).collect();
        let titles = titles.join("\n");
        let channel = demand.channel.as_ref().map_or("", |channel| channel.as_str());
        let source = demand.source.as_ref().map_or("", |source| source.as_str());
        let folded = [demand.who.as_str(), demand.what.as_str(), channel, source, &titles].map(fold).join("\n");
        let keys = [demand.who.as_str(), demand.what.as_str(), channel, &titles].map(|words| text.sort_key(words));
        Self { group: fold(demand.who.as_str()), demand: Arc::clone(demand), datasets, folded, keys }
    }

    fn is_of(&self, demand: &Arc<Demand>, datasets: &[Arc<Dataset>]) -> bool {
        Arc::ptr_eq(&self.demand, demand)
            && self.datasets.len() == datasets.len()
            && self.datasets.iter().zip(datasets).all(|(kept, dataset)| Arc::ptr_eq(kept, dataset))
    }

    fn answers(&self, question: &Question, words: &[&str]) -> bool {
        let Question { search: _, is_unanswered, is_unmet, year, group, sort: _ } = question;
        (!is_unanswered || self.demand.answered.is_none())
            && (!is_unmet || self.demand.is_unmet())
            && year.is_none_or(|year| self.demand.date.year() == year)
            && group.as_ref().is_none_or(|group| *group == self.group)
            && words.iter().all(|word| self.folded.contains(word))
    }

    fn compare(&self, other: &Self, column: Column) -> std::cmp::Ordering {
        let key = |at: usize| self.keys[at].cmp(&other.keys[at]);
        match column {
            Column::Date => self.demand.date.cmp(&other.demand.date),
            Column::Answered => self.demand.answered.cmp(&other.demand.answered),
            Column::Who => key(0),
            Column::What => key(1),
            Column::Channel | Column::Source => key(2),
            Column::Datasets => key(3),
        }
    }
}

/// The rows of the list.
#[derive(Debug, Default)]
pub(super) struct List {
    /// The question. Change it as you like: the answer follows.
    pub(super) question: Question,
    entries: Vec<Entry>,
    at: Option<(u64, Locale)>,
    asked: Option<Question>,
    rows: Vec<usize>,
    summary: DemandSummary,
    years: Vec<(i16, usize)>,
}

impl List {
    /// Returns how many rows there are.
    pub(super) const fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns a row.
    pub(super) fn row(&self, row: usize) -> Option<&Entry> {
        self.rows.get(row).map(|at| &self.entries[*at])
    }

    /// Finds the row of a demand.
    pub(super) fn position(&self, id: DemandId) -> Option<usize> {
        self.rows.iter().position(|at| self.entries[*at].demand.id == id)
    }

    /// Finds a demand, also one that is not among the rows.
    pub(super) fn entry(&self, id: DemandId) -> Option<&Entry> {
        // The entries stand in the order of their ids.
        self.entries.binary_search_by_key(&id, |entry| entry.demand.id).ok().map(|at| &self.entries[at])
    }

    /// Returns what all demand amounts to.
    pub(super) const fn summary(&self) -> &DemandSummary {
        &self.summary
    }

    /// Returns the years that something was told in with how much, newest first.
    pub(super) fn years(&self) -> &[(i16, usize)] {
        &self.years
    }

    /// Brings the rows up to the inventory and the question; returns what is new since the last time, if it is one thing.
    pub(super) fn refresh(&mut self, open: &Open<'_>, text: &Text) -> Option<DemandId> {
        let at = (open.session.revision(), text.locale());
        let mut came = None;
        if self.at != Some(at) {
            let is_first = self.at.is_none();
            let is_same_language = self.at.is_some_and(|(_, locale)| locale == at.1);
            let new = self.take_in(is_same_language, open, text);
            came = new.filter(|_| !is_first && is_same_language);
            self.at = Some(at);
            self.asked = None;
        }
        if self.asked.as_ref() != Some(&self.question) {
            self.rows = self.answer();
            self.asked = Some(self.question.clone());
        }
        came
    }

    fn take_in(&mut self, may_reuse: bool, open: &Open<'_>, text: &Text) -> Option<DemandId> {
        let inventory = open.inventory();
        let mut old = std::mem::take(&mut self.entries).into_iter().peekable();
        let mut came = Vec::new();
        for demand in inventory.demands() {
            while old.next_if(|entry| entry.demand.id < demand.id).is_some() {}
            let kept = old.next_if(|entry| entry.demand.id == demand.id);
            if kept.is_none() {
                came.push(demand.id);
            }
            let datasets: Vec<Arc<Dataset>> = demand.datasets.iter().filter_map(|id| inventory.dataset(*id).cloned()).collect();
            let kept = kept.filter(|entry| may_reuse && entry.is_of(demand, &datasets));
            self.entries.push(kept.unwrap_or_else(|| Entry::new(demand, datasets, open, text)));
        }
        self.summary = DemandSummary::of(self.entries.iter().map(|entry| entry.demand.as_ref()));
        let mut years: BTreeMap<i16, usize> = BTreeMap::new();
        for entry in &self.entries {
            *years.entry(entry.demand.date.year()).or_default() += 1;
        }
        self.years = years.into_iter().rev().collect();
        match came.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    fn answer(&self) -> Vec<usize> {
        let search = fold(&self.question.search);
        let words: Vec<&str> = search.split(' ').filter(|word| !word.is_empty()).collect();
        let mut rows: Vec<usize> = (0..self.entries.len()).filter(|at| self.entries[*at].answers(&self.question, &words)).collect();
        let (column, is_falling) = self.question.sort;
        rows.sort_by(|a, b| {
            let (a, b) = (&self.entries[*a], &self.entries[*b]);
            let order = a.compare(b, column);
            let order = if is_falling { order.reverse() } else { order };
            order.then_with(|| b.demand.date.cmp(&a.demand.date)).then_with(|| b.demand.id.cmp(&a.demand.id))
        });
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_sorts_one_way_and_then_the_other() {
        let mut question = Question::default();
        question.sort_by(Column::Who);
        assert_eq!(question.sort, (Column::Who, false));
        question.sort_by(Column::Who);
        assert_eq!(question.sort, (Column::Who, true));
        question.sort_by(Column::Date);
        assert_eq!(question.sort, (Column::Date, true), "the newest first");
        question.is_unmet = true;
        question.year = Some(2026);
        question.clear();
        assert_eq!((question.is_narrow(), question.sort), (false, (Column::Date, true)));
    }
}
