//! What can be done to cards, as a menu: everything that dragging does, and more, by pointer and by keys.
//!
//! It asks; the dialogs know what each thing takes.

use std::path::PathBuf;

use eframe::egui::{Id, Popup, Pos2, Response, SetOpenCommand, Ui};

use super::board::open_page;
use super::chosen::Chosen;
use super::sheet::Sheet;
use crate::command::Command;
use crate::model::{DatasetId, Stage};
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::shell::top_bar::shortcut_text;
use crate::ui::theme::Role;
use crate::ui::verb::Verb;
use crate::ui::widget::icon_button;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::menu::{MenuItems, menu_line_ui};
use crate::wording;

const NARROWEST: f32 = 288.0;

/// The menu of a card, while it is open.
#[derive(Debug, Default)]
pub(super) struct Opened {
    of: Option<(DatasetId, Pos2)>,
    /// It is to be opened in this frame.
    is_new: bool,
    /// The first item is to have the focus.
    wants_focus: bool,
    /// Whoever opened it is to have the focus back.
    comes_back: bool,
}

impl Opened {
    /// Opens the menu of a dataset at a place.
    pub(super) const fn open(&mut self, id: DatasetId, at: Pos2) {
        self.of = Some((id, at));
        self.is_new = true;
        self.wants_focus = true;
    }

    /// Gives the focus back after the menu was closed.
    pub(super) fn come_back(&mut self, ui: &Ui, to: Id) {
        if std::mem::take(&mut self.comes_back) {
            ui.memory_mut(|memory| memory.request_focus(to));
        }
    }

    /// Shows the menu if it is open.
    pub(super) fn ui(&mut self, ui: &Ui, owner: &Response, chosen: &mut Chosen, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some((id, at)) = self.of else { return };
        let opens = std::mem::take(&mut self.is_new).then_some(SetOpenCommand::Bool(true));
        let popup = Popup::menu(owner).open_memory(opens).at_position(at);
        let mut wants_focus = self.wants_focus;
        let shown = popup.show(|ui| items_ui(ui, id, &mut wants_focus, chosen, open, cx));
        self.wants_focus = wants_focus;
        if shown.is_none() {
            self.of = None;
            // What was asked for may have taken the focus already.
            self.comes_back = ui.memory(|memory| memory.focused().is_none());
            ui.ctx().request_repaint();
        }
    }
}

fn items_ui(ui: &mut Ui, id: DatasetId, wants_focus: &mut bool, chosen: &mut Chosen, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let inventory = open.inventory();
    let ids = chosen.with(id);
    let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
    ui.set_width(NARROWEST);
    ui.spacing_mut().item_spacing.y = 0.0;
    if ids.len() > 1 {
        ui.add_space(4.0);
        ui.muted(Role::CaptionStrong, &text.with("count-datasets", &[("count", ids.len().into())]));
        ui.add_space(4.0);
    }
    let open_key = text.get("key-enter");
    let mut item = MenuItems { wants_focus };
    if item.ui(ui, icon::MAXIMIZE, text.get("board-open"), open_key, None) {
        open_page(id, cx);
    }
    let mark = text.get(if chosen.contains(id) { "board-unmark" } else { "board-mark" });
    if item.ui(ui, icon::CHECK, mark, text.get("board-key-x"), None) {
        chosen.toggle(id);
    }
    menu_line_ui(ui);
    let has_ended = inventory.outcome(id).is_some();
    if has_ended {
        if item.ui(ui, icon::REFRESH, text.get("board-reopen"), "", blocked) {
            cx.ask(Action::Ask(Asked::Reopen(ids.clone())));
        }
    } else {
        moves_ui(ui, id, &ids, blocked, &mut item, open, cx);
        menu_line_ui(ui);
        if item.ui(ui, icon::CIRCLE_CHECK, text.get("board-tick"), "", blocked) {
            cx.ask(Action::Ask(Asked::Tick(ids.clone(), None)));
        }
    }
    if item.ui(ui, icon::FLAG, text.get("action-decide"), "", blocked) {
        cx.ask(Action::Ask(Asked::Decide(ids.clone(), None)));
    }
    let stage = inventory.dataset(id).map(|dataset| dataset.stage());
    if !has_ended && stage >= Some(Stage::Publish) && item.ui(ui, icon::REFRESH, text.get("action-updated-today"), "", blocked) {
        cx.ask(Action::run(Command::MarkUpdated(ids.clone(), cx.today, None)));
    }
    if !has_ended && item.ui(ui, icon::INBOX, text.get("board-conclude"), "", blocked) {
        cx.ask(Action::Ask(Asked::Conclude(ids, None)));
    }
    if let Some(link) = inventory.outcome(id).and_then(|outcome| outcome.link.as_ref())
        && item.ui(ui, icon::EXTERNAL_LINK, text.get("board-open-link"), "", None)
    {
        cx.ask(Action::OpenInSystem(PathBuf::from(link.to_string())));
    }
}

fn moves_ui(ui: &mut Ui, id: DatasetId, ids: &[DatasetId], blocked: Option<&str>, item: &mut MenuItems<'_>, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let Some(from) = open.inventory().dataset(id).map(|dataset| dataset.stage()) else { return };
    for stage in Stage::ALL.into_iter().filter(|stage| *stage != from) {
        let (sign, verb) = if stage > from { (icon::ARROW_RIGHT, Verb::MoveForward) } else { (icon::ARROW_LEFT, Verb::MoveBack) };
        let is_next = stage.index().abs_diff(from.index()) == 1;
        let key = if is_next { shortcut_text(ui.ctx(), verb) } else { String::new() };
        let name = text.with("board-move-to", &[("stage", wording::stage(stage, &text).into())]);
        if item.ui(ui, sign, &name, &key, blocked) {
            cx.ask(Action::Ask(Asked::Move(ids.to_vec(), stage)));
        }
    }
}

/// Shows the menu of a whole column; tells whether all of it is to be chosen.
pub(super) fn column_ui(ui: &mut Ui, stage: Stage, sheet: &Sheet, open: &Open<'_>, cx: &Cx<'_>) -> bool {
    let text = cx.text;
    let name = text.with("board-column-menu", &[("stage", wording::stage(stage, text).into())]);
    let response = icon_button(ui, icon::MORE, &name, None);
    let mut is_all = false;
    let entries = &sheet.columns[stage.index()];
    Popup::menu(&response).show(|ui| {
        ui.set_width(NARROWEST);
        let mut item = MenuItems { wants_focus: &mut false };
        let empty = entries.is_empty().then(|| text.get("board-column-empty"));
        is_all = item.ui(ui, icon::CHECK, &text.with("board-mark-all", &[("count", entries.len().into())]), "", empty);
        let is_ready = |id: DatasetId| open.worked.process.get(id).is_some_and(|progress| progress.to_decide.is_some());
        let ready = entries.iter().filter(|entry| is_ready(entry.id)).count();
        ui.add_space(4.0);
        ui.muted(Role::Caption, &text.with("board-column-ready", &[("count", ready.into())]));
    });
    is_all
}
