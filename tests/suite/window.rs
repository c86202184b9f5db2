//! The program's window without a window: for tests that click and type, and for pictures.
//!
//! It holds no tests of its own. Set `FYRFALT_PICTURES` to a folder to see what a test saw.

use std::path::PathBuf;

use eframe::egui::{self, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::Command;
use fyrfalt::example::{self, Step};
use fyrfalt::model::{Language, ScoringModel};
use fyrfalt::session::{Session, new_uuid};
use fyrfalt::text::Locale;
use fyrfalt::ui::App;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::picker::ScriptedPicker;
use fyrfalt::ui::settings::Settings;
use fyrfalt::ui::theme::ThemeChoice;
use jiff::civil::{Date, date};

/// The day on which the window is open.
pub(crate) const TODAY: Date = date(2026, 11, 21);

/// The size the screens are designed for.
pub(crate) const DESIGNED: Vec2 = Vec2::new(1366.0, 768.0);

/// A window to be opened.
pub(crate) struct Window {
    pub(crate) locale: Locale,
    pub(crate) theme: ThemeChoice,
    pub(crate) size: Vec2,
    /// In percent.
    pub(crate) text_size: u16,
    /// What the file dialogs answer, first to last.
    pub(crate) answers: Vec<PathBuf>,
    /// The system has no file dialogs.
    pub(crate) is_mute: bool,
}

impl Default for Window {
    fn default() -> Self {
        Self { locale: Locale::Sv, theme: ThemeChoice::Light, size: DESIGNED, text_size: 100, answers: Vec::new(), is_mute: false }
    }
}

/// A window with the folder its file lies in.
pub(crate) struct Opened {
    pub(crate) harness: Harness<'static, App>,
    pub(crate) folder: tempfile::TempDir,
}

impl Window {
    /// Opens the window at its first screen.
    pub(crate) fn welcome(self) -> Opened {
        let folder = tempfile::tempdir().unwrap();
        Opened { harness: self.harness(|_| {}), folder }
    }

    /// Opens the window at its first screen, with choices made before; language, look and size are those of the window.
    pub(crate) fn welcome_with(self, settings: Settings) -> Opened {
        let folder = tempfile::tempdir().unwrap();
        Opened { harness: self.harness_with(settings, |_| {}), folder }
    }

    /// Opens the window with the example inventory, at a screen.
    pub(crate) fn example(self, place: Place) -> Opened {
        let language = match self.locale {
            Locale::Sv => Language::Sv,
            Locale::Da => Language::Da,
            Locale::En => Language::En,
        };
        let example = example::build(language, &ScoringModel::standard(), TODAY, &mut new_uuid);
        self.steps(place, example.steps())
    }

    /// Opens the window with an inventory that commands made, at a screen.
    pub(crate) fn inventory(self, place: Place, commands: impl IntoIterator<Item = Command>) -> Opened {
        self.steps(place, commands.into_iter().map(Step::from))
    }

    fn steps(self, place: Place, steps: impl Iterator<Item = Step>) -> Opened {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("inventory.fyrfalt");
        let mut session = Session::create(&path, "karin", || {}).unwrap();
        for step in steps {
            let command = step.command(|name| session.snapshot(name));
            session.run(&command, None).unwrap();
        }
        session.settle();
        let mut harness = self.harness(move |app| {
            app.show(session);
            app.ask(Action::Go(place));
        });
        harness.run_steps(3);
        Opened { harness, folder }
    }

    fn harness(self, prepare: impl FnOnce(&mut App) + 'static) -> Harness<'static, App> {
        self.harness_with(Settings::default(), prepare)
    }

    fn harness_with(self, settings: Settings, prepare: impl FnOnce(&mut App) + 'static) -> Harness<'static, App> {
        let settings = Settings { language: self.locale.code().to_owned(), theme: self.theme, text_size: self.text_size, is_calm: true, ..settings };
        let picker = if self.is_mute { ScriptedPicker::mute() } else { ScriptedPicker::new(self.answers) };
        // Larger text leaves fewer points in the same window.
        let points = self.size * 100.0 / f32::from(self.text_size);
        let mut harness = Harness::builder().with_size(points).with_max_steps(20).build_eframe(move |cc| {
            let mut app = App::with_picker(&cc.egui_ctx, settings, Box::new(picker)).at(TODAY);
            prepare(&mut app);
            app
        });
        harness.run_steps(2);
        harness
    }
}

impl Opened {
    /// Replaces the text of a field, found by its name, and leaves the focus in it.
    pub(crate) fn type_into(&mut self, field: &str, text: &str) {
        let node = self.harness.get_by_role_and_label(egui::accesskit::Role::TextInput, field);
        node.focus();
        node.click();
        self.harness.run_ok();
        self.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        self.harness.run_ok();
        self.harness.get_by_role_and_label(egui::accesskit::Role::TextInput, field).type_text(text);
        self.harness.run_ok();
    }

    /// Presses Ctrl and a key.
    pub(crate) fn ctrl(&mut self, key: egui::Key) {
        self.harness.key_press_modifiers(egui::Modifiers::COMMAND, key);
        self.harness.run_ok();
    }

    /// Waits for a word to show that is worked out in the background.
    pub(crate) fn wait_for(&mut self, label: &str) {
        for _ in 0..2_400 {
            self.harness.run_ok();
            if self.harness.query_by_label(label).is_some() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        panic!("{label:?} has not come");
    }

    /// Writes what the window shows to the folder of pictures, if there is one.
    pub(crate) fn picture(&mut self, name: &str) {
        let Some(folder) = std::env::var_os("FYRFALT_PICTURES") else { return };
        let image = self.harness.render().unwrap();
        std::fs::create_dir_all(&folder).unwrap();
        image.save(PathBuf::from(folder).join(format!("{name}.png"))).unwrap();
    }
}
