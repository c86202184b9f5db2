//! A stack spread out: its points on a ring around their place, each with its name.
//!
//! It lies over the plot for as long as somebody points at the stack; nothing under it moves.

use super::geometry::{Pos, Rect};
use super::input::{LINE_HEIGHT, Measure, TextBox, fit};
use super::marks::{Mark, Stack};
use super::matrix::MatrixLayout;
use crate::model::DatasetId;

/// A stack spread out.
#[derive(Debug, Clone, PartialEq)]
pub struct Fan {
    /// Who it shows: the first of the stack.
    pub first: DatasetId,
    /// Its ground, in the colour of the paper.
    pub area: Rect,
    /// The middle of the ring.
    pub center: Pos,
    /// The points, best rank first.
    pub spokes: Vec<Spoke>,
    /// How many more there are than there is room for.
    pub more: Option<TextBox>,
}

/// One point of a stack spread out.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoke {
    /// The dataset.
    pub id: DatasetId,
    /// Where its mark stands.
    pub at: Pos,
    /// Its name, at the outer side of its mark.
    pub text: TextBox,
}

/// Inside the ground, around everything.
const PAD: f32 = 10.0;
/// A name is at most this wide.
const LONGEST: f32 = 200.0;

impl Fan {
    /// Finds the point that is meant at a position: the nearest one, anywhere on the ground.
    pub fn hit(&self, pos: Pos) -> Option<DatasetId> {
        let distance = |spoke: &Spoke| spoke.text.rect.distance(pos).min(spoke.at.distance(pos));
        let nearest = self.spokes.iter().filter(|_| self.area.contains(pos)).map(|spoke| (distance(spoke), spoke.id));
        nearest.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(_, id)| id)
    }
}

impl MatrixLayout {
    /// Finds the stack that a dataset stands in.
    pub fn stack_of(&self, id: DatasetId) -> Option<&Stack> {
        self.stacks.iter().find(|stack| stack.members.contains(&id))
    }

    /// Spreads out the stack of a dataset, within the plot. `more` follows the number of those without room: "till".
    pub fn fan(&self, id: DatasetId, more: &str, measure: &dyn Measure) -> Option<Fan> {
        let stack = self.stack_of(id)?;
        let members: Vec<&Mark> = stack.members.iter().filter_map(|member| self.mark(*member)).collect();
        let (unit, size, plot) = (self.style.unit, self.style.label, self.plane.plot);
        let pad = PAD * unit;
        let height = size * LINE_HEIGHT;
        let step = (height + 4.0 * unit).max(3.0 * self.style.radius);
        let rows = (((plot.height() - 2.0 * pad) / step) as usize).saturating_sub(1).max(1);
        let shown = if members.len() > 2 * rows { 2 * rows - 1 } else { members.len() };
        let sides = [shown.div_ceil(2), shown / 2];
        let reach = self.style.radius * 1.25 + 6.0 * unit;
        let (tallest, ring) = (sides[0].saturating_sub(1) as f32 * step / 2.0, 24.0 * unit);
        let ring = Pos::new((tallest / 0.9).max(ring).min(2.0 * ring), (tallest / 0.9).max(ring));
        let longest = (LONGEST * unit).min(plot.width() / 2.0 - ring.x - reach - 2.0 * pad).max(4.0 * size);
        let center = stack.center;
        let mut spokes: Vec<Spoke> = Vec::new();
        for (index, mark) in members.iter().take(shown).enumerate() {
            let is_right = index < sides[0];
            let (row, of) = if is_right { (index, sides[0]) } else { (index - sides[0], sides[1]) };
            let down = (row as f32 - (of - 1) as f32 / 2.0) * step;
            let across = ring.x * (1.0 - (down / ring.y).powi(2)).max(0.0).sqrt();
            let at = center.shifted(if is_right { across } else { -across }, down);
            let sign = if mark.has_duty { " §" } else { "" };
            let width = |text: &str| measure.width(text, size, true);
            let name = fit(mark.title.trim(), longest - width(sign), width).unwrap_or_default() + sign;
            let width = width(&name);
            let left = if is_right { at.x + reach } else { at.x - reach - width };
            let rect = Rect::sized(left, at.y - height / 2.0, width, height);
            spokes.push(Spoke { id: mark.id, at, text: TextBox { text: name, rect, size, semibold: false, turned: false } });
        }
        let whole = spokes.iter().fold(Rect::centered(center, 0.0, 0.0), |whole, spoke| {
            let own = Rect::centered(spoke.at, 2.0 * reach, step);
            [own, spoke.text.rect].into_iter().fold(whole, |whole, rect| Rect {
                min: Pos::new(whole.min.x.min(rect.min.x), whole.min.y.min(rect.min.y)),
                max: Pos::new(whole.max.x.max(rect.max.x), whole.max.y.max(rect.max.y)),
            })
        });
        let others = members.len() - shown;
        let foot = if others > 0 { self.style.caption * LINE_HEIGHT } else { 0.0 };
        let area = Rect { max: whole.max.shifted(0.0, foot), ..whole }.grown(pad);
        let by = |low: f32, high: f32, from: f32, to: f32| (from - low).max(0.0) - (high - to).max(0.0);
        let (x, y) = (by(area.min.x, area.max.x, plot.min.x, plot.max.x), by(area.min.y, area.max.y, plot.min.y, plot.max.y));
        let moved = |rect: Rect| Rect { min: rect.min.shifted(x, y), max: rect.max.shifted(x, y) };
        let area = moved(area);
        for spoke in &mut spokes {
            spoke.at = spoke.at.shifted(x, y);
            spoke.text.rect = moved(spoke.text.rect);
        }
        let more = (others > 0).then(|| {
            let (text, size) = (format!("+{others} {more}"), self.style.caption);
            let middle = Pos::new(area.center().x, area.max.y - pad - foot / 2.0);
            let rect = Rect::centered(middle, measure.width(&text, size, false), foot);
            TextBox { text, rect, size, semibold: false, turned: false }
        });
        let first = members.first()?.id;
        Some(Fan { first, area, center: center.shifted(x, y), spokes, more })
    }
}
