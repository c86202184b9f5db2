//! The sheets around the datasets as records: gates, items of the checklist, outcomes, demand, decisions.
//!
//! A row may be new, or a copy of another; which dataset it is about is then said by its title only.

use std::str::FromStr;

use uuid::Uuid;

use super::OwnProblem;
use super::read::{Reader, folded};
use super::table::Line as Row;
use crate::import::recall;
use crate::import::source::Cell;
use crate::model::{
    DatasetId, Decision, DecisionId, DecisionKind, Demand, DemandId, Finding, GateId, GateState, ItemId, ItemRecord, ItemState, Key, Line, Outcome,
    OutcomeKind, WebAddress,
};

/// A cell holds no more than this for sure: what is as long may have been cut off when it was written.
const CUT: usize = 32_000;
/// Between titles that stand in one cell.
const BETWEEN: &str = "; ";

impl Reader<'_> {
    /// Returns the dataset that a row is about, if it is there: by its id, or by its title in a row that somebody added.
    pub(super) fn about(&mut self, row: &Row<'_>, key: &str) -> Option<DatasetId> {
        if row.text(key).is_none() {
            let titled = row.text("title").and_then(|title| self.titles.get(&folded(&title)).copied().flatten());
            if titled.is_none() && row.says_anything() {
                let column = if row.text("title").is_some() { "title" } else { key };
                self.issue(row, column, OwnProblem::NoDataset);
            }
            return titled;
        }
        let id = self.id::<DatasetId>(row, key)?;
        let id = recall::now(self.inventory, id).unwrap_or(id);
        if !self.known.contains(&id) {
            self.issue(row, key, OwnProblem::NoDataset);
            return None;
        }
        Some(id)
    }

    pub(super) fn gates(&mut self) {
        for row in self.rows("gates") {
            let state_of = |gate: GateId| format!("gate.{}", gate.key());
            if GateId::ALL.iter().all(|gate| row.text(&state_of(*gate)).is_none()) {
                continue;
            }
            let Some(dataset) = self.about(&row, "id") else { continue };
            for gate in GateId::ALL {
                let key = state_of(gate);
                if row.text(&key).is_some() && self.stands(&row, &key, Key::Gate(dataset, gate)) {
                    self.gate(&row, &key, dataset, gate);
                }
            }
        }
    }

    fn gate(&mut self, row: &Row<'_>, key: &str, dataset: DatasetId, gate: GateId) {
        let Some(state) = self.word(row, key, &GateState::ALL, "gate-state", GateState::key) else { return };
        if state == GateState::Unassessed {
            // What was found is taken back, where anything was.
            if self.inventory.gates(dataset).contains_key(&gate) {
                let finding = Finding { state, reason: None, examiner: None, date: None };
                self.plan.book.import.findings.push((dataset, gate, finding));
            }
            return;
        }
        let reason = self.prose(row, &format!("{key}.reason"));
        if state.needs_reason() && reason.is_none() {
            return self.issue(row, key, OwnProblem::NoReason);
        }
        let (examiner, date) = (self.line(row, &format!("{key}.by")), self.day(row, &format!("{key}.date")));
        self.plan.book.import.findings.push((dataset, gate, Finding { state, reason, examiner, date }));
    }

    pub(super) fn items(&mut self) {
        for row in self.rows("checklist") {
            let Some(dataset) = self.about(&row, "dataset") else { continue };
            let Some(item) = self.id::<ItemId>(&row, "item") else {
                if row.text("item").is_none() {
                    self.issue(&row, "item", OwnProblem::Incomplete);
                }
                continue;
            };
            if self.stands(&row, "item", Key::Item(dataset, item)) {
                self.item(&row, dataset, item);
            }
        }
    }

    fn item(&mut self, row: &Row<'_>, dataset: DatasetId, item: ItemId) {
        let was = self.inventory.items(dataset).get(&item).map(|record| record.state);
        let asked = self.inventory.checklist_of(dataset).item(item);
        if was.is_none() && self.inventory.dataset(dataset).is_some() && asked.is_none_or(|asked| asked.decision.is_some()) {
            return self.issue(row, "item", OwnProblem::NotInList);
        }
        let said = self.word(row, "state", &ItemState::ALL, "item-state", ItemState::key).or(was).unwrap_or_default();
        let state = ticked(row, said, was);
        let is_cleared = state == ItemState::Open && was.is_some_and(|was| was != state);
        let (by, date) = (self.line(row, "by"), self.day(row, "date"));
        let record = ItemRecord {
            state,
            reason: self.prose(row, "reason"),
            by: by.filter(|_| !is_cleared),
            date: date.filter(|_| !is_cleared),
            responsible: self.line(row, "responsible"),
            due: self.day(row, "due"),
            note: self.prose(row, "note"),
            links: self.links(row, "links"),
        };
        // Nothing is left of a record whose box was cleared.
        if record.is_whole() || (record.is_empty() && was.is_some()) {
            self.plan.book.items.push((dataset, item, record));
        } else if !record.is_empty() {
            self.issue(row, "state", OwnProblem::NoReason);
        }
    }

    pub(super) fn outcomes(&mut self) {
        for row in self.rows("outcomes") {
            let Some(dataset) = self.about(&row, "dataset") else { continue };
            if !self.stands(&row, "kind", Key::Outcome(dataset)) {
                continue;
            }
            let Some(kind) = self.word(&row, "kind", &OutcomeKind::ALL, "outcome-kind", OutcomeKind::key) else { continue };
            let link = self.take(&row, "link", OwnProblem::NotAnAddress, |text| WebAddress::new(text).ok());
            let outcome = Outcome { kind, link, text: self.prose(&row, "text"), date: self.day(&row, "date"), by: self.line(&row, "by") };
            if outcome.is_whole() {
                self.plan.book.outcomes.push((dataset, outcome));
            } else {
                self.issue(&row, "kind", OwnProblem::Incomplete);
            }
        }
    }

    fn shown(&self, datasets: &[DatasetId]) -> String {
        let titles: Vec<&str> = datasets.iter().filter_map(|id| self.inventory.dataset(*id)).map(|dataset| dataset.title(self.language())).collect();
        titles.join(BETWEEN)
    }

    /// Returns the datasets that a row names: by their ids, or by their titles where somebody wrote others. What is gone is named by decisions only.
    fn named(&mut self, row: &Row<'_>, was: Option<&[DatasetId]>, keeps_gone: bool) -> Vec<DatasetId> {
        let (ids, titles) = (row.text("datasets").unwrap_or_default(), row.text("titles").unwrap_or_default());
        let shown = was.map(|was| self.shown(was));
        let is_untouched = shown.as_ref().is_none_or(|shown| *shown == titles.trim() || (titles.len() > CUT && shown.starts_with(titles.trim())));
        let was = was.unwrap_or_default();
        if is_untouched && !ids.is_empty() {
            if ids.len() > CUT && !was.is_empty() {
                return was.to_vec();
            }
            let ids = ids.split_whitespace().filter_map(|id| id.parse().ok());
            return ids.filter(|id| keeps_gone || self.known.contains(id)).collect();
        }
        let written = titles.split(BETWEEN.trim_end()).map(str::trim).filter(|title| !title.is_empty());
        let found: Vec<Option<DatasetId>> = written.map(|title| self.titles.get(&folded(title)).copied().flatten()).collect();
        if found.iter().all(Option::is_some) {
            return found.into_iter().flatten().collect();
        }
        // A title that is not found may be one of those that stood there.
        self.issue(row, "titles", OwnProblem::NoDataset);
        let new = found.into_iter().flatten().filter(|id| !was.contains(id));
        was.iter().copied().chain(new).collect()
    }

    /// Returns the id of a record that has a row of its own, and notes where that stands; a new one for a row that somebody added or copied.
    fn own_id<T: FromStr + Copy>(&mut self, row: &Row<'_>, key: fn(T) -> Key, make: fn(Uuid) -> T) -> T {
        let id = self.id::<T>(row, "id").filter(|id| !self.plan.trace.places.contains_key(&key(*id)));
        let id = id.unwrap_or_else(|| make((self.new_id)()));
        self.stands(row, "id", key(id));
        id
    }

    pub(super) fn demand(&mut self) {
        for row in self.rows("demand").into_iter().filter(Row::says_anything) {
            let id = self.own_id(&row, Key::Demand, DemandId::from_uuid);
            let was = self.inventory.demand(id).map(|demand| demand.datasets.clone());
            let (date, who, what) = (self.day(&row, "date"), self.line(&row, "who"), self.prose(&row, "what"));
            let (Some(date), Some(who), Some(what)) = (date, who, what) else {
                self.issue(&row, "what", OwnProblem::Incomplete);
                continue;
            };
            let demand = Demand {
                id,
                date,
                who,
                what,
                channel: self.line(&row, "channel"),
                source: self.line(&row, "source"),
                answered: self.day(&row, "answered"),
                datasets: self.named(&row, was.as_deref(), false),
            };
            self.plan.book.demands.push(demand);
        }
    }

    /// Reads the decisions, also those that are on record: what is on record is put right in the program only.
    pub(super) fn decisions(&mut self) {
        for row in self.rows("decisions").into_iter().filter(Row::says_anything) {
            let id = self.own_id(&row, Key::Decision, DecisionId::from_uuid);
            let was = self.inventory.decision(id).map(|decision| decision.datasets.clone());
            let words = self.text;
            let known = |text: &str| DecisionKind::KNOWN.into_iter().find(|kind| words.of("decision-kind", kind.key()) == text.trim());
            let kind = self.take(&row, "kind", OwnProblem::NotText, |text| known(text).or_else(|| Line::new(text).ok().map(DecisionKind::Own)));
            let (Some(kind), Some(date), Some(by)) = (kind, self.day(&row, "date"), self.line(&row, "by")) else {
                self.issue(&row, "by", OwnProblem::Incomplete);
                continue;
            };
            let datasets = self.named(&row, was.as_deref(), true);
            if datasets.is_empty() && row.text("id").is_none() {
                self.issue(&row, "titles", OwnProblem::NoDataset);
                continue;
            }
            let decision = Decision {
                id,
                kind,
                date,
                by,
                role: self.line(&row, "role"),
                register_number: self.line(&row, "register_number"),
                text: self.prose(&row, "text"),
                datasets,
                links: self.links(&row, "links"),
                snapshot: None,
            };
            self.plan.book.decisions.push(decision);
        }
    }
}

/// Returns the state of an item: as its box says where somebody ticked or cleared it, and otherwise as it is written.
fn ticked(row: &Row<'_>, said: ItemState, was: Option<ItemState>) -> ItemState {
    let was_done = was.map(|was| was == ItemState::Done);
    match row.cell("done") {
        Some(Cell::Boolean(is_ticked)) if Some(*is_ticked) == was_done => said,
        Some(Cell::Boolean(true)) => ItemState::Done,
        Some(Cell::Boolean(false)) if said == ItemState::Done => ItemState::default(),
        _ => said,
    }
}
