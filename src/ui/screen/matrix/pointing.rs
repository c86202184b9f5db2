//! Which point people mean: the one under the pointer, the one the keys stand on.
//!
//! The plot and the ranking share it, so that each lights up what the other points at.

use eframe::egui::{Event, EventFilter, Id, Key, Modifiers, Response, Ui, accesskit};

use crate::figure::Direction;
use crate::model::DatasetId;

/// What is pointed at.
#[derive(Debug, Default)]
pub(super) struct Pointing {
    /// Where the keys stand.
    pub(super) at: Option<DatasetId>,
    /// What the pointer is over, in the plot or in the list.
    pub(super) hot: Option<DatasetId>,
    /// Whether the keys were used last, and not the pointer.
    pub(super) is_by_keys: bool,
    /// The point whose explanation was sent away.
    pub(super) hushed: Option<DatasetId>,
    /// What the list shall scroll to.
    pub(super) reveal: Option<DatasetId>,
}

impl Pointing {
    /// Takes in what the pointer is over now.
    pub(super) fn hover(&mut self, ui: &Ui, hot: Option<DatasetId>) {
        if ui.input(|input| input.pointer.is_moving()) {
            self.is_by_keys = false;
        }
        if hot != self.hot {
            self.hushed = None;
            self.hot = hot;
            ui.ctx().request_repaint();
        }
    }

    /// Returns the point that is meant now: by the keys if the plot has them, else by the pointer.
    pub(super) fn meant(&self, ui: &Ui) -> Option<DatasetId> {
        let has_keys = self.is_by_keys && ui.memory(|memory| memory.has_focus(super::plot::id()));
        if has_keys { self.at } else { self.hot }
    }

    /// Puts the keys on a point.
    pub(super) fn walk_to(&mut self, id: DatasetId) {
        self.at = Some(id);
        self.hushed = None;
        self.is_by_keys = true;
    }
}

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Press {
    /// To the next one that way.
    Walk(Direction),
    /// To the first.
    First,
    /// To the last.
    Last,
    /// Open the card.
    Open,
    /// Away with what lies over the view.
    Leave,
}

const KEYS: [(Key, Press); 9] = [
    (Key::ArrowLeft, Press::Walk(Direction::Left)),
    (Key::ArrowRight, Press::Walk(Direction::Right)),
    (Key::ArrowUp, Press::Walk(Direction::Up)),
    (Key::ArrowDown, Press::Walk(Direction::Down)),
    (Key::Home, Press::First),
    (Key::End, Press::Last),
    (Key::Enter, Press::Open),
    (Key::Space, Press::Open),
    (Key::Escape, Press::Leave),
];

/// Takes the keys that a group of things with one focus understands.
pub(super) fn presses(ui: &Ui, group: &Response) -> Vec<Press> {
    if !group.has_focus() {
        return Vec::new();
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(group.id, filter));
    ui.input_mut(|input| KEYS.into_iter().filter(|(key, _)| input.consume_key(Modifiers::NONE, *key)).map(|(_, press)| press).collect())
}

/// Tells whether somebody listens who does not see.
pub(super) fn is_listened_to(ui: &Ui, group: &Response) -> bool {
    ui.ctx().has_accesskit_node(group.id)
}

/// Says which of a group's options has its focus.
pub(super) fn announce(ui: &Ui, group: &Response, option: Option<Id>) {
    if let Some(option) = option {
        ui.ctx().accesskit_node_builder(group.id, |node| node.set_active_descendant(option.accesskit_id()));
    }
}

/// Returns the nodes that a screen reader asked to press.
pub(super) fn pressed_nodes(ui: &Ui) -> Vec<accesskit::NodeId> {
    let is_click = |event: &Event| match event {
        Event::AccessKitActionRequest(request) if request.action == accesskit::Action::Click => Some(request.target_node),
        _ => None,
    };
    ui.input(|input| input.events.iter().filter_map(is_click).collect())
}
