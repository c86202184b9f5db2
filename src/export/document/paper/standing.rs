//! What stands between a dataset and its publication, told of each by itself and as the condition of a proposal.
//!
//! Gates and decisions only; what the gates weigh is up to the model.

use crate::export::document::draft::{Draft, joined};
use crate::export::document::facts::Row;
use crate::export::report::Column;
use crate::model::decision::newest_answer;
use crate::model::{Decision, GateId, GateState, gate};

/// How many rows a table of what remains has before it points to the annex.
pub(super) const ROWS: usize = 40;

impl Draft<'_> {
    /// Returns the decision that a dataset shall wait or not be published, where that is the newest answer.
    pub(in crate::export::document) fn put_off_by(&self, row: &Row<'_>) -> Option<&Decision> {
        self.newest_answer(row).filter(|_| row.is_put_off)
    }

    fn newest_answer(&self, row: &Row<'_>) -> Option<&Decision> {
        newest_answer(self.inventory().decisions_on(row.id()).map(AsRef::as_ref))
    }

    /// Names the gates of a dataset that are in a state.
    pub(in crate::export::document) fn gates_in(&self, row: &Row<'_>, wanted: GateState) -> Vec<String> {
        let gates = self.inventory().gates(row.id());
        GateId::ALL.into_iter().filter(|gate| gate::state(gates, *gate) == wanted).map(|gate| self.text.of("gate", gate.key()).to_owned()).collect()
    }

    /// Says what must come true before a dataset is published, so that it can stand after "provided that"; nothing where every gate is passed.
    pub(in crate::export::document) fn condition(&self, row: &Row<'_>) -> Option<String> {
        let text = self.text;
        let (unassessed, action) = (self.gates_in(row, GateState::Unassessed), self.gates_in(row, GateState::ActionNeeded));
        let examined = match unassessed.len() {
            0 => None,
            count if count == GateId::ALL.len() => Some(text.get("report-if-unassessed-all").to_owned()),
            count => Some(text.with("report-if-unassessed", &[("gates", joined(&unassessed, text).into()), ("count", count.into())])),
        };
        let done = (!action.is_empty()).then(|| text.with("report-if-action", &[("gates", joined(&action, text).into())]));
        match (examined, done) {
            (Some(first), Some(second)) => Some(text.with("report-if-and", &[("first", first.into()), ("second", second.into())])),
            (first, second) => first.or(second),
        }
    }

    /// Says of one dataset what remains before it can be published, for a cell of a table.
    pub(in crate::export::document) fn before_published(&self, row: &Row<'_>) -> String {
        let text = self.text;
        if row.is_concluded {
            return text.get("report-before-ended").to_owned();
        }
        if row.is_published() {
            return text.get("report-before-published").to_owned();
        }
        let decided = |decision: &Decision| {
            let why = decision.text.as_ref().filter(|_| self.shows_reasons()).map(|why| why.as_str().trim_end_matches('.').to_owned());
            std::iter::once(self.decision_line(decision)).chain(why).collect::<Vec<_>>().join(": ")
        };
        let mut said: Vec<String> = self.put_off_by(row).map(decided).into_iter().collect();
        if row.is_hindered() {
            said.push(text.get("report-hindered").to_owned());
            return said.join(". ");
        }
        said.extend(self.newest_answer(row).filter(|_| row.is_decided).map(|decision| self.decision_line(decision)));
        let unassessed = self.gates_in(row, GateState::Unassessed);
        match unassessed.len() {
            0 => {}
            count if count == GateId::ALL.len() => said.push(text.get("report-before-unassessed-all").to_owned()),
            _ => said.push(text.with("report-before-unassessed", &[("gates", joined(&unassessed, text).into())])),
        }
        let gates = self.inventory().gates(row.id());
        for (gate, finding) in gates.iter().filter(|(_, finding)| finding.state == GateState::ActionNeeded) {
            let name = ("gate", text.of("gate", gate.key()).into());
            let reason = finding.reason.as_ref().filter(|_| self.shows_reasons());
            said.push(match reason {
                Some(reason) => text.with("report-before-action", &[name, ("reason", reason.to_string().into())]),
                None => text.with("report-before-action-bare", &[name]),
            });
        }
        if said.is_empty() {
            said.push(text.get(if row.waits() { "report-before-nothing" } else { "report-before-decided" }).to_owned());
        }
        said.join(". ")
    }

    /// Lists datasets with what remains of each.
    pub(super) fn remaining_table(&mut self, group: &str, rows: &[&Row<'_>]) {
        let (facts, text) = (self.facts, self.text);
        let columns = vec![
            Column::words(text.get("dataset"), 25),
            Column::words(text.get("department"), 20),
            Column::numbers(text.get("rank"), 7),
            Column::words(text.get("report-before"), 48),
        ];
        let line = |row: &&Row<'_>| {
            let department = facts.department_name(row.department, text).to_owned();
            vec![facts.title(row), department, self.rank(row), self.before_published(row)]
        };
        let lines = rows.iter().take(ROWS).map(line).collect();
        let caption = self.of_part(&text.with("report-before-caption", &[("group", group.into())]));
        self.table(&caption, "report-before-summary", columns, lines, None);
        self.rest(rows.len().saturating_sub(ROWS));
    }
}
