//! The sheet of one dataset: what it is, how it was judged, what was examined, decided and asked for, and how that came about.
//!
//! It tells of one dataset only; what it may tell is decided elsewhere.

use super::draft::Draft;
use super::facts::Row;
use crate::export::columns;
use crate::export::report::Column;
use crate::model::decision::in_force;
use crate::model::demand::DemandSummary;
use crate::model::item::ItemState;
use crate::model::process::item_state;
use crate::model::{Decision, Demand, Field, FieldKey, GateId, GateState, Stage, Value, gate};

impl Draft<'_> {
    /// Says in a few sentences where the dataset stands.
    pub(super) fn sheet_summary(&mut self) {
        let Some(row) = self.one() else { return };
        let text = self.text;
        let (stage, department) = (text.of("stage", row.dataset.stage().key()), self.inventory().department_of(row.dataset));
        let mut sentences = vec![match department {
            "" => text.with("sheet-stands", &[("stage", stage.into())]),
            department => text.with("sheet-stands-in", &[("stage", stage.into()), ("department", department.into())]),
        }];
        if let Some(outcome) = self.inventory().outcome(row.dataset.id()) {
            let kind = text.of("outcome-kind", outcome.kind.key());
            sentences.push(text.with("sheet-ended", &[("kind", kind.into()), ("date", self.date(outcome.date).into())]));
        }
        sentences.push(self.placed_in_words(row));
        if row.dataset.has_duty() {
            sentences.push(text.get("sheet-duty").to_owned());
        }
        sentences.extend(self.demand_in_words(row));
        self.paragraph(sentences.join(" "));
    }

    /// Says where the dataset stands in the matrix and the order.
    pub(super) fn placed_in_words(&self, row: &Row<'_>) -> String {
        let (text, ranked) = (self.text, row.ranked);
        if row.is_hindered() {
            let gates = self.inventory().gates(row.dataset.id());
            let blocked = GateId::ALL.into_iter().filter(|gate| gate::state(gates, *gate) == GateState::Blocked);
            let names: Vec<String> = blocked.map(|gate| text.of("gate", gate.key()).to_owned()).collect();
            return text.with("sheet-hindered", &[("gates", super::draft::joined(&names, text).into())]);
        }
        let point = ranked.and_then(|ranked| Some((ranked.point()?, ranked.rank?)));
        let Some((((value, cost), rank), _)) = point.zip(row.quadrant()) else { return text.get("sheet-unplaced").to_owned() };
        let [value, cost] = [value, cost].map(|number| text.number(number, 0));
        let args = [
            ("rank", text.count(rank as usize).into()),
            ("count", self.shown.ranking.order().len().into()),
            ("value", value.into()),
            ("cost", cost.into()),
            ("field", self.field(row).into()),
        ];
        text.with("sheet-placed", &args)
    }

    /// Says how many asked for the dataset; nothing where nobody did.
    pub(super) fn demand_in_words(&self, row: &Row<'_>) -> Option<String> {
        let summary = DemandSummary::of(self.inventory().demand_for(row.dataset.id()).map(AsRef::as_ref));
        let groups: Vec<String> = summary.groups.iter().map(|group| group.name.clone()).collect();
        let args = [("count", summary.count.into()), ("groups", super::draft::some_of(groups, self.text).into()), ("unanswered", summary.unanswered.into())];
        (summary.count > 0).then(|| self.text.with("sheet-demand-count", &args))
    }

    /// Writes the description and every other field that has a value.
    pub(super) fn sheet_fields(&mut self) {
        let Some(row) = self.one() else { return };
        let (text, language) = (self.text, self.language());
        let description = row.dataset.description(language);
        if !description.is_empty() {
            self.paragraph(description);
        }
        let is_told = |key: &FieldKey| !(matches!(key.field(), Field::Title | Field::Description) && key.language() == Some(language));
        let rows = columns::fields(language, false).into_iter().filter(is_told).filter_map(|key| {
            let value = self.value_in_words(row.dataset.get(key)?);
            let name = text.of("field", key.field().info().key);
            let name = match key.language().filter(|of| *of != language) {
                Some(of) => text.with("part-in-language", &[("part", name.into()), ("language", text.of("language", of.code()).into())]),
                None => name.to_owned(),
            };
            Some([name, value])
        });
        let rows: Vec<[String; 2]> = rows.collect();
        if rows.is_empty() && description.is_empty() {
            return self.paragraph(text.get("sheet-no-fields"));
        }
        self.two_columns(text.get("sheet-fields-caption"), rows);
    }

    /// Writes a value as people read it.
    pub(super) fn value_in_words(&self, value: &Value) -> String {
        match value {
            Value::Department(id) => self.inventory().department(*id).map_or_else(|| self.nothing(), |department| department.name.to_string()),
            Value::Date(date) => self.text.date(*date),
            Value::Hours(hours) => self.text.trimmed(hours.get(), 2),
            value => columns::in_words(value, self.language()),
        }
    }

    /// Writes every score with its reason, and the place that they give.
    pub(super) fn sheet_assessment(&mut self) {
        let Some(row) = self.one() else { return };
        let text = self.text;
        self.paragraph(self.placed_in_words(row));
        if let Some(place) = self.inventory().place_override(row.dataset.id()) {
            let signed = self.signed(place.by.as_ref(), place.date);
            let [value, cost] = [place.value, place.cost].map(|number| text.trimmed(number, 1));
            let reason = place.reason.to_string();
            self.say("sheet-override", &[("value", value.into()), ("cost", cost.into()), ("signed", signed.into()), ("reason", reason.into())]);
        }
        let mut lines = self.reason_lines(row);
        if lines.is_empty() {
            return self.paragraph(text.get("sheet-no-scores"));
        }
        let mut columns = vec![Column::words(text.get("criterion"), 28), Column::numbers(text.get("score"), 10), Column::words(text.get("reason"), 62)];
        if !self.shows_reasons() {
            columns.pop();
            for line in &mut lines {
                line.truncate(2);
            }
        }
        self.table(text.get("sheet-scores-caption"), "report-reasons-summary", columns, lines, None);
    }

    /// Writes what was found at each gate.
    pub(super) fn sheet_gates(&mut self) {
        let Some(row) = self.one() else { return };
        let is_empty = self.inventory().gates(row.dataset.id()).is_empty();
        self.paragraph(self.text.get(if is_empty { "sheet-gates-none" } else { "sheet-gates-text" }));
        self.gates_table(row);
    }

    /// Writes the gates of a dataset, one to a row.
    pub(super) fn gates_table(&mut self, row: &Row<'_>) {
        let text = self.text;
        let gates = self.inventory().gates(row.dataset.id());
        let mut columns = vec![Column::words(text.get("report-gate"), 26), Column::words(text.get("document-outcome"), 16)];
        if self.shows_reasons() {
            columns.push(Column::words(text.get("reason"), 34));
        }
        columns.push(Column::words(text.get("report-assessed"), 24));
        let line = |gate: GateId| {
            let finding = gates.get(&gate);
            let mut cells = vec![text.of("gate", gate.key()).to_owned(), text.of("gate-state", gate::state(gates, gate).key()).to_owned()];
            if self.shows_reasons() {
                cells.push(finding.and_then(|finding| finding.reason.as_ref()).map_or_else(String::new, ToString::to_string));
            }
            cells.push(finding.map_or_else(|| self.nothing(), |finding| self.signed_in_cell(finding.examiner.as_ref(), finding.date)));
            cells
        };
        let lines = GateId::ALL.map(line).to_vec();
        self.table(text.get("sheet-gates-caption"), "sheet-gates-summary", columns, lines, None);
    }

    /// Writes the checklist, stage by stage, with what was answered.
    pub(super) fn sheet_checklist(&mut self) {
        let Some(row) = self.one() else { return };
        let (text, id) = (self.text, row.dataset.id());
        let (items, checklist) = (self.inventory().items(id), self.inventory().checklist_of(id));
        for stage in Stage::ALL {
            let mut done = 0;
            let lines: Vec<Vec<String>> = checklist
                .of_stage(stage)
                .map(|item| {
                    let decisions = || self.inventory().decisions_on(id).map(AsRef::as_ref);
                    let (state, record) = (item_state(item, items, decisions()), items.get(&item.id));
                    done += usize::from(state.is_settled());
                    let decided = item.decision.as_ref().and_then(|kind| in_force(decisions(), kind));
                    let said = match (decided, record.filter(|_| state != ItemState::Open)) {
                        (Some(decision), _) => self.signed(Some(&decision.by), Some(decision.date)),
                        (None, Some(record)) => self.signed(record.by.as_ref(), record.date),
                        (None, None) => self.nothing(),
                    };
                    let reason = record.and_then(|record| record.reason.as_ref()).filter(|_| state == ItemState::NotApplicable);
                    let what = format!("{} {}", item.id, item.text.get(self.language()));
                    let state = text.of("item-state", state.key());
                    let state = reason.map_or_else(|| state.to_owned(), |reason| format!("{state}: {reason}"));
                    vec![what, state, said]
                })
                .collect();
            if lines.is_empty() {
                continue;
            }
            self.heading(2, text.of("stage", stage.key()));
            let args = [("stage", text.of("stage", stage.key()).into()), ("done", done.into()), ("count", lines.len().into())];
            let caption = text.with("sheet-checklist-caption", &args);
            let columns = vec![
                Column::words(text.get("report-book-item"), 54),
                Column::words(text.get("report-item-state"), 16),
                Column::words(text.get("sheet-by-and-date"), 30),
            ];
            self.table(&caption, "sheet-checklist-summary", columns, lines, None);
        }
    }

    /// Writes every decision about the dataset, oldest first.
    pub(super) fn sheet_decisions(&mut self) {
        let Some(row) = self.one() else { return };
        let mut decisions: Vec<&Decision> = self.inventory().decisions_on(row.dataset.id()).map(AsRef::as_ref).collect();
        decisions.sort_by_key(|decision| (decision.date, decision.id));
        self.decisions_table(&decisions, false);
    }

    /// Writes decisions, one to a row, with the datasets they are about where more than one dataset is told of.
    pub(super) fn decisions_table(&mut self, decisions: &[&Decision], names_datasets: bool) {
        let text = self.text;
        if decisions.is_empty() {
            return self.paragraph(text.get("document-no-decisions"));
        }
        let mut columns = vec![Column::words(text.get("document-date"), 16), Column::words(text.get("decision-part-kind"), 13)];
        if names_datasets {
            columns.push(Column::words(text.get("datasets"), 20));
        }
        columns.extend([
            Column::words(text.get("decision-part-by"), 22),
            Column::words(text.get("decision-part-register-number"), 18),
            Column::words(text.get("decision-part-text"), 26),
        ]);
        let line = |decision: &&Decision| {
            let by = match &decision.role {
                Some(role) => format!("{}, {role}", decision.by),
                None => decision.by.to_string(),
            };
            let words = |words: Option<String>| words.unwrap_or_else(|| self.nothing());
            let mut cells = vec![text.date(decision.date), self.decision_kind(&decision.kind)];
            if names_datasets {
                let titles = decision.datasets.iter().map(|id| self.title_of(*id)).collect();
                cells.push(super::draft::some_of(titles, text));
            }
            cells.extend([by, words(decision.register_number.as_ref().map(ToString::to_string)), words(decision.text.as_ref().map(ToString::to_string))]);
            cells
        };
        let lines = decisions.iter().map(line).collect();
        self.table(text.get("document-decisions-caption"), "document-decisions-summary", columns, lines, None);
    }

    /// Writes who asked for the dataset, for what, and whether they have had an answer.
    pub(super) fn sheet_demand(&mut self) {
        let Some(row) = self.one() else { return };
        let text = self.text;
        let mut demands: Vec<&Demand> = self.inventory().demand_for(row.dataset.id()).map(AsRef::as_ref).collect();
        demands.sort_by_key(|demand| (demand.date, demand.id));
        if demands.is_empty() {
            return self.paragraph(text.get("sheet-no-demand"));
        }
        let columns = vec![
            Column::words(text.get("document-date"), 14),
            Column::words(text.get("demand-part-who"), 26),
            Column::words(text.get("demand-part-what"), 44),
            Column::words(text.get("demand-part-answered"), 16),
        ];
        let line = |demand: &&Demand| {
            let answered = demand.answered.map_or_else(|| text.get("sheet-not-answered").to_owned(), |date| text.date(date));
            vec![text.date(demand.date), demand.who.to_string(), demand.what.to_string(), answered]
        };
        let lines = demands.iter().map(line).collect();
        self.table(text.get("sheet-demand-caption"), "sheet-demand-summary", columns, lines, None);
    }
}
