//! Commands on duplicates: merge two datasets into one, and remember that two are not the same.
//!
//! Nothing is lost by a merge: what is not taken stands in the history of the dataset that is gone, which the survivor's history shows too.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Planner, Refusal};
use crate::model::query::fold;
use crate::model::{
    Adopted, ChangeSet, Code, CriterionId, Dataset, DatasetId, Decision, Demand, Distinct, Field, FieldKey, Finding, GateId, GateState, Inventory, ItemRecord,
    ItemState, Judgement, Key, Language, Prose, Stage, StarterAnswer, Successor, Value, gate,
};

/// Something that two datasets may say differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MergePart {
    /// The stage.
    Stage,
    /// How the work ended, or that it has not.
    Outcome,
    /// A field.
    Field(FieldKey),
    /// A score with its reason.
    Score(CriterionId),
    /// What was found at a gate.
    Gate(GateId),
    /// The place given by hand.
    Override,
}

/// Two datasets to make one of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The dataset that stays.
    pub keep: DatasetId,
    /// The dataset that goes.
    pub drop: DatasetId,
    /// What is taken from the one that goes, where both say something and differ. What only one of them says is kept anyway.
    pub taken: BTreeSet<MergePart>,
    /// What else is to stand in the note, as typed: what was not chosen, say.
    pub note: Option<String>,
}

fn note_key() -> FieldKey {
    FieldKey::new(Field::Note, Language::Sv)
}

fn find(inventory: &Inventory, id: DatasetId) -> Result<&Dataset, Refusal> {
    inventory.dataset(id).map(AsRef::as_ref).ok_or(Refusal::UnknownDataset(id))
}

/// Returns how much a right of access keeps from people.
fn strictness(access: Code) -> u8 {
    match access.as_str() {
        "NON_PUBLIC" => 2,
        "RESTRICTED" => 1,
        _ => 0,
    }
}

/// Returns how much is said of a dataset: the further on, the more fields and the more scores, the more.
fn fullness(inventory: &Inventory, dataset: &Dataset) -> (bool, Stage, usize) {
    let id = dataset.id();
    let said = dataset.values().count() + inventory.scores(id).len() + inventory.gates(id).len() + inventory.items(id).len();
    (inventory.outcome(id).is_none(), dataset.stage(), said)
}

impl Merge {
    /// Proposes how to merge two datasets: the fuller one stays, and of what they say differently the fuller, newer, graver or stricter is taken.
    pub fn proposed(inventory: &Inventory, a: DatasetId, b: DatasetId) -> Self {
        let fuller = |id: DatasetId| inventory.dataset(id).map(|dataset| fullness(inventory, dataset));
        // Of two that say as much the one that was there first stays.
        let (keep, drop) = if fuller(b) > fuller(a) || (fuller(a) == fuller(b) && b < a) { (b, a) } else { (a, b) };
        Self::keeping(inventory, keep, drop)
    }

    /// Proposes what to take from the dataset that goes.
    pub fn keeping(inventory: &Inventory, keep: DatasetId, drop: DatasetId) -> Self {
        let mut merge = Self { keep, drop, taken: BTreeSet::new(), note: None };
        merge.taken = merge.differing(inventory).into_iter().filter(|part| merge.is_better_dropped(inventory, *part)).collect();
        merge
    }

    /// Returns the same with the datasets changing places: what was chosen stays chosen.
    #[must_use]
    pub fn turned(&self, inventory: &Inventory) -> Self {
        let taken = self.differing(inventory).into_iter().filter(|part| !self.taken.contains(part)).collect();
        Self { keep: self.drop, drop: self.keep, taken, note: self.note.clone() }
    }

    /// Returns what both say, and say differently, in the order it is shown. Notes are always joined.
    pub fn differing(&self, inventory: &Inventory) -> Vec<MergePart> {
        let (Some(kept), Some(dropped)) = (inventory.dataset(self.keep), inventory.dataset(self.drop)) else { return Vec::new() };
        let mut parts = Vec::new();
        if kept.stage() != dropped.stage() {
            parts.push(MergePart::Stage);
        }
        if inventory.outcome(self.keep) != inventory.outcome(self.drop) {
            parts.push(MergePart::Outcome);
        }
        let differ = |key: &FieldKey| *key != note_key() && matches!((kept.get(*key), dropped.get(*key)), (Some(a), Some(b)) if a != b);
        parts.extend(FieldKey::all().filter(differ).map(MergePart::Field));
        let (ours, theirs) = (inventory.scores(self.keep), inventory.scores(self.drop));
        parts.extend(ours.iter().filter(|(id, own)| theirs.get(id).is_some_and(|other| other.score != own.score)).map(|(id, _)| MergePart::Score(*id)));
        let (ours, theirs) = (inventory.gates(self.keep), inventory.gates(self.drop));
        parts.extend(ours.iter().filter(|(id, own)| theirs.get(id).is_some_and(|other| other.state != own.state)).map(|(id, _)| MergePart::Gate(*id)));
        if let (Some(own), Some(other)) = (inventory.place_override(self.keep), inventory.place_override(self.drop))
            && own != other
        {
            parts.push(MergePart::Override);
        }
        parts
    }

    /// Tells whether what the dropped dataset says is fuller, newer, graver or stricter.
    fn is_better_dropped(&self, inventory: &Inventory, part: MergePart) -> bool {
        let (Some(kept), Some(dropped)) = (inventory.dataset(self.keep), inventory.dataset(self.drop)) else { return false };
        match part {
            MergePart::Stage => dropped.stage() > kept.stage(),
            MergePart::Outcome => inventory.outcome(self.keep).is_some() && inventory.outcome(self.drop).is_none(),
            MergePart::Field(key) => match (key.field(), kept.get(key), dropped.get(key)) {
                (Field::Issued, Some(Value::Date(own)), Some(Value::Date(other))) => other < own,
                (Field::AccessRights, Some(Value::Code(own)), Some(Value::Code(other))) => strictness(*other) > strictness(*own),
                (_, Some(Value::Date(own)), Some(Value::Date(other))) => other > own,
                // What is longer is fuller only if nothing of the other is lost.
                (_, Some(Value::Prose(own)), Some(Value::Prose(other))) => {
                    other.as_str().len() > own.as_str().len() && fold(other.as_str()).contains(&fold(own.as_str()))
                }
                (_, Some(Value::Words(own)), Some(Value::Words(other))) => other.len() > own.len() && own.iter().all(|word| other.contains(word)),
                (_, Some(Value::Codes(own)), Some(Value::Codes(other))) => other.len() > own.len() && own.iter().all(|code| other.contains(code)),
                _ => false,
            },
            MergePart::Score(criterion) => {
                let level = |id: DatasetId| inventory.scores(id).get(&criterion).and_then(|judgement| judgement.score.level());
                level(self.keep).is_none() && level(self.drop).is_some()
            }
            MergePart::Gate(which) => gate::state(inventory.gates(self.drop), which) > gate::state(inventory.gates(self.keep), which),
            MergePart::Override => false,
        }
    }

    fn takes(&self, part: MergePart) -> bool {
        self.taken.contains(&part)
    }
}

pub(super) fn merge(inventory: &Inventory, merge: &Merge) -> Result<ChangeSet, Refusal> {
    let (kept, dropped) = (find(inventory, merge.keep)?, find(inventory, merge.drop)?);
    if merge.keep == merge.drop {
        return Err(Refusal::SameDataset(merge.keep));
    }
    let mut planner = Planner::new(inventory);
    planner.put(Key::Dataset(merge.keep), fields(merge, kept, dropped)?)?;
    judged(&mut planner, merge)?;
    checklist(&mut planner, merge, dropped.stage() == kept.stage())?;
    named(&mut planner, merge)?;
    distinct(&mut planner, merge)?;
    planner.remove(Key::Dataset(merge.drop))?;
    planner.put(Key::Successor(merge.drop), Successor { dataset: merge.keep })?;
    planner.finish()
}

/// Joins two texts; one that says nothing new is left out, and so is one that does not fit.
fn joined(own: Option<&Prose>, other: Option<&Prose>) -> Option<Prose> {
    match (own, other) {
        (Some(own), Some(other)) if own.as_str().contains(other.as_str()) => Some(own.clone()),
        (Some(own), Some(other)) if other.as_str().contains(own.as_str()) => Some(other.clone()),
        (Some(own), Some(other)) => Some(Prose::new(&format!("{own}\n{other}")).unwrap_or_else(|_| own.clone())),
        (own, other) => own.or(other).cloned(),
    }
}

fn note(dataset: &Dataset) -> Option<&Prose> {
    match dataset.get(note_key()) {
        Some(Value::Prose(prose)) => Some(prose),
        _ => None,
    }
}

/// Puts the fields of the survivor together.
fn fields(merge: &Merge, kept: &Dataset, dropped: &Dataset) -> Result<Dataset, Refusal> {
    let mut survivor = if merge.takes(MergePart::Stage) { kept.with_stage(dropped.stage()) } else { kept.clone() };
    for (key, value) in dropped.values().filter(|(key, _)| *key != note_key()) {
        if kept.get(key).is_none() || merge.takes(MergePart::Field(key)) {
            survivor.set(key, Some(value.clone()))?;
        }
    }
    let more = merge.note.as_deref().map_or(Ok(None), super::score::optional_prose)?;
    let note = joined(joined(note(kept), note(dropped)).as_ref(), more.as_ref());
    survivor.set(note_key(), note.map(Value::Prose))?;
    Ok(survivor)
}

/// Moves scores, gates, the place given by hand and the outcome.
fn judged(planner: &mut Planner<'_>, merge: &Merge) -> Result<(), Refusal> {
    let (inventory, Merge { keep, drop, .. }) = (planner.inventory, merge);
    for (criterion, theirs) in inventory.scores(*drop) {
        let judgement = match inventory.scores(*keep).get(criterion) {
            Some(own) if own.score == theirs.score => Judgement { reason: joined(own.reason.as_ref(), theirs.reason.as_ref()), ..Judgement::clone(own) },
            Some(own) if !merge.takes(MergePart::Score(*criterion)) => Judgement::clone(own),
            _ => Judgement::clone(theirs),
        };
        planner.put(Key::Score(*keep, *criterion), judgement)?;
        planner.remove(Key::Score(*drop, *criterion))?;
    }
    for (which, theirs) in inventory.gates(*drop) {
        let finding = match inventory.gates(*keep).get(which) {
            Some(own) if own.state == theirs.state => both(own, theirs),
            Some(own) if !merge.takes(MergePart::Gate(*which)) => Finding::clone(own),
            _ => Finding::clone(theirs),
        };
        planner.put(Key::Gate(*keep, *which), finding)?;
        planner.remove(Key::Gate(*drop, *which))?;
    }
    if let Some(place) = inventory.place_override(*drop) {
        if inventory.place_override(*keep).is_none() || merge.takes(MergePart::Override) {
            planner.put(Key::Override(*keep), place.as_ref().clone())?;
        }
        planner.remove(Key::Override(*drop))?;
    }
    if merge.takes(MergePart::Outcome) {
        match inventory.outcome(*drop) {
            Some(outcome) => planner.put(Key::Outcome(*keep), outcome.as_ref().clone())?,
            None => planner.remove(Key::Outcome(*keep))?,
        }
    }
    planner.remove(Key::Outcome(*drop))
}

/// Of two findings of the same state the one that says more stands whole: who examined it belongs to when and why. The other is in the history.
fn both(own: &Finding, theirs: &Finding) -> Finding {
    debug_assert!(own.state == theirs.state && own.state != GateState::Unassessed);
    let says = |finding: &Finding| [finding.reason.is_some(), finding.examiner.is_some(), finding.date.is_some()].iter().filter(|said| **said).count();
    if says(theirs) > says(own) { theirs.clone() } else { own.clone() }
}

/// Joins what was answered to the checklist: of each item the further state, with everything that was noted.
fn checklist(planner: &mut Planner<'_>, merge: &Merge, is_same_stage: bool) -> Result<(), Refusal> {
    let (inventory, Merge { keep, drop, .. }) = (planner.inventory, merge);
    for (item, theirs) in inventory.items(*drop) {
        let record = match inventory.items(*keep).get(item) {
            Some(own) => further(own, theirs),
            None => ItemRecord::clone(theirs),
        };
        planner.put(Key::Item(*keep, *item), record)?;
        planner.remove(Key::Item(*drop, *item))?;
    }
    let (own, theirs) = (inventory.adopted(*keep), inventory.adopted(*drop));
    let takes_stage = merge.takes(MergePart::Stage);
    let adopted = match (own, theirs) {
        (Some(own), Some(theirs)) => Some(Adopted { since: if takes_stage { theirs.since } else { own.since }, ..own }),
        (None, Some(theirs)) => Some(Adopted { since: theirs.since.filter(|_| takes_stage || is_same_stage), ..theirs }),
        (Some(own), None) => Some(Adopted { since: own.since.filter(|_| !takes_stage), ..own }),
        (None, None) => None,
    };
    if let Some(adopted) = adopted {
        planner.put(Key::Adopted(*keep), adopted)?;
    }
    planner.remove(Key::Adopted(*drop))
}

/// Returns how far a state is.
const fn reach(state: ItemState) -> u8 {
    match state {
        ItemState::Open => 0,
        ItemState::Doing => 1,
        ItemState::NotApplicable => 2,
        ItemState::Done => 3,
    }
}

fn further(own: &ItemRecord, theirs: &ItemRecord) -> ItemRecord {
    let (first, second) = if reach(theirs.state) > reach(own.state) { (theirs, own) } else { (own, theirs) };
    let is_same = first.state == second.state;
    let mut links = first.links.clone();
    links.extend(second.links.iter().filter(|link| !first.links.contains(link)).cloned());
    ItemRecord {
        state: first.state,
        reason: if is_same { joined(first.reason.as_ref(), second.reason.as_ref()) } else { first.reason.clone() },
        by: first.by.clone().or_else(|| second.by.clone().filter(|_| is_same)),
        date: first.date.or(second.date.filter(|_| is_same)),
        responsible: first.responsible.clone().or_else(|| second.responsible.clone()),
        due: first.due.or(second.due),
        note: joined(first.note.as_ref(), second.note.as_ref()),
        links,
    }
}

/// Lets what names the dropped dataset name the survivor, once.
fn named(planner: &mut Planner<'_>, merge: &Merge) -> Result<(), Refusal> {
    let (inventory, Merge { keep, drop, .. }) = (planner.inventory, merge);
    let follow = |ids: &[DatasetId]| {
        let mut followed: Vec<DatasetId> = Vec::with_capacity(ids.len());
        for id in ids.iter().map(|id| if id == drop { *keep } else { *id }) {
            if !followed.contains(&id) {
                followed.push(id);
            }
        }
        followed
    };
    for demand in inventory.demands().filter(|demand| demand.datasets.contains(drop)) {
        planner.put(Key::Demand(demand.id), Demand { datasets: follow(&demand.datasets), ..Demand::clone(demand) })?;
    }
    for (id, answer) in inventory.starter_answers().filter(|(_, answer)| answer.dataset == Some(*drop)) {
        planner.put(Key::Starter(id), StarterAnswer { dataset: Some(*keep), ..answer })?;
    }
    for decision in inventory.decisions_on(*drop) {
        planner.put(Key::Decision(decision.id), Decision { datasets: follow(&decision.datasets), ..Decision::clone(decision) })?;
    }
    Ok(())
}

/// Lets what is not the same as the dropped dataset not be the same as the survivor.
fn distinct(planner: &mut Planner<'_>, merge: &Merge) -> Result<(), Refusal> {
    let (inventory, Merge { keep, drop, .. }) = (planner.inventory, merge);
    for ((a, b), marked) in inventory.distinct_pairs().filter(|((a, b), _)| a == drop || b == drop) {
        planner.remove(Key::Distinct(a, b))?;
        let other = if a == *drop { b } else { a };
        if other != *keep && !inventory.are_distinct(*keep, other) {
            planner.put(Distinct::key(*keep, other), marked)?;
        }
    }
    Ok(())
}

pub(super) fn mark_distinct(inventory: &Inventory, pairs: &[(DatasetId, DatasetId)], are_distinct: bool, today: Date) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    for (a, b) in pairs {
        find(inventory, *a)?;
        find(inventory, *b)?;
        if a == b {
            return Err(Refusal::SameDataset(*a));
        }
        match (are_distinct, inventory.are_distinct(*a, *b)) {
            (true, false) => planner.put(Distinct::key(*a, *b), Distinct { since: Some(today) })?,
            (false, true) => planner.remove(Distinct::key(*a, *b))?,
            _ => {}
        }
    }
    planner.finish()
}

#[cfg(test)]
mod tests;
