//! The paper as PDF: what it says of itself, hostile text, and what the command line tells of it.
//!
//! Every sort of block is tried in the unit tests of `src/export/pdf`; how pages look is judged by eye.

use fyrfalt::export::{Format, PaperOptions, decision_paper, pdf};
use fyrfalt::job::Progress;
use fyrfalt::model::Language;
use fyrfalt::text::Locale;

use crate::cli::Desk;
use crate::export::{hostile, made, options, ranking, small, text, the_example};

fn plain(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_paper_is_tagged_archivable_and_in_its_language() {
    for (locale, tag) in [(Locale::Sv, "sv-SE"), (Locale::Da, "da-DK"), (Locale::En, "en-GB")] {
        let file = plain(&made(Format::Pdf, &small(), &text(locale)));
        for mark in ["%PDF-1.7", "/Marked true", "<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", "/StructTreeRoot", "/Outlines", "/Alt"] {
            assert!(file.contains(mark), "{locale:?} {mark}");
        }
        assert!(file.contains(&format!("/Lang({tag})")), "{locale:?}");
        let tables = file.matches("/S/Table").count();
        assert!(tables > 3, "{tables}");
        assert!(file.matches("/Scope/Column").count() >= 2 * tables && file.contains("/Scope/Row"));
        assert_eq!(file.matches("/S/Figure").count(), 2, "the matrix and the ranking");
        assert_eq!(file.matches("/S/H1").count(), 7, "as many as in the paper for Word");
    }
}

#[test]
fn the_example_needs_no_replaced_sign_and_is_as_long_as_it_should_be() {
    for language in [Language::Sv, Language::Da, Language::En] {
        let (inventory, text) = (the_example(language), text(fyrfalt::alphabet::locale_of(language)));
        let report = decision_paper(&inventory, &ranking(&inventory, &text), &text, &PaperOptions::from(options()));
        let pages = pdf::Pages::of(&report, &Progress::unwatched()).unwrap();
        assert!(pages.replaced().is_empty(), "{:?}", pages.replaced());
        assert!((8..=20).contains(&pages.count()), "{}", pages.count());
    }
}

#[test]
fn hostile_text_is_a_paper_like_any_other() {
    let inventory = hostile();
    let text = text(Locale::Sv);
    let report = decision_paper(&inventory, &ranking(&inventory, &text), &text, &PaperOptions::from(options()));
    let pdf = pdf::write(&report, &Progress::unwatched()).unwrap();
    assert_eq!(pdf.replaced, ['＝'], "all other signs can be shown, and a plain one stands for this");
    let file = plain(&pdf.bytes);
    for banned in ["/JavaScript", "/URI(", "/Launch", "/EmbeddedFile", "/OpenAction"] {
        assert!(!file.contains(banned), "{banned}");
    }
}

#[test]
fn the_command_line_says_which_signs_were_replaced() {
    let desk = Desk::with_inventory();
    desk.run("set a.fyrfalt +漢字").done();
    let said = desk.run("export a.fyrfalt paper.pdf").done();
    assert!(said.contains("2 signs are in no font and have been replaced: 字 (U+5B57), 漢 (U+6F22)"), "{said}");
    assert!(said.ends_with("paper.pdf is written\n"), "{said}");
    let first = std::fs::read(desk.path("paper.pdf")).unwrap();
    assert_eq!(pdf::property(&first, "ScoringModel").as_deref(), Some("Standard version 1"));
    desk.run("export a.fyrfalt again.pdf").done();
    assert!(first == std::fs::read(desk.path("again.pdf")).unwrap());
}
