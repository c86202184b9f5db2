//! What a move would do to the rank, worked out on a copy of the inventory before anything is saved.
//!
//! Once for each answer; in the background where the inventory is large.

use std::sync::Arc;

use eframe::egui::Context;

use crate::command::Command;
use crate::job::Job;
use crate::model::DatasetId;
use crate::model::rank::{Ranked, Ranking};
use crate::text::Text;
use crate::ui::context::Open;

/// Up to this many datasets are ranked on the spot.
const AT_ONCE: usize = 2_000;

/// What an answer would do to the rank.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// What the answer was, and how the dataset would stand.
    of: Option<(Command, Option<Ranked>)>,
    job: Option<(Command, Job<Option<Ranked>>)>,
}

impl Outcome {
    /// Brings the outcome up to an answer, or starts the work that will. Reasons change no rank.
    pub(super) fn refresh(&mut self, command: &Command, open: &Open<'_>, ctx: &Context) {
        if let Some((of, outcome)) = self.job.as_ref().and_then(|(of, job)| job.poll().map(|outcome| (of.clone(), outcome))) {
            self.job = None;
            self.of = outcome.ok().map(|ranked| (of, ranked));
        }
        let command = without_reasons(command);
        if self.job.is_some() || self.of.as_ref().is_some_and(|(of, _)| *of == command) {
            return;
        }
        let Some(id) = dataset(&command) else { return };
        let mut inventory = open.inventory().as_ref().clone();
        let worked = Arc::clone(open.worked);
        let wanted = command.clone();
        let mut work = move || {
            let changes = wanted.plan(&inventory).ok()?;
            inventory.apply(&changes).ok()?;
            Ranking::of(&inventory, &worked.index).get(id).copied()
        };
        if open.inventory().datasets().len() <= AT_ONCE {
            self.of = Some((command, work()));
        } else {
            let ctx = ctx.clone();
            self.job = Some((command, Job::start("move", move || ctx.request_repaint(), move |_| work())));
        }
    }

    /// Says the new rank beside the old one.
    pub(super) fn sentence(&self, id: DatasetId, open: &Open<'_>, text: &Text) -> String {
        if self.job.is_some() {
            return text.get("matrix-move-ranking").to_owned();
        }
        let old = open.worked.ranking.get(id).and_then(|ranked| ranked.rank);
        let Some(new) = self.of.as_ref().and_then(|(_, ranked)| ranked.and_then(|ranked| ranked.rank)) else { return String::new() };
        let rank = |rank: u32| text.count(rank as usize);
        match old {
            Some(old) if old == new => text.with("matrix-move-same-rank", &[("rank", rank(old).into())]),
            Some(old) => text.with("matrix-move-new-rank", &[("rank", rank(new).into()), ("old", rank(old).into())]),
            None => text.with("matrix-move-first-rank", &[("rank", rank(new).into())]),
        }
    }
}

/// Returns the same change with one and the same reason, so that typing a reason asks for nothing new.
fn without_reasons(command: &Command) -> Command {
    const REASON: &str = "-";
    let mut command = command.clone();
    match &mut command {
        Command::Score(_, scores) => scores.iter_mut().for_each(|score| score.reason = None),
        Command::Override(_, place) => {
            REASON.clone_into(&mut place.reason);
            place.by = None;
        }
        Command::Together(commands) => commands.iter_mut().for_each(|command| *command = without_reasons(command)),
        _ => {}
    }
    command
}

fn dataset(command: &Command) -> Option<DatasetId> {
    match command {
        Command::Score(id, _) | Command::Override(id, _) | Command::ClearOverride(id) => Some(*id),
        Command::Together(commands) => commands.first().and_then(dataset),
        _ => None,
    }
}
