//! What cannot be opened in its present form: which gate stands in the way, why, and who said so.
//!
//! Reasons are shown as far as the paper shows reasons at all; how gates are weighed is up to the model.

use crate::export::document::draft::Draft;
use crate::export::document::facts::{Group, Row};
use crate::export::report::Column;
use crate::model::{Finding, GateId, GateState};

impl Draft<'_> {
    pub(super) fn hindered(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let rows: Vec<&Row<'_>> = facts.of_group(Group::Hindered).collect();
        if rows.is_empty() {
            return;
        }
        self.section(2, "report-hindered");
        let law = rows.iter().any(|row| row.dataset.has_duty()).then(|| text.get("report-hindered-duty"));
        let said: Vec<&str> = std::iter::once(text.get("report-hindered-text")).chain(law).collect();
        self.paragraph(said.join(" "));
        let mut columns = vec![Column::words(text.get("dataset"), 24), Column::words(text.get("report-gate"), 17)];
        if self.shows_reasons() {
            columns.push(Column::words(text.get("reason"), 34));
        }
        columns.push(Column::words(text.get("report-assessed"), 25));
        let line = |row: &Row<'_>, gate: GateId, finding: &Finding| {
            let mut cells = vec![facts.marked_title(row), text.of("gate", gate.key()).to_owned()];
            if self.shows_reasons() {
                cells.push(finding.reason.as_ref().map_or_else(String::new, ToString::to_string));
            }
            cells.push(self.signed_in_cell(finding.examiner.as_ref(), finding.date));
            cells
        };
        let lines = rows.iter().flat_map(|row| {
            let gates = facts.inventory.gates(row.dataset.id());
            gates.iter().filter(|(_, finding)| finding.state == GateState::Blocked).map(|(gate, finding)| line(row, *gate, finding))
        });
        let lines = lines.collect();
        self.table(text.get("report-hindered-caption"), "report-hindered-summary", columns, lines, None);
    }
}
