//! Images of every screen: light in Swedish, dark in English, projector in Danish, and what happens to narrow windows and large text.
//!
//! Only with the feature `snapshots`, which needs a Vulkan driver; `UPDATE_SNAPSHOTS=1` renews the images.
#![cfg(feature = "snapshots")]

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Rect, Vec2};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use fyrfalt::model::{GateState, Stage};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, CardPage, Place};
use fyrfalt::ui::theme::ThemeChoice;
use fyrfalt::ui::verb::Verb;

use crate::reports_screen::wait_for_pages;
use crate::window::{Opened, Window};

const LOOKS: [(&str, ThemeChoice, Locale); 3] =
    [("light", ThemeChoice::Light, Locale::Sv), ("dark", ThemeChoice::Dark, Locale::En), ("projector", ThemeChoice::Projector, Locale::Da)];

fn window(theme: ThemeChoice, locale: Locale) -> Window {
    Window { locale, theme, ..Window::default() }
}

/// The images of one test, so that all are compared, or renewed, before it fails.
#[derive(Default)]
struct Images {
    results: SnapshotResults,
}

impl Images {
    fn compare(&mut self, opened: &mut Opened, name: &str) {
        opened.harness.run_ok();
        opened.harness.remove_cursor();
        opened.harness.run_ok();
        // Where the file lies is another folder every time.
        let path = opened.harness.query_by_label_contains("inventory.fyrfalt").map(|node| node.rect());
        if let Some(path) = path {
            opened.harness.mask(Rect::from_min_size(path.min, Vec2::new(420.0, path.height())));
        }
        // Every inventory has ids of its own, and a paper tells their hash at the foot of each page.
        let feet = opened.harness.query_all_by_role(Role::Image).map(|page| page.rect()).map(|page| page.with_min_y(page.bottom() - page.height() * 0.08));
        let small = ["Gå till sida", "Gå til side", "Go to page"].into_iter().flat_map(|words| opened.harness.query_all_by_label_contains(words));
        let hidden: Vec<Rect> = feet.chain(small.map(|page| page.rect())).collect();
        hidden.into_iter().for_each(|rect| opened.harness.mask(rect));
        opened.harness.snapshot(name);
        self.results.extend(opened.harness.take_snapshot_results());
    }
}

#[test]
fn images_of_the_first_screen() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        images.compare(&mut window(theme, locale).welcome(), &format!("welcome-{look}"));
    }
}

#[test]
fn images_of_the_overview() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        images.compare(&mut window(theme, locale).example(Place::Overview), &format!("overview-{look}"));
    }
}

#[test]
fn images_of_the_datasets() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        let mut opened = window(theme, locale).example(Place::Datasets);
        images.compare(&mut opened, &format!("datasets-{look}"));
        let first = opened.harness.state().document().unwrap().session.inventory().datasets().next().unwrap().id();
        opened.harness.state_mut().ask(Action::Open(first));
        opened.harness.run_steps(3);
        images.compare(&mut opened, &format!("card-{look}"));
    }
}

#[test]
fn images_of_the_matrix() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        images.compare(&mut window(theme, locale).example(Place::Matrix), &format!("matrix-{look}"));
    }
    let wide = Window { size: Vec2::new(1920.0, 1080.0), ..Window::default() };
    images.compare(&mut wide.example(Place::Matrix), "matrix-wide");
}

#[test]
fn images_of_the_run() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        let mut opened = window(theme, locale).example(Place::Run);
        images.compare(&mut opened, &format!("run-begin-{look}"));
        opened.harness.key_press(Key::Enter);
        opened.harness.run_ok();
        images.compare(&mut opened, &format!("run-ask-{look}"));
    }
}

#[test]
fn images_of_the_gates() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        let mut opened = window(theme, locale).example(Place::Datasets);
        let inventory = std::sync::Arc::clone(opened.harness.state().document().unwrap().session.inventory());
        let blocked = inventory.datasets().find(|dataset| fyrfalt::model::gate::worst(inventory.gates(dataset.id())) == GateState::Blocked).unwrap().id();
        opened.harness.state_mut().ask(Action::OpenAt(blocked, CardPage::Gates));
        opened.harness.run_ok();
        images.compare(&mut opened, &format!("gates-{look}"));
    }
}

#[test]
fn images_of_the_process() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        let places = [(Place::Process, "process"), (Place::Decisions, "decisions"), (Place::Maintenance, "maintenance"), (Place::Demand, "demand")];
        for (place, name) in places {
            images.compare(&mut window(theme, locale).example(place), &format!("{name}-{look}"));
        }
        let mut opened = window(theme, locale).example(Place::Datasets);
        let inventory = std::sync::Arc::clone(opened.harness.state().document().unwrap().session.inventory());
        let prepared = inventory.datasets().find(|dataset| dataset.stage() == Stage::Prepare).unwrap().id();
        opened.harness.state_mut().ask(Action::OpenAt(prepared, CardPage::Checklist(None)));
        opened.harness.run_steps(3);
        images.compare(&mut opened, &format!("checklist-{look}"));
    }
}

#[test]
fn images_of_where_lists_come_from() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        for (place, name) in [(Place::Starter, "starter"), (Place::Call, "call"), (Place::Duplicates, "duplicates")] {
            images.compare(&mut window(theme, locale).example(place), &format!("{name}-{look}"));
        }
    }
}

#[test]
fn images_of_the_reports() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        let mut opened = window(theme, locale).example(Place::Reports);
        wait_for_pages(&mut opened);
        images.compare(&mut opened, &format!("reports-{look}"));
    }
}

#[test]
fn images_of_an_import() {
    let mut images = Images::default();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("datalista.csv");
    let list = "Inventering 2026;;;;\n;;;;\nNamn på datamängd;Beskrivning;Förvaltning;Ansvarig;Uppdateras\n\
        Badplatser;Läge och vattenkvalitet;Kultur och fritid;Fritidschef;1 ggr/år\n\
        ;Saknar namn;Utbildning;Skolchef;\nCykelvägar;;Teknik och drift;Teknisk chef;ibland\n";
    std::fs::write(&path, list).unwrap();
    for (look, theme, locale) in LOOKS {
        let mut opened = window(theme, locale).example(Place::Datasets);
        opened.harness.state_mut().ask(Action::ImportFile(path.clone()));
        opened.wait_for(match locale {
            Locale::Sv => "Att titta på",
            Locale::Da => "Værd at se på",
            Locale::En => "To look at",
        });
        images.compare(&mut opened, &format!("import-{look}"));
    }
}

#[test]
fn images_of_the_settings() {
    let mut images = Images::default();
    for (look, theme, locale) in LOOKS {
        images.compare(&mut window(theme, locale).example(Place::Settings), &format!("settings-{look}"));
    }
}

#[test]
fn images_of_what_lies_over_a_screen() {
    let mut images = Images::default();
    for (name, verb) in [("palette", Verb::Palette), ("shortcuts", Verb::Shortcuts), ("about", Verb::About), ("new-inventory", Verb::NewInventory)] {
        let mut opened = Window::default().example(Place::Datasets);
        opened.harness.state_mut().ask(Action::Do(verb));
        images.compare(&mut opened, name);
    }
}

#[test]
fn images_of_an_empty_inventory() {
    let mut images = Images::default();
    for (name, place) in [("empty-overview", Place::Overview), ("empty-datasets", Place::Datasets), ("empty-matrix", Place::Matrix)] {
        images.compare(&mut Window::default().inventory(place, []), name);
    }
}

#[test]
fn images_of_narrow_windows_and_large_text() {
    let mut images = Images::default();
    for place in [Place::Overview, Place::Datasets, Place::Matrix, Place::Reports] {
        let small = Window { size: Vec2::new(1024.0, 700.0), ..Window::default() };
        let mut opened = small.example(place);
        if place == Place::Reports {
            wait_for_pages(&mut opened);
        }
        images.compare(&mut opened, &format!("small-{place:?}"));
        for text_size in [150, 200] {
            let large = Window { text_size, ..Window::default() };
            let mut opened = large.example(place);
            // At the largest text there is room for the choices or the pages, and the choices come first.
            if place == Place::Reports && text_size < 200 {
                wait_for_pages(&mut opened);
            }
            images.compare(&mut opened, &format!("text-{text_size}-{place:?}"));
        }
    }
}
