//! The figures of an inventory: what each draws, what it says in words, and the same as a table.
//!
//! Where things stand in a figure is decided by `figure`; the numbers are the model's.

mod funnel;
mod matrix;
mod ranking;
mod share;
mod spread;
mod timeline;

use jiff::civil::Date;

use super::picture::Drawing;
use super::report::{Column, Table};
use crate::figure::{Chart, FigureKind, MatrixLook, Palette};
use crate::model::rank::Ranking;
use crate::model::{Inventory, Language};
use crate::text::Text;

/// What a figure is made from.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'a> {
    /// The inventory.
    pub inventory: &'a Inventory,
    /// Its ranking.
    pub ranking: &'a Ranking,
    /// The words.
    pub text: &'a Text,
    /// The day that what is due is counted from.
    pub today: Date,
    /// How the matrix is drawn.
    pub matrix: MatrixLook,
    /// What it is made for: a projector shows fewer rows.
    pub palette: Palette,
}

/// A figure with its words, and the same as a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Charted {
    /// What is drawn.
    pub drawing: Drawing,
    /// What it is called.
    pub title: String,
    /// What it shows, for those who cannot see it: the point of it first.
    pub alt: String,
    /// The same in full, with whole titles. Its caption has no number yet.
    pub table: Table,
}

/// Makes a figure. Where there is nothing to show the figure says so, and its table has no rows.
pub fn figure(kind: FigureKind, basis: &Basis<'_>) -> Charted {
    match kind {
        FigureKind::Matrix => matrix::charted(basis),
        FigureKind::Ranking => ranking::charted(basis),
        FigureKind::Funnel => funnel::charted(basis),
        FigureKind::Share => share::charted(basis),
        FigureKind::Timeline => timeline::charted(basis),
        FigureKind::Spread => spread::charted(basis),
    }
}

impl Basis<'_> {
    fn language(&self) -> Language {
        super::language_of(self.text)
    }

    fn word(&self, key: &str) -> String {
        self.text.get(key).to_owned()
    }

    /// Puts a figure together with its name and its table.
    fn charted(&self, kind: FigureKind, chart: Chart, alt: String, columns: Vec<Column>, rows: Vec<Vec<String>>) -> Charted {
        self.drawn(kind, Drawing::Chart(Box::new(chart)), alt, columns, rows)
    }

    fn drawn(&self, kind: FigureKind, drawing: Drawing, alt: String, columns: Vec<Column>, rows: Vec<Vec<String>>) -> Charted {
        let title = self.text.of("figure-kind", kind.key()).to_owned();
        let summary = self.text.of("figure-table", kind.key()).to_owned();
        let table = Table { caption: title.clone(), summary, columns, rows, total: None };
        Charted { drawing, title, alt, table }
    }
}
