//! The first screen: the ways in, the files opened lately, languages.
//!
//! What the dialogs ask is told in `dialogs.rs`.

use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::{Command, NewDataset, OrganisationDraft};
use fyrfalt::model::{DatasetId, Field, FieldKey, Language, Prose, ScoringModel, Value};
use fyrfalt::session::Session;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::Action;
use fyrfalt::ui::settings::{Recent, Settings};
use fyrfalt::ui::theme::ThemeChoice;
use jiff::Timestamp;

use crate::window::{Opened, Window};

fn recent(path: &std::path::Path, name: &str, at: &str) -> Recent {
    Recent { path: path.to_owned(), name: name.to_owned(), at: at.parse::<Timestamp>().unwrap() }
}

/// Opens the first screen with a file that is there and one that is not.
fn with_recent(window: Window) -> Opened {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().join("kommun.fyrfalt");
    std::fs::write(&here, "").unwrap();
    let away = folder.path().join("away").join("workshop.fyrfalt");
    let files = vec![recent(&here, "Björkby kommun", "2026-11-03T08:00:00Z"), recent(&away, "Workshop våren", "2026-05-11T08:00:00Z")];
    let mut opened = window.welcome_with(Settings { recent: files, ..Settings::default() });
    opened.folder = folder;
    opened
}

#[test]
fn pictures_of_the_first_screen() {
    for (name, window) in [
        ("welcome-sv", Window::default()),
        ("welcome-da", Window { locale: Locale::Da, ..Window::default() }),
        ("welcome-en-dark", Window { locale: Locale::En, theme: ThemeChoice::Dark, ..Window::default() }),
        ("welcome-projector", Window { theme: ThemeChoice::Projector, ..Window::default() }),
        ("welcome-1024", Window { size: Vec2::new(1024.0, 700.0), ..Window::default() }),
        ("welcome-1920", Window { size: Vec2::new(1920.0, 1080.0), ..Window::default() }),
        ("welcome-200", Window { size: Vec2::new(683.0, 384.0), ..Window::default() }),
        ("welcome-150", Window { size: Vec2::new(910.0, 512.0), ..Window::default() }),
    ] {
        let mut opened = with_recent(window);
        std::thread::sleep(std::time::Duration::from_millis(30));
        opened.harness.run_ok();
        opened.picture(name);
    }
}

#[test]
fn a_file_that_went_missing_is_marked_and_can_be_located_or_forgotten() {
    let mut opened = with_recent(Window::default());
    opened.wait_for("Leta upp Workshop våren");
    assert!(opened.harness.query_by_label("Filen finns inte där").is_some());
    assert!(opened.harness.query_by_label("Leta upp Björkby kommun").is_none(), "a file that is there needs no locating");
    opened.harness.get_by_label("Ta bort Workshop våren från listan").click();
    opened.harness.run_ok();
    let left: Vec<&str> = opened.harness.state().settings().recent.iter().map(|recent| recent.name.as_str()).collect();
    assert_eq!(left, ["Björkby kommun"]);
}

#[test]
fn the_language_switches_live() {
    let mut opened = Window::default().welcome();
    assert!(opened.harness.query_by_label("Prova exempelkommunen").is_some());
    opened.harness.get_by_label("Språk: English").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Try the example municipality").is_some());
    opened.harness.get_by_label("Language: Dansk").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Prøv eksempelkommunen").is_some());
    assert_eq!(opened.harness.state().settings().language, "da");
}

#[test]
fn every_way_in_can_be_reached_by_keyboard() {
    let mut opened = Window::default().welcome();
    opened.harness.key_press(Key::Tab);
    opened.harness.run_ok();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Ny datainventering").is_some(), "Tab and Enter open the dialog");
}

#[test]
fn a_large_file_is_opened_while_the_window_stays_alive() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.fyrfalt");
    let id = |number: u128| DatasetId::from_uuid(uuid::Uuid::from_u128(number));
    let new = |number: u128| NewDataset { id: id(number), title: format!("Datamängd {number}"), language: Language::Sv };
    let key = FieldKey::new(Field::Description, Language::Sv);
    let text = Value::Prose(Prose::new(&"En lång beskrivning. ".repeat(60)).unwrap());
    let mut session = Session::create(&path, "karin", || {}).unwrap();
    session.run(&Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard())), None).unwrap();
    session.run(&Command::AddDatasets((1..=1_000).map(new).collect()), None).unwrap();
    session.run(&Command::EditDatasets((1..=1_000).map(id).collect(), key, Some(text)), None).unwrap();
    session.settle();
    drop(session);
    assert!(std::fs::metadata(&path).unwrap().len() > 2 * 1024 * 1024, "too small to be opened in the background");

    let mut opened = Window::default().welcome();
    opened.harness.state_mut().ask(Action::OpenFile(path));
    opened.harness.step();
    assert!(opened.harness.state().document().is_none(), "the frame did not wait for the file");
    opened.wait_for("Skede");
    assert_eq!(opened.harness.state().document().unwrap().session.inventory().datasets().len(), 1_000);
}
