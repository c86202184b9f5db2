//! Figures in a paper: each with its number, followed by the table that says the same.
//!
//! What a figure shows is put together in [`crate::export::chart`].

use super::PaperOptions;
use crate::export::chart::{self, Basis, Charted};
use crate::export::document::draft::Draft;
use crate::export::document::facts::Facts;
use crate::export::document::public::Shown;
use crate::export::document::{Order, Source, State};
use crate::export::report::{Block, Figure, Report};
use crate::figure::{FigureKind, Palette};
use crate::model::Inventory;
use crate::model::document::DocumentKind;
use crate::model::rank::Ranking;
use crate::text::Text;

/// How wide a figure is on paper, in millimetres.
const FIGURE_WIDTH: f32 = 160.0;

/// Writes a document of one figure and its table, in the language of `text`.
pub fn figure_paper(kind: FigureKind, inventory: &Inventory, ranking: &Ranking, text: &Text, options: &PaperOptions) -> Report {
    let PaperOptions { now, title, department, reference, revision, reasons, matrix } = options.clone();
    let order = Order { title, department, reference, reasons, matrix, ..Order::new(DocumentKind::Paper, now) };
    let state = State { name: revision, at: now, ..State::default() };
    let shown = Shown::of(&Source { inventory, ranking, state: &state, earlier: None, history: &[] }, &order);
    let facts = Facts::of(&shown.inventory, ranking, &shown.concluded, text);
    let mut draft = Draft::new(&shown, &facts, &order, text);
    draft.figure(kind);
    let name = text.of("figure-kind", kind.key());
    let title = if order.title.trim().is_empty() { name.to_owned() } else { order.title.clone() };
    let mut report = draft.into_report(title);
    text.get("figure").clone_into(&mut report.meta.kind);
    report
}

impl Draft<'_> {
    /// Adds a figure and the table that says the same; where there is nothing to show, the words for that.
    pub(super) fn figure(&mut self, kind: FigureKind) {
        let Charted { drawing, title, alt, table } = self.charted(kind);
        if table.rows.is_empty() {
            return self.paragraph(alt);
        }
        let said = self.text.with("chart-with-table", &[("title", title.as_str().into()), ("table", (self.tables + 1).to_string().into())]);
        self.figures += 1;
        let caption = self.text.with("report-figure", &[("number", self.figures.to_string().into()), ("title", said.into())]);
        self.blocks.push(Block::Figure(Figure { drawing, caption, title, alt, width_mm: FIGURE_WIDTH }));
        self.numbered(table);
    }

    /// Makes a figure for this paper.
    fn charted(&self, kind: FigureKind) -> Charted {
        let basis = Basis {
            inventory: self.facts.inventory,
            ranking: self.facts.ranking,
            text: self.text,
            today: self.text.day_of(self.order.now),
            matrix: self.order.matrix,
            palette: Palette::Print,
        };
        chart::figure(kind, &basis)
    }
}
