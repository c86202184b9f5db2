//! Figures as pictures: from what is to be drawn to the bytes of a PNG or SVG.
//!
//! Where things stand in a figure is decided by `figure`; what a figure is for is decided by the report.

use std::sync::Arc;

use super::chart::Charted;
use super::error::ExportError;
use super::{coding, language_of};
use crate::alphabet::quadrant_in;
use crate::figure::paint::{self, Laid, PaintInfo, Scale};
use crate::figure::print::PrintMeasure;
use crate::figure::{Chart, ChartFrame, ChartLayout, Frame, Hindered, MatrixInput, MatrixLayout, MatrixLook, Palette, Point, Style, Words};
use crate::model::gate::{self, GateState};
use crate::model::priority::Quadrant;
use crate::model::rank::{Ranked, Ranking};
use crate::model::{Inventory, Language, ScoringModel};
use crate::text::{Arg, Text};

/// The measures of a figure on a medium, in logical pixels.
struct Sheet {
    width: f32,
    /// The usual height of the matrix.
    height: f32,
    /// How large text is, 1 being 100 %.
    text: f32,
}

/// The measures of figures: on paper a logical pixel is a quarter of a millimetre; a projector shows 16 to 9, its text 3 % of the height.
const fn sheet(palette: Palette) -> Sheet {
    match palette {
        Palette::Print => Sheet { width: 680.0, height: 500.0, text: 1.0 },
        Palette::Projector => Sheet { width: 960.0, height: 540.0, text: 1.35 },
    }
}

/// What is to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawing {
    /// The priority matrix.
    Matrix(Box<MatrixInput>, Box<Words>),
    /// A figure of rows and bars.
    Chart(Box<Chart>),
}

impl Drawing {
    /// Paints it for a page, at twice its logical size.
    pub fn png(&self) -> Result<Vec<u8>, ExportError> {
        png(self).map(|png| png.bytes)
    }
}

/// A drawing with every part in its place.
enum Layout {
    Matrix(Box<MatrixLayout>),
    Chart(ChartLayout),
}

impl<'a> From<&'a Layout> for Laid<'a> {
    fn from(layout: &'a Layout) -> Self {
        match layout {
            Layout::Matrix(layout) => Self::Matrix(layout),
            Layout::Chart(layout) => Self::Chart(layout),
        }
    }
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

/// Lays a drawing out for a medium. Names behind numbers stand at its foot where nothing beside it tells them.
fn layout(drawing: &Drawing, palette: Palette, names_numbers: bool) -> Layout {
    match drawing {
        Drawing::Matrix(input, words) => Layout::Matrix(Box::new(matrix_layout(input, words, palette, names_numbers))),
        Drawing::Chart(chart) => {
            let Sheet { width, text, .. } = sheet(palette);
            Layout::Chart(chart.layout(&ChartFrame { width, style: Style::new(true, text) }, &PrintMeasure))
        }
    }
}

/// Lays the matrix out for a page.
///
/// The legend, and the names behind numbers where they are wanted, come on top of the usual height and take nothing from the plot.
fn matrix_layout(input: &MatrixInput, words: &Words, palette: Palette, names_numbers: bool) -> MatrixLayout {
    let Sheet { width, height: usual, text } = sheet(palette);
    let of_height = |height: f32, index: f32| {
        let style = Style::new(true, text);
        let frame = Frame { explains_signs: true, style, index: names_numbers.then_some(index), ..Frame::new(width, height.ceil(), true) };
        MatrixLayout::new(input, &frame, words, &PrintMeasure)
    };
    let with_legend = usual + of_height(usual, 0.0).legend_height();
    let layout = of_height(with_legend, 0.0);
    let index = layout.index_height().ceil();
    if index > 0.0 { of_height(with_legend.ceil() + index, index) } else { layout }
}

/// Paints a drawing for a page, at twice its logical size.
pub(super) fn png(drawing: &Drawing) -> Result<Png, ExportError> {
    // The table beside it in a paper names the numbers.
    let layout = layout(drawing, Palette::Print, false);
    let (width, height) = Laid::from(&layout).size();
    let bytes = pixels(&layout, Palette::Print, Scale::Double)?;
    Ok(Png { bytes, width: width.ceil() as u32 * Scale::Double.get(), height: height.ceil() as u32 * Scale::Double.get() })
}

/// Paints a drawing as SVG, with its name and what it shows in words.
pub(super) fn svg(drawing: &Drawing, title: &str, description: &str, language: Language) -> String {
    painted(&layout(drawing, Palette::Print, false), Palette::Print, title, description, language)
}

/// Paints a figure that stands alone as PNG.
pub(super) fn png_alone(figure: &Charted, palette: Palette, scale: Scale) -> Result<Vec<u8>, ExportError> {
    pixels(&layout(&figure.drawing, palette, true), palette, scale)
}

/// Paints a figure that stands alone as SVG.
pub(super) fn svg_alone(figure: &Charted, palette: Palette, language: Language) -> Vec<u8> {
    painted(&layout(&figure.drawing, palette, true), palette, &figure.title, &figure.alt, language).into_bytes()
}

fn pixels(layout: &Layout, palette: Palette, scale: Scale) -> Result<Vec<u8>, ExportError> {
    paint::png(layout, palette, scale).map_err(|error| ExportError::Format(error.to_string()))
}

fn painted(layout: &Layout, palette: Palette, title: &str, description: &str, language: Language) -> String {
    let info = PaintInfo { title: title.to_owned(), description: description.to_owned(), language: language.code().to_owned() };
    paint::svg(layout, palette, &info)
}

/// Returns what the matrix of a whole inventory shows: nothing where there is no scoring model.
pub(super) fn whole(inventory: &Inventory, ranking: &Ranking, look: MatrixLook, text: &Text) -> MatrixInput {
    let empty =
        || MatrixInput { points: Vec::new(), hindered: Vec::new(), groups: None, thresholds: ScoringModel::standard().thresholds, flip_cost: look.flip_cost };
    matrix(inventory, ranking.iter(), look, text).unwrap_or_else(empty)
}

/// Says what the matrix shows: how many points lie where, and what stands beside them.
pub(super) fn description(input: &MatrixInput, model: Option<&Arc<ScoringModel>>, text: &Text) -> String {
    let place = |quadrant: Quadrant| (quadrant, input.points.iter().filter(|point| point.quadrant == quadrant).count());
    let key = if input.flip_cost { "picture-alt-flipped" } else { "report-picture-alt" };
    let places = in_words(key, Quadrant::ALL.map(place), &[], model, text);
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
