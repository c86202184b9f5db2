//! The keys stay with the grid: whatever lay over it, what is typed next lands in a cell.
//!
//! What the dialogs and menus themselves do is tested where they are.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, PointerButton};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::{DatasetId, Field, Inventory, Language, ScoringModel};
use fyrfalt::session::new_uuid;
use fyrfalt::ui::action::Place;

use crate::window::{Opened, Window};

const TITLES: [&str; 3] = ["Adresser", "Badplatser", "Cykelvägar"];

/// Opens the list with the cursor in the owner of the first dataset.
fn open() -> Opened {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, fyrfalt::example::WRITTEN_FOR, &mut new_uuid).organisation;
    let new = |title: &str| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: title.to_owned(), language: Language::Sv };
    let commands = [Command::CreateInventory(organisation, Box::new(model)), Command::AddDatasets(TITLES.map(new).into())];
    let mut opened = Window { size: (2400.0, 900.0).into(), ..Window::default() }.inventory(Place::Datasets, commands);
    opened.harness.get_by_label("Lista med 3 datamängder").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    for _ in 0..7 {
        press(&mut opened, Key::ArrowRight);
    }
    assert!(cursor(&opened).starts_with("Informationsägare, Adresser"), "{}", cursor(&opened));
    opened
}

fn cursor(opened: &Opened) -> String {
    opened.harness.get_by_role(Role::GridCell).accesskit_node().label().unwrap_or_default()
}

fn inventory(opened: &Opened) -> Arc<Inventory> {
    Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn press_with(opened: &mut Opened, modifiers: Modifiers, key: Key) {
    opened.harness.key_press_modifiers(modifiers, key);
    opened.harness.run_ok();
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

/// Types a name and takes it; it must have landed in the owner of the row with the cursor.
fn assert_typing_lands(opened: &mut Opened, after: &str) {
    let row = cursor(opened);
    assert!(row.starts_with("Informationsägare, "), "{after}: {row}");
    opened.harness.event(Event::Text(after.to_owned()));
    opened.harness.run_ok();
    press(opened, Key::Enter);
    let owners: Vec<String> = inventory(opened).datasets().map(|dataset| dataset.line(Field::Owner).to_owned()).collect();
    assert!(owners.iter().any(|owner| owner == after), "after {after} the keys went elsewhere: {owners:?}");
    press(opened, Key::ArrowUp);
}

#[test]
fn the_grid_has_the_keys_again_after_every_dialog() {
    let mut opened = open();
    opened.harness.event(Event::Paste("A\tNågon gång\r\nB\tÅrligen\r\n".to_owned()));
    opened.harness.run_ok();
    press(&mut opened, Key::Escape);
    assert_typing_lands(&mut opened, "a paste let go");
    opened.harness.event(Event::Paste("A\tNågon gång\r\nB\tÅrligen\r\n".to_owned()));
    opened.harness.run_ok();
    click(&mut opened, "Klistra in resten");
    assert_typing_lands(&mut opened, "a paste taken");
    opened.ctrl(Key::H);
    press(&mut opened, Key::Escape);
    assert_typing_lands(&mut opened, "replace");
    opened.ctrl(Key::K);
    press(&mut opened, Key::Escape);
    assert_typing_lands(&mut opened, "the palette");
    press(&mut opened, Key::F1);
    press(&mut opened, Key::Escape);
    assert_typing_lands(&mut opened, "the keys");
}

#[test]
fn setting_a_field_is_left_with_one_escape_and_gives_the_keys_back() {
    let mut opened = open();
    opened.ctrl(Key::A);
    click(&mut opened, "Sätt fält…");
    assert!(opened.harness.query_by_label("Sätt ett fält för 3 datamängder").is_some());
    press(&mut opened, Key::Escape);
    assert!(opened.harness.query_by_label("Sätt ett fält för 3 datamängder").is_none(), "one press is enough");
    press(&mut opened, Key::ArrowRight);
    press(&mut opened, Key::ArrowLeft);
    assert_typing_lands(&mut opened, "a field for many");
}

#[test]
fn the_grid_has_the_keys_again_after_every_menu() {
    let mut opened = open();
    let head = opened.harness.get_by_role_and_label(Role::ColumnHeader, "Licens").rect().center();
    for button in [PointerButton::Secondary, PointerButton::Primary] {
        opened.harness.event(Event::PointerMoved(head));
        for pressed in [true, false] {
            opened.harness.event(Event::PointerButton { pos: head, button, pressed, modifiers: Modifiers::NONE });
        }
        opened.harness.run_ok();
        if button == PointerButton::Secondary {
            click(&mut opened, "Sortera fallande");
        }
        assert_typing_lands(&mut opened, &format!("{button:?} on a header"));
    }
    click(&mut opened, "Gruppera");
    press(&mut opened, Key::Escape);
    assert_typing_lands(&mut opened, "the groups");
    click(&mut opened, "Kolumner");
    press(&mut opened, Key::Escape);
    assert_typing_lands(&mut opened, "the columns");
    press_with(&mut opened, Modifiers::ALT, Key::ArrowDown);
    press(&mut opened, Key::Escape);
    assert_typing_lands(&mut opened, "the filter of a column");
    click(&mut opened, "Spara som ny vy…");
    press(&mut opened, Key::Escape);
    assert_typing_lands(&mut opened, "the name of a view");
}

#[test]
fn home_shows_the_first_columns_again() {
    let mut opened = open();
    opened.harness.set_size((1100.0, 700.0).into());
    opened.harness.run_ok();
    let is_seen = |opened: &Opened, name: &str| opened.harness.query_all_by_role_and_label(Role::ColumnHeader, name).next().is_some();
    press_with(&mut opened, Modifiers::COMMAND, Key::End);
    opened.harness.run_ok();
    assert!(!is_seen(&opened, "Förvaltning"), "the last column is in sight, and the first is not");
    press(&mut opened, Key::Home);
    opened.harness.run_ok();
    assert!(is_seen(&opened, "Förvaltning"));
}

#[test]
fn the_grid_has_the_keys_again_when_another_screen_is_left() {
    let mut opened = open();
    press_with(&mut opened, Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    assert!(opened.harness.query_by_role(Role::GridCell).is_none(), "another screen is shown");
    press(&mut opened, Key::Escape);
    assert_typing_lands(&mut opened, "a list that was let go");
}

#[test]
fn escape_puts_away_the_question_and_not_the_card_behind_it() {
    let mut opened = open();
    press(&mut opened, Key::Home);
    press(&mut opened, Key::Enter);
    let has_card = |opened: &Opened| opened.harness.query_by_label("Datamängdens titel").is_some();
    assert!(has_card(&opened));
    opened.harness.get_by_label("Lista med 3 datamängder").focus();
    opened.harness.run_ok();
    for _ in 0..7 {
        press(&mut opened, Key::ArrowRight);
    }
    for width in [1366.0, 1600.0, 1920.0, 2400.0] {
        opened.harness.set_size((width, 900.0).into());
        opened.harness.get_by_label("Lista med 3 datamängder").focus();
        opened.harness.run_ok();
        opened.harness.event(Event::Paste("A\tNågon gång\r\nB\tÅrligen\r\n".to_owned()));
        opened.harness.run_ok();
        assert!(opened.harness.query_by_label("Klistra in resten").is_some());
        press(&mut opened, Key::Tab);
        press(&mut opened, Key::Escape);
        assert!(opened.harness.query_by_label("Klistra in resten").is_none());
        assert!(has_card(&opened), "{width}");
    }
}
