//! Demand: who asked for what, and which datasets would meet it.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

pub(crate) mod deed;
mod filter;
mod grid;
pub(crate) mod groups;
pub(crate) mod groups_panel;
mod list;
pub(crate) mod matching;
mod panel;
pub(crate) mod picker;
mod quick;
pub(crate) mod resting;

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Id, Key, Panel, Ui};

use self::grid::{Grid, GridState, Pressed, grid_id};
use self::groups_panel::groups_ui;
use self::list::List;
use self::panel::{DemandPanel, Leaving};
use self::quick::QuickAdd;
use crate::model::DemandId;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::{status_bar_ui, view_header_ui};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::search_field::SearchField;
use crate::ui::widget::{Button, UiText as _, icon_button};

/// A narrower header shows its lesser actions as icons.
const WIDE_HEADER: f32 = 720.0;
/// A narrower foot leaves out its keys.
const WIDE_FOOT: f32 = 700.0;

/// The screen.
#[derive(Debug, Default)]
pub struct DemandScreen {
    list: List,
    grid: GridState,
    quick: QuickAdd,
    panel: DemandPanel,
    chosen: Option<DemandId>,
    /// The chosen demand covers the list, where there is no room beside it.
    is_shown: bool,
    /// The row that was chosen last, for when the demand leaves the list.
    row: usize,
    wants_grid: bool,
}

impl DemandScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        self.follow(open, &text);
        let fill = ui.palette().bg;
        let is_empty = self.list.summary().count == 0;
        if !ui.ctx().text_edit_focused() && open.is_writable && ui.memory(|memory| memory.top_modal_layer().is_none()) {
            self.quick.take_paste(ui, open, cx);
        }
        let covers = Self::is_covered(ui);
        if covers && self.is_shown && self.chosen.is_some() && !self.quick.is_open() {
            self.side_ui(ui, open, cx);
            return;
        }
        if !covers && !is_empty {
            let panel = Panel::right("demand-side").resizable(true).default_size(size::CARD).size_range(size::CARD_MIN..=size::CARD_MAX);
            panel.frame(Frame::new().fill(fill)).show_separator_line(true).show(ui, |ui| self.side_ui(ui, open, cx));
        }
        self.header_ui(ui, open, cx);
        if !is_empty {
            filter::filter_ui(ui, &mut self.list, &text);
        }
        if self.quick.ui(ui, open, cx) {
            self.wants_grid = true;
        }
        let unmet = self.list.summary().unmet;
        if unmet > 0 && !self.list.question.is_narrow() && filter::unmet_ui(ui, unmet, &text) {
            self.list.question.is_unmet = true;
        }
        if !is_empty {
            self.status_ui(ui, &text);
        }
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| {
            if is_empty {
                self.begin_ui(ui, open, cx);
            } else {
                self.list_ui(ui, open, cx);
            }
        });
    }

    /// Brings the rows and what is chosen up to the inventory: what is new is chosen, and what is gone gives way to its neighbour.
    fn follow(&mut self, open: &Open<'_>, text: &Text) {
        if let Some(new) = self.list.refresh(open, text) {
            self.chosen = Some(new);
            self.grid.reveal = self.list.position(new);
        }
        if self.chosen.is_some_and(|id| self.list.entry(id).is_none()) {
            let next = self.row.min(self.list.len().saturating_sub(1));
            self.chosen = self.list.row(next).map(|entry| entry.demand.id);
        }
    }

    /// Shows what is beside the list: the chosen demand, or who asks.
    fn side_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(entry) = self.chosen.and_then(|id| self.list.entry(id)) else {
            let chosen = self.list.question.group.clone();
            if let Some(group) = groups_ui(ui, self.list.summary(), chosen.as_deref(), cx.text) {
                self.list.question.group = if chosen.as_ref() == Some(&group) { None } else { Some(group) };
            }
            return;
        };
        match self.panel.ui(ui, entry, open, cx) {
            Leaving::No => return,
            Leaving::Close if !Self::is_covered(ui) => self.chosen = None,
            Leaving::ToList | Leaving::Close => {}
        }
        self.is_shown = false;
        self.wants_grid = true;
    }

    /// Tells whether the window is too narrow for both the list and what is beside it.
    fn is_covered(ui: &Ui) -> bool {
        ui.ctx().content_rect().width() < size::CARD_COVERS_UNDER
    }

    fn header_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let (shown, all) = (self.list.len(), self.list.summary().count);
        let beside = match all {
            0 => String::new(),
            all if self.list.question.is_narrow() => text.with("datasets-count-of", &[("shown", shown.into()), ("all", all.into())]),
            all => text.count(all),
        };
        let is_wide = ui.available_width() > WIDE_HEADER;
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        view_header_ui(ui, text.get("place-demand"), &beside, |ui| {
            if all == 0 {
                return;
            }
            if Button::primary(text.get("demand-new")).icon(icon::PLUS).blocked(blocked).show(ui).clicked() {
                cx.ask(Action::Ask(Asked::Demand(None, Vec::new())));
            }
            let many = text.get("demand-quick");
            let is_many = if is_wide {
                Button::new(many).icon(icon::LIST).blocked(blocked).show(ui).clicked()
            } else {
                icon_button(ui, icon::LIST, many, blocked).clicked()
            };
            if is_many {
                self.quick.begin();
            }
            self.search_ui(ui, cx);
        });
    }

    fn search_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let width = (ui.available_width() - 190.0).clamp(90.0, 220.0);
        let field = SearchField { id: Id::unique("demand-search"), name: text.get("demand-search"), clear: text.get("datasets-search-clear"), width };
        let searched = field.show(ui, &mut self.list.question.search);
        cx.region(&searched.response);
        self.wants_grid |= searched.ended.is_some();
    }

    fn status_ui(&self, ui: &mut Ui, text: &Text) {
        let keys = if ui.available_width() > WIDE_FOOT { text.get("demand-keys") } else { "" };
        let (shown, all) = (self.list.len(), self.list.summary().count);
        let left = |ui: &mut Ui| {
            ui.muted(Role::Caption, &text.with("count-demands", &[("count", shown.into())]));
            if shown < all {
                ui.muted(Role::Caption, &text.with("datasets-hidden", &[("count", (all - shown).into())]));
            }
        };
        status_bar_ui(ui, left, keys);
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if self.list.len() == 0 {
            if nothing_ui(ui, cx.text) {
                self.list.question.clear();
            }
            return;
        }
        let chosen = self.chosen.and_then(|id| self.list.position(id));
        if let Some(row) = chosen {
            self.row = row;
        }
        let grid = Grid { open, text: cx.text, list: &self.list, chosen, resume: self.row };
        let (response, pressed) = grid.ui(ui, &mut self.grid);
        cx.region(&response);
        if std::mem::take(&mut self.wants_grid) {
            ui.memory_mut(|memory| memory.request_focus(grid_id()));
        }
        for press in pressed {
            self.press(press, open, cx);
        }
        // Outside the list Esc belongs to whatever has the focus.
        if response.has_focus() && self.chosen.is_some() && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.chosen = None;
        }
    }

    fn press(&mut self, press: Pressed, open: &Open<'_>, cx: &mut Cx<'_>) {
        match press {
            Pressed::Choose(row) => {
                self.chosen = self.list.row(row).map(|entry| entry.demand.id);
                self.row = row;
                return;
            }
            Pressed::Sort(column) => {
                self.list.question.sort_by(column);
                return;
            }
            Pressed::Open => {
                let first = self.list.row(self.row.min(self.list.len().saturating_sub(1))).map(|entry| entry.demand.id);
                self.chosen = self.chosen.or(first);
                self.panel.take_focus();
                self.is_shown = true;
                return;
            }
            Pressed::Show => {
                self.is_shown = true;
                return;
            }
            _ if !open.is_writable => return,
            Pressed::New => {
                cx.ask(Action::Ask(Asked::Demand(None, Vec::new())));
                return;
            }
            Pressed::Edit | Pressed::Answer | Pressed::Remove => {}
        }
        let Some(demand) = self.chosen.and_then(|id| self.list.entry(id)).map(|entry| &entry.demand) else { return };
        cx.ask(match press {
            Pressed::Edit => Action::Ask(Asked::Demand(Some(demand.id), Vec::new())),
            Pressed::Remove => deed::remove(demand),
            _ => deed::answer(demand, cx.today),
        });
    }

    /// Shows the way to begin, where there is no demand yet.
    fn begin_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        ui.vertical_centered(|ui| {
            ui.set_max_width(size::MEASURE.min(ui.available_width() - 2.0 * size::VIEW_PAD));
            ui.add_space((ui.available_height() * 0.18).min(96.0));
            ui.icon(icon::MESSAGE, 28.0, ui.palette().muted);
            ui.add_space(8.0);
            heading_ui(ui, Role::Section, text.get("demand-empty-title"));
            ui.muted(Role::Body, text.get("demand-empty-help"));
            ui.add_space(12.0);
            let response = Button::primary(text.get("demand-new")).icon(icon::PLUS).blocked(blocked).show(ui);
            cx.region(&response);
            if response.clicked() {
                cx.ask(Action::Ask(Asked::Demand(None, Vec::new())));
            }
            ui.add_space(4.0);
            if blocked.is_none() && Button::link(text.get("demand-empty-quick")).show(ui).clicked() {
                self.quick.begin();
            }
        });
    }
}

/// Says that nothing is found; returns whether everything is to be shown again.
fn nothing_ui(ui: &mut Ui, text: &Text) -> bool {
    let muted = ui.palette().muted;
    ui.vertical_centered(|ui| {
        ui.add_space(48.0);
        ui.icon(icon::SEARCH, 28.0, muted);
        ui.add_space(8.0);
        ui.role(Role::Section, text.get("datasets-nothing"));
        ui.muted(Role::Body, text.get("datasets-nothing-help"));
        ui.add_space(12.0);
        Button::new(text.get("demand-all")).show(ui).clicked()
    })
    .inner
}
