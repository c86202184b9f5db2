//! How the matrix is looked at: the lane, rings and moved points, colour and shape, filters, the flipped axis, stacks.
//!
//! What the keys and the pointer do to a dataset is tested in `matrix_screen`; where things stand, in `figure`.

use eframe::egui::{Key, Vec2, accesskit};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewFinding, NewOverride};
use fyrfalt::export::{Format, Options, render};
use fyrfalt::figure::{Coding, MatrixLook};
use fyrfalt::model::gate::{GateId, GateState};
use fyrfalt::model::{DatasetId, Language};
use fyrfalt::text::{Locale, Text};
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{DESIGNED, Opened, Window};

fn names(opened: &Opened) -> Vec<String> {
    let nodes = opened.harness.root().children_recursive();
    nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
}

fn selected(opened: &Opened) -> Option<DatasetId> {
    opened.harness.state().document().unwrap().selected
}

fn run(opened: &mut Opened, command: Command) {
    opened.harness.state_mut().ask(Action::run(command));
    opened.harness.run_ok();
    opened.harness.run_ok();
}

fn find(gate: GateId, state: GateState, reason: &str) -> Vec<NewFinding> {
    vec![NewFinding { gate, state, reason: Some(reason.to_owned()), examiner: None, date: None }]
}

/// Opens the example, in which some datasets are hindered, some need action, and one has been moved by hand.
fn gated(window: Window, hindered: usize) -> (Opened, Vec<DatasetId>) {
    let mut opened = window.example(Place::Matrix);
    opened.harness.run_ok();
    // What the example says of gates is its own business.
    let all: Vec<DatasetId> = opened.harness.state().document().unwrap().session.inventory().datasets().map(|dataset| dataset.id()).collect();
    let nothing = GateId::ALL.map(|gate| NewFinding { gate, state: GateState::Unassessed, reason: None, examiner: None, date: None });
    run(&mut opened, Command::AssessGates(all, nothing.to_vec()));
    let order = opened.harness.state().document().unwrap().derived.get().ranking.order().to_vec();
    let (blocked, rest) = order.split_at(hindered);
    let blocked: Vec<DatasetId> = if hindered > 5 { blocked.to_vec() } else { order[order.len() - hindered - 4..order.len() - 4].to_vec() };
    let gates = [GateId::PersonalData, GateId::NationalSecurity, GateId::NationalSecurity];
    let reasons =
        ["Adresser och tider pekar ut dem som har hjälp hemma", "Ledningarnas lägen kan användas för sabotage", "Vattentäkternas lägen är skyddsvärda"];
    for (number, id) in blocked.iter().enumerate() {
        run(&mut opened, Command::AssessGates(vec![*id], find(gates[number % 3], GateState::Blocked, reasons[number % 3])));
    }
    let action: Vec<DatasetId> = rest.iter().copied().filter(|id| !blocked.contains(id)).step_by(5).collect();
    run(&mut opened, Command::AssessGates(action, find(GateId::Secrecy, GateState::ActionNeeded, "Kolumner ska bort")));
    let moved = *rest.iter().find(|id| !blocked.contains(id)).unwrap();
    let place = NewOverride { value: 88.0, cost: 72.0, reason: "Leverantören kräver ett nytt avtal".to_owned(), by: None, date: None };
    run(&mut opened, Command::Override(moved, place));
    (opened, blocked)
}

fn pick(opened: &mut Opened, chip: &str, value: &str) {
    opened.harness.get_by_label(chip).click();
    opened.harness.run_ok();
    opened.harness.run_ok();
    let value = value.to_owned();
    opened
        .harness
        .get_by(move |node| {
            node.role() == accesskit::Role::ListBoxOption && node.label().is_some_and(|label| label == value || label.starts_with(&format!("{value}, ")))
        })
        .click();
    opened.harness.run_ok();
    opened.harness.run_ok();
}

#[test]
fn what_cannot_be_opened_stands_in_the_lane_with_its_reason() {
    let (mut opened, blocked) = gated(Window::default(), 3);
    let plate = |name: &str| name.contains(", kan inte öppnas i nuvarande form, ");
    let plates: Vec<String> = names(&opened).into_iter().filter(|name| plate(name)).collect();
    assert_eq!(plates.len(), 3, "{plates:#?}");
    assert!(plates.iter().any(|name| name.ends_with("Personuppgifter: Adresser och tider pekar ut dem som har hjälp hemma")), "{plates:#?}");
    opened.picture("view-lane");
    let first = plates[0].clone();
    opened.harness.get_by_label(&first).hover();
    opened.harness.run_ok();
    opened.picture("view-lane-hover");
    assert!(names(&opened).iter().any(|name| name == "Kan inte öppnas i nuvarande form"));
    opened.harness.get_by_label(&first).click();
    opened.harness.run_ok();
    assert!(blocked.contains(&selected(&opened).unwrap()), "a click opens the card");
}

#[test]
fn the_keys_reach_the_lane_after_the_points() {
    let (mut opened, blocked) = gated(Window::default(), 3);
    opened.harness.get_by(|node| node.role() == accesskit::Role::ListBox && node.label().is_some_and(|label| label.starts_with("Matris med"))).focus();
    opened.harness.run_ok();
    opened.harness.key_press(Key::End);
    opened.harness.run_ok();
    let focused = opened.harness.get_by(|node| node.is_focused() && node.label().is_some());
    let label = focused.accesskit_node().label().unwrap();
    assert!(label.contains(", kan inte öppnas i nuvarande form, "), "{label}");
    opened.picture("view-lane-keys");
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    assert!(blocked.contains(&selected(&opened).unwrap()));
}

#[test]
fn a_full_lane_leads_to_those_without_a_plate() {
    let (mut opened, blocked) = gated(Window::default(), 20);
    let all = names(&opened);
    let plates = all.iter().filter(|name| name.contains(", kan inte öppnas i nuvarande form, ")).count();
    assert!(plates > 3 && plates < 20, "{plates} plates");
    let others = format!("{} datamängder till som inte kan öppnas", 20 - plates);
    opened.harness.get_by_label(&others).click();
    opened.harness.run_ok();
    opened.picture("view-lane-full");
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let titles: Vec<String> = blocked.iter().map(|id| inventory.dataset(*id).unwrap().title(Language::Sv).to_owned()).collect();
    let listed = names(&opened).into_iter().find(|name| titles.contains(name)).expect("those without a plate are listed");
    opened.harness.get_by(|node| node.role() == accesskit::Role::Button && node.label().is_some_and(|label| label == listed)).click();
    opened.harness.run_ok();
    assert!(blocked.contains(&selected(&opened).unwrap()));
}

#[test]
fn colour_and_shape_follow_a_field_and_are_remembered() {
    let (mut opened, _) = gated(Window::default(), 3);
    for (coding, name) in
        [(Coding::Department, "Förvaltning"), (Coding::Theme, "Tema"), (Coding::Stage, "Skede"), (Coding::Gate, "Skyddsgrind"), (Coding::Duty, "Lagkrav")]
    {
        let before = names(&opened).into_iter().find(|name| name.starts_with("Färg och form: ")).unwrap();
        pick(&mut opened, &before, name);
        let legend = names(&opened).into_iter().find(|said| said.starts_with(&format!("{name}: ")) && said.contains('(')).expect("there is a legend");
        let counted: usize = legend.split('(').skip(1).map(|part| part.split(')').next().unwrap().parse::<usize>().unwrap_or_default()).sum();
        let points = names(&opened).iter().filter(|name| name.contains(", nytta ")).count();
        assert_eq!(counted, points, "{legend}");
        assert_eq!(opened.harness.state().settings().matrix, MatrixLook { coding, flip_cost: false });
        opened.picture(&format!("view-by-{}", coding.key()));
    }
}

#[test]
fn the_cost_axis_flips_and_stays_flipped() {
    let (mut opened, _) = gated(Window::default(), 0);
    let point = |opened: &Opened| {
        opened
            .harness
            .get_by(|node| node.role() == accesskit::Role::ListBoxOption && node.label().is_some_and(|label| label.starts_with("Utegym, ")))
            .rect()
            .center()
    };
    let plot =
        opened.harness.get_by(|node| node.role() == accesskit::Role::ListBox && node.label().is_some_and(|label| label.starts_with("Matris med"))).rect();
    let before = point(&opened);
    assert!(before.x < plot.center().x);
    opened.harness.get_by_label("Vänd kostnadsaxeln").click();
    opened.harness.run_ok();
    let after = point(&opened);
    assert!(after.x > plot.center().x && (after.y - before.y).abs() < 1.0);
    assert!(opened.harness.state().settings().matrix.flip_cost);
    opened.picture("view-flipped");
}

#[test]
fn filters_say_how_many_they_leave() {
    let (mut opened, _) = gated(Window::default(), 3);
    let placed = |opened: &Opened| names(opened).into_iter().find(|name| name.ends_with(" placerade")).unwrap();
    let before = placed(&opened);
    opened.harness.get_by_label("Skyddsgrind: alla").click();
    opened.harness.run_ok();
    opened.picture("view-filter-open");
    let hinder = names(&opened).into_iter().find(|name| name.starts_with("Hinder, ")).expect("every value has its count");
    assert_eq!(hinder, "Hinder, 3");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_ok();
    pick(&mut opened, "Skyddsgrind: alla", "Åtgärd krävs");
    assert_ne!(placed(&opened), before);
    assert!(names(&opened).iter().any(|name| name == "Skyddsgrind: Åtgärd krävs"));
    pick(&mut opened, "Skede: alla", "Identifiera");
    opened.picture("view-filtered");
    opened.harness.get_by_label("Rensa filter").click();
    opened.harness.run_ok();
    assert_eq!(placed(&opened), before);
}

#[test]
fn a_filter_can_be_set_by_keys_alone() {
    let (mut opened, _) = gated(Window::default(), 3);
    opened.harness.get_by_label("Skede: alla").focus();
    opened.harness.run_ok();
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    opened.harness.run_ok();
    for _ in 0..2 {
        opened.harness.key_press(Key::ArrowDown);
        opened.harness.run_ok();
    }
    opened.picture("view-filter-keys");
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(names(&opened).iter().any(|name| name == "Skede: Identifiera"), "{:#?}", names(&opened));
}

#[test]
fn a_moved_point_says_from_where_and_why() {
    let (mut opened, _) = gated(Window::default(), 3);
    let moved = names(&opened).into_iter().find(|name| name.contains(", nytta 88, kostnad 72, ")).expect("the point says where it stands");
    assert!(moved.contains(", flyttad för hand från nytta ") && moved.ends_with(", åtgärd krävs"), "{moved}");
    opened.harness.get_by_label(&moved).hover();
    opened.harness.run_ok();
    let all = names(&opened);
    assert!(all.iter().any(|name| name == "Flyttad till nytta 88, kostnad 72: Leverantören kräver ett nytt avtal"), "{all:#?}");
    assert!(all.iter().any(|name| name == "Åtgärd krävs, Sekretess: Kolumner ska bort"));
    assert!(all.iter().any(|name| name.starts_with("Plats ") && name.contains(" · prioritet 58 · ")), "the priority is that of where it stands: {all:#?}");
    opened.picture("view-moved");
}

#[test]
fn a_stack_fans_out_under_the_pointer_and_the_keys() {
    let mut opened = Window::default().example(Place::Matrix);
    opened.harness.run_ok();
    // Five in one place.
    let order = opened.harness.state().document().unwrap().derived.get().ranking.order().to_vec();
    let stack: Vec<DatasetId> = order[6..11].to_vec();
    for id in &stack {
        let place = NewOverride { value: 30.0, cost: 30.0, reason: "Prov".to_owned(), by: None, date: None };
        run(&mut opened, Command::Override(*id, place));
    }
    let rect = |opened: &Opened, id: DatasetId| {
        let title = opened.harness.state().document().unwrap().session.inventory().dataset(id).unwrap().title(Language::Sv).to_owned();
        let start = format!("{title}, ");
        let is_point = move |label: String| label.starts_with(&start) && label.contains(", nytta 30, kostnad 30, ") && label.contains("flyttad för hand från");
        opened.harness.get_by(move |node| node.role() == accesskit::Role::ListBoxOption && node.label().is_some_and(&is_point)).rect()
    };
    let middle = rect(&opened, stack[0]).center();
    let before: Vec<f32> = stack.iter().map(|id| rect(&opened, *id).center().distance(middle)).collect();
    opened.harness.hover_at(middle);
    opened.harness.run_ok();
    opened.harness.run_ok();
    opened.picture("view-fan");
    let after: Vec<f32> = stack.iter().map(|id| rect(&opened, *id).center().distance(middle)).collect();
    assert!(after.iter().zip(&before).all(|(after, before)| after > before), "{after:?} is not wider than {before:?}");
    // The pointer goes to one of them, and the fan stays.
    let last = rect(&opened, stack[4]).center();
    opened.harness.hover_at(last);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert_eq!(rect(&opened, stack[4]).center(), last);
    opened.harness.drag_at(last);
    opened.harness.drop_at(last);
    opened.harness.run_ok();
    assert_eq!(selected(&opened), Some(stack[4]));
}

#[test]
fn the_exported_picture_shows_what_the_window_shows() {
    let (mut opened, blocked) = gated(Window::default(), 3);
    let document = opened.harness.state_mut().document().unwrap();
    let (inventory, ranking) = (document.session.inventory(), &document.derived.get().ranking);
    let text = Text::new(Locale::Sv);
    let options = |matrix: MatrixLook| Options { matrix, ..Options::default() };
    let svg = |matrix: MatrixLook| String::from_utf8(render(Format::Svg, inventory, ranking, &text, &options(matrix)).unwrap()).unwrap();
    let plain = svg(MatrixLook::default());
    let description = plain.split("<desc").nth(1).unwrap().split("</desc>").next().unwrap().to_owned();
    for id in &blocked {
        assert!(description.contains(inventory.dataset(*id).unwrap().title(Language::Sv)), "{description}");
    }
    assert!(description.contains("Personuppgifter: Adresser och tider") && plain.contains("<title"));
    for word in ["Kan inte öppnas", "rangordnas inte", "Åtgärd krävs", "Beräknad plats", "Lagkrav"] {
        assert!(plain.contains(&format!(">\n{word}\n<")), "{word} is missing");
    }
    let coded = svg(MatrixLook { coding: Coding::Department, flip_cost: true });
    assert!(coded.contains("Förvaltning") && coded.contains("låg kostnad åt höger"));
    assert!(!plain.contains("låg kostnad åt höger"));
    if let Some(folder) = std::env::var_os("FYRFALT_PICTURES") {
        for (name, look) in [("export", MatrixLook::default()), ("export-coded", MatrixLook { coding: Coding::Department, flip_cost: false })] {
            let png = render(Format::Png, inventory, ranking, &text, &options(look)).unwrap();
            std::fs::write(std::path::PathBuf::from(&folder).join(format!("{name}.png")), png).unwrap();
        }
    }
}

#[test]
fn points_that_move_come_to_rest() {
    let (mut opened, _) = gated(Window::default(), 0);
    opened.harness.state_mut().ask(Action::SetCalm(false));
    opened.harness.run_ok();
    let order = opened.harness.state().document().unwrap().derived.get().ranking.order().to_vec();
    let place = NewOverride { value: 12.0, cost: 88.0, reason: "Prov".to_owned(), by: None, date: None };
    opened.harness.state_mut().ask(Action::run(Command::Override(order[4], place)));
    assert!(opened.harness.run_ok().is_some(), "the window still asks for frames");
}

#[test]
fn it_can_be_shown_at_a_fair() {
    let looks = [
        ("light", ThemeChoice::Light, DESIGNED, 100, Locale::Sv),
        ("dark", ThemeChoice::Dark, DESIGNED, 100, Locale::Sv),
        ("projector", ThemeChoice::Projector, DESIGNED, 100, Locale::En),
        ("wide", ThemeChoice::Light, Vec2::new(1920.0, 1080.0), 100, Locale::Sv),
        ("narrow", ThemeChoice::Light, Vec2::new(1024.0, 700.0), 100, Locale::Da),
        ("text-150", ThemeChoice::Light, DESIGNED, 150, Locale::En),
        ("text-200", ThemeChoice::Dark, DESIGNED, 200, Locale::Sv),
    ];
    for (name, theme, size, text_size, locale) in looks {
        let (mut opened, _) = gated(Window { locale, theme, size, text_size, ..Window::default() }, 3);
        opened.picture(&format!("fair-{name}"));
        let look = MatrixLook { coding: Coding::Department, flip_cost: false };
        opened.harness.state_mut().ask(Action::SetMatrixLook(look));
        opened.harness.run_ok();
        opened.harness.run_ok();
        opened.picture(&format!("fair-{name}-coded"));
    }
}
