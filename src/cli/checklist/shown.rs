//! A checklist as it is told: for people in their language, for programs in that of the inventory.
//!
//! Tells what is; nothing is changed here.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::Done;
use crate::alphabet::language_of;
use crate::cli::output::Push;
use crate::cli::trouble::Trouble;
use crate::cli::{Context, file};
use crate::model::checklist::succession::{Following, Succession, TakeUp};
use crate::model::operation::Origin;
use crate::model::{ChangeSet, Checklist, Inventory, Item, ItemId, Key, Language, Operation, Prose};
use crate::wording;

/// A version of the checklist in this inventory, what brought it, and how many datasets keep it.
pub(super) struct Version<'a> {
    checklist: &'a Checklist,
    from: Option<&'a Operation>,
    datasets: usize,
}

/// Finds what brought each version; entries come latest first.
pub(super) fn versions<'a>(inventory: &'a Inventory, entries: &'a [(Operation, ChangeSet)]) -> Vec<Version<'a>> {
    let following = Following::of(inventory);
    let brought = |version: u32| {
        let brings = |changes: &ChangeSet| changes.iter().any(|change| change.key() == Key::Checklist(version) && change.after().is_some());
        // What was done again is told as it was first done, with its why.
        entries.iter().find(|(operation, changes)| operation.origin == Origin::Done && brings(changes)).map(|(operation, _)| operation)
    };
    let version = |checklist: &'a std::sync::Arc<Checklist>| {
        let number = checklist.version;
        Version { checklist, from: brought(number), datasets: following.count(number) }
    };
    inventory.checklists().map(version).collect()
}

/// Puts a checklist and its versions in an object.
pub(super) fn object(checklist: &Checklist, versions: &[Version<'_>], done: &Done, language: Language) -> Json {
    let item = |item: &Item| {
        let Item { id, stage, text, roles, mandatory, decision, every, guidance, source } = item;
        json!({
            "id": id.as_str(),
            "stage": stage.key(),
            "text": text.get(language),
            "roles": roles.iter().map(|role| role.key()).collect::<Vec<_>>(),
            "mandatory": mandatory.key(),
            "decision": decision,
            "every": every,
            "guidance": guidance.get(language),
            "source": source,
            "own": !item.is_standard(),
            "off": checklist.why_off(*id).map(Prose::as_str),
        })
    };
    let version = |version: &Version<'_>| {
        let Version { checklist, from, datasets } = version;
        json!({
            "version": checklist.version,
            "name": checklist.name.get(language),
            "datasets": datasets,
            "at": from.map(|operation| operation.at.to_string()),
            "who": from.map(|operation| operation.who.as_str()),
            "why": from.and_then(|operation| operation.why.as_ref()).map(Prose::as_str),
        })
    };
    let mut object = json!({
        "id": checklist.id,
        "version": checklist.version,
        "name": checklist.name.get(language),
        "items": checklist.items.iter().map(item).collect::<Vec<_>>(),
        "versions": versions.iter().map(version).collect::<Vec<_>>(),
    });
    let ids = |ids: &[ItemId]| ids.iter().map(ItemId::as_str).map(Json::from).collect::<Vec<_>>();
    if let Some((is_new, Succession { added, gone, changed, is_reordered })) = &done.used {
        object["change"] = json!({ "changed": is_new, "new": ids(added), "gone": ids(gone), "other": ids(changed), "reordered": is_reordered });
    }
    if let Some(TakeUp { datasets, added, gone, kept, back, held }) = &done.taken_up {
        let counts =
            |counts: &BTreeMap<ItemId, usize>| counts.iter().map(|(id, count)| (id.to_string(), Json::from(*count))).collect::<serde_json::Map<_, _>>();
        object["taken_up"] =
            json!({ "datasets": datasets, "new": counts(added), "gone": counts(gone), "answers_kept": kept, "answers_back": back, "held": held });
    }
    object
}

/// Tells a checklist and its versions.
pub(super) fn tell(checklist: &Checklist, versions: &[Version<'_>], cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let language = language_of(text.locale());
    let named = [("name", checklist.name.get(language).into()), ("version", checklist.version.to_string().into())];
    out.line(&text.with("cli-checklist-title", &named))?;
    out.line("")?;
    let row = |item: &Item| {
        let stage = wording::stage(item.stage, text).to_owned();
        [item.id.to_string(), stage, wording::item_facts(item, text), item.text.get(language).to_owned()]
    };
    let rows: Vec<[String; 4]> = checklist.asked().map(row).collect();
    let left = |key: &'static str| (text.get(key), Push::Left);
    out.table([left("cli-heading-id"), left("measure-stage"), left("cli-heading-takes"), left("cli-heading-item")], &rows)?;
    for off in &checklist.switched_off {
        out.line(&text.with("cli-checklist-off", &[("item", off.item.as_str().into()), ("reason", file::one_line(off.reason.as_str()).into())]))?;
    }
    out.line("")?;
    let row = |Version { checklist, from, datasets }: &Version<'_>| {
        let when = from.map_or_else(String::new, |operation| text.date_and_time(operation.at));
        let who = from.map_or_else(String::new, |operation| operation.who.clone());
        let why = from.and_then(|operation| operation.why.as_ref()).map_or_else(String::new, |why| file::one_line(why.as_str()));
        [checklist.version.to_string(), text.count(*datasets), when, who, why]
    };
    let rows: Vec<[String; 5]> = versions.iter().rev().map(row).collect();
    let headings = [
        (text.get("cli-heading-version"), Push::Right),
        (text.get("cli-heading-followed-by"), Push::Right),
        left("cli-heading-when"),
        left("cli-heading-who"),
        left("cli-heading-why"),
    ];
    out.table(headings, &rows)
}

/// Tells how the checklist differs from the one before.
pub(super) fn succession(succession: &Succession, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Succession { added, gone, changed, is_reordered } = succession;
    for (key, ids) in [("editor-added", added), ("editor-gone", gone), ("editor-changed", changed)] {
        if !ids.is_empty() {
            let names = ids.iter().map(ItemId::as_str).collect::<Vec<_>>().join(", ");
            say(key, &names, cx)?;
        }
    }
    if *is_reordered {
        cx.out.line(&format!("  {}", cx.text.get("editor-reordered")))?;
    }
    Ok(())
}

/// Tells what datasets gained and lost.
pub(super) fn taken_up(found: &TakeUp, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let TakeUp { datasets: _, added, gone, kept, back, held } = found;
    for (key, counts) in [("editor-added", added), ("editor-gone", gone)] {
        if !counts.is_empty() {
            let names = counts.iter().map(|(id, count)| format!("{id} ({})", cx.text.count(*count))).collect::<Vec<_>>().join(", ");
            say(key, &names, cx)?;
        }
    }
    for (key, count) in [("editor-answers-kept", kept), ("editor-answers-back", back), ("editor-held", held)] {
        if *count > 0 {
            cx.out.line(&format!("  {}", cx.text.with(key, &[("count", (*count).into())])))?;
        }
    }
    Ok(())
}

fn say(key: &str, names: &str, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    out.line(&format!("  {}", text.with("scoring-line", &[("what", text.get(key).into()), ("names", names.into())])))
}
