//! The follow-up: what has happened since a snapshot or a day, for the yearly report.
//!
//! It counts and names; why a dataset moved is worked out in [`super::since`].

use jiff::Timestamp;
use jiff::civil::Date;

use super::draft::{Draft, some_of};
use super::facts::Row;
use super::why::Done;
use crate::export::report::Column;
use crate::figure::FigureKind;
use crate::model::decision::in_force;
use crate::model::demand::DemandSummary;
use crate::model::process::{DueWhat, Urgency};
use crate::model::{Decision, DecisionKind, Demand, Field, Inventory, Process, Stage};

/// How many rows a list has before it counts the rest.
const ROWS: usize = 200;

/// How wide a column of reasons is beside others.
const WHY: u16 = 34;

/// How many promised updates there are, and how many of them are late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Kept {
    promised: usize,
    late: usize,
}

impl Kept {
    fn of(inventory: &Inventory, day: Date) -> Self {
        let process = Process::of(inventory, day);
        let promised: Vec<u32> = process.iter().filter(|(id, _)| inventory.is_published(*id)).filter_map(|(_, progress)| progress.overdue_days).collect();
        Self { promised: promised.len(), late: promised.iter().filter(|days| **days > 0).count() }
    }

    const fn on_time(self) -> usize {
        self.promised - self.late
    }
}

impl Draft<'_> {
    /// Returns the day that is counted from.
    fn since_day(&self) -> Date {
        self.earlier().map_or(Date::MIN, |earlier| self.text.day_of(earlier.state.at))
    }

    /// Returns the two moments as people tell them apart: the day with the name of the snapshot, or the time where it is one and the same day.
    fn moments_said(&self) -> [String; 2] {
        let text = self.text;
        self.moments().map(|(day, at, name)| match name {
            Some(name) => text.with("followup-moment", &[("date", text.date(day).into()), ("name", name.into())]),
            None if self.since_day() == self.day() => text.date_and_time(at),
            None => text.date(day),
        })
    }

    /// Returns what stands over the numbers of the two moments: the days, or what tells them apart within one day.
    fn moments_in_short(&self) -> [String; 2] {
        let is_one_day = self.since_day() == self.day();
        self.moments().map(|(day, at, name)| match name {
            Some(name) if is_one_day => name.to_owned(),
            None if is_one_day => self.text.date_and_time(at),
            _ => self.text.date(day),
        })
    }

    /// Returns the day, the time and the name of the snapshot of the two moments.
    fn moments(&self) -> [(Date, Timestamp, Option<&str>); 2] {
        let then = self.earlier().map_or(self.shown.state, |earlier| earlier.state);
        let now = self.shown.state;
        [(self.since_day(), then.at, then.snapshot.as_deref()), (self.day(), now.at, now.snapshot.as_deref())]
    }

    /// Says what has happened, in a few sentences and a table of then and now.
    pub(super) fn followup_summary(&mut self) {
        let (text, organisation) = (self.text, self.organisation().to_owned());
        let [from, to] = self.moments_said();
        let args = [("organisation", organisation.into()), ("from", from.into()), ("to", to.into())];
        let said = [
            match self.chosen() {
                Some((count, all)) => text.with("followup-about-part", &[args.as_slice(), &[("count", count.into()), ("all", all.into())]].concat()),
                None => text.with("followup-about", &args),
            },
            text.with("followup-published-count", &[("count", self.published().len().into())]),
            text.with("followup-added-count", &[("count", self.came().len().into())]),
        ];
        self.paragraph(said.join(" "));
        if self.earlier().is_some_and(|earlier| earlier.inventory.datasets().len() == 0) && !self.facts.rows.is_empty() {
            self.say("followup-was-empty", &[("date", text.date(self.since_day()).into())]);
        }
        self.then_and_now();
    }

    fn then_and_now(&mut self) {
        let text = self.text;
        let Some(earlier) = self.earlier() else { return };
        let (then_day, day) = (self.since_day(), self.day());
        let (then, now) = (&earlier.inventory, self.inventory());
        let of_stage = |inventory: &Inventory, stage: Stage| inventory.datasets().filter(|dataset| dataset.stage() == stage).count();
        let row = |name: String, [then, now]: [usize; 2]| vec![name, text.count(then), text.count(now), text.signed(now as f64 - then as f64, 0)];
        let mut rows = vec![row(text.get("followup-all").to_owned(), [then, now].map(|inventory| inventory.datasets().len()))];
        rows.extend(Stage::ALL.map(|stage| {
            let name = text.with("followup-stage", &[("stage", text.of("stage", stage.key()).into())]);
            row(name, [then, now].map(|inventory| of_stage(inventory, stage)))
        }));
        let ended = |inventory: &Inventory| inventory.datasets().filter(|dataset| inventory.outcome(dataset.id()).is_some()).count();
        rows.push(row(text.get("followup-ended").to_owned(), [then, now].map(ended)));
        let kept = [Kept::of(then, then_day), Kept::of(now, day)];
        rows.push(row(text.get("followup-promised").to_owned(), kept.map(|kept| kept.promised)));
        rows.push(row(text.get("followup-on-time").to_owned(), kept.map(Kept::on_time)));
        let [from, to] = self.moments_in_short();
        let columns = vec![
            Column::words(text.get("document-measure"), 46),
            Column::numbers(from, 18),
            Column::numbers(to, 18),
            Column::numbers(text.get("followup-change"), 18),
        ];
        self.table(&self.of_part(text.get("followup-numbers-caption")), "followup-numbers-summary", columns, rows, None);
        self.noted(text.get("followup-numbers-text"), "followup-on-time-note");
        self.figure_if_any(FigureKind::Funnel);
    }

    /// Lists what was published.
    pub(super) fn followup_published(&mut self) {
        let text = self.text;
        let rows = self.published();
        if rows.is_empty() {
            return self.paragraph(text.get("followup-none-published"));
        }
        self.say("followup-published-text", &[("count", rows.len().into())]);
        let columns = vec![
            Column::words(text.get("dataset"), 34),
            Column::words(text.get("department"), 28),
            Column::words(text.of("field", "issued"), 16),
            Column::words(text.get("followup-by-decision"), 22),
        ];
        let line = |row: &&Row<'_>| {
            let decision = in_force(self.inventory().decisions_on(row.dataset.id()).map(AsRef::as_ref), &DecisionKind::Publish);
            let number = |decision: &Decision| decision.register_number.as_ref().map_or_else(|| text.date(decision.date), ToString::to_string);
            let issued = row.dataset.get(crate::model::FieldKey::new(Field::Issued, self.language()));
            vec![
                self.facts.marked_title(row),
                self.department_of(row.dataset),
                issued.map_or_else(|| self.nothing(), |value| self.value_in_words(value)),
                decision.map_or_else(|| self.nothing(), number),
            ]
        };
        let lines = rows.iter().map(line).collect();
        let whys = self.whys();
        let whys = rows.iter().map(|row| whys.told(row.id(), Done::Moved, text)).collect();
        self.reasoned_table(text.get("followup-published-caption"), "followup-published-summary", columns, lines, whys);
    }

    /// Lists what was added, and what is gone.
    pub(super) fn followup_added(&mut self) {
        let text = self.text;
        let (rows, gone) = (self.came(), self.went());
        if rows.is_empty() {
            self.paragraph(text.get("followup-none-added"));
        } else {
            self.say("followup-added-text", &[("count", rows.len().into())]);
            let columns = vec![
                Column::words(text.get("dataset"), 34),
                Column::words(text.get("department"), 28),
                Column::words(text.get("stage"), 16),
                Column::words(text.get("quadrant"), 22),
            ];
            let line = |row: &&Row<'_>| {
                let stage = text.of("stage", row.dataset.stage().key()).to_owned();
                vec![self.facts.marked_title(row), self.department_of(row.dataset), stage, self.place_name(row.ranked)]
            };
            let lines = rows.iter().take(ROWS).map(line).collect();
            let whys = self.whys();
            let whys = rows.iter().take(ROWS).map(|row| whys.told(row.id(), Done::Came, text)).collect();
            self.reasoned_table(text.get("followup-added-caption"), "followup-added-summary", columns, lines, whys);
            self.more(rows.len());
        }
        if !gone.is_empty() {
            self.say("followup-gone", &[("count", gone.len().into()), ("titles", some_of(gone, text).into())]);
        }
    }

    /// Adds a table of datasets with a column for why, where anybody said.
    fn reasoned_table(&mut self, caption: &str, summary: &str, mut columns: Vec<Column>, mut lines: Vec<Vec<String>>, whys: Vec<Option<String>>) {
        let text = self.text;
        if whys.iter().any(Option::is_some) {
            columns.push(Column::words(text.get("followup-why"), WHY));
            for (line, why) in lines.iter_mut().zip(whys) {
                line.push(why.unwrap_or_else(|| self.nothing()));
            }
        }
        self.table(caption, summary, columns, lines, None);
    }

    /// Says how many rows a list has more than it shows.
    fn more(&mut self, count: usize) {
        if count > ROWS {
            self.say("followup-more", &[("count", (count - ROWS).into())]);
        }
    }

    /// Lists what stands elsewhere, and why.
    pub(super) fn followup_moved(&mut self) {
        let text = self.text;
        let moved = self.moved();
        if moved.is_empty() {
            let has_published = !self.published().is_empty();
            return self.paragraph(text.get(if has_published { "followup-none-moved-else" } else { "followup-none-moved" }));
        }
        self.paragraph(text.get("followup-moved-text"));
        let columns = vec![
            Column::words(text.get("dataset"), 24),
            Column::words(text.get("followup-from"), 19),
            Column::words(text.get("followup-to"), 19),
            Column::words(text.get("followup-why"), 38),
        ];
        let count = moved.len();
        let lines = moved.into_iter().take(ROWS).map(|moved| vec![moved.title, moved.from, moved.to, moved.why]).collect();
        self.table(text.get("followup-moved-caption"), "followup-moved-summary", columns, lines, None);
        self.more(count);
    }

    /// Lists what is left out: what was ended, declined or put off since then, and what a gate blocks.
    pub(super) fn followup_left(&mut self) {
        let text = self.text;
        let was = |row: &Row<'_>| self.earlier().and_then(|earlier| earlier.inventory.outcome(row.dataset.id()));
        let mut lines = Vec::new();
        for row in &self.facts.rows {
            let id = row.dataset.id();
            if let Some(outcome) = self.inventory().outcome(id).filter(|outcome| was(row) != Some(*outcome)) {
                let link = outcome.link.as_ref().map(ToString::to_string);
                let why: Vec<String> = outcome.text.as_ref().map(ToString::to_string).into_iter().chain(link).collect();
                lines.push(vec![self.facts.marked_title(row), text.of("outcome-kind", outcome.kind.key()).to_owned(), why.join(" ")]);
            } else if row.is_hindered() {
                let gates = self.inventory().gates(id);
                let found = crate::model::gate::first(gates, crate::model::GateState::Blocked);
                let why = found.map_or_else(
                    || self.nothing(),
                    |(gate, finding)| {
                        let name = text.of("gate", gate.key());
                        let reason = finding.reason.as_ref().filter(|_| self.shows_reasons()).map_or_else(String::new, |reason| format!(": {reason}"));
                        format!("{name}{reason}")
                    },
                );
                lines.push(vec![self.facts.marked_title(row), text.get("report-hindered").to_owned(), why]);
            } else if let Some(decision) = self.turned_down(row) {
                let why = decision.text.as_ref().map_or_else(|| self.nothing(), ToString::to_string);
                lines.push(vec![self.facts.marked_title(row), self.decision_line(decision), why]);
            }
        }
        if lines.is_empty() {
            return self.paragraph(text.get("followup-none-left"));
        }
        self.paragraph(text.get("followup-left-text"));
        let columns = vec![Column::words(text.get("dataset"), 28), Column::words(text.get("followup-how"), 26), Column::words(text.get("followup-why"), 46)];
        self.table(text.get("followup-left-caption"), "followup-left-summary", columns, lines, None);
    }

    /// Returns the newest decision on a dataset where that says no or wait, and was made since then.
    fn turned_down(&self, row: &Row<'_>) -> Option<&Decision> {
        let newest = self.inventory().decisions_on(row.dataset.id()).map(AsRef::as_ref).max_by_key(|decision| (decision.date, decision.id))?;
        let is_no = matches!(newest.kind, DecisionKind::Decline | DecisionKind::Defer);
        let is_new = self.earlier().is_none_or(|earlier| earlier.inventory.decision(newest.id).is_none());
        (is_no && is_new).then_some(newest)
    }

    /// Tells how the promised updates are kept.
    pub(super) fn followup_maintenance(&mut self) {
        let (text, day) = (self.text, self.day());
        let kept = Kept::of(self.inventory(), day);
        if kept.promised == 0 {
            return self.paragraph(text.get("followup-nothing-promised"));
        }
        let share = text.percent(kept.on_time() as f64 / kept.promised as f64, 0);
        self.say("followup-kept", &[("count", kept.promised.into()), ("ontime", kept.on_time().into()), ("share", share.into())]);
        let process = Process::of(self.inventory(), day);
        let late = process.due.iter().filter(|due| due.what == DueWhat::Update && due.urgency == Urgency::Overdue);
        let lines = late.filter_map(|due| {
            let dataset = self.inventory().dataset(due.dataset).filter(|dataset| self.inventory().is_published(dataset.id()))?;
            let title = dataset.title(self.language()).to_owned();
            Some(vec![title, self.department_of(dataset), text.date(due.date), text.count(due.overdue_days as usize)])
        });
        let lines = lines.collect();
        let columns = vec![
            Column::words(text.get("dataset"), 38),
            Column::words(text.get("department"), 28),
            Column::words(text.get("followup-promised-on"), 18),
            Column::numbers(text.get("followup-days-late"), 16),
        ];
        self.table(text.get("followup-late-caption"), "followup-late-summary", columns, lines, None);
    }

    /// Tells who asked for what, and who has had an answer.
    pub(super) fn followup_demand(&mut self) {
        let (text, since) = (self.text, self.since_day());
        let is_new = |demand: &&Demand| demand.date > since;
        let new: Vec<&Demand> = self.inventory().demands().map(AsRef::as_ref).filter(is_new).collect();
        let answered = self.inventory().demands().filter(|demand| demand.answered.is_some_and(|day| day > since)).count();
        let all = DemandSummary::of(self.inventory().demands().map(AsRef::as_ref));
        if all.count == 0 {
            return self.paragraph(text.get("followup-no-demand"));
        }
        let args = [("count", new.len().into()), ("answered", answered.into()), ("unanswered", all.unanswered.into())];
        self.say("followup-demand-text", &args);
        let summary = DemandSummary::of(new);
        let line = |group: &crate::model::demand::DemandGroup| vec![group.name.clone(), text.count(group.count), text.count(group.unanswered)];
        let lines = summary.groups.iter().map(line).collect();
        let columns = vec![
            Column::words(text.get("followup-group"), 52),
            Column::numbers(text.get("followup-asked"), 24),
            Column::numbers(text.get("followup-unanswered"), 24),
        ];
        self.table(text.get("followup-demand-caption"), "followup-demand-summary", columns, lines, None);
    }
}
