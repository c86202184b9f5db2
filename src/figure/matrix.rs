//! The priority matrix as positions: value up, cost to the right, every point with its mark and, where there is room, its label.
//!
//! Screen and paper use the same layout; it names no colour and draws nothing.

use super::axes::{Field, Line, Setter, Tick, threshold_lines};
use super::geometry::{Pos, Rect};
use super::input::{Frame, MatrixInput, Measure, Point, Style, TextBox, Words};
use super::labels::{Label, Placer};
use super::lane::{Lane, Plate};
use super::legend::{self, Item};
use super::marks::{Bar, Mark, Stack, bars, marks, obstruct};
use super::obstacles::{Obstacle, Obstacles};
use super::plane::Plane;
use crate::model::DatasetId;
use crate::model::priority::Quadrant;

/// A matrix laid out: everything relative to the figure's upper left corner, in logical pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixLayout {
    /// The whole width.
    pub width: f32,
    /// The whole height.
    pub height: f32,
    /// The sizes it was laid out with.
    pub style: Style,
    /// The plot, and the way from places to pixels.
    pub plane: Plane,
    /// The fields, in the order of [`Quadrant::ALL`].
    pub fields: Vec<Field>,
    /// Numbers and grid lines of both axes.
    pub ticks: Vec<Tick>,
    /// The threshold lines that are seen.
    pub thresholds: Vec<Line>,
    /// Axis names with arrows (semibold) and the words at the ends.
    pub axis_words: Vec<TextBox>,
    /// "Near the border", on a plate in the colour of the paper, if there is room.
    pub near_border: Option<TextBox>,
    /// Error bars.
    pub bars: Vec<Bar>,
    /// The marks of the visible points, best rank first: paint them from the last to the first.
    pub marks: Vec<Mark>,
    /// Points that share a place.
    pub stacks: Vec<Stack>,
    /// The labels, best rank first.
    pub labels: Vec<Label>,
    /// What cannot be opened, beside the plot.
    pub lane: Option<Lane>,
    /// What colours, shapes and signs mean, under the plot.
    pub legend: Vec<Item>,
    /// The names behind the numbers, at the foot, where somebody asked for them.
    pub index: Vec<TextBox>,
    /// Indices of `marks` by id.
    by_id: Vec<(DatasetId, usize)>,
}

impl MatrixLayout {
    /// Lays out the matrix. The order of the points does not matter.
    pub fn new(input: &MatrixInput, frame: &Frame, words: &Words, measure: &dyn Measure) -> Self {
        let setter = Setter { frame, measure };
        let (style, thresholds) = (frame.style, input.thresholds);
        let mut points: Vec<&Point> = input.points.iter().filter(|point| is_sound(point)).collect();
        points.sort_by_key(|point| (point.rank.unwrap_or(u32::MAX), point.id));
        let counts = Quadrant::ALL.map(|quadrant| points.iter().filter(|point| point.quadrant == quadrant).count());
        let (items, below) = legend::items(input, &points, frame, words, measure);
        let beside = if input.hindered.is_empty() { 0.0 } else { setter.lane_width() };
        let below = below + frame.index.unwrap_or_default();
        let plane = Plane { plot: setter.plot(beside, below), view: frame.view, is_flipped: input.flip_cost };

        let (marks, mut stacks) = marks(&points, &plane, &style);
        let bars = bars(&points, &marks, &plane, &style);
        let given = marks.iter().map(|mark| (mark.center, mark.reach()));
        let computed = marks.iter().filter_map(|mark| Some((mark.computed?, mark.hollow * 1.25 + 1.0)));
        let occupied: Vec<Rect> = given.chain(computed).map(|(at, reach)| Rect::centered(at, 2.0 * reach, 2.0 * reach)).collect();
        let fields = setter.fields(&plane, thresholds, &words.quadrants, counts, &occupied);

        let mut obstacles = Obstacles::new(plane.plot);
        obstruct(&mut obstacles, &marks, &bars);
        for text in fields.iter().flat_map(|field| field.name.iter().chain(&field.count)) {
            obstacles.add(Obstacle::Name(text.rect.grown(3.0 * style.unit)));
        }
        let near_border = setter.near_border(&plane, thresholds, words).into_iter().find(|text| obstacles.is_free(&text.rect.grown(2.0)));
        if let Some(text) = &near_border {
            obstacles.add(Obstacle::Name(text.rect.grown(2.0)));
        }
        let mut placer = Placer { setter: &setter, plot: plane.plot, obstacles };
        placer.badges(&mut stacks);
        let labels = placer.labels(&marks, &stacks);

        let legend = legend::lowered(items, plane.plot.max.y + 52.0 * style.unit);
        let bottom = legend.last().map_or(plane.plot.max.y + 48.0 * style.unit, |item| item.text.rect.max.y);
        let index = if frame.index.is_some() { legend::index(&marks, &labels, frame, bottom + 10.0 * style.unit, measure) } else { Vec::new() };
        let mut by_id: Vec<(DatasetId, usize)> = marks.iter().enumerate().map(|(index, mark)| (mark.id, index)).collect();
        by_id.sort_unstable();
        Self {
            width: frame.width,
            height: frame.height,
            style,
            plane,
            fields,
            ticks: setter.ticks(&plane, thresholds),
            thresholds: threshold_lines(&plane, thresholds),
            axis_words: setter.axis_words(&plane, words),
            near_border,
            bars,
            marks,
            stacks,
            labels,
            lane: setter.lane(&plane, &input.hindered, words),
            legend,
            index,
            by_id,
        }
    }

    /// Returns how high the legend is.
    pub fn legend_height(&self) -> f32 {
        let bottom = self.legend.last().map(|item| item.text.rect.max.y);
        bottom.map_or(0.0, |bottom| bottom - self.plane.plot.max.y - 52.0 * self.style.unit + 10.0 * self.style.unit)
    }

    /// Returns how high the names behind the numbers are.
    pub fn index_height(&self) -> f32 {
        let (top, bottom) = (self.index.first(), self.index.iter().map(|text| text.rect.max.y).reduce(f32::max));
        top.zip(bottom).map_or(0.0, |(top, bottom)| bottom - top.rect.min.y + 14.0 * self.style.unit)
    }

    /// Finds the mark of a dataset, if it is seen.
    pub fn mark(&self, id: DatasetId) -> Option<&Mark> {
        self.by_id.binary_search_by_key(&id, |(other, _)| *other).ok().map(|at| &self.marks[self.by_id[at].1])
    }

    /// Finds the plate of a dataset, if it has one in the lane.
    pub fn plate(&self, id: DatasetId) -> Option<&Plate> {
        self.plates().find(|plate| plate.id == id)
    }

    /// Returns the plates in the lane, from the top down.
    pub fn plates(&self) -> impl DoubleEndedIterator<Item = &Plate> {
        self.lane.iter().flat_map(|lane| &lane.plates)
    }

    /// Tells whether a dataset is seen: as a point or as a plate.
    pub fn shows(&self, id: DatasetId) -> bool {
        self.mark(id).is_some() || self.plate(id).is_some()
    }

    /// Finds the label of a dataset, if it has one.
    pub fn label(&self, id: DatasetId) -> Option<&Label> {
        self.labels.iter().find(|label| label.id == id)
    }

    /// Returns what is left of a grid or threshold line, or of the way of a moved point, when it stops short of every text in the plot.
    pub fn line_parts(&self, line: Line) -> Vec<Line> {
        let names = self.fields.iter().flat_map(|field| field.name.iter().chain(&field.count)).map(|text| text.rect.grown(3.0));
        let badges = self.stacks.iter().filter_map(|stack| stack.badge.as_ref()).map(|text| text.rect);
        let texts = names.chain(badges).chain(self.near_border.iter().map(|text| text.rect.grown(3.0))).chain(self.labels.iter().map(|label| label.rect));
        let mut gaps: Vec<(f32, f32)> = texts.filter_map(|rect| rect.part_inside(line.from, line.to)).collect();
        gaps.sort_by(|a, b| a.0.total_cmp(&b.0));
        let at = |share: f32| line.from.shifted((line.to.x - line.from.x) * share, (line.to.y - line.from.y) * share);
        let shortest = SHORTEST / line.from.distance(line.to).max(1.0);
        let mut start = 0.0_f32;
        let mut parts = Vec::new();
        for (from, to) in gaps.into_iter().chain([(1.0, 1.0)]) {
            if from > start + shortest {
                parts.push(Line { from: at(start), to: at(from) });
            }
            start = start.max(to);
        }
        parts
    }

    /// Returns the position of a place; outside the plot if it is not seen.
    pub fn to_px(&self, value: f64, cost: f64) -> Pos {
        self.plane.to_px(value, cost)
    }

    /// Returns value and cost at a position, each within 0 to 100.
    pub fn at(&self, pos: Pos) -> (f64, f64) {
        self.plane.at(pos)
    }
}

/// What is left of a line between a text and the edge of the plot is a speck below this, in pixels.
const SHORTEST: f32 = 6.0;

/// A place that is no number has no place.
fn is_sound(point: &Point) -> bool {
    let (value, cost) = point.place();
    value.is_finite() && cost.is_finite()
}

#[cfg(test)]
mod tests;
