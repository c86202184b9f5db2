//! The minutes of a workshop: when it was, who wrote, what was scored and examined, what was decided, and what remains.
//!
//! Worked out from what was done in the time that is asked for; what was undone again is not told.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use super::State;
use super::draft::{Draft, some_of};
use super::facts::Row;
use super::public::part_of;
use crate::export::report::Column;
use crate::figure::FigureKind;
use crate::model::operation::MAKER;
use crate::model::{ChangeSet, CriterionId, DatasetId, Decision, GateId, Key, Operation, OperationKind, Record};

/// Who did what a computer says no name for.
const NOBODY: &str = "?";

/// A record before and after all that was done to it.
type Net<'a> = (Option<&'a Record>, Option<&'a Record>);

impl<'a> Draft<'a> {
    /// Returns what was done in the time that the minutes tell of: since the moment that was chosen, or on the last day on which anything was scored.
    fn session(&self) -> Vec<&'a (Operation, ChangeSet)> {
        let assessed = self.assessed();
        if self.shown.earlier.is_some() {
            return assessed;
        }
        let last = self.last_day();
        assessed.into_iter().filter(|(operation, _)| Some(self.text.day_of(operation.at)) == last).collect()
    }

    /// Returns what people assessed; of an example that nobody has touched, what came with it, so that it shows what minutes are.
    fn assessed(&self) -> Vec<&'a (Operation, ChangeSet)> {
        let history: &'a [(Operation, ChangeSet)] = &self.shown.history;
        let (by_people, by_program): (Vec<_>, Vec<_>) =
            history.iter().filter(|(operation, changes)| is_assessment(operation, changes)).partition(|(operation, _)| is_of_people(operation));
        if by_people.is_empty() { by_program } else { by_people }
    }

    /// Returns the last day on which anybody gave scores.
    fn last_day(&self) -> Option<Date> {
        let scores = |changes: &ChangeSet| changes.iter().any(|change| matches!(change.key(), Key::Score(..)));
        let last = self.assessed().into_iter().find(|(_, changes)| scores(changes));
        last.map(|(operation, _)| self.text.day_of(operation.at))
    }

    /// Says which time the minutes tell of, and what of it.
    fn minutes_period(&self) -> Option<String> {
        let text = self.text;
        let Some(earlier) = &self.shown.earlier else {
            return self.last_day().map(|day| text.with("minutes-period-day", &[("date", text.long_date(day).into())]));
        };
        let said = |state: &State| {
            let at = text.date_and_time(state.at);
            let of = |name: &String| text.with("followup-moment", &[("date", at.as_str().into()), ("name", name.as_str().into())]);
            state.snapshot.as_ref().map_or_else(|| at.clone(), of)
        };
        let args = [("from", said(earlier.state).into()), ("to", said(self.shown.state).into())];
        Some(text.with("minutes-period", &args))
    }

    /// Returns what each record was before and is after the session, where that differs.
    fn net(&self) -> BTreeMap<Key, Net<'a>> {
        let mut net: BTreeMap<Key, Net<'a>> = BTreeMap::new();
        // Newest first: the first to be met says what it came to, the last what it was.
        for (_, changes) in self.session() {
            for change in changes {
                net.entry(change.key()).and_modify(|(before, _)| *before = change.before()).or_insert((change.before(), change.after()));
            }
        }
        net.retain(|_, (before, after)| before != after);
        net
    }

    /// Says when it was and what it came to.
    pub(super) fn minutes_summary(&mut self) {
        let text = self.text;
        let session = self.session();
        let period = self.minutes_period();
        let (Some((last, _)), Some((first, _))) = (session.first(), session.last()) else {
            let said: Vec<String> = period.into_iter().chain([text.get("minutes-nothing").to_owned()]).collect();
            return self.paragraph(said.join(" "));
        };
        let (from, to) = (text.day_of(first.at), text.day_of(last.at));
        let organisation = self.organisation().to_owned();
        let when = if from == to {
            let args = [("date", text.long_date(from).into()), ("from", text.time(first.at).into()), ("to", text.time(last.at).into())];
            text.with("minutes-when", &[args.as_slice(), &[("organisation", organisation.into())]].concat())
        } else {
            text.with("minutes-when-days", &[("from", text.long_date(from).into()), ("to", text.long_date(to).into()), ("organisation", organisation.into())])
        };
        let net = self.net();
        let scores = net.keys().filter(|key| matches!(key, Key::Score(..))).count();
        let mut datasets: Vec<DatasetId> = net.keys().filter(|key| matches!(key, Key::Score(..))).filter_map(|key| key.dataset()).collect();
        datasets.dedup();
        let what = text.with("minutes-count", &[("scores", scores.into()), ("datasets", datasets.len().into())]);
        self.paragraph(format!("{when} {what}"));
        if let Some(period) = period {
            self.paragraph(period);
        }
        self.support();
    }

    /// Lists who wrote, and when.
    pub(super) fn minutes_participants(&mut self) {
        let text = self.text;
        let mut people: BTreeMap<&str, (usize, Timestamp, Timestamp)> = BTreeMap::new();
        let session = self.session();
        for (operation, _) in &session {
            let entry = people.entry(operation.who.as_str()).or_insert((0, operation.at, operation.at));
            *entry = (entry.0 + 1, entry.1.min(operation.at), entry.2.max(operation.at));
        }
        if people.is_empty() {
            return self.paragraph(text.get("minutes-nobody"));
        }
        self.paragraph(text.get("minutes-participants-text"));
        let line = |(who, (count, first, last)): (&str, (usize, Timestamp, Timestamp))| {
            let who = if who.is_empty() || who == NOBODY { text.get("minutes-unknown") } else { who };
            vec![who.to_owned(), text.count(count), text.date_and_time(first), text.date_and_time(last)]
        };
        let lines = people.into_iter().map(line).collect();
        let columns = vec![
            Column::words(text.get("demand-part-who"), 34),
            Column::numbers(text.get("minutes-changes"), 18),
            Column::words(text.get("minutes-first"), 24),
            Column::words(text.get("minutes-last"), 24),
        ];
        self.table(text.get("minutes-participants-caption"), "minutes-participants-summary", columns, lines, None);
    }

    /// Lists every score that came or changed, dataset by dataset.
    pub(super) fn minutes_scores(&mut self) {
        let text = self.text;
        let net = self.net();
        let mut scores: BTreeMap<DatasetId, Vec<(CriterionId, &Net<'_>)>> = BTreeMap::new();
        for (key, net) in &net {
            if let Key::Score(id, criterion) = *key {
                scores.entry(id).or_default().push((criterion, net));
            }
        }
        let score = |record: Option<&Record>| match record {
            Some(Record::Score(judgement)) => judgement.score.to_string(),
            _ => self.nothing(),
        };
        let reason = |record: Option<&Record>| match record {
            Some(Record::Score(judgement)) if self.shows_reasons() => judgement.reason.as_ref().map_or_else(String::new, ToString::to_string),
            _ => String::new(),
        };
        let line = |row: &Row<'_>, criterion: CriterionId, (before, after): &Net<'_>| {
            vec![self.facts.title(row), self.criterion_name(criterion), score(*before), score(*after), reason(*after)]
        };
        // Value first, as everywhere.
        let order: Vec<CriterionId> = self.criteria_in_order().into_iter().map(|criterion| criterion.id).collect();
        for one in scores.values_mut() {
            one.sort_by_key(|(criterion, _)| order.iter().position(|other| other == criterion).unwrap_or(order.len()));
        }
        let of_row = |row| scores.get(&Row::id(row)).into_iter().flatten().map(move |(criterion, net)| (row, *criterion, *net));
        let lines: Vec<Vec<String>> = self.facts.rows.iter().flat_map(of_row).map(|(row, criterion, net)| line(row, criterion, net)).collect();
        if lines.is_empty() {
            return self.paragraph(text.get("minutes-no-scores"));
        }
        let columns = vec![
            Column::words(text.get("dataset"), 24),
            Column::words(text.get("criterion"), 22),
            Column::numbers(text.get("minutes-before"), 9),
            Column::numbers(text.get("minutes-after"), 9),
            Column::words(text.get("reason"), 36),
        ];
        self.table(text.get("minutes-scores-caption"), "minutes-scores-summary", columns, lines, None);
        self.minutes_places(&net);
        // The figure comes last: it takes half a page, which the table would leave empty above it.
        self.spread(&scores.keys().copied().collect());
    }

    /// Shows how the scores spread over the datasets that were assessed, where there are several.
    fn spread(&mut self, assessed: &BTreeSet<DatasetId>) {
        if assessed.len() > 1 {
            let count = assessed.len();
            self.say("minutes-spread", &[("count", count.into())]);
            self.figure_of(FigureKind::Spread, &part_of(self.inventory(), assessed));
        }
    }

    fn criterion_name(&self, criterion: CriterionId) -> String {
        let known = self.inventory().model().and_then(|model| model.criterion(criterion));
        known.map_or_else(|| criterion.to_string(), |known| format!("{criterion} {}", known.short.get(self.language())))
    }

    /// Lists what was placed by hand.
    fn minutes_places(&mut self, net: &BTreeMap<Key, Net<'_>>) {
        let text = self.text;
        let line = |(key, (_, after)): (&Key, &Net<'_>)| {
            let Key::Override(id) = *key else { return None };
            let title = self.title_of(id);
            Some(match after {
                Some(Record::Override(place)) => {
                    let [value, cost] = [place.value, place.cost].map(|number| text.trimmed(number, 1));
                    let reason = if self.shows_reasons() { place.reason.to_string() } else { String::new() };
                    text.with("minutes-placed", &[("dataset", title.into()), ("value", value.into()), ("cost", cost.into()), ("reason", reason.into())])
                }
                _ => text.with("minutes-place-cleared", &[("dataset", title.into())]),
            })
        };
        let lines: Vec<String> = net.iter().filter_map(line).collect();
        self.list(false, lines);
    }

    /// Lists every gate that was examined.
    pub(super) fn minutes_gates(&mut self) {
        let text = self.text;
        let net = self.net();
        let line = |(key, (before, after)): (&Key, &Net<'_>)| {
            let Key::Gate(id, gate) = *key else { return None };
            let state = |record: Option<&Record>| match record {
                Some(Record::Gate(finding)) => text.of("gate-state", finding.state.key()).to_owned(),
                _ => text.of("gate-state", "unassessed").to_owned(),
            };
            let reason = match after {
                Some(Record::Gate(finding)) if self.shows_reasons() => finding.reason.as_ref().map_or_else(String::new, ToString::to_string),
                _ => String::new(),
            };
            Some(vec![self.title_of(id), gate_name(gate, text), state(*before), state(*after), reason])
        };
        let lines: Vec<Vec<String>> = net.iter().filter_map(line).collect();
        if lines.is_empty() {
            return self.paragraph(text.get("minutes-no-gates"));
        }
        let columns = vec![
            Column::words(text.get("dataset"), 24),
            Column::words(text.get("report-gate"), 23),
            Column::words(text.get("minutes-before"), 15),
            Column::words(text.get("minutes-after"), 15),
            Column::words(text.get("reason"), 23),
        ];
        self.table(text.get("minutes-gates-caption"), "minutes-gates-summary", columns, lines, None);
    }

    /// Lists the decisions that were written down.
    pub(super) fn minutes_decisions(&mut self) {
        let net = self.net();
        let mut decisions: Vec<&Decision> = net
            .values()
            .filter_map(|(before, after)| match (before, after) {
                (None, Some(Record::Decision(decision))) => Some(decision.as_ref()),
                _ => None,
            })
            .collect();
        decisions.sort_by_key(|decision| (decision.date, decision.id));
        self.decisions_table(&decisions, true);
    }

    /// Says what remains to be scored, explained and examined.
    pub(super) fn minutes_remaining(&mut self) {
        let text = self.text;
        let titles = |rows: Vec<&Row<'_>>| rows.into_iter().map(|row| self.facts.title(row)).collect::<Vec<String>>();
        let unplaced = titles(self.facts.unplaced().collect());
        let is_unreasoned = |row: &&Row<'_>| row.ranked.is_some_and(|ranked| !ranked.is_reasoned);
        let unreasoned = titles(self.facts.rows.iter().filter(is_unreasoned).collect());
        let sensitive = titles(self.facts.rows.iter().filter(|row| row.ranked.is_some_and(|ranked| ranked.is_sensitive)).collect());
        let mut items = Vec::new();
        for (key, titles) in [("minutes-unplaced", unplaced), ("minutes-unreasoned", unreasoned), ("minutes-sensitive", sensitive)] {
            if !titles.is_empty() {
                items.push(text.with(key, &[("count", titles.len().into()), ("titles", some_of(titles, text).into())]));
            }
        }
        if items.is_empty() {
            return self.paragraph(text.get(match self.chosen() {
                _ if self.facts.rows.is_empty() => "report-nothing-to-assess",
                Some(_) => "minutes-nothing-remains-part",
                None => "minutes-nothing-remains",
            }));
        }
        self.list(false, items);
    }
}

/// Tells whether people did it, and not the program, which fills the example.
fn is_of_people(operation: &Operation) -> bool {
    operation.label.kind != OperationKind::FillExample && operation.who != MAKER
}

/// Tells whether something was assessed: scored, examined, placed by hand or decided and written down. A whole inventory that is put in is
/// nobody's work at the table.
fn is_assessment(operation: &Operation, changes: &ChangeSet) -> bool {
    operation.label.kind != OperationKind::LoadInventory
        && changes.iter().any(|change| matches!(change.key(), Key::Score(..) | Key::Gate(..) | Key::Override(_) | Key::Decision(_)))
}

fn gate_name(gate: GateId, text: &crate::text::Text) -> String {
    text.of("gate", gate.key()).to_owned()
}
