//! A list that comes again: what it gave last time, what it gives now and what stands here, weighed value by value.
//!
//! What only the list has changed is taken; what only people here have changed stays; what both have changed is a clash, and stays too until somebody
//! says otherwise: a clash that nobody has decided on is one again next time. Where it is not known what the list gave last time, because it said
//! nothing then or the file is from before that was kept, only what is empty here is filled in. What another source gave a dataset counts as well: the
//! same list with fewer columns, or under another name, must not undo what was done here. A dataset that no list was about takes everything, unless
//! somebody says which side is preferred. Lines of the note are for [`super::note`].

use std::collections::BTreeMap;

use super::choice::{Clash, Pair};
use super::matching::fold;
use super::row::Draft;
use super::{Planner, Problem, comparing};
use crate::import::header::Reading;
use crate::import::mapping::Target;
use crate::import::recall;
use crate::import::value;
use crate::model::list_source::{ListSource, Mark, Marks};
use crate::model::merge::{Side, Verdict, weigh};
use crate::model::{Dataset, DatasetId, Field, Inventory, Value};

/// What stands before the heading in the name of a column whose cells are kept in the note.
const KEPT: &str = "kept:";

/// What a mark is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    /// A value of a dataset.
    Value(Target),
    /// A line of the note, by the column that it is from among those of the reading.
    Kept(usize),
}

/// What a source gave last time, and the places of marks.
pub(super) struct Given<'a> {
    names: Vec<String>,
    places: BTreeMap<Slot, usize>,
    headings: Vec<String>,
    rows: BTreeMap<DatasetId, &'a Marks>,
    /// What other sources gave, each with the names of its places; the latest first.
    others: BTreeMap<DatasetId, Vec<(&'a [String], &'a Marks)>>,
}

/// One value of a row that comes again.
struct Weighed {
    target: Target,
    verdict: Verdict,
    is_same: bool,
    has_base: bool,
}

impl<'a> Given<'a> {
    pub(super) fn of(reading: &Reading, inventory: &'a Inventory, source: Option<&'a ListSource>) -> Self {
        let mut rows: BTreeMap<DatasetId, &'a Marks> = BTreeMap::new();
        let known = || source.into_iter().flat_map(|source| &source.known);
        // What the last list named goes before what only an earlier one did.
        for named in known().filter(|named| named.is_gone).chain(known().filter(|named| !named.is_gone)) {
            rows.extend(recall::now(inventory, named.dataset).map(|dataset| (dataset, &named.given)));
        }
        let mut others: BTreeMap<DatasetId, Vec<(&'a [String], &'a Marks)>> = BTreeMap::new();
        for other in inventory.sources().rev().filter(|other| source.is_none_or(|source| source.id != other.id)) {
            for named in &other.known {
                if let Some(dataset) = recall::now(inventory, named.dataset) {
                    others.entry(dataset).or_default().push((&other.given, &named.given));
                }
            }
        }
        let names = source.map(|source| source.given.clone()).unwrap_or_default();
        Self { names, places: BTreeMap::new(), headings: recall::headings(reading), rows, others }
    }

    /// Tells whether any source gave something for a dataset.
    fn knows(&self, dataset: DatasetId) -> bool {
        self.rows.contains_key(&dataset) || self.others.contains_key(&dataset)
    }

    /// Returns what this source, or else another one, gave last for a value of a dataset.
    fn base(&mut self, dataset: DatasetId, slot: Slot, target: Target) -> Option<Mark> {
        let place = self.place(slot);
        if let Some(mark) = self.row(dataset).and_then(|marks| marks.get(place)) {
            return Some(mark);
        }
        let name = target.name();
        let others = self.others.get(&dataset)?;
        others.iter().find_map(|(names, marks)| marks.get(names.iter().position(|other| *other == name)?))
    }

    /// Returns what the source gave for a dataset; none if it is about it for the first time.
    pub(super) fn row(&self, dataset: DatasetId) -> Option<&'a Marks> {
        self.rows.get(&dataset).copied()
    }

    /// Returns the place of a mark; the places of a source stay the same for ever.
    pub(super) fn place(&mut self, slot: Slot) -> usize {
        if let Some(place) = self.places.get(&slot) {
            return *place;
        }
        let name = match slot {
            Slot::Value(target) => target.name(),
            Slot::Kept(column) => format!("{KEPT}{}", self.headings.get(column).map_or("", String::as_str)),
        };
        let place = self.names.iter().position(|other| *other == name).unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        });
        self.places.insert(slot, place);
        place
    }

    /// Hands over the names, in their places.
    pub(super) fn take(&mut self) -> Vec<String> {
        std::mem::take(&mut self.names)
    }
}

impl Planner<'_> {
    /// Notes what a row gives before anything of it is left out.
    pub(super) fn note_given(&self, draft: &mut Draft) {
        let mut given: Vec<(Slot, Mark)> = Vec::new();
        for (key, value) in &draft.values {
            let slot = Slot::Value(Target::Field(*key));
            if !given.iter().any(|(other, _)| *other == slot) {
                given.push((slot, mark(value)));
            }
        }
        let department = draft.department.as_ref().map(|name| department_mark(self.departments.name_of(name.as_str())));
        given.extend(department.map(|mark| (Slot::Value(Target::Field(value::key(Field::Department))), mark)));
        given.extend(draft.stage.map(|stage| (Slot::Value(Target::Stage), Mark::of(stage.key()))));
        for (criterion, score, reason) in &draft.scores {
            given.push((Slot::Value(Target::Score(*criterion)), Mark::of(&score.to_string())));
            given.extend(reason.as_ref().map(|reason| (Slot::Value(Target::Reason(*criterion)), Mark::of(reason.as_str()))));
        }
        given.extend(draft.notes.iter().map(|(column, line)| (Slot::Kept(*column), Mark::of(line))));
        draft.given = given;
    }

    /// Takes out of a row that comes again what is to stay as it is here, and tells of it.
    pub(super) fn settle(&mut self, draft: &mut Draft, id: DatasetId) {
        if draft.is_decided {
            return;
        }
        let weighed = self.weigh(draft, id);
        let clashes = weighed.iter().any(|weighed| weighed.verdict == Verdict::Clash);
        let pairs = if clashes { comparing::pairs(draft, self.inventory, id) } else { Vec::new() };
        for Weighed { target, verdict, is_same, has_base } in weighed {
            let column = self.mapping.column_of(target);
            let said = draft.said(target);
            match verdict {
                Verdict::Theirs | Verdict::Agreed => {}
                Verdict::Same if is_same => {}
                Verdict::Same => {
                    draft.leave_out(target, self.inventory, id);
                    self.issue(draft.row, column, &said, Problem::KeptHere);
                }
                Verdict::Clash => {
                    let side = self.ask.decisions.preferred;
                    self.issue(draft.row, column, &said, if side.is_some() { Problem::ClashDecided } else { Problem::Clash });
                    if let Some(Pair { ours, theirs, .. }) = pairs.iter().find(|pair| pair.target == target).cloned() {
                        self.plan.clashes.push(Clash { row: draft.row, dataset: id, target, ours, theirs, has_base, side });
                    }
                    if side != Some(Side::Theirs) {
                        draft.leave_out(target, self.inventory, id);
                    }
                    if side.is_none() {
                        draft.given.retain(|(slot, _)| *slot != Slot::Value(target));
                    }
                }
            }
        }
    }

    /// Says of each pair of a row and a dataset how it was weighed, and whether the row's value is taken if nobody says otherwise.
    pub(super) fn weigh_pairs(&mut self, draft: &Draft, id: DatasetId, pairs: &mut [Pair]) {
        for Weighed { target, verdict, is_same, .. } in self.weigh(draft, id) {
            if let Some(pair) = pairs.iter_mut().find(|pair| pair.target == target) {
                pair.verdict = Some(verdict).filter(|_| !is_same);
                pair.is_taken = match verdict {
                    Verdict::Clash => self.ask.decisions.preferred == Some(Side::Theirs),
                    Verdict::Same => is_same,
                    Verdict::Theirs | Verdict::Agreed => true,
                };
            }
        }
    }

    /// Weighs the values of a row; none if no source was about the dataset before and nobody says which side is preferred.
    fn weigh(&mut self, draft: &Draft, id: DatasetId) -> Vec<Weighed> {
        let Some(dataset) = self.inventory.dataset(id).filter(|_| self.given.knows(id) || self.ask.decisions.preferred.is_some()) else { return Vec::new() };
        let mut weighed = Vec::new();
        for (slot, theirs) in &draft.given {
            let Slot::Value(target) = *slot else { continue };
            // What a list says for the note is put under what stands there, line by line.
            if matches!(target, Target::Field(key) if key.field() == Field::Note) {
                continue;
            }
            let base = self.given.base(id, *slot, target);
            let ours = ours(self.inventory, dataset, target);
            let verdict = if base.is_none() && ours.is_none() { Verdict::Theirs } else { weigh(base.map(Some), Some(*theirs), ours) };
            weighed.push(Weighed { target, verdict, is_same: ours == Some(*theirs), has_base: base.is_some() });
        }
        weighed
    }

    /// Returns the marks to keep of a row: what it gave now, over what it gave before.
    pub(super) fn marks(&mut self, draft: &Draft, id: DatasetId) -> Marks {
        let places: Vec<(usize, Mark)> = draft.given.iter().map(|(slot, mark)| (self.given.place(*slot), *mark)).collect();
        self.given.row(id).cloned().unwrap_or_default().with(places)
    }
}

/// Returns the mark of what stands in a dataset.
fn ours(inventory: &Inventory, dataset: &Dataset, target: Target) -> Option<Mark> {
    match target {
        Target::Field(key) if key.field() == Field::Department => Some(inventory.department_of(dataset)).filter(|name| !name.is_empty()).map(department_mark),
        Target::Field(key) => dataset.get(key).map(mark),
        Target::Stage => Some(Mark::of(dataset.stage().key())),
        Target::Score(criterion) => inventory.scores(dataset.id()).get(&criterion).map(|judgement| Mark::of(&judgement.score.to_string())),
        Target::Reason(criterion) => {
            inventory.scores(dataset.id()).get(&criterion).and_then(|judgement| judgement.reason.as_ref()).map(|reason| Mark::of(reason.as_str()))
        }
        Target::Id | Target::Note | Target::Skip => None,
    }
}

fn mark(value: &Value) -> Mark {
    match value {
        Value::Line(line) => Mark::of(line.as_str()),
        Value::Prose(prose) => Mark::of(prose.as_str()),
        value => Mark::of(&value.to_string()),
    }
}

/// Departments are the same by name, whatever their ids are.
fn department_mark(name: &str) -> Mark {
    Mark::of(&fold(name))
}

impl Draft {
    /// Leaves one value out, so that what stands in the dataset stays.
    fn leave_out(&mut self, target: Target, inventory: &Inventory, id: DatasetId) {
        match target {
            Target::Field(key) if key.field() == Field::Department => self.department = None,
            Target::Field(key) => self.values.retain(|(other, _)| *other != key),
            Target::Stage => self.stage = None,
            Target::Reason(criterion) => {
                self.scores.iter_mut().filter(|(other, ..)| *other == criterion).for_each(|(_, _, reason)| *reason = None);
            }
            Target::Score(criterion) => {
                let stays = inventory.scores(id).get(&criterion).map(|judgement| judgement.score);
                self.scores.retain_mut(|(other, score, reason)| {
                    if *other != criterion {
                        return true;
                    }
                    // The reason may be new; it goes with the score that stays.
                    *score = stays.unwrap_or(*score);
                    stays.is_some() && reason.is_some()
                });
            }
            Target::Id | Target::Note | Target::Skip => {}
        }
    }

    /// Says what a row gives for a target.
    fn said(&self, target: Target) -> String {
        let score = |criterion| self.scores.iter().find(|(other, ..)| *other == criterion);
        let said = match target {
            Target::Field(key) if key.field() == Field::Department => self.department.as_ref().map(ToString::to_string),
            Target::Field(key) => self.values.iter().find(|(other, _)| *other == key).map(|(_, value)| value.to_string()),
            Target::Stage => self.stage.map(|stage| stage.key().to_owned()),
            Target::Score(criterion) => score(criterion).map(|(_, score, _)| score.to_string()),
            Target::Reason(criterion) => score(criterion).and_then(|(.., reason)| reason.as_ref()).map(ToString::to_string),
            Target::Id | Target::Note | Target::Skip => None,
        };
        said.unwrap_or_default()
    }
}
