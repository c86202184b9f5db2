//! What dialogs that ask have in common: a body that scrolls, the key that takes it, and the command it ends in.
//!
//! It asks and changes nothing.

use eframe::egui::{Key, Modifiers, ScrollArea, Ui};

use crate::command::Command;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::toast::Toast;
use crate::wording;

/// Asks for a command, with a way back in sight.
pub(super) fn run(command: Command, count: usize, open: &Open<'_>, cx: &mut Cx<'_>) {
    let what = wording::operation(&command.label(open.inventory()), cx.text);
    cx.ask(Action::run(command));
    // What concerns many is told by whoever performs it.
    if count == 1 {
        let toast = Toast::undoable(cx.text.with("done-what", &[("what", what.into())]));
        cx.ask(Action::Tell(toast));
    }
}

/// Shows the body of a dialog over its foot: it scrolls where the window is low.
pub(super) fn body_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let height = (ui.ctx().content_rect().height() - 230.0).max(96.0);
    ScrollArea::vertical().id_salt("dialog body").max_height(height).auto_shrink([false, true]).show(ui, content).inner
}

/// Tells in a message that nothing can be changed; tells whether that is so.
pub(super) fn is_read_only(open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
    if !open.is_writable {
        cx.ask(Action::Tell(Toast::info(cx.text.get("blocked-read-only").to_owned())));
    }
    !open.is_writable
}

/// Takes Ctrl+Enter out of the input, which does what the primary button does; tells whether it was pressed.
pub(super) fn is_entered(ui: &Ui) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
}
