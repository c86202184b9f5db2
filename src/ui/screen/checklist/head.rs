//! Over the checklist: what it is, what can be done with it, the language of its texts, and who follows which version.
//!
//! It says what was wished for; the screen does it.

use eframe::egui::{Frame, Margin, Panel, Ui, Vec2};

use super::draft::Draft;
use crate::alphabet::locale_of;
use crate::model::checklist::ChecklistError;
use crate::model::checklist::succession::Following;
use crate::model::{Checklist, Language};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::{Badge, Tone};
use crate::ui::widget::bar::view_header_ui;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::{Button, icon_button};
use crate::wording;

/// The header has words on its buttons from this width on; below it the less common ones are icons.
const WORDS_FROM: f32 = 820.0;

/// What somebody wishes for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Wish {
    /// Take what is shown into use.
    Use,
    /// Choose another checklist.
    Change,
    /// Write what is shown to a file.
    Export,
    /// Let go of the draft.
    Drop,
    /// Go back from an earlier version to the one in use.
    Back,
    /// Choose which datasets follow the newest version.
    TakeUp,
    /// Show the texts of a language.
    Language(Language),
    /// Show what is wrong.
    Show(ChecklistError),
}

/// What the head shows.
pub(super) struct Head<'a> {
    pub(super) draft: &'a Draft,
    pub(super) current: &'a Checklist,
    pub(super) following: &'a Following,
    pub(super) is_viewing: bool,
    pub(super) language: Language,
    pub(super) open: &'a Open<'a>,
    pub(super) text: &'a Text,
}

impl Head<'_> {
    /// Shows the header and the bar under it.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Wish> {
        let mut wish = None;
        let start = self.draft.start();
        let named = [("name", start.name.get(self.open.language).into()), ("version", start.version.to_string().into())];
        let beside = self.text.with("settings-model-version", &named);
        let is_wide = ui.available_width() >= WORDS_FROM;
        view_header_ui(ui, self.text.get("place-checklist"), &beside, |ui| wish = self.actions_ui(ui, is_wide, cx));
        let fill = ui.palette().bg;
        let frame = Frame::new().fill(fill).inner_margin(Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top: 0, bottom: 8 });
        Panel::top("checklist bar").frame(frame).show_separator_line(true).show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(12.0, 6.0);
                wish = self.bar_ui(ui).or(wish.take());
            });
        });
        wish
    }

    fn actions_ui(&self, ui: &mut Ui, is_wide: bool, cx: &mut Cx<'_>) -> Option<Wish> {
        let text = self.text;
        let mut wish = None;
        let blocked = self.blocked();
        let key = if self.is_viewing { "scoring-use-again" } else { "editor-use" };
        let response = Button::primary(text.get(key)).blocked(blocked.as_deref()).show(ui);
        cx.region(&response);
        if response.clicked() {
            wish = Some(Wish::Use);
        }
        let read_only = (!self.open.is_writable).then(|| text.get("blocked-read-only"));
        let mut offer = |ui: &mut Ui, key: &str, glyph: &str, blocked: Option<&str>, asked: Wish| {
            let name = text.get(key);
            let response = if is_wide { Button::new(name).icon(glyph).blocked(blocked).show(ui) } else { icon_button(ui, glyph, name, blocked) };
            if response.clicked() {
                wish = Some(asked);
            }
        };
        if self.is_viewing {
            offer(ui, "scoring-export", icon::EXPORT, None, Wish::Export);
            offer(ui, "editor-back", icon::ARROW_LEFT, None, Wish::Back);
            return wish;
        }
        offer(ui, "editor-change", icon::REFRESH, read_only, Wish::Change);
        offer(ui, "scoring-export", icon::EXPORT, None, Wish::Export);
        if self.draft.is_changed() {
            offer(ui, "scoring-drop-draft", icon::UNDO, None, Wish::Drop);
        }
        wish
    }

    /// Returns why the checklist cannot be taken into use.
    fn blocked(&self) -> Option<String> {
        if !self.open.is_writable {
            return Some(self.text.get("blocked-read-only").to_owned());
        }
        if let Some(problem) = self.draft.problems().first() {
            return Some(wording::checklist_error(problem, self.text));
        }
        (!self.draft.differs_from(self.current)).then(|| self.text.get("editor-use-nothing").to_owned())
    }

    fn bar_ui(&self, ui: &mut Ui) -> Option<Wish> {
        let text = self.text;
        let mut wish = None;
        let choices = Language::ALL.map(|language| (language, locale_of(language).native_name()));
        if let Some(language) = segment_ui(ui, text.get("scoring-texts-in"), &choices, self.language) {
            wish = Some(Wish::Language(language));
        }
        if self.is_viewing {
            ui.muted(Role::Body, text.get("scoring-viewing"));
            return wish;
        }
        match self.draft.problems() {
            [] if self.draft.is_changed() => drop(Badge::new(Tone::Warn, text.get("scoring-draft")).icon(icon::PENCIL).show(ui)),
            [] => {}
            [first, ..] => {
                let sentence = text.with("editor-problems", &[("count", self.draft.problems().len().into())]);
                ui.icon(icon::WARNING, size::ICON_SMALL, ui.palette().warn);
                if Button::link(&sentence).tooltip(&wording::checklist_error(first, text)).show(ui).clicked() {
                    wish = Some(Wish::Show(first.clone()));
                }
            }
        }
        let behind = self.following.behind(self.current.version);
        if behind > 0 {
            let sentence = text.with("editor-behind", &[("count", behind.into())]);
            let blocked = (!self.open.is_writable).then(|| text.get("blocked-read-only"));
            if Button::outline(&sentence).icon(icon::LAYERS).blocked(blocked).tooltip(text.get("editor-behind-help")).show(ui).clicked() {
                wish = Some(Wish::TakeUp);
            }
        }
        wish
    }
}
