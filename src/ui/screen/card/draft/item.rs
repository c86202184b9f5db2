//! What is typed about an item of the checklist, as the commands it asks for.
//!
//! It reads what was typed; when it is taken is decided by the drafts.

use jiff::civil::Date;

use crate::command::{Command, ItemNote, NewTick, Refusal};
use crate::model::value::parse_date;
use crate::model::{DatasetId, Inventory, ItemId, ItemRecord, ItemState};

/// What of an item takes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::ui::screen) enum ItemSlot {
    /// Why it is not applicable.
    Reason,
    /// Who did it.
    By,
    /// The day it came to its state.
    Date,
    /// Who is to do it.
    Responsible,
    /// The day it is to be done.
    Due,
    /// What else there is to say.
    Note,
    /// One more link.
    Link,
}

/// What is typed, and what it is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<'a> {
    pub(super) dataset: DatasetId,
    pub(super) item: ItemId,
    pub(super) slot: ItemSlot,
    pub(super) text: &'a str,
    /// Whether the item waits for its reason to be not applicable.
    pub(super) waits: bool,
    pub(super) today: Date,
    /// Who works.
    pub(super) who: &'a str,
}

/// Returns what a text about an item asks for.
pub(super) fn command(inventory: &Inventory, typed: Typed<'_>) -> Result<Command, Refusal> {
    let Typed { dataset, item, slot, text, waits, today, who } = typed;
    let record = inventory.items(dataset).get(&item).map(|record| ItemRecord::clone(record)).unwrap_or_default();
    let note = |note: ItemNote| Ok(Command::NoteItem(vec![dataset], item, note));
    let tick = |tick: NewTick| Ok(Command::Tick(vec![dataset], vec![tick]));
    let as_it_is = || NewTick { item, state: record.state, reason: None, by: record.by.as_ref().map(ToString::to_string), date: record.date.unwrap_or(today) };
    match slot {
        ItemSlot::Reason if waits => {
            let by = Some(signed(&record, who));
            tick(NewTick { item, state: ItemState::NotApplicable, reason: Some(text.to_owned()), by, date: today })
        }
        ItemSlot::Reason if record.state == ItemState::NotApplicable => tick(NewTick { reason: Some(text.to_owned()), ..as_it_is() }),
        ItemSlot::By if record.state != ItemState::Open => tick(NewTick { by: Some(text.to_owned()), ..as_it_is() }),
        ItemSlot::Date if record.state != ItemState::Open => tick(NewTick { date: past(text, today)?, ..as_it_is() }),
        ItemSlot::Responsible => note(ItemNote { responsible: Some(text.to_owned()), ..ItemNote::default() }),
        ItemSlot::Due if text.trim().is_empty() => note(ItemNote { due: Some(None), ..ItemNote::default() }),
        ItemSlot::Due => note(ItemNote { due: Some(Some(date(text)?)), ..ItemNote::default() }),
        ItemSlot::Note => note(ItemNote { note: Some(text.to_owned()), ..ItemNote::default() }),
        ItemSlot::Link if !text.trim().is_empty() => {
            let links = record.links.iter().map(ToString::to_string).chain([text.to_owned()]).collect();
            note(ItemNote { links: Some(links), ..ItemNote::default() })
        }
        ItemSlot::Reason | ItemSlot::By | ItemSlot::Date | ItemSlot::Link => Err(Refusal::NothingToDo),
    }
}

fn date(text: &str) -> Result<Date, Refusal> {
    parse_date(text).map_err(Refusal::Reason)
}

fn past(text: &str, today: Date) -> Result<Date, Refusal> {
    let date = date(text)?;
    if date > today { Err(Refusal::FutureDate(date)) } else { Ok(date) }
}

/// Returns who signs an item that is done now: who is to do it, or else who works.
pub(in crate::ui::screen) fn signed(record: &ItemRecord, who: &str) -> String {
    record.responsible.as_ref().map_or_else(|| who.to_owned(), ToString::to_string)
}
