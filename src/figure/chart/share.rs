//! Shares: one bar that is the whole, and under it each part with its sign, its number and its share.
//!
//! What has no room in the bar is still told under it.

use super::canvas::{Canvas, Face, Side};
use super::{ChartLayout, Fill, Ink};
use crate::figure::geometry::{Pos, Rect};
use crate::figure::input::LINE_HEIGHT;
use crate::figure::marks::Shape;
use crate::model::priority::Quadrant;

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareOf {
    /// A field of the matrix.
    Field(Quadrant),
    /// What cannot be opened.
    Hindered,
    /// What has too little to go on.
    Unplaced,
}

impl ShareOf {
    const fn fill(self) -> Fill {
        match self {
            Self::Field(quadrant) => Fill::Solid(Ink::Field(quadrant)),
            Self::Hindered => Fill::Hatched(Ink::Err),
            Self::Unplaced => Fill::Hollow(Ink::Border),
        }
    }
}

/// One part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// What it is.
    pub of: ShareOf,
    /// Its name.
    pub name: String,
    /// How many.
    pub count: usize,
    /// How many, in words.
    pub number: String,
    /// Which part of the whole, in words: `31 %`.
    pub percent: String,
}

/// The parts of a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareChart {
    /// The parts, in order.
    pub parts: Vec<Share>,
    /// What is said instead of an empty chart.
    pub empty: String,
}

impl ShareChart {
    pub(super) fn layout(&self, mut canvas: Canvas<'_>) -> ChartLayout {
        let all: usize = self.parts.iter().map(|part| part.count).sum();
        if all == 0 {
            return canvas.empty(&self.empty);
        }
        let unit = canvas.unit();
        let (left, right) = canvas.sides();
        let (top, high) = (12.0 * unit, 44.0 * unit);
        let gap = 2.0 * unit;
        let full = right - left + gap;
        let mut before = 0;
        for part in self.parts.iter().filter(|part| part.count > 0) {
            let from = left + full * before as f32 / all as f32;
            before += part.count;
            // However few they are, they are seen.
            let to = (left + full * before as f32 / all as f32 - gap).max(from + 1.5 * unit);
            segment(&mut canvas, part, Rect::new(from, top, to, top + high));
        }
        let end = self.rows(&mut canvas, top + high + 12.0 * unit);
        canvas.done(end)
    }

    /// Lists the parts in columns: sign, name, number, share.
    fn rows(&self, canvas: &mut Canvas<'_>, top: f32) -> f32 {
        let (unit, label, strong) = (canvas.unit(), canvas.label(), canvas.strong());
        let (left, right) = canvas.sides();
        let row = label.size * LINE_HEIGHT + 8.0 * unit;
        let names = canvas.widest(self.parts.iter().map(|part| part.name.as_str()), label);
        let numbers = canvas.widest(self.parts.iter().map(|part| part.number.as_str()), strong);
        let percents = canvas.widest(self.parts.iter().map(|part| part.percent.as_str()), label);
        let name = left + 26.0 * unit;
        let names = names.min(right - name - numbers - percents - 48.0 * unit).max(20.0 * unit);
        let number = name + names + 24.0 * unit + numbers;
        let percent = number + 24.0 * unit + percents;
        let mut middle = top + row / 2.0;
        for part in &self.parts {
            sign(canvas, part.of, Pos::new(left + 9.0 * unit, middle));
            canvas.say(&part.name, (name, middle), Side::Left, names + 0.5, label);
            canvas.say(&part.number, (number, middle), Side::Right, numbers + 0.5, strong);
            canvas.say(&part.percent, (percent, middle), Side::Right, percents + 0.5, Face { ink: Ink::Muted, ..label });
            canvas.hairline(Pos::new(left, middle + row / 2.0), Pos::new(percent, middle + row / 2.0), Ink::Line);
            middle += row;
        }
        middle - row / 2.0
    }
}

fn segment(canvas: &mut Canvas<'_>, part: &Share, rect: Rect) {
    let unit = canvas.unit();
    canvas.fill(rect, part.of.fill());
    let strong = canvas.strong();
    let number = canvas.wide(&part.number, strong);
    let middle = rect.center();
    let is_solid = matches!(part.of, ShareOf::Field(_));
    let face = Face { ink: if is_solid { Ink::Paper } else { Ink::Text }, ..strong };
    let ShareOf::Field(quadrant) = part.of else {
        if rect.width() >= number + 16.0 * unit {
            let plate = Rect::centered(middle, number + 8.0 * unit, strong.size * LINE_HEIGHT);
            canvas.fill(plate, Fill::Solid(Ink::Paper));
            canvas.say(&part.number, (middle.x, middle.y), Side::Middle, rect.width(), face);
        }
        return;
    };
    let radius = canvas.style.radius;
    if rect.width() >= number + 4.0 * radius + 14.0 * unit {
        let start = middle.x - (number + 2.0 * radius + 6.0 * unit) / 2.0;
        canvas.mark(Shape::of(quadrant), Pos::new(start + radius, middle.y), radius, Ink::Paper);
        canvas.say(&part.number, (start + 2.0 * radius + 6.0 * unit, middle.y), Side::Left, rect.width(), face);
    } else if rect.width() >= number + 6.0 * unit {
        canvas.say(&part.number, (middle.x, middle.y), Side::Middle, rect.width(), face);
    }
}

fn sign(canvas: &mut Canvas<'_>, of: ShareOf, at: Pos) {
    let unit = canvas.unit();
    match of {
        ShareOf::Field(quadrant) => canvas.mark(Shape::of(quadrant), at, canvas.style.radius + unit, Ink::Field(quadrant)),
        other => canvas.fill(Rect::centered(at, 16.0 * unit, 12.0 * unit), other.fill()),
    }
}
