//! Demand in the window, by its words and keys: recorded, linked, answered, made a dataset of, and each undone in one step.
//!
//! What words are alike and what a person looks like is tested where it is worked out.

use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Id, Key, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset, NewDemand};
use fyrfalt::model::{DatasetId, Demand, DemandId, Inventory, Language, OperationKind, ScoringModel};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, CardPage, Place};
use fyrfalt::ui::theme::ThemeChoice;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use crate::window::{Opened, Window};

const TODAY: Date = date(2026, 11, 21);

fn create() -> Command {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, TODAY, &mut new_uuid).organisation;
    Command::CreateInventory(organisation, Box::new(model))
}

fn dataset(title: &str) -> NewDataset {
    NewDataset { id: DatasetId::from_uuid(new_uuid()), title: title.to_owned(), language: Language::Sv }
}

fn asked(who: &str, what: &str, day: Date, datasets: &[DatasetId]) -> NewDemand {
    NewDemand {
        id: DemandId::from_uuid(new_uuid()),
        date: day,
        today: TODAY,
        who: who.to_owned(),
        what: what.to_owned(),
        channel: None,
        source: None,
        datasets: datasets.to_vec(),
    }
}

/// An inventory with three datasets and four requests, two of which nothing meets.
fn scene() -> (Vec<Command>, [DatasetId; 3]) {
    let datasets = ["Badplatser", "Laddstationer", "Cykelvägar"].map(dataset);
    let ids = [0, 1, 2].map(|at: usize| datasets[at].id);
    let demands = [
        asked("Invånare", "Vattenkvalitet på badplatserna", date(2026, 6, 1), &[ids[0]]),
        NewDemand { channel: Some("E-post".to_owned()), ..asked("Företag", "Var finns laddstationer för elbilar?", date(2026, 10, 2), &[]) },
        asked("Journalister", "Skolornas energianvändning", date(2025, 12, 31), &[]),
        NewDemand { source: Some("KS 2024/7".to_owned()), ..asked("Företag", "Snöröjda cykelvägar", date(2024, 2, 29), &[ids[2], ids[0]]) },
    ];
    let answered = Command::AnswerDemand(demands[3].id, Some(date(2024, 3, 1)));
    let mut commands = vec![create(), Command::AddDatasets(datasets.to_vec())];
    commands.extend(demands.map(Command::AddDemand));
    commands.push(answered);
    (commands, ids)
}

fn window(place: Place) -> Opened {
    Window::default().inventory(place, scene().0)
}

fn inventory(opened: &Opened) -> Arc<Inventory> {
    Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn demand(opened: &Opened, what: &str) -> Arc<Demand> {
    let inventory = inventory(opened);
    let found = inventory.demands().find(|demand| demand.what.as_str().starts_with(what)).cloned();
    found.unwrap_or_else(|| panic!("nobody asks for {what}"))
}

fn titles(opened: &Opened, what: &str) -> Vec<String> {
    let inventory = inventory(opened);
    demand(opened, what).datasets.iter().map(|id| inventory.dataset(*id).unwrap().title(Language::Sv).to_owned()).collect()
}

fn newest(opened: &Opened) -> OperationKind {
    opened.harness.state().document().unwrap().session.operations().last().unwrap().label.kind
}

/// Returns what the rows in sight ask for, top to bottom.
fn rows(opened: &Opened) -> Vec<String> {
    let mut rows: Vec<(i32, String)> = opened
        .harness
        .get_all_by_role(Role::ListBoxOption)
        .filter_map(|node| {
            let label = node.accesskit_node().label()?;
            label.contains(", rad ").then(|| (node.rect().top() as i32, label.split(", 2").next().unwrap_or_default().to_owned()))
        })
        .collect();
    rows.sort_unstable();
    rows.into_iter().map(|(_, label)| label).collect()
}

fn press(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

fn key(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

/// Chooses the row of what somebody asks for.
fn choose(opened: &mut Opened, what: &str) {
    let (who, day) = {
        let demand = demand(opened, what);
        (demand.who.to_string(), demand.date)
    };
    let begins = format!("{who}: {what}");
    let is_meant = |label: &str| label.starts_with(&begins) && label.contains(&day.to_string());
    let rows = opened.harness.get_all_by_role(Role::ListBoxOption).filter(|node| node.accesskit_node().label().is_some_and(|label| is_meant(&label)));
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows.len(), 1, "rows that say {begins}");
    rows[0].click();
    drop(rows);
    opened.harness.run_ok();
}

fn undo(opened: &mut Opened) {
    opened.ctrl(Key::Z);
}

fn has(opened: &Opened, label: &str) -> bool {
    opened.harness.query_by_label(label).is_some()
}

#[test]
fn a_request_is_recorded_by_keyboard_alone() {
    let mut opened = Window::default().inventory(Place::Demand, [create(), Command::AddDatasets(vec![dataset("Laddstationer"), dataset("Badplatser")])]);
    assert!(has(&opened, "Här samlas vad folk frågar efter"));
    press(&mut opened, "Nytt behov…");
    key(&mut opened, Key::ArrowDown);
    key(&mut opened, Key::ArrowDown);
    key(&mut opened, Key::Tab);
    opened.harness.event(Event::Text("Var kan bilar laddas vid laddstationerna".to_owned()));
    opened.harness.run_ok();
    key(&mut opened, Key::Tab);
    opened.harness.event(Event::Text("Möte".to_owned()));
    opened.harness.run_ok();
    key(&mut opened, Key::Tab);
    key(&mut opened, Key::Tab);
    assert!(has(&opened, "Liknar det som efterfrågas"));
    key(&mut opened, Key::Enter);
    assert!(has(&opened, "Ta bort kopplingen till Laddstationer"), "the likest is linked");
    opened.ctrl(Key::Enter);
    let found = demand(&opened, "Var kan bilar");
    assert_eq!((found.who.as_str(), found.date, found.channel.as_ref().unwrap().as_str()), ("Invånare", TODAY, "Möte"));
    assert_eq!(titles(&opened, "Var kan"), ["Laddstationer"]);
    assert!(has(&opened, "Datamängder som motsvarar behovet"), "it is chosen, and stands beside the list");
    undo(&mut opened);
    assert_eq!(inventory(&opened).demands().len(), 0);
}

#[test]
fn what_cannot_be_taken_is_told_at_its_field_and_a_person_gets_a_remark() {
    let mut opened = window(Place::Demand);
    let before = inventory(&opened).demands().len();
    press(&mut opened, "Nytt behov…");
    press(&mut opened, "Spara");
    assert_eq!(opened.harness.query_all_by_label("Skriv något här").count(), 2, "who and what");
    opened.type_into("Vem", "Anna Svensson");
    assert!(has(&opened, "Det ser ut som en persons namn. Det räcker att skriva vilken grupp det är."));
    opened.type_into("Vem", "anna@exempel.se");
    assert!(has(&opened, "Det ser ut som en e-postadress. Det räcker att skriva vilken grupp det är."));
    opened.type_into("Vem", "070-123 45 67");
    assert!(has(&opened, "Det ser ut som ett telefonnummer. Det räcker att skriva vilken grupp det är."));
    opened.type_into("Vem", "Båtklubbar");
    opened.type_into("Behov", "Ramper");
    opened.type_into("Datum", "2026-02-29");
    press(&mut opened, "Spara");
    assert!(has(&opened, "”2026-02-29” är inget datum; skriv år, månad och dag som 2026-11-21"));
    opened.type_into("Datum", "2026-11-22");
    press(&mut opened, "Spara");
    assert!(has(&opened, "2026-11-22 har inte varit än; ange dagen då det hände"));
    opened.type_into("Datum", "2026-11-20");
    opened.type_into("Besvarad", "2026-11-19");
    press(&mut opened, "Spara");
    assert!(has(&opened, "Svaret kan inte komma före frågan 2026-11-20"));
    opened.type_into("Kanal", &"x".repeat(501));
    assert!(has(&opened, "Texten har 501 tecken; högst 500 får plats"));
    assert_eq!(inventory(&opened).demands().len(), before);
    opened.type_into("Kanal", "Möte");
    opened.type_into("Besvarad", "2026-11-21");
    press(&mut opened, "Spara");
    let found = demand(&opened, "Ramper");
    assert_eq!((found.answered, found.channel.as_ref().map(fyrfalt::model::Line::as_str)), (Some(TODAY), Some("Möte")));
    undo(&mut opened);
    assert_eq!(inventory(&opened).demands().len(), before, "one step");
}

#[test]
fn what_no_dataset_meets_stands_out_and_is_linked_unlinked_or_made_a_dataset() {
    let mut opened = window(Place::Demand);
    assert!(has(&opened, "2 behov passar ingen datamängd än"));
    press(&mut opened, "Visa bara dem");
    assert_eq!(rows(&opened), ["Företag: Var finns laddstationer för elbilar?", "Journalister: Skolornas energianvändning"]);

    choose(&mut opened, "Var finns laddstationer");
    assert!(has(&opened, "Liknar det som efterfrågas"));
    press(&mut opened, "Laddstationer");
    assert_eq!((titles(&opened, "Var finns"), newest(&opened)), (vec!["Laddstationer".to_owned()], OperationKind::LinkDemand));
    assert_eq!(rows(&opened), ["Journalister: Skolornas energianvändning"]);
    press(&mut opened, "Ta bort kopplingen till Laddstationer");
    assert!(demand(&opened, "Var finns").is_unmet());
    undo(&mut opened);
    assert_eq!(titles(&opened, "Var finns"), ["Laddstationer"]);
    undo(&mut opened);
    assert!(demand(&opened, "Var finns").is_unmet());

    choose(&mut opened, "Skolornas");
    press(&mut opened, "Ny datamängd av detta…");
    assert!(opened.harness.get_by_role_and_label(Role::TextInput, "Titel på den nya datamängden").is_focused());
    opened.type_into("Titel på den nya datamängden", "  ");
    key(&mut opened, Key::Enter);
    assert_eq!(inventory(&opened).datasets().len(), 3, "a dataset needs a title");
    opened.type_into("Titel på den nya datamängden", "Skolors energi");
    key(&mut opened, Key::Enter);
    assert_eq!((titles(&opened, "Skolornas"), newest(&opened)), (vec!["Skolors energi".to_owned()], OperationKind::AddDatasets));
    undo(&mut opened);
    assert!(demand(&opened, "Skolornas").is_unmet());
    assert_eq!(inventory(&opened).datasets().len(), 3, "dataset and link go together");
}

#[test]
fn keys_walk_the_list_answer_edit_and_remove() {
    let mut opened = window(Place::Demand);
    let all = [
        "Företag: Var finns laddstationer för elbilar?",
        "Invånare: Vattenkvalitet på badplatserna",
        "Journalister: Skolornas energianvändning",
        "Företag: Snöröjda cykelvägar",
    ];
    assert_eq!(rows(&opened), all, "the newest first");
    opened.harness.get_by_role_and_label(Role::ListBox, "Lista med 4 behov").focus();
    opened.harness.run_ok();
    key(&mut opened, Key::ArrowDown);
    key(&mut opened, Key::ArrowDown);
    key(&mut opened, Key::Space);
    assert_eq!((demand(&opened, "Vattenkvalitet").answered, newest(&opened)), (Some(TODAY), OperationKind::AnswerDemand));
    undo(&mut opened);
    assert_eq!(demand(&opened, "Vattenkvalitet").answered, None);
    key(&mut opened, Key::F2);
    assert!(has(&opened, "Ändra behovet"));
    opened.type_into("Källa", "Enkät 2026");
    key(&mut opened, Key::Enter);
    assert_eq!(demand(&opened, "Vattenkvalitet").source.as_ref().unwrap().as_str(), "Enkät 2026");
    opened.harness.get_by_role_and_label(Role::ListBox, "Lista med 4 behov").focus();
    opened.harness.run_ok();
    key(&mut opened, Key::Delete);
    assert_eq!(inventory(&opened).demands().len(), 3);
    assert!(has(&opened, "Källa: KS 2024/7") || has(&opened, "Journalister"), "its neighbour is chosen");
    press(&mut opened, "Ångra");
    assert_eq!(inventory(&opened).demands().len(), 4, "the message takes it back");
    opened.harness.get_by_role_and_label(Role::ListBox, "Lista med 4 behov").focus();
    opened.harness.run_ok();
    key(&mut opened, Key::Home);
    key(&mut opened, Key::Enter);
    assert!(opened.harness.get_by_role_and_label(Role::TextInput, "Sök en datamängd att koppla").is_focused(), "Enter goes on to what is missing");
    key(&mut opened, Key::Enter);
    assert_eq!(titles(&opened, "Var finns"), ["Laddstationer"]);
    key(&mut opened, Key::Escape);
    key(&mut opened, Key::Escape);
    assert!(has(&opened, "Vem som frågar"), "Esc goes back to the list, and then puts the request away");
    key(&mut opened, Key::Insert);
    assert!(has(&opened, "Nytt behov"));
}

#[test]
fn filters_search_and_order_narrow_the_list() {
    let mut opened = window(Place::Demand);
    press(&mut opened, "Obesvarade 3");
    assert_eq!(rows(&opened).len(), 3);
    press(&mut opened, "Obesvarade 3");
    opened.type_into("Sök behov", "CYKELVÄGAR badpl");
    assert_eq!(rows(&opened), ["Företag: Snöröjda cykelvägar"], "titles of datasets count");
    opened.type_into("Sök behov", "finns inte");
    assert!(has(&opened, "Inget stämmer med sökningen"));
    opened.harness.get_all_by_label("Visa alla behov").last().unwrap().click();
    opened.harness.run_ok();
    assert_eq!(rows(&opened).len(), 4);
    press(&mut opened, "År: Alla år");
    press(&mut opened, "2024, 1");
    assert_eq!(rows(&opened), ["Företag: Snöröjda cykelvägar"]);
    press(&mut opened, "Visa alla behov");
    press(&mut opened, "Företag, 2 behov, 1 obesvarat");
    assert_eq!(rows(&opened).len(), 2);
    press(&mut opened, "Visa alla behov");
    opened.harness.get_by_role_and_label(Role::ColumnHeader, "Vem").click();
    opened.harness.run_ok();
    let who: Vec<String> = rows(&opened).iter().map(|row| row.split(':').next().unwrap().to_owned()).collect();
    assert_eq!(who, ["Företag", "Företag", "Invånare", "Journalister"]);
    opened.harness.get_by_role_and_label(Role::ColumnHeader, "Vem, stigande").click();
    opened.harness.run_ok();
    assert!(rows(&opened)[0].starts_with("Journalister"));
}

#[test]
fn many_come_at_once_from_a_pasted_list() {
    let mut opened = window(Place::Demand);
    press(&mut opened, "Flera på en gång");
    opened.harness.event(Event::Paste("Lekplatser\nToaletter\r\n\nParkering\n".to_owned()));
    opened.harness.run_ok();
    assert!(has(&opened, "3 inklistrade rader"));
    press(&mut opened, "Lägg till raderna");
    assert!(has(&opened, "Vem: Skriv något här"));
    opened.type_into("Vem som frågar", "Föreningar");
    key(&mut opened, Key::Enter);
    assert_eq!(inventory(&opened).demands().len(), 7);
    assert_eq!((demand(&opened, "Toaletter").who.as_str(), newest(&opened)), ("Föreningar", OperationKind::AddDemand));
    opened.harness.event(Event::Text("Bibliotekens öppettider".to_owned()));
    opened.harness.run_ok();
    key(&mut opened, Key::Enter);
    assert_eq!(demand(&opened, "Bibliotekens").who.as_str(), "Föreningar", "who asks stays for the next");
    key(&mut opened, Key::Escape);
    undo(&mut opened);
    undo(&mut opened);
    assert_eq!(inventory(&opened).demands().len(), 4, "the lines are one step");

    opened.harness.event(Event::Paste("Forskare\tLuftkvalitet\t2026-01-31\nForskare\tBuller\t2026-02-01".to_owned()));
    opened.harness.run_ok();
    assert_eq!((demand(&opened, "Luftkvalitet").date, inventory(&opened).demands().len()), (date(2026, 1, 31), 6), "a table says who and when by itself");
}

#[test]
fn the_page_of_a_dataset_shows_who_asked_for_it() {
    let (commands, ids) = scene();
    let mut opened = Window::default().inventory(Place::Demand, commands);
    opened.harness.state_mut().ask(Action::OpenAt(ids[0], CardPage::Demand));
    opened.harness.run_ok();
    assert!(has(&opened, "2 behov · 1 obesvarat · senast 2026-06-01 · Företag, Invånare"));
    assert_eq!(rows(&opened).len(), 2);
    opened.harness.get_by_role_and_label(Role::ListBox, "Lista med 2 behov").focus();
    opened.harness.run_ok();
    key(&mut opened, Key::ArrowDown);
    key(&mut opened, Key::Space);
    assert_eq!(demand(&opened, "Vattenkvalitet").answered, Some(TODAY));
    key(&mut opened, Key::Delete);
    assert!(demand(&opened, "Vattenkvalitet").is_unmet());
    undo(&mut opened);
    assert_eq!(titles(&opened, "Vattenkvalitet"), ["Badplatser"]);

    press(&mut opened, "Koppla ett behov…");
    opened.harness.event(Event::Text("energi".to_owned()));
    opened.harness.run_ok();
    key(&mut opened, Key::Enter);
    assert_eq!(titles(&opened, "Skolornas"), ["Badplatser"]);
    key(&mut opened, Key::Escape);
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Dataset, "Esc leaves the line, not the page");
    press(&mut opened, "Nytt behov…");
    assert!(has(&opened, "Ta bort kopplingen till Badplatser"), "the dataset is linked from the beginning");
    key(&mut opened, Key::Escape);

    opened.harness.state_mut().ask(Action::OpenAt(ids[1], CardPage::Demand));
    opened.harness.run_ok();
    assert!(has(&opened, "Ingen har frågat efter datamängden än"));
    press(&mut opened, "Koppla ett behov…");
    assert!(has(&opened, "Behov som liknar datamängden"));
    press(&mut opened, "Företag: Var finns laddstationer för elbilar?");
    assert_eq!(titles(&opened, "Var finns"), ["Laddstationer"]);
}

#[test]
fn the_criterion_of_demand_shows_what_it_rests_on() {
    let (commands, ids) = scene();
    let mut opened = Window { size: Vec2::new(1366.0, 1200.0), ..Window::default() }.inventory(Place::Datasets, commands);
    opened.harness.state_mut().ask(Action::OpenAt(ids[0], CardPage::Scores(None)));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label_contains("Vilar på 2 behov, senast 2026-06-01").is_some());
    press(&mut opened, "Visa behoven");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Dataset);
    assert_eq!(rows(&opened).len(), 2);
    opened.harness.state_mut().ask(Action::ScoreThese(vec![ids[1]]));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label_contains("Vilar inte på något behov än").is_some());
}

#[test]
fn two_thousand_requests_are_drawn_fast() {
    let (mut commands, ids) = scene();
    let many = (0..2_000).map(|at| {
        let day = TODAY.checked_sub((at % 900).days()).unwrap();
        Command::AddDemand(asked(
            ["Företag", "Invånare", "Forskare"][at as usize % 3],
            &format!("Behov nummer {at} av luftkvalitet"),
            day,
            &ids[..at as usize % 3],
        ))
    });
    // Planned one upon the other, they would take longer together than apart.
    commands.extend(many.collect::<Vec<_>>().chunks(50).map(|some| Command::Together(some.to_vec())));
    let mut opened = Window::default().inventory(Place::Demand, commands);
    opened.harness.get_by_role_and_label(Role::ListBox, "Lista med 2\u{a0}004 behov").focus();
    opened.harness.run_ok();
    assert!(rows(&opened).len() < 60, "only what is in sight is laid out");
    let began = Instant::now();
    for _ in 0..20 {
        opened.harness.step();
    }
    // A debug build on a busy machine; a frame that went through all of them takes many times as long.
    assert!(began.elapsed() < Duration::from_millis(1_500), "{:?} for twenty frames", began.elapsed());
    key(&mut opened, Key::End);
    opened.harness.run_ok();
    assert!(rows(&opened).iter().any(|row| row.contains("Snöröjda cykelvägar")), "{:?}", rows(&opened).last());
}

#[test]
fn in_a_narrow_window_keys_walk_the_list_and_enter_covers_it() {
    let mut opened = Window { size: Vec2::new(1024.0, 700.0), ..Window::default() }.inventory(Place::Demand, scene().0);
    opened.harness.get_by_role_and_label(Role::ListBox, "Lista med 4 behov").focus();
    opened.harness.run_ok();
    key(&mut opened, Key::ArrowDown);
    key(&mut opened, Key::ArrowDown);
    assert_eq!(rows(&opened).len(), 4, "the list stays");
    key(&mut opened, Key::Enter);
    assert!(rows(&opened).is_empty() && has(&opened, "Besvarat i dag"));
    press(&mut opened, "Stäng behovet");
    assert_eq!(rows(&opened).len(), 4);
    let focused = opened.harness.ctx.memory(eframe::egui::Memory::focused);
    assert_eq!(focused, Some(Id::unique("demand-grid")), "the list has the focus back");
}

#[test]
fn a_request_leads_to_its_datasets() {
    let mut opened = window(Place::Demand);
    choose(&mut opened, "Snöröjda");
    assert!(has(&opened, "Besvarat 2024-03-01"));
    press(&mut opened, "Ta bort svarsdatumet");
    assert_eq!(demand(&opened, "Snöröjda").answered, None);
    press(&mut opened, "Öppna Cykelvägar");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Dataset);
}

#[test]
fn pictures_of_demand() {
    if std::env::var_os("FYRFALT_PICTURES").is_none() {
        return;
    }
    let looks = [
        ("light", Window::default()),
        ("dark", Window { theme: ThemeChoice::Dark, ..Window::default() }),
        ("projector", Window { theme: ThemeChoice::Projector, locale: Locale::En, ..Window::default() }),
        ("da-1920", Window { locale: Locale::Da, size: Vec2::new(1920.0, 1080.0), ..Window::default() }),
        ("1024", Window { size: Vec2::new(1024.0, 700.0), ..Window::default() }),
        ("150", Window { text_size: 150, ..Window::default() }),
        ("200", Window { text_size: 200, ..Window::default() }),
    ];
    for (name, look) in looks {
        let (commands, ids) = scene();
        let mut opened = look.inventory(Place::Demand, commands);
        opened.picture(&format!("demand-{name}"));
        let id = demand(&opened, "Var finns").id;
        opened.harness.state_mut().ask(Action::Ask(fyrfalt::ui::asked::Asked::Demand(Some(id), vec![])));
        opened.harness.run_ok();
        opened.picture(&format!("demand-dialog-{name}"));
        key(&mut opened, Key::Escape);
        if !matches!(name, "projector" | "da-1920") {
            choose(&mut opened, "Var finns");
            opened.picture(&format!("demand-chosen-{name}"));
        }
        opened.harness.state_mut().ask(Action::OpenAt(ids[0], CardPage::Demand));
        opened.harness.run_ok();
        opened.picture(&format!("demand-page-{name}"));
        opened.harness.state_mut().ask(Action::OpenAt(ids[0], CardPage::Scores(None)));
        opened.harness.run_ok();
        opened.picture(&format!("demand-card-{name}"));
    }
    let mut opened = Window::default().inventory(Place::Demand, [create()]);
    opened.picture("demand-empty");
    press(&mut opened, "Nytt behov…");
    press(&mut opened, "Spara");
    opened.type_into("Vem", "Anna Svensson");
    opened.picture("demand-dialog-wrong");
    let (commands, ids) = scene();
    let mut opened = Window::default().inventory(Place::Demand, commands);
    press(&mut opened, "Flera på en gång");
    opened.harness.event(Event::Paste("Lekplatser\nToaletter".to_owned()));
    opened.harness.run_ok();
    press(&mut opened, "Lägg till raderna");
    opened.picture("demand-quick");
    opened.harness.state_mut().ask(Action::ScoreThese(vec![ids[0]]));
    opened.harness.run_ok();
    opened.picture("demand-run");
}
