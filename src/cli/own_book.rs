//! `fyrfalt import` of our own workbook: every sheet of it is read back, as one operation.
//!
//! Other lists are imported in [`super::import`].

use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file};
use crate::command::{Command, Refusal};
use crate::import::Severity;
use crate::import::own_book::{OwnBook, OwnIssue, OwnPlan};
use crate::session::{Session, new_uuid};
use crate::text::Text;
use crate::wording;

/// How many cells are named one by one.
const TOLD: usize = 20;

pub(super) fn run(session: &mut Session, own: &OwnBook<'_>, name: &str, cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let is_dry = arguments.has("dry-run");
    let OwnPlan { mut book, read, added, issues, .. } = own.plan(name, session.inventory(), &mut new_uuid);
    book.import.today = Some(super::today());
    let command = Command::ImportBook(Box::new(book));
    if is_dry {
        match command.plan(session.inventory()) {
            Ok(_) | Err(Refusal::NothingToDo) => {}
            Err(refusal) => return Err(Trouble::refused(wording::refusal(&refusal, session.inventory(), &cx.text))),
        }
    } else {
        file::commit(session, &command, None, cx)?;
    }
    let merged = read - added;
    if arguments.has("json") {
        let issues: Vec<Json> = issues.iter().map(|issue| issue_object(issue, &cx.text)).collect();
        return cx.out.json(
            &json!({ "read": read, "added": added, "merged": merged, "refused": 0, "dry_run": is_dry, "own_workbook": true, "columns": [], "issues": issues }),
        );
    }
    let args = [("read", read.into()), ("added", added.into()), ("merged", merged.into()), ("refused", 0.into())];
    cx.out.line(&cx.text.with(if is_dry { "cli-import-would" } else { "cli-import-done" }, &args))?;
    for issue in issues.iter().take(TOLD) {
        cx.out.line(&wording::book_issue(issue, &cx.text))?;
    }
    Ok(())
}

/// Puts a cell that is not taken in an object, as the issues of a list are.
pub(super) fn issue_object(issue: &OwnIssue, text: &Text) -> Json {
    let OwnIssue { sheet, row, column, value, problem } = issue;
    json!({
        "sheet": sheet.as_ref(),
        "row": row,
        "column": column,
        "letters": null,
        "value": value,
        "reason": problem.key(),
        "severity": Severity::Lost.key(),
        "text": text.of("book-problem", problem.key()),
        "repair": null,
    })
}
