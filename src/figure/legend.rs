//! What colours, shapes and signs stand for: the looks of marks, and the legend in the foot of the figure.
//!
//! At most six groups have a look of their own, told apart by shape as well as by colour; it names no colour.

use serde::{Deserialize, Serialize};

use super::geometry::{Pos, Rect};
use super::input::{Frame, LINE_HEIGHT, MatrixInput, Measure, Point, Style, TextBox, Words, fit};
use super::labels::{Label, LabelKind};
use super::marks::{Mark, Shape};
use crate::model::priority::Quadrant;

/// As many groups have a look of their own; the rest are "others".
pub const GROUPS: usize = 6;

/// What points are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coding {
    /// The field they stand in.
    #[default]
    Quadrant,
    /// Whose they are.
    Department,
    /// Their first theme.
    Theme,
    /// How far they have come.
    Stage,
    /// The state of their gates.
    Gate,
    /// Whether a law asks for them.
    Duty,
}

impl Coding {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [Self::Quadrant, Self::Department, Self::Theme, Self::Stage, Self::Gate, Self::Duty];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Quadrant => "quadrant",
            Self::Department => "department",
            Self::Theme => "theme",
            Self::Stage => "stage",
            Self::Gate => "gate",
            Self::Duty => "duty",
        }
    }
}

/// How somebody wants to see the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MatrixLook {
    /// What points are told apart by.
    pub coding: Coding,
    /// Whether low cost is to the right.
    pub flip_cost: bool,
}

/// What the colour and the shape of a mark say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Look {
    /// The field it counts in.
    Field(Quadrant),
    /// One of the groups, below [`GROUPS`].
    Group(u8),
    /// Any other group.
    Others,
}

impl Look {
    /// Returns the shape of a mark with this look.
    pub const fn shape(self) -> Shape {
        match self {
            Self::Field(quadrant) => Shape::of(quadrant),
            Self::Group(0) => Shape::Circle,
            Self::Group(1) => Shape::Square,
            Self::Group(2) => Shape::Triangle,
            Self::Group(3) => Shape::Diamond,
            Self::Group(4) => Shape::Pointer,
            Self::Group(_) => Shape::Plus,
            Self::Others => Shape::Dash,
        }
    }
}

/// The groups that marks are told apart by, when it is not by field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groups {
    /// What they are groups of: "Förvaltning".
    pub name: String,
    /// Their names, at most [`GROUPS`]; the look of each is that of its position.
    pub names: Vec<String>,
    /// What all others are called together.
    pub others: String,
}

/// A sign that is explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A mark.
    Look(Look),
    /// The ring of "action needed".
    Action,
    /// An error bar.
    Span,
    /// "§".
    Duty,
    /// A hollow mark at the computed place.
    Computed,
}

/// One line of the legend.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The sign; `None` for the name of what the groups are of.
    pub sign: Option<Sign>,
    /// Where the sign stands.
    pub at: Pos,
    /// Its meaning, with the number of points behind a group.
    pub text: TextBox,
    /// How many points have it, seen or not; of groups only.
    pub count: usize,
}

/// Lays the legend out from the top left corner of its room; returns its items and its height.
pub(super) fn items(input: &MatrixInput, points: &[&Point], frame: &Frame, words: &Words, measure: &dyn Measure) -> (Vec<Item>, f32) {
    let style = frame.style;
    let unit = style.unit;
    let room = Row { left: 68.0 * unit, right: (frame.width - 12.0 * unit).max(148.0 * unit) };
    let mut flow = Flow { room, style, measure, x: 68.0 * unit, y: 0.0, items: Vec::new() };
    if let Some(groups) = &input.groups {
        flow.add(None, &groups.name, 0);
        let looks = (0..groups.names.len().min(GROUPS)).map(|index| (Look::Group(index as u8), &groups.names[index]));
        for (look, name) in looks.chain([(Look::Others, &groups.others)]) {
            let count = points.iter().filter(|point| point.look == look).count();
            if count > 0 {
                flow.add(Some(Sign::Look(look)), name, count);
            }
        }
    }
    if frame.explains_signs {
        let has = [
            (Sign::Action, points.iter().any(|point| point.needs_action)),
            (Sign::Span, points.iter().any(|point| point.value_span.is_some() || point.cost_span.is_some())),
            (Sign::Duty, points.iter().any(|point| point.has_duty)),
            (Sign::Computed, points.iter().any(|point| point.overridden.is_some())),
        ];
        for ((sign, _), word) in has.into_iter().zip(&words.signs).filter(|((_, has), word)| *has && !word.is_empty()) {
            flow.add(Some(sign), word, 0);
        }
    }
    let height = if flow.items.is_empty() { 0.0 } else { flow.y + flow.line() + 4.0 * unit };
    (flow.items, height)
}

/// Moves items down.
pub(super) fn lowered(items: Vec<Item>, by: f32) -> Vec<Item> {
    let lower = |item: Item| {
        let Rect { min, max } = item.text.rect;
        let text = TextBox { rect: Rect { min: min.shifted(0.0, by), max: max.shifted(0.0, by) }, ..item.text };
        Item { at: item.at.shifted(0.0, by), text, ..item }
    };
    items.into_iter().map(lower).collect()
}

/// Lists the names behind the numbers that stand for them in the plot, in columns from a height on.
pub(super) fn index(marks: &[Mark], labels: &[Label], frame: &Frame, top: f32, measure: &dyn Measure) -> Vec<TextBox> {
    const COLUMN: f32 = 190.0;
    let (unit, size) = (frame.style.unit, frame.style.caption);
    let (left, right) = (12.0 * unit, (frame.width - 12.0 * unit).max(112.0 * unit));
    let columns = (((right - left) / (COLUMN * unit)) as usize).max(1);
    let numbers: Vec<_> = labels.iter().filter(|label| label.kind == LabelKind::Rank).map(|label| label.id).collect();
    let numbered: Vec<&Mark> = marks.iter().filter(|mark| numbers.contains(&mark.id)).collect();
    let rows = numbered.len().div_ceil(columns);
    let width = (right - left) / columns as f32;
    let height = size * LINE_HEIGHT + 2.0 * unit;
    let line = |(at, mark): (usize, &&Mark)| {
        let (column, row) = (at / rows.max(1), at % rows.max(1));
        let rank = mark.rank.map(|rank| rank.to_string()).unwrap_or_default();
        let wide = |text: &str| measure.width(text, size, false);
        let text = fit(&format!("{rank}  {}", mark.title.trim()), width - 12.0 * unit, wide)?;
        let rect = Rect::sized(left + column as f32 * width, top + row as f32 * height, wide(&text), size * LINE_HEIGHT);
        Some(TextBox { text, rect, size, semibold: false, turned: false })
    };
    numbered.iter().enumerate().filter_map(line).collect()
}

struct Row {
    left: f32,
    right: f32,
}

/// Sets items one after the other, in as many lines as they need.
struct Flow<'a> {
    room: Row,
    style: Style,
    measure: &'a dyn Measure,
    x: f32,
    y: f32,
    items: Vec<Item>,
}

impl Flow<'_> {
    fn line(&self) -> f32 {
        self.style.caption * LINE_HEIGHT + 6.0 * self.style.unit
    }

    fn add(&mut self, sign: Option<Sign>, word: &str, count: usize) {
        const LONGEST: f32 = 220.0;
        let (unit, size) = (self.style.unit, self.style.caption);
        let semibold = sign.is_none();
        let before = match sign {
            None => 0.0,
            Some(Sign::Span) => 34.0 * unit,
            Some(_) => 20.0 * unit,
        };
        let number = if count > 0 { format!(" ({count})") } else { String::new() };
        let number_width = self.measure.width(&number, size, semibold);
        let width = |text: &str| self.measure.width(text, size, semibold);
        let longest = (LONGEST * unit).min(self.room.right - self.room.left) - before - number_width;
        let text = fit(word, longest, width).unwrap_or_default() + &number;
        let wanted = width(&text);
        if self.x + before + wanted > self.room.right && self.x > self.room.left {
            (self.x, self.y) = (self.room.left, self.y + self.line());
        }
        let height = size * LINE_HEIGHT;
        let rect = Rect::sized(self.x + before, self.y, wanted, height);
        let at = Pos::new(self.x + (before - 8.0 * unit).max(0.0) / 2.0, self.y + height / 2.0);
        self.items.push(Item { sign, at, text: TextBox { text, rect, size, semibold, turned: false }, count });
        self.x += before + wanted + 16.0 * unit;
    }
}
