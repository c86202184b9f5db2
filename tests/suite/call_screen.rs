//! The screen of data calls, driven by its words and its keys: workbooks written, who has answered, and an answer taken in and taken back.
//!
//! What becomes of a workbook on its way is tested in `returned.rs`, how the sides are weighed in the model.

use std::path::{Path, PathBuf};

use eframe::egui::{Key, OutputCommand, Vec2};
use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::Command;
use fyrfalt::model::{DatasetId, Field, FieldKey, Inventory, Language};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::returned::Desk;
use crate::window::{Opened, Window};

const SYSTEM: FieldKey = FieldKey::new(Field::SourceSystem, Language::Sv);
const FORMAT: FieldKey = FieldKey::new(Field::SourceFormat, Language::Sv);

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run_ok();
}

fn inventory(opened: &Opened) -> &Inventory {
    opened.harness.state().document().unwrap().session.inventory()
}

fn titled(opened: &Opened, title: &str) -> Option<DatasetId> {
    inventory(opened).datasets().find(|dataset| dataset.title(Language::Sv) == title).map(|dataset| dataset.id())
}

fn line(opened: &Opened, title: &str, field: Field) -> String {
    inventory(opened).dataset(titled(opened, title).unwrap()).unwrap().line(field).to_owned()
}

/// Writes the workbooks of the example into a folder.
fn sent(mut window: Window, folder: &Path) -> Opened {
    window.answers = vec![folder.to_owned()];
    let mut opened = window.example(Place::Call);
    click(&mut opened, "Skriv 7 arbetsböcker…");
    opened.wait_for("0 av 7 förvaltningar har svarat");
    opened
}

fn workbook(folder: &Path) -> PathBuf {
    folder.join("Datainsamling Teknik och drift sv.xlsx")
}

/// A workbook that came back with a change, a clash, a new dataset, a cell that cannot be, and a row less.
fn answered(window: Window, folder: &Path) -> Opened {
    let mut opened = sent(window, folder);
    let mut desk = Desk::open(&workbook(folder));
    desk.fill("Cykelvägar", FORMAT, "Shape, en fil för varje driftområde");
    desk.fill("Lekplatser", SYSTEM, "Parkregistret");
    desk.fill("Vägarbeten", FieldKey::new(Field::HoursPerYear, Language::Sv), "många");
    desk.add("Bryggor och båtplatser");
    let path = folder.join("svar.xlsx");
    desk.save(&path);
    let id = titled(&opened, "Lekplatser").unwrap();
    let ours = Command::EditDataset(id, vec![(SYSTEM, Some(SYSTEM.parse_value("Lekplatsdatabasen").unwrap()))]);
    opened.harness.state_mut().ask(Action::run(ours));
    opened.harness.state_mut().ask(Action::ReadReturned(path));
    opened.wait_for("Svar från Teknik och drift");
    opened.wait_for("Ta deras i alla");
    opened
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

impl Opened {
    /// Tells whether something on the screen says this among other things.
    fn says(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
    }
}

#[test]
fn a_workbook_is_written_for_each_department_that_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut opened = Window { answers: vec![folder.path().to_owned()], ..Window::default() }.example(Place::Call);
    opened.picture("call-make");
    assert!(opened.harness.query_by_label("Skriv 7 arbetsböcker…").is_some());
    click(&mut opened, "Kultur och fritid, 8 datamängder");
    click(&mut opened, "Vem som ansvarar");
    opened.type_into("Svara senast", "i övermorgon");
    assert!(opened.says("Skriv dagen som 2026-12-15"));
    opened.type_into("Svara senast", "2026-12-15");
    opened.type_into("Svaret skickas till", "Karin Ek, karin@example.org");
    click(&mut opened, "Skriv 6 arbetsböcker…");
    opened.wait_for("0 av 6 förvaltningar har svarat");
    opened.picture("call-sent");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 6);
    let call = inventory(&opened).calls().next().unwrap();
    assert_eq!((call.fields.len(), call.due.unwrap().to_string().as_str()), (8, "2026-12-15"));
    assert!(call.file.is_some() && call.operation.is_some() && call.base.len() == 64);

    let copied = copied(&mut opened, "Kopiera påminnelse till Teknik och drift");
    assert!(copied.contains("Hej Teknik och drift") && copied.contains("karin@example.org"), "{copied}");
    opened.ctrl(Key::Z);
    assert_eq!(inventory(&opened).calls().len(), 0, "one step takes all of it back");
}

#[test]
fn an_answer_is_decided_from_the_keyboard_and_taken_in_as_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut opened = answered(Window::default(), folder.path());
    opened.picture("call-answer");
    assert!(opened.says("Ett fält ändras, en krock, en ny datamängd") && opened.says("Bestäm först"));
    // The list has the focus and begins with the clash: right keeps ours, down goes on, left takes theirs, space turns round.
    opened.harness.key_press(Key::ArrowRight);
    opened.harness.run_ok();
    assert!(opened.says("vårt behålls") && opened.harness.query_by_label("Ta in 2 ändringar").is_some());
    opened.harness.key_press(Key::Space);
    opened.harness.run_ok();
    assert!(opened.says("deras tas in"));
    opened.picture("call-answer-decided");
    for _ in 0..2 {
        opened.harness.key_press(Key::ArrowDown);
        opened.harness.run_ok();
    }
    opened.harness.key_press(Key::Space);
    opened.harness.run_ok();
    click(&mut opened, "Ta in 2 ändringar");
    opened.wait_for("1 av 7 förvaltningar har svarat");
    opened.picture("call-answered");
    assert_eq!(line(&opened, "Lekplatser", Field::SourceSystem), "Parkregistret");
    assert_eq!(line(&opened, "Cykelvägar", Field::SourceFormat), "Shape, en fil för varje driftområde");
    assert!(titled(&opened, "Bryggor och båtplatser").is_none(), "it was refused");
    opened.ctrl(Key::Z);
    assert_eq!(line(&opened, "Lekplatser", Field::SourceSystem), "Lekplatsdatabasen");
}

#[test]
fn another_value_can_be_written_and_one_that_cannot_be_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut opened = answered(Window::default(), folder.path());
    opened.harness.key_press(Key::Enter);
    opened.harness.run_ok();
    opened.type_into("Skriv ett eget värde", &"x".repeat(501));
    click(&mut opened, "Använd det");
    assert!(opened.says("501"), "too long");
    opened.type_into("Skriv ett eget värde", "Anläggningsregistret");
    click(&mut opened, "Använd det");
    click(&mut opened, "Ta in 3 ändringar");
    opened.wait_for("1 av 7 förvaltningar har svarat");
    assert_eq!(line(&opened, "Lekplatser", Field::SourceSystem), "Anläggningsregistret");
    assert!(titled(&opened, "Bryggor och båtplatser").is_some());
}

#[test]
fn an_answer_that_is_imported_as_a_list_finds_its_own_way() {
    let folder = tempfile::tempdir().unwrap();
    let mut opened = sent(Window::default(), folder.path());
    opened.harness.state_mut().ask(Action::ImportFile(workbook(folder.path())));
    opened.wait_for("Svar från Teknik och drift");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Call);
    click(&mut opened, "Anteckna svaret");
    opened.wait_for("1 av 7 förvaltningar har svarat");
}

#[test]
fn a_file_that_is_no_answer_says_so_and_can_be_imported() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lista.csv");
    std::fs::write(&path, "Titel,Ägare\nA,B\n").unwrap();
    let mut opened = Window::default().example(Place::Call);
    opened.harness.state_mut().ask(Action::ReadReturned(path));
    opened.wait_for("Filen är inte en arbetsbok från en datainsamling");
    opened.picture("call-refused");
    click(&mut opened, "Importera som lista");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Import);
}

fn seen(name: &str, window: Window) {
    let folder = tempfile::tempdir().unwrap();
    let mut opened = answered(window, folder.path());
    opened.picture(&format!("call-answer-{name}"));
    click(&mut opened, "Avbryt");
    opened.picture(&format!("call-sent-{name}"));
    click(&mut opened, "Datainsamling: Ny");
    opened.picture(&format!("call-make-{name}"));
}

#[test]
fn it_can_be_seen_in_the_dark_and_in_large_text() {
    seen("dark", Window { theme: ThemeChoice::Dark, ..Window::default() });
    seen("large-text", Window { text_size: 200, ..Window::default() });
}

#[test]
fn it_can_be_seen_on_a_projector_and_in_a_small_window() {
    seen("projector", Window { theme: ThemeChoice::Projector, size: Vec2::new(1920.0, 1080.0), ..Window::default() });
    seen("small", Window { size: Vec2::new(1024.0, 700.0), text_size: 150, ..Window::default() });
}

#[test]
fn it_can_be_seen_in_every_language() {
    for locale in [Locale::Da, Locale::En] {
        let mut opened = Window { locale, ..Window::default() }.example(Place::Call);
        opened.picture(&format!("call-make-{}", locale.code()));
    }
}
