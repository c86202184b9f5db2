//! The decision to publish one dataset: what is decided, by whom, on which grounds, and what must be done first.
//!
//! It drafts a decision and prints one that is on record; it makes none.

use super::draft::{Draft, joined, lower_first};
use super::recorded::decision_on;
use crate::model::decision::in_force;
use crate::model::item::ItemState;
use crate::model::process::item_state;
use crate::model::{Decision, DecisionKind, Field, FieldKey, GateId, GateState, Language, Stage, gate};

/// The fields that say what is published, in order.
pub(super) const FIELDS: [Field; 10] = [
    Field::Department,
    Field::Owner,
    Field::Steward,
    Field::License,
    Field::AccessRights,
    Field::Frequency,
    Field::Specification,
    Field::ContactName,
    Field::ContactEmail,
    Field::LandingPage,
];

impl Draft<'_> {
    /// Returns the decision that the document is of: the one that was chosen, or else the one in force to publish.
    fn on_record(&self) -> Option<&Decision> {
        decision_on(self.shown.one?, &self.order.scope, self.inventory())
    }

    /// Writes what is decided, and by whom.
    pub(super) fn decision_decision(&mut self) {
        let text = self.text;
        let points = self.points(Self::decided_points);
        self.list(true, points);
        let words = |line: Option<String>| line.unwrap_or_else(|| self.nothing());
        let rows = match self.on_record() {
            Some(decision) => vec![
                [text.get("decision-part-by"), &decision.by.to_string()].map(str::to_owned),
                [text.get("decision-part-role").to_owned(), words(decision.role.as_ref().map(ToString::to_string))],
                [text.get("decision-part-date").to_owned(), text.date(decision.date)],
                [text.get("decision-part-register-number").to_owned(), words(decision.register_number.as_ref().map(ToString::to_string))],
                [text.get("decision-part-kind").to_owned(), self.decision_kind(&decision.kind)],
                [text.get("decision-part-text").to_owned(), words(decision.text.as_ref().map(ToString::to_string))],
            ],
            None => ["decision-part-by", "decision-part-role", "decision-part-date", "decision-part-register-number"]
                .map(|key| [text.get(key).to_owned(), String::new()])
                .to_vec(),
        };
        let replaced = self.one().and_then(|row| self.put_off_by(row));
        self.paragraph(match (self.on_record(), replaced) {
            (Some(_), _) => text.get("ruling-on-record").to_owned(),
            (None, Some(decision)) => text.with("ruling-draft-replaces", &[("decision", self.decision_facts(decision).into())]),
            (None, None) => text.get("ruling-draft").to_owned(),
        });
        self.two_columns(text.get("ruling-by-caption"), rows);
    }

    /// Drafts what is decided, as if it already was.
    pub(super) fn decided_points(&self) -> Vec<String> {
        let Some(row) = self.one() else { return Vec::new() };
        let (text, dataset) = (self.text, row.dataset);
        let title = self.facts.title(row);
        if row.is_hindered() && self.on_record().is_none() {
            return vec![text.with("ruling-not-published", &[("dataset", title.into())]), text.get("ruling-kept").to_owned()];
        }
        let value = |field: Field| dataset.get(FieldKey::new(field, Language::Sv)).map(|value| self.value_in_words(value));
        // Nobody can decide to publish what has not been examined.
        let unassessed = self.gates_in(row, GateState::Unassessed);
        if !unassessed.is_empty() && self.on_record().is_none() {
            let examined = if unassessed.len() == GateId::ALL.len() {
                text.get("ruling-examined-first-all").to_owned()
            } else {
                text.with("ruling-examined-first", &[("gates", joined(&unassessed, text).into()), ("count", unassessed.len().into())])
            };
            return vec![text.with("ruling-not-yet", &[("dataset", title.into())]), examined];
        }
        // What is on record is told as it was decided.
        let mut points = vec![match self.condition(row).filter(|_| self.on_record().is_none()) {
            Some(condition) => text.with("ruling-published-if", &[("dataset", title.into()), ("condition", condition.into())]),
            None => text.with("ruling-published", &[("dataset", title.into())]),
        }];
        points.extend(value(Field::License).map(|license| text.with("ruling-license", &[("license", license.into())])));
        points.extend(value(Field::Steward).map(|steward| text.with("ruling-steward", &[("steward", steward.into())])));
        points.extend(value(Field::Frequency).map(|frequency| text.with("ruling-frequency", &[("frequency", lower_first(&frequency).into())])));
        if !self.conditions().is_empty() {
            points.push(text.get("ruling-first").to_owned());
        }
        points
    }

    /// Writes what the dataset is.
    pub(super) fn decision_dataset(&mut self) {
        let Some(row) = self.one() else { return };
        let (text, dataset) = (self.text, row.dataset);
        let description = dataset.description(self.language());
        self.paragraph(if description.is_empty() { text.get("ruling-no-description") } else { description });
        let line = |field: Field| {
            let value = dataset.get(FieldKey::new(field, self.language()))?;
            Some([text.of("field", field.info().key).to_owned(), self.value_in_words(value)])
        };
        let rows = FIELDS.into_iter().filter_map(line).collect();
        self.two_columns(text.get("sheet-fields-caption"), rows);
        self.otherwise_table();
    }

    /// Writes why.
    pub(super) fn decision_grounds(&mut self) {
        let Some(row) = self.one() else { return };
        let text = self.text;
        let placed = self.placed_in_words(row);
        match (row.dataset.has_duty(), row.is_hindered()) {
            (true, _) => self.noted(text.get("ruling-duty"), "ruling-duty-note"),
            (false, false) => self.noted(text.get("ruling-no-duty"), "ruling-law-note"),
            (false, true) => {}
        }
        if row.is_hindered() {
            self.noted(placed, "ruling-law-note");
        } else {
            self.paragraph(placed);
        }
        if let Some(demand) = self.demand_in_words(row) {
            self.paragraph(demand);
        }
        let decisions = || self.inventory().decisions_on(row.dataset.id()).map(AsRef::as_ref);
        if let Some(proceed) = in_force(decisions(), &DecisionKind::Proceed) {
            let number = proceed.register_number.as_ref().map_or_else(String::new, |number| format!(" ({number})"));
            let args = [("date", text.date(proceed.date).into()), ("by", proceed.by.to_string().into()), ("number", number.into())];
            self.say("ruling-proceed", &args);
        }
        let hours = |field: Field| row.dataset.get(FieldKey::new(field, Language::Sv)).map(|value| self.value_in_words(value));
        if let (Some(publish), Some(yearly)) = (hours(Field::HoursToPublish), hours(Field::HoursPerYear)) {
            self.say("ruling-hours", &[("publish", publish.into()), ("yearly", yearly.into())]);
        }
        self.support();
    }

    /// Writes what the gates came to.
    pub(super) fn decision_gates(&mut self) {
        let Some(row) = self.one() else { return };
        let worst = gate::worst(self.inventory().gates(row.dataset.id()));
        self.paragraph(self.text.of("ruling-gates", worst.key()));
        self.gates_table(row);
    }

    /// Writes what must be done before the dataset is published.
    pub(super) fn decision_conditions(&mut self) {
        let conditions = self.conditions();
        if conditions.is_empty() {
            return self.paragraph(self.text.get("ruling-no-conditions"));
        }
        self.paragraph(self.text.get("ruling-conditions-text"));
        self.list(false, conditions);
    }

    /// Returns what must be done first: what the gates ask for, and what the checklist says of the stages up to publishing.
    fn conditions(&self) -> Vec<String> {
        let Some(row) = self.one() else { return Vec::new() };
        let (text, id) = (self.text, row.dataset.id());
        let gates = self.inventory().gates(id);
        let in_state = |wanted: GateState| GateId::ALL.into_iter().filter(move |gate| gate::state(gates, *gate) == wanted);
        let put_off = self.put_off_by(row).filter(|_| self.on_record().is_none());
        let mut conditions: Vec<String> =
            put_off.map(|decision| text.with("ruling-condition-put-off", &[("decision", self.decision_facts(decision).into())])).into_iter().collect();
        for (state, key) in [(GateState::Blocked, "ruling-condition-blocked"), (GateState::ActionNeeded, "ruling-condition-action")] {
            conditions.extend(in_state(state).map(|gate| {
                let reason = gates.get(&gate).and_then(|finding| finding.reason.as_ref()).map_or_else(String::new, ToString::to_string);
                text.with(key, &[("gate", text.of("gate", gate.key()).into()), ("reason", reason.into())])
            }));
        }
        let unassessed: Vec<String> = in_state(GateState::Unassessed).map(|gate| text.of("gate", gate.key()).to_owned()).collect();
        if !unassessed.is_empty() {
            conditions.push(text.with("ruling-condition-unassessed", &[("gates", joined(&unassessed, text).into()), ("count", unassessed.len().into())]));
        }
        if row.dataset.stage() < Stage::Publish {
            let (items, duty) = (self.inventory().items(id), row.dataset.has_duty());
            let asked = self.inventory().checklist_of(id).asked().filter(|item| item.stage <= Stage::Prepare && item.decision.is_none());
            let open = asked.filter(|item| item.mandatory.holds(duty) && !matches!(item_state(item, items, []), ItemState::Done | ItemState::NotApplicable));
            conditions.extend(open.map(|item| format!("{} {}", item.id, item.text.get(self.language()))));
        }
        conditions
    }
}
