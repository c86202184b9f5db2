//! The marks of the points: where each stands, its shape, its error bars and the stacks of those in one place.
//!
//! Marks never move for a label; labels make way for marks.

use std::collections::HashMap;

use super::geometry::{Pos, Rect};
use super::input::{Point, Style};
use super::legend::Look;
use super::obstacles::{Obstacle, Obstacles};
use super::plane::Plane;
use crate::model::DatasetId;
use crate::model::priority::Quadrant;
use crate::model::scoring::Axis;

/// The shape of a mark, so that fields and groups can be told apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// ● Publish now, or the first group.
    Circle,
    /// ■ Plan and invest, or the second group.
    Square,
    /// ▲ When convenient, or the third group.
    Triangle,
    /// ◆ Hold, or the fourth group.
    Diamond,
    /// ▼ The fifth group.
    Pointer,
    /// ✚ The sixth group.
    Plus,
    /// ▬ All other groups.
    Dash,
}

impl Shape {
    /// Returns the shape of a field.
    pub const fn of(quadrant: Quadrant) -> Self {
        match quadrant {
            Quadrant::PublishNow => Self::Circle,
            Quadrant::PlanAndInvest => Self::Square,
            Quadrant::WhenConvenient => Self::Triangle,
            Quadrant::Hold => Self::Diamond,
        }
    }

    /// Returns the corners of the shape's convex parts, equally heavy to the eye as a circle of that radius; a circle has none.
    pub fn parts(self, center: Pos, radius: f32) -> Vec<Vec<Pos>> {
        let upright = |x: f32, y: f32| [(-x, -y), (x, -y), (x, y), (-x, y)].map(|(x, y)| center.shifted(x * radius, y * radius)).to_vec();
        match self {
            Self::Circle => Vec::new(),
            Self::Plus => vec![upright(0.45, 1.2), upright(1.2, 0.45)],
            Self::Dash => vec![upright(1.2, 0.55)],
            Self::Square | Self::Triangle | Self::Diamond | Self::Pointer => vec![self.corners(center, radius)],
        }
    }

    fn corners(self, center: Pos, radius: f32) -> Vec<Pos> {
        let at = |x: f32, y: f32| center.shifted(x * radius, y * radius);
        match self {
            Self::Circle | Self::Plus | Self::Dash => Vec::new(),
            Self::Square => vec![at(-0.9, -0.9), at(0.9, -0.9), at(0.9, 0.9), at(-0.9, 0.9)],
            Self::Triangle => vec![at(0.0, -1.1), at(1.1, 0.8), at(-1.1, 0.8)],
            Self::Diamond => vec![at(0.0, -1.25), at(1.25, 0.0), at(0.0, 1.25), at(-1.25, 0.0)],
            Self::Pointer => vec![at(0.0, 1.1), at(-1.1, -0.8), at(1.1, -0.8)],
        }
    }
}

/// The mark of one visible point.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The dataset.
    pub id: DatasetId,
    /// Its whole title.
    pub title: String,
    /// Its rank.
    pub rank: Option<u32>,
    /// Value and cost of where it stands.
    pub place: (f64, f64),
    /// The field it counts in.
    pub quadrant: Quadrant,
    /// What its colour says.
    pub look: Look,
    /// Its shape.
    pub shape: Shape,
    /// Where it is drawn; beside its place if it is in a stack.
    pub center: Pos,
    /// Its radius in pixels.
    pub radius: f32,
    /// The radius of the ring that says "action needed".
    pub ring: Option<f32>,
    /// Where a hollow mark shows the computed place, if somebody moved the point and that place is seen.
    pub computed: Option<Pos>,
    /// The radius of that hollow mark: larger than what lies over it. Paint hollow marks from the last to the first, under all marks.
    pub hollow: f32,
    /// Value and cost of the computed place, if somebody moved the point.
    pub moved_from: Option<(f64, f64)>,
    /// Whether a law says that it shall be published.
    pub has_duty: bool,
}

impl Mark {
    /// Returns the radius of the room that the mark takes, with halo and ring.
    pub fn reach(&self) -> f32 {
        self.ring.map_or(self.radius * 1.25 + 1.0, |ring| ring + 1.0)
    }
}

/// An error bar: the span where an answer is missing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// The dataset.
    pub id: DatasetId,
    /// What its colour says.
    pub look: Look,
    /// The axis it runs along: value is upright.
    pub axis: Axis,
    /// The left or upper end.
    pub from: Pos,
    /// The right or lower end.
    pub to: Pos,
    /// Half the length of the caps.
    pub cap: f32,
    /// Whether each end is a real one and gets a cap, not cut by the edge of what is seen.
    pub caps: [bool; 2],
}

impl Bar {
    /// Returns the caps as lines.
    pub fn cap_lines(&self) -> impl Iterator<Item = (Pos, Pos)> {
        let (x, y) = if self.axis == Axis::Cost { (0.0, self.cap) } else { (self.cap, 0.0) };
        let ends = [(self.from, self.caps[0]), (self.to, self.caps[1])];
        ends.into_iter().filter(|(_, is_real)| *is_real).map(move |(at, _)| (at.shifted(-x, -y), at.shifted(x, y)))
    }
}

/// Several points in one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Stack {
    /// The place they share.
    pub center: Pos,
    /// Who they are, best rank first.
    pub members: Vec<DatasetId>,
    /// Their number, beside the stack, from three on.
    pub badge: Option<super::input::TextBox>,
}

/// Closer than this, in pixels, two points are in the same place.
const SAME_PLACE: f32 = 2.0;

/// Where points are drawn, looked up by place.
#[derive(Default)]
struct Taken(HashMap<(i32, i32), Vec<(Pos, usize)>>);

impl Taken {
    fn cell(pos: Pos) -> (i32, i32) {
        ((pos.x / SAME_PLACE).floor() as i32, (pos.y / SAME_PLACE).floor() as i32)
    }

    fn find(&self, pos: Pos) -> Option<usize> {
        let (x, y) = Self::cell(pos);
        let cells = (x - 1..=x + 1).flat_map(|x| (y - 1..=y + 1).map(move |y| (x, y)));
        let near = cells.filter_map(|cell| self.0.get(&cell)).flatten().map(|(at, which)| (at.distance(pos), *which));
        near.filter(|(distance, _)| *distance < SAME_PLACE).min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(_, which)| which)
    }

    fn add(&mut self, pos: Pos, which: usize) {
        self.0.entry(Self::cell(pos)).or_default().push((pos, which));
    }
}

/// Makes the marks of the visible points, in the order given, and finds the stacks.
pub(super) fn marks(points: &[&Point], plane: &Plane, style: &Style) -> (Vec<Mark>, Vec<Stack>) {
    let visible: Vec<&Point> = points.iter().copied().filter(|point| plane.shows(point.place().0, point.place().1)).collect();
    let mut marks: Vec<Mark> = visible.iter().map(|point| mark(point, plane, style)).collect();
    let stacks = spread(&mut marks, plane.plot, style);
    widen(&mut marks, style);
    (marks, stacks)
}

fn mark(point: &Point, plane: &Plane, style: &Style) -> Mark {
    let (value, cost) = point.place();
    let is_moved = point.overridden.is_some_and(|place| place != (point.value, point.cost));
    let is_computed_seen = is_moved && plane.shows(point.value, point.cost);
    Mark {
        id: point.id,
        title: point.title.clone(),
        rank: point.rank,
        place: (value, cost),
        quadrant: point.quadrant,
        look: point.look,
        shape: point.look.shape(),
        center: plane.to_px(value, cost),
        radius: style.radius,
        ring: point.needs_action.then_some(style.radius + 4.0 * style.unit),
        computed: is_computed_seen.then(|| plane.to_px(point.value, point.cost)),
        hollow: style.radius,
        moved_from: is_moved.then_some((point.value, point.cost)),
        has_duty: point.has_duty,
    }
}

/// Moves points out of each other's place: the first keeps it, the others go round it in a spiral.
fn spread(marks: &mut [Mark], plot: Rect, style: &Style) -> Vec<Stack> {
    let mut taken = Taken::default();
    let mut stacks: Vec<(Pos, Vec<usize>)> = Vec::new();
    for (index, mark) in marks.iter().enumerate() {
        if let Some(stack) = taken.find(mark.center) {
            stacks[stack].1.push(index);
        } else {
            taken.add(mark.center, stacks.len());
            stacks.push((mark.center, vec![index]));
        }
    }
    stacks.retain(|(_, members)| members.len() > 1);
    for (center, members) in &stacks {
        let mut turn = 0;
        for member in &members[1..] {
            // The plot holds fewer turns than this; beyond it the last spot is as good as any.
            let spot = std::iter::from_fn(|| {
                turn += 1;
                Some(spiral(*center, turn, style.radius))
            });
            let free = spot.take(4000).find(|at| plot.contains(*at) && taken.find(*at).is_none());
            marks[*member].center = free.unwrap_or(*center);
            taken.add(marks[*member].center, usize::MAX);
        }
    }
    let stack = |(center, members): (Pos, Vec<usize>)| Stack { center, members: members.iter().map(|member| marks[*member].id).collect(), badge: None };
    stacks.into_iter().map(stack).collect()
}

/// Makes hollow marks wide enough that they are seen around the marks over them, and around the hollow marks of better ranks.
fn widen(marks: &mut [Mark], style: &Style) {
    let step = 3.0 * style.unit;
    let mut done: Vec<(Pos, f32)> = Vec::new();
    for index in 0..marks.len() {
        let Some(at) = marks[index].computed else { continue };
        let covers = |other: Pos, reach: f32| (other.distance(at) < reach + style.radius).then_some(reach + step);
        let by_marks = marks.iter().filter_map(|mark| covers(mark.center, mark.reach()));
        let by_hollow = done.iter().filter(|(other, _)| other.distance(at) < style.radius).map(|(_, radius)| radius + step);
        let hollow = by_marks.chain(by_hollow).fold(style.radius, f32::max);
        marks[index].hollow = hollow;
        done.push((at, hollow));
    }
}

/// Returns a spot on a sunflower's spiral; the first lies below the centre.
fn spiral(center: Pos, turn: u32, radius: f32) -> Pos {
    const GOLDEN_ANGLE: f32 = 2.399_963;
    let angle = std::f32::consts::FRAC_PI_2 + (turn - 1) as f32 * GOLDEN_ANGLE;
    let distance = 1.1 * radius * (turn as f32).sqrt();
    center.shifted(distance * angle.cos(), distance * angle.sin())
}

/// Makes the error bars of the visible points.
pub(super) fn bars(points: &[&Point], marks: &[Mark], plane: &Plane, style: &Style) -> Vec<Bar> {
    let mut bars = Vec::new();
    let mut seen = marks.iter().peekable();
    for point in points {
        let Some(mark) = seen.next_if(|mark| mark.id == point.id) else { continue };
        // The spans belong to the computed place.
        let at = mark.computed.unwrap_or(mark.center);
        let has_computed = point.overridden.is_none() || mark.computed.is_some();
        let spans = [(Axis::Cost, point.cost_span, plane.view.cost), (Axis::Value, point.value_span, plane.view.value)];
        for (axis, span, seen) in spans {
            let Some((low, high)) = span.filter(|(low, high)| has_computed && high > low && *high > seen.0 && *low < seen.1) else { continue };
            let ends = [low.max(seen.0), high.min(seen.1)];
            let (from, to) = match axis {
                Axis::Cost => (Pos::new(plane.x_of(ends[0]), at.y), Pos::new(plane.x_of(ends[1]), at.y)),
                Axis::Value => (Pos::new(at.x, plane.y_of(ends[1])), Pos::new(at.x, plane.y_of(ends[0]))),
            };
            let is_real = [low >= seen.0, high <= seen.1];
            let is_turned = from.x > to.x || axis == Axis::Value;
            let caps = if is_turned { [is_real[1], is_real[0]] } else { is_real };
            let (from, to) = if from.x > to.x { (to, from) } else { (from, to) };
            bars.push(Bar { id: point.id, look: point.look, axis, from, to, cap: 4.0 * style.unit, caps });
        }
    }
    bars
}

/// Adds marks, hollow marks and bars to what labels keep clear of.
pub(super) fn obstruct(obstacles: &mut Obstacles, marks: &[Mark], bars: &[Bar]) {
    for mark in marks {
        obstacles.add(Obstacle::Disc(mark.center, mark.reach()));
        if let Some(computed) = mark.computed {
            obstacles.add(Obstacle::Disc(computed, mark.hollow * 1.25 + 1.0));
            obstacles.add(Obstacle::Line(computed, mark.center));
        }
    }
    for bar in bars {
        obstacles.add(Obstacle::Thin(Rect::around(bar.from, bar.to).grown(1.5)));
        for (a, b) in bar.cap_lines() {
            obstacles.add(Obstacle::Thin(Rect::around(a, b).grown(1.5)));
        }
    }
}
