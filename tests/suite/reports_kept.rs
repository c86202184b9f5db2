//! The documents that are kept from the reports screen: saved while one works, opened where one left off, and never lost without a word.

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::Command;
use fyrfalt::model::document::{Document, DocumentKind};
use fyrfalt::session::Session;
use fyrfalt::store::Access;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::verb::Verb;

use crate::reports_screen::{SV, choose, inventory, kept, press, save_as, wait_until};
use crate::window::{Opened, Window};

/// The names of the documents that are kept.
pub(crate) fn names(opened: &Opened) -> Vec<String> {
    inventory(opened).documents().map(|document| document.name.to_string()).collect()
}

/// Ends the program without a word to it, and opens the file again.
fn killed(opened: Opened) -> Opened {
    let Opened { harness, folder } = opened;
    drop(harness);
    let session = Session::open(&folder.path().join("inventory.fyrfalt"), Access::Write, "karin", || {}).unwrap();
    let mut again = Window::default().welcome();
    again.harness.state_mut().show(session);
    again.harness.state_mut().ask(Action::Go(Place::Reports));
    again.harness.run_ok();
    Opened { harness: again.harness, folder }
}

#[test]
fn a_kept_document_is_opened_renamed_and_saved_while_one_works() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    save_as(&mut opened, "Ett");
    press(&mut opened, "Ekonomisk bedömning");
    assert!(!kept(&opened, "Ett").parts.is_empty(), "what is chosen is kept at once");
    assert!(opened.harness.query_by_label("Ett").is_some(), "and nothing is said to be changed");
    // Nothing can be lost, so nothing is asked.
    press(&mut opened, "Sparade dokument (1)");
    press(&mut opened, "Nytt dokument");
    assert!(opened.harness.query_by_label("Dokumentet är inte sparat").is_none());
    assert!(opened.harness.query_by_label("Spara dokumentet").is_some());
    press(&mut opened, "Spara dokumentet");
    opened.type_into("Namn", "ett");
    press(&mut opened, "Spara");
    assert_eq!(names(&opened), ["Ett"], "a name that is taken is refused");
    opened.type_into("Namn", "Två");
    press(&mut opened, "Spara");
    assert_eq!(kept(&opened, "Två").parts, Vec::new());
    press(&mut opened, "Sparade dokument (2)");
    press(&mut opened, "Ett · Beslutsunderlag");
    press(&mut opened, "Sparade dokument (2)");
    press(&mut opened, "Byt namn…");
    opened.type_into("Namn", "Första");
    press(&mut opened, "Spara");
    assert!(!kept(&opened, "Första").parts.is_empty());
}

#[test]
fn a_document_that_is_removed_comes_back_and_is_open_again() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, "Ekonomisk bedömning");
    save_as(&mut opened, "Ett");
    press(&mut opened, "Sparade dokument (1)");
    press(&mut opened, "Ta bort");
    opened.harness.run_ok();
    assert_eq!(names(&opened), Vec::<String>::new());
    assert!(opened.harness.query_by_label("Spara dokumentet").is_some(), "one begins anew");
    opened.harness.get_all_by_label("Ångra").last().unwrap().click();
    opened.harness.run_ok();
    assert_eq!(names(&opened), ["Ett"]);
    assert!(opened.harness.query_by_label("Ett").is_some() && opened.harness.query_by_label("Spara dokumentet").is_none());
}

#[test]
fn words_survive_the_end_of_the_program_even_while_they_are_being_written() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, "Egen text: Sammanfattning");
    opened.type_into("Egen text", "Tjugo minuters arbete.");
    wait_until(&mut opened, "a document", |opened| inventory(opened).documents().len() == 1);
    let document = inventory(&opened).documents().next().unwrap().as_ref().clone();
    assert_eq!(document.name.as_str(), "Beslutsunderlag 2026-11-21", "its name says more than its kind");
    opened.type_into("Egen text", "Tjugo minuters arbete. Och ett ord till.");
    wait_until(&mut opened, "the last word", |opened| {
        inventory(opened).documents().any(|document| document.parts.iter().any(|part| part.text.as_ref().is_some_and(|text| text.as_str().ends_with("till."))))
    });
    let mut again = killed(opened);
    again.wait_for(SV.first);
    assert!(again.harness.query_by_label("Beslutsunderlag 2026-11-21").is_some(), "one goes on where one was");
    press(&mut again, "Egen text: Sammanfattning");
    assert!(again.harness.query_all_by_value("Tjugo minuters arbete. Och ett ord till.").next().is_some());
    // The button takes back what was written since the dialog was opened, also what is kept already.
    again.type_into("Egen text", "Nej.");
    press(&mut again, "Avbryt");
    assert!(again.harness.query_by_label("Sammanfattning, egen text").is_some());
    let text = inventory(&again).documents().next().unwrap().parts[0].text.clone().unwrap();
    assert_eq!(text.as_str(), "Tjugo minuters arbete. Och ett ord till.");
}

#[test]
fn the_document_worked_on_last_is_open_again_and_other_kinds_are_documents_of_their_own() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, "Ekonomisk bedömning");
    save_as(&mut opened, "Ett");
    choose(&mut opened, "Dokument", "Beslutsunderlag", "Uppföljning");
    opened.harness.run_ok();
    assert_eq!(kept(&opened, "Ett").kind, DocumentKind::Paper, "another kind is another document");
    press(&mut opened, "Lämnat utanför");
    assert_eq!(names(&opened), ["Ett", "Uppföljning 2026-11-21"]);
    choose(&mut opened, "Dokument", "Uppföljning", "Beslutsunderlag");
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Ett").is_some(), "one comes back to what one came from");
    press(&mut opened, "Sammanfattning");
    let mut again = killed(opened);
    again.wait_for(SV.first);
    assert!(again.harness.query_by_label("Ett").is_some());
}

#[test]
fn closing_asks_nothing_where_everything_could_be_kept() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, "Rubrik, förvaltning, diarienummer och skäl");
    opened.type_into("Rubrik", "Öppna data 2027");
    opened.harness.state_mut().ask(Action::Do(Verb::CloseInventory));
    opened.harness.run_ok();
    assert!(opened.harness.state().document().is_none(), "there is nothing to ask about");
    let again = killed(opened);
    assert_eq!(names(&again), ["Öppna data 2027"]);
}

/// Opens a document whose title is being written while it is changed elsewhere.
fn changed_elsewhere() -> (Opened, Document) {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    save_as(&mut opened, "Ett");
    press(&mut opened, "Rubrik, förvaltning, diarienummer och skäl");
    let elsewhere = Document { title: fyrfalt::model::Line::new("Från någon annan").ok(), ..kept(&opened, "Ett") };
    opened.harness.get_by_role_and_label(Role::TextInput, "Rubrik").focus();
    opened.harness.run_ok();
    opened.harness.get_by_role_and_label(Role::TextInput, "Rubrik").type_text("Min");
    opened.harness.step();
    opened.harness.state_mut().ask(Action::run(Command::SaveDocument(Box::new(elsewhere.clone()))));
    opened.harness.run_ok();
    (opened, elsewhere)
}

#[test]
fn a_document_that_changed_meanwhile_is_asked_about() {
    let (mut opened, elsewhere) = changed_elsewhere();
    assert!(opened.harness.query_by_label("Ett • ändrat").is_some(), "what differs from the kept document is said");
    press(&mut opened, "Spara dokumentet");
    assert!(opened.harness.query_by_label("Dokumentet har ändrats").is_some());
    assert_eq!(kept(&opened, "Ett"), elsewhere);
    press(&mut opened, "Skriv över");
    assert_eq!(kept(&opened, "Ett").title.unwrap().as_str(), "Min");
}

#[test]
fn leaving_with_what_could_not_be_kept_offers_to_keep_it_and_writes_over_nothing() {
    let (mut opened, elsewhere) = changed_elsewhere();
    opened.harness.state_mut().ask(Action::Do(Verb::CloseInventory));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Dokumentet är inte sparat").is_some());
    assert!(opened.harness.query_by_label("Stäng utan att spara").is_some());
    opened.picture("reports-leaving");
    press(&mut opened, "Spara och stäng");
    opened.harness.run_ok();
    assert!(opened.harness.state().document().is_none());
    let again = killed(opened);
    assert_eq!(names(&again), ["Ett", "Min"]);
    assert_eq!(kept(&again, "Ett"), elsewhere);
}
