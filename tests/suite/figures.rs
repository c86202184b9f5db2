//! The figures of an inventory: what they say in words and as a table, in three languages, for any inventory.
//!
//! Where things stand in them is tested where they are laid out. Look at them with `FIGURE_DIR=/tmp cargo nextest run figures::`.

use fyrfalt::export::chart::{Basis, Charted, figure};
use fyrfalt::export::{Format, Options, render};
use fyrfalt::figure::{FigureKind, MatrixLook, Palette, Scale};
use fyrfalt::model::query::Index;
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::{Inventory, Language};
use fyrfalt::text::{Locale, Text};
use jiff::civil::date;

use super::export::{empty, hostile, read_xml, small, text, the_example, weighed};

const NOW: &str = "2026-11-21T09:00:00Z";

fn ranked(inventory: &Inventory, text: &Text) -> Ranking {
    let language = text.locale().code().parse().unwrap();
    Ranking::of(inventory, &Index::of(inventory, language, text))
}

fn made(kind: FigureKind, inventory: &Inventory, text: &Text) -> Charted {
    let ranking = ranked(inventory, text);
    figure(kind, &Basis { inventory, ranking: &ranking, text, today: date(2026, 11, 21), matrix: MatrixLook::default(), palette: Palette::Print })
}

fn drawn(kind: FigureKind, format: Format, palette: Palette, inventory: &Inventory, text: &Text) -> Vec<u8> {
    let options = Options { now: NOW.parse().unwrap(), figure: Some(kind), palette, scale: Scale::Double, ..Options::default() };
    render(format, inventory, &ranked(inventory, text), text, &options).unwrap()
}

#[test]
fn every_figure_has_words_and_the_same_as_a_table() {
    for locale in Locale::ALL {
        let text = text(locale);
        let example = the_example(locale.code().parse().unwrap());
        for kind in FigureKind::ALL {
            for (name, inventory) in [("empty", &empty("Exempelkommun")), ("small", &small()), ("weighed", &weighed()), ("example", &example)] {
                let Charted { title, alt, table, .. } = made(kind, inventory, &text);
                let key = kind.key();
                assert!(!title.is_empty() && alt.ends_with('.') && !alt.contains(['{', '}']), "{key} of {name}: {title}: {alt}");
                assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{key} of {name}");
                assert_eq!(table.rows.is_empty(), name == "empty" || (kind == FigureKind::Timeline && name != "example"), "{key} of {name}: {:?}", table.rows);
                assert!(!table.columns.iter().any(|column| column.header.is_empty()) && !table.summary.is_empty());
            }
            if let Ok(folder) = std::env::var("FIGURE_DIR") {
                for palette in Palette::ALL {
                    let name = format!("{folder}/example-{}-{locale:?}-{}.png", kind.key(), palette.key());
                    std::fs::write(name, drawn(kind, Format::Png, palette, &example, &text)).unwrap();
                }
                eprintln!("{}\n{}", made(kind, &example, &text).alt, made(kind, &example, &text).table);
            }
        }
    }
}

#[test]
fn a_figure_tells_the_numbers_of_the_inventory() {
    let (inventory, sv) = (weighed(), text(Locale::Sv));
    let rows = |kind| made(kind, &inventory, &sv).table.rows;

    let share = rows(FigureKind::Share);
    let counts: Vec<usize> = share.iter().map(|row| row[1].parse().unwrap()).collect();
    assert_eq!(counts.iter().sum::<usize>(), inventory.datasets().len(), "every dataset counts once");
    let seventh = sv.percent(1.0 / 7.0, 0);
    assert_eq!(share[4], ["Kan inte öppnas i nuvarande form", "1", seventh.as_str()]);
    assert_eq!(share[5], ["För lite underlag", "1", seventh.as_str()]);

    let funnel = rows(FigureKind::Funnel);
    assert_eq!(funnel[0], ["Identifiera", "7", "5", "2", "0"]);
    assert_eq!(funnel[1], ["Förbereda", "2", "1", "1", "0"]);
    assert_eq!(funnel[3], ["Förvalta", "1", "1", "0", "0"]);

    let ranking = rows(FigureKind::Ranking);
    assert_eq!(ranking.len(), 5, "neither what is hindered nor what has too little to go on");
    assert_eq!(ranking[0][..2], ["1", "Adresser §"]);
    assert!(
        ranking.iter().all(|row| {
            let number = |at: usize| row[at].parse::<u32>().unwrap();
            number(2) <= number(0) && number(0) <= number(3)
        }),
        "{ranking:?}"
    );

    let spread = rows(FigureKind::Spread);
    assert_eq!(spread.len(), 10);
    // The levels of the first criterion are 4 5 2 2 4 5 3.
    assert_eq!(spread[0][1..], ["0", "2", "1", "2", "2", "0", "0", "3,6"]);
    assert_eq!(spread[1][6..8], ["1", "0"], "one is not known");
}

#[test]
fn hostile_titles_stay_text_in_every_figure() {
    let (inventory, sv) = (hostile(), text(Locale::Sv));
    for kind in FigureKind::ALL {
        for palette in Palette::ALL {
            let svg = drawn(kind, Format::Svg, palette, &inventory, &sv);
            assert_eq!(svg, drawn(kind, Format::Svg, palette, &inventory, &sv), "{} is the same every time", kind.key());
            let (elements, _) = read_xml(&svg);
            assert!(elements.iter().all(|(name, _)| name != "script" && name != "b"), "{}", kind.key());
        }
        for format in [Format::Html, Format::Docx, Format::Xlsx, Format::Png] {
            assert!(!drawn(kind, format, Palette::Print, &inventory, &sv).is_empty());
        }
    }
}

#[test]
fn a_figure_shows_as_many_as_can_be_read_and_its_table_all() {
    let sv = text(Locale::Sv);
    let example = the_example(Language::Sv);
    let fyrfalt::export::Drawing::Chart(print) = made(FigureKind::Ranking, &example, &sv).drawing else { panic!("a chart") };
    let fyrfalt::figure::Chart::Ranking(print) = *print else { panic!("a ranking") };
    let all = made(FigureKind::Ranking, &example, &sv).table.rows.len();
    assert_eq!(print.bars.len(), all.min(40));
    assert_eq!(print.note.is_some(), all > 40);
}
