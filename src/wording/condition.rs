//! Conditions, columns and what stands in them, as people read them.
//!
//! What meets a condition is the model's to know; the names that people type are handed to it by [`lexicon`].

use std::borrow::Cow;
use std::sync::LazyLock;

use super::value::{decision_kind, field, gate_state, outcome_kind, role, short_role, stage};
use crate::alphabet::language_of;
use crate::model::priority::Quadrant;
use crate::model::process::Urgency;
use crate::model::query::syntax::{Doubt, Idle, Lexicon};
use crate::model::query::{Condition, End, HINDERED, Held, NO, Picks, SortBy, Span, UNKNOWN, UNPLACED, YES, fold};
use crate::model::saved_view::Missing;
use crate::model::{Field, GateState, Inventory, Kind, OutcomeKind, Role, Stage};
use crate::text::{Locale, Text};

/// More values than this are counted instead of named.
const NAMED: usize = 3;

/// Names a column; the scores of a criterion by its id, which the scoring model has a longer name for.
pub fn column(column: SortBy, text: &Text) -> Cow<'_, str> {
    let name = match column {
        SortBy::Score(criterion) => return Cow::Owned(criterion.to_string()),
        SortBy::Field(Field::Title) => text.get("dataset"),
        SortBy::Field(of_field) => field(of_field, text),
        SortBy::Stage => text.get("measure-stage"),
        SortBy::Quadrant => text.get("measure-quadrant"),
        SortBy::Priority => text.get("measure-priority"),
        SortBy::Rank => text.get("measure-rank"),
        SortBy::Value => text.get("measure-value"),
        SortBy::Cost => text.get("measure-cost"),
        SortBy::Coverage => text.get("measure-coverage"),
        SortBy::Gate => text.get("record-gate"),
        SortBy::Interval => text.get("measure-interval"),
        SortBy::Overridden => text.get("record-override"),
        SortBy::Sensitive => text.get("measure-sensitive"),
        SortBy::NextUpdate => text.get("measure-next-update"),
        SortBy::Overdue => text.get("measure-overdue"),
        SortBy::Checklist => text.get("measure-checklist"),
        SortBy::Waits => text.get("measure-waits"),
        SortBy::Outcome => text.get("measure-outcome"),
    };
    Cow::Borrowed(name)
}

/// Writes what stands in a column: codes, departments and the like by name, numbers and days as the language writes them, nothing as empty.
///
/// What the inventory no longer knows is written as it is kept.
pub fn held(column: SortBy, held: &Held, inventory: &Inventory, text: &Text) -> String {
    match held {
        Held::Nothing => text.get(if column == SortBy::Outcome { "condition-in-work" } else { "filter-empty" }).to_owned(),
        Held::Number(amount) if matches!(column, SortBy::Coverage | SortBy::Checklist) => text.percent(amount.get() / 100.0, 0),
        Held::Number(amount) => text.trimmed(amount.get(), 2),
        Held::Text(key) => named(column, key, inventory, text).unwrap_or_else(|| key.to_string()),
    }
}

/// Names what stands for something in a column.
fn named(column: SortBy, key: &str, inventory: &Inventory, text: &Text) -> Option<String> {
    let name = match column {
        SortBy::Field(of_field) => match of_field.info().kind {
            Kind::Department => inventory.department(key.parse().ok()?)?.name.as_str(),
            Kind::Code(vocabulary) | Kind::Codes(vocabulary) => vocabulary.term(key)?.label(language_of(text.locale())),
            _ => return None,
        },
        SortBy::Stage => stage(key.parse::<Stage>().ok()?, text),
        SortBy::Quadrant if key == HINDERED => text.get("lane-heading"),
        SortBy::Quadrant if key == UNPLACED => super::quadrant_in(None, inventory.model(), text),
        SortBy::Quadrant => super::quadrant_in(Quadrant::ALL.into_iter().find(|quadrant| quadrant.key() == key), inventory.model(), text),
        SortBy::Gate => gate_state(GateState::parse(key)?, text),
        SortBy::Overridden | SortBy::Sensitive if key == YES => text.get("filter-yes"),
        SortBy::Overridden | SortBy::Sensitive if key == NO => text.get("no"),
        SortBy::Waits => role(Role::ALL.into_iter().find(|role| role.key() == key)?, text),
        SortBy::Score(_) if key == UNKNOWN => text.get("unknown"),
        SortBy::Outcome => outcome_kind(OutcomeKind::parse(key)?, text),
        _ => return None,
    };
    Some(name.to_owned())
}

fn about(message: &str, of_column: SortBy, what: &str, text: &Text) -> String {
    text.with(message, &[("column", column(of_column, text).into()), ("what", what.into())])
}

fn any_of(names: &[String], text: &Text) -> String {
    match names {
        [] => text.get("filter-nothing").to_owned(),
        [one] => one.clone(),
        [rest @ .., last] => text.with("filter-or", &[("first", rest.join(", ").into()), ("last", last.into())]),
    }
}

fn chosen(of_column: SortBy, picks: &Picks, inventory: &Inventory, text: &Text) -> String {
    if picks.len() > NAMED {
        return text.with("filter-chosen", &[("count", picks.len().into())]);
    }
    let mut names: Vec<String> = picks.iter().map(|pick| held(of_column, pick, inventory, text)).collect();
    names.sort_by(|a, b| text.compare(a, b));
    any_of(&names, text)
}

fn one_of(of_column: SortBy, picks: &Picks, inventory: &Inventory, text: &Text) -> String {
    if picks.iter().eq([&Held::Nothing]) && of_column != SortBy::Outcome {
        return text.with("filter-is-empty", &[("column", column(of_column, text).into())]);
    }
    about("filter-is", of_column, &chosen(of_column, picks, inventory, text), text)
}

fn between(of_column: SortBy, span: &Span, inventory: &Inventory, text: &Text) -> String {
    let end = |end: &End| held(of_column, &end.at, inventory, text);
    match (&span.from, &span.to) {
        (Some(from), Some(to)) => {
            let what = text.with("filter-from-to", &[("from", end(from).into()), ("to", end(to).into())]);
            about("filter-is", of_column, &what, text)
        }
        (Some(from), None) => about(if from.is_open { "filter-over" } else { "filter-from" }, of_column, &end(from), text),
        (None, Some(to)) => about(if to.is_open { "filter-under" } else { "filter-to" }, of_column, &end(to), text),
        (None, None) => about("filter-is", of_column, text.get("filter-any"), text),
    }
}

fn not(inner: &Condition, inventory: &Inventory, text: &Text) -> String {
    match inner {
        Condition::OneOf(of_column, picks) if picks.iter().eq([&Held::Nothing]) => {
            text.with("filter-is-not-empty", &[("column", column(*of_column, text).into())])
        }
        Condition::OneOf(of_column, picks) => about("filter-is-not", *of_column, &chosen(*of_column, picks, inventory, text), text),
        inner => text.with("filter-not", &[("what", condition(inner, inventory, text).into())]),
    }
}

/// Says what a condition asks for, to stand on a chip: `Stage: Identify`, `Without scores`.
pub fn condition(condition: &Condition, inventory: &Inventory, text: &Text) -> String {
    let named = |key: &str, of_stage: Stage| text.with(key, &[("stage", stage(of_stage, text).into())]);
    match condition {
        Condition::OneOf(column, picks) => one_of(*column, picks, inventory, text),
        Condition::Between(column, span) => between(*column, span, inventory, text),
        Condition::Contains(column, words) => {
            let words: Vec<String> = words.iter().map(|word| text.with("filter-quoted", &[("words", word.into())])).collect();
            about("filter-contains", *column, &any_of(&words, text), text)
        }
        Condition::Not(inner) => not(inner, inventory, text),
        Condition::Stage(stage) => named("condition-stage", *stage),
        Condition::Reached(stage, true) => named("condition-reached", *stage),
        Condition::Reached(stage, false) => named("condition-not-reached", *stage),
        Condition::Department(Some(id)) => inventory.department(*id).map_or_else(String::new, |department| department.name.to_string()),
        Condition::Quadrant(of_quadrant) => super::quadrant_in(*of_quadrant, inventory.model(), text).to_owned(),
        Condition::Lacks(lacking) => text.with("condition-lacks", &[("field", field(*lacking, text).into())]),
        Condition::Gate(state) => gate_state(*state, text).to_owned(),
        Condition::Waits(Some(role)) => text.with("condition-waits-for", &[("role", short_role(*role, text).into())]),
        Condition::ToDecide(Some(kind)) => text.with("condition-to-decide-on", &[("kind", decision_kind(kind, text).into())]),
        Condition::Outcome(Some(kind)) => outcome_kind(*kind, text).to_owned(),
        plain => text.get(plain_condition(plain)).to_owned(),
    }
}

/// Says by which conditions and words datasets were chosen, in one line.
pub fn chosen_by(conditions: &[Condition], search: &str, inventory: &Inventory, text: &Text) -> String {
    let search = Some(search.trim().to_owned()).filter(|search| !search.is_empty());
    conditions.iter().map(|asked| condition(asked, inventory, text)).chain(search).collect::<Vec<_>>().join("; ")
}

/// Returns the key of the words for a condition that names nothing of its own.
const fn plain_condition(condition: &Condition) -> &'static str {
    match condition {
        Condition::OneOf(..) | Condition::Between(..) | Condition::Contains(..) | Condition::Not(_) => "filter-any",
        Condition::Stage(_) | Condition::Reached(..) => "condition-stage",
        Condition::Department(_) => "condition-no-department",
        Condition::Quadrant(_) => "measure-quadrant",
        Condition::Lacks(_) => "condition-lacks",
        Condition::Gate(_) => "record-gate",
        Condition::NearPublication => "condition-near-publication",
        Condition::Duty(true) => "duty",
        Condition::Duty(false) => "condition-no-duty",
        Condition::Unscored => "condition-unscored",
        Condition::PartlyScored => "too-little",
        Condition::Overridden(true) => "condition-overridden",
        Condition::Overridden(false) => "condition-not-overridden",
        Condition::Sensitive(true) => "condition-sensitive",
        Condition::Sensitive(false) => "condition-not-sensitive",
        Condition::Reasoned(true) => "condition-reasoned",
        Condition::Reasoned(false) => "condition-unreasoned",
        Condition::Update(Urgency::Overdue) => "condition-update-overdue",
        Condition::Update(Urgency::Soon) => "condition-update-soon",
        Condition::Update(Urgency::Later) => "condition-update-later",
        Condition::Promised(true) => "condition-promised",
        Condition::Promised(false) => "condition-not-promised",
        Condition::InTime => "condition-in-time",
        Condition::LateItems => "condition-late-items",
        Condition::Waits(_) => "condition-waits",
        Condition::Begun(true) => "condition-begun",
        Condition::Begun(false) => "condition-not-begun",
        Condition::ToDecide(_) => "condition-to-decide",
        Condition::Ready => "condition-ready",
        Condition::Blocked(true) => "condition-blocked",
        Condition::Blocked(false) => "condition-not-blocked",
        Condition::Outcome(_) => "condition-in-work",
        Condition::Documented(true) => "condition-documented",
        Condition::Documented(false) => "condition-not-documented",
        Condition::Proceeds(true) => "condition-proceeds",
        Condition::Proceeds(false) => "condition-not-proceeding",
        Condition::Unanswered => "condition-unanswered",
        Condition::NeedsToday => "condition-today",
    }
}

/// Gathers the names that columns and values go by: in the language of the window, by its other words for them, and by their English keys.
pub fn lexicon(inventory: &Inventory, text: &Text) -> Lexicon {
    lexicon_of(inventory, &[text])
}

/// Gathers the names that columns and values go by in several languages, the first before the others, and by their English keys.
pub fn lexicon_of(inventory: &Inventory, texts: &[&Text]) -> Lexicon {
    let mut lexicon = Lexicon::default();
    for text in texts {
        gather(&mut lexicon, inventory, text);
    }
    lexicon
}

fn gather(lexicon: &mut Lexicon, inventory: &Inventory, text: &Text) {
    let scores = inventory.model().into_iter().flat_map(|model| model.criteria.iter()).map(|criterion| SortBy::Score(criterion.id));
    let columns: Vec<SortBy> = SortBy::all().chain(scores).collect();
    for of_column in &columns {
        lexicon.column(&column(*of_column, text), *of_column);
    }
    lexicon.column(field(Field::Title, text), SortBy::Field(Field::Title));
    for (name, key) in text.get("filter-aliases").split(',').filter_map(|alias| alias.split_once('=')) {
        if let Ok(of_column) = key.trim().parse() {
            lexicon.column(name, of_column);
        }
    }
    for of_column in &columns {
        lexicon.column(&of_column.to_string(), *of_column);
        for key in of_column.known() {
            let name = named(*of_column, key, inventory, text);
            for name in name.as_deref().into_iter().chain([key]) {
                lexicon.value(*of_column, name, Held::text(key));
            }
        }
    }
    for department in inventory.departments() {
        lexicon.value(SortBy::Field(Field::Department), department.name.as_str(), Held::text(&department.id.to_string()));
    }
    for word in text.get("filter-nothing-words").split(',').chain(["empty", "none"]) {
        lexicon.nothing(word);
    }
    lexicon.duty("duty");
    lexicon.duty(text.get("duty"));
    for (key, own, is_yes) in [("filter-yes-words", ["yes", "true"], true), ("filter-no-words", ["no", "false"], false)] {
        text.get(key).split(',').chain(own).for_each(|word| lexicon.answer(word, is_yes));
    }
}

/// Says what of a filter written as text was not understood.
pub fn doubt(doubt: &Doubt, text: &Text) -> String {
    match doubt {
        Doubt::Column { found, nearest } => text.with("filter-doubt-column", &[("found", found.into()), ("nearest", nearest.into())]),
        Doubt::Order { column: of_column, found, right } => {
            let column = column(*of_column, text);
            text.with("filter-doubt-order", &[("column", column.as_ref().into()), ("found", found.into()), ("right", right.into())])
        }
        Doubt::Answer { found } => text.with("filter-doubt-answer", &[("found", found.into())]),
        Doubt::Value { column: of_column, found, nearest } => {
            let column = column(*of_column, text);
            let said = text.with("filter-doubt-value", &[("column", column.as_ref().into()), ("found", found.into())]);
            match nearest {
                Some(nearest) => format!("{said} {}", text.with("filter-doubt-nearest", &[("nearest", nearest.into())])),
                None => said,
            }
        }
    }
}

/// Tells whether a name is that of the whole list in any language of the program: a view by that name could not be told from it.
pub fn is_whole_list(name: &str) -> bool {
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| Locale::ALL.iter().map(|locale| fold(Text::new(*locale).get("view-all"))).collect());
    NAMES.contains(&fold(name))
}

/// Says what of a filter written as text asks nothing.
pub fn idle(idle: &Idle, text: &Text) -> String {
    match idle {
        Idle::Unfinished(found) => text.with("filter-idle-unfinished", &[("found", found.into())]),
        Idle::Minus => text.get("filter-idle-minus").to_owned(),
        Idle::Or(found) => text.with("filter-idle-or", &[("found", found.into())]),
    }
}

/// Says what a saved view names that is not there any more.
pub fn missing(missing: &Missing, text: &Text) -> String {
    match missing {
        Missing::Unknown => text.get("view-missing-unknown").to_owned(),
        Missing::Criterion(id) => text.with("view-missing-criterion", &[("criterion", id.into())]),
        Missing::Department => text.get("view-missing-department").to_owned(),
    }
}
