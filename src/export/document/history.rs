//! What was done to a dataset, told from the changes in the log that the sheet may show.
//!
//! One row for each operation, oldest first; what followed from something else in it is left out.

use std::collections::BTreeMap;

use super::draft::{Draft, lower_first};
use crate::export::report::Column;
use crate::model::difference::Shown;
use crate::model::item::ItemState;
use crate::model::operation::Origin;
use crate::model::{Change, CriterionId, DatasetId, Difference, GateState, Key, Operation, Part, Record};

/// How many field names a row lists before it counts the rest.
const FIELDS: usize = 6;

impl Draft<'_> {
    /// Writes the history of the dataset.
    pub(super) fn sheet_history(&mut self) {
        let Some(row) = self.one() else { return };
        let (text, id) = (self.text, row.dataset.id());
        let line = |(operation, changes): &(Operation, crate::model::ChangeSet)| {
            let said = self.told(changes.iter(), id);
            let said = said.join("; ");
            let said = match operation.origin {
                _ if said.is_empty() => return None,
                Origin::Done | Origin::Redoes(_) => said,
                Origin::Undoes(_) => text.with("undone-what", &[("what", said.into())]),
            };
            let why = operation.why.as_ref().map_or_else(|| self.nothing(), ToString::to_string);
            Some(vec![text.date(text.day_of(operation.at)), said, why])
        };
        let lines: Vec<Vec<String>> = self.shown.history.iter().rev().filter_map(line).collect();
        if lines.is_empty() {
            return self.paragraph(text.get("sheet-no-history"));
        }
        let columns =
            vec![Column::words(text.get("document-date"), 14), Column::words(text.get("sheet-what-happened"), 58), Column::words(text.get("reason"), 28)];
        self.table(text.get("sheet-history-caption"), "sheet-history-summary", columns, lines, None);
    }

    /// Says what an operation changed of a dataset, in a few words each.
    fn told<'c>(&self, changes: impl Iterator<Item = &'c Change>, id: DatasetId) -> Vec<String> {
        let text = self.text;
        let (mut said, mut scores, mut fields) = (Vec::new(), Vec::new(), Vec::new());
        let (mut items, mut gates): (BTreeMap<ItemState, Vec<String>>, BTreeMap<GateState, Vec<String>>) = Default::default();
        for change in changes {
            match (change.key(), change.before(), change.after()) {
                (Key::Dataset(of), None, Some(_)) if of == id => said.push(text.get("sheet-came").to_owned()),
                (Key::Dataset(of), Some(_), None) if of == id => said.push(text.get("sheet-went").to_owned()),
                (Key::Dataset(of), ..) if of == id => {
                    for difference in change.differences() {
                        match difference.part {
                            Part::Stage => said.push(self.changed(text.get("part-stage"), &difference)),
                            Part::Field(key) => fields.push(text.of("field", key.field().info().key).to_owned()),
                            _ => {}
                        }
                    }
                }
                (Key::Score(of, criterion), ..) if of == id => scores.extend(self.score_told(criterion, change)),
                (Key::Gate(of, gate), _, after) if of == id => {
                    let state = if let Some(Record::Gate(finding)) = after { finding.state } else { GateState::Unassessed };
                    gates.entry(state).or_default().push(text.of("gate", gate.key()).to_owned());
                }
                (Key::Override(of), _, after) if of == id => {
                    said.push(text.get(if after.is_some() { "sheet-placed-by-hand" } else { "sheet-place-cleared" }).to_owned());
                }
                (Key::Item(of, item), _, after) if of == id => {
                    let state = if let Some(Record::Item(record)) = after { record.state } else { ItemState::Open };
                    items.entry(state).or_default().push(item.to_string());
                }
                (Key::Outcome(of), _, after) if of == id => said.push(match after {
                    Some(Record::Outcome(outcome)) => text.with("sheet-was-ended", &[("kind", text.of("outcome-kind", outcome.kind.key()).into())]),
                    _ => text.get("sheet-was-reopened").to_owned(),
                }),
                (Key::Decision(_), None, Some(Record::Decision(decision))) if decision.covers(id) => {
                    let kind = self.decision_kind(&decision.kind);
                    let signed = self.signed(Some(&decision.by), Some(decision.date));
                    said.push(text.with("sheet-was-decided", &[("kind", kind.into()), ("signed", signed.into())]));
                }
                (Key::Demand(_), None, Some(Record::Demand(demand))) if demand.datasets.contains(&id) => {
                    said.push(text.with("sheet-was-asked-for", &[("who", demand.who.to_string().into())]));
                }
                _ => {}
            }
        }
        if !scores.is_empty() {
            said.push(text.with("sheet-was-scored", &[("scores", scores.join(", ").into())]));
        }
        fields.dedup();
        if !fields.is_empty() {
            let more = fields.len().saturating_sub(FIELDS);
            fields.truncate(FIELDS);
            fields.extend((more > 0).then(|| text.with("report-more", &[("count", more.into())])));
            said.push(text.with("sheet-was-edited", &[("fields", fields.join(", ").into())]));
        }
        for (state, gates) in gates {
            let state = lower_first(text.of("gate-state", state.key()));
            said.push(text.with("sheet-was-examined", &[("state", state.into()), ("gates", gates.join(", ").into())]));
        }
        for (state, items) in items {
            let state = lower_first(text.of("item-state", state.key()));
            said.push(text.with("sheet-was-ticked", &[("state", state.into()), ("items", items.join(", ").into())]));
        }
        said
    }

    fn score_told(&self, criterion: CriterionId, change: &Change) -> Option<String> {
        let score = change.differences().into_iter().find(|difference| matches!(difference.part, Part::Score(_)))?;
        let words = |shown: &Option<Shown>| match shown {
            Some(Shown::Score(score)) => score.to_string(),
            _ => self.nothing(),
        };
        let name = self.short_name(criterion);
        Some(match &score.before {
            None => format!("{name} {}", words(&score.after)),
            before => {
                let args = [("criterion", name.into()), ("before", words(before).into()), ("after", words(&score.after).into())];
                self.text.with("followup-scored", &args)
            }
        })
    }

    /// Says how a stage changed.
    fn changed(&self, what: &str, difference: &Difference) -> String {
        let text = self.text;
        let words = |shown: &Shown| match shown {
            Shown::Stage(stage) => text.of("stage", stage.key()).to_owned(),
            _ => self.nothing(),
        };
        let change = match (&difference.before, &difference.after) {
            (Some(before), Some(after)) => text.with("difference-changed", &[("before", words(before).into()), ("after", words(after).into())]),
            (_, Some(after)) => words(after),
            _ => self.nothing(),
        };
        text.with("difference-line", &[("part", what.into()), ("change", change.into())])
    }
}
