//! What went wrong on the command line: a code for scripts and a sentence for people.
//!
//! The sentences come ready from the words; nothing here knows what was asked for.

use std::io;

use super::{DONE, FILE, REFUSED, UNEXPECTED, USAGE};
use crate::model::Inventory;
use crate::session::SessionError;
use crate::store::StoreError;
use crate::text::Text;
use crate::wording;

/// Why a command line could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Nobody reads the answer any more: no trouble at all.
    Closed,
    /// A code and what to say.
    Said(u8, String),
}

impl Trouble {
    /// The arguments cannot be understood; says where help is.
    pub(super) fn usage(problem: &str, command: Option<&str>, text: &Text) -> Self {
        let help = command.map_or_else(|| "fyrfalt --help".to_owned(), |command| format!("fyrfalt {command} --help"));
        Self::Said(USAGE, text.with("cli-usage", &[("problem", problem.into()), ("help", help.into())]))
    }

    /// What was asked for is refused.
    pub(super) fn refused(sentence: String) -> Self {
        Self::Said(REFUSED, sentence)
    }

    /// A file cannot be read or written as it should.
    pub(super) fn file(sentence: String) -> Self {
        Self::Said(FILE, sentence)
    }

    /// The store could not do it.
    pub(super) fn of_store(error: &StoreError, text: &Text) -> Self {
        let code = match error {
            StoreError::Failed { .. } | StoreError::NoOperation(_) => UNEXPECTED,
            _ => FILE,
        };
        Self::Said(code, wording::store_error(error, text))
    }

    /// The session could not do it.
    pub(super) fn of_session(error: &SessionError, inventory: &Inventory, text: &Text) -> Self {
        match error {
            SessionError::Store(error) => Self::of_store(error, text),
            SessionError::ReadOnly | SessionError::Unsaved => Self::file(wording::session_error(error, inventory, text)),
            _ => Self::refused(wording::session_error(error, inventory, text)),
        }
    }

    /// The answer could not be written.
    pub(super) fn of_output(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Said(UNEXPECTED, error.to_string()),
        }
    }

    pub(super) const fn code(&self) -> u8 {
        match self {
            Self::Closed => DONE,
            Self::Said(code, _) => *code,
        }
    }

    pub(super) fn sentence(&self) -> Option<&str> {
        match self {
            Self::Closed => None,
            Self::Said(_, sentence) => Some(sentence),
        }
    }
}
