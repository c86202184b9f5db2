//! Under the checklist: what is switched off and why, which version counts, and what a newer one would change.
//!
//! It asks for a newer version; which one counts is decided elsewhere.

use eframe::egui::{Frame, Margin, Ui};

use super::sheet::Sheet;
use crate::command::Command;
use crate::model::{Checklist, Dataset, DatasetId, Item, Language};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::rich;
use crate::ui::widget::{Button, UiText as _};

/// What a newer version of the checklist would change, line by line.
#[derive(Debug, Default)]
pub(super) struct Newer {
    of: Option<(DatasetId, u64, Language)>,
    lines: Vec<(&'static str, String)>,
}

/// What is folded out under the list.
#[derive(Debug, Default)]
pub(super) struct Foot {
    shows_off: bool,
    shows_newer: bool,
    newer: Newer,
}

impl Foot {
    /// Shows the foot.
    pub(super) fn ui(&mut self, ui: &mut Ui, sheet: &Sheet, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.y = 4.0;
        if !sheet.off.is_empty() {
            let label = text.with("checklist-off", &[("count", sheet.off.len().into())]);
            fold_ui(ui, &label, &mut self.shows_off);
            for (id, item, reason) in sheet.off.iter().filter(|_| self.shows_off) {
                ui.muted(Role::Body, &format!("{id} {item}"));
                ui.muted(Role::Caption, &text.with("checklist-off-reason", &[("reason", reason.as_str().into())]));
                ui.add_space(2.0);
            }
        }
        version_ui(ui, dataset, open, &text);
    }

    /// Shows that there is a newer version, what it would change, and the way to it.
    pub(super) fn newer_ui(&mut self, ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(newest) = open.inventory().checklist() else { return };
        let own = open.inventory().checklist_of(dataset.id());
        if own.version == newest.version {
            return;
        }
        let text = std::sync::Arc::clone(cx.text);
        let frame = Frame::new().fill(ui.palette().surface).inner_margin(Margin { left: size::VIEW_PAD as i8, right: 12, top: 8, bottom: 8 });
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            self.take_up_ui(ui, dataset, (own, newest), open, &text, cx);
        });
    }

    fn take_up_ui(&mut self, ui: &mut Ui, dataset: &Dataset, (own, newest): (&Checklist, &Checklist), open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
        let version = |version: u32| (version as usize).into();
        let of = Some((dataset.id(), open.session.revision(), open.language));
        if self.newer.of != of {
            self.newer = Newer { of, lines: differences(own, newest, open.language, text) };
        }
        let told = text.with("checklist-newer", &[("version", version(own.version)), ("newest", version(newest.version))]);
        ui.role(Role::Body, &told);
        let label = text.with("checklist-newer-changes", &[("count", self.newer.lines.len().into())]);
        fold_ui(ui, &label, &mut self.shows_newer);
        let palette = ui.palette();
        for (glyph, line) in self.newer.lines.iter().filter(|_| self.shows_newer) {
            ui.horizontal_top(|ui| {
                ui.icon(glyph, 14.0, palette.muted);
                ui.vertical(|ui| ui.label(rich(Role::Body, line, palette.text)));
            });
        }
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let label = text.with("checklist-take-up", &[("version", version(newest.version))]);
        if Button::new(&label).blocked(blocked).tooltip(text.get("checklist-take-up-help")).show(ui).clicked() {
            cx.ask(Action::run(Command::TakeUpChecklist(vec![dataset.id()])));
        }
    }
}

/// Tells which version counts.
fn version_ui(ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, text: &Text) {
    let words = match open.inventory().checklist() {
        None => text.get("checklist-standard").to_owned(),
        Some(_) => text.with("checklist-version", &[("version", (open.inventory().checklist_of(dataset.id()).version as usize).into())]),
    };
    ui.muted(Role::Caption, &words);
}

/// Shows a line that folds what is under it in and out.
fn fold_ui(ui: &mut Ui, label: &str, is_open: &mut bool) {
    let glyph = if *is_open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = size::CONTROL;
        if Button::link(label).icon(glyph).show(ui).clicked() {
            *is_open = !*is_open;
        }
    });
}

/// Says what is asked for anew, no longer, or otherwise.
fn differences(old: &Checklist, new: &Checklist, language: Language, text: &Text) -> Vec<(&'static str, String)> {
    let asks = |checklist: &Checklist, item: &Item| checklist.item(item.id).is_some() && checklist.why_off(item.id).is_none();
    let line = |key: &str, item: &Item| text.with(key, &[("item", format!("{} {}", item.id, item.text.get(language)).into())]);
    let added = new.asked().filter(|item| !asks(old, item)).map(|item| (icon::PLUS, line("checklist-newer-added", item)));
    let dropped = old.asked().filter(|item| !asks(new, item)).map(|item| (icon::MINUS, line("checklist-newer-dropped", item)));
    let changed = new.asked().filter(|item| asks(old, item) && old.item(item.id) != Some(item));
    added.chain(dropped).chain(changed.map(|item| (icon::PENCIL, line("checklist-newer-changed", item)))).collect()
}
