//! Doing what was asked for in the grid: choosing, arranging columns, writing in cells, clearing and filling them.
//!
//! What changes the inventory is asked for as a command; where one stands in the grid is the grid's own.

use eframe::egui::{Rect, Ui, Vec2};

use super::DatasetsScreen;
use super::column::Column;
use super::edit::{self, Editing, Ended};
use super::fill::{self, Blocked};
use super::grid::{Arrange, Deed, grid_id};
use super::selection::Cell;
use crate::command::Command;
use crate::model::{Columns, DatasetId, Inventory};
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::size;
use crate::ui::toast::Toast;

impl DatasetsScreen {
    /// Takes what is being written in a cell. To be called in frames that do not show the list.
    pub fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        if self.editing.as_mut().is_some_and(|editing| editing.settle(open, cx)) {
            self.editing = None;
        }
    }

    /// Returns the dataset about which something was typed, in its cell or on its card, that was refused, if there is one.
    pub fn refused(&self, inventory: &Inventory) -> Option<DatasetId> {
        self.editing.as_ref().map(|editing| editing.cell().0).or_else(|| self.card.refused(inventory))
    }

    /// Lets go of what was refused.
    pub fn forget_refused(&mut self) {
        self.editing = None;
        self.card.forget_refused();
    }

    /// Goes on with a cell that is being written in.
    pub fn go_on_writing(&mut self) {
        self.editing.iter_mut().for_each(Editing::go_on);
    }

    /// Takes what is being typed on the card.
    pub fn settle_card(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.card.settle(open, cx);
    }

    /// Does what was asked for in the grid.
    pub(super) fn perform(&mut self, deeds: Vec<Deed>, columns: &[Column], open: &Open<'_>, cx: &mut Cx<'_>) {
        for deed in deeds {
            match deed {
                Deed::Choose(row) => cx.ask(Action::Select(self.list.rows().get(row).copied())),
                Deed::Open { focus } => self.open_chosen(focus, open, cx),
                Deed::Sort(column, adds) => self.list.sort_by(column, adds),
                Deed::SortBy(sort) => self.list.query.sort = vec![sort],
                Deed::Filter(dropdown) => self.list.filter.open_at(dropdown),
                Deed::Arrange(arrange) => self.arrange(arrange),
                Deed::Edit(typed) => self.edit(typed, columns, open, cx),
                // Ticked rows are the datasets themselves.
                Deed::Clear if self.grid.selection.is_rows() => cx.ask(Action::Ask(Asked::Remove(self.grid.selection.rows(self.list.rows())))),
                Deed::Clear => self.clear(columns, open, cx),
                Deed::Fold(at) => self.list.fold(at),
                Deed::FillDown => {
                    let command = fill::fill_down(&self.grid.selection, self.list.rows(), columns, open);
                    ask_or_tell(command, &fill::passed(&self.grid.selection, columns, open), open, cx);
                }
                Deed::Clip(clip) => self.clips.push(clip),
            }
        }
    }

    /// Clears the chosen cells.
    pub(super) fn clear(&self, columns: &[Column], open: &Open<'_>, cx: &mut Cx<'_>) {
        let command = fill::clear(&self.grid.selection, self.list.rows(), columns, open);
        ask_or_tell(command, &fill::passed(&self.grid.selection, columns, open), open, cx);
    }

    fn open_chosen(&mut self, focus: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(id) = self.list.rows().get(self.grid.selection.cursor().row).copied() else { return };
        if open.selected != Some(id) {
            cx.ask(Action::Select(Some(id)));
        }
        self.is_card_open = true;
        if focus {
            self.card.take_focus();
        }
    }

    /// Begins to write in the cell with the cursor, or says why it cannot be written in.
    fn edit(&mut self, typed: Option<String>, columns: &[Column], open: &Open<'_>, cx: &mut Cx<'_>) {
        let cursor = self.grid.selection.cursor();
        let id = self.list.rows().get(cursor.row);
        let (Some(dataset), Some(column)) = (id.and_then(|id| open.inventory().dataset(*id)), columns.get(cursor.column).copied()) else { return };
        if let Some(why) = edit::refusal_of(column, open, cx.text) {
            return cx.ask(Action::Tell(Toast::info(why)));
        }
        self.cells_written += 1;
        self.editing = Some(Editing::begin(dataset, column, typed, self.cells_written, open, cx.text));
        self.grid.reveal_cursor();
    }

    /// Shows what is being written in a cell.
    pub(super) fn editing_ui(&mut self, ui: &mut Ui, columns: &[Column], open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(editing) = &mut self.editing else { return };
        let (id, _) = editing.cell();
        // Another row was chosen, by a menu say: what is written is taken, or the row is chosen again.
        if !editing.is_new() && open.selected != Some(id) {
            if editing.settle(open, cx) {
                self.editing = None;
                return;
            }
            cx.ask(Action::Select(Some(id)));
        }
        let Some(editing) = &mut self.editing else { return };
        let cell = self.grid.writing_rect.unwrap_or_else(|| {
            self.grid.reveal_cursor();
            let room = ui.max_rect();
            Rect::from_min_size(room.min + Vec2::new(size::GRID_TICK, size::ROW), Vec2::new(size::CELL_EDITOR[1], size::ROW))
        });
        match editing.ui(ui, cell, open, cx, &mut self.late) {
            None => {
                // What is refused keeps the cursor.
                let (id, column) = editing.cell();
                let at = (self.list.position(id), columns.iter().position(|other| *other == column));
                if let (Some(row), Some(column)) = at
                    && self.grid.selection.cursor() != Cell::new(row, column)
                {
                    self.grid.selection.move_to(Cell::new(row, column), false, self.list.rows());
                }
            }
            Some(Ended::GivenUp) => {
                self.editing = None;
                self.wants_grid = true;
            }
            Some(Ended::Taken(0, 0)) => self.editing = None,
            Some(Ended::Taken(down, right)) => {
                self.editing = None;
                self.wants_grid = true;
                self.grid.step(down, right, self.list.rows(), columns.len());
                let row = self.list.rows().get(self.grid.selection.cursor().row).copied();
                if row != open.selected {
                    cx.ask(Action::Select(row));
                }
            }
        }
        if std::mem::take(&mut self.wants_grid) {
            ui.memory_mut(|memory| memory.request_focus(grid_id()));
            ui.ctx().request_repaint();
        }
    }

    fn arrange(&mut self, arrange: Arrange) {
        let columns: &mut Columns = &mut self.columns;
        match arrange {
            Arrange::Width(column, width) => {
                if !columns.contains(column) {
                    columns.show(column);
                    columns.move_to(column, columns.frozen());
                }
                columns.set_width(column, Some(width));
            }
            Arrange::Before(column, other) => {
                if let Some(at) = columns.position(other) {
                    columns.move_to(column, at);
                }
            }
            Arrange::Step(column, step) => columns.move_by(column, step),
            Arrange::Freeze(column) => {
                if let Some(at) = columns.position(column) {
                    columns.freeze(at + 1);
                }
            }
            Arrange::Unfreeze => columns.freeze(1),
            Arrange::Hide(column) => columns.hide(column),
        }
    }
}

/// Asks for a command on cells, or says why there is none; and what of the chosen columns is left as it is.
fn ask_or_tell(command: Result<Command, Blocked>, passed: &[Column], open: &Open<'_>, cx: &mut Cx<'_>) {
    let why = match command {
        _ if !open.is_writable => cx.text.get("blocked-read-only").to_owned(),
        Err(Blocked::Said(key)) => cx.text.get(key).to_owned(),
        _ => edit::left_alone(passed, open, cx.text),
    };
    // What can be undone is the last word.
    if !why.is_empty() {
        cx.ask(Action::Tell(Toast::info(why)));
    }
    if let Ok(command) = command {
        cx.ask(Action::run(command));
    }
}
