//! The plane's own parts: the plot, ticks, thresholds, grounds and names.
//!
//! Everything here is the same for any points; marks and labels come on top.

use super::geometry::{Pos, Rect};
use super::input::{Frame, LINE_HEIGHT, Measure, TextBox, Words, fit};
use super::plane::Plane;
use crate::model::priority::Quadrant;
use crate::model::scoring::{Axis, Thresholds};

/// A number on an axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// The axis it stands on.
    pub axis: Axis,
    /// The number and its place.
    pub label: TextBox,
    /// Its grid line; `None` at the edges and where a threshold is.
    pub line: Option<Line>,
}

/// A straight line across the plot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// The left or upper end.
    pub from: Pos,
    /// The right or lower end.
    pub to: Pos,
}

/// One of the four fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Which one.
    pub quadrant: Quadrant,
    /// Its ground up to the band around the thresholds; `None` if it is out of sight.
    pub ground: Option<Rect>,
    /// Its name in the outer corner.
    pub name: Option<TextBox>,
    /// The number of its points, after the name.
    pub count: Option<TextBox>,
    /// How many points lie in it, seen or not.
    pub points: usize,
}

/// Lays out text with the sizes of a frame.
pub(super) struct Setter<'a> {
    pub(super) frame: &'a Frame,
    pub(super) measure: &'a dyn Measure,
}

impl Setter<'_> {
    pub(super) fn unit(&self) -> f32 {
        self.frame.style.unit
    }

    fn caption_width(&self, text: &str) -> f32 {
        self.measure.width(text, self.frame.style.caption, false)
    }

    fn caption(&self, text: &str, at: impl FnOnce(f32, f32) -> Rect) -> TextBox {
        let size = self.frame.style.caption;
        let rect = at(self.caption_width(text), size * LINE_HEIGHT);
        TextBox { text: text.to_owned(), rect, size, semibold: false, turned: false }
    }

    /// Returns the plot: the frame without the axes, what stands beside them and what stands below.
    pub(super) fn plot(&self, beside: f32, below: f32) -> Rect {
        let unit = self.unit();
        let (left, top) = (68.0 * unit, 12.0 * unit);
        let (right, bottom) = (self.frame.width - 12.0 * unit - beside, self.frame.height - 52.0 * unit - below);
        Rect::new(left, top, right.max(left + 80.0), bottom.max(top + 60.0))
    }

    /// Returns the ticks of both axes.
    pub(super) fn ticks(&self, plane: &Plane, thresholds: Thresholds) -> Vec<Tick> {
        let mut ticks = Vec::new();
        for axis in [Axis::Cost, Axis::Value] {
            let ((low, high), threshold) = match axis {
                Axis::Cost => (plane.view.cost, thresholds.cost),
                Axis::Value => (plane.view.value, thresholds.value),
            };
            let step = match high - low {
                span if span > 60.0 => 25,
                span if span > 25.0 => 10,
                span if span > 12.0 => 5,
                span if span > 5.0 => 2,
                _ => 1,
            };
            let seen = (0..=100).step_by(step).filter(|at| (low..=high).contains(&f64::from(*at)));
            ticks.extend(seen.map(|at: i32| {
                let at = f64::from(at);
                let has_line = at > low && at < high && (at - threshold).abs() > 0.5;
                Tick { axis, label: self.tick_label(plane, axis, at), line: has_line.then(|| line_at(plane, axis, at)) }
            }));
        }
        ticks
    }

    fn tick_label(&self, plane: &Plane, axis: Axis, at: f64) -> TextBox {
        let (plot, gap) = (plane.plot, 8.0 * self.unit());
        self.caption(&format!("{at:.0}"), |width, height| match axis {
            Axis::Cost => {
                let left = (plane.x_of(at) - width / 2.0).min(plot.max.x - width).max(plot.min.x);
                Rect::sized(left, plot.max.y + gap * 0.75, width, height)
            }
            Axis::Value => {
                let top = (plane.y_of(at) - height / 2.0).min(plot.max.y - height).max(plot.min.y);
                Rect::sized(plot.min.x - gap - width, top, width, height)
            }
        })
    }

    /// Returns the names of the axes with their arrows, and the words at their ends.
    pub(super) fn axis_words(&self, plane: &Plane, words: &Words) -> Vec<TextBox> {
        let plot = plane.plot;
        let unit = self.unit();
        let (at_left, at_right) = if plane.is_flipped { (&words.cost_high, &words.cost_low) } else { (&words.cost_low, &words.cost_high) };
        let cost_name = if plane.is_flipped { format!("← {}", words.cost_axis) } else { format!("{} →", words.cost_axis) };
        let below = plot.max.y + 28.0 * unit;
        let mut boxes = self.along(plot.width(), [at_left, &cost_name, at_right], |along, width, height| Rect::sized(plot.min.x + along, below, width, height));
        let across = 4.0 * unit;
        let value_name = format!("{} →", words.value_axis);
        let upwards = |along: f32, length: f32, height: f32| Rect::sized(across, plot.max.y - along - length, height, length);
        let turned = self.along(plot.height(), [&words.value_low, &value_name, &words.value_high], upwards);
        boxes.extend(turned.into_iter().map(|text| TextBox { turned: true, ..text }));
        boxes
    }

    /// Sets a start word, a semibold name in the middle and an end word along a length.
    fn along(&self, length: f32, [start, name, end]: [&str; 3], place: impl Fn(f32, f32, f32) -> Rect) -> Vec<TextBox> {
        let style = &self.frame.style;
        let name_width = |text: &str| self.measure.width(text, style.axis, true);
        let name = fit(name, length, name_width).unwrap_or_default();
        let middle = name_width(&name);
        let room = (length - middle) / 2.0 - 12.0 * self.unit();
        let text = |text: String, at: f32, width: f32, size: f32, semibold: bool| {
            let rect = place(at, width, style.axis * LINE_HEIGHT);
            TextBox { text, rect, size, semibold, turned: false }
        };
        let word = |word: &str, at: &dyn Fn(f32) -> f32| {
            let word = fit(word, room, |part| self.caption_width(part)).filter(|word| !word.is_empty())?;
            let width = self.caption_width(&word);
            Some(text(word, at(width), width, style.caption, false))
        };
        let mut boxes: Vec<TextBox> = word(start, &|_| 0.0).into_iter().chain(word(end, &|width| length - width)).collect();
        if !name.is_empty() {
            boxes.push(text(name, (length - middle) / 2.0, middle, style.axis, true));
        }
        boxes
    }

    /// Returns the fields with their grounds, names and counts, in the order of [`Quadrant::ALL`].
    ///
    /// A name stands in the outer corner, or as near to it as it can without touching a mark.
    pub(super) fn fields(&self, plane: &Plane, thresholds: Thresholds, names: &[String; 4], points: [usize; 4], marks: &[Rect]) -> Vec<Field> {
        let pairs = Quadrant::ALL.into_iter().zip(names).zip(points);
        let style = &self.frame.style;
        let set = |((quadrant, name), points): ((Quadrant, &String), usize)| {
            let of_size = |size: f32| {
                let mut field = self.field(plane, thresholds, quadrant, name, points, size);
                let touched = self.move_from_marks(&mut field, plane, thresholds, marks);
                (touched, field)
            };
            // A crowded field gets a smaller name rather than one that points lie on.
            let (touched, field) = of_size(style.section);
            if touched == 0 {
                return field;
            }
            let (smaller, small) = of_size(style.label);
            if smaller < touched { small } else { field }
        };
        pairs.map(set).collect()
    }

    /// Moves the name of a field, as little as can be, until it touches no mark; returns how many it still touches.
    fn move_from_marks(&self, field: &mut Field, plane: &Plane, thresholds: Thresholds, marks: &[Rect]) -> usize {
        const STEPS: u8 = 8;
        let (Some(name), Some(count)) = (&mut field.name, &mut field.count) else { return 0 };
        let own = Rect { min: name.rect.min, max: count.rect.max };
        if !marks.iter().any(|mark| mark.intersects(&own.grown(self.unit()))) {
            return 0;
        }
        let plot = plane.plot;
        let (x, y) = (plane.x_of(thresholds.cost).clamp(plot.min.x, plot.max.x), plane.y_of(thresholds.value).clamp(plot.min.y, plot.max.y));
        let across = if own.center().x < x { (x - own.max.x).max(0.0) } else { (x - own.min.x).min(0.0) };
        let down = if own.center().y < y { (y - own.max.y).max(0.0) } else { (y - own.min.y).min(0.0) };
        let reach = Rect::around(own.min, own.max.shifted(across, down));
        let reach = Rect::around(reach.min, own.min.shifted(across, down)).grown(own.width().max(own.height()));
        let near: Vec<&Rect> = marks.iter().filter(|mark| mark.intersects(&reach)).collect();
        let touched = |by: (f32, f32), gap: f32| {
            let rect = Rect { min: own.min.shifted(by.0, by.1), max: own.max.shifted(by.0, by.1) }.grown(gap * self.unit());
            near.iter().filter(|mark| mark.intersects(&rect)).count()
        };
        let part = |step: u8| f32::from(step) / f32::from(STEPS);
        let ways = (0..=STEPS).flat_map(|right| (0..=STEPS).map(move |below| (across * part(right), down * part(below))));
        // Far enough from a point that nobody takes it for the point's own name; where that is nowhere, where it hides least.
        let least = |(x, y): &(f32, f32)| (touched((*x, *y), 2.0), touched((*x, *y), 8.0), (x.hypot(*y) * 10.0) as u32);
        let Some((x, y)) = ways.min_by_key(least) else { return 0 };
        for text in [name, count] {
            text.rect = Rect { min: text.rect.min.shifted(x, y), max: text.rect.max.shifted(x, y) };
        }
        touched((x, y), 2.0)
    }

    fn field(&self, plane: &Plane, thresholds: Thresholds, quadrant: Quadrant, name: &str, points: usize, size: f32) -> Field {
        let ground = ground(plane, thresholds, quadrant);
        let mut field = Field { quadrant, ground, name: None, count: None, points };
        if ground.is_none() {
            return field;
        }
        let (unit, plot) = (self.unit(), plane.plot);
        let pad = 12.0 * unit;
        // A name may reach over the band, but not over the threshold to the name beside it.
        let is_left = is_costly(quadrant) == plane.is_flipped;
        let threshold = plane.x_of(thresholds.cost).clamp(plot.min.x, plot.max.x);
        let room = if is_left { threshold - plot.min.x } else { plot.max.x - threshold } - 2.0 * pad;
        let count = points.to_string();
        let count_width = self.measure.width(&count, size, false);
        let gap = 8.0 * unit;
        let name_width = |text: &str| self.measure.width(text, size, true);
        let Some(name) = fit(name, room - gap - count_width, name_width) else { return field };
        let (width, height) = (name_width(&name), size * LINE_HEIGHT);
        let left = if is_left { plot.min.x + pad } else { plot.max.x - pad - width - gap - count_width };
        let is_top = matches!(quadrant, Quadrant::PublishNow | Quadrant::PlanAndInvest);
        let top = if is_top { plot.min.y + pad * 0.7 } else { plot.max.y - pad * 0.7 - height };
        let text =
            |text: String, left: f32, width: f32, semibold: bool| TextBox { text, rect: Rect::sized(left, top, width, height), size, semibold, turned: false };
        field.name = Some(text(name, left, width, true));
        field.count = Some(text(count, left + width + gap, count_width, false));
        field
    }

    /// Returns the places where "near the border" could stand, best first.
    pub(super) fn near_border(&self, plane: &Plane, thresholds: Thresholds, words: &Words) -> Vec<TextBox> {
        if thresholds.band <= 0.0 || words.near_border.is_empty() {
            return Vec::new();
        }
        let (plot, unit) = (plane.plot, self.unit());
        let (x, y) = (plane.x_of(thresholds.cost), plane.y_of(thresholds.value));
        let band = Rect::around(
            plane.to_px(thresholds.value - thresholds.band, thresholds.cost - thresholds.band),
            plane.to_px(thresholds.value + thresholds.band, thresholds.cost + thresholds.band),
        );
        let pad = 4.0 * unit;
        let set = |place: &dyn Fn(f32, f32) -> Rect| self.caption(&words.near_border, place);
        let upright = [
            set(&|width, height| Rect::sized(x - width / 2.0, plot.max.y - pad - height, width, height)),
            set(&|width, height| Rect::sized(x - width / 2.0, plot.min.y + pad, width, height)),
        ];
        let lying = [
            set(&|width, height| Rect::sized(plot.max.x - pad - width, y - height / 2.0, width, height)),
            set(&|width, height| Rect::sized(plot.min.x + pad, y - height / 2.0, width, height)),
        ];
        let upright = upright.into_iter().filter(|text| text.rect.width() + pad <= band.width());
        let lying = lying.into_iter().filter(|text| text.rect.height() <= band.height());
        upright.chain(lying).filter(|text| plot.encloses(&text.rect)).collect()
    }
}

/// Returns the threshold lines that are seen, that of cost first.
pub(super) fn threshold_lines(plane: &Plane, thresholds: Thresholds) -> Vec<Line> {
    let cost = (plane.view.cost.0..=plane.view.cost.1).contains(&thresholds.cost).then(|| line_at(plane, Axis::Cost, thresholds.cost));
    let value = (plane.view.value.0..=plane.view.value.1).contains(&thresholds.value).then(|| line_at(plane, Axis::Value, thresholds.value));
    cost.into_iter().chain(value).collect()
}

fn line_at(plane: &Plane, axis: Axis, at: f64) -> Line {
    let plot = plane.plot;
    match axis {
        Axis::Cost => Line { from: Pos::new(plane.x_of(at), plot.min.y), to: Pos::new(plane.x_of(at), plot.max.y) },
        Axis::Value => Line { from: Pos::new(plot.min.x, plane.y_of(at)), to: Pos::new(plot.max.x, plane.y_of(at)) },
    }
}

fn is_costly(quadrant: Quadrant) -> bool {
    matches!(quadrant, Quadrant::PlanAndInvest | Quadrant::Hold)
}

fn ground(plane: &Plane, thresholds: Thresholds, quadrant: Quadrant) -> Option<Rect> {
    let Thresholds { value, cost, band } = thresholds;
    let costs = if is_costly(quadrant) { (cost + band, 100.0) } else { (0.0, cost - band) };
    let values = if matches!(quadrant, Quadrant::PublishNow | Quadrant::PlanAndInvest) { (value + band, 100.0) } else { (0.0, value - band) };
    let clip = |(low, high): (f64, f64), seen: (f64, f64)| (low.max(seen.0), high.min(seen.1));
    let (costs, values) = (clip(costs, plane.view.cost), clip(values, plane.view.value));
    (costs.0 < costs.1 && values.0 < values.1).then(|| Rect::around(plane.to_px(values.0, costs.0), plane.to_px(values.1, costs.1)))
}
