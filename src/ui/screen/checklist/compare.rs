//! How two checklists differ, as a few lines: what is new, what is no longer asked, what is asked in another way.
//!
//! It shows; what the difference means to datasets is told elsewhere.

use eframe::egui::Ui;

use crate::model::checklist::succession::Succession;
use crate::model::{Checklist, ItemId, Language};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::UiText as _;

/// More items than this are counted, not named.
const NAMED: usize = 8;
/// More of an item's text than this is cut, in characters.
const TOLD: usize = 60;

/// Shows how a checklist differs from an earlier one.
pub(super) fn ui(ui: &mut Ui, earlier: &Checklist, later: &Checklist, language: Language, text: &Text) {
    let Succession { added, gone, changed, is_reordered } = &Succession::between(earlier, later);
    let all = [later, earlier];
    ui.spacing_mut().item_spacing.y = 6.0;
    items_ui(ui, icon::PLUS, "editor-added", added.iter().map(|id| named(*id, &all, language)), text);
    items_ui(ui, icon::CIRCLE_SLASH, "editor-gone", gone.iter().map(|id| named(*id, &all, language)), text);
    items_ui(ui, icon::PENCIL, "editor-changed", changed.iter().map(|id| named(*id, &all, language)), text);
    if *is_reordered {
        line_ui(ui, icon::ARROW_UP_DOWN, text.get("editor-reordered"));
    }
    if added.is_empty() && gone.is_empty() && changed.is_empty() && !is_reordered {
        let is_renamed = earlier.name != later.name;
        line_ui(ui, icon::INFO, text.get(if is_renamed { "editor-renamed" } else { "editor-same" }));
    }
}

/// Names an item with the beginning of its text, by the first checklist that has it.
pub(super) fn named(id: ItemId, checklists: &[&Checklist], language: Language) -> String {
    let found = checklists.iter().find_map(|checklist| checklist.item(id)).map(|item| item.text.get(language).trim()).unwrap_or_default();
    if found.is_empty() {
        return id.to_string();
    }
    let cut: String = found.chars().take(TOLD).collect();
    let more = if cut.len() < found.len() { "…" } else { "" };
    format!("{id} {}{more}", cut.trim_end_matches([' ', ',', ';', ':']))
}

/// Shows a line of items, under an icon; no items, no line.
pub(super) fn items_ui(ui: &mut Ui, glyph: &str, key: &str, names: impl Iterator<Item = String>, text: &Text) {
    let mut names: Vec<String> = names.collect();
    if names.is_empty() {
        return;
    }
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let mut shown = names.join("; ");
    if more > 0 {
        shown = text.with("scoring-and-more", &[("names", shown.into()), ("count", more.into())]);
    }
    line_ui(ui, glyph, &text.with("scoring-line", &[("what", text.get(key).into()), ("names", shown.into())]));
}

/// Shows a line under an icon.
pub(super) fn line_ui(ui: &mut Ui, glyph: &str, words: &str) {
    let muted = ui.palette().muted;
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(size::ICON_SMALL);
            ui.add_space(2.0);
            ui.icon(glyph, size::ICON_SMALL, muted);
        });
        ui.vertical(|ui| ui.role(Role::Body, words));
    });
}
