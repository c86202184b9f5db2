//! The history of a dataset in the window: read, narrowed, written as it is shown, and brought back with the keyboard.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset, OrganisationDraft};
use fyrfalt::model::{Dataset, DatasetId, Field, FieldKey, Language, ScoringModel};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, CardPage, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{Opened, Window};

fn set(id: DatasetId, field: &str, value: &str) -> Command {
    let key = FieldKey::parse(field, Language::Sv).unwrap();
    Command::EditDataset(id, vec![(key, key.parse_value(value).ok())])
}

/// A window with one dataset whose owner was changed twice, at its history.
fn opened(window: Window, more: impl IntoIterator<Item = (&'static str, String)>) -> (Opened, DatasetId) {
    let id = DatasetId::from_uuid(new_uuid());
    let new = NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv };
    let draft = OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() };
    let mut commands = vec![Command::CreateInventory(draft, Box::new(ScoringModel::standard())), Command::AddDatasets(vec![new])];
    commands.extend([set(id, "owner", "Ekonomichef"), set(id, "owner", "Fritidschef")]);
    commands.extend(more.into_iter().map(|(field, value)| set(id, field, &value)));
    let mut opened = window.inventory(Place::Datasets, commands);
    opened.harness.state_mut().ask(Action::OpenAt(id, CardPage::History));
    opened.wait_for("Kopiera");
    (opened, id)
}

fn dataset(opened: &Opened, id: DatasetId) -> Dataset {
    Dataset::clone(opened.harness.state().document().unwrap().session.inventory().dataset(id).unwrap())
}

fn has(opened: &Opened, label: &str) -> bool {
    opened.harness.query_all_by_label_contains(label).next().is_some()
}

#[test]
fn a_value_is_brought_back_with_the_keyboard_and_can_be_undone() {
    let (mut opened, id) = opened(Window::default(), []);
    assert!(has(&opened, "från Ekonomichef till Fritidschef"));
    opened.harness.get_by_label("Återställ Informationsägare till Ekonomichef").focus();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert!(has(&opened, "Informationsägare: från Fritidschef till Ekonomichef"), "what would change is told first");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    assert_eq!(dataset(&opened, id).line(Field::Owner), "Fritidschef", "Esc leaves it");
    opened.harness.get_by_label("Återställ Informationsägare till Ekonomichef").focus();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    opened.harness.run_ok();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert_eq!(dataset(&opened, id).line(Field::Owner), "Ekonomichef");
    opened.wait_for("Återställ ett värde i Badplatser");
    assert!(has(&opened, "Varför: tillbaka till hur det var före"));
    opened.ctrl(Key::Z);
    assert_eq!(dataset(&opened, id).line(Field::Owner), "Fritidschef");
}

#[test]
fn what_cannot_be_brought_back_says_why() {
    let (mut opened, id) = opened(Window::default(), []);
    opened.harness.state_mut().ask(Action::run(set(id, "owner", "Ekonomichef")));
    opened.harness.run_ok();
    opened.wait_for("Återställ Informationsägare till Fritidschef");
    opened.harness.get_by_label("Återställ Informationsägare till Ekonomichef").click();
    opened.harness.run_ok();
    assert!(has(&opened, "Det står redan så"));
    let button = opened.harness.get_by_role_and_label(Role::Button, "Återställ");
    assert!(button.accesskit_node().is_disabled());
}

#[test]
fn a_history_is_narrowed_by_words_and_by_kind() {
    let (mut opened, _) = opened(Window::default(), [("note", "Ring turistbyrån".to_owned())]);
    opened.type_into("Sök i historiken", "turistbyrån");
    assert!(has(&opened, "Ring turistbyrån") && !has(&opened, "Ekonomichef") && has(&opened, "1 av 4 ändringar"));
    opened.harness.get_by_label("Visa alla").click();
    opened.harness.run_ok();
    assert!(has(&opened, "4 ändringar") && has(&opened, "Ekonomichef"));
    opened.harness.get_by_label("Vad: alla").click();
    opened.harness.run_ok();
    opened.harness.get_by_role_and_label(Role::ListBoxOption, "Informationsägare, 2").click();
    opened.harness.run_ok();
    assert!(has(&opened, "2 av 4 ändringar"));
}

#[test]
fn what_is_shown_is_what_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("historik.csv");
    let (mut opened, _) = opened(Window { answers: vec![path.clone()], ..Window::default() }, [("note", "Ring turistbyrån".to_owned())]);
    opened.type_into("Sök i historiken", "fritidschef");
    opened.harness.get_by_label("Exportera…").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Tabell för Excel (csv)").click();
    for _ in 0..200 {
        opened.harness.run_ok();
        if path.exists() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let csv = std::fs::read_to_string(&path).unwrap();
    assert_eq!(csv.lines().count(), 2, "{csv}");
    assert!(csv.contains(";Informationsägare;Ekonomichef;Fritidschef;"), "{csv}");
}

#[test]
fn all_of_a_long_history_can_be_read() {
    let notes = (0..230).map(|number| ("note", format!("Anteckning {number}")));
    let (mut opened, _) = opened(Window { size: Vec2::new(1366.0, 40_000.0), ..Window::default() }, notes);
    assert!(has(&opened, "200 ändringar") && !has(&opened, "Ekonomichef"));
    opened.harness.get_by_label("Visa äldre").click();
    opened.wait_for("233 ändringar");
    assert!(has(&opened, "från Ekonomichef till Fritidschef"));
    assert!(opened.harness.query_by_label("Visa äldre").is_none());
}

#[test]
fn a_history_looks_right_everywhere() {
    for (name, theme, locale, size, text_size) in [
        ("history-card-sv", ThemeChoice::Light, Locale::Sv, crate::window::DESIGNED, 100),
        ("history-card-dark-en", ThemeChoice::Dark, Locale::En, crate::window::DESIGNED, 100),
        ("history-card-large-da", ThemeChoice::Light, Locale::Da, Vec2::new(1024.0, 700.0), 150),
        ("history-card-projector", ThemeChoice::Projector, Locale::Sv, Vec2::new(1920.0, 1080.0), 100),
    ] {
        let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.example(Place::Datasets);
        let language = if locale == Locale::En { "Supplier payments" } else { "Leverantör" };
        let document = opened.harness.state().document().unwrap();
        let found = document
            .session
            .inventory()
            .datasets()
            .find(|dataset| dataset.title(Language::Sv).starts_with(language) || dataset.title(Language::En) == language);
        let id = found.unwrap().id();
        opened.harness.state_mut().ask(Action::OpenAt(id, CardPage::History));
        for _ in 0..40 {
            opened.harness.run_ok();
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        opened.picture(name);
        opened.harness.state_mut().ask(Action::Go(Place::Dataset));
        opened.harness.run_ok();
        let tab = ["Historik", "History"][usize::from(locale == Locale::En)];
        opened.harness.get_all_by_label_contains(tab).next().unwrap().click();
        for _ in 0..20 {
            opened.harness.run_ok();
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        opened.picture(&format!("{name}-page"));
    }
}
