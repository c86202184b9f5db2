//! Commands on the process: move between stages, tick and note items, use and take up checklists, mark as updated.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::score::optional_prose;
use super::{Planner, Refusal, entry};
use crate::model::difference::ItemPart;
use crate::model::process::{self, Gap};
use crate::model::{
    Adopted, ChangeSet, Checklist, Dataset, DatasetId, Every, Field, FieldKey, GateId, GateState, Inventory, Item, ItemId, ItemRecord, ItemState, Key,
    Language, Part, Stage, Value,
};

/// A move to another stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The datasets.
    pub datasets: Vec<DatasetId>,
    /// The stage they are to stand in.
    pub stage: Stage,
    /// The day of the move.
    pub today: Date,
    /// Why, as typed; a move back must have a reason. It becomes the operation's reason where none is given beside the command.
    pub why: Option<String>,
}

/// What to write down of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTick {
    /// The item.
    pub item: ItemId,
    /// How far it has come.
    pub state: ItemState,
    /// Why it is not asked, as typed; `None` leaves the reason as it is.
    pub reason: Option<String>,
    /// Who did it.
    pub by: Option<String>,
    /// The day it came to this state.
    pub date: Date,
}

/// What else to write down of an item; `None` leaves a thing as it is, an empty text takes it away.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ItemNote {
    /// Who is to do it.
    pub responsible: Option<String>,
    /// The day it is to be done.
    pub due: Option<Option<Date>>,
    /// What else there is to say.
    pub note: Option<String>,
    /// Documents and tickets.
    pub links: Option<Vec<String>>,
}

impl Move {
    /// Makes a move without a reason.
    pub const fn new(datasets: Vec<DatasetId>, stage: Stage, today: Date) -> Self {
        Self { datasets, stage, today, why: None }
    }
}

fn find(inventory: &Inventory, id: DatasetId) -> Result<&Dataset, Refusal> {
    inventory.dataset(id).map(AsRef::as_ref).ok_or(Refusal::UnknownDataset(id))
}

/// Lets the checklist in use count for a dataset from now on, and takes the standard one into use where there is none.
pub(super) fn adopt(planner: &mut Planner<'_>, dataset: DatasetId, since: Option<Date>) -> Result<(), Refusal> {
    let inventory = planner.inventory;
    if inventory.checklist().is_none() && !planner.changes.iter().any(|change| change.key() == Key::Checklist(1)) {
        planner.add(Key::Checklist(1), Checklist::clone(Checklist::standard()))?;
    }
    let version = inventory.checklist().map_or(1, |checklist| checklist.version);
    let old = inventory.adopted(dataset);
    let new = Adopted { version: old.map_or(version, |old| old.version), since: since.or_else(|| old.and_then(|old| old.since)) };
    planner.put(Key::Adopted(dataset), new)
}

pub(super) fn move_to_stage(inventory: &Inventory, moved: &Move) -> Result<ChangeSet, Refusal> {
    let Move { datasets, stage, today, why } = moved;
    let mut planner = Planner::new(inventory);
    for id in datasets.iter().collect::<BTreeSet<_>>() {
        let dataset = find(inventory, *id)?;
        if dataset.stage() == *stage {
            continue;
        }
        if inventory.outcome(*id).is_some() {
            return Err(Refusal::Concluded(*id));
        }
        if dataset.stage() < *stage {
            check_forward(inventory, dataset, *stage)?;
        } else {
            check_reason(why.as_deref(), Refusal::MoveBackNeedsReason)?;
        }
        adopt(&mut planner, *id, Some(*today))?;
        planner.put(Key::Dataset(*id), dataset.with_stage(*stage))?;
    }
    planner.finish()
}

/// Refuses to bring a dataset to the stage that a list says it stands in: forward it goes as by a move, and back not at all, as a list gives no reason.
pub fn check_listed(inventory: &Inventory, dataset: &Dataset, stage: Stage) -> Result<(), Refusal> {
    if dataset.stage() == stage {
        return Ok(());
    }
    if inventory.outcome(dataset.id()).is_some() {
        return Err(Refusal::Concluded(dataset.id()));
    }
    if dataset.stage() < stage { check_forward(inventory, dataset, stage) } else { Err(Refusal::MoveBackNeedsReason) }
}

/// Refuses where there is no reason, or one that is not text.
pub(super) fn check_reason(why: Option<&str>, missing: Refusal) -> Result<(), Refusal> {
    match optional_prose(why.unwrap_or_default())? {
        Some(_) => Ok(()),
        None => Err(missing),
    }
}

/// Refuses to go on while something that the stages on the way ask for is missing.
fn check_forward(inventory: &Inventory, dataset: &Dataset, to: Stage) -> Result<(), Refusal> {
    let mut gap = Gap::default();
    for stage in Stage::ALL.into_iter().filter(|stage| dataset.stage() <= *stage && *stage < to) {
        let of_stage = process::gap(inventory, dataset, stage);
        gap.items.extend(of_stage.items);
        gap.decisions.extend(of_stage.decisions);
    }
    let publishes = dataset.stage() < Stage::Publish && to >= Stage::Publish;
    // What is published keeps away from maintenance while a gate blocks it; what nobody has tested is asked for before.
    let is_in_the_way = |gate: &GateId| publishes || crate::model::gate::state(inventory.gates(dataset.id()), *gate) == GateState::Blocked;
    let gates: Vec<GateId> = super::gate::not_passed(inventory, dataset.id()).into_iter().filter(is_in_the_way).filter(|_| to >= Stage::Publish).collect();
    match (gap.is_empty(), gates.is_empty()) {
        (true, true) => Ok(()),
        (true, false) => Err(Refusal::GatesNotPassed { dataset: dataset.id(), gates }),
        (false, _) => Err(Refusal::StageNotDone { dataset: dataset.id(), gap: Box::new(gap), gates }),
    }
}

/// Finds an item that is asked of a dataset.
fn asked(checklist: &Checklist, id: ItemId) -> Result<&Item, Refusal> {
    match checklist.item(id) {
        None => Err(Refusal::UnknownItem(id)),
        Some(_) if checklist.why_off(id).is_some() => Err(Refusal::SwitchedOffItem(id)),
        Some(item) => Ok(item),
    }
}

/// Puts the new record of an item, or takes it away where it would say nothing, and tells whether anything is new.
pub(super) fn put_item(planner: &mut Planner<'_>, dataset: DatasetId, item: ItemId, record: ItemRecord) -> Result<bool, Refusal> {
    let inventory = planner.inventory;
    let old = inventory.items(dataset).get(&item).map(AsRef::as_ref);
    if old == Some(&record) || (old.is_none() && record.is_empty()) {
        return Ok(false);
    }
    let key = Key::Item(dataset, item);
    if record.is_empty() {
        planner.remove(key)?;
    } else {
        planner.put(key, record)?;
    }
    Ok(true)
}

pub(super) fn tick(inventory: &Inventory, datasets: &[DatasetId], ticks: &[NewTick]) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    for dataset in datasets.iter().collect::<BTreeSet<_>>() {
        find(inventory, *dataset)?;
        tick_one(&mut planner, *dataset, ticks)?;
    }
    planner.finish()
}

fn tick_one(planner: &mut Planner<'_>, dataset: DatasetId, ticks: &[NewTick]) -> Result<(), Refusal> {
    let inventory = planner.inventory;
    // Of two ticks at one item the later counts.
    let ticks: BTreeMap<ItemId, &NewTick> = ticks.iter().map(|tick| (tick.item, tick)).collect();
    let mut is_new = false;
    for NewTick { item, state, reason, by, date } in ticks.into_values() {
        if asked(inventory.checklist_of(dataset), *item)?.decision.is_some() {
            return Err(Refusal::DecisionItem(*item));
        }
        let old = inventory.items(dataset).get(item).map(|record| ItemRecord::clone(record)).unwrap_or_default();
        let reason = match (state, reason) {
            (ItemState::NotApplicable, Some(text)) => optional_prose(text)?,
            (ItemState::NotApplicable, None) => old.reason.clone(),
            _ => None,
        };
        if *state == ItemState::NotApplicable && reason.is_none() {
            return Err(Refusal::ItemNeedsReason(*item));
        }
        let by = entry::line(by.as_deref(), Part::ItemNote(*item, ItemPart::By))?;
        let (by, date) = if *state == ItemState::Open { (None, None) } else { (by, Some(*date)) };
        is_new |= put_item(planner, dataset, *item, ItemRecord { state: *state, reason, by, date, ..old })?;
    }
    if is_new { adopt(planner, dataset, None) } else { Ok(()) }
}

pub(super) fn note(inventory: &Inventory, datasets: &[DatasetId], item: ItemId, note: &ItemNote) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    let of = |part| Part::ItemNote(item, part);
    for dataset in datasets.iter().collect::<BTreeSet<_>>() {
        find(inventory, *dataset)?;
        asked(inventory.checklist_of(*dataset), item)?;
        let mut record = inventory.items(*dataset).get(&item).map(|record| ItemRecord::clone(record)).unwrap_or_default();
        let ItemNote { responsible, due, note, links } = note;
        if responsible.is_some() {
            record.responsible = entry::line(responsible.as_deref(), of(ItemPart::Responsible))?;
        }
        if note.is_some() {
            record.note = entry::prose(note.as_deref(), of(ItemPart::Note))?;
        }
        if let Some(links) = links {
            record.links = entry::links(links, of(ItemPart::Links))?;
        }
        record.due = due.unwrap_or(record.due);
        if put_item(&mut planner, *dataset, item, record)? {
            adopt(&mut planner, *dataset, None)?;
        }
    }
    planner.finish()
}

pub(super) fn use_checklist(inventory: &Inventory, checklist: &Checklist) -> Result<ChangeSet, Refusal> {
    let checklist = checklist.clone().tidied();
    let earlier: Vec<_> = inventory.checklists().cloned().collect();
    if let Some(problem) = checklist.problems_in(inventory.language(), &earlier).into_iter().next() {
        return Err(problem.into());
    }
    let current = inventory.checklist();
    if current.is_some_and(|current| **current == (Checklist { version: current.version, ..checklist.clone() })) {
        return Err(Refusal::NothingToDo);
    }
    let version = current.map_or(1, |current| current.version + 1);
    let mut planner = Planner::new(inventory);
    planner.add(Key::Checklist(version), Checklist { version, ..checklist })?;
    planner.finish()
}

pub(super) fn take_up(inventory: &Inventory, datasets: &[DatasetId]) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    for dataset in datasets.iter().collect::<BTreeSet<_>>() {
        find(inventory, *dataset)?;
        // What has taken nothing up follows the newest anyway.
        if let (Some(old), Some(newest)) = (inventory.adopted(*dataset), inventory.checklist()) {
            planner.put(Key::Adopted(*dataset), Adopted { version: newest.version, ..old })?;
        }
    }
    planner.finish()
}

pub(super) fn mark_updated(inventory: &Inventory, datasets: &[DatasetId], today: Date, by: Option<&str>) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    let modified = FieldKey::new(Field::Modified, Language::Sv);
    for id in datasets.iter().collect::<BTreeSet<_>>() {
        let mut dataset = find(inventory, *id)?.clone();
        dataset.set(modified, Some(Value::Date(today)))?;
        planner.put(Key::Dataset(*id), dataset)?;
        let frequent = inventory.checklist_of(*id).asked().filter(|item| item.every == Some(Every::Frequency) && item.decision.is_none());
        let tick = |item: &Item| NewTick { item: item.id, state: ItemState::Done, reason: None, by: by.map(str::to_owned), date: today };
        let ticks: Vec<NewTick> = frequent.map(tick).collect();
        tick_one(&mut planner, *id, &ticks)?;
    }
    planner.finish()
}
