//! `fyrfalt due`: what is overdue, due soon or due later, as a table, as JSON or as a calendar file.

use std::path::Path;

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::output::Push;
use super::trouble::Trouble;
use super::{Context, file};
use crate::alphabet::locale_of;
use crate::export::calendar::{self, Events};
use crate::export::{ExportError, write_atomically};
use crate::model::process::{Due, DueWhat};
use crate::model::value::parse_date;
use crate::model::{Inventory, Process};
use crate::store::Access;
use crate::text::Text;
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path] = arguments.exactly(["FILE"], cx)?;
    if arguments.has("json") && arguments.has("ics") {
        return Err(arguments.usage("cli-too-many", &[("found", "--json".into())], cx));
    }
    let wrong = |error| Trouble::refused(wording::value_error(&error, &cx.text));
    let today = arguments.value("on").map(parse_date).transpose().map_err(wrong)?.unwrap_or_else(super::today);
    let session = file::open(path, Access::Read, cx)?;
    let inventory = session.inventory();
    let process = Process::of(inventory, today);
    if let Some(out) = arguments.value("ics") {
        let target = super::target::checked(Path::new(out), session.path(), cx)?;
        // The calendar speaks the inventory's language unless told otherwise, and is dated by the latest change.
        let text = Text::new(cx.locale.unwrap_or(locale_of(inventory.language())));
        let stamp = session.operations().last().map_or(Timestamp::UNIX_EPOCH, |last| last.at);
        let written = write_atomically(&target, calendar::write(&process.due, inventory, Events::at(stamp), &text).as_bytes());
        written.map_err(|error| Trouble::file(wording::export_error(&ExportError::Write(error), &cx.text)))?;
        return cx.out.line(&cx.text.with("cli-export-done", &[("path", target.display().to_string().into())]));
    }
    if arguments.has("json") {
        let all: Vec<Json> = process.due.iter().map(|due| object(due, inventory)).collect();
        return cx.out.json(&all);
    }
    if process.due.is_empty() {
        return cx.out.line(cx.text.get("cli-due-nothing"));
    }
    table(&process.due, inventory, cx)
}

fn table(due: &[Due], inventory: &Inventory, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let row = |due: &Due| {
        let title = inventory.dataset(due.dataset).map_or_else(String::new, |dataset| dataset.title(inventory.language()).to_owned());
        let late = if due.overdue_days > 0 { due.overdue_days.to_string() } else { String::new() };
        [due.date.to_string(), text.of("urgency", due.urgency.key()).to_owned(), late, title, wording::due_what(due.what, inventory, text)]
    };
    let rows: Vec<_> = due.iter().map(row).collect();
    let headings = [
        (text.get("cli-heading-date"), Push::Left),
        (text.get("cli-heading-urgency"), Push::Left),
        (text.get("cli-heading-days-late"), Push::Right),
        (text.of("field", "title"), Push::Left),
        (text.get("cli-heading-what"), Push::Left),
    ];
    out.table(headings, &rows)
}

fn object(due: &Due, inventory: &Inventory) -> Json {
    let Due { dataset, what, date, overdue_days, urgency } = due;
    let item = match what {
        DueWhat::Update => None,
        DueWhat::Item(item) => Some(item),
    };
    json!({
        "dataset": dataset,
        "title": inventory.dataset(*dataset).map(|dataset| dataset.title(inventory.language())),
        "what": if item.is_some() { "item" } else { "update" },
        "item": item,
        "date": date.to_string(),
        "overdue_days": overdue_days,
        "urgency": urgency.key(),
    })
}
