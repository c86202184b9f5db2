//! The full page of one dataset: its stages, its checklist and the way through the process by keyboard.
//!
//! What commands allow is tested where they are; here it is clicked, typed and read.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, ItemNote, NewDataset, NewTick, OrganisationDraft};
use fyrfalt::model::{
    Checklist, DatasetId, DecisionKind, Inventory, ItemId, ItemRecord, ItemState, Language, Mandatory, OutcomeKind, Prose, ScoringModel, Stage, SwitchedOff,
};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, CardPage, Place};
use fyrfalt::ui::theme::ThemeChoice;
use jiff::civil::{Date, date};

use crate::ready::decided;
use crate::window::{Opened, Window};

const TODAY: Date = date(2026, 11, 21);

fn item(id: &str) -> ItemId {
    ItemId::new(id).unwrap()
}

fn inventory(opened: &Opened) -> std::sync::Arc<Inventory> {
    std::sync::Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn run(opened: &mut Opened, command: Command) {
    opened.harness.state_mut().ask(Action::run(command));
    opened.harness.run_ok();
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

fn shows(opened: &Opened, words: &str) -> bool {
    opened.harness.query_all_by_label_contains(words).next().is_some()
}

fn record(opened: &Opened, id: DatasetId, of: &str) -> ItemRecord {
    inventory(opened).items(id).get(&item(of)).map(|record| ItemRecord::clone(record)).unwrap_or_default()
}

fn tick(id: DatasetId, of: &str, state: ItemState, on: Date, by: &str) -> Command {
    let reason = (state == ItemState::NotApplicable).then(|| "Görs ihop med budgetuppföljningen".to_owned());
    Command::Tick(vec![id], vec![NewTick { item: item(of), state, reason, by: Some(by.to_owned()), date: on }])
}

fn note(id: DatasetId, of: &str, responsible: &str, due: Option<Date>) -> Command {
    Command::NoteItem(vec![id], item(of), ItemNote { responsible: Some(responsible.to_owned()), due: Some(due), ..ItemNote::default() })
}

/// Ticks everything that the standard checklist asks for in a stage.
fn stage_ticked(id: DatasetId, stage: Stage) -> Command {
    let items = Checklist::standard().of_stage(stage).filter(|item| item.decision.is_none());
    let tick = |item| NewTick { item, state: ItemState::Done, reason: None, by: Some("Ekonomichef".to_owned()), date: date(2026, 10, 5) };
    Command::Tick(vec![id], items.map(|item| tick(item.id)).collect())
}

/// Opens the example at the checklist of its first dataset, brought to the stage of preparing, as in the design.
fn preparing(window: Window) -> (Opened, DatasetId) {
    let mut opened = window.example(Place::Datasets);
    let id = inventory(&opened).datasets().find(|dataset| dataset.stage() == Stage::Identify).unwrap().id();
    for command in [stage_ticked(id, Stage::Identify), stage_ticked(id, Stage::Prepare), decided(id, DecisionKind::Proceed)] {
        run(&mut opened, command);
    }
    let moved = fyrfalt::command::Move::new(vec![id], Stage::Prepare, date(2026, 9, 14));
    run(&mut opened, Command::MoveToStage(moved));
    for (of, state, on, by) in [
        ("F01", ItemState::Done, date(2026, 10, 2), "Ekonomichef"),
        ("F02", ItemState::Doing, date(2026, 11, 2), "Jurist"),
        ("F04", ItemState::Open, TODAY, ""),
        ("F08", ItemState::Doing, date(2026, 11, 16), "It-förvaltare"),
        ("F09", ItemState::Open, TODAY, ""),
        ("F10", ItemState::Doing, date(2026, 11, 16), ""),
        ("F11", ItemState::NotApplicable, TODAY, ""),
    ] {
        run(&mut opened, tick(id, of, state, on, by));
    }
    for (of, who, due) in [("F02", "Jurist", None), ("F08", "It-förvaltare", Some(date(2026, 12, 1))), ("F10", "Samordnare", Some(date(2026, 12, 4)))] {
        run(&mut opened, note(id, of, who, due));
    }
    opened.harness.state_mut().ask(Action::OpenAt(id, CardPage::Checklist(None)));
    opened.harness.run_ok();
    (opened, id)
}

#[test]
fn the_page_shows_the_stage_and_what_blocks() {
    let (mut opened, id) = preparing(Window::default());
    opened.picture("dataset");
    assert!(shows(&opened, "5 punkter spärrar publiceringsbeslutet. Först i tur: jurist, F02, F04"));
    assert!(shows(&opened, "Skedet Identifiera: klar 2026-09-14"));
    assert!(shows(&opened, "Skedet Förbereda: 6 av 12, 5 spärrar"));
    assert!(shows(&opened, "väntar 19 dagar") && shows(&opened, "senast 2026-12-01") && shows(&opened, "öppnas när punkterna är klara"));
    assert_eq!(
        opened.harness.query_all_by_role(Role::ListBoxOption).filter(|node| node.accesskit_node().label().is_some_and(|name| name.starts_with('F'))).count(),
        12
    );
    click(&mut opened, "Visa bara spärrande");
    assert!(!shows(&opened, "F01 Besluta") && shows(&opened, "F02 Personuppgifter"));
    click(&mut opened, "Visa alla punkter");
    opened.harness.get_by_label("Skedet Identifiera: klar 2026-09-14").click();
    opened.harness.run_ok();
    assert!(shows(&opened, "I01 ") && !shows(&opened, "F02 Personuppgifter"));
    assert_eq!(inventory(&opened).dataset(id).unwrap().stage(), Stage::Prepare, "a stage is shown, not moved to");
    let next = opened.harness.get_by_label("Publiceringsbeslut…");
    assert!(next.accesskit_node().is_disabled(), "a decision waits for the items");
}

#[test]
fn items_are_ticked_by_keys_and_the_tick_is_undone() {
    let (mut opened, id) = preparing(Window::default());
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Space);
    let done = record(&opened, id, "F04");
    assert_eq!((done.state, done.date, done.by.map(|by| by.to_string()).as_deref()), (ItemState::Done, Some(TODAY), Some("karin")));
    press(&mut opened, Key::Num2);
    assert_eq!(record(&opened, id, "F04").state, ItemState::Doing);
    opened.ctrl(Key::Z);
    assert_eq!(record(&opened, id, "F04").state, ItemState::Done);
    opened.ctrl(Key::Z);
    assert_eq!(record(&opened, id, "F04").state, ItemState::Open);
    press(&mut opened, Key::End);
    press(&mut opened, Key::Space);
    assert!(shows(&opened, "Ett beslut bockas inte av utan förs in"), "a decision is never ticked");
    assert_eq!(record(&opened, id, "F12"), ItemRecord::default());
}

#[test]
fn what_does_not_apply_needs_its_reason() {
    let (mut opened, id) = preparing(Window::default());
    press(&mut opened, Key::End);
    for _ in 0..3 {
        press(&mut opened, Key::ArrowUp);
    }
    let before = record(&opened, id, "F09");
    press(&mut opened, Key::Num4);
    assert!(shows(&opened, "Skriv skälet så sparas läget Ej tillämplig"));
    assert_eq!(record(&opened, id, "F09"), before, "nothing is taken without a reason");
    press(&mut opened, Key::Escape);
    assert!(!shows(&opened, "Skriv skälet så sparas läget Ej tillämplig"));
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Dataset, "Esc in text gives up the text only");
    press(&mut opened, Key::Num4);
    opened.harness.get_by_role_and_label(Role::TextInput, "Skäl").type_text("Inga personuppgifter i källan");
    opened.harness.run_ok();
    press(&mut opened, Key::Enter);
    let found = record(&opened, id, "F09");
    assert_eq!((found.state, found.reason.map(|reason| reason.to_string()).as_deref()), (ItemState::NotApplicable, Some("Inga personuppgifter i källan")));
    press(&mut opened, Key::Space);
    assert_eq!(record(&opened, id, "F09").state, ItemState::Done, "the row has the focus back");
}

#[test]
fn a_date_that_is_none_says_so_and_is_not_taken() {
    let (mut opened, id) = preparing(Window::default());
    opened.type_into("Klart senast", "30 februari");
    press(&mut opened, Key::Enter);
    assert_eq!(record(&opened, id, "F02").due, None);
    assert!(shows(&opened, "30 februari"), "what was typed stays to be mended");
    opened.type_into("Klart senast", "2026-11-30");
    press(&mut opened, Key::Enter);
    assert_eq!(record(&opened, id, "F02").due, Some(date(2026, 11, 30)));
    opened.type_into("Klart senast", "");
    press(&mut opened, Key::Delete);
    press(&mut opened, Key::Enter);
    opened.type_into("Ansvarig", "Stadsjurist");
    press(&mut opened, Key::Tab);
    assert_eq!(record(&opened, id, "F02").responsible.unwrap().as_str(), "Stadsjurist");
    press(&mut opened, Key::Space);
}

#[test]
fn links_are_checked_and_kept_in_order() {
    let (mut opened, id) = preparing(Window::default());
    opened.type_into("Lägg till länk", "KS 2026/0388");
    press(&mut opened, Key::Enter);
    assert!(record(&opened, id, "F02").links.is_empty());
    for link in ["https://arende.example.se/388", "https://arende.example.se/389"] {
        opened.type_into("Lägg till länk", link);
        press(&mut opened, Key::Enter);
    }
    let links = |opened: &Opened| record(opened, id, "F02").links.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(links(&opened), ["https://arende.example.se/388", "https://arende.example.se/389"]);
    opened.picture("dataset-links");
    click(&mut opened, "Ta bort https://arende.example.se/388");
    assert_eq!(links(&opened), ["https://arende.example.se/389"]);
}

#[test]
fn one_comes_and_goes_by_key() {
    let (mut opened, _) = preparing(Window::default());
    let place = |opened: &Opened| opened.harness.state().document().unwrap().place;
    press(&mut opened, Key::Escape);
    assert_eq!(place(&opened), Place::Datasets);
    opened.ctrl(Key::Num4);
    opened.ctrl(Key::Enter);
    assert_eq!(place(&opened), Place::Dataset);
    let first = opened.harness.state().document().unwrap().selected;
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    opened.harness.run_ok();
    assert_ne!(opened.harness.state().document().unwrap().selected, first, "the next in the list");
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    opened.harness.run_ok();
    assert_eq!(place(&opened), Place::Process, "back where one came from");
}

#[test]
fn a_newer_checklist_is_taken_up_when_asked() {
    let (mut opened, id) = preparing(Window::default());
    let mut newer = Checklist::clone(Checklist::standard());
    newer.items.iter_mut().find(|other| other.id == item("F04")).unwrap().guidance.sv = "Två prövar".to_owned();
    newer.switched_off.push(SwitchedOff { item: item("F11"), reason: Prose::new("Görs centralt").unwrap() });
    run(&mut opened, Command::UseChecklist(Box::new(newer)));
    assert!(shows(&opened, "Datamängden följer checklistans version 1. Version 2 finns."));
    click(&mut opened, "2 punkter ändras");
    assert!(shows(&opened, "Tas bort: F11") && shows(&opened, "Ändrad: F04 Kombinationsrisk prövad mot redan öppna data"));
    opened.picture("dataset-newer");
    click(&mut opened, "Ta i bruk version 2");
    assert_eq!(inventory(&opened).adopted(id).unwrap().version, 2);
    click(&mut opened, "En punkt är avstängd");
    assert!(shows(&opened, "Skäl: Görs centralt"));
}

/// Presses a thing found by its name as keys do.
fn press_on(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).focus();
    opened.harness.run_ok();
    press(opened, Key::Enter);
}

fn move_by_key(opened: &mut Opened, key: Key) {
    opened.harness.key_press_modifiers(Modifiers::COMMAND.plus(Modifiers::SHIFT), key);
    opened.harness.run_ok();
}

fn write(opened: &mut Opened, text: &str) {
    opened.harness.event(eframe::egui::Event::Text(text.to_owned()));
    opened.harness.run_ok();
}

/// Ticks everything in the stage that is shown, row by row, and ends at its last row.
fn tick_all(opened: &mut Opened, stage: Stage) {
    press(opened, Key::Home);
    for item in Checklist::standard().of_stage(stage) {
        if item.decision.is_none() && item.mandatory != Mandatory::AtRetirement {
            press(opened, Key::Space);
        }
        press(opened, Key::ArrowDown);
    }
}

/// Opens the page of a dataset that is new, by key.
fn new_dataset() -> (Opened, DatasetId) {
    let id = DatasetId::from_uuid(new_uuid());
    let organisation = OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() };
    let new = NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv };
    let commands = [Command::CreateInventory(organisation, Box::new(ScoringModel::standard())), Command::AddDatasets(vec![new])];
    let mut opened = Window::default().inventory(Place::Datasets, commands);
    opened.harness.get_by_label("Lista med 1 datamängd").focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    opened.ctrl(Key::Enter);
    (opened, id)
}

fn stage(opened: &Opened, id: DatasetId) -> Stage {
    inventory(opened).dataset(id).unwrap().stage()
}

/// Records the decision that the row with the focus waits for, and makes the move that it allows.
fn decide(opened: &mut Opened, who: &str) {
    press(opened, Key::Enter);
    write(opened, who);
    opened.ctrl(Key::Enter);
    assert!(shows(opened, "Beslutet är registrerat"));
    press(opened, Key::Enter);
}

#[test]
fn a_dataset_goes_through_all_stages_and_is_retired_by_keyboard() {
    let (mut opened, id) = new_dataset();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Dataset);
    move_by_key(&mut opened, Key::ArrowRight);
    assert!(shows(&opened, "Badplatser kan inte flyttas till Förbereda än") && shows(&opened, "I01 Beskriv"), "what is missing is named");
    press(&mut opened, Key::Escape);
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Dataset, "Esc leaves the dialog only");

    tick_all(&mut opened, Stage::Identify);
    assert!(shows(&opened, "Bara beslutet återstår") && shows(&opened, "11 av 12, beslutet återstår"));
    press(&mut opened, Key::Space);
    assert!(shows(&opened, "Ett beslut bockas inte av utan förs in"));
    decide(&mut opened, "Ekonomichefen");
    assert_eq!(stage(&opened, id), Stage::Prepare);

    tick_all(&mut opened, Stage::Prepare);
    press(&mut opened, Key::Enter);
    write(&mut opened, "Ekonomichefen");
    opened.ctrl(Key::Enter);
    assert_eq!(inventory(&opened).decisions_on(id).count(), 1, "a decision to publish waits for the gates");
    opened.picture("journey-gates");
    for _ in 0..3 {
        press(&mut opened, Key::Escape);
        if opened.harness.state().document().unwrap().place != Place::Dataset || opened.harness.query_by_label("Registrera beslutet").is_none() {
            break;
        }
    }
    press_on(&mut opened, "Till skyddsgrindarna");
    press_on(&mut opened, "Inget hinder i alla");
    press_on(&mut opened, "Checklista");
    opened.harness.get_by_role_and_label(Role::ListBoxOption, "F12 Publiceringsbeslut av informationsägaren, krävs, Informationsägare, inte beslutat").focus();
    opened.harness.run_ok();
    decide(&mut opened, "Ekonomichefen");
    assert_eq!(stage(&opened, id), Stage::Publish);

    tick_all(&mut opened, Stage::Publish);
    move_by_key(&mut opened, Key::ArrowRight);
    assert_eq!(stage(&opened, id), Stage::Maintain);
    let before = inventory(&opened).items(id).clone();
    move_by_key(&mut opened, Key::ArrowLeft);
    opened.ctrl(Key::Enter);
    assert_eq!(stage(&opened, id), Stage::Maintain, "a move back needs its reason");
    write(&mut opened, "Länkarna är fel");
    opened.ctrl(Key::Enter);
    assert_eq!((stage(&opened, id), inventory(&opened).items(id)), (Stage::Publish, &before), "no tick is lost");
    move_by_key(&mut opened, Key::ArrowRight);
    assert_eq!(stage(&opened, id), Stage::Maintain);

    press_on(&mut opened, "Avsluta…");
    assert!(shows(&opened, "Detta görs innan datamängden avvecklas") && inventory(&opened).outcome(id).is_none());
    opened.picture("journey-retire");
    let u12 = opened.harness.query_all_by_role(Role::Button).find(|node| node.accesskit_node().label().is_some_and(|name| name.starts_with("U12 "))).unwrap();
    u12.focus();
    opened.harness.run_ok();
    press(&mut opened, Key::Enter);
    press(&mut opened, Key::Space);
    assert_eq!(record(&opened, id, "U12").state, ItemState::Done, "the way leads to the item");
    press_on(&mut opened, "Avsluta…");
    press_on(&mut opened, "Registrera beslut…");
    write(&mut opened, "Kommunstyrelsen");
    opened.ctrl(Key::Enter);
    assert_eq!(inventory(&opened).decisions_on(id).count(), 3);
    press(&mut opened, Key::Escape);
    press_on(&mut opened, "Avsluta…");
    opened.type_into("Meddelande till dem som använder datan", "Datan uppdateras inte efter årsskiftet");
    opened.ctrl(Key::Enter);
    assert_eq!(inventory(&opened).outcome(id).map(|outcome| outcome.kind), Some(OutcomeKind::Retired));
    assert!(shows(&opened, "Avvecklad från 2026-11-21") && shows(&opened, "Återuppta…"));
    opened.picture("journey-retired");
    move_by_key(&mut opened, Key::ArrowLeft);
    assert!(shows(&opened, "Arbetet är avslutat"), "what has ended does not move");
}

/// Opens the page in every size, in one language and look; only one size where nobody looks.
fn every_size(locale: Locale, theme: ThemeChoice) {
    let sizes = [(1366.0, 768.0, 100), (1024.0, 700.0, 100), (1920.0, 1080.0, 100), (1366.0, 768.0, 150), (1366.0, 768.0, 200)];
    let is_looked_at = std::env::var_os("FYRFALT_PICTURES").is_some();
    for (width, height, text_size) in sizes.into_iter().filter(|(.., text_size)| is_looked_at || *text_size == 200) {
        let (mut opened, _) = preparing(Window { size: Vec2::new(width, height), text_size, locale, theme, ..Window::default() });
        opened.picture(&format!("dataset-{width}x{height}-{text_size}-{}", locale.code()));
        if text_size == 200 {
            press(&mut opened, Key::Enter);
            opened.picture(&format!("dataset-item-{text_size}-{}", locale.code()));
            press(&mut opened, Key::Escape);
            press(&mut opened, Key::Escape);
            assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets, "first out of the text, back to the list, then away");
        }
    }
}

#[test]
fn the_pages_of_the_card_are_on_the_full_page_too() {
    let (mut opened, id) = preparing(Window::default());
    for (page, name, words) in [
        (CardPage::Scores(None), "scores", "Egen placering"),
        (CardPage::Gates, "gates", "Kombinationsrisk"),
        (CardPage::Checklist(None), "checklist", "Visa bara spärrande"),
    ] {
        let tab = match page {
            CardPage::Scores(_) => "Poäng",
            CardPage::Gates => "Skyddsgrindar",
            _ => "Checklista",
        };
        click(&mut opened, tab);
        assert!(shows(&opened, words), "{words}");
        opened.picture(&format!("dataset-page-{name}"));
    }
    click(&mut opened, "Historik");
    for _ in 0..200 {
        opened.harness.run_ok();
        if shows(&opened, "karin, ") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(shows(&opened, "karin"), "the history reaches the page that is shown");
    opened.picture("dataset-page-history");
    assert_eq!(opened.harness.state().document().unwrap().selected, Some(id));
}

#[test]
fn the_page_fits_every_window_in_swedish() {
    every_size(Locale::Sv, ThemeChoice::Light);
}

#[test]
fn the_page_fits_every_window_in_danish() {
    every_size(Locale::Da, ThemeChoice::Dark);
}

#[test]
fn the_page_fits_every_window_in_english() {
    every_size(Locale::En, ThemeChoice::Projector);
}
