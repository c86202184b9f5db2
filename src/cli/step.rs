//! `fyrfalt undo` and `fyrfalt redo`: one step back or forward.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file};
use crate::model::Label;
use crate::session::{Event, Session, SessionError};
use crate::store::Access;
use crate::wording;

type Step = fn(&mut Session) -> Result<Option<Label>, SessionError>;

pub(super) fn undo(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    step(cx, arguments, Session::undo, "undone-what")
}

pub(super) fn redo(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    step(cx, arguments, Session::redo, "redone-what")
}

fn step(cx: &mut Context<'_>, arguments: &Arguments, step: Step, key: &str) -> Result<(), Trouble> {
    let [path] = arguments.exactly(["FILE"], cx)?;
    let mut session = file::open(path, Access::Write, cx)?;
    file::writable(&session, cx)?;
    let at_once = step(&mut session).map_err(|error| Trouble::of_session(&error, session.inventory(), &cx.text))?;
    let mut stepped = at_once;
    for event in file::settle(&mut session, cx)? {
        match event {
            Event::Stepped(label) => stepped = Some(label),
            Event::StepRefused(error) => return Err(Trouble::of_session(&error, session.inventory(), &cx.text)),
            _ => {}
        }
    }
    match stepped {
        Some(label) => cx.out.line(&cx.text.with(key, &[("what", wording::operation(&label, &cx.text).into())])),
        None => Err(Trouble::of_session(&SessionError::NothingLeft, session.inventory(), &cx.text)),
    }
}
