//! The matrix laid out for the room it has on the screen, kept until something it depends on changes.
//!
//! Where things go is decided by `figure`; here is only when to ask again, and how wide text is in egui.

use std::cell::OnceCell;

use eframe::egui::{Color32, Context, Vec2};

use super::model::{Model, Source};
use crate::figure::{Frame, Line, MatrixLayout, Measure, Style, View};
use crate::text::Text;
use crate::ui::theme::figure_font;

/// Measures text as egui paints it.
pub(super) struct ScreenMeasure<'a>(pub(super) &'a Context);

impl Measure for ScreenMeasure<'_> {
    fn width(&self, text: &str, size: f32, semibold: bool) -> f32 {
        let font = figure_font(size, semibold);
        self.0.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x)
    }
}

/// Everything that a layout depends on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Key {
    pub(super) source: Source,
    pub(super) size: Vec2,
    pub(super) view: View,
    pub(super) style: Style,
    /// Text has other widths when its pixels are other.
    pub(super) pixels_per_point: f32,
}

/// A layout, and what is worked out from it once.
#[derive(Debug)]
pub(super) struct Laid {
    pub(super) key: Key,
    pub(super) layout: MatrixLayout,
    /// What is seen of the grid lines.
    pub(super) grid: Vec<Line>,
    /// What is seen of the threshold lines.
    pub(super) thresholds: Vec<Line>,
    /// What the fields are called.
    fields: [String; 4],
    /// What each mark is called to those who do not see it; made when somebody listens.
    names: OnceCell<Vec<String>>,
    /// What each plate in the lane is called to them.
    plates: Vec<String>,
}

impl Laid {
    /// Lays the matrix out.
    pub(super) fn new(key: Key, model: &Model, text: &Text, ctx: &Context) -> Self {
        let frame = Frame { width: key.size.x, height: key.size.y, style: key.style, view: key.view, explains_signs: false, index: None };
        let layout = MatrixLayout::new(&model.input, &frame, &model.words, &ScreenMeasure(ctx));
        let grid = layout.ticks.iter().filter_map(|tick| tick.line).flat_map(|line| layout.line_parts(line)).collect();
        let thresholds = layout.thresholds.iter().flat_map(|line| layout.line_parts(*line)).collect();
        let plate = |plate: &crate::figure::Plate| {
            let one = model.input.hindered.iter().find(|one| one.id == plate.id);
            one.map_or_else(String::new, |one| text.with("lane-plate", &[("title", (&one.title).into()), ("reason", (&one.reason).into())]))
        };
        let plates = layout.plates().map(plate).collect();
        Self { key, layout, fields: model.words.quadrants.clone(), grid, thresholds, names: OnceCell::new(), plates }
    }

    /// Returns what each plate is called, from the top down.
    pub(super) fn plate_names(&self) -> &[String] {
        &self.plates
    }

    /// Returns what each mark is called, in the order of the marks.
    pub(super) fn names(&self, text: &Text) -> &[String] {
        self.names.get_or_init(|| {
            let name = |mark: &crate::figure::Mark| {
                let number = |number: f64| text.number(number, 0);
                let rank = mark.rank.map_or_else(|| text.get("nothing").to_owned(), |rank| text.count(rank as usize));
                let mut said = text.with(
                    "matrix-point",
                    &[
                        ("title", (&mark.title).into()),
                        ("quadrant", (&self.fields[mark.quadrant as usize]).into()),
                        ("value", number(mark.place.0).into()),
                        ("cost", number(mark.place.1).into()),
                        ("rank", rank.into()),
                    ],
                );
                if let Some((value, cost)) = mark.moved_from {
                    said += &text.with("point-moved", &[("value", number(value).into()), ("cost", number(cost).into())]);
                }
                if mark.ring.is_some() {
                    said += text.get("point-action");
                }
                said
            };
            self.layout.marks.iter().map(name).collect()
        })
    }
}
