//! What a move would do to the rank, worked out on a copy of the inventory before anything is saved.
//!
//! Once for each answer; in the background where the inventory is large.

use std::sync::Arc;

use eframe::egui::Context;

use crate::command::Command;
use crate::model::DatasetId;
use crate::model::rank::{Ranked, Ranking};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::latest::{AT_ONCE, Latest};

/// What an answer would do to the rank: how the dataset would stand.
#[derive(Debug, Default)]
pub(super) struct Outcome(Latest<Command, Option<Ranked>>);

impl Outcome {
    /// Brings the outcome up to an answer, or starts the work that will. Reasons change no rank.
    pub(super) fn refresh(&mut self, command: &Command, open: &Open<'_>, ctx: &Context) {
        let command = without_reasons(command);
        let Some(id) = dataset(&command) else { return };
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        self.0.refresh(&command, "move", is_small, ctx, || {
            let (mut inventory, worked, wanted) = (open.inventory().as_ref().clone(), Arc::clone(open.worked), command.clone());
            move || {
                let changes = wanted.plan(&inventory).ok()?;
                inventory.apply(&changes).ok()?;
                Ranking::of(&inventory, &worked.index).get(id).copied()
            }
        });
    }

    /// Says the new rank beside the old one.
    pub(super) fn sentence(&self, id: DatasetId, open: &Open<'_>, text: &Text) -> String {
        if self.0.is_under_way() {
            return text.get("matrix-move-ranking").to_owned();
        }
        let old = open.worked.ranking.get(id).and_then(|ranked| ranked.rank);
        let Some(new) = self.0.get().and_then(|ranked| ranked.and_then(|ranked| ranked.rank)) else { return String::new() };
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
