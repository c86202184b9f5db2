//! The frame around the screens: menus, the palette, undo with names, messages.
//!
//! What the screens show is tested beside each of them.

use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::Command;
use fyrfalt::model::{Field, FieldKey, Language, Line, Value};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use fyrfalt::ui::toast::Toast;
use fyrfalt::ui::verb::Verb;

use crate::window::{Opened, Window};

/// Opens the palette and types words.
fn palette(window: Window, words: &str) -> Opened {
    let mut opened = window.example(Place::Overview);
    opened.ctrl(Key::K);
    opened.harness.event(eframe::egui::Event::Text(words.to_owned()));
    opened.harness.run_ok();
    opened
}

#[test]
fn pictures_of_the_frame() {
    for (name, window) in [
        ("palette-sv", Window::default()),
        ("palette-en-dark", Window { locale: Locale::En, theme: ThemeChoice::Dark, ..Window::default() }),
        ("palette-200", Window { theme: ThemeChoice::Projector, size: Vec2::new(683.0, 384.0), ..Window::default() }),
    ] {
        palette(window, "sk").picture(name);
    }
    for (name, menu, window) in
        [("menu-sv", "Arkiv", Window::default()), ("menu-view-da-dark", "Vis", Window { locale: Locale::Da, theme: ThemeChoice::Dark, ..Window::default() })]
    {
        let mut opened = window.example(Place::Overview);
        opened.harness.get_by_label(menu).click();
        opened.harness.run_ok();
        opened.picture(name);
    }
    let mut opened = Window::default().example(Place::Overview);
    let long = "Filen kunde inte läsas eller skrivas: stale handle; kontrollera att disken eller nätverket är anslutet";
    let file = Toast::file("Tjänsteskrivelse.docx är klar".to_owned(), "/tmp/x.docx".into());
    for toast in
        [Toast::good("Badplatser är ändrad".to_owned()), file, Toast::bad(long.to_owned()), Toast::undoable("Gjort: ta bort 12 datamängder".to_owned())]
    {
        opened.harness.state_mut().ask(Action::Tell(toast));
    }
    opened.harness.run_ok();
    opened.picture("toasts");
    opened.harness.get_by_label("Meddelanden").click();
    opened.harness.run_ok();
    opened.picture("messages");
}

#[test]
fn the_palette_finds_datasets_and_what_can_be_done() {
    let mut opened = palette(Window::default(), "badpl");
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    let document = opened.harness.state().document().unwrap();
    let chosen = document.selected.and_then(|id| document.session.inventory().dataset(id)).unwrap();
    assert!(chosen.title(Language::Sv).to_lowercase().contains("badpl"));
    assert_eq!(document.place, Place::Datasets);

    let mut opened = palette(Window { locale: Locale::En, ..Window::default() }, "go to the matr");
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Matrix);
}

#[test]
fn the_arrows_choose_in_the_palette_and_esc_leaves_it() {
    let mut opened = palette(Window::default(), "inställn");
    opened.harness.key_press(Key::ArrowUp);
    opened.harness.run_ok();
    opened.harness.key_press(Key::ArrowDown);
    opened.harness.run_ok();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Settings);

    let mut opened = palette(Window::default(), "inställn");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Sök eller gör något…").is_some());
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Overview);
}

#[test]
fn undo_and_redo_say_what_they_would_do() {
    for (locale, undo, redo) in [(Locale::Sv, "Ångra: ändra ", "Gör om: ändra "), (Locale::En, "Undo: edit ", "Redo: edit ")] {
        let mut opened = Window { locale, ..Window::default() }.example(Place::Overview);
        let id = opened.harness.state().document().unwrap().session.inventory().datasets().next().unwrap().id();
        let owner = Value::Line(Line::new("Kommundirektör").unwrap());
        let key = FieldKey::new(Field::Owner, Language::Sv);
        opened.harness.state_mut().ask(Action::run(Command::EditDataset(id, vec![(key, Some(owner))])));
        opened.harness.run_ok();
        opened.harness.get_by_label_contains(undo).click();
        opened.harness.run_ok();
        opened.harness.get_by_label_contains(redo).click();
        opened.harness.run_ok();
        let document = opened.harness.state().document().unwrap();
        assert_eq!(document.session.inventory().dataset(id).unwrap().line(Field::Owner), "Kommundirektör");
    }
}

#[test]
fn a_menu_does_what_it_says() {
    let mut opened = Window::default().example(Place::Overview);
    opened.harness.get_by_label("Visa").click();
    opened.harness.run_ok();
    opened.harness.get_by_label_contains("Gå till matrisen").click();
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Matrix);
    opened.harness.state_mut().ask(Action::Do(Verb::CloseInventory));
    opened.harness.run_ok();
    assert!(opened.harness.state().document().is_none());
}

#[test]
fn undo_does_not_reach_into_the_making_of_the_example() {
    use fyrfalt::command::Command;
    use fyrfalt::model::operation::MAKER;
    use fyrfalt::model::{Language, ScoringModel};
    use fyrfalt::session::{Session, new_uuid};
    use fyrfalt::store::Access;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("example.fyrfalt");
    let mut session = Session::create(&path, MAKER, || {}).unwrap();
    for step in fyrfalt::example::build(Language::Sv, &ScoringModel::standard(), crate::window::TODAY, &mut new_uuid).steps() {
        let command = step.command(|name| session.snapshot(name));
        session.run(&command, None).unwrap();
    }
    session.hand_over("karin");
    assert_eq!(session.undo_label(), None, "nobody has done anything yet");
    let id = session.inventory().datasets().next().unwrap().id();
    session.run(&Command::RemoveDatasets(vec![id]), None).unwrap();
    assert_eq!(session.operations().last().unwrap().who, "karin");
    session.settle();
    drop(session);
    let mut again = Session::open(&path, Access::Write, "karin", || {}).unwrap();
    again.settle();
    again.undo().unwrap();
    assert!(again.inventory().dataset(id).is_some());
    assert_eq!(again.undo_label(), None, "and it ends there after a restart too");
}

#[test]
fn a_file_dialog_that_cannot_be_shown_is_told() {
    let mut opened = Window { is_mute: true, ..Window::default() }.example(Place::Overview);
    let says = |opened: &Opened, part: &str| opened.harness.query_all_by_label_contains(part).next().is_some();
    opened.harness.state_mut().ask(Action::Do(Verb::OpenInventory));
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(says(&opened, "Systemet har ingen fildialog att visa") && says(&opened, "Släpp filen i fönstret i stället"));
    opened.harness.state_mut().ask(Action::Do(Verb::SaveCopy));
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(says(&opened, "Kommandoraden skriver samma filer"), "where a file is to be written there is nothing to drop");
}
