//! The keys of the grid: moving, choosing, beginning to write.
//!
//! A key that stands for nothing here is left where it is, for whoever it is meant for.

use eframe::egui::{Event, ImeEvent, Key, Modifiers, Ui};

use super::super::cell::is_filled;
use super::super::column::TITLE;
use super::super::edit::can_edit;
use super::super::filter::Dropdown;
use super::super::selection::Cell;
use super::{Clip, Deed, Grid, GridState, grid_id};

/// What a key asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Press {
    /// One step down and to the right.
    Step(isize, isize, bool),
    /// As far as the data goes.
    Edge(isize, isize, bool),
    /// To the first or last column.
    RowEnd(bool, bool),
    /// To the first or last cell.
    Corner(bool, bool),
    /// A page down or up.
    Page(isize, bool),
    /// On to the next or last cell of a run.
    Tab(isize),
    Enter(bool),
    Card,
    Write,
    Type(String),
    Clear,
    FillDown,
    TickRows,
    WholeColumns,
    All,
    LetGo,
    Menu,
    Filter,
    Clip(Clip),
}

/// Returns what an event stands for.
fn press_of(event: &Event) -> Option<Press> {
    match event {
        Event::Key { key, pressed: true, modifiers, .. } => key_of(*key, *modifiers),
        Event::Text(text) | Event::Ime(ImeEvent::Commit(text)) if !text.trim().is_empty() => Some(Press::Type(text.clone())),
        Event::Copy => Some(Press::Clip(Clip::Copy)),
        Event::Cut => Some(Press::Clip(Clip::Cut)),
        Event::Paste(text) => Some(Press::Clip(Clip::Paste(text.clone()))),
        _ => None,
    }
}

fn key_of(key: Key, modifiers: Modifiers) -> Option<Press> {
    let shift = modifiers.shift;
    Some(match (key, modifiers.command, modifiers.alt) {
        (Key::ArrowDown, false, false) => Press::Step(1, 0, shift),
        (Key::ArrowUp, false, false) => Press::Step(-1, 0, shift),
        (Key::ArrowRight, false, false) => Press::Step(0, 1, shift),
        (Key::ArrowLeft, false, false) => Press::Step(0, -1, shift),
        (Key::ArrowDown, true, false) => Press::Edge(1, 0, shift),
        (Key::ArrowUp, true, false) => Press::Edge(-1, 0, shift),
        (Key::ArrowRight, true, false) => Press::Edge(0, 1, shift),
        (Key::ArrowLeft, true, false) => Press::Edge(0, -1, shift),
        (Key::Home, false, false) => Press::RowEnd(false, shift),
        (Key::End, false, false) => Press::RowEnd(true, shift),
        (Key::Home, true, false) => Press::Corner(false, shift),
        (Key::End, true, false) => Press::Corner(true, shift),
        (Key::PageDown, false, false) => Press::Page(1, shift),
        (Key::PageUp, false, false) => Press::Page(-1, shift),
        (Key::Tab, false, false) => Press::Tab(if shift { -1 } else { 1 }),
        (Key::Enter, false, false) => Press::Enter(shift),
        (Key::Space, false, false) => {
            if shift {
                Press::TickRows
            } else {
                Press::Card
            }
        }
        (Key::Space, true, false) => Press::WholeColumns,
        (Key::F2, false, false) => Press::Write,
        (Key::Backspace, false, false) => Press::Type(String::new()),
        (Key::Delete, false, false) => Press::Clear,
        (Key::D, true, false) if !shift => Press::FillDown,
        (Key::A, true, false) if !shift => Press::All,
        (Key::Escape, false, false) => Press::LetGo,
        (Key::F10, false, false) if shift => Press::Menu,
        (Key::Menu, false, false) => Press::Menu,
        (Key::ArrowDown, false, true) => Press::Filter,
        _ => return None,
    })
}

/// Takes what was pressed out of the input, as far as it is meant for the grid; what follows the beginning of writing is meant for the cell.
fn take(ui: &Ui, is_run: bool) -> Vec<Press> {
    let mut presses: Vec<Press> = Vec::new();
    let mut is_writing = false;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Some(press) = press_of(event) else { return true };
            match (press, presses.last_mut()) {
                (Press::Type(more), Some(Press::Type(text))) => text.push_str(&more),
                (Press::Tab(_), _) if !is_run => return true,
                (_, _) if is_writing => return true,
                (press, _) => {
                    is_writing = matches!(press, Press::Type(_) | Press::Write);
                    presses.push(press);
                }
            }
            false
        });
    });
    presses
}

impl Grid<'_> {
    /// Does what was pressed, while the grid has the focus; tells whether the cursor was moved.
    pub(super) fn keys(&self, ui: &Ui, state: &mut GridState, deeds: &mut Vec<Deed>) -> bool {
        let presses = take(ui, state.run.is_some());
        let mut has_moved = false;
        for press in presses {
            if self.rows.is_empty() && !matches!(press, Press::Clip(Clip::Paste(_))) {
                continue;
            }
            has_moved |= self.press(ui, state, press, deeds);
        }
        has_moved
    }

    fn press(&self, ui: &Ui, state: &mut GridState, press: Press, deeds: &mut Vec<Deed>) -> bool {
        let cursor = state.selection.cursor();
        let has_cursor = self.chosen.is_some() || state.selection.is_rows();
        if let Some((cell, extends)) = self.target(cursor, &press, state.page) {
            // The first key only shows where one stands.
            let cell =
                if self.chosen.is_none() && cell.row != 0 && matches!(press, Press::Step(..) | Press::Page(..)) { Cell::new(0, cell.column) } else { cell };
            state.run = None;
            state.to_left = matches!(press, Press::RowEnd(false, _) | Press::Corner(false, _));
            state.go(cell, extends, self.rows);
            return true;
        }
        match press {
            Press::Tab(step) => state.step(0, step, self.rows, self.columns.len()),
            Press::Enter(is_back) if state.run.is_some() => state.step(if is_back { -1 } else { 1 }, 0, self.rows, self.columns.len()),
            Press::Enter(_) => {
                let column = self.columns.get(cursor.column).copied().unwrap_or(TITLE);
                let writes = column != TITLE && can_edit(column, self.open) && self.chosen.is_some();
                deeds.push(if writes { Deed::Edit(None) } else { Deed::Open { focus: true } });
            }
            Press::Card => deeds.push(Deed::Open { focus: false }),
            Press::Write if has_cursor => deeds.push(Deed::Edit(None)),
            Press::Type(text) if has_cursor => deeds.push(Deed::Edit(Some(text))),
            Press::Clear if has_cursor => deeds.push(Deed::Clear),
            Press::FillDown => deeds.push(Deed::FillDown),
            Press::TickRows => state.selection.tick_range(self.rows),
            Press::WholeColumns => state.selection.choose_columns(),
            Press::All => state.selection.tick_all(self.rows),
            Press::LetGo => {
                state.run = None;
                state.selection.clear();
                return false;
            }
            Press::Menu | Press::Filter => self.ask_at_cursor(ui, state, press == Press::Filter, deeds),
            Press::Clip(clip) => deeds.push(Deed::Clip(clip)),
            _ => return false,
        }
        true
    }

    /// Returns the cell that a key leads to, and whether the range grows to it.
    fn target(&self, cursor: Cell, press: &Press, page: usize) -> Option<(Cell, bool)> {
        let last = Cell::new(self.rows.len().saturating_sub(1), self.columns.len().saturating_sub(1));
        let moved = |row: isize, column: isize| {
            Cell::new(cursor.row.saturating_add_signed(row).min(last.row), cursor.column.saturating_add_signed(column).min(last.column))
        };
        Some(match *press {
            Press::Step(row, column, extends) => (moved(row, column), extends),
            Press::Edge(row, column, extends) => (self.edge(cursor, row, column), extends),
            Press::RowEnd(is_end, extends) => (Cell::new(cursor.row, if is_end { last.column } else { 0 }), extends),
            Press::Corner(is_end, extends) => (if is_end { last } else { Cell::default() }, extends),
            Press::Page(pages, extends) => (moved(pages * isize::try_from(page.max(2) - 1).unwrap_or(isize::MAX), 0), extends),
            _ => return None,
        })
    }

    /// Finds the edge of the data from a cell: the last filled cell of a block, or the first filled one after a gap.
    fn edge(&self, from: Cell, down: isize, right: isize) -> Cell {
        let last = Cell::new(self.rows.len().saturating_sub(1), self.columns.len().saturating_sub(1));
        let next = |cell: Cell| {
            let (row, column) = (cell.row.checked_add_signed(down)?, cell.column.checked_add_signed(right)?);
            (row <= last.row && column <= last.column).then_some(Cell::new(row, column))
        };
        let filled = |cell: Cell| match (self.row(cell.row), self.columns.get(cell.column)) {
            (Some(row), Some(column)) => is_filled(*column, &row),
            _ => false,
        };
        let Some(mut at) = next(from) else { return from };
        if filled(from) && filled(at) {
            while let Some(cell) = next(at).filter(|cell| filled(*cell)) {
                at = cell;
            }
        } else {
            while !filled(at) {
                let Some(cell) = next(at) else { break };
                at = cell;
            }
        }
        at
    }

    /// Opens the menu of the cursor's column, or what narrows it.
    fn ask_at_cursor(&self, ui: &Ui, state: &mut GridState, is_filter: bool, deeds: &mut Vec<Deed>) {
        let Some(column) = self.columns.get(state.selection.cursor().column).copied() else { return };
        let head = ui.ctx().read_response(super::header::header_id(column)).map(|response| response.rect);
        let Some(at) = head.or(state.cursor_rect) else { return };
        if is_filter {
            deeds.push(Deed::Filter(Dropdown { column, at, back: grid_id() }));
        } else {
            state.menu.open(column, at, grid_id());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_and_shift_lets_the_range_grow() {
        let shift = Modifiers::SHIFT;
        assert_eq!(key_of(Key::ArrowDown, Modifiers::NONE), Some(Press::Step(1, 0, false)));
        assert_eq!(key_of(Key::ArrowLeft, shift), Some(Press::Step(0, -1, true)));
        assert_eq!(key_of(Key::ArrowRight, Modifiers::COMMAND | shift), Some(Press::Edge(0, 1, true)));
        assert_eq!(key_of(Key::Space, shift), Some(Press::TickRows));
        assert_eq!(key_of(Key::F10, Modifiers::NONE), None);
        assert_eq!(key_of(Key::Q, Modifiers::NONE), None);
    }

    #[test]
    fn what_is_typed_or_composed_begins_writing_and_blanks_do_not() {
        assert_eq!(press_of(&Event::Text("å".to_owned())), Some(Press::Type("å".to_owned())));
        assert_eq!(press_of(&Event::Ime(ImeEvent::Commit("é".to_owned()))), Some(Press::Type("é".to_owned())));
        assert_eq!(press_of(&Event::Text(" ".to_owned())), None);
    }
}
