//! Figures as pictures: from what is to be drawn to the bytes of a PNG or SVG.
//!
//! Where things stand in a figure is decided by `figure`; what a figure is for is decided by the report.

use std::sync::Arc;

use super::error::ExportError;
use super::language_of;
use crate::alphabet::quadrant_in;
use crate::figure::paint::{self, PaintInfo};
use crate::figure::print::PrintMeasure;
use crate::figure::{Frame, MatrixInput, MatrixLayout, Point, Words};
use crate::model::priority::Quadrant;
use crate::model::rank::{Ranked, Ranking};
use crate::model::{Inventory, Language, ScoringModel};
use crate::text::{Arg, Text};

/// The size of a matrix on paper, in logical pixels.
const WIDTH: f32 = 680.0;
const HEIGHT: f32 = 500.0;
/// Pixels to a logical pixel, for print.
const SCALE: u32 = 2;

/// What is to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawing {
    /// The priority matrix.
    Matrix(Box<MatrixInput>, Box<Words>),
}

/// A picture in PNG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Png {
    /// The file.
    pub(super) bytes: Vec<u8>,
    /// Pixels across.
    pub(super) width: u32,
    /// Pixels down.
    pub(super) height: u32,
}

/// Returns what the matrix of these datasets shows, or `None` for an inventory without a scoring model.
pub(super) fn matrix<'a>(inventory: &Inventory, ranked: impl Iterator<Item = &'a Ranked>, language: Language) -> Option<MatrixInput> {
    let thresholds = inventory.model()?.thresholds;
    let point = |ranked: &Ranked| Point::of(ranked, inventory.dataset(ranked.id)?, language);
    Some(MatrixInput { points: ranked.filter_map(point).collect(), thresholds, flip_cost: false })
}

/// Returns the words of the matrix, on screen and on paper.
pub fn matrix_words(model: Option<&Arc<ScoringModel>>, text: &Text) -> Words {
    let word = |key: &str| text.get(key).to_owned();
    Words {
        value_axis: word("axis-value"),
        cost_axis: word("axis-cost"),
        value_low: word("axis-value-low"),
        value_high: word("axis-value-high"),
        cost_low: word("axis-cost-low"),
        cost_high: word("axis-cost-high"),
        near_border: word("near-border"),
        quadrants: Quadrant::ALL.map(|quadrant| quadrant_in(Some(quadrant), model, text).to_owned()),
    }
}

/// Lays the matrix out for a page: one logical pixel is a quarter of a millimetre.
fn layout(input: &MatrixInput, words: &Words) -> MatrixLayout {
    MatrixLayout::new(input, &Frame::new(WIDTH, HEIGHT, true), words, &PrintMeasure)
}

/// Paints a drawing for a page, at twice its logical size.
pub(super) fn png(drawing: &Drawing) -> Result<Png, ExportError> {
    let Drawing::Matrix(input, words) = drawing;
    let layout = layout(input, words);
    let bytes = paint::png(&layout, SCALE).map_err(|error| ExportError::Format(error.to_string()))?;
    Ok(Png { bytes, width: layout.width.ceil() as u32 * SCALE, height: layout.height.ceil() as u32 * SCALE })
}

/// Paints the matrix of an inventory, or an empty one where there is no scoring model.
pub(super) fn matrix_png(inventory: &Inventory, ranking: &Ranking, text: &Text) -> Result<Vec<u8>, ExportError> {
    let (input, words) = (whole(inventory, ranking, text), matrix_words(inventory.model(), text));
    Ok(png(&Drawing::Matrix(Box::new(input), Box::new(words)))?.bytes)
}

/// Paints the matrix of an inventory as SVG, with what it shows in words.
pub(super) fn matrix_svg(inventory: &Inventory, ranking: &Ranking, text: &Text) -> Vec<u8> {
    let input = whole(inventory, ranking, text);
    let place = |quadrant: Quadrant| (quadrant, input.points.iter().filter(|point| point.quadrant == quadrant).count());
    let info = PaintInfo {
        title: text.get("report-matrix-title").to_owned(),
        description: in_words("report-picture-alt", Quadrant::ALL.map(place), &[], inventory.model(), text),
        language: language_of(text).code().to_owned(),
    };
    paint::svg(&layout(&input, &matrix_words(inventory.model(), text)), &info).into_bytes()
}

fn whole(inventory: &Inventory, ranking: &Ranking, text: &Text) -> MatrixInput {
    let empty = || MatrixInput { points: Vec::new(), thresholds: ScoringModel::standard().thresholds, flip_cost: false };
    matrix(inventory, ranking.iter(), language_of(text)).unwrap_or_else(empty)
}

/// Says how many datasets lie where.
pub(super) fn in_words(key: &str, places: [(Quadrant, usize); 4], more: &[(&str, Arg<'_>)], model: Option<&Arc<ScoringModel>>, text: &Text) -> String {
    let count: usize = places.iter().map(|(_, count)| count).sum();
    let place = |(quadrant, count): (Quadrant, usize)| {
        text.with("report-matrix-place", &[("quadrant", quadrant_in(Some(quadrant), model, text).into()), ("count", count.into())])
    };
    let mut args = vec![("count", count.into()), ("places", places.map(place).join(", ").into())];
    args.extend(more.iter().cloned());
    text.with(key, &args)
}
