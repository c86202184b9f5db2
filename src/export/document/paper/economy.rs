//! The work that the paper is about, in hours: what is estimated, and how much is not.
//!
//! Hours only; an inventory knows no money.

use crate::export::document::draft::Draft;
use crate::export::document::facts::{Group, Row};
use crate::export::report::Column;
use crate::model::priority::Quadrant;
use crate::model::{Dataset, Field, FieldKey, Language, Value};

/// The groups that the paper proposes something for.
const PROPOSED: [Group; 3] = [Group::Duty, Group::Placed(Quadrant::PublishNow), Group::Placed(Quadrant::PlanAndInvest)];

/// Estimates, summed.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Work {
    datasets: usize,
    to_publish: Option<f64>,
    per_year: Option<f64>,
    without: usize,
}

impl Work {
    fn of<'a>(rows: impl Iterator<Item = &'a Row<'a>>) -> Self {
        rows.fold(Self::default(), |work, row| {
            let (to_publish, per_year) = (hours(row.dataset, Field::HoursToPublish), hours(row.dataset, Field::HoursPerYear));
            let is_missing = to_publish.is_none() || per_year.is_none();
            work.plus(Self { datasets: 1, to_publish, per_year, without: usize::from(is_missing) })
        })
    }

    fn plus(self, other: Self) -> Self {
        let sum = |a: Option<f64>, b: Option<f64>| a.map_or(b, |a| Some(a + b.unwrap_or_default()));
        Self {
            datasets: self.datasets + other.datasets,
            to_publish: sum(self.to_publish, other.to_publish),
            per_year: sum(self.per_year, other.per_year),
            without: self.without + other.without,
        }
    }
}

fn hours(dataset: &Dataset, field: Field) -> Option<f64> {
    match dataset.get(FieldKey::new(field, Language::Sv)) {
        Some(Value::Hours(hours)) => Some(hours.get()),
        _ => None,
    }
}

impl Draft<'_> {
    pub(in crate::export::document) fn economy(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let proposed = PROPOSED.map(|group| (group.name(facts.inventory.model(), text), Work::of(facts.waiting(group))));
        let others = (text.get("report-others"), Work::of(facts.rows.iter().filter(|row| row.waits() && !PROPOSED.contains(&row.group))));
        let groups: Vec<(&str, Work)> = proposed.into_iter().chain([others]).filter(|(_, work)| work.datasets > 0).collect();
        let total = groups.iter().fold(Work::default(), |sum, (_, work)| sum.plus(*work));
        if total.to_publish.is_none() && total.per_year.is_none() {
            self.paragraph(text.get("report-economy-none"));
        } else {
            self.paragraph(text.get("report-economy-text"));
            let columns = vec![
                Column::words(text.get("report-group"), 30),
                Column::numbers(text.get("datasets"), 16),
                Column::numbers(text.get("report-hours-to-publish"), 18),
                Column::numbers(text.get("report-hours-per-year"), 16),
                Column::numbers(text.get("report-no-estimate"), 20),
            ];
            let number = |hours: Option<f64>| hours.map_or_else(|| text.get("nothing").to_owned(), |hours| text.trimmed(hours, 1));
            let line = |name: &str, work: &Work| {
                vec![name.to_owned(), text.count(work.datasets), number(work.to_publish), number(work.per_year), text.count(work.without)]
            };
            let rows = groups.iter().map(|(group, work)| line(group, work)).collect();
            let total = line(text.get("report-total"), &total);
            self.table(&self.of_part(text.get("report-economy-caption")), "report-economy-summary", columns, rows, Some(total));
        }
        self.decided();
    }

    /// Tells of the work that goes on whatever is decided now.
    fn decided(&mut self) {
        let decided = || self.facts.rows.iter().filter(|row| !row.waits() && !row.is_concluded);
        let Some(hours) = Work::of(decided()).per_year else { return };
        let without = decided().filter(|row| self::hours(row.dataset, Field::HoursPerYear).is_none()).count();
        let missing = self.text.with("report-economy-missing", &[("count", without.into())]);
        let sentence = self.text.with("report-economy-published", &[("hours", hours.into())]);
        self.paragraph(format!("{sentence} {missing}"));
    }
}
