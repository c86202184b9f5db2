//! Filters, groups and saved views in the list, driven by their words and keys.
//!
//! Which datasets meet a condition is tested where it is worked out, not here.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
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

fn search(opened: &mut Opened, text: &str) {
    opened.ctrl(Key::F);
    opened.ctrl(Key::A);
    type_text(opened, text);
}

fn inventory(opened: &Opened) -> std::sync::Arc<fyrfalt::model::Inventory> {
    std::sync::Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn place(opened: &Opened) -> Place {
    opened.harness.state().document().unwrap().place
}

/// Saves what is on the screen as a new view.
fn save_as(opened: &mut Opened, name: &str) {
    click(opened, "Spara som ny vy…");
    type_text(opened, name);
    press(opened, Key::Enter);
}

#[test]
fn filters_are_written_in_the_search_line_and_become_chips() {
    let mut opened = Window::default().example(Place::Datasets);
    let all = shown(&opened);
    search(&mut opened, "skede:förb");
    let prepared = shown(&opened);
    assert!(prepared > 0 && prepared < all);
    opened.picture("views-search-proposals");
    type_text(&mut opened, " -elnät");
    assert!(has(&opened, &format!("{} av {all}", shown(&opened))));
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Ändra filtret Skede: Förbereda"), "the condition is a chip now");
    assert_eq!(shown(&opened), prepared, "nothing is called elnät");
    search(&mut opened, "stadi:förb");
    assert!(has(&opened, "Ingen kolumn heter ”stadi”. Närmast är ”Skede”. Texten söks som den står."));
    search(&mut opened, "skede:forbereda");
    assert!(has(&opened, "”forbereda” är inget värde i Skede och räknas inte. Närmast är ”Förbereda”."));
    search(&mut opened, "adresser");
    press(&mut opened, Key::Enter);
    click(&mut opened, "Rensa alla");
    assert_eq!(shown(&opened), all);
}

#[test]
fn a_proposal_is_taken_with_the_arrows_and_enter() {
    let mut opened = Window::default().example(Place::Datasets);
    search(&mut opened, "förv");
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Enter);
    type_text(&mut opened, "tek");
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Sök i listan"), "the line has the focus still");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Ändra filtret Förvaltning: Teknik och drift"));
}

#[test]
fn a_list_is_grouped_folded_and_walked() {
    let mut opened = Window::default().example(Place::Datasets);
    let all = shown(&opened);
    click(&mut opened, "Gruppera");
    opened.harness.get_by_role_and_label(Role::Button, "Skede").click();
    opened.harness.run_ok();
    let heading = |opened: &Opened, begin: &str| {
        let mut found =
            opened.harness.query_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label()).filter(|label| label.starts_with(begin));
        found.next()
    };
    let first = heading(&opened, "Fäll ihop Identifiera").expect("the first stage is the first heading");
    assert!(first.contains("checklista"), "{first}");
    opened.picture("views-grouped");
    opened.harness.get_by_label(&first).focus();
    opened.harness.run_ok();
    press(&mut opened, Key::Enter);
    assert!(heading(&opened, "Fäll ut Identifiera").is_some(), "folded by keys");
    assert_eq!(shown(&opened), all, "what is folded is still found");
    click(&mut opened, "Gruppera: Skede");
    click(&mut opened, "Fäll ihop alla");
    assert!(heading(&opened, "Fäll ut Förvalta").is_some());
    click(&mut opened, "Gruppera: Skede");
    click(&mut opened, "Ingen gruppering");
    assert!(heading(&opened, "Fäll ut Förvalta").is_none());
}

#[test]
fn a_view_is_saved_changed_discarded_renamed_and_removed_and_never_silently_overwritten() {
    let mut opened = Window::default().example(Place::Datasets);
    let all = shown(&opened);
    opened.harness.state_mut().ask(Action::List(vec![Condition::Gate(GateState::Clear)]));
    opened.harness.run_ok();
    let clear = shown(&opened);
    save_as(&mut opened, "Utan hinder");
    assert_eq!(inventory(&opened).views().len(), 1);
    assert!(has(&opened, "Utan hinder"));

    search(&mut opened, "bad");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Utan hinder, ändrad"));
    let before = inventory(&opened).views().next().unwrap().clone();
    click(&mut opened, "Alla");
    assert_eq!(shown(&opened), all);
    assert_eq!(*inventory(&opened).views().next().unwrap(), before, "leaving saves nothing");
    click(&mut opened, "Utan hinder, ändrad");
    assert!(shown(&opened) < clear, "what was changed waits");
    opened.picture("views-changed");
    click(&mut opened, "Ångra ändringarna");
    assert_eq!(shown(&opened), clear);

    click(&mut opened, "Mer om vyn");
    click(&mut opened, "Byt namn…");
    opened.ctrl(Key::A);
    type_text(&mut opened, "Klara grindar");
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Klara grindar"));
    click(&mut opened, "Mer om vyn");
    click(&mut opened, "Duplicera…");
    opened.ctrl(Key::A);
    type_text(&mut opened, "klara grindar");
    assert!(has(&opened, "En vy heter redan Klara grindar; välj ett annat namn"));
    press(&mut opened, Key::Enter);
    assert_eq!(inventory(&opened).views().len(), 1, "a name that is taken is not saved");
    press(&mut opened, Key::Escape);
    opened.harness.run_ok();

    click(&mut opened, "Mer om vyn");
    click(&mut opened, "Ta bort");
    assert_eq!(inventory(&opened).views().len(), 0);
    assert_eq!(shown(&opened), clear, "the list stays as it is");
    opened.ctrl(Key::Z);
    assert_eq!(inventory(&opened).views().next().unwrap().name.as_str(), "Klara grindar");
}

#[test]
fn a_view_opens_as_board_or_matrix_and_says_what_is_not_shown_there() {
    let mut opened = Window::default().example(Place::Datasets);
    opened.harness.state_mut().ask(Action::List(vec![Condition::Gate(GateState::Clear), Condition::Lacks(fyrfalt::model::Field::License)]));
    opened.harness.run_ok();
    click(&mut opened, "Spara som ny vy…");
    type_text(&mut opened, "I matrisen");
    opened.harness.get_by_role_and_label(Role::RadioButton, "Öppnas som: Matris").click();
    opened.harness.run_ok();
    click(&mut opened, "Spara");
    let id = inventory(&opened).views().next().unwrap().id;
    opened.harness.state_mut().ask(Action::OpenView(Some(id)));
    opened.harness.run_ok();
    assert_eq!(place(&opened), Place::Matrix);
    let said = opened.harness.query_all_by_label_contains("Här visas inte vyns filter").next().is_some();
    assert!(said, "the matrix has no filter for what lacks a licence");
    opened.ctrl(Key::K);
    type_text(&mut opened, "I matr");
    assert!(has(&opened, "I matrisen"), "views are in the palette");
}

#[test]
fn pictures_of_filters_groups_and_views() {
    use fyrfalt::text::Locale;
    use fyrfalt::ui::theme::ThemeChoice;
    let looks = [
        ("sv", Locale::Sv, ThemeChoice::Light, (1366.0, 768.0), 100),
        ("en-dark", Locale::En, ThemeChoice::Dark, (1366.0, 768.0), 100),
        ("projector", Locale::Sv, ThemeChoice::Projector, (1366.0, 768.0), 100),
        ("1024", Locale::Da, ThemeChoice::Light, (1024.0, 700.0), 100),
        ("150", Locale::Sv, ThemeChoice::Light, (1366.0, 768.0), 150),
    ];
    if std::env::var_os("FYRFALT_PICTURES").is_none() {
        return;
    }
    for (name, locale, theme, size, text_size) in looks {
        let mut opened = Window { locale, theme, size: size.into(), text_size, ..Window::default() }.example(Place::Datasets);
        for number in 0..12 {
            let name = if number == 3 {
                "Allt som väntar på jurist, teknik och drift inför nämndens sammanträde i mars".to_owned()
            } else {
                format!("Vy nummer {number}")
            };
            let look = fyrfalt::model::saved_view::Look {
                layout: fyrfalt::model::saved_view::Layout::Grid,
                search: String::new(),
                conditions: vec![
                    Condition::Stage(fyrfalt::model::Stage::Prepare),
                    Condition::Lacks(fyrfalt::model::Field::License),
                    Condition::NearPublication,
                    Condition::Begun(true),
                ],
                sort: Vec::new(),
                columns: fyrfalt::model::Columns::new([fyrfalt::model::query::SortBy::Stage]),
                group: Some(fyrfalt::model::query::SortBy::Field(fyrfalt::model::Field::Department)),
            };
            let id = fyrfalt::model::ViewId::from_uuid(fyrfalt::session::new_uuid());
            let view = fyrfalt::model::SavedView::new(id, fyrfalt::model::Line::new(&name).unwrap(), look);
            opened.harness.state_mut().ask(Action::run(fyrfalt::command::Command::SaveView(Box::new(view))));
            opened.harness.run_ok();
        }
        let id = inventory(&opened).views().nth(3).unwrap().id;
        opened.harness.state_mut().ask(Action::OpenView(Some(id)));
        opened.harness.run_ok();
        search(&mut opened, "s");
        opened.picture(&format!("views-{name}"));
    }
}

#[test]
fn no_view_is_called_as_the_whole_list_or_as_another() {
    let mut opened = Window::default().example(Place::Datasets);
    search(&mut opened, "bad");
    press(&mut opened, Key::Enter);
    for name in ["Alla", "alle ", "ALL"] {
        save_as(&mut opened, name);
        assert_eq!(inventory(&opened).views().len(), 0, "{name} is the whole list in one of the languages");
        assert!(has(&opened, &format!("Hela listan heter redan {}; välj ett annat namn", name.trim())));
        press(&mut opened, Key::Escape);
    }
    save_as(&mut opened, "Bad i norr");
    click(&mut opened, "Mer om vyn");
    click(&mut opened, "Spara som ny vy…");
    type_text(&mut opened, "bad  i NORR");
    press(&mut opened, Key::Enter);
    assert_eq!(inventory(&opened).views().len(), 1, "white space and case make no other name");
}

#[test]
fn a_press_beside_the_dialog_keeps_the_name_that_is_written() {
    let mut opened = Window::default().example(Place::Datasets);
    click(&mut opened, "Spara som ny vy…");
    type_text(&mut opened, "Inför nämnden");
    let beside = eframe::egui::pos2(40.0, 700.0);
    let press_beside = |opened: &mut Opened| {
        opened.harness.event(Event::PointerMoved(beside));
        for pressed in [true, false] {
            let button = eframe::egui::PointerButton::Primary;
            opened.harness.event(Event::PointerButton { pos: beside, button, pressed, modifiers: Modifiers::NONE });
        }
        opened.harness.run_ok();
    };
    press_beside(&mut opened);
    click(&mut opened, "Spara");
    assert_eq!(inventory(&opened).views().next().unwrap().name.as_str(), "Inför nämnden");
    click(&mut opened, "Mer om vyn");
    click(&mut opened, "Byt namn…");
    press_beside(&mut opened);
    assert!(!has(&opened, "Vyns namn"), "where nothing is written a press beside it leaves");
}

#[test]
fn a_copy_of_a_changed_view_has_the_changes_and_leaves_them_where_they_were() {
    let mut opened = Window::default().example(Place::Datasets);
    opened.harness.state_mut().ask(Action::List(vec![Condition::Gate(GateState::Clear)]));
    opened.harness.run_ok();
    save_as(&mut opened, "Utan hinder");
    let clear = shown(&opened);
    search(&mut opened, "bad");
    press(&mut opened, Key::Enter);
    let narrowed = shown(&opened);
    assert!(narrowed < clear);
    click(&mut opened, "Mer om vyn");
    click(&mut opened, "Duplicera…");
    assert!(has(&opened, "Kopian får de ändringar som inte är sparade. De ligger kvar i vyn den görs av också."));
    press(&mut opened, Key::Enter);
    assert_eq!(shown(&opened), narrowed);
    click(&mut opened, "Utan hinder, ändrad");
    assert_eq!(shown(&opened), narrowed, "nothing was lost");
    click(&mut opened, "Ångra ändringarna");
    assert_eq!(shown(&opened), clear);
    click(&mut opened, "Utan hinder kopia");
    assert_eq!(shown(&opened), narrowed, "the copy was saved with them");
}

#[test]
fn the_whole_list_is_arranged_as_it_was_left() {
    let mut opened = Window::default().example(Place::Datasets);
    let path = opened.folder.path().join("inventory.fyrfalt");
    let heads =
        |opened: &Opened| -> Vec<String> { opened.harness.query_all_by_role(Role::ColumnHeader).filter_map(|node| node.accesskit_node().label()).collect() };
    opened.harness.get_by_role_and_label(Role::ColumnHeader, "Skede").click();
    opened.harness.run_ok();
    opened.harness.get_by_role_and_label(Role::ColumnHeader, "Förvaltning").click_secondary();
    opened.harness.run_ok();
    click(&mut opened, "Dölj kolumnen");
    let before = heads(&opened);
    assert!(before.contains(&"Skede, stigande".to_owned()) && !before.contains(&"Förvaltning".to_owned()), "{before:?}");
    let settings = opened.harness.state().settings().clone();
    let mut again = Window::default().welcome_with(settings);
    again.harness.state_mut().ask(Action::OpenFile(path));
    let Opened { harness, folder: _folder } = opened;
    drop(harness);
    for _ in 0..40 {
        again.harness.run_ok();
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    again.harness.state_mut().ask(Action::Go(Place::Datasets));
    again.harness.run_ok();
    assert_eq!(heads(&again), before, "after a restart");
}

#[test]
fn the_groups_to_choose_begin_with_the_usual_are_searched_and_close_on_a_choice() {
    let mut opened = Window::default().example(Place::Datasets);
    click(&mut opened, "Gruppera");
    let top = |opened: &Opened, name: &str| opened.harness.get_by_role_and_label(Role::Button, name).rect().top();
    assert!(top(&opened, "Förvaltning") < top(&opened, "Skede") && top(&opened, "Skede") < top(&opened, "Ruta"));
    opened.picture("views-groups");
    opened.type_into("Sök en kolumn", "licen");
    assert!(opened.harness.query_by_role_and_label(Role::Button, "Skede").is_none());
    press(&mut opened, Key::Enter);
    assert!(has(&opened, "Gruppera: Licens"));
    assert!(!has(&opened, "Sök en kolumn"), "the choice closed it");
    click(&mut opened, "Gruppera: Licens");
    click(&mut opened, "Ingen gruppering");
    assert!(has(&opened, "Gruppera") && !has(&opened, "Sök en kolumn"));
}

#[test]
fn what_is_walked_through_is_what_was_found() {
    let mut opened = Window::default().example(Place::Datasets);
    search(&mut opened, "vatten");
    press(&mut opened, Key::Enter);
    let found = shown(&opened);
    assert!(found > 1);
    press(&mut opened, Key::F3);
    let said = |opened: &Opened| {
        let node = opened.harness.query_all_by_label_contains("Träff ").next().expect("a standing");
        node.accesskit_node().value().or_else(|| node.accesskit_node().label()).unwrap_or_default()
    };
    assert!(said(&opened).ends_with(&format!("i {found} datamängder")), "{}", said(&opened));
}

#[test]
fn a_view_that_is_opened_shows_its_beginning_or_the_row_that_is_chosen() {
    let mut opened = Window { size: (1366.0, 500.0).into(), ..Window::default() }.example(Place::Datasets);
    opened.harness.state_mut().ask(Action::List(Vec::new()));
    opened.harness.run_ok();
    click(&mut opened, "Spara som ny vy…");
    type_text(&mut opened, "Allt en gång till");
    press(&mut opened, Key::Enter);
    let has_row = |opened: &Opened, row: usize| opened.harness.query_all_by_label_contains(&format!(", rad {row} av ")).next().is_some();
    opened.harness.get_by(|node| node.role() == Role::ListBox).focus();
    opened.harness.run_ok();
    press(&mut opened, Key::ArrowDown);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::End);
    opened.harness.run_ok();
    opened.harness.run_ok();
    assert!(!has_row(&opened, 1));
    click(&mut opened, "Alla");
    opened.harness.run_ok();
    assert!(has_row(&opened, shown(&opened)), "the chosen row is in sight");
    opened.harness.state_mut().ask(Action::Select(None));
    opened.harness.run_ok();
    click(&mut opened, "Allt en gång till");
    opened.harness.run_ok();
    assert!(has_row(&opened, 1), "without one it begins at its beginning");
}
