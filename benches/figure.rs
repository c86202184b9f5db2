//! How long the matrix takes to lay out: a municipality, a region, and far more than anyone should have.
//!
//! The aim is 500 points in 3 ms and 5,000 in 30 ms, so that a drag never waits.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use fyrfalt::figure::{Frame, Look, MatrixInput, MatrixLayout, Point, PrintMeasure, Words};
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
    group.finish();
}

criterion_group!(benches, layout);
criterion_main!(benches);
