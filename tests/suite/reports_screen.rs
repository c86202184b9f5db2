//! The reports screen: choose a document, see it, write it.

use egui_kittest::kittest::Queryable as _;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::verb::Verb;

use crate::window::{Opened, Window};

struct Words {
    locale: Locale,
    preview: &'static str,
    document: &'static str,
    paper: &'static str,
    book: &'static str,
    save_paper: &'static str,
    save_book: &'static str,
    ready: &'static str,
    public: &'static str,
}

const SV: Words = Words {
    locale: Locale::Sv,
    preview: "Förhandsvisning",
    document: "Dokument",
    paper: "Beslutsunderlag",
    book: "Arbetsbok",
    save_paper: "Spara Word…",
    save_book: "Spara Excel…",
    ready: "är klar",
    public: "Detta blir allmän handling",
};

const EN: Words = Words {
    locale: Locale::En,
    preview: "Preview",
    document: "Document",
    paper: "Decision paper",
    book: "Workbook",
    save_paper: "Save Word…",
    save_book: "Save Excel…",
    ready: "is ready",
    public: "This becomes a public record",
};

fn wait_for_file(opened: &mut Opened, path: &std::path::Path) -> Vec<u8> {
    for _ in 0..2_400 {
        opened.harness.run_ok();
        if let Ok(bytes) = std::fs::read(path) {
            return bytes;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("{} has not been written", path.display());
}

#[test]
fn a_paper_is_shown_and_written_where_somebody_chose() {
    for words in [SV, EN] {
        let folder = tempfile::tempdir().unwrap();
        let paper = folder.path().join("paper.docx");
        let mut opened = Window { locale: words.locale, answers: vec![paper.clone()], ..Window::default() }.example(Place::Reports);
        opened.wait_for(words.preview);
        assert!(opened.harness.query_by_label(words.public).is_some(), "what becomes public is said before anything is written");
        opened.harness.get_by_label(words.save_paper).click();
        let bytes = wait_for_file(&mut opened, &paper);
        assert!(bytes.starts_with(b"PK"), "a Word paper is a zip");
        opened.wait_for(&format!("paper.docx {}", words.ready));
    }
}

#[test]
fn another_document_is_chosen_by_its_name() {
    for words in [SV, EN] {
        let folder = tempfile::tempdir().unwrap();
        // The extension is added where somebody left it out.
        let mut opened = Window { locale: words.locale, answers: vec![folder.path().join("book")], ..Window::default() }.example(Place::Reports);
        opened.wait_for(words.preview);
        opened.harness.get_by_label(&format!("{}: {}", words.document, words.paper)).click();
        opened.harness.run_ok();
        opened.harness.get_by_label(words.book).click();
        opened.harness.run_ok();
        opened.harness.get_by_label(words.save_book).click();
        let bytes = wait_for_file(&mut opened, &folder.path().join("book.xlsx"));
        assert!(bytes.starts_with(b"PK"), "a workbook is a zip");
    }
}

#[test]
fn a_list_is_shown_as_the_table_it_will_be() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.preview);
    opened.harness.get_by_label("Dokument: Beslutsunderlag").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Lista för Excel").click();
    opened.wait_for("Badplatser");
    opened.picture("reports-list");
}

#[test]
fn a_document_that_nobody_gave_a_place_is_not_written() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.preview);
    opened.harness.get_by_label(SV.save_paper).click();
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label_contains(SV.ready).is_none());
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let answers = vec!["/no/such/folder/paper.docx".into()];
    let mut opened = Window { answers, ..Window::default() }.example(Place::Reports);
    opened.wait_for(SV.preview);
    opened.harness.get_by_label(SV.save_paper).click();
    for _ in 0..2_400 {
        opened.harness.run_ok();
        if opened.harness.query_by_label_contains("/no/such/folder").is_some() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("nothing was said");
}

#[test]
fn exporting_the_matrix_leads_to_its_picture_and_the_paper_to_the_paper() {
    let mut opened = Window::default().example(Place::Matrix);
    opened.harness.get_by_label("Exportera").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Dokument: Figur som bild").is_some());
    assert!(opened.harness.query_by_label("Figur: Prioriteringsmatris").is_some(), "which figure can be chosen");
    opened.harness.state_mut().ask(Action::Do(Verb::ExportReport));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Dokument: Beslutsunderlag").is_some());
}
