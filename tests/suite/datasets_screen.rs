//! The list and the record card, driven by their words and keys.
//!
//! What a search finds and how scores add up is tested where it is done, not here.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, Move, NewDataset};
use fyrfalt::model::{CriterionId, Dataset, DatasetId, DecisionKind, Field, FieldKey, Inventory, Judgement, Language, ScoringModel, Stage};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use jiff::civil::date;

use crate::ready::{decided, ticked};
use crate::window::{Opened, Window};

fn create() -> Command {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, fyrfalt::example::WRITTEN_FOR, &mut new_uuid).organisation;
    Command::CreateInventory(organisation, Box::new(model))
}

fn add(titles: &[&str]) -> Command {
    let new = |title: &&str| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: (*title).to_owned(), language: Language::Sv };
    Command::AddDatasets(titles.iter().map(new).collect())
}

fn tall() -> Window {
    Window { size: (1366.0, 3000.0).into(), ..Window::default() }
}

fn list_of(titles: &[&str]) -> Opened {
    Window::default().inventory(Place::Datasets, [create(), add(titles)])
}

fn inventory(opened: &Opened) -> std::sync::Arc<Inventory> {
    std::sync::Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn dataset(opened: &Opened, title: &str) -> std::sync::Arc<Dataset> {
    let inventory = inventory(opened);
    let found = inventory.datasets().find(|dataset| dataset.title(Language::Sv) == title).cloned();
    found.unwrap_or_else(|| panic!("no dataset is called {title}"))
}

/// Returns the titles of the rows in sight, top to bottom.
fn rows(opened: &Opened) -> Vec<String> {
    let nodes = opened.harness.get_all_by_role(Role::ListBoxOption);
    let mut rows: Vec<(i32, String)> = nodes
        .filter_map(|node| {
            let label = node.accesskit_node().label()?;
            let (title, _) = label.split_once(", rad ").or_else(|| label.split_once(", row "))?;
            Some((node.rect().top() as i32, title.to_owned()))
        })
        .collect();
    rows.sort_unstable();
    rows.into_iter().map(|(_, title)| title).collect()
}

fn header(opened: &mut Opened, name: &str, shift: bool) {
    let node = opened.harness.get_by_role_and_label(Role::ColumnHeader, name);
    if shift {
        node.click_modifiers(Modifiers::SHIFT);
    } else {
        node.click();
    }
    opened.harness.run_ok();
}

fn judgement(opened: &Opened, title: &str, criterion: &str) -> Option<Judgement> {
    let id = dataset(opened, title).id();
    inventory(opened).scores(id).get(&CriterionId::new(criterion).unwrap()).map(|judgement| judgement.as_ref().clone())
}

fn selected(opened: &Opened) -> Option<DatasetId> {
    opened.harness.state().document().unwrap().selected
}

fn has(opened: &Opened, label: &str) -> bool {
    opened.harness.query_all_by_label(label).next().is_some()
}

fn type_text(opened: &mut Opened, text: &str) {
    opened.harness.event(Event::Text(text.to_owned()));
    opened.harness.run_ok();
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn open_card(opened: &mut Opened, title: &str) {
    let is_row = |label: &str| label.starts_with(&format!("{title}, ra")) || label.starts_with(&format!("{title}, row"));
    opened.harness.get_by(|node| node.role() == Role::ListBoxOption && node.label().is_some_and(|label| is_row(&label))).click();
    opened.harness.run_ok();
}

const NORDIC: [&str; 5] = ["Ärenden", "Adresser", "Öar", "Zoner", "Åkrar"];

#[test]
fn a_header_sorts_by_the_alphabet_of_the_language() {
    let mut opened = list_of(&NORDIC);
    assert_eq!(rows(&opened), ["Adresser", "Zoner", "Åkrar", "Ärenden", "Öar"], "nothing is scored, so titles decide");
    header(&mut opened, "Datamängd", false);
    assert!(has(&opened, "Sorterad på datamängd"));
    header(&mut opened, "Datamängd, stigande", false);
    assert_eq!(rows(&opened), ["Öar", "Ärenden", "Åkrar", "Zoner", "Adresser"]);
    header(&mut opened, "Skede", true);
    assert!(has(&opened, "Sorterad på datamängd, skede"), "shift adds a level");
    header(&mut opened, "Datamängd, fallande", false);
    assert!(has(&opened, "Sorterad på titel"), "the third time nothing is sorted by");
}

#[test]
fn the_search_narrows_at_once_and_escape_brings_all_back() {
    let mut opened = list_of(&NORDIC);
    opened.ctrl(Key::F);
    type_text(&mut opened, "åk");
    assert_eq!(rows(&opened), ["Åkrar"]);
    assert!(has(&opened, "1 av 5"));
    type_text(&mut opened, "xx");
    assert!(has(&opened, "Inget stämmer med sökningen"));
    press(&mut opened, Key::Escape);
    assert_eq!(rows(&opened).len(), 5);

    opened.ctrl(Key::F);
    type_text(&mut opened, "finns inte");
    opened.harness.get_by_label("Visa alla datamängder").click();
    opened.harness.run_ok();
    assert_eq!(rows(&opened).len(), 5);
}

/// Does what a move to Prepare asks for, and moves.
fn prepared(dataset: DatasetId) -> Command {
    let moved = Command::MoveToStage(Move::new(vec![dataset], Stage::Prepare, date(2026, 11, 21)));
    Command::Together(vec![ticked(dataset), decided(dataset, DecisionKind::Proceed), moved])
}

#[test]
fn conditions_are_chips_that_can_be_taken_away() {
    let mut opened = list_of(&NORDIC);
    let id = dataset(&opened, "Öar").id();
    opened.harness.state_mut().ask(Action::run(prepared(id)));
    opened.harness.run_ok();
    opened.harness.get_by_label("Filter").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Saknar").hover();
    opened.harness.run_ok();
    press(&mut opened, Key::Escape);
    opened.harness.state_mut().ask(Action::List(vec![fyrfalt::model::query::Condition::Stage(Stage::Prepare)]));
    opened.harness.run_ok();
    assert_eq!(rows(&opened), ["Öar"]);
    opened.harness.get_by_label("Ta bort filtret Skede: Förbereda").click();
    opened.harness.run_ok();
    assert_eq!(rows(&opened).len(), 5);
}

#[test]
fn datasets_are_added_one_after_the_other_from_the_keyboard() {
    let mut opened = list_of(&["Adresser"]);
    opened.ctrl(Key::N);
    for title in ["Badplatser", "Cykelvägar"] {
        type_text(&mut opened, title);
        press(&mut opened, Key::Enter);
    }
    assert_eq!(rows(&opened), ["Adresser", "Badplatser", "Cykelvägar"]);
    opened.harness.event(Event::Paste("Detaljplaner\r\nElnät\tTeknik\n\nFöreningar\n".to_owned()));
    opened.harness.run_ok();
    assert_eq!(inventory(&opened).datasets().len(), 6, "{:?}", rows(&opened));
    assert_eq!(dataset(&opened, "Elnät").stage(), Stage::Identify);
    press(&mut opened, Key::Escape);
    assert!(!has(&opened, "Sluta lägga till"));
    opened.ctrl(Key::Z);
    assert_eq!(inventory(&opened).datasets().len(), 3, "the pasted lines are one step");
}

#[test]
fn the_grid_is_walked_by_keys_and_enter_opens_the_card() {
    let mut opened = list_of(&NORDIC);
    opened.harness.get_by_label("Lista med 5 datamängder").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    assert_eq!(selected(&opened), Some(dataset(&opened, "Adresser").id()));
    opened.ctrl(Key::End);
    assert_eq!(selected(&opened), Some(dataset(&opened, "Öar").id()));
    opened.ctrl(Key::Home);
    opened.ctrl(Key::ArrowDown);
    assert_eq!(selected(&opened), Some(dataset(&opened, "Öar").id()), "as far as the titles go");
    press(&mut opened, Key::ArrowUp);
    assert_eq!(selected(&opened), Some(dataset(&opened, "Ärenden").id()));
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Datamängdens titel"));
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    opened.harness.run_ok();
    assert_eq!(selected(&opened), Some(dataset(&opened, "Öar").id()));
    press(&mut opened, Key::Escape);
    assert!(!has(&opened, "Datamängdens titel"), "escape puts the card away");
    opened.ctrl(Key::Home);
    assert_eq!(selected(&opened), Some(dataset(&opened, "Adresser").id()), "and the list has the focus again");
}

#[test]
fn a_title_is_changed_on_the_card_and_the_change_is_taken_back() {
    let mut opened = list_of(&["Adresser"]);
    open_card(&mut opened, "Adresser");
    opened.type_into("Datamängdens titel", "Belägenhetsadresser");
    press(&mut opened, Key::Enter);
    assert_eq!(rows(&opened), ["Belägenhetsadresser"]);
    opened.ctrl(Key::Z);
    assert_eq!(rows(&opened), ["Adresser"]);
    opened.type_into("Datamängdens titel", "Något annat");
    press(&mut opened, Key::Escape);
    assert_eq!(rows(&opened), ["Adresser"], "escape takes back what is typed");
}

#[test]
fn what_is_typed_is_kept_when_another_dataset_is_chosen() {
    let mut opened = list_of(&["Adresser", "Badplatser"]);
    open_card(&mut opened, "Adresser");
    opened.type_into("Datamängdens titel", "Alla adresser");
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    opened.harness.run_ok();
    assert_eq!(dataset(&opened, "Alla adresser").stage(), Stage::Identify);
}

#[test]
fn a_wrong_date_is_explained_and_stays_until_it_is_right() {
    let mut opened = tall().inventory(Place::Datasets, [create(), add(&["Adresser"])]);
    open_card(&mut opened, "Adresser");
    opened.harness.get_by_label("Uppgifter").click();
    opened.harness.run_ok();
    let issued = FieldKey::new(Field::Issued, Language::Sv);
    opened.type_into("Först publicerad", "2026-13-40");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "”2026-13-40” är inget datum; skriv år, månad och dag som 2026-11-21"));
    assert_eq!(dataset(&opened, "Adresser").get(issued), None);
    opened.type_into("Först publicerad", "2026-11-02");
    press(&mut opened, Key::Enter);
    assert_eq!(dataset(&opened, "Adresser").get(issued).map(ToString::to_string).as_deref(), Some("2026-11-02"));
    opened.type_into("Timmar att publicera", "12,5");
    press(&mut opened, Key::Tab);
    let hours = FieldKey::new(Field::HoursToPublish, Language::Sv);
    assert_eq!(dataset(&opened, "Adresser").get(hours).map(ToString::to_string).as_deref(), Some("12.5"));
    opened.picture("card-typed");
}

#[test]
fn a_department_is_named_where_it_is_chosen() {
    let mut opened = tall().inventory(Place::Datasets, [create(), add(&["Adresser"])]);
    open_card(&mut opened, "Adresser");
    opened.harness.get_by_label("Uppgifter").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Förvaltning: Ingen").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Ny förvaltning…").click();
    opened.harness.run_ok();
    opened.type_into("Förvaltningens namn", "Teknik");
    press(&mut opened, Key::Enter);
    let department = dataset(&opened, "Adresser").department().expect("a department");
    assert_eq!(inventory(&opened).department(department).unwrap().name.as_str(), "Teknik");
    let id = dataset(&opened, "Adresser").id();
    for command in [ticked(id), decided(id, DecisionKind::Proceed)] {
        opened.harness.state_mut().ask(Action::run(command));
        opened.harness.run_ok();
    }
    assert!(opened.harness.query_by_label("12 av 12").is_some(), "the card tells how far the stage has come");
    opened.harness.get_by_label("Skede: Förbereda").click();
    opened.harness.run_ok();
    assert_eq!(dataset(&opened, "Adresser").stage(), Stage::Prepare, "what lacks nothing moves at once");
    opened.harness.get_by_label("Visa checklistan").click();
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Dataset);
}

#[test]
fn scores_are_given_by_keys_with_a_reason() {
    let mut opened = list_of(&["Adresser"]);
    opened.harness.get_by_label("Lista med 1 datamängd").focus();
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Enter);
    type_text(&mut opened, "4");
    assert_eq!(judgement(&opened, "Adresser", "V1").unwrap().score.to_string(), "4");
    press(&mut opened, Key::ArrowDown);
    type_text(&mut opened, "?");
    assert_eq!(judgement(&opened, "Adresser", "V2").unwrap().score.to_string(), "?");
    press(&mut opened, Key::Enter);
    type_text(&mut opened, "Ingen har räknat 5 år");
    press(&mut opened, Key::Enter);
    let judged = judgement(&opened, "Adresser", "V2").unwrap();
    assert_eq!((judged.score.to_string().as_str(), judged.reason.unwrap().as_str()), ("?", "Ingen har räknat 5 år"), "digits in text are text");
    type_text(&mut opened, "2");
    assert_eq!(judgement(&opened, "Adresser", "V2").unwrap().score.to_string(), "2", "after the reason the keys score again");
    press(&mut opened, Key::Delete);
    assert_eq!(judgement(&opened, "Adresser", "V2"), None);
    opened.ctrl(Key::Z);
    assert_eq!(judgement(&opened, "Adresser", "V2").unwrap().score.to_string(), "2");
    opened.harness.get_by_label("Räckvidd: 5").click();
    opened.harness.run_ok();
    assert_eq!(judgement(&opened, "Adresser", "V2").unwrap().score.to_string(), "5");
}

#[test]
fn the_history_says_what_was_changed() {
    let mut opened = list_of(&["Adresser"]);
    open_card(&mut opened, "Adresser");
    type_text(&mut opened, "4");
    opened.harness.get_by_label("Historik").click();
    opened.wait_for("Poäng för V1 Efterfrågan: 4, var tomt");
}

#[test]
fn an_empty_list_shows_ways_to_begin() {
    for (locale, button, line) in [(Locale::Sv, "Ny datamängd", "Sluta lägga till"), (Locale::En, "New dataset", "Stop adding")] {
        let mut opened = Window { locale, ..Window::default() }.inventory(Place::Datasets, [create()]);
        opened.harness.get_by_role_and_label(Role::Button, button).click();
        opened.harness.run_ok();
        assert!(has(&opened, line));
        type_text(&mut opened, "Badplatser");
        press(&mut opened, Key::Enter);
        assert_eq!(inventory(&opened).datasets().len(), 1);
    }
}

#[test]
fn it_is_worked_in_english_too() {
    let mut opened = Window { locale: Locale::En, ..Window::default() }.inventory(Place::Datasets, [create(), add(&NORDIC)]);
    assert_eq!(rows(&opened)[0], "Adresser");
    opened.ctrl(Key::F);
    type_text(&mut opened, "zon");
    assert!(has(&opened, "1 of 5"));
    press(&mut opened, Key::Enter);
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Enter);
    type_text(&mut opened, "3");
    assert_eq!(judgement(&opened, "Zoner", "V1").unwrap().score.to_string(), "3");
    assert!(has(&opened, "Demand: 3"));
}

#[test]
fn a_column_is_shown_and_taken_away() {
    let mut opened = Window { size: (2600.0, 900.0).into(), ..Window::default() }.inventory(Place::Datasets, [create(), add(&NORDIC)]);
    assert!(opened.harness.query_by_role_and_label(Role::ColumnHeader, "Kod").is_none());
    opened.harness.get_by_label("Kolumner").click();
    opened.harness.run_ok();
    type_text(&mut opened, "");
    opened.type_into("Sök en kolumn", "kod");
    opened.harness.get_by_role_and_label(Role::CheckBox, "Kod").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_role_and_label(Role::ColumnHeader, "Kod").is_some());
    opened.harness.get_by_label("Återställ kolumnerna").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_role_and_label(Role::ColumnHeader, "Kod").is_none());
}

#[test]
fn pictures_of_the_list_and_the_card() {
    for (locale, name) in [(Locale::Sv, "sv"), (Locale::En, "en"), (Locale::Da, "da")] {
        let mut opened = Window { locale, ..Window::default() }.example(Place::Datasets);
        opened.picture(&format!("list-{name}"));
        let first = opened.harness.state().document().unwrap().session.inventory().datasets().nth(4).unwrap().id();
        opened.harness.state_mut().ask(Action::Open(first));
        opened.harness.run_ok();
        opened.picture(&format!("card-scores-{name}"));
        for (page, key) in [("Uppgifter", "fields"), ("Historik", "history")] {
            let page = match (locale, page) {
                (Locale::En, "Uppgifter") => "Details",
                (Locale::En, _) => "History",
                (Locale::Da, "Uppgifter") => "Oplysninger",
                _ => page,
            };
            opened.harness.get_by_label(page).click();
            opened.harness.run_ok();
            std::thread::sleep(std::time::Duration::from_millis(100));
            opened.harness.run_steps(3);
            opened.picture(&format!("card-{key}-{name}"));
        }
    }
    for theme in [ThemeChoice::Dark, ThemeChoice::Projector] {
        let mut opened = Window { theme, ..Window::default() }.example(Place::Datasets);
        let first = opened.harness.state().document().unwrap().session.inventory().datasets().nth(4).unwrap().id();
        opened.harness.state_mut().ask(Action::Open(first));
        opened.harness.run_ok();
        opened.picture(&format!("card-{theme:?}"));
    }
    for (size, text_size) in [((1920.0, 1080.0), 100), ((1024.0, 700.0), 100), ((1366.0, 768.0), 150), ((1366.0, 768.0), 200)] {
        let mut opened = Window { size: size.into(), text_size, ..Window::default() }.example(Place::Datasets);
        opened.picture(&format!("list-{}-{text_size}", size.0));
        let first = opened.harness.state().document().unwrap().session.inventory().datasets().nth(4).unwrap().id();
        opened.harness.state_mut().ask(Action::Open(first));
        opened.harness.run_ok();
        opened.picture(&format!("card-{}-{text_size}", size.0));
    }
    let mut opened = Window::default().inventory(Place::Datasets, [create()]);
    opened.picture("list-empty");
}
