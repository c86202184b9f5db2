//! The message files, embedded: one list names them, for all languages at once.
//!
//! What the messages say stands in `assets/lang`, never here.

use super::locale::Locale;

/// One message file in one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source {
    /// The language.
    pub(super) locale: Locale,
    /// The file's name without `.ftl`.
    pub(super) name: &'static str,
    /// What is in it.
    pub(super) text: &'static str,
}

macro_rules! messages {
    ($($name:literal),* $(,)?) => {
        /// Every message file in every language.
        const SOURCES: &[Source] = &[$(
            Source { locale: Locale::Sv, name: $name, text: include_str!(concat!("../../assets/lang/sv/", $name, ".ftl")) },
            Source { locale: Locale::Da, name: $name, text: include_str!(concat!("../../assets/lang/da/", $name, ".ftl")) },
            Source { locale: Locale::En, name: $name, text: include_str!(concat!("../../assets/lang/en/", $name, ".ftl")) },
        )*];
    };
}

messages![
    "asking",
    "board",
    "book",
    "builder",
    "call",
    "card",
    "chart",
    "checklist",
    "cli",
    "common", // the comment keeps one name to a line
    "dataset",
    "datasets",
    "dates",
    "decisions",
    "demand",
    "documents",
    "dialogs",
    "duplicate",
    "whole",
    "errors",
    "fields",
    "figure",
    "gates",
    "grid",
    "history",
    "import",
    "matrix",
    "matrix_move",
    "importing",
    "maintenance",
    "names",
    "operations",
    "overview",
    "process",
    "ranking",
    "report",
    "reports",
    "run",
    "scoring_model",
    "settings",
    "shell",
    "source",
    "starter",
    "template",
    "verify",
    "view",
    "welcome",
    "what_if",
];

/// Returns the message files of one language.
pub(super) fn sources(locale: Locale) -> impl Iterator<Item = Source> {
    SOURCES.iter().copied().filter(move |source| source.locale == locale)
}

impl Source {
    /// Returns the ids of the file's messages, in order.
    pub(super) fn ids(self) -> impl Iterator<Item = &'static str> {
        self.text.lines().filter_map(|line| {
            let (id, _) = line.split_once('=')?;
            let id = id.trim_end();
            let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
            is_id.then_some(id)
        })
    }
}
