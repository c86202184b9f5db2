//! The decision on record that a document is of, and the dataset as it was when that decision was written down.
//!
//! What differs today is said, and shown beside what was decided; the log finds when that was.

use super::draft::{Draft, joined};
use crate::export::report::{Block, Column, Span};
use crate::model::decision::in_force;
use crate::model::document::{DocumentKind, Scope};
use crate::model::{ChangeSet, DatasetId, Decision, DecisionId, DecisionKind, Field, FieldKey, GateId, Inventory, Key, Operation, OperationId, Record, gate};

/// The fields that a decision rests on beside those that it lists.
const BESIDE: [Field; 6] = [Field::Title, Field::Description, Field::Legislation, Field::HvdCategory, Field::HoursToPublish, Field::HoursPerYear];

/// Returns the decision on record that a document of a kind is of, and the dataset; nothing where it only drafts one.
pub fn on_record(kind: DocumentKind, scope: &Scope, inventory: &Inventory) -> Option<(DecisionId, DatasetId)> {
    let one = super::one(scope, inventory).filter(|_| kind == DocumentKind::Decision)?;
    decision_on(one, scope, inventory).map(|decision| (decision.id, one))
}

/// Returns the operation that wrote down a decision on a dataset, out of the dataset's history, newest first.
pub fn recorded_in(decision: DecisionId, dataset: DatasetId, history: &[(Operation, ChangeSet)]) -> Option<OperationId> {
    let covers = |record: Option<&Record>| matches!(record, Some(Record::Decision(decision)) if decision.covers(dataset));
    let writes =
        |changes: &ChangeSet| changes.iter().any(|change| change.key() == Key::Decision(decision) && !covers(change.before()) && covers(change.after()));
    history.iter().find(|(_, changes)| writes(changes)).map(|(operation, _)| operation.id)
}

/// Returns the decision on a dataset: the one that was chosen, or else the one in force to publish it.
pub(super) fn decision_on<'i>(one: DatasetId, scope: &Scope, inventory: &'i Inventory) -> Option<&'i Decision> {
    let chosen = scope.decision.and_then(|decision| inventory.decision(decision)).filter(|decision| decision.covers(one));
    chosen.map(AsRef::as_ref).or_else(|| in_force(inventory.decisions_on(one).map(AsRef::as_ref), &DecisionKind::Publish))
}

/// Tells whether an inventory can be the one that a decision on a dataset was written down in.
pub(super) fn holds(then: &Inventory, decision: DecisionId, dataset: DatasetId) -> bool {
    then.dataset(dataset).is_some() && then.decision(decision).is_some_and(|decision| decision.covers(dataset))
}

/// Returns an inventory as it was, with the decisions that it had then as they are written now: their numbers often come later.
pub(super) fn as_decided(then: &Inventory, now: &Inventory) -> Inventory {
    let kept = then.records().filter(|(key, _)| !matches!(key, Key::Decision(_)));
    let decisions = now.records().filter(|(key, _)| matches!(key, Key::Decision(id) if then.decision(*id).is_some()));
    Inventory::from_records(then.organisation().clone(), kept.chain(decisions)).unwrap_or_else(|_| then.clone())
}

/// What of a dataset is another than when the decision was written down.
struct Otherwise {
    what: String,
    then: String,
    now: String,
}

impl Draft<'_> {
    /// Says first of all that the dataset is told of as it was when the decision was written down, and what is otherwise today.
    pub(super) fn as_decided(&mut self) {
        let Some(day) = self.recorded_on() else { return };
        let text = self.text;
        let names: Vec<String> = self.otherwise().into_iter().map(|one| one.what).collect();
        let said = if names.is_empty() {
            text.with("ruling-then-same", &[("date", day.into())])
        } else {
            text.with("ruling-then-otherwise", &[("date", day.into()), ("names", joined(&names, text).into())])
        };
        self.blocks.push(Block::Note(vec![Span::strong(text.get("ruling-then")), Span::plain(format!(" {said}"))]));
    }

    /// Shows what was decided on beside what stands there today.
    pub(super) fn otherwise_table(&mut self) {
        let text = self.text;
        let rows: Vec<Vec<String>> = self.otherwise().into_iter().map(|one| vec![one.what, one.then, one.now]).collect();
        let columns =
            vec![Column::words(text.get("document-what"), 24), Column::words(text.get("ruling-then-was"), 38), Column::words(text.get("ruling-then-is"), 38)];
        self.table(text.get("ruling-then-caption"), "ruling-then-summary", columns, rows, None);
    }

    /// Returns the day that the decision was written down, where the document goes by how things were then.
    fn recorded_on(&self) -> Option<String> {
        self.shown.today.as_ref()?;
        self.earlier().map(|earlier| self.text.date(self.text.day_of(earlier.state.at)))
    }

    fn otherwise(&self) -> Vec<Otherwise> {
        let (Some(today), Some(row)) = (&self.shown.today, self.one()) else { return Vec::new() };
        let (text, id) = (self.text, row.id());
        let Some(dataset) = today.dataset(id) else { return Vec::new() };
        let value = |of: &Inventory, dataset: &crate::model::Dataset, key: FieldKey| match dataset.get(key)? {
            crate::model::Value::Department(_) => Some(of.department_of(dataset).to_owned()),
            value => Some(self.value_in_words(value)),
        };
        let field = |field: &Field| {
            let key = FieldKey::new(*field, self.language());
            let (then, now) = (value(self.inventory(), row.dataset, key), value(today, dataset, key));
            let words = |value: Option<String>| value.unwrap_or_else(|| self.nothing());
            (then != now).then(|| Otherwise { what: text.of("field", field.info().key).to_owned(), then: words(then), now: words(now) })
        };
        let mut all: Vec<Otherwise> = BESIDE.iter().chain(&super::decision::FIELDS).filter_map(field).collect();
        all.extend(GateId::ALL.into_iter().filter_map(|of| {
            let [then, now] = [self.inventory(), today].map(|inventory| gate::state(inventory.gates(id), of));
            let words = |state: crate::model::GateState| text.of("gate-state", state.key()).to_owned();
            (then != now).then(|| Otherwise { what: text.of("gate", of.key()).to_owned(), then: words(then), now: words(now) })
        }));
        all
    }
}
