//! The values of one column while somebody narrows it: what there is to choose, how many hold each, and what is chosen.
//!
//! They are counted in the background where the inventory is large; nothing here draws.

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::Context;

use super::panel::Dropdown;
use crate::model::query::{Condition, Held, Picks, Query, Sense, SortBy};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::wording;

/// From so many values on, it is shorter to say which are left out.
const MANY: usize = 5;

/// A value that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Choice {
    pub(in super::super) held: Held,
    pub(in super::super) name: String,
    /// How many datasets hold it under the other conditions.
    pub(in super::super) count: usize,
}

/// Which of the values fit what they are searched for.
#[derive(Debug)]
struct Shown {
    search: String,
    of: Arc<Vec<Choice>>,
    indices: Arc<[usize]>,
}

type Wanted = (u64, Query, SortBy);

/// The values of a column, and what is being written to narrow it.
#[derive(Debug, Default)]
pub(in super::super) struct ColumnFilter {
    /// The popup, while it is open.
    pub(super) dropdown: Option<Dropdown>,
    column: Option<SortBy>,
    choices: Latest<Wanted, Arc<Vec<Choice>>>,
    /// What the values are searched for.
    pub(super) search: String,
    /// What is written as the beginning, the end, and what is to be contained.
    pub(super) drafts: [String; 3],
    /// Nothing is chosen yet, and so nothing is left out yet.
    is_cleared: bool,
    shown: Option<Shown>,
    /// The focus is to go to the first thing.
    pub(super) wants_focus: bool,
}

impl ColumnFilter {
    /// Opens the popup that narrows a column.
    pub(in super::super) fn open_at(&mut self, dropdown: Dropdown) {
        self.leave();
        self.dropdown = Some(dropdown);
    }

    /// Closes the popup.
    pub(super) fn close(&mut self) {
        self.leave();
        self.dropdown = None;
    }

    /// Begins with a column; what was written for another is let go.
    pub(super) fn turn_to(&mut self, column: SortBy, conditions: &[Condition], text: &Text) {
        if self.column == Some(column) {
            return;
        }
        let choices = std::mem::take(&mut self.choices);
        *self = Self { dropdown: self.dropdown, column: Some(column), choices, wants_focus: true, ..Self::default() };
        for condition in conditions.iter().filter(|condition| condition.column() == Some(column)) {
            match condition {
                Condition::Between(_, span) => {
                    let written = |held: &Held| match held {
                        Held::Number(amount) => text.trimmed(amount.get(), 2),
                        Held::Text(date) => date.to_string(),
                        Held::Nothing => String::new(),
                    };
                    self.drafts[0] = span.from.as_ref().map(|end| written(&end.at)).unwrap_or_default();
                    self.drafts[1] = span.to.as_ref().map(|end| written(&end.at)).unwrap_or_default();
                }
                Condition::Contains(_, words) => self.drafts[2] = words.join(", "),
                _ => {}
            }
        }
    }

    /// Forgets the column, so that it begins anew when it is shown again.
    pub(super) fn leave(&mut self) {
        self.column = None;
    }

    /// Brings the values up to the question, or starts the work that will.
    pub(super) fn refresh(&mut self, column: SortBy, query: &Query, open: &Open<'_>, text: &Arc<Text>, ctx: &Context) {
        let wanted = (open.generation, query.without(column), column);
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        self.choices.refresh(&wanted, "values", is_small, ctx, || {
            let (inventory, worked, text, query) = (Arc::clone(open.inventory()), Arc::clone(open.worked), Arc::clone(text), wanted.1.clone());
            move || {
                let values = query.values(column, &inventory, &worked.index, worked.facts());
                let name = |held: &Held| wording::held(column, held, &inventory, &text);
                let mut all: Vec<Choice> =
                    values.all.into_iter().map(|counted| Choice { name: name(&counted.held), held: counted.held, count: counted.count }).collect();
                sort(&mut all, column, &text);
                Arc::new(all)
            }
        });
    }

    /// Returns the values, perhaps of a moment ago; nothing while they are counted for the first time.
    pub(super) fn choices(&self, column: SortBy) -> Option<&Arc<Vec<Choice>>> {
        let is_of_column = self.choices.is_of(|wanted: &Wanted| wanted.2 == column);
        self.choices.get().filter(|_| is_of_column)
    }

    /// Returns which of the values fit what they are searched for.
    pub(super) fn shown(&mut self, choices: &Arc<Vec<Choice>>) -> Arc<[usize]> {
        let search = self.search.trim().to_lowercase();
        if let Some(shown) = self.shown.as_ref().filter(|shown| shown.search == search && Arc::ptr_eq(&shown.of, choices)) {
            return Arc::clone(&shown.indices);
        }
        let fits = |choice: &Choice| search.is_empty() || choice.name.to_lowercase().contains(&search);
        let indices: Arc<[usize]> = choices.iter().enumerate().filter(|(_, choice)| fits(choice)).map(|(index, _)| index).collect();
        self.shown = Some(Shown { search, of: Arc::clone(choices), indices: Arc::clone(&indices) });
        indices
    }

    /// Returns what is chosen of the values.
    pub(super) fn chosen(&self, column: SortBy, conditions: &[Condition]) -> Chosen {
        if self.is_cleared {
            return Chosen::Only(Picks::default());
        }
        let choice = conditions.iter().filter(|condition| condition.column() == Some(column)).find_map(Condition::as_choice);
        match choice {
            Some(Condition::OneOf(_, picks)) => Chosen::Only(picks),
            Some(Condition::Not(inner)) => match *inner {
                Condition::OneOf(_, picks) => Chosen::AllBut(picks),
                _ => Chosen::AllBut(Picks::default()),
            },
            _ => Chosen::AllBut(Picks::default()),
        }
    }

    /// Returns the condition for some chosen values, if it takes one.
    pub(super) fn choose(&mut self, column: SortBy, chosen: BTreeSet<Held>, choices: &[Choice]) -> Option<Condition> {
        let left_out: Vec<Held> = choices.iter().filter(|choice| !chosen.contains(&choice.held)).map(|choice| choice.held.clone()).collect();
        self.is_cleared = chosen.is_empty();
        if self.is_cleared || left_out.is_empty() {
            return None;
        }
        let is_shorter = choices.len() >= MANY && left_out.len() * 2 < choices.len() && !column.holds_many();
        Some(if is_shorter {
            Condition::Not(Box::new(Condition::OneOf(column, left_out.into())))
        } else {
            Condition::OneOf(column, chosen.into_iter().collect())
        })
    }
}

/// What is chosen of the values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Chosen {
    Only(Picks),
    AllBut(Picks),
}

impl Chosen {
    /// Tells whether a value is chosen.
    pub(super) fn has(&self, held: &Held) -> bool {
        match self {
            Self::Only(picks) => picks.has(held.lend()),
            Self::AllBut(picks) => !picks.has(held.lend()),
        }
    }

    /// Returns everything that is chosen, values that nothing holds now among them.
    pub(super) fn all(&self, choices: &[Choice]) -> BTreeSet<Held> {
        let listed = choices.iter().map(|choice| &choice.held).filter(|held| self.has(held));
        match self {
            Self::Only(picks) => listed.chain(picks.iter()).cloned().collect(),
            Self::AllBut(_) => listed.cloned().collect(),
        }
    }
}

/// Puts values in the order people expect: a known few in theirs, numbers and days rising, names by the alphabet, and what is empty last.
fn sort(choices: &mut [Choice], column: SortBy, text: &Text) {
    let known = column.known();
    let is_by_name = known.is_empty() && !matches!(column.sense(), Sense::Number | Sense::Date);
    choices.sort_by_cached_key(|choice| {
        let place = match &choice.held {
            Held::Text(key) => known.iter().position(|other| *other == key.as_ref()),
            Held::Nothing | Held::Number(_) => None,
        };
        let name = if is_by_name { text.sort_key(&choice.name) } else { Box::default() };
        (choice.held == Held::Nothing, place, name, choice.held.clone())
    });
}
