//! The laws of every chart: nothing overlaps, nothing leaves the figure, nothing is too much.
//!
//! Look at them with `FIGURE_DIR=/tmp cargo nextest run charts_are_painted`.

use super::*;
use crate::figure::palette::Palette;
use crate::figure::print::PrintMeasure;
use crate::figure::{PaintInfo, Scale, png, svg};

const LONG: &str = "Detaljplaner, områdesbestämmelser och planbeskrivningar med genomförandebeskrivning, beslutade under åren 1947–2026";

fn title(number: usize) -> String {
    if number % 5 == 1 { format!("{LONG} {number}") } else { format!("Datamängd {number}") }
}

fn quadrant(number: usize) -> Quadrant {
    Quadrant::ALL[number % 4]
}

fn ranking(count: usize) -> Chart {
    let bar = |number: usize| {
        let rank = number as u32 + 1;
        let interval = (rank.saturating_sub(number as u32 % 7).max(1), rank + number as u32 % 5);
        RankBar {
            title: title(number), rank, interval, span: format!("{}–{}", interval.0, interval.1), quadrant: quadrant(number), has_duty: number % 3 == 1
        }
    };
    Chart::Ranking(RankingChart {
        bars: (0..count.min(40)).map(bar).collect(),
        axis: "Plats i ordningen".into(),
        spans: "Spann".into(),
        quadrants: ["Publicera nu", "Satsa och planera", "Ta när det passar", "Avvakta"].map(Into::into),
        span_means: "Bästa och sämsta plats om vikterna ändras".into(),
        duty_means: "Lagkrav".into(),
        note: (count > 40).then(|| format!("De 40 första av {count} datamängder visas.")),
        empty: "Ingen datamängd har ännu en plats i ordningen.".into(),
    })
}

fn funnel(count: usize) -> Chart {
    let parts = [(count - count / 2, count / 3, count / 2 - count / 3), (count / 3, count / 9, 1), (count / 9, count / 12, 0), (0, count / 20, count / 30)];
    let names = ["Identifiera", "Förbereda", "Publicera", "Förvalta"];
    let stage = |(name, (gone_on, here, ended)): (&str, (usize, usize, usize))| {
        let (gone_on, here, ended) = if count == 0 { (0, 0, 0) } else { (gone_on, here, ended) };
        let reached = gone_on + here + ended;
        let more = format!("{here} står här, {gone_on} har gått vidare, {ended} avslutade");
        FunnelStage { name: name.into(), gone_on, here, ended, says: format!("{reached} har nått hit"), more }
    };
    Chart::Funnel(FunnelChart {
        stages: names.into_iter().zip(parts).map(stage).collect(),
        means: ["Har gått vidare", "Står här", "Avslutade"].map(Into::into),
        empty: "Det finns ännu ingen datamängd.".into(),
    })
}

fn share(count: usize) -> Chart {
    let counts = [count / 3, count / 4, usize::from(count > 100), count / 9, count / 20, count - count / 3 - count / 4 - count / 9 - count / 20];
    let parts = [
        ShareOf::Field(Quadrant::PublishNow),
        ShareOf::Field(Quadrant::PlanAndInvest),
        ShareOf::Field(Quadrant::WhenConvenient),
        ShareOf::Field(Quadrant::Hold),
        ShareOf::Hindered,
        ShareOf::Unplaced,
    ];
    let part =
        |(of, count): (ShareOf, usize)| Share {
            of, name: "Kan inte öppnas i nuvarande form".into(), count, number: count.to_string(), percent: "33 %".into()
        };
    Chart::Share(ShareChart { parts: parts.into_iter().zip(counts).map(part).collect(), empty: "Det finns ännu ingen datamängd.".into() })
}

fn timeline(count: usize) -> Chart {
    let column = |name: &str, under: &str, updates: usize, items: usize| TimelineColumn {
        name: name.into(),
        under: under.into(),
        updates: updates as u32,
        items: items as u32,
        number: (updates + items).to_string(),
    };
    let months = ["nov", "dec", "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt"];
    let month = |(at, name): (usize, &&str)| {
        let under = ["2026", "", "2027"].get(at).copied().unwrap_or_default();
        column(name, under, count * (at % 5) / 12, count * (at % 3) / 20)
    };
    Chart::Timeline(TimelineChart {
        overdue: (count > 1).then(|| column("Försenat", "", count / 10 + 1, count / 15)),
        months: months.iter().enumerate().map(month).collect(),
        means: ["Uppdateringar", "Punkter i checklistan"].map(Into::into),
        empty: "Inget är inplanerat.".into(),
    })
}

fn spread(count: usize) -> Chart {
    let row = |number: usize| {
        let counts: [usize; 7] = std::array::from_fn(|at| count * ((number + at * 3) % 7) / 21);
        SpreadRow { name: format!("N{number} {}", title(number)), counts, numbers: counts.map(|count| count.to_string()), mean: "3,2".into() }
    };
    Chart::Spread(SpreadChart {
        groups: vec![("Nytta".into(), (0..6).map(row).collect()), ("Kostnad och risk".into(), (6..12).map(row).collect())],
        columns: ["1", "2", "3", "4", "5", "Vet ej", "Saknas"].map(Into::into),
        mean: "Medel".into(),
        empty: "Inget kriterium är ännu besvarat.".into(),
    })
}

type Make = fn(usize) -> Chart;

const ALL: [(&str, Make); 5] = [("ranking", ranking), ("funnel", funnel), ("share", share), ("timeline", timeline), ("spread", spread)];

fn lay(chart: &Chart, width: f32, text: f32) -> ChartLayout {
    chart.layout(&ChartFrame { width, style: Style::new(true, text) }, &PrintMeasure)
}

/// Every letter as wide as every other; what is laid out without overlap for one measure is for any.
struct Even;

impl Measure for Even {
    fn width(&self, text: &str, size: f32, semibold: bool) -> f32 {
        text.chars().count() as f32 * size * if semibold { 0.6 } else { 0.56 }
    }
}

#[test]
fn charts_of_any_size_can_be_read() {
    for (name, make) in ALL {
        for count in [0, 1, 12, 60, 2000] {
            let chart = make(count);
            for (width, text) in [(680.0, 1.0), (960.0, 1.35), (100.0, 1.0)] {
                let layout = chart.layout(&ChartFrame { width, style: Style::new(true, text) }, &Even);
                let whole = Rect::new(0.0, 0.0, layout.width, layout.height);
                let texts: Vec<&TextBox> = layout.texts().map(|(text, _)| text).collect();
                assert!(!texts.is_empty(), "{name} of {count} says nothing");
                for (at, text) in texts.iter().enumerate() {
                    assert!(whole.grown(0.1).encloses(&text.rect), "{name} of {count} at {width}: {text:?} leaves the figure");
                    for other in &texts[at + 1..] {
                        assert!(!text.rect.grown(-0.1).intersects(&other.rect), "{name} of {count} at {width}: “{}” lies over “{}”", text.text, other.text);
                    }
                }
            }
        }
    }
}

#[test]
fn charts_are_painted_for_paper_and_projector() {
    let folder = std::env::var("FIGURE_DIR").ok();
    for (name, make) in ALL {
        for (palette, width, text) in [(Palette::Print, 680.0, 1.0), (Palette::Projector, 960.0, 1.35)] {
            for count in if folder.is_some() { vec![0, 1, 12, 60, 2000] } else { vec![12] } {
                let painted = png(&lay(&make(count), width, text), palette, Scale::Single).unwrap();
                if let Some(folder) = &folder {
                    std::fs::write(format!("{folder}/{name}-{count}-{}.png", palette.key()), painted).unwrap();
                }
            }
        }
    }
}

#[test]
fn a_bar_is_as_long_as_its_number() {
    let layout = lay(&funnel(60), 680.0, 1.0);
    let solid = |ink: Ink| {
        layout.pieces.iter().filter_map(move |piece| if let Piece::Area { rect, ink: found } = piece { (*found == ink).then_some(rect.width()) } else { None })
    };
    let here: Vec<f32> = solid(Ink::Accent).collect();
    // 20, 6, 5 and 3 stand in the stages; the last bar of that ink is the legend's.
    assert!((here[0] / here[1] - 20.0 / 6.0).abs() < 0.01 && (here[0] / here[3] - 20.0 / 3.0).abs() < 0.01, "{here:?}");
}

#[test]
fn a_mark_stands_at_its_rank_between_the_ends_of_its_bar() {
    let layout = lay(&ranking(12), 680.0, 1.0);
    let marks: Vec<Pos> = layout
        .pieces
        .iter()
        .filter_map(|piece| if let Piece::Mark { center, radius, .. } = piece { (*radius >= 5.0).then_some(*center) } else { None })
        .collect();
    assert!(marks.windows(2).take(11).all(|pair| pair[0].x < pair[1].x && pair[0].y < pair[1].y), "ranks go to the right and down: {marks:?}");
    let is_bar = |piece: &Piece| if let Piece::Area { rect, ink: Ink::Soft } = piece { Some(*rect) } else { None };
    let bars: Vec<Rect> = layout.pieces.iter().filter_map(is_bar).collect();
    // The last one is the legend's.
    for bar in &bars[..bars.len() - 1] {
        assert!(marks.iter().any(|mark| bar.grown(0.1).contains(*mark)), "{bar:?} has no mark");
    }
}

#[test]
fn long_names_are_shortened_and_marked_so() {
    let layout = lay(&ranking(12), 680.0, 1.0);
    let shortened = layout.texts().filter(|(text, _)| text.text.starts_with("Detaljplaner")).map(|(text, _)| text.text.as_str()).collect::<Vec<_>>();
    assert_eq!(shortened.len(), 3);
    assert!(shortened.iter().all(|text| text.ends_with('…')), "{shortened:?}");
}

#[test]
fn a_chart_as_vectors_says_what_it_is() {
    let info = PaintInfo { title: "Rang & ordning".into(), description: "Först kommer <b>".into(), language: "sv".into() };
    let layout = lay(&ranking(12), 680.0, 1.0);
    let drawn = svg(&layout, Palette::Print, &info);
    assert!(drawn.contains(">Rang &amp; ordning</title>") && drawn.contains(">Först kommer &lt;b&gt;</desc>") && drawn.contains("role=\"img\""));
    assert_eq!(drawn, svg(&layout, Palette::Print, &info), "the same every time");
    let projected = svg(&layout, Palette::Projector, &info);
    assert!(drawn.contains("#0B5CAD") && !projected.contains("#0B5CAD") && projected.contains("#003E8A"), "colours are the palette's");
}

#[test]
fn steps_of_an_axis_are_round() {
    let step = canvas::round_step;
    assert_eq!([step(1, 4), step(4, 4), step(5, 4), step(17, 4), step(39, 8), step(2000, 8), step(0, 4)], [1, 1, 2, 5, 5, 500, 1]);
}
