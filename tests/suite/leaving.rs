//! What is being written when the window is closed is in the file afterwards.
//!
//! What is asked about instead is tested where the drafts are.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, ViewportEvent, ViewportId};
use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::{CriterionId, Dataset, DatasetId, Field, FieldKey, GateId, GateState, Inventory, Language, ScoringModel};
use fyrfalt::session::{Session, new_uuid};
use fyrfalt::store::Access;
use fyrfalt::ui::action::{Action, CardPage, Place};

use crate::window::{Opened, Window};

fn open(place: Place) -> Opened {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, fyrfalt::example::WRITTEN_FOR, &mut new_uuid).organisation;
    let new = NewDataset { id: DatasetId::from_uuid(new_uuid()), title: "Adresser".to_owned(), language: Language::Sv };
    Window::default().inventory(place, [Command::CreateInventory(organisation, Box::new(model)), Command::AddDatasets(vec![new])])
}

/// Opens the list with the cursor in the first title.
fn list() -> Opened {
    let mut opened = open(Place::Datasets);
    opened.harness.get_by_label("Lista med 1 datamängd").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    opened
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

fn write(opened: &mut Opened, text: &str) {
    opened.harness.event(Event::Text(text.to_owned()));
    opened.harness.run_ok();
}

/// Asks the window to close as its own button does.
fn ask_to_close(opened: &mut Opened) {
    opened.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
    opened.harness.run_steps(8);
}

/// Closes the window and reads the file.
fn closed(mut opened: Opened) -> Inventory {
    ask_to_close(&mut opened);
    file_of(&opened)
}

/// Reads the file after the window was closed.
fn file_of(opened: &Opened) -> Inventory {
    assert!(opened.harness.state().document().is_none(), "the window is closed");
    let session = Session::open(&opened.folder.path().join("inventory.fyrfalt"), Access::Read, "anna", || {}).unwrap();
    session.inventory().as_ref().clone()
}

fn only(inventory: &Inventory) -> &Dataset {
    inventory.datasets().next().unwrap()
}

#[test]
fn a_cell_that_is_being_written_is_taken() {
    let mut opened = list();
    write(&mut opened, "Gatuadresser");
    assert_eq!(only(&closed(opened)).line(Field::Title), "Gatuadresser");
}

#[test]
fn a_reason_on_the_card_is_taken() {
    let mut opened = list();
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
    let mut opened = list();
    write(&mut opened, "Gatuadresser");
    opened.ctrl(Key::W);
    opened.harness.run_steps(4);
    assert_eq!(only(&file_of(&opened)).line(Field::Title), "Gatuadresser");
}

/// Empties the title in its cell, which is refused.
fn write_what_is_refused() -> Opened {
    let mut opened = list();
    press(&mut opened, Key::F2);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run_ok();
    press(&mut opened, Key::Backspace);
    opened
}

const ASKED: &str = "Det du skrev är inte sparat";

#[test]
fn a_cell_that_is_refused_is_asked_about_and_gone_back_to() {
    let mut opened = write_what_is_refused();
    ask_to_close(&mut opened);
    opened.picture("leaving-a-cell");
    opened.harness.get_by_label(ASKED);
    opened.harness.get_by_label(
        "Det du skrev eller valde för Adresser väntar på ett skäl eller kan inte tas emot som det står, och försvinner om du stänger datainventeringen.",
    );
    click(&mut opened, "Gå till texten");
    assert!(opened.harness.query_by_label(ASKED).is_none());
    write(&mut opened, "Gatuadresser");
    assert_eq!(only(&closed(opened)).line(Field::Title), "Gatuadresser", "the cursor was in the cell again");
}

#[test]
fn a_cell_that_is_refused_is_let_go_only_when_that_is_said() {
    let mut opened = write_what_is_refused();
    // From another screen too: what is refused waits in its cell.
    opened.harness.state_mut().ask(Action::Go(Place::Matrix));
    opened.harness.run_ok();
    opened.ctrl(Key::W);
    opened.harness.get_by_label(ASKED);
    assert!(opened.harness.state().document().is_some());
    click(&mut opened, "Stäng utan texten");
    opened.harness.run_steps(4);
    assert_eq!(only(&file_of(&opened)).line(Field::Title), "Adresser");
}

#[test]
fn what_is_refused_on_the_card_is_asked_about_too() {
    let mut opened = list();
    press(&mut opened, Key::Space);
    click(&mut opened, "Uppgifter");
    // It is to be in sight before it is pressed.
    opened.harness.get_by_role_and_label(Role::TextInput, "Senast uppdaterad").focus();
    opened.harness.run_ok();
    opened.type_into("Senast uppdaterad", "2026-13-40");
    ask_to_close(&mut opened);
    opened.harness.get_by_label(ASKED);
    click(&mut opened, "Gå till texten");
    opened.type_into("Senast uppdaterad", "2026-11-12");
    let inventory = closed(opened);
    let modified = FieldKey::new(Field::Modified, Language::Sv);
    assert_eq!(only(&inventory).get(modified).map(ToString::to_string).as_deref(), Some("2026-11-12"));
}

/// Chooses a state that must have a reason, and writes none.
fn choose_without_reason() -> Opened {
    let mut opened = list();
    let id = only(opened.harness.state().document().unwrap().session.inventory()).id();
    opened.harness.state_mut().ask(Action::OpenAt(id, CardPage::Gates));
    opened.harness.run_ok();
    click(&mut opened, "Personuppgifter: Hinder");
    opened
}

#[test]
fn a_state_of_a_gate_that_waits_for_its_reason_is_asked_about_and_gone_back_to() {
    let mut opened = choose_without_reason();
    ask_to_close(&mut opened);
    opened.harness.get_by_label(ASKED);
    click(&mut opened, "Gå till texten");
    assert!(opened.harness.query_by_label("Inte sparat än: skriv varför").is_some(), "it waits where it was");
    opened.harness.get_by_role_and_label(Role::TextInput, "Skäl för Personuppgifter").focus();
    opened.harness.run_ok();
    write(&mut opened, "Få personer per ruta");
    let inventory = closed(opened);
    let found = &inventory.gates(only(&inventory).id())[&GateId::PersonalData];
    assert_eq!((found.state, found.reason.as_ref().map(ToString::to_string).as_deref()), (GateState::Blocked, Some("Få personer per ruta")));
}

#[test]
fn a_state_of_a_gate_that_waits_for_its_reason_is_let_go_only_when_that_is_said() {
    let mut opened = choose_without_reason();
    opened.ctrl(Key::W);
    click(&mut opened, "Stäng utan texten");
    opened.harness.run_steps(4);
    let inventory = file_of(&opened);
    assert!(inventory.gates(only(&inventory).id()).is_empty());
}
