//! `fyrfalt tick`: writes down how far items of a dataset's checklist have come, as one operation.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, conclude, dataset, day, file, who};
use crate::command::{Command, NewTick};
use crate::model::{self, Inventory, ItemId, ItemState};
use crate::store::Access;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path, wanted, first], rest) = arguments.first(["FILE", "DATASET", "ITEM"], cx)?;
    let wanted = arguments.plain(wanted, cx)?;
    let states = ItemState::ALL.map(|state| (state.key(), state));
    let state = arguments.choice("state", &states, cx)?.unwrap_or(ItemState::Done);
    let named: Vec<String> = std::iter::once(first).chain(rest.iter().map(AsRef::as_ref)).map(|found| arguments.plain(found, cx)).collect::<Result<_, _>>()?;
    let (why, date) = (arguments.value("why"), day::of(arguments, cx)?);
    let by = arguments.value("by").map_or_else(who, str::to_owned);
    let mut session = file::open(path, Access::Write, cx)?;
    let inventory = session.inventory();
    let id = dataset::find(&wanted, inventory, cx)?;
    let tick = |name: &String| {
        let item = item(name, inventory, cx)?;
        Ok(NewTick { item, state, reason: why.map(str::to_owned), by: Some(by.clone()), date })
    };
    let mut ticks = named.iter().map(tick).collect::<Result<Vec<_>, Trouble>>()?;
    if !arguments.has("by") && !arguments.has("date") && why.is_none() {
        // Who did it and when stays as it is, unless that is what is to be changed, or it is done again.
        let recurs = |item| inventory.checklist_of(id).item(item).is_some_and(|item| item.every.is_some());
        ticks.retain(|tick| recurs(tick.item) || model::item::state(inventory.items(id), tick.item) != tick.state);
    }
    let ticked = Command::Tick(vec![id], ticks);
    let command = conclude::with_retirement(ticked, &[id], inventory);
    file::run(&mut session, &command, why, cx)
}

/// Reads an item by its id; upper and lower case are the same where one checklist has it.
fn item(found: &str, inventory: &Inventory, cx: &Context<'_>) -> Result<ItemId, Trouble> {
    let known = inventory.checklists().chain([crate::model::Checklist::standard()]).flat_map(|checklist| &checklist.items);
    let unknown = || Trouble::refused(cx.text.with("refusal-unknown-item", &[("item", found.into())]));
    let mut by_name = known.map(|item| item.id).filter(|item| item.as_str().eq_ignore_ascii_case(found.trim()));
    by_name.next().or_else(|| ItemId::new(found.trim()).ok()).ok_or_else(unknown)
}
