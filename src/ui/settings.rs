//! What the program remembers of a person's choices: language, look, text size, files opened lately.
//!
//! Never anything of an inventory's content; a lost or broken settings file costs nothing but these choices.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::theme::ThemeChoice;
use crate::figure::MatrixLook;
use crate::model::SavedView;
use crate::model::saved_view::Kept;
use crate::text::Locale;

/// How many files are remembered.
pub const RECENT_MAX: usize = 15;
/// How many Word templates are remembered.
pub const TEMPLATES_MAX: usize = 6;
/// The smallest and largest text, in percent.
pub const TEXT_SIZES: std::ops::RangeInclusive<u16> = 90..=200;

/// A file opened lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// What the organisation was called.
    pub name: String,
    /// When it was opened last.
    pub at: Timestamp,
}

/// Which renderer draws the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RendererChoice {
    /// Whatever works.
    #[default]
    Auto,
    /// wgpu: Vulkan, Direct3D, Metal.
    Wgpu,
    /// glow: OpenGL.
    Glow,
}

/// The choices.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the program, as its code.
    pub language: String,
    /// The look.
    pub theme: ThemeChoice,
    /// The text size in percent, within [`TEXT_SIZES`].
    pub text_size: u16,
    /// Whether to do without animation, blinking and shadows.
    pub is_calm: bool,
    /// Which renderer draws the window.
    pub renderer: RendererChoice,
    /// How wide the record card is, in points.
    pub card_width: f32,
    /// How the matrix is drawn.
    pub matrix: MatrixLook,
    /// How the whole list of datasets was arranged last: its order and its columns.
    pub list: Option<Kept<SavedView>>,
    /// The organisation's own starter list beside the standard one.
    pub starter_list: Option<PathBuf>,
    /// Files opened lately, newest first.
    pub recent: Vec<Recent>,
    /// Word templates used lately, newest first.
    pub templates: Vec<PathBuf>,
    /// Where to keep this; `None` in tests and when the system has no place for it.
    #[serde(skip)]
    pub path: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Locale::of_system().code().to_owned(),
            theme: ThemeChoice::default(),
            text_size: 100,
            is_calm: false,
            renderer: RendererChoice::default(),
            card_width: super::theme::size::CARD,
            matrix: MatrixLook::default(),
            list: None,
            starter_list: None,
            recent: Vec::new(),
            templates: Vec::new(),
            path: None,
        }
    }
}

impl Settings {
    /// Reads the settings from where the system keeps them; `portable.toml` beside the program keeps them there instead.
    pub fn load() -> Self {
        let path = folder().map(|folder| folder.join("settings.json"));
        let read = path.as_ref().and_then(|path| std::fs::read_to_string(path).ok());
        let mut settings: Self = read.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
        settings.text_size = settings.text_size.clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end());
        settings.path = path;
        settings
    }

    /// Writes the settings beside their place and renames. A failure is not worth a word: only choices are lost.
    pub fn save(&self) {
        let Some(path) = &self.path else { return };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).ok();
        }
        let Ok(json) = serde_json::to_string_pretty(self) else { return };
        let beside = path.with_extension("json.new");
        if std::fs::write(&beside, json).is_ok() {
            std::fs::rename(&beside, path).ok();
        }
    }

    /// Returns the language of the program.
    pub fn locale(&self) -> Locale {
        Locale::from_code(&self.language).unwrap_or_else(Locale::of_system)
    }

    /// Puts a file first among those opened lately.
    pub fn remember(&mut self, path: &Path, name: &str, at: Timestamp) {
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path: path.to_owned(), name: name.to_owned(), at });
        self.recent.truncate(RECENT_MAX);
    }

    /// Puts a Word template first among those used lately.
    pub fn remember_template(&mut self, path: &Path) {
        self.templates.retain(|known| known != path);
        self.templates.insert(0, path.to_owned());
        self.templates.truncate(TEMPLATES_MAX);
    }
}

/// Returns the folder of the settings.
pub fn folder() -> Option<PathBuf> {
    let portable = std::env::current_exe().ok().and_then(|exe| exe.parent().map(|folder| folder.join("portable.toml")));
    match portable {
        Some(portable) if portable.exists() => portable.parent().map(Path::to_owned),
        _ => directories::ProjectDirs::from("se", "Fyrfalt", "Fyrfalt").map(|dirs| dirs.config_dir().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_opened_again_comes_first_and_the_oldest_falls_out() {
        let mut settings = Settings::default();
        for number in 0..20 {
            settings.remember(Path::new(&format!("/{number}.fyrfalt")), "Kommun", Timestamp::UNIX_EPOCH);
        }
        settings.remember(Path::new("/10.fyrfalt"), "Kommun", Timestamp::UNIX_EPOCH);
        assert_eq!(settings.recent.len(), RECENT_MAX);
        assert_eq!(settings.recent[0].path, Path::new("/10.fyrfalt"));
        assert_eq!(settings.recent[1].path, Path::new("/19.fyrfalt"));
    }

    #[test]
    fn a_template_used_again_comes_first_and_the_oldest_falls_out() {
        let mut settings = Settings::default();
        for number in [0, 1, 2, 3, 4, 5, 6, 3] {
            settings.remember_template(Path::new(&format!("/{number}.docx")));
        }
        assert_eq!(settings.templates, [3, 6, 5, 4, 2, 1].map(|number| PathBuf::from(format!("/{number}.docx"))));
    }

    #[test]
    fn settings_survive_the_disk_and_a_broken_file_is_no_obstacle() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep").join("settings.json");
        let settings = Settings { text_size: 150, theme: ThemeChoice::Projector, path: Some(path.clone()), ..Settings::default() };
        settings.save();
        let read: Settings = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!(Settings { path: Some(path), ..read }, settings);
        assert!(serde_json::from_str::<Settings>("{\"text_size\":120,\"unknown\":1}").is_ok());
    }
}
