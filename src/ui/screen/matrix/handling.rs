//! What the screen does with moves: it puts the question on the screen, saves or puts back, and says what the keys do meanwhile.
//!
//! Where a point goes is [`super::drag`]'s business, what explains it [`super::ask`]'s.

use eframe::egui::{Rect, Ui, accesskit};

use super::ask::{Ask, Verdict};
use super::drag::{Fate, Glide, Hands, Held, Moving};
use super::plot::Deed;
use super::{MatrixScreen, foot, plot};
use crate::command::Command;
use crate::figure::MatrixLayout;
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::Role;
use crate::ui::toast::Toast;
use crate::ui::widget::UiText as _;
use crate::ui::widget::bar::status_bar_ui;
use crate::ui::widget::segment::segment_ui;
use crate::wording;

/// Below this width of the view the header has no room for how points glide.
const GLIDE_FROM: f32 = 520.0;

impl Hands {
    /// Tells whether the hands rest, so that what is pointed at can be explained.
    pub(super) const fn is_idle(&self) -> bool {
        self.moving.is_rest() && !self.chosen.is_drawing()
    }

    /// Puts the point down, puts it back, or holds it on.
    pub(super) fn decide(&mut self, ui: &Ui, fate: Fate) -> Option<Deed> {
        if fate == Fate::Back {
            self.moving = Moving::Rest;
            ui.ctx().request_repaint();
        }
        (fate == Fate::Down).then_some(Deed::Drop)
    }

    /// Gives the keys back to the plot after a question; while it is there nothing under it can have them.
    pub(super) fn come_back(&mut self, ui: &Ui) {
        if self.comes_back && ui.memory(|memory| memory.top_modal_layer().is_none()) {
            self.comes_back = false;
            ui.memory_mut(|memory| memory.request_focus(plot::id()));
        } else if self.comes_back {
            ui.ctx().request_repaint();
        }
    }

    /// Shows how points glide.
    pub(super) fn glide_ui(&mut self, ui: &mut Ui, text: &Text) {
        if ui.available_width() < GLIDE_FROM {
            return;
        }
        let choices = [(Glide::Free, text.get("matrix-glide-free")), (Glide::Steps, text.get("matrix-glide-steps"))];
        if let Some(glide) = segment_ui(ui, text.get("matrix-glide"), &choices, self.glide) {
            self.glide = glide;
        }
    }

    /// Takes a dataset out of the tray.
    pub(super) fn pull(&mut self, id: DatasetId, open: &Open<'_>) {
        if let Some(held) = Held::take(open, id, Some(eframe::egui::Vec2::ZERO)) {
            self.moving = Moving::Held(held);
        }
    }

    /// Puts the point down, and asks why it was moved.
    pub(super) fn drop(&mut self, ui: &Ui, open: &Open<'_>) {
        if let Moving::Held(held) = std::mem::take(&mut self.moving)
            && let Some(ask) = Ask::new(held, open)
        {
            self.moving = Moving::Asking(Box::new(ask));
        }
        ui.ctx().request_repaint();
    }
}

/// Shows the question about a point that was put down; afterwards the keys are where they were.
pub(super) fn ask_ui(ui: &Ui, hands: &mut Hands, layout: &MatrixLayout, figure: Rect, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Moving::Asking(ask) = &mut hands.moving else { return };
    if ask.ui(ui.ctx(), figure, layout, open, cx) != Verdict::Stays {
        hands.moving = Moving::Rest;
        hands.comes_back = true;
        ui.ctx().request_repaint();
    }
}

/// Lets a dataset stand where its scores say, if somebody gave it another place.
pub(super) fn clear(id: DatasetId, open: &Open<'_>, cx: &mut Cx<'_>) {
    let command = Command::ClearOverride(id);
    if open.is_writable && open.inventory().place_override(id).is_some() && command.plan(open.inventory()).is_ok() {
        let what = wording::operation(&command.label(open.inventory()), cx.text);
        let toast = Toast::undoable(cx.text.with("done-what", &[("what", what.into())]));
        cx.ask(Action::run(command));
        cx.ask(Action::Tell(toast));
    }
}

impl MatrixScreen {
    /// Shows what is being found at the gates of those that are chosen.
    pub(super) fn gates_ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if let Some(form) = &mut self.hands.gates
            && !form.ui(ui, &self.hands.chosen, open, cx)
        {
            self.hands.gates = None;
            self.hands.comes_back = true;
            ui.ctx().request_repaint();
        }
    }
}

/// Shows the foot: what signs mean, or what the keys do with the point that is held.
pub(super) fn foot_ui(ui: &mut Ui, moving: &Moving, has_moved: bool, text: &Text) {
    let Moving::Held(held) = moving else { return foot::foot_ui(ui, has_moved, text) };
    let key = if held.is_by_keys() { "matrix-held-keys" } else { "matrix-held-pointer" };
    let standing = held.at.map_or_else(String::new, |(value, cost)| {
        text.with("matrix-held-at", &[("value", text.number(value, 1).into()), ("cost", text.number(cost, 1).into())])
    });
    let left = |ui: &mut Ui| {
        let response = ui.line(Role::CaptionStrong, &standing);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
    };
    status_bar_ui(ui, left, text.get(key));
}
