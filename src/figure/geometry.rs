//! Points, rectangles and lines in logical pixels, y downwards.
//!
//! Plain geometry; it does not know what is drawn.

/// A position relative to the figure's upper left corner, in logical pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Pos {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

impl Pos {
    /// Makes a position.
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// Returns the position this far away.
    #[must_use]
    pub fn shifted(self, x: f32, y: f32) -> Self {
        Self::new(self.x + x, self.y + y)
    }

    /// Returns the distance to another position.
    pub fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// An upright rectangle.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Rect {
    /// The upper left corner.
    pub min: Pos,
    /// The lower right corner.
    pub max: Pos,
}

impl Rect {
    /// Makes a rectangle from its left, top, right and bottom edges.
    pub const fn new(left: f32, top: f32, right: f32, bottom: f32) -> Self {
        Self { min: Pos::new(left, top), max: Pos::new(right, bottom) }
    }

    /// Makes a rectangle from its upper left corner and its size.
    pub fn sized(left: f32, top: f32, width: f32, height: f32) -> Self {
        Self::new(left, top, left + width, top + height)
    }

    /// Makes a rectangle from its centre and its size.
    pub fn centered(center: Pos, width: f32, height: f32) -> Self {
        Self::sized(center.x - width / 2.0, center.y - height / 2.0, width, height)
    }

    /// Makes the smallest rectangle around two positions.
    pub fn around(a: Pos, b: Pos) -> Self {
        Self::new(a.x.min(b.x), a.y.min(b.y), a.x.max(b.x), a.y.max(b.y))
    }

    /// Returns the width.
    pub fn width(&self) -> f32 {
        self.max.x - self.min.x
    }

    /// Returns the height.
    pub fn height(&self) -> f32 {
        self.max.y - self.min.y
    }

    /// Returns the centre.
    pub fn center(&self) -> Pos {
        Pos::new(f32::midpoint(self.min.x, self.max.x), f32::midpoint(self.min.y, self.max.y))
    }

    /// Returns the rectangle with every edge moved outwards.
    #[must_use]
    pub fn grown(&self, by: f32) -> Self {
        Self::new(self.min.x - by, self.min.y - by, self.max.x + by, self.max.y + by)
    }

    /// Tells whether a position lies inside or on an edge.
    pub fn contains(&self, pos: Pos) -> bool {
        pos.x >= self.min.x && pos.x <= self.max.x && pos.y >= self.min.y && pos.y <= self.max.y
    }

    /// Tells whether another rectangle lies wholly inside.
    pub fn encloses(&self, other: &Self) -> bool {
        self.contains(other.min) && self.contains(other.max)
    }

    /// Tells whether two rectangles share more than an edge.
    pub fn intersects(&self, other: &Self) -> bool {
        self.min.x < other.max.x && other.min.x < self.max.x && self.min.y < other.max.y && other.min.y < self.max.y
    }

    /// Returns the position inside that is nearest.
    pub fn clamp(&self, pos: Pos) -> Pos {
        Pos::new(pos.x.max(self.min.x).min(self.max.x), pos.y.max(self.min.y).min(self.max.y))
    }

    /// Returns how far a position lies from the rectangle; 0 inside.
    pub fn distance(&self, pos: Pos) -> f32 {
        self.clamp(pos).distance(pos)
    }

    /// Tells whether a line from `a` to `b` enters the rectangle.
    pub fn is_crossed_by(&self, a: Pos, b: Pos) -> bool {
        self.part_inside(a, b).is_some()
    }

    /// Returns the part of the line from `a` to `b` that lies inside, as shares of the line: 0 at `a`, 1 at `b`.
    pub fn part_inside(&self, a: Pos, b: Pos) -> Option<(f32, f32)> {
        let (mut from, mut to) = (0.0_f32, 1.0_f32);
        for (start, step, low, high) in [(a.x, b.x - a.x, self.min.x, self.max.x), (a.y, b.y - a.y, self.min.y, self.max.y)] {
            if step.abs() < f32::EPSILON {
                if start <= low || start >= high {
                    return None;
                }
                continue;
            }
            let (first, second) = ((low - start) / step, (high - start) / step);
            from = from.max(first.min(second));
            to = to.min(first.max(second));
        }
        (from < to).then_some((from, to))
    }
}

/// Returns how far a position lies from the line from `a` to `b`.
pub fn distance_to_line(pos: Pos, a: Pos, b: Pos) -> f32 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (((pos.x - a.x) * dx + (pos.y - a.y) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    pos.distance(Pos::new(a.x + along * dx, a.y + along * dy))
}

/// Tells whether the lines `a`–`b` and `c`–`d` cross.
pub fn do_cross(a: Pos, b: Pos, c: Pos, d: Pos) -> bool {
    let side = |p: Pos, q: Pos, r: Pos| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    side(a, b, c) * side(a, b, d) <= 0.0 && side(c, d, a) * side(c, d, b) <= 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rectangles_that_only_touch_do_not_intersect() {
        let left = Rect::new(0.0, 0.0, 10.0, 10.0);
        assert!(!left.intersects(&Rect::new(10.0, 0.0, 20.0, 10.0)));
        assert!(left.intersects(&Rect::new(9.0, 9.0, 20.0, 20.0)));
    }

    #[test]
    fn a_line_crosses_a_rectangle_only_where_it_goes_through() {
        let rect = Rect::new(10.0, 10.0, 20.0, 20.0);
        assert!(rect.is_crossed_by(Pos::new(0.0, 15.0), Pos::new(30.0, 15.0)));
        assert!(rect.is_crossed_by(Pos::new(0.0, 0.0), Pos::new(30.0, 30.0)));
        assert!(!rect.is_crossed_by(Pos::new(0.0, 15.0), Pos::new(9.0, 15.0)));
        assert!(!rect.is_crossed_by(Pos::new(0.0, 25.0), Pos::new(30.0, 25.0)));
    }

    #[test]
    fn distances_are_to_the_nearest_part() {
        let (a, b) = (Pos::new(0.0, 0.0), Pos::new(10.0, 0.0));
        assert!((distance_to_line(Pos::new(5.0, 3.0), a, b) - 3.0).abs() < 1e-6);
        assert!((distance_to_line(Pos::new(13.0, 4.0), a, b) - 5.0).abs() < 1e-6);
        assert!(do_cross(a, b, Pos::new(5.0, -1.0), Pos::new(5.0, 1.0)));
        assert!(!do_cross(a, b, Pos::new(5.0, 1.0), Pos::new(5.0, 2.0)));
    }
}
