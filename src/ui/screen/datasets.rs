//! The datasets screen: the list as a grid, with the record card beside it.
//!
//! What is searched, filtered and sorted by is kept here; which dataset is chosen belongs to the document.

mod cell;
mod column;
mod deeds;
mod edit;
mod empty;
mod fill;
mod filter;
pub(in crate::ui) mod grid;
mod list;
mod quick_add;
mod selection;

use eframe::egui::{Align, CentralPanel, Event, Frame, Id, Key, Layout, Panel, Ui, Vec2};

use self::column::{AsColumn as _, Column, USUAL, asked_by};
use self::edit::Editing;
use self::grid::{Grid, GridState, grid_id};
use self::list::List;
use self::quick_add::QuickAdd;
use super::card::RecordCard;
use crate::model::columns::ShownColumn;
use crate::model::query::Condition;
use crate::model::{ChangeSet, Columns, DatasetId, Operation};
use crate::ui::action::{Action, CardPage};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::shell::top_bar::shortcut_text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::bar::{filter_bar_ui, status_bar_ui, view_header_ui};
use crate::ui::widget::label::paint_icon;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _, icon_button};

/// The datasets screen.
#[derive(Debug)]
pub struct DatasetsScreen {
    list: List,
    columns: Columns,
    columns_search: String,
    grid: GridState,
    /// The cell that is being written in.
    editing: Option<Editing>,
    /// How many cells were written in.
    cells_written: u64,
    /// What was pressed in the same frame, after writing in a cell ended.
    late: Vec<Event>,
    quick_add: QuickAdd,
    card: RecordCard,
    is_card_open: bool,
    /// A dataset to scroll to, once it is in the list.
    reveal: Option<DatasetId>,
    wants_search: bool,
    /// The grid is to have the focus back.
    wants_grid: bool,
}

impl Default for DatasetsScreen {
    fn default() -> Self {
        Self {
            list: List::default(),
            columns: Columns::new(USUAL),
            columns_search: String::new(),
            grid: GridState::default(),
            editing: None,
            cells_written: 0,
            late: Vec::new(),
            quick_add: QuickAdd::default(),
            card: RecordCard::default(),
            is_card_open: false,
            reveal: None,
            wants_search: false,
            wants_grid: false,
        }
    }
}

impl DatasetsScreen {
    /// Takes in a dataset's history that was asked for.
    pub fn take_history(&mut self, of: Option<DatasetId>, entries: Vec<(Operation, ChangeSet)>) {
        self.card.take_history(of, entries);
    }

    /// Scrolls to a dataset.
    pub fn reveal(&mut self, id: DatasetId) {
        self.reveal = Some(id);
    }

    /// Scrolls to a dataset and shows its card.
    pub fn open_card(&mut self, id: DatasetId) {
        self.reveal(id);
        self.is_card_open = true;
    }

    /// Scrolls to a dataset and shows its card at a page, with the focus in it.
    pub fn open_card_at(&mut self, id: DatasetId, page: CardPage) {
        self.open_card(id);
        self.card.turn_to(page);
        self.card.take_focus();
    }

    /// Puts the card away; the dataset stays chosen.
    pub fn close_card(&mut self) {
        self.wants_grid |= self.is_card_open;
        self.is_card_open = false;
    }

    /// Returns how many datasets the list shows.
    pub fn shown(&self) -> usize {
        self.list.rows().len()
    }

    /// Tells whether somebody is writing one new dataset after the other.
    pub const fn is_adding(&self) -> bool {
        self.quick_add.is_open()
    }

    /// Shows only the datasets that meet conditions.
    pub fn show_only(&mut self, conditions: Vec<Condition>) {
        self.list.clear();
        self.list.query.conditions = conditions;
    }

    /// Shows only these datasets.
    pub fn show_these(&mut self, ids: Vec<DatasetId>) {
        self.list.clear();
        self.list.query.only = Some(std::sync::Arc::new(ids.into_iter().collect()));
    }

    /// Searches for words.
    pub fn search_for(&mut self, words: String) {
        self.list.query.search = words;
        self.wants_search = true;
    }

    /// Puts the cursor into the search line.
    pub fn begin_search(&mut self) {
        self.wants_search = true;
    }

    /// Puts the cursor into the line for a new dataset.
    pub fn begin_dataset(&mut self) {
        self.quick_add.begin();
    }

    /// Returns the dataset before or after one, as they are shown.
    pub fn neighbour(&self, id: DatasetId, step: i32) -> Option<DatasetId> {
        self.list.neighbour(id, step)
    }

    /// Returns the place of a dataset in the list, from 0, and how many the list shows. To be called in frames that do not show the list.
    pub fn place_of(&mut self, id: Option<DatasetId>, open: &Open<'_>, cx: &mut Cx<'_>, ctx: &eframe::egui::Context) -> Option<(usize, usize)> {
        self.card.settle(open, cx);
        self.list.refresh(open, cx.text, ctx);
        let position = self.list.position(id?)?;
        Some((position, self.list.rows().len()))
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.list.refresh(open, cx.text, ui.ctx());
        let covers = ui.ctx().content_rect().width() < size::CARD_COVERS_UNDER;
        if covers && (self.wants_search || self.quick_add.wants_focus()) {
            self.is_card_open = false;
        }
        let has_card = self.is_card_open && open.selected.is_some();
        let fill = ui.palette().bg;
        if !has_card {
            self.card.settle(open, cx);
        } else if covers {
            self.card.ui(ui, open, cx);
            return;
        } else {
            let panel = Panel::right("record-card").resizable(true).default_size(size::CARD).size_range(size::CARD_MIN..=size::CARD_MAX);
            panel.frame(Frame::new().fill(fill)).show_separator_line(true).show(ui, |ui| self.card.ui(ui, open, cx));
        }
        self.header_ui(ui, open, cx);
        if open.inventory().datasets().len() == 0 {
            self.quick_add.ui(ui, open, cx);
            CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| empty::begin_ui(ui, open, cx));
            return;
        }
        filter_bar_ui(ui, |ui| {
            let right = |ui: &mut Ui| {
                filter::columns_ui(ui, &mut self.columns, &mut self.columns_search, open.model().map(AsRef::as_ref), cx.text);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| filter::conditions_ui(ui, &mut self.list, open, cx));
            };
            ui.with_layout(Layout::right_to_left(Align::Center), right);
        });
        self.quick_add.ui(ui, open, cx);
        self.status_ui(ui, open, cx);
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| self.grid_ui(ui, open, cx));
        filter::dropdown_ui(ui, &mut self.list, open, cx);
    }

    fn header_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let (shown, all) = (self.list.rows().len(), open.inventory().datasets().len());
        let beside = if all == 0 {
            String::new()
        } else if self.list.is_narrowed() {
            text.with("datasets-count-of", &[("shown", shown.into()), ("all", all.into())])
        } else {
            text.count(all)
        };
        let is_wide = ui.available_width() > 680.0;
        view_header_ui(ui, text.get("place-datasets"), &beside, |ui| {
            let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
            let key = shortcut_text(ui.ctx(), Verb::NewDataset);
            let new = if all == 0 { Button::new(text.get("datasets-new")) } else { Button::primary(text.get("datasets-new")) };
            if new.icon(icon::PLUS).key(&key).blocked(blocked).show(ui).clicked() {
                cx.ask(Action::Do(Verb::NewDataset));
            }
            let import = text.get("datasets-import");
            let is_import = if is_wide {
                Button::new(import).icon(icon::IMPORT).blocked(blocked).show(ui).clicked()
            } else {
                icon_button(ui, icon::IMPORT, import, blocked).clicked()
            };
            if is_import {
                cx.ask(Action::Do(Verb::ImportList));
            }
            if all > 0 {
                self.search_ui(ui, cx);
            }
        });
    }

    fn search_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let id = Id::unique("datasets-search");
        let is_searching = !self.list.query.search.is_empty();
        if is_searching && icon_button(ui, icon::CLOSE, cx.text.get("datasets-search-clear"), None).clicked() {
            self.list.query.search.clear();
        }
        let width = (ui.available_width() - 210.0).clamp(110.0, 240.0);
        let field = TextField { id, name: cx.text.get("datasets-search"), hint: cx.text.get("datasets-search"), rows: 1, width, error: None };
        let response = field.show(ui, &mut self.list.query.search);
        cx.region(&response);
        if !is_searching {
            let palette = ui.palette();
            paint_icon(ui, icon::SEARCH, response.rect.right_center() - Vec2::new(16.0, 0.0), size::ICON_SMALL, palette.muted);
        }
        if std::mem::take(&mut self.wants_search) {
            response.request_focus();
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.list.query.search.clear();
            self.wants_grid = true;
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            self.wants_grid = true;
        }
    }

    fn status_ui(&self, ui: &mut Ui, open: &Open<'_>, cx: &Cx<'_>) {
        let text = cx.text;
        let sorted = grid::sorted_by(&self.list.query.sort, text);
        let is_current = self.list.is_current(open.generation);
        let left = |ui: &mut Ui| {
            ui.muted(Role::Caption, &text.with("count-datasets", &[("count", self.list.rows().len().into())]));
            let hidden = open.inventory().datasets().len().saturating_sub(self.list.rows().len());
            let selection = &self.grid.selection;
            let cells = selection.row_range().count() * selection.column_range().count();
            if selection.is_rows() {
                ui.muted(Role::Caption, &text.with("grid-rows-chosen", &[("count", selection.marked().len().into())]));
            } else if cells > 1 {
                ui.muted(Role::Caption, &text.with("grid-cells-chosen", &[("count", cells.into())]));
            }
            if !is_current {
                ui.muted(Role::Caption, text.get("datasets-working"));
            } else if hidden > 0 {
                ui.muted(Role::Caption, &text.with("datasets-hidden", &[("count", hidden.into())]));
            }
        };
        status_bar_ui(ui, left, &sorted);
    }

    /// Returns the chosen columns, and after those that stay in sight those that show what the list is narrowed by.
    fn shown_columns(&self) -> Vec<ShownColumn> {
        let mut columns = self.columns.shown().to_vec();
        for condition in self.list.query.conditions.iter().rev() {
            let narrowed = condition.as_choice().is_none().then(|| condition.column()).flatten();
            for column in asked_by(condition).iter().rev().copied().chain(narrowed) {
                if columns.iter().all(|shown| shown.column != column) {
                    columns.insert(self.columns.frozen().min(columns.len()), ShownColumn { column, width: None });
                }
            }
        }
        columns
    }

    fn grid_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if self.list.rows().is_empty() && self.list.is_narrowed() && self.list.is_current(open.generation) {
            if empty::nothing_ui(ui, cx.text) {
                self.list.clear();
            }
            return;
        }
        let chosen = open.selected.and_then(|id| self.list.position(id));
        if let Some(row) = self.reveal.and_then(|id| self.list.position(id)) {
            self.grid.reveal = Some(row);
            self.reveal = None;
        } else if self.list.is_current(open.generation) {
            self.reveal = None;
        }
        // What was pressed before the last frame could take it is pressed now.
        let late = std::mem::take(&mut self.late);
        ui.input_mut(|input| input.events.splice(0..0, late).for_each(drop));
        let shown = self.shown_columns();
        let columns: Vec<Column> = shown.iter().map(|shown| shown.column).collect();
        let widths: Vec<f32> = shown.iter().map(|shown| shown.width.map_or_else(|| shown.column.width(), f32::from)).collect();
        let grid = Grid {
            open,
            text: cx.text,
            columns: &columns,
            widths: &widths,
            frozen: self.columns.frozen(),
            rows: self.list.rows(),
            version: self.list.version(),
            chosen,
            sort: &self.list.query.sort,
            editing: self.editing.as_ref().map(Editing::cell),
        };
        let (response, deeds) = grid.ui(ui, &mut self.grid);
        cx.region(&response);
        if std::mem::take(&mut self.wants_grid) {
            ui.memory_mut(|memory| memory.request_focus(grid_id()));
        }
        self.perform(deeds, &columns, open, cx);
        self.editing_ui(ui, &columns, open, cx);
    }
}
