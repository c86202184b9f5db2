//! Operations and what they changed, as the lines of a history, a preview or a merge.

use super::value;
use crate::alphabet::language_of;
use crate::model::difference::{DecisionPart, Shown};
use crate::model::operation::Origin;
use crate::model::{Change, ChangeSet, CriterionId, DatasetId, Difference, GateId, Inventory, Key, Label, Operation, Part, Record, Vocabulary};
use crate::text::Text;

/// Says what was done, to follow "Undo:" or to stand by itself: `score Badplatser`.
pub fn operation(label: &Label, text: &Text) -> String {
    let Label { kind, subject, count } = label;
    let subject = if subject.is_empty() { text.get("subject-unnamed") } else { subject };
    text.with(&crate::text::key("operation", kind.key()), &[("subject", subject.into()), ("count", (*count).into())])
}

/// Says what was done, and whether it took something back or did it again.
pub fn operation_with_origin(done: &Operation, text: &Text) -> String {
    let what = operation(&done.label, text);
    match done.origin {
        Origin::Done => what,
        Origin::Undoes(_) => text.with("undone-what", &[("what", what.into())]),
        Origin::Redoes(_) => text.with("redone-what", &[("what", what.into())]),
    }
}

/// Names a record: what it is and what it is called.
pub fn record(key: Key, found: Option<&Record>, inventory: &Inventory, text: &Text) -> String {
    let kind = text.of("record", key.kind());
    let here = inventory.get(key);
    let name = match found.or(here.as_ref()) {
        Some(Record::Dataset(dataset)) => Some(dataset.title(inventory.language()).to_owned()),
        Some(Record::Department(department)) => Some(department.name.to_string()),
        Some(Record::Score(_) | Record::Gate(_) | Record::Override(_)) => {
            key.dataset().and_then(|id| inventory.dataset(id)).map(|dataset| dataset.title(inventory.language()).to_owned())
        }
        Some(Record::Item(_) | Record::Adopted(_) | Record::Outcome(_)) => {
            key.dataset().and_then(|id| inventory.dataset(id)).map(|dataset| dataset.title(inventory.language()).to_owned())
        }
        Some(Record::Decision(decision)) => {
            let kind = value::decision_kind(&decision.kind, text);
            Some(decision.register_number.as_ref().map_or_else(|| kind.clone(), |number| format!("{kind} {number}")))
        }
        Some(Record::Snapshot(snapshot)) => Some(snapshot.name.to_string()),
        Some(Record::Demand(demand)) => Some(demand.who.to_string()),
        Some(Record::View(view)) => Some(view.name.to_string()),
        Some(Record::Document(document)) => Some(document.name.to_string()),
        Some(Record::Template(template)) => Some(template.name.to_string()),
        Some(Record::Source(source)) => Some(source.name.to_string()),
        Some(Record::Call(call)) => call.department.and_then(|id| inventory.department(id)).map(|department| department.name.to_string()),
        Some(Record::Checklist(checklist)) => Some(checklist.version.to_string()),
        Some(Record::Starter(_)) => key.starter().map(|id| super::starter::starter_entry(id, inventory.language())),
        Some(Record::Organisation(_) | Record::Model(_) | Record::Distinct(_) | Record::Successor(_)) | None => None,
    };
    name.map_or_else(|| kind.to_owned(), |name| text.with("named-record", &[("record", kind.into()), ("name", name.into())]))
}

/// Names a part of a record.
pub fn part(part: Part, inventory: &Inventory, text: &Text) -> String {
    let criterion = |key: &str, id: CriterionId| text.with(key, &[("criterion", criterion(id, inventory, text).into())]);
    let of_gate = |key: &str, gate: GateId| text.with(key, &[("gate", value::gate(gate, text).into())]);
    match part {
        Part::Whole => text.get("part-whole").to_owned(),
        Part::Field(key) => value::field_key(key, text),
        Part::Stage => text.get("part-stage").to_owned(),
        Part::Score(id) => criterion("part-score", id),
        Part::Reason(id) => criterion("part-reason", id),
        Part::Gate(gate) => of_gate("part-gate", gate),
        Part::GateReason(gate) => of_gate("part-gate-reason", gate),
        Part::GateExaminer(gate) => of_gate("part-gate-examiner", gate),
        Part::GateDate(gate) => of_gate("part-gate-date", gate),
        Part::Override => text.get("part-override").to_owned(),
        Part::OverrideReason => text.get("part-override-reason").to_owned(),
        Part::OverrideBy => text.get("part-override-by").to_owned(),
        Part::OverrideDate => text.get("part-override-date").to_owned(),
        Part::Name => text.get("part-name").to_owned(),
        Part::OrganisationKind => text.get("part-organisation-kind").to_owned(),
        Part::OrganisationNumber => text.get("part-organisation-number").to_owned(),
        Part::HomePage => text.get("part-home-page").to_owned(),
        Part::Language => text.get("part-language").to_owned(),
        Part::Model => text.get("part-model").to_owned(),
        Part::Checklist => text.get("part-checklist").to_owned(),
        Part::Adopted => text.get("part-adopted").to_owned(),
        Part::Since => text.get("part-since").to_owned(),
        Part::Item(item) => value::item(item, inventory, text),
        Part::ItemNote(item, part) => text.with("part-of-item", &[("part", text.of("item-part", part.key()).into()), ("item", item.as_str().into())]),
        Part::Outcome(part) => text.of("outcome-part", part.key()).to_owned(),
        Part::Decision(part) => text.of("decision-part", part.key()).to_owned(),
        Part::Snapshot(part) => text.of("snapshot-part", part.key()).to_owned(),
        Part::Demand(part) => text.of("demand-part", part.key()).to_owned(),
        Part::Holding(id) => text.with("starter-part", &[("entry", super::starter::starter_entry(id, inventory.language()).into())]),
    }
}

/// Names a criterion by its id and short name, also one that only an older model has.
fn criterion(id: CriterionId, inventory: &Inventory, text: &Text) -> String {
    let versions: Vec<_> = inventory.models().collect();
    let known = versions.iter().rev().find_map(|model| model.criterion(id));
    known.map_or_else(|| id.to_string(), |criterion| format!("{id} {}", criterion.short.get(language_of(text.locale()))))
}

/// Writes a part as it was or is.
pub(super) fn shown(of: Part, shown: &Shown, inventory: &Inventory, text: &Text) -> String {
    match (of, shown) {
        (_, Shown::Value(value)) => value::value(value, inventory, text),
        (_, Shown::Stage(stage)) => value::stage(*stage, text).to_owned(),
        (_, Shown::Score(score)) => value::score(*score, text),
        (_, Shown::Gate(state)) => value::gate_state(*state, text).to_owned(),
        (_, Shown::Place(value, cost)) => value::place(*value, *cost, text),
        (_, Shown::Item(state)) => value::item_state(*state, text).to_owned(),
        (_, Shown::Outcome(kind)) => value::outcome_kind(*kind, text).to_owned(),
        (_, Shown::Decision(kind)) => value::decision_kind(kind, text),
        (_, Shown::Holding(holding)) => super::starter::holding(*holding, text).to_owned(),
        (_, Shown::Datasets(ids)) => titles(ids, inventory),
        (Part::Decision(DecisionPart::Snapshot), Shown::Text(id)) => {
            let found = id.parse().ok().and_then(|id| inventory.snapshot(id));
            found.map_or_else(|| id.clone(), |snapshot| snapshot.name.to_string())
        }
        (Part::OrganisationKind, Shown::Text(code)) => {
            Vocabulary::OrganisationKind.term(code).map_or_else(|| code.clone(), |term| term.label(language_of(text.locale())).to_owned())
        }
        (Part::Language, Shown::Text(code)) => code.parse().map_or_else(|_| code.clone(), |language| value::language(language, text).to_owned()),
        (_, Shown::Text(plain)) => plain.clone(),
    }
}

/// Lists datasets by their titles; those that are gone by their ids.
fn titles(ids: &[DatasetId], inventory: &Inventory) -> String {
    let title = |id: &DatasetId| inventory.dataset(*id).map_or_else(|| id.to_string(), |dataset| dataset.title(inventory.language()).to_owned());
    ids.iter().map(title).collect::<Vec<_>>().join(", ")
}

/// Says how something differs, whatever it is: `from A to B`.
pub(super) fn difference_change(before: Option<&str>, after: Option<&str>, text: &Text) -> String {
    match (before, after) {
        (Some(before), Some(after)) => text.with("difference-changed", &[("before", before.into()), ("after", after.into())]),
        (None, Some(after)) => text.with("difference-set", &[("after", after.into())]),
        (Some(before), None) => text.with("difference-cleared", &[("before", before.into())]),
        (None, None) => text.get("nothing").to_owned(),
    }
}

/// Says how one part differs: `Title: from A to B`.
pub fn difference(difference: &Difference, inventory: &Inventory, text: &Text) -> String {
    let Difference { key: _, part: of, before, after } = difference;
    let show = |side: &Shown| shown(*of, side, inventory, text);
    let change = difference_change(before.as_ref().map(show).as_deref(), after.as_ref().map(show).as_deref(), text);
    text.with("difference-line", &[("part", part(*of, inventory, text).into()), ("change", change.into())])
}

/// Says what one change did: the record itself if it came or went, otherwise each part that differs.
fn lines(change: &Change, inventory: &Inventory, text: &Text) -> Vec<String> {
    let is_said =
        matches!(change.key(), Key::Score(..) | Key::Gate(..) | Key::Override(_) | Key::Item(..) | Key::Adopted(_) | Key::Outcome(_) | Key::Starter(_));
    let whole = match (change.before(), change.after()) {
        (None, after @ Some(_)) if !is_said => Some((after, "difference-new")),
        (before @ Some(_), None) if !is_said => Some((before, "difference-removed")),
        _ => None,
    };
    match whole {
        Some((found, key)) => {
            let name = record(change.key(), found, inventory, text);
            vec![text.with("difference-line", &[("part", name.into()), ("change", text.get(key).into())])]
        }
        None => change.differences().iter().map(|part| difference(part, inventory, text)).collect(),
    }
}

/// Says what a change set did, a line for each record that came or went and for each part that differs.
pub fn change_lines(changes: &ChangeSet, inventory: &Inventory, text: &Text) -> Vec<String> {
    changes.iter().flat_map(|change| lines(change, inventory, text)).collect()
}
