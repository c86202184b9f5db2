//! The header: what is edited, what can be done with it, and the bar below.
//!
//! It says what was wished for; each screen has wishes of its own.

use eframe::egui::{Frame, Margin, Panel, Ui, Vec2};

use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Themed as _, size};
use crate::ui::widget::badge::{Badge, Tone};
use crate::ui::widget::bar::view_header_ui;
use crate::ui::widget::{Button, UiText as _, icon_button};

/// The header has words on its buttons from this width on; below it the less common ones are icons.
const WORDS_FROM: f32 = 820.0;

/// Something that can be wished for.
pub(in crate::ui::screen) struct Offer<W> {
    /// The key of its words.
    pub(in crate::ui::screen) key: &'static str,
    pub(in crate::ui::screen) icon: &'static str,
    /// Why it cannot be done now.
    pub(in crate::ui::screen) blocked: Option<String>,
    pub(in crate::ui::screen) wish: W,
}

/// What every thing with versions offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui::screen) enum Usual {
    /// Take what is shown into use.
    Use,
    /// Choose another one.
    Change,
    /// Write what is shown to a file.
    Export,
    /// Let go of the draft.
    Drop,
    /// Go back from an earlier version to the one in use.
    Back,
}

/// How a thing with versions stands.
pub(in crate::ui::screen) struct Stand {
    /// The keys of the words for taking it into use, choosing another and going back.
    pub(in crate::ui::screen) keys: [&'static str; 3],
    /// An earlier version is looked at.
    pub(in crate::ui::screen) is_viewing: bool,
    /// The draft is changed.
    pub(in crate::ui::screen) is_changed: bool,
    /// Why nothing can be changed.
    pub(in crate::ui::screen) read_only: Option<String>,
    /// Why it cannot be taken into use.
    pub(in crate::ui::screen) blocked: Option<String>,
}

impl Stand {
    /// Returns what can be wished for now, the step that comes next first.
    pub(in crate::ui::screen) fn offers<W>(self, wish: impl Fn(Usual) -> W) -> Vec<Offer<W>> {
        let offer = |key, icon, blocked, usual| Offer { key, icon, blocked, wish: wish(usual) };
        let [taken, change, back] = self.keys;
        let export = offer("scoring-export", icon::EXPORT, None, Usual::Export);
        if self.is_viewing {
            return vec![offer("scoring-use-again", icon::CHECK, self.blocked, Usual::Use), export, offer(back, icon::ARROW_LEFT, None, Usual::Back)];
        }
        let mut offers = vec![offer(taken, icon::CHECK, self.blocked, Usual::Use), offer(change, icon::REFRESH, self.read_only, Usual::Change), export];
        offers.extend(self.is_changed.then(|| offer("scoring-drop-draft", icon::UNDO, None, Usual::Drop)));
        offers
    }
}

/// Says that there is a draft, or how many things are wrong in it; tells whether somebody wants to see the first of these.
pub(in crate::ui::screen) fn draft_ui(ui: &mut Ui, is_changed: bool, problems: (usize, &str), first: Option<&str>, text: &Text) -> bool {
    let (count, key) = problems;
    let Some(first) = first else {
        if is_changed {
            Badge::new(Tone::Warn, text.get("scoring-draft")).icon(icon::PENCIL).show(ui);
        }
        return false;
    };
    ui.icon(icon::WARNING, size::ICON_SMALL, ui.palette().warn);
    Button::link(&text.with(key, &[("count", count.into())])).tooltip(first).show(ui).clicked()
}

/// Shows the header; the first of the offers is the one that comes next. Returns what was wished for.
pub(in crate::ui::screen) fn header_ui<W>(ui: &mut Ui, title: &str, beside: &str, offers: Vec<Offer<W>>, text: &Text, cx: &mut Cx<'_>) -> Option<W> {
    let is_wide = ui.available_width() >= WORDS_FROM;
    let mut wish = None;
    view_header_ui(ui, title, beside, |ui| {
        for (index, offer) in offers.into_iter().enumerate() {
            let (name, blocked) = (text.get(offer.key), offer.blocked.as_deref());
            let response = match (index, is_wide) {
                (0, _) => Button::primary(name).blocked(blocked).show(ui),
                (_, true) => Button::new(name).icon(offer.icon).blocked(blocked).show(ui),
                (_, false) => icon_button(ui, offer.icon, name, blocked),
            };
            if index == 0 {
                cx.region(&response);
            }
            if response.clicked() {
                wish = Some(offer.wish);
            }
        }
    });
    wish
}

/// Shows the bar under the header.
pub(in crate::ui::screen) fn bar_ui<R>(ui: &mut Ui, id: &'static str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let fill = ui.palette().bg;
    let frame = Frame::new().fill(fill).inner_margin(Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top: 0, bottom: 8 });
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = Vec2::new(12.0, 6.0);
        content(ui)
    };
    Panel::top(id).frame(frame).show_separator_line(true).show(ui, |ui| ui.horizontal_wrapped(row).inner).inner
}
