//! Blocks of cells in the grid: copied, cut, pasted; many rows at once; text found and replaced.
//!
//! How a block is read stands with `fyrfalt::import::block`; here it is driven by keys and words.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, OutputCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::query::Condition;
use fyrfalt::model::{Dataset, DatasetId, Field, FieldKey, Inventory, Language, Line, ScoringModel, Stage, Value};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{Opened, Window};

/// Columns of the grid as it begins, by their places to the right of the title.
const DEPARTMENT: usize = 1;
const OWNER: usize = 7;
const MODIFIED: usize = 10;
const TITLES: [&str; 5] = ["Adresser", "Badplatser", "Cykelvägar", "Detaljplaner", "Elnät"];

fn commands(titles: &[&str]) -> [Command; 2] {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, fyrfalt::example::WRITTEN_FOR, &mut new_uuid).organisation;
    let new = |title: &&str| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: (*title).to_owned(), language: Language::Sv };
    [Command::CreateInventory(organisation, Box::new(model)), Command::AddDatasets(titles.iter().map(new).collect())]
}

fn list_of(titles: &[&str]) -> Opened {
    Window::default().inventory(Place::Datasets, commands(titles))
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

fn owners(opened: &Opened) -> Vec<String> {
    TITLES.iter().map(|title| owner(opened, title)).collect()
}

fn has(opened: &Opened, label: &str) -> bool {
    opened.harness.query_all_by_label(label).next().is_some()
}

fn has_part(opened: &Opened, part: &str) -> bool {
    opened.harness.query_all_by_label_contains(part).next().is_some()
}

fn event(opened: &mut Opened, event: Event) {
    opened.harness.event(event);
    opened.harness.run_ok();
}

fn paste(opened: &mut Opened, text: &str) {
    event(opened, Event::Paste(text.to_owned()));
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn shift(opened: &mut Opened, key: Key) {
    opened.harness.key_press_modifiers(Modifiers::SHIFT, key);
    opened.harness.run_ok();
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

/// Puts the cursor of the grid into a row and a column.
fn stand_at(opened: &mut Opened, row: usize, column: usize) {
    opened.harness.get_by(|node| node.role() == Role::ListBox && node.label().is_some_and(|label| label.starts_with("Lista med"))).focus();
    opened.harness.run_ok();
    press(opened, Key::Home);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Home);
    opened.harness.run_ok();
    for _ in 0..=row {
        press(opened, Key::ArrowDown);
    }
    if row == 0 || selected_row(opened) != Some(row) {
        while selected_row(opened).is_some_and(|at| at > row) {
            press(opened, Key::ArrowUp);
        }
    }
    for _ in 0..column {
        press(opened, Key::ArrowRight);
    }
}

/// Returns the row that is chosen, among the titles in the order they are shown.
fn selected_row(opened: &Opened) -> Option<usize> {
    let id = opened.harness.state().document().unwrap().selected?;
    let inventory = inventory(opened);
    let mut titles: Vec<(String, DatasetId)> = inventory.datasets().map(|dataset| (dataset.title(Language::Sv).to_owned(), dataset.id())).collect();
    titles.sort();
    titles.iter().position(|(_, other)| *other == id)
}

/// Copies what is chosen and returns what came to the clipboard.
fn copied(opened: &mut Opened, event: Event) -> String {
    opened.harness.event(event);
    opened.harness.step();
    let commands = &opened.harness.output().platform_output.commands;
    let text = commands.iter().find_map(|command| if let OutputCommand::CopyText(text) = command { Some(text.clone()) } else { None });
    opened.harness.run_ok();
    text.expect("something is copied")
}

#[test]
fn a_block_from_excel_lands_at_the_cursor_and_is_one_step() {
    let mut opened = list_of(&TITLES);
    stand_at(&mut opened, 1, OWNER);
    paste(&mut opened, "Anna\tÅrligen\r\nBo\tMånatligen\r\n");
    assert_eq!(owners(&opened), ["", "Anna", "Bo", "", ""]);
    assert_eq!(dataset(&opened, "Badplatser").code(Field::Frequency).map(fyrfalt::model::Code::as_str), Some("ANNUAL"));
    assert!(has(&opened, "Gjort: inklistring av 2 rader") && has(&opened, "Ångra"));
    opened.ctrl(Key::Z);
    assert_eq!(owners(&opened), [""; 5]);
    assert_eq!(dataset(&opened, "Badplatser").code(Field::Frequency), None, "one step");
}

#[test]
fn a_paste_below_the_last_row_adds_datasets_after_one_question() {
    let mut opened = list_of(&TITLES);
    stand_at(&mut opened, 4, 0);
    paste(&mut opened, "Elnät\tTeknik\r\nFöreningar\tTeknik\r\nGator\tMiljö\r\n\tIngen titel\r\n");
    assert!(has(&opened, "Allt kan inte klistras in"));
    assert!(has_part(&opened, "Titeln saknas"), "the row without a title is told");
    press(&mut opened, Key::Escape);
    assert_eq!(inventory(&opened).datasets().len(), 5, "nothing happened");

    stand_at(&mut opened, 4, 0);
    paste(&mut opened, "Elnät\tTeknik\r\nFöreningar\tTeknik\r\nGator\tMiljö\r\n");
    assert!(has(&opened, "Ändra 1 och lägga till 2 datamängder?"));
    click(&mut opened, "Lägg till förvaltningen Miljö");
    click(&mut opened, "Ändra 1 och lägg till 2");
    let after = inventory(&opened);
    assert_eq!((after.datasets().len(), after.departments().count()), (7, 1));
    assert_eq!(after.department_of(&dataset(&opened, "Föreningar")), "Teknik");
    assert_eq!(after.department_of(&dataset(&opened, "Gator")), "", "its department was not wanted");
    assert!(has(&opened, "Gjort: inklistring av 3 rader"));
    opened.ctrl(Key::Z);
    assert_eq!((inventory(&opened).datasets().len(), inventory(&opened).departments().count()), (5, 0), "one step");
}

#[test]
fn rows_that_are_hidden_are_never_written_to() {
    let mut opened = list_of(&TITLES);
    search(&mut opened, "pla", 0);
    for _ in 0..OWNER {
        press(&mut opened, Key::ArrowRight);
    }
    paste(&mut opened, "Anna\r\nBo\r\n");
    assert_eq!(owners(&opened), ["", "Anna", "", "Bo", ""], "Badplatser and Detaljplaner are shown, Cykelvägar is not");
}

/// Searches for words and puts the cursor of the grid into the title of one of two that are found.
fn search(opened: &mut Opened, words: &str, row: usize) {
    opened.ctrl(Key::F);
    event(opened, Event::Text(words.to_owned()));
    press(opened, Key::Enter);
    // The first press only enters the list.
    for _ in 0..2 {
        press(opened, if row == 0 { Key::ArrowUp } else { Key::ArrowDown });
    }
}

#[test]
fn a_row_that_a_change_hides_is_told_and_can_be_shown() {
    let mut opened = list_of(&TITLES);
    search(&mut opened, "pla", 0);
    event(&mut opened, Event::Text("Badhus".to_owned()));
    press(&mut opened, Key::Enter);
    let told = "Badhus visas inte längre: filtret döljer den";
    assert!(has(&opened, told) && has(&opened, "Lista med 1 datamängd"), "Badplatser is called otherwise and was hidden");
    opened.picture("hidden-one");
    click(&mut opened, "Visa den");
    assert!(!has(&opened, told) && has(&opened, "Lista med 1 datamängd") && has_part(&opened, "1 utvald"));
}

#[test]
fn rows_that_a_paste_adds_and_the_filter_hides_are_told_beside_the_way_back() {
    let mut opened = list_of(&TITLES);
    search(&mut opened, "pla", 1);
    paste(&mut opened, "Planer\r\nGator\r\nVägar\r\n");
    click(&mut opened, "Ändra 1 och lägg till 2");
    opened.picture("hidden-pasted");
    assert!(has(&opened, "2 nya datamängder visas inte: filtret döljer dem"));
    assert!(has(&opened, "Gjort: inklistring av 3 rader") && has(&opened, "Ångra"), "what was done can be taken back beside it");
    click(&mut opened, "Visa dem");
    assert!(has(&opened, "Lista med 2 datamängder"), "Gator and Vägar");
}

#[test]
fn a_new_dataset_that_the_filter_hides_is_told() {
    let mut opened = list_of(&TITLES);
    search(&mut opened, "pla", 0);
    opened.ctrl(Key::N);
    event(&mut opened, Event::Text("Gator".to_owned()));
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Gator är tillagd, men filtret döljer den"));
    event(&mut opened, Event::Text("Skolplaner".to_owned()));
    press(&mut opened, Key::Enter);
    assert!(!has_part(&opened, "filtret döljer") && has(&opened, "Lista med 3 datamängder"), "one that it shows is not, and the words before are gone");
}

#[test]
fn only_what_changes_under_the_eyes_is_told_as_hidden() {
    let mut opened = list_of(&TITLES);
    search(&mut opened, "pla", 0);
    let id = dataset(&opened, "Badplatser").id();
    let title = FieldKey::new(Field::Title, Language::Sv);
    let rename = |name: &str| Action::run(Command::EditDataset(id, vec![(title, Some(Value::Line(Line::new(name).unwrap())))]));
    opened.harness.state_mut().ask(Action::Go(Place::Overview));
    opened.harness.run_ok();
    opened.harness.state_mut().ask(rename("Badhus"));
    opened.harness.run_ok();
    opened.harness.state_mut().ask(Action::Go(Place::Datasets));
    opened.harness.run_ok();
    assert!(has(&opened, "Lista med 1 datamängd") && !has_part(&opened, "filtret döljer"), "it was changed on another screen");
    opened.harness.state_mut().ask(Action::Do(fyrfalt::ui::verb::Verb::Undo));
    opened.harness.run_ok();
    assert!(has(&opened, "Lista med 2 datamängder") && !has_part(&opened, "filtret döljer"));
}

#[test]
fn what_cannot_be_pasted_is_told_and_the_rest_can_be() {
    let mut opened = list_of(&TITLES);
    stand_at(&mut opened, 0, OWNER);
    let block = "Anna\tÅrligen\tCC0-1.0\r\nBo\tNågon gång\tIngen\r\n";
    paste(&mut opened, block);
    assert!(has(&opened, "Allt kan inte klistras in") && has(&opened, "2 celler eller rader kan inte klistras in"));
    assert!(has(&opened, "Rad 2, Licens: ”Ingen”. Finns inte i fältets lista"));
    assert!(has(&opened, "Adresser, Informationsägare: (tomt) blir Anna"), "what changes is shown before and after");
    click(&mut opened, "Avbryt");
    assert_eq!(owners(&opened), [""; 5]);
    stand_at(&mut opened, 0, OWNER);
    paste(&mut opened, block);
    click(&mut opened, "Klistra in resten");
    assert_eq!(owners(&opened), ["Anna", "Bo", "", "", ""]);
    assert_eq!(dataset(&opened, "Badplatser").code(Field::License), None);
}

#[test]
fn what_is_worked_out_is_passed_over_and_that_is_said() {
    let mut opened = list_of(&TITLES);
    stand_at(&mut opened, 0, 4);
    paste(&mut opened, "99\t1\r\n");
    assert!(has(&opened, "Prioritet, Plats räknas ut ur poängen och kan inte skrivas in"));
    stand_at(&mut opened, 0, 2);
    paste(&mut opened, "Publicera");
    assert_eq!(dataset(&opened, "Adresser").stage(), Stage::Identify);
    assert!(has_part(&opened, "Skedet ändras inte så här"), "a stage is moved, and by nobody's paste");
    stand_at(&mut opened, 0, 6);
    paste(&mut opened, "Fri	Anna\r\n");
    assert!(has(&opened, "Skyddsgrindarna bedöms på kortet"), "and a gate is not worked out");
    assert_eq!(owner(&opened, "Adresser"), "Anna");
    paste(&mut opened, "\t\r\n");
    stand_at(&mut opened, 0, OWNER);
    paste(&mut opened, "\r\n");
    assert!(has(&opened, "Inget ändras: cellerna innehåller redan detta"));
}

#[test]
fn what_is_copied_can_be_pasted_elsewhere_and_cut_is_one_step() {
    let mut opened = list_of(&TITLES);
    stand_at(&mut opened, 0, OWNER);
    paste(&mut opened, "=Anna\tÅrligen\r\n\"Bo\tB\"\tDagligen\r\n");
    assert_eq!(owners(&opened), ["=Anna", "Bo B", "", "", ""], "a tab in a line becomes a space");
    stand_at(&mut opened, 0, OWNER);
    shift(&mut opened, Key::ArrowDown);
    shift(&mut opened, Key::ArrowRight);
    let block = copied(&mut opened, Event::Copy);
    assert_eq!(block, "\u{a0}=Anna\tÅrligen\r\nBo B\tDagligen\r\n");
    assert!(has(&opened, "4 celler kopierade"));
    stand_at(&mut opened, 2, OWNER);
    paste(&mut opened, &block);
    assert_eq!(owners(&opened), ["=Anna", "Bo B", "=Anna", "Bo B", ""]);
    stand_at(&mut opened, 0, OWNER);
    shift(&mut opened, Key::ArrowDown);
    assert_eq!(copied(&mut opened, Event::Cut), "\u{a0}=Anna\r\nBo B\r\n");
    assert_eq!(owners(&opened), ["", "", "=Anna", "Bo B", ""]);
    opened.ctrl(Key::Z);
    assert_eq!(owners(&opened)[..2], ["=Anna", "Bo B"]);
}

#[test]
fn one_cell_fills_what_is_chosen() {
    let mut opened = list_of(&TITLES);
    stand_at(&mut opened, 1, OWNER);
    shift(&mut opened, Key::ArrowDown);
    shift(&mut opened, Key::ArrowDown);
    paste(&mut opened, "Anna");
    assert_eq!(owners(&opened), ["", "Anna", "Anna", "Anna", ""]);
}

#[test]
fn a_large_block_is_read_in_the_background() {
    let mut opened = list_of(&["Adresser"]);
    stand_at(&mut opened, 0, 0);
    let rows: Vec<String> = (0..2_000).map(|row| format!("Ny {row}\tTeknik\r\n")).collect();
    let block = rows.concat();
    paste(&mut opened, &block);
    opened.wait_for("Ändra 1 och lägga till 1\u{a0}999 datamängder?");
}

fn tick_all(opened: &mut Opened) {
    stand_at(opened, 0, 0);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run_ok();
}

#[test]
fn many_rows_get_a_field_at_once() {
    let mut opened = list_of(&TITLES);
    assert!(!has(&opened, "Sätt fält…"));
    tick_all(&mut opened);
    assert!(has(&opened, "5 valda"));
    click(&mut opened, "Sätt fält…");
    assert!(has(&opened, "Sätt ett fält för 5 datamängder"));
    click(&mut opened, "Välj fält: Välj fält");
    opened.type_into("Sök", "informationsä");
    press(&mut opened, Key::Enter);
    opened.type_into("Informationsägare", "Teknisk chef");
    opened.ctrl(Key::Enter);
    assert_eq!(owners(&opened), ["Teknisk chef"; 5]);
    assert!(has(&opened, "Gjort: ändra 5 datamängder"));
    opened.ctrl(Key::Z);
    assert_eq!(owners(&opened), [""; 5]);
}

#[test]
fn many_rows_are_removed_after_one_question() {
    let mut opened = list_of(&TITLES);
    tick_all(&mut opened);
    click(&mut opened, "Ta bort…");
    assert!(has(&opened, "Ta bort 5 datamängder?"));
    press(&mut opened, Key::Enter);
    assert_eq!(inventory(&opened).datasets().len(), 5, "enter alone removes nothing");
    click(&mut opened, "Ta bort…");
    click(&mut opened, "Ta bort 5");
    assert_eq!(inventory(&opened).datasets().len(), 0);
    opened.ctrl(Key::Z);
    assert_eq!(inventory(&opened).datasets().len(), 5);
}

#[test]
fn only_rows_that_are_shown_are_meant_by_the_bar() {
    let mut opened = list_of(&TITLES);
    tick_all(&mut opened);
    opened.ctrl(Key::F);
    event(&mut opened, Event::Text("pla".to_owned()));
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "2 valda"));
    click(&mut opened, "Ta bort…");
    click(&mut opened, "Ta bort 2");
    let left: Vec<String> = inventory(&opened).datasets().map(|dataset| dataset.title(Language::Sv).to_owned()).collect();
    assert_eq!(left, ["Adresser", "Cykelvägar", "Elnät"]);
}

#[test]
fn text_is_replaced_where_it_is_ticked() {
    let mut opened = list_of(&["Badplatser i Sjöbo", "Bibliotek i sjöbo", "Cykelvägar", "Sjöbo"]);
    opened.ctrl(Key::H);
    opened.type_into("Sök efter", "sjöbo");
    assert!(has(&opened, "3 träffar i 3 fält hos 3 datamängder"));
    assert!(has_part(&opened, "Datamängden behöver en titel") || has(&opened, "1 fält kan inte få det nya värdet och står kvar"));
    opened.type_into("Ersätt med", "Ystad");
    click(&mut opened, "Bibliotek i sjöbo, Titel: Bibliotek i sjöbo blir Bibliotek i Ystad");
    click(&mut opened, "Ersätt i 2 fält");
    let titles = || -> Vec<String> { inventory(&opened).datasets().map(|dataset| dataset.title(Language::Sv).to_owned()).collect() };
    assert_eq!(titles(), ["Badplatser i Ystad", "Bibliotek i sjöbo", "Cykelvägar", "Ystad"]);
    assert!(has(&opened, "Gjort: ersätt text i 2 datamängder"));
}

#[test]
fn enter_goes_through_the_places_and_then_to_the_button() {
    let mut opened = list_of(&["Badplatser", "Badhus", "Cykelvägar", "Badbryggor"]);
    opened.ctrl(Key::H);
    event(&mut opened, Event::Text("bad".to_owned()));
    for place in ["Plats 1 av 3.", "Plats 2 av 3.", "Plats 3 av 3.", "Plats 1 av 3."] {
        press(&mut opened, Key::Enter);
        assert!(has_part(&opened, place), "{place}");
    }
    opened.picture("replace-standing");
    shift(&mut opened, Key::Enter);
    assert!(has_part(&opened, "Plats 3 av 3."));
    event(&mut opened, Event::Text("h".to_owned()));
    assert!(has(&opened, "1 träff i 1 fält hos 1 datamängd"), "the cursor has stayed in the field, and another text begins anew");
    opened.type_into("Sök efter", "bad");
    opened.type_into("Ersätt med", "Sim");
    press(&mut opened, Key::Enter);
    assert!(opened.harness.get_by_label("Ersätt i 3 fält").accesskit_node().is_focused(), "nothing is replaced unseen");
    assert_eq!(dataset(&opened, "Badhus").title(Language::Sv), "Badhus");
    press(&mut opened, Key::Enter);
    assert_eq!(dataset(&opened, "Simhus").title(Language::Sv), "Simhus");
}

#[test]
fn hidden_rows_and_codes_are_not_replaced() {
    let mut opened = list_of(&["Badplatser", "Badhus", "Cykelvägar"]);
    opened.ctrl(Key::F);
    event(&mut opened, Event::Text("hus".to_owned()));
    opened.ctrl(Key::H);
    assert!(has(&opened, "Rader som filtret döljer genomsöks inte"));
    opened.type_into("Sök efter", "bad");
    assert!(has(&opened, "1 träff i 1 fält hos 1 datamängd"));
    opened.type_into("Sök efter", "CC0");
    assert!(has(&opened, "Finns inte i den rad som visas"));
}

#[test]
fn f3_walks_through_the_matches_also_when_all_rows_are_shown_again() {
    let mut opened = list_of(&TITLES);
    stand_at(&mut opened, 0, OWNER);
    paste(&mut opened, "Badplatschef\r\n");
    opened.ctrl(Key::F);
    event(&mut opened, Event::Text("badplats".to_owned()));
    press(&mut opened, Key::Escape);
    press(&mut opened, Key::F3);
    assert!(has_part(&opened, "av 2"), "Adresser by its owner, Badplatser by its title");
    let mut seen = vec![selected_row(&opened)];
    press(&mut opened, Key::F3);
    seen.push(selected_row(&opened));
    seen.sort_unstable();
    assert_eq!(seen, [Some(0), Some(1)]);
    let last = selected_row(&opened);
    press(&mut opened, Key::F3);
    shift(&mut opened, Key::F3);
    assert_eq!(selected_row(&opened), last);
}

/// Pictures of what is asked: set `FYRFALT_PICTURES` to see them.
#[test]
fn the_dialogs_look_as_they_should_in_every_look() {
    for (name, locale, theme, size, text_size) in [
        ("sv-light", Locale::Sv, ThemeChoice::Light, (1366.0, 768.0), 100),
        ("en-dark", Locale::En, ThemeChoice::Dark, (1366.0, 768.0), 100),
        ("da-projector", Locale::Da, ThemeChoice::Projector, (1920.0, 1080.0), 100),
        ("sv-small", Locale::Sv, ThemeChoice::Light, (1024.0, 700.0), 150),
    ] {
        let window = || Window { locale, theme, size: size.into(), text_size, ..Window::default() };
        let picture = |opened: &mut Opened, what: &str| opened.picture(&format!("blocks-{what}-{name}"));
        let mut opened = window().example(Place::Datasets);
        let grid = |opened: &mut Opened| {
            opened.harness.get_by(|node| node.role() == Role::ListBox && node.label().is_some_and(|label| label.contains(char::is_numeric))).focus();
            opened.harness.run_ok();
            press(opened, Key::ArrowDown);
        };
        grid(&mut opened);
        for _ in 0..OWNER {
            press(&mut opened, Key::ArrowRight);
        }
        paste(&mut opened, "Anna\tIbland\tIngen\t2024-13-01\tBygglov\r\nBo\tÅrligen\tCC0-1.0\t03/04/2024\tBygglov\r\n");
        picture(&mut opened, "errors");
        press(&mut opened, Key::Escape);
        opened.ctrl(Key::H);
        opened.harness.run_ok();
        event(&mut opened, Event::Text("er".to_owned()));
        press(&mut opened, Key::Enter);
        picture(&mut opened, "replace");
        press(&mut opened, Key::Escape);
        grid(&mut opened);
        opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        opened.harness.run_ok();
        picture(&mut opened, "bulk");
        let ids: Vec<DatasetId> = inventory(&opened).datasets().map(|dataset| dataset.id()).collect();
        opened.harness.state_mut().ask(Action::Ask(fyrfalt::ui::asked::Asked::SetField(ids.clone())));
        opened.harness.run_ok();
        picture(&mut opened, "field");
        press(&mut opened, Key::Escape);
        opened.harness.state_mut().ask(Action::Ask(fyrfalt::ui::asked::Asked::Remove(ids.clone())));
        opened.harness.run_ok();
        picture(&mut opened, "remove");
        press(&mut opened, Key::Escape);
        assert!(inventory(&opened).datasets().len() > 5);
        opened.harness.state_mut().ask(Action::List(vec![Condition::Not(Box::new(Condition::Lacks(Field::Owner)))]));
        opened.harness.run_ok();
        let owner = FieldKey::new(Field::Owner, Language::Sv);
        opened.harness.state_mut().ask(Action::run(Command::EditDatasets(ids[..3].to_vec(), owner, None)));
        opened.harness.run_ok();
        picture(&mut opened, "hidden");
        grid(&mut opened);
        press(&mut opened, Key::Home);
        for _ in 0..MODIFIED {
            press(&mut opened, Key::ArrowRight);
        }
        event(&mut opened, Event::Text("2026-13-40".to_owned()));
        opened.ctrl(Key::W);
        picture(&mut opened, "leaving");
        assert!(opened.harness.state().document().is_some(), "it is asked first");
    }
}

#[test]
fn a_move_of_many_goes_through_its_own_question() {
    let mut opened = list_of(&TITLES);
    let ids: Vec<DatasetId> = inventory(&opened).datasets().map(|dataset| dataset.id()).collect();
    tick_all(&mut opened);
    opened.harness.get_by_role_and_label(Role::ComboBox, "Skede").click();
    opened.harness.run_ok();
    click(&mut opened, "Förbereda");
    assert!(inventory(&opened).datasets().all(|dataset| dataset.stage() == Stage::Identify));
    assert!(has_part(&opened, "5"), "what the move still takes is told for {} datasets", ids.len());
    press(&mut opened, Key::Escape);
    let key = FieldKey::new(Field::Department, Language::Sv);
    assert!(ids.iter().all(|id| inventory(&opened).dataset(*id).unwrap().get(key).is_none_or(|value| matches!(value, Value::Department(_)))));
    assert_eq!(DEPARTMENT, 1);
}

#[test]
fn clearing_and_filling_say_what_they_leave() {
    let mut opened = list_of(&TITLES);
    stand_at(&mut opened, 0, OWNER);
    paste(&mut opened, "Anna\r\nBo\r\n");
    stand_at(&mut opened, 0, 2);
    for _ in 2..OWNER {
        shift(&mut opened, Key::ArrowRight);
    }
    press(&mut opened, Key::Delete);
    assert_eq!(owners(&opened)[..2], ["", "Bo"]);
    assert!(has_part(&opened, "Skedet ändras inte så här") && has_part(&opened, "Ruta, Prioritet, Plats räknas ut ur poängen"));
    shift(&mut opened, Key::ArrowDown);
    opened.ctrl(Key::D);
    assert_eq!(owners(&opened)[..2], ["", ""]);
    assert!(has_part(&opened, "Skedet ändras inte så här"));
}

#[test]
fn a_line_break_in_a_title_becomes_a_space_and_that_is_said() {
    let mut opened = list_of(&TITLES);
    stand_at(&mut opened, 1, 0);
    paste(&mut opened, "\"Badplatser\r\noch bad\"\tTeknik\r\n");
    assert!(has(&opened, "I 1 cell blev radbrytningen ett mellanslag"));
    click(&mut opened, "Klistra in");
    assert_eq!(dataset(&opened, "Badplatser och bad").title(Language::Sv), "Badplatser och bad");
    stand_at(&mut opened, 1, 0);
    paste(&mut opened, "\"Badplatser\r\noch badhus\"\r\n");
    assert!(has(&opened, "I 1 cell blev radbrytningen ett mellanslag"));
}

#[test]
fn parts_of_a_whole_are_copied_in_words_that_no_spreadsheet_takes_for_a_day() {
    let mut opened = Window::default().example(Place::Datasets);
    opened.harness.get_by(|node| node.role() == Role::ListBox && node.label().is_some_and(|label| label.starts_with("Lista med"))).focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::End);
    let copied = copied(&mut opened, Event::Copy);
    let parts: Vec<&str> = copied.split(" av ").collect();
    assert!(parts.len() == 2 && parts.iter().all(|part| part.parse::<u32>().is_ok()), "{copied:?}");
}

#[test]
fn messages_do_not_cover_the_row_that_is_worked_on() {
    let titles: Vec<String> = (0..60).map(|number| format!("Datamängd {number}")).collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let mut opened = list_of(&titles);
    opened.harness.get_by(|node| node.role() == Role::ListBox && node.label().is_some_and(|label| label.starts_with("Lista med"))).focus();
    opened.harness.run_ok();
    for at_end in [false, true] {
        press(&mut opened, Key::ArrowDown);
        opened.harness.key_press_modifiers(Modifiers::COMMAND, if at_end { Key::End } else { Key::Home });
        opened.harness.run_ok();
        for _ in 0..3 {
            press(&mut opened, Key::Home);
        }
        press(&mut opened, Key::Delete);
        opened.harness.run_ok();
        let toast = opened.harness.get_by_label_contains("En titel kan inte tömmas").rect();
        let row = opened.harness.get_by_role(Role::GridCell).rect();
        let is_beside = toast.bottom() < row.top() || toast.top() > row.bottom();
        assert!(is_beside, "{toast:?} lies over {row:?}");
    }
}
