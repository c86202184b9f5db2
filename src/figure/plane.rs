//! The plane of value and cost: from a place to pixels and back.
//!
//! It knows the seen part of the plane and nothing of what stands there.

use super::geometry::{Pos, Rect};

/// The part of the plane that is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// Lowest and highest value seen, 0 to 100.
    pub value: (f64, f64),
    /// Lowest and highest cost seen, 0 to 100.
    pub cost: (f64, f64),
}

impl View {
    /// The whole plane.
    pub const WHOLE: Self = Self { value: (0.0, 100.0), cost: (0.0, 100.0) };
    /// The least part of an axis that can be seen.
    const LEAST: f64 = 5.0;

    /// Returns the view with both axes enlarged around a place; below 1 it shows more.
    #[must_use]
    pub fn zoomed(&self, (value, cost): (f64, f64), factor: f64) -> Self {
        Self { value: zoom(self.value, value, factor), cost: zoom(self.cost, cost, factor) }
    }

    /// Returns the view moved by this much value and cost, as far as the plane goes.
    #[must_use]
    pub fn panned(&self, value: f64, cost: f64) -> Self {
        Self { value: pan(self.value, value), cost: pan(self.cost, cost) }
    }

    /// Returns how much larger than the whole plane things are, 1 or more.
    pub fn magnification(&self) -> f64 {
        100.0 / (self.value.1 - self.value.0).max(Self::LEAST)
    }
}

fn zoom((low, high): (f64, f64), around: f64, factor: f64) -> (f64, f64) {
    let span = ((high - low) / factor.max(0.01)).clamp(View::LEAST, 100.0);
    let share = ((around - low) / (high - low).max(f64::EPSILON)).clamp(0.0, 1.0);
    let low = (around - share * span).clamp(0.0, 100.0 - span);
    (low, low + span)
}

fn pan((low, high): (f64, f64), by: f64) -> (f64, f64) {
    let by = by.clamp(-low, 100.0 - high);
    (low + by, high + by)
}

/// Where value and cost lie on the figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plane {
    /// The plot: what is seen of the plane, without axes.
    pub plot: Rect,
    /// The part of the plane that is seen.
    pub view: View,
    /// Whether low cost is to the right.
    pub is_flipped: bool,
}

impl Plane {
    /// Returns the position of a place; outside the plot if it is not seen.
    pub fn to_px(&self, value: f64, cost: f64) -> Pos {
        Pos::new(self.x_of(cost), self.y_of(value))
    }

    /// Returns the x of a cost.
    pub fn x_of(&self, cost: f64) -> f32 {
        let (low, high) = self.view.cost;
        let share = ((cost - low) / (high - low).max(f64::EPSILON)) as f32;
        if self.is_flipped { self.plot.max.x - share * self.plot.width() } else { self.plot.min.x + share * self.plot.width() }
    }

    /// Returns the y of a value.
    pub fn y_of(&self, value: f64) -> f32 {
        let (low, high) = self.view.value;
        let share = ((value - low) / (high - low).max(f64::EPSILON)) as f32;
        self.plot.max.y - share * self.plot.height()
    }

    /// Returns value and cost at a position, each kept within 0 to 100.
    pub fn at(&self, pos: Pos) -> (f64, f64) {
        let across = f64::from((pos.x - self.plot.min.x) / self.plot.width().max(1.0));
        let across = if self.is_flipped { 1.0 - across } else { across };
        let up = f64::from((self.plot.max.y - pos.y) / self.plot.height().max(1.0));
        let place = |(low, high): (f64, f64), share: f64| (low + share * (high - low)).clamp(0.0, 100.0);
        (place(self.view.value, up), place(self.view.cost, across))
    }

    /// Tells whether a place is seen.
    pub fn shows(&self, value: f64, cost: f64) -> bool {
        let within = |(low, high): (f64, f64), at: f64| at >= low && at <= high;
        within(self.view.value, value) && within(self.view.cost, cost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_comes_back_from_its_position() {
        for is_flipped in [false, true] {
            let view = View { value: (20.0, 70.0), cost: (10.0, 90.0) };
            let plane = Plane { plot: Rect::new(68.0, 16.0, 900.0, 500.0), view, is_flipped };
            let (value, cost) = plane.at(plane.to_px(61.25, 18.75));
            assert!((value - 61.25).abs() < 1e-3 && (cost - 18.75).abs() < 1e-3);
        }
    }

    #[test]
    fn zooming_keeps_the_place_under_the_pointer_and_stays_on_the_plane() {
        let close = View::WHOLE.zoomed((80.0, 20.0), 2.0);
        assert_eq!(close, View { value: (40.0, 90.0), cost: (10.0, 60.0) });
        assert_eq!(close.panned(50.0, -50.0), View { value: (50.0, 100.0), cost: (0.0, 50.0) });
        assert_eq!(close.zoomed((0.0, 0.0), 0.1), View::WHOLE);
    }
}
