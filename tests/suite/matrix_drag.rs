//! Moving points in the matrix: by pointer, by keys and out of the tray, with a reason or put back, and choosing several.
//!
//! What explains a move is tested in `model::relocation`.

use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, Vec2, accesskit};
use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::{Answer, Command, NewDataset, NewOverride, NewScore, OrganisationDraft};
use fyrfalt::model::{Axis, DatasetId, Field, Inventory, Language, Score, ScoringModel};
use fyrfalt::session::new_uuid;
use fyrfalt::store::{Access, SqliteStore, Store as _};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::Place;
use fyrfalt::ui::theme::ThemeChoice;
use std::sync::Arc;

use crate::window::{DESIGNED, Opened, Window};

/// Title and scores, value before cost; the last one has too few for a place.
const DATASETS: [(&str, &str); 5] = [
    ("Nämndprotokoll", "44423 45542"),
    ("Badplatser", "44225 22122"),
    ("Leverantörsreskontra", "53535 33432"),
    ("Utegym", "23124 12132"),
    ("Stadsodlingar", "3???? ?????"),
];

fn commands() -> Vec<Command> {
    let model = ScoringModel::standard();
    let criteria: Vec<_> = model.criteria.iter().map(|criterion| criterion.id).collect();
    let mut commands = vec![Command::CreateInventory(OrganisationDraft::default(), Box::new(model))];
    for (title, digits) in DATASETS {
        let id = DatasetId::from_uuid(new_uuid());
        commands.push(Command::AddDatasets(vec![NewDataset { id, title: title.to_owned(), language: Language::Sv }]));
        let answers = digits.split_whitespace().flat_map(str::chars).filter_map(|digit| Score::parse(&digit.to_string()));
        let scores = criteria.iter().zip(answers).map(|(criterion, score)| NewScore { criterion: *criterion, answer: Answer::Is(score), reason: None });
        commands.push(Command::Score(id, scores.collect()));
    }
    commands
}

fn open(window: Window) -> Opened {
    let mut opened = window.inventory(Place::Matrix, commands());
    opened.harness.run_ok();
    opened
}

fn inventory(opened: &Opened) -> Arc<Inventory> {
    Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn revision(opened: &Opened) -> u64 {
    opened.harness.state().document().unwrap().session.revision()
}

fn id_of(opened: &Opened, title: &str) -> DatasetId {
    let inventory = inventory(opened);
    inventory.datasets().find(|dataset| dataset.title(Language::Sv) == title).unwrap().id()
}

/// Returns value and cost by the scores alone.
fn place(opened: &Opened, title: &str) -> (f64, f64) {
    let id = id_of(opened, title);
    let ranking = &opened.harness.state().document().unwrap().derived.get().ranking;
    ranking.get(id).unwrap().assessment.point().unwrap()
}

/// Returns where a point is seen.
fn spot(opened: &Opened, title: &str) -> Pos2 {
    let start = format!("{title}, ");
    let node = opened.harness.get_by(move |node| {
        node.role() == accesskit::Role::ListBoxOption
            && node.label().is_some_and(|label| label.starts_with(&start) && (label.contains(", nytta ") || label.contains(", value ")))
    });
    node.rect().center()
}

/// Returns how many pixels a point on each axis is: cost across, value up.
fn scale(opened: &Opened) -> Vec2 {
    let (a, b) = ("Nämndprotokoll", "Badplatser");
    let ((a_value, a_cost), (b_value, b_cost)) = (place(opened, a), place(opened, b));
    let way = spot(opened, a) - spot(opened, b);
    Vec2::new(way.x / (a_cost - b_cost) as f32, way.y / (a_value - b_value) as f32)
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

/// Drags a point by so much cost and value.
fn drag_by(opened: &mut Opened, title: &str, value: f32, cost: f32) {
    let (from, scale) = (spot(opened, title), scale(opened));
    drag(opened, from, from + Vec2::new(cost * scale.x, value * scale.y));
}

fn is_asked(opened: &Opened) -> bool {
    opened.harness.query_by_label("Spara flytten").is_some()
}

fn press(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
    opened.harness.run_ok();
}

fn write_why(opened: &mut Opened, why: &str) {
    opened.harness.get_by_role_and_label(accesskit::Role::TextInput, "Varför").focus();
    opened.harness.run_ok();
    opened.harness.get_by_role_and_label(accesskit::Role::TextInput, "Varför").type_text(why);
    opened.harness.run_ok();
}

/// Returns the why of the newest operation, as the file has it.
fn last_why(opened: &Opened) -> String {
    let path = opened.harness.state().document().unwrap().session.path().to_owned();
    for _ in 0..200 {
        if opened.harness.state().document().unwrap().session.is_saved() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let mut store = SqliteStore::open(&path, Access::Read).unwrap();
    store.history(None, 1).unwrap().remove(0).0.why.map_or_else(String::new, |why| why.to_string())
}

fn focus_plot(opened: &mut Opened) {
    opened.harness.get_by(|node| node.role() == accesskit::Role::ListBox && node.label().is_some_and(|label| label.starts_with("Matris med"))).focus();
    opened.harness.run_ok();
}

/// Tells whether the keys stand on a point.
fn has_keys(opened: &Opened, title: &str) -> bool {
    let start = format!("{title}, ");
    opened.harness.query_by(|node| node.is_focused() && node.label().is_some_and(|label| label.starts_with(&start))).is_some()
}

/// Walks to a point with the arrow keys; the first one in the order of reading has the focus at first.
fn walk_to(opened: &mut Opened, title: &str) {
    focus_plot(opened);
    opened.harness.key_press(Key::Home);
    opened.harness.run_ok();
    for key in [Key::ArrowRight, Key::ArrowRight, Key::ArrowRight, Key::ArrowDown, Key::ArrowUp, Key::ArrowRight] {
        if has_keys(opened, title) {
            return;
        }
        opened.harness.key_press(key);
        opened.harness.run_ok();
    }
    panic!("{title} was not reached");
}

#[test]
fn a_drag_with_its_reason_changes_the_score_and_says_why() {
    let mut opened = open(Window::default());
    let before = revision(&opened);
    drag_by(&mut opened, "Nämndprotokoll", 0.4, -12.2);
    assert!(is_asked(&opened), "the move asks for its ground");
    assert_eq!(revision(&opened), before, "and nothing is changed before it is given");
    opened.harness.get_by_label_contains("Juridisk granskning, 5 → 3");
    opened.harness.get_by_label_contains("Uttag och teknik, 4 → 2");
    press(&mut opened, "Spara flytten");
    assert!(is_asked(&opened), "not without a reason");
    opened.harness.get_by_role(accesskit::Role::Dialog);
    let option = opened.harness.get_by(|node| node.role() == accesskit::Role::RadioButton && node.label().is_some_and(|label| label.starts_with("Juridisk")));
    option.click();
    opened.harness.run_ok();
    write_why(&mut opened, "Bara protokoll utan personärenden");
    opened.picture("drag-asked");
    press(&mut opened, "Spara flytten");
    assert!(!is_asked(&opened));
    let (value, cost) = place(&opened, "Nämndprotokoll");
    assert!((value - 63.75).abs() < 1e-6 && (cost - 68.75).abs() < 1e-6, "{value} {cost}");
    let id = id_of(&opened, "Nämndprotokoll");
    let inventory = inventory(&opened);
    let judgement = inventory.scores(id).iter().find(|(criterion, _)| criterion.as_str() == "C3").unwrap().1;
    assert_eq!(judgement.reason.as_ref().unwrap().as_str(), "Bara protokoll utan personärenden");
    opened.harness.run_ok();
    assert_eq!(last_why(&opened), "Bara protokoll utan personärenden");
    opened.ctrl(Key::Z);
    opened.harness.run_ok();
    assert!((place(&opened, "Nämndprotokoll").1 - 81.25).abs() < 1e-6, "and it can be undone");
}

#[test]
fn escape_puts_the_point_back() {
    let mut opened = open(Window::default());
    let (before, was) = (revision(&opened), inventory(&opened));
    drag_by(&mut opened, "Badplatser", -20.0, 30.0);
    assert!(is_asked(&opened));
    write_why(&mut opened, "Nej");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    assert!(!is_asked(&opened));
    assert_eq!((revision(&opened), inventory(&opened)), (before, was));
    // While the button is still down, too.
    let from = spot(&opened, "Badplatser");
    hold(&mut opened, from, from + Vec2::new(90.0, 60.0));
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    opened.harness.drop_at(from + Vec2::new(90.0, 60.0));
    opened.harness.run_ok();
    assert!(!is_asked(&opened));
    assert_eq!(revision(&opened), before);
}

#[test]
fn the_same_by_keys() {
    let mut opened = open(Window::default());
    walk_to(&mut opened, "Nämndprotokoll");
    opened.harness.key_press(Key::Space);
    opened.harness.run_ok();
    opened.harness.key_press(Key::ArrowLeft);
    opened.harness.run_ok();
    opened.harness.get_by_label("Nytta 63,8, kostnad 78,8");
    opened.picture("drag-lifted");
    opened.harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowLeft);
    opened.harness.run_ok();
    opened.harness.get_by_label("Nytta 63,8, kostnad 77,8");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Nytta 63,8, kostnad 77,8").is_none(), "Escape puts it back");
    // Ctrl and an arrow lift it at once.
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::ArrowLeft);
    opened.harness.run_ok();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(is_asked(&opened));
    opened.harness.get_by_label_contains("Ägarskap och organisation, 2 → 1");
    let why = opened.harness.get_by_role_and_label(accesskit::Role::TextInput, "Varför");
    assert!(why.is_focused(), "the cursor waits where the reason goes");
    write_why(&mut opened, "Kansliet äger dem nu");
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!((place(&opened, "Nämndprotokoll").1 - 78.75).abs() < 1e-6);
    assert_eq!(last_why(&opened), "Kansliet äger dem nu");
    assert!(has_keys(&opened, "Nämndprotokoll"), "the keys are back on the point");
}

#[test]
fn digits_move_to_a_level_of_an_axis() {
    let mut opened = open(Window::default());
    walk_to(&mut opened, "Badplatser");
    opened.harness.key_press(Key::Num5);
    opened.harness.run_ok();
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::Num3);
    opened.harness.run_ok();
    opened.harness.get_by_label("Nytta 100,0, kostnad 50,0");
}

#[test]
fn a_move_without_scores_shows_both_places() {
    let mut opened = open(Window::default());
    drag_by(&mut opened, "Utegym", 30.0, 20.0);
    opened.harness.get_by(|node| node.role() == accesskit::Role::RadioButton && node.label().is_some_and(|label| label.starts_with("Flytta utan"))).click();
    opened.harness.run_ok();
    opened.harness.run_ok();
    opened.harness.get_by_role_and_label(accesskit::Role::TextInput, "Av vem").focus();
    opened.harness.run_ok();
    opened.harness.get_by_role_and_label(accesskit::Role::TextInput, "Av vem").type_text("Kommunledningen");
    opened.harness.run_ok();
    write_why(&mut opened, "Beslut i ledningsgruppen");
    opened.picture("drag-override-asked");
    press(&mut opened, "Spara flytten");
    let id = id_of(&opened, "Utegym");
    let place_override = Arc::clone(inventory(&opened).place_override(id).expect("it stands here by decision"));
    assert!((place_override.value - 62.5).abs() < 1.0 && (place_override.cost - 37.5).abs() < 1.0, "{place_override:?}");
    assert_eq!(place_override.by.as_ref().unwrap().as_str(), "Kommunledningen");
    assert!((place(&opened, "Utegym").0 - 32.5).abs() < 1e-6, "no score has changed");
    opened.harness.hover_at(Pos2::ZERO);
    opened.harness.run_ok();
    opened.harness.get_by_label_contains("Flyttad till nytta ");
    opened.picture("drag-override");
    // Delete lets the scores count again.
    focus_plot(&mut opened);
    walk_to(&mut opened, "Utegym");
    opened.harness.key_press(Key::Delete);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(inventory(&opened).place_override(id).is_none());
}

#[test]
fn new_scores_end_an_override() {
    let mut commands = commands();
    let id = commands.iter().find_map(|command| if let Command::Score(id, _) = command { Some(*id) } else { None }).unwrap();
    commands.push(Command::Override(id, NewOverride { value: 63.75, cost: 90.0, reason: "Beslut".to_owned(), by: None, date: None }));
    let mut opened = Window::default().inventory(Place::Matrix, commands);
    opened.harness.run_ok();
    let per_point = Vec2::new((spot(&opened, "Leverantörsreskontra").x - spot(&opened, "Badplatser").x) / 35.0, 0.0);
    let from = spot(&opened, "Nämndprotokoll");
    drag(&mut opened, from, from - 21.0 * per_point);
    opened.harness.get_by_label_contains("Den egna placeringen tas bort");
    write_why(&mut opened, "Ny export");
    press(&mut opened, "Spara flytten");
    assert!(inventory(&opened).place_override(id).is_none());
    assert!((place(&opened, "Nämndprotokoll").1 - 68.75).abs() < 1e-6);
    opened.ctrl(Key::Z);
    opened.harness.run_ok();
    assert!(inventory(&opened).place_override(id).is_some(), "one step takes both back");
}

#[test]
fn several_criteria_are_chosen_one_by_one() {
    let mut opened = open(Window::default());
    drag_by(&mut opened, "Utegym", 50.0, 0.0);
    opened.harness.get_by(|node| node.role() == accesskit::Role::RadioButton && node.label().is_some_and(|label| label.starts_with("Flera kriterier"))).click();
    opened.harness.run_ok();
    opened.harness.run_ok();
    opened.harness.get_by_label_contains("Leder till nytta ");
    write_why(&mut opened, "Ny behovsanalys");
    opened.picture("drag-several");
    press(&mut opened, "Spara flytten");
    let (value, cost) = place(&opened, "Utegym");
    let model = ScoringModel::standard();
    assert!((value - 82.5).abs() <= fyrfalt::model::relocation::half_step(&model, Axis::Value) + 0.5, "{value}");
    assert!((cost - 17.5).abs() < 1e-6);
}

#[test]
fn a_chip_is_dragged_out_of_the_tray() {
    let mut opened = open(Window::default());
    let chip = opened.harness.get_by(|node| node.label().is_some_and(|label| label.starts_with("Stadsodlingar") && label.ends_with(" svar"))).rect().center();
    let to = spot(&opened, "Badplatser") + Vec2::new(160.0, -20.0);
    drag(&mut opened, chip, to);
    assert!(is_asked(&opened));
    write_why(&mut opened, "Första gissningen i mötet");
    opened.picture("drag-tray");
    press(&mut opened, "Spara flytten");
    spot(&opened, "Stadsodlingar");
}

#[test]
fn steps_stop_where_whole_levels_lead() {
    let mut opened = open(Window::default());
    press(&mut opened, "Flytta punkter: Steg 1–5");
    let (from, scale) = (spot(&opened, "Nämndprotokoll"), scale(&opened));
    hold(&mut opened, from, from + Vec2::new(-11.9 * scale.x, 0.3 * scale.y));
    opened.harness.get_by_label("Nytta 63,8, kostnad 68,8");
    opened.picture("drag-held");
}

/// Holds Shift while it drags around two points.
#[test]
fn a_lasso_chooses_what_is_inside() {
    let mut opened = open(Window::default());
    let (a, b) = (spot(&opened, "Utegym"), spot(&opened, "Badplatser"));
    let (min, max) = (a.min(b) - Vec2::splat(30.0), a.max(b) + Vec2::splat(30.0));
    let corners = [min, Pos2::new(max.x, min.y), max, Pos2::new(min.x, max.y), min + Vec2::new(0.0, 10.0)];
    opened.harness.get_by_label("Markera flera").click();
    opened.harness.run_ok();
    opened.harness.hover_at(corners[0]);
    opened.harness.run_ok();
    opened.harness.drag_at(corners[0]);
    opened.harness.run_ok();
    for corner in &corners[1..] {
        opened.harness.hover_at(*corner);
        opened.harness.run_ok();
    }
    opened.picture("drag-lasso");
    opened.harness.drop_at(corners[4]);
    opened.harness.run_ok();
    opened.harness.get_by_label("2 valda");
    opened.picture("drag-chosen");
    press(&mut opened, "Pröva skyddsgrindar…");
    opened.picture("drag-gates");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    press(&mut opened, "Visa i listan");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets);
    assert_eq!(opened.harness.state().document().unwrap().screens.datasets.shown(), 2);
}

#[test]
fn all_are_chosen_by_keys_and_escape_lets_go() {
    let mut opened = open(Window::default());
    focus_plot(&mut opened);
    opened.ctrl(Key::A);
    opened.harness.get_by_label("4 valda");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("4 valda").is_none());
    // Shift and a click choose one more.
    let at = spot(&opened, "Utegym");
    let click = |pressed| Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: Modifiers::SHIFT };
    opened.harness.hover_at(at);
    opened.harness.run_ok();
    opened.harness.event_modifiers(click(true), Modifiers::SHIFT);
    opened.harness.event_modifiers(click(false), Modifiers::SHIFT);
    opened.harness.run_ok();
    opened.harness.get_by_label("1 vald");
}

#[test]
fn chosen_datasets_get_a_department_together() {
    let department = fyrfalt::model::DepartmentId::from_uuid(new_uuid());
    let commands = commands().into_iter().chain([Command::AddDepartment(department, "Kultur och fritid".to_owned())]);
    let mut opened = Window::default().inventory(Place::Matrix, commands);
    opened.harness.run_ok();
    focus_plot(&mut opened);
    opened.ctrl(Key::A);
    press(&mut opened, "Sätt förvaltning…");
    press(&mut opened, "Kultur och fritid");
    let inventory = inventory(&opened);
    let of = inventory.datasets().filter(|dataset| dataset.get(fyrfalt::model::FieldKey::new(Field::Department, Language::Sv)).is_some()).count();
    assert_eq!(of, 4);
}

#[test]
fn the_question_fits_every_window() {
    let looks = [
        ("light", Locale::Sv, ThemeChoice::Light, DESIGNED, 100),
        ("dark", Locale::Sv, ThemeChoice::Dark, DESIGNED, 100),
        ("projector", Locale::En, ThemeChoice::Projector, DESIGNED, 100),
        ("wide", Locale::Sv, ThemeChoice::Light, Vec2::new(1920.0, 1080.0), 100),
        ("narrow", Locale::Da, ThemeChoice::Light, Vec2::new(1024.0, 700.0), 100),
        ("text-200", Locale::Sv, ThemeChoice::Light, DESIGNED, 200),
    ];
    for (name, locale, theme, size, text_size) in looks {
        let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.example(Place::Matrix);
        opened.harness.run_ok();
        let plot = opened.harness.get_by(|node| node.role() == accesskit::Role::ListBox && node.label().is_some_and(|label| label.starts_with("Matri")));
        let room = plot.rect();
        plot.focus();
        opened.harness.run_ok();
        opened.harness.key_press(Key::Home);
        opened.harness.run_ok();
        for (modifiers, key) in [(Modifiers::COMMAND, Key::ArrowLeft), (Modifiers::NONE, Key::ArrowLeft), (Modifiers::NONE, Key::Enter)] {
            opened.harness.key_press_modifiers(modifiers, key);
            opened.harness.run_ok();
        }
        opened.harness.run_ok();
        opened.picture(&format!("ask-{name}"));
        let save = ["Spara flytten", "Gem flytningen", "Save the move"].into_iter().find_map(|save| opened.harness.query_by_label(save));
        let close = ["Stäng och", "Luk og", "Close and"].into_iter().find_map(|close| opened.harness.query_by_label_contains(close));
        let (Some(save), Some(close)) = (save, close) else { panic!("{name}: nothing was asked in {room}") };
        let dialog = save.rect().union(close.rect());
        let window = eframe::egui::Rect::from_min_size(Pos2::ZERO, size * 100.0 / f32::from(text_size));
        assert!(window.expand(1.0).contains_rect(dialog), "{name}: {dialog} is not inside {window}");
    }
}

#[test]
fn what_is_chosen_is_scored_one_after_the_other() {
    let mut opened = open(Window::default());
    focus_plot(&mut opened);
    opened.ctrl(Key::A);
    // "Poängsätt" stands in the header too; the bar has the later one.
    let button = opened.harness.get_all_by_label("Poängsätt").last().unwrap();
    button.click();
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Run);
    opened.picture("drag-run");
    assert!(opened.harness.query_all_by_label_contains("av 4").next().is_some(), "four are chosen and asked about");
}
