//! The proposals of a decision paper: written as if already decided, one action to a point, each to be read alone.
//!
//! Proposes only what the inventory says should come next, and sets no dates.

use crate::export::document::draft::{Draft, joined};
use crate::export::document::facts::{Group, Row};
use crate::model::priority::Quadrant;
use crate::model::{GateState, gate};

/// How many datasets one point names; a longer list becomes several points.
const PER_POINT: usize = 8;

impl Draft<'_> {
    pub(in crate::export::document) fn proposals(&mut self) {
        let points = self.points(Self::proposed_points);
        self.list(true, points);
    }

    /// Drafts what is proposed.
    pub(in crate::export::document) fn proposed_points(&self) -> Vec<String> {
        let (facts, text) = (self.facts, self.text);
        let mut points = self.points_of(Group::Duty, "report-propose-duty");
        points.extend(self.points_of(Group::Placed(Quadrant::PublishNow), "report-propose-now"));
        points.extend(self.points_of(Group::Placed(Quadrant::PlanAndInvest), "report-propose-plan"));
        if let Some(point) = self.open_gates() {
            points.push(point);
        }
        let hindered = facts.of_group(Group::Hindered).count();
        if hindered > 0 {
            points.push(text.with("report-propose-hindered", &[("count", hindered.into())]));
        }
        let unplaced = facts.unplaced().count();
        if unplaced > 0 {
            points.push(text.with("report-propose-score", &[("count", unplaced.into())]));
        }
        if points.is_empty() {
            let key = if facts.rows.is_empty() { "report-propose-inventory" } else { "report-propose-keep" };
            points.push(text.get(key).to_owned());
        }
        points
    }

    /// Proposes that gates are passed before anything is published, where the proposals concern datasets that have not passed them.
    fn open_gates(&self) -> Option<String> {
        let is_passed = |row: &&Row<'_>| gate::worst(self.facts.inventory.gates(row.dataset.id())) == GateState::Clear;
        let count = self.facts.rows.iter().filter(|row| row.is_proposed() && !is_passed(row)).count();
        (count > 0).then(|| self.text.with("report-propose-gates", &[("count", count.into())]))
    }

    fn points_of(&self, group: Group, key: &str) -> Vec<String> {
        let (facts, text) = (self.facts, self.text);
        let mut points = Vec::new();
        for department in facts.departments(text) {
            let titles: Vec<String> = facts.waiting(group).filter(|row| row.department == department).map(|row| facts.title(row)).collect();
            let name = if department.is_some() { facts.department_name(department, text) } else { facts.organisation(text) };
            let point = |titles: &[String]| text.with(key, &[("department", name.into()), ("titles", joined(titles, text).into())]);
            points.extend(titles.chunks(PER_POINT).map(point));
        }
        points
    }
}
