//! The assessment in a decision paper: how the datasets fall into groups, duties first.
//!
//! Names at most a few datasets of each; the rest stand in the annex.

use super::standing::ROWS;
use crate::alphabet::quadrant_in;
use crate::export::document::draft::{Draft, named, some_of};
use crate::export::document::facts::{Group, Row};
use crate::export::report::Column;
use crate::model::priority::Quadrant;

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
        self.table(&self.of_part(text.get("report-groups-caption")), "report-groups-summary", columns, rows, Some(total));
        self.counted_in_matrix();
    }

    /// Says why the matrix counts more in a quadrant than the table of groups, and how many.
    fn counted_in_matrix(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let drawn = |quadrant| facts.rows.iter().filter(|row| row.quadrant() == Some(quadrant)).count();
        let place = |quadrant: Quadrant| {
            let name = quadrant_in(Some(quadrant), facts.inventory.model(), text).to_owned();
            text.with("report-groups-matrix-place", &[("quadrant", name.into()), ("count", drawn(quadrant).into())])
        };
        let is_other = |quadrant: &Quadrant| drawn(*quadrant) != facts.of_group(Group::Placed(*quadrant)).count();
        let places: Vec<String> = Quadrant::ALL.into_iter().filter(is_other).map(place).collect();
        if !places.is_empty() && self.has_annex() {
            self.say("report-groups-matrix", &[("places", named(places, text).into())]);
        }
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
            Column::words(text.get("dataset"), 26),
            Column::words(text.get("department"), 20),
            Column::words(text.get("stage"), 15),
            Column::numbers(text.get("rank"), 8),
            Column::words(text.get("report-before"), 31),
        ];
        let line = |row: &&Row<'_>| {
            let department = facts.department_name(row.department, text).to_owned();
            let words = [text.of("stage", row.dataset.stage().key()).to_owned(), self.rank(row), self.before_published(row)];
            [facts.title(row), department].into_iter().chain(words).collect()
        };
        let lines = rows.iter().take(ROWS).map(line).collect();
        self.table(&self.of_part(text.get("report-duty-caption")), "report-duty-summary", columns, lines, None);
        self.rest(rows.len().saturating_sub(ROWS));
    }

    fn quadrant(&mut self, quadrant: Quadrant, introduction: &str) {
        let (facts, text) = (self.facts, self.text);
        let rows: Vec<&Row<'_>> = facts.waiting(Group::Placed(quadrant)).collect();
        if rows.is_empty() {
            return;
        }
        let name = quadrant_in(Some(quadrant), facts.inventory.model(), text).to_owned();
        self.heading(2, &name);
        self.paragraph(text.get(introduction));
        self.remaining_table(&name, &rows);
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
    pub(super) fn rest(&mut self, count: usize) {
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
