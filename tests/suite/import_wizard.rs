//! The whole way of a list through the import screen: cells put right where they stand, matches decided, sources known again, several lists, pasted text.
//!
//! The columns and the choices over them are tested in `import_screen.rs`; what a list means in `import_lists.rs`.

use std::path::{Path, PathBuf};

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Event, Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset, OrganisationDraft};
use fyrfalt::model::{DatasetId, Field, FieldKey, Language, ScoringModel};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use fyrfalt::ui::verb::Verb;

use crate::window::{Opened, Window};

const FIRST: &str = "Titel;Beskrivning;Förvaltning;Frekvens;Publiceringsdatum
Cykelvägar i kommunen;Vägar för cykel;Teknik och drift;Årligen;2023-05-01
Badplatser;Läge och service;Kultur och fritid;Varje dag;2024-12-31
Belysningsstolpar;Läge och typ;Teknik och drift;vid fullmåne;snart
Återvinningsstationer;Läge;Teknik och drift;vid fullmåne;2022-01-15";

/// The same source a month later: one title is written otherwise, one is new, one has vanished, and there is a new column.
const SECOND: &str = "Titel;Beskrivning;Förvaltning;Frekvens;Publiceringsdatum;Kontakt
Cykelvägar;Vägar för cykel i hela kommunen;Teknik och drift;Årligen;2023-05-01;
Badplatser;Läge, service och vattenkvalitet;Kultur och fritid;Varje dag;2024-12-31;
Belysningsstolpar;Läge och typ;Teknik och drift;Varje månad;2025-02-01;
Lekplatser;Läge;Teknik och drift;Årligen;2022-01-15;";

fn empty(window: Window) -> Opened {
    let draft = OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() };
    window.inventory(Place::Overview, [Command::CreateInventory(draft, Box::new(ScoringModel::standard()))])
}

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn begin(opened: &mut Opened, name: &str, text: &str) {
    let path = write(opened.folder.path(), name, text);
    opened.harness.state_mut().ask(Action::ImportFile(path));
    opened.harness.run_ok();
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn has(opened: &Opened, label: &str) -> bool {
    opened.harness.query_by_label(label).is_some()
}

fn titles(opened: &Opened) -> Vec<String> {
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let mut titles: Vec<String> = inventory.datasets().map(|dataset| dataset.title(Language::Sv).to_owned()).collect();
    titles.sort();
    titles
}

fn description(opened: &Opened, title: &str) -> String {
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let dataset = inventory.datasets().find(|dataset| dataset.title(Language::Sv) == title).unwrap();
    dataset.description(Language::Sv).to_owned()
}

/// Returns what the preview says of the cell that is looked at.
fn looked_at(opened: &Opened) -> String {
    opened.harness.get_by_label("Förhandsvisning").accesskit_node().value().unwrap_or_default()
}

/// Takes in the first list.
fn with_first(window: Window) -> Opened {
    let mut opened = empty(window);
    begin(&mut opened, "tekniks_lista.csv", FIRST);
    opened.wait_for("Importera 4 datamängder");
    click(&mut opened, "Importera 4 datamängder");
    assert!(has(&opened, "Listan är importerad"));
    click(&mut opened, "Stäng");
    opened
}

#[test]
fn a_cell_is_put_right_where_it_stands() {
    let mut opened = empty(Window::default());
    begin(&mut opened, "lista.csv", FIRST);
    opened.wait_for("Importera 4 datamängder");
    press(&mut opened, Key::F8);
    assert!(looked_at(&opened).contains("Rad 4, Belysningsstolpar"), "{}", looked_at(&opened));
    opened.picture("wizard-cell");
    // The first thing to look at is the frequency; the next is the date.
    press(&mut opened, Key::F8);
    assert!(looked_at(&opened).starts_with("Först publicerad: snart"), "{}", looked_at(&opened));
    press(&mut opened, Key::F2);
    opened.picture("wizard-cell-writing");
    let field = opened.harness.get_by_role_and_label(Role::TextInput, "Först publicerad, rad 4");
    field.type_text("2024-02-29");
    opened.harness.run_ok();
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "1 cell är ändrad här"));
    click(&mut opened, "Importera 4 datamängder");
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let dataset = inventory.datasets().find(|dataset| dataset.title(Language::Sv) == "Belysningsstolpar").unwrap();
    assert!(dataset.values().any(|(key, value)| key.field() == Field::Issued && value.to_string() == "2024-02-29"));
}

#[test]
fn writing_is_taken_back_with_escape_and_nothing_is_lost_unasked() {
    let mut opened = empty(Window::default());
    begin(&mut opened, "lista.csv", FIRST);
    opened.wait_for("Importera 4 datamängder");
    opened.harness.get_by_label("Förhandsvisning").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::ArrowRight);
    press(&mut opened, Key::F2);
    opened.harness.get_by_role_and_label(Role::TextInput, "Titel, rad 2").type_text("Något annat");
    opened.harness.run_ok();
    press(&mut opened, Key::Escape);
    assert!(!has(&opened, "1 cell är ändrad här"));
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Import);
    press(&mut opened, Key::Delete);
    assert!(has(&opened, "1 cell är ändrad här"));
    assert!(has(&opened, "Importera 3 datamängder"));
    click(&mut opened, "Avbryt");
    opened.picture("wizard-leaving");
    assert!(has(&opened, "Du har gjort 1 ändring eller val. Det går förlorat."));
    click(&mut opened, "Stanna kvar");
    click(&mut opened, "Ta alla som i filen");
    assert!(has(&opened, "Importera 4 datamängder"));
    click(&mut opened, "Avbryt");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets);
}

#[test]
fn a_value_is_picked_for_all_cells_that_say_the_same() {
    let mut opened = empty(Window::default());
    begin(&mut opened, "lista.csv", FIRST);
    opened.wait_for("Importera 4 datamängder");
    press(&mut opened, Key::F8);
    click(&mut opened, "Välj ett värde: Välj ett värde");
    opened.harness.get_by_role_and_label(Role::TextInput, "Välj ett värde").focus();
    opened.harness.run_ok();
    opened.harness.get_by_role_and_label(Role::TextInput, "Välj ett värde").type_text("årlig");
    opened.harness.run_ok();
    click(&mut opened, "Årligen");
    assert!(has(&opened, "2 celler är ändrade här"));
}

#[test]
fn next_months_list_is_known_again_matched_and_never_deletes() {
    let mut opened = with_first(Window::default());
    begin(&mut opened, "tekniks_lista_mars.csv", SECOND);
    opened.wait_for("Nästa: 1 trolig träff");
    assert!(has(&opened, "Läses som ”tekniks lista”, senast 2026-11-21: 1 ny kolumn"));
    opened.picture("wizard-source");
    click(&mut opened, "Nästa: 1 trolig träff");
    opened.picture("wizard-matches");
    opened.harness.get_by_label("Rader som matchar något som finns").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::Num2);
    opened.picture("wizard-matches-chosen");
    // The title is not taken, everything else is.
    click(&mut opened, "Titel");
    let vanished = "Försvunna 1: klart";
    click(&mut opened, vanished);
    opened.picture("wizard-vanished");
    assert!(has(&opened, "Öppna Återvinningsstationer"));
    click(&mut opened, "Importera 4 datamängder");
    opened.picture("wizard-done");
    assert_eq!(titles(&opened), ["Badplatser", "Belysningsstolpar", "Cykelvägar i kommunen", "Lekplatser", "Återvinningsstationer"]);
    assert_eq!(description(&opened, "Cykelvägar i kommunen"), "Vägar för cykel i hela kommunen");
    click(&mut opened, "1 har försvunnit");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets);
}

#[test]
fn what_was_changed_on_both_sides_is_shown_side_by_side_and_stays_unless_one_chooses() {
    for (button, left) in [("Behåll det som står här", "Skriven här"), ("Ta listans", "Vägar för cykel i hela kommunen")] {
        let mut opened = with_first(Window::default());
        let id = {
            let inventory = opened.harness.state().document().unwrap().session.inventory();
            inventory.datasets().find(|dataset| dataset.title(Language::Sv) == "Cykelvägar i kommunen").unwrap().id()
        };
        let key = FieldKey::new(Field::Description, Language::Sv);
        let edit = Command::EditDataset(id, vec![(key, Some(key.parse_value("Skriven här").unwrap()))]);
        opened.harness.state_mut().ask(Action::run(edit));
        opened.harness.run_ok();
        begin(&mut opened, "tekniks_lista_mars.csv", &FIRST.replace("Vägar för cykel", "Vägar för cykel i hela kommunen"));
        opened.wait_for("Nästa: 1 rad att välja i");
        click(&mut opened, "Nästa: 1 rad att välja i");
        assert!(has(&opened, "1 fält säger något annat i listan; det som står här är kvar"));
        opened.picture("wizard-clash");
        click(&mut opened, button);
        let take_in = opened
            .harness
            .get_all_by_role(Role::Button)
            .find_map(|node| node.accesskit_node().label().filter(|label| label.starts_with("Importera ") || label.starts_with("Spara att listan")));
        click(&mut opened, &take_in.unwrap());
        assert_eq!(description(&opened, "Cykelvägar i kommunen"), left, "{button}");
        begin(&mut opened, "tekniks_lista_april.csv", &FIRST.replace("Vägar för cykel", "Vägar för cykel i hela kommunen"));
        opened.wait_for("Allt i listan finns redan i datainventeringen");
    }
}

#[test]
fn a_list_that_meets_what_was_written_by_hand_is_laid_beside_it() {
    for (button, left) in [("Behåll det som står här", "Skriven för hand"), ("Ta listans", "Läge och service")] {
        let mut opened = empty(Window::default());
        let id = DatasetId::from_uuid(uuid::Uuid::from_u128(500));
        let new = NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv };
        let key = FieldKey::new(Field::Description, Language::Sv);
        let edit = Command::EditDataset(id, vec![(key, Some(key.parse_value("Skriven för hand").unwrap()))]);
        for command in [Command::AddDatasets(vec![new]), edit] {
            opened.harness.state_mut().ask(Action::run(command));
            opened.harness.run_ok();
        }
        let list = "Titel;Beskrivning\nBadplatser;Läge och service\n";
        begin(&mut opened, "bad.csv", list);
        opened.wait_for("Nästa: 1 rad att välja i");
        click(&mut opened, "Nästa: 1 rad att välja i");
        assert!(has(&opened, "1 fält säger något annat i listan; det som står här är kvar"));
        opened.picture("wizard-first-meeting");
        click(&mut opened, button);
        opened.picture("wizard-first-meeting-chosen");
        let take_in = if left == "Skriven för hand" { "Spara att listan är läst" } else { "Importera 1 datamängd" };
        click(&mut opened, take_in);
        assert_eq!(description(&opened, "Badplatser"), left, "{button}");
        begin(&mut opened, "bad.csv", list);
        opened.wait_for("Allt i listan finns redan i datainventeringen");
    }
}

#[test]
fn a_row_can_be_new_the_same_or_nothing() {
    for (key, left) in [(Key::Num1, 6), (Key::Num3, 5), (Key::Num4, 5)] {
        let mut opened = with_first(Window::default());
        begin(&mut opened, "tekniks_lista_mars.csv", SECOND);
        opened.wait_for("Nästa: 1 trolig träff");
        click(&mut opened, "Nästa: 1 trolig träff");
        opened.harness.get_by_label("Rader som matchar något som finns").focus();
        opened.harness.run_ok();
        press(&mut opened, key);
        let take_in =
            opened.harness.get_all_by_role(Role::Button).find_map(|node| node.accesskit_node().label().filter(|label| label.starts_with("Importera ")));
        click(&mut opened, &take_in.unwrap());
        assert_eq!(titles(&opened).len(), left, "{key:?}: {:?}", titles(&opened));
        assert_eq!(description(&opened, "Cykelvägar i kommunen"), "Vägar för cykel");
        // Undone, the list comes back with what was chosen.
        opened.ctrl(Key::Z);
        assert!(opened.harness.query_by_label("Ta tillbaka valet").is_some());
        assert_eq!(titles(&opened).len(), 4);
    }
}

#[test]
fn a_source_is_named_forgotten_and_read_as_another() {
    let mut opened = empty(Window::default());
    begin(&mut opened, "lista.csv", FIRST);
    opened.wait_for("Ny lista; den känns igen nästa gång som ”lista”");
    click(&mut opened, "Byt namn");
    opened.type_into("Listans namn", "Tekniks lista");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Ny lista; den känns igen nästa gång som ”Tekniks lista”"));
    click(&mut opened, "Importera 4 datamängder");
    begin(&mut opened, "annat.csv", SECOND);
    opened.wait_for("Läses som ”Tekniks lista”, senast 2026-11-21: 1 ny kolumn");
    click(&mut opened, "Läs som: Tekniks lista");
    click(&mut opened, "Ny lista");
    assert!(has(&opened, "Ny lista; den känns igen nästa gång som ”annat”"));
    click(&mut opened, "Kom ihåg listan");
    assert!(has(&opened, "Ny lista; den känns inte igen nästa gång"));
    click(&mut opened, "Läs som: Ny lista");
    click(&mut opened, "Tekniks lista");
    click(&mut opened, "Glöm");
    assert!(has(&opened, "Ny lista; den känns igen nästa gång som ”annat”") || has(&opened, "Ny lista; den känns inte igen nästa gång"));
    assert_eq!(opened.harness.state().document().unwrap().session.inventory().sources().len(), 0);
}

#[test]
fn a_list_is_pasted() {
    let mut opened = empty(Window::default());
    opened.harness.state_mut().ask(Action::Do(Verb::PasteList));
    opened.harness.run_ok();
    opened.picture("wizard-paste");
    assert!(has(&opened, "Klistra in en lista"));
    opened.harness.event(Event::Paste("Titel\tBeskrivning\r\nBadplatser\tLäge\r\nLekplatser\t\"Läge,\nutrustning\"".to_owned()));
    opened.harness.run_ok();
    opened.wait_for("Importera 2 datamängder");
    opened.picture("wizard-pasted");
    click(&mut opened, "Importera 2 datamängder");
    assert_eq!(titles(&opened), ["Badplatser", "Lekplatser"]);
}

#[test]
fn a_list_that_is_pasted_into_an_empty_inventory_comes_in() {
    let mut opened = empty(Window::default());
    opened.harness.state_mut().ask(Action::Go(Place::Datasets));
    opened.harness.run_ok();
    opened.harness.event(Event::Paste("Titel\tBeskrivning\r\nBadplatser\tLäge".to_owned()));
    opened.harness.run_ok();
    opened.wait_for("Importera 1 datamängd");
}

#[test]
fn several_files_come_one_after_another() {
    let mut opened = empty(Window::default());
    let paths = vec![
        write(opened.folder.path(), "ett.csv", "Titel;Beskrivning\nBadplatser;Läge\nLekplatser;Läge"),
        write(opened.folder.path(), "trasig.pdf", "%PDF-1.7\n"),
        write(opened.folder.path(), "tre.csv", "Titel;Beskrivning\nSkolor;Läge\nParker;Läge"),
    ];
    opened.harness.state_mut().ask(Action::ImportFiles(paths));
    opened.harness.run_ok();
    opened.wait_for("ett.csv, lista 1 av 3");
    opened.wait_for("Importera 2 datamängder");
    click(&mut opened, "Importera 2 datamängder");
    click(&mut opened, "Nästa lista: trasig.pdf");
    opened.wait_for("Hoppa över listan");
    click(&mut opened, "Hoppa över listan");
    opened.wait_for("Importera 2 datamängder");
    click(&mut opened, "Importera 2 datamängder");
    assert_eq!(titles(&opened), ["Badplatser", "Lekplatser", "Parker", "Skolor"]);
}

#[test]
fn a_title_is_put_together_where_no_column_is_one() {
    let mut opened = empty(Window::default());
    begin(&mut opened, "system.csv", "System;Modul\nKartan;Vägar\nKartan;Byggnader\nArkivet;Protokoll");
    opened.harness.run_ok();
    opened.wait_for("Förhandsvisning");
    // Whatever was guessed, no column is the title now.
    let becomes: Vec<String> = opened
        .harness
        .get_all_by_role(Role::ComboBox)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.ends_with("blir: Titel"))
        .collect();
    for label in becomes {
        click(&mut opened, &label);
        click(&mut opened, "Behålls i anteckningen");
    }
    opened.picture("wizard-title");
    assert!(has(&opened, "Ingen kolumn är titel. Sätt ihop titeln av:"));
    for part in ["System", "Modul"] {
        let is_chosen = opened.harness.get_by_role_and_label(Role::Button, part).accesskit_node().toggled() == Some(Toggled::True);
        if !is_chosen {
            opened.harness.get_by_role_and_label(Role::Button, part).click();
            opened.harness.run_ok();
        }
    }
    click(&mut opened, "Importera 3 datamängder");
    assert_eq!(titles(&opened), ["Arkivet – Protokoll", "Kartan – Byggnader", "Kartan – Vägar"]);
}

#[test]
fn a_new_department_can_be_one_that_is_there() {
    let mut opened = with_first(Window::default());
    begin(&mut opened, "annat.csv", "Namn;Förvaltning;Kommentar\nParker;Tekniska förvaltningen;a\nSkolor;Utbildning;b");
    opened.wait_for("Importera 2 datamängder");
    opened.picture("wizard-departments");
    click(&mut opened, "Tekniska förvaltningen är: Ny förvaltning");
    opened.harness.get_by_label("Teknik och drift").click();
    opened.harness.run_ok();
    click(&mut opened, "Importera 2 datamängder");
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let park = inventory.datasets().find(|dataset| dataset.title(Language::Sv) == "Parker").unwrap();
    assert_eq!(inventory.department_of(park), "Teknik och drift");
    assert_eq!(inventory.departments().len(), 3);
}

#[test]
fn lists_of_nothing_or_of_refused_rows_say_so() {
    for (text, said) in [("Titel;Beskrivning\n", "Ingen rad kan importeras"), ("Titel;Beskrivning\n;Läge\n;Typ\n", "Ingen rad kan importeras")] {
        let mut opened = empty(Window::default());
        begin(&mut opened, "lista.csv", text);
        opened.wait_for(said);
        opened.picture("wizard-nothing");
    }
}

#[test]
fn twenty_columns_are_all_reached_by_keyboard() {
    let mut opened = empty(Window::default());
    let head: Vec<String> = std::iter::once("Titel".to_owned()).chain((2..=20).map(|column| format!("Egen {column}"))).collect();
    let row = |row: usize| std::iter::once(format!("Datamängd {row}")).chain((2..=20).map(|column| format!("v{row}.{column}"))).collect::<Vec<_>>().join(";");
    let rows: Vec<String> = (1..=40).map(row).collect();
    begin(&mut opened, "bred.csv", &format!("{}\n{}", head.join(";"), rows.join("\n")));
    opened.wait_for("Importera 40 datamängder");
    click(&mut opened, "Rader 40: klart");
    opened.harness.get_by_label("Förhandsvisning").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    for _ in 0..20 {
        press(&mut opened, Key::ArrowRight);
    }
    opened.picture("wizard-wide");
    assert!(looked_at(&opened).starts_with("Egen 20: v1.20"), "{}", looked_at(&opened));
}

#[test]
fn narrow_windows_and_large_text_show_the_matches_too() {
    for (size, theme, name) in [
        (Vec2::new(1024.0, 700.0), ThemeChoice::Dark, "1024-dark"),
        (Vec2::new(911.0, 512.0), ThemeChoice::Light, "150"),
        (Vec2::new(1366.0, 768.0), ThemeChoice::Projector, "projector"),
    ] {
        let mut opened = with_first(Window { theme, size, ..Window::default() });
        begin(&mut opened, "tekniks_lista_mars.csv", SECOND);
        opened.wait_for("Nästa: 1 trolig träff");
        opened.picture(&format!("wizard-{name}"));
        click(&mut opened, "Nästa: 1 trolig träff");
        opened.harness.get_by_label("Rader som matchar något som finns").focus();
        opened.harness.run_ok();
        press(&mut opened, Key::Num2);
        opened.picture(&format!("wizard-{name}-matches"));
        let take_in = opened.harness.get_by_label("Importera 4 datamängder").rect();
        assert!(take_in.max.x <= size.x && take_in.max.y <= size.y, "{name}: {take_in:?}");
    }
}

#[test]
fn the_pages_turn_with_keys_and_speak_every_language() {
    for (locale, rows) in [(Locale::Sv, "Rader 4"), (Locale::Da, "Rækker 4"), (Locale::En, "Rows 4")] {
        let mut opened = empty(Window { locale, ..Window::default() });
        begin(&mut opened, "lista.csv", FIRST);
        let selected = |opened: &Opened| {
            let tabs = opened.harness.query_all_by_role(Role::Tab);
            tabs.filter(|tab| tab.accesskit_node().is_selected() == Some(true)).find_map(|tab| tab.accesskit_node().label())
        };
        for _ in 0..200 {
            opened.harness.run_ok();
            if selected(&opened).is_some() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
        opened.harness.run_ok();
        opened.picture(&format!("wizard-rows-{}", locale.code()));
        let now = selected(&opened).unwrap();
        assert!(now.starts_with(rows), "{now}");
    }
}

#[test]
fn a_list_that_somebody_walked_away_from_is_found_again_and_not_replaced() {
    let mut opened = empty(Window::default());
    begin(&mut opened, "lista.csv", FIRST);
    opened.wait_for("Importera 4 datamängder");
    opened.harness.get_by_label("Förhandsvisning").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::ArrowRight);
    press(&mut opened, Key::Delete);
    opened.harness.state_mut().ask(Action::Go(Place::Overview));
    opened.harness.run_ok();
    click(&mut opened, "Pågående import");
    assert!(has(&opened, "1 cell är ändrad här"));
    begin(&mut opened, "annan.csv", "Titel;Beskrivning\nParker;Läge");
    assert!(has(&opened, "1 cell är ändrad här"));
    opened.wait_for("lista.csv, lista 1 av 2");
    click(&mut opened, "Hoppa över listan");
    opened.wait_for("Importera 1 datamängd");
}

#[test]
fn our_own_workbook_brings_a_whole_inventory_back_into_an_empty_one() {
    use fyrfalt::export::{Format, Options, render};

    let full = Window::default().example(Place::Overview);
    let inventory = |opened: &Opened| std::sync::Arc::clone(opened.harness.state().document().unwrap().session.inventory());
    let text = fyrfalt::text::Text::new(Locale::Sv);
    let index = fyrfalt::model::query::Index::of(&inventory(&full), Language::Sv, &text);
    let ranking = fyrfalt::model::rank::Ranking::of(&inventory(&full), &index);
    let book = render(Format::Xlsx, &inventory(&full), &ranking, &text, &Options::default()).unwrap();
    let mut opened = empty(Window::default());
    let path = opened.folder.path().join("hela.xlsx");
    std::fs::write(&path, book).unwrap();
    opened.harness.state_mut().ask(Action::ImportFile(path));
    opened.harness.run_ok();
    opened.wait_for("Ta in hela inventeringen");
    click(&mut opened, "Ta in hela inventeringen");
    let (was, is) = (inventory(&full), inventory(&opened));
    assert_eq!(is.datasets().collect::<Vec<_>>(), was.datasets().collect::<Vec<_>>());
    assert_eq!((is.decisions().len(), is.demands().len()), (was.decisions().len(), was.demands().len()));
    assert!(was.datasets().all(|dataset| is.scores(dataset.id()) == was.scores(dataset.id()) && is.gates(dataset.id()) == was.gates(dataset.id())));
    opened.ctrl(Key::Z);
    assert_eq!(inventory(&opened).datasets().len(), 0);
}
