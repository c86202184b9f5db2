//! The dialogs: a new inventory, the sheet of keys, and about the program.
//!
//! The system's own file dialogs are played by a script.

use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::Queryable as _;
use fyrfalt::model::Language;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use fyrfalt::ui::verb::Verb;

use crate::window::{Opened, Window};

fn open(window: Window, verb: Verb) -> Opened {
    let mut opened = window.welcome();
    opened.harness.state_mut().ask(Action::Do(verb));
    opened.harness.run_ok();
    opened
}

#[test]
fn pictures_of_the_dialogs() {
    for (verb, name) in [(Verb::NewInventory, "new"), (Verb::Shortcuts, "keys"), (Verb::About, "about")] {
        for (suffix, window) in [
            ("sv", Window::default()),
            ("da-dark", Window { locale: Locale::Da, theme: ThemeChoice::Dark, ..Window::default() }),
            ("en-150", Window { locale: Locale::En, size: Vec2::new(683.0, 467.0), ..Window::default() }),
        ] {
            open(window, verb).picture(&format!("dialog-{name}-{suffix}"));
        }
    }
}

#[test]
fn a_new_inventory_is_made_where_it_is_asked_for() {
    for (locale, ways) in [
        (Locale::Sv, ["Ny datainventering…", "Organisationens namn", "Välj plats…"]),
        (Locale::En, ["New inventory…", "Name of the organisation", "Choose a place…"]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ny");
        let mut opened = Window { locale, answers: vec![path], ..Window::default() }.welcome();
        opened.harness.get_by_label(ways[0]).click();
        opened.harness.run_ok();
        opened.type_into(ways[1], "Björkby kommun");
        opened.harness.get_by_label(ways[2]).click();
        opened.harness.run_steps(4);
        let document = opened.harness.state().document().expect("the inventory is open");
        let organisation = document.session.inventory().organisation();
        assert_eq!(organisation.name(), "Björkby kommun");
        assert_eq!(organisation.language, if locale == Locale::Sv { Language::Sv } else { Language::En });
        assert_eq!(document.place, Place::Overview);
        assert!(folder.path().join("ny.fyrfalt").exists());
    }
}

#[test]
fn a_wrong_number_is_said_and_holds_the_button() {
    let mut opened = open(Window::default(), Verb::NewInventory);
    opened.type_into("Organisationsnummer (valfritt)", "12AB");
    opened.harness.key_press(Key::Tab);
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Skriv 8 till 10 siffror, med eller utan bindestreck").is_some());
    opened.harness.get_by_label("Välj plats…").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Ny datainventering").is_some(), "the dialog stays open");
    assert!(opened.harness.state().document().is_none());
}

#[test]
fn esc_closes_each_dialog() {
    for (verb, title) in
        [(Verb::NewInventory, "Ny datainventering"), (Verb::Shortcuts, "Kortkommandon"), (Verb::About, "Typsnittet Inter, SIL Open Font License 1.1")]
    {
        let mut opened = open(Window::default(), verb);
        assert!(opened.harness.query_all_by_label(title).count() > 0, "{verb:?}");
        opened.harness.key_press(Key::Escape);
        opened.harness.run_ok();
        opened.harness.run_ok();
        assert_eq!(opened.harness.query_all_by_label(title).count(), 0, "{verb:?} is still there");
    }
}

#[test]
fn the_sheet_of_keys_lists_every_verb_that_has_one() {
    let opened = open(Window::default(), Verb::Shortcuts);
    let text = fyrfalt::text::Text::new(Locale::Sv);
    for verb in Verb::ALL {
        if verb.info().shortcut.is_some() {
            assert!(opened.harness.query_all_by_label(text.get(verb.info().key)).count() > 0, "{verb:?}");
        }
    }
}
