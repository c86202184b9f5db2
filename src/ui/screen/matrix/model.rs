//! What the matrix screen shows of an inventory: points, the ranking and what has no place, after the filter.
//!
//! Worked out once for each state of the inventory and filter; it knows neither pixels nor colours.

use super::since::Past;
use super::standing::{Arrangement, Making, Row};
use super::wanted::{Choices, Filter};
use crate::export;
use crate::figure::{MatrixInput, MatrixLook, Point, Words};
use crate::model::rank::Ranked;
use crate::model::scoring::Thresholds;
use crate::model::{Dataset, DatasetId};
use crate::text::{Locale, Text};
use crate::ui::context::Open;
use crate::wording;

/// A dataset without a place.
#[derive(Debug)]
pub(super) struct Chip {
    pub(super) id: DatasetId,
    pub(super) title: String,
    /// `3/10`.
    pub(super) answers: String,
    /// How many criteria have a level.
    pub(super) answered: u8,
    /// What it is called to those who do not see it.
    pub(super) name: String,
}

/// What a model was worked out from.
pub(super) type Source = (u64, Filter, MatrixLook, Locale);

/// What the screen shows.
#[derive(Debug)]
pub(super) struct Model {
    /// What it was worked out from.
    pub(super) source: Source,
    /// How the ranking is arranged.
    pub(super) arrangement: Arrangement,
    /// The points.
    pub(super) input: MatrixInput,
    /// The words around them.
    pub(super) words: Words,
    /// Whether somebody gave a point another place.
    pub(super) has_moved: bool,
    /// How many datasets there are before the filter.
    pub(super) all: usize,
    /// How many datasets pass the filter.
    pub(super) count: usize,
    /// The ranking, what a law asks for first.
    pub(super) rows: Vec<Row>,
    /// Where each row begins, and where the last one ends.
    pub(super) tops: Vec<f32>,
    /// What has no place.
    pub(super) chips: Vec<Chip>,
    /// What could be wanted.
    pub(super) choices: Choices,
}

impl Model {
    /// Works out what is shown.
    pub(super) fn new(open: &Open<'_>, filter: Filter, look: MatrixLook, arrangement: Arrangement, past: Option<&Past>, text: &Text) -> Self {
        let inventory = open.inventory();
        let ranking = &open.worked.ranking;
        let wanted: Vec<(&Ranked, &Dataset)> = ranking
            .iter()
            .filter_map(|ranked| Some((ranked, inventory.dataset(ranked.id)?.as_ref())))
            .filter(|(ranked, dataset)| filter.lets(ranked, dataset))
            .collect();
        let points: Vec<Point> = wanted.iter().filter_map(|(ranked, dataset)| Point::of(ranked, dataset, open.language)).collect();
        let chips =
            wanted.iter().filter(|(ranked, _)| ranked.point().is_none() && !ranked.is_hindered()).map(|(ranked, dataset)| chip(ranked, dataset, open, text));
        // Nearest to a place first.
        let mut chips: Vec<Chip> = chips.collect();
        chips.sort_by(|a, b| b.answered.cmp(&a.answered).then_with(|| text.compare(&a.title, &b.title)).then(a.id.cmp(&b.id)));
        let rows = Making { open, arrangement, past, text }.rows(&wanted);
        let tops = std::iter::once(0.0).chain(rows.iter().scan(0.0, |top, row| {
            *top += row.height();
            Some(*top)
        }));
        let mut input = MatrixInput {
            points,
            hindered: wanted.iter().filter_map(|(ranked, _)| export::hindered(ranked, inventory, open.language, text)).collect(),
            groups: None,
            thresholds: thresholds(open),
            flip_cost: look.flip_cost,
        };
        export::coding::code(&mut input, look.coding, inventory, text);
        Self {
            source: (open.generation, filter, look, text.locale()),
            arrangement,
            has_moved: input.points.iter().any(|point| point.overridden.is_some()),
            input,
            words: export::matrix_words(open.model(), text),
            all: inventory.datasets().len(),
            count: wanted.len(),
            tops: tops.collect(),
            chips,
            choices: Choices::of(open, filter, text),
            rows,
        }
    }
}

fn thresholds(open: &Open<'_>) -> Thresholds {
    open.model().map_or(Thresholds { value: 50.0, cost: 50.0, band: 5.0 }, |model| model.thresholds)
}

fn chip(ranked: &Ranked, dataset: &Dataset, open: &Open<'_>, text: &Text) -> Chip {
    let title = dataset.title(open.language).to_owned();
    let coverage = wording::coverage(&ranked.assessment, text);
    Chip {
        id: ranked.id,
        answered: ranked.assessment.answered,
        answers: format!("{}/{}", ranked.assessment.answered, ranked.assessment.asked),
        name: text.with("matrix-chip", &[("title", (&title).into()), ("coverage", coverage.into())]),
        title,
    }
}
