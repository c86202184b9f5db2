//! What can be done with the datasets that are chosen together, in place of the filter bar.
//!
//! It asks; each deed is one operation, and so one step back.

use eframe::egui::{Align, Id, Layout, Ui, accesskit};

use super::chosen::Chosen;
use crate::model::{DatasetId, Stage};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::Role;
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::chip::Chip;
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

/// Below this width words give way to icons.
const WORDS_FROM: f32 = 860.0;

/// Shows the bar.
pub(super) fn bar_ui(ui: &mut Ui, chosen: &mut Chosen, any_ended: usize, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let is_wide = ui.available_width() >= WORDS_FROM;
    let has_ended = |id: &DatasetId| open.inventory().outcome(*id).is_some();
    // Who is asked about is gathered when something is pressed: there may be thousands.
    let working = || chosen.iter().filter(|id| !has_ended(id)).collect::<Vec<_>>();
    let ended = || chosen.iter().filter(has_ended).collect::<Vec<_>>();
    let has_any_ended = any_ended > 0 && chosen.iter().any(|id| has_ended(&id));
    let read_only = (!open.is_writable).then(|| text.get("blocked-read-only"));
    let none = chosen.iter().all(|id| has_ended(&id)).then(|| text.get("board-all-ended"));
    let mut is_cleared = false;
    filter_bar_ui(ui, |ui| {
        let count = ui.line(Role::Label, &text.with("board-chosen", &[("count", chosen.len().into())]));
        ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(accesskit::Live::Polite));
        let button = |ui: &mut Ui, sign: &str, name: &str, blocked: Option<&str>| {
            let pressed = if is_wide { Button::new(name).icon(sign).blocked(blocked).show(ui) } else { icon_button(ui, sign, name, blocked) };
            pressed.clicked()
        };
        match read_only.or(none) {
            None => {
                if let Some(stage) = move_ui(ui, is_wide, &text) {
                    cx.ask(Action::Ask(Asked::Move(working(), stage)));
                }
            }
            blocked => drop(button(ui, icon::ARROW_RIGHT, text.get("board-chosen-move"), blocked)),
        }
        if button(ui, icon::CIRCLE_CHECK, text.get("board-tick"), read_only.or(none)) {
            cx.ask(Action::Ask(Asked::Tick(working(), None)));
        }
        if button(ui, icon::FLAG, text.get("action-decide"), read_only) {
            cx.ask(Action::Ask(Asked::Decide(chosen.ids(), None)));
        }
        if button(ui, icon::INBOX, text.get("board-conclude"), read_only.or(none)) {
            cx.ask(Action::Ask(Asked::Conclude(working(), None)));
        }
        if has_any_ended && button(ui, icon::REFRESH, text.get("board-reopen"), read_only) {
            cx.ask(Action::Ask(Asked::Reopen(ended())));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let clear = text.get("board-chosen-clear");
            let pressed = if is_wide { Button::ghost(clear).icon(icon::CLOSE).show(ui) } else { icon_button(ui, icon::CLOSE, clear, None) };
            is_cleared = pressed.clicked();
        });
    });
    if is_cleared {
        chosen.clear();
    }
}

/// Offers the stages to move to; returns the one that was picked now.
fn move_ui(ui: &mut Ui, is_wide: bool, text: &Text) -> Option<Stage> {
    let names = Stage::ALL.map(|stage| wording::stage(stage, text));
    let chip = Chip {
        id: Id::unique("board chosen move"),
        icon: Some(icon::ARROW_RIGHT),
        text: text.get("board-chosen-move"),
        is_active: false,
        is_wide,
        all: None,
        search: text.get("chip-search"),
    };
    chip.show(ui, &names.map(|name| (name, None)), None).flatten().and_then(|at| Stage::ALL.get(at)).copied()
}
