//! The settings: the program's choices take effect at once, and what belongs to the inventory can be undone.
//!
//! Where choices are kept is tested beside `ui::settings`.

use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::Queryable as _;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{Opened, Window};

fn organisation(opened: &Opened) -> fyrfalt::model::Organisation {
    opened.harness.state().document().unwrap().session.inventory().organisation().clone()
}

#[test]
fn pictures_of_the_settings() {
    for (name, window) in [
        ("settings-sv", Window { size: Vec2::new(1366.0, 1100.0), ..Window::default() }),
        ("settings-da-dark", Window { locale: Locale::Da, theme: ThemeChoice::Dark, ..Window::default() }),
        ("settings-en-1024", Window { locale: Locale::En, size: Vec2::new(1024.0, 700.0), ..Window::default() }),
        ("settings-200", Window { theme: ThemeChoice::Projector, size: Vec2::new(683.0, 384.0), ..Window::default() }),
    ] {
        window.example(Place::Settings).picture(name);
    }
    let mut alone = Window::default().welcome();
    alone.harness.state_mut().ask(Action::Go(Place::Settings));
    alone.harness.run_ok();
    alone.picture("settings-alone");
}

#[test]
fn the_organisation_is_changed_and_that_is_undone() {
    for (locale, name) in [(Locale::Sv, "Namn"), (Locale::En, "Name")] {
        let mut opened = Window { locale, ..Window::default() }.example(Place::Settings);
        let before = organisation(&opened);
        opened.type_into(name, "Björkby kommun");
        opened.harness.key_press(Key::Enter);
        opened.harness.run_ok();
        assert_eq!(organisation(&opened).name(), "Björkby kommun");
        opened.ctrl(Key::Z);
        assert_eq!(organisation(&opened), before);
    }
}

#[test]
fn a_number_that_is_none_stays_in_its_field_with_the_reason() {
    let mut opened = Window::default().example(Place::Settings);
    let before = organisation(&opened);
    opened.type_into("Organisationsnummer", "tolv");
    opened.harness.key_press(Key::Tab);
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Skriv 8 till 10 siffror, med eller utan bindestreck").is_some());
    assert_eq!(organisation(&opened), before);
}

#[test]
fn looks_and_languages_switch_live() {
    let mut opened = Window::default().example(Place::Settings);
    opened.harness.get_by_label("Utseende: Mörkt").click();
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().settings().theme, ThemeChoice::Dark);
    opened.harness.get_by_label("Textstorlek 150\u{a0}%").click();
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().settings().text_size, 150);
    opened.harness.get_by_label("Språk: English").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Look: Dark").is_some());
    opened.harness.get_by_label("No animation and no blinking cursor").click();
    opened.harness.run_ok();
    assert!(!opened.harness.state().settings().is_calm);
}

#[test]
fn departments_are_added_and_removed_but_not_while_in_use() {
    let mut opened = Window { size: Vec2::new(1366.0, 1100.0), ..Window::default() }.example(Place::Settings);
    let count = |opened: &Opened| opened.harness.state().document().unwrap().session.inventory().departments().len();
    let before = count(&opened);
    opened.type_into("Ny förvaltning", "Räddningstjänst");
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert_eq!(count(&opened), before + 1);
    opened.harness.get_by_label("Ta bort Kommunledning").click();
    opened.harness.run_ok();
    assert_eq!(count(&opened), before + 1, "datasets belong to it");
    opened.harness.get_by_label("Ta bort Räddningstjänst").click();
    opened.harness.run_ok();
    assert_eq!(count(&opened), before);
}

#[test]
fn without_an_inventory_there_is_a_way_back() {
    let mut opened = Window::default().welcome();
    opened.harness.get_by_label("Inställningar").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Utseende: Ljust").is_some());
    assert!(opened.harness.query_by_label("Organisation").is_none());
    opened.harness.get_by_label("Tillbaka").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Prova exempelkommunen").is_some());
    opened.ctrl(Key::Comma);
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Prova exempelkommunen").is_some(), "Esc leads back too");
}
