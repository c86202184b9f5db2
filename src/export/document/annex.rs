//! The annex: the matrix with its table, the order, the scoring model, the scores and the reasons; by itself or after a decision paper.
//!
//! Shows scores and their reasons and nothing else that is internal.

mod method;
mod places;

use super::draft::Draft;
use super::facts::Row;
use crate::export::picture::{self, Drawing};
use crate::export::report::{Block, Column, Figure};
use crate::model::document::Reasons;
use crate::model::priority::Quadrant;
use crate::model::{Axis, Criterion};

/// How wide the matrix is on paper, in millimetres.
const MATRIX_WIDTH: f32 = 160.0;

impl Draft<'_> {
    /// Writes the annex of a decision paper, its parts one level below its heading.
    pub(super) fn annex(&mut self) {
        self.section(2, "report-matrix");
        self.matrix();
        if !self.facts.rows.is_empty() {
            self.section(2, "report-ranking");
            self.ranking();
        }
        if self.inventory().model().is_some() {
            self.section(2, "report-model-heading");
            self.method();
            if self.scored().next().is_some() {
                self.section(2, "report-scores");
                self.scores();
            }
            if self.reasoned().next().is_some() {
                self.section(2, "report-reasons");
                self.reasons();
            }
        }
        self.made();
    }

    /// Says what the annex holds and how it is read.
    pub(super) fn annex_about(&mut self) {
        let (count, organisation) = (self.facts.rows.len(), self.organisation().to_owned());
        self.say("annex-about-text", &[("organisation", organisation.into()), ("count", count.into())]);
        self.support();
    }

    pub(super) fn matrix(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let placed = facts.rows.iter().filter(|row| row.quadrant().is_some() || row.is_hindered()).count();
        let ranked = facts.rows.iter().filter_map(|row| row.ranked);
        let Some(mut input) = picture::matrix(facts.inventory, ranked, self.order.matrix, text).filter(|_| placed > 0) else {
            return self.paragraph(text.get("report-nothing-placed"));
        };
        self.figures += 1;
        let table = (self.tables + 1).to_string();
        if !self.shows_reasons() {
            input.hindered.iter_mut().for_each(|one| one.reason.clone_from(&one.gate));
        }
        let place = |quadrant: Quadrant| (quadrant, input.points.iter().filter(|point| point.quadrant == quadrant).count());
        let mut alt = picture::in_words(
            if input.flip_cost { "picture-alt-flipped-table" } else { "report-matrix-alt" },
            Quadrant::ALL.map(place),
            &[("table", table.clone().into())],
            facts.inventory.model(),
            text,
        );
        let mut caption = text.with("report-matrix-caption", &[("table", table.into())]);
        if input.points.iter().any(|point| point.has_duty) {
            caption = format!("{caption} {}", text.get("report-matrix-counts"));
        }
        if let Some(lane) = picture::lane_in_words(&input, text) {
            caption = format!("{caption} {}", text.get("report-matrix-lane"));
            alt = format!("{alt} {lane}");
        }
        if input.points.iter().any(|point| point.overridden.is_some()) {
            caption = format!("{caption} {}", text.get("report-matrix-moved"));
        }
        let (caption, alt) = (self.drawn_of_part(&caption), self.drawn_of_part(&alt));
        let caption = text.with("report-figure", &[("number", self.figures.to_string().into()), ("title", caption.into())]);
        let title = text.get("report-matrix-title").to_owned();
        let words = picture::matrix_words(facts.inventory.model(), text);
        self.blocks.push(Block::Figure(Figure { drawing: Drawing::Matrix(Box::new(input), Box::new(words)), caption, title, alt, width_mm: MATRIX_WIDTH }));
    }

    /// Returns the datasets that have any score.
    fn scored(&self) -> impl Iterator<Item = &Row<'_>> {
        self.facts.rows.iter().filter(|row| !self.facts.inventory.scores(row.dataset.id()).is_empty())
    }

    pub(super) fn scores(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let criteria = self.criteria_in_order();
        let mut columns = vec![Column::words(text.get("dataset"), 40)];
        columns.extend(criteria.iter().map(|criterion| Column::numbers(criterion.id.to_string(), 6)));
        let line = |row: &Row<'_>| {
            let cells = criteria.iter().map(|criterion| self.score(row, criterion));
            std::iter::once(facts.title(row)).chain(cells).collect()
        };
        let rows: Vec<Vec<String>> = self.scored().map(line).collect();
        if rows.is_empty() || criteria.is_empty() {
            return self.paragraph(text.get("annex-no-scores"));
        }
        self.table(&self.of_part(text.get("report-scores-caption")), "report-scores-summary", columns, rows, None);
    }

    /// Returns the criteria that count, value first.
    pub(super) fn criteria_in_order(&self) -> Vec<&Criterion> {
        let model = self.facts.inventory.model();
        model.into_iter().flat_map(|model| Axis::ALL.into_iter().flat_map(|axis| model.of_axis(axis))).collect()
    }

    /// Returns the datasets whose reasons are shown.
    fn reasoned(&self) -> impl Iterator<Item = &Row<'_>> {
        let is_wanted = |row: &&Row<'_>| match self.order.reasons {
            Reasons::None => false,
            Reasons::Proposed => row.is_proposed(),
            Reasons::All => true,
        };
        let has_reasons = |row: &&Row<'_>| self.facts.inventory.scores(row.dataset.id()).values().any(|judgement| judgement.reason.is_some());
        self.facts.rows.iter().filter(is_wanted).filter(has_reasons)
    }

    pub(super) fn reasons(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let rows: Vec<_> = self.reasoned().map(|row| (facts.title(row), self.reason_lines(row))).collect();
        if rows.is_empty() {
            return self.paragraph(text.get("annex-no-reasons"));
        }
        if self.order.reasons == Reasons::Proposed {
            self.paragraph(text.get("report-reasons-text"));
        }
        for (title, lines) in rows {
            let caption = text.with("report-reasons-caption", &[("title", title.into())]);
            let columns = vec![Column::words(text.get("criterion"), 28), Column::numbers(text.get("score"), 10), Column::words(text.get("reason"), 62)];
            self.table(&caption, "report-reasons-summary", columns, lines, None);
        }
    }

    /// Returns a line for each criterion that somebody answered: its name, the score and the reason.
    pub(super) fn reason_lines(&self, row: &Row<'_>) -> Vec<Vec<String>> {
        let scores = self.facts.inventory.scores(row.dataset.id());
        let reason = |criterion: &Criterion| scores.get(&criterion.id).and_then(|judgement| judgement.reason.as_ref());
        let line = |criterion: &Criterion| {
            let name = format!("{} {}", criterion.id, criterion.name.get(self.language()));
            vec![name, self.score(row, criterion), reason(criterion).map_or_else(String::new, ToString::to_string)]
        };
        self.criteria_in_order().into_iter().filter(|criterion| scores.contains_key(&criterion.id)).map(line).collect()
    }

    pub(super) fn score(&self, row: &Row<'_>, criterion: &Criterion) -> String {
        let judgement = self.facts.inventory.scores(row.dataset.id()).get(&criterion.id);
        judgement.map_or_else(|| self.text.get("nothing").to_owned(), |judgement| judgement.score.to_string())
    }
}
