//! What a press of the pointer in the grid means: choosing a cell, a range or rows, writing in a cell, opening the card.
//!
//! What lies under the pointer was found while the cells were drawn.

use eframe::egui::{PointerButton, Response, Ui};

use super::super::column::TITLE;
use super::super::selection::Cell;
use super::table::{Delegate, Hits};
use super::{Deed, Grid, GridState, grid_id};

impl Grid<'_> {
    /// Does what was pressed with the pointer; tells whether the cursor was moved.
    pub(super) fn point(&self, ui: &Ui, state: &mut GridState, response: &Response, hits: Hits, deeds: &mut Vec<Deed>) -> bool {
        let modifiers = ui.input(|input| input.modifiers);
        if Delegate::is_all_pressed(ui) {
            state.selection.tick_all(self.rows);
            return self.focus(ui);
        }
        if let Some(row) = hits.tick {
            state.selection.tick(row, modifiers.shift, self.rows);
            return self.focus(ui);
        }
        if self.drag(ui, state, response, hits) {
            return self.focus(ui);
        }
        // Enter and the space bar count as clicks too, but not on what is under the pointer.
        let is_click = response.clicked() && ui.input(|input| input.pointer.any_click());
        let title = hits.title.map(|row| Cell::new(row, self.columns.iter().position(|column| *column == TITLE).unwrap_or_default()));
        let Some(cell) = title.or_else(|| hits.under.filter(|_| is_click)) else { return false };
        if modifiers.command {
            state.selection.tick(cell.row, false, self.rows);
            return self.focus(ui);
        }
        state.run = None;
        state.selection.move_to(cell, modifiers.shift, self.rows);
        // Two cells that are pressed one right after the other are no double press.
        let is_again = state.pressed.replace(cell) == Some(cell);
        if is_again && ui.input(|input| input.pointer.button_double_clicked(PointerButton::Primary)) {
            deeds.push(Deed::Edit(None));
        } else if title.is_some() && !modifiers.shift {
            deeds.push(Deed::Open { focus: false });
        }
        self.focus(ui)
    }

    /// Lets a range grow while it is dragged; tells whether one is.
    fn drag(&self, ui: &Ui, state: &mut GridState, response: &Response, hits: Hits) -> bool {
        if response.drag_started_by(PointerButton::Primary)
            && let Some(origin) = hits.origin
        {
            state.is_dragging = true;
            let extends = ui.input(|input| input.modifiers.shift);
            state.selection.move_to(origin, extends, self.rows);
        }
        if !state.is_dragging {
            return false;
        }
        if !response.dragged() {
            state.is_dragging = false;
            return true;
        }
        if let Some(cell) = hits.under {
            state.selection.move_to(cell, true, self.rows);
        } else if let Some(pointer) = ui.pointer_latest_pos() {
            // Past the edge the range goes on, row by row.
            let step = isize::from(pointer.y > response.rect.bottom()) - isize::from(pointer.y < response.rect.top());
            if step != 0 {
                let cursor = state.selection.cursor();
                let row = cursor.row.saturating_add_signed(step).min(self.rows.len().saturating_sub(1));
                state.go(Cell::new(row, cursor.column), true, self.rows);
                ui.ctx().request_repaint();
            }
        }
        true
    }

    fn focus(&self, ui: &Ui) -> bool {
        if self.editing.is_none() {
            ui.memory_mut(|memory| memory.request_focus(grid_id()));
        }
        true
    }
}
