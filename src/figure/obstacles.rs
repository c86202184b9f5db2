//! What labels must keep clear of, in a grid of cells so that thousands are asked in no time.
//!
//! It answers what is free; it does not choose places.

use super::geometry::{Pos, Rect, distance_to_line, do_cross};

const CELL: f32 = 24.0;

/// Something that takes room.
#[derive(Debug, Clone, Copy)]
pub(super) enum Obstacle {
    /// A label or a plate: no text on it, no leader through it.
    Plate(Rect),
    /// What the plane itself says, as the name of a field: like a plate, but it gives way where nothing else is left.
    Name(Rect),
    /// An error bar or another thin line: no text on it.
    Thin(Rect),
    /// A mark with its ring: no text on it, no leader through it.
    Disc(Pos, f32),
    /// A leader: no text on it, no other leader across it.
    Line(Pos, Pos),
}

impl Obstacle {
    fn bounds(&self) -> Rect {
        match *self {
            Self::Plate(rect) | Self::Name(rect) | Self::Thin(rect) => rect,
            Self::Disc(center, radius) => Rect::centered(center, 2.0 * radius, 2.0 * radius),
            Self::Line(a, b) => Rect::around(a, b),
        }
    }

    fn blocks(&self, rect: &Rect) -> bool {
        match *self {
            Self::Plate(other) | Self::Name(other) | Self::Thin(other) => other.intersects(rect),
            Self::Disc(center, radius) => rect.distance(center) < radius,
            Self::Line(a, b) => rect.grown(1.0).is_crossed_by(a, b),
        }
    }

    fn blocks_line(&self, a: Pos, b: Pos) -> bool {
        match *self {
            Self::Plate(rect) | Self::Name(rect) => rect.is_crossed_by(a, b),
            Self::Thin(_) => false,
            Self::Disc(center, radius) => distance_to_line(center, a, b) < radius,
            Self::Line(c, d) => do_cross(a, b, c, d),
        }
    }
}

/// All obstacles within an area.
#[derive(Debug, Clone)]
pub(super) struct Obstacles {
    area: Rect,
    columns: usize,
    rows: usize,
    cells: Vec<Vec<Obstacle>>,
}

impl Obstacles {
    /// Makes an empty area. What lies outside it is kept in its outermost cells.
    pub(super) fn new(area: Rect) -> Self {
        let count = |length: f32| (length.max(1.0) / CELL).ceil().min(4096.0) as usize;
        let (columns, rows) = (count(area.width()), count(area.height()));
        Self { area, columns, rows, cells: vec![Vec::new(); columns * rows] }
    }

    /// Adds an obstacle.
    pub(super) fn add(&mut self, obstacle: Obstacle) {
        let ((left, right), (top, bottom)) = self.range(&obstacle.bounds());
        for row in top..=bottom {
            for cell in &mut self.cells[row * self.columns + left..=row * self.columns + right] {
                cell.push(obstacle);
            }
        }
    }

    /// Tells whether a text could stand here.
    pub(super) fn is_free(&self, rect: &Rect) -> bool {
        self.near(rect).all(|obstacle| !obstacle.blocks(rect))
    }

    /// Tells whether a leader could run here.
    pub(super) fn is_free_line(&self, a: Pos, b: Pos) -> bool {
        self.near(&Rect::around(a, b)).all(|obstacle| !obstacle.blocks_line(a, b))
    }

    /// Tells whether a text on a plate of its own could stand here: over names and thin lines, but never over marks and labels.
    pub(super) fn is_free_for_plate(&self, rect: &Rect) -> bool {
        let gives_way = |obstacle: &&Obstacle| !matches!(obstacle, Obstacle::Name(_) | Obstacle::Thin(_));
        self.near(rect).filter(gives_way).all(|obstacle| !obstacle.blocks(rect))
    }

    /// Tells whether a leader that runs under marks and over names could run here: it crosses no label.
    pub(super) fn crosses_no_label(&self, a: Pos, b: Pos) -> bool {
        let is_label = |obstacle: &&Obstacle| matches!(obstacle, Obstacle::Plate(_));
        self.near(&Rect::around(a, b)).filter(is_label).all(|obstacle| !obstacle.blocks_line(a, b))
    }

    fn near(&self, rect: &Rect) -> impl Iterator<Item = &Obstacle> {
        let ((left, right), (top, bottom)) = self.range(rect);
        (top..=bottom).flat_map(move |row| self.cells[row * self.columns + left..=row * self.columns + right].iter().flatten())
    }

    fn range(&self, rect: &Rect) -> ((usize, usize), (usize, usize)) {
        let cell = |at: f32, count: usize| ((at / CELL).max(0.0) as usize).min(count - 1);
        let x = |at: f32| cell(at - self.area.min.x, self.columns);
        let y = |at: f32| cell(at - self.area.min.y, self.rows);
        // One pixel wider, because a leader keeps a pixel's distance.
        ((x(rect.min.x - 1.0), x(rect.max.x + 1.0)), (y(rect.min.y - 1.0), y(rect.max.y + 1.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_keeps_clear_of_everything_and_leaders_of_all_but_bars() {
        let mut obstacles = Obstacles::new(Rect::new(0.0, 0.0, 200.0, 200.0));
        obstacles.add(Obstacle::Thin(Rect::new(50.0, 50.0, 150.0, 53.0)));
        obstacles.add(Obstacle::Disc(Pos::new(100.0, 120.0), 8.0));
        assert!(!obstacles.is_free(&Rect::new(60.0, 40.0, 90.0, 56.0)));
        assert!(obstacles.is_free(&Rect::new(60.0, 54.0, 90.0, 70.0)));
        assert!(!obstacles.is_free(&Rect::new(90.0, 100.0, 110.0, 113.0)));
        assert!(obstacles.is_free_line(Pos::new(100.0, 40.0), Pos::new(100.0, 100.0)));
        assert!(!obstacles.is_free_line(Pos::new(100.0, 40.0), Pos::new(100.0, 160.0)));
    }
}
