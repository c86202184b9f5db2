//! The keys of a list or calendar that has the focus as a whole: which of its rows is meant, and what is to be done about it.
//!
//! It reads keys; what they move in is the view's business.

use eframe::egui::{EventFilter, Key, Modifiers, Response, Ui};

use crate::ui::widget::button::take_key;

/// What was pressed.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Keys {
    /// So many rows down.
    pub(super) step: isize,
    /// So many pages down.
    pub(super) page: isize,
    /// So many months on.
    pub(super) sideways: isize,
    /// To the first, or the last.
    pub(super) end: Option<End>,
    /// What is to be done.
    pub(super) wish: Option<Wish>,
}

/// An end of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
}

/// What is to be done about a row, or about all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// Open the dataset.
    Open,
    /// Choose it beside others, or not.
    Choose,
    /// Do the one thing to do about it.
    Do,
    /// Choose all.
    All,
    /// Choose none, or go back.
    Leave,
}

impl Keys {
    /// Reads the keys if the whole has the focus; Escape only while there is something to leave.
    pub(super) fn read(ui: &Ui, response: &Response, can_leave: bool) -> Self {
        if !response.has_focus() {
            return Self::default();
        }
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: can_leave, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let take = |key: Key| take_key(ui, key);
        let ends = [(Key::Home, End::First), (Key::End, End::Last)];
        let wishes = [(Key::Enter, Wish::Open), (Key::Space, Wish::Choose), (Key::U, Wish::Do)];
        let is_all = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A));
        let wish = wishes.into_iter().find(|(key, _)| take(*key) > 0).map(|(_, wish)| wish).or_else(|| is_all.then_some(Wish::All));
        Self {
            step: take(Key::ArrowDown) - take(Key::ArrowUp),
            page: take(Key::PageDown) - take(Key::PageUp),
            sideways: take(Key::ArrowRight) - take(Key::ArrowLeft),
            end: ends.into_iter().find(|(key, _)| take(*key) > 0).map(|(_, end)| end),
            wish: wish.or_else(|| (can_leave && take(Key::Escape) > 0).then_some(Wish::Leave)),
        }
    }

    /// Returns the row that is meant after the keys, of `count`; `page` is how many rows are in sight.
    pub(super) fn moved(self, from: usize, count: usize, page: usize) -> usize {
        let last = count.saturating_sub(1);
        let page = isize::try_from(page.max(2) - 1).unwrap_or(isize::MAX);
        match self.end {
            Some(End::First) => 0,
            Some(End::Last) => last,
            None => from.saturating_add_signed(self.step.saturating_add(self.page.saturating_mul(page))).min(last),
        }
    }
}
