//! What is said of lists from elsewhere: why a file cannot be read, and what to know of one that can.
//!
//! What becomes of columns and rows is short enough for the views to look up by its key.

use crate::import::{Finding, Measure, ReadError, Said, Target};
use crate::model::Inventory;
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
        Finding::Comments => text.get("import-finding-comments").to_owned(),
        Finding::OpenQuote(row) => text.with("import-finding-open-quote", &[("row", (row as usize).into())]),
    }
}

/// Says a value that a row gives or a dataset has.
pub fn said(said: &Said, inventory: &Inventory, text: &Text) -> String {
    match said {
        Said::Value(value) => super::value(value, inventory, text),
        Said::Department(name) => name.to_string(),
        Said::Stage(stage) => super::stage(*stage, text).to_owned(),
        Said::Score(score) => super::score(*score, text),
    }
}

/// Names what a column becomes.
pub fn import_target(target: Target, inventory: &Inventory, text: &Text) -> String {
    let criterion = |id| {
        let language = crate::alphabet::language_of(text.locale());
        inventory.model().and_then(|model| model.criterion(id).map(|criterion| criterion.name.get(language).to_owned())).unwrap_or_default()
    };
    match target {
        Target::Field(key) => super::field_key(key, text),
        Target::Score(id) => criterion(id),
        Target::Reason(id) => text.with("importing-reason", &[("criterion", criterion(id).into())]),
        target => text.of("import-target", target.key()).to_owned(),
    }
}
