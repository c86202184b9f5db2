//! Gates, places given by hand and questions, driven by their words and keys.
//!
//! What a gate does to ranks and what an answer would do is tested in the model, not here.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Answer, Command, Move, NewDataset, NewScore, OrganisationDraft};
use fyrfalt::model::{CriterionId, DatasetId, DecisionKind, Finding, GateId, GateState, Language, Level, Score, ScoringModel, Stage, gate};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, CardPage, Place};
use fyrfalt::ui::theme::ThemeChoice;
use jiff::civil::date;

use crate::ready::{decided, ticked};
use crate::window::{Opened, Window};

fn id() -> DatasetId {
    DatasetId::from_uuid(new_uuid())
}

/// Datasets with every answer 3 but for what is not known.
fn scored(datasets: &[(DatasetId, &str, &str)]) -> Vec<Command> {
    let model = ScoringModel::standard();
    let criteria: Vec<CriterionId> = model.criteria.iter().map(|criterion| criterion.id).collect();
    let new = |(id, title, _): &(DatasetId, &str, &str)| NewDataset { id: *id, title: (*title).to_owned(), language: Language::Sv };
    let mut commands = vec![
        Command::CreateInventory(OrganisationDraft { name: "Björkby kommun".to_owned(), ..OrganisationDraft::default() }, Box::new(model)),
        Command::AddDatasets(datasets.iter().map(new).collect()),
    ];
    for (id, _, unknown) in datasets {
        let level = |criterion: &CriterionId| if unknown.contains(criterion.as_str()) { Score::Unknown } else { Score::Known(Level::new(3).unwrap()) };
        let scores = criteria.iter().map(|criterion| NewScore { criterion: *criterion, answer: Answer::Is(level(criterion)), reason: None });
        commands.push(Command::Score(*id, scores.collect()));
    }
    commands
}

/// A tall window with two datasets, at the gates of the first.
fn at_gates() -> (Opened, DatasetId) {
    let (first, second) = (id(), id());
    let window = Window { size: Vec2::new(1366.0, 1800.0), ..Window::default() };
    let mut opened = window.inventory(Place::Datasets, scored(&[(first, "Badplatser", ""), (second, "Utegym", "")]));
    opened.harness.state_mut().ask(Action::OpenAt(first, CardPage::Gates));
    opened.harness.run_ok();
    (opened, first)
}

fn finding(opened: &Opened, id: DatasetId, gate: GateId) -> Option<Finding> {
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    inventory.gates(id).get(&gate).map(|finding| finding.as_ref().clone())
}

fn rank(opened: &Opened, id: DatasetId) -> Option<u32> {
    opened.harness.state().document().unwrap().derived.get().ranking.get(id).unwrap().rank
}

fn operations(opened: &Opened) -> usize {
    opened.harness.state().document().unwrap().session.operations().len()
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn type_text(opened: &mut Opened, text: &str) {
    opened.harness.event(eframe::egui::Event::Text(text.to_owned()));
    opened.harness.run_ok();
}

fn has(opened: &Opened, label: &str) -> bool {
    opened.harness.query_all_by_label(label).next().is_some()
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

#[test]
fn a_gate_is_assessed_by_keys_alone_and_an_obstacle_takes_the_dataset_out_of_the_ranking() {
    let (mut opened, id) = at_gates();
    assert_eq!(rank(&opened, id), Some(1));
    press(&mut opened, Key::ArrowDown);
    for _ in 0..3 {
        press(&mut opened, Key::ArrowRight);
    }
    assert_eq!(finding(&opened, id, GateId::PersonalData), None, "moving over the states takes none");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Inte sparat än: skriv varför"));
    let before = operations(&opened);
    type_text(&mut opened, "I flera områden är antalet för litet");
    press(&mut opened, Key::Enter);
    let found = finding(&opened, id, GateId::PersonalData).expect("the reason lets it be taken");
    assert_eq!((found.state, found.reason.as_ref().unwrap().as_str()), (GateState::Blocked, "I flera områden är antalet för litet"));
    assert_eq!(found.date, Some(jiff::civil::date(2026, 11, 21)), "today, if nothing else is said");
    assert_eq!(operations(&opened), before + 1, "state and reason are one step");
    assert_eq!(rank(&opened, id), None);
    assert!(has(&opened, "Kan inte öppnas i nuvarande form"));

    press(&mut opened, Key::ArrowLeft);
    press(&mut opened, Key::ArrowLeft);
    press(&mut opened, Key::Space);
    let found = finding(&opened, id, GateId::PersonalData).unwrap();
    assert_eq!((found.state, found.reason), (GateState::Clear, None), "why it was blocked is not why it is clear");
    assert_eq!(rank(&opened, id), Some(1));
}

#[test]
fn without_a_reason_nothing_is_changed_and_the_row_says_so() {
    let (mut opened, id) = at_gates();
    let before = operations(&opened);
    click(&mut opened, "Sekretess: Åtgärd krävs");
    assert!(has(&opened, "Inte sparat än: skriv varför"));
    press(&mut opened, Key::Tab);
    assert!(has(&opened, "Inte sparat än: skriv varför"), "leaving does not take it");
    assert_eq!((operations(&opened), finding(&opened, id, GateId::Secrecy)), (before, None));
    opened.type_into("Skäl för Sekretess", "   ");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Skriv varför vid Sekretess: ett hinder eller en åtgärd måste ha ett skäl"));
    assert_eq!((operations(&opened), finding(&opened, id, GateId::Secrecy)), (before, None));
    opened.type_into("Skäl för Sekretess", "Bilagor tas bort");
    press(&mut opened, Key::Enter);
    assert_eq!(finding(&opened, id, GateId::Secrecy).map(|found| found.state), Some(GateState::ActionNeeded));
    assert!(!has(&opened, "Inte sparat än: skriv varför"));

    opened.type_into("Prövad den, Sekretess", "2026-02-30");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "”2026-02-30” är inget datum; skriv år, månad och dag som 2026-11-21"));
    opened.type_into("Prövad den, Sekretess", "2026-02-28");
    press(&mut opened, Key::Enter);
    assert_eq!(finding(&opened, id, GateId::Secrecy).and_then(|found| found.date), Some(jiff::civil::date(2026, 2, 28)));
}

#[test]
fn what_is_plainly_harmless_is_cleared_at_once_and_taken_back_at_once() {
    let (mut opened, id) = at_gates();
    opened.type_into("Vem prövar nu", "Jurist");
    opened.type_into("Gemensamt skäl", "Bara lägen för badplatser");
    click(&mut opened, "Inget hinder i alla");
    let found = finding(&opened, id, GateId::Combination).expect("all six are cleared");
    assert_eq!((found.state, found.examiner.unwrap().as_str()), (GateState::Clear, "Jurist"));
    assert_eq!(found.reason.unwrap().as_str(), "Bara lägen för badplatser");
    let worst = |opened: &Opened| gate::worst(opened.harness.state().document().unwrap().session.inventory().gates(id));
    assert_eq!(worst(&opened), GateState::Clear);
    opened.ctrl(Key::Z);
    assert_eq!((worst(&opened), finding(&opened, id, GateId::PersonalData)), (GateState::Unassessed, None), "one step back");

    click(&mut opened, "Personuppgifter: Hinder");
    type_text(&mut opened, "Namn");
    press(&mut opened, Key::Enter);
    click(&mut opened, "Inget hinder i de 5 som är kvar");
    assert_eq!(finding(&opened, id, GateId::PersonalData).map(|found| found.state), Some(GateState::Blocked), "what is assessed stays");
    assert_eq!(finding(&opened, id, GateId::Secrecy).map(|found| found.state), Some(GateState::Clear));
}

#[test]
fn who_walks_from_dataset_to_dataset_keeps_the_keys_and_what_was_chosen() {
    let (mut opened, first) = at_gates();
    opened.type_into("Vem prövar nu", "Jurist");
    opened.harness.state_mut().ask(Action::OpenAt(first, CardPage::Gates));
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowRight);
    assert!(has(&opened, "Enter sparar, Esc ångrar"));
    opened.harness.key_press_modifiers(eframe::egui::Modifiers::ALT, Key::ArrowDown);
    opened.harness.run_ok();
    let second = opened.harness.state().document().unwrap().selected.unwrap();
    assert_ne!(second, first);
    let found = finding(&opened, first, GateId::InformationSecurity).expect("what needs no reason is taken when it is left");
    assert_eq!((found.state, found.examiner.unwrap().as_str()), (GateState::Clear, "Jurist"));
    press(&mut opened, Key::ArrowRight);
    press(&mut opened, Key::Space);
    assert_eq!(finding(&opened, second, GateId::InformationSecurity).map(|found| found.state), Some(GateState::Clear));
    press(&mut opened, Key::Tab);
    click(&mut opened, "Välj bland dem som prövat förut");
    assert!(opened.harness.query_by_role_and_label(Role::Button, "Jurist").is_some(), "who has tested before is suggested");
}

#[test]
fn publishing_waits_for_the_gates_and_says_so_beforehand() {
    let (mut opened, id) = at_gates();
    let stage = |opened: &Opened| opened.harness.state().document().unwrap().session.inventory().dataset(id).unwrap().stage();
    let to_prepare = Command::MoveToStage(Move::new(vec![id], Stage::Prepare, date(2026, 1, 31)));
    for command in [ticked(id), decided(id, DecisionKind::Proceed), to_prepare] {
        opened.harness.state_mut().ask(Action::run(command));
        opened.harness.run_ok();
    }
    assert_eq!(stage(&opened), Stage::Prepare, "what does not publish does not wait for the gates");
    let told = "Skyddsgrindar som spärrar publicering";
    opened.harness.state_mut().ask(Action::OpenAt(id, CardPage::Checklist(None)));
    opened.harness.run_ok();
    assert!(opened.harness.query_all_by_label_contains(told).next().is_some());
    let next = |opened: &Opened| opened.harness.get_by_label("Publiceringsbeslut…").accesskit_node().is_disabled();
    assert!(next(&opened), "the step that comes next waits");
    click(&mut opened, "Till skyddsgrindarna");
    click(&mut opened, "Inget hinder i alla");
    click(&mut opened, "Checklista");
    assert!(opened.harness.query_all_by_label_contains(told).next().is_none() && !next(&opened));
}

#[test]
fn a_place_is_given_by_hand_with_a_reason_and_taken_away() {
    let (mut opened, id) = at_gates();
    let given = |opened: &Opened| opened.harness.state().document().unwrap().session.inventory().place_override(id).cloned();
    click(&mut opened, "Poäng");
    click(&mut opened, "Ge en egen placering…");
    opened.type_into("Nytta", "80,5");
    opened.type_into("Kostnad och risk", "120");
    click(&mut opened, "Spara placeringen");
    assert!(has(&opened, "”120” är ingen plats; skriv ett tal från 0 till 100"));
    opened.type_into("Kostnad och risk", "20");
    click(&mut opened, "Spara placeringen");
    assert!(has(&opened, "Skriv varför: en egen placering måste ha ett skäl"));
    assert_eq!(given(&opened), None);
    opened.type_into("Skäl för placeringen", "Nämnden har beslutat");
    opened.type_into("Beslutat av", "Digitaliseringschef");
    click(&mut opened, "Spara placeringen");
    let place = given(&opened).expect("it has a reason now");
    assert_eq!((place.value, place.cost, place.date), (80.5, 20.0, Some(jiff::civil::date(2026, 11, 21))));
    assert!(has(&opened, "Enligt poängen") && has(&opened, "nytta 50, kostnad 50"), "the computed place is shown too");
    assert!(has(&opened, "nytta 80,5, kostnad 20"));
    click(&mut opened, "Ta bort egen placering");
    assert_eq!(given(&opened), None);
}

#[test]
fn a_question_of_the_overview_leads_to_its_criterion() {
    let (first, second, third) = (id(), id(), id());
    let mut opened = Window::default().inventory(Place::Overview, scored(&[(first, "Badplatser", "V1"), (second, "Utegym", "C5"), (third, "Adresser", "")]));
    assert!(has(&opened, "Fråga dessa först"));
    click(&mut opened, "Besvara Badplatser, Efterfrågan");
    let document = opened.harness.state().document().unwrap();
    assert_eq!((document.place, document.selected), (Place::Datasets, Some(first)));
    assert!(has(&opened, "Svaret som flyttar mest"));
    type_text(&mut opened, "5");
    let scores = opened.harness.state().document().unwrap().session.inventory().scores(first).clone();
    assert_eq!(scores[&CriterionId::new("V1").unwrap()].score, Score::Known(Level::MAX), "the cursor is at the criterion that was asked for");
    assert!(!has(&opened, "Svaret som flyttar mest"), "nothing is left to ask");
}

#[test]
fn the_list_is_narrowed_by_gates_with_counts() {
    let mut opened = Window::default().example(Place::Datasets);
    click(&mut opened, "Filter");
    opened.harness.get_by_role_and_label(Role::Button, "Skyddsgrind").hover();
    opened.harness.run_ok();
    opened.harness.get_by_label("Hinder, 3").click();
    opened.harness.run_ok();
    assert!(has(&opened, "Ta bort filtret Hinder"));
    assert!(has(&opened, "Lista med 3 datamängder"));
}

#[test]
fn the_overview_counts_what_cannot_be_opened_and_leads_there() {
    let mut opened = Window { size: Vec2::new(1366.0, 3_000.0), ..Window::default() }.example(Place::Overview);
    click(&mut opened, "Kan inte öppnas: 3");
    assert!(has(&opened, "Lista med 3 datamängder"));
    opened.harness.state_mut().ask(Action::Go(Place::Overview));
    opened.harness.run_ok();
    assert!(has(&opened, "Åtgärd krävs"));
    opened.harness.get_all_by_label_contains("Visa grinden").next().unwrap().click();
    opened.harness.run_ok();
    assert!(has(&opened, "Vem prövar nu"), "a task leads to the gates");
}

#[test]
fn pictures_of_the_gates() {
    let named = |opened: &Opened, title: &str| {
        let inventory = opened.harness.state().document().unwrap().session.inventory();
        inventory.datasets().find(|dataset| dataset.title(Language::Sv) == title).unwrap().id()
    };
    let windows = [
        ("sv", Window::default()),
        ("da-dark", Window { locale: Locale::Da, theme: ThemeChoice::Dark, ..Window::default() }),
        ("en-projector", Window { locale: Locale::En, theme: ThemeChoice::Projector, ..Window::default() }),
        ("1024", Window { size: Vec2::new(1024.0, 700.0), ..Window::default() }),
        ("200", Window { text_size: 200, locale: Locale::Da, ..Window::default() }),
    ];
    for (name, window) in windows {
        let mut opened = window.example(Place::Datasets);
        for (page, title) in [
            ("gates", "VA-ledningsnät"),
            ("gates-begun", "Avfall, hämtdagar"),
            ("gates-action", "Livsmedelsinspektioner"),
            ("fields", "Detaljplaner"),
            ("scores", "Matsvinn"),
            ("unranked", "Felanmälningar"),
            ("place", "Evenemang"),
        ] {
            let id = named(&opened, title);
            let wanted = match page {
                "fields" => CardPage::Fields,
                "scores" | "unranked" => CardPage::Scores(None),
                "place" => CardPage::Scores(Some(CriterionId::new("C5").unwrap())),
                _ => CardPage::Gates,
            };
            opened.harness.state_mut().ask(Action::OpenAt(id, wanted));
            opened.harness.run_ok();
            if page == "place" {
                opened.harness.hover_at((1200.0, 600.0).into());
                opened.harness.event(eframe::egui::Event::MouseWheel {
                    unit: eframe::egui::MouseWheelUnit::Point,
                    delta: Vec2::new(0.0, -2000.0),
                    phase: eframe::egui::TouchPhase::Move,
                    source: eframe::egui::MouseWheelSource::Wheel,
                    modifiers: eframe::egui::Modifiers::NONE,
                });
                opened.harness.run_steps(3);
            }
            opened.picture(&format!("{page}-{name}"));
        }
    }
}
