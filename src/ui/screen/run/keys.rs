//! What was pressed in a run. Digits come as text, so that `?` is found on every keyboard, and so do numbers of a keypad.
//!
//! What a press does is decided by who asked.

use eframe::egui::{Event, EventFilter, Id, ImeEvent, Key, Modifiers, Popup, Ui};

/// Something pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Press {
    /// A letter, a digit or a sign; letters in lower case.
    Sign(char),
    Enter,
    Left,
    Right,
    Up,
    Down,
    /// To the next dataset, or the one before.
    PageDown,
    PageUp,
    Delete,
    Escape,
}

/// Returns what was pressed outside text fields, menus and dialogs, in order; keys that something else has the focus for are left to it.
pub(super) fn presses(ui: &Ui, page: Id) -> Vec<Press> {
    let is_busy = ui.ctx().text_edit_focused() || Popup::is_any_open(ui.ctx()) || ui.memory(|memory| memory.top_modal_layer().is_some());
    if is_busy {
        return Vec::new();
    }
    let focused = ui.memory(eframe::egui::Memory::focused);
    let is_own = focused.is_none_or(|focused| focused == page);
    if focused == Some(page) {
        let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(page, filter));
    }
    ui.input(|input| {
        let press = |event: &Event| match event {
            Event::Text(text) | Event::Ime(ImeEvent::Commit(text)) => {
                let sign = text.chars().next().filter(|_| text.chars().count() == 1)?;
                (is_own || sign.is_ascii_digit() || sign == '?').then(|| Press::Sign(sign.to_lowercase().next().unwrap_or(sign)))
            }
            Event::Key { key, pressed: true, modifiers, .. } if *modifiers == Modifiers::NONE => key_press(*key, is_own),
            _ => None,
        };
        input.events.iter().filter_map(press).collect()
    })
}

fn key_press(key: Key, is_own: bool) -> Option<Press> {
    Some(match key {
        Key::Escape => Press::Escape,
        Key::PageDown => Press::PageDown,
        Key::PageUp => Press::PageUp,
        _ if !is_own => return None,
        Key::Enter => Press::Enter,
        Key::ArrowLeft => Press::Left,
        Key::ArrowRight => Press::Right,
        Key::ArrowUp => Press::Up,
        Key::ArrowDown => Press::Down,
        Key::Delete | Key::Backspace => Press::Delete,
        _ => return None,
    })
}
