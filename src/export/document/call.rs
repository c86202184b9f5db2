//! The summary of data calls: which workbooks were sent, which came back and with what, and who has not answered.
//!
//! It tells of departments and numbers; what stood in a workbook is in the history of the datasets.

use std::sync::Arc;

use super::draft::{Draft, named};
use crate::export::report::Column;
use crate::model::Call;
use crate::model::call::CallState;

impl<'a> Draft<'a> {
    /// Returns the calls that the document is about, by department and then by age.
    fn calls(&self) -> Vec<&'a Arc<Call>> {
        let wanted = &self.order.scope.calls;
        let inventory: &'a crate::model::Inventory = &self.shown.inventory;
        let mut calls: Vec<&Arc<Call>> = inventory.calls().filter(|call| wanted.is_empty() || wanted.contains(&call.id)).collect();
        calls.sort_by_cached_key(|call| self.text.sort_key(self.addressee(call)));
        calls
    }

    /// Returns what the department of a call is called now, or was when the workbook was sent.
    fn addressee<'c>(&'c self, call: &'c Call) -> &'c str {
        call.department.and_then(|id| self.inventory().department(id)).map_or(call.name.as_str(), |department| department.name.as_str())
    }

    /// Says how many workbooks were sent and came back.
    pub(super) fn call_summary(&mut self) {
        let (calls, day) = (self.calls(), self.day());
        if calls.is_empty() {
            return self.paragraph(self.text.get("callsum-none"));
        }
        let of = |wanted: CallState| calls.iter().filter(|call| call.state(day) == wanted).count();
        let args = [
            ("count", calls.len().into()),
            ("answered", of(CallState::Answered).into()),
            ("waiting", of(CallState::Waiting).into()),
            ("late", of(CallState::Late).into()),
            ("date", self.text.date(day).into()),
        ];
        self.say("callsum-count", &args);
    }

    /// Lists the workbooks, one to a row.
    pub(super) fn call_departments(&mut self) {
        let (text, day) = (self.text, self.day());
        let columns = vec![
            Column::words(text.get("department"), 32),
            Column::words(text.get("callsum-sent"), 15),
            Column::words(text.get("call-fact-due"), 16),
            Column::numbers(text.get("datasets"), 15),
            Column::words(text.get("report-item-state"), 22),
        ];
        let line = |call: &&Arc<Call>| {
            let state = text.of("call-state", call.state(day).key()).to_owned();
            vec![self.addressee(call).to_owned(), self.date(call.sent), self.date(call.due), text.count(call.datasets.len()), state]
        };
        let lines: Vec<Vec<String>> = self.calls().iter().map(line).collect();
        if lines.is_empty() {
            return self.paragraph(text.get("callsum-none"));
        }
        self.table(text.get("callsum-caption"), "callsum-summary", columns, lines, None);
    }

    /// Lists what came back.
    pub(super) fn call_answers(&mut self) {
        let text = self.text;
        let calls = self.calls();
        let lines = calls.iter().flat_map(|call| call.answers.iter().map(move |answer| (*call, answer))).map(|(call, answer)| {
            let counts = [answer.changed as usize, answer.refused as usize, answer.added.len()].map(|count| text.count(count));
            [self.addressee(call).to_owned(), text.date(answer.on)].into_iter().chain(counts).collect()
        });
        let lines: Vec<Vec<String>> = lines.collect();
        if lines.is_empty() {
            return self.paragraph(text.get("callsum-no-answers"));
        }
        let columns = vec![
            Column::words(text.get("department"), 34),
            Column::words(text.get("callsum-taken-in"), 18),
            Column::numbers(text.get("callsum-changed"), 16),
            Column::numbers(text.get("callsum-refused"), 16),
            Column::numbers(text.get("callsum-added"), 16),
        ];
        let sum = |of: fn(&crate::model::call::CallAnswer) -> usize| text.count(calls.iter().flat_map(|call| &call.answers).map(of).sum());
        let total = vec![
            text.get("report-total").to_owned(),
            String::new(),
            sum(|answer| answer.changed as usize),
            sum(|answer| answer.refused as usize),
            sum(|answer| answer.added.len()),
        ];
        self.table(text.get("callsum-answers-caption"), "callsum-answers-summary", columns, lines, Some(total));
    }

    /// Names the departments that have not answered.
    pub(super) fn call_remaining(&mut self) {
        let (text, day) = (self.text, self.day());
        let calls = self.calls();
        let of = |wanted: CallState| calls.iter().filter(|call| call.state(day) == wanted).map(|call| self.addressee(call).to_owned()).collect::<Vec<String>>();
        let mut items = Vec::new();
        for (key, names) in [("callsum-late", of(CallState::Late)), ("callsum-waiting", of(CallState::Waiting))] {
            if !names.is_empty() {
                items.push(text.with(key, &[("count", names.len().into()), ("departments", named(names, text).into())]));
            }
        }
        if items.is_empty() {
            return self.paragraph(text.get(if calls.is_empty() { "callsum-none" } else { "callsum-nothing-remains" }));
        }
        self.list(false, items);
    }
}
