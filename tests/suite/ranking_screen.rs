//! The ranking beside the matrix, driven by what it says: rows, groups, order, and what changed since a date.
//!
//! Ranks and intervals are tested in the model.

use eframe::egui::{Key, Vec2, accesskit};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::Place;
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{Opened, Window};

fn ranking(size: Vec2) -> Opened {
    let mut opened = Window { locale: Locale::Sv, size, ..Window::default() }.example(Place::Matrix);
    opened.harness.run_ok();
    opened
}

/// Returns the names of the rows in view, from above.
fn rows(opened: &Opened) -> Vec<String> {
    let mut rows: Vec<(f32, String)> = opened
        .harness
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == accesskit::Role::ListBoxOption)
        .filter_map(|node| Some((node.rect().top(), node.accesskit_node().label()?)))
        .filter(|(_, name)| name.contains(", prioritet "))
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, name)| name).collect()
}

fn has(opened: &Opened, start: &str) -> bool {
    let nodes = opened.harness.root().children_recursive();
    nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).any(|name| name.starts_with(start))
}

fn choose(opened: &mut Opened, menu: &str, choice: &str) {
    opened.harness.get_by_label(menu).click();
    opened.harness.run_ok();
    opened.harness.get_by_label(choice).click();
    opened.harness.run_ok();
}

#[test]
fn a_row_says_everything_that_it_shows() {
    let opened = ranking(Vec2::new(1920.0, 1080.0));
    let rows = rows(&opened);
    assert!(rows[0].contains(", Lagkrav"), "what a law asks for comes first: {rows:#?}");
    assert!(rows.iter().any(|row| row.contains(" till ")), "intervals are told");
    assert!(rows.iter().any(|row| row.ends_with(", känslig") || row.contains(", känslig, ")));
    assert!(rows.iter().any(|row| row.contains("Åtgärd krävs")));
}

#[test]
fn the_order_and_the_groups_can_be_chosen() {
    let mut opened = ranking(Vec2::new(1920.0, 1080.0));
    choose(&mut opened, "Gruppera och jämför", "Inga grupper");
    let ranks = |opened: &Opened| -> Vec<u32> {
        let number = |row: &String| row.split(", plats ").nth(1)?.split(',').next()?.parse().ok();
        rows(opened).iter().filter_map(number).collect()
    };
    assert!(ranks(&opened).is_sorted(), "{:?}", ranks(&opened));
    choose(&mut opened, "Sortera efter, nu Prioritet", "Namn");
    assert!(!ranks(&opened).is_sorted());
    let first = rows(&opened)[0].clone();
    assert!(first.starts_with('A') || first.starts_with('B'), "{first}");
    choose(&mut opened, "Gruppera och jämför", "Ruta");
    assert!(rows(&opened).iter().take(3).all(|row| row.contains("Publicera nu")), "{:#?}", rows(&opened));
}

#[test]
fn keys_walk_to_the_end_where_those_without_a_rank_stand() {
    let mut opened = ranking(Vec2::new(1366.0, 768.0));
    opened.harness.get_by_role_and_label(accesskit::Role::ListBox, "Rangordning").focus();
    opened.harness.run_ok();
    opened.harness.key_press(Key::End);
    opened.harness.run_ok();
    assert!(has(&opened, "För lite underlag"));
    opened.harness.key_press(Key::Home);
    opened.harness.run_ok();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert!(opened.harness.state().document().unwrap().selected.is_some());
}

#[test]
fn what_changed_since_a_date_is_marked_and_counted() {
    let mut opened = ranking(Vec2::new(1920.0, 1080.0));
    choose(&mut opened, "Gruppera och jämför", "En vecka");
    for _ in 0..200 {
        opened.harness.run_ok();
        if has(&opened, "Sedan ") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(has(&opened, "Sedan "), "a line sums it up");
    assert!(rows(&opened).iter().all(|row| row.ends_with("ny i rangordningen")), "the example was filled in today: {:#?}", rows(&opened));
    opened.picture("ranking-since");
}

#[test]
fn it_looks_as_it_should() {
    let looks = [
        ("light", ThemeChoice::Light, Vec2::new(1920.0, 1080.0), 100),
        ("dark", ThemeChoice::Dark, Vec2::new(1366.0, 768.0), 100),
        ("small", ThemeChoice::Light, Vec2::new(1024.0, 700.0), 100),
        ("large", ThemeChoice::Projector, Vec2::new(1920.0, 1080.0), 150),
    ];
    for (name, theme, size, text_size) in looks {
        let mut opened = Window { locale: Locale::Sv, theme, size, text_size, ..Window::default() }.example(Place::Matrix);
        opened.harness.run_ok();
        opened.picture(&format!("ranking-{name}"));
    }
}
