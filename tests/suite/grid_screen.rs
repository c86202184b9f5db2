//! The cells of the grid, driven by keys and the pointer: choosing, writing, filling, arranging columns.
//!
//! What a command does to an inventory is tested where it is planned, not here.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, ImeEvent, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::{Dataset, DatasetId, DepartmentId, Field, FieldKey, Inventory, Language, ScoringModel};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{Opened, Window};

const TITLES: [&str; 4] = ["Adresser", "Badplatser", "Cykelvägar", "Detaljplaner"];

fn create() -> Command {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, fyrfalt::example::WRITTEN_FOR, &mut new_uuid).organisation;
    Command::CreateInventory(organisation, Box::new(model))
}

fn commands() -> Vec<Command> {
    let new = |title: &str| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: title.to_owned(), language: Language::Sv };
    let departments = ["Miljö", "Teknik"].map(|name| Command::AddDepartment(DepartmentId::from_uuid(new_uuid()), name.to_owned()));
    [create(), Command::AddDatasets(TITLES.map(new).into())].into_iter().chain(departments).collect()
}

/// Opens the list wide enough for all its columns, with the cursor at the first title.
fn open() -> Opened {
    let mut opened = Window { size: (2400.0, 900.0).into(), ..Window::default() }.inventory(Place::Datasets, commands());
    begin(&mut opened);
    opened
}

fn begin(opened: &mut Opened) {
    opened.harness.get_by_label("Lista med 4 datamängder").focus();
    opened.harness.run_ok();
    press(opened, Key::ArrowDown);
}

fn inventory(opened: &Opened) -> Arc<Inventory> {
    Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn dataset(opened: &Opened, title: &str) -> Arc<Dataset> {
    let inventory = inventory(opened);
    let found = inventory.datasets().find(|dataset| dataset.title(Language::Sv) == title).cloned();
    found.unwrap_or_else(|| panic!("no dataset is called {title}"))
}

fn owner(opened: &Opened, title: &str) -> String {
    dataset(opened, title).line(Field::Owner).to_owned()
}

fn owners(opened: &Opened) -> [String; 4] {
    TITLES.map(|title| owner(opened, title))
}

fn department(opened: &Opened, title: &str) -> String {
    let dataset = dataset(opened, title);
    inventory(opened).department_of(&dataset).to_owned()
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn press_with(opened: &mut Opened, modifiers: Modifiers, key: Key) {
    opened.harness.key_press_modifiers(modifiers, key);
    opened.harness.run_ok();
}

fn type_text(opened: &mut Opened, text: &str) {
    opened.harness.event(Event::Text(text.to_owned()));
    opened.harness.run_ok();
}

fn has(opened: &Opened, label: &str) -> bool {
    opened.harness.query_all_by_label(label).next().is_some()
}

/// Says where the cursor is, as it is read aloud.
fn cursor(opened: &Opened) -> String {
    opened.harness.get_by_role(Role::GridCell).accesskit_node().label().unwrap_or_default()
}

/// Moves the cursor to a column of its row.
fn to_column(opened: &mut Opened, name: &str) {
    press(opened, Key::Home);
    for _ in 0..16 {
        if cursor(opened).starts_with(&format!("{name}, ")) {
            return;
        }
        press(opened, Key::ArrowRight);
    }
    panic!("no column is called {name}");
}

fn place_of(opened: &Opened, column: &str, title: &str) -> Pos2 {
    let head = opened.harness.get_by_role_and_label(Role::ColumnHeader, column).rect();
    let is_row = |label: &str| label.starts_with(&format!("{title}, rad "));
    let row = opened.harness.get_by(|node| node.role() == Role::ListBoxOption && node.label().is_some_and(|label| is_row(&label))).rect();
    Pos2::new(head.center().x, row.center().y)
}

fn button(opened: &mut Opened, at: Pos2, pressed: bool, modifiers: Modifiers) {
    opened.harness.event(Event::PointerMoved(at));
    opened.harness.event_modifiers(Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers }, modifiers);
    opened.harness.run_ok();
}

fn click(opened: &mut Opened, at: Pos2, modifiers: Modifiers) {
    opened.harness.event(Event::PointerMoved(at));
    for pressed in [true, false] {
        opened.harness.event_modifiers(Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers }, modifiers);
    }
    opened.harness.run_ok();
}

#[test]
fn the_cursor_walks_cells_and_says_where_it_is() {
    let mut opened = open();
    assert_eq!(cursor(&opened), "Datamängd, Adresser, rad 1 av 4: Adresser");
    press(&mut opened, Key::ArrowRight);
    assert_eq!(cursor(&opened), "Förvaltning, Adresser, rad 1 av 4: tom");
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::ArrowRight);
    assert_eq!(cursor(&opened), "Skede, Badplatser, rad 2 av 4: Identifiera");
    assert_eq!(opened.harness.state().document().unwrap().selected, Some(dataset(&opened, "Badplatser").id()), "the dataset follows the cursor");
    press(&mut opened, Key::End);
    assert!(cursor(&opened).contains(", Badplatser, ") && !cursor(&opened).starts_with("Skede"), "{}", cursor(&opened));
    press_with(&mut opened, Modifiers::COMMAND, Key::End);
    assert!(cursor(&opened).contains("Detaljplaner, rad 4 av 4"));
    press_with(&mut opened, Modifiers::COMMAND, Key::Home);
    assert_eq!(cursor(&opened), "Datamängd, Adresser, rad 1 av 4: Adresser");
    press_with(&mut opened, Modifiers::COMMAND, Key::ArrowDown);
    assert!(cursor(&opened).contains("rad 4 av 4"), "as far as the data goes");
    press(&mut opened, Key::PageUp);
    assert!(cursor(&opened).contains("rad 1 av 4"));
}

#[test]
fn typing_writes_over_and_enter_goes_down() {
    let mut opened = open();
    to_column(&mut opened, "Informationsägare");
    type_text(&mut opened, "A");
    type_text(&mut opened, "nna");
    assert_eq!(owner(&opened, "Adresser"), "", "nothing is taken while it is written");
    assert!(has(&opened, "Informationsägare för Adresser"));
    press(&mut opened, Key::Enter);
    assert_eq!(owner(&opened, "Adresser"), "Anna");
    assert_eq!(cursor(&opened), "Informationsägare, Badplatser, rad 2 av 4: tom");
    opened.harness.event(Event::Ime(ImeEvent::Commit("Å".to_owned())));
    opened.harness.run_ok();
    type_text(&mut opened, "sa");
    press(&mut opened, Key::ArrowDown);
    assert_eq!(owner(&opened, "Badplatser"), "Åsa", "an arrow takes what was typed over");
    assert!(cursor(&opened).starts_with("Informationsägare, Cykelvägar"));
    opened.ctrl(Key::Z);
    assert_eq!(owners(&opened), ["Anna", "", "", ""], "a cell is a step");
    press(&mut opened, Key::ArrowUp);
    press(&mut opened, Key::ArrowUp);
    press(&mut opened, Key::Backspace);
    press(&mut opened, Key::Enter);
    assert_eq!(owner(&opened, "Adresser"), "", "backspace empties and writes");
}

#[test]
fn f2_writes_in_what_is_there_and_escape_lets_go() {
    let mut opened = open();
    to_column(&mut opened, "Informationsägare");
    type_text(&mut opened, "Anna");
    press(&mut opened, Key::Enter);
    press(&mut opened, Key::ArrowUp);
    press(&mut opened, Key::F2);
    type_text(&mut opened, " Berg");
    press(&mut opened, Key::Escape);
    assert_eq!(owner(&opened, "Adresser"), "Anna");
    assert!(cursor(&opened).starts_with("Informationsägare, Adresser"), "and one stays where one was");
    press(&mut opened, Key::F2);
    type_text(&mut opened, " Berg");
    press(&mut opened, Key::Enter);
    assert_eq!(owner(&opened, "Adresser"), "Anna Berg");
    press_with(&mut opened, Modifiers::COMMAND, Key::Home);
    press(&mut opened, Key::F2);
    type_text(&mut opened, "s");
    press(&mut opened, Key::Enter);
    assert_eq!(dataset(&opened, "Adressers").line(Field::Owner), "Anna Berg", "titles are written the same way");
}

#[test]
fn tab_goes_right_and_enter_comes_back_to_where_the_row_began() {
    let mut opened = open();
    to_column(&mut opened, "Informationsägare");
    type_text(&mut opened, "Anna");
    press(&mut opened, Key::Tab);
    assert!(cursor(&opened).starts_with("Uppdateringsfrekvens, Adresser"), "{}", cursor(&opened));
    press(&mut opened, Key::Tab);
    assert!(cursor(&opened).starts_with("Licens, Adresser"), "tab walks on while a row is filled in: {}", cursor(&opened));
    press_with(&mut opened, Modifiers::SHIFT, Key::Tab);
    press(&mut opened, Key::Enter);
    assert!(cursor(&opened).starts_with("Informationsägare, Badplatser"), "{}", cursor(&opened));
    press(&mut opened, Key::Escape);
    press(&mut opened, Key::Tab);
    assert!(opened.harness.query_by_role(Role::GridCell).is_none_or(|node| !node.is_focused()));
    type_text(&mut opened, "x");
    assert_eq!(owner(&opened, "Badplatser"), "", "then tab leaves the grid");
}

#[test]
fn delete_clears_a_range_as_one_step_and_leaves_titles() {
    let mut opened = open();
    to_column(&mut opened, "Informationsägare");
    for name in ["Anna", "Bo", "Cecilia"] {
        type_text(&mut opened, name);
        press(&mut opened, Key::Enter);
    }
    press_with(&mut opened, Modifiers::COMMAND, Key::Home);
    to_column(&mut opened, "Informationsägare");
    press_with(&mut opened, Modifiers::SHIFT, Key::ArrowDown);
    assert!(has(&opened, "2 celler valda"));
    press(&mut opened, Key::Delete);
    assert_eq!(owners(&opened), ["", "", "Cecilia", ""]);
    opened.ctrl(Key::Z);
    assert_eq!(owners(&opened), ["Anna", "Bo", "Cecilia", ""], "two cells, one step");
    press(&mut opened, Key::Home);
    press(&mut opened, Key::Delete);
    assert!(has(&opened, "En titel kan inte tömmas, bara skrivas om. Datamängden tas bort i menyn Datamängd"));
    assert_eq!(inventory(&opened).datasets().len(), 4);
}

#[test]
fn delete_on_several_titles_says_what_to_do_and_on_ticked_rows_asks_to_remove_them() {
    let mut opened = open();
    press_with(&mut opened, Modifiers::SHIFT, Key::ArrowDown);
    press(&mut opened, Key::Delete);
    assert!(opened.harness.query_all_by_label_contains("tryck Del för att ta bort datamängderna").next().is_some());
    opened.picture("grid-titles-stay");
    press_with(&mut opened, Modifiers::SHIFT, Key::Space);
    press(&mut opened, Key::Delete);
    assert!(has(&opened, "Ta bort 2 datamängder?"));
    assert_eq!(inventory(&opened).datasets().len(), 4, "it asks first");
    opened.harness.get_by_label("Ta bort 2").click();
    opened.harness.run_ok();
    assert_eq!(inventory(&opened).datasets().len(), 2);
    opened.ctrl(Key::Z);
    assert_eq!(inventory(&opened).datasets().len(), 4, "one step");
}

#[test]
fn fill_down_copies_the_first_row_of_the_range() {
    let mut opened = open();
    to_column(&mut opened, "Informationsägare");
    type_text(&mut opened, "Anna");
    press(&mut opened, Key::Enter);
    press(&mut opened, Key::ArrowUp);
    press_with(&mut opened, Modifiers::COMMAND | Modifiers::SHIFT, Key::ArrowDown);
    opened.ctrl(Key::D);
    assert_eq!(owners(&opened), ["Anna", "Anna", "Anna", "Anna"]);
    opened.ctrl(Key::Z);
    assert_eq!(owners(&opened), ["Anna", "", "", ""], "one step");
    press_with(&mut opened, Modifiers::COMMAND, Key::Home);
    to_column(&mut opened, "Informationsägare");
    press(&mut opened, Key::ArrowDown);
    opened.ctrl(Key::D);
    assert_eq!(owners(&opened), ["Anna", "Anna", "", ""], "one cell is filled from the one above");
    to_column(&mut opened, "Prioritet");
    opened.ctrl(Key::D);
    assert!(has(&opened, "Prioritet räknas ut ur poängen och kan inte skrivas in"));
}

#[test]
fn a_department_is_found_by_typing_or_made() {
    let mut opened = open();
    to_column(&mut opened, "Förvaltning");
    type_text(&mut opened, "t");
    assert!(has(&opened, "Teknik"));
    press(&mut opened, Key::Enter);
    assert_eq!(department(&opened, "Adresser"), "Teknik");
    type_text(&mut opened, "Frit");
    type_text(&mut opened, "id");
    assert!(has(&opened, "Skapa Fritid"));
    press(&mut opened, Key::Enter);
    assert_eq!(department(&opened, "Badplatser"), "Fritid");
    opened.ctrl(Key::Z);
    assert_eq!(inventory(&opened).departments().count(), 2, "with its dataset it is one step");
    press_with(&mut opened, Modifiers::COMMAND, Key::Home);
    press(&mut opened, Key::ArrowRight);
    press(&mut opened, Key::F2);
    press(&mut opened, Key::ArrowUp);
    press(&mut opened, Key::ArrowUp);
    press(&mut opened, Key::Enter);
    assert_eq!(department(&opened, "Adresser"), "", "the first choice is none");
    press(&mut opened, Key::F2);
    opened.harness.get_by_role_and_label(Role::ListBoxOption, "Miljö").click();
    opened.harness.run_ok();
    assert_eq!(department(&opened, "Badplatser"), "Miljö");
}

#[test]
fn codes_are_picked_and_several_are_ticked() {
    let mut opened = open();
    to_column(&mut opened, "Licens");
    type_text(&mut opened, "cc0");
    press(&mut opened, Key::Enter);
    assert!(dataset(&opened, "Adresser").code(Field::License).is_some());
    opened.harness.get_by_label("Kolumner").click();
    opened.harness.run_ok();
    opened.type_into("Sök en kolumn", "tema");
    opened.harness.get_by_role_and_label(Role::CheckBox, "Tema").click();
    opened.harness.run_ok();
    press(&mut opened, Key::Escape);
    opened.harness.get_by_label("Lista med 4 datamängder").focus();
    opened.harness.run_ok();
    press_with(&mut opened, Modifiers::COMMAND, Key::Home);
    to_column(&mut opened, "Tema");
    press(&mut opened, Key::F2);
    press(&mut opened, Key::Space);
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Space);
    press(&mut opened, Key::Enter);
    assert_eq!(dataset(&opened, "Adresser").codes(Field::Theme).len(), 2);
}

#[test]
fn what_is_refused_stays_in_the_cell_with_its_reason() {
    let mut opened = open();
    to_column(&mut opened, "Senast uppdaterad");
    type_text(&mut opened, "2026-13-40");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "”2026-13-40” är inget datum; skriv år, månad och dag som 2026-11-21"));
    let modified = FieldKey::new(Field::Modified, Language::Sv);
    assert_eq!(dataset(&opened, "Adresser").get(modified), None);
    let below = place_of(&opened, "Informationsägare", "Cykelvägar");
    click(&mut opened, below, Modifiers::NONE);
    assert!(has(&opened, "Senast uppdaterad för Adresser"), "a press elsewhere does not let go of it");
    for _ in 0..5 {
        press(&mut opened, Key::Backspace);
    }
    type_text(&mut opened, "11-02");
    press(&mut opened, Key::Enter);
    assert_eq!(dataset(&opened, "Adresser").get(modified).map(ToString::to_string).as_deref(), Some("2026-11-02"));
    type_text(&mut opened, "i morgon");
    press(&mut opened, Key::Enter);
    press(&mut opened, Key::Escape);
    assert_eq!(dataset(&opened, "Badplatser").get(modified), None);
    assert!(cursor(&opened).starts_with("Senast uppdaterad, Badplatser"));
}

#[test]
fn worked_out_columns_say_why_they_cannot_be_written() {
    let mut opened = open();
    to_column(&mut opened, "Prioritet");
    type_text(&mut opened, "9");
    assert!(has(&opened, "Prioritet räknas ut ur poängen och kan inte skrivas in"));
    assert!(!has(&opened, "Prioritet för Adresser"));
}

#[test]
fn the_pointer_chooses_cells_ranges_and_rows() {
    let mut opened = open();
    let from = place_of(&opened, "Informationsägare", "Badplatser");
    click(&mut opened, from, Modifiers::NONE);
    assert!(cursor(&opened).starts_with("Informationsägare, Badplatser"));
    let to = place_of(&opened, "Licens", "Detaljplaner");
    click(&mut opened, to, Modifiers::SHIFT);
    assert!(has(&opened, "9 celler valda"));
    click(&mut opened, from, Modifiers::NONE);
    assert!(!has(&opened, "9 celler valda"));
    let over = place_of(&opened, "Uppdateringsfrekvens", "Cykelvägar");
    button(&mut opened, from, true, Modifiers::NONE);
    opened.harness.event(Event::PointerMoved(over));
    opened.harness.run_ok();
    button(&mut opened, over, false, Modifiers::NONE);
    assert!(has(&opened, "4 celler valda"), "a range is dragged");
    opened.harness.get_by_label("Markera Adresser").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Markera Cykelvägar").click_modifiers(Modifiers::SHIFT);
    opened.harness.run_ok();
    assert!(has(&opened, "3 rader markerade"));
    press(&mut opened, Key::Escape);
    assert!(!has(&opened, "3 rader markerade"));
    press_with(&mut opened, Modifiers::COMMAND, Key::A);
    assert!(has(&opened, "4 rader markerade"));
    click(&mut opened, from, Modifiers::NONE);
    click(&mut opened, from, Modifiers::NONE);
    type_text(&mut opened, "!");
    press(&mut opened, Key::Enter);
    assert_eq!(owner(&opened, "Badplatser"), "!");
}

fn headers(opened: &Opened) -> Vec<String> {
    let mut all: Vec<(i32, String)> = opened
        .harness
        .query_all_by_role(Role::ColumnHeader)
        .map(|node| (node.rect().left() as i32, node.accesskit_node().label().unwrap_or_default()))
        .collect();
    all.sort_unstable();
    all.into_iter().map(|(_, name)| name).collect()
}

fn menu(opened: &mut Opened, column: &str, item: &str) {
    to_column(opened, column);
    press_with(opened, Modifiers::SHIFT, Key::F10);
    opened.harness.get_by_role_and_label(Role::MenuItem, item).click();
    opened.harness.run_ok();
}

#[test]
fn columns_are_moved_hidden_and_sorted_from_their_menu() {
    let mut opened = open();
    assert_eq!(headers(&opened)[..4], ["Datamängd", "Förvaltning", "Skede", "Ruta"]);
    menu(&mut opened, "Skede", "Flytta åt vänster");
    assert_eq!(headers(&opened)[..3], ["Datamängd", "Skede", "Förvaltning"]);
    menu(&mut opened, "Skede", "Dölj kolumnen");
    assert_eq!(headers(&opened)[..3], ["Datamängd", "Förvaltning", "Ruta"]);
    menu(&mut opened, "Datamängd", "Sortera fallande");
    assert!(has(&opened, "Datamängd, fallande"));
    assert!(cursor(&opened).contains("Adresser, rad 4 av 4"), "the cursor stays with its dataset");
    let head = |opened: &Opened, name: &str| opened.harness.get_by_role_and_label(Role::ColumnHeader, name).rect();
    let (from, to) = (head(&opened, "Ruta").center(), head(&opened, "Förvaltning").center());
    button(&mut opened, from, true, Modifiers::NONE);
    opened.harness.event(Event::PointerMoved(to));
    opened.harness.run_ok();
    button(&mut opened, to, false, Modifiers::NONE);
    assert_eq!(headers(&opened)[..3], ["Datamängd, fallande", "Ruta", "Förvaltning"], "a header is dragged");
    let edge = Pos2::new(head(&opened, "Ruta").right(), to.y);
    let wide = head(&opened, "Ruta").width();
    button(&mut opened, edge, true, Modifiers::NONE);
    opened.harness.event(Event::PointerMoved(Pos2::new(edge.x + 40.0, edge.y)));
    opened.harness.run_ok();
    button(&mut opened, Pos2::new(edge.x + 40.0, edge.y), false, Modifiers::NONE);
    assert!((head(&opened, "Ruta").width() - wide - 40.0).abs() < 2.0, "an edge is dragged");
}

#[test]
fn a_file_that_cannot_be_written_says_so() {
    let mut opened = Window { size: (2400.0, 900.0).into(), ..Window::default() }.inventory(Place::Datasets, commands());
    let path = opened.folder.path().join("inventory.fyrfalt");
    let copy = opened.folder.path().join("copy.fyrfalt");
    std::fs::copy(&path, &copy).unwrap();
    let mut permissions = std::fs::metadata(&copy).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&copy, permissions).unwrap();
    opened.harness.state_mut().ask(Action::OpenFile(copy));
    for _ in 0..40 {
        opened.harness.run_ok();
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    if opened.harness.state().document().is_none_or(|document| document.session.read_only().is_none()) {
        return; // Who may write everything is not stopped by a mark on the file.
    }
    opened.harness.state_mut().ask(Action::Go(Place::Datasets));
    opened.harness.run_ok();
    begin(&mut opened);
    to_column(&mut opened, "Informationsägare");
    type_text(&mut opened, "A");
    assert!(!has(&opened, "Informationsägare för Adresser"));
    assert_eq!(owner(&opened, "Adresser"), "");
}

#[test]
fn pictures_of_the_cells() {
    let filled = |opened: &mut Opened| {
        opened.harness.run_ok();
        to_column(opened, "Informationsägare");
        press_with(opened, Modifiers::SHIFT, Key::ArrowDown);
        press_with(opened, Modifiers::SHIFT, Key::ArrowRight);
    };
    for theme in [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Projector] {
        let mut opened = Window { theme, ..Window::default() }.example(Place::Datasets);
        opened.harness.get_by(|node| node.role() == Role::ListBox).focus();
        opened.harness.run_ok();
        press(&mut opened, Key::ArrowDown);
        opened.picture(&format!("grid-{theme:?}"));
        filled(&mut opened);
        opened.picture(&format!("grid-range-{theme:?}"));
        to_column(&mut opened, "Förvaltning");
        press(&mut opened, Key::F2);
        opened.picture(&format!("grid-choice-{theme:?}"));
        press(&mut opened, Key::Escape);
        to_column(&mut opened, "Senast uppdaterad");
        type_text(&mut opened, "i morgon");
        press(&mut opened, Key::Enter);
        opened.picture(&format!("grid-refused-{theme:?}"));
        press(&mut opened, Key::Escape);
        press_with(&mut opened, Modifiers::SHIFT, Key::F10);
        opened.picture(&format!("grid-menu-{theme:?}"));
    }
    for (locale, size, text_size) in [(Locale::Sv, (1024.0, 700.0), 100), (Locale::Da, (1366.0, 768.0), 150)] {
        let mut opened = Window { locale, size: size.into(), text_size, ..Window::default() }.example(Place::Datasets);
        opened.harness.get_by(|node| node.role() == Role::ListBox).focus();
        opened.harness.run_ok();
        for key in [Key::ArrowDown, Key::ArrowRight, Key::F2] {
            press(&mut opened, key);
        }
        opened.picture(&format!("grid-choice-{text_size}-{}", size.0));
    }
}

#[test]
fn undo_takes_back_what_was_done_last_a_cell_or_the_columns() {
    let mut opened = open();
    to_column(&mut opened, "Informationsägare");
    type_text(&mut opened, "Anna");
    press(&mut opened, Key::Enter);
    menu(&mut opened, "Skede", "Dölj kolumnen");
    assert_eq!(headers(&opened)[..3], ["Datamängd", "Förvaltning", "Ruta"]);
    opened.ctrl(Key::Z);
    assert_eq!(headers(&opened)[..3], ["Datamängd", "Förvaltning", "Skede"]);
    assert!(has(&opened, "Ångrade: kolumnernas uppställning"));
    assert_eq!(owner(&opened, "Adresser"), "Anna", "the cell was not what was done last");
    opened.ctrl(Key::Y);
    assert_eq!(headers(&opened)[..3], ["Datamängd", "Förvaltning", "Ruta"]);
    opened.ctrl(Key::Z);
    opened.ctrl(Key::Z);
    assert_eq!(owner(&opened, "Adresser"), "");
}
