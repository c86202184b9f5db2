//! The charts drawn: every piece of a layout in the colour that its ink stands for.
//!
//! It draws where the layout says and decides nothing.

use plotters::backend::DrawingBackend;

use super::{Painted, Surface};
use crate::figure::chart::{ChartLayout, Ink, Piece};
use crate::figure::geometry::Rect;

impl<B: DrawingBackend> Surface<B> {
    /// Paints a whole chart, ground first.
    pub(in crate::figure) fn chart(&mut self, layout: &ChartLayout) -> Painted {
        let inks = self.inks;
        self.rect(&Rect::new(0.0, 0.0, layout.width, layout.height), inks.of(Ink::Paper))?;
        let unit = layout.style.unit;
        for piece in &layout.pieces {
            match piece {
                Piece::Area { rect, ink } => self.rect(rect, inks.of(*ink))?,
                Piece::Edge { rect, ink } => self.frame(rect, inks.of(*ink))?,
                Piece::Hairline(line, ink) => self.hairline(line.from, line.to, inks.of(*ink))?,
                Piece::Stroke(line, width, ink) => self.stroke(&[line.from, line.to], *width, inks.of(*ink))?,
                Piece::Mark { shape, center, radius, ink } => {
                    if *ink != Ink::Paper {
                        self.shape(*shape, *center, radius + 1.5 * unit, inks.of(Ink::Paper))?;
                    }
                    self.shape(*shape, *center, *radius, inks.of(*ink))?;
                }
                Piece::Text(text, ink) => self.text(text, inks.of(*ink))?,
            }
        }
        self.present()
    }
}
