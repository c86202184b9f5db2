//! `fyrfalt duplicates`: lists datasets that may be one and the same, merges two, or remembers that they are not the same.

use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::output::Push;
use super::trouble::Trouble;
use super::{Context, dataset, file};
use crate::command::{Command, Merge};
use crate::model::duplicate::{Duplicates, Pair, Why};
use crate::model::{DatasetId, Inventory};
use crate::store::Access;
use crate::text::Text;
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path], rest) = arguments.first(["FILE"], cx)?;
    let deeds = ["merge", "distinct", "json"].into_iter().filter(|option| arguments.has(option)).count();
    if deeds > 1 {
        return Err(arguments.usage("duplicate-cli-one-deed", &[], cx));
    }
    let second = |name: &str| match rest {
        [] => Err(arguments.missing(name, cx)),
        [second] => arguments.plain(second, cx),
        [_, found, ..] => Err(arguments.usage("cli-too-many", &[("found", found.to_string_lossy().into_owned().into())], cx)),
    };
    if let Some(keep) = arguments.value("merge") {
        let drop = second("DROP")?;
        return merge(path, (keep, &drop), cx, arguments);
    }
    if let Some(a) = arguments.value("distinct") {
        let b = second("B")?;
        return distinct(path, (a, &b), cx, arguments);
    }
    arguments.exactly(["FILE"], cx)?;
    let session = file::open(path, Access::Read, cx)?;
    let inventory = session.inventory();
    let duplicates = Duplicates::of(inventory);
    if arguments.has("json") {
        return cx.out.json_list(duplicates.pairs().iter().map(|pair| object(pair, inventory)));
    }
    if duplicates.pairs().is_empty() {
        return cx.out.line(cx.text.get("duplicate-none"));
    }
    table(duplicates.pairs(), inventory, cx)
}

fn merge(path: &std::ffi::OsStr, (keep, drop): (&str, &str), cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let mut session = file::open(path, Access::Write, cx)?;
    let inventory = session.inventory();
    let (keep, drop) = (dataset::find(keep, inventory, cx)?, dataset::find(drop, inventory, cx)?);
    let mut merge = Merge::keeping(inventory, keep, drop);
    merge.note = wording::merge_note(&merge, inventory, &Text::new(crate::alphabet::locale_of(inventory.language())));
    let names = [("kept", title(keep, inventory).into()), ("dropped", title(drop, inventory).into()), ("id", keep.to_string().into())];
    let told = cx.text.with("duplicate-cli-merged", &names);
    file::commit(&mut session, &Command::MergeDatasets(Box::new(merge)), arguments.value("why"), cx)?;
    cx.out.line(&told)
}

fn distinct(path: &std::ffi::OsStr, (a, b): (&str, &str), cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let mut session = file::open(path, Access::Write, cx)?;
    let inventory = session.inventory();
    let pair = (dataset::find(a, inventory, cx)?, dataset::find(b, inventory, cx)?);
    file::run(&mut session, &Command::MarkDistinct(vec![pair], true, super::today()), arguments.value("why"), cx)
}

fn title(id: DatasetId, inventory: &Inventory) -> &str {
    inventory.dataset(id).map_or("", |dataset| dataset.title(inventory.language()))
}

fn table(pairs: &[Pair], inventory: &Inventory, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let rows: Vec<[String; 6]> = pairs
        .iter()
        .map(|pair| {
            let whys: Vec<String> = pair.whys.iter().map(|why| wording::duplicate_why(*why, text)).collect();
            let [first, second] = [pair.first, pair.second].map(|id| title(id, inventory).to_owned());
            [text.percent(f64::from(pair.score) / 100.0, 0), first, second, whys.join(", "), pair.first.to_string(), pair.second.to_string()]
        })
        .collect();
    let headings = [
        (text.get("duplicate-heading-score"), Push::Right),
        (text.get("duplicate-heading-first"), Push::Left),
        (text.get("duplicate-heading-second"), Push::Left),
        (text.get("duplicate-heading-why"), Push::Left),
        (text.get("cli-heading-id"), Push::Left),
        (text.get("duplicate-heading-second-id"), Push::Left),
    ];
    out.table(headings, &rows)
}

fn object(pair: &Pair, inventory: &Inventory) -> Json {
    let side = |id: DatasetId| {
        let dataset = inventory.dataset(id);
        json!({
            "id": id.to_string(),
            "title": title(id, inventory),
            "department": dataset.map(|dataset| inventory.department_of(dataset)).filter(|name| !name.is_empty()),
            "stage": dataset.map(|dataset| dataset.stage().key()),
        })
    };
    let why = |why: &Why| match why {
        Why::LikeTitle(percent) => json!({ "why": why.key(), "percent": percent }),
        why => json!({ "why": why.key() }),
    };
    json!({ "score": pair.score, "first": side(pair.first), "second": side(pair.second), "why": pair.whys.iter().map(why).collect::<Vec<_>>() })
}
