//! The overview: needs that go away when they are met, figures that lead to lists, and ways to begin.
//!
//! What the lists show is a matter of the datasets screen.

use eframe::egui::accesskit::Role as AccessRole;
use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Answer, Command, Import, ImportRow, NewDataset, NewScore, NewTick, OrganisationDraft};
use fyrfalt::model::{DatasetId, Field, FieldKey, ItemId, ItemState, Language, Level, Line, Prose, Score, ScoringModel, Stage, Value};
use fyrfalt::session::new_uuid;
use fyrfalt::text::{Locale, Text};
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::overview_numbers::commands;
use crate::ready::ticked;
use crate::window::{Opened, Window};

/// High enough for all of the overview to be in sight.
const TALL: Vec2 = Vec2::new(1366.0, 3_000.0);

fn begun() -> Command {
    let draft = OrganisationDraft { name: "Björkby kommun".to_owned(), ..OrganisationDraft::default() };
    Command::CreateInventory(draft, Box::new(ScoringModel::standard()))
}

#[test]
fn pictures_of_the_overview() {
    for (name, window) in [
        ("overview-sv", Window::default()),
        ("overview-da", Window { locale: Locale::Da, ..Window::default() }),
        ("overview-en-dark", Window { locale: Locale::En, theme: ThemeChoice::Dark, ..Window::default() }),
        ("overview-projector", Window { theme: ThemeChoice::Projector, ..Window::default() }),
        ("overview-1024", Window { size: Vec2::new(1024.0, 700.0), ..Window::default() }),
        ("overview-200", Window { size: Vec2::new(683.0, 384.0), ..Window::default() }),
        ("overview-1920", Window { size: Vec2::new(1920.0, 1080.0), ..Window::default() }),
    ] {
        window.example(Place::Overview).picture(name);
    }
    for (name, window) in
        [("begin-sv", Window::default()), ("begin-da-1024", Window { locale: Locale::Da, size: Vec2::new(1024.0, 700.0), ..Window::default() })]
    {
        window.inventory(Place::Overview, [begun()]).picture(name);
    }
}

#[test]
fn an_empty_inventory_offers_ways_to_begin() {
    for (locale, way) in [(Locale::Sv, "Ny datamängd"), (Locale::En, "New dataset")] {
        let mut opened = Window { locale, ..Window::default() }.inventory(Place::Overview, [begun()]);
        assert!(opened.harness.query_by_label(if locale == Locale::Sv { "Importera en Excel-lista" } else { "Import an Excel list" }).is_some());
        opened.harness.get_by_label(way).click();
        opened.harness.run_ok();
        assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets);
    }
}

#[test]
fn a_need_leads_to_its_dataset_and_goes_away_when_it_is_met() {
    let id = DatasetId::from_uuid(new_uuid());
    let new = NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv };
    let mut opened = Window::default().inventory(Place::Overview, [begun(), Command::AddDatasets(vec![new])]);
    for label in ["Utan poäng", "Utan informationsägare", "Utan beskrivning"] {
        assert!(opened.harness.query_by_label(label).is_some(), "{label}");
    }
    opened.harness.get_by_label("Poängsätt Badplatser").click();
    opened.harness.run_ok();
    let document = opened.harness.state().document().unwrap();
    assert_eq!((document.place, document.selected), (Place::Datasets, Some(id)));

    let scores = ScoringModel::standard().criteria.into_iter().map(|criterion| NewScore {
        criterion: criterion.id,
        answer: Answer::Is(Score::Known(Level::MIN)),
        reason: Some("Ingen har frågat".to_owned()),
    });
    let wishes = [
        Command::Score(id, scores.collect()),
        Command::EditDataset(
            id,
            vec![
                (FieldKey::new(Field::Owner, Language::Sv), Some(Value::Line(Line::new("Fritidschef").unwrap()))),
                (FieldKey::new(Field::Description, Language::Sv), Some(Value::Prose(Prose::new("Alla badplatser").unwrap()))),
            ],
        ),
    ];
    for wish in wishes {
        opened.harness.state_mut().ask(Action::run(wish));
    }
    opened.harness.state_mut().ask(Action::Go(Place::Overview));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Inget väntar på dig just nu").is_some());
    assert!(opened.harness.query_by_label("Utan poäng").is_none());
}

#[test]
fn every_figure_is_a_link_to_its_list() {
    links_lead_to_lists(&mut Window { size: TALL, ..Window::default() }.example(Place::Overview));
}

#[test]
fn every_figure_of_an_invented_inventory_is_a_link_to_its_list() {
    links_lead_to_lists(&mut Window { size: TALL, locale: Locale::En, ..Window::default() }.inventory(Place::Overview, commands(7, 60)));
}

/// Presses every number in sight, one after the other, and counts the rows of the list it leads to.
fn links_lead_to_lists(opened: &mut Opened) {
    let names: Vec<String> = opened.harness.query_all_by_role(AccessRole::Link).filter_map(|node| node.accesskit_node().label()).collect();
    let numbered: Vec<(String, usize)> =
        names.into_iter().filter_map(|name| name.rsplit_once(": ").and_then(|(_, number)| number.parse().ok()).map(|number| (name.clone(), number))).collect();
    assert!(numbered.len() > 25, "{numbered:?}");
    for (name, number) in numbered {
        let links: Vec<_> = opened.harness.query_all_by_role_and_label(AccessRole::Link, &name).collect();
        assert_eq!(links.len(), 1, "{name}");
        links[0].click();
        opened.harness.run_ok();
        let document = opened.harness.state().document().unwrap();
        if document.place == Place::Datasets {
            assert_eq!(document.screens.datasets.shown(), number, "{name}");
        } else {
            assert_eq!(document.place, Place::Demand, "{name}");
        }
        opened.harness.state_mut().ask(Action::Go(Place::Overview));
        opened.harness.run_ok();
    }
}

/// A published dataset whose update is late, and nothing else to be done about it today.
fn late(id: DatasetId) -> Vec<Command> {
    let key = |name: &str| FieldKey::parse(name, Language::Sv).unwrap();
    let value = |(name, text): (&str, &str)| (key(name), key(name).parse_value(text).unwrap());
    let values = [("title", "Badplatser"), ("frequency", "ANNUAL"), ("modified", "2025-09-30")].map(value).to_vec();
    let row = ImportRow { dataset: id, stage: Some(Stage::Maintain), values, scores: Vec::new() };
    let today = jiff::civil::date(2026, 11, 21);
    let tick = |item: &str| NewTick { item: ItemId::new(item).unwrap(), state: ItemState::Done, reason: None, by: None, date: today };
    let kept = ["U01", "U02", "U04", "U06", "U07"].map(tick).to_vec();
    vec![begun(), Command::Import(Import { rows: vec![row], ..Import::default() }), Command::Tick(vec![id], kept)]
}

#[test]
fn what_is_late_is_updated_in_one_click_and_that_is_taken_back_in_one() {
    let id = DatasetId::from_uuid(new_uuid());
    let mut opened = Window::default().inventory(Place::Overview, late(id));
    assert!(opened.harness.query_by_label("52 dagar sen").is_some());
    opened.harness.get_by_label("Uppdaterad i dag Badplatser").click();
    opened.harness.run_ok();
    let modified = |opened: &Opened| {
        let dataset = opened.harness.state().document().unwrap().session.inventory().dataset(id).unwrap().clone();
        dataset.get(FieldKey::new(Field::Modified, Language::Sv)).unwrap().to_string()
    };
    assert_eq!(modified(&opened), "2026-11-21");
    assert!(opened.harness.query_by_label("Försenade uppdateringar").is_none());
    assert!(opened.harness.query_by_label("Inget brådskar i dag").is_some(), "the left column is empty, and says so");
    opened.ctrl(Key::Z);
    assert_eq!(modified(&opened), "2025-09-30");
    assert!(opened.harness.query_by_label("Försenade uppdateringar").is_some());
}

#[test]
fn what_lacks_a_decision_only_leads_to_it() {
    let id = DatasetId::from_uuid(new_uuid());
    let new = NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv };
    let mut opened = Window::default().inventory(Place::Overview, [begun(), Command::AddDatasets(vec![new]), ticked(id)]);
    assert!(opened.harness.query_by_label("Ett steg från beslut att gå vidare").is_some());
    opened.harness.get_by_label("Förbered beslut… Badplatser").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_all_by_role(AccessRole::Dialog).next().is_some(), "a decision is asked for");
}

#[test]
fn what_waits_leads_to_its_item() {
    let id = DatasetId::from_uuid(new_uuid());
    let new = NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv };
    let done = jiff::civil::date(2026, 11, 2);
    let tick = |item: &str, state| NewTick { item: ItemId::new(item).unwrap(), state, reason: None, by: None, date: done };
    let ticks = vec![tick("I01", ItemState::Done), tick("I07", ItemState::Doing)];
    let mut opened = Window::default().inventory(Place::Overview, [begun(), Command::AddDatasets(vec![new]), Command::Tick(vec![id], ticks)]);
    assert!(opened.harness.query_by_label("19 dagar").is_some());
    opened.harness.get_by_label("Väntar på jurist: 1").click();
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().screens.datasets.shown(), 1);
    opened.harness.state_mut().ask(Action::Go(Place::Overview));
    opened.harness.run_ok();
    opened.harness.get_by_label("Visa punkten Badplatser").click();
    opened.harness.run_ok();
    let document = opened.harness.state().document().unwrap();
    assert_eq!((document.place, document.selected), (Place::Dataset, Some(id)));
}

#[test]
fn the_last_meeting_and_the_year_are_one_step_away() {
    for (label, place) in [("Sedan förra mötet", Place::Decisions), ("Visa året", Place::Maintenance)] {
        let mut opened = Window { size: TALL, ..Window::default() }.inventory(Place::Overview, commands(7, 60));
        opened.harness.get_by_label(label).click();
        opened.harness.run_ok();
        assert_eq!(opened.harness.state().document().unwrap().place, place);
    }
}

#[test]
fn five_thousand_datasets_are_told_of() {
    let mut opened = Window::default().inventory(Place::Overview, many(5_000));
    opened.wait_for(&format!("Identifiera: {}", Text::new(Locale::Sv).count(5_000)));
}

/// So many datasets of which nothing is known but their titles.
fn many(count: usize) -> [Command; 2] {
    let new = |number| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: format!("Datamängd {number}"), language: Language::Sv };
    [begun(), Command::AddDatasets((0..count).map(new).collect())]
}
