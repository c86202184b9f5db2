//! The annex of a decision paper: the matrix with its table, the scoring model, the scores and the reasons.
//!
//! Shows scores and their reasons and nothing else that is internal.

use super::facts::Row;
use super::{Paper, Reasons};
use crate::export::picture::{self, Drawing};
use crate::export::report::{Block, Column, Figure, Span};
use crate::model::priority::Quadrant;
use crate::model::{Axis, Criterion, ScoringModel};

/// How wide the matrix is on paper, in millimetres.
const MATRIX_WIDTH: f32 = 160.0;

impl Paper<'_> {
    pub(super) fn annex(&mut self) {
        let text = self.text;
        self.blocks.push(Block::PageBreak);
        self.section(1, "report-annex");
        self.matrix();
        self.ranking();
        if let Some(model) = self.facts.inventory.model() {
            self.method(model);
            self.scores(model);
            self.reasons(model);
        }
        let made = [
            ("date", text.date_and_time(self.options.now).into()),
            ("program", super::program(text).into()),
            ("state", self.state().into()),
            ("model", self.facts.model_name(text).into()),
        ];
        self.blocks.push(Block::Note(vec![Span::plain(text.with("report-made", &made))]));
    }

    fn matrix(&mut self) {
        let (facts, text) = (self.facts, self.text);
        self.section(2, "report-matrix");
        let placed = facts.rows.iter().filter(|row| row.quadrant().is_some() || row.is_hindered()).count();
        let ranked = facts.rows.iter().filter_map(|row| row.ranked);
        let Some(mut input) = picture::matrix(facts.inventory, ranked, self.options.matrix, text).filter(|_| placed > 0) else {
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
        if let Some(lane) = picture::lane_in_words(&input, text) {
            caption = format!("{caption} {}", text.get("report-matrix-lane"));
            alt = format!("{alt} {lane}");
        }
        if input.points.iter().any(|point| point.overridden.is_some()) {
            caption = format!("{caption} {}", text.get("report-matrix-moved"));
        }
        let caption = text.with("report-figure", &[("number", self.figures.to_string().into()), ("title", caption.into())]);
        let title = text.get("report-matrix-title").to_owned();
        let words = picture::matrix_words(facts.inventory.model(), text);
        self.blocks.push(Block::Figure(Figure { drawing: Drawing::Matrix(Box::new(input), Box::new(words)), caption, title, alt, width_mm: MATRIX_WIDTH }));
    }

    fn scores(&mut self, model: &ScoringModel) {
        let (facts, text) = (self.facts, self.text);
        let scored: Vec<&Row<'_>> = facts.rows.iter().filter(|row| !facts.inventory.scores(row.dataset.id()).is_empty()).collect();
        if scored.is_empty() {
            return;
        }
        self.section(2, "report-scores");
        let criteria: Vec<&Criterion> = Axis::ALL.into_iter().flat_map(|axis| model.of_axis(axis)).collect();
        let mut columns = vec![Column::words(text.get("dataset"), 40)];
        columns.extend(criteria.iter().map(|criterion| Column::numbers(criterion.id.to_string(), 6)));
        let line = |row: &&Row<'_>| {
            let cells = criteria.iter().map(|criterion| self.score(row, criterion));
            std::iter::once(facts.title(row)).chain(cells).collect()
        };
        let rows = scored.iter().map(line).collect();
        self.table(text.get("report-scores-caption"), "report-scores-summary", columns, rows, None);
    }

    fn reasons(&mut self, model: &ScoringModel) {
        let (facts, text) = (self.facts, self.text);
        let is_wanted = |row: &&Row<'_>| match self.options.reasons {
            Reasons::None => false,
            Reasons::Proposed => row.is_proposed(),
            Reasons::All => true,
        };
        let has_reasons = |row: &&Row<'_>| facts.inventory.scores(row.dataset.id()).values().any(|judgement| judgement.reason.is_some());
        let rows: Vec<&Row<'_>> = facts.rows.iter().filter(is_wanted).filter(has_reasons).collect();
        if rows.is_empty() {
            return;
        }
        self.section(2, "report-reasons");
        if self.options.reasons == Reasons::Proposed {
            self.paragraph(text.get("report-reasons-text"));
        }
        for row in rows {
            let caption = text.with("report-reasons-caption", &[("title", facts.title(row).into())]);
            let columns = vec![Column::words(text.get("criterion"), 28), Column::numbers(text.get("score"), 10), Column::words(text.get("reason"), 62)];
            let scores = facts.inventory.scores(row.dataset.id());
            let reason = |criterion: &Criterion| scores.get(&criterion.id).and_then(|judgement| judgement.reason.as_ref());
            let line = |criterion: &Criterion| {
                let name = format!("{} {}", criterion.id, criterion.name.get(self.language()));
                vec![name, self.score(row, criterion), reason(criterion).map_or_else(String::new, ToString::to_string)]
            };
            let criteria = Axis::ALL.into_iter().flat_map(|axis| model.of_axis(axis));
            let lines = criteria.filter(|criterion| scores.contains_key(&criterion.id)).map(line).collect();
            self.table(&caption, "report-reasons-summary", columns, lines, None);
        }
    }

    fn score(&self, row: &Row<'_>, criterion: &Criterion) -> String {
        let judgement = self.facts.inventory.scores(row.dataset.id()).get(&criterion.id);
        judgement.map_or_else(|| self.text.get("nothing").to_owned(), |judgement| judgement.score.to_string())
    }
}
