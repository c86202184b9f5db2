//! What of a row is kept in the note: lines `Heading: value` under what stands there, each once.
//!
//! A line that the list gave before and says otherwise now takes the place of the old one; one that somebody took out or rewrote here does not come back.

use std::ops::Range;

use super::again::Slot;
use super::choice::{Kept, Said};
use super::row::Draft;
use super::{Planner, Problem};
use crate::import::mapping::Target;
use crate::import::value;
use crate::model::list_source::Mark;
use crate::model::value::PROSE_MAX;
use crate::model::{DatasetId, Field, Prose, Value};

/// In longer notes than this, in lines, only single lines and the whole are looked through for what the list gave before.
const SEARCHED: usize = 80;

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Put {
    /// It stands there now.
    Done,
    /// The list says the same as before, and somebody here has taken it out or rewritten it.
    Kept,
    /// There is no room for it.
    Full,
}

impl Planner<'_> {
    /// Puts the kept lines into the note.
    pub(super) fn add_note(&mut self, draft: &mut Draft, id: DatasetId) {
        let key = value::key(Field::Note);
        let own = draft.values.iter().position(|(other, _)| *other == key).map(|place| draft.values.remove(place).1);
        let of_dataset = self.inventory.dataset(id).and_then(|dataset| dataset.get(key));
        let before = if let Some(Value::Prose(note)) = of_dataset { note.as_str().to_owned() } else { String::new() };
        let mut lines: Vec<(Slot, String)> = Vec::new();
        if let Some(Value::Prose(own)) = own {
            lines.push((Slot::Value(Target::Field(key)), own.as_str().to_owned()));
        }
        lines.extend(std::mem::take(&mut draft.notes).into_iter().map(|(column, line)| (Slot::Kept(column), line)));
        if let Some((slot, line)) = self.now_secret(draft, id).filter(|(slot, _)| self.stands_still(&before, *slot, id)) {
            draft.given.push((slot, Mark::of(&line)));
            lines.push((slot, line));
        }
        let mut note = before.clone();
        let mut is_full = false;
        for (slot, line) in lines {
            let given = match slot {
                Slot::Value(target) if self.was(draft, id).is_some() => self.base(draft, id, target, Mark::of(&line)).and_then(|base| base.mark),
                _ => self.given.row(id).and_then(|marks| marks.get(self.given.place(slot))),
            };
            match put(&mut note, &line, given) {
                Put::Done => {}
                Put::Kept => {
                    let column = if let Slot::Kept(column) = slot { Some(column) } else { self.mapping.column_of(Target::Field(key)) };
                    self.issue(draft.row, column, &line, Problem::KeptHere);
                    let theirs = Prose::new(&line).ok().map(|line| Said::Value(Value::Prose(line)));
                    self.plan.kept.push(Kept { row: draft.row, dataset: id, target: Target::Field(key), ours: None, theirs });
                }
                Put::Full => {
                    is_full = true;
                    draft.given.retain(|(other, _)| *other != slot);
                }
            }
        }
        if is_full {
            self.issue(draft.row, None, "", Problem::NoteFull);
        }
        if note != before {
            draft.values.extend(Prose::new(&note).ok().map(|note| (key, Value::Prose(note))));
        }
    }
}

impl Planner<'_> {
    /// Tells whether what the list gave for a slot before still stands in the note.
    fn stands_still(&self, note: &str, slot: Slot, id: DatasetId) -> bool {
        let given = self.given.known_place(slot).and_then(|place| self.given.row(id)?.get(place));
        given.is_some_and(|given| place_of(note, given).is_some())
    }
}

/// Puts a line into a note, in the place of what was given before if that still stands there.
fn put(note: &mut String, line: &str, given: Option<Mark>) -> Put {
    if stands(note, line) {
        return Put::Done;
    }
    if given == Some(Mark::of(line)) {
        return Put::Kept;
    }
    let old = given.and_then(|given| place_of(note, given));
    let length = |text: &str| text.chars().count();
    let gone = old.clone().map_or(0, |old| length(&note[old]));
    if length(note) - gone + length(line) + 1 > PROSE_MAX {
        return Put::Full;
    }
    if let Some(old) = old {
        note.replace_range(old, line);
    } else {
        note.push_str(if note.is_empty() { "" } else { "\n" });
        note.push_str(line);
    }
    Put::Done
}

/// Tells whether a text stands in a note as whole lines.
fn stands(note: &str, text: &str) -> bool {
    let is_whole = |start: usize| {
        let (before, after) = (&note[..start], &note[start + text.len()..]);
        (before.is_empty() || before.ends_with('\n')) && (after.is_empty() || after.starts_with('\n'))
    };
    note.match_indices(text).any(|(start, _)| is_whole(start))
}

/// Finds the lines of a note that have a mark.
fn place_of(note: &str, mark: Mark) -> Option<Range<usize>> {
    let lines: Vec<Range<usize>> = note
        .split('\n')
        .scan(0, |start, line| {
            let range = *start..*start + line.len();
            *start = range.end + 1;
            Some(range)
        })
        .collect();
    let last = lines.len();
    let longest = |first: usize| if last > SEARCHED { first + 1 } else { last };
    let spans = (0..last).flat_map(|first| (first..longest(first)).map(move |end| (first, end)));
    let whole = (0, last.saturating_sub(1));
    spans.chain([whole]).map(|(first, end)| lines[first].start..lines[end].end).find(|range| Mark::of(&note[range.clone()]) == mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(note: &str, line: &str, given: Option<&str>) -> (String, Put) {
        let mut note = note.to_owned();
        let put = put(&mut note, line, given.map(Mark::of));
        (note, put)
    }

    #[test]
    fn a_line_that_changes_takes_the_place_of_the_old_one() {
        let said = |note: &str| (note.to_owned(), Put::Done);
        assert_eq!(after("", "Kostnad: 10", None), said("Kostnad: 10"));
        assert_eq!(after("Ring Eva\nKostnad: 10\nPlan: ja", "Kostnad: 11", Some("Kostnad: 10")), said("Ring Eva\nKostnad: 11\nPlan: ja"));
        assert_eq!(after("A: b\nc\nd", "A: e", Some("A: b\nc")), said("A: e\nd"), "values of several lines too");
        assert_eq!(after("Kostnad: 10", "Kostnad: 1", None), said("Kostnad: 10\nKostnad: 1"), "a line is a whole line");
        assert_eq!(after("Kostnad: 1\nx", "Kostnad: 1", Some("Kostnad: 2")), said("Kostnad: 1\nx"));
        let long = vec!["rad"; 200].join("\n");
        assert_eq!(after(&format!("{long}\nA: 1"), "A: 2", Some("A: 1")), said(&format!("{long}\nA: 2")));
        assert_eq!(after(&long, "nytt", Some(&long)), said("nytt"));
    }

    #[test]
    fn a_line_that_was_rewritten_here_stays_as_it_is() {
        assert_eq!(after("Kostnad: 10 enligt Eva", "Kostnad: 10", Some("Kostnad: 10")), ("Kostnad: 10 enligt Eva".to_owned(), Put::Kept));
        assert_eq!(after("Kostnad: 10 enligt Eva", "Kostnad: 11", Some("Kostnad: 10")), ("Kostnad: 10 enligt Eva\nKostnad: 11".to_owned(), Put::Done));
        let full = "x".repeat(PROSE_MAX - 5);
        assert_eq!(after(&full, "Kostnad: 10", None), (full.clone(), Put::Full));
    }
}
