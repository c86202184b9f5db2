//! What if, driven by what it says: the points and the ranking follow, and nothing is stored before it is asked for.
//!
//! The mathematics is tested in the model.

use eframe::egui::{Key, Vec2, accesskit};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::model::CriterionId;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::Place;
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{Opened, Window};

fn names(opened: &Opened) -> Vec<String> {
    let nodes = opened.harness.root().children_recursive();
    nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
}

fn has(opened: &Opened, start: &str) -> bool {
    names(opened).iter().any(|name| name.starts_with(start))
}

/// Opens what-if and gives all criteria the same weight.
fn trying(locale: Locale) -> Opened {
    let (begin, equal) = if locale == Locale::Sv { ("Tänk om…", "Lika vikter") } else { ("What if…", "Equal weights") };
    let mut opened = Window { locale, ..Window::default() }.example(Place::Matrix);
    opened.harness.run_ok();
    opened.harness.get_by_label(begin).click();
    opened.harness.run_ok();
    opened.harness.get_by_label(equal).click();
    opened.harness.run_ok();
    opened
}

/// Returns what must not change: the operations, the model's version and the words of every point and row.
fn state(opened: &Opened) -> (usize, u32, u64, Vec<String>) {
    let session = &opened.harness.state().document().unwrap().session;
    let told = names(opened).into_iter().filter(|name| name.contains(", plats ")).collect();
    (session.operations().len(), session.inventory().model().unwrap().version, session.revision(), told)
}

#[test]
fn what_is_cancelled_leaves_everything_as_it_was() {
    let mut opened = Window { locale: Locale::Sv, ..Window::default() }.example(Place::Matrix);
    opened.harness.run_ok();
    let before = state(&opened);
    for leaves_by_key in [true, false] {
        opened.harness.get_by_label("Tänk om…").click();
        opened.harness.run_ok();
        opened.harness.get_by_label("Lika vikter").click();
        opened.harness.run_ok();
        assert!(has(&opened, "Tänk om: inget sparas."), "a banner says so");
        assert_ne!(state(&opened).3, before.3, "the points have moved");
        assert_eq!((state(&opened).0, state(&opened).1, state(&opened).2), (before.0, before.1, before.2));
        if leaves_by_key {
            opened.harness.key_press(Key::Escape);
        } else {
            opened.harness.get_by_label("Avbryt").click();
        }
        opened.harness.run_ok();
        assert!(!has(&opened, "Tänk om: inget sparas."));
        assert_eq!(state(&opened), before);
    }
}

#[test]
fn what_is_kept_is_a_new_version_with_its_why() {
    let mut opened = trying(Locale::Sv);
    opened.harness.get_by_label("Använd de här vikterna…").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Använd vikterna").click();
    opened.harness.run_ok();
    assert_eq!(state(&opened).1, 1, "without a why nothing is used");
    let is_why = |label: &str| label == "Varför ska de här vikterna gälla?";
    opened.harness.get_by(|node| node.role() != accesskit::Role::Label && node.label().is_some_and(|label| is_why(&label))).focus();
    opened.harness.run_ok();
    opened.harness.event(eframe::egui::Event::Text("Nämnden vill väga lika".to_owned()));
    opened.harness.run_ok();
    opened.harness.get_by_label("Använd vikterna").click();
    opened.harness.run_ok();
    let session = &opened.harness.state().document().unwrap().session;
    let model = session.inventory().model().unwrap();
    assert_eq!(model.version, 2);
    assert!(model.criteria.iter().all(|criterion| (criterion.weight - 20.0).abs() < 1e-9));
    assert_eq!(session.operations().last().unwrap().why.as_ref().unwrap().as_str(), "Nämnden vill väga lika");
    assert!(!has(&opened, "Tänk om: inget sparas."));
    assert!(has(&opened, "Ångra"));
}

#[test]
fn a_weight_of_nothing_retires_and_an_axis_of_nothing_is_refused() {
    let mut opened = trying(Locale::Sv);
    let values: Vec<String> = names(&opened).into_iter().filter(|name| name.starts_with("Vikt för ")).take(5).collect();
    let value = |name: &str| name.split(", nu").next().unwrap().to_owned();
    for (at, name) in values.iter().map(|name| value(name)).enumerate() {
        let field = opened.harness.get_by(|node| node.label().is_some_and(|label| label.starts_with(&name)));
        field.focus();
        opened.harness.run_ok();
        opened.harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::A);
        opened.harness.event(eframe::egui::Event::Text("0".to_owned()));
        opened.harness.run_ok();
        opened.harness.key_press(Key::Enter);
        opened.harness.run_ok();
        assert!(has(&opened, "Utan vikt: kriteriet tas ur bruk"));
        assert_eq!(has(&opened, "Minst ett kriterium för Nytta måste ha vikt"), at == 4, "{at}");
    }
    let session = &opened.harness.state().document().unwrap().session;
    assert!(session.inventory().model().unwrap().criterion(CriterionId::new("V1").unwrap()).is_some(), "nothing is stored");
}

#[test]
fn it_looks_as_it_should() {
    for locale in [Locale::Sv, Locale::En] {
        let mut opened = trying(locale);
        opened.picture(&format!("what-if-{}", locale.code()));
    }
    let looks = [
        ("dark", ThemeChoice::Dark, Vec2::new(1366.0, 768.0), 100),
        ("projector", ThemeChoice::Projector, Vec2::new(1920.0, 1080.0), 100),
        ("small", ThemeChoice::Light, Vec2::new(1024.0, 700.0), 100),
        ("large", ThemeChoice::Light, Vec2::new(1920.0, 1080.0), 200),
    ];
    for (name, theme, size, text_size) in looks {
        let mut opened = Window { locale: Locale::Sv, theme, size, text_size, ..Window::default() }.example(Place::Matrix);
        opened.harness.run_ok();
        opened.harness.get_by_label("Tänk om…").click();
        opened.harness.run_ok();
        opened.harness.get_by_label("Lika vikter").click();
        opened.harness.run_ok();
        opened.picture(&format!("what-if-{name}"));
    }
}
