//! Why a whole inventory cannot be read from a file, in sentences.
//!
//! What to do about it is decided elsewhere.

use crate::import::whole::{Fault, WholeError};
use crate::model::Key;
use crate::text::Text;

/// Says why a whole inventory cannot be read, with the line where it can be told.
pub fn whole_error(error: &WholeError, text: &Text) -> String {
    match error {
        WholeError::Io(detail) => text.with("whole-error-io", &[("detail", detail.into())]),
        WholeError::TooLarge => text.get("whole-error-too-large").to_owned(),
        WholeError::NotOurs => text.get("whole-error-not-ours").to_owned(),
        WholeError::Newer { found, known } => text.with("whole-error-newer", &[("found", found.to_string().into()), ("known", known.to_string().into())]),
        WholeError::Cancelled => text.get("whole-error-cancelled").to_owned(),
        WholeError::Faulty { line: Some(line), fault: found } => {
            text.with("whole-error-line", &[("line", (*line).into()), ("fault", fault(found, text).into())])
        }
        WholeError::Faulty { line: None, fault: found } => fault(found, text),
    }
}

fn fault(fault: &Fault, text: &Text) -> String {
    let name = |key: Key| text.with("named-record", &[("record", text.of("record", key.kind()).into()), ("name", key.id().into())]);
    match fault {
        Fault::Form(detail) => text.with("whole-fault-form", &[("detail", detail.into())]),
        Fault::Ends => text.get("whole-fault-ends").to_owned(),
        Fault::UnknownRecord { kind, id } => text.with("whole-fault-unknown", &[("kind", kind.into()), ("id", id.into())]),
        Fault::Record(key, detail) => text.with("whole-fault-record", &[("record", name(*key).into()), ("detail", detail.into())]),
        Fault::Twice(key) => text.with("whole-fault-twice", &[("record", name(*key).into())]),
        Fault::Loose(key, missing) => text.with("whole-fault-loose", &[("record", name(*key).into()), ("missing", name(*missing).into())]),
        Fault::NoOrganisation => text.get("whole-fault-no-organisation").to_owned(),
    }
}
