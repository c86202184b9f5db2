//! Values, scores and numbers as people read them.

use jiff::civil::Date;

use crate::alphabet::{language_of, locale_of};
use crate::model::checklist::Checklist;
use crate::model::priority::{Assessment, Quadrant};
use crate::model::process::DueWhat;
use crate::model::{
    Code, DecisionKind, Field, FieldKey, GateId, GateState, Inventory, ItemId, ItemState, Language, Line, OutcomeKind, Role, Score, Stage, Value,
};
use crate::text::Text;

/// Names a field.
pub fn field(field: Field, text: &Text) -> &str {
    text.of("field", field.info().key)
}

/// Names a field with its language, where that is not the one the program speaks.
pub fn field_key(key: FieldKey, text: &Text) -> String {
    let name = field(key.field(), text);
    match key.language() {
        Some(other) if locale_of(other) != text.locale() => text.with("part-in-language", &[("part", name.into()), ("language", language(other, text).into())]),
        _ => name.to_owned(),
    }
}

/// Names a language.
pub fn language(language: Language, text: &Text) -> &str {
    text.of("language", language.code())
}

/// Names a stage.
pub fn stage(stage: Stage, text: &Text) -> &str {
    text.of("stage", stage.key())
}

/// Names a field of the matrix as it usually is called; [`super::quadrant_in`] knows what an inventory's own model calls it.
pub fn quadrant(quadrant: Option<Quadrant>, text: &Text) -> &str {
    super::quadrant_in(quadrant, None, text)
}

/// Names a gate.
pub fn gate(gate: GateId, text: &Text) -> &str {
    text.of("gate", gate.key())
}

/// Names the state of a gate.
pub fn gate_state(state: GateState, text: &Text) -> &str {
    text.of("gate-state", state.key())
}

/// Names the state of an item.
pub fn item_state(state: ItemState, text: &Text) -> &str {
    text.of("item-state", state.key())
}

/// Names who usually does something.
pub fn role(role: Role, text: &Text) -> &str {
    text.of("role", role.key())
}

/// Names who usually does something, inside a sentence or a list.
pub fn short_role(role: Role, text: &Text) -> &str {
    text.of("role-short", role.key())
}

/// Names what a decision is about.
pub fn decision_kind(kind: &DecisionKind, text: &Text) -> String {
    match kind {
        DecisionKind::Own(own) => own.to_string(),
        known => text.of("decision-kind", known.key()).to_owned(),
    }
}

/// Names how the work on a dataset ended.
pub fn outcome_kind(kind: OutcomeKind, text: &Text) -> &str {
    text.of("outcome-kind", kind.key())
}

/// Writes an item with its text: `I02 Name the information owner`; an item that no checklist has is named by its id.
pub fn item(id: ItemId, inventory: &Inventory, text: &Text) -> String {
    let versions: Vec<_> = inventory.checklists().collect();
    let standard = Checklist::standard();
    let known = versions.into_iter().rev().chain([standard]).find_map(|checklist| checklist.item(id));
    known.map_or_else(|| id.to_string(), |item| format!("{id} {}", item.text.get(language_of(text.locale()))))
}

/// Says what is due: the update, or an item with its text.
pub fn due_what(what: DueWhat, inventory: &Inventory, text: &Text) -> String {
    match what {
        DueWhat::Update => text.get("due-update").to_owned(),
        DueWhat::Item(of) => item(of, inventory, text),
    }
}

/// Names the snapshot that a decision is made on: `Publish KS 2026/12 2026-11-22`.
pub fn snapshot_name(kind: &DecisionKind, register_number: Option<&str>, date: Date, text: &Text) -> String {
    let number = register_number.map(str::trim).filter(|number| !number.is_empty());
    let parts = [Some(decision_kind(kind, text)), number.map(str::to_owned), Some(text.date(date))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Writes a place in the matrix: `value 40, cost 62.5`.
pub fn place(value: f64, cost: f64, text: &Text) -> String {
    text.with("place-of", &[("value", text.trimmed(value, 1).into()), ("cost", text.trimmed(cost, 1).into())])
}

/// Writes a score: its level, or that it is not known.
pub fn score(score: Score, text: &Text) -> String {
    score.level().map_or_else(|| text.get("unknown").to_owned(), |level| level.get().to_string())
}

/// Writes a priority or a place on an axis with one decimal, or a dash where there is too little to go on.
pub fn priority(number: Option<f64>, text: &Text) -> String {
    number.map_or_else(|| text.get("nothing").to_owned(), |number| text.number(number, 1))
}

/// Writes a share, 0 to 1, as whole percent.
pub fn percent(share: f64, text: &Text) -> String {
    text.percent(share, 0)
}

/// Tells how many of the criteria are answered.
pub fn coverage(assessment: &Assessment, text: &Text) -> String {
    text.with("coverage", &[("answered", assessment.answered.into()), ("asked", assessment.asked.into())])
}

/// Writes a value as people read it: codes and departments by name, numbers as the language writes them, dates as 2026-11-21.
pub fn value(value: &Value, inventory: &Inventory, text: &Text) -> String {
    let label = |code: &Code| code.term().label(language_of(text.locale()));
    match value {
        Value::Line(line) => line.to_string(),
        Value::Prose(prose) => prose.to_string(),
        Value::Words(words) => words.iter().map(Line::as_str).collect::<Vec<_>>().join(", "),
        Value::Date(date) => text.date(*date),
        Value::Hours(hours) => text.trimmed(hours.get(), 2),
        Value::Web(address) => address.to_string(),
        Value::Email(address) => address.to_string(),
        Value::Code(code) => label(code).to_owned(),
        Value::Codes(codes) => codes.iter().map(label).collect::<Vec<_>>().join("; "),
        Value::Department(id) => inventory.department(*id).map_or_else(|| text.get("unknown").to_owned(), |department| department.name.to_string()),
    }
}
