//! The process on the screen: a board and a list, moved by keys and by pointer, and the dialogs that say what a move takes.
//!
//! What a stage asks for is tested in the model and on the command line.

use std::sync::Arc;

use eframe::egui::{Key, Modifiers, Pos2, Vec2, accesskit};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, Move, NewDataset, NewFinding, NewTick, OrganisationDraft};
use fyrfalt::model::{DatasetId, DecisionKind, GateId, GateState, Inventory, ItemId, ItemState, Language, OutcomeKind, ScoringModel, Stage};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::asked::Asked;
use fyrfalt::ui::theme::ThemeChoice;
use jiff::civil::date;

use crate::ready::{decided, ticked};
use crate::window::{DESIGNED, Opened, Window};

const BOTH: Modifiers = Modifiers { alt: false, ctrl: true, shift: true, mac_cmd: false, command: true };

/// An inventory with datasets of these titles, all as candidates.
fn candidates(titles: &[&str]) -> (Vec<DatasetId>, Vec<Command>) {
    let mut commands = vec![Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard()))];
    let ids: Vec<DatasetId> = titles.iter().map(|_| DatasetId::from_uuid(new_uuid())).collect();
    let new = |(id, title): (&DatasetId, &&str)| NewDataset { id: *id, title: (*title).to_owned(), language: Language::Sv };
    commands.push(Command::AddDatasets(ids.iter().zip(titles).map(new).collect()));
    (ids, commands)
}

fn moved(id: DatasetId, stage: Stage) -> Command {
    Command::MoveToStage(Move::new(vec![id], stage, date(2026, 2, 1)))
}

/// Clears every gate of a dataset.
fn passed(id: DatasetId) -> Command {
    let clear = |gate| NewFinding { gate, state: GateState::Clear, reason: None, examiner: None, date: None };
    Command::AssessGates(vec![id], GateId::ALL.into_iter().map(clear).collect())
}

fn open(window: Window, commands: Vec<Command>) -> Opened {
    let mut opened = window.inventory(Place::Process, commands);
    opened.harness.run_ok();
    opened
}

fn inventory(opened: &Opened) -> Arc<Inventory> {
    Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn stage(opened: &Opened, id: DatasetId) -> Stage {
    inventory(opened).dataset(id).unwrap().stage()
}

fn operations(opened: &Opened) -> usize {
    opened.harness.state().document().unwrap().session.operations().len()
}

fn place(opened: &Opened) -> Place {
    opened.harness.state().document().unwrap().place
}

fn selected(opened: &Opened) -> Option<DatasetId> {
    opened.harness.state().document().unwrap().selected
}

/// Returns the names of all nodes.
fn names(opened: &Opened) -> Vec<String> {
    let nodes = opened.harness.root().children_recursive();
    nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
}

fn says(opened: &Opened, words: &str) -> bool {
    names(opened).iter().any(|name| name.contains(words))
}

/// Returns the name of the card or row of a dataset.
fn card(opened: &Opened, title: &str) -> String {
    let start = format!("{title}, ");
    let found = opened.harness.get_by(move |node| node.role() == accesskit::Role::ListBoxOption && node.label().is_some_and(|label| label.starts_with(&start)));
    found.accesskit_node().label().unwrap()
}

fn spot(opened: &Opened, title: &str) -> Pos2 {
    let start = format!("{title}, ");
    let found = opened.harness.get_by(move |node| node.role() == accesskit::Role::ListBoxOption && node.label().is_some_and(|label| label.starts_with(&start)));
    found.rect().center()
}

/// Returns a place in the column of a stage.
fn column(opened: &Opened, heading: &str) -> Pos2 {
    let start = format!("{heading}, ");
    let found = opened.harness.get_by(move |node| node.role() == accesskit::Role::Heading && node.label().is_some_and(|label| label.starts_with(&start)));
    found.rect().center() + Vec2::new(0.0, 220.0)
}

fn click(opened: &mut Opened, title: &str) {
    click_with(opened, title, Modifiers::NONE);
}

fn click_with(opened: &mut Opened, title: &str, modifiers: Modifiers) {
    let start = format!("{title}, ");
    let found = opened.harness.get_by(move |node| node.role() == accesskit::Role::ListBoxOption && node.label().is_some_and(|label| label.starts_with(&start)));
    found.click_modifiers(modifiers);
    opened.harness.run_ok();
    opened.harness.run_ok();
}

fn press(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
    opened.harness.run_ok();
}

fn key(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
    opened.harness.run_ok();
}

fn keys(opened: &mut Opened, modifiers: Modifiers, key: Key) {
    opened.harness.key_press_modifiers(modifiers, key);
    opened.harness.run_ok();
    opened.harness.run_ok();
}

fn drag(opened: &mut Opened, from: Pos2, to: Pos2) {
    hold(opened, from, to);
    opened.harness.drop_at(to);
    opened.harness.run_ok();
    opened.harness.run_ok();
}

fn hold(opened: &mut Opened, from: Pos2, to: Pos2) {
    opened.harness.hover_at(from);
    opened.harness.run_ok();
    opened.harness.drag_at(from);
    opened.harness.run_ok();
    for step in [0.3, 0.6, 1.0] {
        opened.harness.hover_at(from + step * (to - from));
        opened.harness.run_ok();
    }
}

fn show_list(opened: &mut Opened) {
    press(opened, "Visa som: Lista");
}

#[test]
fn a_move_is_refused_and_explained_and_then_made_by_keys_alone() {
    let (ids, commands) = candidates(&["Badplatser"]);
    let mut opened = open(Window::default(), commands);
    opened.harness.get_by_label("Tavla med 1 kort").focus();
    opened.harness.run_ok();
    key(&mut opened, Key::ArrowDown);
    assert_eq!(selected(&opened), Some(ids[0]));
    assert_eq!(card(&opened, "Badplatser"), "Badplatser, identifiera, 0 av 12, väntar på samordnare, kort 1 av 1");
    let before = operations(&opened);
    keys(&mut opened, BOTH, Key::ArrowRight);
    assert!(says(&opened, "Badplatser kan inte flyttas till Förbereda än"), "{:#?}", names(&opened));
    assert!(says(&opened, "I02 Utse informationsägare (den som får besluta), gå dit"));
    assert!(says(&opened, "Beslutet saknas: Gå vidare"));
    opened.picture("process-refused");
    assert_eq!((stage(&opened, ids[0]), operations(&opened)), (Stage::Identify, before));

    key(&mut opened, Key::Enter);
    assert_eq!(place(&opened), Place::Dataset, "the first thing that is missing is one key away");
    opened.harness.state_mut().ask(Action::run(ticked(ids[0])));
    opened.harness.state_mut().ask(Action::Go(Place::Process));
    opened.harness.run_steps(3);
    assert!(card(&opened, "Badplatser").contains("klar för beslut att gå vidare"));
    opened.harness.state_mut().ask(Action::run(decided(ids[0], DecisionKind::Proceed)));
    opened.harness.run_steps(3);
    keys(&mut opened, BOTH, Key::ArrowRight);
    assert_eq!(stage(&opened, ids[0]), Stage::Prepare, "what lacks nothing moves without a question");
    assert!(card(&opened, "Badplatser").contains(", förbereda, 11 av 12, skyddsgrindarna är kvar, kort 1 av 1"), "{}", card(&opened, "Badplatser"));
    assert_eq!(inventory(&opened).adopted(ids[0]).unwrap().since, Some(date(2026, 11, 21)));

    keys(&mut opened, BOTH, Key::ArrowRight);
    assert!(says(&opened, "G1 Informationssäkerhet, gå dit"), "{:#?}", names(&opened));
    key(&mut opened, Key::Escape);
    assert_eq!(stage(&opened, ids[0]), Stage::Prepare);
    key(&mut opened, Key::Enter);
    assert_eq!(place(&opened), Place::Dataset, "the board has the keys back after a dialog");
}

#[test]
fn a_move_back_needs_a_reason_and_keeps_the_ticks() {
    let (ids, mut commands) = candidates(&["Badplatser"]);
    commands.extend([ticked(ids[0]), decided(ids[0], DecisionKind::Proceed), moved(ids[0], Stage::Prepare)]);
    let mut opened = open(Window::default(), commands);
    click(&mut opened, "Badplatser");
    keys(&mut opened, BOTH, Key::ArrowLeft);
    assert!(says(&opened, "Flytta tillbaka Badplatser till Identifiera"));
    press(&mut opened, "Flytta tillbaka");
    assert_eq!(stage(&opened, ids[0]), Stage::Prepare, "not without a reason");
    opened.type_into("Varför flyttas den tillbaka?", "Ägaren har bytts");
    opened.picture("process-back");
    keys(&mut opened, Modifiers::COMMAND, Key::Enter);
    assert_eq!(stage(&opened, ids[0]), Stage::Identify);
    let session = &opened.harness.state().document().unwrap().session;
    assert_eq!(session.operations().last().unwrap().why.as_ref().map(ToString::to_string).as_deref(), Some("Ägaren har bytts"));
    assert_eq!(session.inventory().items(ids[0]).len(), 45, "no tick is lost");
    keys(&mut opened, BOTH, Key::ArrowLeft);
    assert!(says(&opened, "Identifiera är det första skedet"));
}

#[test]
fn a_card_is_dragged_to_another_column() {
    let (ids, mut commands) = candidates(&["Badplatser", "Utegym"]);
    commands.extend([ticked(ids[0]), decided(ids[0], DecisionKind::Proceed)]);
    let mut opened = open(Window::default(), commands);
    let (from, to) = (spot(&opened, "Badplatser"), column(&opened, "Förbereda"));
    hold(&mut opened, from, to);
    opened.picture("process-drag");
    opened.harness.drop_at(to);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert_eq!((stage(&opened, ids[0]), stage(&opened, ids[1])), (Stage::Prepare, Stage::Identify));

    let from = spot(&opened, "Utegym");
    drag(&mut opened, from, to);
    assert!(says(&opened, "Utegym kan inte flyttas till Förbereda än"));
    key(&mut opened, Key::Escape);
    let before = operations(&opened);
    hold(&mut opened, from, to);
    key(&mut opened, Key::Escape);
    opened.harness.drop_at(to);
    opened.harness.run_ok();
    assert!(!says(&opened, "kan inte flyttas"), "Escape puts a card back");
    let here = column(&opened, "Identifiera");
    drag(&mut opened, from, here);
    assert_eq!(operations(&opened), before, "in its own column nothing happens");
}

#[test]
fn a_drop_on_the_finished_column_asks_how_it_ended_and_a_drop_back_why_it_goes_on() {
    let (ids, commands) = candidates(&["Badplatser"]);
    let mut opened = open(Window::default(), commands);
    let ended = Pos2::new(DESIGNED.x - 90.0, 460.0);
    let from = spot(&opened, "Badplatser");
    drag(&mut opened, from, ended);
    assert!(says(&opened, "Avsluta Badplatser"));
    press(&mut opened, "Avsluta");
    assert!(inventory(&opened).outcome(ids[0]).is_none(), "not without a reason");
    press(&mut opened, "Hur slutar arbetet?: Berikas hos annan");
    opened.type_into("Länk till den andra publiceringen", "fel");
    press(&mut opened, "Avsluta");
    assert!(inventory(&opened).outcome(ids[0]).is_none(), "not with something that is no address");
    opened.type_into("Länk till den andra publiceringen", "https://example.org/laddstationer");
    opened.picture("process-conclude");
    press(&mut opened, "Avsluta");
    let outcome = Arc::clone(inventory(&opened).outcome(ids[0]).expect("it has ended"));
    assert_eq!((outcome.kind, outcome.link.as_ref().unwrap().as_str()), (OutcomeKind::Elsewhere, "https://example.org/laddstationer"));
    assert_eq!(card(&opened, "Badplatser"), "Badplatser, berikas hos annan, avslutad 1 av 1");
    assert!(says(&opened, "0 i arbete, 1 avslutad"));
    opened.picture("process-ended");

    keys(&mut opened, BOTH, Key::ArrowRight);
    assert!(says(&opened, "Arbetet är avslutat"), "what has ended does not move");
    key(&mut opened, Key::Escape);
    let (from, to) = (spot(&opened, "Badplatser"), column(&opened, "Identifiera"));
    drag(&mut opened, from, to);
    assert!(says(&opened, "Återuppta Badplatser"));
    opened.harness.get_by_role_and_label(accesskit::Role::TextInput, "Varför återupptas arbetet?").type_text("De slutade publicera");
    opened.harness.run_ok();
    press(&mut opened, "Återuppta");
    assert!(inventory(&opened).outcome(ids[0]).is_none());
}

#[test]
fn what_is_published_is_retired_after_what_that_takes() {
    let (ids, mut commands) = candidates(&["Badplatser"]);
    let id = ids[0];
    commands.extend([ticked(id), decided(id, DecisionKind::Proceed), passed(id), decided(id, DecisionKind::Publish), moved(id, Stage::Maintain)]);
    let undone = NewTick { item: ItemId::new("U12").unwrap(), state: ItemState::Open, reason: None, by: None, date: date(2026, 2, 1) };
    commands.push(Command::Tick(vec![id], vec![undone]));
    let mut opened = open(Window::default(), commands);
    click(&mut opened, "Badplatser");
    opened.harness.state_mut().ask(Action::Do(fyrfalt::ui::verb::Verb::Conclude));
    opened.harness.run_steps(3);
    assert!(says(&opened, "Detta görs innan datamängden avvecklas"), "{:#?}", names(&opened));
    assert!(names(&opened).iter().any(|name| name.starts_with("U12 ")));
    assert!(says(&opened, "Beslutet saknas: Avveckla"));
    opened.picture("process-retire-first");
    key(&mut opened, Key::Escape);
    opened.harness.state_mut().ask(Action::run(ticked(id)));
    opened.harness.state_mut().ask(Action::run(decided(id, DecisionKind::Retire)));
    opened.harness.state_mut().ask(Action::Ask(Asked::Conclude(vec![id], Some(OutcomeKind::Retired))));
    opened.harness.run_steps(4);
    opened.type_into("Avvecklas den", "2026-12-31");
    opened.type_into("Meddelande till dem som använder datan", "Systemet stängs vid årsskiftet");
    opened.picture("process-retire");
    press(&mut opened, "Avsluta");
    let outcome = Arc::clone(inventory(&opened).outcome(id).expect("it is retired"));
    assert_eq!((outcome.kind, outcome.date), (OutcomeKind::Retired, Some(date(2026, 12, 31))));
}

#[test]
fn one_item_is_ticked_for_many_in_one_step() {
    let titles = ["Badplatser", "Cykelvägar", "Utegym"];
    let (ids, commands) = candidates(&titles);
    let mut opened = open(Window::default(), commands);
    show_list(&mut opened);
    click(&mut opened, "Badplatser");
    keys(&mut opened, Modifiers::COMMAND, Key::A);
    assert!(says(&opened, "3 valda"));
    opened.picture("process-list-chosen");
    press(&mut opened, "Bocka av punkt…");
    assert!(says(&opened, "Bocka av en punkt för 3 datamängder"));
    let item = names(&opened).into_iter().find(|name| name.starts_with("I06 ") && name.ends_with(", 0 av 3 klara")).expect("the items are offered");
    press(&mut opened, &item);
    opened.type_into("Gjort av", "Samordnaren");
    opened.picture("process-tick");
    let before = operations(&opened);
    press(&mut opened, "Spara för 3 datamängder");
    let done = |opened: &Opened| ids.iter().filter(|id| inventory(opened).items(**id).contains_key(&ItemId::new("I06").unwrap())).count();
    assert_eq!((done(&opened), operations(&opened)), (3, before + 1));
    opened.ctrl(Key::Z);
    assert_eq!(done(&opened), 0, "one step back");

    opened.harness.state_mut().ask(Action::Ask(Asked::Tick(ids.clone(), Some(ItemId::new("I12").unwrap()))));
    opened.harness.run_steps(3);
    assert!(says(&opened, "Punkten blir klar när beslutet är registrerat"));
    assert!(opened.harness.query_by_label("Spara för 3 datamängder").is_none(), "a decision is not ticked");
    opened.picture("process-tick-decision");
    key(&mut opened, Key::Escape);

    opened.harness.state_mut().ask(Action::Ask(Asked::Tick(ids.clone(), Some(ItemId::new("I03").unwrap()))));
    opened.harness.run_steps(3);
    press(&mut opened, "Läge: Ej tillämplig");
    press(&mut opened, "Spara för 3 datamängder");
    assert!(inventory(&opened).items(ids[0]).is_empty(), "not applicable takes a reason");
    opened.type_into("Varför är punkten inte tillämplig?", "Vi är själva producent");
    press(&mut opened, "Spara för 3 datamängder");
    assert_eq!(inventory(&opened).items(ids[2])[&ItemId::new("I03").unwrap()].state, ItemState::NotApplicable);
}

#[test]
fn of_many_those_that_can_are_moved_and_the_others_explained() {
    let (ids, mut commands) = candidates(&["Badplatser", "Cykelvägar", "Utegym"]);
    for id in &ids[..2] {
        commands.extend([ticked(*id), decided(*id, DecisionKind::Proceed)]);
    }
    let mut opened = open(Window::default(), commands);
    click(&mut opened, "Badplatser");
    key(&mut opened, Key::X);
    click_with(&mut opened, "Cykelvägar", Modifiers::COMMAND);
    click_with(&mut opened, "Utegym", Modifiers::COMMAND);
    assert!(says(&opened, "3 valda"), "{:#?}", names(&opened));
    let before = operations(&opened);
    keys(&mut opened, BOTH, Key::ArrowRight);
    assert!(says(&opened, "2 kan flyttas nu, 1 kan inte det än"), "{:#?}", names(&opened));
    assert!(says(&opened, "Utegym: punkter I01, I02, I04"));
    opened.picture("process-many");
    press(&mut opened, "Flytta 2 datamängder");
    assert_eq!(ids.iter().map(|id| stage(&opened, *id)).collect::<Vec<_>>(), [Stage::Prepare, Stage::Prepare, Stage::Identify]);
    assert_eq!(operations(&opened), before + 1);
    keys(&mut opened, BOTH, Key::ArrowRight);
    assert!(says(&opened, "flyttas; de andra står i"), "a move takes along what stands side by side");
}

#[test]
fn keys_walk_between_cards_and_open_the_menu_and_the_page() {
    let (ids, mut commands) = candidates(&["Badplatser", "Cykelvägar", "Utegym"]);
    commands.extend([ticked(ids[2]), decided(ids[2], DecisionKind::Proceed), moved(ids[2], Stage::Prepare)]);
    let mut opened = open(Window::default(), commands);
    click(&mut opened, "Badplatser");
    key(&mut opened, Key::ArrowDown);
    assert_eq!(selected(&opened), Some(ids[1]));
    key(&mut opened, Key::ArrowRight);
    assert_eq!(selected(&opened), Some(ids[2]), "the next column, as far down as it goes");
    key(&mut opened, Key::ArrowLeft);
    assert_eq!(selected(&opened), Some(ids[0]));
    keys(&mut opened, Modifiers::SHIFT, Key::ArrowDown);
    assert!(says(&opened, "2 valda"));
    key(&mut opened, Key::Escape);
    assert!(!says(&opened, "2 valda"));

    for (modifiers, menu) in [(Modifiers::NONE, Key::Menu), (Modifiers::SHIFT, Key::F10)] {
        keys(&mut opened, modifiers, menu);
        assert!(opened.harness.query_by_label("Flytta till Publicera…").is_some(), "{:#?}", names(&opened));
        for all in ["Öppna", "Markera", "Flytta till Förbereda…", "Flytta till Förvalta…", "Bocka av punkt…", "Registrera beslut…", "Avsluta…"] {
            assert!(opened.harness.query_all_by_label(all).count() > 0, "{all} is missing");
        }
        opened.picture("process-menu");
        key(&mut opened, Key::Escape);
        assert!(opened.harness.query_by_label("Flytta till Publicera…").is_none());
    }
    key(&mut opened, Key::Menu);
    press(&mut opened, "Flytta till Förbereda…");
    assert!(says(&opened, "Cykelvägar kan inte flyttas till Förbereda än"));
    key(&mut opened, Key::Escape);
    key(&mut opened, Key::Space);
    assert_eq!(place(&opened), Place::Dataset);
}

#[test]
fn the_filter_leaves_what_is_asked_for() {
    let mut opened = Window::default().example(Place::Process);
    opened.harness.run_ok();
    let count = |opened: &Opened| names(opened).iter().filter(|name| name.contains(", kort ")).count();
    let all = count(&opened);
    assert!(all > 6, "{all}");
    opened.type_into("Sök", "bad");
    opened.harness.run_ok();
    let found = count(&opened);
    assert!(found > 0 && found < all, "{found} of {all}");
    opened.type_into("Sök", "finns inte alls");
    assert!(says(&opened, "Ingen datamängd passar"));
    press(&mut opened, "Visa alla");
    assert_eq!(count(&opened), all);
    press(&mut opened, "Väntar på: alla");
    let lawyer = names(&opened).into_iter().find(|name| name.starts_with("Jurist eller dataskyddsombud, ")).expect("the roles are offered");
    press(&mut opened, &lawyer);
    assert!(names(&opened).iter().filter(|name| name.contains(", kort ")).all(|name| !name.contains("väntar på samordnare")));
}

#[test]
fn the_list_is_sorted_and_narrowed_to_a_department() {
    let mut opened = Window::default().example(Place::Process);
    opened.harness.run_ok();
    show_list(&mut opened);
    let rows = |opened: &Opened| names(opened).into_iter().filter(|name| name.contains(", rad ")).collect::<Vec<_>>();
    let first = rows(&opened)[0].clone();
    opened.picture("process-list");
    press(&mut opened, "Titel");
    assert_ne!(rows(&opened)[0], first);
    let department = names(&opened).into_iter().find(|name| name.contains(" punkter klara i ")).expect("each department has its bar");
    let before = rows(&opened).len();
    press(&mut opened, &department);
    assert!(rows(&opened).len() < before);
    opened.picture("process-list-department");
    press(&mut opened, "Visa som: Tavla");
    assert!(names(&opened).iter().any(|name| name.contains(", kort ")));
    press(&mut opened, "Visa som: Beslut");
    assert_eq!(place(&opened), Place::Decisions);
}

#[test]
fn thousands_of_datasets_are_drawn() {
    let model = ScoringModel::standard();
    let new = |number: usize| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: format!("Datamängd {number:04}"), language: Language::Sv };
    let commands = [Command::CreateInventory(OrganisationDraft::default(), Box::new(model)), Command::AddDatasets((0..5_000).map(new).collect())];
    let mut opened = Window::default().inventory(Place::Process, commands);
    for _ in 0..2_400 {
        opened.harness.run_ok();
        if opened.harness.state().document().unwrap().screens.process.shown() == 5_000 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    opened.harness.run_ok();
    let drawn = names(&opened).iter().filter(|name| name.contains(", kort ")).count();
    assert!((4..40).contains(&drawn), "{drawn} cards are drawn");
    opened.harness.get_by(|node| node.role() == accesskit::Role::ListBox && node.label().is_some_and(|label| label.starts_with("Tavla med"))).focus();
    opened.harness.run_ok();
    for step in [Key::ArrowDown, Key::End] {
        key(&mut opened, step);
    }
    let end = card(&opened, "Datamängd 4999");
    assert!(end.replace(|c: char| c.is_whitespace(), "").ends_with("kort5000av5000"), "{end}");
    opened.picture("process-5000");
}

#[test]
fn an_empty_inventory_says_how_to_begin() {
    let mut opened = open(Window::default(), vec![Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard()))]);
    assert!(says(&opened, "Det finns inga datamängder än"));
    opened.picture("process-empty");
    press(&mut opened, "Ny datamängd");
    assert_eq!(place(&opened), Place::Datasets);
}

fn fits(name: &str, locale: Locale, theme: ThemeChoice, size: Vec2, text_size: u16) {
    let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.example(Place::Process);
    opened.harness.run_ok();
    opened.picture(&format!("process-board-{name}"));
    let list = ["Visa som: Lista", "Vis som: Liste", "Show as: List"][locale as usize];
    assert!(names(&opened).iter().any(|name| name.contains(", kort ") || name.contains(", card ")), "{name}: {:#?}", names(&opened));
    press(&mut opened, list);
    opened.picture(&format!("process-list-{name}"));
    assert!(names(&opened).iter().any(|name| name.contains(", rad ") || name.contains(", række ") || name.contains(", row ")), "{name}");
}

#[test]
fn it_fits_every_window_in_every_look() {
    fits("sv-light", Locale::Sv, ThemeChoice::Light, DESIGNED, 100);
    fits("en-dark", Locale::En, ThemeChoice::Dark, DESIGNED, 100);
    fits("da-projector", Locale::Da, ThemeChoice::Projector, DESIGNED, 100);
    fits("sv-wide", Locale::Sv, ThemeChoice::Light, Vec2::new(1920.0, 1080.0), 100);
}

#[test]
fn it_fits_narrow_windows_and_large_text() {
    fits("sv-narrow", Locale::Sv, ThemeChoice::Light, Vec2::new(1024.0, 700.0), 100);
    fits("en-text-150", Locale::En, ThemeChoice::Light, DESIGNED, 150);
    fits("sv-text-200", Locale::Sv, ThemeChoice::Dark, DESIGNED, 200);
}

/// Asks for everything that a dialog asks for, and finds the button that closes it inside the window.
fn dialogs_fit(name: &str, locale: Locale, theme: ThemeChoice, size: Vec2, text_size: u16) {
    let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.example(Place::Process);
    let inventory = inventory(&opened);
    let working: Vec<DatasetId> = inventory.datasets().map(|dataset| dataset.id()).filter(|id| inventory.outcome(*id).is_none()).collect();
    let first = vec![*working.iter().find(|id| stage(&opened, **id) == Stage::Identify).unwrap()];
    let last = vec![*working.iter().find(|id| stage(&opened, **id) == Stage::Maintain).unwrap()];
    let asked = [
        ("refused", Asked::Move(first.clone(), Stage::Publish)),
        ("many", Asked::Move(working, Stage::Publish)),
        ("tick", Asked::Tick(first.clone(), None)),
        ("conclude", Asked::Conclude(first, None)),
        ("retire", Asked::Conclude(last.clone(), Some(OutcomeKind::Retired))),
        ("back", Asked::Move(last, Stage::Identify)),
    ];
    for (which, asked) in asked {
        opened.harness.state_mut().ask(Action::Ask(asked));
        opened.harness.run_steps(4);
        opened.picture(&format!("process-{which}-{name}"));
        let closes = ["Avbryt", "Stäng", "Annuller", "Luk", "Cancel", "Close"];
        let height = size.y * 100.0 / f32::from(text_size);
        let is_in_sight = closes.into_iter().flat_map(|label| opened.harness.query_all_by_label(label)).any(|node| node.rect().max.y <= height);
        assert!(is_in_sight, "{which} at {name}: {:#?}", names(&opened));
        key(&mut opened, Key::Escape);
    }
}

#[test]
fn the_dialogs_fit_as_designed() {
    dialogs_fit("designed", Locale::Sv, ThemeChoice::Light, DESIGNED, 100);
}

#[test]
fn the_dialogs_fit_a_narrow_window() {
    dialogs_fit("narrow", Locale::Da, ThemeChoice::Dark, Vec2::new(1024.0, 700.0), 100);
}

#[test]
fn the_dialogs_fit_with_large_text() {
    dialogs_fit("text-150", Locale::En, ThemeChoice::Projector, DESIGNED, 150);
}

#[test]
fn the_dialogs_fit_with_the_largest_text() {
    dialogs_fit("text-200", Locale::Sv, ThemeChoice::Light, DESIGNED, 200);
}
