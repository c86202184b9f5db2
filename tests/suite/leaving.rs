//! What is being written when the window is closed is in the file afterwards.
//!
//! What is asked about instead is tested where the drafts are.

use eframe::egui::{Event, Key, ViewportEvent, ViewportId};
use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::{CriterionId, Dataset, DatasetId, Field, Inventory, Language, ScoringModel};
use fyrfalt::session::{Session, new_uuid};
use fyrfalt::store::Access;
use fyrfalt::ui::action::Place;

use crate::window::{Opened, Window};

fn open(place: Place) -> Opened {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, fyrfalt::example::WRITTEN_FOR, &mut new_uuid).organisation;
    let new = NewDataset { id: DatasetId::from_uuid(new_uuid()), title: "Adresser".to_owned(), language: Language::Sv };
    Window::default().inventory(place, [Command::CreateInventory(organisation, Box::new(model)), Command::AddDatasets(vec![new])])
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn write(opened: &mut Opened, text: &str) {
    opened.harness.event(Event::Text(text.to_owned()));
    opened.harness.run_ok();
}

/// Closes the window as its own button does, and reads the file.
fn closed(mut opened: Opened) -> Inventory {
    opened.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
    opened.harness.run_steps(8);
    assert!(opened.harness.state().document().is_none(), "the window is closed");
    let session = Session::open(&opened.folder.path().join("inventory.fyrfalt"), Access::Read, "anna", || {}).unwrap();
    session.inventory().as_ref().clone()
}

fn only(inventory: &Inventory) -> &Dataset {
    inventory.datasets().next().unwrap()
}

#[test]
fn a_cell_that_is_being_written_is_taken() {
    let mut opened = open(Place::Datasets);
    opened.harness.get_by_label("Lista med 1 datamängd").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    write(&mut opened, "Gatuadresser");
    assert_eq!(only(&closed(opened)).line(Field::Title), "Gatuadresser");
}

#[test]
fn a_reason_on_the_card_is_taken() {
    let mut opened = open(Place::Datasets);
    opened.harness.get_by_label("Lista med 1 datamängd").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Enter);
    write(&mut opened, "4");
    press(&mut opened, Key::Enter);
    write(&mut opened, "Många frågar");
    let inventory = closed(opened);
    let id = only(&inventory).id();
    let reasons: Vec<String> = inventory.scores(id).values().filter_map(|judgement| judgement.reason.as_ref().map(ToString::to_string)).collect();
    assert_eq!(reasons, ["Många frågar"], "{:?}", inventory.scores(id).keys().map(CriterionId::to_string).collect::<Vec<_>>());
}

#[test]
fn a_field_of_the_settings_is_taken() {
    let mut opened = open(Place::Settings);
    opened.type_into("Namn", "Nyköping");
    assert_eq!(closed(opened).organisation().name(), "Nyköping");
}

#[test]
fn closing_the_inventory_alone_takes_what_is_written_too() {
    let mut opened = open(Place::Datasets);
    opened.harness.get_by_label("Lista med 1 datamängd").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    write(&mut opened, "Gatuadresser");
    opened.ctrl(Key::W);
    opened.harness.run_steps(4);
    assert!(opened.harness.state().document().is_none());
    let session = Session::open(&opened.folder.path().join("inventory.fyrfalt"), Access::Read, "anna", || {}).unwrap();
    assert_eq!(only(session.inventory()).line(Field::Title), "Gatuadresser");
}
