//! Duplicates in the window, by words and keys: a pair is compared, merged with a choice, told apart, skipped, and each undone in one step.
//!
//! What makes a pair and what a merge keeps is tested where it is worked out.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset, OrganisationDraft};
use fyrfalt::model::{DatasetId, FieldKey, Inventory, Language, OperationKind, ScoringModel};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use uuid::Uuid;

use crate::window::{Opened, Window};

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

fn edit(number: u128, pairs: &[(&str, &str)]) -> Command {
    let value = |(key, text): &(&str, &str)| {
        let key = FieldKey::parse(key, Language::Sv).unwrap();
        (key, Some(key.parse_value(text).unwrap()))
    };
    Command::EditDataset(id(number), pairs.iter().map(value).collect())
}

/// Two pairs: bathing places that are the same, and schools that are alike.
fn scene() -> Vec<Command> {
    let titles = ["Badplatser", "Badplats", "Övergångsställen", "Övergångställen", "Bibliotek"];
    let new = |(at, title): (usize, &&str)| NewDataset { id: id(at as u128 + 1), title: (*title).to_owned(), language: Language::Sv };
    vec![
        Command::CreateInventory(OrganisationDraft { name: "Björkby".to_owned(), ..OrganisationDraft::default() }, Box::new(ScoringModel::standard())),
        Command::AddDatasets(titles.iter().enumerate().map(new).collect()),
        edit(
            1,
            &[
                ("owner", "Fritidschef"),
                ("description", "Kommunens badplatser med läge och vattenprover"),
                ("license", "CC0-1.0"),
                ("source_system", "Badregistret"),
            ],
        ),
        edit(2, &[("owner", "Kulturchef"), ("description", "Platser för bad"), ("steward", "GIS-ingenjör"), ("source_system", "badregistret")]),
    ]
}

fn window() -> Opened {
    Window::default().inventory(Place::Duplicates, scene())
}

fn inventory(opened: &Opened) -> Arc<Inventory> {
    Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn newest(opened: &Opened) -> OperationKind {
    opened.harness.state().document().unwrap().session.operations().last().unwrap().label.kind
}

fn line(opened: &Opened, number: u128, key: &str) -> String {
    let inventory = inventory(opened);
    let key = FieldKey::parse(key, Language::Sv).unwrap();
    inventory.dataset(id(number)).unwrap().get(key).map_or_else(String::new, ToString::to_string)
}

fn key(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn press(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

/// Returns what the rows of a list say, top to bottom.
fn rows(opened: &Opened, among: &str) -> Vec<String> {
    let list = opened.harness.get_by_role_and_label(Role::ListBox, among);
    let mut rows: Vec<(i32, String)> =
        list.get_all_by_role(Role::ListBoxOption).filter_map(|node| Some((node.rect().top() as i32, node.accesskit_node().label()?))).collect();
    rows.sort_unstable();
    rows.into_iter().map(|(_, label)| label).collect()
}

#[test]
fn a_pair_is_merged_by_keyboard_with_a_choice_and_taken_back() {
    let mut opened = window();
    let pairs = rows(&opened, "Par som kan vara samma");
    assert_eq!(pairs.len(), 2, "{pairs:?}");
    assert!(pairs[0].starts_with("Badplatser, Badplats, liknande titel, ") && pairs[0].contains("samma källsystem, 8"), "{pairs:?}");
    assert!(pairs[1].contains("liknande titel, "), "{pairs:?}");
    key(&mut opened, Key::ArrowRight);
    let fields = rows(&opened, "Det som de två säger");
    assert_eq!(fields[0], "Titel: Badplatser eller Badplats, valt Badplatser");
    assert!(fields.iter().any(|row| row.starts_with("Licens: ") && row.ends_with(", följer med")), "{fields:?}");
    let owner = fields.iter().position(|row| row.contains("Fritidschef eller Kulturchef, valt Fritidschef")).unwrap();
    for _ in 0..owner {
        key(&mut opened, Key::ArrowDown);
    }
    opened.harness.event(eframe::egui::Event::Text("2".to_owned()));
    opened.harness.run_ok();
    assert!(rows(&opened, "Det som de två säger")[owner].ends_with("valt Kulturchef"));
    key(&mut opened, Key::Enter);
    assert_eq!(newest(&opened), OperationKind::MergeDatasets);
    assert_eq!((line(&opened, 1, "owner"), line(&opened, 1, "steward")), ("Kulturchef".to_owned(), "GIS-ingenjör".to_owned()));
    assert_eq!(line(&opened, 1, "description"), "Kommunens badplatser med läge och vattenprover");
    assert!(line(&opened, 1, "note").contains("Fritidschef"), "{}", line(&opened, 1, "note"));
    assert_eq!(inventory(&opened).successor(id(2)), Some(id(1)));
    assert_eq!(rows(&opened, "Par som kan vara samma").len(), 1, "the next pair is shown");
    opened.ctrl(Key::Z);
    assert!(inventory(&opened).dataset(id(2)).is_some());
    assert_eq!(rows(&opened, "Par som kan vara samma").len(), 2);
}

#[test]
fn the_other_one_can_stay_a_pair_can_be_told_apart_and_skipped() {
    let mut opened = window();
    press(&mut opened, "Behåll Badplats");
    press(&mut opened, "Slå ihop");
    assert!(inventory(&opened).dataset(id(1)).is_none());
    assert_eq!((line(&opened, 2, "title"), line(&opened, 2, "owner")), ("Badplatser".to_owned(), "Fritidschef".to_owned()), "what was chosen stays chosen");
    key(&mut opened, Key::Space);
    opened.harness.get_by_label("Du har sett alla par");
    press(&mut opened, "Visa överhoppade (1)");
    assert_eq!(rows(&opened, "Par som kan vara samma").len(), 1);
    press(&mut opened, "Inte samma");
    assert_eq!(newest(&opened), OperationKind::MarkDistinct);
    assert!(inventory(&opened).are_distinct(id(3), id(4)));
    opened.harness.get_by_label("Inga datamängder ser ut att vara samma");
    opened.ctrl(Key::Z);
    assert_eq!(rows(&opened, "Par som kan vara samma").len(), 1);
}

#[test]
fn two_that_somebody_chose_are_laid_side_by_side_and_a_cell_is_chosen_by_pressing_it() {
    let mut opened = window();
    opened.harness.state_mut().ask(Action::Compare(id(5), id(3)));
    opened.harness.run_ok();
    assert_eq!(rows(&opened, "Par som kan vara samma")[0], "Övergångsställen, Bibliotek, valda av dig");
    let before = rows(&opened, "Det som de två säger");
    assert!(before[0].ends_with("valt Övergångsställen"), "{before:?}");
    let place = opened.harness.get_by_label(&before[0]).rect();
    let at = place.right_center() - Vec2::new(60.0, 0.0);
    opened.harness.drag_at(at);
    opened.harness.drop_at(at);
    opened.harness.run_ok();
    assert!(rows(&opened, "Det som de två säger")[0].ends_with("valt Bibliotek"));
    press(&mut opened, "Hoppa över");
    assert_eq!(rows(&opened, "Par som kan vara samma").len(), 2, "what was only looked at does not come back");
}

/// Imports a file and waits until something is said or done.
fn import(opened: &mut Opened, path: &std::path::Path) {
    let before = opened.harness.state().document().unwrap().session.revision();
    opened.harness.state_mut().ask(Action::ImportFile(path.to_owned()));
    for _ in 0..200 {
        opened.harness.run_ok();
        let is_done = opened.harness.state().document().unwrap().session.revision() != before;
        if is_done || opened.harness.query_by_label_contains("är inte tom").is_some() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("nothing came of it");
}

#[test]
fn a_whole_inventory_as_json_is_put_into_an_empty_one_and_into_no_other() {
    let mut full = window();
    let path = full.folder.path().join("whole.json");
    let mut file = std::fs::File::create(&path).unwrap();
    fyrfalt::export::json::write(&inventory(&full), &mut file, &fyrfalt::job::Progress::unwatched()).unwrap();
    import(&mut full, &path);
    full.harness.get_by_label_contains("är inte tom");
    let mut empty = Window::default().inventory(Place::Overview, scene().into_iter().take(1));
    import(&mut empty, &path);
    assert_eq!(inventory(&empty).records().skip(1).collect::<Vec<_>>(), inventory(&full).records().skip(1).collect::<Vec<_>>());
    empty.ctrl(Key::Z);
    assert_eq!(inventory(&empty).datasets().len(), 0);
}

#[test]
fn pictures() {
    let looks = [
        ("duplicates", Window::default()),
        ("duplicates-dark-da", Window { theme: ThemeChoice::Dark, locale: Locale::Da, ..Window::default() }),
        ("duplicates-projector-en", Window { theme: ThemeChoice::Projector, locale: Locale::En, size: Vec2::new(1920.0, 1080.0), ..Window::default() }),
        ("duplicates-narrow", Window { size: Vec2::new(1024.0, 700.0), ..Window::default() }),
        ("duplicates-large", Window { text_size: 200, ..Window::default() }),
    ];
    for (name, window) in looks {
        let mut opened = window.inventory(Place::Duplicates, scene());
        key(&mut opened, Key::ArrowRight);
        opened.picture(name);
    }
    let mut empty = Window::default().inventory(Place::Duplicates, scene().into_iter().take(1));
    empty.picture("duplicates-empty");
}
