//! Documents on the command line: every kind is written, of the present or of a snapshot, and what does not go together is told.

use std::fs;

use fyrfalt::command::Command;
use fyrfalt::model::document::{Document, DocumentKind, PartChoice};
use fyrfalt::model::{DocumentId, Language, Line, Prose};
use fyrfalt::session::{Session, new_uuid};
use fyrfalt::store::Access;

use crate::cli::Desk;
use crate::export::{parts as zip_parts, read_xml};

/// An inventory with a snapshot, and a dataset that came after it.
fn desk() -> Desk {
    let desk = Desk::with_inventory();
    desk.with(&["set", "a.fyrfalt", "+Badplatser", "department=Fritid", "note=secret-note"]).done();
    desk.with(&["score", "a.fyrfalt", "Badplatser", "V1=4", "V2=4", "V3=2", "V4=2", "V5=5", "C1=2", "C2=2", "C3=1", "C4=2", "C5=2", "--why", "asked"]).done();
    desk.run("snapshot a.fyrfalt spring").done();
    desk.with(&["set", "a.fyrfalt", "+Playgrounds", "department=Fritid"]).done();
    desk.with(&["decide", "a.fyrfalt", "proceed", "Badplatser", "--by", "The committee", "--dnr", "KS 7"]).done();
    desk
}

fn page(desk: &Desk, more: &[&str]) -> String {
    desk.with(&[&["export", "a.fyrfalt", "out.html", "--language", "en"], more].concat()).done();
    fs::read_to_string(desk.path("out.html")).unwrap()
}

#[test]
fn every_kind_is_written_as_a_page_and_for_word() {
    let desk = desk();
    let kinds: [(&[&str], &str); 8] = [
        (&["--kind", "paper"], "Proposed decisions"),
        (&["--kind", "annex"], "About the annex"),
        (&["--kind", "dataset", "--dataset", "Badplatser"], "What has happened to the dataset"),
        (&["--kind", "decision", "--dataset", "Badplatser"], "Badplatser is not published yet"),
        (&["--kind", "followup", "--since", "spring"], "Playgrounds"),
        (&["--kind", "register"], "There is no dataset to list yet"),
        (&["--kind", "minutes"], "10 scores were given or changed"),
        (&["--kind", "call"], "No data call has been sent"),
    ];
    for (options, says) in kinds {
        let page = page(&desk, options);
        assert!(page.contains(says), "{options:?}: {says}\n{page}");
        assert!(!page.contains("secret-note") && page.contains("fyrfalt-proof-1 kind="), "{options:?}");
        desk.with(&[&["export", "a.fyrfalt", "out.docx"], options].concat()).done();
        let parts = zip_parts(&fs::read(desk.path("out.docx")).unwrap());
        assert!(read_xml(&parts["docProps/custom.xml"]).1.contains("fyrfalt-proof-1 kind="), "{options:?}");
    }
}

#[test]
fn a_document_of_a_snapshot_is_the_same_whatever_happens_later() {
    let desk = desk();
    let before = page(&desk, &["--snapshot", "Spring"]);
    assert!(before.contains("snapshot spring (") && !before.contains("Playgrounds"), "{before}");
    desk.with(&["set", "a.fyrfalt", "Badplatser", "title=Bathing places"]).done();
    assert!(page(&desk, &["--snapshot", "spring"]) == before);
    assert!(page(&desk, &[]) != before);
}

#[test]
fn a_document_is_narrowed_by_a_filter() {
    let desk = desk();
    let page = page(&desk, &["--filter", "title:play"]);
    assert!(page.contains("Playgrounds") && !page.contains("Badplatser") && page.contains("Selection: Dataset contains “play” (one dataset)"), "{page}");
}

#[test]
fn a_follow_up_counts_from_a_day_too() {
    let desk = desk();
    let page = page(&desk, &["--kind", "followup", "--since", "2020-01-01"]);
    assert!(page.contains("from 2020-01-01") && page.contains("2 have been added"), "{page}");
    assert!(page.contains("The inventory had no datasets on 2020-01-01.") && page.contains("Comparison with an empty inventory, 2020-01-01"), "{page}");
}

#[test]
fn what_does_not_go_together_is_told() {
    let desk = desk();
    let refused: [(&[&str], i32, &str); 9] = [
        (&["out.html", "--kind", "poster"], 2, "paper, annex, dataset, decision, followup, register, minutes, call"),
        (&["out.html", "--kind", "paper", "--dataset", "Badplatser"], 2, "--dataset does not go with --kind paper"),
        (&["out.html", "--kind", "annex", "--since", "spring"], 2, "--since does not go with --kind annex"),
        (&["out.html", "--kind", "dataset", "--dataset", "Badplatser", "--filter", "x"], 2, "--filter does not go with --kind dataset"),
        (&["out.html", "--kind", "dataset"], 2, "--dataset"),
        (&["out.html", "--kind", "followup"], 2, "--since"),
        (&["out.csv", "--kind", "annex"], 2, "--kind is for docx, pdf, html and xlsx only, not csv"),
        (&["out.html", "--kind", "decision", "--decision", "KS 8"], 4, "No decision has the id or register number KS 8"),
        (&["out.html", "--snapshot", "autumn"], 4, "spring"),
    ];
    for (options, code, says) in refused {
        desk.with(&[&["export", "a.fyrfalt"], options].concat()).refused(code, says);
        assert!(!desk.path(options[0]).exists(), "{options:?}");
    }
}

#[test]
fn what_would_be_untrue_is_refused() {
    let desk = desk();
    desk.with(&["export", "a.fyrfalt", "o.html", "--filter", "zzzz"]).refused(4, "No dataset meets the selection");
    desk.with(&["export", "a.fyrfalt", "o.html", "--kind", "followup", "--since", "2999-01-01"]).refused(4, "swap them");
    desk.with(&["decide", "a.fyrfalt", "proceed", "Playgrounds", "--by", "The committee", "--dnr", "KS 8"]).done();
    let other = ["export", "a.fyrfalt", "o.html", "--kind", "decision", "--decision", "KS 8"];
    desk.with(&other).refused(4, "not about publishing");
    desk.with(&["conclude", "a.fyrfalt", "Playgrounds", "elsewhere", "--link", "https://www.example.org/x"]).done();
    desk.with(&["export", "a.fyrfalt", "o.html", "--kind", "decision", "--dataset", "Playgrounds"]).refused(4, "has ended");
    let paper = page(&desk, &[]);
    assert!(paper.contains("The work on one dataset has ended; it is not proposed."), "{paper}");
}

#[test]
fn a_filter_is_understood_in_the_words_of_the_person_and_printed_in_those_of_the_document() {
    let desk = desk();
    for (filter, language, said) in
        [("department:Fritid", "sv", "Förvaltning: Fritid"), ("department:Fritid", "da", "Forvaltning: Fritid"), ("stage:identify", "sv", "Skede: Identifiera")]
    {
        desk.with(&["export", "a.fyrfalt", "out.html", "--language", language, "--filter", filter]).done();
        let page = fs::read_to_string(desk.path("out.html")).unwrap();
        assert!(page.contains(said) && !page.contains(filter), "{filter} {language}\n{page}");
    }
    // Words of the inventory's language too, whatever the document's.
    desk.run("new b.fyrfalt --example --language sv").done();
    desk.with(&["export", "b.fyrfalt", "out.html", "--language", "en", "--filter", "skede:identifiera"]).done();
    let page = fs::read_to_string(desk.path("out.html")).unwrap();
    assert!(page.contains("This is a selection.") && page.contains("of the 39 datasets in the inventory, chosen by: Stage: Identify"), "{page}");
}

#[test]
fn a_decision_on_several_datasets_asks_which_and_names_them() {
    let desk = desk();
    desk.with(&["decide", "a.fyrfalt", "proceed", "Badplatser", "Playgrounds", "--by", "The committee", "--dnr", "KS 8"]).done();
    let told = desk.with(&["export", "a.fyrfalt", "out.html", "--kind", "decision", "--decision", "KS 8"]);
    told.refused(4, "The decision is about 2 datasets; choose one of them with --dataset: Badplatser and Playgrounds");
}

#[test]
fn a_template_filled_from_a_part_says_so_and_tells_of_that_part_only() {
    let desk = desk();
    desk.run("template default own.docx --language en").done();
    desk.with(&["export", "a.fyrfalt", "out.docx", "--template", "own.docx", "--filter", "title:play", "--language", "en"]).done();
    let parts = zip_parts(&fs::read(desk.path("out.docx")).unwrap());
    let (_, words) = read_xml(&parts["word/document.xml"]);
    assert!(words.contains("This is a selection.") && words.contains("Playgrounds") && !words.contains("Badplatser"), "{words}");
}

/// Keeps a document in the inventory, as the window does.
fn keep(desk: &Desk, change: impl FnOnce(&mut Document)) {
    let mut session = Session::open(&desk.path("a.fyrfalt"), Access::Write, "anna", || {}).unwrap();
    let mut document = Document::new(DocumentId::from_uuid(new_uuid()), Line::new("Till nämnden").unwrap(), DocumentKind::Annex, Language::Sv);
    change(&mut document);
    session.run(&Command::SaveDocument(Box::new(document)), None).unwrap();
    session.settle();
}

#[test]
fn a_document_that_is_kept_is_written_as_it_is_kept() {
    let desk = desk();
    desk.with(&["export", "a.fyrfalt", "o.html", "--document", "Till nämnden"]).refused(4, "there are none in the inventory yet");
    keep(&desk, |document| {
        document.title = Line::new("Vår egen rubrik").ok();
        document.scope.search = "Playgrounds".to_owned();
        document.parts = vec![
            PartChoice { part: "ranking".to_owned(), is_on: true, text: Prose::new("Ett eget stycke.").ok() },
            PartChoice { part: "matrix".to_owned(), is_on: false, text: None },
        ];
    });
    for out in ["o.html", "o.docx", "o.pdf", "o.xlsx"] {
        desk.with(&["export", "a.fyrfalt", out, "--document", "till NÄMNDEN"]).done();
        assert_eq!(desk.with(&["verify", "a.fyrfalt", out]).code, 0, "{out}");
    }
    let page = std::fs::read_to_string(desk.path("o.html")).unwrap();
    assert!(page.contains("lang=\"sv\"") && page.contains("<h1>Vår egen rubrik</h1>") && page.contains("Ett eget stycke."), "{page}");
    assert!(page.contains("Playgrounds") && !page.contains("Badplatser") && !page.contains("Nytta mot kostnad och risk. Varje punkt"), "{page}");
    desk.with(&["export", "a.fyrfalt", "o.html", "--document", "Till nämnden", "--language", "en"]).done();
    assert!(std::fs::read_to_string(desk.path("o.html")).unwrap().contains("lang=\"en\""));
    desk.with(&["export", "a.fyrfalt", "o.html", "--document", "Till någon"]).refused(4, "those there are: Till nämnden");
    desk.with(&["export", "a.fyrfalt", "o.html", "--document", "Till nämnden", "--kind", "paper"]).refused(2, "--kind does not go with --document");
    desk.with(&["export", "a.fyrfalt", "o.csv", "--document", "Till nämnden"]).refused(2, "--document is for docx, pdf, html and xlsx only");
}

#[test]
fn keeping_a_document_changes_nothing_in_any_other() {
    let desk = desk();
    let [paper, book] = ["o.html", "o.xlsx"].map(|out| {
        desk.with(&["export", "a.fyrfalt", out]).done();
        std::fs::read(desk.path(out)).unwrap()
    });
    keep(&desk, |_| {});
    desk.with(&["snapshot", "a.fyrfalt", "Later"]).done();
    for (out, before) in [("o.html", paper), ("o.xlsx", book)] {
        desk.with(&["export", "a.fyrfalt", out]).done();
        assert!(std::fs::read(desk.path(out)).unwrap() == before, "{out}: no figure is another");
        desk.with(&["verify", "a.fyrfalt", out]).done();
    }
}

#[test]
fn what_may_point_at_a_person_is_told_beside_the_answer() {
    let desk = desk();
    desk.with(&["set", "a.fyrfalt", "Badplatser", "description=Ring Anna Svensson, 070-123 45 67, anna.svensson@example.org"]).done();
    for out in ["o.html", "o.xlsx"] {
        let answer = desk.with(&["export", "a.fyrfalt", out, "--kind", "dataset", "--dataset", "Badplatser"]);
        assert_eq!(answer.code, 0, "{}", answer.err);
        assert!(answer.out.contains("is written") && !answer.out.contains("Anna"), "{}", answer.out);
        for told in ["3 places in the document may point at a person", "Badplatser", "Anna Svensson", "070-123 45 67", "anna.svensson@example.org"] {
            assert!(answer.err.contains(told), "{told}: {}", answer.err);
        }
    }
    let silent = desk.with(&["export", "a.fyrfalt", "o.html", "--kind", "register"]);
    assert!(silent.code == 0 && !silent.err.contains("Anna"), "what the document does not say is not warned of: {}", silent.err);
}

#[test]
fn a_decision_about_others_is_not_printed_as_one_about_the_dataset() {
    let desk = desk();
    desk.with(&["gate", "a.fyrfalt", "Playgrounds", "G1=clear", "G2=clear", "G3=clear", "G4=clear", "G5=clear", "G6=clear"]).done();
    desk.with(&["decide", "a.fyrfalt", "publish", "Playgrounds", "--by", "The board", "--dnr", "KS 9"]).done();
    let other = ["export", "a.fyrfalt", "o.html", "--kind", "decision", "--dataset", "Badplatser", "--decision", "KS 9"];
    desk.with(&other).refused(4, "about other datasets");
    assert!(!desk.path("o.html").exists());
}

#[test]
fn a_dataset_that_is_decided_on_is_not_proposed_once_more() {
    let desk = desk();
    desk.with(&["gate", "a.fyrfalt", "Badplatser", "G1=clear", "G2=clear", "G3=clear", "G4=clear", "G5=clear", "G6=clear"]).done();
    assert!(page(&desk, &[]).contains("to publish Badplatser"));
    desk.with(&["decide", "a.fyrfalt", "publish", "Badplatser", "--by", "The board", "--dnr", "KS 9"]).done();
    let page = page(&desk, &[]);
    assert!(!page.contains("to publish Badplatser") && page.contains("KS 9"), "{page}");
}

#[test]
fn nothing_happened_since_the_latest_snapshot() {
    let desk = desk();
    desk.with(&["snapshot", "a.fyrfalt", "S"]).done();
    desk.with(&["snapshot", "a.fyrfalt", "T"]).done();
    for kind in ["followup", "minutes"] {
        desk.with(&["export", "a.fyrfalt", "o.html", "--kind", kind, "--since", "T"]).done();
        desk.with(&["verify", "a.fyrfalt", "o.html"]).done();
    }
    desk.with(&["export", "a.fyrfalt", "o.html", "--kind", "followup", "--snapshot", "spring", "--since", "T"]).refused(4, "later");
}
