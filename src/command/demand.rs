//! Commands on demand: write down, edit, link, answer, remove.

use jiff::civil::Date;

use super::{Planner, Refusal, entry};
use crate::model::difference::DemandPart;
use crate::model::{ChangeSet, DatasetId, Demand, DemandId, Inventory, Key, Part};

/// A request or need, as somebody typed it; empty texts are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDemand {
    /// A new id; or, where it is edited, its own.
    pub id: DemandId,
    /// The day it was told.
    pub date: Date,
    /// The day it is written down; it is not told later.
    pub today: Date,
    /// Who asked, as a group.
    pub who: String,
    /// What they need.
    pub what: String,
    /// How it was told.
    pub channel: Option<String>,
    /// Where it can be looked up.
    pub source: Option<String>,
    /// The datasets that would meet it.
    pub datasets: Vec<DatasetId>,
}

fn find(inventory: &Inventory, id: DemandId) -> Result<&Demand, Refusal> {
    inventory.demand(id).map(AsRef::as_ref).ok_or(Refusal::UnknownDemand(id))
}

fn known(inventory: &Inventory, datasets: &[DatasetId]) -> Result<Vec<DatasetId>, Refusal> {
    let mut known: Vec<DatasetId> = Vec::new();
    for dataset in datasets {
        if inventory.dataset(*dataset).is_none() {
            return Err(Refusal::UnknownDataset(*dataset));
        }
        if !known.contains(dataset) {
            known.push(*dataset);
        }
    }
    Ok(known)
}

fn read(inventory: &Inventory, new: &NewDemand, answered: Option<Date>) -> Result<Demand, Refusal> {
    let NewDemand { id, date, today, who, what, channel, source, datasets } = new;
    Ok(Demand {
        id: *id,
        date: entry::past(*date, *today)?,
        who: entry::required_line(who, Part::Demand(DemandPart::Who))?,
        what: entry::required_prose(what, Part::Demand(DemandPart::What))?,
        channel: entry::line(channel.as_deref(), Part::Demand(DemandPart::Channel))?,
        source: entry::line(source.as_deref(), Part::Demand(DemandPart::Source))?,
        answered,
        datasets: known(inventory, datasets)?,
    })
}

pub(super) fn add(inventory: &Inventory, new: &NewDemand) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    planner.add(Key::Demand(new.id), read(inventory, new, None)?)?;
    planner.finish()
}

pub(super) fn edit(inventory: &Inventory, new: &NewDemand) -> Result<ChangeSet, Refusal> {
    let answered = find(inventory, new.id)?.answered;
    put(inventory, read(inventory, new, answered)?)
}

pub(super) fn link(inventory: &Inventory, id: DemandId, datasets: &[DatasetId]) -> Result<ChangeSet, Refusal> {
    let old = find(inventory, id)?;
    put(inventory, Demand { datasets: known(inventory, datasets)?, ..old.clone() })
}

pub(super) fn answer(inventory: &Inventory, id: DemandId, answered: Option<Date>) -> Result<ChangeSet, Refusal> {
    let old = find(inventory, id)?;
    put(inventory, Demand { answered, ..old.clone() })
}

pub(super) fn remove(inventory: &Inventory, id: DemandId) -> Result<ChangeSet, Refusal> {
    find(inventory, id)?;
    let mut planner = Planner::new(inventory);
    planner.remove(Key::Demand(id))?;
    planner.finish()
}

fn put(inventory: &Inventory, demand: Demand) -> Result<ChangeSet, Refusal> {
    let mut planner = Planner::new(inventory);
    planner.put(Key::Demand(demand.id), demand)?;
    planner.finish()
}
