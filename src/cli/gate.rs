//! `fyrfalt gate`: writes down what was found at the gates of a dataset, as one operation.

use jiff::civil::Date;

use super::arguments::{Arguments, twice};
use super::trouble::Trouble;
use super::{Context, dataset, day, file};
use crate::command::{Command, NewFinding};
use crate::model::{GateId, GateState};
use crate::store::Access;

/// What the help calls a gate with its state.
const SHAPE: &str = "G2=clear";

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path, wanted], rest) = arguments.first(["FILE", "DATASET"], cx)?;
    let wanted = arguments.plain(wanted, cx)?;
    let pairs: Vec<(String, String)> = rest.iter().map(|found| arguments.pair(found, SHAPE, cx)).collect::<Result<_, _>>()?;
    if pairs.is_empty() {
        return Err(arguments.missing(SHAPE, cx));
    }
    if let Some(found) = twice(&pairs) {
        return Err(arguments.usage("cli-twice", &[("found", found.into())], cx));
    }
    let why = arguments.value("why");
    let date = day::of(arguments, cx)?;
    let findings: Vec<NewFinding> = pairs.iter().map(|(gate, state)| finding(gate, state, arguments, date, cx)).collect::<Result<_, _>>()?;
    let mut session = file::open(path, Access::Write, cx)?;
    let id = dataset::find(&wanted, session.inventory(), cx)?;
    file::run(&mut session, &Command::AssessGates(vec![id], findings), why, cx)
}

fn finding(gate: &str, state: &str, arguments: &Arguments, date: Date, cx: &Context<'_>) -> Result<NewFinding, Trouble> {
    let known = GateId::ALL.map(GateId::key).join(", ");
    let unknown = || Trouble::refused(cx.text.with("cli-gate-unknown", &[("found", gate.into()), ("known", known.into())]));
    let gate = GateId::parse(gate).ok_or_else(unknown)?;
    let found = state.trim();
    let states = GateState::ALL.map(GateState::key).join(", ");
    let args = [("gate", gate.key().into()), ("found", found.into()), ("known", states.into())];
    let state = GateState::parse(found).ok_or_else(|| Trouble::refused(cx.text.with("cli-gate-state-unknown", &args)))?;
    let has_why = arguments.value("why").is_some_and(|why| !why.trim().is_empty());
    if state == GateState::Unassessed && has_why {
        return Err(Trouble::refused(cx.text.with("cli-gate-keeps-no-reason", &[("gate", gate.key().into())])));
    }
    let text = |name: &str| arguments.value(name).map(str::to_owned);
    Ok(NewFinding { gate, state, reason: text("why"), examiner: text("by"), date: Some(date) })
}
