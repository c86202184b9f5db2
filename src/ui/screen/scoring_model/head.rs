//! Over the model: what it is, what can be done with it, the language of its texts, and what keeps it from being used.
//!
//! It says what was wished for; the screen does it.

use eframe::egui::Ui;

use super::draft::Draft;
use crate::alphabet::locale_of;
use crate::model::Language;
use crate::model::scoring::ModelError;
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::edition::head::{self, Offer, Stand, Usual};
use crate::ui::theme::Role;
use crate::ui::widget::Button;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::segment::segment_ui;
use crate::wording;

/// What somebody wishes for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Wish {
    /// Take what is shown into use.
    Use,
    /// Choose another model.
    Change,
    /// Write what is shown to a file.
    Export,
    /// Let go of the draft.
    Drop,
    /// Go back from an earlier version to the one in use.
    Back,
    /// Show the texts of a language.
    Language(Language),
    /// Fill what is empty from a language.
    Fill(Language),
    /// Show what is wrong.
    Show(ModelError),
}

/// What the head shows.
pub(super) struct Head<'a> {
    pub(super) draft: &'a Draft,
    pub(super) is_viewing: bool,
    pub(super) language: Language,
    pub(super) open: &'a Open<'a>,
    pub(super) text: &'a Text,
}

impl Head<'_> {
    /// Shows the header and the bar under it.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Wish> {
        let start = self.draft.start();
        let named = [("name", start.name.get(self.open.language).into()), ("version", start.version.to_string().into())];
        let beside = self.text.with("settings-model-version", &named);
        let wish = head::header_ui(ui, self.text.get("place-scoring-model"), &beside, self.offers(), self.text, cx);
        head::bar_ui(ui, "scoring-bar", |ui| self.bar_ui(ui)).or(wish)
    }

    /// Returns what can be wished for now, the step that comes next first.
    fn offers(&self) -> Vec<Offer<Wish>> {
        let read_only = (!self.open.is_writable).then(|| self.text.get("blocked-read-only").to_owned());
        let keys = ["scoring-use", "scoring-change", "scoring-back"];
        let stand = Stand { keys, is_viewing: self.is_viewing, is_changed: self.draft.is_changed(), read_only, blocked: self.blocked() };
        stand.offers(|usual| match usual {
            Usual::Use => Wish::Use,
            Usual::Change => Wish::Change,
            Usual::Export => Wish::Export,
            Usual::Drop => Wish::Drop,
            Usual::Back => Wish::Back,
        })
    }

    /// Returns why the model cannot be taken into use.
    fn blocked(&self) -> Option<String> {
        if !self.open.is_writable {
            return Some(self.text.get("blocked-read-only").to_owned());
        }
        if let Some(problem) = self.draft.problems().first() {
            return Some(wording::model_error(problem, self.text));
        }
        let is_same = self.open.model().is_some_and(|current| !self.draft.differs_from(current));
        is_same.then(|| self.text.get("scoring-use-nothing").to_owned())
    }

    fn bar_ui(&self, ui: &mut Ui) -> Option<Wish> {
        let text = self.text;
        let mut wish = None;
        let label = |language: Language| {
            let name = locale_of(language).native_name();
            match self.draft.count_missing(language) {
                0 => name.to_owned(),
                count => text.with("scoring-language-missing", &[("language", name.into()), ("count", count.into())]),
            }
        };
        let labels = Language::ALL.map(label);
        let choices: Vec<(Language, &str)> = Language::ALL.into_iter().zip(labels.iter().map(String::as_str)).collect();
        if let Some(language) = segment_ui(ui, text.get("scoring-texts-in"), &choices, self.language) {
            wish = Some(Wish::Language(language));
        }
        if self.is_viewing {
            ui.muted(Role::Body, text.get("scoring-viewing"));
            return wish;
        }
        let is_missing = Language::ALL.iter().any(|language| *language != self.language && self.draft.count_missing(*language) > 0);
        if is_missing && self.open.is_writable {
            let fill = text.with("scoring-fill", &[("language", wording::language(self.language, text).into())]);
            if Button::new(&fill).icon(icon::COPY).show(ui).clicked() {
                wish = Some(Wish::Fill(self.language));
            }
        }
        let problems = self.draft.problems();
        let first = problems.first().map(|first| wording::model_error(first, text));
        if head::draft_ui(ui, self.draft.is_changed(), (problems.len(), "scoring-problems"), first.as_deref(), text) {
            wish = problems.first().cloned().map(Wish::Show);
        }
        wish
    }
}
