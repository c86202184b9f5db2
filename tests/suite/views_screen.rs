//! Filters, groups and saved views in the list, driven by their words and keys.
//!
//! Which datasets meet a condition is tested where it is worked out, not here.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::model::GateState;
use fyrfalt::model::query::Condition;
use fyrfalt::ui::action::{Action, Place};

use crate::window::{Opened, Window};

fn shown(opened: &Opened) -> usize {
    opened.harness.state().document().unwrap().screens.datasets.shown()
}

fn has(opened: &Opened, label: &str) -> bool {
    opened.harness.query_all_by_label(label).next().is_some()
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn type_text(opened: &mut Opened, text: &str) {
    opened.harness.event(Event::Text(text.to_owned()));
    opened.harness.run_ok();
}

/// Opens the filter of a column from the menu of its header.
fn filter(opened: &mut Opened, header: &str) {
    opened.harness.get_by_role_and_label(Role::ColumnHeader, header).click_secondary();
    opened.harness.run_ok();
    opened.harness.get_by(|node| node.role() == Role::MenuItem && node.label().is_some_and(|label| label.starts_with("Filt"))).click();
    opened.harness.run_ok();
}

/// Returns what the filter offers: each value with its count, and whether it is chosen.
fn values(opened: &Opened) -> Vec<(String, bool)> {
    let is_tick = |name: &str| ["Markera ", "Marker ", "Tick "].iter().any(|tick| name.starts_with(tick));
    let boxes = opened.harness.query_all_by_role(Role::CheckBox).filter(|node| node.accesskit_node().label().is_none_or(|name| !is_tick(&name)));
    let mut values: Vec<(i32, String, bool)> = boxes
        .map(|node| {
            let is_on = node.accesskit_node().toggled() == Some(eframe::egui::accesskit::Toggled::True) || node.accesskit_node().is_selected() == Some(true);
            (node.rect().top() as i32, node.accesskit_node().label().unwrap_or_default(), is_on)
        })
        .collect();
    values.sort();
    values.into_iter().map(|(_, name, is_on)| (name, is_on)).collect()
}

#[test]
fn a_column_is_narrowed_from_its_header_and_the_chip_says_so() {
    let mut opened = Window::default().example(Place::Datasets);
    let all = shown(&opened);
    filter(&mut opened, "Skyddsgrind");
    let offered = values(&opened);
    let blocked = offered.iter().find(|(name, _)| name.starts_with("Hinder")).unwrap_or_else(|| panic!("{offered:?}")).0.clone();
    let count: usize = blocked.rsplit(' ').next().unwrap().parse().unwrap();
    assert!(offered.iter().all(|(_, is_on)| *is_on), "nothing is left out yet: {offered:?}");
    click(&mut opened, "Ingen");
    assert_eq!(shown(&opened), all, "nothing chosen yet leaves nothing out");
    click(&mut opened, &blocked);
    assert_eq!(shown(&opened), count);
    assert!(has(&opened, "Ändra filtret Skyddsgrind: Hinder"), "the chip is there at once");
    opened.picture("views-filter-choice");
    press(&mut opened, Key::Escape);
    assert!(!has(&opened, "Ingen"), "escape closes the popup");
    opened.harness.get_by_label("Ändra filtret Skyddsgrind: Hinder").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::Delete);
    assert_eq!(shown(&opened), all);
    assert!(!has(&opened, "Ändra filtret Skyddsgrind: Hinder"));
}

#[test]
fn counts_are_those_under_the_other_conditions() {
    let mut opened = Window::default().example(Place::Datasets);
    opened.harness.state_mut().ask(Action::List(vec![Condition::Gate(GateState::Clear)]));
    opened.harness.run_ok();
    let clear = shown(&opened);
    filter(&mut opened, "Skede");
    let counts = values(&opened).iter().map(|(name, _)| name.rsplit(' ').next().unwrap().parse::<usize>().unwrap()).sum::<usize>();
    assert_eq!(counts, clear, "{:?}", values(&opened));
    press(&mut opened, Key::Escape);
    // A chip of the old sort opens as a choice.
    click(&mut opened, "Ändra filtret Inget hinder");
    assert!(values(&opened).len() > 1, "its own column is counted without itself: {:?}", values(&opened));
}

#[test]
fn numbers_and_days_have_a_from_and_a_to() {
    let mut opened = Window::default().example(Place::Datasets);
    let all = shown(&opened);
    filter(&mut opened, "Prioritet, fallande");
    type_text(&mut opened, "50");
    let over = shown(&opened);
    assert!(over > 0 && over < all, "{over} of {all}");
    assert!(has(&opened, "Ändra filtret Prioritet: från 50"));
    opened.type_into("Till", "fem");
    assert!(has(&opened, "Inte ett tal"));
    assert_eq!(shown(&opened), over, "what is no number asks nothing");
    opened.picture("views-filter-span");
    click(&mut opened, "Rensa");
    assert_eq!(shown(&opened), all);
}
