//! How long the matrix takes to lay out: a municipality, a region, and far more than anyone should have.
//!
//! The aim is 500 points in 3 ms and 5,000 in 30 ms, so that a drag never waits.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use fyrfalt::figure::{Frame, Groups, Hindered, Look, MatrixInput, MatrixLayout, Point, PrintMeasure, Words};
use fyrfalt::model::DatasetId;
use fyrfalt::model::priority::Quadrant;
use fyrfalt::model::scoring::Thresholds;
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

criterion_group!(benches, layout);
criterion_main!(benches);
