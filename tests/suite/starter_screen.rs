//! The starter list in the window: answered by keys and by mouse, thirty described candidates in as many presses, each one undoable.
//!
//! What an answer means to an inventory is tested where it is planned.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Id, Key, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::starter::Holding;
use fyrfalt::model::{DatasetId, Field, FieldKey, Inventory, Language, OperationKind, ScoringModel, StarterId};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{Opened, TODAY, Window};

fn create(language: Language) -> Command {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(language, &model, TODAY, &mut new_uuid).organisation;
    Command::CreateInventory(organisation, Box::new(model))
}

fn datasets(titles: &[&str]) -> Command {
    let new = |title: &&str| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: (*title).to_owned(), language: Language::Sv };
    Command::AddDatasets(titles.iter().map(new).collect())
}

fn empty(place: Place) -> Opened {
    Window::default().inventory(place, [create(Language::Sv)])
}

fn inventory(opened: &Opened) -> Arc<Inventory> {
    Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn holding(opened: &Opened, id: &str) -> Option<Holding> {
    inventory(opened).starter_answer(StarterId::new(id).unwrap()).map(|answer| answer.holding)
}

fn press(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

fn key(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn focus_list(opened: &mut Opened) {
    opened.harness.ctx.memory_mut(|memory| memory.request_focus(Id::unique("starter-list")));
    opened.harness.run_ok();
}

/// Returns what the rows in sight are called, top to bottom; those of the rail stand at the left of 200 points.
fn rows(opened: &Opened) -> Vec<String> {
    let mut rows: Vec<(i32, String)> = opened
        .harness
        .get_all_by_role(Role::ListBoxOption)
        .filter(|node| node.rect().left() > 190.0)
        .filter_map(|node| Some((node.rect().top() as i32, node.accesskit_node().label()?.split(',').next()?.to_owned())))
        .collect();
    rows.sort_unstable();
    rows.into_iter().map(|(_, label)| label).collect()
}

/// Tells whether something in the window says this.
fn says(opened: &Opened, words: &str) -> bool {
    opened.harness.query_all_by_label_contains(words).next().is_some()
}

/// Waits until something in the window says what is worked out in the background.
fn wait_until(opened: &mut Opened, words: &str) {
    for _ in 0..2_400 {
        opened.harness.run_ok();
        if says(opened, words) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("{words:?} has not come");
}

fn operations(opened: &Opened) -> usize {
    opened.harness.state().document().unwrap().session.operations().len()
}

#[test]
fn thirty_candidates_take_thirty_keys_and_each_is_one_step_back() {
    let mut opened = empty(Place::Starter);
    let before = operations(&opened);
    focus_list(&mut opened);
    for _ in 0..30 {
        key(&mut opened, Key::H);
    }
    let found = inventory(&opened);
    assert_eq!((found.datasets().len(), operations(&opened) - before), (30, 30));
    for dataset in found.datasets() {
        let has = |field: Field| dataset.get(FieldKey::new(field, Language::Sv)).is_some();
        let title = dataset.title(Language::Sv);
        assert!(has(Field::Description) && has(Field::Department) && has(Field::Theme) && has(Field::Frequency) && has(Field::Note), "{title}");
    }
    assert!(says(&opened, "30 av 60 besvarade, 30 finns hos er"));
    opened.ctrl(Key::Z);
    assert_eq!(inventory(&opened).datasets().len(), 29);
}

#[test]
fn whole_areas_are_answered_with_one_press() {
    let mut opened = empty(Place::Starter);
    press(&mut opened, "Geodata och kartor: Vi har alla 6");
    press(&mut opened, "Trafik och gator: Vi har alla 9");
    assert_eq!(inventory(&opened).datasets().len(), 15);
    assert!(says(&opened, "15 av 60 besvarade"));
    opened.ctrl(Key::Z);
    assert_eq!(inventory(&opened).datasets().len(), 6, "nine at once are one step");
}

#[test]
fn the_three_answers_have_keys_and_places_to_press() {
    let mut opened = empty(Place::Starter);
    focus_list(&mut opened);
    key(&mut opened, Key::Num1);
    key(&mut opened, Key::N);
    key(&mut opened, Key::V);
    assert_eq!(["addresses", "place-names", "base-map"].map(|id| holding(&opened, id)), [Some(Holding::Has), Some(Holding::Lacks), Some(Holding::Unsure)]);
    press(&mut opened, "Ortofoto: Har");
    assert_eq!(holding(&opened, "orthophoto"), Some(Holding::Has));
    press(&mut opened, "Ortofoto: Har inte");
    assert_eq!((holding(&opened, "orthophoto"), inventory(&opened).datasets().len()), (Some(Holding::Lacks), 1), "nobody had worked on the dataset");
    press(&mut opened, "Ortofoto: Har inte");
    assert_eq!(holding(&opened, "orthophoto"), None, "what is chosen is taken back by another press");
    focus_list(&mut opened);
    key(&mut opened, Key::Home);
    key(&mut opened, Key::Num0);
    assert_eq!((holding(&opened, "addresses"), inventory(&opened).datasets().len()), (None, 0));
}

#[test]
fn a_dataset_that_looks_like_an_entry_is_asked_about() {
    let mut opened = Window::default().inventory(Place::Starter, [create(Language::Sv), datasets(&["Våra badplatser", "Våra lekplatser", "Utegym"])]);
    press(&mut opened, "Finns kanske redan 3");
    assert_eq!(rows(&opened), ["Badplatser", "Lekplatser", "Utegym"]);
    focus_list(&mut opened);
    key(&mut opened, Key::H);
    assert_eq!((holding(&opened, "bathing-sites"), inventory(&opened).datasets().len()), (None, 3), "it is asked first");
    key(&mut opened, Key::Num1);
    key(&mut opened, Key::H);
    assert_eq!(holding(&opened, "bathing-sites"), None, "who answers many in a row does not answer what is asked");
    key(&mut opened, Key::J);
    assert_eq!((holding(&opened, "bathing-sites"), inventory(&opened).datasets().len()), (Some(Holding::Has), 3));
    key(&mut opened, Key::Home);
    key(&mut opened, Key::H);
    press(&mut opened, "Lekplatser: Nej, gör en ny");
    assert_eq!((holding(&opened, "playgrounds"), inventory(&opened).datasets().len()), (Some(Holding::Has), 4));
    focus_list(&mut opened);
    key(&mut opened, Key::H);
    assert_eq!((holding(&opened, "outdoor-gyms"), inventory(&opened).datasets().len()), (Some(Holding::Has), 4), "the same title is the same dataset");
    assert!(says(&opened, "Ingen post passar"));
}

#[test]
fn what_goes_with_an_answer_is_told_and_undoing_leads_back_to_its_row() {
    let mut opened = empty(Place::Starter);
    focus_list(&mut opened);
    key(&mut opened, Key::Num1);
    key(&mut opened, Key::Home);
    key(&mut opened, Key::Num0);
    assert_eq!((inventory(&opened).datasets().len(), inventory(&opened).departments().len()), (0, 0), "the department was made for it");
    assert!(says(&opened, "Datamängden Adresser togs bort med svaret"));
    opened.ctrl(Key::Z);
    key(&mut opened, Key::Num2);
    assert_eq!((holding(&opened, "addresses"), holding(&opened, "place-names")), (Some(Holding::Lacks), None), "the row is chosen again");
}

#[test]
fn escape_clears_the_search_and_a_chosen_row_keeps_the_keys() {
    let mut opened = empty(Place::Starter);
    opened.ctrl(Key::F);
    opened.type_into("Sök i startlistan", "bad");
    focus_list(&mut opened);
    key(&mut opened, Key::Escape);
    assert!(rows(&opened).len() > 2, "{:?}", rows(&opened));
    key(&mut opened, Key::Home);
    key(&mut opened, Key::Num1);
    let name = opened_row(&opened, "Adresser");
    opened.harness.get_by_role_and_label(Role::ListBoxOption, &name).click();
    opened.harness.run_ok();
    key(&mut opened, Key::Num2);
    assert_eq!(holding(&opened, "addresses"), Some(Holding::Lacks));
}

/// Returns the whole name of the row that begins so.
fn opened_row(opened: &Opened, title: &str) -> String {
    let mut labels = opened.harness.get_all_by_role(Role::ListBoxOption).filter_map(|node| node.accesskit_node().label());
    labels.find(|label| label.starts_with(&format!("{title},"))).unwrap()
}

#[test]
fn a_like_department_keeps_what_is_made() {
    let [road, staff] = ["Teknik och drift", "Staben"].map(|name| Command::AddDepartment(fyrfalt::model::DepartmentId::from_uuid(new_uuid()), name.to_owned()));
    let mut opened = Window::default().inventory(Place::Starter, [create(Language::Sv), road, staff]);
    press(&mut opened, "Parkeringsplatser: Har");
    let kept = |opened: &Opened, title: &str| {
        let inventory = inventory(opened);
        let dataset = inventory.datasets().find(|dataset| dataset.title(Language::Sv) == title).map(Arc::clone);
        dataset.map(|dataset| inventory.department_of(&dataset).to_owned()).unwrap()
    };
    assert_eq!(kept(&opened, "Parkeringsplatser"), "Teknik och drift");
    assert_eq!(inventory(&opened).departments().len(), 2);
}

#[test]
fn what_looks_like_something_is_left_when_all_are_answered_at_once() {
    let mut opened = Window::default().inventory(Place::Starter, [create(Language::Sv), datasets(&["Kommunens adresser"])]);
    press(&mut opened, "Geodata och kartor: Vi har alla 6");
    assert_eq!((inventory(&opened).datasets().len(), holding(&opened, "addresses")), (6, None));
    assert!(says(&opened, "1 post liknar något som redan finns"));
}

#[test]
fn the_list_is_searched_and_narrowed() {
    let mut opened = empty(Place::Starter);
    opened.ctrl(Key::F);
    opened.type_into("Sök i startlistan", "bad");
    assert_eq!(rows(&opened), ["Badvattenkvalitet", "Badplatser"]);
    press(&mut opened, "Vi har alla 2 som visas");
    assert_eq!(inventory(&opened).datasets().len(), 2);
    press(&mut opened, "Visa alla");
    press(&mut opened, "Obesvarade 58");
    assert!(!rows(&opened).contains(&"Badplatser".to_owned()));
    press(&mut opened, "Särskilt värdefulla datamängder 14");
    assert!(rows(&opened).iter().all(|row| row != "Baskarta") && rows(&opened).contains(&"Adresser".to_owned()));
}

#[test]
fn an_entry_is_read_in_full_and_leads_to_its_dataset() {
    let mut opened = empty(Place::Starter);
    focus_list(&mut opened);
    assert!(says(&opened, "Att pröva innan något publiceras"));
    assert!(opened.harness.query_by_label("Kopiera adressen till Lantmäteriet").is_some());
    assert!(!says(&opened, "Danmarks Adresseregister"), "a Swedish municipality has no use for it");
    key(&mut opened, Key::H);
    key(&mut opened, Key::ArrowUp);
    press(&mut opened, "Öppna Adresser");
    let document = opened.harness.state().document().unwrap();
    assert_eq!((document.place, document.selected.is_some()), (Place::Datasets, true));
}

#[test]
fn the_ways_lead_to_it() {
    for place in [Place::Overview, Place::Datasets] {
        let mut opened = empty(place);
        press(&mut opened, "Öppna startlistan");
        assert_eq!(opened.harness.state().document().unwrap().place, Place::Starter, "{place:?}");
    }
    let mut opened = empty(Place::Starter);
    press(&mut opened, "Geodata och kartor: Vi har alla 6");
    press(&mut opened, "Visa 6 datamängder");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets);
}

#[test]
fn an_own_list_is_chosen_told_when_it_is_none_and_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, json: &str| -> PathBuf {
        let path = folder.path().join(name);
        std::fs::write(&path, json).unwrap();
        path
    };
    let bad = file("trasig.json", "{\"entries\": [\n{\"id\": \"berths\", \"area\": \"cultur\", \"title\": {\"sv\": \"Båtplatser\"}}]}");
    let own = file("egen.json", "{\"entries\": [{\"id\": \"berths\", \"area\": \"geodata\", \"title\": {\"sv\": \"Båtplatser\"}}]}");
    let mut opened = Window { answers: vec![bad, own], ..Window::default() }.inventory(Place::Starter, [create(Language::Sv)]);
    press(&mut opened, "Egen lista och export");
    press(&mut opened, "Använd en egen lista…");
    wait_until(&mut opened, "trasig.json används inte. Rad 2: ”area” i posten berths pekar på ”cultur”, som inte finns i listan; menar du ”culture”?");
    press(&mut opened, "Egen lista och export");
    press(&mut opened, "Använd en egen lista…");
    wait_until(&mut opened, "Båtplatser: Har");
    press(&mut opened, "Båtplatser: Har");
    let found = inventory(&opened);
    assert_eq!(found.datasets().next().unwrap().title(Language::Sv), "Båtplatser");
    assert_eq!(opened.harness.state().document().unwrap().session.operations().last().unwrap().label.kind, OperationKind::AnswerStarter);
    press(&mut opened, "Egen lista och export");
    press(&mut opened, "Använd bara standardlistan");
    assert!(opened.harness.query_by_label("Båtplatser: Har").is_none());
}

#[test]
fn pictures() {
    if std::env::var_os("FYRFALT_PICTURES").is_none() {
        return;
    }
    let looks = [
        ("sv", Locale::Sv, Language::Sv, ThemeChoice::Light, Vec2::new(1366.0, 768.0), 100),
        ("en", Locale::En, Language::En, ThemeChoice::Dark, Vec2::new(1366.0, 768.0), 100),
        ("da", Locale::Da, Language::Da, ThemeChoice::Projector, Vec2::new(1920.0, 1080.0), 100),
        ("small", Locale::Da, Language::Da, ThemeChoice::Light, Vec2::new(1024.0, 700.0), 100),
        ("large", Locale::Sv, Language::Sv, ThemeChoice::Light, Vec2::new(1366.0, 768.0), 150),
        ("tight", Locale::Sv, Language::Sv, ThemeChoice::Dark, Vec2::new(1024.0, 700.0), 150),
    ];
    for (name, locale, language, theme, size, text_size) in looks {
        let twin = datasets(&["Våra badplatser", "Kommunens adresser"]);
        let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.inventory(Place::Starter, [create(language), twin]);
        focus_list(&mut opened);
        for pressed in [Key::ArrowDown, Key::H, Key::H, Key::N, Key::V, Key::H, Key::ArrowDown, Key::H, Key::ArrowUp] {
            key(&mut opened, pressed);
        }
        opened.picture(&format!("starter-{name}"));
        key(&mut opened, Key::Home);
        key(&mut opened, Key::H);
        opened.picture(&format!("starter-{name}-asked"));
        key(&mut opened, Key::Enter);
        opened.picture(&format!("starter-{name}-entry"));
        for place in [Place::Overview, Place::Datasets] {
            let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.inventory(place, [create(language)]);
            opened.picture(&format!("starter-{name}-{place:?}"));
        }
    }
    let mut opened = empty(Place::Starter);
    opened.harness.state_mut().ask(Action::Go(Place::Starter));
    opened.picture("starter-empty");
}
