//! How scores spread: one row a criterion, one column a level, and a bar with its number where they meet.
//!
//! All bars have one scale, so that rows can be compared.

use super::canvas::{Canvas, Face, Side};
use super::{ChartLayout, Fill, Ink};
use crate::figure::geometry::{Pos, Rect};
use crate::figure::input::LINE_HEIGHT;

/// How many columns there are: the five levels, "don't know", and no answer.
const COLUMNS: usize = 7;
/// How many of them are levels.
const LEVELS: usize = 5;

/// One criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct SpreadRow {
    /// Its name, with its id.
    pub name: String,
    /// How many datasets have each level, how many "don't know", and how many nothing.
    pub counts: [usize; COLUMNS],
    /// The same, in words.
    pub numbers: [String; COLUMNS],
    /// The mean level, in words; empty where nothing is answered.
    pub mean: String,
}

/// The scores, criterion by criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct SpreadChart {
    /// The criteria in groups, each with its name: value, cost.
    pub groups: Vec<(String, Vec<SpreadRow>)>,
    /// What stands above the columns.
    pub columns: [String; COLUMNS],
    /// What stands above the means.
    pub mean: String,
    /// What is said instead of an empty chart.
    pub empty: String,
}

/// Where things stand across.
struct Across {
    name: f32,
    names: f32,
    first: f32,
    wide: f32,
    mean: f32,
}

impl Across {
    /// The middle of a column; those that are no levels stand a little apart.
    fn x(&self, column: usize) -> f32 {
        let apart = if column >= LEVELS { self.wide * 0.35 } else { 0.0 };
        self.first + self.wide * (column as f32 + 0.5) + apart
    }
}

impl SpreadChart {
    pub(super) fn layout(&self, mut canvas: Canvas<'_>) -> ChartLayout {
        let rows = || self.groups.iter().flat_map(|(_, rows)| rows);
        let most = rows().flat_map(|row| row.counts).max().unwrap_or(0);
        if most == 0 {
            return canvas.empty(&self.empty);
        }
        let (unit, caption, strong) = (canvas.unit(), canvas.caption(), canvas.strong());
        let across = self.across(&canvas);
        let line = caption.size * LINE_HEIGHT;
        let mut top = 8.0 * unit;
        let head = Face { semibold: true, ink: Ink::Text, ..caption };
        for (column, name) in self.columns.iter().enumerate() {
            canvas.say(name, (across.x(column), top + line / 2.0), Side::Middle, across.wide, head);
        }
        canvas.say(&self.mean, (across.mean, top + line / 2.0), Side::Right, canvas.width, head);
        top += line + 4.0 * unit;
        let row = line + 26.0 * unit;
        for (group, rows) in &self.groups {
            let middle = top + strong.size * LINE_HEIGHT / 2.0;
            canvas.say(group, (across.name, middle), Side::Left, across.mean - across.name, strong);
            top += strong.size * LINE_HEIGHT;
            for one in rows {
                draw(&mut canvas, &across, one, (top, top + row), most);
                top += row;
            }
            top += 8.0 * unit;
        }
        canvas.done(top)
    }

    fn across(&self, canvas: &Canvas<'_>) -> Across {
        let (unit, label, caption) = (canvas.unit(), canvas.label(), canvas.caption());
        let (left, right) = canvas.sides();
        let rows = || self.groups.iter().flat_map(|(_, rows)| rows);
        let means = canvas.widest(rows().map(|row| row.mean.as_str()).chain([self.mean.as_str()]), Face { semibold: true, ..caption });
        let names = canvas.widest(rows().map(|row| row.name.as_str()), label).min(canvas.width * 0.36);
        let first = left + names + 12.0 * unit;
        let wide = (right - means - 12.0 * unit - first).max(100.0) / (COLUMNS as f32 + 0.35);
        Across { name: left, names, first, wide, mean: right }
    }
}

fn draw(canvas: &mut Canvas<'_>, across: &Across, row: &SpreadRow, (top, bottom): (f32, f32), most: usize) {
    let (unit, caption, label) = (canvas.unit(), canvas.caption(), canvas.label());
    let line = caption.size * LINE_HEIGHT;
    let base = bottom - 2.0 * unit;
    let high = base - top - line - 2.0 * unit;
    canvas.say(&row.name, (across.name, base - label.size * LINE_HEIGHT / 2.0), Side::Left, across.names + 0.5, label);
    canvas.hairline(Pos::new(across.name, base), Pos::new(across.mean, base), Ink::Line);
    for (column, (count, number)) in row.counts.iter().zip(&row.numbers).enumerate() {
        let (x, half) = (across.x(column), across.wide * 0.3);
        let tall = high * *count as f32 / most as f32;
        let tall = if *count > 0 { tall.max(1.5 * unit) } else { 0.0 };
        let fill = match column {
            0..LEVELS => Fill::Solid(Ink::Accent),
            LEVELS => Fill::Hatched(Ink::Muted),
            _ => Fill::Hollow(Ink::Border),
        };
        canvas.fill(Rect::new(x - half, base - tall, x + half, base), fill);
        let face = if *count > 0 { Face { ink: Ink::Text, ..caption } } else { caption };
        canvas.say(number, (x, base - tall - line / 2.0), Side::Middle, across.wide, face);
    }
    canvas.say(&row.mean, (across.mean, base - line / 2.0), Side::Right, across.mean, Face { semibold: true, ink: Ink::Text, ..caption });
}
