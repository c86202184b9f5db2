//! What painted files hold, and that they are the same every time.
//!
//! The example inventory is painted too: look at it with `FIGURE_DIR=/tmp cargo nextest run the_example`.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value as Json;
use uuid::Uuid;

use super::super::geometry::Rect;
use super::super::input::{Frame, Hindered, MatrixInput, Point, Words};
use super::super::labels::LabelKind;
use super::super::legend::{Groups, Look};
use super::super::print::PrintMeasure;
use super::*;
use crate::model::DatasetId;
use crate::model::priority::assess;
use crate::model::score::{Judgement, Level, Score};
use crate::model::scoring::ScoringModel;

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

fn info() -> PaintInfo {
    PaintInfo { title: "Nytta & kostnad".into(), description: "31 av 39 <datamängder>".into(), language: "sv".into() }
}

/// The example inventory's points, ranked by priority.
fn example() -> MatrixInput {
    let model = ScoringModel::standard();
    let example: Json = serde_json::from_str(include_str!("../../../templates/example/municipality.json")).unwrap();
    let mut placed = Vec::new();
    for (number, dataset) in example["datasets"].as_array().unwrap().iter().enumerate() {
        let judge = |score: &Json| {
            let score = score["level"].as_u64().map_or(Score::Unknown, |level| Score::Known(Level::new(level as u8).unwrap()));
            Arc::new(Judgement { score, reason: None, model_version: 1 })
        };
        let scores = dataset["scores"].as_object().unwrap();
        let scores: BTreeMap<_, _> = scores.iter().map(|(criterion, score)| (criterion.parse().unwrap(), judge(score))).collect();
        let assessment = assess(&model, &scores);
        let Some((value, cost)) = assessment.point() else { continue };
        placed.push((
            assessment.priority.unwrap(),
            Point {
                id: DatasetId::from_uuid(Uuid::from_u128(number as u128 + 1)),
                title: dataset["title"]["sv"].as_str().unwrap().to_owned(),
                rank: None,
                value,
                cost,
                value_span: assessment.value.is_open().then_some((assessment.value.lo, assessment.value.hi)),
                cost_span: assessment.cost.is_open().then_some((assessment.cost.lo, assessment.cost.hi)),
                quadrant: assessment.quadrant.unwrap(),
                look: Look::Field(assessment.quadrant.unwrap()),
                has_duty: number % 7 == 1,
                needs_action: number % 5 == 2,
                overridden: None,
            },
        ));
    }
    placed.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.id.cmp(&b.1.id)));
    let ranked = placed.into_iter().zip(1..);
    MatrixInput {
        points: ranked.map(|((_, point), rank)| Point { rank: Some(rank), ..point }).collect(),
        hindered: Vec::new(),
        groups: None,

        thresholds: model.thresholds,
        flip_cost: false,
    }
}

fn layout(width: f32, height: f32, narrow: bool) -> MatrixLayout {
    MatrixLayout::new(&example(), &Frame::new(width, height, narrow), &words(), &PrintMeasure)
}

#[test]
fn the_example_is_readable() {
    let wide = layout(1100.0, 640.0, false);
    assert!(wide.marks.len() >= 25, "{} points", wide.marks.len());
    assert_eq!(wide.labels.len(), wide.marks.len(), "every point has a label");
    let names = wide.labels.iter().filter(|label| label.kind == LabelKind::Title).count();
    assert!(names * 10 >= wide.marks.len() * 9, "only {names} of {} have their name", wide.marks.len());
    if let Ok(dir) = std::env::var("FIGURE_DIR") {
        let moved = {
            let mut input = example();
            input.points[12].overridden = Some((88.0, 72.0));
            let stacked = input.points[3].clone();
            for number in 0..3 {
                input.points.push(Point { id: DatasetId::from_uuid(Uuid::from_u128(900 + number)), rank: Some(50 + number as u32), ..stacked.clone() });
            }
            MatrixLayout::new(&input, &Frame::new(760.0, 480.0, true), &words(), &PrintMeasure)
        };
        for (name, layout) in [("wide", &wide), ("page", &layout(760.0, 480.0, true)), ("moved", &moved), ("full", &full(680.0, 560.0))] {
            for scale in [Scale::Single, Scale::Double] {
                std::fs::write(format!("{dir}/{name}-{}x.png", scale.get()), png(layout, Palette::Print, scale).unwrap()).unwrap();
            }
            std::fs::write(format!("{dir}/{name}.svg"), svg(layout, Palette::Print, &info())).unwrap();
        }
    }
}

/// The example with everything that a figure can show.
fn full(width: f32, height: f32) -> MatrixLayout {
    let mut input = example();
    let names: Vec<String> = (1..=6).map(|number| format!("Förvaltning {number}")).collect();
    for (number, point) in input.points.iter_mut().enumerate() {
        point.look = if number % 8 > 5 { Look::Others } else { Look::Group((number % 8) as u8) };
    }
    input.points[12].overridden = Some((88.0, 72.0));
    input.groups = Some(Groups { name: "Förvaltning".into(), names, others: "Övriga".into() });
    let reasons = ["<vård>: skäl", "Sveriges säkerhet: ledningsnät", "Sveriges säkerhet"];
    let hinder = |(number, reason): (usize, &str)| Hindered {
        id: DatasetId::from_uuid(Uuid::from_u128(800 + number as u128)),
        title: ["Hemtjänst per område och dag", "VA-ledningsnät", "Enskilda vattentäkter"][number % 3].into(),
        reason: reason.into(),
        gate: reason.split(':').next().unwrap().into(),
        value: Some(44.0),
        has_duty: number == 1,
    };
    input.hindered = reasons.into_iter().enumerate().map(hinder).collect();
    let frame = Frame { explains_signs: true, ..Frame::new(width, height, true) };
    MatrixLayout::new(&input, &frame, &words(), &PrintMeasure)
}

#[test]
fn lane_legend_and_moved_points_are_painted() {
    let layout = full(680.0, 560.0);
    let drawn = svg(&layout, Palette::Print, &info());
    let lane = layout.lane.as_ref().unwrap();
    assert_eq!(lane.plates.len(), 3);
    for text in lane.heading.iter().chain(&lane.note).chain(layout.legend.iter().map(|item| &item.text)).chain(lane.plates.iter().map(|plate| &plate.title)) {
        assert!(drawn.contains(&super::escape(&text.text)), "{} is missing", text.text);
    }
    assert!(drawn.contains("&lt;vård&gt;") && !drawn.contains("<vård>"));
    let words: Vec<&str> = layout.legend.iter().map(|item| item.text.text.as_str()).collect();
    assert!(words.contains(&"Åtgärd krävs") && words.contains(&"Beräknad plats") && words.contains(&"Förvaltning"));
    let groups = layout.legend.iter().map(|item| item.count).sum::<usize>();
    assert_eq!(groups, layout.marks.len(), "every point is counted in the legend");
    let whole = Rect::new(0.0, 0.0, layout.width, layout.height);
    assert!(layout.legend.iter().all(|item| whole.encloses(&item.text.rect)));
    assert!(png(&layout, Palette::Print, Scale::Single).is_ok());
}

#[test]
fn vectors_say_what_they_are() {
    let layout = layout(760.0, 480.0, true);
    let drawn = svg(&layout, Palette::Print, &info());
    for part in ["role=\"img\"", "lang=\"sv\"", "viewBox=\"0 0 7600 4800\"", "width=\"760\"", "<title id=\"figure-", "aria-labelledby=\"figure-"] {
        assert!(drawn.contains(part), "{part} is missing");
    }
    assert!(drawn.contains(">Nytta &amp; kostnad</title>") && drawn.contains(">31 av 39 &lt;datamängder&gt;</desc>"));
    assert!(drawn.contains("font-family=\"Inter, sans-serif\"") && drawn.contains("font-weight=\"600\"") && !drawn.contains("bold"));
    assert_eq!(drawn, svg(&layout, Palette::Print, &info()), "the same every time");

    // Well-formed to the end, and every mark and every label is there.
    let mut reader = quick_xml::Reader::from_str(&drawn);
    let mut elements: BTreeMap<String, usize> = BTreeMap::new();
    let mut texts = String::new();
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(start) | quick_xml::events::Event::Empty(start) => {
                *elements.entry(start.name().as_ref().to_owned()).or_default() += 1;
            }
            quick_xml::events::Event::Text(text) => texts.push_str(text.as_ref()),
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    for label in &layout.labels {
        assert!(texts.contains(&label.text.text), "{} is missing", label.text.text);
    }
    let filled = layout.marks.iter().filter(|mark| mark.shape == super::super::marks::Shape::Circle).count();
    let rings = layout.marks.iter().filter(|mark| mark.ring.is_some()).count();
    assert_eq!(elements["circle"], 2 * filled + rings);
}

#[test]
fn dangerous_titles_stay_text() {
    let mut input = example();
    "<b> & \"x\"\u{0}".clone_into(&mut input.points[0].title);
    let layout = MatrixLayout::new(&input, &Frame::new(1100.0, 640.0, false), &words(), &PrintMeasure);
    let drawn = svg(&layout, Palette::Print, &info());
    assert!(drawn.contains("&lt;b&gt; &amp; &quot;x&quot;") && !drawn.contains("<b>") && !drawn.contains('\u{0}'));
}

#[test]
fn pixels_are_the_same_every_time_and_in_the_colours_of_the_fields() {
    let layout = layout(360.0, 280.0, true);
    let packed = png(&layout, Palette::Print, Scale::Double).unwrap();
    assert_eq!(packed, png(&layout, Palette::Print, Scale::Double).unwrap());
    let picture = image::load_from_memory(&packed).unwrap().to_rgb8();
    assert_eq!(picture.dimensions(), (720, 560));
    let (first, last) = (&layout.marks[0], &layout.marks[layout.marks.len() - 1]);
    for mark in [first, last] {
        let super::super::palette::Rgb(red, green, blue) = Palette::Print.inks().field(mark.quadrant);
        let at = picture.get_pixel((mark.center.x * 2.0) as u32, (mark.center.y * 2.0) as u32);
        assert_eq!(at.0, [red, green, blue], "{}", mark.title);
    }
}

#[test]
fn a_figure_without_area_or_as_large_as_a_wall_is_refused() {
    for (width, height) in [(0.0, 100.0), (100.0, 100_000.0), (f32::NAN, 100.0)] {
        let mut layout = layout(760.0, 480.0, true);
        (layout.width, layout.height) = (width, height);
        assert!(matches!(png(&layout, Palette::Print, Scale::Single), Err(FigureError::Size { .. })));
    }
}
