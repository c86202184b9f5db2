//! The keys of the list while it has the focus: which row is meant, and what is answered to it.
//!
//! It reads keys; what they do is the screen's business.

use eframe::egui::{EventFilter, Key, Response, Ui};

use crate::ui::widget::button::take_key;

/// What was pressed at a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// The organisation has it.
    Has,
    /// It has not.
    Lacks,
    /// Nobody knows.
    Unsure,
    /// The answer is to be taken back.
    Clear,
    /// It is meant, no more.
    Choose,
    /// Show everything that is known of it.
    Open,
    /// Leave what is asked.
    Leave,
}

/// The answers with their keys: by place and by their first letters in Swedish and Danish.
const WISHES: [(Key, Wish); 11] = [
    (Key::Num1, Wish::Has),
    (Key::H, Wish::Has),
    (Key::Num2, Wish::Lacks),
    (Key::N, Wish::Lacks),
    (Key::Num3, Wish::Unsure),
    (Key::V, Wish::Unsure),
    (Key::Num0, Wish::Clear),
    (Key::Backspace, Wish::Clear),
    (Key::Delete, Wish::Clear),
    (Key::Enter, Wish::Open),
    (Key::Space, Wish::Open),
];

/// The answers to whether a dataset is the entry. Those to an entry are none of them: who answers many in a row is to look up first.
const ASKED: [(Key, Wish); 5] = [(Key::J, Wish::Has), (Key::Y, Wish::Has), (Key::Enter, Wish::Has), (Key::N, Wish::Lacks), (Key::Escape, Wish::Leave)];

/// What was pressed.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Keys {
    step: isize,
    page: isize,
    end: Option<bool>,
    pub(super) wish: Option<Wish>,
}

impl Keys {
    /// Reads the keys if the list has the focus; Escape only while something is asked or searched for.
    pub(super) fn read(ui: &Ui, response: &Response, (is_asking, is_searching): (bool, bool)) -> Self {
        if !response.has_focus() {
            return Self::default();
        }
        let filter = EventFilter { vertical_arrows: true, escape: is_asking || is_searching, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let take = |key: Key| take_key(ui, key);
        let asked = ASKED.into_iter().filter(|_| is_asking).find(|(key, _)| take(*key) > 0).map(|(_, wish)| wish);
        let answered = WISHES.into_iter().find(|(key, _)| take(*key) > 0).map(|(_, wish)| wish);
        let left = (is_searching && take(Key::Escape) > 0).then_some(Wish::Leave);
        Self {
            step: take(Key::ArrowDown) - take(Key::ArrowUp),
            page: take(Key::PageDown) - take(Key::PageUp),
            end: (take(Key::Home) > 0).then_some(false).or_else(|| (take(Key::End) > 0).then_some(true)),
            wish: asked.or(answered.filter(|_| !is_asking)).or(left),
        }
    }

    /// Returns the row that is meant after the keys, of `count`; `page` is how many are in sight.
    pub(super) fn moved(self, from: usize, count: usize, page: usize) -> usize {
        let last = count.saturating_sub(1);
        let page = isize::try_from(page.max(2) - 1).unwrap_or(isize::MAX);
        match self.end {
            Some(true) => last,
            Some(false) => 0,
            None => from.saturating_add_signed(self.step.saturating_add(self.page.saturating_mul(page))).min(last),
        }
    }
}
