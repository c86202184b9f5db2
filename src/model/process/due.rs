//! What is due: the next promised update, items that come back, and items that somebody set a day for.
//!
//! The arithmetic of days stands in [`crate::model::calendar`].

use jiff::civil::Date;

use crate::model::calendar::{self, Promise, Step};
use crate::model::checklist::{Every, Item};
use crate::model::dataset::Dataset;
use crate::model::field::{Field, FieldKey};
use crate::model::id::{DatasetId, ItemId};
use crate::model::inventory::Inventory;
use crate::model::item::{ItemRecord, ItemState};
use crate::model::language::Language;
use crate::model::stage::Stage;
use crate::model::value::Value;
use crate::model::vocabulary::Code;

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueWhat {
    /// The update that was promised.
    Update,
    /// An item of the checklist.
    Item(ItemId),
}

/// How urgent it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    /// The day and its grace days are past.
    Overdue,
    /// The day is past or at most [`Urgency::SOON_DAYS`] ahead.
    Soon,
    /// Later.
    Later,
}

impl Urgency {
    /// How many days ahead is soon.
    pub const SOON_DAYS: i32 = 14;

    /// All of them, most urgent first.
    pub const ALL: [Self; 3] = [Self::Overdue, Self::Soon, Self::Later];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Soon => "soon",
            Self::Later => "later",
        }
    }
}

/// Something that is due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The dataset.
    pub dataset: DatasetId,
    /// What.
    pub what: DueWhat,
    /// The day.
    pub date: Date,
    /// How many days past the day it is, once its grace days are over; 0 until then.
    pub overdue_days: u32,
    /// How urgent it is.
    pub urgency: Urgency,
}

impl Due {
    pub(super) fn new(dataset: DatasetId, what: DueWhat, date: Date, grace: u16, today: Date) -> Self {
        let overdue_days = days_late(date, grace, today);
        let urgency = match overdue_days {
            0 if calendar::days_between(today, date) <= Urgency::SOON_DAYS => Urgency::Soon,
            0 => Urgency::Later,
            _ => Urgency::Overdue,
        };
        Self { dataset, what, date, overdue_days, urgency }
    }
}

/// Returns how many days a day is past, 0 while its grace days last: what should have come on the first is late on the ninth after seven days of grace, and then by eight.
pub(super) fn days_late(date: Date, grace: u16, today: Date) -> u32 {
    let past = calendar::days_between(date, today);
    if past > i32::from(grace) { u32::try_from(past).unwrap_or(0) } else { 0 }
}

/// Why no day can be told for the next update of a dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoClock {
    /// Nobody has said how often it is updated.
    NoFrequency,
    /// It is updated as often as it happens to be, or all the time.
    Unclocked(Code),
    /// Nobody has said when it was updated last, nor when it was published.
    NoDay,
    /// The next update would lie beyond the end of the calendar.
    Beyond,
}

impl NoClock {
    /// Returns why no day can be told; nothing where one can.
    pub fn of(dataset: &Dataset) -> Option<Self> {
        let Some(code) = dataset.code(Field::Frequency) else { return Some(Self::NoFrequency) };
        let Some(promise) = Promise::of(code.as_str()) else { return Some(Self::Unclocked(code)) };
        let Some(last) = last_update(dataset) else { return Some(Self::NoDay) };
        promise.step.after(last, 1).is_none().then_some(Self::Beyond)
    }
}

/// What something that comes back follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythm {
    /// The day that is counted from: when it was done last.
    pub since: Date,
    /// From one time to the next.
    pub step: Step,
}

impl Rhythm {
    /// Returns what a day follows from; nothing where it is due once only.
    pub fn of(due: &Due, inventory: &Inventory) -> Option<Self> {
        let dataset = inventory.dataset(due.dataset)?;
        match due.what {
            DueWhat::Update => Some(Self { since: last_update(dataset)?, step: Promise::of(dataset.code(Field::Frequency)?.as_str())?.step }),
            DueWhat::Item(id) => {
                let record = inventory.items(due.dataset).get(&id).filter(|record| record.state == ItemState::Done)?;
                match inventory.checklist_of(due.dataset).item(id)?.every? {
                    Every::Days(days) => Some(Self { since: record.date?, step: Step::Days(days) }),
                    Every::Frequency | Every::Event => None,
                }
            }
        }
    }
}

/// Returns the last day that an update may come on without being overdue.
pub fn grace_until(dataset: &Dataset) -> Option<Date> {
    let (date, grace) = update(dataset)?;
    Step::Days(grace).after(date, 1)
}

/// Returns the day that a dataset was updated last, or else published.
fn last_update(dataset: &Dataset) -> Option<Date> {
    let day = |field| match dataset.get(FieldKey::new(field, Language::Sv)) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    };
    day(Field::Modified).or_else(|| day(Field::Issued))
}

/// Returns the day of the next promised update, with its grace days.
pub(super) fn update(dataset: &Dataset) -> Option<(Date, u16)> {
    let Promise { step, grace_days } = Promise::of(dataset.code(Field::Frequency)?.as_str())?;
    Some((step.after(last_update(dataset)?, 1)?, grace_days))
}

/// Returns the day on which an item that was done is to be done again.
pub fn again(item: &Item, record: Option<&ItemRecord>, next_update: Option<Date>) -> Option<Date> {
    let record = record.filter(|record| record.state == ItemState::Done)?;
    match item.every? {
        Every::Days(days) => Step::Days(days).after(record.date?, 1),
        Every::Frequency => next_update,
        Every::Event => None,
    }
}

/// Returns when an item is due: on the day that somebody set, or when it comes back in the stage that it belongs to.
///
/// An item that is as frequent as the updates is not told beside the update itself.
pub(super) fn of_item(dataset: DatasetId, item: &Item, record: Option<&ItemRecord>, again: Option<Date>, stage: Stage, today: Date) -> Option<Due> {
    let set = record.filter(|record| !record.state.is_settled()).and_then(|record| record.due);
    let again = again.filter(|_| item.stage == stage && item.every != Some(Every::Frequency));
    set.or(again).map(|date| Due::new(dataset, DueWhat::Item(item.id), date, 0, today))
}
