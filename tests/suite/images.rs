//! Images of every screen: light in Swedish, dark in English, projector in Danish, and what happens to narrow windows and large text.
//!
//! Only with the feature `snapshots`, which needs a Vulkan driver; `UPDATE_SNAPSHOTS=1` renews the images.
#![cfg(feature = "snapshots")]

use eframe::egui::Vec2;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use fyrfalt::ui::verb::Verb;

use crate::window::{Opened, Window};

const LOOKS: [(&str, ThemeChoice, Locale); 3] =
    [("light", ThemeChoice::Light, Locale::Sv), ("dark", ThemeChoice::Dark, Locale::En), ("projector", ThemeChoice::Projector, Locale::Da)];

fn window(theme: ThemeChoice, locale: Locale) -> Window {
    Window { theme, locale, ..Window::default() }
}

fn compare(opened: &mut Opened, name: &str) {
    opened.harness.run_ok();
    opened.harness.remove_cursor();
    opened.harness.run_ok();
    opened.harness.snapshot(name);
}

#[test]
fn images_of_the_first_screen() {
    for (look, theme, locale) in LOOKS {
        compare(&mut window(theme, locale).welcome(), &format!("welcome-{look}"));
    }
}

#[test]
fn images_of_the_overview() {
    for (look, theme, locale) in LOOKS {
        compare(&mut window(theme, locale).example(Place::Overview), &format!("overview-{look}"));
    }
}

#[test]
fn images_of_the_datasets() {
    for (look, theme, locale) in LOOKS {
        let mut opened = window(theme, locale).example(Place::Datasets);
        compare(&mut opened, &format!("datasets-{look}"));
        let first = opened.harness.state().document().unwrap().session.inventory().datasets().next().unwrap().id();
        opened.harness.state_mut().ask(Action::Open(first));
        compare(&mut opened, &format!("card-{look}"));
    }
}

#[test]
fn images_of_the_matrix() {
    for (look, theme, locale) in LOOKS {
        compare(&mut window(theme, locale).example(Place::Matrix), &format!("matrix-{look}"));
    }
    let wide = Window { size: Vec2::new(1920.0, 1080.0), ..Window::default() };
    compare(&mut wide.example(Place::Matrix), "matrix-wide");
}

#[test]
fn images_of_the_reports() {
    for (look, theme, locale) in LOOKS {
        let mut opened = window(theme, locale).example(Place::Reports);
        opened.wait_for(match locale {
            Locale::Sv => "Förhandsvisning",
            Locale::Da => "Forhåndsvisning",
            Locale::En => "Preview",
        });
        compare(&mut opened, &format!("reports-{look}"));
    }
}

#[test]
fn images_of_the_settings() {
    for (look, theme, locale) in LOOKS {
        compare(&mut window(theme, locale).example(Place::Settings), &format!("settings-{look}"));
    }
}

#[test]
fn images_of_what_lies_over_a_screen() {
    for (name, verb) in [("palette", Verb::Palette), ("shortcuts", Verb::Shortcuts), ("about", Verb::About), ("new-inventory", Verb::NewInventory)] {
        let mut opened = Window::default().example(Place::Datasets);
        opened.harness.state_mut().ask(Action::Do(verb));
        compare(&mut opened, name);
    }
}

#[test]
fn images_of_an_empty_inventory() {
    for (name, place) in [("empty-overview", Place::Overview), ("empty-datasets", Place::Datasets), ("empty-matrix", Place::Matrix)] {
        compare(&mut Window::default().inventory(place, []), name);
    }
}

#[test]
fn images_of_narrow_windows_and_large_text() {
    for place in [Place::Overview, Place::Datasets, Place::Matrix, Place::Reports] {
        let small = Window { size: Vec2::new(1024.0, 700.0), ..Window::default() };
        let mut opened = small.example(place);
        if place == Place::Reports {
            opened.wait_for("Förhandsvisning");
        }
        compare(&mut opened, &format!("small-{place:?}"));
        for text_size in [150, 200] {
            let large = Window { text_size, ..Window::default() };
            let mut opened = large.example(place);
            if place == Place::Reports {
                opened.wait_for("Förhandsvisning");
            }
            compare(&mut opened, &format!("text-{text_size}-{place:?}"));
        }
    }
}
