//! Figures of rows and bars: an order with its intervals, a funnel, shares, a year, a spread of scores.
//!
//! A chart comes with its numbers and its words; here it becomes areas, lines, marks and labels in their places. It knows no colour and no language.

mod canvas;
mod funnel;
mod ranking;
mod share;
mod spread;
#[cfg(test)]
mod tests;
mod timeline;

use super::axes::Line;
use super::geometry::{Pos, Rect};
use super::input::{Measure, Style, TextBox};
use super::marks::Shape;
use crate::model::priority::Quadrant;

pub use funnel::{FunnelChart, FunnelStage};
pub use ranking::{RankBar, RankingChart};
pub use share::{Share, ShareChart, ShareOf};
pub use spread::{SpreadChart, SpreadRow};
pub use timeline::{TimelineChart, TimelineColumn};

/// What is drawn. Every text is whole; the layout shortens it where it must.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// The order of the datasets, each with its best and worst rank.
    Ranking(RankingChart),
    /// How many have come to each stage.
    Funnel(FunnelChart),
    /// How many are of each kind, in one bar.
    Share(ShareChart),
    /// What is due in each month.
    Timeline(TimelineChart),
    /// How many have each score, criterion by criterion.
    Spread(SpreadChart),
}

/// The area to draw in; how high it becomes is up to the chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChartFrame {
    /// The whole width, in logical pixels.
    pub width: f32,
    /// Sizes of text and marks.
    pub style: Style,
}

/// What a colour stands for; the palette of the medium says which it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// The ground.
    Paper,
    /// Text that is read first.
    Text,
    /// Text that steps back.
    Muted,
    /// Lines that carry meaning.
    Border,
    /// Lines that guide the eye.
    Line,
    /// What the chart is about.
    Accent,
    /// The same, stepping back.
    Soft,
    /// What is wrong.
    Err,
    /// A field of the matrix.
    Field(Quadrant),
}

/// How an area is filled; the three can be told apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// All of it.
    Solid(Ink),
    /// With slanting lines and an edge.
    Hatched(Ink),
    /// With nothing but an edge.
    Hollow(Ink),
}

/// A part of a laid out chart. They are painted in order.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// An area.
    Area {
        /// Where.
        rect: Rect,
        /// Its ink.
        ink: Ink,
    },
    /// The edge of an area, one pixel wide.
    Edge {
        /// Where.
        rect: Rect,
        /// Its ink.
        ink: Ink,
    },
    /// A sharp line, level or upright, one pixel wide.
    Hairline(Line, Ink),
    /// A line of any direction and width.
    Stroke(Line, f32, Ink),
    /// A mark with a halo in the colour of the ground.
    Mark {
        /// Its shape.
        shape: Shape,
        /// Where.
        center: Pos,
        /// Its radius in pixels.
        radius: f32,
        /// Its ink.
        ink: Ink,
    },
    /// A line of text.
    Text(TextBox, Ink),
}

/// A chart with every part in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartLayout {
    /// The whole width.
    pub width: f32,
    /// The whole height.
    pub height: f32,
    /// Sizes of text and marks.
    pub style: Style,
    /// What is painted, first to last.
    pub pieces: Vec<Piece>,
}

impl Chart {
    /// Lays the chart out.
    pub fn layout(&self, frame: &ChartFrame, measure: &dyn Measure) -> ChartLayout {
        let canvas = canvas::Canvas::new(frame, measure);
        match self {
            Self::Ranking(chart) => chart.layout(canvas),
            Self::Funnel(chart) => chart.layout(canvas),
            Self::Share(chart) => chart.layout(canvas),
            Self::Timeline(chart) => chart.layout(canvas),
            Self::Spread(chart) => chart.layout(canvas),
        }
    }
}

impl ChartLayout {
    /// Returns every line of text with its ink.
    pub fn texts(&self) -> impl Iterator<Item = (&TextBox, Ink)> {
        self.pieces.iter().filter_map(|piece| if let Piece::Text(text, ink) = piece { Some((text, *ink)) } else { None })
    }
}
