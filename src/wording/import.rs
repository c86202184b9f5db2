//! What is said of lists from elsewhere: why a file cannot be read, and what to know of one that can.
//!
//! What becomes of columns and rows is short enough for the views to look up by its key.

use crate::import::{Finding, Measure, ReadError};
use crate::text::Text;

/// Says why a file cannot be read, and what to do.
pub fn read_error(error: &ReadError, text: &Text) -> String {
    match error {
        ReadError::NotATable(found) => text.with("import-error-not-a-table", &[("found", text.of("import-found", found.key()).into())]),
        ReadError::TooMuch { measure, most } => text.with("import-error-too-much", &[("what", too_much(*measure, *most, text).into())]),
        ReadError::Undecodable(encoding) => text.with("import-error-undecodable", &[("encoding", (*encoding).into())]),
        error => text.of("import-error", error.key()).to_owned(),
    }
}

fn too_much(measure: Measure, most: u64, text: &Text) -> String {
    let is_in_bytes = matches!(measure, Measure::File | Measure::Entry | Measure::Total | Measure::Text);
    let most = if is_in_bytes { most >> 20 } else { most } as usize;
    text.with(&crate::text::key("import-measure", measure.key()), &[("most", most.into())])
}

/// Says what to know of a file that could be read.
pub fn read_finding(finding: Finding, text: &Text) -> String {
    match finding {
        Finding::EncodingGuessed => text.get("import-finding-encoding-guessed").to_owned(),
        Finding::OpenQuote(row) => text.with("import-finding-open-quote", &[("row", (row as usize).into())]),
    }
}
