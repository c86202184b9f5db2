//! What must hold for every paper as PDF, seen in the pages and in the plain structure of the file.
//!
//! Needs no reader of PDF: the structure is written unpacked, and the words are taken from the pages that are written.

use jiff::Timestamp;
use jiff::civil::date;
use typst::layout::{Frame, FrameItem};
use uuid::Uuid;

use super::super::picture::Drawing;
use super::super::report::{Column, Figure, Meta, Span, Table};
use super::*;
use crate::figure::{Hindered, MatrixInput};
use crate::job::Cancelled;
use crate::model::{DatasetId, Language, ScoringModel};

fn report(blocks: Vec<Block>) -> Report {
    let meta = Meta {
        organisation: "Exempelkommun".to_owned(),
        department: "Kommunledningsförvaltningen".to_owned(),
        kind: "Tjänsteskrivelse".to_owned(),
        reference: "KS 2026/0431".to_owned(),
        date: date(2026, 11, 21),
        created: "2026-11-21T12:34:56Z".parse::<Timestamp>().unwrap(),
        model: "Standard, version 1".to_owned(),
        revision: "7f3a91c2".to_owned(),
        program: "Fyrfält 0.1.0".to_owned(),
        page: "Sida".to_owned(),
        ..Meta::default()
    };
    Report { title: "Öppna data".to_owned(), language: Language::Sv, meta, blocks }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.to_owned() }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span::plain(text)])
}

fn table(rows: Vec<Vec<String>>) -> Table {
    Table {
        caption: "Tabell 1. Datamängder".to_owned(),
        summary: "En rad för varje datamängd".to_owned(),
        columns: vec![Column::words("Datamängd", 30), Column::numbers("Poäng", 10), Column::words("Skäl", 60)],
        rows,
        total: None,
    }
}

fn figure(alt: &str) -> Block {
    let input = MatrixInput { points: Vec::new(), hindered: Vec::new(), groups: None, thresholds: ScoringModel::standard().thresholds, flip_cost: false };
    let drawing = Drawing::Matrix(Box::new(input), Box::default());
    Block::Figure(Figure { drawing, caption: "Figur 1. Matrisen".to_owned(), title: "Matris".to_owned(), alt: alt.to_owned(), width_mm: 160.0 })
}

/// A figure with a name in it.
fn named(title: &str) -> Block {
    let mut named = figure("En matris");
    if let Block::Figure(Figure { drawing: Drawing::Matrix(input, _), .. }) = &mut named {
        let [title, reason, gate] = [title, "Skäl", "Grind"].map(str::to_owned);
        input.hindered.push(Hindered { id: DatasetId::from_uuid(Uuid::from_u128(1)), title, reason, gate, value: None, has_duty: false });
    }
    named
}

fn made(report: &Report) -> Pdf {
    write(report, &Progress::unwatched()).unwrap()
}

fn plain(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Returns the kinds of the elements of structure, in the order in which they are written.
fn structure(pdf: &Pdf) -> Vec<String> {
    let plain = plain(&pdf.bytes);
    let elements = plain.split("/StructElem").skip(1);
    let kind = |element: &str| Some(element.split_once("/S/")?.1.split(|sign: char| !sign.is_alphanumeric()).next()?.to_owned());
    elements.filter_map(kind).collect()
}

fn count(pdf: &Pdf, kind: &str) -> usize {
    structure(pdf).iter().filter(|found| *found == kind).count()
}

/// Returns the words of every page.
fn pages(report: &Report) -> Vec<String> {
    fn words(frame: &Frame, into: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => words(&group.frame, into),
                FrameItem::Text(text) => {
                    into.push_str(&text.text);
                    into.push('\n');
                }
                _ => {}
            }
        }
    }
    let set = set(report, Step::FIRST).unwrap();
    assert!(set.warnings.is_empty(), "{:?}", set.warnings);
    let of = |page: &typst_layout::Page| {
        let mut into = String::new();
        words(&page.frame, &mut into);
        into
    };
    set.document.pages().iter().map(of).collect()
}

#[test]
fn a_paper_says_what_it_is() {
    let pdf = made(&report(vec![heading(1, "Sammanfattning"), paragraph("Text"), figure("En tom matris")]));
    let plain = plain(&pdf.bytes);
    for mark in [
        "%PDF-1.7",
        "/Lang(sv-SE)",
        "/Marked true",
        "/DisplayDocTitle true",
        "/Outlines",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<dc:creator><rdf:Seq><rdf:li>Exempelkommun</rdf:li>",
        "2026-11-21T12:34:56+00:00",
        "/Alt(En tom matris)",
        "/Title(Sammanfattning)",
    ] {
        assert!(plain.contains(mark), "{mark}");
    }
    assert_eq!(property(&pdf.bytes, "InventoryRevision").as_deref(), Some("7f3a91c2"));
    assert_eq!(property(&pdf.bytes, "ScoringModel").as_deref(), Some("Standard; version 1"));
    assert!(pdf.replaced.is_empty());
    for kind in ["H1", "Figure", "Caption", "P"] {
        assert!(count(&pdf, kind) > 0, "{kind} in {:?}", structure(&pdf));
    }
}

#[test]
fn every_paper_speaks_its_own_language() {
    for (language, tag) in [(Language::Sv, "sv-SE"), (Language::Da, "da-DK"), (Language::En, "en-GB")] {
        let paper = Report { language, ..report(vec![paragraph("Text")]) };
        assert!(plain(&made(&paper).bytes).contains(&format!("/Lang({tag})")), "{tag}");
    }
}

#[test]
fn every_row_of_a_long_table_is_on_a_page_and_its_header_on_all_of_them() {
    let rows = (1..=600).map(|number| vec![format!("Datamängd nummer {number}"), format!("{number},5"), String::new()]).collect();
    let paper = report(vec![heading(1, "Bilaga"), Block::Table(table(rows))]);
    let pages = pages(&paper);
    assert!(pages.len() > 5, "{}", pages.len());
    for page in &pages {
        assert_eq!(page.lines().filter(|line| *line == "Poäng").count(), 1, "{page}");
    }
    let all = pages.concat();
    for number in 1..=600 {
        assert_eq!(all.lines().filter(|line| *line == format!("Datamängd nummer {number}")).count(), 1, "{number}");
    }
    let pdf = made(&paper);
    assert_eq!((count(&pdf, "TR"), count(&pdf, "TD")), (601, 1200));
    assert_eq!(count(&pdf, "TH"), 3 + 600, "three columns and a name for every row");
    assert_eq!(plain(&pdf.bytes).matches("/Scope/Row").count(), 600);
    assert!(plain(&pdf.bytes).contains("/Summary"));
}

#[test]
fn a_small_table_stays_on_one_page() {
    let small = || Block::Table(table((0..8).map(|number| vec![format!("Rad {number}"), "1".to_owned(), "Skäl".to_owned()]).collect()));
    for page in pages(&report((0..12).map(|_| small()).collect())) {
        assert_eq!(page.matches("Tabell 1").count(), page.matches("Rad 7").count(), "{page}");
    }
}

#[test]
fn what_is_long_is_broken_and_never_lost() {
    let word = "q".repeat(3_000);
    let cells = vec![vec![word.clone(), "1".to_owned(), "ord ".repeat(3_000)], vec!["id_".repeat(400), String::new(), String::new()]];
    let paper = report(vec![heading(1, &"Rubrik ".repeat(400)), paragraph(&"å".repeat(30_000)), Block::Table(table(cells))]);
    let all = pages(&paper).concat();
    let signs = |wanted: char| all.chars().filter(|sign| *sign == wanted).count();
    assert_eq!(signs('q'), 3_000);
    assert!(signs('å') >= 30_000);
    assert_eq!(all.matches("ord").count(), 3_000);
    assert!(all.matches("Rubrik").count() >= 400);
    made(&paper);
}

#[test]
fn headings_are_mended_so_that_none_is_skipped() {
    let pdf = made(&report(vec![heading(3, "Först"), heading(3, "Sedan"), heading(2, " "), heading(1, "Sist")]));
    let headings: Vec<String> = structure(&pdf).into_iter().filter(|kind| kind.starts_with('H')).collect();
    assert_eq!(headings.iter().filter(|kind| *kind == "H1").count(), 2, "{headings:?}");
    assert_eq!(headings.iter().filter(|kind| *kind == "H2").count(), 1, "{headings:?}");
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let paper = report(vec![heading(1, "Rubrik"), paragraph("Text 👍 ש"), figure("En tom matris"), Block::Table(table(vec![vec!["a".to_owned()]]))]);
    assert!(made(&paper) == made(&paper));
}

#[test]
fn signs_that_cannot_be_shown_are_replaced_and_listed() {
    let text = "漢字 \u{202E}vänd\u{202C} \u{0} 👩‍👩‍👧‍👦 العربية עברית हिन्दी ไทย Z̷͙̘a";
    let pdf = made(&report(vec![heading(1, text), Block::Note(vec![Span::strong(text)]), figure(text)]));
    for sign in ['\u{0}', '\u{202E}', '漢'] {
        assert!(pdf.replaced.contains(&sign), "{:?}", pdf.replaced);
    }
    assert!(!pdf.replaced.contains(&'ש') && !pdf.replaced.contains(&'ع') && !pdf.replaced.contains(&'👩'), "{:?}", pdf.replaced);
    // Drawings can hold less than text; the text keeps what it has.
    let pdf = made(&report(vec![heading(1, "Tiếng हिन्दी"), named("Tiếng ж\u{301} 👩\u{200D}👧")]));
    assert_eq!(pdf.replaced, ['\u{301}', 'ế', '\u{200D}']);
    assert!(plain(&pdf.bytes).contains("/Title<FEFF005400691EBF006E"), "the bookmark is whole");
    let odd = "ж\u{1DC4} ש\u{20D7} ☃\u{20E3} क\u{301} 😀\u{FE0F}\u{200D} \u{301} ع\u{5B0}";
    let pdf = made(&report(vec![heading(1, odd), Block::Table(table(vec![vec![odd.to_owned(); 3]]))]));
    assert!(pdf.replaced.iter().all(|sign| ['\u{20D7}', '\u{20E3}'].contains(sign)), "what no font puts together is no reason to fail: {:?}", pdf.replaced);
}

#[test]
fn text_is_never_markup() {
    for text in [
        "#import \"x\"",
        "$x$ *b* _i_ `c` <a> @a = b\n- c\n+ d\n/ e: f",
        "#panic(1)",
        "\\u{41}",
        "#read(\"/data.json\")",
        "https://example.org // c",
        "\"a\" -- b...",
    ] {
        let paper = report(vec![
            heading(1, text),
            paragraph(text),
            Block::List { ordered: true, items: vec![vec![Span::strong(text)]] },
            Block::Table(table(vec![vec![text.to_owned(); 3]])),
        ]);
        let line = text.lines().next().unwrap();
        let whole: String = pages(&paper).concat().replace('\n', "");
        assert!(whole.matches(line).count() >= 3, "{text:?} in {whole}");
        made(&paper);
    }
}

#[test]
fn what_cannot_be_read_by_all_is_refused() {
    let unspoken = write(&report(vec![figure(" ")]), &Progress::unwatched());
    assert!(matches!(unspoken, Err(ExportError::Unfit(Unfit::Undescribed { ref caption })) if caption == "Figur 1. Matrisen"), "{unspoken:?}");
    let untitled = Report { title: " \n".to_owned(), ..report(vec![paragraph("Text")]) };
    assert!(matches!(write(&untitled, &Progress::unwatched()), Err(ExportError::Unfit(Unfit::Untitled))));
}

#[test]
fn a_paper_that_is_no_longer_wanted_is_not_written() {
    let progress = Progress::unwatched();
    progress.cancel();
    assert!(matches!(write(&report(vec![paragraph("Text")]), &progress), Err(ExportError::Cancelled(Cancelled))));
    assert!(matches!(Pages::of(&report(vec![paragraph("Text")]), &progress), Err(ExportError::Cancelled(Cancelled))));
}

#[test]
fn pages_can_be_painted_one_by_one() {
    let paper = report(vec![heading(1, "Ett"), Block::PageBreak, heading(1, "Två")]);
    let progress = Progress::unwatched();
    let pages = Pages::of(&paper, &progress).unwrap();
    assert_eq!(pages.count(), 2);
    assert!(pages.paint(2, 1.0).is_none());
    let mut taken = Vec::new();
    pages.paint_all(0.5, &progress, |index, image| taken.push((index, image))).unwrap();
    assert_eq!(taken.iter().map(|(index, _)| *index).collect::<Vec<_>>(), [0, 1]);
    for (_, image) in &taken {
        assert_eq!((image.width, image.height), (298, 421));
        assert_eq!(image.rgba.len(), 298 * 421 * 4);
        assert!(image.rgba.chunks_exact(4).all(|pixel| pixel[3] == 255), "paper is not see-through");
        assert!(image.rgba.chunks_exact(4).any(|pixel| pixel[0] < 128), "something is printed");
    }
    progress.cancel();
    assert!(pages.paint_all(0.5, &progress, |_, _| panic!("cancelled")).is_err());
}
