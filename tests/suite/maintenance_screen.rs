//! The maintenance screen: updates noted by key, many at once and taken back; the calendar by arrows; reminders copied; calendar files written.
//!
//! Which days are due is tested with the dates.

use eframe::egui::{Key, Modifiers, OutputCommand, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, Import, ImportRow, NewTick, OrganisationDraft};
use fyrfalt::export::calendar::{self, Events};
use fyrfalt::model::{DatasetId, Field, FieldKey, Inventory, ItemId, ItemState, Language, Process, ScoringModel, Stage, Value};
use fyrfalt::session::new_uuid;
use fyrfalt::text::{Locale, Text};
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use jiff::civil::date;

use crate::window::{Opened, Window};

/// Titles with what they promise: frequency, the last update, steward.
const PROMISED: [(&str, &str, &str, &str); 6] = [
    ("Badplatser", "ANNUAL", "2025-09-30", "Badmästaren"),
    ("Budget och utfall", "QUARTERLY", "2026-07-31", "Ekonomichefen"),
    ("Luftkvalitet", "MONTHLY", "2026-10-28", "Miljöinspektören"),
    ("Trafikmätningar", "WEEKLY", "2026-11-20", "Badmästaren"),
    ("Skolor", "ANNUAL", "2026-08-15", ""),
    ("Lekplatser", "IRREG", "2026-05-01", ""),
];

fn begun() -> Command {
    let draft = OrganisationDraft { name: "Björkby kommun".to_owned(), ..OrganisationDraft::default() };
    Command::CreateInventory(draft, Box::new(ScoringModel::standard()))
}

/// Adds datasets that are maintained.
fn maintained<'a>(promised: impl IntoIterator<Item = (&'a str, &'a str, &'a str, &'a str)>) -> (Vec<DatasetId>, Vec<Command>) {
    let (mut ids, mut rows) = (Vec::new(), Vec::new());
    for (title, frequency, modified, steward) in promised {
        let id = DatasetId::from_uuid(new_uuid());
        let pairs = [("title", title), ("frequency", frequency), ("modified", modified), ("steward", steward)];
        let value = |(name, text): &(&str, &str)| {
            let key = FieldKey::parse(name, Language::Sv).unwrap();
            (key, key.parse_value(text).unwrap())
        };
        ids.push(id);
        rows.push(ImportRow {
            dataset: id,
            stage: Some(Stage::Maintain),
            values: pairs.iter().filter(|(_, text)| !text.is_empty()).map(value).collect(),
            scores: Vec::new(),
        });
    }
    // What a list adds stands where the list says.
    (ids, vec![begun(), Command::Import(Import { rows, ..Import::default() })])
}

fn item(id: &str) -> ItemId {
    ItemId::new(id).unwrap()
}

fn tick(id: &str) -> NewTick {
    NewTick { item: item(id), state: ItemState::Done, reason: None, by: None, date: date(2026, 10, 1) }
}

/// Opens the screen with the datasets above; two of them have items that come back.
fn opened(window: Window) -> (Opened, Vec<DatasetId>) {
    let (ids, mut commands) = maintained(PROMISED);
    commands.push(Command::Tick(vec![ids[0], ids[2]], vec![tick("U02")]));
    commands.push(Command::Tick(vec![ids[2]], vec![tick("U06")]));
    (window.inventory(Place::Maintenance, commands), ids)
}

fn modified(opened: &Opened, id: DatasetId) -> String {
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    inventory.dataset(id).unwrap().get(FieldKey::new(Field::Modified, Language::Sv)).map_or_else(String::new, Value::to_string)
}

fn operations(opened: &Opened) -> usize {
    opened.harness.state().document().unwrap().session.operations().len()
}

fn list(opened: &mut Opened) {
    opened.harness.get_by_label("Visa som: Lista").click();
    opened.harness.run_ok();
}

/// Gives the focus to the list or the calendar, as F6 does.
fn focus(opened: &mut Opened, name: &str) {
    opened.harness.get_by_label_contains(name).focus();
    opened.harness.run_ok();
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    opened.harness.run_ok();
}

/// Clicks and returns what went to the clipboard in the frames after.
fn copied(opened: &mut Opened, button: &str) -> String {
    opened.harness.get_by_label(button).click();
    for _ in 0..6 {
        opened.harness.step();
        let commands = &opened.harness.output().platform_output.commands;
        if let Some(OutputCommand::CopyText(text)) = commands.iter().find(|command| matches!(command, OutputCommand::CopyText(_))) {
            return text.clone();
        }
    }
    panic!("nothing was copied by {button}");
}

#[test]
fn pictures_of_the_maintenance() {
    for (name, window) in [
        ("maintenance-year-sv", Window::default()),
        ("maintenance-year-da", Window { locale: Locale::Da, ..Window::default() }),
        ("maintenance-year-en-dark", Window { locale: Locale::En, theme: ThemeChoice::Dark, ..Window::default() }),
        ("maintenance-year-projector", Window { theme: ThemeChoice::Projector, ..Window::default() }),
        ("maintenance-year-1024", Window { size: Vec2::new(1024.0, 700.0), ..Window::default() }),
        ("maintenance-year-1920", Window { size: Vec2::new(1920.0, 1080.0), ..Window::default() }),
        ("maintenance-year-200", Window { text_size: 200, ..Window::default() }),
    ] {
        let (mut opened, _) = opened(window);
        opened.picture(name);
    }
    for (name, window) in [
        ("maintenance-list-sv", Window::default()),
        ("maintenance-list-da-dark", Window { locale: Locale::Da, theme: ThemeChoice::Dark, ..Window::default() }),
        ("maintenance-list-150", Window { text_size: 150, ..Window::default() }),
        ("maintenance-list-1024-200", Window { size: Vec2::new(1024.0, 700.0), text_size: 200, ..Window::default() }),
    ] {
        let (mut opened, _) = opened(window);
        let label = if name.contains("-da-") { "Vis som: Liste" } else { "Visa som: Lista" };
        opened.harness.get_by_label(label).click();
        opened.harness.run_ok();
        opened.picture(name);
    }
    for (name, window) in [
        ("maintenance-letters-sv", Window::default()),
        ("maintenance-letters-en", Window { locale: Locale::En, ..Window::default() }),
        ("maintenance-letters-150", Window { text_size: 150, ..Window::default() }),
    ] {
        let (mut opened, _) = opened(window);
        opened.harness.get_by_label(if name.ends_with("en") { "Reminders…" } else { "Påminnelser…" }).click();
        opened.harness.run_ok();
        opened.picture(name);
    }
    Window::default().inventory(Place::Maintenance, [begun()]).picture("maintenance-empty");
    Window::default().example(Place::Maintenance).picture("maintenance-example");
}

#[test]
fn an_update_is_noted_by_key_and_taken_back() {
    let (mut opened, ids) = opened(Window::default());
    list(&mut opened);
    focus(&mut opened, "Underhåll som lista");
    assert!(
        opened.harness.query_by_label_contains("Badplatser. 52 dagar sen, Årlig").is_some()
            || opened.harness.query_by_label_contains("Badplatser. 52 dagar sen").is_some()
    );
    press(&mut opened, Key::U);
    assert_eq!(modified(&opened, ids[0]), "2026-11-21");
    assert!(opened.harness.query_by_label_contains("Badplatser. 52 dagar sen").is_none(), "it is late no more");
    let record = |opened: &Opened| opened.harness.state().document().unwrap().session.inventory().items(ids[0]).get(&item("U01")).map(|record| record.state);
    assert_eq!(record(&opened), Some(ItemState::Done), "the item about it is ticked too");
    opened.ctrl(Key::Z);
    assert_eq!((modified(&opened, ids[0]), record(&opened)), ("2025-09-30".to_owned(), None));
    opened.harness.get_by_label("Uppdaterad i dag Budget och utfall").click();
    opened.harness.run_ok();
    assert_eq!(modified(&opened, ids[1]), "2026-11-21", "the button does the same");
}

#[test]
fn several_are_noted_at_once_as_one_operation() {
    let (mut opened, ids) = opened(Window::default());
    list(&mut opened);
    focus(&mut opened, "Underhåll som lista");
    opened.ctrl(Key::A);
    let before = operations(&opened);
    opened.harness.get_by_label("Uppdaterad i dag (5)").click();
    opened.harness.run_ok();
    assert_eq!(operations(&opened), before + 1);
    assert!(ids[..5].iter().all(|id| modified(&opened, *id) == "2026-11-21"));
    assert_eq!(modified(&opened, ids[5]), "2026-05-01", "no day is promised for it");
    assert!(opened.harness.query_by_label_contains("vald").is_none(), "nothing is chosen any more");
    opened.ctrl(Key::Z);
    assert_eq!(modified(&opened, ids[4]), "2026-08-15");

    // Items of different kinds for different datasets are still one operation.
    focus(&mut opened, "Underhåll som lista");
    opened.ctrl(Key::A);
    let before = operations(&opened);
    opened.harness.get_by_label("Markera gjord (3)").click();
    opened.harness.run_ok();
    assert_eq!(operations(&opened), before + 1);
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let day = |id, of: &str| inventory.items(id).get(&item(of)).and_then(|record| record.date);
    assert_eq!([day(ids[0], "U02"), day(ids[2], "U02"), day(ids[2], "U06")], [Some(date(2026, 11, 21)); 3]);
    assert_eq!(day(ids[0], "U06"), None, "nobody chose it there");
}

#[test]
fn rows_are_chosen_with_the_space_bar_and_let_go_with_escape() {
    let (mut opened, ids) = opened(Window::default());
    list(&mut opened);
    focus(&mut opened, "Underhåll som lista");
    press(&mut opened, Key::Space);
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Space);
    assert!(opened.harness.query_by_label("2 valda").is_some());
    press(&mut opened, Key::Escape);
    assert!(opened.harness.query_by_label("2 valda").is_none());
    assert_eq!(modified(&opened, ids[0]), "2025-09-30");
    press(&mut opened, Key::Enter);
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Dataset);
}

#[test]
fn a_frequency_that_is_missing_can_be_set_where_it_is_missed() {
    let (mut opened, ids) = opened(Window::default());
    list(&mut opened);
    assert!(opened.harness.query_by_label_contains("inget datum att hålla").is_some(), "it says why");
    opened.harness.get_by_label("Ange frekvens Lekplatser").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Veckovis").click();
    opened.harness.run_ok();
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    assert_eq!(inventory.dataset(ids[5]).unwrap().code(Field::Frequency).unwrap().as_str(), "WEEKLY");
    assert!(opened.harness.query_by_label_contains("inget datum att hålla").is_none());
}

#[test]
fn the_calendar_goes_by_arrows_from_what_is_late_to_the_months() {
    let (mut opened, ids) = opened(Window::default());
    let selected = |opened: &Opened| opened.harness.state().document().unwrap().selected;
    let heading = opened.harness.get_all_by_role(eframe::egui::accesskit::Role::Heading).filter_map(|node| node.accesskit_node().label()).collect::<Vec<_>>();
    assert!(
        heading.iter().any(|heading| heading.starts_with("Försenat, ")) && heading.iter().any(|heading| heading.starts_with("Oktober 2027")),
        "{heading:?}"
    );
    focus(&mut opened, "Underhåll över tolv månader");
    press(&mut opened, Key::ArrowDown);
    assert_eq!(selected(&opened), Some(ids[0]), "U02 of the bathing places is late too");
    press(&mut opened, Key::ArrowRight);
    assert_eq!(selected(&opened), Some(ids[3]), "the first of November: weekly counts");
    press(&mut opened, Key::End);
    assert!(selected(&opened).is_some());
    press(&mut opened, Key::Home);
    assert_eq!(selected(&opened), Some(ids[0]));
    press(&mut opened, Key::U);
    assert_eq!(modified(&opened, ids[0]), "2026-11-21");
    press(&mut opened, Key::Enter);
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Dataset);
}

#[test]
fn a_full_month_opens_as_a_list_and_leads_on_and_back() {
    let many: Vec<(String, String)> = (0..30).map(|row| (format!("Datamängd {row:02}"), format!("2026-10-{:02}", row + 1))).collect();
    let (_, commands) = maintained(many.iter().map(|(title, day)| (title.as_str(), "QUARTERLY", day.as_str(), "")));
    let mut opened = Window::default().inventory(Place::Maintenance, commands);
    opened.harness.get_by_label("Januari 2027: 23 till").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Januari 2027, 30 rader").is_some());
    press(&mut opened, Key::ArrowRight);
    assert!(opened.harness.query_by_label("Februari 2027, 0 rader").is_some());
    press(&mut opened, Key::Escape);
    assert!(opened.harness.query_by_label("Underhåll över tolv månader").is_some());
}

#[test]
fn filters_and_the_search_narrow_everything() {
    let (mut opened, ids) = opened(Window::default());
    list(&mut opened);
    opened.type_into("Sök i underhållet", "luft");
    assert!(opened.harness.query_by_label_contains("Badplatser.").is_none() && opened.harness.query_all_by_label_contains("Luftkvalitet.").count() == 3);
    opened.type_into("Sök i underhållet", "finns inte");
    opened.harness.get_by_label("Visa allt").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_all_by_label_contains("Badplatser.").count() > 0);
    opened.harness.get_by_label("Ansvarig: alla").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Ekonomichefen, 1").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label_contains("Badplatser.").is_none());
    opened.harness.state_mut().ask(Action::ShowDue(ids[2]));
    opened.harness.run_ok();
    assert_eq!(opened.harness.query_all_by_label_contains("Luftkvalitet.").count(), 3);
    opened.harness.get_by_label("Ta bort filtret Bara Luftkvalitet").click();
    opened.harness.run_ok();
    assert!(opened.harness.query_all_by_label_contains("Badplatser.").count() > 0);
}

#[test]
fn reminders_are_copied_one_by_one_and_all_together() {
    let (mut opened, _) = opened(Window::default());
    opened.harness.get_by_label("Påminnelser…").click();
    opened.harness.run_ok();
    let first = copied(&mut opened, "Kopiera");
    assert_eq!(
        first,
        "Till: Badmästaren\nÄmne: Påminnelse om öppna data, 3 saker att göra\n\nHej,\n\nhär är det som behöver göras för de öppna data som du ansvarar för hos Björkby \
         kommun.\n\nFörsenat\n- Badplatser: uppdatera datamängden, skulle ha varit klart 2026-09-30 (52 dagar sen)\n- Badplatser: Länkar och API svarar, skulle ha \
         varit klart 2026-10-31 (21 dagar sen)\n\nSnart\n- Trafikmätningar: uppdatera datamängden, senast 2026-11-27\n\nSäg gärna till när det är gjort, så noterar \
         vi det. Stämmer något inte, eller passar en annan tidpunkt bättre, hör av dig.\n\nVänliga hälsningar\nBjörkby kommun"
    );
    let all = copied(&mut opened, "Kopiera alla");
    assert!(all.starts_with(&first) && all.contains("Till: Ekonomichefen\n") && all.contains("Till: Miljöinspektören\n"));
    opened.harness.get_by_label("Påminnelsernas språk: English").click();
    opened.harness.run_ok();
    assert!(copied(&mut opened, "Kopiera").contains("- Badplatser: update the dataset, was due on 2026-09-30 (52 days late)"));
    opened.harness.get_by_label("En påminnelse till varje: Roll").click();
    opened.harness.run_ok();
    assert!(copied(&mut opened, "Kopiera alla").contains("To: IT\n"), "U02 is the business of IT");
}

#[test]
fn a_calendar_file_is_written_of_everything_or_of_what_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let paths = [folder.path().join("allt"), folder.path().join("valda.ics")];
    let (mut opened, _) = opened(Window { answers: paths.to_vec(), ..Window::default() });
    let written = |opened: &mut Opened, path: std::path::PathBuf| {
        for _ in 0..400 {
            opened.harness.run_ok();
            if let Ok(text) = std::fs::read_to_string(&path) {
                return text;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("{} has not come", path.display());
    };
    opened.harness.get_by_label("Kalenderfil…").click();
    let all = written(&mut opened, paths[0].with_extension("ics"));
    let events = read_calendar(&all);
    assert_eq!(events.len(), 8, "five updates, three items");
    assert!(events.iter().all(|event| event.alarm.as_deref() == Some("-P2DT15H")));
    assert!(events.iter().any(|event| event.summary == "Uppdatera Badplatser" && event.start == "20260930"));
    list(&mut opened);
    focus(&mut opened, "Underhåll som lista");
    press(&mut opened, Key::Space);
    opened.harness.get_by_label("Kalenderfil…").click();
    let chosen = written(&mut opened, paths[1].clone());
    assert_eq!(read_calendar(&chosen).into_iter().map(|event| event.summary).collect::<Vec<_>>(), ["Uppdatera Badplatser"]);
}

#[test]
fn nothing_promised_says_so_and_offers_one_way_on() {
    let mut opened = Window::default().inventory(Place::Maintenance, [begun()]);
    assert!(opened.harness.query_by_label("Inget är utlovat än").is_some());
    opened.harness.get_by_label("Ny datamängd").click();
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets);
}

#[test]
fn five_thousand_datasets_are_listed_and_only_rows_in_sight_are_drawn() {
    let many: Vec<(String, String)> = (0..5_000).map(|row| (format!("Datamängd {row:04}"), format!("2026-{:02}-{:02}", row % 10 + 1, row % 28 + 1))).collect();
    let frequency = |row: usize| ["DAILY", "WEEKLY", "MONTHLY", "QUARTERLY", "ANNUAL", "IRREG"][row % 6];
    let promised = many.iter().enumerate().map(|(row, (title, day))| (title.as_str(), frequency(row), day.as_str(), ["Åsa", "Bo", ""][row % 3]));
    let (ids, mut commands) = maintained(promised);
    commands.push(Command::Tick(ids, vec![tick("U02"), tick("U04"), tick("U06")]));
    let mut opened = Window::default().inventory(Place::Maintenance, commands);
    opened.wait_for("Underhåll över tolv månader");
    opened.picture("maintenance-year-5000");
    list(&mut opened);
    focus(&mut opened, "Underhåll som lista");
    let rows = opened.harness.query_all_by_label_contains("Datamängd ").count();
    assert!((1..200).contains(&rows), "{rows} rows are drawn");
    press(&mut opened, Key::End);
    opened.harness.key_press_modifiers(Modifiers::NONE, Key::PageUp);
    opened.harness.run_ok();
    opened.picture("maintenance-list-5000");
    let start = std::time::Instant::now();
    for _ in 0..50 {
        opened.harness.step();
    }
    let frame = start.elapsed() / 50;
    assert!(frame < std::time::Duration::from_millis(100), "a frame takes {frame:?} in a slow build");
    opened.harness.get_by_label("Påminnelser…").click();
    opened.wait_for("Kopiera alla");
    assert!(copied(&mut opened, "Kopiera").lines().count() > 1_000);
}

/// An event as an independent reader sees it.
#[derive(Debug, Default)]
struct Event {
    uid: String,
    start: String,
    end: String,
    summary: String,
    description: String,
    alarm: Option<String>,
}

fn unescaped(value: &str) -> String {
    let (mut text, mut letters) = (String::new(), value.chars());
    while let Some(c) = letters.next() {
        match c {
            '\\' => match letters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => text.push(c),
                other => panic!("\\{other:?} is no escape in {value:?}"),
            },
            ';' | ',' => panic!("{c:?} is not escaped in {value:?}"),
            c => text.push(c),
        }
    }
    text
}

/// Reads a calendar as strictly as RFC 5545 lets one: line ends, folds, nesting, required properties and escapes.
fn read_calendar(file: &str) -> Vec<Event> {
    assert!(file.ends_with("\r\n"), "the last line ends");
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "no bare line break");
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        assert!(!line.chars().any(|c| c.is_control() && c != '\t'), "{line:?}");
    }
    let unfolded = file.replace("\r\n ", "");
    let (mut open, mut events, mut event) = (Vec::new(), Vec::new(), Event::default());
    for line in unfolded.split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("no value: {line:?}"));
        assert!(name.chars().all(|c| c.is_ascii_uppercase() || "-;=".contains(c)), "{name:?}");
        let inside = open.last().copied().unwrap_or("");
        match (inside, name) {
            (_, "BEGIN") => {
                assert!(matches!((inside, value), ("", "VCALENDAR") | ("VCALENDAR", "VEVENT") | ("VEVENT", "VALARM")), "{value} in {inside}");
                open.push(value);
            }
            (_, "END") => {
                assert_eq!(open.pop(), Some(value));
                if value == "VEVENT" {
                    events.push(std::mem::take(&mut event));
                }
            }
            ("VCALENDAR", "VERSION") => assert_eq!(value, "2.0"),
            ("VCALENDAR", "PRODID" | "CALSCALE" | "METHOD") => {}
            ("VEVENT", "UID") => value.clone_into(&mut event.uid),
            ("VEVENT", "DTSTAMP") => assert!(value.len() == 16 && value.ends_with('Z'), "{value}"),
            ("VEVENT", "DTSTART;VALUE=DATE") => value.clone_into(&mut event.start),
            ("VEVENT", "DTEND;VALUE=DATE") => value.clone_into(&mut event.end),
            ("VEVENT", "SUMMARY") => event.summary = unescaped(value),
            ("VEVENT", "DESCRIPTION") => event.description = unescaped(value),
            ("VEVENT", "TRANSP") => assert_eq!(value, "TRANSPARENT"),
            ("VALARM", "ACTION") => assert_eq!(value, "DISPLAY"),
            ("VALARM", "DESCRIPTION") => assert_eq!(unescaped(value), event.summary),
            ("VALARM", "TRIGGER") => event.alarm = Some(value.to_owned()),
            (inside, name) => panic!("{name} in {inside}"),
        }
    }
    assert!(open.is_empty());
    let uids: std::collections::BTreeSet<&str> = events.iter().map(|event| event.uid.as_str()).collect();
    assert_eq!(uids.len(), events.len(), "every event has an id of its own");
    events
}

#[test]
fn hostile_titles_stay_text_in_a_calendar_file() {
    let long = "å".repeat(250) + &"🏊".repeat(200);
    let hostile = [
        "END:VEVENT",
        "Bad;vatten, och \\n mer\\",
        "a\u{2028}BEGIN:VEVENT\u{2028}UID:stolen",
        "\"SUMMARY:x\" :;=^",
        "https://example.org/?a=1,2;3",
        "\\\\;;,,\\;\\,\\N",
        "👨‍👩‍👧‍👦 Å Ä Ö å ä ö e\u{301}",
        long.as_str(),
    ];
    let (ids, commands) = maintained(hostile.map(|title| (title, "MONTHLY", "2026-01-31", "Bo; Åsa, \\ Co")));
    let mut inventory = Inventory::new(fyrfalt::model::OrganisationId::from_uuid(new_uuid()));
    for command in commands {
        let changes = command.plan(&inventory).unwrap();
        inventory.apply(&changes).unwrap();
    }
    let process = Process::of(&inventory, date(2026, 11, 21));
    for (locale, before) in [(Locale::Sv, "Uppdatera "), (Locale::Da, "Opdatér "), (Locale::En, "Update ")] {
        let file = calendar::write(&process.due, &inventory, Events::at("2026-11-21T14:03:00Z".parse().unwrap()), &Text::new(locale));
        if let (Some(folder), Locale::Sv) = (std::env::var_os("FYRFALT_PICTURES"), locale) {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(std::path::PathBuf::from(folder).join("hostile.ics"), &file).unwrap();
        }
        let events = read_calendar(&file);
        assert_eq!(events.len(), hostile.len());
        for id in &ids {
            let event = events.iter().find(|event| event.uid == format!("{id}-update@fyrfalt.invalid")).unwrap();
            let title = inventory.dataset(*id).unwrap().title(Language::Sv).replace('\u{2028}', "\n");
            assert_eq!(event.summary, format!("{before}{title}"));
            assert_eq!((event.start.as_str(), event.end.as_str()), ("20260228", "20260301"));
            assert!(event.description.starts_with("Bo; Åsa, \\ Co: "), "{}", event.description);
        }
    }
}

#[test]
fn letters_keep_what_stands_in_the_inventory_as_it_is() {
    use fyrfalt::export::reminder::{By, letters};
    let (_, commands) = maintained([("<b>Fet</b> & \\[länk](x)", "MONTHLY", "2026-01-31", "")]);
    let mut inventory = Inventory::new(fyrfalt::model::OrganisationId::from_uuid(new_uuid()));
    for command in commands {
        let changes = command.plan(&inventory).unwrap();
        inventory.apply(&changes).unwrap();
    }
    let process = Process::of(&inventory, date(2026, 11, 21));
    for locale in Locale::ALL {
        let letters = letters(&process.due, By::Steward, &inventory, date(2026, 11, 21), &Text::new(locale));
        assert_eq!(letters.len(), 1, "nobody is named, so the role is asked");
        assert!(letters[0].text.contains("<b>Fet</b> & \\[länk](x): "), "{}", letters[0].text);
    }
}

#[test]
fn a_noted_update_offers_to_be_taken_back_and_the_screen_then_rests() {
    let (mut opened, ids) = opened(Window::default());
    focus(&mut opened, "Underhåll över tolv månader");
    press(&mut opened, Key::U);
    assert_eq!(modified(&opened, ids[0]), "2026-11-21");
    opened.harness.get_by_label("Ångra").click();
    opened.harness.run_ok();
    assert_eq!(modified(&opened, ids[0]), "2025-09-30");
    let (mut opened, _) = self::opened(Window::default());
    opened.harness.get_by_label("Påminnelser…").click();
    for _ in 0..40 {
        opened.harness.step();
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let delay = opened.harness.output().viewport_output[&eframe::egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > std::time::Duration::from_hours(1), "a frame is wanted in {delay:?}");
}

#[test]
fn what_is_due_for_a_dataset_on_one_day_stands_in_one_line_and_is_done_at_once() {
    let (ids, mut commands) = maintained([("Skolor", "ANNUAL", "2026-08-15", "")]);
    let done = |id: &str| NewTick { date: date(2026, 11, 1), ..tick(id) };
    commands.push(Command::Tick(ids.clone(), vec![done("U02"), done("U04")]));
    let mut opened = Window::default().inventory(Place::Maintenance, commands);
    assert_eq!(opened.harness.query_all_by_label_contains("Skolor. om 10 dagar, U02").count(), 1);
    assert!(opened.harness.query_all_by_label_contains("; U04").count() > 0, "the line says both");
    focus(&mut opened, "Underhåll över tolv månader");
    let before = operations(&opened);
    press(&mut opened, Key::U);
    assert_eq!(operations(&opened), before + 1);
    let inventory = opened.harness.state().document().unwrap().session.inventory();
    let day = |of: &str| inventory.items(ids[0]).get(&item(of)).and_then(|record| record.date);
    assert_eq!([day("U02"), day("U04")], [Some(date(2026, 11, 21)); 2]);
}
