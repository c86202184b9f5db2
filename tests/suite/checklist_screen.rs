//! The checklist as data: a draft is changed, checked and taken into use with a why, and datasets take it up when somebody says so.
//!
//! What a checklist file may hold is tested beside `model::checklist`, what a version means to a dataset beside `model::process`.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Command, NewDataset, NewTick, OrganisationDraft};
use fyrfalt::model::{Checklist, DatasetId, Inventory, ItemId, ItemState, Language, Mandatory, Process, ScoringModel, Stage};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;
use fyrfalt::ui::verb::Verb;
use jiff::civil::date;
use std::path::PathBuf;
use std::sync::Arc;

use crate::window::{DESIGNED, Opened, Window};

const OFF: &str = "I08 Finns informationsklassning";
const OWN_TEXT: &str = "Fråga kulturnämnden";

/// An inventory with three datasets that nobody has begun with.
fn three(answers: Vec<PathBuf>) -> Opened {
    let new = |title: &str| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: title.to_owned(), language: Language::Sv };
    let datasets = ["Badplatser", "Cykelvägar", "Lekplatser"].map(new);
    let organisation = Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard()));
    let window = Window { size: Vec2::new(1366.0, 3200.0), answers, ..Window::default() };
    window.inventory(Place::Checklist, [organisation, Command::AddDatasets(datasets.to_vec())])
}

fn quiet() -> Opened {
    three(Vec::new())
}

fn inventory(opened: &Opened) -> Arc<Inventory> {
    Arc::clone(opened.harness.state().document().unwrap().session.inventory())
}

fn version(opened: &Opened) -> u32 {
    inventory(opened).checklist().unwrap().version
}

fn id(text: &str) -> ItemId {
    ItemId::new(text).unwrap()
}

/// Presses what has exactly this name.
fn press(opened: &mut Opened, label: &str) {
    // What lies below the window's edge is pressed as a screen reader does.
    opened.harness.get_by_label(label).click_accesskit();
    opened.harness.run_ok();
}

/// Presses what has a name that begins so.
fn press_beginning(opened: &mut Opened, beginning: &str, role: Role) {
    let is_it = |label: Option<String>| label.is_some_and(|label| label.starts_with(beginning));
    let mut found = opened.harness.get_all_by_role(role);
    found.find(|node| is_it(node.accesskit_node().label())).unwrap_or_else(|| panic!("{beginning:?}")).click_accesskit();
    drop(found);
    opened.harness.run_ok();
}

fn is_blocked(opened: &Opened, label: &str) -> bool {
    opened.harness.get_by_label(label).accesskit_node().is_disabled()
}

/// Takes the draft into use.
fn use_draft(opened: &mut Opened, why: &str) {
    press(opened, "Börja använda…");
    opened.type_into("Varför", why);
    press(opened, "Börja använda");
    opened.harness.run_ok();
}

/// Ticks an item of the first dataset that is a candidate, which then keeps its version; returns the dataset.
fn begun(opened: &mut Opened, item: &str) -> DatasetId {
    let dataset = inventory(opened).datasets().find(|dataset| dataset.stage() == Stage::Identify).unwrap().id();
    let tick = NewTick { item: id(item), state: ItemState::Done, reason: None, by: None, date: date(2026, 11, 21) };
    opened.harness.state_mut().ask(Action::run(Command::Tick(vec![dataset], vec![tick])));
    opened.harness.run_ok();
    dataset
}

fn shown_of(opened: &Opened, dataset: DatasetId) -> (Vec<ItemId>, usize) {
    let inventory = inventory(opened);
    let asked = inventory.checklist_of(dataset).asked().map(|item| item.id).collect();
    (asked, Process::of(&inventory, date(2026, 11, 21)).get(dataset).unwrap().total())
}

#[test]
fn pictures_of_the_checklist() {
    if std::env::var_os("FYRFALT_PICTURES").is_none() {
        return;
    }
    let sizes = [("1366", DESIGNED, 100), ("1920", Vec2::new(1920.0, 1080.0), 100), ("1024", Vec2::new(1024.0, 700.0), 100), ("200", DESIGNED, 200)];
    let looks =
        [("light-sv", ThemeChoice::Light, Locale::Sv), ("dark-en", ThemeChoice::Dark, Locale::En), ("projector-da", ThemeChoice::Projector, Locale::Da)];
    for (size_name, size, text_size) in sizes {
        for (look, theme, locale) in looks {
            let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.example(Place::Checklist);
            opened.picture(&format!("checklist-{size_name}-{look}"));
        }
    }
}

#[test]
fn pictures_of_a_changed_checklist() {
    if std::env::var_os("FYRFALT_PICTURES").is_none() {
        return;
    }
    for (name, size, text_size) in [("1366", DESIGNED, 100), ("1024", Vec2::new(1024.0, 700.0), 100), ("200", DESIGNED, 200)] {
        let mut opened = Window { size, text_size, ..Window::default() }.example(Place::Checklist);
        begun(&mut opened, "I08");
        press_beginning(&mut opened, OFF, Role::Button);
        press(&mut opened, "Stäng av I08");
        opened.picture(&format!("checklist-off-{name}"));
        opened.type_into("Varför punkten är avstängd, I08", "Görs av regionen");
        press(&mut opened, "Lägg till en egen punkt i Identifiera");
        opened.type_into("Vad som ska göras, own-1", OWN_TEXT);
        opened.picture(&format!("checklist-own-{name}"));
        press_beginning(&mut opened, "Börja använda", Role::Button);
        opened.type_into("Varför", "Beslut i styrgruppen");
        opened.picture(&format!("checklist-use-{name}"));
        press(&mut opened, "Börja använda");
        opened.harness.run_ok();
        press(&mut opened, "Alla i ett skede");
        press_beginning(&mut opened, "Identifiera (", Role::CheckBox);
        opened.picture(&format!("checklist-take-up-{name}"));
        press(&mut opened, "Inte nu");
        press_beginning(&mut opened, "Version 1", Role::ListBoxOption);
        opened.picture(&format!("checklist-version-{name}"));
    }
    let mut opened = Window::default().example(Place::Checklist);
    press(&mut opened, "Byt checklista…");
    opened.picture("checklist-change");
}

#[test]
fn an_item_is_switched_off_with_a_reason_and_a_decision_never() {
    let mut opened = quiet();
    press_beginning(&mut opened, "I12 ", Role::Button);
    assert!(is_blocked(&opened, "Stäng av I12"), "a decision stays");
    assert!(opened.harness.query_by_label_contains("Beslutet kan inte stängas av").is_some(), "and it is said why");
    press_beginning(&mut opened, OFF, Role::Button);
    press(&mut opened, "Stäng av I08");
    assert!(is_blocked(&opened, "Börja använda…"), "a reason is missing");
    assert!(opened.harness.query_by_label_contains("Skriv varför punkten I08 är avstängd").is_some());
    opened.type_into("Varför punkten är avstängd, I08", "Görs av regionen");
    assert_eq!(version(&opened), 1, "a draft changes nothing");
    use_draft(&mut opened, "Beslut i styrgruppen");
    assert_eq!(version(&opened), 2);
    let checklist = Arc::clone(inventory(&opened).checklist().unwrap());
    assert_eq!(checklist.why_off(id("I08")).unwrap().as_str(), "Görs av regionen");
    assert!(opened.harness.query_by_label_contains("Vilka ska följa").is_none(), "nobody follows an older version");

    press(&mut opened, "Slå på igen I08");
    use_draft(&mut opened, "Vi gör det ändå");
    assert_eq!((version(&opened), inventory(&opened).checklist().unwrap().asked().count()), (3, 47));
    opened.ctrl(Key::Z);
    opened.ctrl(Key::Z);
    assert_eq!(version(&opened), 1, "taking into use can be undone");
}

#[test]
fn an_own_item_is_seen_on_a_dataset_once_it_is_taken_up_and_not_before() {
    let mut opened = quiet();
    let dataset = begun(&mut opened, "I08");
    let before = shown_of(&opened, dataset);
    press_beginning(&mut opened, OFF, Role::Button);
    press(&mut opened, "Stäng av I08");
    opened.type_into("Varför punkten är avstängd, I08", "Görs av regionen");
    press(&mut opened, "Lägg till en egen punkt i Identifiera");
    assert!(is_blocked(&opened, "Börja använda…"), "the text is missing");
    opened.type_into("Vad som ska göras, own-1", OWN_TEXT);
    opened.type_into("Källa eller anteckning, own-1", "Delegationsordningen");
    press(&mut opened, "Jurist eller dataskyddsombud, own-1");
    press_beginning(&mut opened, "När det måste vara gjort, own-1", Role::ComboBox);
    press(&mut opened, "Krävs för att skedet ska vara klart");
    use_draft(&mut opened, "Beslut i styrgruppen");
    assert_eq!(shown_of(&opened, dataset), before, "what has begun keeps its version");
    let other = inventory(&opened).datasets().map(|other| other.id()).find(|other| *other != dataset).unwrap();
    assert!(shown_of(&opened, other).0.contains(&id("own-1")), "what has not begun follows the newest");

    // The choice of who follows it opens by itself.
    assert!(opened.harness.query_by_label("Vilka ska följa version 2?").is_some());
    press(&mut opened, "Datamängder jag väljer");
    assert!(is_blocked(&opened, "Byt version för 0 datamängder"));
    let title = inventory(&opened).dataset(dataset).unwrap().title(Language::Sv).to_owned();
    press_beginning(&mut opened, &title, Role::CheckBox);
    for says in
        ["Nya punkter: own-1 Fråga kulturnämnden (1)", "Frågas inte längre efter: I08", "1 svar på punkter som går bort sparas", "1 datamängd får något nytt"]
    {
        assert!(opened.harness.query_by_label_contains(says).is_some(), "{says}");
    }
    press(&mut opened, "Byt version för 1 datamängd");
    let (asked, total) = shown_of(&opened, dataset);
    assert!(asked.contains(&id("own-1")) && !asked.contains(&id("I08")) && total == 47);
    let inventory = inventory(&opened);
    assert!(inventory.items(dataset).contains_key(&id("I08")), "the tick stays");
    let own = inventory.checklist().unwrap().item(id("own-1")).unwrap().clone();
    assert_eq!((own.text.sv.as_str(), own.source.as_str(), own.mandatory), (OWN_TEXT, "Delegationsordningen", Mandatory::Always));
    assert_eq!(own.roles, [fyrfalt::model::Role::Coordinator, fyrfalt::model::Role::Lawyer]);
    opened.ctrl(Key::Z);
    assert_eq!(shown_of(&opened, dataset), before, "and that can be undone");
}

#[test]
fn all_in_a_stage_take_it_up_or_only_new_ones_do() {
    let mut opened = quiet();
    let dataset = begun(&mut opened, "I01");
    press_beginning(&mut opened, "I01 ", Role::Button);
    opened.type_into("Egen vägledning, I01", "Fråga registrator");
    use_draft(&mut opened, "x");
    assert!(opened.harness.query_by_label_contains("Inget ändras för datamängder som har börjat").is_some());
    press(&mut opened, "Klart");
    let kept = inventory(&opened).adopted(dataset).unwrap().version;
    assert_eq!(kept, 1);
    press(&mut opened, "1 datamängd följer en äldre version…");
    press(&mut opened, "Alla i ett skede");
    let stage = inventory(&opened).dataset(dataset).unwrap().stage();
    let stage = ["Identifiera", "Förbereda", "Publicera", "Förvalta"][stage.index()];
    press(&mut opened, &format!("{stage} (1)"));
    press(&mut opened, "Byt version för 1 datamängd");
    assert_eq!(inventory(&opened).adopted(dataset).unwrap().version, 2);
    assert!(opened.harness.query_by_label_contains("äldre version").is_none());
}

#[test]
fn the_versions_tell_who_and_why_and_how_they_differ() {
    let mut opened = quiet();
    press_beginning(&mut opened, "I01 ", Role::Button);
    press(&mut opened, "Flytta ner I01");
    opened.harness.get_by_label("Flytta ner I01").focus();
    opened.harness.run_ok();
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    opened.harness.run_ok();
    use_draft(&mut opened, "Vi börjar med ägaren");
    let order: Vec<String> = inventory(&opened).checklist().unwrap().items.iter().take(3).map(|item| item.id.to_string()).collect();
    assert_eq!(order, ["I02", "I03", "I01"]);
    let told = opened.harness.get_by_label_contains("Version 2, används");
    let label = told.accesskit_node().label().unwrap();
    assert!(label.contains("karin") && label.ends_with("Vi börjar med ägaren"), "{label}");
    assert!(opened.harness.query_by_label("Skillnad mot version 1").is_some());
    assert!(opened.harness.query_by_label("Punkterna står i en annan ordning").is_some());
    press_beginning(&mut opened, "Version 1", Role::ListBoxOption);
    assert!(opened.harness.query_by_label("Tidigare version, går bara att läsa").is_some());
    assert!(opened.harness.query_by_label("Flytta ner I01").is_none());
    press(&mut opened, "Använd den här versionen igen…");
    opened.type_into("Varför", "Tillbaka");
    press(&mut opened, "Börja använda");
    opened.harness.run_ok();
    assert_eq!((version(&opened), inventory(&opened).checklist().unwrap().items[0].id), (3, id("I01")));
}

#[test]
fn a_draft_outlives_its_screen_and_is_not_lost_without_a_question() {
    let mut opened = quiet();
    press(&mut opened, "Lägg till en egen punkt i Förvalta");
    opened.type_into("Vad som ska göras, own-1", "Kontrollera avtalet");
    opened.type_into("Antal dagar, own-1", "0");
    assert!(opened.harness.query_by_label_contains("ett antal dagar från 1 till 3650").is_some());
    opened.type_into("Antal dagar, own-1", "90");
    opened.harness.state_mut().ask(Action::Go(Place::Datasets));
    opened.harness.run_ok();
    opened.harness.state_mut().ask(Action::Go(Place::Checklist));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("own-1 Kontrollera avtalet").is_some(), "the draft is still there");
    opened.harness.state_mut().ask(Action::Go(Place::Datasets));
    opened.harness.state_mut().ask(Action::Do(Verb::CloseInventory));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Något är ändrat men används inte ännu").is_some());
    press(&mut opened, "Gå till utkastet");
    assert!(opened.harness.query_by_label("own-1 Kontrollera avtalet").is_some());
    press(&mut opened, "Släng utkastet…");
    press(&mut opened, "Behåll utkastet");
    opened.harness.state_mut().ask(Action::Do(Verb::CloseInventory));
    opened.harness.run_ok();
    press(&mut opened, "Stäng utan utkastet");
    opened.harness.run_ok();
    assert!(opened.harness.state().document().is_none());
}

#[test]
fn a_checklist_is_written_to_a_file_and_read_from_one() {
    let folder = tempfile::tempdir().unwrap();
    let (out, broken, own) = (folder.path().join("ut.json"), folder.path().join("fel.json"), folder.path().join("egen.json"));
    std::fs::write(&broken, Checklist::standard().to_json().replacen("\"stage\": \"identify\"", "\"stage\": \"klar\"", 1)).unwrap();
    let mut checklist = Checklist::clone(Checklist::standard());
    checklist.name.sv = "Kommunens".to_owned();
    let last = checklist.items[46].clone();
    checklist.items.push(fyrfalt::model::Item { id: id("own-9"), ..last });
    std::fs::write(&own, checklist.to_json()).unwrap();
    let answers = vec![out.clone(), broken, own];
    let mut opened = three(answers);
    press(&mut opened, "Exportera…");
    for _ in 0..200 {
        opened.harness.run_ok();
        if out.exists() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(Checklist::from_bytes(&std::fs::read(&out).unwrap()).as_ref(), Ok(Checklist::standard().as_ref()));
    press(&mut opened, "Byt checklista…");
    press(&mut opened, "Läs från fil…");
    opened.wait_for("fel.json: ”stage” i punkten I01 ska vara ”identify”, ”prepare”, ”publish” eller ”maintain”");
    press(&mut opened, "Läs från fil…");
    opened.wait_for("egen.json");
    assert!(opened.harness.query_by_label_contains("Nya punkter: own-9").is_some());
    press(&mut opened, "Lägg in som utkast");
    use_draft(&mut opened, "Från grannkommunen");
    assert_eq!(inventory(&opened).checklist().unwrap().name.sv, "Kommunens");
}
