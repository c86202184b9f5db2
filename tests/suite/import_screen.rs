//! The import screen, driven by its words: a list is read, looked at, changed, taken in and taken back.
//!
//! What headings and cells mean is tested in `import_lists.rs`.

use std::path::{Path, PathBuf};

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, OrganisationDraft};
use fyrfalt::model::{Field, FieldKey, Language, ScoringModel};
use fyrfalt::text::{Locale, Text};
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use rust_xlsxwriter::Workbook;

use crate::window::{Opened, Window};

/// A title, an empty row, headings on row 3, a column without heading or values, a bad date and a row without a title.
const ROWS: [&[&str]; 9] = [
    &["Datainventering 2026"],
    &[],
    &["Namn på datamängd", "Beskrivning", "", "Förv.", "Ansvarig", "Uppdateras", "Publiceringsdatum", "Kommentar"],
    &["Badplatser i kommunen", "Läge, vattenkvalitet och service", "", "Kultur och fritid", "Fritidschef", "1 ggr/år", "2024-12-31", "se mejl från it"],
    &["Belysningsstolpar", "Läge och typ", "", "Teknik och drift", "Teknisk chef", "Årligen", "snart", ""],
    &["Cykelv√§gar", "Vägar för cykel", "", "SBF/Tekn", "Teknisk chef", "Årligen", "2023-05-01", ""],
    &["", "Rader utan namn", "", "Utbildning", "", "", "", ""],
    &["Fiberstråk", "Läge", "", "Teknik och drift", "Teknisk chef", "Årligen", "2022-01-15", ""],
    &["Solkartan", "Tak med sol", "", "Samhällsbyggnad", "Stadsbyggnadschef", "Aldrig", "2021-02-03", ""],
];

fn csv(folder: &Path) -> PathBuf {
    let path = folder.join("datalista_2026.csv");
    let lines: Vec<String> = ROWS.iter().map(|row| row.join(";")).collect();
    std::fs::write(&path, lines.join("\r\n")).unwrap();
    path
}

fn xlsx(folder: &Path) -> PathBuf {
    let path = folder.join("datalista_2026_alla.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Inventering").unwrap();
    for (row, cells) in ROWS.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *cell).unwrap();
        }
    }
    book.add_worksheet().set_name("Listor").unwrap().set_hidden(true).write_string(0, 0, "Årligen").unwrap();
    book.save(&path).unwrap();
    path
}

fn empty(window: Window) -> Opened {
    let draft = OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() };
    window.inventory(Place::Overview, [Command::CreateInventory(draft, Box::new(ScoringModel::standard()))])
}

/// Opens a list that is written into the inventory's own folder.
fn importing(window: Window, write: impl Fn(&Path) -> PathBuf) -> Opened {
    let mut opened = empty(window);
    let path = write(opened.folder.path());
    begin(&mut opened, path);
    opened
}

fn begin(opened: &mut Opened, path: PathBuf) {
    opened.harness.state_mut().ask(Action::ImportFile(path));
    opened.harness.run_ok();
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

fn titles(opened: &Opened) -> Vec<String> {
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let mut titles: Vec<String> = inventory.datasets().map(|dataset| dataset.title(Language::Sv).to_owned()).collect();
    titles.sort();
    titles
}

fn place(opened: &Opened) -> Place {
    opened.harness.state().document().unwrap().place
}

#[test]
fn a_list_comes_in_unaided_and_goes_out_in_one_step() {
    for (locale, sum, becomes, take_in, done, name) in [
        (Locale::Sv, "6 rader lästa: 5 nya, 0 uppdateras, 1 avvisas", "Namn på datamängd blir: Titel", "Importera 5 datamängder", "Listan är importerad", "sv"),
        (
            Locale::En,
            "6 rows read: 5 new, 0 updated, 1 refused",
            "Namn på datamängd becomes: Title (Swedish)",
            "Import 5 datasets",
            "The list has been imported",
            "en",
        ),
    ] {
        for write in [csv, xlsx] {
            let mut opened = importing(Window { locale, ..Window::default() }, write);
            opened.wait_for(sum);
            opened.picture(&format!("import-{name}"));
            assert!(opened.harness.query_by_label(becomes).is_some(), "{becomes}");
            click(&mut opened, take_in);
            assert_eq!(titles(&opened), ["Badplatser i kommunen", "Belysningsstolpar", "Cykelv√§gar", "Fiberstråk", "Solkartan"]);
            assert!(opened.harness.query_by_label(done).is_some(), "{done}");
            opened.picture(&format!("import-done-{name}"));
            opened.ctrl(Key::Z);
            assert!(titles(&opened).is_empty());
            opened.wait_for(take_in);
        }
    }
}

#[test]
fn what_a_column_becomes_can_be_changed_where_it_stands() {
    let mut opened = importing(Window::default(), xlsx);
    opened.wait_for("Ansvarig blir: Informationsägare");
    click(&mut opened, "Ansvarig blir: Informationsägare");
    opened.harness.get_by_label("Sök fält").focus();
    opened.harness.run_ok();
    opened.picture("import-targets");
    opened.harness.get_by_label("Sök fält").type_text("sakkun");
    opened.harness.run_ok();
    click(&mut opened, "Sakkunnig");
    assert!(opened.harness.query_by_label("Ansvarig blir: Sakkunnig").is_some());
    click(&mut opened, "Importera 5 datamängder");
    let document = opened.harness.state().document().unwrap();
    let solar = document.session.inventory().datasets().find(|dataset| dataset.title(Language::Sv) == "Solkartan").cloned().unwrap();
    assert_eq!((solar.line(Field::Expert), solar.line(Field::Owner)), ("Stadsbyggnadschef", ""));
}

#[test]
fn without_a_title_nothing_can_be_taken_in() {
    let mut opened = importing(Window::default(), csv);
    opened.wait_for("Namn på datamängd blir: Titel");
    click(&mut opened, "Namn på datamängd blir: Titel");
    click(&mut opened, "Hoppas över");
    assert!(opened.harness.query_by_label("Välj vilken kolumn som blir titel").is_some());
    assert!(opened.harness.get_by_label("Importera 0 datamängder").accesskit_node().is_disabled());
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert_eq!(place(&opened), Place::Import);
}

#[test]
fn broken_letters_are_shown_and_put_right() {
    let mut opened = importing(Window::default(), csv);
    opened.wait_for("”Cykelv√§gar” blir ”Cykelvägar”");
    click(&mut opened, "Laga trasiga tecken");
    assert!(opened.harness.query_by_label("Trasiga tecken har lagats").is_some());
    click(&mut opened, "Importera 5 datamängder");
    assert!(titles(&opened).contains(&"Cykelvägar".to_owned()));
}

#[test]
fn other_headings_another_separator_and_another_language_are_chosen_in_the_bar() {
    let mut opened = importing(Window::default(), csv);
    opened.wait_for("Avgränsare: Semikolon");
    click(&mut opened, "Innehållets språk: Innehåll på svenska");
    click(&mut opened, "Innehåll på engelska");
    assert!(opened.harness.query_by_label("Namn på datamängd blir: Titel (engelska)").is_some());
    click(&mut opened, "Importera 5 datamängder");
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let key = FieldKey::new(Field::Title, Language::En);
    assert_eq!(inventory.datasets().filter(|dataset| dataset.get(key).is_some()).count(), 5);

    let path = opened.folder.path().join("datalista_2026.csv");
    begin(&mut opened, path);
    opened.wait_for("Avgränsare: Semikolon");
    click(&mut opened, "Avgränsare: Semikolon");
    click(&mut opened, "Tabb");
    opened.wait_for("Avgränsare: Tabb");
    let header = opened.harness.get_all_by_role(Role::ComboBox).find_map(|node| node.accesskit_node().label().filter(|label| label.starts_with("Rubriker:")));
    click(&mut opened, &header.unwrap());
    click(&mut opened, "Inga rubriker");
    opened.wait_for("Rubriker: Inga rubriker");
}

#[test]
fn an_issue_leads_to_its_row() {
    let mut opened = importing(Window::default(), xlsx);
    opened.wait_for("Visa rad 7");
    click(&mut opened, "Visa rad 7");
    opened.picture("import-row");
    let grid = opened.harness.get_by_label("Förhandsvisning");
    let said = grid.accesskit_node().value().unwrap_or_default();
    assert!(said.starts_with("Titel: (tom). Rad 7, (tom), avvisas: titel saknas; Namn på datamängd: Titel saknas"), "{said}");
}

#[test]
fn the_same_list_again_is_merged_and_changes_nothing() {
    let mut opened = importing(Window::default(), xlsx);
    opened.wait_for("Importera 5 datamängder");
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert_eq!(titles(&opened).len(), 5);
    let path = opened.folder.path().join("datalista_2026_alla.xlsx");
    begin(&mut opened, path);
    opened.wait_for("6 rader lästa: 0 nya, 0 uppdateras, 5 är oförändrade, 1 avvisas");
    opened.picture("import-again");
    assert!(opened.harness.get_by_label("Importera 0 datamängder").accesskit_node().is_disabled());
    assert!(opened.harness.query_by_label("Allt i listan finns redan i datainventeringen").is_some());
    click(&mut opened, "Avbryt");
    assert_eq!((titles(&opened).len(), place(&opened)), (5, Place::Datasets));
}

#[test]
fn an_undo_while_the_list_is_shown_is_seen_at_once() {
    let mut opened = importing(Window::default(), xlsx);
    opened.wait_for("Importera 5 datamängder");
    click(&mut opened, "Importera 5 datamängder");
    let path = opened.folder.path().join("datalista_2026_alla.xlsx");
    begin(&mut opened, path);
    opened.wait_for("6 rader lästa: 0 nya, 0 uppdateras, 5 är oförändrade, 1 avvisas");
    opened.ctrl(Key::Z);
    opened.wait_for("6 rader lästa: 5 nya, 0 uppdateras, 1 avvisas");
}

#[test]
fn a_file_that_is_no_table_says_so_calmly() {
    for locale in [Locale::Sv, Locale::En] {
        let write = |folder: &Path| {
            let path = folder.join("beslut.pdf");
            std::fs::write(&path, "%PDF-1.7\n%âãÏÓ\n").unwrap();
            path
        };
        let text = Text::new(locale);
        let sentence = fyrfalt::wording::read_error(&fyrfalt::import::ReadError::NotATable(fyrfalt::import::Found::Pdf), &text);
        let folder = tempfile::tempdir().unwrap();
        let other = csv(folder.path());
        let mut opened = importing(Window { locale, answers: vec![other], ..Window::default() }, write);
        opened.wait_for(&sentence);
        opened.picture(&format!("import-refused-{}", locale.code()));
        click(&mut opened, if locale == Locale::Sv { "Välj en annan fil…" } else { "Choose another file…" });
        opened.wait_for(if locale == Locale::Sv { "Importera 5 datamängder" } else { "Import 5 datasets" });
    }
}

#[test]
fn leaving_changes_nothing() {
    for is_key in [false, true] {
        let mut opened = importing(Window::default(), csv);
        opened.wait_for("Importera 5 datamängder");
        if is_key {
            opened.harness.key_press(Key::Escape);
            opened.harness.run_ok();
        } else {
            click(&mut opened, "Avbryt");
        }
        assert!(titles(&opened).is_empty());
        assert_eq!(place(&opened), Place::Datasets);
    }
}

/// Large text is a window with less room: 1366x768 at 150 and 200 %, and the smallest window there is.
#[test]
fn narrow_windows_and_large_text_have_room_for_all_of_it() {
    for (size, theme, name) in [
        (Vec2::new(1024.0, 700.0), ThemeChoice::Dark, "1024-dark"),
        (Vec2::new(683.0, 384.0), ThemeChoice::Light, "200"),
        (Vec2::new(911.0, 512.0), ThemeChoice::Projector, "150-projector"),
        (Vec2::new(640.0, 400.0), ThemeChoice::Light, "smallest"),
        (Vec2::new(1920.0, 1080.0), ThemeChoice::Dark, "1920-dark"),
    ] {
        let locale = if name == "1024-dark" { Locale::Da } else { Locale::Sv };
        let mut opened = importing(Window { locale, theme, size, ..Window::default() }, csv);
        let take_in = if locale == Locale::Da { "Importér 5 datasæt" } else { "Importera 5 datamängder" };
        opened.wait_for(take_in);
        opened.picture(&format!("import-{name}"));
        let rect = opened.harness.get_by_label(take_in).rect();
        assert!(rect.max.x <= size.x && rect.max.y <= size.y, "{name}: {rect:?}");
        opened.harness.get_by_label(if locale == Locale::Da { "Vis række 7" } else { "Visa rad 7" }).focus();
        opened.harness.run_ok();
        opened.harness.key_press(Key::Enter);
        opened.harness.run_ok();
        let rows: Vec<_> =
            opened.harness.get_all_by_role(Role::Row).filter(|row| row.accesskit_node().label().is_some_and(|label| label.contains("(tom)"))).collect();
        assert!(rows.iter().any(|row| row.rect().max.y <= rect.min.y && row.rect().min.y >= 0.0), "{name}: the row is out of view");
        drop(rows);
        opened.picture(&format!("import-{name}-row"));
    }
}

#[test]
fn a_long_list_is_planned_in_the_background() {
    let write = |folder: &Path| {
        let path = folder.join("lang.csv");
        let rows: Vec<String> = (0..5_000).map(|row| format!("Datamängd {row};Text {row};Enhet {}", row % 7)).collect();
        std::fs::write(&path, format!("Titel;Beskrivning;Förvaltning\n{}", rows.join("\n"))).unwrap();
        path
    };
    let mut opened = importing(Window::default(), write);
    opened.wait_for("Importera 5\u{a0}000 datamängder");
    opened.harness.get_by_label("Beskrivning blir: Beskrivning").click();
    opened.harness.step();
    opened.harness.step();
    opened.harness.get_by_label("Hoppas över").click();
    opened.harness.step();
    // The choice is seen at once, the rows that follow from it when they are there.
    opened.wait_for("Beskrivning blir: Hoppas över");
    for _ in 0..400 {
        opened.harness.run_ok();
        if !opened.harness.get_by_label("Importera 5\u{a0}000 datamängder").accesskit_node().is_disabled() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    click(&mut opened, "Importera 5\u{a0}000 datamängder");
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let described = inventory.datasets().filter(|dataset| !dataset.description(Language::Sv).is_empty()).count();
    assert_eq!((inventory.datasets().len(), described), (5_000, 0));
}

/// Every choice is reached with Tab, also those below the part that is in view.
#[test]
fn the_keyboard_reaches_everything() {
    let mut opened = importing(Window { size: Vec2::new(1024.0, 560.0), ..Window::default() }, csv);
    opened.wait_for("Importera 5 datamängder");
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..60 {
        opened.harness.key_press(Key::Tab);
        opened.harness.run_ok();
        let focused = opened.harness.root().children_recursive().find(|node| node.accesskit_node().is_focused());
        seen.extend(focused.and_then(|node| node.accesskit_node().label()));
    }
    for wanted in [
        "Avgränsare: Semikolon",
        "Namn på datamängd blir: Titel",
        "Kommentar blir: Intern anteckning",
        "Förhandsvisning",
        "Visa rad 7",
        "Laga trasiga tecken",
        "Avbryt",
        "Importera 5 datamängder",
    ] {
        assert!(seen.iter().any(|label| label == wanted), "{wanted}: {seen:#?}");
    }
}

#[test]
fn the_inventory_of_a_whole_city_goes_in() {
    let Some(corpus) = std::env::var_os("FYRFALT_CORPUS") else {
        eprintln!("skipped: FYRFALT_CORPUS names no folder");
        return;
    };
    let mut opened = empty(Window::default());
    begin(&mut opened, PathBuf::from(corpus).join("inventories/dc_enterprise_inventory_2018-03-09.csv"));
    opened.wait_for("DATASETNAME blir: Titel (engelska)");
    opened.picture("import-city");
    let plan = "datamängder";
    let label = opened.harness.get_all_by_role(Role::Button).find_map(|node| node.accesskit_node().label().filter(|label| label.ends_with(plan)));
    let label = label.unwrap();
    click(&mut opened, &label);
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    assert!(inventory.datasets().len() > 1_700, "{}", inventory.datasets().len());
    opened.ctrl(Key::Z);
    assert!(titles(&opened).is_empty());
}
