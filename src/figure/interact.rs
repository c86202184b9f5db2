//! What a pointer or a key means on a laid-out matrix.
//!
//! Questions only; nothing here moves a point.

use super::geometry::{Pos, Rect};
use super::input::{LINE_HEIGHT, Measure, TextBox};
use super::lane::Plate;
use super::matrix::MatrixLayout;
use crate::model::DatasetId;

/// The way an arrow key points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To a point further left.
    Left,
    /// To a point further right.
    Right,
    /// To a point higher up.
    Up,
    /// To a point further down.
    Down,
}

/// How far from a point's centre it can still be hit; 24 across is the least that people hit with ease.
const REACH: f32 = 12.0;

impl MatrixLayout {
    /// Finds the dataset at a position: the nearest point within reach, else the one whose label is there.
    pub fn hit(&self, pos: Pos) -> Option<DatasetId> {
        let reach = REACH * self.style.unit.max(1.0);
        let nearest = self.marks.iter().map(|mark| (mark.center.distance(pos), mark.id)).filter(|(distance, _)| *distance <= reach);
        let nearest = nearest.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        nearest.map(|(_, id)| id).or_else(|| self.labels.iter().find(|label| label.rect.contains(pos)).map(|label| label.id))
    }

    /// Finds the dataset whose plate in the lane is at a position.
    pub fn plate_at(&self, pos: Pos) -> Option<DatasetId> {
        self.plates().find(|plate| plate.rect.contains(pos)).map(|plate| plate.id)
    }

    /// Finds the dataset that an arrow key goes to: the nearest that way, straight ahead before aside. `None` at the edge.
    ///
    /// The lane lies to the right of the last point; in it, up and down go from plate to plate.
    pub fn neighbour(&self, id: DatasetId, direction: Direction) -> Option<DatasetId> {
        if self.plate(id).is_some() {
            return self.beside_plate(id, direction);
        }
        let from = self.mark(id)?.center;
        self.next_point(from, id, direction).or_else(|| {
            let away = |plate: &Plate| (plate.rect.center().y - from.y).abs();
            let plates = self.plates().filter(|_| direction == Direction::Right);
            plates.min_by(|a, b| away(a).total_cmp(&away(b))).map(|plate| plate.id)
        })
    }

    fn beside_plate(&self, id: DatasetId, direction: Direction) -> Option<DatasetId> {
        let at = self.plates().position(|plate| plate.id == id)?;
        let of = |plate: &Plate| plate.id;
        match direction {
            Direction::Up => at.checked_sub(1).and_then(|at| self.plates().nth(at)).map(of),
            Direction::Down => self.plates().nth(at + 1).map(of),
            Direction::Right => None,
            Direction::Left => self.next_point(self.plate(id)?.rect.center(), id, direction),
        }
    }

    fn next_point(&self, from: Pos, id: DatasetId, direction: Direction) -> Option<DatasetId> {
        let score = |to: Pos| {
            let (right, down) = (to.x - from.x, to.y - from.y);
            let (ahead, aside) = match direction {
                Direction::Left => (-right, down.abs()),
                Direction::Right => (right, down.abs()),
                Direction::Up => (-down, right.abs()),
                Direction::Down => (down, right.abs()),
            };
            (ahead > 0.01).then_some(ahead + 2.5 * aside)
        };
        let ahead = self.marks.iter().filter(|mark| mark.id != id).filter_map(|mark| Some((score(mark.center)?, mark.id)));
        ahead.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(_, id)| id)
    }

    /// Returns what is seen in the order of reading: field by field from the upper left, by rank within, then the lane from the top.
    pub fn reading_order(&self) -> Vec<DatasetId> {
        let mut marks: Vec<_> = self.marks.iter().collect();
        marks.sort_by_key(|mark| mark.quadrant);
        marks.into_iter().map(|mark| mark.id).chain(self.plates().map(|plate| plate.id)).collect()
    }

    /// Returns a place for the whole title beside a point, inside the plot but over whatever is there: for hovering.
    pub fn tag(&self, id: DatasetId, measure: &dyn Measure) -> Option<TextBox> {
        let mark = self.mark(id)?;
        let size = self.style.label;
        let (width, height) = (measure.width(&mark.title, size, true), size * LINE_HEIGHT);
        let gap = mark.reach() + 6.0 * self.style.unit;
        let plot = self.plane.plot;
        let left = if mark.center.x + gap + width <= plot.max.x { mark.center.x + gap } else { mark.center.x - gap - width };
        let left = left.min(plot.max.x - width).max(plot.min.x);
        let top = (mark.center.y - height / 2.0).min(plot.max.y - height).max(plot.min.y);
        Some(TextBox { text: mark.title.clone(), rect: Rect::sized(left, top, width, height), size, semibold: true, turned: false })
    }
}
