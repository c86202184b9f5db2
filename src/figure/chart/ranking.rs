//! The order of the datasets: one row each, a mark at its rank, and a bar from the best rank to the worst.
//!
//! Which ranks those are is worked out by the model.

use super::canvas::{Canvas, Face, Key, Side, round_step};
use super::{ChartLayout, Ink};
use crate::figure::geometry::Pos;
use crate::figure::input::LINE_HEIGHT;
use crate::figure::marks::Shape;
use crate::model::priority::Quadrant;

/// One dataset.
#[derive(Debug, Clone, PartialEq)]
pub struct RankBar {
    /// Its title.
    pub title: String,
    /// Its rank, from 1.
    pub rank: u32,
    /// The best and the worst rank.
    pub interval: (u32, u32),
    /// The interval in words: `2–5`.
    pub span: String,
    /// The field it stands in.
    pub quadrant: Quadrant,
    /// Whether a law asks for it.
    pub has_duty: bool,
}

/// The order, or the first part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct RankingChart {
    /// The datasets, first to last.
    pub bars: Vec<RankBar>,
    /// The name of the axis: `Plats`.
    pub axis: String,
    /// What stands above the intervals: `Spann`.
    pub spans: String,
    /// The names of the fields, in the order of [`Quadrant::ALL`].
    pub quadrants: [String; 4],
    /// What a bar means.
    pub span_means: String,
    /// What `§` means.
    pub duty_means: String,
    /// What is left out, if anything is.
    pub note: Option<String>,
    /// What is said instead of an empty chart.
    pub empty: String,
}

/// Where the columns stand.
struct Columns {
    rank: f32,
    name: f32,
    plot: (f32, f32),
    worst: u32,
}

impl Columns {
    fn x(&self, rank: u32) -> f32 {
        let share = rank.saturating_sub(1) as f32 / self.worst.saturating_sub(1).max(1) as f32;
        self.plot.0 + share * (self.plot.1 - self.plot.0)
    }
}

impl RankingChart {
    pub(super) fn layout(&self, mut canvas: Canvas<'_>) -> ChartLayout {
        if self.bars.is_empty() {
            return canvas.empty(&self.empty);
        }
        let (unit, caption) = (canvas.unit(), canvas.caption());
        let (_, right) = canvas.sides();
        let columns = self.columns(&canvas);
        let head = 8.0 * unit + caption.size * LINE_HEIGHT / 2.0;
        let strong = Face { size: caption.size, ..canvas.strong() };
        let spans = canvas.say(&self.spans, (right, head), Side::Right, right - columns.plot.0, strong);
        let room = spans.map_or(right, |rect| rect.min.x) - columns.plot.0;
        canvas.say(&self.axis, (columns.plot.0 - 8.0 * unit, head), Side::Left, room, strong);
        let numbers = head + caption.size * LINE_HEIGHT;
        let top = numbers + caption.size * LINE_HEIGHT / 2.0 + 4.0 * unit;
        let row = canvas.style.label * LINE_HEIGHT + 6.0 * unit;
        let bottom = top + row * self.bars.len() as f32;
        let step = round_step(columns.worst, 8);
        let ticks = std::iter::once(1).chain((1..).map(|times| times * step).skip_while(|at| *at <= 1).take_while(|at| *at <= columns.worst));
        let mut taken = f32::MIN;
        for at in ticks {
            let x = columns.x(at);
            let number = at.to_string();
            let half = canvas.wide(&number, caption) / 2.0;
            if x - half < taken + 4.0 * unit {
                continue;
            }
            taken = x + half;
            canvas.hairline(Pos::new(x, top), Pos::new(x, bottom), Ink::Line);
            canvas.say(&number, (x, numbers), Side::Middle, 60.0 * unit, caption);
        }
        for (index, bar) in self.bars.iter().enumerate() {
            bar_row(&mut canvas, &columns, bar, top + row * (index as f32 + 0.5));
        }
        canvas.hairline(Pos::new(columns.plot.0 - 8.0 * unit, bottom), Pos::new(columns.plot.1 + 8.0 * unit, bottom), Ink::Border);
        let mut end = bottom + 4.0 * unit;
        if let Some(note) = &self.note {
            end = canvas.paragraph(note, end, caption) + 2.0 * unit;
        }
        let is_there = |quadrant: &Quadrant| self.bars.iter().any(|bar| bar.quadrant == *quadrant);
        let fields = Quadrant::ALL.into_iter().zip(&self.quadrants).filter(|(quadrant, _)| is_there(quadrant));
        let marks = fields.map(|(quadrant, name)| (Key::Mark(Shape::of(quadrant), Ink::Field(quadrant)), name.as_str()));
        let has_span = self.bars.iter().any(|bar| bar.interval.0 != bar.interval.1);
        let span = has_span.then_some((Key::Span, self.span_means.as_str()));
        let duty = self.bars.iter().any(|bar| bar.has_duty).then_some((Key::Letter("§"), self.duty_means.as_str()));
        let end = canvas.legend(end, marks.chain(span).chain(duty));
        canvas.done(end)
    }

    fn columns(&self, canvas: &Canvas<'_>) -> Columns {
        /// Names take at most this part of the width.
        const NAMES: f32 = 0.42;
        let (unit, label, caption) = (canvas.unit(), canvas.label(), canvas.caption());
        let (left, right) = canvas.sides();
        let ranks: Vec<String> = self.bars.iter().map(|bar| bar.rank.to_string()).collect();
        let rank = left + canvas.widest(ranks.iter().map(String::as_str), label);
        let name = rank + 8.0 * unit;
        let longest = canvas.widest(self.bars.iter().map(|bar| bar.title.trim()), label) + 14.0 * unit;
        let spans = canvas.widest(self.bars.iter().map(|bar| bar.span.as_str()), caption);
        let from = name + longest.min(canvas.width * NAMES) + 18.0 * unit;
        let worst = self.bars.iter().map(|bar| bar.interval.1.max(bar.rank)).max().unwrap_or(1);
        Columns { rank, name, plot: (from, (right - spans - 20.0 * unit).max(from + 40.0 * unit)), worst }
    }
}

fn bar_row(canvas: &mut Canvas<'_>, columns: &Columns, bar: &RankBar, middle: f32) {
    let (unit, label) = (canvas.unit(), canvas.label());
    let (_, right) = canvas.sides();
    canvas.say(&bar.rank.to_string(), (columns.rank, middle), Side::Right, columns.rank, Face { ink: Ink::Muted, ..label });
    let room = columns.plot.0 - 16.0 * unit - columns.name;
    let sign = if bar.has_duty { 14.0 * unit } else { 0.0 };
    let name = canvas.say(&bar.title, (columns.name, middle), Side::Left, room - sign, label);
    if let Some(name) = name.filter(|_| bar.has_duty) {
        canvas.say("§", (name.max.x + 4.0 * unit, middle), Side::Left, sign, Face { ink: Ink::Accent, ..label });
    }
    canvas.hairline(Pos::new(columns.plot.0 - 8.0 * unit, middle), Pos::new(columns.plot.1 + 8.0 * unit, middle), Ink::Line);
    let (best, worst) = bar.interval;
    if best != worst {
        canvas.span((columns.x(best), columns.x(worst)), middle);
    }
    let radius = canvas.style.radius;
    canvas.mark(Shape::of(bar.quadrant), Pos::new(columns.x(bar.rank), middle), radius, Ink::Field(bar.quadrant));
    canvas.say(&bar.span, (right, middle), Side::Right, right, canvas.caption());
}
