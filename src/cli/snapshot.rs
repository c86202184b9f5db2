//! `fyrfalt snapshot`: names the inventory as it is now, so that reports can be made from it and compared with it.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file};
use crate::command::Command;
use crate::session::SessionError;
use crate::store::Access;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, name] = arguments.exactly(["FILE", "NAME"], cx)?;
    let name = arguments.plain(name, cx)?;
    let mut session = file::open(path, Access::Write, cx)?;
    file::writable(&session, cx)?;
    let nothing = || Trouble::of_session(&SessionError::NothingLeft, session.inventory(), &cx.text);
    let new = session.snapshot(&name).ok_or_else(nothing)?;
    file::run(&mut session, &Command::TakeSnapshot(new), arguments.value("why"), cx)
}
