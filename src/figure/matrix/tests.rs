//! The laws of the layout: nothing covers anything, everything can be hit, order does not matter.
//!
//! Widths come from a stand-in that knows no font.

use proptest::prelude::*;
use uuid::Uuid;

use super::super::geometry::{Pos, Rect};
use super::super::input::{Frame, MatrixInput, Measure, Point, Style, Words};
use super::super::interact::Direction;
use super::super::labels::{LabelKind, NAMES_UP_TO};
use super::super::plane::View;
use super::*;
use crate::model::scoring::Thresholds;

struct Even;

impl Measure for Even {
    fn width(&self, text: &str, size: f32, semibold: bool) -> f32 {
        text.chars().count() as f32 * size * if semibold { 0.6 } else { 0.55 }
    }
}

const THRESHOLDS: Thresholds = Thresholds { value: 50.0, cost: 50.0, band: 5.0 };

fn words() -> Words {
    Words {
        value_axis: "Nytta".into(),
        cost_axis: "Kostnad och risk".into(),
        value_low: "Liten".into(),
        value_high: "Stor".into(),
        cost_low: "Billig och enkel".into(),
        cost_high: "Dyr och svår".into(),
        near_border: "nära gränsen".into(),
        quadrants: ["Publicera nu", "Satsa och planera", "Ta när det passar", "Avvakta"].map(Into::into),
    }
}

fn point(number: usize, value: f64, cost: f64) -> Point {
    Point {
        id: DatasetId::from_uuid(Uuid::from_u128(number as u128 + 1)),
        title: format!("Datamängd {number}"),
        rank: Some(number as u32 + 1),
        value,
        cost,
        value_span: None,
        cost_span: None,
        quadrant: Quadrant::of(value, cost, THRESHOLDS),
        has_duty: false,
        needs_action: false,
        overridden: None,
    }
}

fn lay(points: Vec<Point>) -> MatrixLayout {
    let input = MatrixInput { points, thresholds: THRESHOLDS, flip_cost: false };
    MatrixLayout::new(&input, &Frame::new(1000.0, 640.0, false), &words(), &Even)
}

fn id(number: usize) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number as u128 + 1))
}

prop_compose! {
    fn any_point()(
        // Steps of five give stacks and neighbours that touch.
        value in (0..=20_i32).prop_map(|step| f64::from(step) * 5.0),
        cost in prop_oneof![(0..=20_i32).prop_map(|step| f64::from(step) * 5.0), 0.0..100.0],
        letters in 0..40_usize,
        span in proptest::option::of(1.0..40.0),
        flags in 0..16_u8,
        rank in proptest::option::weighted(0.9, 1..60_u32),
        moved in proptest::option::weighted(0.1, (0.0..100.0, 0.0..100.0)),
    ) -> Point {
        Point {
            title: "Ö".repeat(letters),
            rank,
            cost_span: span.filter(|_| flags & 1 > 0).map(|span: f64| (cost - span, cost + span)),
            value_span: span.filter(|_| flags & 2 > 0).map(|span: f64| (value - span, value + span)),
            has_duty: flags & 4 > 0,
            needs_action: flags & 8 > 0,
            overridden: moved,
            ..point(0, value, cost)
        }
    }
}

fn any_input() -> impl Strategy<Value = (MatrixInput, Frame)> {
    let points = prop_oneof![proptest::collection::vec(any_point(), 0..=NAMES_UP_TO), proptest::collection::vec(any_point(), 0..160)];
    let frame = (300.0..1400.0_f32, 200.0..900.0_f32, any::<bool>(), 0.9..2.0_f32);
    (points, frame, any::<bool>(), 1.0..6.0, (0.0..100.0, 0.0..100.0)).prop_map(|(points, frame, flip_cost, zoom, around)| {
        let (width, height, narrow, text_size) = frame;
        let points = points.into_iter().enumerate().map(|(number, point)| Point { id: id(number), ..point }).collect();
        let frame = Frame { width, height, style: Style::new(narrow, text_size), view: View::WHOLE.zoomed(around, zoom) };
        (MatrixInput { points, thresholds: THRESHOLDS, flip_cost }, frame)
    })
}

proptest! {
    #[test]
    fn labels_cover_nothing_and_stay_inside((input, frame) in any_input()) {
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        let names: Vec<Rect> = layout.fields.iter().flat_map(|field| field.name.iter().chain(&field.count)).map(|text| text.rect).collect();
        let badges: Vec<Rect> = layout.stacks.iter().filter_map(|stack| stack.badge.as_ref()).map(|badge| badge.rect).collect();
        for (index, label) in layout.labels.iter().enumerate() {
            prop_assert!(layout.plane.plot.encloses(&label.rect), "outside: {label:?}");
            prop_assert!(label.rect.grown(0.01).encloses(&label.text.rect), "text outside its label: {label:?}");
            for other in &layout.labels[index + 1..] {
                prop_assert!(!label.rect.intersects(&other.rect), "{label:?} over {other:?}");
            }
            for mark in &layout.marks {
                prop_assert!(label.rect.distance(mark.center) >= mark.radius, "{label:?} over {mark:?}");
            }
            for bar in &layout.bars {
                prop_assert!(!label.rect.is_crossed_by(bar.from, bar.to), "{label:?} over {bar:?}");
            }
            for rect in names.iter().chain(&badges) {
                prop_assert!(!label.rect.intersects(rect), "{label:?} over a name or a badge");
            }
            for leader in layout.labels.iter().filter(|other| other.id != label.id).filter_map(|other| other.leader) {
                prop_assert!(!label.rect.is_crossed_by(leader.from, leader.to), "{label:?} over a leader");
            }
        }
    }

    #[test]
    fn every_visible_point_is_hit_where_it_is((input, frame) in any_input()) {
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        let visible = input.points.iter().filter(|point| layout.plane.shows(point.place().0, point.place().1)).count();
        prop_assert_eq!(layout.marks.len(), visible);
        for mark in &layout.marks {
            prop_assert!(layout.plane.plot.grown(0.01).contains(mark.center));
            prop_assert_eq!(layout.hit(mark.center), Some(mark.id));
        }
    }

    #[test]
    fn the_order_of_the_points_does_not_matter((input, frame) in any_input(), turn in 0..160_usize) {
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        let mut turned = input.clone();
        turned.points.reverse();
        if !turned.points.is_empty() {
            let turn = turn % turned.points.len();
            turned.points.rotate_left(turn);
        }
        prop_assert_eq!(layout, MatrixLayout::new(&turned, &frame, &words(), &Even));
    }

    #[test]
    fn everything_is_read_once_and_every_arrow_leads_to_another_point((input, frame) in any_input()) {
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        let mut read = layout.reading_order();
        read.sort_unstable();
        let mut seen: Vec<DatasetId> = layout.marks.iter().map(|mark| mark.id).collect();
        seen.sort_unstable();
        prop_assert_eq!(&read, &seen);
        for from in seen {
            for direction in [Direction::Left, Direction::Right, Direction::Up, Direction::Down] {
                prop_assert_ne!(layout.neighbour(from, direction), Some(from));
            }
        }
    }
}

#[test]
fn a_lonely_label_stands_to_the_right() {
    let layout = lay(vec![Point { has_duty: true, ..point(0, 80.0, 20.0) }]);
    let (mark, label) = (&layout.marks[0], &layout.labels[0]);
    assert!(label.rect.min.x > mark.center.x && (label.rect.center().y - mark.center.y).abs() < 0.01);
    assert_eq!(label.duty.as_ref().map(|duty| duty.text.as_str()), Some("§"));
    assert!(label.leader.is_none());
}

#[test]
fn a_label_makes_way_for_an_error_bar() {
    let bar = Point { cost_span: Some((10.0, 60.0)), ..point(0, 80.0, 20.0) };
    let layout = lay(vec![bar]);
    let label = &layout.labels[0];
    assert_eq!(label.kind, LabelKind::Title);
    assert!(label.rect.max.y < layout.bars[0].from.y, "above its bar: {label:?}");
}

#[test]
fn a_point_between_error_bars_gets_a_leader_before_its_number() {
    let bars =
        [-4.5, -3.0, -1.5, 1.5, 3.0, 4.5].into_iter().zip(1..).map(|(up, number)| Point { cost_span: Some((10.0, 90.0)), ..point(number, 70.0 + up, 80.0) });
    let layout = lay(bars.chain([point(0, 70.0, 30.0)]).collect());
    let label = layout.label(id(0)).unwrap();
    assert_eq!(label.kind, LabelKind::Title);
    assert!(label.leader.is_some());
    for leader in layout.labels.iter().filter_map(|label| label.leader) {
        assert!(leader.from.distance(leader.to) <= 56.01);
        for mark in &layout.marks {
            assert!(super::super::geometry::distance_to_line(mark.center, leader.from, leader.to) >= mark.radius, "a leader through a mark");
        }
    }
}

#[test]
fn above_forty_points_there_are_numbers_only() {
    let points = |count: usize| (0..count).map(|number| point(number, (number * 37 % 100) as f64, (number * 53 % 100) as f64)).collect();
    assert!(lay(points(40)).labels.iter().any(|label| label.kind == LabelKind::Title));
    let crowd = lay(points(41));
    assert!(crowd.labels.len() > 30);
    assert!(crowd.labels.iter().all(|label| label.kind == LabelKind::Rank && label.leader.is_none()));
}

#[test]
fn points_in_one_place_stand_apart_with_their_number() {
    let layout = lay((0..5).map(|number| point(number, 75.0, 25.0)).collect());
    assert_eq!(layout.stacks.len(), 1);
    assert_eq!(layout.stacks[0].members, (0..5).map(id).collect::<Vec<_>>());
    assert_eq!(layout.stacks[0].badge.as_ref().map(|badge| badge.text.as_str()), Some("5"));
    assert_eq!(layout.marks[0].center, layout.to_px(75.0, 25.0), "the best keeps its place");
}

#[test]
fn a_moved_point_shows_where_it_was_computed() {
    let moved = Point { overridden: Some((80.0, 70.0)), quadrant: Quadrant::PlanAndInvest, value_span: Some((20.0, 60.0)), ..point(0, 40.0, 30.0) };
    let layout = lay(vec![moved]);
    assert_eq!(layout.marks[0].center, layout.to_px(80.0, 70.0));
    assert_eq!(layout.marks[0].computed, Some(layout.to_px(40.0, 30.0)));
    assert!((layout.bars[0].from.x - layout.to_px(40.0, 30.0).x).abs() < 0.01, "the bar belongs to the computed place");
}

#[test]
fn flipping_the_cost_axis_moves_the_best_field_to_the_right() {
    let input = MatrixInput { points: vec![point(0, 80.0, 20.0)], thresholds: THRESHOLDS, flip_cost: true };
    let layout = MatrixLayout::new(&input, &Frame::new(1000.0, 640.0, false), &words(), &Even);
    let middle = layout.plane.plot.center().x;
    assert!(layout.marks[0].center.x > middle);
    assert!(layout.fields[0].ground.unwrap().min.x > middle);
    assert!(layout.fields[0].name.as_ref().unwrap().rect.min.x > middle);
    assert!(layout.axis_words.iter().any(|word| word.text == "← Kostnad och risk"));
}

#[test]
fn counts_are_of_all_points_also_those_out_of_sight() {
    let input = MatrixInput { points: vec![point(0, 80.0, 20.0), point(1, 90.0, 10.0)], thresholds: THRESHOLDS, flip_cost: false };
    let frame = Frame { view: View { value: (70.0, 85.0), cost: (10.0, 25.0) }, ..Frame::new(1000.0, 640.0, false) };
    let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
    assert_eq!(layout.marks.len(), 1);
    assert_eq!(layout.fields[0].points, 2);
    assert_eq!(layout.fields[3].ground, None);
}

#[test]
fn arrows_go_straight_ahead_first() {
    let layout = lay(vec![point(0, 50.0, 20.0), point(1, 52.0, 60.0), point(2, 90.0, 40.0)]);
    assert_eq!(layout.neighbour(id(0), Direction::Right), Some(id(1)));
    assert_eq!(layout.neighbour(id(0), Direction::Up), Some(id(2)));
    assert_eq!(layout.neighbour(id(0), Direction::Left), None);
    assert_eq!(layout.hit(Pos::new(0.0, 0.0)), None);
}

#[test]
fn the_plane_keeps_its_end_words_and_ticks_in_the_frame() {
    for (width, height, unit) in [(1100.0, 640.0, 1.0), (320.0, 240.0, 2.0), (200.0, 120.0, 1.0)] {
        let frame = Frame { width, height, style: Style::new(true, unit), view: View::WHOLE };
        let input = MatrixInput { points: Vec::new(), thresholds: THRESHOLDS, flip_cost: false };
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        let whole = Rect::new(0.0, 0.0, width, height);
        for text in layout.axis_words.iter().chain(layout.ticks.iter().map(|tick| &tick.label)) {
            assert!(whole.encloses(&text.rect), "{text:?} outside {width} x {height}");
        }
    }
}
