//! `fyrfalt check`: looks for damage in a file, and for changes that did not come from the program.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file};
use crate::session::Event;
use crate::store::Access;
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path] = arguments.exactly(["FILE"], cx)?;
    let mut session = file::open(path, Access::Read, cx)?;
    session.request_check();
    for event in file::settle(&mut session, cx)? {
        let findings = match event {
            Event::Checked(Ok(findings)) => findings,
            Event::Checked(Err(error)) => return Err(Trouble::of_store(&error, &cx.text)),
            _ => continue,
        };
        if findings.is_empty() {
            let args = [("datasets", session.inventory().datasets().len().into()), ("operations", session.operations().len().into())];
            return cx.out.line(&cx.text.with("cli-check-well", &args));
        }
        for finding in &findings {
            cx.out.line(&wording::finding(finding, &cx.text))?;
        }
        return Err(Trouble::file(cx.text.with("cli-check-ill", &[("count", findings.len().into())])));
    }
    Err(Trouble::Said(super::UNEXPECTED, cx.text.get("store-error-halted").to_owned()))
}
