//! Gives the focus back to what had it before something lay over the window: a dialog, a menu, the palette.
//!
//! It knows ids only, and takes the focus from nobody: where somebody has it, it stays.

use eframe::egui::{Context, Id, Popup};

/// What had the focus while nothing lay over the window.
#[derive(Debug, Default)]
pub struct FocusKeeper {
    /// Who had it last, perhaps a while ago.
    held: Option<Id>,
    /// Who had it just before something lay over the window, if anybody.
    last: Option<Id>,
    is_covered: bool,
    /// What lies over the window takes every key: a dialog, not only a menu.
    is_modal: bool,
    /// The home of the screen that was shown last.
    home: Option<Id>,
    /// The home that had the focus when its screen was left.
    left: Option<Id>,
}

impl FocusKeeper {
    /// Notes who has the focus, or gives it back once what lay over the window is gone. To be called at the beginning of a frame.
    ///
    /// After a dialog it goes back to who had it; after a menu only to `home`, which also has it where nobody else did: a field that somebody
    /// has left for a menu is not entered again. A home that had it when its screen was left has it again when the screen comes back.
    pub fn begin(&mut self, ctx: &Context, home: Option<Id>) {
        let (focused, has_modal) = ctx.memory(|memory| (memory.focused(), memory.top_modal_layer().is_some()));
        let was_home = std::mem::replace(&mut self.home, home);
        if home.is_none() && was_home.is_some() {
            self.left = was_home.filter(|was| self.held == Some(*was));
        }
        let is_covered = has_modal || Popup::is_any_open(ctx);
        let was_covered = std::mem::replace(&mut self.is_covered, is_covered);
        if is_covered {
            self.is_modal |= has_modal;
            return;
        }
        let was_modal = std::mem::take(&mut self.is_modal);
        if focused.is_none() && was_covered {
            let is_there = |id: &Id| ctx.read_response(*id).is_some();
            let last = self.last.filter(|id| was_modal && is_there(id));
            let is_elsewhere = self.held.is_some_and(|held| Some(held) != home && is_there(&held));
            if let Some(id) = last.or_else(|| home.filter(|home| !is_elsewhere && is_there(home))) {
                ctx.memory_mut(|memory| memory.request_focus(id));
                ctx.request_repaint();
            }
        }
        if let Some(home) = home.filter(|home| self.left == Some(*home) && ctx.read_response(*home).is_some()) {
            self.left = None;
            if focused.is_none() {
                ctx.memory_mut(|memory| memory.request_focus(home));
                ctx.request_repaint();
            }
        }
        // A press of the pointer takes the focus from whoever has it, later in this frame.
        self.last = focused.filter(|_| !ctx.input(|input| input.pointer.any_click()));
        if focused.is_some() {
            self.held = focused;
        }
    }
}
