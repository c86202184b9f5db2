//! The proposals of a decision paper: written as if already decided, one action to a point, each to be read alone.
//!
//! Proposes only what the inventory says should come next, and sets no dates.

use crate::export::document::draft::{Draft, named};
use crate::export::document::facts::Group;
use crate::model::priority::Quadrant;
use crate::model::{DepartmentId, GateState};

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
        let mut points = self.to_publish(Group::Duty, ["report-propose-duty", "report-propose-duty-if"]);
        points.extend(self.to_publish(Group::Placed(Quadrant::PublishNow), ["report-propose-now", "report-propose-now-if"]));
        points.extend(self.to_plan());
        let hindered = facts.of_group(Group::Hindered).count();
        if hindered > 0 {
            points.push(text.with("report-propose-hindered", &[("count", hindered.into())]));
        }
        let unplaced = facts.unplaced().count();
        if unplaced > 0 {
            let key = if self.chosen().is_some() { "report-propose-score-part" } else { "report-propose-score" };
            points.push(text.with(key, &[("count", unplaced.into())]));
        }
        if points.is_empty() {
            let key = if facts.rows.is_empty() { "report-propose-inventory" } else { "report-propose-keep" };
            points.push(text.get(key).to_owned());
        }
        points
    }

    /// Proposes that datasets are published, department by department: first those that nothing stands in the way of, then the others with
    /// what must come true first. Those that it was decided to wait with, or to publish, are not proposed.
    fn to_publish(&self, group: Group, [key, key_if]: [&str; 2]) -> Vec<String> {
        let facts = self.facts;
        let mut points = Vec::new();
        for department in facts.departments(self.text) {
            let mut by_condition: Vec<(Option<String>, Vec<String>)> = vec![(None, Vec::new())];
            for row in facts.waiting(group).filter(|row| row.department == department && row.is_proposed()) {
                let condition = self.condition(row);
                match by_condition.iter_mut().find(|(other, _)| *other == condition) {
                    Some((_, titles)) => titles.push(facts.title(row)),
                    None => by_condition.push((condition, vec![facts.title(row)])),
                }
            }
            for (condition, titles) in by_condition {
                let key = if condition.is_some() { key_if } else { key };
                points.extend(titles.chunks(PER_POINT).map(|titles| self.point(key, department, titles, condition.as_deref().unwrap_or_default())));
            }
        }
        points
    }

    /// Proposes plans for what gives much but costs much, and that the plans take up the gates that are not passed.
    fn to_plan(&self) -> Vec<String> {
        let facts = self.facts;
        let planned = || facts.waiting(Group::Placed(Quadrant::PlanAndInvest)).filter(|row| row.is_proposed());
        let mut points = Vec::new();
        for department in facts.departments(self.text) {
            let titles: Vec<String> = planned().filter(|row| row.department == department).map(|row| facts.title(row)).collect();
            points.extend(titles.chunks(PER_POINT).map(|titles| self.point("report-propose-plan", department, titles, "")));
        }
        let open: Vec<String> = planned().filter(|row| row.gates != GateState::Clear).map(|row| facts.title(row)).collect();
        points.extend(open.chunks(PER_POINT).map(|titles| self.point("report-propose-plan-gates", None, titles, "")));
        points
    }

    fn point(&self, key: &str, department: Option<DepartmentId>, titles: &[String], condition: &str) -> String {
        let (facts, text) = (self.facts, self.text);
        let name = if department.is_some() { facts.department_name(department, text) } else { facts.organisation(text) };
        text.with(key, &[("department", name.into()), ("titles", named(titles.to_vec(), text).into()), ("condition", condition.into())])
    }
}
