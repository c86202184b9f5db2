//! Figures in a paper: each with its number, followed by the table that says the same.
//!
//! What a figure shows is put together in [`crate::export::chart`].

use super::facts::Facts;
use super::{Paper, PaperOptions, meta};
use crate::export::chart::{self, Basis, Charted};
use crate::export::report::{Block, Figure, Report};
use crate::figure::{FigureKind, Palette};
use crate::model::Inventory;
use crate::model::rank::Ranking;
use crate::text::Text;

/// How wide a figure is on paper, in millimetres.
pub(super) const FIGURE_WIDTH: f32 = 160.0;

/// Writes a document of one figure and its table, in the language of `text`.
pub fn figure_paper(kind: FigureKind, inventory: &Inventory, ranking: &Ranking, text: &Text, options: &PaperOptions) -> Report {
    let facts = Facts::of(inventory, ranking, text);
    let mut paper = Paper { facts: &facts, text, options, blocks: Vec::new(), tables: 0, figures: 0 };
    paper.figure(kind);
    let blocks = paper.blocks;
    let name = text.of("figure-kind", kind.key());
    let title = if options.title.trim().is_empty() { name.to_owned() } else { options.title.clone() };
    let mut meta = meta(&facts, text, options);
    text.get("figure").clone_into(&mut meta.kind);
    Report { title, language: facts.language, meta, blocks }
}

impl Paper<'_> {
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
    pub(super) fn charted(&self, kind: FigureKind) -> Charted {
        let basis = Basis {
            inventory: self.facts.inventory,
            ranking: self.facts.ranking,
            text: self.text,
            today: self.text.day_of(self.options.now),
            matrix: self.options.matrix,
            palette: Palette::Print,
        };
        chart::figure(kind, &basis)
    }
}
