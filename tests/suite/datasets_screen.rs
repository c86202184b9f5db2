//! The list and the record card, driven by their words and keys.
//!
//! What a search finds and how scores add up is tested where it is done, not here.

use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::{Dataset, DatasetId, Field, FieldKey, Inventory, Language, Score, ScoringModel};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{Opened, Window};

fn create() -> Command {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, &mut new_uuid).organisation;
    Command::CreateInventory(organisation, Box::new(model))
}

fn add(titles: &[&str]) -> Command {
    let new = |title: &&str| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: (*title).to_owned(), language: Language::Sv };
    Command::AddDatasets(titles.iter().map(new).collect())
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
    let nodes = opened.harness.get_all_by_role(eframe::egui::accesskit::Role::ListBoxOption);
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

fn row(opened: &Opened, title: &str) {
    opened.harness.get_by(|node| node.label().is_some_and(|label| label.starts_with(&format!("{title}, ra")))).click();
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
    row(opened, title);
    opened.harness.run_ok();
}

#[test]
fn pictures() {
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
