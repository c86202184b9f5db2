//! `fyrfalt conclude` and `fyrfalt reopen`: ends the work on a dataset other than by publishing it, or goes on with it.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, dataset, file};
use crate::command::{Command, NewOutcome};
use crate::model::decision::in_force;
use crate::model::value::parse_date;
use crate::model::{DatasetId, DecisionKind, Inventory, OutcomeKind, Prose, Stage, process};
use crate::store::Access;
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, wanted, outcome] = arguments.exactly(["FILE", "DATASET", "OUTCOME"], cx)?;
    let (wanted, outcome) = (arguments.plain(wanted, cx)?, arguments.plain(outcome, cx)?);
    let known = OutcomeKind::ALL.map(OutcomeKind::key).join(", ");
    let unknown = || Trouble::refused(cx.text.with("cli-outcome-unknown", &[("found", outcome.as_str().into()), ("known", known.into())]));
    let kind = OutcomeKind::parse(&outcome).ok_or_else(unknown)?;
    let wrong = |error| Trouble::refused(wording::value_error(&error, &cx.text));
    let date = arguments.value("date").map(parse_date).transpose().map_err(wrong)?;
    let text = |name: &str| arguments.value(name).map(str::to_owned);
    let new = NewOutcome { kind, link: text("link"), text: text("text"), date, by: text("by") };
    let mut session = file::open(path, Access::Write, cx)?;
    let id = dataset::find(&wanted, session.inventory(), cx)?;
    file::run(&mut session, &Command::Conclude(vec![id], new), arguments.value("why"), cx)
}

pub(super) fn reopen(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, wanted] = arguments.exactly(["FILE", "DATASET"], cx)?;
    let wanted = arguments.plain(wanted, cx)?;
    let why = arguments.value("why").unwrap_or_default();
    let mut session = file::open(path, Access::Write, cx)?;
    let id = dataset::find(&wanted, session.inventory(), cx)?;
    file::run(&mut session, &Command::Reopen(vec![id], why.to_owned()), Some(why), cx)
}

/// Lets a command that is the last thing missing for a retirement retire the datasets too: the decision says when, and what notice was given.
pub(super) fn with_retirement(command: Command, datasets: &[DatasetId], inventory: &Inventory) -> Command {
    let mut after = inventory.clone();
    if !command.plan(inventory).is_ok_and(|changes| after.apply(&changes).is_ok()) {
        return command;
    }
    // After a reopening the old decision must not retire anything again: either it is made anew, or this is what was missing.
    let is_decided_now = matches!(command, Command::Decide(_));
    let was_lacking = |id: &&DatasetId| is_decided_now || retirement(**id, inventory).is_none();
    let retired = datasets.iter().filter(was_lacking).filter_map(|id| Some(Command::Conclude(vec![*id], retirement(*id, &after)?)));
    let conclusions: Vec<Command> = retired.collect();
    if conclusions.is_empty() { command } else { Command::Together(std::iter::once(command).chain(conclusions).collect()) }
}

fn retirement(id: DatasetId, inventory: &Inventory) -> Option<NewOutcome> {
    let dataset = inventory.dataset(id)?;
    let decision = in_force(inventory.decisions_on(id).map(AsRef::as_ref), &DecisionKind::Retire)?;
    let is_ready = dataset.stage() < Stage::Publish || process::before_retirement(inventory, id).is_empty();
    if !is_ready || inventory.outcome(id).is_some() {
        return None;
    }
    let text = decision.text.as_ref().map(Prose::to_string)?;
    Some(NewOutcome { kind: OutcomeKind::Retired, link: None, text: Some(text), date: Some(decision.date), by: Some(decision.by.to_string()) })
}
