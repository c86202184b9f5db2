//! What the charts are put together with: text in a room, filled areas, scales and a legend.
//!
//! It knows no chart in particular.

use super::{ChartFrame, ChartLayout, Fill, Ink, Piece};
use crate::figure::axes::Line;
use crate::figure::geometry::{Pos, Rect};
use crate::figure::input::{LINE_HEIGHT, Measure, Style, TextBox, fit};
use crate::figure::lane::hatch;
use crate::figure::marks::Shape;

/// Which side of a text its place names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Middle,
    Right,
}

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Face {
    pub(super) size: f32,
    pub(super) semibold: bool,
    pub(super) ink: Ink,
}

/// What stands before the words in a legend.
#[derive(Debug, Clone, Copy)]
pub(super) enum Key {
    Mark(Shape, Ink),
    Fill(Fill),
    /// A bar with caps.
    Span,
    /// A letter.
    Letter(&'static str),
}

/// A chart that is being put together.
pub(super) struct Canvas<'a> {
    pub(super) width: f32,
    pub(super) style: Style,
    measure: &'a dyn Measure,
    pieces: Vec<Piece>,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(frame: &ChartFrame, measure: &'a dyn Measure) -> Self {
        let ChartFrame { width, style } = *frame;
        // Narrower than this nothing could be read, and no room would be left for bars.
        Self { width: width.max(320.0 * style.unit), style, measure, pieces: Vec::new() }
    }

    pub(super) const fn unit(&self) -> f32 {
        self.style.unit
    }

    /// The outermost left and right of what is drawn.
    pub(super) fn sides(&self) -> (f32, f32) {
        (12.0 * self.unit(), self.width - 12.0 * self.unit())
    }

    pub(super) const fn label(&self) -> Face {
        Face { size: self.style.label, semibold: false, ink: Ink::Text }
    }

    pub(super) const fn strong(&self) -> Face {
        Face { size: self.style.label, semibold: true, ink: Ink::Text }
    }

    pub(super) const fn caption(&self) -> Face {
        Face { size: self.style.caption, semibold: false, ink: Ink::Muted }
    }

    pub(super) fn wide(&self, text: &str, face: Face) -> f32 {
        self.measure.width(text, face.size, face.semibold)
    }

    /// Returns the width of the widest of some texts.
    pub(super) fn widest<'t>(&self, texts: impl IntoIterator<Item = &'t str>, face: Face) -> f32 {
        texts.into_iter().map(|text| self.wide(text, face)).fold(0.0, f32::max)
    }

    /// Sets a line of text, shortened to its room; returns where it stands, if anything of it fits.
    pub(super) fn say(&mut self, text: &str, (at, middle): (f32, f32), side: Side, room: f32, face: Face) -> Option<Rect> {
        let text = fit(text.trim(), room, |part| self.wide(part, face)).filter(|text| !text.is_empty())?;
        let (width, height) = (self.wide(&text, face), face.size * LINE_HEIGHT);
        let left = match side {
            Side::Left => at,
            Side::Middle => at - width / 2.0,
            Side::Right => at - width,
        };
        let rect = Rect::sized(left, middle - height / 2.0, width, height);
        self.pieces.push(Piece::Text(TextBox { text, rect, size: face.size, semibold: face.semibold, turned: false }, face.ink));
        Some(rect)
    }

    /// Sets running text over as many lines as it takes, from a height on; returns where it ends.
    pub(super) fn paragraph(&mut self, text: &str, top: f32, face: Face) -> f32 {
        let (left, right) = self.sides();
        let line = face.size * LINE_HEIGHT;
        let (mut top, mut begun) = (top, String::new());
        for word in text.split_whitespace() {
            let longer = if begun.is_empty() { word.to_owned() } else { format!("{begun} {word}") };
            if begun.is_empty() || self.wide(&longer, face) <= right - left {
                begun = longer;
                continue;
            }
            self.say(&begun, (left, top + line / 2.0), Side::Left, right - left, face);
            (top, begun) = (top + line, word.to_owned());
        }
        self.say(&begun, (left, top + line / 2.0), Side::Left, right - left, face);
        top + line
    }

    pub(super) fn hairline(&mut self, from: Pos, to: Pos, ink: Ink) {
        self.pieces.push(Piece::Hairline(Line { from, to }, ink));
    }

    pub(super) fn stroke(&mut self, from: Pos, to: Pos, width: f32, ink: Ink) {
        self.pieces.push(Piece::Stroke(Line { from, to }, width, ink));
    }

    pub(super) fn mark(&mut self, shape: Shape, center: Pos, radius: f32, ink: Ink) {
        self.pieces.push(Piece::Mark { shape, center, radius, ink });
    }

    /// Fills an area; what has no area is left out.
    pub(super) fn fill(&mut self, rect: Rect, fill: Fill) {
        if rect.width() < 0.5 || rect.height() < 0.5 {
            return;
        }
        match fill {
            Fill::Solid(ink) => self.pieces.push(Piece::Area { rect, ink }),
            Fill::Hatched(ink) => {
                self.pieces.push(Piece::Area { rect, ink: Ink::Paper });
                let lines = hatch(&rect, 6.0 * self.unit());
                self.pieces.extend(lines.into_iter().map(|line| Piece::Stroke(line, 1.5 * self.style.unit, ink)));
                self.pieces.push(Piece::Edge { rect, ink });
            }
            Fill::Hollow(ink) => {
                self.pieces.push(Piece::Area { rect, ink: Ink::Paper });
                self.pieces.push(Piece::Edge { rect, ink });
            }
        }
    }

    /// A level bar with caps.
    pub(super) fn span(&mut self, (from, to): (f32, f32), middle: f32) {
        let (half, cap) = (3.0 * self.unit(), 5.0 * self.unit());
        self.pieces.push(Piece::Area { rect: Rect::new(from, middle - half, to, middle + half), ink: Ink::Soft });
        for x in [from, to] {
            self.stroke(Pos::new(x, middle - cap), Pos::new(x, middle + cap), 1.5 * self.unit(), Ink::Border);
        }
    }

    /// Sets the keys and their words one after the other, in as many lines as they need; returns where they end.
    pub(super) fn legend<'t>(&mut self, top: f32, items: impl IntoIterator<Item = (Key, &'t str)>) -> f32 {
        let (left, right) = self.sides();
        let (unit, face) = (self.unit(), self.caption());
        let line = face.size * LINE_HEIGHT + 6.0 * unit;
        let (mut x, mut y) = (left, top);
        for (key, words) in items {
            let before = if matches!(key, Key::Span) { 34.0 } else { 20.0 } * unit;
            let wanted = self.wide(words, face).min(right - left - before);
            if x + before + wanted > right && x > left {
                (x, y) = (left, y + line);
            }
            let middle = y + line / 2.0;
            self.key(key, Pos::new(x + (before - 6.0 * unit) / 2.0, middle));
            self.say(words, (x + before, middle), Side::Left, wanted + 0.5, face);
            x += before + wanted + 18.0 * unit;
        }
        y + line
    }

    fn key(&mut self, key: Key, at: Pos) {
        let unit = self.unit();
        match key {
            Key::Mark(shape, ink) => self.mark(shape, at, self.style.radius, ink),
            Key::Fill(fill) => self.fill(Rect::centered(at, 14.0 * unit, 12.0 * unit), fill),
            Key::Span => {
                self.span((at.x - 12.0 * unit, at.x + 12.0 * unit), at.y);
                self.mark(Shape::Circle, at, self.style.radius - unit, Ink::Muted);
            }
            Key::Letter(letter) => {
                let face = Face { ink: Ink::Accent, ..self.label() };
                self.say(letter, (at.x, at.y), Side::Middle, 20.0 * unit, face);
            }
        }
    }

    /// Says that there is nothing to show.
    pub(super) fn empty(mut self, words: &str) -> ChartLayout {
        let bottom = self.paragraph(words, 20.0 * self.unit(), Face { ink: Ink::Muted, ..self.label() });
        let end = bottom + 12.0 * self.unit();
        self.done(end)
    }

    pub(super) fn done(self, bottom: f32) -> ChartLayout {
        let Self { width, style, pieces, .. } = self;
        ChartLayout { width, height: (bottom + 8.0 * style.unit).ceil(), style, pieces }
    }
}

/// Returns a round step that divides a length of an axis into at most this many parts.
pub(super) fn round_step(length: u32, parts: u32) -> u32 {
    let least = length.div_ceil(parts.max(1)).max(1);
    let tens = 10_u32.saturating_pow(least.ilog10());
    [1, 2, 5, 10].into_iter().map(|times| tens.saturating_mul(times)).find(|step| *step >= least).unwrap_or(least)
}
