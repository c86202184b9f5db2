//! Figures in a paper: each with its number, followed by the table that says the same.
//!
//! What a figure shows is put together in [`crate::export::chart`].

use super::PaperOptions;
use crate::export::chart::{self, Basis, Charted};
use crate::export::document::draft::Draft;
use crate::export::document::facts::Facts;
use crate::export::document::public::Shown;
use crate::export::document::{Order, Source, State};
use crate::export::report::{Block, Figure, Report, Table};
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
    let facts = Facts::of(&shown.inventory, ranking, &shown.settled, text);
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
        let charted = self.charted(kind, self.inventory());
        if charted.table.rows.is_empty() {
            return self.paragraph(charted.alt);
        }
        self.figure_with_table(charted, true);
    }

    /// Adds a figure and its table, and nothing at all where there is nothing to show.
    pub(in crate::export::document) fn figure_if_any(&mut self, kind: FigureKind) {
        self.figure_of(kind, self.inventory());
    }

    /// Adds a figure of an inventory and its table, and nothing at all where there is nothing to show.
    pub(in crate::export::document) fn figure_of(&mut self, kind: FigureKind, inventory: &Inventory) {
        let charted = self.charted(kind, inventory);
        if !charted.table.rows.is_empty() {
            self.figure_with_table(charted, true);
        }
    }

    /// Adds a figure whose table is the next one of the document, which says the same and more.
    pub(in crate::export::document) fn figure_of_next_table(&mut self, kind: FigureKind) {
        let charted = self.charted(kind, self.inventory());
        if !charted.table.rows.is_empty() {
            self.figure_with_table(charted, false);
        }
    }

    fn figure_with_table(&mut self, charted: Charted, has_own_table: bool) {
        let Charted { drawing, title, alt, table } = charted;
        let said = self.text.with("chart-with-table", &[("title", title.as_str().into()), ("table", (self.tables + 1).to_string().into())]);
        self.figures += 1;
        let (said, alt) = (self.drawn_of_part(&said), self.drawn_of_part(&alt));
        let caption = self.text.with("report-figure", &[("number", self.figures.to_string().into()), ("title", said.into())]);
        self.blocks.push(Block::Figure(Figure { drawing, caption, title, alt, width_mm: FIGURE_WIDTH }));
        if has_own_table {
            let caption = self.of_part(&table.caption);
            self.numbered(Table { caption, ..table });
        }
    }

    /// Makes a figure of an inventory for this paper.
    fn charted(&self, kind: FigureKind, inventory: &Inventory) -> Charted {
        let basis = Basis {
            inventory,
            ranking: self.facts.ranking,
            text: self.text,
            today: self.text.day_of(self.order.now),
            matrix: self.order.matrix,
            palette: Palette::Print,
        };
        chart::figure(kind, &basis)
    }
}
