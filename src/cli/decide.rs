//! `fyrfalt decide`: puts a decision on record with the snapshot that it was made on, as one operation.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, conclude, dataset, file};
use crate::alphabet::locale_of;
use crate::command::{Command, NewDecision};
use crate::model::value::parse_date;
use crate::model::{DatasetId, DecisionId, DecisionKind, Line};
use crate::session::new_uuid;
use crate::store::Access;
use crate::text::Text;
use crate::wording;

/// What stands before a kind of the organisation's own.
const OWN: &str = "own:";

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path, kind], rest) = arguments.first(["FILE", "KIND"], cx)?;
    let kind = kind_of(&arguments.plain(kind, cx)?, cx)?;
    let Some(by) = arguments.value("by") else { return Err(arguments.missing("--by", cx)) };
    let text = arguments.value("text");
    if kind == DecisionKind::Retire && text.is_none() {
        return Err(arguments.missing("--text", cx));
    }
    let today = super::today();
    let wrong = |error| Trouble::refused(wording::value_error(&error, &cx.text));
    let date = arguments.value("date").map(parse_date).transpose().map_err(wrong)?.unwrap_or(today);
    let wanted: Vec<String> = rest.iter().map(|found| arguments.plain(found, cx)).collect::<Result<_, _>>()?;
    let mut session = file::open(path, Access::Write, cx)?;
    let inventory = session.inventory();
    let datasets: Vec<DatasetId> = wanted.iter().map(|wanted| dataset::find(wanted, inventory, cx)).collect::<Result<_, _>>()?;
    let register_number = arguments.value("dnr");
    let name = wording::snapshot_name(&kind, register_number, date, &Text::new(locale_of(inventory.language())));
    let plain = |name: &str| arguments.value(name).map(str::to_owned);
    let new = NewDecision {
        id: DecisionId::from_uuid(new_uuid()),
        kind: kind.clone(),
        date,
        today,
        by: by.to_owned(),
        role: plain("role"),
        register_number: register_number.map(str::to_owned),
        text: plain("text"),
        datasets: datasets.clone(),
        links: arguments.values("link").map(str::to_owned).collect(),
        snapshot: session.snapshot(&name),
    };
    let decided = Command::Decide(Box::new(new));
    let command = if kind == DecisionKind::Retire { conclude::with_retirement(decided, &datasets, inventory) } else { decided };
    file::run(&mut session, &command, arguments.value("why"), cx)
}

/// Reads what a decision is about: a kind that every inventory has, or `own:` and a name.
fn kind_of(found: &str, cx: &Context<'_>) -> Result<DecisionKind, Trouble> {
    if let Some(known) = DecisionKind::parse(found) {
        return Ok(known);
    }
    if let Some(name) = found.strip_prefix(OWN) {
        let wrong = |error| Trouble::refused(wording::value_error(&error, &cx.text));
        return Line::new(name).map(DecisionKind::Own).map_err(wrong);
    }
    let known = DecisionKind::KNOWN.map(|kind| kind.key().to_owned()).join(", ");
    Err(Trouble::refused(cx.text.with("cli-decision-unknown", &[("found", found.into()), ("known", known.into())])))
}
