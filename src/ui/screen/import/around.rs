//! What our own workbook changes in the sheets around the datasets, as cards: what comes in, what was changed on both sides, what does not come in.
//!
//! What was changed on both sides stays as it is here until somebody chooses; the choice counts for all of it, as it does for the datasets.

use eframe::egui::Ui;

use crate::import::Severity;
use crate::import::own_book::Fate;
use crate::model::merge::Side;
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::Role;
use crate::ui::widget::{Button, UiText as _};
use crate::wording::{self, BookGroup, BookSaid};

use super::issues::{Wish, card_ui};
use super::reading::Loaded;

/// How many lines of a card are shown; the report has all.
const LINES: usize = 12;

/// Shows the cards; returns what is wished of what both have changed.
pub(super) fn ui(ui: &mut Ui, loaded: &Loaded, open: &Open<'_>, text: &Text) -> Option<Wish> {
    let around = loaded.around.as_ref()?;
    let mut wish = None;
    for group in wording::book_groups(around, LINES, open.inventory(), text) {
        let (glyph, severity) = looks(group.is);
        card_ui(ui, glyph, severity, &group.heading, |ui| {
            for line in &group.lines {
                ui.muted(Role::Body, line);
            }
            if group.count > LINES {
                ui.muted(Role::Body, &text.with("book-more", &[("count", (group.count - LINES).into())]));
            }
            if let Some(wished) = choice_ui(ui, &group, text) {
                wish = Some(wished);
            }
        });
    }
    wish
}

/// Returns how many cards want to be looked at.
pub(super) fn count(loaded: &Loaded) -> usize {
    let Some(around) = &loaded.around else { return 0 };
    let lost = around.edits.iter().filter(|edit| !edit.fate.is_taken() && !matches!(edit.fate, Fate::Clash(Some(_)))).count();
    lost + around.issues.len()
}

const fn looks(is: BookSaid) -> (&'static str, Severity) {
    match is {
        BookSaid::Changed(Fate::Taken | Fate::Clash(Some(_))) => (icon::INFO, Severity::Info),
        BookSaid::Changed(Fate::Clash(None) | Fate::OnRecord) | BookSaid::Missing => (icon::HELP, Severity::Check),
        BookSaid::Changed(Fate::Gone | Fate::Retired) | BookSaid::Issue => (icon::WARNING, Severity::Lost),
    }
}

fn choice_ui(ui: &mut Ui, group: &BookGroup, text: &Text) -> Option<Wish> {
    let mut wish = None;
    if group.is == BookSaid::Changed(Fate::Clash(None)) {
        ui.horizontal_wrapped(|ui| {
            for (key, side) in [("importing-clash-ours-all", Side::Ours), ("importing-clash-theirs-all", Side::Theirs)] {
                if Button::outline(&text.with(key, &[("count", group.count.into())])).show(ui).clicked() {
                    wish = Some(Wish::Prefer(Some(side)));
                }
            }
        });
    }
    let is_chosen = matches!(group.is, BookSaid::Changed(Fate::Clash(Some(_))));
    if is_chosen && Button::ghost(text.get("importing-choice-back")).show(ui).clicked() {
        wish = Some(Wish::Prefer(None));
    }
    wish
}
