//! The reports screen: choose a document, put it together, see its pages, write it.

use std::path::Path;
use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::document::{Document, DocumentKind};
use fyrfalt::model::{DatasetId, Field, FieldKey, Inventory, Language, Prose, Value};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use fyrfalt::ui::verb::Verb;

use crate::reports_kept::names;
use crate::window::{DESIGNED, Opened, Window};

pub(crate) struct Words {
    locale: Locale,
    pub(crate) first: &'static str,
    document: &'static str,
    paper: &'static str,
    book: &'static str,
    save_paper: &'static str,
    save_book: &'static str,
    ready: &'static str,
    public: &'static str,
}

pub(crate) const SV: Words = Words {
    locale: Locale::Sv,
    first: "Gå till sida 1",
    document: "Dokument",
    paper: "Beslutsunderlag",
    book: "Arbetsbok",
    save_paper: "Spara Word…",
    save_book: "Spara Excel…",
    ready: "är klar",
    public: "Detta blir allmän handling",
};

pub(crate) const EN: Words = Words {
    locale: Locale::En,
    first: "Go to page 1",
    document: "Document",
    paper: "Decision paper",
    book: "Workbook",
    save_paper: "Save Word…",
    save_book: "Save Excel…",
    ready: "is ready",
    public: "This becomes a public record",
};

/// Lets the window work until something holds.
pub(crate) fn wait_until(opened: &mut Opened, what: &str, mut holds: impl FnMut(&Opened) -> bool) {
    for _ in 0..2_400 {
        opened.harness.run_ok();
        if holds(opened) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("{what} has not come");
}

/// Waits until the pages are there, and painted as they are to be.
pub(crate) fn wait_for_pages(opened: &mut Opened) {
    wait_until(opened, "the pages", |opened| {
        let mut pages = opened.harness.query_all_by_role(Role::Document);
        pages.next().is_some_and(|pages| !pages.accesskit_node().is_busy())
    });
}

fn wait_for_file(opened: &mut Opened, path: &Path) -> Vec<u8> {
    wait_until(opened, &path.display().to_string(), |_| path.exists());
    std::fs::read(path).unwrap()
}

pub(crate) fn press(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

pub(crate) fn choose(opened: &mut Opened, field: &str, from: &str, to: &str) {
    press(opened, &format!("{field}: {from}"));
    // The list may have to be scrolled; those who hear the window press all the same.
    opened.harness.get_by_role_and_label(Role::Button, to).click_accesskit();
    opened.harness.run_ok();
}

pub(crate) fn inventory(opened: &Opened) -> Arc<Inventory> {
    Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

pub(crate) fn kept(opened: &Opened, name: &str) -> Document {
    inventory(opened).document_named(name).unwrap_or_else(|| panic!("{name:?} is not kept")).as_ref().clone()
}

/// Gives the document a name of one's own: a new one, or another than it got by itself.
pub(crate) fn save_as(opened: &mut Opened, name: &str) {
    if opened.harness.query_by_label("Spara dokumentet").is_some() {
        press(opened, "Spara dokumentet");
    } else {
        press(opened, &format!("Sparade dokument ({})", inventory(opened).documents().len()));
        press(opened, "Byt namn…");
    }
    opened.type_into("Namn", name);
    press(opened, "Spara");
    opened.harness.run_ok();
}

/// An inventory with one dataset that is described in these words.
fn described(description: &str) -> Vec<Command> {
    let id = DatasetId::from_uuid(new_uuid());
    let value = Value::Prose(Prose::new(description).unwrap());
    vec![
        Command::AddDatasets(vec![NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv }]),
        Command::EditDataset(id, vec![(FieldKey::new(Field::Description, Language::Sv), Some(value))]),
    ]
}

#[test]
fn a_paper_is_shown_and_written_where_somebody_chose() {
    for words in [SV, EN] {
        let folder = tempfile::tempdir().unwrap();
        let paper = folder.path().join("paper.docx");
        let mut opened = Window { locale: words.locale, answers: vec![paper.clone()], ..Window::default() }.example(Place::Reports);
        opened.wait_for(words.first);
        assert!(opened.harness.query_by_label(words.public).is_some(), "what becomes public is said before anything is written");
        press(&mut opened, words.save_paper);
        let bytes = wait_for_file(&mut opened, &paper);
        assert!(bytes.starts_with(b"PK"), "a Word paper is a zip");
        opened.wait_for(&format!("paper.docx {}", words.ready));
    }
}

#[test]
fn a_document_is_written_as_a_page_and_as_a_pdf_too() {
    let folder = tempfile::tempdir().unwrap();
    let (page, pdf, book) = (folder.path().join("paper.html"), folder.path().join("paper.pdf"), folder.path().join("paper.xlsx"));
    let mut opened = Window { answers: vec![page.clone(), pdf.clone(), book.clone()], ..Window::default() }.example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, "Filformat: HTML");
    press(&mut opened, "Spara HTML…");
    assert!(wait_for_file(&mut opened, &page).starts_with(b"<!DOCTYPE html>"));
    opened.wait_for("paper.html är klar");
    press(&mut opened, "Filformat: PDF");
    press(&mut opened, "Spara PDF…");
    assert!(wait_for_file(&mut opened, &pdf).starts_with(b"%PDF"));
    opened.wait_for("paper.pdf är klar");
    press(&mut opened, "Filformat: Excel");
    press(&mut opened, "Spara Excel…");
    assert!(wait_for_file(&mut opened, &book).starts_with(b"PK"));
}

#[test]
fn another_document_is_chosen_by_its_name() {
    for words in [SV, EN] {
        let folder = tempfile::tempdir().unwrap();
        // The extension is added where somebody left it out.
        let mut opened = Window { locale: words.locale, answers: vec![folder.path().join("book")], ..Window::default() }.example(Place::Reports);
        choose(&mut opened, words.document, words.paper, words.book);
        press(&mut opened, words.save_book);
        let bytes = wait_for_file(&mut opened, &folder.path().join("book.xlsx"));
        assert!(bytes.starts_with(b"PK"), "a workbook is a zip");
    }
}

#[test]
fn a_list_is_shown_as_the_table_it_will_be() {
    let mut opened = Window::default().example(Place::Reports);
    choose(&mut opened, "Dokument", SV.paper, "Lista för Excel");
    opened.wait_for("Badplatser");
    opened.picture("reports-list");
}

#[test]
fn what_a_whole_inventory_holds_is_said_in_lines_that_fit() {
    for size in [DESIGNED, Vec2::new(1024.0, 700.0)] {
        let mut opened = Window { size, ..Window::default() }.example(Place::Reports);
        choose(&mut opened, "Dokument", SV.paper, "Hela datainventeringen (JSON)");
        let said = "Allt i datainventeringen: organisation";
        wait_until(&mut opened, said, |opened| opened.harness.query_by_label_contains(said).is_some());
        opened.picture(&format!("reports-json-{}", size.x));
        let line = opened.harness.get_by_label_contains(said).rect();
        assert!(line.right() <= size.x - 24.0, "{line:?}");
    }
}

#[test]
fn a_document_that_nobody_gave_a_place_is_not_written() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, SV.save_paper);
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label_contains(SV.ready).is_none());
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let answers = vec!["/no/such/folder/paper.docx".into()];
    let mut opened = Window { answers, ..Window::default() }.example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, SV.save_paper);
    wait_until(&mut opened, "what went wrong", |opened| opened.harness.query_by_label_contains("/no/such/folder").is_some());
}

#[test]
fn exporting_the_matrix_leads_to_its_picture_and_the_paper_to_the_paper() {
    let mut opened = Window::default().example(Place::Matrix);
    opened.harness.get_by_label("Exportera").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Dokument: Prioriteringsmatris").is_some());
    opened.harness.state_mut().ask(Action::Do(Verb::ExportReport));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Dokument: Beslutsunderlag").is_some());
}

#[test]
fn parts_are_arranged_by_keyboard_and_kept_with_the_document_until_that_is_undone() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    opened.harness.get_by_label("Ekonomisk bedömning").focus();
    opened.harness.run_ok();
    opened.harness.key_press(Key::Space);
    opened.harness.run_ok();
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    opened.harness.run_ok();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    opened.type_into("Egen text", "Vi har räknat.\n\nTvå gånger.");
    press(&mut opened, "Använd");
    assert!(opened.harness.query_by_label("Ekonomisk bedömning, egen text").is_some());
    opened.harness.get_by_label("Sammanfattning").focus();
    opened.harness.run_ok();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    opened.type_into("Egen text", "Kort sagt.");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    save_as(&mut opened, "Till KS december");
    let document = kept(&opened, "Till KS december");
    let parts: Vec<(&str, bool, Option<&str>)> =
        document.parts.iter().map(|part| (part.part.as_str(), part.is_on, part.text.as_ref().map(fyrfalt::model::Prose::as_str))).collect();
    assert_eq!(
        parts[..4],
        [
            ("summary", true, Some("Kort sagt.")), // leaving with Esc loses no words
            ("matter", true, None),
            // What gets words is in the document.
            ("economy", true, Some("Vi har räknat.\n\nTvå gånger.")),
            ("assessment", true, None),
        ]
    );
    let mut steps = 0;
    while inventory(&opened).documents().len() > 0 {
        opened.harness.state_mut().ask(Action::Do(Verb::Undo));
        opened.harness.run_ok();
        steps += 1;
        assert!(steps < 20, "keeping a document is undone like everything else");
    }
    assert!(opened.harness.query_by_label("Ekonomisk bedömning").is_some(), "what was undone is no longer in the draft");
    assert!(opened.harness.query_by_label("Spara dokumentet").is_some(), "and it does not come back by itself");
    for _ in 0..steps {
        opened.harness.state_mut().ask(Action::Do(Verb::Redo));
        opened.harness.run_ok();
    }
    assert!(opened.harness.query_by_label("Ekonomisk bedömning, egen text").is_some());
    assert_eq!(names(&opened), ["Till KS december"]);
}

#[test]
fn a_part_that_is_off_is_not_on_the_pages() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("paper.html");
    let mut opened = Window { answers: vec![page.clone()], ..Window::default() }.example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, "Ekonomisk bedömning");
    wait_for_pages(&mut opened);
    press(&mut opened, "Filformat: HTML");
    press(&mut opened, "Spara HTML…");
    let written = String::from_utf8(wait_for_file(&mut opened, &page)).unwrap();
    assert!(written.contains("Ärendebeskrivning") && !written.contains("Ekonomisk bedömning"));
}

#[test]
fn the_points_of_the_proposal_are_edited_and_go_back_to_the_drafted() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, "Punkterna: Förslag till beslut");
    let drafted = opened.harness.query_all_by_role(Role::MultilineTextInput).count().max(opened.harness.query_all_by_role(Role::TextInput).count());
    assert!(drafted > 1, "the program drafts points");
    opened.type_into("Punkt 1", "Nämnden öppnar badplatserna.");
    press(&mut opened, "Flytta ned punkt 1");
    press(&mut opened, "Lägg till en punkt");
    press(&mut opened, "Använd");
    save_as(&mut opened, "Förslag");
    let points = kept(&opened, "Förslag").proposals.unwrap();
    assert_eq!(points[1].as_str(), "Nämnden öppnar badplatserna.");
    press(&mut opened, "Punkterna: Förslag till beslut");
    opened.type_into("Punkt 1", "Bort med det.");
    press(&mut opened, "Avbryt");
    assert_eq!(kept(&opened, "Förslag").proposals.unwrap()[1].as_str(), "Nämnden öppnar badplatserna.", "the button takes back what was written");
    press(&mut opened, "Punkterna: Förslag till beslut");
    opened.type_into("Punkt 1", "Staden öppnar allt.");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    assert_eq!(kept(&opened, "Förslag").proposals.unwrap()[0].as_str(), "Staden öppnar allt.", "leaving with Esc loses no words");
    press(&mut opened, "Punkterna: Förslag till beslut");
    press(&mut opened, "Tillbaka till de framtagna");
    press(&mut opened, "Använd");
    assert_eq!(kept(&opened, "Förslag").proposals, None);
}

#[test]
fn a_document_is_chosen_by_keyboard() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    let field = |opened: &Opened, label: &str| opened.harness.get_by_role_and_label(Role::ComboBox, label).is_focused();
    opened.harness.get_by_label("Dokument: Beslutsunderlag").focus();
    opened.harness.run_ok();
    for key in [Key::ArrowDown, Key::ArrowDown, Key::ArrowDown, Key::Enter] {
        opened.harness.key_press(key);
        opened.harness.run_ok();
    }
    assert!(field(&opened, "Dokument: Bilaga: matris och poäng"), "down opens, goes to what is chosen and on to the next; the focus comes back");
    opened.harness.event(eframe::egui::Event::Text("u".to_owned()));
    opened.harness.run_ok();
    opened.harness.event(eframe::egui::Event::Text("ppf".to_owned()));
    opened.harness.run_ok();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert!(field(&opened, "Dokument: Uppföljning"), "letters search");
    opened.harness.key_press(Key::ArrowDown);
    opened.harness.run_ok();
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    assert!(field(&opened, "Dokument: Uppföljning"), "Esc changes nothing");
}

#[test]
fn what_is_missing_is_said_instead_of_pages_and_of_what_becomes_public() {
    let mut opened = Window::default().example(Place::Reports);
    wait_for_pages(&mut opened);
    choose(&mut opened, "Dokument", "Beslutsunderlag", "Datamängdsblad");
    let said = "Välj vilken datamängd dokumentet gäller";
    wait_until(&mut opened, said, |opened| opened.harness.query_all_by_label_contains(said).count() > 1);
    assert!(opened.harness.query_by_label("Går igenom innehållet…").is_none(), "nothing is waited for");
    assert!(opened.harness.query_by_label("Granska").is_none() && opened.harness.query_by_label("Nästa sida").is_none(), "there are no pages to turn");
}

#[test]
fn a_proposal_that_is_not_in_the_document_has_no_points() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    assert!(opened.harness.query_by_label_contains("Förslag till beslut, ").is_some());
    opened.harness.get_by_label_contains("Förslag till beslut, ").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Förslag till beslut").is_some());
    press(&mut opened, "Förslag till beslut");
    assert!(opened.harness.query_by_label_contains("Förslag till beslut, ").is_some());
}

#[test]
fn every_kind_shows_its_pages_or_says_what_is_missing() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    let mut from = "Beslutsunderlag";
    for (to, missing) in [
        ("Bilaga: matris och poäng", None),
        ("Datamängdsblad", Some("Välj vilken datamängd dokumentet gäller")),
        ("Uppföljning", Some("Välj från när")),
        ("Offentlig förteckning", None),
        ("Minnesanteckningar", None),
        ("Sammanställning av datainsamling", None),
    ] {
        choose(&mut opened, "Dokument", from, to);
        match missing {
            Some(said) => wait_until(&mut opened, said, |opened| opened.harness.query_all_by_label_contains(said).next().is_some()),
            None => wait_for_pages(&mut opened),
        }
        opened.picture(&format!("reports-{}", to.replace([' ', ':'], "-")));
        from = to;
    }
}

#[test]
fn a_document_of_one_dataset_and_one_of_another_moment_are_chosen_by_name() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    choose(&mut opened, "Dokument", "Beslutsunderlag", "Datamängdsblad");
    press(&mut opened, "Datamängd: Välj en datamängd");
    press(&mut opened, "Badplatser");
    wait_for_pages(&mut opened);
    save_as(&mut opened, "Badplatser");
    let of = kept(&opened, "Badplatser");
    assert_eq!(of.kind, DocumentKind::Dataset);
    assert_eq!(inventory(&opened).dataset(of.scope.dataset.unwrap()).unwrap().title(Language::Sv), "Badplatser");
    let snapshot = inventory(&opened).snapshots().next_back().map(|snapshot| (snapshot.id, snapshot.name.to_string())).unwrap();
    press(&mut opened, "Läge: Som det är nu");
    press(&mut opened, &snapshot.1);
    wait_for_pages(&mut opened);
    assert_eq!(kept(&opened, "Badplatser").scope.snapshot, Some(snapshot.0));
}

#[test]
fn a_decision_on_record_is_told_as_it_was_decided() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("decision.html");
    let mut opened = Window { answers: vec![page.clone()], ..Window::default() }.example(Place::Reports);
    opened.wait_for(SV.first);
    choose(&mut opened, "Dokument", "Beslutsunderlag", "Publiceringsbeslut");
    press(&mut opened, "Datamängd: Välj en datamängd");
    press(&mut opened, "Badplatser");
    wait_for_pages(&mut opened);
    press(&mut opened, "Filformat: HTML");
    press(&mut opened, "Spara HTML…");
    let written = String::from_utf8(wait_for_file(&mut opened, &page)).unwrap();
    assert!(written.contains("Som beslutat.") && written.contains("Uppgifterna är desamma i dag."), "{written}");
}

#[test]
fn a_follow_up_is_written_once_it_is_said_since_when() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    choose(&mut opened, "Dokument", "Beslutsunderlag", "Uppföljning");
    let name = inventory(&opened).snapshots().next_back().map(|snapshot| snapshot.name.to_string()).unwrap();
    press(&mut opened, "Sedan: Välj ett tidigare läge");
    press(&mut opened, &name);
    wait_for_pages(&mut opened);
    opened.picture("reports-followup");
}

#[test]
fn a_filter_chooses_datasets_and_becomes_conditions() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    let all = inventory(&opened).datasets().len();
    press(&mut opened, &format!("Urval: Alla datamängder ({all})"));
    press(&mut opened, "Eget filter");
    opened.type_into("Filter", "skede:förbereda ");
    opened.harness.key_press(Key::Enter);
    wait_until(&mut opened, "the count", |opened| opened.harness.query_by_label_contains(" datamängder").is_some());
    save_as(&mut opened, "Lagkraven");
    let scope = kept(&opened, "Lagkraven").scope;
    assert_eq!((scope.search.as_str(), scope.conditions.len()), ("", 1));
    opened.picture("reports-filter");
    wait_for_pages(&mut opened);
}

#[test]
fn what_seems_to_give_away_a_person_is_shown_and_asked_about_once() {
    let folder = tempfile::tempdir().unwrap();
    let paper = folder.path().join("paper.docx");
    let commands = described("Frågor besvaras av Anna Svensson, 070-123 45 67, på kontoret.");
    let answers = vec![paper.clone(), paper.clone()];
    let mut opened = Window { answers, ..Window::default() }.inventory(Place::Reports, commands);
    opened.wait_for(SV.first);
    assert!(opened.harness.query_by_label_contains("Inget ser ut att peka ut en person").is_some(), "the paper does not print the description");
    press(&mut opened, "Granska");
    assert!(opened.harness.query_by_label_contains("Titel").is_some() && opened.harness.query_by_label_contains("Beskrivning").is_none());
    press(&mut opened, "Stäng");
    choose(&mut opened, "Dokument", "Beslutsunderlag", "Datamängdsblad");
    press(&mut opened, "Datamängd: Välj en datamängd");
    press(&mut opened, "Badplatser");
    wait_until(&mut opened, "the review", |opened| opened.harness.query_by_label_contains("2 ställen kan peka ut en person").is_some());
    press(&mut opened, "Spara Word…");
    assert!(!paper.exists(), "it is asked first");
    press(&mut opened, "Spara ändå");
    wait_for_file(&mut opened, &paper);
    std::fs::remove_file(&paper).unwrap();
    opened.wait_for("paper.docx är klar");
    press(&mut opened, "Spara Word…");
    wait_for_file(&mut opened, &paper);
    press(&mut opened, "Granska");
    assert!(opened.harness.query_by_label("Beskrivning, 1 ställe").is_some(), "the number is read out with what it counts");
    assert!(opened.harness.query_by_label_contains("Talet efter ett fält säger på hur många ställen det står.").is_some());
    assert!(opened.harness.query_by_label("Kan vara ett namn").is_some());
    opened.picture("reports-review");
    let described = "Beskrivning: Frågor besvaras av Anna Svensson, 070-123 45 67, på kontoret.";
    assert!(opened.harness.query_by_label(described).is_none(), "the texts are folded in");
    press(&mut opened, "Läs fritexterna");
    opened.harness.get_by_role_and_label(Role::Heading, "Badplatser");
    opened.harness.get_by_label(described);
    opened.harness.get_by_role_and_label(Role::ListBox, "Fritexter som tas med").focus();
    opened.harness.run_ok();
    for key in [Key::End, Key::ArrowUp, Key::Home] {
        opened.harness.key_press(key);
        opened.harness.run_ok();
    }
    let list = opened.harness.get_by_role_and_label(Role::ListBox, "Fritexter som tas med");
    let meant = list.accesskit_node().active_descendant().and_then(|node| node.label());
    assert!(meant.is_some_and(|meant| meant.starts_with("Titel: ")), "the keys go from text to text");
    opened.picture("reports-review-texts");
    opened.harness.get_all_by_label("Gå till Badplatser").next().unwrap().click();
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets);
}

#[test]
fn pages_are_turned_and_shown_larger() {
    let mut opened = Window::default().example(Place::Reports);
    wait_for_pages(&mut opened);
    let place = |opened: &Opened| opened.harness.get_by_role(Role::Document).accesskit_node().label().unwrap_or_default();
    assert!(place(&opened).contains("1 av "));
    press(&mut opened, "Nästa sida");
    opened.harness.run_ok();
    assert!(place(&opened).contains("2 av "));
    opened.harness.key_press(Key::PageDown);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(place(&opened).contains("3 av "));
    opened.harness.key_press(Key::PageUp);
    opened.harness.run_ok();
    opened.harness.run_ok();
    press(&mut opened, "Föregående sida");
    opened.harness.run_ok();
    assert!(place(&opened).contains("1 av "));
    press(&mut opened, "Visa större");
    press(&mut opened, "Visa större");
    wait_for_pages(&mut opened);
    opened.picture("reports-larger");
    let page = opened.harness.get_by_label("Sida 1").accesskit_node().data().description().unwrap_or_default().to_owned();
    assert!(page.contains("Sammanfattning"), "those who hear the window read the page: {page}");
}

#[test]
fn an_empty_inventory_has_a_paper_too_and_says_what_others_lack() {
    let mut opened = Window::default().inventory(Place::Reports, []);
    wait_for_pages(&mut opened);
    opened.picture("reports-empty");
    choose(&mut opened, "Dokument", "Beslutsunderlag", "Uppföljning");
    wait_until(&mut opened, "what is missing", |opened| opened.harness.query_all_by_label_contains("inget sparat läge").next().is_some());
    opened.picture("reports-empty-followup");
}

#[test]
fn the_builder_in_every_look() {
    let looks = [
        ("light", ThemeChoice::Light, Locale::Sv, Vec2::new(1366.0, 768.0)),
        ("dark", ThemeChoice::Dark, Locale::En, Vec2::new(1920.0, 1080.0)),
        ("projector", ThemeChoice::Projector, Locale::Da, Vec2::new(1366.0, 768.0)),
        ("small", ThemeChoice::Light, Locale::Da, Vec2::new(1024.0, 700.0)),
    ];
    for (name, theme, locale, size) in looks {
        let mut opened = Window { locale, theme, size, ..Window::default() }.example(Place::Reports);
        wait_for_pages(&mut opened);
        opened.picture(&format!("reports-{name}"));
    }
    for (text_size, locale) in [(125, Locale::Sv), (150, Locale::En)] {
        let mut opened = Window { locale, text_size, ..Window::default() }.example(Place::Reports);
        for _ in 0..40 {
            opened.harness.run_ok();
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        opened.picture(&format!("reports-text-{text_size}"));
    }
}

#[test]
fn everything_is_reached_with_text_twice_as_large() {
    let mut opened = Window { text_size: 200, ..Window::default() }.example(Place::Reports);
    opened.picture("reports-text-200");
    for label in ["Dokument: Beslutsunderlag", "Språk: Svenska", "Sammanfattning", "Bilaga: matris och poäng", "Spara Word…"] {
        assert!(opened.harness.query_by_label(label).is_some(), "{label}");
    }
    let foot = opened.harness.get_by_label("Spara Word…").rect();
    assert!(foot.bottom() <= 384.0 && foot.right() <= 683.0, "the button is in the window: {foot:?}");
    // The last part and what becomes public are below, and the keyboard brings them into sight.
    opened.harness.get_by_label("Bilaga: matris och poäng").focus();
    opened.harness.run_ok();
    let last = opened.harness.get_by_label("Bilaga: matris och poäng").rect();
    assert!(last.bottom() <= foot.top() && last.top() > 100.0, "{last:?}");
    opened.wait_for("Granska");
    press(&mut opened, "Visa: Sidor");
    wait_for_pages(&mut opened);
    opened.picture("reports-text-200-pages");
}

#[test]
fn where_nobody_can_be_asked_the_command_line_is_named_that_writes_the_same() {
    let mut opened = Window { is_mute: true, ..Window::default() }.example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, SV.save_paper);
    assert!(opened.harness.query_by_label_contains("Tryck på Spara dokumentet").is_some(), "what has no name cannot be asked for");
    save_as(&mut opened, "Till \"KS\"");
    press(&mut opened, SV.save_paper);
    assert!(opened.harness.query_by_label_contains("--document \"Till \\\"KS\\\"\"").is_some());
}
