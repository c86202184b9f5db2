//! What is said of workbooks that come back: why one is not taken, what is the matter with a cell, and what the whole comes to.

use crate::import::returned::Issue;
use crate::import::source::column_letters;
use crate::import::{Flaw, Returned, ReturnedError};
use crate::model::merge::{Choices, Merge, Verdict};
use crate::text::Text;

/// Says why a file is not taken for an answer.
pub fn returned_error(error: &ReturnedError, text: &Text) -> String {
    match error {
        ReturnedError::Newer { found } => text.with("merge-error-newer", &[("found", found.into())]),
        ReturnedError::OtherInventory { organisation } => text.with("merge-error-other-inventory", &[("organisation", organisation.into())]),
        error => text.of("merge-error", error.key()).to_owned(),
    }
}

/// Says what is the matter with a cell, a row or a column, and what to do.
pub fn flaw(flaw: Flaw, text: &Text) -> &str {
    text.of("merge-flaw", flaw.key())
}

/// Says where something to look at stands: `Row 12, C (Owner)`.
pub fn issue_place(issue: &Issue, text: &Text) -> String {
    let shown = || (issue.flaw == Flaw::StageNotTaken).then(|| text.get("measure-stage").to_owned());
    let field = issue.field.map(|key| super::field_key(key, text)).or_else(shown);
    let letters = issue.column.map(column_letters);
    let column = match (letters, field) {
        (Some(letters), Some(field)) => format!("{letters} ({field})"),
        (letters, field) => letters.or(field).unwrap_or_default(),
    };
    match issue.row {
        Some(row) if column.is_empty() => text.with("merge-in-row-alone", &[("row", row.to_string().into())]),
        Some(row) => text.with("merge-in-row", &[("row", row.to_string().into()), ("column", column.into())]),
        None if column.is_empty() => text.get("merge-in-book").to_owned(),
        None => text.with("merge-in-column", &[("column", column.into())]),
    }
}

/// Says what a workbook comes to by what was chosen: `14 fields change, 2 clashes, 3 new datasets, one row deleted`.
pub fn merge_summary(merge: &Merge, choices: &Choices, returned: &Returned, text: &Text) -> String {
    let open = choices.open(merge);
    let new = merge.new.iter().filter(|row| !choices.refused.contains(&row.dataset)).count();
    let parts = [
        ("merge-part-changed", choices.changes(merge).len(), true),
        ("merge-part-clashes", open, false),
        ("merge-part-decided", merge.count(Verdict::Clash).saturating_sub(open), false),
        ("merge-part-new", new, false),
        ("merge-part-deleted", merge.deleted.len(), false),
        ("merge-part-agreed", merge.count(Verdict::Agreed), false),
        ("merge-part-issues", returned.issues.len(), false),
    ];
    let said = parts.into_iter().filter(|(_, count, always)| *always || *count > 0);
    said.map(|(key, count, _)| text.with(key, &[("count", count.into())])).collect::<Vec<_>>().join(", ")
}
