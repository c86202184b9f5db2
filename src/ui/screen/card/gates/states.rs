//! The four states of a gate side by side: one stop for the keyboard, with arrows from state to state.
//!
//! What was picked comes back; nothing is taken here.

use eframe::egui::{EventFilter, Id, Key, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::model::{GateId, GateState};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::{focus_ring, take_key};
use crate::ui::widget::label::{galley, width};
use crate::wording;

const GAP: f32 = 4.0;
/// The least room at the left and right of a word.
const PAD: f32 = 4.0;
/// The most room at the left and right of a word.
const PAD_MAX: f32 = 10.0;

/// What was done to the states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Touch {
    /// A state was pressed: it is meant.
    Press(GateState),
    /// The keys have moved to a state, which is not taken yet.
    Move(GateState),
    /// The state that the keys have moved to is meant.
    Take,
    /// It is not meant after all.
    Drop,
    /// On to the gate before (-1) or after (1).
    Step(isize),
}

/// The states of one gate.
pub(super) struct States<'a> {
    pub(super) id: Id,
    pub(super) gate: GateId,
    pub(super) chosen: GateState,
    /// Whether the chosen state has not been taken yet.
    pub(super) is_waiting: bool,
    pub(super) is_writable: bool,
    pub(super) text: &'a Text,
}

impl States<'_> {
    /// Shows the states; returns what was done and the response of the whole.
    pub(super) fn ui(&self, ui: &mut Ui) -> (Option<Touch>, Response) {
        let names = GateState::ALL.map(|state| wording::gate_state(state, self.text));
        let widths = names.map(|name| width(ui, Role::CaptionStrong, name));
        let room = ui.available_width();
        let pad = (room - widths.iter().sum::<f32>() - 3.0 * GAP) / 8.0;
        // Where they do not fit side by side they stand two and two.
        let columns = if pad < PAD { 2 } else { 4 };
        let rows = 4 / columns;
        let half = (room - GAP) / 2.0;
        let cell = |index: usize| if columns == 2 { half } else { widths[index] + 2.0 * pad.min(PAD_MAX) };
        let wide = if columns == 2 { room } else { (0..4).map(cell).sum::<f32>() + 3.0 * GAP };
        let high = rows as f32 * size::CONTROL + (rows - 1) as f32 * GAP;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(wide, high), Sense::hover());
        let sense = if self.is_writable { Sense::focusable_noninteractive() } else { Sense::hover() };
        let response = ui.interact(rect, self.id, sense);
        let spoken = format!("{}: {}", wording::gate(self.gate, self.text), names[self.chosen as usize]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::RadioGroup, self.is_writable, &spoken));
        let mut touch = self.keys(ui, &response);
        let mut at = rect.min;
        for (index, state) in GateState::ALL.into_iter().enumerate() {
            let place = Rect::from_min_size(at, Vec2::new(cell(index), size::CONTROL));
            if self.cell_ui(ui, place, state, names[index]) {
                touch = Some(Touch::Press(state));
            }
            let is_last = (index + 1) % columns == 0;
            at = if is_last { pos2(rect.left(), place.bottom() + GAP) } else { pos2(place.right() + GAP, at.y) };
        }
        focus_ring(ui, rect.expand(1.0), &response);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        (touch, response)
    }

    fn keys(&self, ui: &Ui, response: &Response) -> Option<Touch> {
        if !response.has_focus() || !self.is_writable {
            return None;
        }
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: self.is_waiting, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, filter));
        let take = |key: Key| take_key(ui, key);
        let sideways = take(Key::ArrowRight) - take(Key::ArrowLeft);
        let up_down = take(Key::ArrowDown) - take(Key::ArrowUp);
        if sideways != 0 {
            let at = (self.chosen as usize).saturating_add_signed(sideways).min(GateState::ALL.len() - 1);
            return Some(Touch::Move(GateState::ALL[at]));
        }
        if up_down != 0 {
            return Some(Touch::Step(up_down));
        }
        if take(Key::Enter) + take(Key::Space) > 0 {
            return Some(Touch::Take);
        }
        (self.is_waiting && take(Key::Escape) > 0).then_some(Touch::Drop)
    }

    /// Shows one state; returns whether it was pressed.
    fn cell_ui(&self, ui: &Ui, rect: Rect, state: GateState, name: &str) -> bool {
        let palette = ui.palette();
        let is_chosen = state == self.chosen;
        // Not focusable: the whole is one stop, and arrows go from state to state.
        let response = ui.interact(rect, self.id.with(state), if self.is_writable { Sense::CLICK } else { Sense::hover() });
        let spoken = format!("{}: {name}", wording::gate(self.gate, self.text));
        response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, self.is_writable, is_chosen, &spoken));
        let (soft, ink) = match state {
            GateState::Unassessed => (palette.press, palette.text),
            GateState::Clear => (palette.ok_soft, palette.ok),
            GateState::ActionNeeded => (palette.warn_soft, palette.warn),
            GateState::Blocked => (palette.err_soft, palette.err),
        };
        let (fill, edge, ink) = match is_chosen {
            true => (soft, Stroke::new(if palette.is_projector { 3.0 } else { 1.5 }, ink), ink),
            false if response.hovered() && self.is_writable => (palette.press, Stroke::new(1.0, palette.border), palette.text),
            false => (palette.bg, Stroke::new(1.0, if palette.is_projector { palette.border } else { palette.line }), palette.text),
        };
        ui.painter().rect(rect, size::RADIUS_SMALL, fill, edge, StrokeKind::Inside);
        let role = if is_chosen { Role::CaptionStrong } else { Role::Caption };
        let words = galley(ui, role, name, ink, rect.width() - 4.0);
        ui.painter().galley(rect.center() - words.size() / 2.0, words, ink);
        response.clicked()
    }
}
