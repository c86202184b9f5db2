//! A history as a trail that people can read: operation by operation, line by line, narrowed to what they look for.
//!
//! It words what the log holds and hides nothing but what follows from another line; what is shown, copied and exported is the same.

mod paper;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use super::history::{difference_change, operation_with_origin, part, record, shown};
use crate::command::{Restore, RestoredPart};
use crate::model::difference::{ItemPart, Shown, Topic};
use crate::model::{Change, ChangeSet, DatasetId, Difference, Inventory, Key, Operation, Part, Stage};
use crate::text::Text;

pub use paper::{trail_paper, trail_table, trail_text};

/// One thing that an operation changed.
#[derive(Debug, Clone, PartialEq)]
pub struct TrailLine {
    /// The record.
    pub key: Key,
    /// What is brought back where somebody wants what was there before; nothing where there is no way back.
    pub way_back: Option<RestoredPart>,
    /// What it is about.
    pub topic: Topic,
    /// What was changed.
    pub what: String,
    /// How: `from A to B`.
    pub change: String,
    /// What stood there before, in words; empty where nothing did.
    pub before: String,
    /// What stands there after, in words; empty where nothing does.
    pub after: String,
}

/// One operation with what it changed.
#[derive(Debug, Clone, PartialEq)]
pub struct TrailEntry {
    /// The operation.
    pub operation: Operation,
    /// What was done.
    pub what: String,
    /// The day it was done on, where the computer is.
    pub day: Date,
    /// What it changed.
    pub lines: Vec<TrailLine>,
    changes: ChangeSet,
}

impl TrailEntry {
    /// Makes the wish to have back what a line replaced.
    pub fn restore(&self, line: &TrailLine, today: Date, why: Option<String>) -> Option<Restore> {
        let change = self.changes.iter().find(|change| change.key() == line.key)?;
        Some(Restore { key: line.key, part: line.way_back?, record: change.before().cloned(), today, why })
    }

    fn why(&self) -> &str {
        self.operation.why.as_ref().map_or("", |why| why.as_str())
    }
}

/// What somebody looks for; what is empty leaves everything.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TrailFilter {
    /// What it is about.
    pub topic: Option<Topic>,
    /// Who did it.
    pub who: Option<String>,
    /// What was changed, as it is named.
    pub what: Option<String>,
    /// The first day.
    pub since: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// Words that all stand somewhere in it.
    pub words: String,
}

impl TrailFilter {
    /// Tells whether everything is left.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns what is left of a trail: an operation that is found by its own words has all its lines, another those that are found.
    pub fn narrow<'a>(&self, trail: &'a [TrailEntry]) -> Vec<(&'a TrailEntry, Vec<&'a TrailLine>)> {
        trail.iter().filter_map(|entry| Some((entry, self.lines_of(entry)?))).collect()
    }

    fn lines_of<'a>(&self, entry: &'a TrailEntry) -> Option<Vec<&'a TrailLine>> {
        let Self { topic, who, what, since, until, words } = self;
        let is_of = who.as_ref().is_none_or(|who| entry.operation.who == *who);
        if !is_of || since.is_some_and(|since| entry.day < since) || until.is_some_and(|until| entry.day > until) {
            return None;
        }
        let wanted: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        let head = format!("{} {} {}", entry.what, entry.why(), entry.operation.who).to_lowercase();
        let is_said = |word: &String, more: &str| head.contains(word.as_str()) || more.contains(word.as_str());
        let is_wanted = |line: &&TrailLine| {
            let text = format!("{} {}", line.what, line.change).to_lowercase();
            let is_about = topic.is_none_or(|topic| line.topic == topic) && what.as_ref().is_none_or(|what| line.what == *what);
            is_about && wanted.iter().all(|word| is_said(word, &text))
        };
        let lines: Vec<&TrailLine> = entry.lines.iter().filter(is_wanted).collect();
        let is_plain = topic.is_none() && what.is_none() && wanted.iter().all(|word| is_said(word, ""));
        (!lines.is_empty() || is_plain).then_some(lines)
    }
}

/// Puts a history in words, of one dataset or of everything, newest first as it comes.
pub fn trail(history: &[(Operation, ChangeSet)], of: Option<DatasetId>, inventory: &Inventory, text: &Text) -> Vec<TrailEntry> {
    let entry = |(operation, changes): &(Operation, ChangeSet)| TrailEntry {
        operation: operation.clone(),
        what: upper_first(&operation_with_origin(operation, text)),
        day: text.day_of(operation.at),
        lines: changes.iter().filter(|change| is_told(change, of)).flat_map(|change| lines(change, inventory, text)).collect(),
        changes: changes.clone(),
    };
    history.iter().map(entry).collect()
}

/// Tells whether a change is told in the history of a dataset: its own records, and decisions and demand about it.
fn is_told(change: &Change, of: Option<DatasetId>) -> bool {
    let about = change.key().dataset();
    of.is_none() || about.is_none() || about == of
}

fn lines(change: &Change, inventory: &Inventory, text: &Text) -> Vec<TrailLine> {
    let (key, is_new, is_gone) = (change.key(), change.before().is_none(), change.after().is_none());
    // What a record begins with is what it is, not what was changed; but an answer is said.
    let is_said = matches!(key, Key::Score(..) | Key::Gate(..) | Key::Override(_) | Key::Item(..) | Key::Adopted(_) | Key::Outcome(_));
    if !is_said && (is_new || is_gone) {
        return come_or_gone(change, inventory, text);
    }
    let differences = change.differences();
    let detail = detail(key, &differences, inventory, text);
    let is_hidden = |difference: &Difference| match difference.part {
        // The version follows from the first tick, and the day from the move.
        Part::Adopted => difference.before.is_none(),
        Part::Since => true,
        Part::ItemNote(_, ItemPart::By | ItemPart::Date) | Part::GateExaminer(_) | Part::GateDate(_) => detail.is_some(),
        _ => false,
    };
    let told = differences.iter().filter(|difference| !is_hidden(difference));
    let line = |difference: &Difference| {
        let show = |side: &Option<Shown>| side.as_ref().map_or_else(String::new, |side| shown(difference.part, side, inventory, text));
        let (before, mut after) = (show(&difference.before), show(&difference.after));
        if let (Part::Item(_) | Part::Gate(_), Some(detail), false) = (difference.part, &detail, after.is_empty()) {
            after = text.with("trail-detail", &[("value", after.into()), ("detail", detail.into())]);
        }
        TrailLine {
            key,
            way_back: RestoredPart::of(key, difference.part, is_new),
            topic: Topic::of(key, difference.part),
            what: part(difference.part, inventory, text),
            change: difference_change(Some(before.as_str()).filter(|text| !text.is_empty()), Some(after.as_str()).filter(|text| !text.is_empty()), text),
            before,
            after,
        }
    };
    let mut lines: Vec<TrailLine> = told.map(line).collect();
    // A record that is restored whole is offered once.
    let mut is_offered = false;
    for line in lines.iter_mut().filter(|line| line.way_back == Some(RestoredPart::Whole)) {
        if std::mem::replace(&mut is_offered, true) {
            line.way_back = None;
        }
    }
    lines
}

/// Says who and when, where that goes with how far an item or a gate has come.
fn detail(key: Key, differences: &[Difference], inventory: &Inventory, text: &Text) -> Option<String> {
    let has_state = differences.iter().any(|difference| matches!(difference.part, Part::Item(_) | Part::Gate(_)) && difference.after.is_some());
    if !matches!(key, Key::Item(..) | Key::Gate(..)) || !has_state {
        return None;
    }
    let is_detail = |part: Part| matches!(part, Part::ItemNote(_, ItemPart::By | ItemPart::Date) | Part::GateExaminer(_) | Part::GateDate(_));
    let told = differences.iter().filter(|difference| is_detail(difference.part)).filter_map(|difference| {
        let after = difference.after.as_ref()?;
        Some(shown(difference.part, after, inventory, text))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join(", "))
}

/// Says that a record came or went.
fn come_or_gone(change: &Change, inventory: &Inventory, text: &Text) -> Vec<TrailLine> {
    let (key, is_new) = (change.key(), change.before().is_none());
    let word = text.get(if is_new { "difference-new" } else { "difference-removed" });
    let whole = TrailLine {
        key,
        // A request that was removed can be written down again; a dataset cannot, as its records are gone with it.
        way_back: RestoredPart::of(key, Part::Whole, is_new).filter(|_| matches!(key, Key::Demand(_) | Key::Department(_))),
        topic: Topic::of(key, Part::Whole),
        what: record(key, change.after().or(change.before()), inventory, text),
        change: word.to_owned(),
        before: if is_new { String::new() } else { text.get("trail-there").to_owned() },
        after: if is_new { text.get("trail-there").to_owned() } else { String::new() },
    };
    let stage = change.differences().into_iter().find_map(|difference| match (difference.part, difference.after) {
        (Part::Stage, Some(Shown::Stage(stage))) if is_new && stage > Stage::Identify => Some(stage),
        _ => None,
    });
    let came_in = stage.map(|stage| {
        let after = super::value::stage(stage, text).to_owned();
        let change = text.with("trail-came-in", &[("stage", after.as_str().into())]);
        TrailLine { key, way_back: None, topic: Topic::Process, what: part(Part::Stage, inventory, text), change, before: String::new(), after }
    });
    std::iter::once(whole).chain(came_in).collect()
}

fn upper_first(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
