//! What datasets that take the newest version up would gain and lose, in a few lines.
//!
//! It shows what was worked out; nothing is changed here.

use std::collections::BTreeMap;

use eframe::egui::Ui;

use super::super::compare::{items_ui, line_ui, named};
use crate::model::checklist::succession::TakeUp;
use crate::model::{Checklist, ItemId};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;

/// Shows what would happen; `is_fresh` where only those that follow the newest anyway are meant.
pub(super) fn ui(ui: &mut Ui, found: &TakeUp, is_fresh: bool, newest: &Checklist, open: &Open<'_>, text: &Text) {
    let TakeUp { datasets, added, gone, kept, back, held } = found;
    let version = newest.version.to_string();
    if is_fresh {
        return line_ui(ui, icon::CHECK, text.get("editor-fresh-only"));
    }
    line_ui(ui, icon::LAYERS, &text.with("editor-would-take-up", &[("count", (*datasets).into()), ("version", version.into())]));
    let mut versions: Vec<&Checklist> = open.inventory().checklists().map(AsRef::as_ref).collect();
    versions.reverse();
    let lines = |counts: &BTreeMap<ItemId, usize>| -> Vec<String> {
        let one = |(id, count): (&ItemId, &usize)| format!("{} ({})", named(*id, &versions, open.language), text.count(*count));
        counts.iter().map(one).collect()
    };
    items_ui(ui, icon::PLUS, "editor-added", lines(added).into_iter(), text);
    items_ui(ui, icon::CIRCLE_SLASH, "editor-gone", lines(gone).into_iter(), text);
    if *kept > 0 {
        line_ui(ui, icon::LOCK, &text.with("editor-answers-kept", &[("count", (*kept).into())]));
    }
    if *back > 0 {
        line_ui(ui, icon::UNDO, &text.with("editor-answers-back", &[("count", (*back).into())]));
    }
    if *held > 0 {
        line_ui(ui, icon::WARNING, &text.with("editor-held", &[("count", (*held).into())]));
    }
}
