//! What is worked out from the inventory: search text, sort keys, places and ranks, kept by revision.
//!
//! A small inventory is worked out at once; a large one in the background, with the old result shown until then.

use std::sync::Arc;

use eframe::egui::Context;

use crate::alphabet::language_of;
use crate::job::Job;
use crate::model::Inventory;
use crate::model::query::Index;
use crate::model::rank::Ranking;
use crate::text::{Locale, Text};

/// Up to this many datasets are worked out on the spot: well under a millisecond each frame budget allows.
const AT_ONCE: usize = 2_000;

/// The search index and the ranking of one revision.
#[derive(Debug, Clone, Default)]
pub struct Worked {
    /// Folded text and sort keys.
    pub index: Index,
    /// Places and ranks.
    pub ranking: Ranking,
}

/// What is worked out, and the work under way.
#[derive(Debug, Default)]
pub struct Derived {
    worked: Arc<Worked>,
    /// The revision and language that `worked` is of.
    of: Option<(u64, Locale)>,
    job: Option<((u64, Locale), Job<Worked>)>,
    generation: u64,
}

impl Derived {
    /// Returns what is worked out, perhaps of an earlier revision.
    pub const fn get(&self) -> &Arc<Worked> {
        &self.worked
    }

    /// Returns a number that goes up whenever a new result is there.
    pub const fn generation(&self) -> u64 {
        self.generation
    }

    /// Brings the result up to a revision, or starts the work that will.
    pub fn refresh(&mut self, inventory: &Arc<Inventory>, revision: u64, text: &Arc<Text>, ctx: &Context) {
        let wanted = (revision, text.locale());
        if let Some((of, outcome)) = self.job.as_ref().and_then(|(of, job)| job.poll().map(|outcome| (*of, outcome))) {
            self.job = None;
            if let Ok(worked) = outcome {
                self.take(of, worked);
            }
        }
        if self.of == Some(wanted) || self.job.is_some() {
            return;
        }
        let index = self.worked.index.clone();
        if inventory.datasets().len() <= AT_ONCE {
            let worked = work_out(index, inventory, text);
            self.take(wanted, worked);
        } else {
            let (inventory, text, ctx) = (Arc::clone(inventory), Arc::clone(text), ctx.clone());
            self.job = Some((wanted, Job::start("rank", move || ctx.request_repaint(), move |_| work_out(index, &inventory, &text))));
        }
    }

    fn take(&mut self, of: (u64, Locale), worked: Worked) {
        self.worked = Arc::new(worked);
        self.of = Some(of);
        self.generation += 1;
    }
}

fn work_out(mut index: Index, inventory: &Inventory, text: &Text) -> Worked {
    index.refresh(inventory, language_of(text.locale()), text);
    let ranking = Ranking::of(inventory, &index);
    Worked { index, ranking }
}
