//! A list that meets a dataset: what it gave last time, what it gives now and what stands here, weighed value by value.
//!
//! What only the list has changed is taken; what only people here have changed stays; what both have changed is a clash, and stays too until somebody
//! says otherwise: a clash that nobody has decided on is one again next time. Where no list ever gave the value, because this one comes for the first
//! time or said nothing then, what is empty here is filled in, and what differs is a clash as well: somebody wrote it. What another source gave a
//! dataset counts: the same list with fewer columns, or under another name, must not undo what was done here. A row that names the dataset by our own
//! id comes from here and was edited elsewhere: in a workbook that says when it was written, what stood here then is what it is weighed against, see
//! [`super::past`]; in any other list what it says otherwise is an edit. What the list has emptied is told and stays. Lines of the note are
//! for [`super::note`].

use std::collections::BTreeMap;

use super::choice::{Clash, Kept, Pair};
use super::matching::fold;
use super::people::keep_together;
use super::row::Draft;
use super::{Planner, Problem, comparing};
use crate::command::process::check_listed;
use crate::import::header::Reading;
use crate::import::mapping::Target;
use crate::import::recall;
use crate::import::value;
use crate::model::list_source::{ListSource, Mark, Marks, Named};
use crate::model::merge::{Side, Verdict, weigh};
use crate::model::{Dataset, DatasetId, Field, Inventory, Stage, Value};

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

/// What a list gave last time.
#[derive(Clone, Copy)]
pub(super) struct Last {
    pub(super) mark: Mark,
    /// Whether it was this source that gave it.
    pub(super) is_ours: bool,
}

/// One value of a row that meets a dataset.
struct Weighed {
    target: Target,
    verdict: Verdict,
    is_same: bool,
    /// Whether only case and white space differ, which nobody needs to decide about.
    is_alike: bool,
    has_base: bool,
}

impl<'a> Given<'a> {
    pub(super) fn of(reading: &Reading, inventory: &'a Inventory, source: Option<&'a ListSource>) -> Self {
        let mut rows: BTreeMap<DatasetId, &'a Marks> = BTreeMap::new();
        let known = || source.into_iter().flat_map(|source| &source.known);
        // What the last list named goes before what only an earlier one did, and what it gave for a dataset before what it gave for one merged into it.
        let mut last: Vec<&Named> = known().collect();
        last.sort_by_cached_key(|named| (!named.is_gone, inventory.dataset(named.dataset).is_some()));
        for named in last {
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

    /// Returns what this source, or else another one, gave last for a value of a dataset.
    pub(super) fn base(&mut self, dataset: DatasetId, slot: Slot, target: Target) -> Option<Last> {
        let place = self.place(slot);
        if let Some(mark) = self.row(dataset).and_then(|marks| marks.get(place)) {
            return Some(Last { mark, is_ours: true });
        }
        let name = target.name();
        let others = self.others.get(&dataset)?;
        let mark = others.iter().find_map(|(names, marks)| marks.get(names.iter().position(|other| *other == name)?))?;
        Some(Last { mark, is_ours: false })
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

    /// Returns the place of a line of the note, if the source ever gave one.
    pub(super) fn known_place(&self, slot: Slot) -> Option<usize> {
        let Slot::Kept(column) = slot else { return None };
        let heading = self.headings.get(column)?;
        self.names.iter().position(|name| name.strip_prefix(KEPT) == Some(heading))
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

    /// Takes out of a row that meets a dataset what is to stay as it is here, and tells of it.
    pub(super) fn settle(&mut self, draft: &mut Draft, id: DatasetId) {
        if draft.is_decided {
            return;
        }
        let emptied = self.emptied(draft, id);
        let weighed = self.weigh(draft, id);
        let is_told = |weighed: &Weighed| match weighed.verdict {
            Verdict::Clash => true,
            Verdict::Same => !weighed.is_same && !weighed.is_alike,
            Verdict::Theirs | Verdict::Agreed => false,
        };
        let pairs = if weighed.iter().any(is_told) { comparing::pairs(draft, self.inventory, id) } else { Vec::new() };
        for weighed in weighed {
            let Weighed { target, verdict, is_same, is_alike, .. } = weighed;
            let pair = || pairs.iter().find(|pair| pair.target == target).cloned();
            match verdict {
                Verdict::Theirs | Verdict::Agreed => {}
                Verdict::Same if is_same => {}
                Verdict::Same => {
                    if !is_alike {
                        self.issue(draft.row, self.mapping.column_of(target), &draft.said(target), Problem::KeptHere);
                        let kept = pair().map(|Pair { ours, theirs, .. }| Kept { row: draft.row, dataset: id, target, ours, theirs: Some(theirs) });
                        self.plan.kept.extend(kept);
                    }
                    draft.leave_out(target, self.inventory, id);
                }
                Verdict::Clash => self.take_clash(draft, id, &weighed, pair()),
            }
        }
        for target in emptied {
            let ours = comparing::ours(self.inventory, id, target);
            let said = ours.as_ref().map_or_else(String::new, ToString::to_string);
            self.issue(draft.row, self.mapping.column_of(target), &said, Problem::EmptiedThere);
            self.plan.kept.push(Kept { row: draft.row, dataset: id, target, ours, theirs: None });
            // It is told once.
            draft.given.push((Slot::Value(target), Mark::of("")));
        }
    }

    fn take_clash(&mut self, draft: &mut Draft, id: DatasetId, weighed: &Weighed, pair: Option<Pair>) {
        let Weighed { target, has_base, .. } = *weighed;
        let side = self.ask.decisions.preferred;
        let problem = if side.is_some() { Problem::ClashDecided } else { Problem::Clash };
        self.issue(draft.row, self.mapping.column_of(target), &draft.said(target), problem);
        let clash = pair.map(|Pair { ours, theirs, .. }| Clash { row: draft.row, dataset: id, target, ours, theirs, has_base, side });
        self.plan.clashes.extend(clash);
        if side != Some(Side::Theirs) {
            draft.leave_out(target, self.inventory, id);
        }
        if side.is_none() {
            draft.given.retain(|(slot, _)| *slot != Slot::Value(target));
        }
    }

    /// Says of each pair of a row and a dataset how it was weighed, and whether the row's value is taken if nobody says otherwise.
    pub(super) fn weigh_pairs(&mut self, draft: &Draft, id: DatasetId, pairs: &mut [Pair]) {
        for Weighed { target, verdict, is_same, is_alike, has_base } in self.weigh(draft, id) {
            if let Some(pair) = pairs.iter_mut().find(|pair| pair.target == target) {
                pair.verdict = Some(verdict).filter(|_| !is_same && !is_alike);
                pair.has_base = has_base;
                pair.is_taken = match verdict {
                    Verdict::Clash => self.ask.decisions.preferred == Some(Side::Theirs),
                    Verdict::Same => is_same,
                    Verdict::Theirs | Verdict::Agreed => true,
                };
            }
        }
    }

    /// Weighs the values of a row; none for a new dataset.
    fn weigh(&mut self, draft: &Draft, id: DatasetId) -> Vec<Weighed> {
        let Some(dataset) = self.inventory.dataset(id) else { return Vec::new() };
        let preferred = self.ask.decisions.preferred;
        // What was written here, edited elsewhere and brought back.
        let is_own = self.names(draft, id) && preferred != Some(Side::Ours);
        let mut weighed = Vec::new();
        for (slot, theirs) in &draft.given {
            let Slot::Value(target) = *slot else { continue };
            // What a list says for the note is put under what stands there, line by line.
            if is_note(target) {
                continue;
            }
            let base = self.base(draft, id, target, *theirs);
            let ours = ours(self.inventory, dataset, target);
            let mut verdict = weigh(base.map(|base| base.mark), Some(*theirs), ours);
            let mut is_alike = false;
            if verdict == Verdict::Clash && base.is_none_or(|base| !base.is_ours) {
                is_alike = base.is_none() && !is_own && preferred != Some(Side::Theirs) && draft.is_called_as(dataset, target);
                if is_alike {
                    verdict = Verdict::Same;
                } else if is_own || (base.is_none() && self.is_free(draft, dataset, target)) {
                    verdict = Verdict::Theirs;
                }
            }
            weighed.push(Weighed { target, verdict, is_same: ours == Some(*theirs), is_alike, has_base: base.is_some() });
        }
        keep_together(weighed.iter_mut().map(|weighed| (weighed.target, &mut weighed.verdict, weighed.is_same)));
        weighed
    }

    /// Tells whether a row names a dataset by our own id.
    pub(super) fn names(&self, draft: &Draft, id: DatasetId) -> bool {
        draft.id.and_then(|named| recall::now(self.inventory, named)) == Some(id)
    }

    /// Tells whether nothing of somebody's is lost where a list gives a value for the first time.
    fn is_free(&self, draft: &Draft, dataset: &Dataset, target: Target) -> bool {
        match target {
            // Where the dataset cannot come to the stage, that is told instead.
            Target::Stage => dataset.stage() == Stage::default() || draft.stage.is_some_and(|stage| check_listed(self.inventory, dataset, stage).is_err()),
            // The reason for one score is none for another.
            Target::Reason(criterion) => {
                let theirs = draft.scores.iter().find(|(other, ..)| *other == criterion).map(|(_, score, _)| *score);
                let ours = self.inventory.scores(dataset.id()).get(&criterion);
                ours.is_none_or(|ours| ours.reason.is_none() && Some(ours.score) == theirs)
            }
            _ => ours(self.inventory, dataset, target).is_none(),
        }
    }

    /// Finds what stands here and is empty in the list now, where the source gave it last time or the list was written by us with all that stood here.
    fn emptied(&mut self, draft: &Draft, id: DatasetId) -> Vec<Target> {
        let is_ours = self.is_own && self.names(draft, id);
        let Some(dataset) = self.inventory.dataset(id).filter(|_| is_ours || self.given.row(id).is_some()) else { return Vec::new() };
        let nothing = Mark::of("");
        let mut emptied = Vec::new();
        for (index, assignment) in self.mapping.columns.iter().enumerate() {
            let (target, slot) = (assignment.target, Slot::Value(assignment.target));
            let is_value = matches!(target, Target::Field(_) | Target::Stage | Target::Score(_) | Target::Reason(_)) && !is_note(target);
            // What could not be read is told as that.
            let is_empty = || {
                let of_row = self.plan.issues.iter().rev().take_while(|issue| issue.row == draft.row);
                of_row.filter(|issue| issue.column == Some(index)).all(|issue| matches!(issue.problem, Problem::SaysNothing | Problem::Emptied))
            };
            if !is_value || draft.given.iter().any(|(other, _)| *other == slot) || !is_empty() {
                continue;
            }
            let last = self.given.base(id, slot, target).filter(|last| last.is_ours);
            let was = self.was(draft, id).map(|then| then.said(target).is_some());
            if last.map_or(is_ours, |last| last.mark != nothing)
                && was != Some(false)
                && ours(self.inventory, dataset, target).is_some()
                && !emptied.contains(&target)
            {
                emptied.push(target);
            }
        }
        emptied
    }

    /// Returns the marks to keep of a row: what it gave now, over what it gave before.
    pub(super) fn marks(&mut self, draft: &Draft, id: DatasetId) -> Marks {
        let places: Vec<(usize, Mark)> = draft.given.iter().map(|(slot, mark)| (self.given.place(*slot), *mark)).collect();
        self.given.row(id).cloned().unwrap_or_default().with(places)
    }
}

const fn is_note(target: Target) -> bool {
    matches!(target, Target::Field(key) if matches!(key.field(), Field::Note))
}

/// Returns the mark of what stands in a dataset.
pub(super) fn ours(inventory: &Inventory, dataset: &Dataset, target: Target) -> Option<Mark> {
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

    /// Tells whether a dataset has the title or code of the row, but for case and white space.
    fn is_called_as(&self, dataset: &Dataset, target: Target) -> bool {
        let Target::Field(key) = target else { return false };
        let is_name = matches!(key.field(), Field::Title | Field::Code);
        is_name && dataset.get(key).is_some_and(|ours| fold(&ours.to_string()) == fold(&self.said(target)))
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
