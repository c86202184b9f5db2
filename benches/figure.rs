//! How long figures take: the matrix to lay out, for a municipality, a region, and far more than anyone should have; the others from inventory to vectors.
//!
//! The aim is a matrix of 500 points in 3 ms and of 5,000 in 30 ms, so that a drag never waits.

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use fyrfalt::export::{self, Format, Options};
use fyrfalt::figure::{FigureKind, Frame, Groups, Hindered, Look, MatrixInput, MatrixLayout, Point, PrintMeasure, Words};
use fyrfalt::model::priority::Quadrant;
use fyrfalt::model::query::Index;
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::scoring::Thresholds;
use fyrfalt::model::{
    Code, Dataset, DatasetId, Field, FieldKey, Inventory, Judgement, Key, Language, Level, Line, Organisation, OrganisationId, Record, Score, ScoringModel,
    Stage, Value, Vocabulary,
};
use fyrfalt::text::{Locale, Text};
use jiff::civil::date;
use jiff::tz::TimeZone;
use uuid::Uuid;

fn input(count: u32) -> MatrixInput {
    let thresholds = Thresholds { value: 50.0, cost: 50.0, band: 5.0 };
    // Places as scores give them: on a grid, with stacks.
    let place = |number: u32, step: u32| f64::from(number.wrapping_mul(step) % 81) * 1.25;
    let points = (0..count).map(|number| {
        let (value, cost) = (place(number, 2_654_435_761), place(number / 3, 2_246_822_519));
        Point {
            id: DatasetId::from_uuid(Uuid::from_u128(u128::from(number) + 1)),
            title: format!("Datamängd nummer {number}"),
            rank: Some(number + 1),
            value,
            cost,
            value_span: (number % 5 == 0).then_some((value - 8.0, value + 12.0)),
            cost_span: None,
            quadrant: Quadrant::of(value, cost, thresholds),
            look: Look::Field(Quadrant::of(value, cost, thresholds)),
            has_duty: number % 9 == 0,
            needs_action: number % 7 == 0,
            overridden: None,
        }
    });
    MatrixInput { points: points.collect(), hindered: Vec::new(), groups: None, thresholds, flip_cost: false }
}

/// A matrix with everything that a figure can show.
fn full(count: u32) -> MatrixInput {
    let mut input = input(count);
    for (number, point) in input.points.iter_mut().enumerate() {
        point.look = if number % 8 > 5 { Look::Others } else { Look::Group((number % 8) as u8) };
        point.overridden = (number % 2 == 0).then_some((100.0 - point.value, 100.0 - point.cost));
    }
    let names = (1..=6).map(|number| format!("Förvaltning {number}")).collect();
    input.groups = Some(Groups { name: "Förvaltning".to_owned(), names, others: "Övriga".to_owned() });
    let hindered = |number: u32| Hindered {
        id: DatasetId::from_uuid(Uuid::from_u128(u128::from(number) + 100_000)),
        title: format!("Hindrad datamängd nummer {number}"),
        reason: "Personuppgifter: pekar ut enskilda".to_owned(),
        gate: "Personuppgifter".to_owned(),
        value: Some(f64::from(number) * 2.5),
        has_duty: number.is_multiple_of(9),
    };
    input.hindered = (0..40).map(hindered).collect();
    input
}

fn layout(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("matrix");
    let frame = Frame::new(1100.0, 640.0, false);
    let words = Words { quadrants: ["Publicera nu", "Satsa och planera", "Ta när det passar", "Avvakta"].map(Into::into), ..Words::default() };
    for count in [40, 500, 5000] {
        let input = input(count);
        group.bench_with_input(BenchmarkId::from_parameter(count), &input, |bencher, input| {
            bencher.iter(|| MatrixLayout::new(black_box(input), &frame, &words, &PrintMeasure));
        });
    }
    // With everything: forty beside the plot, points told apart by group, half of them moved by hand.
    let full = full(500);
    group.bench_with_input(BenchmarkId::new("full", 500), &full, |bencher, input| {
        bencher.iter(|| MatrixLayout::new(black_box(input), &frame, &words, &PrintMeasure));
    });
    group.finish();
}

/// Makes an inventory with nine answers of ten, in every stage, with promised updates.
fn inventory(count: u32) -> Inventory {
    let model = ScoringModel::standard();
    let mut records: BTreeMap<Key, Record> = BTreeMap::new();
    let frequencies = Vocabulary::Frequency.terms();
    for number in 0..count {
        let id = DatasetId::from_uuid(Uuid::from_u128(u128::from(number) + 1));
        let title = Line::new(&format!("Datamängd {number:06}")).expect("a title");
        let mut dataset = Dataset::new(id, Language::Sv, title).with_stage(Stage::ALL[number as usize % Stage::ALL.len()]);
        let frequency = Code::new(Vocabulary::Frequency, frequencies[number as usize % frequencies.len()].code()).expect("a code");
        dataset.set(FieldKey::new(Field::Frequency, Language::Sv), Some(Value::Code(frequency))).expect("a code fits");
        dataset.set(FieldKey::new(Field::Modified, Language::Sv), Some(Value::Date(date(2026, 1, 31)))).expect("a date fits");
        records.insert(Key::Dataset(id), dataset.into());
        for (index, criterion) in model.criteria.iter().enumerate() {
            let draw = number.wrapping_mul(2_654_435_761).rotate_left(3 * index as u32) % 50;
            let score = if draw < 5 { Score::Unknown } else { Score::Known(Level::ALL[draw as usize % 5]) };
            records.insert(Key::Score(id, criterion.id), Judgement { score, reason: None, model_version: 1 }.into());
        }
    }
    records.insert(Key::Model(1), model.into());
    let organisation = Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(7)));
    Inventory::from_records(organisation, records).expect("the records fit their keys")
}

/// Every figure, from the inventory to vectors and to pixels.
fn figures(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("figure");
    group.sample_size(20);
    let text = Text::new(Locale::Sv);
    let now = date(2026, 11, 22).at(12, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a time").timestamp();
    for count in [60, 2_000] {
        let inventory = inventory(count);
        let ranking = Ranking::of(&inventory, &Index::of(&inventory, Language::Sv, &text));
        for kind in FigureKind::ALL {
            let options = Options { now, figure: Some(kind), ..Options::default() };
            for format in [Format::Svg, Format::Png] {
                let name = format!("{}-{}", kind.key(), format.key());
                group.bench_function(BenchmarkId::new(name, count), |bencher| {
                    bencher.iter(|| export::render(format, black_box(&inventory), &ranking, &text, &options).expect("it can be painted"));
                });
            }
        }
    }
    group.finish();
}

criterion_group!(benches, layout, figures);
criterion_main!(benches);
