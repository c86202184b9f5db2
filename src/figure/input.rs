//! What the layout of the matrix needs to know: the points, the frame, the words and how wide text is.
//!
//! Plain values given by the caller; nothing here decides where anything goes.

use super::geometry::Rect;
use super::legend::{Groups, Look};
use super::plane::View;
use crate::model::priority::{Place, Quadrant};
use crate::model::rank::Ranked;
use crate::model::scoring::Thresholds;
use crate::model::{Dataset, DatasetId, GateState, Language};

/// One dataset that has a place in the matrix.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The dataset.
    pub id: DatasetId,
    /// Its title, whole; the layout shortens it where it must.
    pub title: String,
    /// Its rank from 1.
    pub rank: Option<u32>,
    /// The computed value, 0 to 100.
    pub value: f64,
    /// The computed cost, 0 to 100.
    pub cost: f64,
    /// Lowest and highest value, where an answer is missing.
    pub value_span: Option<(f64, f64)>,
    /// Lowest and highest cost, where an answer is missing.
    pub cost_span: Option<(f64, f64)>,
    /// The field it counts in; of the place it was moved to, if it was.
    pub quadrant: Quadrant,
    /// What its colour and shape say.
    pub look: Look,
    /// Whether a law says that it shall be published.
    pub has_duty: bool,
    /// Whether a gate asks for action first.
    pub needs_action: bool,
    /// Value and cost of the place that somebody moved it to.
    pub overridden: Option<(f64, f64)>,
}

impl Point {
    /// Makes the point of a dataset, or `None` where there is too little to go on.
    pub fn of(ranked: &Ranked, dataset: &Dataset, language: Language) -> Option<Self> {
        if ranked.is_hindered() {
            return None;
        }
        let (value, cost) = ranked.assessment.point().or_else(|| ranked.point())?;
        let span = |place: Place| place.is_open().then_some((place.lo, place.hi));
        Some(Self {
            id: ranked.id,
            title: dataset.title(language).to_owned(),
            rank: ranked.rank,
            value,
            cost,
            value_span: span(ranked.assessment.value),
            cost_span: span(ranked.assessment.cost),
            quadrant: ranked.quadrant()?,
            look: Look::Field(ranked.quadrant()?),
            has_duty: ranked.has_duty,
            needs_action: ranked.worst_gate == GateState::ActionNeeded,
            overridden: ranked.overridden.map(|(place, _)| place),
        })
    }

    /// Returns value and cost of where the point is drawn: the place it was moved to, or the computed one.
    pub fn place(&self) -> (f64, f64) {
        self.overridden.unwrap_or((self.value, self.cost))
    }
}

/// One dataset that cannot be opened in its present form.
#[derive(Debug, Clone, PartialEq)]
pub struct Hindered {
    /// The dataset.
    pub id: DatasetId,
    /// Its title, whole.
    pub title: String,
    /// What hinders it: the gate, and why.
    pub reason: String,
    /// The gate alone, where there is no room for why.
    pub gate: String,
    /// The computed value, 0 to 100, if there is enough to go on.
    pub value: Option<f64>,
    /// Whether a law says that it shall be published.
    pub has_duty: bool,
}

/// Everything the matrix shows.
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixInput {
    /// The datasets, in any order; each id at most once.
    pub points: Vec<Point>,
    /// What stands beside the plot, in any order.
    pub hindered: Vec<Hindered>,
    /// What marks are told apart by; `None` for the fields.
    pub groups: Option<Groups>,
    /// Where low ends and high begins.
    pub thresholds: Thresholds,
    /// Whether low cost is to the right.
    pub flip_cost: bool,
}

/// The words of the figure, in the reader's language. Arrows and counts are added by the layout.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The name of the value axis: "Nytta".
    pub value_axis: String,
    /// The name of the cost axis: "Kostnad och risk".
    pub cost_axis: String,
    /// The low end of the value axis: "Liten".
    pub value_low: String,
    /// The high end of the value axis: "Stor".
    pub value_high: String,
    /// The low end of the cost axis: "Billig och enkel".
    pub cost_low: String,
    /// The high end of the cost axis: "Dyr och svår".
    pub cost_high: String,
    /// The band around the thresholds: "nära gränsen".
    pub near_border: String,
    /// The names of the fields, in the order of [`Quadrant::ALL`].
    pub quadrants: [String; 4],
    /// The heading of the lane: "Kan inte öppnas".
    pub lane: String,
    /// What follows it, on the next line: "i nuvarande form".
    pub lane_form: String,
    /// The note under the lane: "rangordnas inte".
    pub lane_note: String,
    /// What follows the number of those without room: "till".
    pub more: String,
    /// What the signs mean: action needed, a span, a duty, a computed place.
    pub signs: [String; 4],
}

/// Sizes in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Ticks, end words and counts.
    pub caption: f32,
    /// Names of points.
    pub label: f32,
    /// Names of axes, semibold.
    pub axis: f32,
    /// Names of fields, semibold.
    pub section: f32,
    /// The radius of a point.
    pub radius: f32,
    /// What every margin and gap is multiplied by: the text size, 0.9 to 2.
    pub unit: f32,
}

impl Style {
    /// Returns the sizes of the design at a text size (1 is 100 %).
    pub fn new(narrow: bool, text_size: f32) -> Self {
        let (label, section, radius) = if narrow { (12.0, 14.0, 5.0) } else { (13.0, 16.0, 6.0) };
        Self {
            caption: 12.0 * text_size,
            label: label * text_size,
            axis: 13.0 * text_size,
            section: section * text_size,
            radius: radius * text_size,
            unit: text_size,
        }
    }

    /// Tells whether these are the sizes of a narrow figure.
    pub fn is_narrow(&self) -> bool {
        self.label < 13.0 * self.unit - 0.01
    }
}

/// The area to draw in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// The whole width, axes included, in logical pixels.
    pub width: f32,
    /// The whole height, axes included, in logical pixels.
    pub height: f32,
    /// Sizes of text and marks.
    pub style: Style,
    /// The part of the plane that is seen.
    pub view: View,
    /// Whether the figure explains its own signs, because nothing around it does.
    pub explains_signs: bool,
    /// How much room to keep at the foot for the names behind numbers; 0 where they stand elsewhere, and `None` to leave them out.
    pub index: Option<f32>,
}

impl Frame {
    /// Makes a frame that shows the whole plane at text size 100 %.
    pub fn new(width: f32, height: f32, narrow: bool) -> Self {
        Self { width, height, style: Style::new(narrow, 1.0), view: View::WHOLE, explains_signs: false, index: None }
    }
}

/// Knows how wide text is on the medium at hand.
pub trait Measure {
    /// Returns the width of a line of text in logical pixels.
    fn width(&self, text: &str, size: f32, semibold: bool) -> f32;
}

/// One line of text and where it stands. Paint it from the middle of the left edge; turned text from the middle of the bottom edge, upwards.
#[derive(Debug, Clone, PartialEq)]
pub struct TextBox {
    /// The text.
    pub text: String,
    /// The room it takes.
    pub rect: Rect,
    /// The font size in logical pixels.
    pub size: f32,
    /// Whether it is semibold.
    pub semibold: bool,
    /// Whether it runs upwards.
    pub turned: bool,
}

/// The height of a line of text relative to its font size.
pub const LINE_HEIGHT: f32 = 1.25;

/// Shortens a text with "…" until it is at most this wide; `None` if not even one letter fits.
pub fn fit(text: &str, width: f32, measure: impl Fn(&str) -> f32) -> Option<String> {
    if measure(text) <= width {
        return Some(text.to_owned());
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).skip(1).collect();
    let fitting = ends.partition_point(|end| measure(&format!("{}…", &text[..*end])) <= width);
    ends[..fitting].last().map(|end| ellipsis(&text[..*end]))
}

/// Shortens a title to this many letters; shorter ones stay as they are.
pub fn shorten(title: &str, letters: usize) -> String {
    let title = title.trim();
    if title.chars().count() <= letters {
        return title.to_owned();
    }
    let end = title.char_indices().nth(letters - 1).map_or(title.len(), |(at, _)| at);
    ellipsis(&title[..end])
}

fn ellipsis(start: &str) -> String {
    format!("{}…", start.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '–' | '(' | '/' | ':' | ';')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_titles_end_in_an_ellipsis_and_not_in_a_comma() {
        assert_eq!(shorten("Skolor och förskolor", 24), "Skolor och förskolor");
        assert_eq!(shorten("Bygglov, statistik för ärenden", 24), "Bygglov, statistik för…");
        assert_eq!(shorten("Vägar, gator", 7), "Vägar…");
        assert_eq!(fit("Publicera nu", 40.0, |text| 10.0 * text.chars().count() as f32), Some("Pub…".into()));
        assert_eq!(fit("Publicera nu", 5.0, |text| 10.0 * text.chars().count() as f32), None);
    }
}
