//! `fyrfalt checklist`: shows the checklist in use and its versions, takes another into use, lets datasets take it up, or writes it to a file.

mod shown;

use std::io::Read as _;
use std::path::Path;

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, dataset, file, target};
use crate::command::Command;
use crate::export::write_atomically;
use crate::model::checklist::FILE_MAX;
use crate::model::checklist::succession::{Succession, TakeUp};
use crate::model::{Checklist, DatasetId};
use crate::session::{Event, Session};
use crate::store::Access;
use crate::wording;

/// The word for the checklist that comes with the program.
const STANDARD: &str = "standard";

/// What was done beside showing.
#[derive(Default)]
struct Done {
    /// Whether another checklist was taken into use, and how it differs.
    used: Option<(bool, Succession)>,
    /// What became of the datasets that took it up.
    taken_up: Option<TakeUp>,
}

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path], rest) = arguments.first(["FILE"], cx)?;
    let takes_up = arguments.has("take-up");
    if let (false, Some(found)) = (takes_up, rest.first()) {
        return Err(arguments.usage("cli-too-many", &[("found", found.to_string_lossy().into_owned().into())], cx));
    }
    for name in ["use", "export", "take-up"] {
        if arguments.values(name).any(|value| value.trim().is_empty()) {
            return Err(arguments.usage("cli-option-needs-value", &[("option", format!("--{name}").into())], cx));
        }
    }
    let (wanted, why) = (arguments.value("use"), arguments.value("why"));
    let chosen = match (wanted, why.map(str::trim).unwrap_or_default()) {
        (Some(_), "") => return Err(Trouble::refused(cx.text.get("cli-checklist-needs-why").to_owned())),
        (Some(wanted), _) => Some(chosen(wanted, cx)?),
        (None, "") => None,
        (None, _) if takes_up => None,
        (None, _) => return Err(arguments.missing("--use", cx)),
    };
    let named: Vec<String> =
        arguments.values("take-up").map(|name| Ok(name.to_owned())).chain(rest.iter().map(|name| arguments.plain(name, cx))).collect::<Result<_, _>>()?;
    let access = if chosen.is_some() || takes_up { Access::Write } else { Access::Read };
    let mut session = file::open(path, access, cx)?;
    let target = arguments.value("export").map(|target| target::checked(Path::new(target), session.path(), cx)).transpose()?;
    // What cannot be found is told before anything is changed.
    let datasets = named.iter().map(|name| dataset::find(name, session.inventory(), cx)).collect::<Result<Vec<_>, _>>()?;
    let is_json = arguments.has("json");
    let mut done = Done::default();
    if let Some(checklist) = chosen {
        done.used = Some(take(checklist, &mut session, why, is_json, cx)?);
    }
    if takes_up {
        done.taken_up = Some(take_up(datasets, &mut session, why, is_json, cx)?);
    }
    if let Some(target) = &target {
        let json = current(&session).to_json();
        write_atomically(target, json.as_bytes()).map_err(|error| Trouble::file(wording::write_error(&error, &cx.text)))?;
        if !is_json {
            cx.out.line(&cx.text.with("cli-export-done", &[("path", target.display().to_string().into())]))?;
        }
    }
    let is_silent = done.used.is_none() && done.taken_up.is_none() && target.is_none();
    if is_json || is_silent { show(&mut session, &done, is_json, cx) } else { Ok(()) }
}

/// Returns the checklist in use, or the standard one in an inventory that has none yet.
fn current(session: &Session) -> &Checklist {
    session.inventory().checklist().unwrap_or_else(|| Checklist::standard())
}

fn show(session: &mut Session, done: &Done, is_json: bool, cx: &mut Context<'_>) -> Result<(), Trouble> {
    session.request_history(None, usize::MAX);
    let mut entries = Vec::new();
    for event in file::settle(session, cx)? {
        match event {
            Event::History(_, found) => entries = found,
            Event::HistoryFailed(error) => return Err(Trouble::of_store(&error, &cx.text)),
            _ => {}
        }
    }
    let inventory = session.inventory();
    let versions = shown::versions(inventory, &entries);
    if is_json { cx.out.json(&shown::object(current(session), &versions, done, inventory.language())) } else { shown::tell(current(session), &versions, cx) }
}

/// Returns the standard checklist, or the one in a file.
fn chosen(wanted: &str, cx: &Context<'_>) -> Result<Checklist, Trouble> {
    if wanted.trim() == STANDARD {
        return Ok(Checklist::clone(Checklist::standard()));
    }
    let path = file::absolute(Path::new(wanted), cx)?;
    let is_file = path.metadata().map(|about| about.is_file());
    if !is_file.unwrap_or_default() {
        return Err(Trouble::refused(cx.text.with("cli-checklist-unknown", &[("found", wanted.into())])));
    }
    let mut bytes = Vec::new();
    // One byte more than fits tells what is too large from what just fits.
    let read = std::fs::File::open(&path).and_then(|file| file.take(FILE_MAX as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| Trouble::file(cx.text.with("store-error-io", &[("detail", error.to_string().into())])))?;
    Checklist::from_bytes(&bytes).map_err(|error| Trouble::refused(wording::checklist_error(&error, &cx.text)))
}

/// Takes a checklist into use; returns whether it was another one, and how it differs from the one before.
fn take(checklist: Checklist, session: &mut Session, why: Option<&str>, is_silent: bool, cx: &mut Context<'_>) -> Result<(bool, Succession), Trouble> {
    let succession = Succession::between(current(session), &checklist);
    let done = file::commit(session, &Command::UseChecklist(Box::new(checklist)), why, cx)?;
    if is_silent {
        return Ok((done.is_some(), succession));
    }
    match &done {
        None => cx.out.line(cx.text.get("refusal-nothing-to-do"))?,
        Some((label, _)) => {
            cx.out.line(&wording::operation(label, &cx.text))?;
            shown::succession(&succession, cx)?;
        }
    }
    Ok((done.is_some(), succession))
}

/// Lets datasets take the newest version up; returns what that meant to them.
fn take_up(datasets: Vec<DatasetId>, session: &mut Session, why: Option<&str>, is_silent: bool, cx: &mut Context<'_>) -> Result<TakeUp, Trouble> {
    let found = TakeUp::of(session.inventory(), datasets.iter().copied());
    let done = file::commit(session, &Command::TakeUpChecklist(datasets), why, cx)?;
    if !is_silent {
        match &done {
            None => cx.out.line(cx.text.get("cli-checklist-follow-already"))?,
            Some((label, _)) => {
                cx.out.line(&wording::operation(label, &cx.text))?;
                shown::taken_up(&found, cx)?;
            }
        }
    }
    Ok(found)
}
