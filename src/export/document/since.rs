//! What differs between an inventory and the same one before: what came, what went, what moved, and why.
//!
//! Facts and reasons only; which of them a document tells is up to the document.

use super::draft::{Draft, joined};
use super::facts::Row;
use super::public::ShownEarlier;
use crate::alphabet::quadrant_in;
use crate::model::movement::{Movement, Movements};
use crate::model::rank::Ranked;
use crate::model::{Change, Key};
use crate::model::{Dataset, DatasetId, Decision, Difference, GateId, GateState, Part, Record, Stage, gate};

/// How many changed scores a cell tells of before it counts the rest.
const SCORES: usize = 3;

/// A dataset that stands elsewhere than it did.
pub(super) struct Moved {
    pub(super) title: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) why: String,
}

impl<'a> Draft<'a> {
    pub(super) fn earlier(&self) -> Option<&'a ShownEarlier<'a>> {
        self.shown.earlier.as_ref()
    }

    fn before(&self, id: DatasetId) -> Option<&'a Dataset> {
        self.earlier()?.inventory.dataset(id).map(AsRef::as_ref)
    }

    /// Returns the datasets that were not there.
    pub(super) fn came(&self) -> Vec<&'a Row<'a>> {
        self.rows().filter(|row| self.before(row.dataset.id()).is_none()).collect()
    }

    /// Returns the titles of the datasets that are no longer there.
    pub(super) fn went(&self) -> Vec<String> {
        let Some(earlier) = self.earlier() else { return Vec::new() };
        let gone = earlier.inventory.datasets().filter(|dataset| self.inventory().dataset(dataset.id()).is_none());
        gone.map(|dataset| dataset.title(self.language()).to_owned()).collect()
    }

    /// Returns the datasets that came to be published and maintained.
    pub(super) fn published(&self) -> Vec<&'a Row<'a>> {
        let was = |id| self.before(id).is_some_and(|before| before.stage() == Stage::Maintain);
        self.rows().filter(|row| row.dataset.stage() == Stage::Maintain && !was(row.dataset.id())).collect()
    }

    /// Returns the datasets that were there and stand in another stage or field, with the reason; those that were published are not among them.
    pub(super) fn moved(&self) -> Vec<Moved> {
        let Some(earlier) = self.earlier() else { return Vec::new() };
        let movements = Movements::between(earlier.ranking, self.shown.ranking);
        let mut all = Vec::new();
        for row in self.rows() {
            let id = row.dataset.id();
            let Some(before) = self.before(id) else { continue };
            let title = || self.facts.title(row);
            let (from, to) = (before.stage(), row.dataset.stage());
            if from != to && to != Stage::Maintain {
                let [from, to] = [from, to].map(|stage| self.text.with("followup-stage", &[("stage", self.text.of("stage", stage.key()).into())]));
                all.push(Moved { title: title(), from, to, why: self.decided_since(id) });
            }
            let was = earlier.ranking.get(id);
            let moves = movements.get(id).is_some_and(Movement::changes_field) || was.is_some_and(Ranked::is_hindered) != row.is_hindered();
            if moves {
                let [from, to] = [was, row.ranked].map(|ranked| self.place_name(ranked));
                all.push(Moved { title: title(), from, to, why: self.why_moved(row) });
            }
        }
        all
    }

    fn rows(&self) -> impl Iterator<Item = &'a Row<'a>> + use<'a> {
        let facts: &'a super::Facts<'a> = self.facts;
        facts.rows.iter()
    }

    /// Names the field of the matrix that a dataset stands in.
    pub(super) fn place_name(&self, ranked: Option<&Ranked>) -> String {
        let text = self.text;
        match ranked {
            Some(ranked) if ranked.is_hindered() => text.get("report-hindered").to_owned(),
            Some(ranked) if ranked.quadrant().is_some() => quadrant_in(ranked.quadrant(), self.inventory().model(), text).to_owned(),
            _ => text.get("report-unplaced").to_owned(),
        }
    }

    /// Says which decision came between, if one did.
    fn decided_since(&self, id: DatasetId) -> String {
        let is_new = |decision: &&Decision| self.earlier().is_none_or(|earlier| earlier.inventory.decision(decision.id).is_none());
        let decision = self.inventory().decisions_on(id).map(AsRef::as_ref).filter(is_new).max_by_key(|decision| (decision.date, decision.id));
        decision.map_or_else(|| self.nothing(), |decision| self.decision_line(decision))
    }

    /// Names a decision in one line: what, when, number.
    pub(super) fn decision_line(&self, decision: &Decision) -> String {
        let number = decision.register_number.as_ref().map(ToString::to_string);
        let parts = [Some(self.decision_kind(&decision.kind)), Some(self.text.date(decision.date)), number];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        self.text.with("followup-decision", &[("decision", parts.join(", ").into())])
    }

    /// Says why a dataset stands in another field than before.
    fn why_moved(&self, row: &Row<'_>) -> String {
        let (text, id) = (self.text, row.dataset.id());
        let Some(earlier) = self.earlier() else { return self.nothing() };
        let (gates, gates_before) = (self.inventory().gates(id), earlier.inventory.gates(id));
        let is_new_state = |gate: &GateId, wanted| (gate::state(gates, *gate) == wanted) != (gate::state(gates_before, *gate) == wanted);
        let mut why: Vec<String> = GateId::ALL
            .into_iter()
            .filter(|gate| is_new_state(gate, GateState::Blocked))
            .map(|gate| {
                let state = text.of("gate-state", gate::state(gates, gate).key());
                text.with("difference-line", &[("part", text.of("gate", gate.key()).into()), ("change", state.into())])
            })
            .collect();
        let place = self.inventory().place_override(id);
        if place != earlier.inventory.place_override(id) {
            why.push(match place {
                Some(place) if self.shows_reasons() => text.with("followup-placed-why", &[("reason", place.reason.to_string().into())]),
                Some(_) => text.get("sheet-placed-by-hand").to_owned(),
                None => text.get("sheet-place-cleared").to_owned(),
            });
        }
        let scores = self.scores_since(id);
        let more = scores.len().saturating_sub(SCORES);
        why.extend(scores.into_iter().take(SCORES));
        if more > 0 {
            why.push(text.with("report-more", &[("count", more.into())]));
        }
        let is_other_model = self.inventory().model() != earlier.inventory.model();
        if why.is_empty() && is_other_model {
            why.push(text.get("followup-other-model").to_owned());
        }
        if why.is_empty() { self.nothing() } else { joined(&why, text) }
    }

    /// Says which scores of a dataset differ: `V1 2 → 4 (why)`.
    fn scores_since(&self, id: DatasetId) -> Vec<String> {
        let Some(earlier) = self.earlier() else { return Vec::new() };
        let (now, then) = (self.inventory().scores(id), earlier.inventory.scores(id));
        let mut ids: Vec<_> = now.keys().chain(then.keys()).copied().collect();
        ids.sort_unstable();
        ids.dedup();
        let told = ids.into_iter().filter_map(|criterion| {
            let [before, after] = [then, now].map(|scores| scores.get(&criterion).cloned().map(Record::Score));
            let change = Change::new(Key::Score(id, criterion), before, after).ok()?;
            let reason = now.get(&criterion).and_then(|judgement| judgement.reason.as_ref()).filter(|_| self.shows_reasons());
            let score = change.differences().into_iter().find(|difference: &Difference| matches!(difference.part, Part::Score(_)))?;
            let words = self.score_change(&score);
            Some(match reason {
                Some(reason) => format!("{criterion} {words} ({reason})"),
                None => format!("{criterion} {words}"),
            })
        });
        told.collect()
    }
}
