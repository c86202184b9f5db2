//! `fyrfalt demand`: who asked for what, and which datasets would meet it.

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::output::Push;
use super::trouble::Trouble;
use super::{Context, dataset, file};
use crate::command::{Command, NewDemand};
use crate::model::demand::{Likeness, personal};
use crate::model::difference::DemandPart;
use crate::model::query::fold;
use crate::model::value::parse_date;
use crate::model::{DatasetId, Demand, DemandId, Inventory, Line};
use crate::session::new_uuid;
use crate::store::Access;
use crate::wording;

/// The most datasets that are suggested.
const SUGGESTED: usize = 3;

/// What can be done with demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    List,
    Add,
    Edit,
    Link,
    Unlink,
    Answer,
    Remove,
}

const DEEDS: [(&str, Deed); 7] = [
    ("list", Deed::List),
    ("add", Deed::Add),
    ("edit", Deed::Edit),
    ("link", Deed::Link),
    ("unlink", Deed::Unlink),
    ("answer", Deed::Answer),
    ("remove", Deed::Remove),
];

/// Which options belong to which deed, so that none is passed over in silence.
const OPTIONS: [(&str, &[Deed]); 13] = [
    ("json", &[Deed::List]),
    ("unanswered", &[Deed::List]),
    ("unmet", &[Deed::List]),
    ("dataset", &[Deed::List]),
    ("who", &[Deed::Add, Deed::Edit]),
    ("what", &[Deed::Add, Deed::Edit]),
    ("channel", &[Deed::Add, Deed::Edit]),
    ("source", &[Deed::Add, Deed::Edit]),
    ("answered", &[Deed::Add, Deed::Edit]),
    ("date", &[Deed::Add, Deed::Edit, Deed::Answer]),
    ("clear", &[Deed::Answer]),
    ("why", &[Deed::Add, Deed::Edit, Deed::Link, Deed::Unlink, Deed::Answer, Deed::Remove]),
    ("language", &[Deed::List, Deed::Add, Deed::Edit, Deed::Link, Deed::Unlink, Deed::Answer, Deed::Remove]),
];

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([_, deed], _) = arguments.first(["FILE", "list|add|edit|link|unlink|answer|remove"], cx)?;
    let found = arguments.plain(deed, cx)?;
    let Some((name, deed)) = DEEDS.into_iter().find(|(name, _)| *name == found) else {
        let known = DEEDS.map(|(name, _)| name).join(", ");
        return Err(arguments.usage("cli-demand-unknown-deed", &[("found", found.as_str().into()), ("known", known.into())], cx));
    };
    if let Some((option, _)) = OPTIONS.iter().find(|(option, deeds)| arguments.has(option) && !deeds.contains(&deed)) {
        return Err(arguments.usage("cli-demand-option", &[("option", format!("--{option}").into()), ("deed", name.into())], cx));
    }
    match deed {
        Deed::List => list(cx, arguments),
        Deed::Add => add(cx, arguments),
        Deed::Edit => edit(cx, arguments),
        Deed::Link | Deed::Unlink => link(cx, arguments, deed == Deed::Link),
        Deed::Answer => answer(cx, arguments),
        Deed::Remove => remove(cx, arguments),
    }
}

fn list(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, _] = arguments.exactly(["FILE", "list"], cx)?;
    let session = file::open(path, Access::Read, cx)?;
    let inventory = session.inventory();
    let wanted = arguments.value("dataset").map(|wanted| dataset::find(wanted, inventory, cx)).transpose()?;
    let (only_open, only_unmet) = (arguments.has("unanswered"), arguments.has("unmet"));
    let is_listed = |demand: &&Demand| {
        (!only_open || demand.answered.is_none()) && (!only_unmet || demand.is_unmet()) && wanted.is_none_or(|wanted| demand.datasets.contains(&wanted))
    };
    let mut demands: Vec<&Demand> = inventory.demands().map(AsRef::as_ref).filter(is_listed).collect();
    demands.sort_by_key(|demand| std::cmp::Reverse((demand.date, demand.id)));
    // What nothing meets yet comes with what might.
    let likeness = demands.iter().any(|demand| demand.is_unmet()).then(|| Likeness::of(inventory));
    let like = |demand: &Demand| match &likeness {
        Some(likeness) if demand.is_unmet() => likeness.like(demand.what.as_str(), SUGGESTED),
        _ => Vec::new(),
    };
    if arguments.has("json") {
        let all: Vec<Json> = demands.iter().map(|demand| object(demand, &like(demand), inventory)).collect();
        return cx.out.json(&all);
    }
    if demands.is_empty() {
        return cx.out.line(cx.text.get("cli-demand-nothing"));
    }
    table(&demands, inventory, cx)
}

fn title(id: DatasetId, inventory: &Inventory) -> String {
    inventory.dataset(id).map_or_else(|| id.to_string(), |dataset| dataset.title(inventory.language()).to_owned())
}

fn table(demands: &[&Demand], inventory: &Inventory, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let row = |demand: &&Demand| {
        let titles: Vec<String> = demand.datasets.iter().map(|id| title(*id, inventory)).collect();
        [
            demand.date.to_string(),
            demand.who.to_string(),
            file::one_line(demand.what.as_str()),
            if titles.is_empty() { text.get("demand-none-yet").to_owned() } else { titles.join(", ") },
            demand.channel.as_ref().map_or_else(String::new, ToString::to_string),
            demand.answered.map_or_else(|| text.get("demand-open").to_owned(), |day| day.to_string()),
            demand.id.to_string(),
        ]
    };
    let rows: Vec<_> = demands.iter().map(row).collect();
    let heading = |part: DemandPart| (text.of("demand-part", part.key()), Push::Left);
    let headings = [
        heading(DemandPart::Date),
        heading(DemandPart::Who),
        heading(DemandPart::What),
        heading(DemandPart::Datasets),
        heading(DemandPart::Channel),
        heading(DemandPart::Answered),
        (text.get("cli-heading-id"), Push::Left),
    ];
    out.table(headings, &rows)
}

fn object(demand: &Demand, like: &[DatasetId], inventory: &Inventory) -> Json {
    let Demand { id, date, who, what, channel, source, answered, datasets } = demand;
    let named = |id: &DatasetId| json!({ "id": id, "title": title(*id, inventory) });
    json!({
        "id": id,
        "date": date.to_string(),
        "who": who,
        "what": what,
        "channel": channel,
        "source": source,
        "answered": answered.map(|day| day.to_string()),
        "datasets": datasets.iter().map(named).collect::<Vec<_>>(),
        "suggested": like.iter().map(named).collect::<Vec<_>>(),
    })
}

/// Reads a day that has been.
fn past(found: Option<&str>, cx: &Context<'_>) -> Result<Option<Date>, Trouble> {
    let Some(found) = found else { return Ok(None) };
    let date = parse_date(found).map_err(|error| Trouble::refused(wording::value_error(&error, &cx.text)))?;
    if date > super::today() {
        return Err(Trouble::refused(cx.text.with("refusal-future-date", &[("date", cx.text.date(date).into())])));
    }
    Ok(Some(date))
}

/// Refuses an answer that would come before its question.
fn after(asked: Date, answered: Option<Date>, cx: &Context<'_>) -> Result<(), Trouble> {
    match answered {
        Some(day) if day < asked => Err(Trouble::refused(cx.text.with("demand-answered-before", &[("date", cx.text.date(asked).into())]))),
        _ => Ok(()),
    }
}

fn add(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path, _], rest) = arguments.first(["FILE", "add"], cx)?;
    let Some(who) = arguments.value("who") else { return Err(arguments.missing("--who", cx)) };
    let Some(what) = arguments.value("what") else { return Err(arguments.missing("--what", cx)) };
    let date = past(arguments.value("date"), cx)?.unwrap_or_else(super::today);
    let answered = past(arguments.value("answered"), cx)?;
    after(date, answered, cx)?;
    let wanted: Vec<String> = rest.iter().map(|found| arguments.plain(found, cx)).collect::<Result<_, _>>()?;
    let mut session = file::open(path, Access::Write, cx)?;
    let datasets = wanted.iter().map(|wanted| dataset::find(wanted, session.inventory(), cx)).collect::<Result<Vec<_>, _>>()?;
    let id = DemandId::from_uuid(new_uuid());
    let plain = |name: &str| arguments.value(name).map(str::to_owned);
    let new =
        NewDemand { id, date, today: super::today(), who: who.to_owned(), what: what.to_owned(), channel: plain("channel"), source: plain("source"), datasets };
    let added = Command::AddDemand(new);
    let command = match answered {
        Some(day) => Command::Together(vec![added, Command::AnswerDemand(id, Some(day))]),
        None => added,
    };
    file::run(&mut session, &command, arguments.value("why"), cx)?;
    remark(who, cx)?;
    cx.out.line(&id.to_string())
}

/// Remarks that a group is enough, where the answer is not read by a program.
fn remark(who: &str, cx: &mut Context<'_>) -> Result<(), Trouble> {
    if personal(who).is_some() { cx.out.line(cx.text.get("cli-demand-personal")) } else { Ok(()) }
}

fn edit(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, _, wanted] = arguments.exactly(["FILE", "edit", "DEMAND"], cx)?;
    let wanted = arguments.plain(wanted, cx)?;
    let date = past(arguments.value("date"), cx)?;
    let answered = past(arguments.value("answered"), cx)?;
    let mut session = file::open(path, Access::Write, cx)?;
    let old = find(&wanted, session.inventory(), cx)?;
    let text = |name: &str, old: Option<&Line>| arguments.value(name).map_or_else(|| old.map(ToString::to_string), |new| Some(new.to_owned()));
    let new = NewDemand {
        id: old.id,
        date: date.unwrap_or(old.date),
        today: super::today(),
        who: arguments.value("who").unwrap_or(old.who.as_str()).to_owned(),
        what: arguments.value("what").unwrap_or(old.what.as_str()).to_owned(),
        channel: text("channel", old.channel.as_ref()),
        source: text("source", old.source.as_ref()),
        datasets: old.datasets.clone(),
    };
    after(new.date, answered.or(old.answered), cx)?;
    let id = old.id;
    let edited = Command::EditDemand(new);
    let command = match answered {
        Some(day) => Command::Together(vec![edited, Command::AnswerDemand(id, Some(day))]),
        None => edited,
    };
    file::run(&mut session, &command, arguments.value("why"), cx)?;
    arguments.value("who").map_or(Ok(()), |who| remark(who, cx))
}

fn link(cx: &mut Context<'_>, arguments: &Arguments, is_linked: bool) -> Result<(), Trouble> {
    let deed = if is_linked { "link" } else { "unlink" };
    let ([path, _, wanted, first], rest) = arguments.first(["FILE", deed, "DEMAND", "DATASET"], cx)?;
    let wanted = arguments.plain(wanted, cx)?;
    let named: Vec<String> = std::iter::once(first).chain(rest.iter().map(AsRef::as_ref)).map(|found| arguments.plain(found, cx)).collect::<Result<_, _>>()?;
    let mut session = file::open(path, Access::Write, cx)?;
    let inventory = session.inventory();
    let demand = find(&wanted, inventory, cx)?;
    let named = named.iter().map(|wanted| dataset::find(wanted, inventory, cx)).collect::<Result<Vec<_>, _>>()?;
    let kept = demand.datasets.iter().copied().filter(|id| is_linked || !named.contains(id));
    let datasets = kept.chain(named.iter().copied().filter(|id| is_linked && !demand.datasets.contains(id))).collect();
    let command = Command::LinkDemand(demand.id, datasets);
    file::run(&mut session, &command, arguments.value("why"), cx)
}

fn answer(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, _, wanted] = arguments.exactly(["FILE", "answer", "DEMAND"], cx)?;
    if arguments.has("clear") && arguments.has("date") {
        return Err(arguments.usage("cli-too-many", &[("found", "--clear".into())], cx));
    }
    let wanted = arguments.plain(wanted, cx)?;
    let answered = if arguments.has("clear") { None } else { past(arguments.value("date"), cx)?.or_else(|| Some(super::today())) };
    let mut session = file::open(path, Access::Write, cx)?;
    let demand = find(&wanted, session.inventory(), cx)?;
    after(demand.date, answered, cx)?;
    let command = Command::AnswerDemand(demand.id, answered);
    file::run(&mut session, &command, arguments.value("why"), cx)
}

fn remove(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, _, wanted] = arguments.exactly(["FILE", "remove", "DEMAND"], cx)?;
    let wanted = arguments.plain(wanted, cx)?;
    let mut session = file::open(path, Access::Write, cx)?;
    let command = Command::RemoveDemand(find(&wanted, session.inventory(), cx)?.id);
    file::run(&mut session, &command, arguments.value("why"), cx)
}

/// Finds the demand that an argument means: by its id, or by all of its words; or says why it is not clear which one is meant.
fn find<'a>(wanted: &str, inventory: &'a Inventory, cx: &Context<'_>) -> Result<&'a Demand, Trouble> {
    if let Some(demand) = wanted.parse::<DemandId>().ok().and_then(|id| inventory.demand(id)) {
        return Ok(demand);
    }
    let words = fold(wanted);
    let found: Vec<&Demand> = inventory.demands().map(AsRef::as_ref).filter(|demand| fold(demand.what.as_str()) == words).collect();
    match found.as_slice() {
        [demand] => Ok(demand),
        [] => Err(Trouble::refused(cx.text.with("cli-demand-unknown", &[("found", wanted.into())]))),
        many => {
            let ids: Vec<String> = many.iter().map(|demand| demand.id.to_string()).collect();
            let args = [("found", wanted.into()), ("count", many.len().into()), ("ids", ids.join(", ").into())];
            Err(Trouble::refused(cx.text.with("cli-demand-ambiguous", &args)))
        }
    }
}
