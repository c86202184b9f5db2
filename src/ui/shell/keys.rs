//! Keys: from what was pressed to verbs, and F6 through the regions of the window.

use eframe::egui::{Context, Id, Key, KeyboardShortcut, Modifiers};

use crate::ui::screen::datasets::grid::has_keys;
use crate::ui::verb::{ALSO, Standing, Verb};

/// Takes the shortcuts that were pressed out of the input and returns what they stand for.
///
/// While text is being typed, undo, redo and the keys that choose words belong to the text.
pub fn pressed(ctx: &Context, standing: Standing) -> Vec<Verb> {
    let is_typing = ctx.text_edit_focused();
    let is_in_grid = has_keys(ctx);
    let mut all: Vec<(KeyboardShortcut, Verb)> =
        Verb::ALL.into_iter().filter_map(|verb| verb.info().shortcut.map(|shortcut| (shortcut, verb))).chain(ALSO).collect();
    // The shortcut with most modifiers first, or Ctrl+S would swallow Ctrl+Shift+S.
    all.sort_by_key(|(shortcut, _)| !(shortcut.modifiers.shift || shortcut.modifiers.alt));
    let mut verbs = Vec::new();
    for (shortcut, verb) in all {
        let belongs_to_text = is_typing && matches!(verb, Verb::Undo | Verb::Redo | Verb::MoveForward | Verb::MoveBack);
        // There they choose cells and open what narrows a column, as people are used to.
        let belongs_to_grid = is_in_grid && matches!(verb, Verb::MoveForward | Verb::MoveBack | Verb::NextDataset);
        if !belongs_to_text && !belongs_to_grid && verb.blocked(standing).is_none() && ctx.input_mut(|input| input.consume_shortcut(&shortcut)) {
            verbs.push(verb);
        }
    }
    // Ctrl with the key that also holds the plus sign.
    if ctx.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(Modifiers::COMMAND, Key::Equals))) {
        verbs.push(Verb::TextLarger);
    }
    verbs
}

/// Returns the entrance of the region after, or before, the one that was entered last.
pub fn next_region(regions: &[Id], current: &mut usize, is_forward: bool) -> Option<Id> {
    let count = regions.len();
    if count == 0 {
        return None;
    }
    *current = if is_forward { (*current + 1) % count } else { (*current + count - 1) % count };
    regions.get(*current).copied()
}

/// Writes a shortcut as people read it: `Ctrl S`, or with the signs of a Mac.
pub fn shown(ctx: &Context, shortcut: &KeyboardShortcut) -> String {
    let word = |word: &str| {
        match word {
            "Plus" => "+",
            "Minus" => "−",
            "Comma" => ",",
            "Up" => "↑",
            "Down" => "↓",
            "Left" => "←",
            "Right" => "→",
            word => return word.to_owned(),
        }
        .to_owned()
    };
    ctx.format_shortcut(shortcut).split('+').map(word).collect::<Vec<_>>().join(" ")
}
