//! A chart as positions and labels: one layout, painted by egui on screen and by plotters in a file.
//!
//! This room knows the model and plain numbers; it knows neither egui, Fluent nor files. Words and text widths come from the caller.

pub mod axes;
pub mod chart;
pub mod fan;
pub mod geometry;
pub mod input;
pub mod interact;
pub mod kind;
pub mod labels;
pub mod lane;
pub mod legend;
pub mod marks;
pub mod matrix;
mod obstacles;
pub mod paint;
pub mod palette;
pub mod plane;
pub mod print;
mod surface;

pub use axes::{Field, Line, Tick};
pub use chart::{
    Chart, ChartFrame, ChartLayout, FunnelChart, FunnelStage, RankBar, RankingChart, Share, ShareChart, ShareOf, SpreadChart, SpreadRow, TimelineChart,
    TimelineColumn,
};
pub use fan::{Fan, Spoke};
pub use geometry::{Pos, Rect};
pub use input::{Frame, Hindered, MatrixInput, Measure, Point, Style, TextBox, Words};
pub use interact::Direction;
pub use kind::FigureKind;
pub use labels::{Label, LabelKind, Leader};
pub use lane::{Lane, Plate};
pub use legend::{Coding, Groups, Look, MatrixLook, Sign};
pub use marks::{Bar, Mark, Shape, Stack};
pub use matrix::MatrixLayout;
pub use paint::{FigureError, Laid, PaintInfo, Scale, png, svg};
pub use palette::Palette;
pub use plane::{Plane, View};
pub use print::PrintMeasure;
