//! Figures as pictures: from what is to be drawn to the bytes of a PNG or SVG.
//!
//! Where things stand in a figure is decided by `figure`; what a figure is for is decided by the report.

use std::sync::Arc;

use super::error::ExportError;
use super::{coding, language_of};
use crate::alphabet::quadrant_in;
use crate::figure::paint::{self, PaintInfo};
use crate::figure::print::PrintMeasure;
use crate::figure::{Frame, Hindered, MatrixInput, MatrixLayout, MatrixLook, Point, Words};
use crate::model::gate::{self, GateState};
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
pub(super) fn matrix<'a>(inventory: &Inventory, ranked: impl Iterator<Item = &'a Ranked>, look: MatrixLook, text: &Text) -> Option<MatrixInput> {
    let model = inventory.model()?;
    let language = language_of(text);
    let ranked: Vec<&Ranked> = ranked.collect();
    let point = |ranked: &&Ranked| Point::of(ranked, inventory.dataset(ranked.id)?, language);
    let mut input = MatrixInput {
        points: ranked.iter().filter_map(point).collect(),
        hindered: ranked.iter().filter_map(|ranked| hindered(ranked, inventory, language, text)).collect(),
        groups: None,
        thresholds: model.thresholds,
        flip_cost: look.flip_cost,
    };
    coding::code(&mut input, look.coding, inventory, text);
    Some(input)
}

/// Makes the plate of a dataset that a gate blocks; `None` for all others.
pub fn hindered(ranked: &Ranked, inventory: &Inventory, language: Language, text: &Text) -> Option<Hindered> {
    if !ranked.is_hindered() {
        return None;
    }
    let (gate, finding) = gate::first(inventory.gates(ranked.id), GateState::Blocked)?;
    let name = text.of("gate", gate.key());
    let why = finding.reason.as_ref().map(|reason| reason.as_str().split_whitespace().collect::<Vec<_>>().join(" "));
    Some(Hindered {
        id: ranked.id,
        title: inventory.dataset(ranked.id)?.title(language).to_owned(),
        reason: why.map_or_else(|| name.to_owned(), |why| text.with("lane-reason", &[("gate", name.into()), ("reason", why.into())])),
        gate: name.to_owned(),
        value: ranked.point().map(|(value, _)| value),
        has_duty: ranked.has_duty,
    })
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
        lane: word("lane-heading"),
        lane_form: word("lane-form"),
        lane_note: word("lane-note"),
        more: word("lane-more"),
        signs: ["sign-action", "matrix-legend-span", "matrix-legend-duty", "sign-computed"].map(word),
    }
}

/// Lays the matrix out for a page: one logical pixel is a quarter of a millimetre.
///
/// The legend, and the names behind numbers where they are wanted, come on top of the usual height and take nothing from the plot.
fn layout(input: &MatrixInput, words: &Words, names_numbers: bool) -> MatrixLayout {
    let of_height = |height: f32, index: f32| {
        let frame = Frame { explains_signs: true, index: names_numbers.then_some(index), ..Frame::new(WIDTH, height.ceil(), true) };
        MatrixLayout::new(input, &frame, words, &PrintMeasure)
    };
    let with_legend = HEIGHT + of_height(HEIGHT, 0.0).legend_height();
    let layout = of_height(with_legend, 0.0);
    let index = layout.index_height().ceil();
    if index > 0.0 { of_height(with_legend.ceil() + index, index) } else { layout }
}

/// Paints a drawing for a page, at twice its logical size.
pub(super) fn png(drawing: &Drawing) -> Result<Png, ExportError> {
    let Drawing::Matrix(input, words) = drawing;
    // The table beside it in a paper names the numbers.
    pixels(&layout(input, words, false))
}

/// Paints a drawing as SVG, with its name and what it shows in words.
pub(super) fn svg(drawing: &Drawing, title: &str, description: &str, language: Language) -> String {
    let Drawing::Matrix(input, words) = drawing;
    let info = PaintInfo { title: title.to_owned(), description: description.to_owned(), language: language.code().to_owned() };
    paint::svg(&layout(input, words, false), &info)
}

fn pixels(layout: &MatrixLayout) -> Result<Png, ExportError> {
    let bytes = paint::png(layout, SCALE).map_err(|error| ExportError::Format(error.to_string()))?;
    Ok(Png { bytes, width: layout.width.ceil() as u32 * SCALE, height: layout.height.ceil() as u32 * SCALE })
}

/// Paints the matrix of an inventory, or an empty one where there is no scoring model.
pub(super) fn matrix_png(inventory: &Inventory, ranking: &Ranking, look: MatrixLook, text: &Text) -> Result<Vec<u8>, ExportError> {
    let (input, words) = (whole(inventory, ranking, look, text), matrix_words(inventory.model(), text));
    Ok(pixels(&layout(&input, &words, true))?.bytes)
}

/// Paints the matrix of an inventory as SVG, with what it shows in words.
pub(super) fn matrix_svg(inventory: &Inventory, ranking: &Ranking, look: MatrixLook, text: &Text) -> Vec<u8> {
    let input = whole(inventory, ranking, look, text);
    let place = |quadrant: Quadrant| (quadrant, input.points.iter().filter(|point| point.quadrant == quadrant).count());
    let info = PaintInfo {
        title: text.get("report-matrix-title").to_owned(),
        description: description(&input, Quadrant::ALL.map(place), inventory.model(), text),
        language: language_of(text).code().to_owned(),
    };
    paint::svg(&layout(&input, &matrix_words(inventory.model(), text), true), &info).into_bytes()
}

fn whole(inventory: &Inventory, ranking: &Ranking, look: MatrixLook, text: &Text) -> MatrixInput {
    let empty =
        || MatrixInput { points: Vec::new(), hindered: Vec::new(), groups: None, thresholds: ScoringModel::standard().thresholds, flip_cost: look.flip_cost };
    matrix(inventory, ranking.iter(), look, text).unwrap_or_else(empty)
}

/// Says what the figure shows: how many points lie where, and what stands beside them.
fn description(input: &MatrixInput, places: [(Quadrant, usize); 4], model: Option<&Arc<ScoringModel>>, text: &Text) -> String {
    let places = in_words(if input.flip_cost { "picture-alt-flipped" } else { "report-picture-alt" }, places, &[], model, text);
    lane_in_words(input, text).map_or_else(|| places.clone(), |lane| format!("{places} {lane}"))
}

/// Says what stands beside the matrix; `None` where nothing does.
pub(super) fn lane_in_words(input: &MatrixInput, text: &Text) -> Option<String> {
    if input.hindered.is_empty() {
        return None;
    }
    let each = input.hindered.iter().map(|one| format!("{} ({})", one.title, one.reason)).collect::<Vec<_>>().join("; ");
    Some(text.with("picture-alt-lane", &[("count", input.hindered.len().into()), ("each", each.into())]))
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
