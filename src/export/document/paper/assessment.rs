//! The assessment in a decision paper: how the datasets fall into groups, duties first.
//!
//! Names at most a few datasets of each; the rest stand in the annex.

use crate::alphabet::quadrant_in;
use crate::export::document::draft::{Draft, NAMED, some_of};
use crate::export::document::facts::{Group, Row};
use crate::export::report::{Block, Column, Span};
use crate::model::priority::Quadrant;

/// How many rows the table of duties has before it points to the annex.
const DUTIES: usize = 40;

impl Draft<'_> {
    pub(in crate::export::document) fn assessment(&mut self) {
        if self.facts.rows.is_empty() {
            return self.paragraph(self.text.get("report-nothing-to-assess"));
        }
        self.groups();
        self.duty();
        self.quadrant(Quadrant::PublishNow, "report-now-text");
        self.quadrant(Quadrant::PlanAndInvest, "report-plan-text");
        self.hindered();
        self.unplaced();
    }

    fn groups(&mut self) {
        let (facts, text) = (self.facts, self.text);
        self.section(2, "report-groups");
        self.paragraph(text.get("report-groups-text"));
        let columns = vec![
            Column::words(text.get("report-group"), 24),
            Column::words(text.get("report-meaning"), 46),
            Column::numbers(text.get("datasets"), 16),
            Column::numbers(text.get("report-remaining"), 14),
        ];
        let meaning = |group: Group| match group {
            Group::Duty => text.of("report-meaning", "duty"),
            Group::Placed(quadrant) => text.of("report-meaning", quadrant.key()),
            Group::Hindered => text.of("report-meaning", "hindered"),
            Group::Unplaced => text.of("report-meaning", "unplaced"),
        };
        let counts = |group| (facts.of_group(group).count(), facts.waiting(group).count());
        let line = |name: &str, meaning: &str, (all, waiting)| vec![name.to_owned(), meaning.to_owned(), text.count(all), text.count(waiting)];
        let rows = Group::ALL.iter().map(|group| line(group.name(facts.inventory.model(), text), meaning(*group), counts(*group))).collect();
        let waiting = facts.rows.iter().filter(|row| row.waits()).count();
        let total = line(text.get("report-total"), "", (facts.rows.len(), waiting));
        self.table(text.get("report-groups-caption"), "report-groups-summary", columns, rows, Some(total));
    }

    fn duty(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let rows: Vec<&Row<'_>> = facts.duties().collect();
        if rows.is_empty() {
            return;
        }
        self.section(2, "duty");
        self.paragraph(text.get("report-duty-text"));
        let columns = vec![
            Column::words(text.get("dataset"), 34),
            Column::words(text.get("department"), 26),
            Column::words(text.get("stage"), 16),
            Column::words(text.get("report-gates"), 20),
            Column::numbers(text.get("rank"), 8),
        ];
        let line = |row: &&Row<'_>| {
            let department = facts.department_name(row.department, text).to_owned();
            let gates = crate::model::gate::worst(facts.inventory.gates(row.dataset.id()));
            let words = [text.of("stage", row.dataset.stage().key()).to_owned(), text.of("gate-state", gates.key()).to_owned(), self.rank(row)];
            [facts.title(row), department].into_iter().chain(words).collect()
        };
        let lines = rows.iter().take(DUTIES).map(line).collect();
        self.table(text.get("report-duty-caption"), "report-duty-summary", columns, lines, None);
        self.rest(rows.len().saturating_sub(DUTIES));
    }

    fn quadrant(&mut self, quadrant: Quadrant, introduction: &str) {
        let (facts, text) = (self.facts, self.text);
        let rows: Vec<&Row<'_>> = facts.waiting(Group::Placed(quadrant)).collect();
        if rows.is_empty() {
            return;
        }
        self.blocks.push(Block::Heading { level: 2, text: quadrant_in(Some(quadrant), facts.inventory.model(), text).to_owned() });
        self.paragraph(text.get(introduction));
        let item = |row: &&Row<'_>| {
            let (title, rank) = (facts.title(row), self.rank(row));
            let item = match row.department {
                None => text.with("report-item-alone", &[("title", title.into()), ("rank", rank.into())]),
                department => {
                    let department = facts.department_name(department, text);
                    text.with("report-item", &[("title", title.into()), ("department", department.into()), ("rank", rank.into())])
                }
            };
            vec![Span::plain(item)]
        };
        let items = rows.iter().take(NAMED).map(item).collect();
        self.blocks.push(Block::List { ordered: false, items });
        self.rest(rows.len().saturating_sub(NAMED));
    }

    fn unplaced(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let titles: Vec<String> = facts.unplaced().map(|row| facts.title(row)).collect();
        if titles.is_empty() {
            return;
        }
        self.section(2, "report-unplaced");
        let count = titles.len();
        self.say("report-unplaced-text", &[("count", count.into()), ("titles", some_of(titles, text).into())]);
    }

    /// Says how many more there are.
    fn rest(&mut self, count: usize) {
        if count > 0 {
            self.say("report-more-in-annex", &[("count", count.into())]);
        }
    }

    /// Returns a dataset's rank, or a dash.
    pub(in crate::export::document) fn rank(&self, row: &Row<'_>) -> String {
        match row.ranked.and_then(|ranked| ranked.rank) {
            Some(rank) => self.text.count(rank as usize),
            None => self.text.get("nothing").to_owned(),
        }
    }
}
