//! `fyrfalt list`: the datasets in order of rank, as a table or as JSON.

use serde_json::{Map, Value as Json, json};

use super::arguments::Arguments;
use super::output::Push;
use super::trouble::Trouble;
use super::{Context, file};
use crate::alphabet::{language_of, locale_of};
use crate::model::priority::Quadrant;
use crate::model::process::Process;
use crate::model::query::{Facts, Index, Query, Sort, SortBy, syntax};
use crate::model::rank::{Ranked, Ranking};
use crate::model::scoring::Thresholds;
use crate::model::{Dataset, Field, FieldKey, GateId, GateState, Inventory, Language, Line, PlaceOverride, Prose, Value, gate};
use crate::store::Access;
use crate::text::Text;
use crate::wording;

/// Stands after a title that a law says has to be published.
const DUTY: &str = "§";
/// Stands after a priority that comes from a place given by hand.
const BY_HAND: &str = "*";

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path] = arguments.exactly(["FILE"], cx)?;
    let session = file::open(path, Access::Read, cx)?;
    let inventory = session.inventory();
    // The order is the inventory's own, so that it is the same whoever asks.
    let alphabet = Text::new(locale_of(inventory.language()));
    let (index, ranking) = ranked(inventory, &alphabet);
    let process = Process::of(inventory, super::today());
    let facts = Facts { ranking: &ranking, process: &process };
    let (query, notes) = question(inventory, arguments, cx)?;
    let order = query.run(inventory, &index, facts, &alphabet);
    let rows = order.iter().filter_map(|id| Some((inventory.dataset(*id)?.as_ref(), ranking.get(*id))));
    if arguments.has("json") {
        cx.out.json_list(rows.map(|(dataset, ranked)| object(dataset, ranked, &process, inventory)))
    } else {
        let rows: Vec<_> = rows.collect();
        let lines: Vec<_> = rows.iter().map(|(dataset, ranked)| row(dataset, *ranked, inventory, &cx.text)).collect();
        table(cx, &lines)?;
        explain(cx, &rows)?;
        notes.iter().try_for_each(|note| cx.out.line(note))
    }
}

/// Returns what is asked for, by rank where nothing says otherwise: a saved view, what stands in a filter, or both; and what of the view is not there.
pub(super) fn question(inventory: &Inventory, arguments: &Arguments, cx: &Context<'_>) -> Result<(Query, Vec<String>), Trouble> {
    let mut notes = Vec::new();
    // Whatever language the answer is asked for in, the words that the person knows are understood.
    let others = [locale_of(inventory.language()), super::locale(None)].map(Text::new);
    let lexicon = wording::lexicon_of(inventory, &[&cx.text, &others[0], &others[1]]);
    let understood = |written: &str| {
        let understood = syntax::read(written, &lexicon);
        let or: Vec<&str> = cx.text.get("filter-or-words").split(',').map(str::trim).chain(["or"]).collect();
        let idle = syntax::idle(written, &or);
        let idle = idle.iter().map(|idle| wording::idle(idle, &cx.text));
        let doubts: Vec<String> = understood.doubts.iter().map(|doubt| wording::doubt(doubt, &cx.text)).chain(idle).collect();
        if doubts.is_empty() { Ok(understood) } else { Err(Trouble::refused(doubts.join("\n"))) }
    };
    let mut query = Query { sort: vec![Sort::rising(SortBy::Rank)], ..Query::default() };
    if let Some(name) = arguments.value("view") {
        let names: Vec<&str> = inventory.views().map(|view| view.name.as_str()).collect();
        let unknown = || {
            let key = if names.is_empty() { "cli-view-none" } else { "cli-view-unknown" };
            Trouble::refused(cx.text.with(key, &[("found", name.into()), ("known", names.join(", ").into())]))
        };
        let (look, missing) = inventory.view_named(name).ok_or_else(unknown)?.look(inventory);
        for missing in missing {
            let what = wording::missing(&missing, &cx.text);
            notes.push(cx.text.with("view-missing", &[("name", name.into()), ("what", what.into())]));
        }
        query = syntax::read(&look.search, &lexicon).put(&Query { conditions: look.conditions, sort: look.sort, ..Query::default() });
    }
    if let Some(written) = arguments.value("filter") {
        let understood = understood(written)?;
        let words = [query.search.as_str(), understood.words.as_str()].join(" ");
        query = understood.put(&query);
        words.trim().clone_into(&mut query.search);
    }
    Ok((query, notes))
}

/// Ranks the datasets; the text gives the alphabet for titles in its language.
pub(super) fn ranked(inventory: &Inventory, text: &Text) -> (Index, Ranking) {
    let index = Index::of(inventory, language_of(text.locale()), text);
    let ranking = Ranking::of(inventory, &index);
    (index, ranking)
}

fn table(cx: &mut Context<'_>, rows: &[[String; 12]]) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let headings = [
        (text.get("measure-rank"), Push::Right),
        (text.of("field", "title"), Push::Left),
        (text.of("field", "department"), Push::Left),
        (text.get("measure-stage"), Push::Left),
        (text.get("measure-value"), Push::Right),
        (text.get("measure-cost"), Push::Right),
        (text.get("measure-coverage"), Push::Right),
        (text.get("measure-priority"), Push::Right),
        (text.get("measure-quadrant"), Push::Left),
        (text.get("cli-heading-gates"), Push::Left),
        (text.get("cli-heading-override"), Push::Left),
        (text.get("cli-heading-id"), Push::Left),
    ];
    out.table(headings, rows)
}

/// Explains the marks that stand in the table.
fn explain(cx: &mut Context<'_>, rows: &[(&Dataset, Option<&Ranked>)]) -> Result<(), Trouble> {
    let has_duty = rows.iter().any(|(dataset, _)| dataset.has_duty());
    let is_moved = rows.iter().any(|(_, ranked)| ranked.is_some_and(counts_by_hand));
    let Context { text, out, .. } = cx;
    if has_duty || is_moved {
        out.line("")?;
    }
    if has_duty {
        out.line(&format!("{DUTY}  {}", text.get("report-meaning-duty")))?;
    }
    if is_moved {
        out.line(&format!("{BY_HAND}  {}", text.get("cli-priority-by-hand")))?;
    }
    Ok(())
}

/// Tells whether it is ranked by a place that somebody gave it.
fn counts_by_hand(ranked: &Ranked) -> bool {
    ranked.overridden.is_some() && !ranked.is_hindered()
}

/// Writes the title, marked where a law requires publication.
fn title(dataset: &Dataset, text: &Text) -> String {
    let title = dataset.title(language_of(text.locale()));
    if dataset.has_duty() { format!("{title} {DUTY}") } else { title.to_owned() }
}

/// Writes the priority that its rank comes from, marked where that is not the computed one.
fn priority(ranked: Option<&Ranked>, text: &Text) -> String {
    match ranked {
        Some(ranked) if counts_by_hand(ranked) => format!("{}{BY_HAND}", wording::priority(ranked.priority(), text)),
        ranked => wording::priority(ranked.and_then(|ranked| ranked.assessment.priority), text),
    }
}

fn row(dataset: &Dataset, ranked: Option<&Ranked>, inventory: &Inventory, text: &Text) -> [String; 12] {
    let assessment = ranked.map(|ranked| &ranked.assessment);
    let number = |number: Option<f64>| wording::priority(number, text);
    [
        rank(ranked, text),
        title(dataset, text),
        inventory.department_of(dataset).to_owned(),
        wording::stage(dataset.stage(), text).to_owned(),
        number(assessment.and_then(|assessment| assessment.value.point)),
        number(assessment.and_then(|assessment| assessment.cost.point)),
        assessment.map_or_else(String::new, |assessment| wording::percent(assessment.coverage, text)),
        priority(ranked, text),
        quadrant(ranked, inventory, text),
        gates(dataset, inventory, text),
        ranked.and_then(|ranked| ranked.overridden).map_or_else(String::new, |((value, cost), _)| wording::place(value, cost, text)),
        dataset.id().to_string(),
    ]
}

/// Writes the rank with the interval that other weights give: `3 (2–5)`.
fn rank(ranked: Option<&Ranked>, text: &Text) -> String {
    let Some((ranked, rank)) = ranked.and_then(|ranked| Some((ranked, ranked.rank?))) else { return text.get("nothing").to_owned() };
    match ranked.interval {
        Some((best, worst)) if best != worst => format!("{rank} ({best}–{worst})"),
        _ => rank.to_string(),
    }
}

/// Writes the field it stands in, and whether other weights move it to another.
fn quadrant(ranked: Option<&Ranked>, inventory: &Inventory, text: &Text) -> String {
    if ranked.is_some_and(Ranked::is_hindered) {
        return text.get("cli-hindered").to_owned();
    }
    let name = wording::quadrant_in(ranked.and_then(Ranked::quadrant), inventory.model(), text);
    if ranked.is_some_and(|ranked| ranked.is_sensitive) { format!("{name}, {}", text.get("cli-sensitive")) } else { name.to_owned() }
}

/// Writes the state that counts, and at which gates.
fn gates(dataset: &Dataset, inventory: &Inventory, text: &Text) -> String {
    let gates = inventory.gates(dataset.id());
    let worst = gate::worst(gates);
    let at: Vec<&str> = GateId::ALL.into_iter().filter(|of| gate::state(gates, *of) == worst).map(GateId::key).collect();
    let name = wording::gate_state(worst, text);
    if at.len() == GateId::ALL.len() { name.to_owned() } else { format!("{name} {}", at.join(" ")) }
}

/// Puts a dataset in an object: every field is there, empty ones as `null`.
fn object(dataset: &Dataset, ranked: Option<&Ranked>, process: &Process, inventory: &Inventory) -> Map<String, Json> {
    let language = inventory.language();
    let mut object = Map::new();
    let mut put = |key: &str, value: Json| object.insert(key.to_owned(), value);
    put("id", dataset.id().to_string().into());
    put("stage", dataset.stage().key().into());
    for field in Field::ALL {
        let info = field.info();
        put(info.key, dataset.localized(*field, language).map_or(Json::Null, |value| plain(value, inventory)));
        for other in Language::ALL.into_iter().filter(|other| info.localized && *other != language) {
            let key = FieldKey::new(*field, other);
            put(&key.to_string(), dataset.get(key).map_or(Json::Null, |value| plain(value, inventory)));
        }
    }
    let scores = inventory.scores(dataset.id());
    put("scores", scores.iter().map(|(id, judgement)| (id.to_string(), json!(judgement.score))).collect::<Map<_, _>>().into());
    let reasons = scores.iter().filter_map(|(id, judgement)| Some((id.to_string(), judgement.reason.as_ref()?.as_str().into())));
    put("reasons", reasons.collect::<Map<_, _>>().into());
    let assessment = ranked.map(|ranked| &ranked.assessment);
    put("value", number(assessment.and_then(|assessment| assessment.value.point)));
    put("cost", number(assessment.and_then(|assessment| assessment.cost.point)));
    let ends = |value: fn(&Ranked) -> (f64, f64)| ranked.map(value).map(|(value, cost)| json!({ "value": number(Some(value)), "cost": number(Some(cost)) }));
    put("lo", ends(|ranked| (ranked.assessment.value.lo, ranked.assessment.cost.lo)).into());
    put("hi", ends(|ranked| (ranked.assessment.value.hi, ranked.assessment.cost.hi)).into());
    put("coverage", number(assessment.map(|assessment| assessment.coverage)));
    put("priority", number(assessment.and_then(|assessment| assessment.priority)));
    put("rank", json!(ranked.and_then(|ranked| ranked.rank)));
    put("rank_low", json!(ranked.and_then(|ranked| ranked.interval).map(|(best, _)| best)));
    put("rank_high", json!(ranked.and_then(|ranked| ranked.interval).map(|(_, worst)| worst)));
    put("sensitive", ranked.is_some_and(|ranked| ranked.is_sensitive).into());
    let standing = ranked.filter(|ranked| !ranked.is_hindered());
    put("quadrant", json!(standing.and_then(Ranked::quadrant).map(Quadrant::key)));
    let model = inventory.model();
    put("class", json!(standing.and_then(Ranked::point).and_then(|(value, cost)| model?.class_of(value, cost))));
    put("duty", dataset.has_duty().into());
    put("worst_gate", gate::worst(inventory.gates(dataset.id())).key().into());
    put("gates", gate_objects(dataset, inventory));
    let place = inventory.place_override(dataset.id());
    put("override", place.map_or(Json::Null, |place| override_object(place, model.map(|model| model.thresholds))));
    object.extend(super::progress::members(dataset.id(), process, inventory));
    object
}

/// Puts the gates in an object: all six are there, with a state each.
fn gate_objects(dataset: &Dataset, inventory: &Inventory) -> Json {
    let gates = inventory.gates(dataset.id());
    let object = |gate: GateId| {
        let finding = gates.get(&gate);
        json!({
            "state": finding.map_or(GateState::Unassessed, |finding| finding.state).key(),
            "reason": finding.and_then(|finding| finding.reason.as_ref()).map(Prose::as_str),
            "by": finding.and_then(|finding| finding.examiner.as_ref()).map(Line::as_str),
            "date": finding.and_then(|finding| finding.date).map(|date| date.to_string()),
        })
    };
    GateId::ALL.into_iter().map(|gate| (gate.key().to_owned(), object(gate))).collect::<Map<_, _>>().into()
}

fn override_object(place: &PlaceOverride, thresholds: Option<Thresholds>) -> Json {
    let PlaceOverride { value, cost, reason, by, date } = place;
    json!({
        "value": value,
        "cost": cost,
        "priority": number(Some(f64::midpoint(*value, 100.0 - cost))),
        "quadrant": thresholds.map(|thresholds| Quadrant::of(*value, *cost, thresholds).key()),
        "reason": reason.as_str(),
        "by": by.as_ref().map(Line::as_str),
        "date": date.map(|date| date.to_string()),
    })
}

/// Rounds away what the arithmetic of computers adds: 46.875 and not 46.875000000000007.
fn number(number: Option<f64>) -> Json {
    json!(number.map(|number| (number * 1e9).round() / 1e9))
}

/// Writes a value for programs: departments by name, everything else as the file keeps it.
fn plain(value: &Value, inventory: &Inventory) -> Json {
    match value {
        Value::Department(id) => json!(inventory.department(*id).map(|department| department.name.as_str())),
        value => value.to_json(),
    }
}
