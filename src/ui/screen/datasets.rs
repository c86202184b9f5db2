//! The datasets screen: the list as a grid, with the record card beside it.
//!
//! What is searched, filtered and sorted by is kept here; which dataset is chosen belongs to the document.

mod block;
mod bulk;
mod cell;
mod column;
mod deeds;
mod edit;
mod empty;
mod fill;
mod filter;
mod find;
pub(in crate::ui) mod grid;
mod group;
mod hidden;
mod layout;
mod list;
mod memory;
mod quick_add;
mod search;
mod selection;
mod views;

use eframe::egui::{Align, CentralPanel, Event, Frame, Layout, Margin, Panel, Rect, Ui, Vec2};

use self::block::Blocks;
pub(in crate::ui) use self::block::{column_name, passed_over, shown_key};
use self::column::{AsColumn as _, Column, USUAL, asked_by};
use self::edit::Editing;
use self::find::{Finder, Standing};
use self::grid::{Clip, Grid, GridState, grid_id};
use self::hidden::Sighted;
use self::layout::Layouts;
use self::list::List;
use self::quick_add::QuickAdd;
use self::search::{SearchLine, Searched};
use self::views::{Views, Wish};
use super::card::RecordCard;
use crate::model::columns::ShownColumn;
use crate::model::query::{Condition, Query, Sort};
use crate::model::saved_view::{Layout as ViewLayout, Look, Missing};
use crate::model::{ChangeSet, Columns, DatasetId, Inventory, Operation, ViewId};
use crate::ui::action::{Action, CardPage};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::shell::top_bar::shortcut_text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::bar::{status_bar_ui, view_header_ui};
use crate::ui::widget::{Button, UiText as _, icon_button};

/// A filter bar narrower than this says things with icons.
const FILTERS_WIDE: f32 = 760.0;

/// A header narrower than this has icons for words and leaves out the keys.
const HEADER_WIDE: f32 = 840.0;

/// Returns what the list shows where nobody has asked for anything else.
fn usual() -> Look {
    let Query { search, conditions, sort, .. } = List::default().query;
    Look { layout: ViewLayout::Grid, search, conditions, sort, columns: Columns::new(USUAL), group: None }
}

/// The datasets screen.
#[derive(Debug)]
pub struct DatasetsScreen {
    list: List,
    sighted: Sighted,
    columns: Columns,
    layouts: Layouts,
    /// The order and the columns of the whole list, as they were remembered last.
    remembered: (Vec<Sort>, Columns),
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
    search: SearchLine,
    views: Views,
    blocks: Blocks,
    finder: Finder,
    /// What is to be done with the clipboard.
    clips: Vec<Clip>,
    /// The grid is to have the focus back.
    wants_grid: bool,
    /// The list is to be shown where the chosen dataset is, or else from its beginning.
    wants_start: bool,
}

impl Default for DatasetsScreen {
    fn default() -> Self {
        Self {
            list: List::default(),
            sighted: Sighted::default(),
            columns: Columns::new(USUAL),
            layouts: Layouts::default(),
            remembered: (usual().sort, Columns::new(USUAL)),
            columns_search: String::new(),
            grid: GridState::default(),
            editing: None,
            cells_written: 0,
            late: Vec::new(),
            quick_add: QuickAdd::default(),
            card: RecordCard::default(),
            is_card_open: false,
            reveal: None,
            search: SearchLine::default(),
            views: Views::default(),
            blocks: Blocks::default(),
            finder: Finder::default(),
            clips: Vec::new(),
            wants_grid: false,
            wants_start: false,
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
        self.list.found()
    }

    /// Tells whether the list shows what it is asked, as of what was worked out last.
    pub fn is_answered(&self, generation: u64) -> bool {
        self.list.is_current(generation)
    }

    /// Tells whether somebody is writing one new dataset after the other.
    pub const fn is_adding(&self) -> bool {
        self.quick_add.is_open()
    }

    /// Shows only the datasets that meet conditions.
    pub fn show_only(&mut self, conditions: Vec<Condition>, inventory: &Inventory) {
        self.leave_view(inventory);
        self.list.clear();
        self.list.query.conditions = conditions;
    }

    /// Shows only these datasets.
    pub fn show_these(&mut self, ids: Vec<DatasetId>, inventory: &Inventory) {
        self.leave_view(inventory);
        self.list.clear();
        self.list.query.only = Some(std::sync::Arc::new(ids.into_iter().collect()));
    }

    /// Searches for words.
    pub fn search_for(&mut self, words: String) {
        self.list.query.search = words;
        self.search.wants_focus = true;
    }

    /// Puts the cursor into the search line.
    pub fn begin_search(&mut self) {
        self.search.wants_focus = true;
    }

    /// Opens a saved view, or the whole list; returns what it shows and what it names that is not there any more.
    pub fn open_view(&mut self, id: Option<ViewId>, inventory: &Inventory) -> (Look, Vec<Missing>) {
        self.views.leave(self.look(inventory), &usual(), inventory);
        self.views.current = id;
        let saved = || id.and_then(|id| inventory.view(id)).map_or_else(|| (usual(), Vec::new()), |view| view.look(inventory));
        let (look, missing) = self.views.take_draft(id).map_or_else(saved, |draft| (draft, Vec::new()));
        self.take_on(look.clone());
        self.wants_start = true;
        (look, missing)
    }

    /// Returns the view that is on the screen, if one is.
    pub const fn view(&self) -> Option<ViewId> {
        self.views.current
    }

    fn leave_view(&mut self, inventory: &Inventory) {
        if self.views.current.is_some() {
            self.open_view(None, inventory);
        }
    }

    /// Returns what the list shows and how.
    fn look(&self, inventory: &Inventory) -> Look {
        let layout = self.views.current.and_then(|id| inventory.view(id)).map_or(ViewLayout::Grid, |view| view.layout);
        let conditions = self.list.whole().conditions.clone();
        let search = self.list.understood().search();
        Look { layout, search, conditions, sort: self.list.query.sort.clone(), columns: self.columns.clone(), group: self.list.group }
    }

    fn take_on(&mut self, look: Look) {
        let Look { search, conditions, sort, columns, group, .. } = look;
        self.list.query = Query { search, conditions, sort, ..Query::default() };
        self.list.group_by(group);
        self.columns = columns;
    }

    /// Goes on to the next cell with the words that were searched for, or back; without any it asks for them.
    pub fn find_next(&mut self, step: isize) {
        if !self.finder.step(step) {
            self.begin_search();
        }
    }

    /// Asks what to replace in the texts that are shown.
    pub fn begin_replace(&mut self) {
        self.blocks.wants_replace = true;
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
        self.tell_hidden(ui.ctx(), open, cx);
        let covers = ui.ctx().content_rect().width() < size::CARD_COVERS_UNDER;
        if covers && (self.search.wants_focus || self.quick_add.wants_focus()) {
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
        let look = self.look(open.inventory());
        match self.views.ui(ui, &look, &usual(), open, cx) {
            Some(Wish::Open(id)) => cx.ask(Action::OpenView(id)),
            Some(Wish::Discard) => {
                let saved = self.views.current.and_then(|id| open.inventory().view(id)).map_or_else(usual, |view| view.look(open.inventory()).0);
                self.take_on(saved);
            }
            None => {}
        }
        if self.has_bulk() {
            self.bulk_ui(ui, open, cx);
        } else {
            self.filters_ui(ui, look, open, cx);
        }
        self.quick_add.ui(ui, open, cx);
        self.status_ui(ui, open, cx);
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| self.grid_ui(ui, open, cx));
        filter::dropdown_ui(ui, &mut self.list, open, cx);
        self.remember(ui, cx);
        // A column that is being dragged or sized is one step.
        if !ui.input(|input| input.pointer.any_down()) {
            self.layouts.keep(self.views.current, &self.columns, open.session.undo_id());
        }
    }

    fn header_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let (shown, all) = (self.list.found(), open.inventory().datasets().len());
        let beside = if all == 0 {
            String::new()
        } else if self.list.is_narrowed() {
            text.with("datasets-count-of", &[("shown", shown.into()), ("all", all.into())])
        } else {
            text.count(all)
        };
        // Where the card stands beside the list, the room goes to what is searched for.
        let is_wide = ui.available_width() > HEADER_WIDE;
        view_header_ui(ui, text.get("place-datasets"), &beside, |ui| {
            let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
            let key = shortcut_text(ui.ctx(), Verb::NewDataset);
            let new = if all == 0 { Button::new(text.get("datasets-new")) } else { Button::primary(text.get("datasets-new")) };
            let new = if is_wide { new.key(&key) } else { new };
            if new.icon(icon::PLUS).blocked(blocked).show(ui).clicked() {
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
                let searched = self.search.ui(ui, &mut self.list, cx);
                self.wants_grid |= searched == Searched::Left;
            }
        });
    }

    /// Shows the filters, and at the right how the list is grouped and which columns it shows.
    fn filters_ui(&mut self, ui: &mut Ui, look: Look, open: &Open<'_>, cx: &mut Cx<'_>) {
        let frame = Frame::new().fill(ui.palette().bg).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 8));
        Panel::top("datasets filters").frame(frame).show_separator_line(true).show(ui, |ui| {
            let is_wide = ui.available_width() >= FILTERS_WIDE;
            let right = if is_wide { 300.0 } else { 112.0 };
            let mut help_at = ui.max_rect();
            ui.horizontal_top(|ui| {
                let left = Vec2::new((ui.available_width() - right).max(160.0), size::CONTROL);
                ui.allocate_ui_with_layout(left, Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                    ui.set_min_width(left.x);
                    let add = filter::conditions_ui(ui, &mut self.list, open, cx);
                    help_at = add.rect;
                    self.search.wants_help |= add.wants_help;
                });
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    ui.set_max_height(size::CONTROL);
                    filter::columns_ui(ui, &mut self.columns, &mut self.columns_search, open.model().map(AsRef::as_ref), cx.text);
                    if open.inventory().views().len() == 0 {
                        let blocked = (!open.is_writable).then(|| cx.text.get("blocked-read-only"));
                        if icon_button(ui, icon::SAVE, cx.text.get("view-save-as"), blocked).clicked() {
                            self.views.save_as(String::new(), look);
                        }
                    }
                    self.wants_grid |= group::group_ui(ui, &mut self.list, is_wide, cx.text);
                });
            });
            search::doubts_ui(ui, &self.list, cx.text);
            self.search.help_ui(ui, help_at, cx.text);
        });
    }

    fn status_ui(&self, ui: &mut Ui, open: &Open<'_>, cx: &Cx<'_>) {
        let text = cx.text;
        let sorted = grid::sorted_by(&self.list.query.sort, text);
        let is_current = self.list.is_current(open.generation);
        let left = |ui: &mut Ui| {
            // Until something is found it is not known how many there are.
            if !self.list.has_answer() {
                ui.muted(Role::Caption, text.get("datasets-working"));
                return;
            }
            ui.muted(Role::Caption, &text.with("count-datasets", &[("count", self.list.found().into())]));
            let hidden = open.inventory().datasets().len().saturating_sub(self.list.found());
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
            if let Some(Standing { at, all, rows }) = self.finder.standing() {
                let said = match all {
                    0 => text.get("replace-no-match").to_owned(),
                    all => text.with("replace-match", &[("at", at.into()), ("all", all.into()), ("rows", rows.into())]),
                };
                let response = ui.muted(Role::Caption, &said);
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
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
        if self.list.found() == 0 && self.list.is_narrowed() && self.list.is_current(open.generation) {
            if empty::nothing_ui(ui, cx.text) {
                self.list.clear();
            }
            self.blocks_ui(ui, &[], open, cx);
            self.find_ui(ui, &[], open, cx);
            return;
        }
        let chosen = open.selected.and_then(|id| self.list.position(id));
        if let Some(row) = self.reveal.and_then(|id| self.list.position(id)) {
            self.grid.reveal = Some(row);
            self.reveal = None;
        } else if self.list.is_current(open.generation) {
            self.reveal = None;
        }
        if self.wants_start && self.list.is_current(open.generation) {
            self.wants_start = false;
            match chosen {
                Some(row) => self.grid.reveal = Some(row),
                None => self.grid.to_top = true,
            }
        }
        // What was pressed before the last frame could take it is pressed now.
        let late = std::mem::take(&mut self.late);
        ui.input_mut(|input| input.events.splice(0..0, late).for_each(drop));
        let shown = self.shown_columns();
        let columns: Vec<Column> = shown.iter().map(|shown| shown.column).collect();
        let usual = |column: Column| column.width().max(grid::head_width(ui, &column.full_name(open.model().map(AsRef::as_ref), cx.text)));
        let widths: Vec<f32> = shown.iter().map(|shown| shown.width.map_or_else(|| usual(shown.column), f32::from)).collect();
        let grid = Grid {
            open,
            text: cx.text,
            columns: &columns,
            widths: &widths,
            frozen: self.columns.frozen(),
            rows: self.list.rows(),
            lines: self.list.lines(),
            version: self.list.version(),
            chosen,
            sort: &self.list.query.sort,
            editing: self.editing.as_ref().map(Editing::cell),
        };
        let (response, deeds) = grid.ui(ui, &mut self.grid);
        cx.region(&response);
        self.wants_grid |= self.editing.is_none() && is_pressed_in(ui, response.rect);
        if std::mem::take(&mut self.wants_grid) {
            ui.memory_mut(|memory| memory.request_focus(grid_id()));
        }
        self.perform(deeds, &columns, open, cx);
        self.blocks_ui(ui, &columns, open, cx);
        self.find_ui(ui, &columns, open, cx);
        self.editing_ui(ui, &columns, open, cx);
    }
}

/// Tells whether a press of the pointer just began or ended in a part of what is drawn here.
fn is_pressed_in(ui: &Ui, rect: Rect) -> bool {
    let at = ui.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.any_pressed() || input.pointer.any_click()));
    at.is_some_and(|at| rect.contains(at) && ui.ctx().layer_id_at(at) == Some(ui.layer_id()))
}
