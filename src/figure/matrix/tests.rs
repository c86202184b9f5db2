//! The laws of the layout: nothing covers anything, everything can be hit, order does not matter.
//!
//! Widths come from a stand-in that knows no font.

use proptest::prelude::*;
use uuid::Uuid;

use super::super::geometry::{Pos, Rect};
use super::super::input::{Frame, Hindered, MatrixInput, Measure, Point, Style, Words};
use super::super::interact::Direction;
use super::super::labels::{LabelKind, NAMES_UP_TO};
use super::super::legend::{GROUPS, Groups, Look, Sign};
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
        lane: "Kan inte öppnas".into(),
        lane_form: "i nuvarande form".into(),
        lane_note: "rangordnas inte".into(),
        more: "till".into(),
        signs: ["Åtgärd krävs", "Spann där svar saknas", "Lagkrav", "Beräknad plats"].map(Into::into),
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
        look: Look::Field(Quadrant::of(value, cost, THRESHOLDS)),
        has_duty: false,
        needs_action: false,
        overridden: None,
    }
}

fn lay(points: Vec<Point>) -> MatrixLayout {
    let input = MatrixInput { points, hindered: Vec::new(), groups: None, thresholds: THRESHOLDS, flip_cost: false };
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

/// A place in a corner or at an edge.
fn any_edge() -> impl Strategy<Value = (f64, f64)> {
    let near = || prop_oneof![Just(0.0), Just(1.0), Just(2.0), Just(96.0), Just(99.0), Just(100.0)];
    prop_oneof![(near(), near()), (near(), 0.0..100.0), (0.0..100.0, near())]
}

prop_compose! {
    fn any_hindered()(
        value in proptest::option::weighted(0.8, prop_oneof![Just(44.0), 0.0..100.0]),
        letters in 0..40_usize,
        reason in 0..60_usize,
        has_duty in any::<bool>(),
    ) -> Hindered {
        Hindered { id: id(0), title: "Å".repeat(letters), reason: "ä".repeat(reason), gate: "G1".into(), value, has_duty }
    }
}

fn any_groups() -> impl Strategy<Value = Option<Groups>> {
    let names = proptest::collection::vec("[a-zå ]{0,30}", 1..=GROUPS);
    proptest::option::of(names.prop_map(|names| Groups { name: "Förvaltning".into(), names, others: "Övriga".into() }))
}

fn any_input() -> impl Strategy<Value = (MatrixInput, Frame)> {
    let points = prop_oneof![proptest::collection::vec(any_point(), 0..=NAMES_UP_TO), proptest::collection::vec(any_point(), 0..160)];
    let hindered = prop_oneof![Just(Vec::new()), proptest::collection::vec(any_hindered(), 1..30)];
    let frame = (300.0..1400.0_f32, 200.0..900.0_f32, any::<bool>(), 0.9..2.0_f32, any::<bool>());
    let view = (1.0..6.0, (0.0..100.0, 0.0..100.0));
    (points, hindered, any_groups(), frame, any::<bool>(), view).prop_map(|(points, hindered, groups, frame, flip_cost, (zoom, around))| {
        let (width, height, narrow, text_size, explains_signs) = frame;
        let look = |number: usize, point: &Point| match &groups {
            None => Look::Field(point.quadrant),
            Some(groups) if number % 8 < groups.names.len() => Look::Group((number % 8) as u8),
            Some(_) => Look::Others,
        };
        let points = points.into_iter().enumerate().map(|(number, point)| Point { id: id(number), look: look(number, &point), ..point }).collect();
        let hindered = hindered.into_iter().enumerate().map(|(number, one)| Hindered { id: id(1000 + number), ..one }).collect();
        let frame = Frame {
            width,
            height,
            style: Style::new(narrow, text_size),
            view: View::WHOLE.zoomed(around, zoom),
            explains_signs,
            index: explains_signs.then_some(40.0),
        };
        (MatrixInput { points, hindered, groups, thresholds: THRESHOLDS, flip_cost }, frame)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_point_outside_the_stacks_has_its_name_or_its_number(
        points in proptest::collection::vec((any_point(), proptest::option::weighted(0.4, any_edge())), 1..=NAMES_UP_TO),
        is_narrow in any::<bool>(),
        flip_cost in any::<bool>(),
    ) {
        let placed = |(number, (point, edge)): (usize, (Point, Option<(f64, f64)>))| Point {
            id: id(number),
            rank: Some(number as u32 + 1),
            overridden: edge.or(point.overridden),
            ..point
        };
        let points = points.into_iter().enumerate().map(placed).collect();
        let input = MatrixInput { points, hindered: Vec::new(), groups: None, thresholds: THRESHOLDS, flip_cost };
        let (width, height) = if is_narrow { (680.0, 500.0) } else { (1000.0, 640.0) };
        let frame = Frame { explains_signs: true, index: Some(0.0), ..Frame::new(width, height, is_narrow) };
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        for mark in layout.marks.iter().filter(|mark| layout.stack_of(mark.id).is_none()) {
            prop_assert!(layout.label(mark.id).is_some(), "neither name nor number: {mark:?}");
        }
        let numbers = layout.labels.iter().filter(|label| label.kind == LabelKind::Rank).count();
        prop_assert_eq!(layout.index.len(), numbers);
    }
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
            for bar in layout.bars.iter().filter(|_| !label.has_ground) {
                prop_assert!(!label.rect.is_crossed_by(bar.from, bar.to), "{label:?} over {bar:?}");
            }
            for rect in names.iter().filter(|_| !label.has_ground).chain(&badges) {
                prop_assert!(!label.rect.intersects(rect), "{label:?} over a name or a badge");
            }
            for leader in layout.labels.iter().filter(|other| other.id != label.id && !other.has_ground).filter_map(|other| other.leader) {
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
        turned.hindered.reverse();
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
        let mut seen: Vec<DatasetId> = layout.marks.iter().map(|mark| mark.id).chain(layout.plates().map(|plate| plate.id)).collect();
        seen.sort_unstable();
        prop_assert_eq!(&read, &seen);
        for from in seen {
            for direction in [Direction::Left, Direction::Right, Direction::Up, Direction::Down] {
                let to = layout.neighbour(from, direction);
                prop_assert_ne!(to, Some(from));
                prop_assert!(to.is_none_or(|to| layout.shows(to)));
            }
        }
    }

    #[test]
    fn plates_never_overlap_and_everybody_is_a_plate_or_counted((input, frame) in any_input()) {
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        let Some(lane) = &layout.lane else {
            prop_assert!(input.hindered.is_empty());
            return Ok(());
        };
        let mut found: Vec<DatasetId> = lane.plates.iter().map(|plate| plate.id).chain(lane.more.iter().flat_map(|more| more.ids.clone())).collect();
        found.sort_unstable();
        let mut wanted: Vec<DatasetId> = input.hindered.iter().map(|one| one.id).collect();
        wanted.sort_unstable();
        prop_assert_eq!(found, wanted);
        prop_assert!(!lane.rect.intersects(&layout.plane.plot));
        for (index, plate) in lane.plates.iter().enumerate() {
            prop_assert!(lane.rect.grown(0.1).encloses(&plate.rect), "outside: {plate:?}");
            prop_assert!(!plate.rect.intersects(&lane.head), "over the heading: {plate:?}");
            prop_assert_eq!(layout.plate_at(plate.rect.center()), Some(plate.id));
            for text in [Some(&plate.title), plate.duty.as_ref(), plate.reason.as_ref()].into_iter().flatten() {
                prop_assert!(text.text.is_empty() || plate.rect.grown(0.1).encloses(&text.rect), "{text:?} outside its plate");
            }
            for other in lane.plates[index + 1..].iter().map(|other| &other.rect).chain(lane.more.iter().map(|more| &more.rect)) {
                prop_assert!(!plate.rect.intersects(other), "{plate:?} over {other:?}");
            }
        }
        if let Some(more) = &lane.more {
            let start = format!("+{} ", more.ids.len());
            let text = &more.text.text;
            prop_assert!(text.starts_with(&start) || text.ends_with('…') || text.is_empty(), "{text} is not {start}");
        }
    }

    #[test]
    fn every_look_that_is_shown_is_in_the_legend((input, frame) in any_input()) {
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        let explained: Vec<_> = layout.legend.iter().filter_map(|item| item.sign).collect();
        if input.groups.is_some() {
            for mark in &layout.marks {
                prop_assert!(explained.contains(&Sign::Look(mark.look)), "{:?} is not explained", mark.look);
            }
            prop_assert_eq!(layout.legend.iter().map(|item| item.count).sum::<usize>(), input.points.len());
        } else {
            prop_assert!(!explained.iter().any(|sign| matches!(sign, Sign::Look(_))));
        }
        for (index, item) in layout.legend.iter().enumerate() {
            prop_assert!(item.text.rect.min.y >= layout.plane.plot.max.y);
            prop_assert!(layout.legend[index + 1..].iter().all(|other| !other.text.rect.intersects(&item.text.rect)), "{item:?} over another");
        }
    }

    #[test]
    fn flipping_the_cost_axis_mirrors_every_mark((input, frame) in any_input()) {
        let there = MatrixLayout::new(&MatrixInput { flip_cost: false, ..input.clone() }, &frame, &words(), &Even);
        let back = MatrixLayout::new(&MatrixInput { flip_cost: true, ..input }, &frame, &words(), &Even);
        let (left, right) = (there.plane.plot.min.x, there.plane.plot.max.x);
        prop_assert_eq!(there.plane.plot, back.plane.plot);
        for mark in &there.marks {
            let (x, y) = (there.plane.x_of(mark.place.1), there.plane.y_of(mark.place.0));
            let other = back.mark(mark.id).unwrap();
            prop_assert!((back.plane.x_of(other.place.1) - (left + right - x)).abs() < 0.1);
            prop_assert!((back.plane.y_of(other.place.0) - y).abs() < 0.01);
            // Members of a stack lie around its place; all others are exactly in theirs.
            if there.stack_of(mark.id).is_none() && back.stack_of(mark.id).is_none() {
                prop_assert!((other.center.x - (left + right - mark.center.x)).abs() < 0.1);
            }
        }
    }

    #[test]
    fn a_stack_spread_out_covers_no_name_and_stays_inside((input, frame) in any_input()) {
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        for stack in &layout.stacks {
            let fan = layout.fan(stack.members[0], "till", &Even).unwrap();
            let rest = fan.more.as_ref().map_or(0, |more| more.text.trim_start_matches('+').trim_end_matches(" till").parse::<usize>().unwrap());
            prop_assert_eq!(fan.spokes.len() + rest, stack.members.len());
            for (index, spoke) in fan.spokes.iter().enumerate() {
                prop_assert!(fan.area.encloses(&spoke.text.rect));
                prop_assert_eq!(fan.hit(spoke.at), Some(spoke.id));
                for other in &fan.spokes[index + 1..] {
                    prop_assert!(!other.text.rect.intersects(&spoke.text.rect), "{other:?} over {spoke:?}");
                    prop_assert!(other.at.distance(spoke.at) >= 2.0 * layout.style.radius, "marks touch");
                }
            }
        }
    }
}

#[test]
fn a_stack_spread_out_stays_in_the_plot_with_whole_names() {
    let mut points: Vec<Point> = (0..7).map(|number| point(number, 99.0, 1.0)).collect();
    points.push(point(9, 30.0, 60.0));
    let layout = lay(points);
    assert_eq!(layout.fan(id(9), "till", &Even), None);
    let fan = layout.fan(id(4), "till", &Even).unwrap();
    assert_eq!(fan.first, id(0));
    assert!(layout.plane.plot.grown(0.1).encloses(&fan.area), "{:?}", fan.area);
    assert!(fan.spokes.iter().all(|spoke| spoke.text.text.starts_with("Datamängd ")));
    assert_eq!(fan.hit(Pos::new(900.0, 500.0)), None);
}

#[test]
fn a_plate_stands_at_the_height_of_its_value_and_arrows_lead_to_it() {
    let hindered = |number: usize, value| Hindered {
        id: id(number),
        title: format!("Hinder {number}"),
        reason: "G2".into(),
        gate: "G2".into(),
        value: Some(value),
        has_duty: false,
    };
    let input = MatrixInput {
        points: vec![point(0, 70.0, 20.0), point(1, 30.0, 80.0)],
        hindered: vec![hindered(10, 20.0), hindered(11, 60.0)],
        groups: None,

        thresholds: THRESHOLDS,
        flip_cost: false,
    };
    let layout = MatrixLayout::new(&input, &Frame::new(1000.0, 640.0, false), &words(), &Even);
    let lane = layout.lane.as_ref().unwrap();
    assert!((lane.rect.width() - 176.0).abs() < 0.1);
    assert_eq!(lane.heading.iter().map(|text| text.text.as_str()).collect::<Vec<_>>(), ["Kan inte öppnas", "i nuvarande form · 2"]);
    for (number, value) in [(10, 20.0), (11, 60.0)] {
        assert!((layout.plate(id(number)).unwrap().rect.center().y - layout.plane.y_of(value)).abs() < 0.1);
    }
    assert_eq!(layout.reading_order(), [id(0), id(1), id(11), id(10)]);
    assert_eq!(layout.neighbour(id(0), Direction::Right), Some(id(1)), "points come before the lane");
    assert_eq!(layout.neighbour(id(1), Direction::Right), Some(id(10)));
    assert_eq!(layout.neighbour(id(10), Direction::Up), Some(id(11)));
    assert_eq!(layout.neighbour(id(11), Direction::Up), None);
    assert_eq!(layout.neighbour(id(11), Direction::Left), Some(id(1)));
}

#[test]
fn the_name_of_a_field_gives_way_to_a_point_in_its_corner() {
    let corner = lay(vec![point(0, 97.5, 2.5)]);
    let name = corner.fields[0].name.as_ref().unwrap();
    assert!(name.rect.distance(corner.marks[0].center) >= corner.marks[0].reach(), "{name:?} on its point");
    assert!(corner.plane.plot.encloses(&name.rect));
    let empty = lay(vec![point(0, 60.0, 40.0)]);
    assert!(empty.fields[0].name.as_ref().unwrap().rect.min.x < name.rect.min.x.max(81.0));
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
fn a_computed_place_is_seen_around_what_covers_it() {
    let moved = |number: usize, to| Point { overridden: Some(to), ..point(number, 40.0, 30.0) };
    let layout = lay(vec![point(0, 40.0, 30.0), moved(1, (80.0, 70.0)), moved(2, (20.0, 70.0)), moved(3, (40.5, 30.5))]);
    let hollow: Vec<f32> = layout.marks[1..].iter().map(|mark| mark.hollow).collect();
    assert!(hollow[0] > layout.marks[0].reach() && hollow[1] > hollow[0] && hollow[2] > hollow[1], "{hollow:?}");
    let alone = lay(vec![moved(1, (80.0, 70.0))]);
    assert!((alone.marks[0].hollow - alone.marks[0].radius).abs() < 0.01);
}

#[test]
fn the_way_of_a_moved_point_stops_short_of_the_name_of_a_field() {
    let layout = lay(vec![Point { overridden: Some((99.0, 30.0)), ..point(0, 91.0, 0.5) }]);
    let (name, count) = (layout.fields[0].name.as_ref().unwrap(), layout.fields[0].count.as_ref().unwrap());
    let through = [name, count].map(|text| text.rect.center());
    let line = Line { from: Pos::new(through[0].x - 90.0, through[0].y + 15.0), to: Pos::new(through[0].x + 90.0, through[0].y - 15.0) };
    assert!(name.rect.is_crossed_by(line.from, line.to));
    let parts = layout.line_parts(line);
    assert!(!parts.is_empty());
    let way = layout.line_parts(Line { from: layout.marks[0].computed.unwrap(), to: layout.marks[0].center });
    for part in parts.iter().chain(&way) {
        assert!(!name.rect.is_crossed_by(part.from, part.to) && !count.rect.is_crossed_by(part.from, part.to), "{part:?}");
    }
}

#[test]
fn flipping_the_cost_axis_moves_the_best_field_to_the_right() {
    let input = MatrixInput { points: vec![point(0, 80.0, 20.0)], hindered: Vec::new(), groups: None, thresholds: THRESHOLDS, flip_cost: true };
    let layout = MatrixLayout::new(&input, &Frame::new(1000.0, 640.0, false), &words(), &Even);
    let middle = layout.plane.plot.center().x;
    assert!(layout.marks[0].center.x > middle);
    assert!(layout.fields[0].ground.unwrap().min.x > middle);
    assert!(layout.fields[0].name.as_ref().unwrap().rect.min.x > middle);
    assert!(layout.axis_words.iter().any(|word| word.text == "← Kostnad och risk"));
}

#[test]
fn counts_are_of_all_points_also_those_out_of_sight() {
    let input =
        MatrixInput { points: vec![point(0, 80.0, 20.0), point(1, 90.0, 10.0)], hindered: Vec::new(), groups: None, thresholds: THRESHOLDS, flip_cost: false };
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
        let frame = Frame { width, height, style: Style::new(true, unit), view: View::WHOLE, explains_signs: false, index: None };
        let input = MatrixInput { points: Vec::new(), hindered: Vec::new(), groups: None, thresholds: THRESHOLDS, flip_cost: false };
        let layout = MatrixLayout::new(&input, &frame, &words(), &Even);
        let whole = Rect::new(0.0, 0.0, width, height);
        for text in layout.axis_words.iter().chain(layout.ticks.iter().map(|tick| &tick.label)) {
            assert!(whole.encloses(&text.rect), "{text:?} outside {width} x {height}");
        }
    }
}

#[test]
fn a_figure_that_stands_alone_names_its_numbers() {
    let input = MatrixInput {
        points: (0..60).map(|number| point(number, (number * 37 % 100) as f64, (number * 53 % 100) as f64)).collect(),
        hindered: Vec::new(),
        groups: None,
        thresholds: THRESHOLDS,
        flip_cost: false,
    };
    let of_height = |height: f32, index: Option<f32>| {
        let frame = Frame { explains_signs: true, index, ..Frame::new(680.0, height, true) };
        MatrixLayout::new(&input, &frame, &words(), &Even)
    };
    let plain = of_height(500.0, Some(0.0));
    let numbers = plain.labels.iter().filter(|label| label.kind == LabelKind::Rank).count();
    assert!(numbers > 40);
    assert_eq!(plain.index.len(), numbers);
    let room = plain.index_height();
    let tall = of_height(500.0 + room, Some(room));
    assert_eq!(tall.plane.plot, plain.plane.plot, "the names take nothing from the plot");
    let whole = Rect::new(0.0, 0.0, tall.width, tall.height);
    for (at, text) in tall.index.iter().enumerate() {
        assert!(whole.encloses(&text.rect), "{text:?} outside");
        assert!(tall.index[at + 1..].iter().all(|other| !other.rect.intersects(&text.rect)), "{text:?} over another");
    }
    assert!(tall.index.iter().any(|text| text.text == "7  Datamängd 6"));
    assert!(of_height(500.0, None).index.is_empty());
}
