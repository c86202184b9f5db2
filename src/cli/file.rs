//! Opens an inventory for a headless job, and sees to it that what was done is in the file before the program ends.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::trouble::Trouble;
use super::{Context, who};
use crate::command::{Command, Refusal};
use crate::model::{ChangeSet, Inventory, Label, OrganisationId};
use crate::session::{Event, Session, SessionError, new_uuid};
use crate::store::{Access, StoreError};
use crate::wording;

/// How long a command waits for another one that has the file open.
const LOCK_WAIT: Duration = Duration::from_secs(3);
const LOCK_STEP: Duration = Duration::from_millis(50);

/// Makes a path whole, as files are opened by whole paths only.
pub(super) fn absolute(path: &Path, cx: &Context<'_>) -> Result<PathBuf, Trouble> {
    let failed = |error: std::io::Error| Trouble::file(cx.text.with("store-error-io", &[("detail", error.to_string().into())]));
    std::path::absolute(path).map_err(failed)
}

/// Opens an inventory.
pub(super) fn open(file: &OsStr, access: Access, cx: &Context<'_>) -> Result<Session, Trouble> {
    let path = absolute(Path::new(file), cx)?;
    let started = Instant::now();
    loop {
        match Session::open(&path, access, &who(), || {}) {
            // Another command is soon done; a window is not.
            Err(SessionError::Store(StoreError::Locked { .. })) if started.elapsed() < LOCK_WAIT => std::thread::sleep(LOCK_STEP),
            opened => return opened.map_err(|error| early(&error, cx)),
        }
    }
}

/// Tells of an error before there is an inventory.
pub(super) fn early(error: &SessionError, cx: &Context<'_>) -> Trouble {
    match error {
        SessionError::Store(error) => Trouble::of_store(error, &cx.text),
        error => {
            let nobody = OrganisationId::from_uuid(new_uuid());
            Trouble::of_session(error, &Inventory::new(nobody), &cx.text)
        }
    }
}

/// Does a command, waits until the file has it, and tells what changed. What is already so is no error.
pub(super) fn run(session: &mut Session, command: &Command, why: Option<&str>, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Some((label, changes)) = commit(session, command, why, cx)? else {
        return cx.out.line(cx.text.get("refusal-nothing-to-do"));
    };
    cx.out.line(&wording::operation(&label, &cx.text))?;
    if changes.len() <= SHOWN {
        for line in wording::change_lines(&changes, session.inventory(), &cx.text) {
            cx.out.line(&format!("  {}", one_line(&line)))?;
        }
    }
    Ok(())
}

/// Does a command and waits until the file has it. Returns what was done, or nothing where everything was so already.
pub(super) fn commit(session: &mut Session, command: &Command, why: Option<&str>, cx: &Context<'_>) -> Result<Option<(Label, ChangeSet)>, Trouble> {
    writable(session, cx)?;
    let changes = match command.plan(session.inventory()) {
        Err(Refusal::NothingToDo) => return Ok(None),
        Err(refusal) => return Err(Trouble::refused(refused(&refusal, session.inventory(), cx))),
        Ok(changes) => changes,
    };
    let done = session.run(command, why).map_err(|error| Trouble::of_session(&error, session.inventory(), &cx.text))?;
    settle(session, cx)?;
    Ok(Some((done.label.clone(), changes)))
}

/// Says why a command is refused; where a reason is missing, with the option that gives it.
fn refused(refusal: &Refusal, inventory: &Inventory, cx: &Context<'_>) -> String {
    match refusal {
        Refusal::GateNeedsReason(gate) => cx.text.with("cli-gate-needs-why", &[("gate", wording::gate(*gate, &cx.text).into())]),
        Refusal::OverrideNeedsReason => cx.text.get("cli-override-needs-why").to_owned(),
        refusal => wording::refusal(refusal, inventory, &cx.text),
    }
}

/// Says why nothing can be written, if nothing can.
pub(super) fn writable(session: &Session, cx: &Context<'_>) -> Result<(), Trouble> {
    match session.read_only() {
        Some(reason) => Err(Trouble::of_store(&StoreError::ReadOnly { path: session.path().to_owned(), reason: *reason }, &cx.text)),
        None => Ok(()),
    }
}

/// How many changed records are told one by one.
const SHOWN: usize = 100;

/// Puts a text of several lines on one.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Waits until the file has answered everything; an answer that says no is an error.
pub(super) fn settle(session: &mut Session, cx: &Context<'_>) -> Result<Vec<Event>, Trouble> {
    let events = session.settle();
    match session.failure() {
        Some(failure) => Err(Trouble::of_store(&failure.error, &cx.text)),
        None => Ok(events),
    }
}
