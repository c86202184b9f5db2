//! A year of maintenance: one column a month, with what is overdue in a column of its own before them.
//!
//! Numbers stand above the columns; the lines behind them are only a help.

use super::canvas::{Canvas, Face, Key, Side, round_step};
use super::{ChartLayout, Fill, Ink};
use crate::figure::geometry::{Pos, Rect};
use crate::figure::input::LINE_HEIGHT;

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineColumn {
    /// What stands under it: `mar`.
    pub name: String,
    /// What stands under that: the year, where it begins.
    pub under: String,
    /// How many updates are due.
    pub updates: u32,
    /// How many items of checklists are due.
    pub items: u32,
    /// How many in all, in words.
    pub number: String,
}

impl TimelineColumn {
    /// Returns how many are due in all.
    pub const fn all(&self) -> u32 {
        self.updates.saturating_add(self.items)
    }
}

/// What is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineChart {
    /// What is overdue; it stands apart, and not at all where nothing is.
    pub overdue: Option<TimelineColumn>,
    /// The months, first to last.
    pub months: Vec<TimelineColumn>,
    /// What the parts of a column mean: updates, items.
    pub means: [String; 2],
    /// What is said instead of an empty chart.
    pub empty: String,
}

/// How the parts of a column are filled, from below.
const FILLS: [Fill; 2] = [Fill::Solid(Ink::Accent), Fill::Hatched(Ink::Accent)];
/// The same for what is overdue.
const LATE: [Fill; 2] = [Fill::Solid(Ink::Err), Fill::Hatched(Ink::Err)];

/// Where columns stand.
struct Plot {
    top: f32,
    bottom: f32,
    highest: u32,
}

impl Plot {
    fn y(&self, count: u32) -> f32 {
        self.bottom - (self.bottom - self.top) * count as f32 / self.highest.max(1) as f32
    }
}

impl TimelineChart {
    pub(super) fn layout(&self, mut canvas: Canvas<'_>) -> ChartLayout {
        let columns = || self.overdue.iter().chain(&self.months);
        let most = columns().map(TimelineColumn::all).max().unwrap_or(0);
        if most == 0 {
            return canvas.empty(&self.empty);
        }
        let (unit, caption) = (canvas.unit(), canvas.caption());
        let (left, right) = canvas.sides();
        let step = round_step(most, 4);
        let highest = most.div_ceil(step).saturating_mul(step);
        let numbers = canvas.wide(&highest.to_string(), caption);
        let line = caption.size * LINE_HEIGHT;
        let from = left + numbers + 10.0 * unit;
        let plot = Plot { top: 12.0 * unit + line, bottom: 12.0 * unit + line + 170.0 * unit, highest };
        for at in (0..=highest / step).map(|times| times * step) {
            let y = plot.y(at);
            canvas.hairline(Pos::new(from, y), Pos::new(right, y), if at == 0 { Ink::Border } else { Ink::Line });
            canvas.say(&at.to_string(), (left + numbers, y), Side::Right, numbers + 0.5, caption);
        }
        // What is overdue is wider than a month and stands a little apart.
        let (apart, late) = self.overdue.as_ref().map_or((0.0, 0.0), |late| (14.0 * unit, (canvas.wide(&late.name, caption) + 8.0 * unit).max(40.0 * unit)));
        if let Some(column) = &self.overdue {
            draw(&mut canvas, &plot, column, (from, late), LATE);
        }
        let first = from + late + apart;
        let wide = (right - first) / self.months.len().max(1) as f32;
        for (index, column) in self.months.iter().enumerate() {
            draw(&mut canvas, &plot, column, (first + wide * index as f32, wide), FILLS);
        }
        let end = plot.bottom + 6.0 * unit + 2.0 * line + 6.0 * unit;
        let is_there = [columns().any(|column| column.updates > 0), columns().any(|column| column.items > 0)];
        let keys = FILLS.into_iter().zip(&self.means).zip(is_there).filter(|(_, is_there)| *is_there);
        let end = canvas.legend(end, keys.map(|((fill, words), _)| (Key::Fill(fill), words.as_str())));
        canvas.done(end)
    }
}

fn draw(canvas: &mut Canvas<'_>, plot: &Plot, column: &TimelineColumn, (from, wide): (f32, f32), fills: [Fill; 2]) {
    let (unit, caption) = (canvas.unit(), canvas.caption());
    let line = caption.size * LINE_HEIGHT;
    let middle = from + wide / 2.0;
    let half = (wide * 0.32).min(20.0 * unit);
    let mut done = 0;
    for (count, fill) in [column.updates, column.items].into_iter().zip(fills) {
        let rect = Rect::new(middle - half, plot.y(done + count), middle + half, plot.y(done));
        canvas.fill(rect, fill);
        done += count;
    }
    let number = Face { semibold: true, ink: Ink::Text, ..caption };
    if column.all() > 0 {
        canvas.say(&column.number, (middle, plot.y(done) - line / 2.0 - unit), Side::Middle, wide - 2.0 * unit, number);
    }
    let under = plot.bottom + 6.0 * unit + line / 2.0;
    canvas.say(&column.name, (middle, under), Side::Middle, wide - 2.0 * unit, Face { ink: Ink::Text, ..caption });
    canvas.say(&column.under, (middle, under + line), Side::Middle, wide - 2.0 * unit, caption);
}
