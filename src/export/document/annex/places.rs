//! The order of the datasets: where each stands, how far that depends on the weights, and what was placed by hand.
//!
//! Both places are always shown, the given and the computed; the mathematics stands in the model.

use crate::alphabet::quadrant_in;
use crate::export::columns;
use crate::export::document::draft::Draft;
use crate::export::document::facts::Row;
use crate::export::report::Column;
use crate::figure::FigureKind;
use crate::model::priority::{Quadrant, SAME};
use crate::model::rank::Ranked;

impl Draft<'_> {
    pub(in crate::export::document) fn ranking(&mut self) {
        let (facts, text) = (self.facts, self.text);
        if facts.rows.is_empty() {
            return self.paragraph(text.get("report-nothing-to-assess"));
        }
        let columns = vec![
            Column::numbers(text.get("rank"), 104),
            Column::words(text.get("dataset"), 190),
            Column::words(text.get("department"), 176),
            Column::numbers(text.get("measure-value"), 86),
            Column::numbers(text.get("measure-cost"), 94),
            Column::numbers(text.get("measure-priority"), 98),
            Column::words(text.get("quadrant"), 163),
        ];
        let nothing = || text.get("nothing").to_owned();
        let line = |row: &Row<'_>| {
            let ranked = row.ranked;
            let (standing, computed) = (ranked.and_then(Ranked::point), ranked.and_then(|ranked| ranked.assessment.point()));
            let is_moved = ranked.is_some_and(|ranked| ranked.overridden.is_some());
            vec![
                self.rank_with_interval(row),
                facts.marked_title(row),
                row.department.map_or_else(nothing, |department| facts.department_name(Some(department), text).to_owned()),
                self.both(standing.map(|(value, _)| value), computed.map(|(value, _)| value), is_moved),
                self.both(standing.map(|(_, cost)| cost), computed.map(|(_, cost)| cost), is_moved),
                self.both(ranked.and_then(Ranked::priority), ranked.and_then(|ranked| ranked.assessment.priority), is_moved),
                self.field(row),
            ]
        };
        let rows = facts.rows.iter().map(line).collect();
        self.figure_of_next_table(FigureKind::Ranking);
        self.table(&self.of_part(text.get("report-ranking-caption")), "report-ranking-summary", columns, rows, None);
        let notes = ["report-ranking-note", "report-ranking-interval"].map(|key| text.get(key));
        self.paragraph(notes.join(" "));
        self.overrides();
    }

    /// Writes the rank with the best and the worst that other weights give: `3 (2–5)`.
    pub(in crate::export::document) fn rank_with_interval(&self, row: &Row<'_>) -> String {
        let interval = row.ranked.and_then(|ranked| ranked.interval).filter(|(best, worst)| best != worst);
        match interval {
            None => self.rank(row),
            Some((best, worst)) => {
                let [rank, best, worst] = [self.rank(row), self.text.count(best as usize), self.text.count(worst as usize)];
                self.text.with("report-rank-interval", &[("rank", rank.into()), ("best", best.into()), ("worst", worst.into())])
            }
        }
    }

    /// Writes a number of where a dataset stands, and beside it the computed one where somebody moved it.
    fn both(&self, standing: Option<f64>, computed: Option<f64>, is_moved: bool) -> String {
        let number = |number: Option<f64>| number.map_or_else(|| self.text.get("nothing").to_owned(), |number| self.text.number(number, 0));
        // The space is one that no line ends at.
        if is_moved { format!("{}\u{A0}({})", number(standing), number(computed)) } else { number(standing) }
    }

    /// Names the field that a dataset stands in and the computed one where it is another, with its class, whether it is sensitive, and how much is answered where not all is.
    pub(in crate::export::document) fn field(&self, row: &Row<'_>) -> String {
        let (facts, text) = (self.facts, self.text);
        let name = |quadrant: Quadrant| quadrant_in(Some(quadrant), facts.inventory.model(), text).to_owned();
        if row.is_hindered() {
            return text.get("report-hindered").to_owned();
        }
        let coverage = row.ranked.map(|ranked| ranked.assessment.coverage).filter(|coverage| *coverage < 1.0 - SAME);
        let answered = coverage.map(|coverage| text.with("report-answered", &[("share", text.percent(coverage, 0).into())]));
        let Some(quadrant) = row.quadrant() else { return answered.unwrap_or_else(|| text.get("nothing").to_owned()) };
        let computed = row.ranked.and_then(|ranked| ranked.assessment.quadrant).filter(|computed| *computed != quadrant);
        let class = columns::class(facts.inventory, row.ranked).map(str::to_owned);
        let named = computed.map_or_else(|| name(quadrant), |computed| format!("{} ({})", name(quadrant), name(computed)));
        let is_sensitive = row.ranked.is_some_and(|ranked| ranked.is_sensitive);
        let sensitive = is_sensitive.then(|| text.get("report-is-sensitive").to_owned());
        class.into_iter().chain([named]).chain(sensitive).chain(answered).collect::<Vec<_>>().join(", ")
    }

    fn overrides(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let moved: Vec<&Row<'_>> = facts.rows.iter().filter(|row| facts.inventory.place_override(row.dataset.id()).is_some()).collect();
        if moved.is_empty() {
            return;
        }
        self.section(2, "report-overrides");
        self.paragraph(text.get("report-overrides-text"));
        let mut columns =
            vec![Column::words(text.get("dataset"), 19), Column::words(text.get("report-by-scores"), 19), Column::words(text.get("part-override"), 19)];
        if self.shows_reasons() {
            columns.push(Column::words(text.get("reason"), 28));
        }
        columns.push(Column::words(text.get("report-decided"), 24));
        let line = |row: &&Row<'_>| {
            let place = facts.inventory.place_override(row.dataset.id())?;
            let ranked = row.ranked?;
            let computed = ranked.assessment.point().zip(ranked.assessment.quadrant);
            let mut cells = vec![facts.marked_title(row), self.place(computed), self.place(ranked.overridden)];
            if self.shows_reasons() {
                cells.push(place.reason.to_string());
            }
            cells.push(self.signed_in_cell(place.by.as_ref(), place.date));
            Some(cells)
        };
        let lines = moved.iter().filter_map(line).collect();
        self.table(text.get("report-overrides-caption"), "report-overrides-summary", columns, lines, None);
    }

    pub(in crate::export::document) fn place(&self, place: Option<((f64, f64), Quadrant)>) -> String {
        let text = self.text;
        let Some(((value, cost), quadrant)) = place else { return text.get("report-unplaced").to_owned() };
        let [value, cost] = [value, cost].map(|number| text.trimmed(number, 1));
        let name = quadrant_in(Some(quadrant), self.facts.inventory.model(), text).to_owned();
        text.with("report-place", &[("quadrant", name.into()), ("value", value.into()), ("cost", cost.into())])
    }
}
