//! Gives the focus back to what had it before something lay over the window: a dialog, a menu, the palette.
//!
//! It knows ids only, and takes the focus from nobody: where somebody has it, it stays.

use eframe::egui::{Context, Id, Popup};

/// What had the focus while nothing lay over the window.
#[derive(Debug, Default)]
pub struct FocusKeeper {
    held: Option<Id>,
    is_covered: bool,
}

impl FocusKeeper {
    /// Notes who has the focus, or gives it back once what lay over the window is gone. To be called at the beginning of a frame.
    ///
    /// `home` has it where nobody had it before, or who had it is gone.
    pub fn begin(&mut self, ctx: &Context, home: Option<Id>) {
        let (focused, has_modal) = ctx.memory(|memory| (memory.focused(), memory.top_modal_layer().is_some()));
        let is_covered = has_modal || Popup::is_any_open(ctx);
        let was_covered = std::mem::replace(&mut self.is_covered, is_covered);
        if is_covered {
            return;
        }
        if focused.is_some() {
            self.held = focused;
        } else if was_covered {
            let is_there = |id: &Id| ctx.read_response(*id).is_some();
            if let Some(id) = self.held.filter(is_there).or_else(|| home.filter(is_there)) {
                ctx.memory_mut(|memory| memory.request_focus(id));
                ctx.request_repaint();
            }
        }
    }
}
