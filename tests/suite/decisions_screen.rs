//! Decisions and snapshots in the window, driven by their words and keys.
//!
//! What a decision lets one do, and that a snapshot's figures never change, is tested in the model; here it must be seen.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset, NewDecision, NewFinding, OrganisationDraft};
use fyrfalt::model::{DatasetId, Decision, DecisionId, DecisionKind, GateId, GateState, Inventory, Language, ScoringModel, Stage};
use fyrfalt::session::new_uuid;
use fyrfalt::text::{Locale, Text};
use fyrfalt::ui::action::{Action, CardPage, Place};
use fyrfalt::ui::asked::Asked;
use fyrfalt::ui::theme::ThemeChoice;

use crate::ready::{decided, ticked};
use crate::window::{Opened, Window};

fn dataset() -> DatasetId {
    DatasetId::from_uuid(new_uuid())
}

/// An inventory with datasets of these titles.
fn inventory_of(datasets: &[(DatasetId, &str)]) -> Vec<Command> {
    let new = |(id, title): &(DatasetId, &str)| NewDataset { id: *id, title: (*title).to_owned(), language: Language::Sv };
    vec![
        Command::CreateInventory(OrganisationDraft { name: "Björkby kommun".to_owned(), ..OrganisationDraft::default() }, Box::new(ScoringModel::standard())),
        Command::AddDatasets(datasets.iter().map(new).collect()),
    ]
}

/// Clears every gate of a dataset.
fn cleared(id: DatasetId) -> Command {
    let clear = |gate| NewFinding { gate, state: GateState::Clear, reason: None, examiner: None, date: None };
    Command::AssessGates(vec![id], GateId::ALL.map(clear).into())
}

/// Takes a dataset to the stage Prepare, with everything ticked and every gate clear.
fn prepared(id: DatasetId) -> Vec<Command> {
    let moved = Command::MoveToStage(fyrfalt::command::Move::new(vec![id], Stage::Prepare, jiff::civil::date(2026, 2, 1)));
    vec![ticked(id), cleared(id), decided(id, DecisionKind::Proceed), moved]
}

fn inventory(opened: &Opened) -> &Inventory {
    opened.harness.state().document().unwrap().session.inventory()
}

fn newest(opened: &Opened) -> Decision {
    Decision::clone(inventory(opened).decisions().next_back().expect("a decision is on record"))
}

fn ask(opened: &mut Opened, action: Action) {
    opened.harness.state_mut().ask(action);
    opened.harness.run_ok();
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

fn write(opened: &mut Opened, text: &str) {
    opened.harness.event(eframe::egui::Event::Text(text.to_owned()));
    opened.harness.run_ok();
}

fn has(opened: &Opened, label: &str) -> bool {
    opened.harness.query_all_by_label(label).next().is_some()
}

fn says(opened: &Opened, part: &str) -> bool {
    opened.harness.query_all_by_label_contains(part).next().is_some()
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

#[test]
fn a_decision_is_recorded_by_keys_alone_and_the_move_it_allows_is_offered() {
    let id = dataset();
    let mut commands = inventory_of(&[(id, "Badplatser")]);
    commands.extend(prepared(id));
    let mut opened = Window::default().inventory(Place::Process, commands);
    ask(&mut opened, Action::Ask(Asked::Decide(vec![id], None)));
    assert!(has(&opened, "Avslutar skedet Förbereda: datamängden kan gå vidare till Publicera"), "the kind follows from the stage");
    opened.picture("decide");
    write(&mut opened, "Kommunstyrelsen");
    press(&mut opened, Key::Tab);
    write(&mut opened, "Informationsägare");
    press(&mut opened, Key::Tab);
    write(&mut opened, "Bifall");
    let before = inventory(&opened).decisions().len();
    opened.ctrl(Key::Enter);
    assert_eq!(inventory(&opened).decisions().len(), before + 1);
    let decision = newest(&opened);
    assert_eq!(
        (decision.kind.clone(), decision.by.as_str(), decision.role.as_ref().unwrap().as_str()),
        (DecisionKind::Publish, "Kommunstyrelsen", "Informationsägare")
    );
    assert_eq!((decision.date, decision.text.as_ref().unwrap().as_str(), decision.datasets.as_slice()), (jiff::civil::date(2026, 11, 21), "Bifall", &[id][..]));
    let snapshot = inventory(&opened).snapshot(decision.snapshot.expect("a snapshot is frozen unless somebody says no")).unwrap();
    assert_eq!(snapshot.name.as_str(), "Läget 2026-11-21");

    let stage = |opened: &Opened| inventory(opened).dataset(id).unwrap().stage();
    assert!(has(&opened, "Beslutet är registrerat"));
    opened.picture("decide-done");
    assert_eq!(stage(&opened), Stage::Prepare, "nothing moves unasked");
    press(&mut opened, Key::Enter);
    assert_eq!(stage(&opened), Stage::Publish, "the focus stands on the move");
    assert!(!has(&opened, "Beslutet är registrerat"));
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_nothing_is_written() {
    let id = dataset();
    let mut opened = Window::default().inventory(Place::Process, inventory_of(&[(id, "Badplatser")]));
    ask(&mut opened, Action::Ask(Asked::Decide(vec![id], None)));
    opened.type_into("Beslutsdatum", "2026-11-22");
    press(&mut opened, Key::Tab);
    assert!(has(&opened, "2026-11-22 har inte varit än; ange dagen då det hände"), "a day to come is no day of a decision");
    opened.type_into("Diarienummer", "KS\u{202e}2026/1");
    press(&mut opened, Key::Tab);
    assert!(has(&opened, "Ta bort det osynliga tecknet U+202E"));
    assert!(!has(&opened, "Skriv vem som beslutade"), "what nobody has come to is not wrong yet");
    opened.type_into("Länk till handling 1", "diariet");
    press(&mut opened, Key::Tab);
    assert!(has(&opened, "”diariet” är ingen webbadress; börja med https://"));
    click(&mut opened, "Registrera beslutet");
    assert!(has(&opened, "Skriv vem som beslutade"));
    opened.picture("decide-wrong");
    assert_eq!((inventory(&opened).decisions().len(), inventory(&opened).snapshots().len()), (0, 0));

    opened.type_into("Beslutsdatum", "2026-11-20");
    opened.type_into("Diarienummer", "KS 2026/1");
    opened.type_into("Länk till handling 1", "https://diariet.example/1");
    opened.type_into("Beslutat av", "Digitaliseringschefen");
    click(&mut opened, "Ta en ögonblicksbild av datainventeringen som den är nu");
    opened.ctrl(Key::Enter);
    let decision = newest(&opened);
    assert_eq!((decision.kind, decision.register_number.unwrap().as_str(), decision.snapshot), (DecisionKind::Proceed, "KS 2026/1", None));
    assert_eq!(decision.links[0].as_str(), "https://diariet.example/1");
    assert!(says(&opened, "En datamängd kan inte gå vidare än"), "why it cannot move yet is told");
}

#[test]
fn one_decision_covers_many_and_those_it_cannot_cover_are_named_beforehand() {
    let (first, second, third) = (dataset(), dataset(), dataset());
    let mut commands = inventory_of(&[(first, "Badplatser"), (second, "Utegym"), (third, "Adresser")]);
    commands.extend(prepared(first));
    commands.extend(prepared(second));
    let mut opened = Window::default().inventory(Place::Process, commands);
    ask(&mut opened, Action::Ask(Asked::Decide(vec![first], Some(DecisionKind::Publish))));
    click(&mut opened, "Lägg till den som bara väntar på beslutet");
    opened.type_into("Lägg till en datamängd", "adr");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Beslutet kan inte gälla 1 av 3 än"));
    assert!(says(&opened, "Adresser kan inte gå vidare till publicering: "));
    opened.picture("decide-refused");
    opened.type_into("Beslutat av", "Kommunstyrelsen");
    opened.ctrl(Key::Enter);
    assert!(has(&opened, "Ta bort den datamängd som beslutet inte kan gälla än"));
    let before = inventory(&opened).decisions().len();
    click(&mut opened, "Ta bort den ur beslutet");
    assert!(!says(&opened, "Adresser kan inte"));
    opened.ctrl(Key::Enter);
    assert_eq!(inventory(&opened).decisions().len(), before + 1);
    assert_eq!(newest(&opened).datasets, [first, second]);
    click(&mut opened, "Flytta 2 till Publicera");
    assert!([first, second].iter().all(|id| inventory(&opened).dataset(*id).unwrap().stage() == Stage::Publish));
}

#[test]
fn a_correction_says_why_and_the_decision_keeps_its_snapshot() {
    let id = dataset();
    let mut commands = inventory_of(&[(id, "Badplatser")]);
    commands.push(decided(id, DecisionKind::Proceed));
    let mut opened = Window::default().inventory(Place::Process, commands);
    let decision = newest(&opened).id;
    ask(&mut opened, Action::Ask(Asked::Correct(decision)));
    opened.type_into("Diarienummer", "KS 2");
    opened.picture("decide-correct");
    opened.ctrl(Key::Enter);
    assert!(has(&opened, "Skriv varför beslutet rättas"));
    assert_eq!(newest(&opened).register_number.unwrap().as_str(), "KS 1");
    opened.type_into("Varför beslutet rättas", "Fel diarienummer");
    opened.ctrl(Key::Enter);
    let corrected = newest(&opened);
    assert_eq!((corrected.id, corrected.register_number.unwrap().as_str()), (decision, "KS 2"));
    let session = &opened.harness.state().document().unwrap().session;
    assert_eq!(session.operations().last().unwrap().why.as_ref().unwrap().as_str(), "Fel diarienummer");
}

#[test]
fn esc_loses_nothing_that_is_typed_the_first_time() {
    let id = dataset();
    let mut opened = Window::default().inventory(Place::Process, inventory_of(&[(id, "Badplatser")]));
    ask(&mut opened, Action::Ask(Asked::Decide(vec![id], None)));
    write(&mut opened, "Kommunstyrelsen");
    press(&mut opened, Key::Escape);
    assert!(has(&opened, "Det du har skrivit sparas inte. Tryck Esc en gång till för att stänga."));
    press(&mut opened, Key::Escape);
    assert!(!has(&opened, "Registrera beslutet"));
    assert_eq!(inventory(&opened).decisions().len(), 0);
}

/// A register with five decisions of two years about three datasets.
fn registered() -> (Vec<Command>, [DatasetId; 3]) {
    let ids = [dataset(), dataset(), dataset()];
    let mut commands = inventory_of(&[(ids[0], "Badplatser"), (ids[1], "Utegym"), (ids[2], "Adresser")]);
    commands.extend(prepared(ids[0]));
    let decision = |kind, date, by: &str, number: &str, text: &str, datasets: &[DatasetId]| {
        Command::Decide(Box::new(NewDecision {
            id: DecisionId::from_uuid(new_uuid()),
            kind,
            date,
            today: jiff::civil::date(2026, 11, 21),
            by: by.to_owned(),
            role: Some("Informationsägare".to_owned()),
            register_number: Some(number.to_owned()),
            text: Some(text.to_owned()),
            datasets: datasets.to_vec(),
            links: vec!["https://diariet.example/ks-2026-412".to_owned()],
            snapshot: None,
        }))
    };
    commands.push(decision(DecisionKind::Publish, jiff::civil::date(2026, 9, 14), "Kommunstyrelsen", "KS 2026/0412", "Publiceras under CC0", &ids[..1]));
    commands.push(decision(DecisionKind::Defer, jiff::civil::date(2025, 12, 3), "Digitaliseringschefen", "KS 2025/0090", "Väntar på it", &ids[1..]));
    let own = DecisionKind::Own(fyrfalt::model::Line::new("Taxa").unwrap());
    commands.push(decision(own, jiff::civil::date(2026, 3, 1), "Kommunfullmäktige", "KF 2026/7", "Ingen avgift tas ut", &[]));
    (commands, ids)
}

fn options(opened: &Opened) -> Vec<String> {
    opened.harness.query_all_by_role(Role::ListBoxOption).filter_map(|node| node.accesskit_node().label()).collect()
}

/// Returns the rows of the register.
fn register(opened: &Opened) -> Vec<String> {
    options(opened).into_iter().filter(|option| option.starts_with("20")).collect()
}

#[test]
fn the_register_is_searched_filtered_and_read_by_keys() {
    let (commands, ids) = registered();
    let mut opened = Window::default().inventory(Place::Decisions, commands);
    assert_eq!(register(&opened).len(), 4);
    assert!(register(&opened)[0].starts_with("2026-09-14, Publicera, Badplatser, Kommunstyrelsen"), "the newest comes first: {:?}", register(&opened));
    opened.type_into("Sök bland besluten", "avgift");
    assert_eq!(register(&opened).len(), 1, "what was decided is searched too");
    opened.type_into("Sök bland besluten", " ");
    click(&mut opened, "År: alla");
    opened.harness.get_by_label("2025, 1").click();
    opened.harness.run_ok();
    assert!(register(&opened)[0].contains("Utegym och 1 till"), "{:?}", register(&opened));
    click(&mut opened, "År: 2025");
    opened.harness.get_by_role_and_label(Role::ListBoxOption, "alla").click();
    opened.harness.run_ok();

    opened.harness.get_by_role_and_label(Role::ListBox, "Beslut").focus();
    press(&mut opened, Key::ArrowDown);
    opened.picture("decisions");
    assert!(has(&opened, "Publiceras under CC0"), "the whole decision stands beside the list");
    press(&mut opened, Key::Enter);
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Spara rättelsen"), "Enter leads to what can be done about it");
    press(&mut opened, Key::Escape);
    opened.harness.get_by_role_and_label(Role::Link, "Badplatser").click();
    opened.harness.run_ok();
    let document = opened.harness.state().document().unwrap();
    assert_eq!((document.place, document.selected), (Place::Dataset, Some(ids[0])));
}

/// Shows the snapshots, with one taken by its dialog.
fn with_snapshot(window: Window) -> (Opened, [DatasetId; 3]) {
    let (commands, ids) = registered();
    let mut opened = window.inventory(Place::Decisions, commands);
    click(&mut opened, "Visa: Ögonblicksbilder");
    assert!(has(&opened, "Inga ögonblicksbilder är tagna än"));
    opened.harness.get_all_by_label("Ta en ögonblicksbild…").next().unwrap().click();
    opened.harness.run_ok();
    opened.type_into("Namn", "Före sommaren");
    press(&mut opened, Key::Enter);
    (opened, ids)
}

#[test]
fn a_snapshots_figures_stay_and_what_differs_is_told() {
    let (mut opened, ids) = with_snapshot(Window::default());
    opened.wait_for("Datamängder: 3 då, 3 nu");
    assert_eq!(inventory(&opened).snapshots().next().unwrap().name.as_str(), "Före sommaren");
    let lekplatser = dataset();
    let new = NewDataset { id: lekplatser, title: "Lekplatser".to_owned(), language: Language::Sv };
    ask(&mut opened, Action::run(Command::AddDatasets(vec![new])));
    let today = jiff::civil::date(2026, 11, 21);
    ask(&mut opened, Action::run(Command::MoveToStage(fyrfalt::command::Move::new(vec![ids[0]], Stage::Publish, today))));
    ask(&mut opened, Action::run(Command::RemoveDatasets(vec![ids[2]])));
    opened.wait_for("Datamängder: 3 då, 3 nu");
    opened.wait_for("Publicera: 0 då, 1 nu");
    assert!(has(&opened, "Publicerade: 0 då, 0 nu"), "what is being published is not yet published");
    opened.picture("snapshots");
    let told = options(&opened);
    for wanted in ["Adresser, borttagen", "Lekplatser, ny", "Badplatser", "Skede: från Förbereda till Publicera"] {
        assert!(told.iter().any(|line| line == wanted), "{wanted} in {told:?}");
    }
    click(&mut opened, "Flyttade 1");
    assert!(!options(&opened).iter().any(|line| line == "Lekplatser, ny"), "only what was moved is told");

    ask(&mut opened, Action::Ask(Asked::Snapshot));
    opened.type_into("Namn", "före SOMMAREN");
    assert!(has(&opened, "En ögonblicksbild heter redan Före sommaren; välj ett annat namn"));
    opened.type_into("Namn", "Efter sommaren");
    press(&mut opened, Key::Enter);
    opened.harness.get_by_role_and_label(Role::ComboBox, "Jämför med: Nu").click();
    opened.harness.run_ok();
    click(&mut opened, "Efter sommaren");
    opened.wait_for("Publicera: 0 då, 1 andra");
    assert!(options(&opened).iter().any(|line| line == "Skede: från Förbereda till Publicera"), "from the older to the newer");
}

#[test]
fn the_page_of_a_dataset_tells_its_decisions_and_what_comes_next() {
    let (commands, ids) = registered();
    let mut opened = Window::default().inventory(Place::Datasets, commands);
    ask(&mut opened, Action::OpenAt(ids[0], CardPage::Decisions));
    assert!(has(&opened, "Beslutet i skedet Förbereda är fattat"));
    assert!(has(&opened, "Flytta till Publicera"));
    assert!(has(&opened, "Rätta Publicera 2026-09-14…"));
    opened.picture("decided");
    ask(&mut opened, Action::OpenAt(ids[1], CardPage::Decisions));
    assert!(says(&opened, "Nästa beslut: I12"));
    assert!(has(&opened, "Beslutet gäller också en annan datamängd"));
    opened.picture("decided-missing");
    opened.harness.get_all_by_label("Registrera beslut…").next().unwrap().click();
    opened.harness.run_ok();
    assert!(has(&opened, "Avslutar skedet Identifiera: datamängden kan gå vidare till Förbereda"));
}

#[test]
fn every_look_and_size_has_room_for_decisions() {
    let looks = [
        (Locale::En, ThemeChoice::Dark, Vec2::new(1366.0, 768.0), 150),
        (Locale::Da, ThemeChoice::Light, Vec2::new(1024.0, 700.0), 100),
        (Locale::Sv, ThemeChoice::Projector, Vec2::new(1920.0, 1080.0), 100),
        (Locale::Da, ThemeChoice::Light, Vec2::new(1366.0, 768.0), 200),
    ];
    for (locale, theme, size, text_size) in looks {
        let (mut commands, ids) = registered();
        commands.push(decided(ids[2], DecisionKind::Proceed));
        let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.inventory(Place::Decisions, commands);
        let name = |what: &str| format!("{what}-{}-{text_size}-{}", locale.code(), size.x);
        let text = Text::new(locale);
        opened.harness.get_by_role_and_label(Role::ListBox, text.get("place-decisions")).focus();
        opened.harness.run_ok();
        press(&mut opened, Key::ArrowDown);
        press(&mut opened, Key::ArrowDown);
        opened.picture(&name("register"));
        press(&mut opened, Key::Enter);
        opened.picture(&name("decision"));
        press(&mut opened, Key::Escape);
        ask(&mut opened, Action::Ask(Asked::Snapshot));
        opened.picture(&name("snapshot-asked"));
        press(&mut opened, Key::Enter);
        ask(&mut opened, Action::Ask(Asked::Decide(ids.to_vec(), Some(DecisionKind::Publish))));
        opened.picture(&name("decide"));
        let bottom = opened.harness.get_by_role_and_label(Role::Button, text.get("decide-record")).rect().bottom();
        assert!(bottom <= opened.harness.ctx.content_rect().bottom(), "the button of the dialog is on the screen: {bottom}");
        press(&mut opened, Key::Escape);
        click(&mut opened, &format!("{}: {}", text.get("decisions-page"), text.get("decisions-snapshots")));
        opened.harness.get_by_role_and_label(Role::ListBox, text.get("decisions-snapshots")).focus();
        opened.harness.run_ok();
        press(&mut opened, Key::Enter);
        std::thread::sleep(std::time::Duration::from_millis(100));
        opened.harness.run_ok();
        assert!(has(&opened, text.get("decisions-compare")), "the snapshot is shown");
        opened.picture(&name("snapshots"));
        ask(&mut opened, Action::OpenAt(ids[1], CardPage::Decisions));
        opened.picture(&name("decided"));
    }
}
