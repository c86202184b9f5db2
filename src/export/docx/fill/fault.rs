//! Why a placeholder or a statement cannot be read or worked out, as facts: the reader of templates speaks English only.
//!
//! The sentences are in `assets/lang`.

use minijinja::{Error, ErrorKind};

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// It is not written as a placeholder or a statement is.
    Syntax,
    /// It names a filter that there is not.
    Filter,
    /// It names a function that there is not.
    Function,
    /// It names a test that there is not.
    Test,
    /// It would go on for ever.
    Endless,
    /// It cannot be worked out from what stands ready.
    Other,
}

impl FaultKind {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Syntax, Self::Filter, Self::Function, Self::Test, Self::Endless, Self::Other];

    /// Returns the stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Filter => "filter",
            Self::Function => "function",
            Self::Test => "test",
            Self::Endless => "endless",
            Self::Other => "other",
        }
    }
}

/// Why a placeholder or a statement cannot be read or worked out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} {name}", .kind.key())]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// What it names that there is not, where that is what is wrong.
    pub name: String,
}

impl Fault {
    pub(super) fn of(error: &Error) -> Self {
        let kind = match error.kind() {
            ErrorKind::SyntaxError | ErrorKind::InvalidDelimiter | ErrorKind::BadEscape => FaultKind::Syntax,
            ErrorKind::UnknownFilter => FaultKind::Filter,
            ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => FaultKind::Function,
            ErrorKind::UnknownTest => FaultKind::Test,
            ErrorKind::OutOfFuel => FaultKind::Endless,
            _ => FaultKind::Other,
        };
        // The one word that is not the reader's own: `filter x is unknown`, `object has no method named x`.
        let detail = error.detail().unwrap_or_default();
        let before = detail.strip_suffix(" is unknown").unwrap_or(detail);
        let name = before.rsplit(' ').next().unwrap_or_default().to_owned();
        let is_named = matches!(kind, FaultKind::Filter | FaultKind::Function | FaultKind::Test);
        Self { kind, name: if is_named { name } else { String::new() } }
    }
}
