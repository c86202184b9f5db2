//! The process: the datasets by stage on a board or in a list, and what waits for whom.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

mod board;
mod bulk;
mod card;
mod chosen;
mod departments;
mod drag;
mod ended;
mod filter;
mod list;
mod menu;
mod note;
mod sheet;
pub(crate) mod view;

use std::sync::Arc;

use eframe::egui::{Align, CentralPanel, Frame, Layout, Ui};

use self::board::Board;
use self::chosen::Chosen;
use self::list::List;
use self::sheet::{Home, Question, Sheet, Sheets};
use self::view::View;
use crate::model::query::{Held, SortBy};
use crate::model::saved_view::{Layout as ViewLayout, Look};
use crate::model::{DatasetId, Field, Role as Doer};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::shell::top_bar::shortcut_text;
use crate::ui::theme::{Role, Themed as _};
use crate::ui::verb::Verb;
use crate::ui::widget::bar::{status_bar_ui, view_header_ui};
use crate::ui::widget::keycap::keycap_ui;
use crate::ui::widget::{Button, UiText as _, icon_button};

/// A header narrower than this says things with icons.
const WORDS_FROM: f32 = 620.0;
/// A status bar narrower than this tells the keys only.
const REMARK_FROM: f32 = 980.0;

/// The screen.
#[derive(Debug, Default)]
pub struct ProcessScreen {
    question: Question,
    sheets: Sheets,
    chosen: Chosen,
    board: Board,
    list: List,
    /// A dialog lay over the screen.
    was_covered: bool,
}

impl ProcessScreen {
    /// Returns the datasets that are chosen together.
    pub fn chosen(&self) -> Vec<DatasetId> {
        self.chosen.ids()
    }

    /// Returns the dataset that stands some steps after another among those that are shown.
    pub fn neighbour(&self, id: DatasetId, step: i32) -> Option<DatasetId> {
        let sheet = self.sheets.get();
        let at = sheet.row(id)?.checked_add_signed(isize::try_from(step).ok()?)?;
        sheet.rows.get(at).map(|row| row.id)
    }

    /// Shows what a saved view asks for, on the board or in the list; returns the words it cannot search for here.
    pub fn take_on(&mut self, look: &Look, ctx: &eframe::egui::Context) -> Option<String> {
        view::show(ctx, if look.layout == ViewLayout::List { View::List } else { View::Board });
        self.question.widen();
        for condition in &look.conditions {
            match condition.only_pick() {
                Some((SortBy::Field(Field::Department), Held::Text(id))) if self.question.home == Home::Any => {
                    self.question.home = id.parse().map_or(Home::Any, |id| Home::Is(Some(id)));
                }
                Some((SortBy::Field(Field::Department), Held::Nothing)) if self.question.home == Home::Any => self.question.home = Home::Is(None),
                Some((SortBy::Waits, Held::Text(role))) if self.question.role.is_none() => {
                    self.question.role = Doer::ALL.into_iter().find(|other| other.key() == role.as_ref());
                }
                _ => self.question.also.push(condition.clone()),
            }
        }
        if look.search.contains(['"', '-']) {
            return Some(look.search.clone());
        }
        self.question.search.clone_from(&look.search);
        None
    }

    /// Returns how many datasets are shown, those that have ended among them.
    pub fn shown(&self) -> usize {
        self.sheets.get().rows.len()
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.sheets.refresh(&self.question, open, cx.text, ui.ctx());
        self.chosen.refresh(open.inventory(), open.generation);
        let view = if view::shown(ui.ctx()) == View::List { View::List } else { View::Board };
        let sheet = Arc::clone(self.sheets.get());
        self.come_back(ui, view);
        self.header_ui(ui, view, &sheet, open, cx);
        let fill = ui.palette().bg;
        if open.inventory().datasets().len() == 0 {
            CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| begin_ui(ui, open, cx));
            return;
        }
        if self.chosen.is_empty() {
            filter::bar_ui(ui, &mut self.question, &sheet, view, cx);
        } else {
            bulk::bar_ui(ui, &mut self.chosen, sheet.all.1, open, cx);
        }
        self.status_ui(ui, view, cx.text);
        if view == View::List {
            departments::panel_ui(ui, &mut self.question, &sheet, cx);
        }
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| {
            if sheet.rows.is_empty() && self.question.is_narrowed() && !self.sheets.is_under_way() {
                if nothing_ui(ui, cx.text) {
                    self.question.widen();
                }
            } else if view == View::List {
                self.list.ui(ui, &mut self.question, &sheet, &mut self.chosen, open, cx);
            } else {
                self.board.ui(ui, &sheet, &mut self.chosen, open, cx);
            }
        });
    }

    /// Gives the keys back to the board or the list after a dialog; while it is there nothing under it can have them.
    fn come_back(&mut self, ui: &Ui, view: View) {
        let (is_covered, is_free) = ui.memory(|memory| (memory.top_modal_layer().is_some(), memory.focused().is_none()));
        if self.was_covered && !is_covered && is_free {
            let id = if view == View::List { list::list_id() } else { board::board_id() };
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        self.was_covered = is_covered;
    }

    fn header_ui(&self, ui: &mut Ui, view: View, sheet: &Sheet, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let (working, ended) = sheet.all;
        let beside = if open.inventory().datasets().len() == 0 {
            String::new()
        } else if self.question.is_narrowed() {
            let (shown, shown_ended) = sheet.shown();
            text.with("board-count-of", &[("shown", shown.into()), ("working", working.into()), ("shown-ended", shown_ended.into()), ("ended", ended.into())])
        } else {
            text.with("board-count", &[("working", working.into()), ("ended", ended.into())])
        };
        let is_wide = ui.available_width() >= WORDS_FROM;
        view_header_ui(ui, text.get("place-process"), &beside, |ui| {
            let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
            let decide = text.get("action-decide");
            let pressed = if is_wide { Button::new(decide).icon(icon::FLAG).blocked(blocked).show(ui) } else { icon_button(ui, icon::FLAG, decide, blocked) };
            if pressed.clicked() {
                cx.ask(Action::Do(Verb::Decide));
            }
            view::views_ui(ui, view, cx);
        });
    }

    fn status_ui(&self, ui: &mut Ui, view: View, text: &Text) {
        let room = ui.available_width();
        let right = if self.sheets.is_under_way() {
            text.get("datasets-working")
        } else if room < REMARK_FROM {
            ""
        } else {
            text.get("board-remark")
        };
        let keys = [
            (shortcut_text(ui.ctx(), Verb::MoveForward), text.get("board-key-next")),
            (text.get(if view == View::List { "key-enter" } else { "board-key-space" }).to_owned(), text.get("board-key-open")),
            (text.get(if view == View::List { "board-key-space" } else { "board-key-x" }).to_owned(), text.get("board-key-mark")),
        ];
        let left = |ui: &mut Ui| {
            for (key, meaning) in &keys {
                keycap_ui(ui, key);
                ui.muted(Role::Caption, meaning);
                ui.add_space(8.0);
            }
        };
        status_bar_ui(ui, left, right);
    }
}

/// Says that there is nothing yet, and how to begin.
fn begin_ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(ui.available_height() / 4.0);
        ui.role(Role::Section, text.get("board-empty"));
        ui.muted(Role::Body, text.get("board-empty-help"));
        ui.add_space(12.0);
        if Button::primary(text.get("action-new-dataset")).icon(icon::PLUS).blocked(blocked).show(ui).clicked() {
            cx.ask(Action::Do(Verb::NewDataset));
        }
    });
}

/// Says that nothing is found; tells whether everything is to be shown again.
fn nothing_ui(ui: &mut Ui, text: &Text) -> bool {
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(ui.available_height() / 4.0);
        ui.role(Role::Section, text.get("board-nothing"));
        ui.muted(Role::Body, text.get("board-nothing-help"));
        ui.add_space(12.0);
        Button::primary(text.get("board-show-all")).show(ui).clicked()
    })
    .inner
}
