//! The matrix, driven by what it says: pointer, keys, filter, tray, and how it looks in every theme.
//!
//! Where points and labels stand is tested in `figure`.

use eframe::egui::{Key, Vec2, accesskit};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::model::DatasetId;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::Place;
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{DESIGNED, Opened, Window};

fn matrix(locale: Locale) -> Opened {
    let mut opened = Window { locale, ..Window::default() }.example(Place::Matrix);
    opened.harness.run_ok();
    opened
}

fn selected(opened: &Opened) -> Option<DatasetId> {
    opened.harness.state().document().unwrap().selected
}

/// Returns the title of a dataset that has a place, with the beginning of the name of its point.
fn some_point(opened: &Opened, nth: usize) -> (DatasetId, String) {
    let document = opened.harness.state().document().unwrap();
    let id = document.derived.get().ranking.order()[nth];
    let language = if opened.harness.state().settings().language == "sv" { fyrfalt::model::Language::Sv } else { fyrfalt::model::Language::En };
    (id, document.session.inventory().dataset(id).unwrap().title(language).to_owned())
}

/// Returns the names of all nodes.
fn names(opened: &Opened) -> Vec<String> {
    let nodes = opened.harness.root().children_recursive();
    nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
}

fn point<'a>(opened: &'a Opened, title: &str) -> egui_kittest::Node<'a> {
    let word = if opened.harness.state().settings().language == "sv" { ", nytta " } else { ", value " };
    let start = format!("{title}, ");
    opened.harness.get_by(move |node| {
        node.role() == accesskit::Role::ListBoxOption && node.label().is_some_and(|label| label.starts_with(&start) && label.contains(word))
    })
}

#[test]
fn hovering_explains_the_place() {
    for (locale, word) in [(Locale::Sv, "Plats "), (Locale::En, "Rank ")] {
        let mut opened = matrix(locale);
        assert!(!names(&opened).iter().any(|name| name.starts_with('+')));
        let (_, title) = some_point(&opened, 4);
        point(&opened, &title).hover();
        opened.harness.run_ok();
        let names = names(&opened);
        assert!(names.iter().any(|name| name.starts_with('+')), "{names:#?}");
        assert!(names.iter().any(|name| name.starts_with('−')));
        assert!(names.iter().any(|name| name.starts_with(word) && name.contains('·')));
        opened.picture(&format!("matrix-hover-{}", locale.code()));
    }
}

#[test]
fn what_is_missing_is_explained_and_nothing_moves_for_it() {
    let mut opened = matrix(Locale::Sv);
    let document = opened.harness.state().document().unwrap();
    let ranking = &document.derived.get().ranking;
    let open = ranking.order().iter().find(|id| ranking.get(**id).is_some_and(|ranked| ranked.assessment.cost.is_open())).expect("the example has one");
    let title = document.session.inventory().dataset(*open).unwrap().title(fyrfalt::model::Language::Sv).to_owned();
    let other = some_point(&opened, 0).1;
    let before = point(&opened, &other).rect();
    point(&opened, &title).hover();
    opened.harness.run_ok();
    assert!(names(&opened).iter().any(|name| name.starts_with("? ")));
    assert!(names(&opened).iter().any(|name| name.starts_with("Kostnad ") && name.contains('–')));
    assert_eq!(point(&opened, &other).rect(), before);
    opened.picture("matrix-missing");
}

#[test]
fn a_click_opens_and_escape_closes() {
    let mut opened = matrix(Locale::Sv);
    let (id, title) = some_point(&opened, 2);
    point(&opened, &title).click();
    opened.harness.run_ok();
    assert_eq!(selected(&opened), Some(id));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Rangordning").is_none(), "the card takes the place of the ranking");
    opened.picture("matrix-card");
    opened.harness.key_press(Key::ArrowDown);
    opened.harness.run_ok();
    let next = selected(&opened).expect("the card stays");
    assert_ne!(next, id, "and follows the keys");
    for _ in 0..2 {
        opened.harness.key_press(Key::Escape);
        opened.harness.run_ok();
    }
    assert_eq!(selected(&opened), None);
}

#[test]
fn the_next_dataset_is_the_next_in_the_ranking() {
    let mut opened = matrix(Locale::Sv);
    let (id, title) = some_point(&opened, 1);
    point(&opened, &title).click();
    opened.harness.run_ok();
    opened.harness.key_press_modifiers(eframe::egui::Modifiers::ALT, Key::ArrowDown);
    opened.harness.run_ok();
    let next = selected(&opened).unwrap();
    let ranking = &opened.harness.state().document().unwrap().derived.get().ranking;
    let rank = |id: DatasetId| ranking.get(id).unwrap().rank.unwrap();
    assert!(rank(next) > rank(id));
}

#[test]
fn a_screen_reader_can_press_a_point() {
    let mut opened = matrix(Locale::Sv);
    let (id, title) = some_point(&opened, 3);
    point(&opened, &title).click_accesskit();
    opened.harness.run_ok();
    assert_eq!(selected(&opened), Some(id));
}

#[test]
fn arrow_keys_walk_and_enter_opens() {
    let mut opened = matrix(Locale::En);
    opened.harness.get_by(|node| node.role() == accesskit::Role::ListBox && node.label().is_some_and(|label| label.starts_with("Matrix with"))).focus();
    opened.harness.run_ok();
    let enter = |opened: &mut Opened| {
        opened.harness.key_press(Key::Enter);
        opened.harness.run_ok();
        let id = selected(opened).expect("Enter opens the point that the keys stand on");
        opened.harness.key_press(Key::Escape);
        opened.harness.run_ok();
        assert_eq!(selected(opened), None, "Escape puts the card away");
        id
    };
    let first = enter(&mut opened);
    let mut walked = Vec::new();
    for key in [Key::ArrowDown, Key::ArrowRight, Key::ArrowUp, Key::ArrowRight] {
        opened.harness.key_press(key);
        opened.harness.run_ok();
        opened.picture(&format!("matrix-key-{key:?}"));
        walked.push(enter(&mut opened));
    }
    assert_ne!(walked[0], first, "down goes to a lower point");
    assert!(walked.windows(2).any(|pair| pair[0] != pair[1]), "the keys stayed where they were: {walked:?}");
}

#[test]
fn the_focused_point_is_announced() {
    let mut opened = matrix(Locale::Sv);
    let plot = |opened: &Opened| {
        let plot = opened.harness.get_by(|node| node.role() == accesskit::Role::ListBox && node.label().is_some_and(|label| label.starts_with("Matris med")));
        plot.focus();
    };
    plot(&opened);
    opened.harness.run_ok();
    let focused = opened.harness.get_by(|node| node.is_focused() && node.label().is_some());
    let label = focused.accesskit_node().label().unwrap();
    assert!(label.contains(", nytta ") && label.contains(", kostnad ") && label.contains(", plats "), "{label}");
}

#[test]
fn a_chip_of_the_tray_opens() {
    let mut opened = matrix(Locale::Sv);
    let document = opened.harness.state().document().unwrap();
    let unplaced = document.derived.get().ranking.iter().find(|ranked| ranked.point().is_none()).expect("the example has some without a place").id;
    let title = document.session.inventory().dataset(unplaced).unwrap().title(fyrfalt::model::Language::Sv).to_owned();
    opened.harness.get_by(move |node| node.label().is_some_and(|label| label.starts_with(&title) && label.ends_with(" svar"))).click();
    opened.harness.run_ok();
    assert_eq!(selected(&opened), Some(unplaced));
    opened.harness.run_ok();
    opened.picture("matrix-tray");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Matrix);
}

#[test]
fn the_filter_changes_the_count() {
    for (locale, duties, of) in [(Locale::Sv, "Bara lagkrav", " placerade"), (Locale::En, "Legal duties only", " placed")] {
        let mut opened = matrix(locale);
        let count = |opened: &Opened| names(opened).into_iter().find(|name| name.ends_with(of)).unwrap();
        let before = count(&opened);
        opened.harness.get_by_label(duties).click();
        opened.harness.run_ok();
        assert_ne!(count(&opened), before);
        opened.picture(&format!("matrix-filter-{}", locale.code()));
    }
}

#[test]
fn zooming_shows_fewer_points_and_all_come_back() {
    let mut opened = matrix(Locale::Sv);
    let points = |opened: &Opened| names(opened).iter().filter(|name| name.contains(", nytta ")).count();
    let all = points(&opened);
    for _ in 0..5 {
        opened.harness.get_by_label("Förstora").click();
        opened.harness.run_ok();
    }
    opened.picture("matrix-zoomed");
    assert!(points(&opened) < all);
    opened.harness.get_by_label("Visa allt").click();
    opened.harness.run_ok();
    assert_eq!(points(&opened), all);
}

#[test]
fn an_empty_inventory_says_what_to_do() {
    let model = fyrfalt::model::ScoringModel::standard();
    let organisation = fyrfalt::command::OrganisationDraft::default();
    let mut opened = Window::default().inventory(Place::Matrix, [fyrfalt::command::Command::CreateInventory(organisation, Box::new(model))]);
    opened.harness.run_ok();
    assert!(names(&opened).iter().any(|name| name.contains("Det finns inga datamängder än")));
    opened.picture("matrix-empty");
}

#[test]
fn it_fits_every_window() {
    let looks = [
        ("light", ThemeChoice::Light, DESIGNED, 100),
        ("dark", ThemeChoice::Dark, DESIGNED, 100),
        ("projector", ThemeChoice::Projector, DESIGNED, 100),
        ("wide", ThemeChoice::Light, Vec2::new(1920.0, 1080.0), 100),
        ("narrow", ThemeChoice::Light, Vec2::new(1024.0, 700.0), 100),
        // The harness counts in points: larger text leaves fewer of them.
        ("text-150", ThemeChoice::Light, DESIGNED / 1.5, 150),
        ("text-200", ThemeChoice::Dark, DESIGNED / 2.0, 200),
    ];
    for (name, theme, size, text_size) in looks {
        let mut opened = Window { theme, size, text_size, ..Window::default() }.example(Place::Matrix);
        opened.harness.run_ok();
        opened.picture(&format!("matrix-{name}"));
        let all = names(&opened);
        assert!(all.iter().any(|name| name.starts_with("Matris med")), "{name}: {all:#?}");
    }
}
