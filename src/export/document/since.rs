//! What differs between an inventory and the same one before: what came, what went, what moved, and why.
//!
//! Facts and reasons only; which of them a document tells is up to the document.

use jiff::civil::Date;

use super::draft::{Draft, lower_first};
use super::facts::Row;
use super::public::ShownEarlier;
use super::why::{Done, Whys};
use crate::alphabet::quadrant_in;
use crate::model::movement::{Movement, Movements};
use crate::model::rank::Ranked;
use crate::model::{CriterionId, Dataset, DatasetId, Decision, Field, FieldKey, GateId, GateState, Language, Prose, Score, Value, gate};

/// Returns the day that a dataset was first published.
fn issued(dataset: &Dataset) -> Option<Date> {
    match dataset.get(FieldKey::new(Field::Issued, Language::Sv)) {
        Some(Value::Date(day)) => Some(*day),
        _ => None,
    }
}

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

    /// Returns the datasets that came to be published and are maintained. What was published long before it came into the inventory is not
    /// among them.
    pub(super) fn published(&self) -> Vec<&'a Row<'a>> {
        let since = self.earlier().map(|earlier| self.text.day_of(earlier.state.at));
        let is_new = |row: &Row<'_>| match self.before(row.id()) {
            Some(before) => !before.stage().is_public(),
            None => issued(row.dataset).is_none_or(|day| since.is_none_or(|since| day >= since)),
        };
        self.rows().filter(|row| row.is_published() && is_new(row)).collect()
    }

    /// Returns the datasets that were there and stand in another stage or field, with the reason; those that were published are not among them.
    pub(super) fn moved(&self) -> Vec<Moved> {
        let Some(earlier) = self.earlier() else { return Vec::new() };
        let movements = Movements::between(earlier.ranking, self.shown.ranking);
        let whys = self.whys();
        let mut all = Vec::new();
        for row in self.rows() {
            let id = row.dataset.id();
            let Some(before) = self.before(id) else { continue };
            let title = || self.facts.title(row);
            let (from, to) = (before.stage(), row.dataset.stage());
            if from != to && !to.is_public() {
                let [from, to] = [from, to].map(|stage| self.text.with("followup-stage", &[("stage", self.text.of("stage", stage.key()).into())]));
                all.push(Moved { title: title(), from, to, why: self.why_stepped(id, &whys) });
            }
            let was = earlier.ranking.get(id);
            let moves = movements.get(id).is_some_and(Movement::changes_field) || was.is_some_and(Ranked::is_hindered) != row.is_hindered();
            if moves {
                let [from, to] = [was, row.ranked].map(|ranked| self.place_name(ranked));
                all.push(Moved { title: title(), from, to, why: self.why_moved(row, &whys) });
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

    /// Returns the reasons that were given for what was done.
    pub(super) fn whys(&self) -> Whys<'a> {
        Whys::of(&self.shown.history)
    }

    /// Says why a dataset stands in another stage than before: what somebody said, and which decision came between.
    fn why_stepped(&self, id: DatasetId, whys: &Whys<'_>) -> String {
        let said: Vec<String> = whys.told(id, Done::Moved, self.text).into_iter().chain(self.decided_since(id)).collect();
        if said.is_empty() { self.nothing() } else { said.join("; ") }
    }

    /// Says which decision came between, if one did.
    fn decided_since(&self, id: DatasetId) -> Option<String> {
        let is_new = |decision: &&Decision| self.earlier().is_none_or(|earlier| earlier.inventory.decision(decision.id).is_none());
        let decision = self.inventory().decisions_on(id).map(AsRef::as_ref).filter(is_new).max_by_key(|decision| (decision.date, decision.id));
        decision.map(|decision| self.decision_line(decision))
    }

    /// Names a decision in one line: what, when, number.
    pub(super) fn decision_line(&self, decision: &Decision) -> String {
        self.text.with("followup-decision", &[("decision", self.decision_facts(decision).into())])
    }

    /// Names a decision: what, when, number.
    pub(super) fn decision_facts(&self, decision: &Decision) -> String {
        let number = decision.register_number.as_ref().map(ToString::to_string);
        let parts = [Some(self.decision_kind(&decision.kind)), Some(self.text.date(decision.date)), number];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Says why a dataset stands in another field than before.
    fn why_moved(&self, row: &Row<'_>, whys: &Whys<'_>) -> String {
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
        why.extend(self.scores_since(id));
        // The reason for a score is the operation's too, and is said once.
        let said = whys.told(id, Done::Assessed, text).filter(|said| self.shows_reasons() && !why.iter().any(|one| one.contains(said)));
        why.splice(0..0, said);
        let is_other_model = self.inventory().model() != earlier.inventory.model();
        if why.is_empty() && is_other_model {
            why.push(text.get("followup-other-model").to_owned());
        }
        if why.is_empty() { self.nothing() } else { why.join("; ") }
    }

    /// Says in plain words which scores of a dataset differ; those given for the first time are only counted.
    fn scores_since(&self, id: DatasetId) -> Vec<String> {
        let Some(earlier) = self.earlier() else { return Vec::new() };
        let (now, then) = (self.inventory().scores(id), earlier.inventory.scores(id));
        let asked: Vec<CriterionId> = self.criteria_in_order().into_iter().map(|criterion| criterion.id).collect();
        let score = |scores: &crate::model::inventory::Scores, criterion| scores.get(criterion).map(|judgement| judgement.score);
        let (mut first, mut said) = (0, Vec::new());
        for criterion in &asked {
            match (score(then, criterion), score(now, criterion)) {
                (None, Some(_)) => first += 1,
                (before, after) if before != after => {
                    let reason = now.get(criterion).and_then(|judgement| judgement.reason.as_ref()).filter(|_| self.shows_reasons());
                    said.push(self.scored_otherwise(*criterion, before, after, reason.map(Prose::as_str)));
                }
                _ => {}
            }
        }
        let more = said.len().saturating_sub(SCORES);
        said.truncate(SCORES);
        said.extend((more > 0).then(|| self.text.with("followup-scored-more", &[("count", more.into())])));
        said.extend((first > 0).then(|| self.text.with("followup-scored-first", &[("count", first.into())])));
        said
    }

    /// Says how a score changed: `Demand from 2 to 4 (why)`.
    fn scored_otherwise(&self, criterion: CriterionId, before: Option<Score>, after: Option<Score>, reason: Option<&str>) -> String {
        let text = self.text;
        let name = ("criterion", self.short_name(criterion).into());
        let words = |score: Option<Score>| match score {
            Some(Score::Known(level)) => level.get().to_string(),
            Some(Score::Unknown) => lower_first(text.get("chart-spread-unknown")),
            None => self.nothing(),
        };
        if after.is_none() {
            return text.with("followup-unscored", &[name]);
        }
        let scored = text.with("followup-scored", &[name, ("before", words(before).into()), ("after", words(after).into())]);
        match reason {
            Some(reason) => text.with("followup-scored-why", &[("scored", scored.into()), ("reason", reason.trim_end_matches('.').into())]),
            None => scored,
        }
    }

    /// Names a criterion without its id.
    pub(super) fn short_name(&self, criterion: CriterionId) -> String {
        let known = self.inventory().model().and_then(|model| model.criterion(criterion));
        known.map_or_else(|| criterion.to_string(), |known| known.short.get(self.language()).to_owned())
    }
}
