//! What is worked out from the inventory: search text, sort keys, places and ranks, kept by revision.
//!
//! A small inventory is worked out at once; a large one in the background, with the old result shown until then.

use std::sync::Arc;

use eframe::egui::Context;

use jiff::civil::Date;

use super::latest::{AT_ONCE, Latest};
use crate::alphabet::language_of;
use crate::model::query::{Facts, Index};
use crate::model::rank::Ranking;
use crate::model::{Inventory, Process};
use crate::text::{Locale, Text};

/// The search index, the ranking and the process of one revision.
#[derive(Debug, Clone, Default)]
pub struct Worked {
    /// Folded text and sort keys.
    pub index: Index,
    /// Places and ranks.
    pub ranking: Ranking,
    /// How far each dataset has come, and what is due, on the day.
    pub process: Arc<Process>,
}

impl Worked {
    /// Returns what conditions and orders of a list ask for.
    pub fn facts(&self) -> Facts<'_> {
        Facts { ranking: &self.ranking, process: &self.process }
    }
}

/// What is worked out, by revision and language, and the work under way.
#[derive(Debug, Default)]
pub struct Derived {
    latest: Latest<(u64, Locale, Date), Arc<Worked>>,
    /// Stands in until something is worked out.
    nothing: Arc<Worked>,
    generation: u64,
}

impl Derived {
    /// Returns what is worked out, perhaps of an earlier revision.
    pub fn get(&self) -> &Arc<Worked> {
        self.latest.get().unwrap_or(&self.nothing)
    }

    /// Returns a number that goes up whenever a new result is there.
    pub const fn generation(&self) -> u64 {
        self.generation
    }

    /// Brings the result up to a revision and a day, or starts the work that will.
    pub fn refresh(&mut self, inventory: &Arc<Inventory>, revision: u64, today: Date, text: &Arc<Text>, ctx: &Context) {
        let before = Arc::clone(self.get());
        let is_small = inventory.datasets().len() <= AT_ONCE;
        let is_new = self.latest.refresh(&(revision, text.locale(), today), "rank", is_small, ctx, || {
            let (inventory, text) = (Arc::clone(inventory), Arc::clone(text));
            move || Arc::new(work_out(&before, &inventory, today, &text))
        });
        self.generation += u64::from(is_new);
    }
}

fn work_out(before: &Worked, inventory: &Inventory, today: Date, text: &Text) -> Worked {
    let mut index = before.index.clone();
    index.refresh(inventory, language_of(text.locale()), text);
    let ranking = Ranking::of(inventory, &index);
    let process = Arc::new(before.process.after(inventory, today));
    Worked { index, ranking, process }
}
